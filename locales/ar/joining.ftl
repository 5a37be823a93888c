### Letting phones in: of somebody new, or another one of a member.

# One's own group, action, and letting in, title. Organisers. At most 40.
joining-list-title = إدخال هاتف

# Letting in, help. Organisers. At most 240.
joining-list-help = يطلب الهاتف الدخول بملف صغير. تقرؤه، وتكتب ملف ترحيب لا يفتحه إلا ذلك الهاتف.

# Letting in, text, for whoever looks after a group. Organisers. At most 200.
joining-new-sure-text = الشخص الجديد سيقرأ ما تكتبه مجموعتك. تأكد ممن يطلب: قابله، أو اسمع صوته.

# Letting in, action, for whoever looks after a group. Organisers. At most 40.
joining-new-read-action = شخص جديد في مجموعتنا

# Letting in, text. Everybody. At most 240.
joining-own-second-text = هاتف آخر لك يحتاج إلى كلمة ثانية: من هاتف آخر لك، أو ممن يرعى إحدى المجموعات.

# Letting in, action. Everybody. At most 40.
joining-own-read-action = هاتف آخر لي

# Letting in, line. Everybody. At most 60.
joining-awaits-list-label = هاتف ينتظر كلمة ثانية

# Giving the second word, title. Everybody. At most 40.
joining-vouch-title = هل هذا الهاتف لذلك الشخص؟

# Giving the second word, help. Everybody. At most 240.
joining-vouch-help = يجب أن يقول ذلك هاتفان، حتى لا يُدخل أحد هاتفًا باسم غيره.

# Giving the second word, text. Everybody. At most 200.
joining-vouch-sure-text = لا تقل نعم إلا إذا أخبرك الشخص بنفسه، وجهًا لوجه أو بصوت تعرفه.

# Giving the second word, action. Everybody. At most 32.
joining-vouch-yes-action = نعم، إنه له

# Letting in, text: the file that completes the founding can be written again. Organisers. At most 200.
joining-last-lost-text = هل ضاع الملف الأخير في طريقه إلى المجموعة التي بدأت معها؟ اكتبه مرة أخرى.

# Told, after a welcome was written: both people compare. Everybody. At most 240. $numbers (text): four numbers.
joining-told-let-in-label = كُتب ملف الترحيب. أرسله. هل يرون { $numbers } أيضًا؟ إن لم يروها فقد دخل أحد بينكما: اطلب إزالة هذا الهاتف.

# Told, after somebody said that another phone is theirs. Everybody. At most 240.
joining-told-awaits-label = قيل ذلك. أرسل الآن ملفًا إلى من يقول الكلمة الثانية. وحين يعود إليك ملفه، اقرأ الطلب نفسه هنا مرة أخرى.

# Told, when a file is no request. Organisers. At most 120.
joining-told-no-request-label = هذا الملف ليس طلب انضمام. لم يدخل أحد.
