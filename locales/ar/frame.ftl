### What every screen has: corners, what is told after an input, mistakes in fields.

# Every screen, first corner. Everybody. At most 24.
frame-corner-speaker-label = قراءة بصوت

# Every screen, second corner. Everybody. At most 24.
frame-corner-help-label = مساعدة

# Every screen, third corner: locks at once. Everybody. At most 24.
frame-corner-leave-label = خروج

# After something was written down. Everybody. At most 80.
frame-told-saved-label = حُفظ هنا. لم يُرسل إلى أحد بعد.

# After a receipt number that cannot be right. Everybody. At most 100.
frame-told-mistaken-label = في هذا الرقم خطأ. انظر إليه مرة أخرى.

# After a receipt number nothing is known for, on a phone that met no other. Everybody. At most 100.
frame-told-nothing-label = لم يصل إلى هذا الهاتف شيء لهذا الرقم.

# After a receipt number nothing is known for. Everybody. At most 140. $day (date).
frame-told-nothing-since-label = لم يصل إلى هذا الهاتف شيء لهذا الرقم. آخر مرة التقى فيها بغيره: { $day }.

# After a file was read. Organisers. At most 100. $count (number): how much of it was new here.
frame-told-file-new-label =
    { $count ->
        [zero] لا جديد في هذا الملف.
        [one] جاء شيء جديد واحد في هذا الملف.
        [two] جاء شيئان جديدان في هذا الملف.
        [few] جاءت { $count } أشياء جديدة في هذا الملف.
        [many] جاء { $count } شيئًا جديدًا في هذا الملف.
       *[other] جاء { $count } شيء جديد في هذا الملف.
    }

# After a file was read that brought nothing new. Organisers. At most 100.
frame-told-file-known-label = كل ما في هذا الملف كان هنا من قبل.

# After a file was read whose end is missing. Organisers. At most 160. $count (number): how much of it was new here.
frame-told-file-short-label =
    { $count ->
        [zero] لم يصل جديد. نهاية الملف ناقصة: اطلبه مرة أخرى.
        [one] وصل شيء جديد واحد. نهاية الملف ناقصة: اطلبه مرة أخرى.
        [two] وصل شيئان جديدان. نهاية الملف ناقصة: اطلبه مرة أخرى.
        [few] وصلت { $count } أشياء جديدة. نهاية الملف ناقصة: اطلبه مرة أخرى.
        [many] وصل { $count } شيئًا جديدًا. نهاية الملف ناقصة: اطلبه مرة أخرى.
       *[other] وصل { $count } شيء جديد. نهاية الملف ناقصة: اطلبه مرة أخرى.
    }

# After a file of what is new was read, while an earlier one never came. Organisers. At most 160.
frame-told-earlier-missing-label = حُفظ ما وصل. ينقص ملف سابق: اطلبه، أو اطلب ملفًا كاملًا.

# After a file was written. Organisers. At most 120.
frame-told-file-written-label = كُتب الملف. لن يعرف الآخرون ما فيه حتى يقرؤوه.

# After a file that is not for this notebook or is broken. Organisers. At most 120.
frame-told-file-unreadable-label = لا يمكن قراءة هذا الملف هنا. لم يتغير شيء.

# After a file that was picked, when the phone itself failed. Organisers. At most 160.
frame-told-device-failed-label = لم يستطع هذا الهاتف القراءة أو الكتابة الآن. ما كُتب محفوظ. حاول مرة أخرى؛ وإن تكرر ذلك فأعد تشغيل الهاتف.

# After something could not be written because the notebook is an older copy. Everybody. At most 120.
frame-told-older-copy-label = لم يُكتب: هذا الدفتر نسخة أقدم. انظر السطر الأول في البداية.

# After somebody said to go on from an older copy. Everybody. At most 140.
frame-told-went-on-label = تابعتَ من هذه النسخة. ما بقي عند الآخرين يعود عند التبادل.

