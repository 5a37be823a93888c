### What every screen has: corners, what is told after an input, mistakes in fields.

# Every screen, first corner. Everybody. At most 24.
frame-corner-speaker-label = හඬින් කියවන්න

# Every screen, second corner. Everybody. At most 24.
frame-corner-help-label = උදව්

# Every screen, third corner: locks at once. Everybody. At most 24.
frame-corner-leave-label = පිටවෙන්න

# After something was written down. Everybody. At most 80.
frame-told-saved-label = මේ ෆෝන් එකේ තියාගත්තා. තවම කාටවත් යවලා නැහැ.

# After a receipt number that cannot be right. Everybody. At most 100.
frame-told-mistaken-label = ඒ අංකයේ වැරැද්දක් තියෙනවා. ආයෙත් බලන්න.

# After a receipt number nothing is known for, on a phone that met no other. Everybody. At most 100.
frame-told-nothing-label = ඒ අංකය ගැන කිසි දෙයක් මේ ෆෝන් එකට ඇවිත් නැහැ.

# After a receipt number nothing is known for. Everybody. At most 140. $day (date).
frame-told-nothing-since-label = ඒ අංකය ගැන කිසි දෙයක් මේ ෆෝන් එකට ඇවිත් නැහැ. මේකට අන්තිමට අනිත් ෆෝන් හමුවුණේ { $day } දා.

# After a file was read. Organisers. At most 100. $count (number): how much of it was new here.
frame-told-file-new-label =
    { $count ->
        [one] මේ ෆයිල් එකෙන් අලුත් දේවල් { $count }ක් ආවා.
       *[other] මේ ෆයිල් එකෙන් අලුත් දේවල් { $count }ක් ආවා.
    }

# After a file was read that brought nothing new. Organisers. At most 100.
frame-told-file-known-label = මේ ෆයිල් එකේ තියෙන ඔක්කොම කලින් ඉඳලම මෙතන තිබුණා.

# After a file was read whose end is missing. Organisers. At most 160. $count (number): how much of it was new here.
frame-told-file-short-label =
    { $count ->
        [one] අලුත් දේවල් { $count }ක් ආවා. ෆයිල් එකේ අන්තිම කොටස නැහැ: ෆයිල් එක ආයෙත් ඉල්ලන්න.
       *[other] අලුත් දේවල් { $count }ක් ආවා. ෆයිල් එකේ අන්තිම කොටස නැහැ: ෆයිල් එක ආයෙත් ඉල්ලන්න.
    }

# After a file of what is new was read, while an earlier one never came. Organisers. At most 160.
frame-told-earlier-missing-label = ආපු දේ තියාගත්තා. මීට කලින් ෆයිල් එකක් අඩුයි: ඒක ඉල්ලන්න, නැත්නම් සම්පූර්ණ ෆයිල් එකක් ඉල්ලන්න.

# After a file was written. Organisers. At most 120.
frame-told-file-written-label = ෆයිල් එක හැදුවා. අනිත් අය ඒක කියවනකල් ඒ අය මේ ගැන කිසිවක් දන්නේ නැහැ.

# After a file that is not for this notebook or is broken. Organisers. At most 120.
frame-told-file-unreadable-label = මේ ෆයිල් එක මෙතන කියවන්න බැහැ. කිසිවක් වෙනස් වුණේ නැහැ.

# After a file that was picked, when the phone itself failed. Organisers. At most 160.
frame-told-device-failed-label = ෆෝන් එකට දැන් කියවන්න හෝ ලියන්න බැහැ. ලියා තැබූ දේ තියෙනවා. ආයෙත් උත්සාහ කරන්න; දිගටම බැරි නම් ෆෝන් එක ඕෆ් කරලා ඔන් කරන්න.

# After something could not be written because the notebook is an older copy. Everybody. At most 120.
frame-told-older-copy-label = ලිව්වේ නැහැ: මේ සටහන් පොත පරණ පිටපතක්. මුල් පිටුවේ පළවෙනි පේළිය බලන්න.

# After somebody said to go on from an older copy. Everybody. At most 140.
frame-told-went-on-label = ඔබ මේ පිටපතෙන් ඉදිරියට ගියා. අනිත් අය ළඟ තවම තියෙන ඔබේ දේවල්, තොරතුරු හුවමාරු කරනකොට ආපහු එනවා.

# After something could not be written because the phone is full. Everybody. At most 160.
frame-told-no-room-label = මේ ෆෝන් එකේ ඉඩ නැහැ. මේක ලිව්වේ නැහැ; ඔබ ටයිප් කළ දේ තියෙනවා. මේ ඇප් එකෙන් පිට ඉඩ හදලා ආයෙත් උත්සාහ කරන්න.

# Something was refused. Organisers. At most 120.
frame-refused-not-yours-label = මේක කරන්න ඕනෑ වෙන කෙනෙක්. කිසිවක් වෙනස් වුණේ නැහැ.

