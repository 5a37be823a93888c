### Before a notebook is open: what Weft is, the code, joining a group.

# First start, title. Everybody. At most 40.
entrance-welcome-title = ඔබේ සටහන් පොත

# First start, help. Everybody. At most 240.
entrance-welcome-help = මේකේ ලියන්න ගිණුමක්, ෆෝන් අංකයක්, නෙට්වර්ක් එකක් ඕනෑ නැහැ.

# First start, text. Everybody. At most 200.
entrance-welcome-phone-text = ඔබ ලියන දේ මේ ෆෝන් එකේම තියෙනවා. ඒක අගුලු දාලා තියෙන්නේ ඔබ විතරක් දන්න රහස් කේතයකින්.

# First start, text. Everybody. At most 200.
entrance-welcome-meet-text = ඒක අනිත් අයට ලැබෙන්නේ ෆෝන් හමුවුණාම, නැත්නම් ෆයිල් එකකින්. කවදාද කියලා තෝරන්නේ ඔබයි.

# First start, text. Everybody. At most 200.
entrance-welcome-lost-text = ඔබට රහස් කේතය අමතක වුණොත්, සටහන් පොත ආයෙත් අරින්න කාටවත් බැහැ.

# Opening, title. Everybody. At most 40.
entrance-unlock-title = සටහන් පොත අරින්න

# Joining, title. Everybody. At most 40.
entrance-join-title = ඔබේ කණ්ඩායමට එකතු වෙන්න

# Joining, help. Everybody. At most 240.
entrance-join-help = පොඩි ෆයිල් දෙකක් එක පාරක් එහාට මෙහාට යනවා, ඔබ කැමති ඕනෑම විදිහකට. වෙන කාටවත් ඒවා පාවිච්චි කරන්න බැහැ.

# Joining, text. Everybody. At most 160.
entrance-join-nobody-text = මේ සටහන් පොත තවම කිසිම කණ්ඩායමකට අයිති නැහැ.

# Joining, text. Everybody. At most 200.
entrance-join-request-text = මුලින්ම: ඉල්ලීමක් ලියලා, ඒ ෆයිල් එක ඔබේ කණ්ඩායම බලාගන්න කෙනෙකුට යවන්න.

# Joining, text. Everybody. At most 200.
entrance-join-welcome-text = ඊට පස්සේ: ඒ කෙනා ආපහු එවන පිළිගැනීමේ ෆයිල් එක කියවන්න.

# Joining, action. Everybody. At most 32.
entrance-join-request-action = ඉල්ලීමක් ලියන්න

# Joining, action. Everybody. At most 32.
entrance-join-welcome-action = පිළිගැනීමේ ෆයිල් එක කියවන්න

# Told, after the request was written. Everybody. At most 120.
entrance-told-request-label = ලිව්වා. මේ ෆයිල් එක ඔබේ කණ්ඩායමට යවන්න.

# Told, when the file is no welcome for this notebook. Everybody. At most 120.
entrance-told-no-welcome-label = මේ ෆයිල් එක මේ සටහන් පොතට ආපු පිළිගැනීමේ ෆයිල් එකක් නෙවෙයි.

# Told, after the welcome was read: both people compare. Everybody. At most 200. $numbers (text): four numbers.
entrance-told-welcomed-label = දැන් ඔබත් කණ්ඩායමේ කෙනෙක්. ඔබව පිළිගත්ත කෙනාටත් { $numbers } පේනවාද කියලා අහන්න. පේන්නේ නැත්නම්, මෙතන කිසිවක් ලියන්න එපා.
