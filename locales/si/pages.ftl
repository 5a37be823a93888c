### Pages that are printed or passed on: the overview, the manifest of what leaves, the receipt.

# Every page, under the title. Everybody. At most 60. $day (date).
pages-known-text = { $day } දා දැනගෙන තිබුණ විදිහට

# Every page: phones of which anything has arrived, of how many. Everybody. At most 80. $heard (number), $devices (number).
pages-heard-text = අනිත් ෆෝන් { $devices }න් { $heard }කින් තොරතුරු ලැබුණා

# So many phones of a group, of how many. Everybody. At most 20. $heard (number), $devices (number).
pages-count-text = { $devices }න් { $heard }ක්

# Overview, under the group's own name. Everybody. At most 60.
pages-overview-subtitle = මේ සටහන් පොත දන්නා දේ

# Overview, before the names of all groups. Everybody. At most 40.
pages-overview-groups-label = එකට ඉන්න කණ්ඩායම්

# Overview, last line. Everybody. At most 120.
pages-overview-end-text = මේ ෆෝන් එකට අන්තිමට අනිත් ෆෝන් හමුවුණාට පස්සේ ඒවායේ ලියපු දේ මේ පිටුවේ නැහැ.

# Overview, only when more is held than fits. Everybody. At most 120. $lines (number).
pages-overview-full-text = මේ පිටුවේ තියෙන්නේ අලුත්ම දේවල් { $lines }යි. ඊට පරණ ඒවා සටහන් පොතේ තියෙනවා.

# Overview, heading over consents. Everybody. At most 40.
pages-consents-title = කැමැත්ත ඇසීම්

# Overview, when there is no consent. Everybody. At most 80.
pages-consents-none-text = මෙතන දන්නා තරමින් කාගෙන්වත් කැමැත්ත අහලා නැහැ.

# A consent, which has a number and no name. Everybody. At most 40. $number (text): nine digits in threes.
pages-consent-number-title = කැමැත්ත ඇසීම { $number }

# Who asked and when. Everybody. At most 120. $group (text), $day (date).
pages-consent-asked-text = { $day } දා { $group } ඇහුවා

# In place of who asked. Everybody. At most 80.
pages-consent-unasked-text = කැමැත්ත අහපු සටහනම මෙතනට ඇවිත් නැහැ.

# Before the words of the asking. Everybody. At most 60. $language (text): the language's own name.
pages-consent-spoken-label = { $language } භාෂාවෙන් කටින් කියපු දේ

# Before the words of the asking. Everybody. At most 60. $language (text): the language's own name.
pages-consent-read-label = { $language } භාෂාවෙන් කියවන්න දුන් දේ

# Notice in a consent. Everybody. At most 80.
pages-consent-suspended-text = දැනට වහලා. මේ යටතේ කිසි දෙයක් පිටට යන්නේ නැහැ.

# Notice in a consent. Everybody. At most 80.
pages-consent-withdrawn-text = ආපහු ගත්තා. මේ යටතේ තව කිසි දෙයක් පිටට යන්නේ නැහැ.

# In that notice, before the groups with so many of so many phones. Everybody. At most 80.
pages-consent-heard-label = මේක ලැබුණු බව තහවුරු වුණ ෆෝන්:

# Before a list of what left under a consent. Everybody. At most 60.
pages-consent-left-label = මේ යටතේ පිටට ගියේ:

# The same after a yes was taken back; what cannot be undone is said. Everybody. At most 100.
pages-consent-left-before-label = මේවා කලින් පිටට ගියා. කිසිම ඇප් එකකින් ආපහු ගේන්න බැහැ:

# In place of that list. Everybody. At most 100.
pages-consent-none-left-text = මේ සටහන් පොත දන්නා තරමින්, මේ යටතේ කිසි දෙයක් පිටට ගිහින් නැහැ.

# Overview, heading over photos and recordings. Everybody. At most 40.
pages-things-title = ෆොටෝ සහ පටිගත කළ දේ

# Overview, when there is none. Everybody. At most 80.
pages-things-none-text = මෙතන දන්නා තරමින් ෆොටෝවත් පටිගත කළ දේවත් නැහැ.

# A photo, voice, film or document with its number. Everybody. At most 48. $kind (text): what sort of thing, $number (text): nine digits in threes.
pages-thing-numbered-title = { $kind } { $number }

