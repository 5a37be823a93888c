### What groups gave each other: the list, an entry, a new entry, disagreeing, translating.

# Ledger, title. Organisers. At most 32.
ledger-list-title = අපි බෙදාගත්ත දේ

# Ledger, help. Organisers. At most 240.
ledger-list-help = මුලින්ම කතාව, ඊට පස්සේ කොච්චරද කියලා, නැත්නම් ගණන් නොකර. එකතු කරන්නේ කණ්ඩායම් දෙකම එකඟ වුණ දේ විතරයි. කවුද ඉහළ, කවුද පහළ කියලා මනින්නේ නැහැ.

# Ledger, when there is nothing. Organisers. At most 80.
ledger-list-none-text = තවම කිසිවක් ලියා තබලා නැහැ.

# Ledger, name of the table. Organisers. At most 40.
ledger-list-balances-label = මේ වෙනකල් එකඟ වුණ දේ

# Ledger, column, and new entry. Organisers. At most 32.
ledger-list-gave-label = දුන්නේ

# Ledger, column. Organisers. At most 32.
ledger-list-received-label = ලබාගත්තේ

# Ledger, column, and forms. Organisers. At most 32.
ledger-list-what-label = මොනවාද

# Ledger, column, and forms. Organisers. At most 32.
ledger-list-much-label = කොච්චරද

# Ledger, under a line. Organisers. At most 160. $from (text). $to (text). $what (text). $much (text).
ledger-list-line-hint = { $from } දුන්නා, { $to } ලබාගත්තා · { $what } · { $much }

# Ledger and home, action. Organisers. At most 32.
ledger-list-new-action = අලුත් සටහනක්

# Entry, help. Organisers. At most 240.
ledger-entry-help = අනිත් කණ්ඩායම එකඟ වුණාම මේක ගණන් ගන්නවා. පරිවර්තනය තියෙන්නේ කියපු වචනවලට යටින්.

# Entry, name of the story. Organisers. At most 40.
ledger-entry-story-label = කතාව

# Entry, under a story. Organisers. At most 60. $language (text): the language's own name.
ledger-entry-told-label = කිව්වේ { $language } භාෂාවෙන්

# Entry. Organisers. At most 160. $from (text). $to (text).
ledger-entry-gave-label = { $from } දුන්නා, { $to } ලබාගත්තා

# Entry. Organisers. At most 60. $day (date).
ledger-entry-day-label = { $day } දා

# Entry, over objections. Organisers. At most 40.
ledger-entry-objection-heading = එකඟ නැත්තේ ඇයි

# Entry, action. Organisers. At most 32.
ledger-entry-agree-action = අපි එකඟයි

# Entry, action. Organisers. At most 32.
ledger-entry-dispute-action = අපි එකඟ නැහැ

# Entry, action. Organisers. At most 32.
ledger-entry-translate-action = පරිවර්තනය කරන්න

# Disagreeing, title. Organisers. At most 40.
ledger-dispute-title = අපි එකඟ නැහැ

# Disagreeing, help. Organisers. At most 200.
ledger-dispute-help = ඔබේ හේතුව කණ්ඩායම් දෙකටම යනවා. සටහන එහෙමම තියෙනවා, ඒත් ගණන් ගන්නේ නැහැ.

# Disagreeing, field. Organisers. At most 40.
ledger-dispute-because-label = ඇයි

# Disagreeing, action. Organisers. At most 32.
ledger-dispute-send-action = ලියා තබන්න

# Translating, title. Organisers. At most 40.
ledger-translate-title = වෙන භාෂාවකින්

# Translating, help. Organisers. At most 200.
ledger-translate-help = කියපු දේම කියන්න, වැඩියෙන්වත් අඩුවෙන්වත් කියන්න එපා. යන්ත්‍රයක් උදව් කළාද කියලා ඇත්තම කියන්න.

# Translating, field. Organisers. At most 40.
ledger-translate-words-label = කතාව ඔබේ භාෂාවෙන්

# Translating, choice. Organisers. At most 40.
ledger-translate-by-label = පරිවර්තනය කළේ කවුද

# Translating, tile. Organisers. At most 40.
ledger-translate-person-label = කෙනෙක්

# Translating, tile. Organisers. At most 40.
ledger-translate-machine-label = යන්ත්‍රයක්

# Translating, action. Organisers. At most 32.
ledger-translate-write-action = ලියා තබන්න

# New entry, first step, title. Organisers. At most 40.
ledger-new-story-title = මොකද වුණේ

# New entry, first step, help. Organisers. At most 200.
ledger-new-story-help = යාළුවෙක්ට කියන විදිහට කියන්න. කණ්ඩායම් දෙකටම මේක කියවන්න පුළුවන්.

# New entry, field. Organisers. At most 40.
ledger-new-story-label = කතාව

# New entry, second step, title. Organisers. At most 40.
ledger-new-given-title = දුන්නේ මොනවාද

# New entry, second step, help. Organisers. At most 200.
ledger-new-given-help = හැම දෙයක්ම ගණන් කරන්න බැහැ. “කිව්වා, ගණන් කළේ නැහැ” කියන්නෙත් සම්පූර්ණ සටහනක්.

# New entry, choice. Organisers. At most 40.
ledger-new-from-label = දුන්නේ කවුද

# New entry, choice. Organisers. At most 40.
ledger-new-to-label = ලබාගත්තේ කවුද

# New entry, choice. Organisers. At most 40.
ledger-new-unit-label = ගණන් කරන්නේ මොකෙන්ද

# New entry, choice of unit. Organisers. At most 24.
ledger-new-unit-hours-label = පැය

