### Who belongs: groups, roles, what a group decides, removals, one's own phones, keys.

# Home line and title. Everybody. At most 32.
people-list-title = யார் யார் இருக்கிறார்கள்

# Who belongs, help. Everybody. At most 240.
people-list-help = நம் குழுக்கள், கையொப்பத்துக்குக் காத்திருப்பவை. ஒரு குழு தன் உறுப்பினர்களுக்குப் பெயர் வைத்திருக்கலாம். அந்தக் குழு மட்டுமே அவற்றைப் பார்க்கும்.

# Who belongs, under a group, and on a group. Everybody. At most 60. $members (number). $phones (number).
people-list-counts-label = உறுப்பினர்கள்: { $members } · தொலைபேசிகள்: { $phones }

# Who belongs, on a group. Everybody. At most 32.
people-list-own-status = உங்கள் குழு

# Who belongs, on a group that went away whole, and on its screen. Everybody. At most 32.
people-list-left-status = விலகிவிட்டது

# A role: lets members in, gives roles, makes keys. Everybody. At most 24.
people-role-steward-label = குழுவைக் கவனிப்பவர்

# A role: hears what people tell about harm. Everybody. At most 24.
people-role-listener-label = சொல்வதைக் கேட்பவர்

# A role: signs payments. Everybody. At most 24.
people-role-treasurer-label = பணப் பொறுப்பாளர்

# A role: travels between groups. Everybody. At most 24.
people-role-envoy-label = குழுவுக்காகப் பயணிப்பவர்

# A role: reads the books. Everybody. At most 24.
people-role-auditor-label = கணக்கைப் பார்ப்பவர்

# A group, help. Everybody. At most 240.
people-group-help = குழுவைக் கவனிப்பவர் உறுப்பினர்களைச் சேர்ப்பார். சொல்வதைக் கேட்பவர், புண்படுத்தியதைக் கேட்பார். பணப் பொறுப்பாளர் பணத்துக்குக் கையொப்பமிடுவார். பயணிப்பவர் மற்றக் குழுக்களுக்குச் செல்வார். கணக்கைப் பார்ப்பவர் சரிபார்ப்பார்.

# A group, above the table of roles. Everybody. At most 32.
people-group-roles-label = பொறுப்புகள்

# Table of roles, column; and asking for one. Everybody. At most 24.
people-group-role-label = பொறுப்பு

# Table of roles, column. Everybody. At most 24.
people-group-who-label = யார்

# Table of roles, column; and asking for one. Everybody. At most 24.
people-group-until-label = கடைசி நாள்

# Table of roles: a role without a last day. Everybody. At most 32.
people-group-open-label = கடைசி நாள் இல்லை

# Table of roles: its last day is past. Everybody. At most 40. $day (date).
people-group-over-label = கடைசி நாள் முடிந்தது: { $day }

# Who: the reader. Everybody. At most 24.
people-who-you-label = நீங்கள்

# Who, in the table of roles. Everybody. At most 32. $count (number).
people-who-members-label =
    { $count ->
        [one] { $count } உறுப்பினர்
       *[other] { $count } உறுப்பினர்கள்
    }

# Who: in a group of two, the one who is not the reader. Everybody. At most 60.
people-who-other-label = உங்கள் குழுவின் மற்றொரு உறுப்பினர்

# Who: the only one with this role in this group. Everybody. At most 80. $role (text). $group (text).
people-who-role-label = { $role } · { $group }

# Who: a member who proposed it about themselves, or whose own phone it is. Everybody. At most 80. $group (text).
people-who-self-label = { $group } குழுவின் உறுப்பினர், இதைக் கேட்டவர் அவரே

# Who: a member whom the phone cannot tell from others. Everybody. At most 80. $group (text).
people-who-some-label = { $group } குழுவின் உறுப்பினர் ஒருவர்

# Names of members: one who has none. Everybody. At most 40.
people-member-none-label = பெயர் இல்லாத உறுப்பினர்

# One's own group: members without a name who cannot be told apart. Everybody. At most 60. $count (number).
people-member-several-text = பெயர் இல்லாத உறுப்பினர்கள்: { $count }

# Action under the invitation, and title of saying one's own name. Everybody. At most 40.
people-member-own-title = நம் குழுவில் உங்கள் பெயர்

# A member, help. Everybody. At most 240.
people-member-help = பெயர் இருந்தால், யாரைப் பற்றியது என்று நம் குழுவில் மற்றவர்களுக்குத் தெரியும். எந்தப் பெயராகவும் இருக்கலாம். நம் குழு மட்டுமே பார்க்கும்; எந்தப் பக்கமும் காட்டாது.

# Who belongs: to whoever has not said a name. Everybody. At most 160.
people-member-invite-text = உங்களுக்கு இங்கே பெயர் இல்லை. விரும்பினால், நம் குழு உங்களை எப்படி அழைக்கலாம் என்று சொல்லுங்கள். எந்தப் பெயராகவும் இருக்கலாம்.

