### Finding words.

# Search, title. Organisers. At most 32.
search-words-title = හොයන්න

# Search, help. Organisers. At most 200.
search-words-help = වචනයක් හෝ කිහිපයක් ටයිප් කරන්න. ලැබෙන්නේ මේ ෆෝන් එකේ තියෙන, ඔබට කියවන්න අවසර තියෙන දේ. ඔබ හොයන දේ තියාගන්නේ නැහැ.

# Search, field. Organisers. At most 40.
search-words-field-label = හොයන වචන

# Search, when nothing was found. Organisers. At most 80.
search-words-none-text = මේ වචන තියෙන කිසිවක් මේ ෆෝන් එකේ නැහැ.