# The same where even the sort is not said. Everybody. At most 48. $number (text): nine digits in threes.
pages-thing-number-title = අංකය { $number }

# Whose it is and when it was made. Everybody. At most 80. $group (text), $day (date).
pages-thing-made-text = { $group }, { $day }

# Instead of consents. Everybody. At most 100.
pages-thing-nobody-text = මේකේ කාවවත් අඳුරගන්න බැහැ කියලා මේක හදපු කෙනා කියනවා.

# Of a picture that is shown with people in it covered. Everybody. At most 100. $count (number).
pages-thing-covered-text =
    { $count ->
        [one] මේකේ { $count } කෙනෙක්ව නොපෙනෙන්න වහලා තියෙනවා.
       *[other] මේකේ { $count } දෙනෙක්ව නොපෙනෙන්න වහලා තියෙනවා.
    }

# In place of a photo that may be shown. Everybody. At most 100.
pages-thing-absent-text = මේක පෙන්වන්න පුළුවන්, ඒත් ෆොටෝ එක මේ සටහන් පොතට ඇවිත් නැහැ.

# In place of a recording that may be used. Everybody. At most 80.
pages-thing-unplayed-text = මේක පාවිච්චි කරන්න පුළුවන්. කඩදාසියකින් අහන්නවත් බලන්නවත් බැහැ.

# Before the reason why something is not shown. Everybody. At most 32.
pages-thing-closed-label = පෙන්වන්නේ නැහැ

# Overview, heading over ledger entries. Everybody. At most 48.
pages-ledger-title = අපි එකිනෙකාට දුන් දේ

# Overview, when there is no entry. Everybody. At most 80.
pages-ledger-none-text = මෙතන දන්නා තරමින් දීම් ගැනීම් සටහනක් නැහැ.

# Who gave and who received; never a ranking. Everybody. At most 120. $from (text), $to (text).
pages-entry-gave-text = { $from } දුන්නා, { $to } ලබාගත්තා

# Which group wrote an entry. Everybody. At most 80. $group (text).
pages-entry-proposed-text = මේක යෝජනා කළේ { $group }

# In place of what was given. Everybody. At most 80.
pages-entry-unproposed-text = යෝජනාවම මෙතනට ඇවිත් නැහැ.

# In place of a story. Everybody. At most 80.
pages-entry-untold-text = තවම කවුරුවත් කතාව කියලා නැහැ.

# Before the words of an objection. Everybody. At most 80. $group (text).
pages-entry-objection-label = { $group } එකඟ නැහැ:

# Overview, heading over sums. Everybody. At most 48.
pages-balances-title = කණ්ඩායම් දෙකම එකඟ වුණ දේ

# Under that heading. Everybody. At most 120.
pages-balances-text = එක පේළියක් කියන්නේ එකඟ වුණ සටහන්වල එකතුවක්. වෙනස් වර්ගවල දේවල් කවදාවත් එකට එකතු කරන්නේ නැහැ.

# Overview, when nothing is agreed. Everybody. At most 80.
pages-balances-none-text = කණ්ඩායම් දෙකම එකඟ වුණ දෙයක් තවම නැහැ.

# Overview, heading over cases that count; only where there is one. Everybody. At most 60.
pages-lines-title = ගණන් කරන්න අවසර තියෙන පැමිණිලි

# Under that heading. Everybody. At most 140.
pages-lines-text = හැම එකක්ම සවන් දෙන අයට කියපු එකක්. කියපු කෙනා මේ ගණනට “ඔව්” කිව්වා. ඒ ගැන වෙන කිසිවක් මෙතන දන්නේ නැහැ.

# So many cases of a quarter count, one line a quarter. Everybody. At most 80. $quarter (number): from 1 to 4, $year (text), $count (number).
pages-lines-quarter-text =
    { $count ->
        [one] { $year } අවුරුද්දේ { $quarter } වෙනි තුන් මාසය: පැමිණිලි { $count }ක්
       *[other] { $year } අවුරුද්දේ { $quarter } වෙනි තුන් මාසය: පැමිණිලි { $count }ක්
    }

# A number for this entry, where another one stands in its place. Everybody. At most 40. $number (text): nine digits in threes.
pages-entry-number-text = සටහන { $number }

