### How a group hears what is told: who can, and by when an answer is due. Members read it, a steward changes it.

# How our group hears, title, and action on our group. Everybody. At most 48.
hearing-group-title = சொல்வதை நம் குழு எப்படிக் கேட்கிறது

# How our group hears, help. Everybody. At most 300.
hearing-group-help = ஒருவர் சொல்வதைக் கேட்பதற்கு ஆட்கள் இருக்கிறார்கள். அவர்கள் மிகக் குறைவு என்றால், வேறு குழுவினர் கேட்பார்கள். எந்தக் குழு என்று நம் குழுவைக் கவனிப்பவர் சொல்வார்.

# How our group hears and its form, one group. Everybody. At most 100. $group (text). $count (number).
hearing-group-count-label = { $group } · கேட்க முடிந்தவர்கள்: { $count }

# How our group hears and its form, when fewer than two people of other groups are named. Everybody. At most 160.
hearing-group-none-text = வேறு குழுக்களில் இருவரைக் குறிப்பிட வேண்டும். அதுவரை, நம்மவர் கேட்கக் கூடாததைச் சொல்ல முடியாது.

# How our group hears, action. Stewards. At most 32.
hearing-group-change-action = இதை மாற்று

# The form, ticks. Stewards. At most 60.
hearing-change-outside-label = வேறு எந்தக் குழுக்கள் கேட்கலாம்?

# The form, when nobody else listens. Stewards. At most 120.
hearing-change-nobody-text = வேறு எந்தக் குழுவிலும் கேட்க முடிந்தவர் இன்னும் இல்லை.

# How our group hears, its form. Everybody. At most 200.
hearing-change-means-text = நம்மில் கேட்க முடிந்தவர்கள் குறைவு என்றாலோ, சொல்பவர் விரும்பினாலோ, வேறு குழுவினர் கேட்பார்கள்.

# How our group hears, heading, and choice in its form. Everybody. At most 60.
hearing-change-days-label = எந்த நாளுக்குள் பதில் தர வேண்டும்

# The form, tile. Stewards. At most 40.
hearing-change-usual-label = வழக்கமான நாட்களுக்குள்

# The form, tile. Stewards. At most 60.
hearing-change-own-label = நம் குழு ஒத்துக்கொண்ட நாட்களுக்குள்

# The form, at a number. Stewards. At most 160.
hearing-change-days-error = 1 நாள் அல்லது அதற்கு மேல், 255 வரை எழுதுங்கள். ஆபத்துக்கு மிகக் குறைந்த நாட்கள், காத்திருக்கக் கூடியதற்கு மிக அதிக நாட்கள்.

# How our group hears, under how urgent it is, and telling. Everybody. At most 60. $count (number).
hearing-days-within-label =
    { $count ->
        [one] { $count } நாளுக்குள் பதில்
       *[other] { $count } நாட்களுக்குள் பதில்
    }

# How our group hears, and telling. Everybody. At most 120.
hearing-days-own-text = இந்த நாட்களை நம் குழு ஒத்துக்கொண்டது.

# How our group hears, and telling. Everybody. At most 120.
hearing-days-usual-text = இவை வழக்கமான நாட்கள். நம் குழு வேறு நாட்களை முடிவு செய்யவில்லை.

# How our group hears, and telling. Everybody. At most 160.
hearing-days-from-text = சொல்வதைக் கேட்பவரின் தொலைபேசியை அடைந்த நாளிலிருந்து கணக்கு. அதற்கு நீண்ட காலம் ஆகலாம்.

# Telling, tick. Everybody. At most 100.
hearing-tell-outside-label = என் குழுவினர் அல்ல, வேறு குழுவினர் கேட்க வேண்டும்
