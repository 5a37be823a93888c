### Before a notebook is open: what Weft is, the code, joining a group.

# First start, title. Everybody. At most 40.
entrance-welcome-title = உங்கள் குறிப்பேடு

# First start, help. Everybody. At most 240.
entrance-welcome-help = இதில் எழுதக் கணக்கோ, தொலைபேசி எண்ணோ, இணைப்போ தேவையில்லை.

# First start, text. Everybody. At most 200.
entrance-welcome-phone-text = நீங்கள் எழுதுவது, உங்களுக்கு மட்டுமே தெரிந்த குறியீட்டால் பூட்டப்பட்டு, இந்தத் தொலைபேசியிலேயே இருக்கும்.

# First start, text. Everybody. At most 200.
entrance-welcome-meet-text = தொலைபேசிகள் சந்திக்கும்போது, அல்லது ஒரு கோப்பு மூலம், இது மற்றவர்களை அடையும். எப்போது என்பதை நீங்களே முடிவு செய்வீர்கள்.

# First start, text. Everybody. At most 200.
entrance-welcome-lost-text = குறியீட்டை மறந்தால், குறிப்பேட்டை மீண்டும் யாராலும் திறக்க முடியாது.

# Opening, title. Everybody. At most 40.
entrance-unlock-title = குறிப்பேட்டைத் திறக்க

# Joining, title. Everybody. At most 40.
entrance-join-title = உங்கள் குழுவில் சேர

# Joining, help. Everybody. At most 240.
entrance-join-help = இரண்டு சிறிய கோப்புகளை ஒருமுறை பரிமாற வேண்டும், எந்த வழியிலும். வேறு யாராலும் அவற்றைப் பயன்படுத்த முடியாது.

# Joining, text. Everybody. At most 160.
entrance-join-nobody-text = இந்தக் குறிப்பேடு இன்னும் எந்தக் குழுவிலும் இல்லை.

# Joining, text. Everybody. At most 200.
entrance-join-request-text = முதலில்: ஒரு வேண்டுகோளை எழுதி, அந்தக் கோப்பை உங்கள் குழுவைக் கவனிக்கும் ஒருவருக்கு அனுப்புங்கள்.

# Joining, text. Everybody. At most 200.
entrance-join-welcome-text = பிறகு: அவர் திருப்பி அனுப்பும் வரவேற்பைப் படியுங்கள்.

# Joining, action. Everybody. At most 32.
entrance-join-request-action = வேண்டுகோளை எழுது

# Joining, action. Everybody. At most 32.
entrance-join-welcome-action = வரவேற்பைப் படி

# Told, after the request was written. Everybody. At most 120.
entrance-told-request-label = எழுதப்பட்டது. இந்தக் கோப்பை உங்கள் குழுவுக்கு அனுப்புங்கள்.

# Told, when the file is no welcome for this notebook. Everybody. At most 120.
entrance-told-no-welcome-label = இந்தக் கோப்பு இந்தக் குறிப்பேட்டுக்கான வரவேற்பு அல்ல.

# Told, after the welcome was read: both people compare. Everybody. At most 200. $numbers (text): four numbers.
entrance-told-welcomed-label = இப்போது நீங்கள் குழுவில் இருக்கிறீர்கள். உங்களை வரவேற்றவரும் { $numbers } என்றே பார்க்கிறாரா எனக் கேளுங்கள். இல்லையென்றால், இங்கே எதையும் எழுத வேண்டாம்.
