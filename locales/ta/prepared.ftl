### People who could be asked, out of a table of names. Organisers read it.

# Consents, action, and title. Organisers. At most 40.
prepared-list-title = கேட்க வேண்டியவர்கள்

# People to ask, help, and text above the lines. Organisers. At most 200.
prepared-list-help = இவர்களின் பெயர்கள் ஓர் அட்டவணையிலிருந்து வந்தவை. யாரும் “ஆம்” என்றோ “இல்லை” என்றோ சொல்லவில்லை. பட்டியல் இந்தத் தொலைபேசியிலேயே இருக்கும்.

# People to ask, when there is nobody. Organisers. At most 160.
prepared-list-none-text = பட்டியலில் யாரும் இல்லை. பெயர் அட்டவணையை ஒரு கணினியில் படிக்கலாம்.

# One of them, text. Organisers. At most 160.
prepared-one-warn-text = வேறொருவரிடம் கேட்கத் தொடங்கி முடிக்காமல் இருந்தால், அதன் இடத்தில் இது வரும்.

# One of them, action. Organisers. At most 40.
prepared-one-ask-action = இவரிடம் கேள்

# One of them, action. Organisers. At most 40.
prepared-one-off-action = பட்டியலிலிருந்து எடு
