### Visits: the list, inviting, one visit with everything said in it, and what is done before, during and after.

# Visits and home, title and line. Organisers. At most 32.
visit-list-title = ගමන්

# Visits, help. Organisers. At most 240.
visit-list-help = එක පේළියක් කියන්නේ එක ගමනක්. ගමනක් පටන් ගන්නේ අමුත්තන් පිළිගන්න කණ්ඩායම ආරාධනා කරලා, අනිත් කණ්ඩායම ඒක පිළිගත්තාම.

# Visits, when there is none. Organisers. At most 80.
visit-list-none-text = තවම ගමනක් ගැන ලියා තබලා නැහැ.

# Visits, action. Organisers. At most 32.
visit-list-invite-action = කණ්ඩායමකට ආරාධනා කරන්න

# Visits and search, a line; visit and invitation. Organisers. At most 160. $home (text): the group that travels. $host (text): the group that receives.
visit-list-who-label = { $host } හමුවෙන්න { $home } යන ගමන

# Visits, under a line; visit. Organisers. At most 80. $from (date). $to (date).
visit-list-days-hint = { $from } සිට { $to } දක්වා

# How a visit stands: between its first and last day. Organisers. At most 40.
visit-list-during-status = දැන් වෙමින් තියෙනවා

# How a visit stands: after its last day. Organisers. At most 40.
visit-list-over-status = ඉවරයි

# How a visit stands. Organisers. At most 40.
visit-list-off-status = අවලංගු කළා

# Invitation, title. Organisers. At most 40.
visit-invite-title = ආරාධනාව

# Invitation, help. Organisers. At most 240.
visit-invite-help = ඔබේ කණ්ඩායම ආරාධනා කරනවා, අනිත් කණ්ඩායම උත්තර දෙනවා. ඒ අය “ඔව්” කියනකල් කිසිවක් එකඟ වෙලා නැහැ. අපේ කණ්ඩායම් ඔක්කොටම මේක කියවන්න පුළුවන්.

# Invitation, choice. Organisers. At most 40.
visit-invite-home-label = ආරාධනා කරන්නේ කාටද

# Invitation, what is said about who travels. Organisers. At most 120.
visit-invite-who-text = ගමන යන්නේ කවුද කියලා තෝරන්නේ ආරාධනාව ලැබෙන කණ්ඩායමයි.

# Invitation, field. Organisers. At most 40.
visit-invite-from-label = පළවෙනි දවස

# Invitation, field. Organisers. At most 40.
visit-invite-to-label = අන්තිම දවස

# Visit, title. Organisers. At most 32.
visit-card-title = ගමන

# Visit, help. Organisers. At most 240.
visit-card-help = මෙතන තියෙන්නේ අහපු දේ, එකඟ වුණ දේ, කියපු දේ, පොරොන්දු වුණ දේ. පේළියක ඔක්කොම කියවන්න, ඒ පේළිය ඔබන්න. දැන් කරන්න පුළුවන් දේ පහළ තියෙනවා.

# Visit. Organisers. At most 120. $host (text). $day (date).
visit-card-invited-label = { $day } දා { $host } ආරාධනා කළා

# Visit, to somebody who travels. Organisers. At most 60.
visit-card-you-label = ඔබත් මේ ගමන යන කෙනෙක්.

# Visit, when two invitations contradict each other. Organisers. At most 160.
visit-card-contested-banner = ආරාධනා දෙකක් තියෙනවා, ඒ දෙක ගැළපෙන්නේ නැහැ. අලුතින් ආරාධනා කරන්න.

# Visit. Organisers. At most 120. $group (text). $day (date).
visit-card-off-banner = { $day } දා { $group } මේ ගමන අවලංගු කළා

# Visit, as long as a condition of the host is open. Organisers. At most 160. $count (number).
visit-card-conditions-note =
    { $count ->
        [one] කොන්දේසි { $count }ක් තවම පිළිගත්තේ නැහැ. ඒක පිළිගන්නකල් දවසේ සටහන් ලියන්නේ නැහැ.
       *[other] කොන්දේසි { $count }ක් තවම පිළිගත්තේ නැහැ. ඒවා පිළිගන්නකල් දවසේ සටහන් ලියන්නේ නැහැ.
    }

# Visit and forms: over or beside what only the group that travels reads. Organisers. At most 100. $group (text).
visit-card-home-note = මේක කියවන්න පුළුවන් { $group } කණ්ඩායමේ අයට විතරයි

# Visit: a day on which somebody who travels will be heard from. Home group. Organisers. At most 80. $day (date).
visit-card-ahead-label = { $day } දා ආරංචියක් එන්න තියෙනවා

# Visit: the day has come, nothing is heard yet. Home group. Organisers. At most 80. $day (date): the last day in time.
visit-card-waiting-label = { $day } වෙනකොට ආරංචියක් එන්න ඕනෑ

