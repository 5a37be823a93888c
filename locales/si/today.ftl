### What is due: the few things that wait for whoever looks.

# Home line and title. Everybody. At most 24.
today-list-title = අද

# Today, help. Everybody. At most 240.
today-list-help = ඔබට හෝ ඔබේ කණ්ඩායමට කරන්න තියෙන දේ. අරින්න, පේළිය ඔබන්න. විවේක ගන්නත් පුළුවන්: කවුද පරක්කු කියලා මෙතන ගණන් කරන්නේ නැහැ.

# Today, when nothing is due. Everybody. At most 80.
today-list-none-text = ඔබට කරන්න තියෙන කිසිවක් නැහැ. හොඳට විවේක ගන්න.

# Home, under the line. Everybody. At most 60. $count (number): all that waits.
today-list-waiting-label =
    { $count ->
        [one] කරන්න තියෙන දේවල් { $count }ක්
       *[other] කරන්න තියෙන දේවල් { $count }ක්
    }

# Today, above the lines, when more wait than are shown. Everybody. At most 60. $count (number): those not shown.
today-list-more-label =
    { $count ->
        [one] මේවාට පස්සේ තව { $count }ක් තියෙනවා
       *[other] මේවාට පස්සේ තව { $count }ක් තියෙනවා
    }

# Home and Today, when there is so much that this phone did not look at all of it. Everybody. At most 80.
today-list-many-label = මෙතන පෙන්වන ඒවාට වඩා තියෙන්න පුළුවන්

# On a line: the last day for it. Everybody. At most 48. $day (date).
today-line-by-status = { $day } වෙනකොට

# On a line: since when it waits, without a last day. Everybody. At most 48. $day (date).
today-line-since-status = { $day } සිට

# On a line: its last day is past. Everybody. At most 48. $day (date): that last day.
today-line-late-status = පරක්කුයි. { $day } වෙනකොට කරන්න තිබුණා

# What is due: a yes runs out soon. Everybody. At most 60.
today-matter-ask-again-label = ආයෙත් අහන්න: කැමැත්තක් ඉවර වෙන්න ළඟයි

# What is due: the other group proposed a ledger entry. Everybody. At most 60.
today-matter-answer-entry-label = වුණේ මෙහෙමද කියලා කියන්න

# What is due: a story has no translation. Everybody. At most 60.
today-matter-translate-label = මේක වෙන භාෂාවකින් කියන්න

# What is due: somebody outside was given what was taken back since. Everybody. At most 60.
today-matter-recall-label = මේක ළඟ තියෙන අයට කියන්න: කැමැත්ත ආපහු ගත්තා

# What is due: an invitation to visit. Everybody. At most 60.
today-matter-invitation-label = ආරාධනාවකට උත්තර දෙන්න

# What is due: a wish of the hosts of a visit. Everybody. At most 60.
today-matter-condition-label = අමුත්තන් පිළිගන්න අය ඉල්ලන දේට උත්තර දෙන්න

# What is due: whoever travels lets others know that all is well. Everybody. At most 60.
today-matter-check-in-label = අපිට ඔබෙන් ආරංචියක් දෙන්න

# What is due: those at home ask after whoever travels and was not heard from in time. Everybody. At most 60.
today-matter-not-heard-label = ගමනක ඉන්න කෙනෙක්ගෙන් ආරංචියක් නැහැ

# What is due: a report on a visit. Everybody. At most 60.
today-matter-report-label = ගමන ගැන වාර්තාව දෙන්න

# What is due: something promised on a visit. Everybody. At most 60.
today-matter-promise-label = ඔබ පොරොන්දු වුණ දේ කරන්න

# What is due: listeners answer somebody who told what happened. Everybody. At most 60.
today-matter-answer-case-label = කෙනෙක් උත්තරයක් එනකල් ඉන්නවා

# What is due: the same, while somebody is in danger. Everybody. At most 60.
today-matter-danger-label = අනතුරක්: කෙනෙක් උත්තරයක් එනකල් ඉන්නවා

# What is due: what was promised to somebody who was harmed. Everybody. At most 60.
today-matter-repair-label = හරිගස්සනවා කියලා පොරොන්දු වුණ දේ කරන්න

# What is due: asking somebody who was harmed. Everybody. At most 60.
today-matter-safer-label = ප්‍රශ්නයක් තියෙනවා: දැන් කලින්ට වඩා ආරක්ෂිතද?

# What is due: the other group wants an agreed ledger entry to count no more. Everybody. At most 60.
today-matter-reversal-label = මේක තවත් ගණන් ගන්න එපාද?

# What is due: looking back at three months of the ledger. Everybody. At most 60.
today-matter-review-label = පහු වුණ තුන් මාසය එකට බලන්න

# What is due: somebody said they would change what is not even between groups. Everybody. At most 60.
today-matter-adjust-label = ඔබ භාර ගත්ත වෙනස කරන්න
