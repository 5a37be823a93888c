### Telling what happened, what was told, and what follows. Members read all of it.

# Home, line, and list, title. Everybody. At most 32.
case-list-title = சொல்லவும் கேட்கவும்

# List, help. Everybody. At most 300.
case-list-help = நடந்ததை இங்கே சொல்லலாம், பதில்களைப் படிக்கலாம். நீங்கள் சொல்வதை, நீங்களும் அதைக் கேட்பவர்களும் மட்டுமே திறக்க முடியும். அது இங்கே இருப்பது வேறு யாருக்கும் காட்டப்படாது.

# List, above the lines. Everybody. At most 120.
case-list-who-text = இங்கே உள்ளதை நீங்களும், சொல்வதைக் கேட்பவர்களும் மட்டுமே படிக்க முடியும்.

# List, when there is nothing. Everybody. At most 80.
case-list-none-text = நீங்கள் படிக்கக்கூடிய எதுவும் இங்கே இல்லை.

# List, action. Everybody. At most 32.
case-list-tell-action = நடந்ததைச் சொல்

# List, under a line. Everybody. At most 100. $about (text): what it is about. $day (date).
case-list-line-hint = { $about } · { $day }

# List and case, for those who listen. Listeners. At most 60. $day (date).
case-list-answer-status = { $day }க்குள் பதில் சொல்ல வேண்டும்

# Telling, help, on each step. Everybody. At most 300.
case-tell-help = உங்கள் சொற்களிலேயே சொல்லுங்கள். எப்போது வேண்டுமானாலும் நிறுத்தலாம்: எழுதியது இந்தத் தொலைபேசியிலேயே இருக்கும். நீங்கள் விரும்பாமல் எதுவும் நடக்காது.

# Telling, before the field. Everybody. At most 200.
case-tell-may-text = எந்த மொழியிலும் சொல்லலாம். பெயர்களையும் இடங்களையும் சொல்லாமல் விடலாம்.

# Telling, title of the first step. Everybody. At most 40.
case-tell-what-title = என்ன நடந்தது?

# Telling, field. Everybody. At most 40.
case-tell-what-label = உங்கள் சொற்களில்

# Telling and writing, choice, when something was brought in. Everybody. At most 60.
case-tell-how-label = எப்படிச் சொல்ல விரும்புகிறீர்கள்?

# Telling and writing, when a voice or a film was chosen. Everybody. At most 200.
case-tell-voice-text = உங்கள் பெயர் பயன்படாவிட்டாலும், கேட்பவர் குரலை அடையாளம் காணலாம்.

# Telling, title of the second step. Everybody. At most 40.
case-tell-about-title = இது எதைப் பற்றியது?

# Telling, choice. Everybody. At most 40.
case-tell-about-label = எதைப் பற்றி

# Telling, choice. Everybody. At most 40.
case-tell-urgency-label = பதில் எவ்வளவு விரைவாக வேண்டும்?

# Telling, when danger is chosen. Everybody. At most 240.
case-tell-danger-banner = இப்போது ஆபத்தில் இருந்தால், முதலில் நீங்கள் நம்புபவர்களிடம் செல்லுங்கள். இங்கே எழுதுவது மற்றவர்களை அடைய நாட்கள் ஆகலாம். தொலைபேசியில் யாரையாவது அழைத்தால், அழைத்த தடயம் அதில் இருக்கும்.

# Telling, choice. Everybody. At most 40.
case-tell-for-label = யாருக்கு நடந்தது?

# Telling, tile. Everybody. At most 40.
case-tell-myself-label = எனக்கு

# Telling, tile. Everybody. At most 40.
case-tell-somebody-label = வேறொருவருக்கு

# Telling, when somebody else is chosen. Everybody. At most 200.
case-tell-somebody-text = உங்களுக்கு ஓர் எண் கிடைக்கும். அதை அவரிடம் மட்டும் கொடுங்கள்: என்ன நடக்க வேண்டும் என்பதை, எண்ணை வைத்திருப்பவர் மட்டுமே முடிவு செய்வார்.

# Telling, title of the third step. Everybody. At most 40.
case-tell-who-title = யாருக்குத் தெரிந்தால் பரவாயில்லை?

# Telling, choice. Everybody. At most 40.
case-tell-name-label = உங்கள் பெயரைப் பயன்படுத்தலாமா?

