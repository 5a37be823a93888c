### What things are called wherever they stand: answers, kinds, units, reasons. Read on screens and on pages.

# Name of the first scope. Everybody. At most 48.
terms-scope-document-label = எழுதி வைத்தல், படம் எடுத்தல்

# Name of the second scope. Everybody. At most 48.
terms-scope-film-label = காணொளி, குரல் பதிவு செய்தல்

# Name of the third scope. Everybody. At most 48.
terms-scope-amplify-label = வெளியே பரப்புதல்: செய்தி, பரப்புரை

# Name of the fourth scope. Everybody. At most 48.
terms-scope-share-label = அவர் பெயருடன் பகிர்தல்

# Who would see it: one group. Everybody. At most 80. $group (text): the group's name.
terms-whom-group-label = { $group } மட்டும்

# Who would see it. Everybody. At most 48.
terms-whom-partnership-label = நம் எல்லாக் குழுக்களும்

# Who would see it. Everybody. At most 48.
terms-whom-public-label = யார் வேண்டுமானாலும்

# What for. Everybody. At most 48.
terms-purpose-work-label = இந்த வேலைக்காக

# What for. Everybody. At most 48.
terms-purpose-report-label = பங்கேற்போருக்கான அறிக்கை

# What for. Everybody. At most 48.
terms-purpose-learning-label = மற்றவர்களுக்குக் கற்பிக்க

# What for. Everybody. At most 48.
terms-purpose-campaign-label = பொதுக் கோரிக்கை

# What for. Everybody. At most 48.
terms-purpose-fundraising-label = பண உதவி கேட்க

# How long, as spoken. Everybody. At most 60.
terms-until-once-label = இந்த ஒரு முறை மட்டும்

# How long, as spoken, with its last day. Everybody. At most 80. $day (date).
terms-until-work-label = இந்த வேலை முடியும் { $day } வரை

# How long, as a choice before the day is set. Organisers. At most 60.
terms-until-work-open-label = இந்த வேலை முடியும் வரை

# How long, as spoken. Everybody. At most 60.
terms-until-stop-label = நான் நிறுத்தச் சொல்லும் வரை

# How a scope stands: nobody asked or nobody answered. Everybody. At most 40.
terms-status-not-asked-label = கேட்கப்படவில்லை

# How a scope stands. Everybody. At most 40.
terms-status-no-label = இல்லை

# How a scope stands, with its last day. Everybody. At most 60. $day (date).
terms-status-yes-label = ஆம், { $day } வரை

# How a scope stands: a yes that starts later. Everybody. At most 60. $day (date).
terms-status-not-yet-label = ஆம், { $day } முதல்

# How a scope stands: the yes is used up or too old. Everybody. At most 40.
terms-status-lapsed-label = சம்மதக் காலம் முடிந்தது

# How a scope stands: somebody closed it for now. Everybody. At most 40.
terms-status-suspended-label = இப்போதைக்கு மூடப்பட்டது

# How a scope stands: the person took it back. Everybody. At most 40.
terms-status-withdrawn-label = திரும்பப் பெறப்பட்டது

# How a scope stands: a guardian's own yes, or a second signature under a body's, is missing. Everybody. At most 40.
terms-status-waiting-label = ஆம், மற்றொருவர் ஆம் தேவை

# How a scope stands: the person has died, and it stands still. Everybody. At most 40.
terms-status-frozen-label = அவர் இறந்துவிட்டார்

# The answer yes. Everybody. At most 16.
terms-answer-yes-label = ஆம்

# The answer no. Everybody. At most 16.
terms-answer-no-label = இல்லை

# How old. Organisers. At most 32.
terms-age-adult-label = 18 வயது அல்லது மேல்

# How old. Organisers. At most 32.
terms-age-minor-label = 18 வயதுக்குக் கீழ்

# How old: not known, treated as under 18. Organisers. At most 32.
terms-age-not-sure-label = உறுதியாகத் தெரியவில்லை

# What came back when said in own words. Everybody. At most 32.
terms-teach-understood-label = புரிந்தது

# What came back when said in own words. Everybody. At most 32.
terms-teach-partly-label = ஓரளவு புரிந்தது

# What came back when said in own words. Everybody. At most 32.
terms-teach-not-label = புரியவில்லை

# Kind of ledger entry. Organisers. At most 32.
terms-kind-money-label = பணம்

# Kind of ledger entry. Organisers. At most 32.
terms-kind-time-label = நேரம்

# Kind of ledger entry. Organisers. At most 32.
terms-kind-translation-label = மொழிபெயர்ப்பு

# Kind of ledger entry: listening, comforting, holding together. Organisers. At most 32.
terms-kind-emotional-label = கேட்டல், ஆறுதல்

# Kind of ledger entry. Organisers. At most 32.
terms-kind-hosting-label = விருந்தோம்பல்

# Kind of ledger entry. Organisers. At most 32.
terms-kind-material-label = பொருட்கள்

# Kind of ledger entry. Organisers. At most 32.
terms-kind-knowledge-label = அறிவு

# Kind of ledger entry: going first, standing up for others. Organisers. At most 32.
terms-kind-moral-label = பிறருக்காக முன்நிற்றல்

# Kind of ledger entry. Organisers. At most 32.
terms-kind-other-label = வேறு

