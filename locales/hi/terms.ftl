### What things are called wherever they stand: answers, kinds, units, reasons. Read on screens and on pages.

# Name of the first scope. Everybody. At most 48.
terms-scope-document-label = लिखना और फ़ोटो लेना

# Name of the second scope. Everybody. At most 48.
terms-scope-film-label = वीडियो बनाना और आवाज़ रिकॉर्ड करना

# Name of the third scope. Everybody. At most 48.
terms-scope-amplify-label = दूर तक पहुँचाना: मीडिया, अभियान

# Name of the fourth scope. Everybody. At most 48.
terms-scope-share-label = उस इंसान के नाम के साथ आगे देना

# Who would see it: one group. Everybody. At most 80. $group (text): the group's name.
terms-whom-group-label = सिर्फ़ { $group }

# Who would see it. Everybody. At most 48.
terms-whom-partnership-label = हमारे सारे समूह

# Who would see it. Everybody. At most 48.
terms-whom-public-label = कोई भी

# What for. Everybody. At most 48.
terms-purpose-work-label = इसी काम के लिए

# What for. Everybody. At most 48.
terms-purpose-report-label = इसमें शामिल लोगों को रिपोर्ट देने के लिए

# What for. Everybody. At most 48.
terms-purpose-learning-label = दूसरों को सिखाने के लिए

# What for. Everybody. At most 48.
terms-purpose-campaign-label = सबके सामने माँग रखने के लिए

# What for. Everybody. At most 48.
terms-purpose-fundraising-label = पैसे माँगने के लिए

# How long, as spoken. Everybody. At most 60.
terms-until-once-label = सिर्फ़ इसी एक बार

# How long, as spoken, with its last day. Everybody. At most 80. $day (date).
terms-until-work-label = यह काम खत्म होने तक, यानी { $day } तक

# How long, as a choice before the day is set. Organisers. At most 60.
terms-until-work-open-label = यह काम खत्म होने तक

# How long, as spoken. Everybody. At most 60.
terms-until-stop-label = जब तक मैं मना न करूँ

# How a scope stands: nobody asked or nobody answered. Everybody. At most 40.
terms-status-not-asked-label = पूछा नहीं गया

# How a scope stands. Everybody. At most 40.
terms-status-no-label = ना

# How a scope stands, with its last day. Everybody. At most 60. $day (date).
terms-status-yes-label = हाँ, { $day } तक

# How a scope stands: a yes that starts later. Everybody. At most 60. $day (date).
terms-status-not-yet-label = हाँ, { $day } से

# How a scope stands: the yes is used up or too old. Everybody. At most 40.
terms-status-lapsed-label = हाँ खत्म हो चुकी है

# How a scope stands: somebody closed it for now. Everybody. At most 40.
terms-status-suspended-label = अभी के लिए बंद

# How a scope stands: the person took it back. Everybody. At most 40.
terms-status-withdrawn-label = वापस ली गई

# How a scope stands: a guardian's own yes, or a second signature under a body's, is missing. Everybody. At most 40.
terms-status-waiting-label = हाँ, पर एक और हाँ बाकी है

# How a scope stands: the person has died, and it stands still. Everybody. At most 40.
terms-status-frozen-label = उनका देहांत हो चुका है

# The answer yes. Everybody. At most 16.
terms-answer-yes-label = हाँ

# The answer no. Everybody. At most 16.
terms-answer-no-label = ना

# How old. Organisers. At most 32.
terms-age-adult-label = 18 साल या ज़्यादा

# How old. Organisers. At most 32.
terms-age-minor-label = 18 साल से कम

# How old: not known, treated as under 18. Organisers. At most 32.
terms-age-not-sure-label = पक्का पता नहीं

# What came back when said in own words. Everybody. At most 32.
terms-teach-understood-label = समझ में आया

# What came back when said in own words. Everybody. At most 32.
terms-teach-partly-label = थोड़ा समझ में आया

# What came back when said in own words. Everybody. At most 32.
terms-teach-not-label = समझ में नहीं आया

# Kind of ledger entry. Organisers. At most 32.
terms-kind-money-label = पैसा

# Kind of ledger entry. Organisers. At most 32.
terms-kind-time-label = समय

# Kind of ledger entry. Organisers. At most 32.
terms-kind-translation-label = अनुवाद

# Kind of ledger entry: listening, comforting, holding together. Organisers. At most 32.
terms-kind-emotional-label = सुनना और दिलासा देना

# Kind of ledger entry. Organisers. At most 32.
terms-kind-hosting-label = मेहमान को ठहराना

# Kind of ledger entry. Organisers. At most 32.
terms-kind-material-label = सामान

# Kind of ledger entry. Organisers. At most 32.
terms-kind-knowledge-label = जानकारी

# Kind of ledger entry: going first, standing up for others. Organisers. At most 32.
terms-kind-moral-label = दूसरों के लिए खड़े होना

# Kind of ledger entry. Organisers. At most 32.
terms-kind-other-label = कुछ और

