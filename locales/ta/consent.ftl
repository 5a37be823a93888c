### Consents: the list, the card, asking, closing for now, taking back.

# Consents, title. Organisers. At most 32.
consent-list-title = சம்மதங்கள்

# Consents, help. Organisers. At most 240.
consent-list-help = ஒவ்வொரு வரியும் ஒருவரிடம் கேட்ட ஒரு முறை. இன்று செல்லுபடியாகும் சம்மதம் இல்லாமல் எதையும் பயன்படுத்தக் கூடாது.

# Consents, when there is none. Organisers. At most 80.
consent-list-none-text = இன்னும் யாரிடமும் கேட்கவில்லை.

# Consents, on a line, card and sitting: asked and not answered. Organisers. At most 40.
consent-list-open-status = இன்னும் பதில் இல்லை

# Consents, on a line. Organisers. At most 60. $count (number): scopes with a yes that holds today. $of (number): scopes asked.
consent-list-yes-status = { $of } இல் { $count } க்கு ஆம்

# Consents and search, under a line. Organisers. At most 80. $day (date). $group (text).
consent-list-line-hint = { $day } · { $group }

# Consents and home, action. Organisers. At most 32.
consent-list-ask-action = ஒருவரிடம் கேள்

# Consents and card, action. Everybody. At most 40.
consent-list-take-back-action = எண்ணைக் கொண்டு திரும்பப் பெறு

# Card, title. Organisers. At most 32.
consent-card-title = சம்மதம்

# Card, help. Organisers. At most 240.
consent-card-help = கேட்கப்பட்டதும் அவர் சொன்ன பதிலும் ஒவ்வொன்றாக. ஒன்றுக்குச் சொன்ன “ஆம்” மற்றொன்றுக்கு ஆகாது.

# Card: who was asked; only in the asker's group. Organisers. At most 60. $name (text).
consent-card-person-label = கேட்கப்பட்டவர்: { $name }

# Card. Organisers. At most 120. $day (date). $group (text): who asked.
consent-card-asked-label = { $day } அன்று { $group } கேட்டது

# Card: how it was asked. Organisers. At most 40.
consent-card-spoken-label = வாயால் சொல்லப்பட்டது

# Card: how it was asked. Organisers. At most 40.
consent-card-read-label = படிக்கப்பட்டது

# Card and sitting, over the words of the asking. Everybody. At most 40.
consent-card-words-heading = சொல்லப்பட்டது

# Card, name of the table. Organisers. At most 40.
consent-card-answers-label = பதில்கள்

# Card, column. Organisers. At most 32.
consent-card-scope-label = எதற்கு அனுமதி

# Card, column. Organisers. At most 32.
consent-card-answer-label = இன்றைய பதில்

# Card, sitting and form. Everybody. At most 32.
consent-card-whom-label = யார் பார்க்கலாம்

# Card, sitting and form. Everybody. At most 32.
consent-card-purpose-label = எதற்காக

# Card, sitting and form. Everybody. At most 32.
consent-card-until-label = எவ்வளவு காலம்

# Card, in the table for a scope not asked. Organisers. At most 8.
consent-card-none-label = –

# Card, on a consent taken back. Organisers. At most 160.
consent-card-withdrawn-banner = அவர் திரும்பப் பெற்றார். எதையும் பயன்படுத்தவோ வெளியே விடவோ கூடாது.

# Card, on a consent that is closed. Organisers. At most 160.
consent-card-suspended-banner = இப்போதைக்கு மூடப்பட்டது. அவர் மீண்டும் பதில் சொல்லும் வரை எதையும் பயன்படுத்தவோ வெளியே விடவோ கூடாது.

# Card, over the confirmations. Organisers. At most 60.
consent-card-known-heading = செய்தி வந்ததாக யார் சொன்னார்கள்

# Card and taking back: how many devices of a group know it. Everybody. At most 120. $count (number). $of (number). $group (text).
consent-card-known-label = { $group }: { $of } இல் { $count } தொலைபேசிகள்

