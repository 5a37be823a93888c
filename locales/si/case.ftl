### Telling what happened, what was told, and what follows. Members read all of it.

# Home, line, and list, title. Everybody. At most 32.
case-list-title = කියන්න සහ සවන් දෙන්න

# List, help. Everybody. At most 300.
case-list-help = වුණ දේ කියන්නේ, උත්තර කියවන්නේ මෙතන. ඔබ කියන දේ අරින්න පුළුවන් ඔබට සහ සවන් දෙන අයට විතරයි. ඒක මෙතන තියෙන බව වෙන කාටවත් පේන්නේ නැහැ.

# List, above the lines. Everybody. At most 120.
case-list-who-text = මෙතන තියෙන දේ කියවන්න පුළුවන් ඔබට සහ සවන් දෙන අයට විතරයි.

# List, when there is nothing. Everybody. At most 80.
case-list-none-text = ඔබට කියවන්න පුළුවන් කිසිවක් මෙතන නැහැ.

# List, action. Everybody. At most 32.
case-list-tell-action = වුණ දේ කියන්න

# List, under a line. Everybody. At most 100. $about (text): what it is about. $day (date).
case-list-line-hint = { $about } · { $day }

# List and case, for those who listen. Listeners. At most 60. $day (date).
case-list-answer-status = { $day } වෙනකොට උත්තර දෙන්න ඕනෑ

# Telling, help, on each step. Everybody. At most 300.
case-tell-help = ඔබේ වචනවලින් කියන්න. ඕනෑම වෙලාවක නවත්තන්න පුළුවන්: ඔබ ලියපු දේ මේ ෆෝන් එකේම තියෙනවා. ඔබට ඕනෑ නැත්නම් කිසිවක් වෙන්නේ නැහැ.

# Telling, before the field. Everybody. At most 200.
case-tell-may-text = ඕනෑම භාෂාවකින් කියන්න පුළුවන්. නම් සහ තැන් නොකියා ඉන්න පුළුවන්.

# Telling, title of the first step. Everybody. At most 40.
case-tell-what-title = මොකද වුණේ?

# Telling, field. Everybody. At most 40.
case-tell-what-label = ඔබේ වචනවලින්

# Telling and writing, choice, when something was brought in. Everybody. At most 60.
case-tell-how-label = ඔබ කියන්න කැමති කොහොමද?

# Telling and writing, when a voice or a film was chosen. Everybody. At most 200.
case-tell-voice-text = ඔබේ නම පාවිච්චි නොකළත්, මේක අහන කෙනා කටහඬ අඳුනගන්න පුළුවන්.

# Telling, title of the second step. Everybody. At most 40.
case-tell-about-title = මේක මොනවා ගැනද?

# Telling, choice. Everybody. At most 40.
case-tell-about-label = මොනවා ගැනද

# Telling, choice. Everybody. At most 40.
case-tell-urgency-label = උත්තරයක් කොච්චර ඉක්මනට ඕනෑද?

# Telling, when danger is chosen. Everybody. At most 240.
case-tell-danger-banner = ඔබ දැන් අනතුරක ඉන්නවා නම්, මුලින්ම ඔබ විශ්වාස කරන අය ළඟට යන්න. මෙතන ලියන දේ අනිත් අයට ලැබෙන්න දවස් ගණනක් යන්න පුළුවන්. ෆෝන් එකකින් කෝල් කළොත්, ඒ බව ඒකේ සටහන් වෙනවා.

# Telling, choice. Everybody. At most 40.
case-tell-for-label = මේක වුණේ කාටද?

# Telling, tile. Everybody. At most 40.
case-tell-myself-label = මට

# Telling, tile. Everybody. At most 40.
case-tell-somebody-label = වෙන කෙනෙකුට

# Telling, when somebody else is chosen. Everybody. At most 200.
case-tell-somebody-text = ඔබට අංකයක් ලැබෙනවා. ඒක ඒ කෙනාට විතරක් දෙන්න: මොකද වෙන්න ඕනෑ කියලා තීරණය කරන්නේ ඒ අංකය ළඟ තියෙන කෙනා විතරයි.

# Telling, title of the third step. Everybody. At most 40.
case-tell-who-title = මේක කාට කියන්න පුළුවන්ද?

