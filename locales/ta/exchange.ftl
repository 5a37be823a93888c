### What this phone has heard of others, and files that go out and come in.

# Exchange, title. Organisers. At most 32.
exchange-status-title = அனுப்பிப் பெறுதல்

# Exchange, help. Organisers. At most 240.
exchange-status-help = ஒரு கோப்பை எழுதி எந்த வழியிலும் கொடுங்கள்: நினைவக அட்டை, செய்திச் செயலி. நம் குழுக்களின் தொலைபேசிகள் மட்டுமே படிக்க முடியும்.

# Exchange and home. Organisers. At most 100. $count (number): other devices heard from. $of (number): other devices.
exchange-status-heard-label = மற்ற { $of } தொலைபேசிகளில் { $count } இடமிருந்து செய்தி வந்தது

# Exchange. Organisers. At most 100. $day (date).
exchange-status-oldest-label = மிகப் பழைய செய்தி { $day } அன்று

# Exchange and home. Everybody. At most 100. $day (date).
exchange-status-met-label = மற்றவற்றைக் கடைசியாகச் சந்தித்தது { $day }

# Exchange and home. Everybody. At most 100.
exchange-status-never-label = இன்னும் வேறு தொலைபேசியைச் சந்திக்கவில்லை

# Exchange and home. Everybody. At most 100. $count (number).
exchange-status-unsent-label =
    { $count ->
        [one] { $count } செய்தி இங்கே சேமிக்கப்பட்டது, இன்னும் அனுப்பப்படவில்லை
       *[other] { $count } செய்திகள் இங்கே சேமிக்கப்பட்டன, இன்னும் அனுப்பப்படவில்லை
    }

# Exchange: words or pictures known of but not here. Organisers. At most 100. $count (number).
exchange-status-missing-label =
    { $count ->
        [one] { $count } உரை அல்லது படம் வரவில்லை
       *[other] { $count } உரைகள் அல்லது படங்கள் வரவில்லை
    }

# Exchange: things here that need others first. Organisers. At most 120. $count (number).
exchange-status-waiting-label =
    { $count ->
        [one] { $count } செய்தி வராத ஒன்றுக்காகக் காத்திருக்கிறது
       *[other] { $count } செய்திகள் வராத ஒன்றுக்காகக் காத்திருக்கின்றன
    }

# Exchange: things a newer version wrote. Organisers. At most 120. $count (number).
exchange-status-newer-label =
    { $count ->
        [one] { $count } செய்தி புதிய பதிப்பில் எழுதப்பட்டது: படிக்கப் புதுப்பியுங்கள்
       *[other] { $count } செய்திகள் புதிய பதிப்பில் எழுதப்பட்டன: படிக்கப் புதுப்பியுங்கள்
    }

# Exchange, action. Organisers. At most 32.
exchange-status-out-action = கோப்பு எழுது

# Exchange, under the action. Organisers. At most 100.
exchange-status-out-hint = மற்றவர்களிடம் இன்னும் இல்லாதிருக்கக்கூடிய அனைத்தும்

# Exchange, action. Organisers. At most 32.
exchange-status-group-action = எங்கள் குழுவுக்கான கோப்பு

# Exchange, under the action. Organisers. At most 100.
exchange-status-group-hint = எங்கள் குழு மட்டும் படிப்பதும் இதில் இருக்கும்

# Exchange, action. Organisers. At most 32.
exchange-status-in-action = கோப்பு படி

# Exchange, action. Organisers. At most 32.
exchange-status-share-action = வேறு செயலியால் அனுப்பு

# Exchange, under the action. Organisers. At most 100.
exchange-status-share-hint = இதை யாரும் கொண்டு செல்லலாம். நம் குழுக்களின் தொலைபேசிகளால் மட்டுமே இதைப் படிக்க முடியும்

# Phones nearby, title; also a line of the exchange. Organisers. At most 32.
exchange-nearby-main-title = அருகிலுள்ள தொலைபேசியைச் சந்தி

# Phones nearby, help. Organisers. At most 240.
exchange-nearby-main-help = இரண்டு தொலைபேசிகளிலும் இந்தப் பக்கத்தைத் திறந்து பொத்தானைத் தட்டுங்கள். இரண்டும் ஒரே வைஃபையில் இருக்க வேண்டும், அல்லது ஒன்று மற்றதன் ஹாட்ஸ்பாட்டில் இருக்க வேண்டும். இணையம் தேவையில்லை.

# Phones nearby, before anything else. Organisers. At most 160.
exchange-nearby-main-note = அதே வைஃபையில் உள்ள மற்றவர்கள், இரண்டு தொலைபேசிகள் பேசிக்கொள்வதைப் பார்க்கலாம். என்ன பேசப்படுகிறது என்பதை அவர்களால் படிக்க முடியாது.

# Phones nearby, action. Organisers. At most 32.
exchange-nearby-start-action = பத்து நிமிடங்கள் தேடு

