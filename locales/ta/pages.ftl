### Pages that are printed or passed on: the overview, the manifest of what leaves, the receipt.

# Every page, under the title. Everybody. At most 60. $day (date).
pages-known-text = { $day } அன்று அறிந்தபடி

# Every page: phones of which anything has arrived, of how many. Everybody. At most 80. $heard (number), $devices (number).
pages-heard-text = மற்ற { $devices } தொலைபேசிகளில் { $heard } இடமிருந்து செய்தி வந்துள்ளது

# So many phones of a group, of how many. Everybody. At most 20. $heard (number), $devices (number).
pages-count-text = { $devices } இல் { $heard }

# Overview, under the group's own name. Everybody. At most 60.
pages-overview-subtitle = இந்தக் குறிப்பேட்டுக்குத் தெரிந்தவை

# Overview, before the names of all groups. Everybody. At most 40.
pages-overview-groups-label = சேர்ந்துள்ள குழுக்கள்

# Overview, last line. Everybody. At most 120.
pages-overview-end-text = கடைசிச் சந்திப்புக்குப் பிறகு மற்ற தொலைபேசிகள் எழுதியவை இந்தப் பக்கத்தில் இல்லை.

# Overview, only when more is held than fits. Everybody. At most 120. $lines (number).
pages-overview-full-text = இந்தப் பக்கம் புதிய { $lines } பதிவுகளைக் காட்டுகிறது. பழையவை குறிப்பேட்டில் உள்ளன.

# Overview, heading over consents. Everybody. At most 40.
pages-consents-title = சம்மதங்கள்

# Overview, when there is no consent. Everybody. At most 80.
pages-consents-none-text = இங்கே எந்தச் சம்மதமும் தெரியவில்லை.

# A consent, which has a number and no name. Everybody. At most 40. $number (text): nine digits in threes.
pages-consent-number-title = சம்மதம் { $number }

# Who asked and when. Everybody. At most 120. $group (text), $day (date).
pages-consent-asked-text = { $group } { $day } அன்று கேட்டது

# In place of who asked. Everybody. At most 80.
pages-consent-unasked-text = கேட்ட பதிவு இன்னும் இங்கே வரவில்லை.

# Before the words of the asking. Everybody. At most 60. $language (text): the language's own name.
pages-consent-spoken-label = வாய்மொழியாகச் சொன்னது, மொழி: { $language }

# Before the words of the asking. Everybody. At most 60. $language (text): the language's own name.
pages-consent-read-label = படிக்கக் கொடுத்தது, மொழி: { $language }

# Notice in a consent. Everybody. At most 80.
pages-consent-suspended-text = இப்போதைக்கு மூடப்பட்டது. இதன் கீழ் எதுவும் வெளியே போகாது.

# Notice in a consent. Everybody. At most 80.
pages-consent-withdrawn-text = திரும்பப் பெறப்பட்டது. இனி இதன் கீழ் எதுவும் வெளியே போகாது.

# In that notice, before the groups with so many of so many phones. Everybody. At most 80.
pages-consent-heard-label = இதைக் கேட்டதாகத் தெரிந்த தொலைபேசிகள்:

# Before a list of what left under a consent. Everybody. At most 60.
pages-consent-left-label = இதன் கீழ் வெளியே போனவை:

# The same after a yes was taken back; what cannot be undone is said. Everybody. At most 100.
pages-consent-left-before-label = இவை முன்பே வெளியே போயின. எந்தச் செயலியாலும் திரும்பக் கொண்டுவர முடியாது:

# In place of that list. Everybody. At most 100.
pages-consent-none-left-text = இந்தக் குறிப்பேட்டுக்குத் தெரிந்தவரை, இதன் கீழ் எதுவும் வெளியே போகவில்லை.

# Overview, heading over photos and recordings. Everybody. At most 40.
pages-things-title = படங்களும் பதிவுகளும்

# Overview, when there is none. Everybody. At most 80.
pages-things-none-text = இங்கே எந்தப் படமும் பதிவும் தெரியவில்லை.

