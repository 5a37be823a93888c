### Taking somebody's words along on a visit. Organisers read it; what came, the host reads.

# Visit, action, and title. Organisers. At most 40.
carry-list-title = ஒருவரின் சொற்களைக் கொண்டுசெல்

# Whose words, help. Organisers. At most 240.
carry-list-help = அவர் சொன்ன “ஆம்” இன்று அனுமதித்தால் மட்டுமே சொற்கள் போகும். பிறகு அவர் அதைத் திரும்பப் பெற்றால், அந்தச் செய்தி சேரும் இடமெல்லாம் சொற்கள் அழியும்.

# Whose words, when there is nobody. Organisers. At most 120.
carry-list-none-text = இன்று யாருடைய “ஆம்” என்பதும் இதை அனுமதிக்கவில்லை. முதலில் அவரிடம் கேளுங்கள்.

# Whose words, under a person whose voice was recorded. Organisers. At most 60.
carry-list-kept-hint = அவர் குரலின் பதிவு இங்கே இருக்கிறது

# One person's words, what they were asked for. Organisers. At most 120. $scope (text): document, film … $purpose (text): what for.
carry-say-scope-label = { $scope } · { $purpose }

# One person's words, choice. Organisers. At most 60.
carry-say-under-label = அவருடைய எந்தப் பதில் இதை அனுமதிக்கிறது?

# One person's words, field. Organisers. At most 60.
carry-say-words-label = அவர் சொல்ல விரும்புவது, அவர் சொற்களில்

# One person's words, below the field. Organisers. At most 240.
carry-say-only-text = இந்தச் சொற்கள் போகும், குரல் பதிவு அல்ல. நம் குழுக்கள் எல்லாம் இவற்றைப் படிக்கலாம். இவை போனது அவருடைய சம்மதத்தோடு எழுதி வைக்கப்படும்.

# One person's words, action. Organisers. At most 40.
carry-say-take-action = இந்தச் சொற்களைக் கொண்டுசெல்

# Whose words, and what one person was asked for. Organisers. At most 60.
carry-said-holds-label = அவருடைய “ஆம்” இன்று இதை அனுமதிக்கிறது

# What came, the yes under which it left. Everybody. At most 80. $day (date).
carry-said-then-label = { $day } அன்று அவருடைய “ஆம்” இதை அனுமதித்தது

# What came, action. Everybody. At most 40.
carry-said-consent-action = எதற்கு “ஆம்” சொன்னார் என்று பார்