# Telling, tile. Everybody. At most 40.
case-tell-name-own-label = ஆம்

# Telling, tile. Everybody. At most 60.
case-tell-name-other-label = இல்லை, என்னை வேறு பெயரில் அழையுங்கள்

# Telling, field. Everybody. At most 40.
case-tell-called-label = உங்களை அழைக்க வேறொரு பெயர்

# Telling, choice. Everybody. At most 40.
case-tell-never-label = யாரிடம் இதைச் சொல்லக் கூடாது?

# Telling, tile. Everybody. At most 72.
case-tell-never-nobody-label = யாருமில்லை: கேட்கத் தேர்ந்தெடுக்கப்பட்ட எல்லோரும் கேட்கலாம்

# Telling, tile: nobody of the own group may hear it. Everybody. At most 60.
case-tell-never-here-label = என் குழுவில் இருப்பவர்களிடம் வேண்டாம்

# Telling, tile: nobody of other groups may hear it. Everybody. At most 60.
case-tell-never-far-label = மற்றக் குழுக்களில் இருப்பவர்களிடம் வேண்டாம்

# Telling, tile, and above the names: single listeners of the own group. Everybody. At most 60.
case-tell-never-some-label = என் குழுவில் கேட்பவர்களில் சிலரிடம் வேண்டாம்

# Telling, last step: a listener who was left out. Everybody. At most 80. $name (text).
case-tell-left-out-label = { $name } இதைக் கேட்க மாட்டார்

# Telling, under the choice. Everybody. At most 100. $count (number). $group (text).
case-tell-hears-label =
    { $count ->
        [one] { $group } குழுவில் இதைக் கேட்கத் தேர்ந்தெடுக்கப்பட்டவர் { $count } நபர்
       *[other] { $group } குழுவில் இதைக் கேட்கத் தேர்ந்தெடுக்கப்பட்டவர்கள் { $count } பேர்
    }

# Telling, when too few are left who may hear it, and when it is refused for that. Everybody. At most 160.
case-tell-nobody-label = இப்படித் தேர்ந்தால், சொல்வதைக் கேட்கப் போதிய பேர் இல்லை: இருவர் கேட்க வேண்டும். மீண்டும் தேர்ந்தெடுங்கள், அல்லது நீங்கள் நம்பும் ஒருவரிடம் கேளுங்கள்.

# Telling, title of the last step. Everybody. At most 40.
case-tell-review-title = இப்படிச் சரியா?

# Telling, last step. Everybody. At most 80. $name (text).
case-tell-called-text = உங்களை அழைக்கும் பெயர்: { $name }

# Telling, last step. Everybody. At most 60.
case-tell-named-text = உங்கள் பெயரைப் பயன்படுத்தலாம்

# Telling, last action. Everybody. At most 32.
case-tell-submit-action = இதைச் சொல்

# Telling, under the last action. Everybody. At most 120.
case-tell-submit-hint = இது இங்கே வைக்கப்படும். தொலைபேசிகள் சந்திக்கும்போது வெளியே செல்லும்.

# Number, title. Everybody. At most 40.
case-number-title = இதற்கான எண்

# Number, help. Everybody. At most 240.
case-number-help = இந்த எண்ணை வைத்திருப்பவர் சொல்வது, இது யாருக்கு நடந்ததோ அவர் சொல்வதாக எடுத்துக்கொள்ளப்படும். இதை மீண்டும் உங்களுக்குக் காட்ட யாராலும் முடியாது.

# Number, above it. Everybody. At most 200.
case-number-keep-text = இந்த எண்ணை இரகசியமாக வைத்திருங்கள். மனதில் வையுங்கள், அல்லது நன்றாக மறைத்து வையுங்கள்.

# Number, below it. Everybody. At most 200.
case-number-use-text = என்ன நடக்க வேண்டும் என்பதை, எண்ணை வைத்திருப்பவர் சொல்லலாம். சொன்னதைத் திறக்கக்கூடிய ஒரு தொலைபேசி அதற்குத் தேவை.

# Case, title. Everybody. At most 40.
case-card-title = சொன்னது

# Case, help. Everybody. At most 300.
case-card-help = மற்றவர்கள் கவனிக்கக்கூடிய எதுவும், இது யாருக்கு நடந்ததோ அவர் “ஆம்” சொல்லாமல் தொடங்காது. சரிசெய்யப்பட்டதா என அவர் மட்டுமே சொல்வார். இங்கே எப்போதும் எழுதலாம்.