# To whoever a steward gave a name. Everybody. At most 160. $name (text).
people-member-given-text = குழுவைக் கவனிப்பவர் உங்கள் பெயராக { $name } என்று எழுதினார். நீங்கள் அதை மாற்றலாம், அல்லது திரும்பப் பெறலாம்.

# A member who said their name themselves, or wants none, to a steward. Everybody. At most 120.
people-member-theirs-text = இவரை எப்படி அழைப்பது என்பதை இவர் மட்டுமே முடிவு செய்வார்.

# Above the field, to a steward about another member. Organisers. At most 160.
people-member-steward-text = முதலில் இவரிடம் கேளுங்கள். இவர் விரும்பும் பெயரை மட்டும் எழுதுங்கள். இவர் அதை மாற்றலாம், அல்லது திரும்பப் பெறலாம்.

# A member, field. Everybody. At most 24.
people-member-name-label = பெயர்

# A member, action. Everybody. At most 32.
people-member-save-action = இந்தப் பெயரைச் சேமி

# One's own name, action. Everybody. At most 32.
people-member-back-action = பெயரைத் திரும்பப் பெறு

# Under the action. Everybody. At most 80.
people-member-back-hint = செய்தி சேரும் ஒவ்வொரு தொலைபேசியிலும் அழியும்

# What a group decides, on a line and as title. Everybody. At most 60. $role (text).
people-decision-seat-label = புதிய பொறுப்பு: { $role }

# What a group decides, on a line and as title. Everybody. At most 60. $role (text).
people-decision-unseat-label = பொறுப்பு முடிவது: { $role }

# What a group decides, on a line and as title. Everybody. At most 60.
people-decision-leave-label = எங்கள் குழு விலகுகிறது

# What a group decides, help. Everybody. At most 240.
people-decision-help = இதை உங்கள் குழு முடிவு செய்யும். போதிய உறுப்பினர்கள் கையொப்பமிட்டதும், செய்தி வரும் ஒவ்வொரு தொலைபேசியிலும் இது நடைமுறைக்கு வரும். கையொப்பத்தைத் திரும்பப் பெற முடியாது.

# What a group decides, on a line and on its screen. Everybody. At most 40. $count (number). $of (number).
people-decision-signed-label = { $of } இல் { $count } பேர் கையொப்பமிட்டனர்

# What a group decides, and a removal. Everybody. At most 100. $who (text).
people-decision-who-label = யாரைப் பற்றி: { $who }

# What a group decides: until when a role lasts. Everybody. At most 60. $day (date).
people-decision-until-label = கடைசி நாள்: { $day }

# Before a group leaves. Everybody. At most 240.
people-decision-leave-text = பிறகு எங்கள் குழு எதிலும் பங்கேற்காது. எங்களிடம் உள்ளவை எங்களிடமே இருக்கும். புதிதாக எதுவும் எங்களுக்கு வராது, எங்களிடமிருந்து புதிய எதையும் மற்றவர்கள் ஏற்க மாட்டார்கள்.

# A decision or a removal that the reader may not sign, or has signed. Everybody. At most 80.
people-decision-others-text = இது மற்றவர்களின் கையொப்பத்துக்குக் காத்திருக்கிறது.

# A decision or a removal about somebody who cannot be told from others. Everybody. At most 160.
people-decision-unknown-text = இந்த உறுப்பினருக்கு இந்தத் தொலைபேசியில் பெயர் இல்லை. யாரைப் பற்றியது எனக் காட்ட முடியாததால், இங்கே நீங்கள் கையொப்பமிட முடியாது.

# A decision or a removal, action. Everybody. At most 24.
people-decision-sign-action = கையொப்பமிடு

# A removal, on a line and as title. Everybody. At most 60.
people-removal-phone-label = ஒரு தொலைபேசியை நீக்க ஒருவர் கேட்கிறார்

# A removal, on a line and as title. Everybody. At most 60.
people-removal-lost-label = தொலைந்த தொலைபேசியை நீக்க ஒருவர் கேட்கிறார்

# A removal, on a line and as title. Everybody. At most 60.
people-removal-member-label = ஓர் உறுப்பினரை நீக்க ஒருவர் கேட்கிறார்

# A removal, help. Everybody. At most 240.
people-removal-help = ஓர் உறுப்பினர் இதைக் கேட்டார். வேறொருவரும் கையொப்பமிட வேண்டும். முடிந்தால், முதலில் ஒருவரையொருவர் கேளுங்கள்.

# Before signing a removal. Everybody. At most 240.
people-removal-means-text = நீங்கள் கையொப்பமிட்டால், இந்தத் தொலைபேசிகளுக்குப் புதிதாக எதுவும் செல்லாது. அங்கே எழுதி இங்கே வந்தவை இருக்கும். இதை மாற்ற முடியாது.

