### Finding words.

# Search, title. Organisers. At most 32.
search-words-title = Tafuta

# Search, help. Organisers. At most 200.
search-words-help = Andika neno moja au zaidi. Utapata yaliyo kwenye simu hii ambayo unaruhusiwa kusoma. Unachotafuta hakihifadhiwi.

# Search, field. Organisers. At most 40.
search-words-field-label = Maneno ya kutafuta

# Search, when nothing was found. Organisers. At most 80.
search-words-none-text = Hakuna kitu chenye maneno haya kwenye simu hii.
