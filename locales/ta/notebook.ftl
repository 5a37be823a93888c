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
