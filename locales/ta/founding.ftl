### Two groups begin together, by three files, before either is inside.

# Joining, action, and beginning, title. Organisers. At most 40.
founding-begin-title = மற்றொரு குழுவுடன் தொடங்க

# Beginning, help. Organisers. At most 240.
founding-begin-help = முதல் கோப்பைப் பார்ப்பவர் அதைப் படிக்கலாம். மற்ற இரண்டையும் நீங்கள் இருவர் மட்டுமே படிக்க முடியும்.

# Beginning, text. Organisers. At most 200.
founding-begin-files-text = மூன்று சிறிய கோப்புகள் ஒருமுறை போய் வரும்: ஒரு குழு முன்மொழியும், மற்றது பதில் தரும், முதல் குழு நிறைவு செய்யும்.

# Beginning, action. Organisers. At most 32.
founding-begin-propose-action = முன்மொழிவு எழுது

# Beginning and later, action. Organisers. At most 32.
founding-begin-read-action = அவர்கள் முன்மொழிவைப் படி

# Proposing, title. Organisers. At most 40.
founding-propose-title = எங்கள் முன்மொழிவு

# Proposing, help. Organisers. At most 240.
founding-propose-help = பதில் தரும் முன் மற்றக் குழு இதைப் படிக்கும். கோப்பைப் பார்ப்பவர் படிக்கலாம்: யாருடைய பெயரையும் இதில் எழுத வேண்டாம்.

# Proposing and answering, field. Organisers. At most 40.
founding-group-field-label = உங்கள் குழுவின் சொந்தப் பெயர்

# Proposing, field. Organisers. At most 60.
founding-charter-field-label = நம் குழுக்கள் ஒன்றுக்கொன்று தரும் வாக்கு

# Proposing, action: puts the text below into the field. Organisers. At most 32.
founding-charter-ready-action = தயாரான சொற்களை எடு

# A promise between two groups that can be taken and changed. Everybody. At most 700.
founding-charter-ready-text = ஒவ்வொரு குழுவும் தனக்குத் தானே முடிவு செய்யும். இரண்டுக்கும் பொதுவானதை இரண்டும் முடிவு செய்யும். மற்றக் குழுவினரின் சம்மதம் இல்லாமல் யாரும் அவர்களுக்காகப் பேசவோ அவர்களைக் காட்டவோ மாட்டார்கள். வேண்டாம் என்பதற்குக் காரணம் தேவையில்லை. காயப்பட்டவர் சொல்வது முதலில் கேட்கப்படும். எந்தக் குழுவும் விரும்பும்போது விலகலாம், தன்னுடையதை எடுத்துச் செல்லலாம்.

# Waiting for the answer, title. Organisers. At most 40.
founding-proposed-title = அவர்கள் பதிலுக்காகக் காத்திருக்கிறோம்

# Waiting for the answer, text. Organisers. At most 200.
founding-proposed-next-text = கோப்பை மற்றக் குழுவுக்கு அனுப்புங்கள். அவர்கள் படித்துப் பதில் அனுப்புவார்கள். அதை இங்கே படியுங்கள்.

# Waiting for the answer, text. Organisers. At most 200.
founding-proposed-both-text = அவர்களும் ஒரு முன்மொழிவை எழுதினார்களா? அப்படியானால் உங்களில் ஒருவர் மற்றவருக்குப் பதில் தாருங்கள்.

# Waiting for the answer, action. Organisers. At most 32.
founding-proposed-read-action = அவர்கள் பதிலைப் படி

# Waiting for the answer, action. Organisers. At most 32.
founding-proposed-change-action = முன்மொழிவை மாற்று

# Waiting for the other group, action. Organisers. At most 32.
founding-again-write-action = கோப்பை மீண்டும் எழுது

# Answering, title. Organisers. At most 40.
founding-answer-title = அவர்கள் முன்மொழிவு

# Answering, help. Organisers. At most 240.
founding-answer-help = முதலில் உங்கள் குழுவுக்குப் படித்துக் காட்டுங்கள். பதில் தருபவரும் இதே வாக்கைத் தருகிறார். அனுப்பியவர் யாரெனத் தெரியாவிட்டால் பதில் தர வேண்டாம்.

