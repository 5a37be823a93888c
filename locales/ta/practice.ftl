### A practice notebook, with made-up people, and what they say in it.

# First start, action, more, line, and practice, title. Everybody. At most 40.
practice-begin-title = கற்பனை மனிதர்களுடன் முயன்று பார்

# Practice, help. Everybody. At most 240.
practice-begin-help = விரும்பியதை முயன்று பாருங்கள். யாரிடமும் கேட்கப்படாது, யாருக்கும் தெரியாது.

# Practice, text. Everybody. At most 200.
practice-begin-what-text = இரண்டு கற்பனைக் குழுக்களுடன் தனிக் குறிப்பேடு ஒன்று திறக்கும். நீங்கள் வெளியேறியதும் அது மறைந்துவிடும்.

# Practice, text. Everybody. At most 200.
practice-begin-never-text = உங்கள் சொந்தக் குறிப்பேட்டுக்குப் பதிலாக இதைக் காட்ட வேண்டாம். ஒவ்வொரு திரையும் இது பயிற்சி என்று சொல்லும்.

# Practice, text, for somebody who has a notebook. Everybody. At most 160.
practice-begin-own-text = அதுவரை உங்கள் சொந்தக் குறிப்பேடு பூட்டியிருக்கும். பிறகு உங்கள் குறியீட்டால் திறக்கலாம்.

# Practice, action. Everybody. At most 32.
practice-begin-go-action = தொடங்கு

# Practice, action: everything as it was at the beginning. Everybody. At most 32.
practice-again-begin-action = மீண்டும் தொடங்கு

# Practice, action. Everybody. At most 32.
practice-end-stop-action = பயிற்சியை நிறுத்து

# Every screen of a practice notebook. Everybody. At most 120.
practice-every-screen-banner = பயிற்சி. இங்குள்ளவர்கள் கற்பனை மனிதர்கள்; இந்தத் தொலைபேசியிலிருந்து எதுவும் வெளியே போகாது.

# Told, when a file is to be written or read in a practice notebook. Everybody. At most 120.
practice-told-file-label = இது பயிற்சி: எந்தக் கோப்பும் எழுதப்படாது, படிக்கப்படாது.

# The made-up group of whoever practises. Everybody. At most 40.
practice-sample-ours-label = ஆற்றங்கரை நெசவாளர்கள்

# The other made-up group. Everybody. At most 40.
practice-sample-theirs-label = மலைத் தோட்டக்காரர்கள்

# A made-up woman, called by a name that is common where the language is spoken. Everybody. At most 40.
practice-sample-first-label = கமலா

# A made-up man, called by a name that is common where the language is spoken. Everybody. At most 40.
practice-sample-second-label = தாத்தா முருகன்

# What a made-up person is asked. Everybody. At most 200.
practice-sample-ask-text = நீங்கள் நெய்வதைப் படம் எடுக்க விரும்புகிறோம். நம் இரு குழுக்கள் மட்டுமே படங்களைப் பார்க்கும்.

# What one made-up group gave the other. Everybody. At most 160.
practice-sample-given-text = அவர்களில் நான்கு பேருக்குத் தறியைச் சரிசெய்யக் கற்றுக்கொடுத்தோம்.

# What one made-up group was given by the other. Everybody. At most 160.
practice-sample-taken-text = அவர்கள் மூன்று இரவுகள் எங்கள் வீட்டில் தங்கி, எங்களோடு சாப்பிட்டார்கள்.

# What a made-up person told. Everybody. At most 200.
practice-sample-case-text = உங்களோடு பேசக் கூடாது என்று கடைக்காரர் ஒருவர் சொன்னார். அன்றிலிருந்து என் வாசலில் காத்து நிற்கிறார்.

# What a made-up group wants to know on a visit. Everybody. At most 120.
practice-sample-question-text = குளிர்காலத்தில் விதைகளை எப்படி வைத்திருக்கிறீர்கள்?