# Telling, choice. Everybody. At most 40.
case-tell-name-label = ඔබේ නම පාවිච්චි කරන්න පුළුවන්ද?

# Telling, tile. Everybody. At most 40.
case-tell-name-own-label = ඔව්

# Telling, tile. Everybody. At most 60.
case-tell-name-other-label = නැහැ, මට වෙන නමකින් කතා කරන්න

# Telling, field. Everybody. At most 40.
case-tell-called-label = ඔබට කතා කරන්න වෙන නමක්

# Telling, choice. Everybody. At most 40.
case-tell-never-label = මේක කාට කියන්න එපාද?

# Telling, tile. Everybody. At most 72.
case-tell-never-nobody-label = කවුරුවත් නැහැ: සවන් දෙන හැමෝටම කියන්න පුළුවන්

# Telling, tile: nobody of the own group may hear it. Everybody. At most 60.
case-tell-never-here-label = මගේ කණ්ඩායමේ අයට එපා

# Telling, tile: nobody of other groups may hear it. Everybody. At most 60.
case-tell-never-far-label = අනිත් කණ්ඩායම්වල අයට එපා

# Telling, tile, and above the names: single listeners of the own group. Everybody. At most 60.
case-tell-never-some-label = මගේ කණ්ඩායමේ සවන් දෙන සමහරුන්ට එපා

# Telling, last step: a listener who was left out. Everybody. At most 80. $name (text).
case-tell-left-out-label = { $name } මේක අහන්නේ නැහැ

# Telling, under the choice. Everybody. At most 100. $count (number). $group (text).
case-tell-hears-label =
    { $count ->
        [one] මේකට සවන් දෙන්න { $group } කණ්ඩායමේ { $count } කෙනෙක්ව තෝරලා තියෙනවා
       *[other] මේකට සවන් දෙන්න { $group } කණ්ඩායමේ { $count } දෙනෙක්ව තෝරලා තියෙනවා
    }

# Telling, when too few are left who may hear it, and when it is refused for that. Everybody. At most 160.
case-tell-nobody-label = මෙහෙම තේරුවොත් සවන් දෙන්න ඉන්න අය මදි: දෙන්නෙක් සවන් දෙන්න ඕනෑ. ආයෙත් තෝරන්න, නැත්නම් ඔබ විශ්වාස කරන කෙනෙක්ගෙන් අහන්න.

# Telling, title of the last step. Everybody. At most 40.
case-tell-review-title = මෙහෙම හරිද?

# Telling, last step. Everybody. At most 80. $name (text).
case-tell-called-text = ඔබට කතා කරන නම: { $name }

# Telling, last step. Everybody. At most 60.
case-tell-named-text = ඔබේ නම පාවිච්චි කරන්න පුළුවන්

# Telling, last action. Everybody. At most 32.
case-tell-submit-action = මේක කියන්න

# Telling, under the last action. Everybody. At most 120.
case-tell-submit-hint = මේක මෙතන තියාගන්නවා. පිටට යන්නේ ෆෝන් හමුවුණාමයි.

# Number, title. Everybody. At most 40.
case-number-title = මේකට අයිති අංකය

# Number, help. Everybody. At most 240.
case-number-help = මේ අංකය ළඟ තියෙන කෙනෙක් කියන දේ ගන්නේ මේක වුණ කෙනා කියන දෙයක් විදිහටයි. මේක ඔබට ආයෙත් පෙන්වන්න කාටවත් බැහැ.

# Number, above it. Everybody. At most 200.
case-number-keep-text = මේ අංකය රහසක් විදිහට තියාගන්න. මතක තියාගන්න, නැත්නම් හොඳට හංගලා තියාගන්න.

# Number, below it. Everybody. At most 200.
case-number-use-text = මොකද වෙන්න ඕනෑ කියලා කියන්නේ මේ අංකය ළඟ තියෙන කෙනා. ඒක කරන්න, කියපු දේ අරින්න පුළුවන් ෆෝන් එකක් ඕනෑ.

# Case, title. Everybody. At most 40.
case-card-title = කියපු දේ

# Case, help. Everybody. At most 300.
case-card-help = මේක වුණ කෙනා “ඔව්” කියන්නේ නැතිව, අනිත් අයට පේන්න පුළුවන් කිසිවක් පටන් ගන්නේ නැහැ. දෙයක් හරිගැස්සුවාද කියලා කියන්නේ ඒ කෙනා විතරයි. මෙතන ඕනෑම වෙලාවක ලියන්න පුළුවන්.

