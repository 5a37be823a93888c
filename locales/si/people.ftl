### Who belongs: groups, roles, what a group decides, removals, one's own phones, keys.

# Home line and title. Everybody. At most 32.
people-list-title = කණ්ඩායම්වල ඉන්න අය

# Who belongs, help. Everybody. At most 240.
people-list-help = අපේ කණ්ඩායම්, සහ අත්සනක් ඕනෑ දේ. කණ්ඩායමකට එහි අයට නම් තියෙන්න පුළුවන්. ඒවා පේන්නේ ඒ කණ්ඩායමට විතරයි.

# Who belongs, under a group, and on a group. Everybody. At most 60. $members (number). $phones (number).
people-list-counts-label = ඉන්න අය: { $members } · ෆෝන්: { $phones }

# Who belongs, on a group. Everybody. At most 32.
people-list-own-status = ඔබේ කණ්ඩායම

# Who belongs, on a group that went away whole, and on its screen. Everybody. At most 32.
people-list-left-status = ඉවත් වෙලා

# A role: lets members in, gives roles, makes keys. Everybody. At most 24.
people-role-steward-label = කණ්ඩායම බලාගන්න කෙනා

# A role: hears what people tell about harm. Everybody. At most 24.
people-role-listener-label = සවන් දෙන කෙනා

# A role: signs payments. Everybody. At most 24.
people-role-treasurer-label = සල්ලි භාර කෙනා

# A role: travels between groups. Everybody. At most 24.
people-role-envoy-label = ගමන් යන කෙනා

# A role: reads the books. Everybody. At most 24.
people-role-auditor-label = ගිණුම් බලන කෙනා

# A group, help. Everybody. At most 240.
people-group-help = කණ්ඩායම බලාගන්න කෙනා අලුත් අයව ඇතුළට ගන්නවා. සවන් දෙන කෙනා රිදවපු දේට සවන් දෙනවා. සල්ලි භාර කෙනා සල්ලිවලට අත්සන් කරනවා. ගමන් යන කෙනා අනිත් අය හමුවෙනවා. ගිණුම් බලන කෙනා ගිණුම් හරිද බලනවා.

# A group, above the table of roles. Everybody. At most 32.
people-group-roles-label = වගකීම්

# Table of roles, column; and asking for one. Everybody. At most 24.
people-group-role-label = වගකීම

# Table of roles, column. Everybody. At most 24.
people-group-who-label = කවුද

# Table of roles, column; and asking for one. Everybody. At most 24.
people-group-until-label = අන්තිම දවස

# Table of roles: a role without a last day. Everybody. At most 32.
people-group-open-label = අන්තිම දවසක් නැහැ

# Table of roles: its last day is past. Everybody. At most 40. $day (date).
people-group-over-label = අන්තිම දවස පහු වුණා: { $day }

# Who: the reader. Everybody. At most 24.
people-who-you-label = ඔබ

# Who, in the table of roles. Everybody. At most 32. $count (number).
people-who-members-label =
    { $count ->
        [one] { $count } කෙනෙක්
       *[other] { $count } දෙනෙක්
    }

# Who: in a group of two, the one who is not the reader. Everybody. At most 60.
people-who-other-label = ඔබේ කණ්ඩායමේ අනිත් කෙනා

# Who: the only one with this role in this group. Everybody. At most 80. $role (text). $group (text).
people-who-role-label = { $role } · { $group }

# Who: a member who proposed it about themselves, or whose own phone it is. Everybody. At most 80. $group (text).
people-who-self-label = { $group } කණ්ඩායමේ කෙනෙක්, මේක ඉල්ලුවේ ඒ කෙනාමයි

# Who: a member whom the phone cannot tell from others. Everybody. At most 80. $group (text).
people-who-some-label = { $group } කණ්ඩායමේ කෙනෙක්

# Names of members: one who has none. Everybody. At most 40.
people-member-none-label = නමක් නැති කෙනෙක්

# One's own group: members without a name who cannot be told apart. Everybody. At most 60. $count (number).
people-member-several-text = නමක් නැති අය: { $count }

# Action under the invitation, and title of saying one's own name. Everybody. At most 40.
people-member-own-title = අපේ කණ්ඩායමේ ඔබේ නම

# A member, help. Everybody. At most 240.
people-member-help = නමක් තිබුණොත්, කා ගැනද කියලා අපේ කණ්ඩායමේ අයට පේනවා. ඕනෑම නමක් වෙන්න පුළුවන්. පේන්නේ අපේ කණ්ඩායමට විතරයි, කිසිම පිටුවක පෙන්වන්නේ නැහැ.

# Who belongs: to whoever has not said a name. Everybody. At most 160.
people-member-invite-text = ඔබට මෙතන නමක් නැහැ. කැමති නම්, අපේ කණ්ඩායම ඔබට කතා කරන්න ඕනෑ නම කියන්න. ඕනෑම නමක් වෙන්න පුළුවන්.

