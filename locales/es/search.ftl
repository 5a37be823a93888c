### Finding words.

# Search, title. Organisers. At most 32.
search-words-title = Buscar

# Search, help. Organisers. At most 200.
search-words-help = Escriba una o más palabras. Se encuentra lo que hay en este teléfono y usted puede leer. Lo que usted busca no se guarda.

# Search, field. Organisers. At most 40.
search-words-field-label = Palabras que quiere buscar

# Search, when nothing was found. Organisers. At most 80.
search-words-none-text = En este teléfono no hay nada con estas palabras.
