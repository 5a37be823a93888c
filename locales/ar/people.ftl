### Who belongs: groups, roles, what a group decides, removals, one's own phones, keys.

# Home line and title. Everybody. At most 32.
people-list-title = من معنا

# Who belongs, help. Everybody. At most 240.
people-list-help = مجموعاتنا، وما ينتظر توقيعًا. قد تكون للمجموعة أسماء لأعضائها. لا تراها إلا تلك المجموعة.

# Who belongs, under a group, and on a group. Everybody. At most 60. $members (number). $phones (number).
people-list-counts-label = الأعضاء: { $members } · الهواتف: { $phones }

# Who belongs, on a group. Everybody. At most 32.
people-list-own-status = مجموعتك

# Who belongs, on a group that went away whole, and on its screen. Everybody. At most 32.
people-list-left-status = غادرت

# A role: lets members in, gives roles, makes keys. Everybody. At most 24.
people-role-steward-label = رعاية المجموعة

# A role: hears what people tell about harm. Everybody. At most 24.
people-role-listener-label = الاستماع

# A role: signs payments. Everybody. At most 24.
people-role-treasurer-label = التوقيع على المال

# A role: travels between groups. Everybody. At most 24.
people-role-envoy-label = السفر عن المجموعة

# A role: reads the books. Everybody. At most 24.
people-role-auditor-label = مراجعة الحسابات

# A group, help. Everybody. At most 240.
people-group-help = من يرعى المجموعة يُدخل الأعضاء. من يستمع يسمع ما آلم الناس. هناك من يوقّع على المال، ومن يسافر في زيارات، ومن يراجع الحسابات.

# A group, above the table of roles. Everybody. At most 32.
people-group-roles-label = الأدوار

# Table of roles, column; and asking for one. Everybody. At most 24.
people-group-role-label = الدور

# Table of roles, column. Everybody. At most 24.
people-group-who-label = من

# Table of roles, column; and asking for one. Everybody. At most 24.
people-group-until-label = آخر يوم

# Table of roles: a role without a last day. Everybody. At most 32.
people-group-open-label = بلا آخر يوم

# Table of roles: its last day is past. Everybody. At most 40. $day (date).
people-group-over-label = كان آخر يوم له { $day }

# Who: the reader. Everybody. At most 24.
people-who-you-label = أنت

# Who, in the table of roles. Everybody. At most 32. $count (number).
people-who-members-label =
    { $count ->
        [zero] لا أعضاء
        [one] عضو واحد
        [two] عضوان
        [few] { $count } أعضاء
        [many] { $count } عضوًا
       *[other] { $count } عضو
    }

# Who: in a group of two, the one who is not the reader. Everybody. At most 60.
people-who-other-label = العضو الآخر في مجموعتك

# Who: the only one with this role in this group. Everybody. At most 80. $role (text). $group (text).
people-who-role-label = من له دور «{ $role }» في { $group }

# Who: a member who proposed it about themselves, or whose own phone it is. Everybody. At most 80. $group (text).
people-who-self-label = عضو من { $group } طلب ذلك بنفسه

# Who: a member whom the phone cannot tell from others. Everybody. At most 80. $group (text).
people-who-some-label = عضو من { $group }

# Names of members: one who has none. Everybody. At most 40.
people-member-none-label = عضو بلا اسم

# One's own group: members without a name who cannot be told apart. Everybody. At most 60. $count (number).
people-member-several-text = أعضاء بلا اسم: { $count }

# Action under the invitation, and title of saying one's own name. Everybody. At most 40.
people-member-own-title = اسمك في مجموعتنا

# A member, help. Everybody. At most 240.
people-member-help = بالاسم يرى الآخرون في مجموعتنا من المقصود. يمكن أن يكون أي اسم. لا تراه إلا مجموعتنا، ولا تُظهره أي صفحة.

# Who belongs: to whoever has not said a name. Everybody. At most 160.
people-member-invite-text = ليس لك اسم هنا. إن أردت، فقل بماذا تناديك مجموعتنا. يمكن أن يكون أي اسم.