# New entry, choice of unit. Organisers. At most 24.
ledger-new-unit-days-label = දවස්

# New entry, choice of unit. Organisers. At most 24.
ledger-new-unit-nights-label = රෑ

# New entry, choice of unit. Organisers. At most 24.
ledger-new-unit-pieces-label = දේවල්

# New entry, choice of unit. Organisers. At most 24.
ledger-new-unit-grams-label = ග්‍රෑම්

# New entry, field for money. Organisers. At most 40.
ledger-new-currency-label = මුදල් වර්ගය, අකුරු තුනකින්

# New entry, field. Organisers. At most 40.
ledger-new-day-label = කවදාද

# New entry, last step, action. Organisers. At most 32.
ledger-new-propose-action = ලියා තබන්න

# New entry, under the action. Organisers. At most 80.
ledger-new-propose-hint = අනිත් කණ්ඩායමේ උත්තරය එනකල් ඉන්නවා

# Ledger, action, while entries wait for this group's answer. Organisers. At most 32.
ledger-list-hear-action = ඉතුරු ඒවාට උත්තර දෙන්න

# Hearing what waits, help. Organisers. At most 240.
ledger-hear-help = එක කතාවකට පස්සේ තව කතාවක්. ඉවර වෙනකල් කිසිවක් ලියා තබන්නේ නැහැ. වෙන දවසකට තියන ඒවා එහෙමම තියෙනවා, පස්සේ උත්තර දෙන්න පුළුවන්.

# Hearing what waits, last step, choice between “spoken aloud” and “read”. Organisers. At most 40.
ledger-hear-how-label = ඔබ දැනගත්තේ කොහොමද

# Hearing what waits, last step. Organisers. At most 120.
ledger-hear-who-text = ඔබේ උත්තරත් එක්ක, ඔබ මේ කතාවලට ඇහුම්කන් දුන් බවත් ලියා තබනවා.

# Entry, action, and its title. Organisers. At most 40.
ledger-entry-note-action = එකඟ වෙලා තව දෙයක් කියන්න

# Entry, action: what this person said against it. Organisers. At most 32.
ledger-entry-take-back-action = මගේ “නැහැ” ආපහු ගන්න

# Entry, action, when the other group wants it to count no more. Organisers. At most 40.
ledger-entry-reversal-action = අපි එකඟයි: තවත් ගණන් ගන්න එපා

# Entry, action, and its title: it counts no more, or another one takes its place. Organisers. At most 32.
ledger-entry-right-action = හරිගස්සන්න

# Entry that corrects another one. Organisers. At most 160.
ledger-entry-corrects-text = මේක යෝජනා කරන්නේ කලින් සටහනක් වෙනුවටයි. මේකට එකඟ වෙන කෙනා, කලින් එක තවත් ගණන් ගන්නේ නැති එකටත් එකඟ වෙනවා.

# Entry that another one corrects. Organisers. At most 100.
ledger-entry-corrected-text = මේ සටහන වෙනුවට වෙන එකක් යෝජනා කරලා තියෙනවා.

# Entry, action: to the entry that it corrects, or that corrects it. Organisers. At most 32.
ledger-entry-other-action = අනිත් සටහන අරින්න

# Agreeing and adding something, help. Organisers. At most 200.
ledger-note-help = ඔබේ කණ්ඩායම එකඟයි. ඔබ තව කියන දේ තියෙන්නේ කතාව ළඟමයි, කණ්ඩායම් දෙකටම ඒක කියවන්න පුළුවන්.

# Agreeing and adding something, field. Organisers. At most 40.
ledger-note-words-label = ඔබ තව කියන දේ

# Putting an entry right, help. Organisers. At most 200.
ledger-right-help = අනිත් කණ්ඩායම එකඟ වෙනකල් මේ සටහන ගණන් ගන්නවා. කලින් එකඟ වුණ දේ දිගටම මෙතන තියෙනවා, කියවන්න පුළුවන්.

# Putting an entry right, choice. Organisers. At most 40.
ledger-right-instead-label = එහෙනම් මොකද වෙන්න ඕනෑ

# Putting an entry right, tile. Organisers. At most 40.
ledger-right-nothing-label = තවත් ගණන් ගන්න එපා

# Putting an entry right, tile. Organisers. At most 40.
ledger-right-another-label = මේ වෙනුවට වෙන සටහනක්

# The tellings of an entry, title, and action on the entry. Organisers. At most 32.
ledger-tellings-list-title = කතාවේ වචන

# The tellings of an entry, help. Organisers. At most 240.
ledger-tellings-list-help = පරිවර්තනය හරිද කියලා මෙතනින් බලන්න. අනිත් අයට මේ වචන කියවන්න පුළුවන් කණ්ඩායම් දෙකම ඉඩ දුන්නොත් විතරයි. ඒ අවසරය ආපහු ගන්න එක කණ්ඩායමකට වුණත් පුළුවන්.

# A telling: only one group lets it be shown. Organisers. At most 100. $group (text).
ledger-tellings-one-status = අනිත් අයට කියවන්න මේ වෙනකල් ඉඩ දුන්නේ { $group } විතරයි

# A telling: no group lets it be shown. Organisers. At most 60.
ledger-tellings-nobody-status = අපේ කණ්ඩායම්වලට විතරයි

# A telling, action. Organisers. At most 32.
ledger-telling-approve-action = අනිත් අයට කියවන්න ඉඩ දෙන්න

# A telling, action. Organisers. At most 32.
ledger-telling-close-action = අපේ කණ්ඩායම්වලට විතරක් තියන්න

# A translation, action of the group that did not write it. Organisers. At most 32.
ledger-telling-check-action = මේ පරිවර්තනය හරි
