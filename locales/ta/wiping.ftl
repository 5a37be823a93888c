### Erasing a notebook: now, or by a code of its own.

# Settings, line, and erasing, title. Everybody. At most 40.
wiping-list-title = இந்தக் குறிப்பேட்டை அழிக்க

# Settings, under the line. Everybody. At most 80.
wiping-list-hint = இப்போதே, அல்லது தனிக் குறியீட்டால்

# Erasing, help. Everybody. At most 240.
wiping-list-help = இந்தத் திரை எப்போதும் ஒரே மாதிரி இருக்கும். அழிக்கும் குறியீடு உண்டா என்பதைக் காட்டாது.

# Erasing, text. Everybody. At most 200.
wiping-all-text = அழித்தால் இந்தத் தொலைபேசியில் உள்ள எல்லாம் போகும்: நீங்கள் எழுதியவை, மற்றவர்கள் அனுப்பியவை, சாவிகள். இங்கே யாராலும் மீட்க முடியாது.

# Erasing, text. Everybody. At most 200.
wiping-others-text = மற்றவர்களிடம் உள்ளவையும், கோப்பாக இந்தத் தொலைபேசியை விட்டுச் சென்றவையும் அங்கேயே இருக்கும்.

# Erasing, text. Everybody. At most 300.
wiping-code-text = தனிக் குறியீடு ஒன்றால் அழிக்கலாம். குறிப்பேட்டைத் திறக்கும் இடத்தில் எழுதினால், உடனே அழிக்கும், வேறெதையும் கேட்காது.

# Erasing, text. Everybody. At most 300.
wiping-practise-text = அது உங்கள் குறியீட்டைப் போல இருக்கக் கூடாது; தவறி எழுதினால் அழிந்துவிடும். இன்னும் எதுவும் எழுதாத குறிப்பேட்டில் பழகுங்கள்.

# Erasing, action. Everybody. At most 40.
wiping-make-action = அழிக்கும் குறியீட்டைத் தேர்ந்தெடு

# Erasing, action. Everybody. At most 40.
wiping-none-action = எந்தக் குறியீடும் அழிக்க வேண்டாம்

# Erasing, action. Everybody. At most 40.
wiping-now-action = இப்போதே அழி

# Choosing the code that erases, title of the second step. Everybody. At most 40.
wiping-new-title = அழிக்கும் குறியீடு

# Erasing now, title. Everybody. At most 40.
wiping-sure-title = இப்போதே அழிக்கவா?

# Erasing now, action after the code was typed. Everybody. At most 32.
wiping-sure-action = எல்லாவற்றையும் அழி

# Told, after a code that erases was chosen. Everybody. At most 160.
wiping-told-made-label = இனி, குறிப்பேட்டைத் திறக்கும் இடத்தில் இந்தக் குறியீட்டை எழுதினால் குறிப்பேடு அழியும்.

# Told, after no code erases any more. Everybody. At most 100.
wiping-told-none-label = எந்தக் குறியீடும் இந்தக் குறிப்பேட்டை அழிக்காது.

# Told, when the code that erases is the one that opens. Everybody. At most 120.
wiping-told-same-label = இது திறக்கும் குறியீடு. அழிப்பது வேறொன்றாக இருக்க வேண்டும். மீண்டும் தேர்ந்தெடுங்கள்.

# Told, after the notebook was erased. Everybody. At most 160.
wiping-told-gone-label = குறிப்பேடு இந்தத் தொலைபேசியில் இல்லை. மற்றவர்களிடம் உள்ளவை அவர்களிடமே இருக்கும்.