# Visit: somebody who travels was heard from. Home group. Organisers. At most 80. $day (date): as agreed. $heard (date).
visit-card-heard-label = { $day } දාට එන්න තිබුණ ආරංචිය { $heard } දා ලැබුණා

# Visit: the last day in time is over. Home group. Organisers. At most 80. $day (date): as agreed.
visit-card-missed-label = { $day } දාට එන්න තිබුණ ආරංචිය මෙතනට ලැබිලා නැහැ

# Visit, when it is over. Home group. Organisers. At most 100. $day (date).
visit-card-word-label = අපේ වාර්තාව එනකල් ඉන්නවා. { $day } වෙනකොට දෙන්න ඕනෑ

# Visit, when the report is late. Home group. Organisers. At most 100. $day (date).
visit-card-late-label = අපේ වාර්තාව එනකල් ඉන්නවා. { $day } වෙනකොට දෙන්න තිබුණා

# Visit, under a line. Organisers. At most 160. $what (text). $day (date). $group (text).
visit-card-line-hint = { $what } · { $day } · { $group }

# Visit, on a condition. Organisers. At most 80. $group (text): the group that travels.
visit-card-accepted-status = { $group } පිළිගත්තා

# Visit, on a condition. Organisers. At most 40.
visit-card-open-status = තවම පිළිගත්තේ නැහැ

# Visit, on a promise: the other side said so. Organisers. At most 40.
visit-card-kept-status = කළා

# Visit, on a promise. Organisers. At most 60. $day (date): its last day.
visit-card-by-status = { $day } වෙනකොට

# Visit, on a promise whose day is over: nobody said that it was done. Organisers. At most 60. $day (date): its last day.
visit-card-due-status = තහවුරු කරලා නැහැ. { $day } වෙනකොට කරන්න තිබුණා

# Visit and a condition, action. Organisers. At most 32.
visit-card-accept-action = අපි පිළිගන්නවා

# Visit, action. Organisers. At most 32.
visit-card-question-action = ප්‍රශ්නයක් යවන්න

# Visit, action. Organisers. At most 32.
visit-card-condition-action = කොන්දේසියක් දාන්න

# Visit, action. Organisers. At most 32.
visit-card-budget-action = අපි ගෙවන දේ කියන්න

# Visit, action. Organisers. At most 32.
visit-card-risk-action = අවදානමක් ගැන කියන්න

# Visit, action. Organisers. At most 32.
visit-card-note-action = දවසේ සටහනක් ලියන්න

# Visit, action. Organisers. At most 32.
visit-card-report-action = අපේ වාර්තාව ලියන්න

# Visit, action. Organisers. At most 32.
visit-card-promise-action = දෙයක් පොරොන්දු වෙන්න

# Visit, action. Organisers. At most 32.
visit-card-thanks-action = ස්තුති කරන්න

# Visit, action. Organisers. At most 32.
visit-card-debrief-action = අපි ඉගෙනගත්ත දේ කියන්න

# Visit, action: drafts the ledger entry for the nights. Organisers. At most 32.
visit-card-hosting-action = නැවතුණ රෑ ගණන ලියා තබන්න

# Something said in a visit: a title, and under a line. Organisers. At most 32.
visit-what-question-label = ප්‍රශ්නය

# Something said in a visit: a title, and under a line. Organisers. At most 32.
visit-what-condition-label = කොන්දේසිය

# Something said in a visit: a title, and under a line. Organisers. At most 32.
visit-what-risk-label = අවදානම

# Something said in a visit: a title, and under a line. Organisers. At most 32.
visit-what-note-label = දවසේ සටහන

# Something said in a visit: a title, and under a line. Organisers. At most 32.
visit-what-report-label = වාර්තාව

# Something said in a visit: a title, and under a line. Organisers. At most 32.
visit-what-promise-label = පොරොන්දුව

# Something said in a visit: a title, and under a line. Organisers. At most 32.
visit-what-thanks-label = ස්තුතිය

# Something said in a visit: a title, and under a line. Organisers. At most 32.
visit-what-debrief-label = අපි ඉගෙනගත්ත දේ

# Something said: which day a note is about. Organisers. At most 60. $day (date).
visit-said-about-label = { $day } දවස ගැන

# A note: who else has it on their phone. Organisers. At most 100. $count (number).
visit-said-held-label =
    { $count ->
        [0] මේ සටහන තමන් ළඟ තියෙනවා කියලා තවම වෙන කවුරුවත් කියලා නැහැ.
        [one] මේ සටහන තමන් ළඟ තියෙනවා කියලා තව { $count } කෙනෙක් කියලා තියෙනවා.
       *[other] මේ සටහන තමන් ළඟ තියෙනවා කියලා තව { $count } දෙනෙක් කියලා තියෙනවා.
    }

