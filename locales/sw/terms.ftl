### What things are called wherever they stand: answers, kinds, units, reasons. Read on screens and on pages.

# Name of the first scope. Everybody. At most 48.
terms-scope-document-label = Kuandika na kupiga picha

# Name of the second scope. Everybody. At most 48.
terms-scope-film-label = Kupiga video na kurekodi sauti

# Name of the third scope. Everybody. At most 48.
terms-scope-amplify-label = Kueneza mbali zaidi: vyombo vya habari, kampeni

# Name of the fourth scope. Everybody. At most 48.
terms-scope-share-label = Kuwapa wengine pamoja na jina la mtu huyo

# Who would see it: one group. Everybody. At most 80. $group (text): the group's name.
terms-whom-group-label = { $group } tu

# Who would see it. Everybody. At most 48.
terms-whom-partnership-label = Vikundi vyetu vyote

# Who would see it. Everybody. At most 48.
terms-whom-public-label = Mtu yeyote

# What for. Everybody. At most 48.
terms-purpose-work-label = Kazi yenyewe

# What for. Everybody. At most 48.
terms-purpose-report-label = Ripoti kwa wanaoshiriki

# What for. Everybody. At most 48.
terms-purpose-learning-label = Kufundisha wengine

# What for. Everybody. At most 48.
terms-purpose-campaign-label = Kudai jambo hadharani

# What for. Everybody. At most 48.
terms-purpose-fundraising-label = Kuomba pesa

# How long, as spoken. Everybody. At most 60.
terms-until-once-label = Mara hii moja tu

# How long, as spoken, with its last day. Everybody. At most 80. $day (date).
terms-until-work-label = Hadi kazi hii iishe, tarehe { $day }

# How long, as a choice before the day is set. Organisers. At most 60.
terms-until-work-open-label = Hadi kazi hii iishe

# How long, as spoken. Everybody. At most 60.
terms-until-stop-label = Hadi niseme acheni

# How a scope stands: nobody asked or nobody answered. Everybody. At most 40.
terms-status-not-asked-label = Haijaulizwa

# How a scope stands. Everybody. At most 40.
terms-status-no-label = Hapana

# How a scope stands, with its last day. Everybody. At most 60. $day (date).
terms-status-yes-label = Ndiyo, hadi { $day }

# How a scope stands: a yes that starts later. Everybody. At most 60. $day (date).
terms-status-not-yet-label = Ndiyo, kuanzia { $day }

# How a scope stands: the yes is used up or too old. Everybody. At most 40.
terms-status-lapsed-label = Jibu la ndiyo limekwisha

# How a scope stands: somebody closed it for now. Everybody. At most 40.
terms-status-suspended-label = Imefungwa kwa sasa

# How a scope stands: the person took it back. Everybody. At most 40.
terms-status-withdrawn-label = Ridhaa imeondolewa

# How a scope stands: a guardian's own yes, or a second signature under a body's, is missing. Everybody. At most 40.
terms-status-waiting-label = Ndiyo, lakini inahitajika nyingine

# How a scope stands: the person has died, and it stands still. Everybody. At most 40.
terms-status-frozen-label = Mtu huyo amefariki

# The answer yes. Everybody. At most 16.
terms-answer-yes-label = Ndiyo

# The answer no. Everybody. At most 16.
terms-answer-no-label = Hapana

# How old. Organisers. At most 32.
terms-age-adult-label = Miaka 18 au zaidi

# How old. Organisers. At most 32.
terms-age-minor-label = Chini ya miaka 18

# How old: not known, treated as under 18. Organisers. At most 32.
terms-age-not-sure-label = Haijulikani vizuri

# What came back when said in own words. Everybody. At most 32.
terms-teach-understood-label = Imeeleweka

# What came back when said in own words. Everybody. At most 32.
terms-teach-partly-label = Imeeleweka kiasi

# What came back when said in own words. Everybody. At most 32.
terms-teach-not-label = Haijaeleweka

# Kind of ledger entry. Organisers. At most 32.
terms-kind-money-label = Pesa

# Kind of ledger entry. Organisers. At most 32.
terms-kind-time-label = Muda

# Kind of ledger entry. Organisers. At most 32.
terms-kind-translation-label = Kutafsiri

# Kind of ledger entry: listening, comforting, holding together. Organisers. At most 32.
terms-kind-emotional-label = Kusikiliza na kufariji

# Kind of ledger entry. Organisers. At most 32.
terms-kind-hosting-label = Kukaribisha wageni

# Kind of ledger entry. Organisers. At most 32.
terms-kind-material-label = Vitu

# Kind of ledger entry. Organisers. At most 32.
terms-kind-knowledge-label = Maarifa

# Kind of ledger entry: going first, standing up for others. Organisers. At most 32.
terms-kind-moral-label = Kuwatetea wengine

# Kind of ledger entry. Organisers. At most 32.
terms-kind-other-label = Jambo jingine

