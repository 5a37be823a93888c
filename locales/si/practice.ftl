### A practice notebook, with made-up people, and what they say in it.

# First start, action, more, line, and practice, title. Everybody. At most 40.
practice-begin-title = හිතෙන් මවපු අය එක්ක අත්හදා බලන්න

# Practice, help. Everybody. At most 240.
practice-begin-help = ඕනෑම දෙයක් අත්හදා බලන්න. කාගෙන්වත් අහන්නේ නැහැ, කවුරුත් දැනගන්නේ නැහැ.

# Practice, text. Everybody. At most 200.
practice-begin-what-text = හිතෙන් මවපු කණ්ඩායම් දෙකක් එක්ක වෙනම සටහන් පොතක් ඇරෙනවා. ඔබ ඒකෙන් එළියට ගියාම ඒක නැති වෙනවා.

# Practice, text. Everybody. At most 200.
practice-begin-never-text = ඔබේම සටහන් පොත වෙනුවට මේක පෙන්නන්න එපා. හැම තිරයකම කියනවා මේක පුහුණුවක් කියලා.

# Practice, text, for somebody who has a notebook. Everybody. At most 160.
practice-begin-own-text = ඔබේම සටහන් පොත ඒ වෙලාවේ අගුලු දාලා. පස්සේ ඔබේ රහස් කේතයෙන් අරින්න.

# Practice, action. Everybody. At most 32.
practice-begin-go-action = පටන් ගන්න

# Practice, action: everything as it was at the beginning. Everybody. At most 32.
practice-again-begin-action = මුල ඉඳන් පටන් ගන්න

# Practice, action. Everybody. At most 32.
practice-end-stop-action = පුහුණුව නවත්වන්න

# Every screen of a practice notebook. Everybody. At most 120.
practice-every-screen-banner = පුහුණුවක්. මෙතන ඉන්නේ හිතෙන් මවපු අය, මේ ෆෝන් එකෙන් කිසිවක් එළියට යන්නේ නැහැ.

# Told, when a file is to be written or read in a practice notebook. Everybody. At most 120.
practice-told-file-label = මේක පුහුණුවක්: ෆයිල් හදන්නේවත් කියවන්නේවත් නැහැ.

# The made-up group of whoever practises. Everybody. At most 40.
practice-sample-ours-label = ගං ඉවුරේ වියන්නෝ

# The other made-up group. Everybody. At most 40.
practice-sample-theirs-label = කන්දේ වගාකාරයෝ

# A made-up woman, called by a name that is common where the language is spoken. Everybody. At most 40.
practice-sample-first-label = කමලා

# A made-up man, called by a name that is common where the language is spoken. Everybody. At most 40.
practice-sample-second-label = සිරිසේන මාමා

# What a made-up person is asked. Everybody. At most 200.
practice-sample-ask-text = ඔබ වියන හැටි ෆොටෝ ගන්න අපි කැමතියි. ඒවා බලන්නේ අපේ කණ්ඩායම් දෙක විතරයි.

# What one made-up group gave the other. Everybody. At most 160.
practice-sample-given-text = අපි එයාලගෙන් හතර දෙනෙකුට වියන යන්ත්‍රයක් හදන හැටි කියලා දුන්නා.

# What one made-up group was given by the other. Everybody. At most 160.
practice-sample-taken-text = එයාලා රෑ තුනක් අපේ ගෙදර නිදාගෙන, අපිත් එක්ක කෑවා.

# What a made-up person told. Everybody. At most 200.
practice-sample-case-text = කඩේ මිනිහෙක් මට කිව්වා ඔයාලත් එක්ක කතා කරන්න එපා කියලා. එදා ඉඳන් එයා මගේ දොර ළඟ බලාගෙන ඉන්නවා.

# What a made-up group wants to know on a visit. Everybody. At most 120.
practice-sample-question-text = සීත කාලේ ඔයාලා ඇට තියාගන්නේ කොහොමද?
