### Settings: languages, the code, a second code for whoever listens.

# Home, line, and settings, title. Everybody. At most 32.
settings-list-title = அமைப்புகள்

# Settings, help. Everybody. At most 240.
settings-list-help = இங்கே நீங்கள் மாற்றுவது இந்தத் தொலைபேசிக்கு மட்டுமே பொருந்தும்.

# Settings, line, and languages, title. Everybody. At most 32.
settings-languages-title = மொழிகள்

# Languages, help. Everybody. At most 240.
settings-languages-help = முதல் மொழி திரைக்கு. முதல் மொழியில் சொற்கள் இல்லாத இடத்தில் இரண்டாம் மொழி வரும்.

# Languages, choice. Everybody. At most 40.
settings-languages-first-label = முதல் மொழி

# Languages, choice. Everybody. At most 40.
settings-languages-second-label = இரண்டாம் மொழி

# Languages, when both are the same. Everybody. At most 60.
settings-languages-same-error = இரண்டு வேறு மொழிகளைத் தேர்ந்தெடுங்கள்.

# Languages, action. Everybody. At most 32.
settings-languages-use-action = இவற்றைப் பயன்படுத்து

# Settings, line. Everybody. At most 32.
settings-code-label = குறியீட்டை மாற்று

# Settings, under the line. Everybody. At most 80.
settings-code-hint = இந்தக் குறிப்பேட்டைத் திறக்கும் குறியீட்டை மாற்றலாம்

# Changing the code, title of the first step. Everybody. At most 40.
settings-code-old-title = இப்போது உள்ள குறியீடு

# Changing the code, title of the second step. Everybody. At most 40.
settings-code-new-title = புதிய குறியீடு

# Changing the code, title of the last step. Everybody. At most 40.
settings-code-again-title = அதே குறியீடு மீண்டும் ஒருமுறை

# Changing the code, help. Everybody. At most 240.
settings-code-help = மறந்த குறியீட்டை யாராலும் திரும்பத் தர முடியாது. நாளையும் உங்களுக்கு நினைவிருக்கும், மற்றவர்களால் ஊகிக்க முடியாத ஒன்றைத் தேர்ந்தெடுங்கள்.

# Changing the code, field; other screens too. Everybody. At most 32.
settings-code-field-label = குறியீடு

# Changing the code, under the field. Everybody. At most 120.
settings-code-new-hint = குறைந்தது 8 எழுத்துகள் அல்லது இலக்கங்கள். ஐந்து சொற்கள் மிக நல்லது.

# Settings and what was told, line or action, for whoever listens and has no second code. Listeners. At most 40.
settings-second-label = இரண்டாம் குறியீட்டை உருவாக்கு

# Settings, under the line. Listeners. At most 100.
settings-second-hint = அது இல்லாமல், உங்களிடம் யாராலும் எதையும் சொல்ல முடியாது

# Making a second code, title. Listeners. At most 40.
settings-second-new-title = இரண்டாம் குறியீடு

# Making a second code, help. Listeners. At most 300.
settings-second-help = மற்றவர்கள் உங்களிடம் சொல்வது இந்தக் குறியீட்டால் மட்டுமே திறக்கும். முதல் குறியீடு தெரிந்தவர் அதைப் பார்க்க முடியாது. முதல் குறியீட்டிலிருந்து வேறான ஒன்றைப் பயன்படுத்துங்கள்.

# Told, after the code was changed. Everybody. At most 100.
settings-told-code-label = இனி புதிய குறியீடு மட்டுமே இந்தக் குறிப்பேட்டைத் திறக்கும்.

# Told, after the second code was made. Listeners. At most 160.
settings-told-second-label = உருவாக்கப்பட்டது. உங்கள் கோப்பு ஒன்று மற்றவர்களை அடைந்த பிறகு, அவர்கள் உங்களிடம் சொல்லலாம்.

# Told, after a wrong code. Everybody. At most 60.
settings-told-wrong-label = இது அந்தக் குறியீடு அல்ல.

# Told, after too many wrong codes. Everybody. At most 120. $minutes (number).
settings-told-wait-label =
    { $minutes ->
        [one] பலமுறை தவறான குறியீடு. { $minutes } நிமிடம் கழித்து மீண்டும் முயலுங்கள்.
       *[other] பலமுறை தவறான குறியீடு. { $minutes } நிமிடங்கள் கழித்து மீண்டும் முயலுங்கள்.
    }

# Told, when the code typed again is another one. Everybody. At most 80.
settings-told-differ-label = முன்பு எழுதியது வேறு குறியீடு. மீண்டும் தேர்ந்தெடுங்கள்.

