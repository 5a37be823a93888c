### What this phone has heard of others, and files that go out and come in.

# Exchange, title. Organisers. At most 32.
exchange-status-title = அனுப்பிப் பெறுதல்

# Exchange, help. Organisers. At most 240.
exchange-status-help = ஒரு கோப்பை எழுதி எந்த வழியிலும் கொடுங்கள்: நினைவக அட்டை, செய்திச் செயலி. நம் குழுக்களின் தொலைபேசிகள் மட்டுமே படிக்க முடியும்.

# Exchange and home. Organisers. At most 100. $count (number): other devices heard from. $of (number): other devices.
exchange-status-heard-label = மற்ற { $of } தொலைபேசிகளில் { $count } இடமிருந்து செய்தி வந்தது

# Exchange. Organisers. At most 100. $day (date).
exchange-status-oldest-label = மிகப் பழைய செய்தி { $day } அன்று

# Exchange and home. Everybody. At most 100. $day (date).
exchange-status-met-label = மற்றவற்றைக் கடைசியாகச் சந்தித்தது { $day }

# Exchange and home. Everybody. At most 100.
exchange-status-never-label = இன்னும் வேறு தொலைபேசியைச் சந்திக்கவில்லை

# Exchange and home. Everybody. At most 100. $count (number).
exchange-status-unsent-label =
    { $count ->
        [one] { $count } செய்தி இங்கே சேமிக்கப்பட்டது, இன்னும் அனுப்பப்படவில்லை
       *[other] { $count } செய்திகள் இங்கே சேமிக்கப்பட்டன, இன்னும் அனுப்பப்படவில்லை
    }

# Exchange: words or pictures known of but not here. Organisers. At most 100. $count (number).
exchange-status-missing-label =
    { $count ->
        [one] { $count } உரை அல்லது படம் வரவில்லை
       *[other] { $count } உரைகள் அல்லது படங்கள் வரவில்லை
    }

# Exchange: things here that need others first. Organisers. At most 120. $count (number).
exchange-status-waiting-label =
    { $count ->
        [one] { $count } செய்தி வராத ஒன்றுக்காகக் காத்திருக்கிறது
       *[other] { $count } செய்திகள் வராத ஒன்றுக்காகக் காத்திருக்கின்றன
    }

# Exchange: things a newer version wrote. Organisers. At most 120. $count (number).
exchange-status-newer-label =
    { $count ->
        [one] { $count } செய்தி புதிய பதிப்பில் எழுதப்பட்டது: படிக்கப் புதுப்பியுங்கள்
       *[other] { $count } செய்திகள் புதிய பதிப்பில் எழுதப்பட்டன: படிக்கப் புதுப்பியுங்கள்
    }

# Exchange, action. Organisers. At most 32.
exchange-status-out-action = கோப்பு எழுது

# Exchange, under the action. Organisers. At most 100.
exchange-status-out-hint = மற்றவர்களிடம் இன்னும் இல்லாதிருக்கக்கூடிய அனைத்தும்

# Exchange, action. Organisers. At most 32.
exchange-status-group-action = எங்கள் குழுவுக்கான கோப்பு

# Exchange, under the action. Organisers. At most 100.
exchange-status-group-hint = எங்கள் குழு மட்டும் படிப்பதும் இதில் இருக்கும்

# Exchange, action. Organisers. At most 32.
exchange-status-in-action = கோப்பு படி