# To whoever a steward gave a name. Everybody. At most 160. $name (text).
people-member-given-text = කණ්ඩායම බලාගන්න කෙනෙක් ඔබේ නම විදිහට { $name } කියලා ලිව්වා. ඔබට ඒක වෙනස් කරන්න, නැත්නම් ආපහු ගන්න පුළුවන්.

# A member who said their name themselves, or wants none, to a steward. Everybody. At most 120.
people-member-theirs-text = මේ කෙනාට කතා කරන නම තීරණය කරන්නේ මේ කෙනා විතරයි.

# Above the field, to a steward about another member. Organisers. At most 160.
people-member-steward-text = මුලින්ම මේ කෙනාගෙන් අහන්න. මේ කෙනා කැමති නම විතරක් ලියන්න. මේ කෙනාට ඒක වෙනස් කරන්න, නැත්නම් ආපහු ගන්න පුළුවන්.

# A member, field. Everybody. At most 24.
people-member-name-label = නම

# A member, action. Everybody. At most 32.
people-member-save-action = මේ නම තියාගන්න

# One's own name, action. Everybody. At most 32.
people-member-back-action = නම ආපහු ගන්න

# Under the action. Everybody. At most 80.
people-member-back-hint = ආරංචි වෙන හැම ෆෝන් එකකින්ම මැකෙනවා

# What a group decides, on a line and as title. Everybody. At most 60. $role (text).
people-decision-seat-label = අලුත් වගකීමක්: { $role }

# What a group decides, on a line and as title. Everybody. At most 60. $role (text).
people-decision-unseat-label = වගකීමක් ඉවර කිරීම: { $role }

# What a group decides, on a line and as title. Everybody. At most 60.
people-decision-leave-label = අපේ කණ්ඩායම ඉවත් වීම

# What a group decides, help. Everybody. At most 240.
people-decision-help = මේක තීරණය කරන්නේ අපේ කණ්ඩායමයි. ඇති තරම් අය අත්සන් කළාම, මේක දැනගන්න හැම ෆෝන් එකකම එහෙම වෙනවා. ඔබේ අත්සන ආපහු ගන්න බැහැ.

# What a group decides, on a line and on its screen. Everybody. At most 40. $count (number). $of (number).
people-decision-signed-label = අත්සන් { $of }න් { $count }ක් තියෙනවා

# What a group decides, and a removal. Everybody. At most 100. $who (text).
people-decision-who-label = කා ගැනද: { $who }

# What a group decides: until when a role lasts. Everybody. At most 60. $day (date).
people-decision-until-label = අන්තිම දවස: { $day }

# Before a group leaves. Everybody. At most 240.
people-decision-leave-text = එතකොට අපේ කණ්ඩායම තවත් සහභාගි වෙන්නේ නැහැ. අපි ළඟ තියෙන දේ එහෙමම තියෙනවා. අලුත් කිසිවක් අපිට එන්නේ නැහැ, අනිත් අය අපෙන් අලුත් කිසිවක් ගන්නෙත් නැහැ.

# A decision or a removal that the reader may not sign, or has signed. Everybody. At most 80.
people-decision-others-text = මේකට අත්සන් කරන්න ඕනෑ වෙන අය.

# A decision or a removal about somebody who cannot be told from others. Everybody. At most 160.
people-decision-unknown-text = මේ කෙනාට මේ ෆෝන් එකේ නමක් නැහැ. මේ කියන්නේ කා ගැනද කියලා පෙන්වන්න බැහැ, ඒ නිසා ඔබට මෙතන අත්සන් කරන්න බැහැ.

# A decision or a removal, action. Everybody. At most 24.
people-decision-sign-action = අත්සන් කරන්න

# A removal, on a line and as title. Everybody. At most 60.
people-removal-phone-label = ෆෝන් එකක් අයින් කරන්න කවුරු හරි ඉල්ලනවා

# A removal, on a line and as title. Everybody. At most 60.
people-removal-lost-label = නැති වුණ ෆෝන් එකක් අයින් කරන්න කවුරු හරි ඉල්ලනවා

# A removal, on a line and as title. Everybody. At most 60.
people-removal-member-label = කණ්ඩායමේ කෙනෙක්ව අයින් කරන්න කවුරු හරි ඉල්ලනවා

# A removal, help. Everybody. At most 240.
people-removal-help = මේක ඉල්ලුවේ එක කෙනෙක්. තව කෙනෙකුත් අත්සන් කරන්න ඕනෑ. පුළුවන් නම් මුලින්ම එකිනෙකාගෙන් අහන්න.

# Before signing a removal. Everybody. At most 240.
people-removal-means-text = ඔබ අත්සන් කළොත්, මේ ෆෝන්වලට අලුත් කිසිවක් යන්නේ නැහැ. ඒවායේ ලියලා මෙතනට ආපු දේ එහෙමම තියෙනවා. මේක ආපහු හරවන්න බැහැ.

# One's own group, a line; and title of removing it. Everybody. At most 40.
people-phone-other-label = ඔබේ අනිත් ෆෝන් එක

# One's own group, a line; and title of removing it. Everybody. At most 40.
people-phone-first-label = ඔබේ පළවෙනි ෆෝන් එක

