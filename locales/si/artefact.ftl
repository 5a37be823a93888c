### Pictures, recordings and papers that could leave one day, and what may be done with them.

# List, help. Everybody. At most 240.
artefact-list-help = අපේ කණ්ඩායම් තියාගන්න දේ: ෆොටෝ, පටිගත කළ දේ, ලියවිලි. ඒවායේ ඉන්න අය “ඔව්” කියපු තැන විතරයි පාවිච්චි කරන්නේ.

# List, when there is nothing. Everybody. At most 100.
artefact-list-none-text = තවම කිසිවක් තියාගෙන නැහැ.

# One of them, help. Everybody. At most 240.
artefact-card-help = මේකෙන් අද මොනවා කරන්න පුළුවන්ද, මේකේ කවුද ඉන්නේ කියලා මෙතන බලන්න. කවුරු හරි “ඔව්” ආපහු ගත්තොත් මේක ඉබේම වැහෙනවා.

# One that is outside, such as a film on a camera. Everybody. At most 80. $count (number): the number on it.
artefact-card-number-label = මේක Weft එකේ නැහැ. මේකේ අංකය { $count }.

# One in which nobody is recognised. Everybody. At most 120.
artefact-card-nobody-text = මේකේ කාවවත් අඳුනගන්න බැහැ කියලා තියාගත්ත කෙනා කියනවා.

# A picture in which people are covered. Everybody. At most 120. $count (number): people.
artefact-card-covered-label =
    { $count ->
        [one] “ඔව්” නොකියපු { $count } දෙනෙක්ව වහලා
       *[other] “ඔව්” නොකියපු { $count } දෙනෙක්ව වහලා
    }

# One of them, heading. Everybody. At most 40.
artefact-card-uses-heading = අද කරන්න පුළුවන් දේ

# One of them, above the uses that are allowed. Everybody. At most 60.
artefact-card-yes-label = මේවාට “ඔව්” එකක් තියෙනවා

# One of them, when no use is allowed. Everybody. At most 100.
artefact-card-nothing-text = කිසිවක් බැහැ. අද වලංගු “ඔව්” එකක් නැහැ.

# One of them, heading above the consents. Everybody. At most 40.
artefact-card-who-heading = මේකේ කවුද ඉන්නේ