# Card, over pictures and recordings. Organisers. At most 60.
consent-card-things-heading = படங்களும் பதிவுகளும்

# Card, one thing. Organisers. At most 120. $what (text). $day (date).
consent-card-thing-allowed-label = { $what }, { $day }: நம் குழுக்களுக்குள் பயன்படுத்தலாம்

# Card: one of them, that only the group that keeps it may use. Everybody. At most 160. $what (text). $day (date). $group (text).
consent-card-thing-group-label = { $what }, { $day }: { $group } குழுவுக்குள் பயன்படுத்தலாம்

# Card: one of them, closed by what somebody else in it said or did not say; who is not said. Everybody. At most 160. $what (text). $day (date).
consent-card-thing-others-label = { $what }, { $day }: அனுமதி இல்லை. இதில் உள்ள எல்லாரும் ஆம் சொல்லவில்லை.

# Card: a picture that only the group that keeps it may use, with the person of the card covered. Everybody. At most 180. $what (text). $day (date). $group (text).
consent-card-thing-covered-group-label = { $what }, { $day }: { $group } குழுவுக்குள் பயன்படுத்தலாம், இவரை மறைத்து

# Card, a picture in which the person of this card is covered. Organisers. At most 120. $what (text). $day (date).
consent-card-thing-covered-label = { $what }, { $day }: இவரை மறைத்து நம் குழுக்களுக்குள் பயன்படுத்தலாம்

# Card, one thing. Organisers. At most 160. $what (text). $day (date). $why (text).
consent-card-thing-denied-label = { $what }, { $day }: அனுமதி இல்லை. { $why }

# Card, over what left. Organisers. At most 60.
consent-card-left-heading = வெளியே சென்றவை

# Card, one thing that left. Organisers. At most 160. $whom (text). $purpose (text). $day (date).
consent-card-left-label = { $day }: { $whom }. { $purpose }.

# Card and taking back, under what left. Everybody. At most 120.
consent-card-left-note = வெளியே சென்றதை எந்தச் செயலியாலும் திரும்பப் பெற முடியாது.

# Card, action while nothing is answered. Organisers. At most 40.
consent-card-hand-over-action = பதில் சொல்லக் கொடு

# Card, action when there are answers already. Organisers. At most 60.
consent-card-again-action = அவர் மீண்டும் பதில் சொல்ல விரும்புகிறார்

# Card of somebody under 18: what a yes still lacks. Organisers. At most 60.
consent-child-own-status = இன்னும் இல்லை: அவரது சொந்தப் பதில்

# Card of somebody under 18: what a yes still lacks. Organisers. At most 60.
consent-child-guardian-status = இன்னும் இல்லை: பாதுகாவலரின் “ஆம்”

# Card of somebody under 18, on top. Organisers. At most 120.
consent-child-rule-text = 18 வயதுக்குக் கீழ்: எதுவும் எங்கள் குழுக்களை விட்டு வெளியே போகாது. யாருடைய ஒரு “இல்லை”யும் போதும்.

# Card of somebody who will be 18. Organisers. At most 60. $day (date).
consent-child-ahead-label = { $day } அன்று 18 வயது

# Card of somebody who is 18 by now; what they said as a child no longer holds. Organisers. At most 120. $day (date).
consent-child-since-label = { $day } முதல் 18 வயது: அவரது புதிய பதில் மட்டுமே செல்லும்

# Card action and hand-over title: the guardian answers in a sitting of their own. Organisers. At most 40.
consent-child-guardian-action = பாதுகாவலரிடம் கொடு

# Card action and title: from which day on the person is 18. Organisers. At most 40.
consent-child-eighteen-action = 18 வயது ஆகும் நாளைச் சொல்

# The day at 18, help. Organisers. At most 240.
consent-child-eighteen-help = அந்த நாள் வரை “ஆம்” ஆகப் பாதுகாவலரும் தேவை. அந்த நாளிலிருந்து அவர் தனியாகப் புதிதாகச் சொல்வது மட்டுமே “ஆம்”.

