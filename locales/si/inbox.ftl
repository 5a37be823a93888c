### What other apps shared into Weft, or what was read in as a file, before somebody says what becomes of it.

# More, line, and inbox, title. Everybody. At most 32.
inbox-list-title = පිටින් ගෙනා දේ

# Inbox, help. Everybody. At most 240.
inbox-list-help = ඔබ Weft එකට යවපු ෆොටෝ, පටිගත කළ දේ සහ ලියවිලි මෙතන තියෙනවා. ඒ එකින් එකට මොකද කරන්නේ කියලා තීරණය කරන්නේ ඔබ. නැත්නම් මකන්න.

# Inbox and each thing in it. Everybody. At most 120.
inbox-list-only-text = මේක තියෙන්නේ මේ ෆෝන් එකේ විතරයි. ඔබ තීරණය කරන තුරු කොහේවත් යන්නේ නැහැ.

# Inbox, when there is nothing. Everybody. At most 160.
inbox-list-none-text = මෙතන කිසිවක් නැහැ. වෙන ඇප් එකකින් ෆොටෝ එකක් හෝ පටිගත කළ දෙයක් Weft එකට යවන්න, නැත්නම් ෆයිල් එකක් ගේන්න.

# Inbox, action: picks a file. Everybody. At most 40.
inbox-list-pick-action = ෆයිල් එකක් ගේන්න

# Inbox, action: opens the camera. Everybody. At most 40.
inbox-list-photo-action = පින්තූරයක් ගන්න

# More, under the line. Everybody. At most 60. $count (number): things that wait.
inbox-list-waiting-hint =
    { $count ->
        [one] දේවල් { $count }ක් බලාගෙන ඉන්නවා
       *[other] දේවල් { $count }ක් බලාගෙන ඉන්නවා
    }

# Inbox, under a line, and on a thing's own screen. Everybody. At most 120. $what (text): what sort of thing. $day (date): when it came. $size (text): how large.
inbox-thing-about-hint = { $what } · { $day } · { $size }

# How large something is. Everybody. At most 40. $count (number): megabytes; 0 is less than one.
inbox-thing-size-label =
    { $count ->
        [0] මෙගාබයිට් 1ට අඩුයි
        [one] මෙගාබයිට් { $count }ක්
       *[other] මෙගාබයිට් { $count }ක්
    }

# A thing, help. Everybody. At most 240.
inbox-thing-help = මුලින්ම බලන්න. තියාගන්න නම් මේකේ පේන හෝ ඇහෙන අය කවුද කියලා කියන්න ඕනෑ. ඕනෑ නැත්නම් මකන්න.

# A picture. Everybody. At most 160.
inbox-thing-clean-text = කැමරාව ෆොටෝ එකේ හංගපු දේ Weft අයින් කළා: තැන, වෙලාව, ෆෝන් එක.

# A thing that is no picture. Everybody. At most 200.
inbox-thing-hidden-text = Weft මේ ෆයිල් එක ආපු විදිහටම තියාගන්නවා. තැනක්, නමක් හෝ වෙලාවක් මේකේ හැංගිලා තියෙන්න පුළුවන්.

# A thing, action, and on the screen where it is said whom it concerns. Everybody. At most 40.
inbox-thing-keep-action = අපේ කණ්ඩායම්වලට තියාගන්න

# A thing, action. Everybody. At most 40.
inbox-thing-delete-action = සදහටම මකන්න

# Before a thing is deleted, title. Everybody. At most 40.
inbox-delete-title = මකනවද?

# Before a thing is deleted. Everybody. At most 160.
inbox-delete-gone-text = Weft එකෙන් යනවා, ආපහු එන්නේ නැහැ. ඔබ යවපු තැන නම් එය තියෙනවා.

# Keeping a thing, title. Everybody. At most 40.
inbox-keep-title = මේක කා ගැනද?

# Keeping a thing, help. Everybody. At most 240.
inbox-keep-help = මේකේ පේන හෝ ඇහෙන හැමෝවම කියන්න. ඒ හැමෝම “ඔව්” කියපු තැන විතරයි පාවිච්චි කරන්නේ.

# Keeping a thing, choice. Everybody. At most 60.
inbox-keep-who-label = මේකේ කාව හරි අඳුනගන්න පුළුවන්ද?

# Keeping a thing, tile. Everybody. At most 60.
inbox-keep-people-label = ඔව්, මිනිස්සුන්ව

# Keeping a thing, tile. Everybody. At most 60.
inbox-keep-nobody-label = නැහැ, කාවවත් බැහැ

# Keeping a thing, list to tick. Everybody. At most 60.
inbox-keep-all-label = මේකේ ඉන්න හැමෝම

# Keeping a thing, when the own group asked nobody. Everybody. At most 120.
inbox-keep-none-text = ඔබේ කණ්ඩායම තවම කාගෙන්වත් අහලා නැහැ. මුලින්ම මේකේ ඉන්න අයගෙන් අහන්න.

# Keeping a thing, above the action. Everybody. At most 200.
inbox-keep-travels-text = ඊළඟ හුවමාරුවේදී අපේ කණ්ඩායම්වල හැම ෆෝන් එකකටම මේක ලැබෙනවා. “ඔව්” නැති තැනක පෙන්වන්නේ නැහැ.

# After something was shared in. Everybody. At most 160.
inbox-told-in-label = දැන් Weft එකේ “පිටින් ගෙනා දේ” යටතේ තියෙනවා. මේක තියෙන්නේ මේ ෆෝන් එකේ විතරයි.

# After a picture was shared in that cannot be read. Everybody. At most 160.
inbox-told-picture-label = මේ ෆොටෝ එක කියවන්න බැරි වුණා. කිසිවක් තියාගත්තේ නැහැ. JPEG හෝ PNG ෆොටෝ එකක් විදිහට යවන්න.

# After something was shared in that is too large. Everybody. At most 160.
inbox-told-large-label = මේ ෆයිල් එක ලොකු වැඩියි. කිසිවක් තියාගත්තේ නැහැ. පොඩි එකක් යවන්න.

# After something was deleted. Everybody. At most 60.
inbox-told-gone-label = සදහටම මැකුවා.
