### The report of a visit, and one record by itself, as pages that both groups read. They stay inside.

# Under the names of both groups. Both groups. At most 60.
report-visit-subtitle = ගමනක වාර්තාව

# Who went and who received. Both groups. At most 120. $home (text), $host (text).
report-visit-groups-text = { $home } ගියා, { $host } අමුත්තන් පිළිගත්තා

# The first and the last day that were agreed. Both groups. At most 60. $from (date), $to (date).
report-visit-days-text = { $from } සිට { $to } දක්වා

# Which side called it off, and when. Both groups. At most 100. $group (text), $day (date).
report-visit-off-text = { $day } දා { $group } මේ ගමන අවලංගු කළා

# Last line of the page. Both groups. At most 120.
report-page-inside-text = මේ පිටුව අපේ කණ්ඩායම්වලට විතරයි. වෙන කාටවත් යන්නේ නැහැ.

# How far a visit has come. Both groups. At most 40.
report-stage-invited-label = ආරාධනා කළා, උත්තරයක් නැහැ

# How far a visit has come. Both groups. At most 40.
report-stage-before-label = පටන් ගත්තේ නැහැ

# How far a visit has come. Both groups. At most 40.
report-stage-during-label = දැන් වෙමින් තියෙනවා

# How far a visit has come. Both groups. At most 40.
report-stage-after-label = ඉවරයි

# How far a visit has come. Both groups. At most 40.
report-stage-off-label = අවලංගු කළා

# How far a visit has come: two invitations contradict each other. Both groups. At most 40.
report-stage-contested-label = දෙපාරක් ආරාධනා කළා

# Heading over what each side says, beside each other. Both groups. At most 48.
report-words-title = එක එක පැත්ත කියන දේ

# In place of a side's words. Both groups. At most 100. $group (text).
report-words-none-text = { $group } ලියපු වාර්තාවක් මෙතනට ඇවිත් නැහැ.

# Heading over promises. Both groups. At most 48.
report-promises-title = අපි පොරොන්දු වුණ දේ

# When there is no promise. Both groups. At most 80.
report-promises-none-text = මෙතන දන්නා තරමින් පොරොන්දුවක් නැහැ.

# Before the words of a promise; never who by name. Both groups. At most 100. $group (text), $day (date).
report-promise-made-label = { $group } කණ්ඩායමේ කෙනෙක්, { $day } වෙනකොට:

# How a promise stands. Both groups. At most 48.
report-promise-open-label = තවම ඉවර නැහැ

# How a promise stands: its day has passed, and the other side has not said that it was done. Both groups. At most 48.
report-promise-late-label = කියපු දවස පහු වුණා

# How a promise stands. Only the side that it was promised to says so. Both groups. At most 60. $day (date).
report-promise-kept-label = කළා කියලා අනිත් පැත්ත { $day } දා කිව්වා

# Heading over the conditions of the group that received. Both groups. At most 48.
report-conditions-title = අමුත්තන් පිළිගන්න අයගේ කොන්දේසි

# When there is no condition. Both groups. At most 80.
report-conditions-none-text = මෙතන දන්නා තරමින් කොන්දේසියක් නැහැ.

# How a condition stands. Both groups. At most 40.
report-condition-accepted-label = පිළිගත්තා

# How a condition stands. Both groups. At most 40.
report-condition-open-label = තවම පිළිගත්තේ නැහැ

# Heading over entries that were drafted for the ledger. Both groups. At most 48.
report-entries-title = දීම් ගැනීම් පොතට ලියපු කටු සටහන්

# When nothing was drafted. Both groups. At most 80.
report-entries-none-text = මෙතන දන්නා තරමින්, දීම් ගැනීම් පොතට කටු සටහනක් ලියලා නැහැ.

# In place of how an entry stands. Both groups. At most 48.
report-entry-missing-label = සටහන මෙතනට ඇවිත් නැහැ

# Who has to agree to the entry. Both groups. At most 100. $group (text).
report-entry-confirm-text = මේක ගණන් ගන්නේ { $group } එකඟ වුණොත් විතරයි.

# Heading over thanks. Both groups. At most 48.
report-thanks-title = ස්තුතිය

# Under the name of the group, on the page of one record by itself. Both groups. At most 60.
report-record-subtitle = එක සටහනක්
