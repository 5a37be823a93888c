### Taking back for good what one said oneself, on the cards where words stand.

# Cards and title: the words that whoever looks may take back. Members. At most 40.
unsaid-list-title = كلامك هنا

# Your words here, help. Members. At most 240.
unsaid-list-help = هنا يمكنك سحب ما قلته. يُمحى إلى الأبد. يبقى فقط أن شيئًا قيل.

# Your words here, when there is nothing. Members. At most 80.
unsaid-list-none-text = لا شيء هنا يمكنك سحبه.

# Your words here, under a line. Members. At most 40.
unsaid-list-mine-hint = أنت قلته

# Your words here, under a line of another's words. Members. At most 60.
unsaid-list-other-hint = قاله شخص من مجموعتك

# Your words here in a case, for the affected person. Members. At most 40.
unsaid-list-here-hint = كتبه شخص آخر

# Your words here, on a line: one steward asked. Members. At most 60.
unsaid-list-half-status = يلزم أن يوافق راعٍ ثانٍ للمجموعة

# Taking words back, title. Members. At most 40.
unsaid-one-title = سحب هذا الكلام؟

# Taking words back: what it means. Members. At most 160.
unsaid-one-gone-text = يُمحى هنا ومن كل هاتف يصله الخبر.

# Taking words back of another member. Members. At most 160.
unsaid-one-second-text = قاله عضو آخر. يُمحى حين يريد ذلك اثنان ممن يرعون المجموعة.

# Taking words back: one of two stewards has asked. Members. At most 160.
unsaid-one-waiting-text = طلبتَ ذلك. يلزم الآن راعٍ ثانٍ للمجموعة.