# Phones nearby and relays, action while something runs. Organisers. At most 32.
exchange-nearby-stop-action = நிறுத்து

# Phones nearby, while it runs. Organisers. At most 120.
exchange-nearby-looking-label = தொலைபேசிகளைத் தேடுகிறது. பத்து நிமிடங்களுக்குப் பிறகு தானாக நின்றுவிடும்

# Phones nearby, while two phones talk. Organisers. At most 120. $came (number): new things here. $sent (number): things sent.
exchange-nearby-talking-label = இப்போது பரிமாறுகிறது. இங்கே புதியவை: { $came }. அனுப்பியவை: { $sent }

# Phones nearby. Organisers. At most 100. $count (number): phones.
exchange-nearby-met-label =
    { $count ->
        [one] { $count } தொலைபேசியைச் சந்தித்தது
       *[other] { $count } தொலைபேசிகளைச் சந்தித்தது
    }

# Phones nearby, what came of it so far. Organisers. At most 120. $came (number): new things here. $sent (number): things sent.
exchange-nearby-came-label = இங்கே புதியவை: { $came }. அனுப்பியவை: { $sent }

# Phones nearby. Organisers. At most 100.
exchange-nearby-same-label = கடைசியாகச் சந்தித்த தொலைபேசியிலும் இதிலும் இப்போது ஒரே செய்திகள் உள்ளன

# Phones nearby. Organisers. At most 120.
exchange-nearby-partly-label = கடைசியாகச் சந்தித்த தொலைபேசியிலும் இதிலும் இன்னும் ஒரே செய்திகள் இல்லை. மீண்டும் சந்திக்க விடுங்கள்

# Phones nearby. Organisers. At most 120.
exchange-nearby-broke-label = ஓர் இணைப்பு அறுந்தது. வந்தவை வைக்கப்பட்டன. தொலைபேசிகளை மீண்டும் சந்திக்க விடுங்கள்

# Phones nearby. Organisers. At most 120.
exchange-nearby-away-label = நம் குழுக்களைச் சேராத ஒரு தொலைபேசி அனுமதிக்கப்படவில்லை

# Phones nearby, after an address was tried. Organisers. At most 120.
exchange-nearby-nobody-label = மற்றத் தொலைபேசி பதில் தரவில்லை. அதில் இந்தப் பக்கம் திறந்துள்ளதா?

# Phones nearby. Organisers. At most 120.
exchange-nearby-failed-label = இந்தத் தொலைபேசிக்கு இப்போது நெட்வொர்க் இல்லை. வைஃபை அல்லது ஹாட்ஸ்பாட்டை இயக்குங்கள்

# Phones nearby, above a code that the other phone reads. Organisers. At most 100.
exchange-nearby-code-label = இந்தச் சதுரத்தால் மற்றத் தொலைபேசி இந்தத் தொலைபேசியைக் கண்டுபிடிக்கும்

# Phones nearby, under that code. Organisers. At most 100. $address (text): such as 192.168.1.5:40123.
exchange-nearby-address-label = இந்தத் தொலைபேசியின் முகவரி: { $address }

# Phones nearby, action. Organisers. At most 32.
exchange-nearby-scan-action = மற்றதன் சதுரத்தை ஸ்கேன் செய்

# Phones nearby, action; also the title of the page on which it is typed. Organisers. At most 32.
exchange-address-main-title = மற்றதன் முகவரியை எழுது

# Typing an address, help and hint of the field. Organisers. At most 160.
exchange-address-main-help = அது மற்றத் தொலைபேசியின் சதுரத்துக்குக் கீழே உள்ளது, 192.168.1.5:40123 போல

# Typing an address, field. Organisers. At most 40.
exchange-address-field-label = மற்றத் தொலைபேசியின் முகவரி

# Typing an address, under the field. Organisers. At most 100.
exchange-address-field-error = இது முகவரி அல்ல. முகவரியில் எண்கள், புள்ளிகள், ஒரு முக்காற்புள்ளி (:) இருக்கும்

# Typing an address, action. Organisers. At most 32.
exchange-address-meet-action = அந்தத் தொலைபேசியைச் சந்தி

# Relays, title; also a line of the exchange. A relay keeps what phones put there for each other. Organisers. At most 32.
exchange-relays-main-title = இடைநிலையங்கள்

# Relays, help. Organisers. At most 240.
exchange-relays-main-help = இடைநிலையம் என்பது இணையத்தில் உள்ள ஒரு கணினி. தொலைபேசிகள் ஒன்றுக்கொன்று அங்கே வைப்பதை, அவை எடுத்துக்கொள்ளும் வரை வைத்திருக்கும். அதில் எதையும் அதனால் படிக்க முடியாது.

# Relays. Organisers. At most 100.
exchange-relays-none-label = இந்தத் தொலைபேசி எந்த இடைநிலையத்தையும் பயன்படுத்தவில்லை

