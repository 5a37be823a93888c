### Groups' own forms: the list, one form, filling it in, what was filled in, and own fields beside another record.

# Line on the screen of the rest, and title of the list. Everybody. At most 32.
form-list-title = நம் சொந்தப் படிவங்கள்

# Own forms, help. Everybody. At most 200.
form-list-help = ஒவ்வொரு படிவத்திலும் ஒரு குழு தானே எழுதிய கேள்விகள் உள்ளன. பதில்களை யார் படிக்கலாம் என்று அது சொல்லும்.

# Own forms, if there is none. Everybody. At most 80.
form-list-none-text = இன்னும் எந்தப் படிவமும் இல்லை.

# Own forms, under a line, and on a form. Everybody. At most 80. $group (text).
form-list-made-hint = { $group } எழுதியது

# Own forms, status. Everybody. At most 40.
form-status-used-label = நாம் பயன்படுத்துகிறோம்

# Own forms, status: another group made it. Everybody. At most 40.
form-status-new-label = நாம் பயன்படுத்தவில்லை

# Own forms, status: a newer version came that nobody of this group has looked at. Everybody. At most 60.
form-status-newer-label = புதியது ஒன்று வந்துள்ளது

# Own forms, status. Everybody. At most 40.
form-status-retired-label = இனிக் கேட்கப்படாது

# What was filled in: line of the list of forms, action, and title. Everybody. At most 32.
form-filled-list-title = நிரப்பியவை

# What was filled in, help; and on one of them. Everybody. At most 200.
form-filled-list-help = எழுதியது அப்படியே இருக்கும். இன்னும் சொல்ல இருந்தால், படிவத்தை மீண்டும் நிரப்புங்கள்.

# What was filled in, if nothing was. Everybody. At most 80.
form-filled-none-text = இன்னும் எதுவும் நிரப்பப்படவில்லை.

# What was filled in, under a line, and on one of them. Everybody. At most 100. $group (text). $day (date).
form-filled-by-hint = { $group }, { $day }

# Something filled in whose form has no words here, title. Everybody. At most 40.
form-filled-one-title = நிரப்பிய படிவம்

# Something filled in twice. Everybody. At most 120.
form-filled-twice-banner = இது இரு முறை நிரப்பப்பட்டது, இரண்டும் ஒத்துப்போகவில்லை. எழுதியவரைக் கேளுங்கள்.

# Something filled in: an answer whose question is not on this phone. Everybody. At most 60.
form-filled-unknown-label = இங்கே இல்லாத கேள்விக்கு

# Something filled in: a choice whose words are not on this phone. Everybody. At most 60.
form-filled-choice-label = இங்கே சொற்கள் இல்லாத ஒரு தேர்வு

# Something filled in, action: to the entry, visit or consent that it says more about. Everybody. At most 32.
form-filled-about-action = எதைப் பற்றியது

# One form, help. Everybody. At most 200.
form-card-help = இவை இதன் கேள்விகள். நிரப்பும் முன், பதில்களை யார் படிக்கலாம் என்று பாருங்கள்.

# One form, before its questions. Everybody. At most 80.
form-card-entry-label = கொடுத்ததைப் பற்றி மேலும் கேட்கிறது

# One form, before its questions. Everybody. At most 80.
form-card-visit-label = ஒரு பயணத்தைப் பற்றி மேலும் கேட்கிறது

# One form, before its questions. Everybody. At most 80.
form-card-consent-label = ஒருவரின் சம்மதத்தைப் பற்றி மேலும் கேட்கிறது

# One form, in the place of its questions. Everybody. At most 120.
form-card-gone-text = கேள்விகளை இங்கே காட்ட முடியவில்லை. அவை இன்னும் வரலாம், அல்லது புதிய Weft வேண்டும்.

# One form, under a question. Everybody. At most 40.
form-kind-words-hint = சொற்களில்

# One form, under a question. Everybody. At most 40.
form-kind-day-hint = ஒரு நாள்

# One form, under a question. Everybody. At most 40.
form-kind-amount-hint = ஓர் எண்

# One form, under a question. Everybody. At most 40.
form-kind-group-hint = ஒரு குழு

# A form, under a question. Everybody. At most 80.
form-field-newer-hint = இந்தக் கேள்விக்குப் புதிய Weft வேண்டும்.

# One form, action. Everybody. At most 32.
form-card-fill-action = நிரப்பு

# One form of another group, action of a steward. Organisers. At most 32.
form-card-keep-action = நம் குழுவில் பயன்படுத்து

# One form of another group, action of a steward: its newer version. Organisers. At most 32.
form-card-newer-action = புதியதைப் பயன்படுத்து

# One form, action of a steward, and title of the question whether to. Organisers. At most 32.
form-card-retire-action = இனிக் கேட்க வேண்டாம்

