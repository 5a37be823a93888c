### Consents: the list, the card, asking, closing for now, taking back.

# Consents, title. Organisers. At most 32.
consent-list-title = කැමැත්ත ඇසීම්

# Consents, help. Organisers. At most 240.
consent-list-help = එක පේළියක් කියන්නේ කෙනෙක්ගෙන් අහපු එක වතාවක්. අද වලංගු කැමැත්තක් නැතිව කිසි දෙයක් පාවිච්චි කරන්න බැහැ.

# Consents, when there is none. Organisers. At most 80.
consent-list-none-text = තවම කාගෙන්වත් අහලා නැහැ.

# Consents, on a line, card and sitting: asked and not answered. Organisers. At most 40.
consent-list-open-status = තවම උත්තර දීලා නැහැ

# Consents, on a line. Organisers. At most 60. $count (number): scopes with a yes that holds today. $of (number): scopes asked.
consent-list-yes-status = දේවල් { $of }න් { $count }කට “ඔව්”

# Consents and search, under a line. Organisers. At most 80. $day (date). $group (text).
consent-list-line-hint = { $day } · { $group }

# Consents and home, action. Organisers. At most 32.
consent-list-ask-action = කෙනෙක්ගෙන් අහන්න

# Consents and card, action. Everybody. At most 40.
consent-list-take-back-action = අංකයෙන් කැමැත්ත ආපහු ගන්න

# Card, title. Organisers. At most 32.
consent-card-title = කැමැත්ත ඇසීම

# Card, help. Organisers. At most 240.
consent-card-help = මේ තියෙන්නේ අහපු දේ සහ ඒ කෙනා දුන් උත්තර, එකින් එක. එක දෙයකට “ඔව්” කිව්වාට තව දෙයකට “ඔව්” කිව්වා වෙන්නේ නැහැ.

# Card: who was asked; only in the asker's group. Organisers. At most 60. $name (text).
consent-card-person-label = ඇහුවේ කාගෙන්ද: { $name }

# Card. Organisers. At most 120. $day (date). $group (text): who asked.
consent-card-asked-label = { $day } දා { $group } ඇහුවා

# Card: how it was asked. Organisers. At most 40.
consent-card-spoken-label = කටින් කියලා

# Card: how it was asked. Organisers. At most 40.
consent-card-read-label = කියවන්න දීලා

# Card and sitting, over the words of the asking. Everybody. At most 40.
consent-card-words-heading = කියපු දේ

# Card, name of the table. Organisers. At most 40.
consent-card-answers-label = උත්තර

# Card, column. Organisers. At most 32.
consent-card-scope-label = කරන්න පුළුවන්ද

# Card, column. Organisers. At most 32.
consent-card-answer-label = අද තියෙන උත්තරය

# Card, sitting and form. Everybody. At most 32.
consent-card-whom-label = බලන්න පුළුවන් අය

# Card, sitting and form. Everybody. At most 32.
consent-card-purpose-label = මොකටද

# Card, sitting and form. Everybody. At most 32.
consent-card-until-label = කොච්චර කල්ද

# Card, in the table for a scope not asked. Organisers. At most 8.
consent-card-none-label = –

# Card, on a consent taken back. Organisers. At most 160.
consent-card-withdrawn-banner = ඒ කෙනා කැමැත්ත ආපහු ගත්තා. කිසි දෙයක් පාවිච්චි කරන්නවත් පිටට යවන්නවත් බැහැ.

# Card, on a consent that is closed. Organisers. At most 160.
consent-card-suspended-banner = දැනට වහලා. ඒ කෙනා ආයෙත් උත්තර දෙනකල් කිසි දෙයක් පාවිච්චි කරන්නවත් පිටට යවන්නවත් බැහැ.

# Card, over the confirmations. Organisers. At most 60.
consent-card-known-heading = මේක ලැබුණු බව තහවුරු කළ අය

# Card and taking back: how many devices of a group know it. Everybody. At most 120. $count (number). $of (number). $group (text).
consent-card-known-label = { $group }: ෆෝන් { $of }න් { $count }ක්

