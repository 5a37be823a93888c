### Finding words.

# Search, title. Organisers. At most 32.
search-words-title = Search

# Search, help. Organisers. At most 200.
search-words-help = Type one or more words. You find what this phone has and you may read. What you search for is not kept.

# Search, field. Organisers. At most 40.
search-words-field-label = Words to look for

# Search, when nothing was found. Organisers. At most 80.
search-words-none-text = Nothing with these words on this phone.
