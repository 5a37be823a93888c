### Pictures, recordings and papers that could leave one day, and what may be done with them.

# List, help. Everybody. At most 240.
artefact-list-help = நம் குழுக்கள் வைத்திருப்பவை: படங்கள், பதிவுகள், தாள்கள். அதில் உள்ளவர்கள் ஆம் சொன்ன இடத்தில் மட்டுமே ஒவ்வொன்றும் பயன்படும்.

# List, when there is nothing. Everybody. At most 100.
artefact-list-none-text = இன்னும் எதுவும் வைக்கப்படவில்லை.

# One of them, help. Everybody. At most 240.
artefact-card-help = இதை இன்று என்ன செய்யலாம், இதில் யார் உள்ளனர் என்று இங்கே பார்க்கலாம். யாராவது தம் ஆம்-ஐத் திரும்பப் பெற்றால், இது தானாகவே மூடப்படும்.

# One that is outside, such as a film on a camera. Everybody. At most 80. $count (number): the number on it.
artefact-card-number-label = இது Weft-இல் இல்லை. இதன் எண் { $count }.

# One in which nobody is recognised. Everybody. At most 120.
artefact-card-nobody-text = இதில் யாரையும் அடையாளம் காண முடியாது என வைத்தவர் சொல்கிறார்.

# A picture in which people are covered. Everybody. At most 120. $count (number): people.
artefact-card-covered-label =
    { $count ->
        [one] ஆம் சொல்லாத { $count } பேர் மறைக்கப்பட்டுள்ளார்
       *[other] ஆம் சொல்லாத { $count } பேர் மறைக்கப்பட்டுள்ளனர்
    }

# One of them, heading. Everybody. At most 40.
artefact-card-uses-heading = இன்று என்ன செய்யலாம்

# One of them, above the uses that are allowed. Everybody. At most 60.
artefact-card-yes-label = இதற்கு ஆம் உள்ளது

# One of them, when no use is allowed. Everybody. At most 100.
artefact-card-nothing-text = எதுவும் இல்லை. இன்று செல்லும் ஆம் எதுவும் இல்லை.

# One of them, heading above the consents. Everybody. At most 40.
artefact-card-who-heading = இதில் யார் உள்ளனர்