# Card, over pictures and recordings. Organisers. At most 60.
consent-card-things-heading = ෆොටෝ සහ පටිගත කළ දේ

# Card, one thing. Organisers. At most 120. $what (text). $day (date).
consent-card-thing-allowed-label = { $what }, { $day }: අපේ කණ්ඩායම් ඇතුළේ පාවිච්චි කරන්න පුළුවන්

# Card: one of them, that only the group that keeps it may use. Everybody. At most 160. $what (text). $day (date). $group (text).
consent-card-thing-group-label = { $what }, { $day }: { $group } ඇතුළේ පාවිච්චි කරන්න පුළුවන්

# Card: one of them, closed by what somebody else in it said or did not say; who is not said. Everybody. At most 160. $what (text). $day (date).
consent-card-thing-others-label = { $what }, { $day }: අවසර නැහැ. මේකේ ඉන්න හැමෝම ඔව් කියලා නැහැ.

# Card: a picture that only the group that keeps it may use, with the person of the card covered. Everybody. At most 180. $what (text). $day (date). $group (text).
consent-card-thing-covered-group-label = { $what }, { $day }: { $group } ඇතුළේ පාවිච්චි කරන්න පුළුවන්, මේ කෙනා වහලා

# Card, a picture in which the person of this card is covered. Organisers. At most 120. $what (text). $day (date).
consent-card-thing-covered-label = { $what }, { $day }: මේ කෙනාව නොපෙනෙන්න වහලා, අපේ කණ්ඩායම් ඇතුළේ පාවිච්චි කරන්න පුළුවන්

# Card, one thing. Organisers. At most 160. $what (text). $day (date). $why (text).
consent-card-thing-denied-label = { $what }, { $day }: අවසර නැහැ. { $why }

# Card, over what left. Organisers. At most 60.
consent-card-left-heading = පිටට ගිය දේ

# Card, one thing that left. Organisers. At most 160. $whom (text). $purpose (text). $day (date).
consent-card-left-label = { $day }: { $whom }. { $purpose }.

# Card and taking back, under what left. Everybody. At most 120.
consent-card-left-note = පිටට ගිය දේ කිසිම ඇප් එකකින් ආපහු ගේන්න බැහැ.

# Card, action while nothing is answered. Organisers. At most 40.
consent-card-hand-over-action = උත්තර දෙන්න ෆෝන් එක දෙන්න

# Card, action when there are answers already. Organisers. At most 60.
consent-card-again-action = ඒ කෙනාට ආයෙත් උත්තර දෙන්න ඕනෑ

# Card of somebody under 18: what a yes still lacks. Organisers. At most 60.
consent-child-own-status = තව නැති දේ: ඒ කෙනාගේම උත්තරය

# Card of somebody under 18: what a yes still lacks. Organisers. At most 60.
consent-child-guardian-status = තව නැති දේ: භාරකාර කෙනෙක්ගේ “ඔව්”

# Card of somebody under 18, on top. Organisers. At most 120.
consent-child-rule-text = 18ට අඩුයි: කිසි දෙයක් අපේ කණ්ඩායම්වලින් පිටට යන්නේ නැහැ. කාගේ හරි එක “නැහැ” එකක් ඇති.

# Card of somebody who will be 18. Organisers. At most 60. $day (date).
consent-child-ahead-label = { $day } දා 18 වෙනවා

# Card of somebody who is 18 by now; what they said as a child no longer holds. Organisers. At most 120. $day (date).
consent-child-since-label = { $day } ඉඳලා 18යි: ගණන් ගන්නේ ඒ කෙනාගේ අලුත් උත්තරයක් විතරයි

# Card action and hand-over title: the guardian answers in a sitting of their own. Organisers. At most 40.
consent-child-guardian-action = භාරකාර කෙනාට දෙන්න

# Card action and title: from which day on the person is 18. Organisers. At most 40.
consent-child-eighteen-action = 18 වෙන දවස කියන්න

