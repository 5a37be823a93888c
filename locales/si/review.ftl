### Looking back at a quarter together: the list, one review, opening one, saying something, answering what is uneven.

# Reviews, help. Organisers. At most 240.
review-list-help = හැම තුන් මාසයකට පස්සේම, කණ්ඩායම් දෙකක් එකිනෙකාට දුන් දේ එකට බලනවා. කවුද ඉහළ, කවුද පහළ කියලා මනින්නේ නැහැ. එක දෙයක් තව දෙයකට හරවන්නේ නැහැ.

# Reviews, under a line: the two groups. Organisers. At most 120. $one (text). $other (text).
review-list-line-hint = { $one } සහ { $other }

# Reviews, action, and its title. Organisers. At most 32.
review-list-open-action = තුන් මාසයක් එකට බලන්න

# Opening a review, help. Organisers. At most 200.
review-open-help = එකතු තියාගන්නේ මේ ෆෝන් එක අද දන්නා විදිහටයි. පුළුවන් නම් මුලින්ම යැවීම සහ ලැබීම කරන්න.

# Opening a review, choice. Organisers. At most 40.
review-open-which-label = මොන තුන් මාසයද

# Opening a review, one of the choices. Organisers. At most 100. $number (number): from 1 to 4. $year (text). $group (text).
review-open-which-choice = { $year } අවුරුද්දේ { $number } වෙනි තුන් මාසය, { $group } එක්ක

# A review, help. Organisers. At most 240.
review-card-help = එක එක පැත්ත තමන්ට පේන දේ කියනවා. ඊට පස්සේ, මේක ඉවරයි කියලා එක එක පැත්ත එකඟ වෙනවා. පස්සේ දෙයක් කිව්වොත්, දෙපැත්තෙන්ම ආයෙත් අහනවා.

# A review, name of the table. Organisers. At most 40.
review-card-sums-label = ඒ වෙනකල් එකඟ වුණ දේ

# A review. Organisers. At most 100. $group (text).
review-card-agrees-label = මේක ඉවරයි කියලා { $group } එකඟයි

# A review, action, and its title. Organisers. At most 32.
review-card-speak-action = අපිට පේන දේ කියන්න

# A review, action, and its title: one group gave more of something. Organisers. At most 32.
review-card-answer-action = වැඩි අඩුවට උත්තර දෙන්න

# A review, action. Organisers. At most 40.
review-card-agree-action = මේක ඉවරයි කියලා අපි එකඟයි

# A review, action: what this person took on. Organisers. At most 40.
review-card-done-action = මම භාර ගත්ත දේ කරලා ඉවරයි

# Saying something in a review, help. Organisers. At most 200.
review-speak-words-help = ඔබ මේක කියන්නේ ඔබේ කණ්ඩායම වෙනුවෙන්. කණ්ඩායම් දෙකටම මේක කියවන්න පුළුවන්.

# Answering what is uneven, help. Organisers. At most 240.
review-answer-help = ඇයි කියලා ඔබ කියනවා නම්, තියෙන විදිහටම තියෙන්න පුළුවන්. නැත්නම් ඔබ ඒක භාර ගන්නවා, දවස තෝරන්නේ ඔබයි. කිසිවක් සමාන වෙන්නම ඕනෑ නැහැ.

# Answering what is uneven, choice. Organisers. At most 40.
review-answer-about-label = වැඩි අඩුව තියෙන්නේ මොකේද

# Answering what is uneven, choice. Organisers. At most 40.
review-answer-how-label = ඒකට මොකද කරන්නේ

# Answering what is uneven, tile. Organisers. At most 40.
review-answer-take-label = මම ඒක භාර ගන්නවා

# Answering what is uneven, tile. Organisers. At most 40.
review-answer-accept-label = අපි ඒක පිළිගන්නවා

# Answering what is uneven, field. Organisers. At most 40.
review-answer-plan-label = ඔබ කරන්නේ මොකක්ද

# Answering what is uneven, field. Organisers. At most 40.
review-answer-by-label = කවදා වෙනකොටද