# That it corrects another entry. Everybody. At most 80. $number (text): nine digits in threes.
pages-entry-corrects-text = සටහන { $number } වෙනුවට

# A rate as it was typed. Everybody. At most 120. $this (text), $that (text), $day (date).
pages-entry-rate-text = { $day } දා කිව්වා: { $that } වෙනුවට { $this }. මෙතන ඒකෙන් කිසිවක් ගණන් හදලා නැහැ.

# Before the words of a note. Everybody. At most 80. $group (text).
pages-entry-note-label = { $group } එකඟයි, තව මෙහෙමත් කියනවා:

# Before an objection that was taken back. Everybody. At most 100. $group (text).
pages-entry-objection-back-label = { $group } එකඟ වුණේ නැහැ, කතා කළාට පස්සේ ඒක ආපහු ගත්තා:

# Before the reason of a reversal. Everybody. At most 100. $group (text).
pages-entry-reversal-label = මේක තවත් ගණන් ගන්න එපා කියලා { $group } ඉල්ලනවා:

# Before the reason of a reversal that both agreed to. Everybody. At most 100. $group (text).
pages-entry-reversed-label = දෙගොල්ලන්ම අවලංගු කළා. ඉල්ලුවේ { $group }:

# Balance and review, under the group's own name. Everybody. At most 60.
pages-balance-subtitle = දීම් ගැනීම් එකතුව සහ එකට බැලීම

# Balance and review, heading over what was told and not counted. Everybody. At most 48.
pages-balance-told-title = කිව්වා, ගණන් කළේ නැහැ

# Under that heading. Everybody. At most 120.
pages-balance-told-text = හැම දෙයක්ම ගණන් කරන්න බැහැ. මේවාත් දුන්නා, මේවාටත් එකඟ වුණා.

# Heading over reviews. Everybody. At most 48.
pages-review-title = එකට බැලීම

# When there is no review. Everybody. At most 80.
pages-review-none-text = මෙතන දන්නා තරමින් එකට බලලා නැහැ.

# A review. Everybody. At most 48. $number (number): from 1 to 4, $year (text).
pages-review-quarter-title = { $year } අවුරුද්දේ { $number } වෙනි තුන් මාසය

# When the balances were known. Everybody. At most 100. $group (text), $day (date).
pages-review-known-text = { $day } දා { $group } දැනගෙන හිටපු විදිහට

# How a review stands. Everybody. At most 48.
pages-review-open-label = තවම ඉවර නැහැ

# How a review stands. Everybody. At most 48.
pages-review-closed-label = දෙගොල්ලන්ම ඉවර කළා

# How a review stands. Everybody. At most 60.
pages-review-contested-label = දෙපාරක් පටන් ගත්තා, ඉවර කරන්න බැහැ

# An imbalance. Everybody. At most 120. $group (text), $what (text).
pages-review-more-text = { $group } වැඩියෙන් දුන්නා: { $what }

# That it stood in the review before too. Everybody. At most 48.
pages-review-again-label = කලින් එකට බලපු වතාවේ වගේමයි

# Before what somebody will do about it. Everybody. At most 100. $group (text), $day (date).
pages-review-taken-label = { $group } කණ්ඩායමේ කෙනෙක් { $day } වෙනකොට මේක කරන්න භාර ගන්නවා:

# The same when it is done. Everybody. At most 100. $group (text).
pages-review-done-label = { $group } කණ්ඩායමේ කෙනෙක් මේක භාර ගත්තා, කරලා ඉවරයි කියනවා:

# Before why it is accepted. Everybody. At most 100. $group (text).
pages-review-accepted-label = { $group } මේක පිළිගන්නවා, හේතුව:

# An imbalance that somebody has still to answer. Everybody. At most 100.
pages-review-waiting-text = තවම කවුරුවත් මේක භාර අරගෙනත් නැහැ, පිළිඅරගෙනත් නැහැ.

# Before what a side says. Everybody. At most 60. $group (text).
pages-review-said-label = { $group } කියනවා:

# The public page of an entry, under the groups. Everybody. At most 60.
pages-public-subtitle = අපි එකිනෙකාට දුන් දේ

# The public page of an entry. Everybody. At most 120.
pages-public-both-text = හරියටම මේ වචන පෙන්වන්න කණ්ඩායම් දෙකම ඉඩ දුන්නා.