# The day at 18, help. Organisers. At most 240.
consent-child-eighteen-help = ඒ දවස වෙනකල් “ඔව්” වෙන්න භාරකාර කෙනෙකුත් ඕනෑ. ඒ දවසේ ඉඳලා “ඔව්” වෙන්නේ ඒ කෙනා තනියම අලුතෙන් කියන දේ විතරයි.

# The day at 18, field. Organisers. At most 40.
consent-child-eighteen-label = 18 වෙන පළමු දවස

# Consents, action: asking an assembly, a council of elders and the like. Organisers. At most 40.
consent-body-ask-action = මුළු සභාවකින්ම අහන්න

# Asking a body, first step, help. Organisers. At most 240.
consent-body-ask-help = සමහර දේ හැමෝටම අයිතියි: සින්දුවක්, පැළයක්, තැනක්. සභාවෙන් හෝ වැඩිහිටියන්ගෙන් අහන්න. අඳුනගන්න පුළුවන් කෙනාගෙන් තනියමත් අහනවා.

# Asking a body, field. Organisers. At most 60.
consent-body-name-label = සභාවට කියන නම

# Asking a body, field: may stay empty. Organisers. At most 60.
consent-body-quorum-label = “ඔව්” වෙන්න කී දෙනෙක් ඉන්න ඕනෑද

# Asking a body, under the field. Organisers. At most 80.
consent-body-quorum-hint = හිස්ව තිබ්බොත්: ඔබේ කණ්ඩායමෙන් බාගෙකට වැඩිය, අඩුම 3

# Asking a body and its sitting, what is wrong with a number of people. Everybody. At most 60.
consent-body-number-error = සම්පූර්ණ ගණනක්, අඩුම 2

# Card of a body. Organisers. At most 80. $count (number).
consent-body-quorum-text = සභාවකින් ඇහුවා. “ඔව්” වෙන්න ඉන්න ඕනෑ ගණන, අඩුම: { $count }

# Card of a body and before it answers. Everybody. At most 160.
consent-body-people-text = සභාව එක කෙනෙක් වෙනුවෙන් කතා කරන්නේ නැහැ: අඳුනගන්න පුළුවන් කෙනාගෙන් තනියමත් අහනවා.

# Card of a body: how many were there when it answered. Organisers. At most 60. $count (number).
consent-body-present-label = උත්තර දෙන කොට හිටපු ගණන: { $count }

# Card of a body: what a yes still lacks. Organisers. At most 80.
consent-body-second-status = තව නැති දේ: මේක ඇත්ත කියන දෙවෙනි සාමාජිකයෙක්

# Card of a body, action of a member who did not write the answer down. Organisers. At most 40.
consent-body-second-action = මම එතන හිටියා, මේක හරි

# Card of a body, over what those said who did not agree. Organisers. At most 40.
consent-body-dissent-heading = සමහරු එකඟ වුණේ නැහැ

# The person says it in their own words, and it is kept: title. Organisers. At most 40.
consent-voice-title = එයාගේම වචනවලින්

# On that screen. Organisers. At most 200.
consent-voice-say-text = මේක තියාගන්න එයා ඔව් කිව්වා. එයා ඔව් කිව්වේ මොකටද, ආපහු ගන්නේ කොහොමද කියලා එයාගේම වචනවලින් කියන්න දෙන්න.

# Its help. Organisers. At most 240.
consent-voice-help = තියාගන්න කලින් එයාට ආයෙත් අහන්න පුළුවන්. පිළිතුර ආපහු ගත්තම මේක යනවා.

# Its action. Organisers. At most 40.
consent-voice-keep-action = තියාගන්න

# Card action that leads there. Organisers. At most 40.
consent-voice-record-action = එයාගේ වචන පටිගත කරන්න

# Card: a voice that was kept, to be heard. Organisers. At most 60. $day (date).
consent-card-voice-label = එයාගේම වචනවලින් · { $day }

# Card action: the person names somebody who may decide after their death. Organisers. At most 40.
consent-after-name-action = පස්සේ තීරණය කරන කෙනා කියන්න

# Card action and title. Organisers. At most 40.
consent-after-died-action = ඒ කෙනා මැරිලා

# The person has died, help. Organisers. At most 240.
consent-after-died-help = හරියටම දන්නවා නම් විතරක් ලියන්න. මැරුණු දවස අහන්නේ නැහැ.