# A quantity. Everybody. At most 32. $count (number).
terms-unit-hours-label =
    { $count ->
        [one] { $count } மணி நேரம்
       *[other] { $count } மணி நேரம்
    }

# A quantity. Everybody. At most 32. $count (number).
terms-unit-days-label =
    { $count ->
        [one] { $count } நாள்
       *[other] { $count } நாட்கள்
    }

# A quantity. Everybody. At most 32. $count (number).
terms-unit-nights-label =
    { $count ->
        [one] { $count } இரவு
       *[other] { $count } இரவுகள்
    }

# A quantity. Everybody. At most 32. $count (number).
terms-unit-pieces-label =
    { $count ->
        [one] { $count } பொருள்
       *[other] { $count } பொருட்கள்
    }

# A quantity. Everybody. At most 32. $count (number).
terms-unit-grams-label =
    { $count ->
        [one] { $count } கிராம்
       *[other] { $count } கிராம்
    }

# A sum of money. Everybody. At most 40. $amount (text): the formatted amount. $currency (text): three letters.
terms-unit-money-label = { $currency } { $amount }

# Instead of a quantity. Everybody. At most 40.
terms-unit-none-label = சொல்லப்பட்டது, எண்ணப்படவில்லை

# How an entry stands. Organisers. At most 48.
terms-entry-proposed-label = பதிலுக்குக் காத்திருக்கிறது

# How an entry stands. Organisers. At most 48.
terms-entry-agreed-label = இருவரும் ஒப்புக்கொண்டது

# How an entry stands. Organisers. At most 48.
terms-entry-disputed-label = ஒப்புக்கொள்ளப்படவில்லை

# How an entry stands: one person of the other group agreed, another did not. Organisers. At most 60.
terms-entry-contested-label = இரு விதமான பதில், எண்ணப்படாது

# How an entry stands: agreed once, reversed by both. Organisers. At most 48.
terms-entry-reversed-label = இருவரும் நீக்கியது, எண்ணப்படாது

# Where a translation comes from. Everybody. At most 60.
terms-by-person-label = ஒருவர் மொழிபெயர்த்தது

# Where a translation comes from. Everybody. At most 60.
terms-by-machine-label = இயந்திர மொழிபெயர்ப்பு, சரிபார்க்கப்படவில்லை

# Where a translation comes from: the group that did not tell it found it true. Everybody. At most 60.
terms-by-checked-label = மற்றக் குழு சரிபார்த்தது

# Instead of a translation. Everybody. At most 60. $language (text): the language's own name.
terms-by-nobody-label = { $language } மொழியில் இன்னும் இல்லை

# Instead of words that are not held. Everybody. At most 80.
terms-words-gone-label = சொற்கள் அழிக்கப்பட்டன அல்லது இங்கே வரவில்லை.

# Instead of words that are a longer text or a file. Everybody. At most 80.
terms-words-file-label = நீண்ட உரை, கோப்பாக உள்ளது.

# What sort of thing. Everybody. At most 24.
terms-artefact-photo-label = படம்

# What sort of thing. Everybody. At most 24.
terms-artefact-voice-label = குரல்

# What sort of thing. Everybody. At most 24.
terms-artefact-film-label = காணொளி

# What sort of thing. Everybody. At most 24.
terms-artefact-document-label = ஆவணம்

# Why something may not leave. Those who may read the record. At most 100.
terms-denied-unknown-label = அது இங்கே இல்லை.

# Why something may not leave. Those who may read the record. At most 100.
terms-denied-nobody-listed-label = இதில் யார் இருக்கிறார் என யாரும் சொல்லவில்லை.

# Why something may not leave. Those who may read the record. At most 100.
terms-denied-newer-label = புதிய பதிப்பு இங்கே எழுதியுள்ளது. முதலில் புதுப்பிக்கவும்.

# Why something may not leave. Those who may read the record. At most 100.
terms-denied-missing-label = அது அழிக்கப்பட்டது அல்லது இங்கே வரவில்லை.

# Why something may not leave. Those who may read the record. At most 100.
terms-denied-no-yes-label = இந்தப் பயன்பாட்டுக்குச் சம்மதம் இல்லை.

# Why something may not leave. Those who may read the record. At most 100.
terms-denied-not-yet-label = சம்மதம் பின்னர் தொடங்கும்.

# Why something may not leave. Those who may read the record. At most 100.
terms-denied-lapsed-label = சம்மதக் காலம் முடிந்தது. மீண்டும் கேளுங்கள்.

# Why something may not leave. Those who may read the record. At most 100.
terms-denied-suspended-label = ஒருவர் இப்போதைக்கு மூடியுள்ளார்.

# Why something may not leave. Those who may read the record. At most 100.
terms-denied-withdrawn-label = அவர் தம் சம்மதத்தைத் திரும்பப் பெற்றார்.

# Why something may not leave. Those who may read the record. At most 100.
terms-denied-waiting-label = வேறொருவரும் சம்மதிக்க வேண்டும்.

# Why something may not leave. Those who may read the record. At most 100.
terms-denied-frozen-label = அவர் இறந்துவிட்டார்; அவர் பெயரிட்ட யாரும் தொடரச் சொல்லவில்லை.

# Why something may not leave. Those who may read the record. At most 100.
terms-denied-not-approved-label = ஒரு குழு அல்லது இரு குழுக்களும் இச்சொற்களைக் காட்ட ஒப்பவில்லை.
