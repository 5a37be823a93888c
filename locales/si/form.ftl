### Groups' own forms: the list, one form, filling it in, what was filled in, and own fields beside another record.

# Line on the screen of the rest, and title of the list. Everybody. At most 32.
form-list-title = අපේම පෝරම

# Own forms, help. Everybody. At most 200.
form-list-help = සෑම පෝරමයකම ඇත්තේ කණ්ඩායමක් තමන්ම හැදූ ප්‍රශ්න ය. පිළිතුරු කාට කියවිය හැකිදැයි එය කියයි.

# Own forms, if there is none. Everybody. At most 80.
form-list-none-text = තවම පෝරමයක් නැත.

# Own forms, under a line, and on a form. Everybody. At most 80. $group (text).
form-list-made-hint = { $group } හැදුවේය

# Own forms, status. Everybody. At most 40.
form-status-used-label = අපි පාවිච්චි කරමු

# Own forms, status: another group made it. Everybody. At most 40.
form-status-new-label = අපි පාවිච්චි නොකරමු

# Own forms, status: a newer version came that nobody of this group has looked at. Everybody. At most 60.
form-status-newer-label = අලුත් එකක් මෙහි ඇත

# Own forms, status. Everybody. At most 40.
form-status-retired-label = තවදුරටත් අසන්නේ නැත

# What was filled in: line of the list of forms, action, and title. Everybody. At most 32.
form-filled-list-title = පිරවූ ඒවා

# What was filled in, help; and on one of them. Everybody. At most 200.
form-filled-list-help = ලියූ දේ එසේම පවතී. තව කියන්න ඇත්නම්, පෝරමය නැවත පුරවන්න.

# What was filled in, if nothing was. Everybody. At most 80.
form-filled-none-text = තවම කිසිවක් පුරවා නැත.

# What was filled in, under a line, and on one of them. Everybody. At most 100. $group (text). $day (date).
form-filled-by-hint = { $group }, { $day }

# Something filled in whose form has no words here, title. Everybody. At most 40.
form-filled-one-title = පිරවූ පෝරමය

# Something filled in twice. Everybody. At most 120.
form-filled-twice-banner = මෙය දෙවරක් පුරවා ඇත, ඒවා නොගැළපේ. ලියූ අයගෙන් අසන්න.

# Something filled in: an answer whose question is not on this phone. Everybody. At most 60.
form-filled-unknown-label = මෙහි නැති ප්‍රශ්නයකට

# Something filled in: a choice whose words are not on this phone. Everybody. At most 60.
form-filled-choice-label = මෙහි වචන නැති තේරීමක්

# Something filled in, action: to the entry, visit or consent that it says more about. Everybody. At most 32.
form-filled-about-action = එය කුමක් ගැනද

# One form, help. Everybody. At most 200.
form-card-help = මේ එහි ප්‍රශ්න ය. පිරවීමට පෙර පිළිතුරු කාට කියවිය හැකිදැයි බලන්න.

# One form, before its questions. Everybody. At most 80.
form-card-entry-label = දුන් දේ ගැන තවත් අසයි

# One form, before its questions. Everybody. At most 80.
form-card-visit-label = සංචාරයක් ගැන තවත් අසයි

# One form, before its questions. Everybody. At most 80.
form-card-consent-label = කෙනෙකුගේ එකඟතාව ගැන තවත් අසයි

# One form, in the place of its questions. Everybody. At most 120.
form-card-gone-text = ප්‍රශ්න මෙහි පෙන්විය නොහැක. ඒවා තව එන්න පුළුවන, නැත්නම් අලුත් Weft එකක් ඕනෑ.

# One form, under a question. Everybody. At most 40.
form-kind-words-hint = වචනවලින්

# One form, under a question. Everybody. At most 40.
form-kind-day-hint = දවසක්

# One form, under a question. Everybody. At most 40.
form-kind-amount-hint = අංකයක්

# One form, under a question. Everybody. At most 40.
form-kind-group-hint = කණ්ඩායමක්

# A form, under a question. Everybody. At most 80.
form-field-newer-hint = මේ ප්‍රශ්නයට අලුත් Weft එකක් ඕනෑ.

# One form, action. Everybody. At most 32.
form-card-fill-action = පුරවන්න

# One form of another group, action of a steward. Organisers. At most 32.
form-card-keep-action = අපේ කණ්ඩායමේ පාවිච්චියට

# One form of another group, action of a steward: its newer version. Organisers. At most 32.
form-card-newer-action = අලුත් එක පාවිච්චි කරන්න

# One form, action of a steward, and title of the question whether to. Organisers. At most 32.
form-card-retire-action = තවත් අසන්න එපා

