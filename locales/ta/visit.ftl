### Visits: the list, inviting, one visit with everything said in it, and what is done before, during and after.

# Visits and home, title and line. Organisers. At most 32.
visit-list-title = பயணங்கள்

# Visits, help. Organisers. At most 240.
visit-list-help = ஒவ்வொரு வரியும் ஒரு குழு மற்றொரு குழுவிடம் செல்லும் ஒரு பயணம். வரவேற்கும் குழு அழைத்து, மற்றக் குழு ஏற்கும்போது அது தொடங்கும்.

# Visits, when there is none. Organisers. At most 80.
visit-list-none-text = இன்னும் எந்தப் பயணமும் எழுதப்படவில்லை.

# Visits, action. Organisers. At most 32.
visit-list-invite-action = ஒரு குழுவை அழை

# Visits and search, a line; visit and invitation. Organisers. At most 160. $home (text): the group that travels. $host (text): the group that receives.
visit-list-who-label = { $home } குழு { $host } குழுவிடம் செல்வது

# Visits, under a line; visit. Organisers. At most 80. $from (date). $to (date).
visit-list-days-hint = { $from } முதல் { $to } வரை

# How a visit stands: between its first and last day. Organisers. At most 40.
visit-list-during-status = நடந்துகொண்டிருக்கிறது

# How a visit stands: after its last day. Organisers. At most 40.
visit-list-over-status = முடிந்தது

# How a visit stands. Organisers. At most 40.
visit-list-off-status = கைவிடப்பட்டது

# Invitation, title. Organisers. At most 40.
visit-invite-title = அழைப்பு

# Invitation, help. Organisers. At most 240.
visit-invite-help = உங்கள் குழு அழைக்கிறது, மற்றக் குழு பதில் சொல்லும். அது “ஆம்” சொல்லும் வரை எதுவும் முடிவாகவில்லை. நம் எல்லாக் குழுக்களும் இதைப் படிக்கலாம்.

# Invitation, choice. Organisers. At most 40.
visit-invite-home-label = யாரை அழைக்கிறீர்கள்

# Invitation, what is said about who travels. Organisers. At most 120.
visit-invite-who-text = யார் பயணிப்பார் என்பதை, அழைக்கப்பட்ட குழு தேர்ந்தெடுக்கும்.

# Invitation, field. Organisers. At most 40.
visit-invite-from-label = முதல் நாள்

# Invitation, field. Organisers. At most 40.
visit-invite-to-label = கடைசி நாள்

# Visit, title. Organisers. At most 32.
visit-card-title = பயணம்

# Visit, help. Organisers. At most 240.
visit-card-help = கேட்டது, ஒப்புக்கொண்டது, சொன்னது, வாக்களித்தது இங்கே உள்ளன. முழுவதும் படிக்க ஒரு வரியைத் தட்டுங்கள். இப்போது செய்யக்கூடியவை கீழே உள்ளன.

# Visit. Organisers. At most 120. $host (text). $day (date).
visit-card-invited-label = { $host } அழைத்தது, { $day } அன்று

# Visit, to somebody who travels. Organisers. At most 60.
visit-card-you-label = பயணிப்பவர்களில் நீங்களும் ஒருவர்.

# Visit, when two invitations contradict each other. Organisers. At most 160.
visit-card-contested-banner = ஒன்றுக்கொன்று பொருந்தாத இரண்டு அழைப்புகள் உள்ளன. புதிதாக அழையுங்கள்.

# Visit. Organisers. At most 120. $group (text). $day (date).
visit-card-off-banner = { $group } குழு இதை { $day } அன்று கைவிட்டது

# Visit, as long as a condition of the host is open. Organisers. At most 160. $count (number).
visit-card-conditions-note =
    { $count ->
        [one] { $count } நிபந்தனை இன்னும் ஏற்கப்படவில்லை. அதுவரை குறிப்புகள் எழுதப்படாது.
       *[other] { $count } நிபந்தனைகள் இன்னும் ஏற்கப்படவில்லை. அதுவரை குறிப்புகள் எழுதப்படாது.
    }

# Visit and forms: over or beside what only the group that travels reads. Organisers. At most 100. $group (text).
visit-card-home-note = { $group } குழுவினர் மட்டுமே இதைப் படிக்க முடியும்

# Visit: a day on which somebody who travels will be heard from. Home group. Organisers. At most 80. $day (date).
visit-card-ahead-label = { $day } அன்று செய்தி வர வேண்டும்

# Visit: the day has come, nothing is heard yet. Home group. Organisers. At most 80. $day (date): the last day in time.
visit-card-waiting-label = { $day }க்குள் செய்தி வர வேண்டும்