# Told, when a code is too easy. Everybody. At most 100.
settings-told-weak-label = இந்தக் குறியீட்டை எளிதில் ஊகிக்கலாம். நீளமான ஒன்றைத் தேர்ந்தெடுங்கள்.

# What was told, action, for whoever listens. Listeners. At most 40.
settings-door-open-action = மற்றவர்கள் சொன்னதைத் திற

# Opening what others told, title. Listeners. At most 40.
settings-door-title = மற்றவர்கள் சொன்னது

# Opening what others told, help. Listeners. At most 240.
settings-door-help = வேறு யாரும் பார்க்கவில்லை என உறுதி செய்யுங்கள். நீங்கள் வெளியேறும்போது இது மூடப்படும்.

# Opening what others told, field. Listeners. At most 32.
settings-door-field-label = உங்கள் இரண்டாம் குறியீடு

# Settings, line and title. Everybody. At most 32.
settings-finger-main-title = விரல் அல்லது முகம்

# Settings, under the line. Everybody. At most 100.
settings-finger-main-hint = குறியீடு இல்லாமல் குறிப்பேட்டைத் திறக்கும். குறியீட்டாலும் எப்போதும் திறக்கும்

# Finger or face, help. Everybody. At most 240.
settings-finger-main-help = தொலைபேசி அறிந்த எந்த விரலாலும் முகத்தாலும் குறிப்பேடு திறக்கும். விரலைப் பலவந்தமாகத் தொலைபேசியில் வைக்க முடியும். குறியீட்டை உங்களிடமிருந்து அப்படி எடுக்க முடியாது.

# Finger or face, before it is chosen. Everybody. At most 200.
settings-finger-main-note = உங்களைவிட வலிமையானவர் உங்கள் விரலைத் தொலைபேசியில் வைக்கலாம், அல்லது தொலைபேசியை உங்கள் முகத்துக்கு முன் பிடிக்கலாம். குறியீடு மட்டுமே உங்கள் மனதில் இருக்கும்.

# Finger or face, action. Everybody. At most 32.
settings-finger-on-action = விரல் அல்லது முகத்தால் திற

# Finger or face, action. Everybody. At most 32.
settings-finger-off-action = குறியீட்டால் மட்டும் திற

# A finger or a face opens from now on. Everybody. At most 100.
settings-told-finger-on-label = இப்போது விரலாலோ முகத்தாலோ திறக்கும். குறியீட்டாலும் திறக்கும்

# No finger or face opens any more. Everybody. At most 100.
settings-told-finger-off-label = இப்போது குறியீட்டால் மட்டுமே திறக்கும்

# A finger or a face did not open, or cannot. Everybody. At most 120.
settings-told-finger-not-label = இது நடக்கவில்லை. குறியீட்டால் திறக்கும்

# Settings, line: the app itself is given to another phone. Everybody. At most 32.
settings-app-main-title = செயலியை மற்றவருக்குக் கொடு

# Settings, under the line. Everybody. At most 100.
settings-app-main-hint = தொலைபேசியிலிருந்து தொலைபேசிக்கு, செயலிக் கடை இல்லாமல். குறிப்பேட்டில் எதுவும் கூடப் போகாது

# Settings, line and title. Everybody. At most 32.
settings-remind-main-title = நினைவூட்டல்கள்

# Settings, under the line. Everybody. At most 100.
settings-remind-main-hint = ஏதாவது செய்ய வேண்டிய நாளில் ஓர் அறிவிப்பு

# Reminders, help. Everybody. At most 240.
settings-remind-main-help = ஏதாவது செய்ய வேண்டிய நாளில், காலையில், தொலைபேசி ஓர் அறிவிப்பைக் காட்டும். மற்றவர்கள் சொன்னதால் ஒருபோதும் அறிவிப்பு வராது.

# Reminders, before it is chosen. Everybody. At most 200.
settings-remind-main-note = என்ன செய்ய வேண்டும், யாரைப் பற்றியது என்று அறிவிப்பு சொல்லாது. ஆனால் அறிவிப்பு இருப்பதைத் தொலைபேசியை வைத்திருப்பவர் யாராக இருந்தாலும் பார்க்க முடியும்.

# Reminders, action. Everybody. At most 32.
settings-remind-on-action = எனக்கு நினைவூட்டு

# Reminders, action. Everybody. At most 32.
settings-remind-off-action = எனக்கு நினைவூட்ட வேண்டாம்

# There will be reminders. Everybody. At most 100.
settings-told-remind-on-label = இனி தொலைபேசி உங்களுக்கு நினைவூட்டும்

# There will be none. Everybody. At most 100.
settings-told-remind-off-label = இனி தொலைபேசி உங்களுக்கு நினைவூட்டாது