# A quantity. Everybody. At most 32. $count (number).
terms-unit-hours-label =
    { $count ->
        [one] Muda wa saa { $count }
       *[other] Muda wa saa { $count }
    }

# A quantity. Everybody. At most 32. $count (number).
terms-unit-days-label =
    { $count ->
        [one] Siku { $count }
       *[other] Siku { $count }
    }

# A quantity. Everybody. At most 32. $count (number).
terms-unit-nights-label =
    { $count ->
        [one] Usiku { $count }
       *[other] Usiku { $count }
    }

# A quantity. Everybody. At most 32. $count (number).
terms-unit-pieces-label =
    { $count ->
        [one] Kitu { $count }
       *[other] Vitu { $count }
    }

# A quantity. Everybody. At most 32. $count (number).
terms-unit-grams-label =
    { $count ->
        [one] Gramu { $count }
       *[other] Gramu { $count }
    }

# A sum of money. Everybody. At most 40. $amount (text): the formatted amount. $currency (text): three letters.
terms-unit-money-label = { $currency } { $amount }

# Instead of a quantity. Everybody. At most 40.
terms-unit-none-label = Imesimuliwa, haihesabiwi

# How an entry stands. Organisers. At most 48.
terms-entry-proposed-label = Inasubiri jibu

# How an entry stands. Organisers. At most 48.
terms-entry-agreed-label = Imekubaliwa na vikundi vyote viwili

# How an entry stands. Organisers. At most 48.
terms-entry-disputed-label = Kikundi kimoja hakikubali

# How an entry stands: one person of the other group agreed, another did not. Organisers. At most 60.
terms-entry-contested-label = Mmoja alikubali, mwingine hakukubali; haihesabiwi

# How an entry stands: agreed once, reversed by both. Organisers. At most 48.
terms-entry-reversed-label = Vikundi vyote viwili vimesema isihesabiwe tena

# Where a translation comes from. Everybody. At most 60.
terms-by-person-label = Imetafsiriwa na mtu

# Where a translation comes from. Everybody. At most 60.
terms-by-machine-label = Imetafsiriwa na mashine, haijakaguliwa

# Where a translation comes from: the group that did not tell it found it true. Everybody. At most 60.
terms-by-checked-label = Imekaguliwa na upande wa pili

# Instead of a translation. Everybody. At most 60. $language (text): the language's own name.
terms-by-nobody-label = Bado haipo kwa { $language }

# Instead of words that are not held. Everybody. At most 80.
terms-words-gone-label = Maneno yamefutwa au hayajafika hapa.

# Instead of words that are a longer text or a file. Everybody. At most 80.
terms-words-file-label = Maandishi marefu zaidi, yamehifadhiwa kama faili.

# What sort of thing. Everybody. At most 24.
terms-artefact-photo-label = Picha

# What sort of thing. Everybody. At most 24.
terms-artefact-voice-label = Sauti

# What sort of thing. Everybody. At most 24.
terms-artefact-film-label = Video

# What sort of thing. Everybody. At most 24.
terms-artefact-document-label = Hati

# Why something may not leave. Those who may read the record. At most 100.
terms-denied-unknown-label = Haipo hapa.

# Why something may not leave. Those who may read the record. At most 100.
terms-denied-nobody-listed-label = Hakuna aliyesema inaonyesha nani.

# Why something may not leave. Those who may read the record. At most 100.
terms-denied-newer-label = Weft mpya zaidi iliandika kitu hapa. Kwanza weka Weft mpya.

# Why something may not leave. Those who may read the record. At most 100.
terms-denied-missing-label = Imefutwa au haijafika hapa.

# Why something may not leave. Those who may read the record. At most 100.
terms-denied-no-yes-label = Hakuna jibu la ndiyo kwa matumizi haya.

# Why something may not leave. Those who may read the record. At most 100.
terms-denied-not-yet-label = Jibu la ndiyo linaanza baadaye.

# Why something may not leave. Those who may read the record. At most 100.
terms-denied-lapsed-label = Jibu la ndiyo limekwisha. Uliza tena.

# Why something may not leave. Those who may read the record. At most 100.
terms-denied-suspended-label = Mtu fulani ameifunga kwa sasa.

# Why something may not leave. Those who may read the record. At most 100.
terms-denied-withdrawn-label = Mtu huyo ameondoa jibu lake la ndiyo.

# Why something may not leave. Those who may read the record. At most 100.
terms-denied-waiting-label = Mtu mwingine pia lazima akubali.

# Why something may not leave. Those who may read the record. At most 100.
terms-denied-frozen-label = Mtu huyo amefariki; kati ya aliowataja, hakuna aliyeruhusu iendelee.

# Why something may not leave. Those who may read the record. At most 100.
terms-denied-not-approved-label = Si vikundi vyote viwili vilivyoruhusu maneno haya yaonyeshwe.
