### Settings: languages, the code, a second code for whoever listens.

# Home, line, and settings, title. Everybody. At most 32.
settings-list-title = सेटिंग

# Settings, help. Everybody. At most 240.
settings-list-help = यहाँ जो बदलें, वह सिर्फ़ इसी फ़ोन पर लागू होता है।

# Settings, line, and languages, title. Everybody. At most 32.
settings-languages-title = भाषाएँ

# Languages, help. Everybody. At most 240.
settings-languages-help = पहली भाषा में स्क्रीन दिखती है। जहाँ पहली भाषा में शब्द न हों, वहाँ दूसरी भाषा आती है।

# Languages, choice. Everybody. At most 40.
settings-languages-first-label = पहली भाषा

# Languages, choice. Everybody. At most 40.
settings-languages-second-label = दूसरी भाषा

# Languages, when both are the same. Everybody. At most 60.
settings-languages-same-error = दो अलग-अलग भाषाएँ चुनें।

# Languages, action. Everybody. At most 32.
settings-languages-use-action = यही भाषाएँ रखें

# Settings, line. Everybody. At most 32.
settings-code-label = कोड बदलें

# Settings, under the line. Everybody. At most 80.
settings-code-hint = वह कोड बदलें, जिससे यह डायरी खुलती है

# Changing the code, title of the first step. Everybody. At most 40.
settings-code-old-title = अभी वाला कोड

# Changing the code, title of the second step. Everybody. At most 40.
settings-code-new-title = नया कोड

# Changing the code, title of the last step. Everybody. At most 40.
settings-code-again-title = वही कोड एक बार और

# Changing the code, help. Everybody. At most 240.
settings-code-help = कोड भूल जाने पर कोई उसे वापस नहीं दे सकता। ऐसा कोड चुनें, जो कल भी आपको याद रहे और जिसका दूसरे अंदाज़ा न लगा सकें।

# Changing the code, field; other screens too. Everybody. At most 32.
settings-code-field-label = कोड

# Changing the code, under the field. Everybody. At most 120.
settings-code-new-hint = कम से कम 8 अक्षर या अंक। पाँच शब्द सबसे अच्छे हैं।

# Settings and what was told, line or action, for whoever listens and has no second code. Listeners. At most 40.
settings-second-label = दूसरा कोड बनाएँ

# Settings, under the line. Listeners. At most 100.
settings-second-hint = जब तक यह न बने, कोई आपको कुछ नहीं बता सकता

# Making a second code, title. Listeners. At most 40.
settings-second-new-title = दूसरा कोड

# Making a second code, help. Listeners. At most 300.
settings-second-help = लोग आपको जो बताते हैं, वह सिर्फ़ इसी कोड से खुलता है। जिसे आपका पहला कोड पता हो, उसे वह नहीं दिखता। पहले कोड से अलग कोड रखें।

# Told, after the code was changed. Everybody. At most 100.
settings-told-code-label = अब से यह डायरी सिर्फ़ नए कोड से खुलती है।

# Told, after the second code was made. Listeners. At most 160.
settings-told-second-label = बन गया। लोग आपको कुछ तभी बता सकते हैं, जब आपकी कोई फ़ाइल उन तक पहुँच जाए।

# Told, after a wrong code. Everybody. At most 60.
settings-told-wrong-label = यह सही कोड नहीं है।

# Told, after too many wrong codes. Everybody. At most 120. $minutes (number).
settings-told-wait-label =
    { $minutes ->
        [one] बहुत बार गलत कोड डाला गया। { $minutes } मिनट बाद फिर कोशिश करें।
       *[other] बहुत बार गलत कोड डाला गया। { $minutes } मिनट बाद फिर कोशिश करें।
    }

# Told, when the code typed again is another one. Everybody. At most 80.
settings-told-differ-label = दोनों बार एक ही कोड नहीं डाला गया। कोड फिर से चुनें।

