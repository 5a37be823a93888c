### The first screen inside.

# Home, help. Everybody. At most 240.
home-start-help = මෙතනින් හැම දෙයකටම යන්න පුළුවන්. ඔබ ලියන දේ මුලින්ම මේ ෆෝන් එකේ තියාගන්නවා. අනිත් අයට ඒක ලැබෙන්නේ ෆෝන් අතර තොරතුරු හුවමාරු වුණාම.

# Home, line. Everybody. At most 32.
home-start-consents-label = කැමැත්ත ඇසීම්

# Home, line. Everybody. At most 32.
home-start-ledger-label = අපි බෙදාගත්ත දේ

# Home, line. Everybody. At most 32.
home-start-exchange-label = යැවීම සහ ලැබීම

# Home, line. Everybody. At most 32.
home-start-search-label = හොයන්න

# Home, action: for whoever holds a receipt number. Everybody. At most 32.
home-start-take-back-label = මට අංකයක් තියෙනවා

# Home, under the action. Everybody. At most 60.
home-start-take-back-hint = කැමැත්ත ආපහු ගන්න, නැත්නම් කියපු දේ ගැන ඉදිරියට යන්න

# Home, while the language is a draft. Everybody. At most 160. $language (text): the language's own name.
home-start-draft-note = { $language } වචන තවම කටු සටහන් විතරයි. භාෂාව හොඳට දන්න කෙනෙක් තවම ඒවා කියවලා නැහැ.

# Home, while the notebook is an older copy than the phone last had. Everybody. At most 120.
home-start-older-note = මේක ඔබේ සටහන් පොතේ පරණ පිටපතක්. කියවන්න පුළුවන්. තවම කිසිවක් ලියන්න බැහැ.

# Home, line, while the notebook is an older copy. Everybody. At most 40.
home-start-older-label = මේ පරණ පිටපත ගැන

# Home, line to what has no place on it, and title there. Everybody. At most 32.
home-more-title = තවත් දේ