# Something was refused. Organisers. At most 120.
frame-refused-incomplete-label = මොකක් හරි අඩුයි. කිසිවක් වෙනස් වුණේ නැහැ.

# Something was refused. Organisers. At most 120.
frame-refused-already-label = දැනටමත් එහෙම තමයි. කිසිවක් වෙනස් වුණේ නැහැ.

# A yes was refused. Everybody. At most 160.
frame-refused-understood-label = “ඔව්” ලියා තබන්න පුළුවන් ඒ කෙනා තනියම ඉඳලා, මේක තේරුම් ගත්තා නම් විතරයි. කිසිවක් වෙනස් වුණේ නැහැ.

# Something was refused about somebody who is or may be under 18. Everybody. At most 160.
frame-refused-minor-label = මේ කෙනා 18ට අඩුයි හෝ අඩු වෙන්න පුළුවන්: ඒ කෙනාව පෙන්වන දේ කවදාවත් ප්‍රසිද්ධ වෙන්නේ නැහැ, කටහඬ තියාගන්නේ නැහැ. කිසිවක් වෙනස් වුණේ නැහැ.

# Asking again was refused. Organisers. At most 160.
frame-refused-rest-label = මේ කෙනාගෙන් පහුගිය දවස් 30 ඇතුළේ ඇහුවා, නැත්නම් දවස් 180 ඇතුළේ “නැහැ” කිව්වා. විවේකයක් දෙන්න. කිසිවක් වෙනස් වුණේ නැහැ.

# Something was refused because the person has died. Organisers. At most 160.
frame-refused-died-label = මේ කෙනා මිය ගිහින්. දිගටම කරන්න හෝ ආපහු ගන්න පුළුවන් ඒ කෙනා නම් කළ කෙනෙකුට විතරයි. කිසිවක් වෙනස් වුණේ නැහැ.

# Something may not leave. Everybody. At most 80.
frame-refused-allowed-label = අවසර නැහැ. කිසි දෙයක් පිටට ගියේ නැහැ.

# Something is not in this notebook. Everybody. At most 100.
frame-refused-here-label = ඒක මේ ෆෝන් එකේ නැහැ. කිසිවක් වෙනස් වුණේ නැහැ.

# The notebook's files could not be read. Everybody. At most 120.
frame-refused-unreadable-label = සටහන් පොත කියවන්න බැරි වුණා. කිසිවක් වෙනස් වුණේ නැහැ.

# Instead of a screen whose record is not here, title. Everybody. At most 40.
frame-missing-screen-title = මේ ෆෝන් එකේ නැහැ

# Instead of a screen whose record is not here. Everybody. At most 120.
frame-missing-screen-text = වෙන ෆෝන් එකකින් පස්සේ එන්න පුළුවන්.

# On a record that a newer version wrote to. Organisers. At most 140.
frame-newer-record-banner = මීට වඩා අලුත් Weft එකක් මෙතන ලියපු දෙයක් මේකට කියවන්න බැහැ. මුලින්ම Weft අලුත් කරන්න.

# Forms, to the next step. Everybody. At most 24.
frame-action-next-label = ඊළඟට

# Forms: the language of words. Organisers. At most 40.
frame-field-language-label = මොන භාෂාවෙන්ද

# Under a field that is empty. Everybody. At most 60.
frame-mistake-needed-error = මේක පුරවන්න ඕනෑ.

# Under a choice not made. Everybody. At most 60.
frame-mistake-choose-error = එකක් තෝරන්න.

# Under a field with a hidden character that turns text around. Everybody. At most 100.
frame-mistake-hidden-error = මේකේ හැංගිච්ච ලකුණක් තියෙනවා. කොපි කරලා දාන්නේ නැතිව ටයිප් කරන්න.

# Under a field that is too long. Everybody. At most 80.
frame-mistake-long-error = මේක දිග වැඩියි. කෙටි කරන්න.

# Under a number that a group's own form asks for; none is a number too. Everybody. At most 100.
frame-mistake-digits-error = අංකයක් ඉලක්කම්වලින් ලියන්න.

# Under an amount. Organisers. At most 100.
frame-mistake-number-error = බින්දුවට වඩා වැඩි ගණනක්, ඉලක්කම්වලින් ටයිප් කරන්න.

# Under an amount that has to be whole. Organisers. At most 80.
frame-mistake-whole-error = සම්පූර්ණ ගණනක් ටයිප් කරන්න, 1, 2, 3 වගේ.

# Under a day. Organisers. At most 80.
frame-mistake-day-error = මේ දවස හරියන්නේ නැහැ. වෙන එකක් තෝරන්න.

# Under a currency. Organisers. At most 80.
frame-mistake-currency-error = ඒකේ අකුරු තුන ටයිප් කරන්න, LKR වගේ.