# A photo, voice, film or document with its number. Everybody. At most 48. $kind (text): what sort of thing, $number (text): nine digits in threes.
pages-thing-numbered-title = { $kind } { $number }

# The same where even the sort is not said. Everybody. At most 48. $number (text): nine digits in threes.
pages-thing-number-title = எண் { $number }

# Whose it is and when it was made. Everybody. At most 80. $group (text), $day (date).
pages-thing-made-text = { $group }, { $day }

# Instead of consents. Everybody. At most 100.
pages-thing-nobody-text = இதில் யாரையும் அடையாளம் காண முடியாது என்று எடுத்தவர் சொல்கிறார்.

# Of a picture that is shown with people in it covered. Everybody. At most 100. $count (number).
pages-thing-covered-text =
    { $count ->
        [one] இதில் ஒருவர் மறைக்கப்பட்டுள்ளார்.
       *[other] இதில் { $count } பேர் மறைக்கப்பட்டுள்ளனர்.
    }

# In place of a photo that may be shown. Everybody. At most 100.
pages-thing-absent-text = இதைக் காட்டலாம்; ஆனால் படம் இன்னும் இந்தக் குறிப்பேட்டுக்கு வரவில்லை.

# In place of a recording that may be used. Everybody. At most 80.
pages-thing-unplayed-text = இதைப் பயன்படுத்தலாம். காகிதத்தில் இதை இயக்க முடியாது.

# Before the reason why something is not shown. Everybody. At most 32.
pages-thing-closed-label = காட்டப்படவில்லை

# Overview, heading over ledger entries. Everybody. At most 48.
pages-ledger-title = நாம் ஒருவருக்கொருவர் கொடுத்தவை

# Overview, when there is no entry. Everybody. At most 80.
pages-ledger-none-text = இங்கே எந்தப் பதிவும் தெரியவில்லை.

# Who gave and who received; never a ranking. Everybody. At most 120. $from (text), $to (text).
pages-entry-gave-text = கொடுத்தது: { $from }, பெற்றது: { $to }

# Which group wrote an entry. Everybody. At most 80. $group (text).
pages-entry-proposed-text = முன்வைத்தது: { $group }

# In place of what was given. Everybody. At most 80.
pages-entry-unproposed-text = முன்வைத்த பதிவு இன்னும் இங்கே வரவில்லை.

# In place of a story. Everybody. At most 80.
pages-entry-untold-text = கதையை இன்னும் யாரும் சொல்லவில்லை.

# Before the words of an objection. Everybody. At most 80. $group (text).
pages-entry-objection-label = { $group } உடன்படவில்லை:

# Overview, heading over sums. Everybody. At most 48.
pages-balances-title = இரு குழுக்களும் ஏற்றவை

# Under that heading. Everybody. At most 120.
pages-balances-text = ஒவ்வொரு வரியும் ஏற்கப்பட்ட பதிவுகளின் கூட்டு. வேறு வேறானவை ஒருபோதும் சேர்த்துக் கூட்டப்படுவதில்லை.

# Overview, when nothing is agreed. Everybody. At most 80.
pages-balances-none-text = இரு குழுக்களும் இன்னும் எதையும் ஏற்கவில்லை.

# Overview, heading over cases that count; only where there is one. Everybody. At most 60.
pages-lines-title = எண்ணப்படலாம் எனப்பட்ட முறையீடுகள்

# Under that heading. Everybody. At most 140.
pages-lines-text = ஒவ்வொன்றும் கேட்பவர்களிடம் சொல்லப்பட்டது; சொன்னவர் இங்கே எண்ணப்பட ஒப்புக்கொண்டார். வேறு எதுவும் இங்கே தெரியாது.

# So many cases of a quarter count, one line a quarter. Everybody. At most 80. $quarter (number): from 1 to 4, $year (text), $count (number).
pages-lines-quarter-text =
    { $count ->
        [one] { $year }, காலாண்டு { $quarter }: { $count } முறையீடு
       *[other] { $year }, காலாண்டு { $quarter }: { $count } முறையீடுகள்
    }

# A number for this entry, where another one stands in its place. Everybody. At most 40. $number (text): nine digits in threes.
pages-entry-number-text = பதிவு { $number }

