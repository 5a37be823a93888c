### Two groups begin together, by three files, before either is inside.

# Joining, action, and beginning, title. Organisers. At most 40.
founding-begin-title = තව කණ්ඩායමක් එක්ක පටන් ගන්න

# Beginning, help. Organisers. At most 240.
founding-begin-help = පළවෙනි ෆයිල් එක දකින කෙනෙකුට ඒක කියවන්න පුළුවන්. අනිත් දෙක කියවන්න පුළුවන් ඔබ දෙගොල්ලන්ට විතරයි.

# Beginning, text. Organisers. At most 200.
founding-begin-files-text = පොඩි ෆයිල් තුනක් එක පාරක් එහාට මෙහාට යනවා: එක කණ්ඩායමක් යෝජනා කරනවා, අනිත් එක උත්තර දෙනවා, පළවෙනි එක ඉවර කරනවා.

# Beginning, action. Organisers. At most 32.
founding-begin-propose-action = යෝජනාවක් ලියන්න

# Beginning and later, action. Organisers. At most 32.
founding-begin-read-action = එයාලගේ යෝජනාව කියවන්න

# Proposing, title. Organisers. At most 40.
founding-propose-title = අපේ යෝජනාව

# Proposing, help. Organisers. At most 240.
founding-propose-help = උත්තර දෙන්න කලින් අනිත් කණ්ඩායම මේක කියවනවා. ෆයිල් එක දකින කෙනෙකුට කියවන්න පුළුවන්: කාගේවත් නමක් ලියන්න එපා.

# Proposing and answering, field. Organisers. At most 40.
founding-group-field-label = ඔබේ කණ්ඩායමේ තමන්ගේම නම

# Proposing, field. Organisers. At most 60.
founding-charter-field-label = අපේ කණ්ඩායම් එකිනෙකාට දෙන පොරොන්දුව

# Proposing, action: puts the text below into the field. Organisers. At most 32.
founding-charter-ready-action = ලියලා තියෙන වචන ගන්න

# A promise between two groups that can be taken and changed. Everybody. At most 700.
founding-charter-ready-text = හැම කණ්ඩායමක්ම තමන් ගැන තමන්ම තීරණය කරනවා. දෙගොල්ලන්ටම අදාළ දේ දෙගොල්ලොම තීරණය කරනවා. අනිත් කණ්ඩායම වෙනුවෙන් කවුරුත් කතා කරන්නේ නැහැ, එයාලගේ කැමැත්ත නැතුව එයාලගේ අයව පෙන්නන්නේත් නැහැ. එපා කියන්න හේතුවක් ඕනෑ නැහැ. රිදුණු කෙනාට මුලින්ම සවන් දෙනවා. ඕනෑම කණ්ඩායමකට ඕනෑ වෙලාවක තමන්ගේ දේත් අරගෙන යන්න පුළුවන්.

# Waiting for the answer, title. Organisers. At most 40.
founding-proposed-title = එයාලගේ උත්තරය එනකල් ඉන්නවා

# Waiting for the answer, text. Organisers. At most 200.
founding-proposed-next-text = ෆයිල් එක අනිත් කණ්ඩායමට යවන්න. එයාලා කියවලා උත්තරයක් එවනවා. ඒක මෙතන කියවන්න.

# Waiting for the answer, text. Organisers. At most 200.
founding-proposed-both-text = එයාලත් යෝජනාවක් ලිව්වාද? එහෙනම් ඔබලා දෙගොල්ලන්ගෙන් එක්කෙනෙක් අනිත් එකට උත්තර දෙන්න.

# Waiting for the answer, action. Organisers. At most 32.
founding-proposed-read-action = එයාලගේ උත්තරය කියවන්න

# Waiting for the answer, action. Organisers. At most 32.
founding-proposed-change-action = යෝජනාව වෙනස් කරන්න

# Waiting for the other group, action. Organisers. At most 32.
founding-again-write-action = ෆයිල් එක ආයෙත් හදන්න

# Answering, title. Organisers. At most 40.
founding-answer-title = එයාලගේ යෝජනාව

