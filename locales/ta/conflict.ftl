### What was written on different phones and cannot both hold.

# A line of Today and of what home has no place for; title. Everybody. At most 32.
conflict-list-title = ஒத்துப்போகாதவை

# What does not agree, help. Everybody. At most 240.
conflict-list-help = சேர்ந்து உண்மையாக முடியாதவை வெவ்வேறு தொலைபேசிகளில் எழுதப்பட்டன. இப்போது எது செல்லும் என ஒவ்வொரு வரியும் சொல்லும். யாரும் தவறு செய்யவில்லை. திறக்க வரியைத் தட்டுங்கள்.

# What does not agree, when there is nothing. Everybody. At most 80.
conflict-list-none-text = இங்கே உள்ள எல்லாம் ஒத்துப்போகின்றன.

# On a line of a consent. Organisers. At most 240. $yes (date): when the yes was given. $day (date): when the no was.
conflict-yes-no-text = { $yes } அன்று ஆம் எனவும் { $day } அன்று இல்லை எனவும் எழுதப்பட்டது. ஒரு தொலைபேசிக்கு மற்றது தெரியாது. இல்லை என்பதே செல்லும். நீங்கள் எதுவும் செய்ய வேண்டாம்: அவர் மட்டுமே மீண்டும் ஆம் சொல்லலாம்.

# On a line of a consent. Organisers. At most 240. $yes (date): when the yes was given. $day (date): when it was closed for now.
conflict-yes-closed-text = { $yes } அன்று ஆம் என எழுதப்பட்டது. { $day } அன்றே வேறு தொலைபேசி இதை மூடியிருந்தது; ஒன்றுக்கு மற்றது தெரியாது. அவர் மீண்டும் ஆம் சொல்லும் வரை மூடியே இருக்கும்.

# On a line of a consent. Organisers. At most 240. $yes (date): when the yes was given. $day (date): when it was taken back.
conflict-yes-back-text = { $yes } அன்று ஆம் என எழுதப்பட்டது. { $day } அன்றே அது திரும்பப் பெறப்பட்டது; அந்தத் தொலைபேசிக்குத் தெரியாது. அப்படியே இருக்கும். நீங்கள் எதுவும் செய்ய வேண்டாம்: அவர் மட்டுமே மீண்டும் ஆம் சொல்லலாம்.

# On a line of a ledger entry. Everybody. At most 240. $group (text): the group that was to answer.
conflict-answers-text = { $group } குழுவில் சிலர் ஒப்புக்கொண்டார்கள், சிலர் ஒப்புக்கொள்ளவில்லை. இரண்டும் இருக்கும் வரை இது எண்ணப்படாது. பேசிப் பாருங்கள். ஒப்புக்கொள்ளாதவர் அதைத் திரும்பப் பெறலாம்.

# On a line of a ledger entry. Everybody. At most 240.
conflict-instead-text = பழைய ஒரு பதிவுக்குப் பதிலாக இரண்டுக்கு ஒப்புக்கொள்ளப்பட்டது. இப்போது இரண்டும் எண்ணப்படுகின்றன. ஒன்று மட்டுமே சரி என்றால், இதைத் திறந்து இனி எண்ண வேண்டாம் எனக் கேளுங்கள்.

# On a line of looking back. Everybody. At most 240.
conflict-reviews-text = இந்த மாதங்களைச் சேர்ந்து பார்ப்பது இருமுறை தொடங்கப்பட்டது. இரண்டும் இருக்கும். ஒன்றைச் சேர்ந்து தேர்ந்தெடுத்து அதில் பேசுங்கள். பிறகு மற்றதற்கும் ஒப்புக்கொள்ளுங்கள், அது முடியும்.

# On a line of something that was begun twice in different ways. Everybody. At most 240.
conflict-begun-text = இது இருமுறை, இரு விதமாகத் தொடங்கப்பட்டது. எது சரி என யாராலும் அறிய முடியாது, எனவே இதில் எதுவும் எண்ணப்படாது. இன்னும் தேவை என்றால் புதிதாகத் தொடங்குங்கள்.

# A line: removals that two sides signed at the same time. Everybody. At most 60.
conflict-removals-label = இரு நீக்கங்கள் ஒன்றையொன்று ரத்து செய்தன

# On that line. Everybody. At most 240.
conflict-removals-text = இரு நீக்கங்கள் கையொப்பமிடப்பட்டன; ஒரு பக்கத்துக்கு மற்றது தெரியாது. அவர்கள் எல்லோரும் இருப்பார்கள், ஆனால் இனி குழுவைக் கவனிப்பவர்கள் அல்ல. ஒவ்வொரு குழுவும் மீண்டும் தேர்ந்தெடுக்கலாம்.

# A line: what phones wrote that were removed. Everybody. At most 60. $count (number): records with something in them that does not count.
conflict-aside-label =
    { $count ->
        [one] { $count } இடத்தில் ஒன்று ஒதுக்கி வைக்கப்பட்டது
       *[other] { $count } இடங்களில் சில ஒதுக்கி வைக்கப்பட்டன
    }

# On that line. Everybody. At most 240.
conflict-aside-text = நீக்கப்பட்ட ஒரு தொலைபேசி இதை எழுதியிருந்தது; நீக்கியவர்களுக்கு இது அப்போது வரவில்லை. இது வைக்கப்பட்டுள்ளது, எண்ணப்படாது. அதன் குழு இதைப் பார்த்து ஏற்கலாம்.

# A line: a phone went on in two different ways. Everybody. At most 60.
conflict-forked-label = ஒரு தொலைபேசி இரு இடத்தில் பயன்படலாம்

# On that line. Everybody. At most 240. $group (text): the group of that phone.
conflict-forked-text = { $group } குழுவின் ஒரு தொலைபேசியிலிருந்து இரு வேறு விஷயங்கள் வந்தன, நகல் இருப்பது போல. இரண்டும் வைக்கப்பட்டு எண்ணப்படும். அது யாருடையது எனக் கேளுங்கள். பறிக்கப்பட்டது என்றால் நீக்கக் கேளுங்கள்.