# Something said, action: the words of this day's notes are on this phone. Both groups. At most 40.
visit-said-hold-action = මේ දවසේ සටහන් මා ළඟ තියෙනවා

# Something said, under the action. Both groups. At most 120.
visit-said-hold-hint = ඊට පස්සේ, ඒවා ලියපු කෙනාට තමන්ගේ ෆෝන් එකෙන් ඒ වචන මකන්න පුළුවන්.

# Promise, form and line. Organisers. At most 60.
visit-said-owner-label = මේක කෙරෙන විදිහට බලාගන්න ඕනෑ ඔබයි.

# Promise. Organisers. At most 100. $group (text).
visit-said-other-label = මේක කෙරෙන විදිහට බලාගන්න ඕනෑ { $group } කණ්ඩායමේ කෙනෙක්.

# Promise, action: for the side it was made to. Organisers. At most 32.
visit-said-kept-action = මේක කළා

# Under an action that cannot be undone. Organisers. At most 60.
visit-said-final-hint = මේක ආපහු ගන්න බැහැ.

# Forms, field. Organisers. At most 40.
visit-say-words-label = ඔබේ වචනවලින්

# Forms, under a field: who reads it. Organisers. At most 60.
visit-say-all-hint = අපේ කණ්ඩායම් ඔක්කොටම මේක කියවන්න පුළුවන්

# Report, under the field. Organisers. At most 120.
visit-say-report-hint = එක කණ්ඩායමක් වාර්තාවක් දෙන්නේ එක පාරයි. අපේ කණ්ඩායම් ඔක්කොටම ඒක කියවන්න පුළුවන්

# Nights, under the field. Organisers. At most 160. $much (text): so many nights. $host (text).
visit-say-hosting-hint = { $much }. { $host } එකඟ වුණාම මේක ගණන් ගන්නවා. අපේ කණ්ඩායම් ඔක්කොටම මේක කියවන්න පුළුවන්

# Promise, field. Organisers. At most 40.
visit-say-by-label = කවදා වෙනකොටද

# Calling off, title. Organisers. At most 40.
visit-off-title = ගමන අවලංගු කරනවාද?

# Calling off. Organisers. At most 160.
visit-off-what-text = එතකොට මේ ගමන යන්නේ නැහැ, නැත්නම් මෙතනින් ඉවර වෙනවා. ලියපු දේ එහෙමම තියෙනවා.

# Visit and calling off, action. Organisers. At most 32.
visit-off-sure-action = අවලංගු කරන්න

# Days to be heard from, title, and action of the visit. Organisers. At most 40.
visit-plan-title = ආරංචි දෙන දවස් එකඟ වෙන්න

# Days to be heard from, choice. Organisers. At most 40.
visit-plan-days-label = මොන දවස්වලද

# Days to be heard from, choice of days of grace. Organisers. At most 60.
visit-plan-grace-label = දවස් කීයක් පරක්කු වුණාට කමක් නැද්ද

# Being heard from, title, and action of the visit. Organisers. At most 40.
visit-check-title = ඔබේ කණ්ඩායමට ආරංචියක් දෙන්න

# Being heard from. Organisers. At most 200.
visit-check-what-text = මේක ලැබුණාම, අද ඔබ ආරංචියක් දුන් බව ඔබේ කණ්ඩායමට පේනවා. ඔබ ඉන්නේ කොහේද කියලා ඒ අයට කවදාවත් පේන්නේ නැහැ.

# Being heard from, action. Organisers. At most 32.
visit-check-heard-action = අද ආරංචිය දෙන්න

# Being heard from, action. Organisers. At most 32.
visit-check-home-action = මම ආයෙත් ගෙදර ආවා

# Being heard from, under the action. Organisers. At most 100.
visit-check-home-hint = එතකොට ඔබෙන් ආරංචියක් එනකල් කවුරුවත් බලාගෙන ඉන්නේ නැහැ.

# Closing a day, title. Organisers. At most 40.
visit-close-title = මේ දවස වහනවාද?

# Closing a day: what it does. Organisers. At most 240.
visit-close-what-text = මේ වචන තමන් ළඟ තියෙනවා කියලා අනිත් අය කියලා තියෙනවා. ඒ නිසා වචන මේ ෆෝන් එකෙන් මැකෙනවා, මෙතන ඉතුරු වෙන්නේ දවස් විතරයි. මේ දවසට තවත් සටහන් ලියන්න බැහැ.

# Closing a day, when it cannot be closed yet. Organisers. At most 200.
visit-close-wait-text = තවම බැහැ. මේ දවසේ සටහන් තමන් ළඟ තියෙනවා කියලා, ගමන යන්නේ නැති කෙනෙක් මුලින්ම කියන්න ඕනෑ. නැත්නම් ඒවා නැති වෙන්න පුළුවන්.

# Visit, note and closing a day, action. Organisers. At most 32.
visit-close-sure-action = දවස වහන්න
