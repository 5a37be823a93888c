### Talks with the other side, in a case. Members read all of it; those who listen write it.

# Talks, title, and action on the case. Everybody. At most 40.
talks-log-title = අනිත් පැත්ත එක්ක කතා කිරීම

# Talks, help. Everybody. At most 300.
talks-log-help = දෙපැත්තම එකඟ වුණ දේ සහ කියපු දේ මෙතන තියෙනවා. ඒවා ලියන්නේ සවන් දෙන අය. කියපු දේ කියවන්න පුළුවන් අයට විතරයි මේක කියවන්න පුළුවන්.

# Talks, when there is nothing. Everybody. At most 60.
talks-log-none-text = තාම කිසිවක් ලියලා නැහැ.

# Talks, when the yes to them was taken back. Everybody. At most 120.
talks-log-stopped-banner = මේ කතා කිරීම ඕනෑ නැහැ කියලා තියෙනවා. තව කිසිවක් ලියන්නේ නැහැ.

# Talks, below the lines, before both sides may speak. Listeners. At most 200.
talks-log-first-text = මුලින් කතා කරන්නේ කොහොමද කියලා දෙපැත්තම එකඟ වෙලා, භාෂාව හරවන කෙනාට කැමති වෙන්න ඕනෑ. ඊට පස්සේ එක එක්කෙනා කියන දේ ලියන්න පුළුවන්.

# Case, action, when an interpreter was named. Affected person. At most 40.
talks-card-ask-action = මේ කෙනාට භාෂාව හරවන්න පුළුවන්ද?

# Under a line, its action and title. Everybody. At most 60.
talks-line-rules-label = කතා කරන්නේ කොහොමද කියලා එකඟ වුණ දේ

# Under a line, and when the other side says yes. Everybody. At most 120. $who (text): "You", or a role and a group.
talks-line-interpreter-label = භාෂාව හරවන්න: { $who }

# Under a line. Everybody. At most 120. $who (text): "You", or a role and a group.
talks-line-accepts-label = අනිත් පැත්ත කැමතියි: { $who }

# Under a line, its action and title. Everybody. At most 60.
talks-line-meanwhile-label = විසඳෙනකල් පවතින දේ

# Under a line, its action and title. Everybody. At most 60.
talks-line-affected-label = මේක වුණ කෙනා කියන දේ

# Under a line, its action and title. Everybody. At most 60.
talks-line-other-label = අනිත් පැත්ත කියන දේ

# Under a line, its action and title. Everybody. At most 60.
talks-line-outcome-label = මේකෙන් වුණ දේ

# Talks, whose yes is missing. Everybody. At most 100.
talks-interpreter-affected-label = මේක වුණ කෙනා තාම භාෂාව හරවන කෙනාට කැමති වෙලා නැහැ

# Talks, whose yes is missing. Everybody. At most 100.
talks-interpreter-other-label = අනිත් පැත්ත තාම භාෂාව හරවන කෙනාට කැමති වෙලා නැහැ

# Talks, once both said yes. Everybody. At most 100.
talks-interpreter-both-label = දෙපැත්තම භාෂාව හරවන කෙනාට කැමතියි

# Talks, above the action. Affected person. At most 240.
talks-interpreter-may-text = භාෂාව හරවන කෙනාට දෙපැත්තම කියන හැම දෙයක්ම ඇහෙනවා. මේ කෙනාව විශ්වාස නම් විතරක් “ඔව්” කියන්න. නැත්නම් කිසිවක් කරන්න එපා, නැත්නම් සවන් දෙන අයට ලියන්න.

# Talks, action. Affected person. At most 40.
talks-interpreter-yes-action = ඔව්, භාෂාව හරවන්න පුළුවන්

# Writing a line, action, title and choice. Listeners. At most 40.
talks-note-interpreter-action = භාෂාව හරවන්නේ කවුද

# Writing a line, action and title. Listeners. At most 60.
talks-note-accepts-action = අනිත් පැත්ත භාෂාව හරවන කෙනාට කැමතියි

# Writing a line, field. Listeners. At most 40.
talks-note-words-label = ලියන්න ඕනෑ දේ