# Case, when two contradict each other. Everybody. At most 160.
case-card-contested-banner = இது இருமுறை சொல்லப்பட்டது, இரண்டும் ஒத்துப்போகவில்லை. எதையும் தொடங்க முடியாது.

# Case, heading, and last step of telling. Everybody. At most 40.
case-card-told-heading = சொன்ன சொற்கள்

# Case, under what was told. Listeners. At most 100. $group (text). $day (date).
case-card-by-label = { $group } குழுவில் ஒருவர் · { $day }

# Case, under what was told. Listeners. At most 100. $name (text). $day (date).
case-card-called-label = அழைக்க வேண்டிய பெயர்: { $name } · { $day }

# Case, the first answer. Everybody. At most 60.
case-card-heard-label = சொன்னதை இருவர் கேட்டுவிட்டார்கள்

# Case, when the answer is late. Listeners. At most 80. $day (date).
case-card-overdue-label = { $day }க்குள் பதில் வர வேண்டியிருந்தது

# Case, heading. Everybody. At most 40.
case-card-paths-heading = என்ன செய்யலாம்

# Case, a path that is offered. Everybody. At most 120. $path (text).
case-card-offered-label = செய்யக்கூடியது: { $path }

# Case, a path that is wanted. Everybody. At most 120. $path (text).
case-card-chosen-label = “ஆம்” சொன்னது: { $path }

# Case, a path that began. Everybody. At most 120. $path (text). $day (date).
case-card-begun-label = { $day } அன்று தொடங்கியது: { $path }

# Case, a path that began and is not wanted any more. Everybody. At most 120. $path (text).
case-card-stop-label = இனி வேண்டாம், நிறுத்த வேண்டும்: { $path }

# Case, heading. Everybody. At most 40.
case-card-repairs-heading = சரிசெய்ய வேண்டியவை

# Case, once it went to people from outside. Everybody. At most 100.
case-card-appealed-label = வேறு குழுவினருக்கு அனுப்பப்பட்டது

# Case and answering, the answer of people from outside. Everybody. At most 80.
case-card-upheld-label = இதை மீண்டும் பார்க்க வேண்டும்

# Case and answering, the answer of people from outside. Everybody. At most 80.
case-card-dismissed-label = முதல் பதிலே நிற்கும்

# Case, action. Everybody. At most 32.
case-card-write-action = எழுது

# Case, action, and its last step. Affected person. At most 40.
case-card-appeal-action = வேறு குழுவுக்கு அனுப்பு

# Case, action. Whoever told and listeners. At most 40.
case-card-file-action = படிப்பவர்களுக்கான கோப்புகள்

# Case, under the action. Whoever told and listeners. At most 100.
case-card-file-hint = ஒவ்வொருவருக்கும் ஒரு கோப்பு. வேறு யாரும் திறக்க முடியாது.

# Case, action. Affected person. At most 40.
case-card-count-action = பொது எண்ணிக்கையில் சேர்க்கலாமா?

# Case, action on a repair. Affected person. At most 80. $what (text): first words of it.
case-card-confirm-action = இது செய்யப்பட்டதா? { $what }

# Case, action on a repair that was confirmed. Affected person. At most 100. $what (text): first words of it.
case-card-undo-action = உண்மையில் இது செய்யப்படவில்லை: { $what }

# Case, action. Listeners. At most 40.
case-card-hear-action = சொன்னதைக் கேட்டேன்

# Case, action. Listeners. At most 40.
case-card-acknowledge-action = பதில் வரும் எனச் சொல்

# Case, action. Listeners. At most 40.
case-card-assess-action = இதைப் பார்த்துவருவதாகச் சொல்

# Case, action. Listeners. At most 100. $path (text).
case-card-begin-action = தொடங்கு: { $path }

# Case, under that action. Listeners. At most 120.
case-card-begin-hint = மற்றவர்கள் இதைக் கவனிக்கலாம். அவர் “ஆம்” சொன்னதால் மட்டுமே இதைத் தொடங்கலாம்.

# Case, action on a repair. Listeners. At most 80. $what (text): first words of it.
case-card-done-action = இது செய்யப்பட்டது: { $what }

