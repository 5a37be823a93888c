### Settings: languages, the code, a second code for whoever listens.

# Home, line, and settings, title. Everybody. At most 32.
settings-list-title = සැකසීම්

# Settings, help. Everybody. At most 240.
settings-list-help = මෙතන වෙනස් කරන දේ වෙනස් වෙන්නේ මේ ෆෝන් එකේ විතරයි.

# Settings, line, and languages, title. Everybody. At most 32.
settings-languages-title = භාෂා

# Languages, help. Everybody. At most 240.
settings-languages-help = තිරයේ තියෙන්නේ පළවෙනි භාෂාව. ඒ භාෂාවෙන් වචන නැති තැනකට දෙවෙනි එක එනවා.

# Languages, choice. Everybody. At most 40.
settings-languages-first-label = පළවෙනි එක

# Languages, choice. Everybody. At most 40.
settings-languages-second-label = දෙවෙනි එක

# Languages, when both are the same. Everybody. At most 60.
settings-languages-same-error = එකිනෙකට වෙනස් දෙකක් තෝරන්න.

# Languages, action. Everybody. At most 32.
settings-languages-use-action = මේවා පාවිච්චි කරන්න

# Settings, line. Everybody. At most 32.
settings-code-label = රහස් කේතය වෙනස් කරන්න

# Settings, under the line. Everybody. At most 80.
settings-code-hint = මේ සටහන් පොත අරින රහස් කේතය වෙනස් කරන්න

# Changing the code, title of the first step. Everybody. At most 40.
settings-code-old-title = දැන් පාවිච්චි කරන රහස් කේතය

# Changing the code, title of the second step. Everybody. At most 40.
settings-code-new-title = අලුත් රහස් කේතයක්

# Changing the code, title of the last step. Everybody. At most 40.
settings-code-again-title = ඒ රහස් කේතයම ආයෙත්

# Changing the code, help. Everybody. At most 240.
settings-code-help = ඔබට රහස් කේතයක් ආපහු දෙන්න කාටවත් බැහැ. හෙටත් ඔබට මතක තියෙන, අනිත් අයට හිතාගන්න බැරි එකක් තෝරන්න.

# Changing the code, field; other screens too. Everybody. At most 32.
settings-code-field-label = රහස් කේතය

# Changing the code, under the field. Everybody. At most 120.
settings-code-new-hint = අඩුම ගානේ අකුරු හෝ ඉලක්කම් 8ක්. වචන පහක් නම් හොඳම.

# Settings and what was told, line or action, for whoever listens and has no second code. Listeners. At most 40.
settings-second-label = දෙවෙනි රහස් කේතයක් හදන්න

# Settings, under the line. Listeners. At most 100.
settings-second-hint = ඔබ එකක් හදනකල් කාටවත් ඔබට කිසිවක් කියන්න බැහැ

# Making a second code, title. Listeners. At most 40.
settings-second-new-title = දෙවෙනි රහස් කේතයක්

# Making a second code, help. Listeners. At most 300.
settings-second-help = අනිත් අය ඔබට කියන දේ ඇරෙන්නේ මේ රහස් කේතයෙන් විතරයි. ඔබේ පළවෙනි එක දන්න කෙනෙකුට ඒක පේන්නේ නැහැ. පළවෙනි එක නෙවෙයි, වෙන රහස් කේතයක් ගන්න.

# Told, after the code was changed. Everybody. At most 100.
settings-told-code-label = මීට පස්සේ මේ සටහන් පොත ඇරෙන්නේ අලුත් රහස් කේතයෙන් විතරයි.

# Told, after the second code was made. Listeners. At most 160.
settings-told-second-label = හැදුවා. ඔබේ ෆයිල් එකක් ලැබුණාම, අනිත් අයට ඔබට දෙයක් කියන්න පුළුවන්.

# Told, after a wrong code. Everybody. At most 60.
settings-told-wrong-label = රහස් කේතය මේක නෙවෙයි.

# Told, after too many wrong codes. Everybody. At most 120. $minutes (number).
settings-told-wait-label =
    { $minutes ->
        [one] වැරදි රහස් කේත ගොඩක් දැම්මා. විනාඩි { $minutes }කින් ආයෙත් උත්සාහ කරන්න.
       *[other] වැරදි රහස් කේත ගොඩක් දැම්මා. විනාඩි { $minutes }කින් ආයෙත් උත්සාහ කරන්න.
    }

# Told, when the code typed again is another one. Everybody. At most 80.
settings-told-differ-label = මේක කලින් එක නෙවෙයි. රහස් කේතය ආයෙත් තෝරන්න.

# Told, when a code is too easy. Everybody. At most 100.
settings-told-weak-label = මේ රහස් කේතය හිතාගන්න ලේසි වැඩියි. මීට වඩා දිග එකක් තෝරන්න.

