### The screens at a terminal: how to type. All else on them is said where it stands.

# Under every page: how to type. Everybody. At most 130.
terminal-screen-keys-text = اكتب رقمًا ثم Enter. 0 للرجوع، ؟ للشرح، - للخروج والقفل، = لقراءة هذه الصفحة من جديد.

# Below the lines of a list, if there are more. Everybody. At most 30.
terminal-screen-more-action = أسطر أخرى

# After something was typed that is no number of the page. Everybody. At most 80.
terminal-screen-unknown-error = لا شيء بهذا الرقم في هذه الصفحة.

# After leaving. Everybody. At most 60.
terminal-screen-left-text = مقفل.

# A choice that is chosen. Everybody. At most 30. $tile (text): what it is called.
terminal-tile-chosen-label = { $tile } (مختار)

# Before a field of one line. Everybody. At most 130.
terminal-field-line-text = اكتبه ثم Enter. Enter وحده يتركه كما هو، و- وحدها تفرغه.

# Before a field of several lines. Everybody. At most 150.
terminal-field-lines-text = اكتب ما شئت من الأسطر، ونقطة . وحدها في سطر تنهي. نقطة في البداية تتركه كما هو، و- وحدها ثم . تفرغه.

# Before a field for a day. Everybody. At most 150.
terminal-field-day-text = اكتب اليوم هكذا: سنة-شهر-يوم، مثل 2026-11-27. Enter وحده يتركه كما هو، و- وحدها تفرغه.

# Before a field that is not shown. Everybody. At most 80.
terminal-field-hidden-text = ما تكتبه لا يظهر.

# Below a long list of choices. Everybody. At most 130.
terminal-select-letters-text = اكتب رقمًا أو بعض حروف الاسم. Enter وحده يتركه كما هو.

# Before a file is written. Organisers. At most 130. $name (text): the name it gets otherwise.
terminal-file-save-text = أين يوضع الملف؟ اكتب المكان، أو Enter وحده للاسم { $name }، و- لا تكتب شيئًا.

# Before a file is read. Organisers. At most 100.
terminal-file-pick-text = أي ملف؟ اكتب مكانه. Enter وحده لا يقرأ شيئًا.

# In the place of a microphone. At most 160.
terminal-file-voice-text = لا يوجد ميكروفون هنا. اكتب مكان تسجيل بصيغة AAC. Enter وحده لا يسجل شيئًا.

# In the place of a camera. At most 160.
terminal-file-photo-text = لا توجد كاميرا هنا. اكتب مكان صورة. Enter وحده لا يأخذ أي صورة.

# After a place was typed where a file stands already. Organisers. At most 90.
terminal-file-there-error = هناك ملف بهذا الاسم. لم يُكتب شيء.

# Terminal: a code would be scanned. Everybody. At most 100.
terminal-scan-ask-text = اكتب ما في المربع. Enter وحده للرجوع.

# Terminal: the app would be passed on. Everybody. At most 100. $place (text): where the program lies.
terminal-app-place-text = البرنامج هو هذا الملف: { $place }

# Terminal: while phones are met. Organisers. At most 100.
terminal-nearby-wait-text = يجري البحث حولك حتى لقاء جهاز آخر، عشر دقائق على الأكثر.