# Case, action on a repair. Listeners. At most 80. $what (text): first words of it.
case-card-end-action = யாரும் உறுதி செய்ய மாட்டார்கள்: { $what }

# Case, action. Listeners. At most 60.
case-card-outside-action = வேறு குழுவினரும் இதைக் கேட்கட்டும்

# Case, heading of the messages. Everybody. At most 40.
case-thread-heading = செய்திகள்

# Case, under a message and what was told. Everybody. At most 60. $day (date).
case-thread-you-label = நீங்கள் · { $day }

# Case, under a message. Listeners. At most 60. $day (date).
case-thread-teller-label = சொன்னவர் · { $day }

# Case, under a message. Everybody. At most 60. $day (date).
case-thread-listener-label = சொல்வதைக் கேட்பவர் ஒருவர் · { $day }

# Case and answering, what is asked for. Everybody. At most 40.
case-asks-place-label = எங்கே நடந்தது?

# Case and answering, what is asked for. Everybody. At most 40.
case-asks-time-label = எப்போது நடந்தது?

# What could happen: somebody does something about it. Everybody. At most 60.
case-path-action-label = ஒருவர் இதற்காக ஏதாவது செய்வது

# What could happen: both sides talk, with somebody who helps. Everybody. At most 60.
case-path-mediation-label = ஒருவர் உதவியுடன் இரு பக்கமும் பேசுவது

# What could happen: it is brought to somebody else. Everybody. At most 60.
case-path-referral-label = உதவக்கூடிய ஒருவரிடம் கொண்டுசெல்வது

# What could happen: nothing. Everybody. At most 60.
case-path-keep-label = வைத்திருப்பது மட்டும், எதுவும் செய்யாமல்

# Writing and what is said, help. Everybody. At most 240.
case-speak-help = சொல்வதைக் கேட்பவர்கள் மட்டுமே இதைப் படிப்பார்கள். பிறகு வேறு விதமாகச் சொல்லலாம். நீங்கள் விரும்பாத எதுவும் தொடங்காது.

# Saying, action. Affected person. At most 32.
case-speak-say-action = பதிலைச் சொல்

# Writing, title. Everybody. At most 40.
case-write-title = எழுதுங்கள்

# Writing, field. Everybody. At most 40.
case-write-message-label = உங்கள் செய்தி

# Writing, action. Everybody. At most 32.
case-write-send-action = எழுதிவை

# Choosing, title, and action on the case. Affected person. At most 40.
case-choose-title = என்ன நடக்க வேண்டும்?

# Choosing, text. Affected person. At most 200.
case-choose-nothing-text = நீங்கள் “ஆம்” சொல்லாமல் எதுவும் தொடங்காது. அதை எப்போது வேண்டுமானாலும் திரும்பப் பெறலாம்.

# Choosing, action. Affected person. At most 100. $path (text).
case-choose-want-action = எனக்கு இது வேண்டும்: { $path }

# Choosing, action. Affected person. At most 100. $path (text).
case-choose-no-action = எனக்கு இது இனி வேண்டாம்: { $path }

# Choosing, action, where nobody offers it unasked. Affected person. At most 80.
case-choose-ask-action = ஒருவர் உதவியுடன் மறுபக்கத்தோடு பேச வேண்டும் எனக் கேட்கிறேன்

# Asking, title, question and action on the case. Affected person. At most 40.
case-safer-title = முன்பைவிடப் பாதுகாப்பாக உள்ளீர்களா?

# Confirming, title. Affected person. At most 40.
case-confirm-title = இது செய்யப்பட்டதா?

# Confirming, text. Affected person. At most 160.
case-confirm-only-text = நீங்கள் மட்டுமே இதைச் சொல்ல முடியும். 90 நாட்களுக்குள் திரும்பப் பெறலாம். ஏன் என யாரும் கேட்க மாட்டார்கள்.

# Confirming, question. Affected person. At most 40.
case-confirm-alone-label = தனியாக இருக்கிறீர்களா?

# Confirming, when not alone. Affected person. At most 120.
case-confirm-later-text = தனியாக இருக்கும்போது மீண்டும் வாருங்கள். இது காத்திருக்கும்.

# Confirming, action. Affected person. At most 32.
case-confirm-yes-action = ஆம், செய்யப்பட்டது

