### Things outside Weft that carry a number: asking for what they may be used, keeping a number, handing out, recalling.

# Asking by number, title and action. Organisers. At most 40.
number-ask-title = ஓர் எண்ணைப் பயன்படுத்தலாமா?

# Asking by number, help. Organisers. At most 240.
number-ask-help = Weft-க்கு வெளியே எடுத்த காணொளிக்கோ படத்துக்கோ ஓர் எண் உண்டு. காட்டும் முன் இங்கே கேளுங்கள். இணையம் தேவையில்லை.

# Asking and keeping, field. Organisers. At most 40.
number-ask-number-label = அதன் மேல் உள்ள எண்

# Asking and keeping, what is wrong with the number. Organisers. At most 60.
number-ask-number-error = முழு எண், இலக்கங்களில்

# Asking by number, choice. Organisers. At most 40.
number-ask-scope-label = என்ன செய்ய விரும்புகிறீர்கள்

# Answer, title. Organisers. At most 40. $number (text).
number-answer-title = எண் { $number }

# Answer, a line. Organisers. At most 80. $group (text): whose number it is.
number-answer-yes-label = { $group }: ஆம், செய்யலாம்

# Answer, a line. Organisers. At most 80. $group (text): whose number it is.
number-answer-no-label = { $group }: அனுமதி இல்லை

# Answer, when nobody here knows the number. Organisers. At most 40.
number-answer-unknown-label = அனுமதி இல்லை

# Answer, under it. Organisers. At most 120. $day (date). $count (number). $of (number).
number-answer-known-label = { $day } வரை தெரிந்தபடி; மற்ற { $of } தொலைபேசிகளில் { $count } இலிருந்து செய்தி வந்தது

# Keeping a number, title and action. Organisers. At most 40.
number-add-title = ஓர் எண்ணைச் சேர்

# Keeping a number, help. Organisers. At most 240.
number-add-help = எண்ணைக் காணொளியில் எழுதுங்கள், அதில் யார் இருக்கிறார்கள் என இங்கே எழுதுங்கள். கேட்பவர் அவர்கள் சொன்னதை அறிவார்.

# Keeping a number, choice. Organisers. At most 40.
number-add-kind-label = அது என்ன

# Keeping a number, choice. Organisers. At most 60.
number-add-shows-label = யாரை அடையாளம் காணலாம்

# Keeping a number, choice. Organisers. At most 40.
number-add-people-label = கேட்கப்பட்டவர்களை

# Keeping a number, choice. Organisers. At most 40.
number-add-nobody-label = யாரையும் இல்லை

# Keeping a number, list of consents. Organisers. At most 60.
number-add-which-label = அதில் இருக்கும் எல்லோரும்

# Keeping a number, under the list. Organisers. At most 120.
number-add-older-hint = யாராவது விடுபட்டார்களா? அவரது சம்மத அட்டையிலிருந்து தொடங்குங்கள்.

# Keeping a number, when nobody was asked yet. Organisers. At most 80.
number-add-none-text = இன்னும் யாரிடமும் கேட்கவில்லை. முதலில் கேளுங்கள்.

# A numbered thing, title. Organisers. At most 80. $what (text): such as Film. $number (text).
number-thing-title = { $what } { $number }

# A numbered thing, help. Organisers. At most 240.
number-thing-help = அந்தப் பொருள் Weft-இல் இல்லை. அதை வைத்து என்ன செய்யலாம் என ஒவ்வொரு முறையும் புதிதாகக் கேட்கப்படும்.

# A numbered thing. Organisers. At most 80. $group (text). $day (date).
number-thing-of-label = { $group } { $day } அன்று சேர்த்தது

# A numbered thing. Organisers. At most 60. $count (number).
number-thing-people-label = தேவையான சம்மதங்கள்: { $count }

# A numbered thing. Organisers. At most 60.
number-thing-nobody-label = யாரும் இல்லை எனச் சேர்த்தவர் சொல்கிறார்

# A numbered thing, action and title. Organisers. At most 40.
number-out-title = வெளியே ஒருவரிடம் கொடு

# Handing out, help. Organisers. At most 240.
number-out-help = யாரும் பார்க்கக்கூடியது மட்டுமே வெளியே போகலாம். யாரிடம் இருக்கிறது என Weft வைத்திருக்கும், எப்போது எடுக்க வேண்டும் எனச் சொல்லும்.

# Handing out, choice. Organisers. At most 40.
number-out-use-label = அதை வைத்து என்ன செய்வார்கள்

# Handing out, one way of using it. Organisers. At most 100. $scope (text). $purpose (text).
number-out-use-tile = { $scope }: { $purpose }

# Handing out, field. Organisers. At most 40.
number-out-who-label = யார் பெறுகிறார்

# Handing out, under the field. Organisers. At most 80.
number-out-who-hint = எங்கள் எல்லாக் குழுக்களும் இந்தப் பெயரைப் படிக்கலாம்

# Handing out, choice. Organisers. At most 80.
number-out-agreed-label = நீங்கள் சொன்னால் அதை எடுத்துவிடுவார்களா?

# Handing out, when they do not agree. Organisers. At most 80.
number-out-agreed-error = அவர்கள் வாக்கு இல்லாமல் போகாது.

# Handing out, action. Organisers. At most 32.
number-out-write-action = நான் கொடுக்கிறேன்

# Consent card and numbered thing, over who outside has something. Organisers. At most 40.
number-out-heading = வெளியே யாரிடம் இருக்கிறது

# Consent card and numbered thing, a line. Organisers. At most 100. $who (text). $day (date).
number-out-line-label = { $who }, { $day } முதல்

# Consent card, under a line: they have to be told. Organisers. At most 60.
number-recall-due-status = மூடப்பட்டது என இன்னும் சொல்லவில்லை

# Consent card, under a line. Organisers. At most 60. $day (date).
number-recall-told-status = எடுக்கும்படி { $day } அன்று சொல்லப்பட்டது

# Consent card, action. Organisers. At most 60. $who (text).
number-recall-open-action = சொல்: { $who }

# Telling somebody outside, title. Organisers. At most 40.
number-recall-title = எடுத்துவிடச் சொல்லுங்கள்

# Telling somebody outside, help. Organisers. At most 240.
number-recall-help = Weft அவர்களை அடைய முடியாது. நீங்களே அழையுங்கள் அல்லது எழுதுங்கள். யார் திரும்பப் பெற்றார் எனச் சொல்லாதீர்கள்.

# Telling somebody outside, action. Organisers. At most 32.
number-recall-sent-action = சொல்லிவிட்டேன்
