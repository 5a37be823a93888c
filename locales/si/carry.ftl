### Taking somebody's words along on a visit. Organisers read it; what came, the host reads.

# Visit, action, and title. Organisers. At most 40.
carry-list-title = කෙනෙක්ගේ වචන අරගෙන යන්න

# Whose words, help. Organisers. At most 240.
carry-list-help = වචන යන්නේ ඒ කෙනාගේ “ඔව්” එකෙන් අද ඉඩ තියෙනවා නම් විතරයි. පස්සේ ඒක ආපහු ගත්තොත්, ඒ පණිවිඩය යන හැම තැනම වචන මැකෙනවා.

# Whose words, when there is nobody. Organisers. At most 120.
carry-list-none-text = අද මේකට ඉඩ දෙන “ඔව්” එකක් නැහැ. මුලින් ඒ කෙනාගෙන් අහන්න.

# Whose words, under a person whose voice was recorded. Organisers. At most 60.
carry-list-kept-hint = ඒ කෙනාගේ කටහඬ පටිගත කරලා මෙතන තියෙනවා

# One person's words, what they were asked for. Organisers. At most 120. $scope (text): document, film … $purpose (text): what for.
carry-say-scope-label = { $scope } · { $purpose }

# One person's words, choice. Organisers. At most 60.
carry-say-under-label = මේකට ඉඩ දෙන්නේ මොන උත්තරයද?

# One person's words, field. Organisers. At most 60.
carry-say-words-label = ඒ කෙනා කියන්න කැමති දේ, එයාගේ වචනවලින්

# One person's words, below the field. Organisers. At most 240.
carry-say-only-text = යන්නේ මේ වචන, පටිගත කිරීමක් නෙවෙයි. අපේ හැම කණ්ඩායමකටම කියවන්න පුළුවන්. මේවා ගියා කියලා ඒ කෙනාගේ කැමැත්ත එක්ක ලියවෙනවා.

# One person's words, action. Organisers. At most 40.
carry-say-take-action = මේ වචන අරගෙන යන්න

# Whose words, and what one person was asked for. Organisers. At most 60.
carry-said-holds-label = ඒ කෙනාගේ “ඔව්” එකෙන් අද ඉඩ තියෙනවා

# What came, the yes under which it left. Everybody. At most 80. $day (date).
carry-said-then-label = { $day } ඒ කෙනාගේ “ඔව්” එකෙන් ඉඩ තිබුණා

# What came, action. Everybody. At most 40.
carry-said-consent-action = “ඔව්” කිව්වේ මොනවටද බලන්න