# To whoever a steward gave a name. Everybody. At most 160. $name (text).
people-member-given-text = كتب من يرعى المجموعة { $name } اسمًا لك. يمكنك أن تغيّره أو تسحبه.

# A member who said their name themselves, or wants none, to a steward. Everybody. At most 120.
people-member-theirs-text = هذا العضو وحده يقرر بماذا ينادى.

# Above the field, to a steward about another member. Organisers. At most 160.
people-member-steward-text = اسأل هذا العضو أولًا. اكتب فقط ما يريد أن ينادى به. يمكنه أن يغيّره أو يسحبه.

# A member, field. Everybody. At most 24.
people-member-name-label = الاسم

# A member, action. Everybody. At most 32.
people-member-save-action = احفظ هذا الاسم

# One's own name, action. Everybody. At most 32.
people-member-back-action = اسحب الاسم

# Under the action. Everybody. At most 80.
people-member-back-hint = يُمحى من كل هاتف يصله الخبر

# What a group decides, on a line and as title. Everybody. At most 60. $role (text).
people-decision-seat-label = دور جديد: { $role }

# What a group decides, on a line and as title. Everybody. At most 60. $role (text).
people-decision-unseat-label = انتهاء دور: { $role }

# What a group decides, on a line and as title. Everybody. At most 60.
people-decision-leave-label = مجموعتنا تغادر

# What a group decides, help. Everybody. At most 240.
people-decision-help = مجموعتنا تقرر هذا. حين يوقّع ما يكفي من الأعضاء، يسري على كل هاتف يصله الخبر. لا يمكنك سحب توقيعك.

# What a group decides, on a line and on its screen. Everybody. At most 40. $count (number). $of (number).
people-decision-signed-label = وقّع { $count } من { $of }

# What a group decides, and a removal. Everybody. At most 100. $who (text).
people-decision-who-label = المقصود: { $who }

# What a group decides: until when a role lasts. Everybody. At most 60. $day (date).
people-decision-until-label = آخر يوم: { $day }

# Before a group leaves. Everybody. At most 240.
people-decision-leave-text = عندها لا تشارك مجموعتنا بعد ذلك. يبقى عندنا ما لدينا. لا يأتينا شيء جديد، ولا يأخذ الآخرون منا شيئًا جديدًا.

# A decision or a removal that the reader may not sign, or has signed. Everybody. At most 80.
people-decision-others-text = هذا ينتظر توقيع آخرين.

# A decision or a removal about somebody who cannot be told from others. Everybody. At most 160.
people-decision-unknown-text = ليس في هذا الهاتف اسم لهذا العضو. لا يستطيع أن يُظهر من المقصود، فلا يمكنك التوقيع هنا.

# A decision or a removal, action. Everybody. At most 24.
people-decision-sign-action = توقيع

# A removal, on a line and as title. Everybody. At most 60.
people-removal-phone-label = هناك من يطلب إزالة هاتف

# A removal, on a line and as title. Everybody. At most 60.
people-removal-lost-label = هناك من يطلب إزالة هاتف ضائع

# A removal, on a line and as title. Everybody. At most 60.
people-removal-member-label = هناك من يطلب إخراج عضو

# A removal, help. Everybody. At most 240.
people-removal-help = طلب هذا عضو واحد. يجب أن يوقّع شخص آخر أيضًا. اسألوا بعضكم بعضًا أولًا إن أمكن.

# Before signing a removal. Everybody. At most 240.
people-removal-means-text = إذا وقّعت فلن يذهب شيء جديد إلى هذه الهواتف. ما كُتب عليها ووصل إلى هنا يبقى. لا يمكن الرجوع عن هذا.

# One's own group, a line; and title of removing it. Everybody. At most 40.
people-phone-other-label = هاتفك الآخر

# One's own group, a line; and title of removing it. Everybody. At most 40.
people-phone-first-label = هاتفك الأول