# Visit: somebody who travels was heard from. Home group. Organisers. At most 80. $day (date): as agreed. $heard (date).
visit-card-heard-label = { $day } நாளுக்கான செய்தி { $heard } அன்று வந்தது

# Visit: the last day in time is over. Home group. Organisers. At most 80. $day (date): as agreed.
visit-card-missed-label = { $day } நாளுக்கான செய்தி எதுவும் இங்கே வரவில்லை

# Visit, when it is over. Home group. Organisers. At most 100. $day (date).
visit-card-word-label = { $day }க்குள் எங்கள் அறிக்கை எழுதப்பட வேண்டும்

# Visit, when the report is late. Home group. Organisers. At most 100. $day (date).
visit-card-late-label = எங்கள் அறிக்கைக்குக் காத்திருக்கிறது. அதன் நாள்: { $day }

# Visit, under a line. Organisers. At most 160. $what (text). $day (date). $group (text).
visit-card-line-hint = { $what } · { $day } · { $group }

# Visit, on a condition. Organisers. At most 80. $group (text): the group that travels.
visit-card-accepted-status = ஏற்றுக்கொண்ட குழு: { $group }

# Visit, on a condition. Organisers. At most 40.
visit-card-open-status = இன்னும் ஏற்கப்படவில்லை

# Visit, on a promise: the other side said so. Organisers. At most 40.
visit-card-kept-status = செய்யப்பட்டது

# Visit, on a promise. Organisers. At most 60. $day (date): its last day.
visit-card-by-status = { $day }க்குள்

# Visit, on a promise whose day is over: nobody said that it was done. Organisers. At most 60. $day (date): its last day.
visit-card-due-status = உறுதி செய்யப்படவில்லை. அதன் நாள்: { $day }

# Visit and a condition, action. Organisers. At most 32.
visit-card-accept-action = ஏற்றுக்கொள்கிறோம்

# Visit, action. Organisers. At most 32.
visit-card-question-action = கேள்வி அனுப்பு

# Visit, action. Organisers. At most 32.
visit-card-condition-action = நிபந்தனை சொல்

# Visit, action. Organisers. At most 32.
visit-card-budget-action = என்ன செலுத்துகிறோம் எனச் சொல்

# Visit, action. Organisers. At most 32.
visit-card-risk-action = ஓர் ஆபத்தைச் சொல்

# Visit, action. Organisers. At most 32.
visit-card-note-action = குறிப்பு எழுது

# Visit, action. Organisers. At most 32.
visit-card-report-action = எங்கள் அறிக்கையை எழுது

# Visit, action. Organisers. At most 32.
visit-card-promise-action = ஒரு வாக்குக் கொடு

# Visit, action. Organisers. At most 32.
visit-card-thanks-action = நன்றி சொல்

# Visit, action. Organisers. At most 32.
visit-card-debrief-action = கற்றுக்கொண்டதைச் சொல்

# Visit, action: drafts the ledger entry for the nights. Organisers. At most 32.
visit-card-hosting-action = தங்கிய இரவுகளை எழுது

# Something said in a visit: a title, and under a line. Organisers. At most 32.
visit-what-question-label = கேள்வி

# Something said in a visit: a title, and under a line. Organisers. At most 32.
visit-what-condition-label = நிபந்தனை

# Something said in a visit: a title, and under a line. Organisers. At most 32.
visit-what-risk-label = ஆபத்து

# Something said in a visit: a title, and under a line. Organisers. At most 32.
visit-what-note-label = நாளின் குறிப்பு

# Something said in a visit: a title, and under a line. Organisers. At most 32.
visit-what-report-label = அறிக்கை

# Something said in a visit: a title, and under a line. Organisers. At most 32.
visit-what-promise-label = வாக்கு

# Something said in a visit: a title, and under a line. Organisers. At most 32.
visit-what-thanks-label = நன்றி

# Something said in a visit: a title, and under a line. Organisers. At most 32.
visit-what-debrief-label = நாங்கள் கற்றுக்கொண்டது

# Something said: which day a note is about. Organisers. At most 60. $day (date).
visit-said-about-label = எந்த நாள் பற்றி: { $day }

# A note: who else has it on their phone. Organisers. At most 100. $count (number).
visit-said-held-label =
    { $count ->
        [0] இந்தக் குறிப்பு தம்மிடம் இருப்பதாக வேறு யாரும் இன்னும் சொல்லவில்லை.
        [one] இந்தக் குறிப்பு தம்மிடம் இருப்பதாக வேறு { $count } நபர் சொல்லியுள்ளார்.
       *[other] இந்தக் குறிப்பு தம்மிடம் இருப்பதாக வேறு { $count } பேர் சொல்லியுள்ளனர்.
    }

