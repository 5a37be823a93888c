### Letting phones in: of somebody new, or another one of a member.

# One's own group, action, and letting in, title. Organisers. At most 40.
joining-list-title = ෆෝන් එකක් ඇතුළට ගන්න

# Letting in, help. Organisers. At most 240.
joining-list-help = ෆෝන් එකක් පොඩි ෆයිල් එකකින් ඉල්ලනවා. ඔබ ඒක කියවලා, ඒ ෆෝන් එකට විතරක් අරින්න පුළුවන් පිළිගැනීමේ ෆයිල් එකක් හදනවා.

# Letting in, text, for whoever looks after a group. Organisers. At most 200.
joining-new-sure-text = අලුත් කෙනා ඔබේ කණ්ඩායම ලියන දේ කියවනවා. ඉල්ලන්නේ කවුද කියලා හරියටම දැනගන්න: මුණගැහෙන්න, නැත්නම් කටහඬ අහන්න.

# Letting in, action, for whoever looks after a group. Organisers. At most 40.
joining-new-read-action = අපේ කණ්ඩායමට අලුත් කෙනෙක්

# Letting in, text. Everybody. At most 240.
joining-own-second-text = ඔබේ තව ෆෝන් එකකට දෙවෙනි වචනයක් ඕනෑ: ඔබේ වෙන ෆෝන් එකකින්, නැත්නම් කණ්ඩායමක් බලාගන්න කෙනෙකුගෙන්.

# Letting in, action. Everybody. At most 40.
joining-own-read-action = මගේ තව ෆෝන් එකක්

# Letting in, line. Everybody. At most 60.
joining-awaits-list-label = ෆෝන් එකක් දෙවෙනි වචනයක් එනකල් ඉන්නවා

# Giving the second word, title. Everybody. At most 40.
joining-vouch-title = මේ ෆෝන් එක ඒ කෙනාගේද?

# Giving the second word, help. Everybody. At most 240.
joining-vouch-help = වෙන කෙනෙකුගේ නමින් කවුරුත් ෆෝන් එකක් ඇතුළට නොගන්න, ෆෝන් දෙකක් මේක කියන්න ඕනෑ.

# Giving the second word, text. Everybody. At most 200.
joining-vouch-sure-text = ඔව් කියන්න ඒ කෙනාම ඔබට කිව්වා නම් විතරයි, මුණගැහිලා හරි ඔබ දන්න කටහඬකින් හරි.

# Giving the second word, action. Everybody. At most 32.
joining-vouch-yes-action = ඔව්, ඒ කෙනාගේ

# Letting in, text: the file that completes the founding can be written again. Organisers. At most 200.
joining-last-lost-text = ඔබ එක්ක පටන් ගත්ත කණ්ඩායමට යනකොට අන්තිම ෆයිල් එක නැති වුණාද? ආයෙත් හදන්න.

# Told, after a welcome was written: both people compare. Everybody. At most 240. $numbers (text): four numbers.
joining-told-let-in-label = පිළිගැනීමේ ෆයිල් එක හැදුවා. ආපහු යවන්න. එයාලටත් { $numbers } පේනවාද? නැත්නම් කවුරු හරි මැදට ඇවිත්: මේ ෆෝන් එක අයින් කරන්න ඉල්ලන්න.

# Told, after somebody said that another phone is theirs. Everybody. At most 240.
joining-told-awaits-label = ඒක කිව්වා. දැන් දෙවෙනි වචනය දෙන කෙනාට ෆයිල් එකක් යවන්න. එයාගේ ෆයිල් එක ආවාම, ඒ ඉල්ලීමම මෙතන ආයෙත් කියවන්න.

# Told, when a file is no request. Organisers. At most 120.
joining-told-no-request-label = මේ ෆයිල් එක එකතු වෙන්න කරන ඉල්ලීමක් නෙවෙයි. කාවවත් ඇතුළට ගත්තේ නැහැ.
