### Answering: the notebook is handed over, the person hears and answers alone.

# Hand-over, title. The asker. At most 40.
sitting-hand-over-title = தொலைபேசியைக் கொடுங்கள்

# Hand-over, help. The asker. At most 240.
sitting-hand-over-help = கேட்காத தூரத்துக்குச் செல்லுங்கள். பார்க்காதீர்கள். எந்தப் பதிலும் சரியே.

# Hand-over. The asker. At most 160.
sitting-hand-over-closed-text = உங்கள் குறிப்பேடு மூடப்படும். மீண்டும் திறக்க உங்கள் குறியீடு தேவை.

# Hand-over. The asker. At most 160.
sitting-hand-over-alone-text = அவர் தனியாகக் கேட்டுப் பதில் சொல்வார், ஓர் எண்ணைப் பெறுவார்.

# Hand-over, when the person is or may be under 18. The asker. At most 200.
sitting-hand-over-minor-banner = இவர் 18 வயதுக்குக் கீழ் அல்லது இருக்கலாம். முதலில் அவர் தனியாகப் பதில் சொல்வார். பிறகு “ஆம்” ஆக, பாதுகாவலரின் “ஆம்” உம் தேவை.

# Hand-over, action. The asker. At most 32.
sitting-hand-over-now-action = இப்போது கொடு

# Hand-over to a guardian. The asker. At most 200.
sitting-guardian-alone-text = பாதுகாவலர் தனியாகக் கேட்டுப் பதில் சொல்வார், தனக்கென ஓர் எண்ணைப் பெறுவார். பிள்ளை என்ன சொன்னது எனச் சொல்லாதீர்கள்.

# Hand-over to a guardian, choice when one has answered before. The asker. At most 40.
sitting-guardian-who-label = எந்தப் பாதுகாவலர்

# Hand-over to a guardian, choice. The asker. At most 32.
sitting-guardian-other-label = வேறொருவர்

# Hand-over to a body. The asker. At most 160.
sitting-body-alone-text = தொலைபேசியை அவர்களிடம் விட்டுச் செல்லுங்கள். நீங்கள் இல்லாமல் கேட்டுப் பதில் சொல்வார்கள்.

# Hand-over to a body, choice; a witness is no member of ours. The asker. At most 120.
sitting-body-witness-label = இரண்டாவது உறுப்பினர் கையெழுத்திட முடியாத இடத்தில், சாட்சி இருக்கிறாரா?

# Hand-over to a successor. The asker. At most 160.
sitting-after-alone-text = அவர் இதைத் தனியாகச் செய்வார். விட்டுவிடவும் செய்யலாம்.

# Sitting of a child, first step. The person asked. At most 160.
sitting-child-beside-text = நீங்கள் 18 வயதுக்குக் கீழ் என்றால், உங்களைப் பார்த்துக்கொள்பவரிடமும் தனியாகக் கேட்கப்படும். ஒருவர் “இல்லை” என்றால் இல்லை.

# Sitting of a guardian, first step. The person asked. At most 160.
sitting-guardian-beside-text = பாதுகாவலராக உங்களிடம் கேட்கப்படுகிறது. பிள்ளையிடம் தனியாகக் கேட்கப்பட்டது. ஒருவர் “இல்லை” என்றால் இல்லை.

# Sitting of a body, first step. The person asked. At most 160.
sitting-body-named-text = பேசுபவர் பெயரோ சம்மதிக்காதவர் பெயரோ எழுதப்படாது.

# Sitting of a body, title and field. The person asked. At most 40.
sitting-body-present-title = இங்கே எத்தனை பேர்

# Sitting of a body, when too few are there. The person asked. At most 120. $count (number).
sitting-body-few-banner = “ஆம்” ஆகப் போதாது. குறைந்தது தேவை: { $count }

# Sitting of a body, choice. The person asked. At most 80.
sitting-body-dissent-label = சிலர் சம்மதிக்காமல், அதை எழுதிவைக்க விரும்புகிறார்களா?

# Sitting of a body, field. The person asked. At most 60.
sitting-body-dissent-words-label = அவர்கள் சொல்வது, பெயர் இல்லாமல்

# Naming a successor, title. The person asked. At most 40.
sitting-after-title = உங்கள் மறைவுக்குப் பின்

# Naming a successor. The person asked. At most 200.
sitting-after-what-text = நீங்கள் ஒருவரைத் தேர்ந்தெடுக்கலாம். அவருக்கு ஓர் எண் கிடைக்கும். நீங்கள் இறந்த பின், உங்கள் “ஆம்” தொடர விடவோ திரும்பப் பெறவோ அவரால் முடியும்.

# Naming a successor. The person asked. At most 160.
sitting-after-give-text = எண்ணை நீங்களே அவரிடம் கொடுங்கள். பெயர் எதுவும் எழுதப்படாது.

# Naming a successor, action. The person asked. At most 40.
sitting-after-make-action = அவரது எண்ணை உருவாக்கு

# Sitting, first step, title. The person asked. At most 40.
sitting-hear-title = பதில் சொல்லும் முன்

# Sitting, help on every step. The person asked. At most 240.
sitting-hear-help = நிதானமாகச் செய்யுங்கள். ஒன்றுக்கு “ஆம்”, மற்றொன்றுக்கு “இல்லை” எனலாம். எப்போது வேண்டுமானாலும் நிறுத்தலாம்: எதுவும் சேமிக்கப்படாது.