# Relays, action. Organisers. At most 32.
exchange-relays-run-action = இப்போது பெற்று அனுப்பு

# Relays, while it runs. Organisers. At most 100.
exchange-relays-running-label = பெற்று அனுப்புகிறது

# Relays, action; also the title of its page. Organisers. At most 32.
exchange-relays-take-action = இடைநிலையத்தைப் பயன்படுத்து

# Relays, under the name of one; also a choice. Organisers. At most 60.
exchange-relays-everybody-hint = நம் எல்லாக் குழுக்களுக்கும்

# Relays, under the name of one; also a choice. Organisers. At most 60.
exchange-relays-group-hint = எங்கள் குழுவுக்கு மட்டும்

# A relay, what came of it. Organisers. At most 120. $came (number): parcels fetched. $put (number): parcels left there.
exchange-relay-ran-label = பெற்றவை: { $came }. அங்கே வைத்தவை: { $put }

# A relay. Organisers. At most 120.
exchange-relay-full-label = இந்த இடைநிலையம் நிரம்பிவிட்டது. எல்லாம் அங்கே வைக்கப்படவில்லை

# A relay. Organisers. At most 120.
exchange-relay-unreached-label = இந்த இடைநிலையத்தை அடைய முடியவில்லை. பிறகு மீண்டும் முயலுங்கள்

# A relay. Organisers. At most 120.
exchange-relay-busy-label = இந்த இடைநிலையம் வேலையில் உள்ளது. பிறகு மீண்டும் முயலுங்கள்

# A relay. Organisers. At most 160.
exchange-relay-refused-label = இந்த இடைநிலையம் இந்தத் தொலைபேசியை அனுமதிக்கவில்லை, அல்லது இது இடைநிலையமே அல்ல. குழுவைக் கவனிக்கும் இருவர் புதிய அனுமதி தரலாம்

# A relay, not asked since the notebook was opened. Organisers. At most 100.
exchange-relay-idle-label = குறிப்பேட்டைத் திறந்ததிலிருந்து இதனிடம் கேட்கவில்லை

# A relay, help. Organisers. At most 160.
exchange-relay-main-help = இந்தத் தொலைபேசி இதைப் பயன்படுத்துவதை நிறுத்தினால், இந்தத் தொலைபேசிக்கு மற்றவர்கள் அங்கே வைத்தவை அங்கேயே இருக்கும்

# A relay, action. Organisers. At most 32.
exchange-relay-forget-action = பயன்படுத்துவதை நிறுத்து

# Using a relay, help. Organisers. At most 240.
exchange-take-main-help = இந்தத் தொலைபேசியின் சாவியைக் குழுவைக் கவனிக்கும் இருவரிடம் காட்டுங்கள். அவர்கள் ஒரு கோப்பைத் தருவார்கள்: அதுவே அனுமதி. பிறகு இடைநிலையத்தின் முகவரியை எழுதி, அந்தக் கோப்பைத் தேர்ந்தெடுங்கள்.

# Using a relay. Organisers. At most 120. $key (text): 64 letters and digits.
exchange-take-key-label = இந்தத் தொலைபேசியின் சாவி: { $key }

# Using a relay, field. Organisers. At most 32.
exchange-take-address-label = இடைநிலையத்தின் முகவரி

# Using a relay, under the field. Organisers. At most 100. $address (text): such as https://relay.example.
exchange-take-address-hint = { $address } போல

# Using a relay, under the field. Organisers. At most 100.
exchange-take-address-error = இடைநிலையத்தின் முகவரி https:// என்று தொடங்கும்

# Using a relay, whom it is for. Organisers. At most 32.
exchange-take-whom-label = யாருக்காக

# Using a relay, action. Organisers. At most 32.
exchange-take-pick-action = அனுமதிக் கோப்பைத் தேர்ந்தெடு

# After a relay was taken into use. Organisers. At most 100.
exchange-told-taken-label = இந்தத் தொலைபேசி இப்போது அந்த இடைநிலையத்தைப் பயன்படுத்துகிறது

# The file was no permission. Organisers. At most 120.
exchange-told-no-permission-label = இந்தக் கோப்பு இந்தத் தொலைபேசிக்கான அனுமதி அல்ல

# No further relay. Organisers. At most 120.
exchange-told-enough-label = ஏற்கனவே மூன்று இடைநிலையங்கள் பயன்பாட்டில் உள்ளன. முதலில் ஒன்றைப் பயன்படுத்துவதை நிறுத்துங்கள்

# A code was scanned that does not fit. Everybody. At most 120.
exchange-told-other-code-label = இந்தச் சதுரம் இங்கே பொருந்தாது

# Passing the app itself on failed. Organisers. At most 120.
exchange-told-not-passed-label = செயலி மற்றவருக்குக் கொடுக்கப்படவில்லை