# After something could not be written because the phone is full. Everybody. At most 160.
frame-told-no-room-label = لا مكان على هذا الهاتف. لم يُكتب هذا، وما كتبتَه محفوظ. أفرغ مكانًا خارج هذا التطبيق ثم حاول مرة أخرى.

# Something was refused. Organisers. At most 120.
frame-refused-not-yours-label = هذا من شأن شخص آخر. لم يتغير شيء.

# Something was refused. Organisers. At most 120.
frame-refused-incomplete-label = هناك شيء ناقص. لم يتغير شيء.

# Something was refused. Organisers. At most 120.
frame-refused-already-label = هو كذلك من قبل. لم يتغير شيء.

# A yes was refused. Everybody. At most 160.
frame-refused-understood-label = لا تُكتب نعم إلا إذا كان الشخص وحده وفهم الأمر. لم يتغير شيء.

# Something was refused about somebody who is or may be under 18. Everybody. At most 160.
frame-refused-minor-label = هذا الشخص دون 18 أو قد يكون: ما يُظهره لا يصل إلى العموم، ولا يُحفظ صوته. لم يتغير شيء.

# Asking again was refused. Organisers. At most 160.
frame-refused-rest-label = سُئل هذا الشخص خلال آخر 30 يومًا، أو قال لا خلال 180 يومًا. دعوه يرتاح. لم يتغير شيء.

# Something was refused because the person has died. Organisers. At most 160.
frame-refused-died-label = توفي هذا الشخص. لا يواصل ولا يسحب إلا من سمّاه. لم يتغير شيء.

# Something may not leave. Everybody. At most 80.
frame-refused-allowed-label = غير مسموح. لم يخرج شيء.

# Something is not in this notebook. Everybody. At most 100.
frame-refused-here-label = ليس على هذا الهاتف. لم يتغير شيء.

# The notebook's files could not be read. Everybody. At most 120.
frame-refused-unreadable-label = تعذرت قراءة الدفتر. لم يتغير شيء.

# Instead of a screen whose record is not here, title. Everybody. At most 40.
frame-missing-screen-title = ليس على هذا الهاتف

# Instead of a screen whose record is not here. Everybody. At most 120.
frame-missing-screen-text = قد يصل لاحقًا من هاتف آخر.

# On a record that a newer version wrote to. Organisers. At most 140.
frame-newer-record-banner = كتب إصدار أحدث هنا شيئًا لا يقرؤه هذا الإصدار. حدّث أولًا.

# Forms, to the next step. Everybody. At most 24.
frame-action-next-label = التالي

# Forms: the language of words. Organisers. At most 40.
frame-field-language-label = بأي لغة

# Under a field that is empty. Everybody. At most 60.
frame-mistake-needed-error = هذا مطلوب.

# Under a choice not made. Everybody. At most 60.
frame-mistake-choose-error = اختر واحدًا.

# Under a field with a hidden character that turns text around. Everybody. At most 100.
frame-mistake-hidden-error = فيه علامة خفية. اكتبه بدل لصقه.

# Under a field that is too long. Everybody. At most 80.
frame-mistake-long-error = هذا طويل جدًا. اختصره.

# Under a number that a group's own form asks for; none is a number too. Everybody. At most 100.
frame-mistake-digits-error = اكتب رقمًا بالأرقام.

# Under an amount. Organisers. At most 100.
frame-mistake-number-error = اكتب بالأرقام عددًا أكبر من صفر.

# Under an amount that has to be whole. Organisers. At most 80.
frame-mistake-whole-error = اكتب عددًا صحيحًا.

# Under a day. Organisers. At most 80.
frame-mistake-day-error = هذا اليوم غير مناسب. اختر يومًا آخر.

# Under a currency. Organisers. At most 80.
frame-mistake-currency-error = اكتب حروفها الثلاثة مثل LKR.