# One's own group, a line; and title of removing it. Everybody. At most 40.
people-phone-other-label = உங்கள் மற்றொரு தொலைபேசி

# One's own group, a line; and title of removing it. Everybody. At most 40.
people-phone-first-label = உங்கள் முதல் தொலைபேசி

# One's own group: several phones of one's own that cannot be told apart. Everybody. At most 160. $count (number).
people-phone-several-text = உங்களுக்கு வேறு { $count } தொலைபேசிகள் உள்ளன. அவற்றுக்குப் பெயர் இல்லை, எனவே எது எது எனக் காட்ட முடியாது.

# Removing a phone of one's own, help. Everybody. At most 240.
people-phone-help = உங்கள் தொலைபேசி தொலைந்தால், பறிக்கப்பட்டால், அல்லது யாருக்காவது கொடுத்துவிட்டால் இதைச் செய்யுங்கள். வேறொருவரும் கையொப்பமிட வேண்டும். பிறகு புதிதாக எதுவும் அதற்குச் செல்லாது.

# Removing a phone of one's own: what cannot be done from here. Everybody. At most 160.
people-phone-stays-text = அந்தத் தொலைபேசியில் உள்ளவை அதிலேயே இருக்கும். அதை இங்கிருந்து அழிக்க முடியாது.

# Removing a phone of one's own, question. Everybody. At most 40.
people-phone-how-label = அதற்கு என்ன ஆயிற்று?

# Removing a phone of one's own, answer. Everybody. At most 40.
people-phone-gone-label = தொலைந்தது, அல்லது பறிக்கப்பட்டது

# Removing a phone of one's own, answer. Everybody. At most 40.
people-phone-unused-label = அதை நான் இனி பயன்படுத்துவதில்லை

# Removing a lost phone that let this one in. Everybody. At most 160.
people-phone-this-too-text = இந்தத் தொலைபேசியைச் சேர்த்தது தொலைந்ததுதான். எனவே இதுவும் சேர்ந்து நீக்கப்படும். பிறகு குழுவைக் கவனிப்பவர் உங்களை மீண்டும் சேர்க்க வேண்டும்.

# Removing a phone of one's own, action. Everybody. At most 32.
people-phone-ask-action = அதை நீக்கக் கேள்

# One's own group, action; and title. Everybody. At most 40.
people-ask-role-action = ஒரு பொறுப்பைக் கேள்

# One's own group, on a role of the reader; and title of giving it back. Everybody. At most 40.
people-ask-back-action = இந்தப் பொறுப்பைத் திரும்பக் கொடு

# Asking one's group for something, help. Everybody. At most 240.
people-ask-help = முதலில் உங்கள் குழுவுடன் பேசுங்கள். நீங்கள் கேட்பதை அவர்கள் பார்ப்பார்கள், ஒப்புக்கொண்டால் கையொப்பமிடுவார்கள்.

# Asking one's group for something. Everybody. At most 160. $count (number): how many have to sign.
people-ask-means-text =
    { $count ->
        [one] முடிவு செய்வது உங்கள் குழு. நீங்கள் மட்டும் கையொப்பமிட்டால் போதும், எனவே இது உடனே நடக்கும்.
       *[other] முடிவு செய்வது உங்கள் குழு: { $count } உறுப்பினர்கள் கையொப்பமிட வேண்டும். முதலாமவர் நீங்கள்.
    }

# Ending somebody's role whose last day is past, action. Everybody. At most 40.
people-ask-over-action = இதன் கடைசி நாள் முடிந்துவிட்டது

# Under the action. Everybody. At most 80.
people-ask-over-hint = இரு உறுப்பினர்கள் அப்படிச் சொன்னதும் இது முடியும்

# Giving a role back, where it needs nobody else. Everybody. At most 100.
people-ask-once-text = உங்கள் பொறுப்பு உடனே முடியும். வேறு யாரும் கையொப்பமிட வேண்டியதில்லை.

# Giving the role of the only steward back. Everybody. At most 160.
people-ask-last-text = உங்கள் குழுவைக் கவனிப்பவர் நீங்கள் ஒருவரே. முதலில் வேறொருவர் அந்தப் பொறுப்பை ஏற்க வேண்டும்.

# Asking one's group for something, action. Everybody. At most 32.
people-ask-group-action = எங்கள் குழுவைக் கேள்

# One's own group, action of stewards; title and action of the screen that asks. Organisers. At most 32.
people-keys-make-action = புதிய சாவிகளை உருவாக்கு

# New keys, help and before they are made. Organisers. At most 240.
people-keys-help = இன்று குழுவில் உள்ள தொலைபேசிகளுக்குப் புதிய சாவி கிடைக்கும். பழைய சாவியை யாராவது பார்த்திருக்கலாம் என்றால் இதைச் செய்யுங்கள். ஒன்று நீக்கப்பட்ட பிறகு இது தானாகவே நடக்கும்.

# New keys: for whom. Organisers. At most 40.
people-keys-whom-label = யாருக்காக
