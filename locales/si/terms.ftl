### What things are called wherever they stand: answers, kinds, units, reasons. Read on screens and on pages.

# Name of the first scope. Everybody. At most 48.
terms-scope-document-label = ලියාගැනීම, ෆොටෝ ගැනීම

# Name of the second scope. Everybody. At most 48.
terms-scope-film-label = වීඩියෝ කිරීම, කටහඬ පටිගත කිරීම

# Name of the third scope. Everybody. At most 48.
terms-scope-amplify-label = තව දුරට ගෙනයාම: මාධ්‍ය, ප්‍රචාර වැඩ

# Name of the fourth scope. Everybody. At most 48.
terms-scope-share-label = ඒ කෙනාගේ නමත් එක්ක තව අයට දීම

# Who would see it: one group. Everybody. At most 80. $group (text): the group's name.
terms-whom-group-label = { $group } විතරයි

# Who would see it. Everybody. At most 48.
terms-whom-partnership-label = අපේ කණ්ඩායම් ඔක්කොම

# Who would see it. Everybody. At most 48.
terms-whom-public-label = ඕනෑම කෙනෙක්

# What for. Everybody. At most 48.
terms-purpose-work-label = මේ වැඩේටම

# What for. Everybody. At most 48.
terms-purpose-report-label = සහභාගි වෙන අයට වාර්තාවක් දෙන්න

# What for. Everybody. At most 48.
terms-purpose-learning-label = අනිත් අයට උගන්වන්න

# What for. Everybody. At most 48.
terms-purpose-campaign-label = ප්‍රසිද්ධියේ ඉල්ලීමක් කරන්න

# What for. Everybody. At most 48.
terms-purpose-fundraising-label = සල්ලි ඉල්ලන්න

# How long, as spoken. Everybody. At most 60.
terms-until-once-label = මේ පාර විතරයි

# How long, as spoken, with its last day. Everybody. At most 80. $day (date).
terms-until-work-label = මේ වැඩේ ඉවර වෙනකල්, { $day } දක්වා

# How long, as a choice before the day is set. Organisers. At most 60.
terms-until-work-open-label = මේ වැඩේ ඉවර වෙනකල්

# How long, as spoken. Everybody. At most 60.
terms-until-stop-label = මම නවත්තන්න කියනකල්

# How a scope stands: nobody asked or nobody answered. Everybody. At most 40.
terms-status-not-asked-label = අහලා නැහැ

# How a scope stands. Everybody. At most 40.
terms-status-no-label = “නැහැ” කිව්වා

# How a scope stands, with its last day. Everybody. At most 60. $day (date).
terms-status-yes-label = ඔව්, { $day } දක්වා

# How a scope stands: a yes that starts later. Everybody. At most 60. $day (date).
terms-status-not-yet-label = ඔව්, { $day } සිට

# How a scope stands: the yes is used up or too old. Everybody. At most 40.
terms-status-lapsed-label = කැමැත්ත ඉවර වෙලා

# How a scope stands: somebody closed it for now. Everybody. At most 40.
terms-status-suspended-label = දැනට වහලා

# How a scope stands: the person took it back. Everybody. At most 40.
terms-status-withdrawn-label = ආපහු ගත්තා

# How a scope stands: a guardian's own yes, or a second signature under a body's, is missing. Everybody. At most 40.
terms-status-waiting-label = ඔව්, ඒත් තව කෙනෙක්ගේ “ඔව්” අඩුයි

# How a scope stands: the person has died, and it stands still. Everybody. At most 40.
terms-status-frozen-label = ඒ කෙනා මිය ගිහින්

# The answer yes. Everybody. At most 16.
terms-answer-yes-label = ඔව්

# The answer no. Everybody. At most 16.
terms-answer-no-label = නැහැ

# How old. Organisers. At most 32.
terms-age-adult-label = 18 හෝ ඊට වැඩි

# How old. Organisers. At most 32.
terms-age-minor-label = 18ට අඩු

# How old: not known, treated as under 18. Organisers. At most 32.
terms-age-not-sure-label = හරියටම දන්නේ නැහැ

# What came back when said in own words. Everybody. At most 32.
terms-teach-understood-label = තේරුණා

# What came back when said in own words. Everybody. At most 32.
terms-teach-partly-label = ටිකක් තේරුණා

# What came back when said in own words. Everybody. At most 32.
terms-teach-not-label = තේරුණේ නැහැ

# Kind of ledger entry. Organisers. At most 32.
terms-kind-money-label = සල්ලි

# Kind of ledger entry. Organisers. At most 32.
terms-kind-time-label = කාලය

# Kind of ledger entry. Organisers. At most 32.
terms-kind-translation-label = පරිවර්තනය කිරීම

# Kind of ledger entry: listening, comforting, holding together. Organisers. At most 32.
terms-kind-emotional-label = ඇහුම්කන් දීම, සනසීම

# Kind of ledger entry. Organisers. At most 32.
terms-kind-hosting-label = අමුත්තන්ට සැලකීම

# Kind of ledger entry. Organisers. At most 32.
terms-kind-material-label = බඩු

# Kind of ledger entry. Organisers. At most 32.
terms-kind-knowledge-label = දැනුම

# Kind of ledger entry: going first, standing up for others. Organisers. At most 32.
terms-kind-moral-label = අනිත් අය වෙනුවෙන් ඉදිරියට ඒම

# Kind of ledger entry. Organisers. At most 32.
terms-kind-other-label = වෙන දෙයක්

# A quantity. Everybody. At most 32. $count (number).
terms-unit-hours-label =
    { $count ->
        [one] පැය { $count }ක්
       *[other] පැය { $count }ක්
    }

