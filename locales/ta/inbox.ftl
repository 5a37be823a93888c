### What other apps shared into Weft, or what was read in as a file, before somebody says what becomes of it.

# More, line, and inbox, title. Everybody. At most 32.
inbox-list-title = வெளியிலிருந்து வந்தவை

# Inbox, help. Everybody. At most 240.
inbox-list-help = நீங்கள் Weft-உடன் பகிர்ந்த படங்கள், பதிவுகள், தாள்கள் இங்கே காத்திருக்கின்றன. ஒவ்வொன்றையும் என்ன செய்வது என நீங்கள் முடிவு செய்யலாம், அல்லது அழிக்கலாம்.

# Inbox and each thing in it. Everybody. At most 120.
inbox-list-only-text = இந்தத் தொலைபேசியில் மட்டுமே உள்ளது. நீங்கள் முடிவு செய்யும் வரை எங்கும் போகாது.

# Inbox, when there is nothing. Everybody. At most 160.
inbox-list-none-text = இங்கே எதுவும் காத்திருக்கவில்லை. வேறு செயலியிலிருந்து படம் அல்லது பதிவை Weft-உடன் பகிருங்கள், அல்லது ஒரு கோப்பைக் கொண்டு வாருங்கள்.

# Inbox, action: picks a file. Everybody. At most 40.
inbox-list-pick-action = கோப்பைக் கொண்டு வா

# Inbox, action: opens the camera. Everybody. At most 40.
inbox-list-photo-action = படம் எடு

# More, under the line. Everybody. At most 60. $count (number): things that wait.
inbox-list-waiting-hint =
    { $count ->
        [one] { $count } பொருள் காத்திருக்கிறது
       *[other] { $count } பொருட்கள் காத்திருக்கின்றன
    }

# Inbox, under a line, and on a thing's own screen. Everybody. At most 120. $what (text): what sort of thing. $day (date): when it came. $size (text): how large.
inbox-thing-about-hint = { $what } · { $day } · { $size }

# How large something is. Everybody. At most 40. $count (number): megabytes; 0 is less than one.
inbox-thing-size-label =
    { $count ->
        [0] 1 மெகாபைட்டுக்குக் குறைவு
        [one] { $count } மெகாபைட்
       *[other] { $count } மெகாபைட்
    }

# A thing, help. Everybody. At most 240.
inbox-thing-help = முதலில் பாருங்கள். வைத்திருக்க, இதில் யார் தெரிகிறார் அல்லது கேட்கிறார் எனச் சொல்ல வேண்டும். தேவையில்லை என்றால் அழித்துவிடுங்கள்.

# A picture. Everybody. At most 160.
inbox-thing-clean-text = படத்தில் கேமரா மறைத்து வைத்ததை Weft நீக்கிவிட்டது: இடம், நேரம், தொலைபேசி.

# A thing that is no picture. Everybody. At most 200.
inbox-thing-hidden-text = இந்தக் கோப்பை வந்தபடியே Weft வைத்திருக்கிறது. இடம், பெயர் அல்லது நேரம் இதில் மறைந்திருக்கலாம்.

# A thing, action, and on the screen where it is said whom it concerns. Everybody. At most 40.
inbox-thing-keep-action = நம் குழுக்களுக்காக வை

# A thing, action. Everybody. At most 40.
inbox-thing-delete-action = நிரந்தரமாக அழி

# Before a thing is deleted, title. Everybody. At most 40.
inbox-delete-title = அழிக்கவா?

# Before a thing is deleted. Everybody. At most 160.
inbox-delete-gone-text = இது Weft-இலிருந்து போய்விடும், திரும்ப வராது. நீங்கள் பகிர்ந்த இடத்தில் அப்படியே இருக்கும்.

# Keeping a thing, title. Everybody. At most 40.
inbox-keep-title = இது யாரைப் பற்றியது?

# Keeping a thing, help. Everybody. At most 240.
inbox-keep-help = இதில் தெரியும் அல்லது கேட்கும் எல்லோரையும் சொல்லுங்கள். அவர்கள் எல்லோரும் ஆம் சொன்ன இடத்தில் மட்டுமே பயன்படும்.

# Keeping a thing, choice. Everybody. At most 60.
inbox-keep-who-label = இதில் யாரையாவது அடையாளம் காண முடியுமா?

# Keeping a thing, tile. Everybody. At most 60.
inbox-keep-people-label = ஆம், மனிதர்களை

# Keeping a thing, tile. Everybody. At most 60.
inbox-keep-nobody-label = இல்லை, யாரையும் இல்லை

# Keeping a thing, list to tick. Everybody. At most 60.
inbox-keep-all-label = இதில் உள்ள எல்லோரும்

# Keeping a thing, when the own group asked nobody. Everybody. At most 120.
inbox-keep-none-text = உங்கள் குழு இன்னும் யாரையும் கேட்கவில்லை. முதலில் இதில் உள்ளவர்களைக் கேளுங்கள்.

# Keeping a thing, above the action. Everybody. At most 200.
inbox-keep-travels-text = அடுத்த பரிமாற்றத்தில் நம் குழுக்களின் எல்லாத் தொலைபேசிகளுக்கும் இது போகும். ஆம் இல்லாத இடத்தில் காட்டப்படாது.

# After something was shared in. Everybody. At most 160.
inbox-told-in-label = இப்போது Weft-இல் “வெளியிலிருந்து வந்தவை” என்பதில் உள்ளது. இந்தத் தொலைபேசியில் மட்டுமே உள்ளது.

# After a picture was shared in that cannot be read. Everybody. At most 160.
inbox-told-picture-label = இந்தப் படத்தைப் படிக்க முடியவில்லை; எதுவும் சேமிக்கப்படவில்லை. JPEG அல்லது PNG படமாகப் பகிருங்கள்.

# After something was shared in that is too large. Everybody. At most 160.
inbox-told-large-label = இந்தக் கோப்பு மிகப் பெரியது. எதுவும் சேமிக்கப்படவில்லை. சிறிய ஒன்றைப் பகிருங்கள்.

# After something was deleted. Everybody. At most 60.
inbox-told-gone-label = நிரந்தரமாக அழிக்கப்பட்டது.