# Something said, action: the words of this day's notes are on this phone. Both groups. At most 40.
visit-said-hold-action = இந்த நாளின் குறிப்புகள் என்னிடம் உள்ளன

# Something said, under the action. Both groups. At most 120.
visit-said-hold-hint = பிறகு, அவற்றை எழுதியவர் தம் தொலைபேசியிலிருந்து அந்தச் சொற்களை நீக்கலாம்.

# Promise, form and line. Organisers. At most 60.
visit-said-owner-label = இதற்குப் பொறுப்பு நீங்கள்.

# Promise. Organisers. At most 100. $group (text).
visit-said-other-label = இதற்குப் பொறுப்பு { $group } குழுவில் ஒருவர்.

# Promise, action: for the side it was made to. Organisers. At most 32.
visit-said-kept-action = இது செய்யப்பட்டது

# Under an action that cannot be undone. Organisers. At most 60.
visit-said-final-hint = இதைத் திரும்பப் பெற முடியாது.

# Forms, field. Organisers. At most 40.
visit-say-words-label = உங்கள் சொற்களில்

# Forms, under a field: who reads it. Organisers. At most 60.
visit-say-all-hint = நம் எல்லாக் குழுக்களும் இதைப் படிக்கலாம்

# Report, under the field. Organisers. At most 120.
visit-say-report-hint = ஒவ்வொரு குழுவும் ஒருமுறை அறிக்கை எழுதும். நம் எல்லாக் குழுக்களும் இதைப் படிக்கலாம்

# Nights, under the field. Organisers. At most 160. $much (text): so many nights. $host (text).
visit-say-hosting-hint = { $much }. { $host } ஒப்புக்கொண்டால் எண்ணப்படும். நம் எல்லாக் குழுக்களும் இதைப் படிக்கலாம்

# Promise, field. Organisers. At most 40.
visit-say-by-label = எந்த நாளுக்குள்

# Calling off, title. Organisers. At most 40.
visit-off-title = பயணத்தைக் கைவிடலாமா?

# Calling off. Organisers. At most 160.
visit-off-what-text = பிறகு பயணம் நடக்காது, அல்லது இத்துடன் முடியும். எழுதியவை இருக்கும்.

# Visit and calling off, action. Organisers. At most 32.
visit-off-sure-action = கைவிடு

# Days to be heard from, title, and action of the visit. Organisers. At most 40.
visit-plan-title = எப்போது செய்தி சொல்வது என முடிவு செய்

# Days to be heard from, choice. Organisers. At most 40.
visit-plan-days-label = எந்த நாட்களில்

# Days to be heard from, choice of days of grace. Organisers. At most 60.
visit-plan-grace-label = எத்தனை நாள் தாமதித்தாலும் சரி

# Being heard from, title, and action of the visit. Organisers. At most 40.
visit-check-title = உங்கள் குழுவுக்குச் செய்தி சொல்

# Being heard from. Organisers. At most 200.
visit-check-what-text = இது அடைந்ததும், இன்று நீங்கள் செய்தி சொன்னதை உங்கள் குழு பார்க்கும். நீங்கள் எங்கே இருக்கிறீர்கள் என்பதை ஒருபோதும் பார்க்காது.

# Being heard from, action. Organisers. At most 32.
visit-check-heard-action = இன்றைய செய்தியைச் சொல்

# Being heard from, action. Organisers. At most 32.
visit-check-home-action = வீடு திரும்பிவிட்டேன்

# Being heard from, under the action. Organisers. At most 100.
visit-check-home-hint = பிறகு உங்கள் செய்திக்கு யாரும் காத்திருக்க மாட்டார்கள்.

# Closing a day, title. Organisers. At most 40.
visit-close-title = இந்த நாளை மூடலாமா?

# Closing a day: what it does. Organisers. At most 240.
visit-close-what-text = இந்தச் சொற்கள் தம்மிடம் இருப்பதாக மற்றவர்கள் சொல்லியுள்ளனர். எனவே அவை இந்தத் தொலைபேசியிலிருந்து நீக்கப்படும், நாட்கள் மட்டும் இங்கே இருக்கும். இந்த நாளுக்கு இனி குறிப்பு எழுத முடியாது.

# Closing a day, when it cannot be closed yet. Organisers. At most 200.
visit-close-wait-text = இன்னும் இல்லை. இந்த நாளின் குறிப்புகள் தம்மிடம் உள்ளன என, பயணிக்காத ஒருவர் முதலில் சொல்ல வேண்டும். இல்லையென்றால் அவை தொலைந்துபோகலாம்.

# Visit, note and closing a day, action. Organisers. At most 32.
visit-close-sure-action = நாளை மூடு