# Confirming, action. Affected person. At most 40.
case-confirm-undo-action = உண்மையில் இது செய்யப்படவில்லை

# Sending it on, title. Affected person. At most 40.
case-appeal-title = வேறு குழுவுக்கு அனுப்பலாமா?

# Sending it on, text. Affected person. At most 240.
case-appeal-what-text = வேறு குழுவினர் எல்லாவற்றையும் படித்து, மீண்டும் பார்க்க வேண்டுமா எனச் சொல்வார்கள். இதை ஒரு முறைதான் செய்ய முடியும்.

# Counting, title. Affected person. At most 40.
case-count-title = பொது எண்ணிக்கையில் சேர்க்கலாமா?

# Counting, text. Affected person. At most 240.
case-count-what-text = எல்லோரும் பார்க்கக்கூடிய, மூன்று மாதங்களுக்குச் சேர்த்த ஓர் எண்ணிக்கையில் இன்னும் ஒன்றாக. பெயர், குழு, நாள், சொன்னது எதுவும் அதில் இருக்காது.

# Counting, question. Affected person. At most 40.
case-count-may-label = இதை இப்படி எண்ணலாமா?

# Answering, help. Listeners. At most 240.
case-answer-help = இங்கே நீங்கள் எழுதுவதைப் படிப்பவர்கள்: இது யாருக்கு நடந்ததோ அவர், இதைச் சொன்னவர், சொல்வதைக் கேட்பவர்கள். வேறு யாரும் படிக்க மாட்டார்கள்.

# Answering, under the action. Listeners. At most 120.
case-answer-open-hint = எழுதிவைக்கும் வரை, இது எங்கும் சேமிக்கப்படாது.

# Answering, ticks. Listeners. At most 60.
case-answer-asks-label = தெரிய வேண்டுமானால் கேளுங்கள்

# Offering, title, and action on the case. Listeners. At most 40.
case-offer-title = என்ன செய்யலாம் எனச் சொல்

# Offering, ticks. Listeners. At most 40.
case-offer-paths-label = என்ன செய்யலாம்

# Something to put right, title, and action on the case. Listeners. At most 40.
case-repair-title = சரிசெய்ய வேண்டிய ஒன்று

# Something to put right, choice. Listeners. At most 40.
case-repair-kind-label = எந்த வகை

# Something to put right, field. Listeners. At most 40.
case-repair-what-label = சரியாக என்ன

# Something to put right, day. Listeners. At most 40.
case-repair-due-label = எந்த நாளுக்குள்

# Something to put right, text. Listeners. At most 120.
case-repair-you-text = இது செய்யப்படுவதை நீங்கள் பார்த்துக்கொள்ள வேண்டும்.

# Something to put right, sort. Everybody. At most 32.
case-repair-apology-label = மன்னிப்பு கேட்பது

# Something to put right, sort. Everybody. At most 32.
case-repair-change-label = ஒரு மாற்றம்

# Something to put right, sort. Everybody. At most 32.
case-repair-payment-label = பணம் கொடுப்பது

# Something to put right, sort. Everybody. At most 32.
case-repair-safety-label = பாதுகாப்பு

# How it stands. Everybody. At most 100. $kind (text). $day (date).
case-repair-open-label = { $kind }: { $day }க்குள்

# How it stands. Everybody. At most 100. $kind (text). $day (date).
case-repair-late-label = { $kind }: { $day }க்குள் நடக்க வேண்டியிருந்தது

# How it stands. Everybody. At most 100. $kind (text).
case-repair-done-label = { $kind }: செய்யப்பட்டதாகச் சொல்லப்படுகிறது, உறுதி செய்யப்படவில்லை

# How it stands. Everybody. At most 100. $kind (text). $day (date).
case-repair-confirmed-label = { $kind }: { $day } அன்று உறுதி செய்யப்பட்டது

# How it stands. Everybody. At most 160. $kind (text). $why (text). $day (date).
case-repair-ended-label = { $kind }: உறுதி செய்யப்படவில்லை. { $why } ({ $day })

# How it stands. Everybody. At most 120. $kind (text).
case-repair-owner-label = { $kind }: இதை வேறொருவர் பார்த்துக்கொள்ள வேண்டும்

# How it stands. Everybody. At most 120. $kind (text).
case-repair-unasked-label = { $kind }: இதற்கு அவர் “ஆம்” சொல்லவில்லை

