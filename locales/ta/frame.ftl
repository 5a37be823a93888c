### What every screen has: corners, what is told after an input, mistakes in fields.

# Every screen, first corner. Everybody. At most 24.
frame-corner-speaker-label = உரக்க வாசி

# Every screen, second corner. Everybody. At most 24.
frame-corner-help-label = உதவி

# Every screen, third corner: locks at once. Everybody. At most 24.
frame-corner-leave-label = வெளியேறு

# After something was written down. Everybody. At most 80.
frame-told-saved-label = இங்கே சேமிக்கப்பட்டது. இன்னும் யாருக்கும் அனுப்பப்படவில்லை.

# After a receipt number that cannot be right. Everybody. At most 100.
frame-told-mistaken-label = அந்த எண்ணில் பிழை உள்ளது. மீண்டும் பாருங்கள்.

# After a receipt number nothing is known for, on a phone that met no other. Everybody. At most 100.
frame-told-nothing-label = அந்த எண்ணுக்கு எதுவும் இந்தத் தொலைபேசிக்கு வரவில்லை.

# After a receipt number nothing is known for. Everybody. At most 140. $day (date).
frame-told-nothing-since-label = அந்த எண்ணுக்கு எதுவும் இந்தத் தொலைபேசிக்கு வரவில்லை. மற்றவற்றை இது கடைசியாகச் சந்தித்தது { $day }.

# After a file was read. Organisers. At most 100. $count (number): how much of it was new here.
frame-told-file-new-label =
    { $count ->
        [one] இந்தக் கோப்பில் { $count } புதிய செய்தி வந்தது.
       *[other] இந்தக் கோப்பில் { $count } புதிய செய்திகள் வந்தன.
    }

# After a file was read that brought nothing new. Organisers. At most 100.
frame-told-file-known-label = இந்தக் கோப்பில் உள்ள அனைத்தும் ஏற்கனவே இங்கே உள்ளன.

# After a file was read whose end is missing. Organisers. At most 160. $count (number): how much of it was new here.
frame-told-file-short-label =
    { $count ->
        [one] { $count } புதிய செய்தி வந்தது. கோப்பின் முடிவு இல்லை: மீண்டும் கேளுங்கள்.
       *[other] { $count } புதிய செய்திகள் வந்தன. கோப்பின் முடிவு இல்லை: மீண்டும் கேளுங்கள்.
    }

# After a file of what is new was read, while an earlier one never came. Organisers. At most 160.
frame-told-earlier-missing-label = வந்தது வைக்கப்பட்டது. முந்தைய கோப்பு ஒன்று வரவில்லை: அதையோ, முழுக் கோப்பையோ கேளுங்கள்.

# After a file was written. Organisers. At most 120.
frame-told-file-written-label = கோப்பு எழுதப்பட்டது. மற்றவர்கள் படிக்கும் வரை அவர்களுக்குத் தெரியாது.

# After a file that is not for this notebook or is broken. Organisers. At most 120.
frame-told-file-unreadable-label = இந்தக் கோப்பை இங்கே படிக்க முடியாது. எதுவும் மாறவில்லை.

# After a file that was picked, when the phone itself failed. Organisers. At most 160.
frame-told-device-failed-label = தொலைபேசியால் இப்போது படிக்கவோ எழுதவோ முடியவில்லை. எழுதியவை உள்ளன. மீண்டும் முயலவும்; தொடர்ந்தால் தொலைபேசியை மறுதொடக்கம் செய்யவும்.

# After something could not be written because the notebook is an older copy. Everybody. At most 120.
frame-told-older-copy-label = எழுதப்படவில்லை: இந்தக் குறிப்பேடு பழைய நகல். முகப்பின் முதல் வரியைப் பாருங்கள்.

# After somebody said to go on from an older copy. Everybody. At most 140.
frame-told-went-on-label = இந்த நகலிலிருந்து தொடர்ந்தீர்கள். மற்றவர்களிடம் உள்ளவை பரிமாறும்போது திரும்ப வரும்.

# After something could not be written because the phone is full. Everybody. At most 160.
frame-told-no-room-label = தொலைபேசியில் இடமில்லை. இது எழுதப்படவில்லை; தட்டச்சு செய்தது உள்ளது. இச்செயலிக்கு வெளியே இடம் ஏற்படுத்தி மீண்டும் முயலவும்.