# One's own group: several phones of one's own that cannot be told apart. Everybody. At most 160. $count (number).
people-phone-several-text = هواتفك الأخرى: { $count }. ليست لها أسماء، فلا يستطيع هذا الهاتف أن يميّز واحدًا من آخر.

# Removing a phone of one's own, help. Everybody. At most 240.
people-phone-help = افعل هذا إذا ضاع هاتفك أو أُخذ منك أو أعطيته لغيرك. يجب أن يوقّع شخص آخر أيضًا. بعدها لا يذهب إليه شيء جديد.

# Removing a phone of one's own: what cannot be done from here. Everybody. At most 160.
people-phone-stays-text = ما على ذلك الهاتف يبقى عليه. لا يستطيع هذا الهاتف أن يمحوه.

# Removing a phone of one's own, question. Everybody. At most 40.
people-phone-how-label = ماذا حدث له؟

# Removing a phone of one's own, answer. Everybody. At most 40.
people-phone-gone-label = ضاع أو أُخذ مني

# Removing a phone of one's own, answer. Everybody. At most 40.
people-phone-unused-label = لم أعد أستعمله

# Removing a lost phone that let this one in. Everybody. At most 160.
people-phone-this-too-text = الهاتف الضائع هو الذي أدخل هذا الهاتف. لذلك يُزال هذا الهاتف معه. بعدها يجب أن يُدخلك من جديد من يرعى المجموعة.

# Removing a phone of one's own, action. Everybody. At most 32.
people-phone-ask-action = طلب إزالته

# One's own group, action; and title. Everybody. At most 40.
people-ask-role-action = طلب دور

# One's own group, on a role of the reader; and title of giving it back. Everybody. At most 40.
people-ask-back-action = ترك هذا الدور

# Asking one's group for something, help. Everybody. At most 240.
people-ask-help = تحدّث مع مجموعتك أولًا. سيرى الأعضاء ما تطلبه، ويوقّعون إن وافقوا.

# Asking one's group for something. Everybody. At most 160. $count (number): how many have to sign.
people-ask-means-text =
    { $count ->
        [zero] مجموعتك تقرر. لا يلزم أي توقيع.
        [one] مجموعتك تقرر. لا يلزم إلا توقيعك، فيسري ذلك حالًا.
        [two] مجموعتك تقرر: يجب أن يوقّع عضوان. توقيعك هو الأول.
        [few] مجموعتك تقرر: يجب أن يوقّع { $count } أعضاء. توقيعك هو الأول.
        [many] مجموعتك تقرر: يجب أن يوقّع { $count } عضوًا. توقيعك هو الأول.
       *[other] مجموعتك تقرر: يجب أن يوقّع { $count } عضو. توقيعك هو الأول.
    }

# Ending somebody's role whose last day is past, action. Everybody. At most 40.
people-ask-over-action = مضى آخر يوم له

# Under the action. Everybody. At most 80.
people-ask-over-hint = ينتهي الدور حين يقول ذلك عضوان

# Giving a role back, where it needs nobody else. Everybody. At most 100.
people-ask-once-text = ينتهي دورك حالًا. لا يلزم توقيع أحد آخر.

# Giving the role of the only steward back. Everybody. At most 160.
people-ask-last-text = لا أحد غيرك يرعى مجموعتك. يجب أولًا أن يأخذ شخص آخر هذا الدور.

# Asking one's group for something, action. Everybody. At most 32.
people-ask-group-action = طلب ذلك من مجموعتنا

# One's own group, action of stewards; title and action of the screen that asks. Organisers. At most 32.
people-keys-make-action = صنع مفاتيح جديدة

# New keys, help and before they are made. Organisers. At most 240.
people-keys-help = الهواتف التي معنا اليوم تأخذ مفتاحًا جديدًا. افعل هذا إن كان ممكنًا أن أحدًا رأى مفتاحًا قديمًا. بعد إزالة هاتف أو إخراج عضو يحدث ذلك من دونك.

# New keys: for whom. Organisers. At most 40.
people-keys-whom-label = لمن