# The day at 18, field. Organisers. At most 40.
consent-child-eighteen-label = 18 வயதின் முதல் நாள்

# Consents, action: asking an assembly, a council of elders and the like. Organisers. At most 40.
consent-body-ask-action = ஒரு முழு அவையிடம் கேள்

# Asking a body, first step, help. Organisers. At most 240.
consent-body-ask-help = சில எல்லோருக்கும் உரியவை: ஒரு பாடல், ஒரு செடி, ஓர் இடம். அவையிடமோ மூத்தவர்களிடமோ கேளுங்கள். அடையாளம் தெரியக்கூடியவரிடம் தனியாகவும் கேட்கப்படும்.

# Asking a body, field. Organisers. At most 60.
consent-body-name-label = அவையின் பெயர்

# Asking a body, field: may stay empty. Organisers. At most 60.
consent-body-quorum-label = “ஆம்” ஆக எத்தனை பேர் இருக்க வேண்டும்

# Asking a body, under the field. Organisers. At most 80.
consent-body-quorum-hint = வெறுமையாக விட்டால்: உங்கள் குழுவில் பாதிக்கு மேல், குறைந்தது 3

# Asking a body and its sitting, what is wrong with a number of people. Everybody. At most 60.
consent-body-number-error = முழு எண், குறைந்தது 2

# Card of a body. Organisers. At most 80. $count (number).
consent-body-quorum-text = ஓர் அவையிடம் கேட்கப்பட்டது. “ஆம்” ஆக இருக்க வேண்டியவர்கள், குறைந்தது: { $count }

# Card of a body and before it answers. Everybody. At most 160.
consent-body-people-text = அவை தனி ஒருவருக்காகப் பேசாது: அடையாளம் தெரியக்கூடியவரிடம் தனியாகவும் கேட்கப்படும்.

# Card of a body: how many were there when it answered. Organisers. At most 60. $count (number).
consent-body-present-label = பதில் சொன்னபோது இருந்தவர்கள்: { $count }

# Card of a body: what a yes still lacks. Organisers. At most 80.
consent-body-second-status = இன்னும் இல்லை: இதை உறுதி சொல்லும் இரண்டாவது உறுப்பினர்

# Card of a body, action of a member who did not write the answer down. Organisers. At most 40.
consent-body-second-action = நான் அங்கே இருந்தேன், உண்மை

# Card of a body, over what those said who did not agree. Organisers. At most 40.
consent-body-dissent-heading = சிலர் சம்மதிக்கவில்லை

# The person says it in their own words, and it is kept: title. Organisers. At most 40.
consent-voice-title = அவர்களின் சொற்களில்

# On that screen. Organisers. At most 200.
consent-voice-say-text = இதை வைத்திருக்க அவர் ஆம் என்றார். எதற்கு ஆம் என்றார், எப்படித் திரும்பப் பெறலாம் என்பதை அவர் தம் சொற்களில் சொல்லட்டும்.

# Its help. Organisers. At most 240.
consent-voice-help = வைப்பதற்கு முன் அவர் மீண்டும் கேட்கலாம். பதிலைத் திரும்பப் பெற்றால் இது போய்விடும்.

# Its action. Organisers. At most 40.
consent-voice-keep-action = வைத்திரு

# Card action that leads there. Organisers. At most 40.
consent-voice-record-action = அவர் சொற்களைப் பதிவு செய்

# Card: a voice that was kept, to be heard. Organisers. At most 60. $day (date).
consent-card-voice-label = அவர்களின் சொற்களில் · { $day }

# Card action: the person names somebody who may decide after their death. Organisers. At most 40.
consent-after-name-action = பின்னர் முடிவு செய்பவரைச் சொல்

# Card action and title. Organisers. At most 40.
consent-after-died-action = அவர் இறந்துவிட்டார்

