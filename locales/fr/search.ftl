### Finding words.

# Search, title. Organisers. At most 32.
search-words-title = Rechercher

# Search, help. Organisers. At most 200.
search-words-help = Tapez un ou plusieurs mots. Vous trouvez ce que ce téléphone a et que vous avez le droit de lire. Ce que vous cherchez n’est pas gardé.

# Search, field. Organisers. At most 40.
search-words-field-label = Mots à chercher

# Search, when nothing was found. Organisers. At most 80.
search-words-none-text = Rien avec ces mots sur ce téléphone.