# Whether to ask a form no more, help. Organisers. At most 200.
form-retire-own-help = මේ ප්‍රශ්න තවත් කිසි කණ්ඩායමක කිසිවෙකුගෙන් අසන්නේ නැත. පිරවූ දේ එසේම පවතී.

# Whether to ask a form of another group no more, help. Organisers. At most 200.
form-retire-other-help = මේ ප්‍රශ්න තවත් ඔබේ කණ්ඩායමෙන් අසන්නේ නැත. පිරවූ දේ එසේම පවතී.

# On an entry, a visit or a consent, action, and title of a list: forms that ask more about it. Everybody. At most 32.
form-about-list-title = මේ ගැන තවත්

# Forms that ask more about an entry, a visit or a consent, help. Everybody. At most 200.
form-about-list-help = මේ පෝරම මේ ගැන තවත් අසයි. ඔබ පුරවන දේ එය අසල පවතී.

# Own forms, action of a steward, and title. Organisers. At most 32.
form-make-list-action = පෝරමයක් හදන්න

# Making a form, help. Organisers. At most 200.
form-make-start-help = මිනිස්සු දන්නා නමක් දෙන්න. අසන්න කලින් පිළිතුරු කාට කියවිය හැකිදැයි තෝරන්න.

# Making a form, field. Organisers. At most 40.
form-make-name-label = එහි නම

# Making a form, field. Organisers. At most 40.
form-make-purpose-label = එය කුමකටද

# Making a form, choice. Organisers. At most 40.
form-make-who-label = පුරවන්නේ කවුද

# Making a form, tile. Organisers. At most 60.
form-make-member-label = ඕනෑ කෙනෙක්: වරකට එක ප්‍රශ්නයක්

# Making a form, tile. Organisers. At most 60.
form-make-organiser-label = බොහෝ පුරවන අය: ප්‍රශ්න සියල්ල එකවර

# Making a form, choice. Organisers. At most 40.
form-make-about-label = කුමක් ගැන අසනවාද

# Making a form, tile. Organisers. At most 60.
form-make-alone-label = එය තනිව පවතී

# Making a form, choice. Organisers. At most 40.
form-make-to-label = පෝරමය ලැබෙන්නේ කාටද

# Making a form, tile. Organisers. At most 40.
form-make-own-label = අපේ කණ්ඩායමට පමණි

# Making a form, choice. Organisers. At most 40.
form-make-readers-label = පිළිතුරු කාට කියවිය හැකිද

# Making a form, tile. Organisers. At most 60.
form-make-filler-label = පුරවන කණ්ඩායමට පමණි

# Making a form, title of a question. Organisers. At most 40. $number (number): from 1.
form-make-question-title = ප්‍රශ්නය { $number }

# Making a form, help with a question. Organisers. At most 200.
form-make-question-help = එක දෙයක් අසන්න. නමක් නැතිව බැරි නම් මිස නම අසන්න එපා.

# Making a form, field. Organisers. At most 40.
form-make-question-label = ප්‍රශ්නය

# Making a form, choice: what an answer is. Organisers. At most 40.
form-make-kind-label = පිළිතුරු දෙන්නේ කෙසේද

# Making a form, tile. Organisers. At most 40.
form-make-yes-label = ඔව් හෝ නැහැ

# Making a form, tile. Organisers. At most 40.
form-make-choice-label = තේරීම් කිහිපයෙන් එකක්

# Making a form, tile. Organisers. At most 40.
form-make-any-label = තේරීම් කිහිපයෙන් කීපයක්

# Making a form, field: each line is one choice. Organisers. At most 60.
form-make-choices-label = තේරීම්, එකක් එක පේළියක

# Making a form, choice. Organisers. At most 60.
form-make-needed-label = පිළිතුරක් අනිවාර්යද?

# Making a form, action. Organisers. At most 32.
form-make-more-action = තවත් ප්‍රශ්නයක්

# Making a form, action. Organisers. At most 32.
form-make-look-action = සියල්ල බලන්න

# Looking at a form before it is published, title. Organisers. At most 40.
form-make-look-title = පළ කිරීමට පෙර

# Looking at a form before it is published, help. Organisers. At most 200.
form-make-look-help = අනෙක් අය දකින්නේ මෙසේ ය. පළ කළ පසු, එහි වචන පිළිතුරු දෙන අයට එසේම පවතී.

# Looking at a form that cannot be published. Organisers. At most 200.
form-make-wrong-text = තවම පළ කළ නොහැක: වචන දිග වැඩියි, නැත්නම් ප්‍රශ්නයක තේරීම් 2ට අඩුයි හෝ 12ට වැඩියි.

# Looking at a form before it is published, action. Organisers. At most 32.
form-make-publish-action = පළ කරන්න
