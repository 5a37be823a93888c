### Settings: languages, the code, a second code for whoever listens.

# Home, line, and settings, title. Everybody. At most 32.
settings-list-title = الإعدادات

# Settings, help. Everybody. At most 240.
settings-list-help = ما تغيّره هنا يسري على هذا الهاتف فقط.

# Settings, line, and languages, title. Everybody. At most 32.
settings-languages-title = اللغات

# Languages, help. Everybody. At most 240.
settings-languages-help = اللغة الأولى للشاشة. والثانية تظهر حيث لا كلمات في الأولى.

# Languages, choice. Everybody. At most 40.
settings-languages-first-label = الأولى

# Languages, choice. Everybody. At most 40.
settings-languages-second-label = الثانية

# Languages, when both are the same. Everybody. At most 60.
settings-languages-same-error = اختر لغتين مختلفتين.

# Languages, action. Everybody. At most 32.
settings-languages-use-action = استعمال هاتين

# Settings, line. Everybody. At most 32.
settings-code-label = رمز آخر

# Settings, under the line. Everybody. At most 80.
settings-code-hint = تغيير الرمز الذي يفتح هذا الدفتر

# Changing the code, title of the first step. Everybody. At most 40.
settings-code-old-title = الرمز الذي تستعمله الآن

# Changing the code, title of the second step. Everybody. At most 40.
settings-code-new-title = رمز جديد

# Changing the code, title of the last step. Everybody. At most 40.
settings-code-again-title = الرمز نفسه مرة أخرى

# Changing the code, help. Everybody. At most 240.
settings-code-help = لا يستطيع أحد أن يعيد إليك رمزًا. اختر رمزًا ستتذكره غدًا ولا يخمّنه الآخرون.

# Changing the code, field; other screens too. Everybody. At most 32.
settings-code-field-label = الرمز

# Changing the code, under the field. Everybody. At most 120.
settings-code-new-hint = 8 حروف أو أرقام على الأقل. الأفضل خمس كلمات.

# Settings and what was told, line or action, for whoever listens and has no second code. Listeners. At most 40.
settings-second-label = عمل رمز ثانٍ

# Settings, under the line. Listeners. At most 100.
settings-second-hint = ما دام ليس لديك رمز ثانٍ، لا يستطيع أحد أن يحكي لك شيئًا

# Making a second code, title. Listeners. At most 40.
settings-second-new-title = رمز ثانٍ

# Making a second code, help. Listeners. At most 300.
settings-second-help = ما يحكيه لك الآخرون لا يُفتح إلا بهذا الرمز. من يعرف رمزك الأول لا يراه. استعمل رمزًا غير الأول.

# Told, after the code was changed. Everybody. At most 100.
settings-told-code-label = من الآن لا يفتح هذا الدفتر إلا الرمز الجديد.

# Told, after the second code was made. Listeners. At most 160.
settings-told-second-label = صار لك رمز ثانٍ. يستطيع الآخرون أن يحكوا لك شيئًا بعد أن يصلهم ملف منك.

# Told, after a wrong code. Everybody. At most 60.
settings-told-wrong-label = هذا ليس الرمز.

# Told, after too many wrong codes. Everybody. At most 120. $minutes (number).
settings-told-wait-label =
    { $minutes ->
        [zero] رموز خاطئة كثيرة. حاول مرة أخرى بعد قليل.
        [one] رموز خاطئة كثيرة. حاول مرة أخرى بعد دقيقة واحدة.
        [two] رموز خاطئة كثيرة. حاول مرة أخرى بعد دقيقتين.
        [few] رموز خاطئة كثيرة. حاول مرة أخرى بعد { $minutes } دقائق.
        [many] رموز خاطئة كثيرة. حاول مرة أخرى بعد { $minutes } دقيقة.
       *[other] رموز خاطئة كثيرة. حاول مرة أخرى بعد { $minutes } دقيقة.
    }

# Told, when the code typed again is another one. Everybody. At most 80.
settings-told-differ-label = هذا غير الرمز السابق. اختر الرمز من جديد.

# Told, when a code is too easy. Everybody. At most 100.
settings-told-weak-label = تخمين هذا الرمز سهل جدًا. اختر رمزًا أطول.

# What was told, action, for whoever listens. Listeners. At most 40.
settings-door-open-action = فتح ما حكاه الآخرون

# Opening what others told, title. Listeners. At most 40.
settings-door-title = ما حكاه الآخرون

# Opening what others told, help. Listeners. At most 240.
settings-door-help = تأكد أن لا أحد ينظر معك. يُغلق حين تخرج.

# Opening what others told, field. Listeners. At most 32.
settings-door-field-label = رمزك الثاني

# Settings, line and title. Everybody. At most 32.
settings-finger-main-title = الإصبع أو الوجه

# Settings, under the line. Everybody. At most 100.
settings-finger-main-hint = يفتح الدفتر بلا رمز. والرمز أيضًا يفتحه دائمًا

# Finger or face, help. Everybody. At most 240.
settings-finger-main-help = يُفتح الدفتر لكل إصبع أو وجه يعرفه الهاتف. يمكن أن يوضع إصبع على الهاتف بالقوة. أما الرمز فلا يؤخذ منك بهذه الطريقة.

# Finger or face, before it is chosen. Everybody. At most 200.
settings-finger-main-note = من هو أقوى منك يستطيع أن يضع إصبعك على الهاتف بيده، أو أن يمسك الهاتف أمام وجهك. الرمز وحده يبقى في رأسك.

# Finger or face, action. Everybody. At most 32.
settings-finger-on-action = الفتح بالإصبع أو الوجه

# Finger or face, action. Everybody. At most 32.
settings-finger-off-action = الفتح بالرمز فقط

# A finger or a face opens from now on. Everybody. At most 100.
settings-told-finger-on-label = الآن يُفتح بإصبع أو وجه. وبالرمز أيضًا

# No finger or face opens any more. Everybody. At most 100.
settings-told-finger-off-label = الآن لا يُفتح إلا بالرمز

# A finger or a face did not open, or cannot. Everybody. At most 120.
settings-told-finger-not-label = لم ينجح هذا. يُفتح الدفتر بالرمز

# Settings, line: the app itself is given to another phone. Everybody. At most 32.
settings-app-main-title = إعطاء هذا التطبيق لغيرك

# Settings, under the line. Everybody. At most 100.
settings-app-main-hint = من هاتف إلى هاتف، بلا متجر تطبيقات. لا يذهب معه شيء من الدفتر

# Settings, line and title. Everybody. At most 32.
settings-remind-main-title = التذكير

# Settings, under the line. Everybody. At most 100.
settings-remind-main-hint = إشعار في اليوم الذي يحين فيه موعد شيء

# Reminders, help. Everybody. At most 240.
settings-remind-main-help = في اليوم الذي يحين فيه موعد شيء، يُظهر الهاتف إشعارًا في الصباح. لا يظهر أبدًا إشعار بسبب ما حكاه الآخرون.

# Reminders, before it is chosen. Everybody. At most 200.
settings-remind-main-note = لا يقول الإشعار ما الذي حان موعده ولا من المقصود. لكن من يمسك الهاتف يستطيع أن يرى أن هناك إشعارًا.

# Reminders, action. Everybody. At most 32.
settings-remind-on-action = ذكّرني

# Reminders, action. Everybody. At most 32.
settings-remind-off-action = لا تذكّرني

# There will be reminders. Everybody. At most 100.
settings-told-remind-on-label = يذكّرك الهاتف من الآن

# There will be none. Everybody. At most 100.
settings-told-remind-off-label = لا يذكّرك الهاتف بعد الآن