# Something was refused. Organisers. At most 120.
frame-refused-not-yours-label = இதை வேறொருவர் செய்ய வேண்டும். எதுவும் மாறவில்லை.

# Something was refused. Organisers. At most 120.
frame-refused-incomplete-label = ஏதோ ஒன்று குறைகிறது. எதுவும் மாறவில்லை.

# Something was refused. Organisers. At most 120.
frame-refused-already-label = அது ஏற்கனவே அப்படித்தான். எதுவும் மாறவில்லை.

# A yes was refused. Everybody. At most 160.
frame-refused-understood-label = அவர் தனியாக இருந்து புரிந்துகொண்டால் மட்டுமே “ஆம்” என எழுத முடியும். எதுவும் மாறவில்லை.

# Something was refused about somebody who is or may be under 18. Everybody. At most 160.
frame-refused-minor-label = இவர் 18 வயதுக்குக் கீழ் அல்லது இருக்கலாம்: அவரைக் காட்டுவது பொதுவில் போகாது, அவர் குரல் வைக்கப்படாது. எதுவும் மாறவில்லை.

# Asking again was refused. Organisers. At most 160.
frame-refused-rest-label = இவரிடம் கடந்த 30 நாட்களில் கேட்கப்பட்டது, அல்லது 180 நாட்களில் இல்லை என்றார். அவரை ஓய்வெடுக்க விடுங்கள். எதுவும் மாறவில்லை.

# Something was refused because the person has died. Organisers. At most 160.
frame-refused-died-label = இவர் இறந்துவிட்டார். அவர் பெயரிட்டவர் மட்டுமே தொடரவோ திரும்பப் பெறவோ முடியும். எதுவும் மாறவில்லை.

# Something may not leave. Everybody. At most 80.
frame-refused-allowed-label = அனுமதி இல்லை. எதுவும் வெளியே செல்லவில்லை.

# Something is not in this notebook. Everybody. At most 100.
frame-refused-here-label = அது இந்தத் தொலைபேசியில் இல்லை. எதுவும் மாறவில்லை.

# The notebook's files could not be read. Everybody. At most 120.
frame-refused-unreadable-label = குறிப்பேட்டைப் படிக்க முடியவில்லை. எதுவும் மாறவில்லை.

# Instead of a screen whose record is not here, title. Everybody. At most 40.
frame-missing-screen-title = இந்தத் தொலைபேசியில் இல்லை

# Instead of a screen whose record is not here. Everybody. At most 120.
frame-missing-screen-text = அது மற்றொரு தொலைபேசியிலிருந்து இன்னும் வரலாம்.

# On a record that a newer version wrote to. Organisers. At most 140.
frame-newer-record-banner = புதிய பதிப்பு எழுதியதை இதனால் படிக்க முடியவில்லை. முதலில் புதுப்பிக்கவும்.

# Forms, to the next step. Everybody. At most 24.
frame-action-next-label = அடுத்து

# Forms: the language of words. Organisers. At most 40.
frame-field-language-label = எந்த மொழியில்

# Under a field that is empty. Everybody. At most 60.
frame-mistake-needed-error = இது தேவை.

# Under a choice not made. Everybody. At most 60.
frame-mistake-choose-error = ஒன்றைத் தேர்ந்தெடுங்கள்.

# Under a field with a hidden character that turns text around. Everybody. At most 100.
frame-mistake-hidden-error = இதில் மறைந்த குறி உள்ளது. ஒட்டாமல் தட்டச்சு செய்யுங்கள்.

# Under a field that is too long. Everybody. At most 80.
frame-mistake-long-error = இது மிக நீளம். சுருக்குங்கள்.

# Under a number that a group's own form asks for; none is a number too. Everybody. At most 100.
frame-mistake-digits-error = ஓர் எண்ணை இலக்கங்களில் எழுதுங்கள்.

# Under an amount. Organisers. At most 100.
frame-mistake-number-error = பூச்சியத்தை விடப் பெரிய எண்ணை இலக்கங்களில் எழுதுங்கள்.

# Under an amount that has to be whole. Organisers. At most 80.
frame-mistake-whole-error = முழு எண்ணை எழுதுங்கள்.

# Under a day. Organisers. At most 80.
frame-mistake-day-error = இந்த நாள் பொருந்தாது. வேறு நாளைத் தேர்ந்தெடுங்கள்.

# Under a currency. Organisers. At most 80.
frame-mistake-currency-error = LKR போன்ற மூன்று எழுத்துகளை எழுதுங்கள்.
