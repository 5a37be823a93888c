### The notebook itself: what its person has to know of it.

# An older copy, title. Everybody. At most 40.
notebook-older-title = පරණ පිටපතක්

# An older copy, help. Everybody. At most 240.
notebook-older-help = මේ සටහන් පොතේ කොච්චර දුරට ලියලා තිබුණාද කියලා ෆෝන් එකට මතකයි. මෙතන තියෙන්නේ ඊට කලින් තිබුණ දේ.

# An older copy, what was found. Everybody. At most 240.
notebook-older-what-text = මේ සටහන් පොතේ තියෙනවාට වඩා දේවල් මේ ෆෝන් එකෙන් ලියලා තිබුණා. කවුරු හරි පරණ පිටපතක් ආපහු දැම්මා වෙන්න පුළුවන්, නැත්නම් ෆෝන් එකේ මෙමරිය නරක් වුණා වෙන්න පුළුවන්.

# An older copy, what can be done. Everybody. At most 280.
notebook-older-lost-text = නැති වුණ දේ තවම අනිත් අය ළඟ තියෙන්න පුළුවන්. ෆෝන් එක තියෙන විදිහටම තියලා, ඔබ විශ්වාස කරන කෙනෙක්ගෙන් අහන්න. නැත්නම් ඉදිරියට යන්න: අනිත් අය ළඟ තියෙන දේ, තොරතුරු හුවමාරු කරනකොට ආපහු එනවා.

# An older copy, main action: write on from what is here. Everybody. At most 40.
notebook-older-go-on-action = මෙතනින් ඉදිරියට යන්න