# Case, when two contradict each other. Everybody. At most 160.
case-card-contested-banner = මේක දෙපාරක් කියලා තියෙනවා, ඒ දෙක ගැළපෙන්නේ නැහැ. කිසිවක් පටන් ගන්න බැහැ.

# Case, heading, and last step of telling. Everybody. At most 40.
case-card-told-heading = කියපු වචන

# Case, under what was told. Listeners. At most 100. $group (text). $day (date).
case-card-by-label = { $group } කණ්ඩායමේ කෙනෙක් · { $day }

# Case, under what was told. Listeners. At most 100. $name (text). $day (date).
case-card-called-label = කතා කරන්න ඕනෑ නම: { $name } · { $day }

# Case, the first answer. Everybody. At most 60.
case-card-heard-label = දෙන්නෙක් මේකට සවන් දීලා තියෙනවා

# Case, when the answer is late. Listeners. At most 80. $day (date).
case-card-overdue-label = { $day } වෙනකොට උත්තර දෙන්න තිබුණා

# Case, heading. Everybody. At most 40.
case-card-paths-heading = කරන්න පුළුවන් දේ

# Case, a path that is offered. Everybody. At most 120. $path (text).
case-card-offered-label = කරන්න පුළුවන්: { $path }

# Case, a path that is wanted. Everybody. At most 120. $path (text).
case-card-chosen-label = “ඔව්” කිව්වේ මේකට: { $path }

# Case, a path that began. Everybody. At most 120. $path (text). $day (date).
case-card-begun-label = { $day } දා පටන් ගත්තා: { $path }

# Case, a path that began and is not wanted any more. Everybody. At most 120. $path (text).
case-card-stop-label = තවත් ඕනෑ නැහැ, නවත්තන්න ඕනෑ: { $path }

# Case, heading. Everybody. At most 40.
case-card-repairs-heading = හරිගස්සන්න ඕනෑ දේ

# Case, once it went to people from outside. Everybody. At most 100.
case-card-appealed-label = වෙන කණ්ඩායමක අයට යැව්වා

# Case and answering, the answer of people from outside. Everybody. At most 80.
case-card-upheld-label = මේක ආයෙත් බලන්න ඕනෑ

# Case and answering, the answer of people from outside. Everybody. At most 80.
case-card-dismissed-label = පළවෙනි උත්තරයම තියෙනවා

# Case, action. Everybody. At most 32.
case-card-write-action = ලියන්න

# Case, action, and its last step. Affected person. At most 40.
case-card-appeal-action = වෙන කණ්ඩායමකට යවන්න

# Case, action. Whoever told and listeners. At most 40.
case-card-file-action = කියවන අයට ෆයිල්

# Case, under the action. Whoever told and listeners. At most 100.
case-card-file-hint = එක් කෙනෙකුට එක ෆයිල් එක බැගින්. වෙන කාටවත් අරින්න බැහැ.

# Case, action. Affected person. At most 40.
case-card-count-action = හැමෝටම පේන ගණනකට එකතු කරන්නද?

# Case, action on a repair. Affected person. At most 80. $what (text): first words of it.
case-card-confirm-action = මේක කළාද? { $what }

# Case, action on a repair that was confirmed. Affected person. At most 100. $what (text): first words of it.
case-card-undo-action = ඇත්තටම මේක කළේ නැහැ: { $what }

# Case, action. Listeners. At most 40.
case-card-hear-action = මම මේකට සවන් දුන්නා

# Case, action. Listeners. At most 40.
case-card-acknowledge-action = උත්තර දෙනවා කියලා කියන්න

# Case, action. Listeners. At most 40.
case-card-assess-action = හොයලා බලනවා කියලා කියන්න

# Case, action. Listeners. At most 100. $path (text).
case-card-begin-action = පටන් ගන්න: { $path }

# Case, under that action. Listeners. At most 120.
case-card-begin-hint = අනිත් අයට මේක පේන්න පුළුවන්. පටන් ගන්න පුළුවන් ඒ කෙනා “ඔව්” කිව්ව නිසා විතරයි.

# Case, action on a repair. Listeners. At most 80. $what (text): first words of it.
case-card-done-action = මේක කරලා ඉවරයි: { $what }

