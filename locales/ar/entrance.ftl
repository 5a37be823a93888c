### Before a notebook is open: what Weft is, the code, joining a group.

# First start, title. Everybody. At most 40.
entrance-welcome-title = دفترك

# First start, help. Everybody. At most 240.
entrance-welcome-help = لتكتب فيه لا تحتاج إلى حساب ولا إلى رقم هاتف ولا إلى شبكة.

# First start, text. Everybody. At most 200.
entrance-welcome-phone-text = ما تكتبه يبقى على هذا الهاتف، مقفلًا برمز لا يعرفه أحد غيرك.

# First start, text. Everybody. At most 200.
entrance-welcome-meet-text = يصل إلى الآخرين عندما تلتقي الهواتف، أو بملف. أنت تختار متى.

# First start, text. Everybody. At most 200.
entrance-welcome-lost-text = إذا نسيت الرمز فلن يستطيع أحد أن يفتح الدفتر من جديد.

# Opening, title. Everybody. At most 40.
entrance-unlock-title = فتح الدفتر

# Joining, title. Everybody. At most 40.
entrance-join-title = الانضمام إلى مجموعتك

# Joining, help. Everybody. At most 240.
entrance-join-help = ملفان صغيران، واحد يذهب وواحد يعود، مرة واحدة وبأي طريقة تريدها. لا يستطيع أحد غيركم أن يستعملهما.

# Joining, text. Everybody. At most 160.
entrance-join-nobody-text = هذا الدفتر ليس في أي مجموعة بعد.

# Joining, text. Everybody. At most 200.
entrance-join-request-text = أولًا: اكتب طلبًا، وأرسل الملف إلى شخص يرعى مجموعتك.

# Joining, text. Everybody. At most 200.
entrance-join-welcome-text = ثم: اقرأ ملف الترحيب الذي يرسله إليك ذلك الشخص.

# Joining, action. Everybody. At most 32.
entrance-join-request-action = كتابة طلب

# Joining, action. Everybody. At most 32.
entrance-join-welcome-action = قراءة ملف ترحيب

# Told, after the request was written. Everybody. At most 120.
entrance-told-request-label = كُتب الطلب. أرسل هذا الملف إلى مجموعتك.

# Told, when the file is no welcome for this notebook. Everybody. At most 120.
entrance-told-no-welcome-label = هذا الملف ليس ملف ترحيب لهذا الدفتر.

# Told, after the welcome was read: both people compare. Everybody. At most 200. $numbers (text): four numbers.
entrance-told-welcomed-label = أنت الآن في المجموعة. اسأل من رحّب بك هل يرى الأرقام { $numbers } أيضًا. إن كان لا يراها فلا تكتب هنا شيئًا.
