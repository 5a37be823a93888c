### How a group hears what is told: who can, and by when an answer is due. Members read it, a steward changes it.

# How our group hears, title, and action on our group. Everybody. At most 48.
hearing-group-title = කියන දේට අපේ කණ්ඩායම සවන් දෙන හැටි

# How our group hears, help. Everybody. At most 300.
hearing-group-help = කවුරු හරි කියන දේට සවන් දෙන අය ඉන්නවා. ඒ අය මදි නම්, වෙන කණ්ඩායමක අය සවන් දෙනවා. ඒ මොන කණ්ඩායමද කියන්නේ අපේ කණ්ඩායම බලාගන්න කෙනා.

# How our group hears and its form, one group. Everybody. At most 100. $group (text). $count (number).
hearing-group-count-label = { $group } · සවන් දෙන්න පුළුවන් අය: { $count }

# How our group hears and its form, when fewer than two people of other groups are named. Everybody. At most 160.
hearing-group-none-text = වෙන කණ්ඩායම්වල දෙන්නෙක් නම් කරන්න ඕනෑ. එතකල් අපේ අය අහන්න හොඳ නැති දේ කියන්න බැහැ.

# How our group hears, action. Stewards. At most 32.
hearing-group-change-action = මේක වෙනස් කරන්න

# The form, ticks. Stewards. At most 60.
hearing-change-outside-label = වෙන මොන කණ්ඩායම්වලට සවන් දෙන්න පුළුවන්ද?

# The form, when nobody else listens. Stewards. At most 120.
hearing-change-nobody-text = වෙන කිසිම කණ්ඩායමක සවන් දෙන්න පුළුවන් කෙනෙක් තාම නැහැ.

# How our group hears, its form. Everybody. At most 200.
hearing-change-means-text = අපේ අය මදි වුණොත්, නැත්නම් කියන කෙනා එහෙම ඕනෑ කිව්වොත්, වෙන කණ්ඩායම්වල අය සවන් දෙනවා.

# How our group hears, heading, and choice in its form. Everybody. At most 60.
hearing-change-days-label = උත්තරයක් දෙන්න ඕනෑ කවදාටද

# The form, tile. Stewards. At most 40.
hearing-change-usual-label = පුරුදු දවස් ගාණ ඇතුළත

# The form, tile. Stewards. At most 60.
hearing-change-own-label = අපේ කණ්ඩායම එකඟ වුණ දවස් ගාණ ඇතුළත

# The form, at a number. Stewards. At most 160.
hearing-change-days-error = දවස් 1ක් හෝ වැඩි, 255ට අඩු ගාණක් ලියන්න. අනතුරට අඩුම දවස්, ඉවසන්න පුළුවන් දේට වැඩිම දවස්.

# How our group hears, under how urgent it is, and telling. Everybody. At most 60. $count (number).
hearing-days-within-label =
    { $count ->
        [one] දවස් { $count }ක් ඇතුළත උත්තරය
       *[other] දවස් { $count }ක් ඇතුළත උත්තරය
    }

# How our group hears, and telling. Everybody. At most 120.
hearing-days-own-text = මේ දවස් ගාණට අපේ කණ්ඩායම එකඟ වුණා.

# How our group hears, and telling. Everybody. At most 120.
hearing-days-usual-text = මේ පුරුදු දවස් ගාණ. අපේ කණ්ඩායම වෙන ගාණක් දාලා නැහැ.

# How our group hears, and telling. Everybody. At most 160.
hearing-days-from-text = දවස් ගණන් කරන්නේ සවන් දෙන කෙනෙක්ගේ ෆෝන් එකට ආපු වෙලාවේ ඉඳලා. ඒකට කල් යන්න පුළුවන්.

# Telling, tick. Everybody. At most 100.
hearing-tell-outside-label = මගේ කණ්ඩායමේ අය නෙවෙයි, වෙන කණ්ඩායමක අය සවන් දෙන්න ඕනෑ