# Answering, heading above the promise. Organisers. At most 120. $group (text): the other group's own name.
founding-answer-from-label = { $group } இதை முன்மொழிகிறது

# Answering, when both groups would have one name. Organisers. At most 80.
founding-answer-same-error = மற்றக் குழுவின் பெயர் இது. வேறொன்றை எழுதுங்கள்.

# Answering, action. Organisers. At most 32.
founding-answer-write-action = எங்கள் பதிலை எழுது

# Waiting for the last file, title. Organisers. At most 40.
founding-answered-title = கடைசிக் கோப்புக்காகக் காத்திருக்கிறோம்

# Waiting for the last file, text. Organisers. At most 240. $group (text): the other group's own name.
founding-answered-next-text = பதிலை { $group } குழுவுக்கு அனுப்புங்கள். அவர்கள் இன்னொரு கோப்பு அனுப்புவார்கள். அதை இங்கே படியுங்கள்.

# Waiting for the last file, action. Organisers. At most 32.
founding-answered-read-action = கடைசிக் கோப்பைப் படி

# Comparing, title. Organisers. At most 40.
founding-compare-title = இந்த எண்ணை ஒப்பிடுங்கள்

# Comparing, help. Organisers. At most 240.
founding-compare-help = ஒருவரோடு ஒருவர் பேசுங்கள், நேரில் என்றால் நல்லது. இருவருக்கும் ஒரே எண் தெரிய வேண்டும்.

# Comparing, text. Organisers. At most 200. $group (text): the other group's own name.
founding-compare-both-text = நீங்களும் { $group } குழுவும் இப்போது சேர்ந்திருக்கிறீர்கள். இந்த எண்ணை ஒருவருக்கொருவர் படித்துக் காட்டுங்கள்.

# Comparing, text. Organisers. At most 200.
founding-compare-differs-text = ஓர் இலக்கம் மாறினாலும், யாரோ இடையில் நின்றிருக்கிறார். இங்கே எதையும் எழுத வேண்டாம்.

# Comparing, above the number. Organisers. At most 60.
founding-compare-number-label = இருவருக்கும் தெரியும் எண்

# Comparing, for the group that proposed. Organisers. At most 200.
founding-compare-last-text = முதலில் கடைசிக் கோப்பை எழுதி அனுப்புங்கள். மற்றக் குழு அதைப் படித்த பிறகே எண்ணைப் பார்க்கும்.

# Comparing and letting phones in, action. Organisers. At most 32.
founding-last-write-action = கடைசிக் கோப்பை எழுது

# Comparing and after a rescue, action. Everybody. At most 32.
founding-inside-go-action = உள்ளே செல்

# Told, after a proposal was written. Organisers. At most 120.
founding-told-proposed-label = முன்மொழிவு எழுதப்பட்டது. இந்தக் கோப்பை மற்றக் குழுவுக்கு அனுப்புங்கள்.

# Told, after an answer was written. Organisers. At most 120.
founding-told-answered-label = பதில் எழுதப்பட்டது. இந்தக் கோப்பைத் திருப்பி அனுப்புங்கள்.

# Told, after the last file was written. Organisers. At most 120.
founding-told-last-label = கடைசிக் கோப்பு எழுதப்பட்டது. அதை மற்றக் குழுவுக்கு அனுப்புங்கள்.

# Told, when a file is no proposal, or one's own. Organisers. At most 120.
founding-told-no-proposal-label = இந்தக் கோப்பு, இங்கே பதில் தரக்கூடிய முன்மொழிவு அல்ல.

# Told, when a file is broken, of others, or belongs to an earlier proposal or answer. Organisers. At most 160.
founding-told-other-file-label = இங்கே கடைசியாக எழுதியதற்கு இந்தக் கோப்பு பொருந்தவில்லை. எதுவும் மாறவில்லை. சரியானதைக் கேளுங்கள்.