# A quantity. Everybody. At most 32. $count (number).
terms-unit-days-label =
    { $count ->
        [one] දවස් { $count }ක්
       *[other] දවස් { $count }ක්
    }

# A quantity. Everybody. At most 32. $count (number).
terms-unit-nights-label =
    { $count ->
        [one] රෑ { $count }ක්
       *[other] රෑ { $count }ක්
    }

# A quantity. Everybody. At most 32. $count (number).
terms-unit-pieces-label =
    { $count ->
        [one] දේවල් { $count }ක්
       *[other] දේවල් { $count }ක්
    }

# A quantity. Everybody. At most 32. $count (number).
terms-unit-grams-label =
    { $count ->
        [one] ග්‍රෑම් { $count }ක්
       *[other] ග්‍රෑම් { $count }ක්
    }

# A sum of money. Everybody. At most 40. $amount (text): the formatted amount. $currency (text): three letters.
terms-unit-money-label = { $currency } { $amount }

# Instead of a quantity. Everybody. At most 40.
terms-unit-none-label = කිව්වා, ගණන් කළේ නැහැ

# How an entry stands. Organisers. At most 48.
terms-entry-proposed-label = උත්තරයක් එනකල් ඉන්නවා

# How an entry stands. Organisers. At most 48.
terms-entry-agreed-label = දෙගොල්ලන්ම එකඟයි

# How an entry stands. Organisers. At most 48.
terms-entry-disputed-label = එකඟ නැහැ

# How an entry stands: one person of the other group agreed, another did not. Organisers. At most 60.
terms-entry-contested-label = උත්තර දෙවිදිහක් දුන්නා, ගණන් ගන්නේ නැහැ

# How an entry stands: agreed once, reversed by both. Organisers. At most 48.
terms-entry-reversed-label = දෙගොල්ලන්ම අවලංගු කළා, ගණන් ගන්නේ නැහැ

# Where a translation comes from. Everybody. At most 60.
terms-by-person-label = කෙනෙක් පරිවර්තනය කළා

# Where a translation comes from. Everybody. At most 60.
terms-by-machine-label = යන්ත්‍රයක් පරිවර්තනය කළා, හරිද කියලා බලලා නැහැ

# Where a translation comes from: the group that did not tell it found it true. Everybody. At most 60.
terms-by-checked-label = අනිත් කණ්ඩායම බලලා හරි කිව්වා

# Instead of a translation. Everybody. At most 60. $language (text): the language's own name.
terms-by-nobody-label = තවම { $language } භාෂාවෙන් නැහැ

# Instead of words that are not held. Everybody. At most 80.
terms-words-gone-label = වචන මකලා, නැත්නම් මෙතනට ඇවිත් නැහැ.

# Instead of words that are a longer text or a file. Everybody. At most 80.
terms-words-file-label = ෆයිල් එකක තියෙන දිග ලියවිල්ලක්.

# What sort of thing. Everybody. At most 24.
terms-artefact-photo-label = ෆොටෝ

# What sort of thing. Everybody. At most 24.
terms-artefact-voice-label = කටහඬ

# What sort of thing. Everybody. At most 24.
terms-artefact-film-label = වීඩියෝ

# What sort of thing. Everybody. At most 24.
terms-artefact-document-label = ලියවිල්ල

# Why something may not leave. Those who may read the record. At most 100.
terms-denied-unknown-label = ඒක මෙතන නැහැ.

# Why something may not leave. Those who may read the record. At most 100.
terms-denied-nobody-listed-label = මේකේ ඉන්නේ කවුද කියලා කවුරුවත් කිව්වේ නැහැ.

# Why something may not leave. Those who may read the record. At most 100.
terms-denied-newer-label = මීට වඩා අලුත් Weft එකක් මෙතන ලියලා තියෙනවා. මුලින්ම Weft අලුත් කරන්න.

# Why something may not leave. Those who may read the record. At most 100.
terms-denied-missing-label = ඒක මකලා, නැත්නම් මෙතනට ඇවිත් නැහැ.

# Why something may not leave. Those who may read the record. At most 100.
terms-denied-no-yes-label = මේ පාවිච්චියට කැමැත්තක් නැහැ.

# Why something may not leave. Those who may read the record. At most 100.
terms-denied-not-yet-label = කැමැත්ත පටන් ගන්නේ පස්සේ.

# Why something may not leave. Those who may read the record. At most 100.
terms-denied-lapsed-label = කැමැත්ත ඉවර වෙලා. ආයෙත් අහන්න.

# Why something may not leave. Those who may read the record. At most 100.
terms-denied-suspended-label = කෙනෙක් මේක දැනට වහලා තියෙනවා.

# Why something may not leave. Those who may read the record. At most 100.
terms-denied-withdrawn-label = ඒ කෙනා කැමැත්ත ආපහු ගත්තා.

# Why something may not leave. Those who may read the record. At most 100.
terms-denied-waiting-label = තව කෙනෙකුත් “ඔව්” කියන්න ඕනෑ.

# Why something may not leave. Those who may read the record. At most 100.
terms-denied-frozen-label = ඒ කෙනා මිය ගිහින්; ඒ කෙනා නම් කළ කවුරුවත් මේක දිගටම තියෙන්න ඉඩ දීලා නැහැ.

# Why something may not leave. Those who may read the record. At most 100.
terms-denied-not-approved-label = මේ වචන පෙන්වන්න කණ්ඩායම් දෙකේම අවසරය ඕනෑ. ඒක ලැබිලා නැහැ.
