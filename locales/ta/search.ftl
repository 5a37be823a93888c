### Finding words.

# Search, title. Organisers. At most 32.
search-words-title = தேடல்

# Search, help. Organisers. At most 200.
search-words-help = ஒரு சொல் அல்லது பல சொற்களை எழுதுங்கள். இந்தத் தொலைபேசியில் உள்ளதையும் நீங்கள் படிக்கக்கூடியதையும் காண்பீர்கள். தேடியது சேமிக்கப்படாது.

# Search, field. Organisers. At most 40.
search-words-field-label = தேட வேண்டிய சொற்கள்

# Search, when nothing was found. Organisers. At most 80.
search-words-none-text = இந்தச் சொற்களுடன் இந்தத் தொலைபேசியில் எதுவும் இல்லை.