# The person has died: what it means. Organisers. At most 200.
consent-after-died-text = ඔක්කොම නවතිනවා. ඒ කෙනා කියපු කෙනාට විතරයි, තමන්ගේ අංකයෙන්, මේක දිගටම තියන්න හෝ ආපහු ගන්න පුළුවන්.

# The person has died: nobody was named. Organisers. At most 120.
consent-after-nobody-text = ඒ කෙනා කාවවත් කිව්වේ නැහැ: මේක හැමදාටම වැහිලා තියෙනවා.

# The person has died, action. Organisers. At most 32.
consent-after-died-sure-action = ලියා තබන්න

# Card of somebody who has died. Organisers. At most 160.
consent-after-died-banner = ඒ කෙනා මැරිලා. කිසි දෙයක් පාවිච්චි කරන්නවත් පිටට යවන්නවත් බැහැ.

# Card of somebody who has died. Organisers. At most 120. $day (date).
consent-after-continued-label = ඒ කෙනා කියපු කෙනෙක් { $day } දා දිගටම තියන්න ඉඩ දුන්නා

# After a successor's number was typed. Whoever gets it. At most 200.
consent-after-continue-text = මැරුණු කෙනෙක් ඔබව කියලා තියෙනවා. ඒ කෙනාගේ “ඔව්” එක දිගටම තියන්න හෝ ආපහු ගන්න පුළුවන්. දෙකම හරි.

# After a successor's number was typed, action. Whoever gets it. At most 40.
consent-after-continue-action = ඒ “ඔව්” එක දිගටම තියන්න

# Card and confirmation, action. Organisers. At most 40.
consent-card-suspend-action = දැනට වහන්න

# Asking, first step, title. Organisers. At most 40.
consent-ask-person-title = කාගෙන්ද අහන්නේ

# Asking, first step, help. Organisers. At most 240.
consent-ask-person-help = නම ඔබේ කණ්ඩායමෙන් පිටට යන්නේ නැහැ. අනිත් කණ්ඩායම්වලට පේන්නේ අහපු දේ සහ දුන් උත්තර විතරයි.

# Asking, field. Organisers. At most 60.
consent-ask-name-label = නම, නැත්නම් ඔබ ඒ කෙනාට කියන විදිහ

# Asking, under the field. Organisers. At most 80.
consent-ask-name-hint = කියවන්න පුළුවන් ඔබේ කණ්ඩායමට විතරයි

# Asking, choice. Organisers. At most 40.
consent-ask-age-label = වයස කීයද

# Asking, choice. Organisers. At most 40.
consent-ask-spoken-label = අහන්නේ කොහොමද

# Asking, second step, title. Organisers. At most 40.
consent-ask-words-title = ඔබ කියන දේ

# Asking, second step, help. Organisers. At most 240.
consent-ask-words-help = ඔබට කරන්න ඕනෑ මොනවාද, කවුද ඒක බලන්නේ, වරදින්න පුළුවන් මොනවාද කියලා කියන්න. කණ්ඩායම් ඔක්කොටම මේක කියවන්න පුළුවන්: නමක් ලියන්න එපා.

# Asking, field. Organisers. At most 60.
consent-ask-words-label = සරල වචනවලින්, නමක් නැතිව

# Asking, third step, title. Organisers. At most 40.
consent-ask-scopes-title = කැමැත්ත අහන්නේ මොනවාටද

# Asking, third step, help. Organisers. At most 240.
consent-ask-scopes-help = දැන් ඕනෑ දේ ගැන විතරක් අහන්න. එක එක දෙයට වෙන වෙනම උත්තර දෙනවා. අහපු නැති දේට අවසර නැහැ.

# Asking, checklist. Organisers. At most 40.
consent-ask-scopes-label = කැමැත්ත අහන දේ

# Asking, one choice for one scope. Organisers. At most 100. $scope (text).
consent-ask-scope-whom-label = { $scope }: බලන්න පුළුවන් අය

