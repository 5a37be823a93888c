### What was written on a phone after it was removed. Members read it, a steward lets it count.

# Who belongs, line, and title. Everybody. At most 60.
aside-list-title = ஒதுக்கி வைத்தது: நீக்கிய தொலைபேசி எழுதியது

# What was set aside, help. Everybody. At most 240.
aside-list-help = இது இங்கே இருக்கிறது, ஆனால் கணக்கில் இல்லை. நீங்கள் படிக்க முடிந்தது மட்டும் இங்கே தெரியும்.

# Who belongs, on that line. Everybody. At most 40. $count (number).
aside-list-count-status =
    { $count ->
        [one] { $count } பொருள்
       *[other] { $count } பொருட்கள்
    }

# What was set aside, text. Everybody. At most 240.
aside-list-means-text = தொலைபேசி நீக்கப்பட்ட பிறகே இது இங்கே வந்தது. உரியவர் முன்பே எழுதியிருக்கலாம். வேறு யாரிடமாவது தொலைபேசி இருந்திருக்கலாம்.

# What was set aside, text above the lines. Stewards. At most 160.
aside-list-how-text = ஒரு வரியைத் தொட்டால் அதுவும், தொலைபேசி அதற்கு முன் எழுதிய எல்லாமும் கணக்கில் வரும்.

# What was set aside, for those who are no stewards. Everybody. At most 100.
aside-list-steward-text = நம் குழுவைக் கவனிப்பவர் இதைக் கணக்கில் சேர்க்கலாம்.

# What was set aside, under a line. Stewards. At most 120. $count (number). $day (date).
aside-line-written-hint =
    { $count ->
        [one] { $count } பகுதி · அந்தத் தொலைபேசியின் கடிகாரப்படி { $day }
       *[other] { $count } பகுதிகள் · அந்தத் தொலைபேசியின் கடிகாரப்படி { $day }
    }

# What was set aside, how many of a kind. Everybody. At most 80. $kind (text). $count (number).
aside-kind-count-label = { $kind }: { $count }

# What was set aside, a kind. Everybody. At most 40.
aside-kind-artefact-label = படங்களும் ஒலிப்பதிவுகளும்

# Letting it count, title. Stewards. At most 40.
aside-accept-title = கணக்கில் சேர்க்கவா?

# Letting it count, text, when nothing is left then. Stewards. At most 120.
aside-accept-all-text = அப்போது ஒதுக்கி வைத்த எல்லாம் கணக்கில் வரும்:

# Letting it count, text, when something is left. Stewards. At most 200. $day (date).
aside-accept-some-text = அப்போது இதுவும், தொலைபேசி இதற்கு முன் எழுதிய எல்லாமும், அதன் கடிகாரப்படி { $day } வரை, கணக்கில் வரும். பிறகு எழுதியது ஒதுங்கியே இருக்கும்:

# Letting it count, text. Stewards. At most 200.
aside-accept-ask-text = முதலில் தொலைபேசிக்கு உரியவரிடம் கேளுங்கள். இதை மாற்ற முடியாது.

# Letting it count, action. Stewards. At most 40.
aside-accept-do-action = கணக்கில் சேர்
