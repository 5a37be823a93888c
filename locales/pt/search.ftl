### Finding words.

# Search, title. Organisers. At most 32.
search-words-title = Procurar

# Search, help. Organisers. At most 200.
search-words-help = Digite uma ou mais palavras. Você encontra o que está neste celular e que você pode ler. O que você procura não fica guardado.

# Search, field. Organisers. At most 40.
search-words-field-label = Palavras para procurar

# Search, when nothing was found. Organisers. At most 80.
search-words-none-text = Nada com estas palavras neste celular.