# Case, action on a repair. Listeners. At most 80. $what (text): first words of it.
case-card-end-action = මේක කවුරුවත් තහවුරු කරන්නේ නැහැ: { $what }

# Case, action. Listeners. At most 60.
case-card-outside-action = වෙන කණ්ඩායමක අයටත් මේක දැනගන්න දෙන්න

# Case, heading of the messages. Everybody. At most 40.
case-thread-heading = පණිවිඩ

# Case, under a message and what was told. Everybody. At most 60. $day (date).
case-thread-you-label = ඔබ · { $day }

# Case, under a message. Listeners. At most 60. $day (date).
case-thread-teller-label = මේක කියපු කෙනා · { $day }

# Case, under a message. Everybody. At most 60. $day (date).
case-thread-listener-label = සවන් දෙන කෙනෙක් · { $day }

# Case and answering, what is asked for. Everybody. At most 40.
case-asks-place-label = මේක වුණේ කොහේද?

# Case and answering, what is asked for. Everybody. At most 40.
case-asks-time-label = මේක වුණේ කවදාද?

# What could happen: somebody does something about it. Everybody. At most 60.
case-path-action-label = කෙනෙක් මේ ගැන යමක් කරන එක

# What could happen: both sides talk, with somebody who helps. Everybody. At most 60.
case-path-mediation-label = කෙනෙක්ගේ උදව්වෙන් දෙපැත්තම කතා කරන එක

# What could happen: it is brought to somebody else. Everybody. At most 60.
case-path-referral-label = උදව් කරන්න පුළුවන් කෙනෙක් ළඟට ගෙනියන එක

# What could happen: nothing. Everybody. At most 60.
case-path-keep-label = කිසිවක් නොකර, තියාගන්න එක විතරයි

# Writing and what is said, help. Everybody. At most 240.
case-speak-help = මේක කියවන්නේ සවන් දෙන අය විතරයි. පස්සේ වෙන දෙයක් කියන්න පුළුවන්. ඔබට ඕනෑ නැති කිසිවක් පටන් ගන්නේ නැහැ.

# Saying, action. Affected person. At most 32.
case-speak-say-action = කියන්න

# Writing, title. Everybody. At most 40.
case-write-title = ලියන්න

# Writing, field. Everybody. At most 40.
case-write-message-label = ඔබේ පණිවිඩය

# Writing, action. Everybody. At most 32.
case-write-send-action = ලියා තබන්න

# Choosing, title, and action on the case. Affected person. At most 40.
case-choose-title = මොකද වෙන්න ඕනෑ?

# Choosing, text. Affected person. At most 200.
case-choose-nothing-text = ඔබ “ඔව්” කියන්නේ නැතිව කිසිවක් පටන් ගන්නේ නැහැ. ඒක ඕනෑම වෙලාවක ආපහු ගන්න පුළුවන්.

# Choosing, action. Affected person. At most 100. $path (text).
case-choose-want-action = මට මේක ඕනෑ: { $path }

# Choosing, action. Affected person. At most 100. $path (text).
case-choose-no-action = මට මේක තවත් ඕනෑ නැහැ: { $path }

# Choosing, action, where nobody offers it unasked. Affected person. At most 80.
case-choose-ask-action = කෙනෙක්ගේ උදව්වෙන් අනිත් පැත්ත එක්ක කතා කරන්න මම ඉල්ලනවා

# Asking, title, question and action on the case. Affected person. At most 40.
case-safer-title = ඔබ දැන් කලින්ට වඩා ආරක්ෂිතද?

# Confirming, title. Affected person. At most 40.
case-confirm-title = මේක කළාද?

# Confirming, text. Affected person. At most 160.
case-confirm-only-text = මේක කියන්න පුළුවන් ඔබට විතරයි. දවස් 90ක් ඇතුළේ ආපහු ගන්න පුළුවන්. ඇයි කියලා කවුරුවත් අහන්නේ නැහැ.

# Confirming, question. Affected person. At most 40.
case-confirm-alone-label = ඔබ තනියමද ඉන්නේ?

# Confirming, when not alone. Affected person. At most 120.
case-confirm-later-text = තනියම ඉන්න වෙලාවක ආයෙත් එන්න. මේක එතකල් තියෙනවා.