# Asking, one choice for one scope. Organisers. At most 100. $scope (text).
consent-ask-scope-purpose-label = { $scope }: මොකටද

# Asking, one choice for one scope. Organisers. At most 100. $scope (text).
consent-ask-scope-until-label = { $scope }: කොච්චර කල්ද

# Asking, the day for one scope. Organisers. At most 100. $scope (text).
consent-ask-scope-day-label = { $scope }: මේ වැඩේ අන්තිම දවස

# Asking, last step, action. Organisers. At most 40.
consent-ask-submit-action = ප්‍රශ්නය ලියා තබන්න

# Asking, last step, under the action. Organisers. At most 80.
consent-ask-submit-hint = ඊළඟට ඔබ ෆෝන් එක දෙනවා

# Closing for now, title. Organisers. At most 40.
consent-suspend-title = දැනට වහනවාද?

# Closing for now, help. Organisers. At most 240.
consent-suspend-help = පොඩි සැකයක් හරි තියෙනවා නම් මේක කරන්න. මේකෙන් කාටවත් හානියක් නැහැ. මේකට අංකයක් ඕනෑ නැහැ.

# Closing for now. Organisers. At most 200.
consent-suspend-at-once-text = මේ මොහොතේ ඉඳලා මේ කැමැත්තට අයිති කිසි දෙයක් මේ ෆෝන් එකෙන් පිටට යන්නේ නැහැ. අනිත් ෆෝන් මේක දැනගත්ත ගමන් එහෙමම කරනවා.

# Closing for now. Organisers. At most 160.
consent-suspend-again-text = ආයෙත් ඇරෙන්නේ ඒ කෙනා ආයෙත් උත්තර දුන්නොත් විතරයි.

# Taking back, title. The person asked. At most 40.
consent-take-back-title = කැමැත්ත ආපහු ගන්න

# Taking back, help. The person asked. At most 240.
consent-take-back-help = හේතුවක් කියන්න ඕනෑ නැහැ, කවුරුවත් එකඟ වෙන්න ඕනෑ නැහැ. මේ කණ්ඩායම්වල ඕනෑම ෆෝන් එකකින් කරන්න පුළුවන්.

# Taking back, field. The person asked. At most 40.
consent-take-back-number-label = ඔබේ අංකය

# Taking back, under the field. The person asked. At most 80.
consent-take-back-number-hint = ඔබට දුන් ඉලක්කම් 20

# Taking back, action. The person asked. At most 32.
consent-take-back-find-action = බලන්න

# Taking back, action: typing the number as twelve words. The person asked. At most 40.
consent-take-back-words-action = වචන දොළහක් ලියන්න

# Taking back, action: typing the number as digits. The person asked. At most 40.
consent-take-back-digits-action = ඉලක්කම් ලියන්න

# Taking back, under the field for words. The person asked. At most 80.
consent-take-back-words-hint = ඔබ මතක තියාගත්ත වචන 12, ඒ පිළිවෙලටම

# Taking back, second step, title. The person asked. At most 40.
consent-take-back-sure-title = කැමැත්ත ආපහු ගන්නවාද?

# Taking back, second step. The person asked. At most 240.
consent-take-back-sure-text = මීට පස්සේ කිසි දෙයක් පාවිච්චි කරන්න බැහැ. හැම ෆෝන් එකකම තියෙන ඔබේ ෆොටෝ සහ පටිගත කළ දේ, ඒ ෆෝන් එක මේක දැනගත්ත ගමන් මැකෙනවා.

# Taking back, second step, action. The person asked. At most 32.
consent-take-back-sure-action = ආපහු ගන්න

# Taking back, done, title. The person asked. At most 40.
consent-take-back-done-title = ආපහු ගත්තා

# Taking back, done: before the counts. The person asked. At most 160.
consent-take-back-done-text = මේ ෆෝන් එක මේක දන්නවා. අනිත් ෆෝන් නවත්තන්නේ මේක ඒවාට ලැබුණාමයි. මේ වෙනකල්:

# Taking back with a number, action: its code is held before the camera. Everybody. At most 32.
consent-take-back-scan-action = කොටුව ස්කෑන් කරන්න