# That it corrects another entry. Everybody. At most 80. $number (text): nine digits in threes.
pages-entry-corrects-text = பதிவு { $number } இன் இடத்தில்

# A rate as it was typed. Everybody. At most 120. $this (text), $that (text), $day (date).
pages-entry-rate-text = { $day } அன்று சொன்னது: { $this }, { $that }. இதைக் கொண்டு எதுவும் கணக்கிடவில்லை.

# Before the words of a note. Everybody. At most 80. $group (text).
pages-entry-note-label = { $group } ஒப்புக்கொண்டு, மேலும் சொல்வது:

# Before an objection that was taken back. Everybody. At most 100. $group (text).
pages-entry-objection-back-label = { $group } ஒப்பவில்லை; பேசிய பின் அதைத் திரும்பப் பெற்றது:

# Before the reason of a reversal. Everybody. At most 100. $group (text).
pages-entry-reversal-label = இது இனி எண்ணப்பட வேண்டாம் என்கிறது { $group }:

# Before the reason of a reversal that both agreed to. Everybody. At most 100. $group (text).
pages-entry-reversed-label = இருவரும் நீக்கியது. கேட்டது { $group }:

# Balance and review, under the group's own name. Everybody. At most 60.
pages-balance-subtitle = இருப்பும் மீள்பார்வையும்

# Balance and review, heading over what was told and not counted. Everybody. At most 48.
pages-balance-told-title = சொன்னது, எண்ணாதது

# Under that heading. Everybody. At most 120.
pages-balance-told-text = எல்லாவற்றையும் எண்ண முடியாது. இவையும் கொடுக்கப்பட்டு, ஒப்புக்கொள்ளப்பட்டவை.

# Heading over reviews. Everybody. At most 48.
pages-review-title = சேர்ந்து பார்ப்பது

# When there is no review. Everybody. At most 80.
pages-review-none-text = இங்கு எந்த மீள்பார்வையும் தெரியாது.

# A review. Everybody. At most 48. $number (number): from 1 to 4, $year (text).
pages-review-quarter-title = { $year }, காலாண்டு { $number }

# When the balances were known. Everybody. At most 100. $group (text), $day (date).
pages-review-known-text = { $day } அன்று { $group } அறிந்தபடி

# How a review stands. Everybody. At most 48.
pages-review-open-label = இன்னும் திறந்திருக்கிறது

# How a review stands. Everybody. At most 48.
pages-review-closed-label = இருவரும் முடித்தது

# How a review stands. Everybody. At most 60.
pages-review-contested-label = இருமுறை திறந்தது, முடிக்க முடியாது

# An imbalance. Everybody. At most 120. $group (text), $what (text).
pages-review-more-text = { $group } அதிகம் கொடுத்தது: { $what }

# That it stood in the review before too. Everybody. At most 48.
pages-review-again-label = சென்ற மீள்பார்வை போலவே

# Before what somebody will do about it. Everybody. At most 100. $group (text), $day (date).
pages-review-taken-label = { $group } குழுவில் ஒருவர் { $day } க்குள் செய்வார்:

# The same when it is done. Everybody. At most 100. $group (text).
pages-review-done-label = { $group } குழுவில் ஒருவர் ஏற்று, முடித்ததாகச் சொல்கிறார்:

# Before why it is accepted. Everybody. At most 100. $group (text).
pages-review-accepted-label = { $group } இதை ஏற்கிறது, ஏனெனில்:

# An imbalance that somebody has still to answer. Everybody. At most 100.
pages-review-waiting-text = இதை இன்னும் யாரும் ஏற்கவில்லை.

# Before what a side says. Everybody. At most 60. $group (text).
pages-review-said-label = { $group } சொல்வது:

# The public page of an entry, under the groups. Everybody. At most 60.
pages-public-subtitle = நாம் ஒருவருக்கொருவர் கொடுத்தது

# The public page of an entry. Everybody. At most 120.
pages-public-both-text = இதே சொற்களைக் காட்ட இரு குழுக்களும் ஒப்பின.