# Done, title. Listeners. At most 40.
case-done-title = இது செய்யப்பட்டது

# Done, field. Listeners. At most 60.
case-done-shows-label = செய்யப்பட்டதைக் காட்டுவது எது

# Ending, title. Listeners. At most 40.
case-end-title = யாரும் உறுதி செய்ய மாட்டார்கள்

# Ending, choice. Listeners. At most 40.
case-end-why-label = ஏன்

# Ending, day. Listeners. At most 40.
case-end-since-label = எப்போது முதல்

# Why nobody confirms. Everybody. At most 60.
case-end-unreachable-label = அவரைத் தொடர்புகொள்ள முடியவில்லை

# Why nobody confirms. Everybody. At most 60.
case-end-died-label = அவர் இறந்துவிட்டார்

# Why nobody confirms. Everybody. At most 60.
case-end-wish-label = அவர் பதில் சொல்ல விரும்பவில்லை

# Why nobody confirms. Everybody. At most 60.
case-end-another-label = இதைச் சொன்னவர் வேறொருவர்

# Answering what was sent on, title, and action on the case. Listeners of another group. At most 40.
case-reasons-title = அனுப்பப்பட்டதற்குப் பதில் சொல்

# Answering what was sent on, choice. Listeners of another group. At most 40.
case-reasons-answer-label = உங்கள் பதில்

# Answering what was sent on, field. Listeners of another group. At most 40.
case-reasons-why-label = ஏன்

# What it is about. Everybody. At most 40.
case-about-abuse-label = துன்புறுத்தல், கொடுமை

# What it is about. Everybody. At most 40.
case-about-exploitation-label = பிறர் லாபத்துக்குப் பயன்படுத்தப்படுவது

# What it is about: people had to leave, or lost land or home. Everybody. At most 40.
case-about-displacement-label = நிலம் அல்லது வீட்டை இழப்பது

# What it is about. Everybody. At most 40.
case-about-harassment-label = தொல்லை அல்லது மிரட்டல்

# What it is about: being pressed, or punished for speaking. Everybody. At most 40.
case-about-pressure-label = வற்புறுத்தல் அல்லது பழிவாங்கல்

# What it is about: some decide for others. Everybody. At most 40.
case-about-influence-label = மற்றவர்களின் முடிவைச் சிலர் எடுப்பது

# What it is about: being shown or told of in a wrong way. Everybody. At most 40.
case-about-misrepresentation-label = தவறாகக் காட்டப்படுவது

# What it is about. Everybody. At most 40.
case-about-money-label = பணம்

# What it is about. Everybody. At most 40.
case-about-decision-label = ஒரு முடிவு

# What it is about. Everybody. At most 40.
case-about-other-label = வேறு

# How urgent. Everybody. At most 40.
case-urgency-wait-label = தாமதமானாலும் பரவாயில்லை

# How urgent. Everybody. At most 40.
case-urgency-soon-label = விரைவில் வேண்டும்

# How urgent. Everybody. At most 40.
case-urgency-danger-label = இப்போது ஆபத்து

# How far it came: nobody who listens has it yet, as far as is known. Everybody. At most 80.
case-reached-told-label = இங்கே சொல்லப்பட்டது. தெரிந்தவரை, வேறு யாரையும் இன்னும் அடையவில்லை.

# How far it came, for those who listen. Listeners. At most 60.
case-reached-unheard-label = சொன்னதைக் கேட்டதாக இன்னும் யாரும் சொல்லவில்லை

# How far it came. Everybody. At most 60.
case-reached-received-label = சொல்வதைக் கேட்பவர் ஒருவரிடம் உள்ளது

# How far it came. Everybody. At most 60.
case-reached-acknowledged-label = சொல்வதைக் கேட்பவர்கள் பதில் சொல்வார்கள்

# How far it came. Everybody. At most 60.
case-reached-assessing-label = சொல்வதைக் கேட்பவர்கள் இதைப் பார்த்துவருகிறார்கள்

# How far it came. Everybody. At most 60.
case-reached-chosen-label = என்ன நடக்க வேண்டும் என அவர் சொன்னார்

# Refused: the person it happened to has not said yes. Listeners. At most 120.
case-refused-yes-label = இதற்கு, இது யாருக்கு நடந்ததோ அவர் “ஆம்” சொல்ல வேண்டும்.
