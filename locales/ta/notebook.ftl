### The notebook itself: what its person has to know of it.

# An older copy, title. Everybody. At most 40.
notebook-older-title = பழைய நகல்

# An older copy, help. Everybody. At most 240.
notebook-older-help = இந்தக் குறிப்பேடு எங்கே நின்றது என்பது தொலைபேசிக்குத் தெரியும். இங்கே உள்ளது அதற்கு முந்தையது.

# An older copy, what was found. Everybody. At most 240.
notebook-older-what-text = இந்தக் குறிப்பேட்டில் இருப்பதைவிட அதிகமாக இந்தத் தொலைபேசியில் எழுதப்பட்டிருந்தது. யாரோ பழைய நகலை வைத்திருக்கலாம், அல்லது நினைவகம் பழுதாகியிருக்கலாம்.

# An older copy, what can be done. Everybody. At most 280.
notebook-older-lost-text = இல்லாதவை மற்றவர்களிடம் இருக்கலாம். தொலைபேசியை அப்படியே வைத்து நம்பும் ஒருவரிடம் கேளுங்கள், அல்லது தொடருங்கள்: மற்றவர்களிடம் உள்ளவை பரிமாறும்போது திரும்ப வரும்.

# An older copy, main action: write on from what is here. Everybody. At most 40.
notebook-older-go-on-action = இங்கிருந்து தொடர

# A damaged notebook, title. Everybody. At most 40.
notebook-damaged-title = இந்தக் குறிப்பேடு சேதமடைந்துள்ளது

# A damaged notebook, help. Everybody. At most 240.
notebook-damaged-help = முடிந்தால், தொலைபேசிகளை அறிந்த ஒருவர் முதலில் பார்க்கட்டும். காத்திருப்பதால் எதுவும் மோசமாகாது.

# A damaged notebook, text. Everybody. At most 160.
notebook-damaged-what-text = இதன் ஒரு பகுதியை இனிப் படிக்க முடியாது. எதுவும் மாறவில்லை.

# A damaged notebook, text. Everybody. At most 240.
notebook-damaged-how-text = இன்னும் படிக்கக்கூடியவை அதே குறியீட்டுடன் புதிய குறிப்பேட்டுக்குச் செல்லும். சேதமடைந்த கோப்புகள் இந்தத் தொலைபேசியில் அப்படியே இருக்கும்.

# A damaged notebook, action. Everybody. At most 32.
notebook-damaged-rescue-action = படிக்க முடிவதை மீட்டெடு

# After a rescue, title. Everybody. At most 40.
notebook-rescued-title = மீட்கப்பட்டவை

# After a rescue. Everybody. At most 100. $count (number).
notebook-rescued-kept-label =
    { $count ->
        [one] { $count } விஷயம் இங்கே உள்ளது
       *[other] { $count } விஷயங்கள் இங்கே உள்ளன
    }

# After a rescue. Everybody. At most 100. $count (number).
notebook-rescued-lost-label =
    { $count ->
        [one] { $count } விஷயம் இங்கே இல்லாமல் போனது
       *[other] { $count } விஷயங்கள் இங்கே இல்லாமல் போயின
    }

# After a rescue, when parts other than what was written down have gaps. Everybody. At most 160.
notebook-rescued-gaps-label = எழுதிக்கொண்டிருந்தவை போன்ற குறிப்பேட்டின் மற்றப் பகுதிகளிலும் இடைவெளிகள் உள்ளன.

# After a rescue, text. Everybody. At most 200.
notebook-rescued-back-text = நீங்கள் பரிமாறும் ஒவ்வொருவரின் கோப்பையும் படியுங்கள். அவர்களிடம் உள்ளவை திரும்ப வரும்.

# Told, when a rescue was not possible. Everybody. At most 140.
notebook-told-not-rescued-label = மீட்க முடியவில்லை. இந்தத் தொலைபேசியை அப்படியே வைத்து உதவி கேளுங்கள்.