# Answering, help. Organisers. At most 240.
founding-answer-help = මුලින්ම ඔබේ කණ්ඩායමට කියවලා දෙන්න. උත්තර දෙන කෙනාත් මේ පොරොන්දුවම දෙනවා. එව්වේ කවුද දන්නේ නැත්නම් උත්තර දෙන්න එපා.

# Answering, heading above the promise. Organisers. At most 120. $group (text): the other group's own name.
founding-answer-from-label = { $group } මේක යෝජනා කරනවා

# Answering, when both groups would have one name. Organisers. At most 80.
founding-answer-same-error = අනිත් කණ්ඩායමේ නමත් මේකයි. වෙන එකක් ලියන්න.

# Answering, action. Organisers. At most 32.
founding-answer-write-action = අපේ උත්තරය ලියන්න

# Waiting for the last file, title. Organisers. At most 40.
founding-answered-title = අන්තිම ෆයිල් එක එනකල් ඉන්නවා

# Waiting for the last file, text. Organisers. At most 240. $group (text): the other group's own name.
founding-answered-next-text = උත්තරය { $group } වෙත යවන්න. එයාලා තව එක ෆයිල් එකක් එවනවා. ඒක මෙතන කියවන්න.

# Waiting for the last file, action. Organisers. At most 32.
founding-answered-read-action = අන්තිම ෆයිල් එක කියවන්න

# Comparing, title. Organisers. At most 40.
founding-compare-title = මේ අංකය සසඳන්න

# Comparing, help. Organisers. At most 240.
founding-compare-help = එකිනෙකා එක්ක කතා කරන්න, මුණගැහිලා නම් වඩා හොඳයි. දෙන්නාටම පේන්න ඕනෑ එකම අංකයයි.

# Comparing, text. Organisers. At most 200. $group (text): the other group's own name.
founding-compare-both-text = ඔබත් { $group } කණ්ඩායමත් දැන් එකට. මේ අංකය එකිනෙකාට කියවලා දෙන්න.

# Comparing, text. Organisers. At most 200.
founding-compare-differs-text = එක ඉලක්කමක් හරි වෙනස් නම්, කවුරු හරි මැදට ඇවිත්. මෙතන කිසිවක් ලියන්න එපා.

# Comparing, above the number. Organisers. At most 60.
founding-compare-number-label = දෙන්නාටම පේන අංකය

# Comparing, for the group that proposed. Organisers. At most 200.
founding-compare-last-text = මුලින්ම අන්තිම ෆයිල් එක හදලා යවන්න. අනිත් කණ්ඩායමට අංකය පේන්නේ ඒක කියෙව්වාට පස්සේ.

# Comparing and letting phones in, action. Organisers. At most 32.
founding-last-write-action = අන්තිම ෆයිල් එක හදන්න

# Comparing and after a rescue, action. Everybody. At most 32.
founding-inside-go-action = ඇතුළට යන්න

# Told, after a proposal was written. Organisers. At most 120.
founding-told-proposed-label = යෝජනාව ලිව්වා. මේ ෆයිල් එක අනිත් කණ්ඩායමට යවන්න.

# Told, after an answer was written. Organisers. At most 120.
founding-told-answered-label = උත්තරය ලිව්වා. මේ ෆයිල් එක ආපහු යවන්න.

# Told, after the last file was written. Organisers. At most 120.
founding-told-last-label = අන්තිම ෆයිල් එක හැදුවා. ඒක අනිත් කණ්ඩායමට යවන්න.

# Told, when a file is no proposal, or one's own. Organisers. At most 120.
founding-told-no-proposal-label = මේ ෆයිල් එක මෙතන උත්තර දෙන්න පුළුවන් යෝජනාවක් නෙවෙයි.

# Told, when a file is broken, of others, or belongs to an earlier proposal or answer. Organisers. At most 160.
founding-told-other-file-label = මෙතන අන්තිමට හදපු දේට මේ ෆයිල් එක ගැළපෙන්නේ නැහැ. කිසිවක් වෙනස් වුණේ නැහැ. හරි එක ඉල්ලන්න.