# The person has died, help. Organisers. At most 240.
consent-after-died-help = உறுதியாகத் தெரிந்தால் மட்டும் எழுதுங்கள். இறந்த நாள் கேட்கப்படாது.

# The person has died: what it means. Organisers. At most 200.
consent-after-died-text = எல்லாம் நிற்கும். அவர் பெயர் சொன்னவர் மட்டுமே, தன் எண்ணைக் கொண்டு, தொடர விடவோ திரும்பப் பெறவோ முடியும்.

# The person has died: nobody was named. Organisers. At most 120.
consent-after-nobody-text = அவர் யாரையும் சொல்லவில்லை: இது என்றும் மூடியே இருக்கும்.

# The person has died, action. Organisers. At most 32.
consent-after-died-sure-action = எழுதிவை

# Card of somebody who has died. Organisers. At most 160.
consent-after-died-banner = அவர் இறந்துவிட்டார். எதையும் பயன்படுத்தவோ வெளியே விடவோ கூடாது.

# Card of somebody who has died. Organisers. At most 120. $day (date).
consent-after-continued-label = அவர் சொன்னவர் { $day } அன்று தொடர விட்டார்

# After a successor's number was typed. Whoever gets it. At most 200.
consent-after-continue-text = இறந்த ஒருவர் உங்களைச் சொல்லியிருக்கிறார். அவரது “ஆம்” தொடர விடலாம், அல்லது திரும்பப் பெறலாம். இரண்டும் சரியே.

# After a successor's number was typed, action. Whoever gets it. At most 40.
consent-after-continue-action = அவரது “ஆம்” தொடரட்டும்

# Card and confirmation, action. Organisers. At most 40.
consent-card-suspend-action = இப்போதைக்கு மூடு

# Asking, first step, title. Organisers. At most 40.
consent-ask-person-title = யாரிடம் கேட்கிறோம்

# Asking, first step, help. Organisers. At most 240.
consent-ask-person-help = பெயர் உங்கள் குழுவுக்குள் இருக்கும். மற்றக் குழுக்கள் கேட்டதையும் பதிலையும் மட்டும் பார்க்கும்.

# Asking, field. Organisers. At most 60.
consent-ask-name-label = பெயர், அல்லது நீங்கள் அழைக்கும் விதம்

# Asking, under the field. Organisers. At most 80.
consent-ask-name-hint = உங்கள் குழு மட்டுமே படிக்க முடியும்

# Asking, choice. Organisers. At most 40.
consent-ask-age-label = வயது

# Asking, choice. Organisers. At most 40.
consent-ask-spoken-label = எப்படிக் கேட்கிறீர்கள்

# Asking, second step, title. Organisers. At most 40.
consent-ask-words-title = நீங்கள் சொல்வது

# Asking, second step, help. Organisers. At most 240.
consent-ask-words-help = என்ன செய்ய விரும்புகிறீர்கள், யார் பார்ப்பார்கள், என்ன தவறாகலாம் எனச் சொல்லுங்கள். எல்லாக் குழுக்களும் படிக்கும்: பெயர் எழுத வேண்டாம்.

# Asking, field. Organisers. At most 60.
consent-ask-words-label = எளிய சொற்களில், பெயர் இல்லாமல்

# Asking, third step, title. Organisers. At most 40.
consent-ask-scopes-title = எதற்குக் கேட்கிறீர்கள்

# Asking, third step, help. Organisers. At most 240.
consent-ask-scopes-help = இப்போது தேவையானதை மட்டும் கேளுங்கள். ஒவ்வொன்றுக்கும் தனிப் பதில். கேட்காததற்கு அனுமதி இல்லை.

# Asking, checklist. Organisers. At most 40.
consent-ask-scopes-label = கேட்பது

# Asking, one choice for one scope. Organisers. At most 100. $scope (text).
consent-ask-scope-whom-label = { $scope }: யார் பார்க்கலாம்

