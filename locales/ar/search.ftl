### Finding words.

# Search, title. Organisers. At most 32.
search-words-title = بحث

# Search, help. Organisers. At most 200.
search-words-help = اكتب كلمة أو أكثر. تجد ما على هذا الهاتف وما يحق لك قراءته. لا يُحفظ ما تبحث عنه.

# Search, field. Organisers. At most 40.
search-words-field-label = كلمات البحث

# Search, when nothing was found. Organisers. At most 80.
search-words-none-text = لا شيء بهذه الكلمات على هذا الهاتف.