# What was told, action, for whoever listens. Listeners. At most 40.
settings-door-open-action = අනිත් අය කියපු දේ අරින්න

# Opening what others told, title. Listeners. At most 40.
settings-door-title = අනිත් අය කියපු දේ

# Opening what others told, help. Listeners. At most 240.
settings-door-help = කවුරුවත් බලාගෙන නැති බව හොඳට බලන්න. ඔබ පිටවුණාම මේක වැහෙනවා.

# Opening what others told, field. Listeners. At most 32.
settings-door-field-label = ඔබේ දෙවෙනි රහස් කේතය

# Settings, line and title. Everybody. At most 32.
settings-finger-main-title = ඇඟිල්ල හෝ මුහුණ

# Settings, under the line. Everybody. At most 100.
settings-finger-main-hint = රහස් කේතය නැතුව සටහන් පොත අරිනවා. රහස් කේතයෙනුත් හැම වෙලාවෙම ඇරෙනවා

# Finger or face, help. Everybody. At most 240.
settings-finger-main-help = ෆෝන් එක අඳුනන ඕනෑම ඇඟිල්ලකින් හෝ මුහුණකින් සටහන් පොත ඇරෙනවා. ඇඟිල්ලක් බලෙන් ෆෝන් එකට තියන්න පුළුවන්. රහස් කේතයක් ඔබෙන් ඒ විදිහට ගන්න බැහැ.

# Finger or face, before it is chosen. Everybody. At most 200.
settings-finger-main-note = ඔබට වඩා හයිය කෙනෙකුට ඔබේ ඇඟිල්ල ෆෝන් එකට තියන්න, නැත්නම් ෆෝන් එක ඔබේ මුහුණ ඉස්සරහින් අල්ලන්න පුළුවන්. ඔබේ හිතේම තියෙන්නේ රහස් කේතය විතරයි.

# Finger or face, action. Everybody. At most 32.
settings-finger-on-action = ඇඟිල්ලෙන් හෝ මුහුණෙන් අරින්න

# Finger or face, action. Everybody. At most 32.
settings-finger-off-action = රහස් කේතයෙන් විතරක් අරින්න

# A finger or a face opens from now on. Everybody. At most 100.
settings-told-finger-on-label = දැන් ඇඟිල්ලකින් හෝ මුහුණකින් ඇරෙනවා. රහස් කේතයෙනුත් ඇරෙනවා

# No finger or face opens any more. Everybody. At most 100.
settings-told-finger-off-label = දැන් ඇරෙන්නේ රහස් කේතයෙන් විතරයි

# A finger or a face did not open, or cannot. Everybody. At most 120.
settings-told-finger-not-label = මේක කරන්න බැරි වුණා. රහස් කේතයෙන් ඇරෙනවා

# Settings, line: the app itself is given to another phone. Everybody. At most 32.
settings-app-main-title = මේ ඇප් එක තව කෙනෙකුට දෙන්න

# Settings, under the line. Everybody. At most 100.
settings-app-main-hint = ෆෝන් එකෙන් ෆෝන් එකට, ඇප් කඩයක් නැතුව. සටහන් පොතේ කිසිවක් ඒකත් එක්ක යන්නේ නැහැ

# Settings, line and title. Everybody. At most 32.
settings-remind-main-title = මතක් කිරීම්

# Settings, under the line. Everybody. At most 100.
settings-remind-main-hint = යමක් කරන්න තියෙන දවසේ දැනුම්දීමක්

# Reminders, help. Everybody. At most 240.
settings-remind-main-help = යමක් කරන්න තියෙන දවසේ, උදේට, ෆෝන් එක දැනුම්දීමක් පෙන්වනවා. අනිත් අය කියපු දේ නිසා කවදාවත් දැනුම්දීමක් එන්නේ නැහැ.

# Reminders, before it is chosen. Everybody. At most 200.
settings-remind-main-note = කරන්න තියෙන්නේ මොකක්ද, ඒ කා ගැනද කියලා දැනුම්දීමේ කියන්නේ නැහැ. ඒත් දැනුම්දීමක් තියෙනවා කියලා ෆෝන් එක අතේ තියෙන ඕනෑම කෙනෙකුට පේන්න පුළුවන්.

# Reminders, action. Everybody. At most 32.
settings-remind-on-action = මට මතක් කරන්න

# Reminders, action. Everybody. At most 32.
settings-remind-off-action = මට මතක් කරන්න එපා

# There will be reminders. Everybody. At most 100.
settings-told-remind-on-label = දැන් ඉඳලා ෆෝන් එක ඔබට මතක් කරනවා

# There will be none. Everybody. At most 100.
settings-told-remind-off-label = දැන් ඉඳලා ෆෝන් එක ඔබට මතක් කරන්නේ නැහැ