# Confirming, action. Affected person. At most 32.
case-confirm-yes-action = ඔව්, මේක කළා

# Confirming, action. Affected person. At most 40.
case-confirm-undo-action = ඇත්තටම මේක කළේ නැහැ

# Sending it on, title. Affected person. At most 40.
case-appeal-title = වෙන කණ්ඩායමකට යවනවාද?

# Sending it on, text. Affected person. At most 240.
case-appeal-what-text = වෙන කණ්ඩායමක අය මේ ඔක්කොම කියවලා, ආයෙත් බලන්න ඕනෑද කියලා කියනවා. මේක කරන්න පුළුවන් එක පාරයි.

# Counting, title. Affected person. At most 40.
case-count-title = හැමෝටම පේන ගණනකට එකතු කරන්නද?

# Counting, text. Affected person. At most 240.
case-count-what-text = හැමෝටම පේන, තුන් මාසයකට එකට හදන ගණනකට තව එකක් විදිහට. නමක්, කණ්ඩායමක්, දවසක්, කියපු කිසිවක් ඒකේ නැහැ.

# Counting, question. Affected person. At most 40.
case-count-may-label = මෙහෙම ගණන් කරන්නද?

# Answering, help. Listeners. At most 240.
case-answer-help = ඔබ මෙතන ලියන දේ කියවන්නේ මේක වුණ කෙනා, මේක කියපු කෙනා, සහ සවන් දෙන අය. වෙන කවුරුවත් කියවන්නේ නැහැ.

# Answering, under the action. Listeners. At most 120.
case-answer-open-hint = ලියා තබනකල් මේක කොහේවත් තියාගන්නේ නැහැ.

# Answering, ticks. Listeners. At most 60.
case-answer-asks-label = දැනගන්න ඕනෑ නම් අහන්න

# Offering, title, and action on the case. Listeners. At most 40.
case-offer-title = කරන්න පුළුවන් දේ කියන්න

# Offering, ticks. Listeners. At most 40.
case-offer-paths-label = කරන්න පුළුවන් දේ

# Something to put right, title, and action on the case. Listeners. At most 40.
case-repair-title = හරිගස්සන්න ඕනෑ දෙයක්

# Something to put right, choice. Listeners. At most 40.
case-repair-kind-label = මොන වගේ දෙයක්ද

# Something to put right, field. Listeners. At most 40.
case-repair-what-label = හරියටම මොකක්ද

# Something to put right, day. Listeners. At most 40.
case-repair-due-label = කවදා වෙනකොටද

# Something to put right, text. Listeners. At most 120.
case-repair-you-text = මේක කෙරෙන විදිහට බලාගන්න ඕනෑ ඔබයි.

# Something to put right, sort. Everybody. At most 32.
case-repair-apology-label = සමාව ඉල්ලන එක

# Something to put right, sort. Everybody. At most 32.
case-repair-change-label = වෙනසක්

# Something to put right, sort. Everybody. At most 32.
case-repair-payment-label = සල්ලි ගෙවන එක

# Something to put right, sort. Everybody. At most 32.
case-repair-safety-label = ආරක්ෂාව

# How it stands. Everybody. At most 100. $kind (text). $day (date).
case-repair-open-label = { $kind }, { $day } වෙනකොට

# How it stands. Everybody. At most 100. $kind (text). $day (date).
case-repair-late-label = { $kind }, { $day } වෙනකොට කරන්න තිබුණා

# How it stands. Everybody. At most 100. $kind (text).
case-repair-done-label = { $kind }: කළා කියලා කියනවා, තහවුරු කරලා නැහැ

# How it stands. Everybody. At most 100. $kind (text). $day (date).
case-repair-confirmed-label = { $kind }: { $day } දා තහවුරු කළා

# How it stands. Everybody. At most 160. $kind (text). $why (text). $day (date).
case-repair-ended-label = { $kind }: තහවුරු කරලා නැහැ. { $why } ({ $day })

# How it stands. Everybody. At most 120. $kind (text).
case-repair-owner-label = { $kind }: මේක බලාගන්න ඕනෑ වෙන කෙනෙක්

# How it stands. Everybody. At most 120. $kind (text).
case-repair-unasked-label = { $kind }: ඒ කෙනා තවම මේකට “ඔව්” කියලා නැහැ