# Whether to ask a form no more, help. Organisers. At most 200.
form-retire-own-help = இந்தக் கேள்விகள் இனி எந்தக் குழுவிலும் யாரிடமும் கேட்கப்படாது. நிரப்பியவை அப்படியே இருக்கும்.

# Whether to ask a form of another group no more, help. Organisers. At most 200.
form-retire-other-help = இந்தக் கேள்விகள் இனி உங்கள் குழுவிடம் கேட்கப்படாது. நிரப்பியவை அப்படியே இருக்கும்.

# On an entry, a visit or a consent, action, and title of a list: forms that ask more about it. Everybody. At most 32.
form-about-list-title = இதைப் பற்றி மேலும்

# Forms that ask more about an entry, a visit or a consent, help. Everybody. At most 200.
form-about-list-help = இந்தப் படிவங்கள் மேலும் கேட்கின்றன. நீங்கள் நிரப்புவது இதன் பக்கத்தில் இருக்கும்.

# Own forms, action of a steward, and title. Organisers. At most 32.
form-make-list-action = படிவம் எழுது

# Making a form, help. Organisers. At most 200.
form-make-start-help = மக்கள் அறிந்த பெயரை வையுங்கள். கேட்கும் முன், பதில்களை யார் படிக்கலாம் என்று தேர்ந்தெடுங்கள்.

# Making a form, field. Organisers. At most 40.
form-make-name-label = அதன் பெயர்

# Making a form, field. Organisers. At most 40.
form-make-purpose-label = எதற்காக

# Making a form, choice. Organisers. At most 40.
form-make-who-label = யார் நிரப்புவார்

# Making a form, tile. Organisers. At most 60.
form-make-member-label = யாரும்: ஒரு நேரத்தில் ஒரு கேள்வி

# Making a form, tile. Organisers. At most 60.
form-make-organiser-label = பல நிரப்புவோர்: எல்லாக் கேள்விகளும் சேர்ந்து

# Making a form, choice. Organisers. At most 40.
form-make-about-label = எதைப் பற்றிக் கேட்கிறது

# Making a form, tile. Organisers. At most 60.
form-make-alone-label = தனியாக நிற்கிறது

# Making a form, choice. Organisers. At most 40.
form-make-to-label = படிவம் யாருக்குக் கிடைக்கும்

# Making a form, tile. Organisers. At most 40.
form-make-own-label = நம் குழுவுக்கு மட்டும்

# Making a form, choice. Organisers. At most 40.
form-make-readers-label = பதில்களை யார் படிக்கலாம்

# Making a form, tile. Organisers. At most 60.
form-make-filler-label = நிரப்பும் குழு மட்டும்

# Making a form, title of a question. Organisers. At most 40. $number (number): from 1.
form-make-question-title = கேள்வி { $number }

# Making a form, help with a question. Organisers. At most 200.
form-make-question-help = ஒன்றை மட்டும் கேளுங்கள். தேவையில்லை என்றால் பெயரைக் கேட்காதீர்கள்.

# Making a form, field. Organisers. At most 40.
form-make-question-label = கேள்வி

# Making a form, choice: what an answer is. Organisers. At most 40.
form-make-kind-label = எப்படிப் பதில் சொல்வது

# Making a form, tile. Organisers. At most 40.
form-make-yes-label = ஆம் அல்லது இல்லை

# Making a form, tile. Organisers. At most 40.
form-make-choice-label = சிலவற்றில் ஒன்று

# Making a form, tile. Organisers. At most 40.
form-make-any-label = சிலவற்றில் எத்தனையும்

# Making a form, field: each line is one choice. Organisers. At most 60.
form-make-choices-label = தேர்வுகள், ஒவ்வொன்றும் தனி வரியில்

# Making a form, choice. Organisers. At most 60.
form-make-needed-label = பதில் கட்டாயமா?

# Making a form, action. Organisers. At most 32.
form-make-more-action = இன்னொரு கேள்வி

# Making a form, action. Organisers. At most 32.
form-make-look-action = எல்லாவற்றையும் பார்

# Looking at a form before it is published, title. Organisers. At most 40.
form-make-look-title = வெளியிடும் முன்

# Looking at a form before it is published, help. Organisers. At most 200.
form-make-look-help = மற்றவர்கள் இப்படித்தான் பார்ப்பார்கள். வெளியிட்ட பின், பதில் சொல்பவர்களுக்காக இந்தச் சொற்கள் அப்படியே இருக்கும்.

# Looking at a form that cannot be published. Organisers. At most 200.
form-make-wrong-text = இன்னும் வெளியிட முடியாது: ஓர் உரை மிக நீளம், அல்லது ஒரு கேள்விக்கு 2-க்குக் குறைவான அல்லது 12-க்கு மேலான தேர்வுகள் உள்ளன.

# Looking at a form before it is published, action. Organisers. At most 32.
form-make-publish-action = வெளியிடு
