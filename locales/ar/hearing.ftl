### How a group hears what is told: who can, and by when an answer is due. Members read it, a steward changes it.

# How our group hears, title, and action on our group. Everybody. At most 48.
hearing-group-title = كيف تسمع مجموعتنا ما يُحكى

# How our group hears, help. Everybody. At most 300.
hearing-group-help = من يستمعون يسمعون ما يحكيه أحد. وإذا كان من يمكنهم ذلك قليلين سمعه أشخاص من مجموعة أخرى. من يرعى مجموعتنا يحدد أي مجموعة.

# How our group hears and its form, one group. Everybody. At most 100. $group (text). $count (number).
hearing-group-count-label = { $group } · يمكنهم سماعه: { $count }

# How our group hears and its form, when fewer than two people of other groups are named. Everybody. At most 160.
hearing-group-none-text = يجب تسمية شخصين من مجموعات أخرى. وإلى ذلك الحين لا يمكن حكاية ما يجب ألا يسمعه أهل مجموعتنا.

# How our group hears, action. Stewards. At most 32.
hearing-group-change-action = تغيير هذا

# The form, ticks. Stewards. At most 60.
hearing-change-outside-label = أي مجموعات أخرى يمكنها سماعه؟

# The form, when nobody else listens. Stewards. At most 120.
hearing-change-nobody-text = لا أحد بعد في أي مجموعة أخرى يمكنه سماعه.

# How our group hears, its form. Everybody. At most 200.
hearing-change-means-text = يسمعه أشخاص من مجموعات أخرى حين يكون من يمكنهم ذلك عندنا قليلين، أو حين يريد ذلك من يحكيه.

# How our group hears, heading, and choice in its form. Everybody. At most 60.
hearing-change-days-label = متى يجب الرد

# The form, tile. Stewards. At most 40.
hearing-change-usual-label = في الأيام المعتادة

# The form, tile. Stewards. At most 60.
hearing-change-own-label = في أيام اتفقت عليها مجموعتنا

# The form, at a number. Stewards. At most 160.
hearing-change-days-error = اكتب يومًا واحدًا أو أكثر، و255 على الأكثر. للخطر أقل الأيام، ولما يمكن أن ينتظر أكثرها.

# How our group hears, under how urgent it is, and telling. Everybody. At most 60. $count (number).
hearing-days-within-label =
    { $count ->
        [zero] الرد في اليوم نفسه
        [one] الرد خلال يوم واحد
        [two] الرد خلال يومين
        [few] الرد خلال { $count } أيام
        [many] الرد خلال { $count } يومًا
       *[other] الرد خلال { $count } يوم
    }

# How our group hears, and telling. Everybody. At most 120.
hearing-days-own-text = اتفقت مجموعتنا على هذه الأيام.

# How our group hears, and telling. Everybody. At most 120.
hearing-days-usual-text = هذه هي الأيام المعتادة. لم تحدد مجموعتنا غيرها.

# How our group hears, and telling. Everybody. At most 160.
hearing-days-from-text = تُحسب الأيام من وصوله إلى هاتف أحد ممن يستمعون. قد يطول ذلك.

# Telling, tick. Everybody. At most 100.
hearing-tell-outside-label = أريد أن يسمعه أشخاص من مجموعة أخرى، لا من مجموعتي