# Asking, one choice for one scope. Organisers. At most 100. $scope (text).
consent-ask-scope-purpose-label = { $scope }: எதற்காக

# Asking, one choice for one scope. Organisers. At most 100. $scope (text).
consent-ask-scope-until-label = { $scope }: எவ்வளவு காலம்

# Asking, the day for one scope. Organisers. At most 100. $scope (text).
consent-ask-scope-day-label = { $scope }: இந்த வேலையின் கடைசி நாள்

# Asking, last step, action. Organisers. At most 40.
consent-ask-submit-action = கேள்வியை எழுதிவை

# Asking, last step, under the action. Organisers. At most 80.
consent-ask-submit-hint = அடுத்துத் தொலைபேசியைக் கொடுப்பீர்கள்

# Closing for now, title. Organisers. At most 40.
consent-suspend-title = இப்போதைக்கு மூடலாமா?

# Closing for now, help. Organisers. At most 240.
consent-suspend-help = சந்தேகம் இருந்தால் இதைச் செய்யுங்கள். யாருக்கும் தீங்கில்லை. எண் தேவையில்லை.

# Closing for now. Organisers. At most 200.
consent-suspend-at-once-text = இந்த நொடியிலிருந்து இந்தச் சம்மதத்தில் உள்ள எதுவும் இந்தத் தொலைபேசியிலிருந்து வெளியே செல்லாது. செய்தி வந்ததும் மற்றத் தொலைபேசிகளும் பின்பற்றும்.

# Closing for now. Organisers. At most 160.
consent-suspend-again-text = அவர் மீண்டும் பதில் சொன்னால் மட்டுமே திறக்கும்.

# Taking back, title. The person asked. At most 40.
consent-take-back-title = சம்மதத்தைத் திரும்பப் பெற

# Taking back, help. The person asked. At most 240.
consent-take-back-help = காரணம் தேவையில்லை, யாரும் சம்மதிக்க வேண்டியதில்லை. இக்குழுக்களின் எந்தத் தொலைபேசியும் போதும்.

# Taking back, field. The person asked. At most 40.
consent-take-back-number-label = உங்கள் எண்

# Taking back, under the field. The person asked. At most 80.
consent-take-back-number-hint = உங்களுக்குக் கொடுத்த 20 இலக்கங்கள்

# Taking back, action. The person asked. At most 32.
consent-take-back-find-action = பார்

# Taking back, action: typing the number as twelve words. The person asked. At most 40.
consent-take-back-words-action = பன்னிரண்டு சொற்களை எழுது

# Taking back, action: typing the number as digits. The person asked. At most 40.
consent-take-back-digits-action = இலக்கங்களை எழுது

# Taking back, under the field for words. The person asked. At most 80.
consent-take-back-words-hint = நீங்கள் கற்ற 12 சொற்கள், அதே வரிசையில்

# Taking back, second step, title. The person asked. At most 40.
consent-take-back-sure-title = திரும்பப் பெறலாமா?

# Taking back, second step. The person asked. At most 240.
consent-take-back-sure-text = இனி எதையும் பயன்படுத்த முடியாது. செய்தி வந்ததும் ஒவ்வொரு தொலைபேசியிலும் உங்கள் படங்களும் பதிவுகளும் அழிக்கப்படும்.

# Taking back, second step, action. The person asked. At most 32.
consent-take-back-sure-action = திரும்பப் பெறு

# Taking back, done, title. The person asked. At most 40.
consent-take-back-done-title = திரும்பப் பெறப்பட்டது

# Taking back, done: before the counts. The person asked. At most 160.
consent-take-back-done-text = இந்தத் தொலைபேசி பதிந்துகொண்டது. செய்தி வந்ததும் மற்றவை நிறுத்தும். இதுவரை:

# Taking back with a number, action: its code is held before the camera. Everybody. At most 32.
consent-take-back-scan-action = சதுரத்தை ஸ்கேன் செய்
