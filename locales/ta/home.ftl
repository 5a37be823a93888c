### The first screen inside.

# Home, help. Everybody. At most 240.
home-start-help = இங்கிருந்து எல்லாவற்றுக்கும் செல்லலாம். நீங்கள் எழுதுவது முதலில் இந்தத் தொலைபேசியில் சேமிக்கப்படும். தொலைபேசிகள் பரிமாறும்போது மற்றவர்களை அடையும்.

# Home, line. Everybody. At most 32.
home-start-consents-label = சம்மதங்கள்

# Home, line. Everybody. At most 32.
home-start-ledger-label = நாம் பகிர்ந்தவை

# Home, line. Everybody. At most 32.
home-start-exchange-label = அனுப்பிப் பெறுதல்

# Home, line. Everybody. At most 32.
home-start-search-label = தேடல்

# Home, action: for whoever holds a receipt number. Everybody. At most 32.
home-start-take-back-label = என்னிடம் எண் உள்ளது

# Home, under the action. Everybody. At most 60.
home-start-take-back-hint = சம்மதத்தைத் திரும்பப் பெற, என்ன நடக்க வேண்டும் எனச் சொல்ல

# Home, while the language is a draft. Everybody. At most 160. $language (text): the language's own name.
home-start-draft-note = இந்தச் செயலியின் { $language } சொற்கள் வரைவு. மொழி நன்கு அறிந்தவர் இன்னும் பார்க்கவில்லை.

# Home, while the notebook is an older copy than the phone last had. Everybody. At most 120.
home-start-older-note = இது உங்கள் குறிப்பேட்டின் பழைய நகல். படிக்கலாம். இப்போதைக்கு எழுத முடியாது.

# Home, line, while the notebook is an older copy. Everybody. At most 40.
home-start-older-label = இந்தப் பழைய நகல் பற்றி

# Home, line to what has no place on it, and title there. Everybody. At most 32.
home-more-title = மேலும்
