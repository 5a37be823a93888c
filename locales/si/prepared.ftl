### People who could be asked, out of a table of names. Organisers read it.

# Consents, action, and title. Organisers. At most 40.
prepared-list-title = අහන්න ඕනෑ අය

# People to ask, help, and text above the lines. Organisers. At most 200.
prepared-list-help = නම් ආවේ වගුවකින්. කවුරුවත් ඔව් කියලවත් නැහැ කියලවත් නැහැ. ලැයිස්තුව මේ ෆෝන් එකේම තියෙනවා.

# People to ask, when there is nobody. Organisers. At most 160.
prepared-list-none-text = ලැයිස්තුවේ කවුරුවත් නැහැ. නම් වගුවක් පරිගණකයක කියවන්න පුළුවන්.

# One of them, text. Organisers. At most 160.
prepared-one-warn-text = වෙන කෙනෙක්ගෙන් අහන්න පටන් අරගෙන ඉවර කළේ නැත්නම්, ඒ වෙනුවට මේක එනවා.

# One of them, action. Organisers. At most 40.
prepared-one-ask-action = මේ කෙනාගෙන් අහන්න

# One of them, action. Organisers. At most 40.
prepared-one-off-action = ලැයිස්තුවෙන් අයින් කරන්න
