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

# A damaged notebook, title. Everybody. At most 40.
notebook-damaged-title = මේ සටහන් පොතට හානි වෙලා

# A damaged notebook, help. Everybody. At most 240.
notebook-damaged-help = පුළුවන් නම්, ෆෝන් ගැන දන්න කෙනෙකුට මුලින් බලන්න දෙන්න. බලාගෙන හිටියා කියලා තවත් නරක වෙන්නේ නැහැ.

# A damaged notebook, text. Everybody. At most 160.
notebook-damaged-what-text = කොටසක් තවදුරටත් කියවන්න බැහැ. කිසිවක් වෙනස් වුණේ නැහැ.

# A damaged notebook, text. Everybody. At most 240.
notebook-damaged-how-text = තවම කියවන්න පුළුවන් දේ, ඒ රහස් කේතයම තියෙන අලුත් සටහන් පොතකට යනවා. හානි වුණු ෆයිල් තියෙන විදිහටම මේ ෆෝන් එකේ තියෙනවා.

# A damaged notebook, action. Everybody. At most 32.
notebook-damaged-rescue-action = කියවන්න පුළුවන් දේ බේරගන්න

# After a rescue, title. Everybody. At most 40.
notebook-rescued-title = බේරගත්ත දේ

# After a rescue. Everybody. At most 100. $count (number).
notebook-rescued-kept-label =
    { $count ->
        [one] දේවල් { $count }ක් මෙතන තියෙනවා
       *[other] දේවල් { $count }ක් මෙතන තියෙනවා
    }

# After a rescue. Everybody. At most 100. $count (number).
notebook-rescued-lost-label =
    { $count ->
        [one] දේවල් { $count }ක් මෙතන නැති වුණා
       *[other] දේවල් { $count }ක් මෙතන නැති වුණා
    }

# After a rescue, when parts other than what was written down have gaps. Everybody. At most 160.
notebook-rescued-gaps-label = සටහන් පොතේ අනිත් කොටස්වලත් අඩුපාඩු තියෙනවා, ලියමින් හිටපු දේ වගේ.

# After a rescue, text. Everybody. At most 200.
notebook-rescued-back-text = තොරතුරු හුවමාරු කරන හැමෝගෙම ෆයිල් එකක් කියවන්න. එයාලා ළඟ තියෙන දේ ආපහු එනවා.

# Told, when a rescue was not possible. Everybody. At most 140.
notebook-told-not-rescued-label = බේරගන්න බැරි වුණා. මේ ෆෝන් එක තියෙන විදිහටම තියලා උදව් ඉල්ලන්න.
