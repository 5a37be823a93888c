### Letting phones in: of somebody new, or another one of a member.

# One's own group, action, and letting in, title. Organisers. At most 40.
joining-list-title = ஒரு தொலைபேசியைச் சேர்க்க

# Letting in, help. Organisers. At most 240.
joining-list-help = ஒரு தொலைபேசி சிறிய கோப்பால் கேட்கும். நீங்கள் அதைப் படித்து, அந்தத் தொலைபேசி மட்டும் திறக்கக்கூடிய வரவேற்பை எழுதுவீர்கள்.

# Letting in, text, for whoever looks after a group. Organisers. At most 200.
joining-new-sure-text = புதியவர் உங்கள் குழு எழுதுவதைப் படிப்பார். கேட்பவர் யாரென உறுதி செய்யுங்கள்: நேரில் பாருங்கள், அல்லது குரலைக் கேளுங்கள்.

# Letting in, action, for whoever looks after a group. Organisers. At most 40.
joining-new-read-action = எங்கள் குழுவில் புதியவர்

# Letting in, text. Everybody. At most 240.
joining-own-second-text = உங்கள் இன்னொரு தொலைபேசிக்கு இரண்டாம் வாக்கு தேவை: உங்கள் வேறொரு தொலைபேசி, அல்லது ஒரு குழுவைக் கவனிப்பவர் தர வேண்டும்.

# Letting in, action. Everybody. At most 40.
joining-own-read-action = என் இன்னொரு தொலைபேசி

# Letting in, line. Everybody. At most 60.
joining-awaits-list-label = ஒரு தொலைபேசி இரண்டாம் வாக்குக்காகக் காத்திருக்கிறது

# Giving the second word, title. Everybody. At most 40.
joining-vouch-title = இந்தத் தொலைபேசி அவருடையதா?

# Giving the second word, help. Everybody. At most 240.
joining-vouch-help = ஒருவர் பெயரில் வேறொருவர் தொலைபேசியைச் சேர்க்காதிருக்க, இரண்டு தொலைபேசிகள் இதைச் சொல்ல வேண்டும்.

# Giving the second word, text. Everybody. At most 200.
joining-vouch-sure-text = அவரே நேரிலோ, உங்களுக்குத் தெரிந்த குரலிலோ சொல்லியிருந்தால் மட்டும் ஆம் என்று சொல்லுங்கள்.

# Giving the second word, action. Everybody. At most 32.
joining-vouch-yes-action = ஆம், அவருடையது

# Letting in, text: the file that completes the founding can be written again. Organisers. At most 200.
joining-last-lost-text = நீங்கள் தொடங்கிய குழுவுக்குச் செல்லும் வழியில் கடைசிக் கோப்பு தொலைந்ததா? மீண்டும் எழுதுங்கள்.

# Told, after a welcome was written: both people compare. Everybody. At most 240. $numbers (text): four numbers.
joining-told-let-in-label = வரவேற்பு எழுதப்பட்டது. திருப்பி அனுப்புங்கள். அவர்களும் { $numbers } என்றே பார்க்கிறார்களா? இல்லையென்றால் யாரோ இடையில் நின்றிருக்கிறார்: இந்தத் தொலைபேசியை நீக்கக் கேளுங்கள்.

# Told, after somebody said that another phone is theirs. Everybody. At most 240.
joining-told-awaits-label = சொல்லப்பட்டது. இப்போது இரண்டாம் வாக்கு தருபவருக்கு ஒரு கோப்பை அனுப்புங்கள். அவர் கோப்பு வந்ததும், அதே வேண்டுகோளை இங்கே மீண்டும் படியுங்கள்.

# Told, when a file is no request. Organisers. At most 120.
joining-told-no-request-label = இந்தக் கோப்பு சேர்வதற்கான வேண்டுகோள் அல்ல. யாரும் சேர்க்கப்படவில்லை.
