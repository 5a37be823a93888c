### What was written on a phone after it was removed. Members read it, a steward lets it count.

# Who belongs, line, and title. Everybody. At most 60.
aside-list-title = පැත්තකට දාපු දේ: අයින් කරපු ෆෝන් එක ලියපු දේ

# What was set aside, help. Everybody. At most 240.
aside-list-help = මේවා මෙතන තියෙනවා, හැබැයි ගණන් ගන්නේ නැහැ. මෙතන පෙන්නන්නේ ඔබට කියවන්න පුළුවන් දේ විතරයි.

# Who belongs, on that line. Everybody. At most 40. $count (number).
aside-list-count-status =
    { $count ->
        [one] දේවල් { $count }යි
       *[other] දේවල් { $count }යි
    }

# What was set aside, text. Everybody. At most 240.
aside-list-means-text = මේවා මෙතනට ආවේ ෆෝන් එක අයින් කළාට පස්සේ. අයිතිකාරයා කලින් ලියන්න ඇති. නැත්නම් වෙන කෙනෙක් ළඟ ෆෝන් එක තියෙන්න ඇති.

# What was set aside, text above the lines. Stewards. At most 160.
aside-list-how-text = පේළියක් තට්ටු කළාම ඒකත්, ෆෝන් එක ඊට කලින් ලියපු හැම දෙයක්මත් ගණන් ගන්නවා.

# What was set aside, for those who are no stewards. Everybody. At most 100.
aside-list-steward-text = අපේ කණ්ඩායම බලාගන්න කෙනෙක්ට මේවා ගණන් ගන්න පුළුවන්.

# What was set aside, under a line. Stewards. At most 120. $count (number). $day (date).
aside-line-written-hint =
    { $count ->
        [one] කෑලි { $count }යි · ඒ ෆෝන් එකේ ඔරලෝසුවෙන් { $day }
       *[other] කෑලි { $count }යි · ඒ ෆෝන් එකේ ඔරලෝසුවෙන් { $day }
    }

# What was set aside, how many of a kind. Everybody. At most 80. $kind (text). $count (number).
aside-kind-count-label = { $kind }: { $count }

# What was set aside, a kind. Everybody. At most 40.
aside-kind-artefact-label = පින්තූර සහ පටිගත කිරීම්

# Letting it count, title. Stewards. At most 40.
aside-accept-title = ගණන් ගන්නද?

# Letting it count, text, when nothing is left then. Stewards. At most 120.
aside-accept-all-text = එතකොට පැත්තකට දාපු හැම දෙයක්ම ගණන් ගන්නවා:

# Letting it count, text, when something is left. Stewards. At most 200. $day (date).
aside-accept-some-text = එතකොට මේකත්, ෆෝන් එක ඊට කලින් ලියපු හැම දෙයක්මත්, ඒකේ ඔරලෝසුවෙන් { $day } වෙනකල් ගණන් ගන්නවා. ඊට පස්සේ ලියපු දේ පැත්තකම තියෙනවා:

# Letting it count, text. Stewards. At most 200.
aside-accept-ask-text = මුලින් ෆෝන් එකේ අයිතිකාරයාගෙන් අහන්න. මේක ආපහු හරවන්න බැහැ.

# Letting it count, action. Stewards. At most 40.
aside-accept-do-action = ගණන් ගන්න