# Done, title. Listeners. At most 40.
case-done-title = මේක කරලා ඉවරයි

# Done, field. Listeners. At most 60.
case-done-shows-label = මේක කළ බව පෙන්වන්නේ මොකක්ද

# Ending, title. Listeners. At most 40.
case-end-title = මේක කවුරුවත් තහවුරු කරන්නේ නැහැ

# Ending, choice. Listeners. At most 40.
case-end-why-label = ඇයි

# Ending, day. Listeners. At most 40.
case-end-since-label = කවදා ඉඳලාද

# Why nobody confirms. Everybody. At most 60.
case-end-unreachable-label = ඒ කෙනාව සම්බන්ධ කරගන්න බැහැ

# Why nobody confirms. Everybody. At most 60.
case-end-died-label = ඒ කෙනා මිය ගිහින්

# Why nobody confirms. Everybody. At most 60.
case-end-wish-label = ඒ කෙනා උත්තර දෙන්න කැමති නැහැ

# Why nobody confirms. Everybody. At most 60.
case-end-another-label = මේක කිව්වේ වෙන කෙනෙක්

# Answering what was sent on, title, and action on the case. Listeners of another group. At most 40.
case-reasons-title = යවපු දේට උත්තර දෙන්න

# Answering what was sent on, choice. Listeners of another group. At most 40.
case-reasons-answer-label = ඔබේ උත්තරය

# Answering what was sent on, field. Listeners of another group. At most 40.
case-reasons-why-label = ඇයි

# What it is about. Everybody. At most 40.
case-about-abuse-label = හිංසා කිරීම

# What it is about. Everybody. At most 40.
case-about-exploitation-label = අනිත් අයගේ වාසියට පාවිච්චි කරගැනීම

# What it is about: people had to leave, or lost land or home. Everybody. At most 40.
case-about-displacement-label = ඉඩම හෝ ගෙදර නැති වීම

# What it is about. Everybody. At most 40.
case-about-harassment-label = කරදර කිරීම හෝ තර්ජනය කිරීම

# What it is about: being pressed, or punished for speaking. Everybody. At most 40.
case-about-pressure-label = බල කිරීම හෝ පළිගැනීම

# What it is about: some decide for others. Everybody. At most 40.
case-about-influence-label = අනිත් අය ගැන සමහරු තීරණ ගැනීම

# What it is about: being shown or told of in a wrong way. Everybody. At most 40.
case-about-misrepresentation-label = වැරදි විදිහට පෙන්වීම

# What it is about. Everybody. At most 40.
case-about-money-label = සල්ලි

# What it is about. Everybody. At most 40.
case-about-decision-label = තීරණයක්

# What it is about. Everybody. At most 40.
case-about-other-label = වෙන දෙයක්

# How urgent. Everybody. At most 40.
case-urgency-wait-label = පස්සේ වුණත් කමක් නැහැ

# How urgent. Everybody. At most 40.
case-urgency-soon-label = ඉක්මනට ඕනෑ

# How urgent. Everybody. At most 40.
case-urgency-danger-label = දැන් අනතුරක ඉන්නවා

# How far it came: nobody who listens has it yet, as far as is known. Everybody. At most 80.
case-reached-told-label = මෙතන කියලා තියෙනවා. දන්නා තරමින්, තවම වෙන කාටවත් ලැබිලා නැහැ.

# How far it came, for those who listen. Listeners. At most 60.
case-reached-unheard-label = සවන් දුන්නා කියලා තවම කවුරුවත් කියලා නැහැ

# How far it came. Everybody. At most 60.
case-reached-received-label = සවන් දෙන කෙනෙකුට ලැබිලා තියෙනවා

# How far it came. Everybody. At most 60.
case-reached-acknowledged-label = සවන් දෙන අය උත්තර දෙනවා

# How far it came. Everybody. At most 60.
case-reached-assessing-label = සවන් දෙන අය මේ ගැන හොයලා බලනවා

# How far it came. Everybody. At most 60.
case-reached-chosen-label = මොකද වෙන්න ඕනෑ කියලා ඒ කෙනා කිව්වා

# Refused: the person it happened to has not said yes. Listeners. At most 120.
case-refused-yes-label = මේකට නම්, මේක වුණ කෙනා “ඔව්” කියන්න ඕනෑ.