# Sitting, first step. The person asked. At most 160.
sitting-hear-nothing-text = நீங்கள் பெறும் எதுவும் உங்கள் பதிலைச் சார்ந்ததல்ல.

# Sitting, first step. The person asked. At most 160.
sitting-hear-angry-text = இதைப் பார்த்தால் அல்லது கேட்டால் யார் கோபப்படலாம் என நினைத்துப் பாருங்கள்.

# Sitting, first step. The person asked. At most 160.
sitting-hear-back-text = உங்களுக்கு ஓர் எண் கிடைக்கும். அதைக் கொண்டு எந்த நாளிலும் சம்மதத்தைத் திரும்பப் பெறலாம்.

# Sitting, on every step. The person asked. At most 32.
sitting-today-not-action = இன்று வேண்டாம்

# Sitting, under the action. The person asked. At most 60.
sitting-today-not-hint = எதுவும் எழுதப்படாது

# Sitting, second step, title. The person asked. At most 40.
sitting-teach-back-title = உங்கள் சொற்களில் சொல்லுங்கள்

# Sitting, second step. The person asked. At most 200.
sitting-teach-back-text = அவர்கள் என்ன செய்ய விரும்புகிறார்கள், யார் பார்ப்பார்கள், எப்படித் திரும்பப் பெறுவீர்கள்? நீங்கள் நம்பும் ஒருவர் கேட்கலாம்.

# Sitting, second step, choice. The person asked. At most 40.
sitting-teach-back-label = எவ்வளவு தெளிவு

# Sitting, second step, asked once it is clear; adults only. The person asked. At most 60.
sitting-teach-back-keep-label = நீங்கள் சொல்லும் குரலை நாங்கள் வைத்திருக்கலாமா?

# Under that question. The person asked. At most 160.
sitting-teach-back-keep-hint = கேட்கும் குழு மட்டுமே இதைக் கேட்க முடியும். பதிலைத் திரும்பப் பெற்றால் இது போய்விடும். எதுவும் இதைச் சார்ந்தில்லை.

# Review of the sitting, before yes or no. The person asked. At most 40.
sitting-teach-back-voice-label = உங்கள் குரலை வைத்திருப்பது

# Sitting, when no yes can be written down. The person asked. At most 160.
sitting-teach-back-only-no-banner = இப்போது “ஆம்” என எழுத முடியாது. மீண்டும் கேட்கலாம், “இல்லை” எனலாம், அல்லது நிறுத்தலாம்.

# Sitting, second step, action. The person asked. At most 32.
sitting-teach-back-again-action = மீண்டும் கேள்

# Sitting, second step, action. The person asked. At most 32.
sitting-teach-back-no-action = எல்லாவற்றுக்கும் இல்லை

# Sitting, question, title. The person asked. At most 60.
sitting-scope-document-title = எழுதி வைக்கவும் படம் எடுக்கவும் செய்யலாமா?

# Sitting, question, title. The person asked. At most 60.
sitting-scope-film-title = காணொளியும் குரலும் பதிவு செய்யலாமா?

# Sitting, question, title. The person asked. At most 60.
sitting-scope-amplify-title = வெளியே பரப்பலாமா: செய்தி, பரப்புரை?

# Sitting, question, title. The person asked. At most 60.
sitting-scope-share-title = உங்கள் பெயருடன் பகிரலாமா?

# Sitting, one line about the question. The person asked. At most 160. $what (text): who may see it, what for, how long. $answer (text).
sitting-scope-fact-label = { $what }: { $answer }

# Sitting, the choice between yes and no. The person asked. At most 32.
sitting-scope-answer-label = உங்கள் பதில்

# Sitting, last step, title. The person asked. At most 40.
sitting-review-title = உங்கள் பதில்கள்

# Sitting, last step, action. The person asked. At most 32.
sitting-review-write-action = எழுதிவை

# Sitting, last step, action. The person asked. At most 32.
sitting-review-change-action = மாற்று

# Receipt, title. The person asked. At most 40.
sitting-receipt-title = உங்கள் எண்

# Receipt, help. The person asked. At most 240.
sitting-receipt-help = இந்த எண் தெரிந்தவர் உங்கள் சம்மதத்தைத் திரும்பப் பெறலாம். இதை மீண்டும் உங்களுக்குக் காட்ட இங்கே யாராலும் முடியாது.

# Receipt, over the number. The person asked. At most 40.
sitting-receipt-number-label = மனதில் வையுங்கள் அல்லது எழுதுங்கள்

# Receipt, name of the picture. The person asked. At most 60.
sitting-receipt-code-label = அதே எண் படமாக

# Receipt. The person asked. At most 100.
sitting-receipt-repeat-text = போகும் முன் ஒரு முறை உரக்கச் சொல்லுங்கள்.

# Receipt, action: shows the number as twelve words. The person asked. At most 40.
sitting-receipt-words-action = பன்னிரண்டு சொற்களாக

# Receipt, action: shows the number as digits again. The person asked. At most 40.
sitting-receipt-digits-action = இலக்கங்களாக

# Receipt, when it is no longer there. The person asked. At most 120.
sitting-receipt-gone-text = எண் இங்கே இல்லை. அது ஒரு முறை மட்டுமே காட்டப்படும்.

# Receipt, action: locks the notebook. The person asked. At most 40.
sitting-receipt-done-action = வைத்துக்கொண்டேன். மூடு.