# The public page, before the names of people who said yes to it. Everybody. At most 60.
pages-public-credit-label = நன்றி

# The page that goes with a file that leaves. Whoever gets it. At most 48.
pages-manifest-title = இந்தப் பக்கத்துடன் வெளியே போவது

# Manifest, before what it is. Whoever gets it. At most 32.
pages-manifest-thing-label = என்ன

# Manifest, before the name of the file. Whoever gets it. At most 32.
pages-manifest-file-label = கோப்பு

# Manifest, before how many people are covered. Whoever gets it. At most 32.
pages-manifest-covered-label = மறைக்கப்பட்டது

# Manifest, before the group that made it. Whoever gets it. At most 32.
pages-manifest-group-label = அனுப்பியது

# Manifest, before the scope. Whoever gets it. At most 32.
pages-manifest-scope-label = எது அனுமதிக்கப்பட்டது

# Manifest, before the audience. Whoever gets it. At most 32.
pages-manifest-whom-label = யாருக்கு

# Manifest, before the purpose. Whoever gets it. At most 32.
pages-manifest-purpose-label = எதற்கு

# Manifest, before the numbers of consents. Whoever gets it. At most 40.
pages-manifest-consents-label = இந்தச் சம்மதங்களின் கீழ்

# Manifest, what the reader has to keep to. Whoever gets it. At most 120.
pages-manifest-only-text = இதை இதற்காக மட்டும், இவர்களுக்காக மட்டும் பயன்படுத்துங்கள். வேறு எதற்கும் முதலில் எங்களைக் கேளுங்கள்.

# Manifest, the same. Whoever gets it. At most 120.
pages-manifest-recall-text = ஆம் என்றதைத் திரும்பப் பெறலாம். அப்படி நடந்தால் சொல்வோம்; நீங்கள் இதைப் பயன்படுத்துவதை நிறுத்த வேண்டும்.

# Manifest, what it is: the ledger for members. Whoever gets it. At most 80.
pages-manifest-ledger-text = இரண்டு குழுக்களும் ஒப்புக்கொண்ட அளவில் பேரேடு

# Manifest, what it is: the ledger for the public. Whoever gets it. At most 80.
pages-manifest-public-text = பேரேட்டில் இரண்டு குழுக்களும் காட்ட அனுமதித்தது

# Manifest, what it is: a calendar. Whoever gets it. At most 60.
pages-manifest-calendar-text = வருகைகளும் அவற்றின் நாட்களும்

# Manifest, in place of consents where nobody is named. Whoever gets it. At most 80.
pages-manifest-nobody-text = சம்மதம் தேவையில்லை: யாருடைய பெயரும் இல்லை.

# Manifest, what could not be read. Whoever gets it. At most 120. $count (number).
pages-manifest-unread-text =
    { $count ->
        [one] மேலும் { $count } விடப்பட்டது: Weft இன் புதிய பதிப்பு அதில் எழுதியுள்ளது.
       *[other] மேலும் { $count } விடப்பட்டன: Weft இன் புதிய பதிப்பு அவற்றில் எழுதியுள்ளது.
    }

# The name of a visit in somebody's calendar. Members. At most 120. $home (text), $host (text).
pages-calendar-visit-title = { $host } இடத்துக்கு { $home } வருகை

# Paper that a person takes home; no name, purpose or address. Members. At most 32.
pages-receipt-title = உங்கள் எண்

# Receipt. Members. At most 100.
pages-receipt-keep-text = இந்தக் காகிதத்தைப் பத்திரமாக வைத்திருங்கள். எண் யாரிடம் உள்ளதோ அவர் அதைப் பயன்படுத்தலாம்.

# Receipt. Members. At most 160.
pages-receipt-use-text = செயலி உள்ள எந்தத் தொலைபேசியிலும் எண் பலகையில் இந்த எண்ணைத் தட்டுங்கள், அல்லது அதன் கேமராவுக்கு இந்தச் சதுரத்தைக் காட்டுங்கள்.

# Receipt, for people who cannot see the square. Members. At most 60.
pages-receipt-code-alt = அதே எண், சதுரக் குறியீடாக