# One's own group: several phones of one's own that cannot be told apart. Everybody. At most 160. $count (number).
people-phone-several-text = ඔබට තව ෆෝන් { $count }ක් තියෙනවා. ඒවාට නම් නැහැ, ඒ නිසා කොයි එක කොයි එකද කියලා මේ ෆෝන් එකට පෙන්වන්න බැහැ.

# Removing a phone of one's own, help. Everybody. At most 240.
people-phone-help = ඔබේ ෆෝන් එක නැති වුණා නම්, කවුරු හරි ගත්තා නම්, නැත්නම් ඔබ කාට හරි දුන්නා නම් මේක කරන්න. තව කෙනෙකුත් අත්සන් කරන්න ඕනෑ. ඊට පස්සේ ඒකට අලුත් කිසිවක් යන්නේ නැහැ.

# Removing a phone of one's own: what cannot be done from here. Everybody. At most 160.
people-phone-stays-text = ඒ ෆෝන් එකේ තියෙන දේ ඒකේම තියෙනවා. මේ ෆෝන් එකෙන් ඒවා මකන්න බැහැ.

# Removing a phone of one's own, question. Everybody. At most 40.
people-phone-how-label = ඒකට මොකද වුණේ?

# Removing a phone of one's own, answer. Everybody. At most 40.
people-phone-gone-label = නැති වුණා, නැත්නම් කවුරු හරි ගත්තා

# Removing a phone of one's own, answer. Everybody. At most 40.
people-phone-unused-label = මම ඒක තවත් පාවිච්චි කරන්නේ නැහැ

# Removing a lost phone that let this one in. Everybody. At most 160.
people-phone-this-too-text = නැති වුණ ෆෝන් එකෙන් තමයි මේක ඇතුළට ගත්තේ. ඒ නිසා මේකත් අයින් වෙනවා. ඊට පස්සේ කණ්ඩායම බලාගන්න කෙනෙක් ඔබව ආයෙත් ඇතුළට ගන්න ඕනෑ.

# Removing a phone of one's own, action. Everybody. At most 32.
people-phone-ask-action = ඒක අයින් කරන්න ඉල්ලන්න

# One's own group, action; and title. Everybody. At most 40.
people-ask-role-action = වගකීමක් ඉල්ලන්න

# One's own group, on a role of the reader; and title of giving it back. Everybody. At most 40.
people-ask-back-action = මේ වගකීම ආපහු දෙන්න

# Asking one's group for something, help. Everybody. At most 240.
people-ask-help = මුලින්ම ඔබේ කණ්ඩායම එක්ක කතා කරන්න. ඔබ ඉල්ලන දේ ඒ අයට පේනවා, එකඟ නම් ඒ අය අත්සන් කරනවා.

# Asking one's group for something. Everybody. At most 160. $count (number): how many have to sign.
people-ask-means-text =
    { $count ->
        [one] තීරණය කරන්නේ ඔබේ කණ්ඩායමයි. අත්සන් කරන්න ඕනෑ ඔබ විතරයි, ඒ නිසා ඒක එවෙලෙම එහෙම වෙනවා.
       *[other] තීරණය කරන්නේ ඔබේ කණ්ඩායමයි: { $count } දෙනෙක් අත්සන් කරන්න ඕනෑ. පළවෙනි කෙනා ඔබයි.
    }

# Ending somebody's role whose last day is past, action. Everybody. At most 40.
people-ask-over-action = මේකේ අන්තිම දවස පහු වුණා

# Under the action. Everybody. At most 80.
people-ask-over-hint = දෙන්නෙක් එහෙම කිව්වාම, මේ වගකීම ඉවර වෙනවා

# Giving a role back, where it needs nobody else. Everybody. At most 100.
people-ask-once-text = ඔබේ වගකීම එවෙලෙම ඉවර වෙනවා. වෙන කවුරුවත් අත්සන් කරන්න ඕනෑ නැහැ.

# Giving the role of the only steward back. Everybody. At most 160.
people-ask-last-text = ඔබේ කණ්ඩායම බලාගන්න ඉන්නේ ඔබ විතරයි. මුලින්ම තව කෙනෙක් ඒ වගකීම ගන්න ඕනෑ.

# Asking one's group for something, action. Everybody. At most 32.
people-ask-group-action = අපේ කණ්ඩායමෙන් ඉල්ලන්න

# One's own group, action of stewards; title and action of the screen that asks. Organisers. At most 32.
people-keys-make-action = අලුත් යතුරු හදන්න

# New keys, help and before they are made. Organisers. At most 240.
people-keys-help = අද කණ්ඩායමට අයිති ෆෝන්වලට අලුත් යතුරක් ලැබෙනවා. පරණ යතුරක් කවුරු හරි දැක්කා වෙන්න පුළුවන් නම් මේක කරන්න. ෆෝන් එකක් හෝ කෙනෙක්ව අයින් කළාම මේක ඉබේම වෙනවා.

# New keys: for whom. Organisers. At most 40.
people-keys-whom-label = කාටද
