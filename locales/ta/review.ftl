### Looking back at a quarter together: the list, one review, opening one, saying something, answering what is uneven.

# Reviews, help. Organisers. At most 240.
review-list-help = ஒவ்வொரு மூன்று மாதமும் முடிந்ததும், இரு குழுக்கள் ஒருவருக்கொருவர் கொடுத்ததைப் பார்க்கின்றன. யாரும் வரிசைப்படுத்தப்படுவதில்லை. ஒன்று மற்றொன்றாக மாற்றப்படுவதில்லை.

# Reviews, under a line: the two groups. Organisers. At most 120. $one (text). $other (text).
review-list-line-hint = { $one }, { $other }

# Reviews, action, and its title. Organisers. At most 32.
review-list-open-action = மூன்று மாதங்களைப் பார்

# Opening a review, help. Organisers. At most 200.
review-open-help = இந்தத் தொலைபேசிக்கு இன்று தெரிந்தபடி கூட்டுத்தொகைகள் வைக்கப்படும். முடிந்தால் முதலில் அனுப்பிப் பெறுங்கள்.

# Opening a review, choice. Organisers. At most 40.
review-open-which-label = எந்த மூன்று மாதங்கள்

# Opening a review, one of the choices. Organisers. At most 100. $number (number): from 1 to 4. $year (text). $group (text).
review-open-which-choice = { $year }, காலாண்டு { $number }, { $group } குழுவுடன்

# A review, help. Organisers. At most 240.
review-card-help = ஒவ்வொரு குழுவும் தான் காண்பதைச் சொல்லும். பிறகு இது முடிந்தது என ஒவ்வொன்றும் ஒப்புக்கொள்ளும். அதன்பின் ஏதாவது சொன்னால், இரு குழுக்களிடமும் மீண்டும் கேட்கப்படும்.

# A review, name of the table. Organisers. At most 40.
review-card-sums-label = அதற்குள் ஒப்புக்கொண்டவை

# A review. Organisers. At most 100. $group (text).
review-card-agrees-label = இது முடிந்தது என ஒப்புக்கொண்ட குழு: { $group }

# A review, action, and its title. Organisers. At most 32.
review-card-speak-action = நாங்கள் காண்பதைச் சொல்

# A review, action, and its title: one group gave more of something. Organisers. At most 32.
review-card-answer-action = சமமில்லாததற்குப் பதில் சொல்

# A review, action. Organisers. At most 40.
review-card-agree-action = இது முடிந்தது என ஒப்புக்கொள்கிறோம்

# A review, action: what this person took on. Organisers. At most 40.
review-card-done-action = நான் பொறுப்பேற்றது முடிந்தது

# Saying something in a review, help. Organisers. At most 200.
review-speak-words-help = உங்கள் குழுவுக்காக இதைச் சொல்கிறீர்கள். இரு குழுக்களும் படிக்கலாம்.

# Answering what is uneven, help. Organisers. At most 240.
review-answer-help = ஏன் எனச் சொன்னால், இது இப்படியே இருக்கலாம். அல்லது, நீங்கள் தேர்ந்தெடுக்கும் நாளுக்குள் செய்ய நீங்களே பொறுப்பேற்கலாம். எதுவும் சமமாக இருக்க வேண்டியதில்லை.

# Answering what is uneven, choice. Organisers. At most 40.
review-answer-about-label = எது சமமாக இல்லை

# Answering what is uneven, choice. Organisers. At most 40.
review-answer-how-label = அதற்கு என்ன செய்வது

# Answering what is uneven, tile. Organisers. At most 40.
review-answer-take-label = நான் பொறுப்பேற்கிறேன்

# Answering what is uneven, tile. Organisers. At most 40.
review-answer-accept-label = நாங்கள் ஏற்றுக்கொள்கிறோம்

# Answering what is uneven, field. Organisers. At most 40.
review-answer-plan-label = நீங்கள் செய்யப்போவது

# Answering what is uneven, field. Organisers. At most 40.
review-answer-by-label = எந்த நாளுக்குள்