# The public page, before the names of people who said yes to it. Everybody. At most 60.
pages-public-credit-label = මේ අයට ස්තුතියි

# The page that goes with a file that leaves. Whoever gets it. At most 48.
pages-manifest-title = මේ පිටුවත් එක්ක පිටට යන දේ

# Manifest, before what it is. Whoever gets it. At most 32.
pages-manifest-thing-label = මේ මොකක්ද

# Manifest, before the name of the file. Whoever gets it. At most 32.
pages-manifest-file-label = ෆයිල් එක

# Manifest, before how many people are covered. Whoever gets it. At most 32.
pages-manifest-covered-label = නොපෙනෙන්න වහපු අය

# Manifest, before the group that made it. Whoever gets it. At most 32.
pages-manifest-group-label = කාගෙන්ද

# Manifest, before the scope. Whoever gets it. At most 32.
pages-manifest-scope-label = අවසර දුන් දේ

# Manifest, before the audience. Whoever gets it. At most 32.
pages-manifest-whom-label = කාටද

# Manifest, before the purpose. Whoever gets it. At most 32.
pages-manifest-purpose-label = මොකටද

# Manifest, before the numbers of consents. Whoever gets it. At most 40.
pages-manifest-consents-label = මේ අංක යටතේ දුන් කැමැත්තෙන්

# Manifest, what the reader has to keep to. Whoever gets it. At most 120.
pages-manifest-only-text = මේකට විතරක්, මේ අයට විතරක් පාවිච්චි කරන්න. වෙන ඕනෑම දෙයකට මුලින්ම අපෙන් අහන්න.

# Manifest, the same. Whoever gets it. At most 120.
pages-manifest-recall-text = කැමැත්ත ආපහු ගන්න පුළුවන්. එහෙම වුණොත් අපි ඔබට කියනවා, එතකොට මේක පාවිච්චි කරන එක නවත්තන්න.

# Manifest, what it is: the ledger for members. Whoever gets it. At most 80.
pages-manifest-ledger-text = දීම් ගැනීම් පොතෙන්, කණ්ඩායම් දෙකම එකඟ වුණ දේ

# Manifest, what it is: the ledger for the public. Whoever gets it. At most 80.
pages-manifest-public-text = දීම් ගැනීම් පොතෙන්, පෙන්වන්න කණ්ඩායම් දෙකම ඉඩ දුන් දේ

# Manifest, what it is: a calendar. Whoever gets it. At most 60.
pages-manifest-calendar-text = ගමන් සහ ඒවායේ දවස්

# Manifest, in place of consents where nobody is named. Whoever gets it. At most 80.
pages-manifest-nobody-text = කැමැත්තක් ඕනෑ නැහැ: කාගෙවත් නමක් නැහැ.

# Manifest, what could not be read. Whoever gets it. At most 120. $count (number).
pages-manifest-unread-text =
    { $count ->
        [one] තව { $count }ක් දාලා නැහැ: මීට වඩා අලුත් Weft එකකින් ඒකේ ලියලා තියෙනවා.
       *[other] තව { $count }ක් දාලා නැහැ: මීට වඩා අලුත් Weft එකකින් ඒවායේ ලියලා තියෙනවා.
    }

# The name of a visit in somebody's calendar. Members. At most 120. $home (text), $host (text).
pages-calendar-visit-title = { $host } හමුවෙන්න { $home } යන ගමන

# Paper that a person takes home; no name, purpose or address. Members. At most 32.
pages-receipt-title = ඔබේ අංකය

# Receipt. Members. At most 100.
pages-receipt-keep-text = මේ කොළය පරිස්සම් කරගන්න. අංකය ළඟ තියෙන ඕනෑම කෙනෙකුට ඒක පාවිච්චි කරන්න පුළුවන්.

# Receipt. Members. At most 160.
pages-receipt-use-text = මේ ඇප් එක තියෙන ඕනෑම ෆෝන් එකක ඉලක්කම් ඔබලා මේ අංකය දෙන්න, නැත්නම් මේ කොටුව ඒකේ කැමරාවට පෙන්වන්න.

# Receipt, for people who cannot see the square. Members. At most 60.
pages-receipt-code-alt = ඒ අංකයම කොටු රූපයක් විදිහට
