### Things outside Weft that carry a number: asking for what they may be used, keeping a number, handing out, recalling.

# Asking by number, title and action. Organisers. At most 40.
number-ask-title = අංකයක් පාවිච්චි කරන්න පුළුවන්ද?

# Asking by number, help. Organisers. At most 240.
number-ask-help = Weft එකෙන් පිට හදපු වීඩියෝ එකකට හෝ ෆොටෝ එකකට අංකයක් තියෙනවා. පෙන්වන්න කලින් මෙතනින් අහන්න. නෙට්වර්ක් ඕනෑ නැහැ.

# Asking and keeping, field. Organisers. At most 40.
number-ask-number-label = ඒකේ තියෙන අංකය

# Asking and keeping, what is wrong with the number. Organisers. At most 60.
number-ask-number-error = සම්පූර්ණ ගණනක්, ඉලක්කම්වලින්

# Asking by number, choice. Organisers. At most 40.
number-ask-scope-label = ඔබට කරන්න ඕනෑ දේ

# Answer, title. Organisers. At most 40. $number (text).
number-answer-title = අංකය { $number }

# Answer, a line. Organisers. At most 80. $group (text): whose number it is.
number-answer-yes-label = { $group }: ඔව්, පුළුවන්

# Answer, a line. Organisers. At most 80. $group (text): whose number it is.
number-answer-no-label = { $group }: ඉඩ නැහැ

# Answer, when nobody here knows the number. Organisers. At most 40.
number-answer-unknown-label = ඉඩ නැහැ

# Answer, under it. Organisers. At most 120. $day (date). $count (number). $of (number).
number-answer-known-label = { $day } දන්න විදිහට, අනිත් ෆෝන් { $of }න් { $count }කින් ආරංචි ඇතිව

# Keeping a number, title and action. Organisers. At most 40.
number-add-title = අංකයක් තියාගන්න

# Keeping a number, help. Organisers. At most 240.
number-add-help = අංකය වීඩියෝ එකේ ලියන්න, ඒකේ ඉන්නේ කවුද කියලා මෙතන ලියන්න. අංකය අහන කෙනාට ඒ අය කියපු දේ ඇහෙනවා.

# Keeping a number, choice. Organisers. At most 40.
number-add-kind-label = ඒක මොකක්ද

# Keeping a number, choice. Organisers. At most 60.
number-add-shows-label = අඳුනගන්න පුළුවන් කාවද

# Keeping a number, choice. Organisers. At most 40.
number-add-people-label = අහපු අයව

# Keeping a number, choice. Organisers. At most 40.
number-add-nobody-label = කාවවත් නැහැ

# Keeping a number, list of consents. Organisers. At most 60.
number-add-which-label = ඒකේ ඉන්න හැමෝම

# Keeping a number, under the list. Organisers. At most 120.
number-add-older-hint = කවුරු හරි අඩුද? ඒ කෙනාගේ කැමැත්තේ කාඩ් එකෙන් පටන් ගන්න.

# Keeping a number, when nobody was asked yet. Organisers. At most 80.
number-add-none-text = තාම කාගෙන්වත් අහලා නැහැ. ඉස්සෙල්ලා අහන්න.

# A numbered thing, title. Organisers. At most 80. $what (text): such as Film. $number (text).
number-thing-title = { $what } { $number }

# A numbered thing, help. Organisers. At most 240.
number-thing-help = ඒ දේම Weft එකේ නැහැ. ඒකෙන් කරන්න පුළුවන් දේ හැම වතාවකම අලුතෙන් අහනවා.

# A numbered thing. Organisers. At most 80. $group (text). $day (date).
number-thing-of-label = { $group } { $day } දා තියාගත්තා

# A numbered thing. Organisers. At most 60. $count (number).
number-thing-people-label = ඕනෑ කැමැති වීම්: { $count }

# A numbered thing. Organisers. At most 60.
number-thing-nobody-label = කවුරුත් නැහැ කියලා තියාගත්ත කෙනා කියනවා

# A numbered thing, action and title. Organisers. At most 40.
number-out-title = පිට කෙනෙකුට දෙන්න

# Handing out, help. Organisers. At most 240.
number-out-help = පිටට යන්න පුළුවන් ඕනෑම කෙනෙකුට බලන්න පුළුවන් දේ විතරයි. ඒක තියෙන්නේ කා ළඟද කියලා Weft තියාගෙන, අයින් කරන්න ඕනෑ වෙලාව කියනවා.

# Handing out, choice. Organisers. At most 40.
number-out-use-label = ඒ අය ඒකෙන් කරන දේ

# Handing out, one way of using it. Organisers. At most 100. $scope (text). $purpose (text).
number-out-use-tile = { $scope }: { $purpose }

# Handing out, field. Organisers. At most 40.
number-out-who-label = ගන්නේ කවුද

# Handing out, under the field. Organisers. At most 80.
number-out-who-hint = අපේ හැම කණ්ඩායමකටම මේ නම කියවන්න පුළුවන්

# Handing out, choice. Organisers. At most 80.
number-out-agreed-label = ඔබ කිව්වාම ඒ අය ඒක අයින් කරනවාද?

# Handing out, when they do not agree. Organisers. At most 80.
number-out-agreed-error = ඒ අයගේ පොරොන්දුව නැතිව යන්නේ නැහැ.

# Handing out, action. Organisers. At most 32.
number-out-write-action = මම දෙනවා

# Consent card and numbered thing, over who outside has something. Organisers. At most 40.
number-out-heading = පිට කා ළඟද තියෙන්නේ

# Consent card and numbered thing, a line. Organisers. At most 100. $who (text). $day (date).
number-out-line-label = { $who }, { $day } ඉඳලා

# Consent card, under a line: they have to be told. Organisers. At most 60.
number-recall-due-status = වැහුවා කියලා තාම කිව්වේ නැහැ

# Consent card, under a line. Organisers. At most 60. $day (date).
number-recall-told-status = අයින් කරන්න කියලා { $day } දා කිව්වා

# Consent card, action. Organisers. At most 60. $who (text).
number-recall-open-action = කියන්න: { $who }

# Telling somebody outside, title. Organisers. At most 40.
number-recall-title = අයින් කරන්න කියන්න

# Telling somebody outside, help. Organisers. At most 240.
number-recall-help = Weft එකට ඒ අය ළඟට යන්න බැහැ. ඔබම කතා කරන්න, නැත්නම් ලියන්න. ආපහු ගත්තේ කවුද කියන්න එපා.

# Telling somebody outside, action. Organisers. At most 32.
number-recall-sent-action = මම කිව්වා