# Told, when a code is too easy. Everybody. At most 100.
settings-told-weak-label = इस कोड का अंदाज़ा लगाना बहुत आसान है। कोई लंबा कोड चुनें।

# What was told, action, for whoever listens. Listeners. At most 40.
settings-door-open-action = दूसरों की बताई बातें खोलें

# Opening what others told, title. Listeners. At most 40.
settings-door-title = दूसरों ने क्या बताया

# Opening what others told, help. Listeners. At most 240.
settings-door-help = पहले देख लें कि कोई और तो नहीं देख रहा। बाहर निकलते ही यह बंद हो जाता है।

# Opening what others told, field. Listeners. At most 32.
settings-door-field-label = आपका दूसरा कोड

# Settings, line and title. Everybody. At most 32.
settings-finger-main-title = उँगली या चेहरा

# Settings, under the line. Everybody. At most 100.
settings-finger-main-hint = इससे डायरी कोड के बिना खुलती है। कोड से भी हमेशा खुलती है

# Finger or face, help. Everybody. At most 240.
settings-finger-main-help = फ़ोन जिस किसी उँगली या चेहरे को पहचानता है, उससे डायरी खुल जाती है। उँगली ज़बरदस्ती फ़ोन पर रखवाई जा सकती है। कोड आपसे इस तरह नहीं लिया जा सकता।

# Finger or face, before it is chosen. Everybody. At most 200.
settings-finger-main-note = आपसे ज़्यादा ताकतवर कोई आपकी उँगली फ़ोन पर रख सकता है, या फ़ोन आपके चेहरे के सामने पकड़ सकता है। सिर्फ़ कोड आपके मन में रहता है।

# Finger or face, action. Everybody. At most 32.
settings-finger-on-action = उँगली या चेहरे से खोलें

# Finger or face, action. Everybody. At most 32.
settings-finger-off-action = सिर्फ़ कोड से खोलें

# A finger or a face opens from now on. Everybody. At most 100.
settings-told-finger-on-label = अब डायरी उँगली या चेहरे से खुलती है। कोड से भी

# No finger or face opens any more. Everybody. At most 100.
settings-told-finger-off-label = अब डायरी सिर्फ़ कोड से खुलती है

# A finger or a face did not open, or cannot. Everybody. At most 120.
settings-told-finger-not-label = यह नहीं हो सका। डायरी कोड से खुलती है

# Settings, line: the app itself is given to another phone. Everybody. At most 32.
settings-app-main-title = यह ऐप आगे दें

# Settings, under the line. Everybody. At most 100.
settings-app-main-hint = एक फ़ोन से दूसरे फ़ोन में, ऐप स्टोर के बिना। डायरी का कुछ भी साथ नहीं जाता

# Settings, line and title. Everybody. At most 32.
settings-remind-main-title = याद दिलाना

# Settings, under the line. Everybody. At most 100.
settings-remind-main-hint = जिस दिन तक कुछ करना हो, उस दिन एक सूचना

# Reminders, help. Everybody. At most 240.
settings-remind-main-help = जिस दिन तक कुछ करना हो, उस दिन सुबह फ़ोन एक सूचना दिखाता है। दूसरों की बताई बातों से कभी कोई सूचना नहीं आती।

# Reminders, before it is chosen. Everybody. At most 200.
settings-remind-main-note = सूचना यह नहीं बताती कि क्या करना है या बात किसकी है। लेकिन जिसके हाथ में फ़ोन हो, उसे दिख सकता है कि सूचना आई है।

# Reminders, action. Everybody. At most 32.
settings-remind-on-action = मुझे याद दिलाएँ

# Reminders, action. Everybody. At most 32.
settings-remind-off-action = मुझे याद न दिलाएँ

# There will be reminders. Everybody. At most 100.
settings-told-remind-on-label = फ़ोन अब से आपको याद दिलाता है

# There will be none. Everybody. At most 100.
settings-told-remind-off-label = फ़ोन अब आपको याद नहीं दिलाता
