### What was written on different phones and cannot both hold.

# A line of Today and of what home has no place for; title. Everybody. At most 32.
conflict-list-title = එකඟ නොවෙන දේ

# What does not agree, help. Everybody. At most 240.
conflict-list-help = එකට හරි වෙන්න බැරි දේවල් වෙනස් ෆෝන්වල ලියලා තියෙනවා. දැන් වලංගු මොකක්ද කියලා හැම පේළියක්ම කියනවා. කවුරුත් වැරැද්දක් කළේ නැහැ. අරින්න පේළියක් ඔබන්න.

# What does not agree, when there is nothing. Everybody. At most 80.
conflict-list-none-text = මෙතන තියෙන හැම දෙයක්ම ගැළපෙනවා.

# On a line of a consent. Organisers. At most 240. $yes (date): when the yes was given. $day (date): when the no was.
conflict-yes-no-text = { $yes } දා ඔව් කියලත් { $day } දා නැහැ කියලත් ලිව්වා. එක ෆෝන් එකක්වත් අනික ගැන දැනගෙන හිටියේ නැහැ. නැහැ කියන එක වලංගුයි. ඔබ කිසිවක් කරන්න ඕනේ නැහැ: ආයේ ඔව් කියන්න පුළුවන් ඒ කෙනාට විතරයි.

# On a line of a consent. Organisers. At most 240. $yes (date): when the yes was given. $day (date): when it was closed for now.
conflict-yes-closed-text = { $yes } දා ඔව් කියලා ලිව්වා. { $day } දා වෙන ෆෝන් එකක් මේක වහලා තිබුණා, එකක්වත් අනික ගැන දැනගෙන හිටියේ නැහැ. ඒ කෙනා ආයේ ඔව් කියනකල් මේක වහලා තියෙනවා.

# On a line of a consent. Organisers. At most 240. $yes (date): when the yes was given. $day (date): when it was taken back.
conflict-yes-back-text = { $yes } දා ඔව් කියලා ලිව්වා. { $day } දා ඒක ආපහු අරගෙන තිබුණා, ඒ ෆෝන් එක දැනගෙන හිටියේ නැහැ. ආපහු ගත්තු විදිහටම තියෙනවා. ඔබ කිසිවක් කරන්න ඕනේ නැහැ: ආයේ ඔව් කියන්න පුළුවන් ඒ කෙනාට විතරයි.

# On a line of a ledger entry. Everybody. At most 240. $group (text): the group that was to answer.
conflict-answers-text = { $group } එකේ සමහරු මේකට එකඟ වුණා, සමහරු එකඟ වුණේ නැහැ. දෙකම තියෙනකල් මේක ගණන් ගන්නේ නැහැ. කතා කරලා බලන්න. එකඟ නොවුණ කෙනාට ඒක ආපහු ගන්න පුළුවන්.

# On a line of a ledger entry. Everybody. At most 240.
conflict-instead-text = පරණ එකක් වෙනුවට ලියවිලි දෙකකට එකඟ වුණා. දැන් දෙකම ගණන් ගන්නවා. හරි එකක් විතරක් නම්, මේක ඇරලා තවදුරටත් ගණන් ගන්න එපා කියලා ඉල්ලන්න.

# On a line of looking back. Everybody. At most 240.
conflict-reviews-text = මේ මාස එකට බලන එක දෙපාරක් පටන් ගත්තා. දෙකම තියෙනවා. එකක් එකට තෝරලා ඒකේ කතා කරන්න. ඊට පස්සේ අනිකටත් එකඟ වෙන්න, එතකොට ඒකත් ඉවරයි.

# On a line of something that was begun twice in different ways. Everybody. At most 240.
conflict-begun-text = මේක දෙපාරක්, දෙවිදිහකට පටන් ගත්තා. හරි එක මොකක්ද කියලා කාටවත් කියන්න බැහැ, ඒ නිසා මේකේ කිසිවක් ගණන් ගන්නේ නැහැ. තාම ඕනේ නම් අලුතෙන් පටන් ගන්න.

# A line: removals that two sides signed at the same time. Everybody. At most 60.
conflict-removals-label = අයින් කිරීම් දෙකක් එකිනෙක අවලංගු කළා

# On that line. Everybody. At most 240.
conflict-removals-text = අයින් කිරීම් දෙකකට අත්සන් කළා, එක පැත්තක්වත් අනික ගැන දැනගෙන හිටියේ නැහැ. ඒ හැමෝම ඉන්නවා, ඒත් දැන් කණ්ඩායම බලාගන්න අය නෙවෙයි. හැම කණ්ඩායමකටම අලුතෙන් තෝරන්න පුළුවන්.

# A line: what phones wrote that were removed. Everybody. At most 60. $count (number): records with something in them that does not count.
conflict-aside-label =
    { $count ->
        [one] තැන් { $count }ක දෙයක් පැත්තකට දාලා
       *[other] තැන් { $count }ක දේවල් පැත්තකට දාලා
    }

# On that line. Everybody. At most 240.
conflict-aside-text = අයින් කරපු ෆෝන් එකක් මේක ලියලා තිබුණා, අයින් කරපු අයට ඒ වෙලේ මේක ලැබිලා තිබුණේ නැහැ. තියාගෙන ඉන්නවා, ගණන් ගන්නේ නැහැ. ඒ කණ්ඩායමට මේක බලලා පිළිගන්න පුළුවන්.

# A line: a phone went on in two different ways. Everybody. At most 60.
conflict-forked-label = ෆෝන් එකක් දෙතැනක පාවිච්චි වෙනවා වෙන්න පුළුවන්

# On that line. Everybody. At most 240. $group (text): the group of that phone.
conflict-forked-text = { $group } එකේ එක ෆෝන් එකකින් වෙනස් දේවල් දෙකක් ආවා, පිටපතක් තියෙනවා වගේ. දෙකම තියාගෙන ගණන් ගන්නවා. ඒක කාගෙද කියලා අහන්න. කවුරු හරි අරගෙන නම්, අයින් කරන්න ඉල්ලන්න.