# A quantity. Everybody. At most 32. $count (number).
terms-unit-hours-label =
    { $count ->
        [one] { $count } घंटा
       *[other] { $count } घंटे
    }

# A quantity. Everybody. At most 32. $count (number).
terms-unit-days-label =
    { $count ->
        [one] { $count } दिन
       *[other] { $count } दिन
    }

# A quantity. Everybody. At most 32. $count (number).
terms-unit-nights-label =
    { $count ->
        [one] { $count } रात
       *[other] { $count } रातें
    }

# A quantity. Everybody. At most 32. $count (number).
terms-unit-pieces-label =
    { $count ->
        [one] { $count } नग
       *[other] { $count } नग
    }

# A quantity. Everybody. At most 32. $count (number).
terms-unit-grams-label =
    { $count ->
        [one] { $count } ग्राम
       *[other] { $count } ग्राम
    }

# A sum of money. Everybody. At most 40. $amount (text): the formatted amount. $currency (text): three letters.
terms-unit-money-label = { $currency } { $amount }

# Instead of a quantity. Everybody. At most 40.
terms-unit-none-label = बताया गया, गिना नहीं गया

# How an entry stands. Organisers. At most 48.
terms-entry-proposed-label = जवाब का इंतज़ार है

# How an entry stands. Organisers. At most 48.
terms-entry-agreed-label = दोनों राज़ी हैं

# How an entry stands. Organisers. At most 48.
terms-entry-disputed-label = राज़ी नहीं

# How an entry stands: one person of the other group agreed, another did not. Organisers. At most 60.
terms-entry-contested-label = दोनों तरह के जवाब मिले, गिना नहीं जाता

# How an entry stands: agreed once, reversed by both. Organisers. At most 48.
terms-entry-reversed-label = दोनों ने रद्द किया, गिना नहीं जाता

# Where a translation comes from. Everybody. At most 60.
terms-by-person-label = इंसान ने अनुवाद किया

# Where a translation comes from. Everybody. At most 60.
terms-by-machine-label = मशीन ने अनुवाद किया, जाँचा नहीं गया

# Where a translation comes from: the group that did not tell it found it true. Everybody. At most 60.
terms-by-checked-label = दूसरे समूह ने जाँच लिया है

# Instead of a translation. Everybody. At most 60. $language (text): the language's own name.
terms-by-nobody-label = { $language } में अभी नहीं है

# Instead of words that are not held. Everybody. At most 80.
terms-words-gone-label = ये शब्द मिटा दिए गए हैं या यहाँ पहुँचे नहीं हैं।

# Instead of words that are a longer text or a file. Everybody. At most 80.
terms-words-file-label = यह लंबी लिखाई है, जो एक फ़ाइल में रखी है।

# What sort of thing. Everybody. At most 24.
terms-artefact-photo-label = फ़ोटो

# What sort of thing. Everybody. At most 24.
terms-artefact-voice-label = आवाज़

# What sort of thing. Everybody. At most 24.
terms-artefact-film-label = वीडियो

# What sort of thing. Everybody. At most 24.
terms-artefact-document-label = दस्तावेज़

# Why something may not leave. Those who may read the record. At most 100.
terms-denied-unknown-label = यह यहाँ नहीं है।

# Why something may not leave. Those who may read the record. At most 100.
terms-denied-nobody-listed-label = किसी ने नहीं बताया कि इसमें कौन है।

# Why something may not leave. Those who may read the record. At most 100.
terms-denied-newer-label = नए Weft ने यहाँ कुछ लिखा है। पहले अपडेट करें।

# Why something may not leave. Those who may read the record. At most 100.
terms-denied-missing-label = यह मिटा दिया गया है या यहाँ पहुँचा नहीं है।

# Why something may not leave. Those who may read the record. At most 100.
terms-denied-no-yes-label = इस तरह के इस्तेमाल के लिए कोई हाँ नहीं है।

# Why something may not leave. Those who may read the record. At most 100.
terms-denied-not-yet-label = हाँ बाद में शुरू होती है।

# Why something may not leave. Those who may read the record. At most 100.
terms-denied-lapsed-label = हाँ खत्म हो चुकी है। फिर से पूछें।

# Why something may not leave. Those who may read the record. At most 100.
terms-denied-suspended-label = किसी ने इसे अभी के लिए बंद किया है।

# Why something may not leave. Those who may read the record. At most 100.
terms-denied-withdrawn-label = उन्होंने अपनी हाँ वापस ले ली है।

# Why something may not leave. Those who may read the record. At most 100.
terms-denied-waiting-label = किसी और की हाँ भी चाहिए।

# Why something may not leave. Those who may read the record. At most 100.
terms-denied-frozen-label = उनका देहांत हो चुका है; उनके बताए किसी इंसान ने हाँ को कायम नहीं रखा।

# Why something may not leave. Those who may read the record. At most 100.
terms-denied-not-approved-label = इन शब्दों को दिखाने पर कम से कम एक समूह अभी राज़ी नहीं है।
