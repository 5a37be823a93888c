### What a phone says beside a screen: its own buttons for listening, typing codes, choosing and taking pictures.

# The button that goes back. Everybody. At most 24.
shell-frame-back-label = رجوع

# Closes help, or a list of choices. Everybody. At most 24.
shell-frame-close-action = إغلاق

# What a tap on a recording does. Everybody. At most 24.
shell-listen-start-label = استمع

# What a tap on a recording does while it is heard. Everybody. At most 24.
shell-listen-stop-label = أوقف

# Beside a recording: through the loudspeaker, not held to the ear. Everybody. At most 40.
shell-listen-loud-label = بصوت عالٍ

# After a tap on a recording or a picture of which a part is missing. Everybody. At most 80.
shell-listen-missing-text = لم يصل كله بعد.

# After a tap on a recording that the phone cannot play. Everybody. At most 80.
shell-listen-failed-text = هذا الهاتف لا يستطيع تشغيله.

# The key that deletes one digit. Everybody. At most 40.
shell-pad-delete-label = احذف الأخير

# The key that brings letters in the place of digits. Everybody. At most 24.
shell-pad-letters-label = حروف

# The key that brings digits in the place of letters. Everybody. At most 24.
shell-pad-digits-label = أرقام

# Above a long list of choices. Everybody. At most 24.
shell-select-search-label = ابحث

# In the place of choices, if none has the letters. Everybody. At most 60.
shell-select-nothing-text = لا شيء فيه هذه الحروف.

# A field for a day, while it is empty. Everybody. At most 30.
shell-day-choose-action = اختر يومًا

# Empties a field for a day. Everybody. At most 30.
shell-day-none-action = بلا يوم

# Takes the picture that the camera shows. Everybody. At most 40.
shell-camera-take-action = التقط الصورة

# Closes the camera without a picture. Everybody. At most 40.
shell-camera-leave-action = لا تلتقط

# At the entrance, after another app handed a file over. Organisers. At most 120.
shell-share-waits-text = افتح برمزك. ثم يدخل الملف إلى الوارد.

# After a tap on read aloud, if the phone has no voice for the language. Everybody. At most 100.
shell-speak-none-text = ليس في هذا الهاتف صوت لهذه اللغة.

# In the place of everything, if the notebook could not be reached. Everybody. At most 160.
shell-core-failed-text = لم ينجح هذا. ما كُتب محفوظ. حاول مرة أخرى.

# The same, if a newer version wrote the notebook. Everybody. At most 120.
shell-core-newer-text = كتبت هذا الدفتر نسخة أحدث. ضع النسخة الأحدث على هذا الهاتف أولًا.

# Tries again. Everybody. At most 24.
shell-core-again-action = حاول ثانية

# What stands in the phone's notices while phones are met, with the app closed. It says nothing of what for. Everybody. At most 60.
shell-working-notice-text = مشغول لبضع دقائق

# How such notices are called in the phone's own settings. Everybody. At most 32.
shell-working-channel-label = حين يكون مشغولًا

# The phone asks for a finger or a face. Everybody. At most 60.
shell-finger-ask-title = افتح بالإصبع أو الوجه

# On that question: the code is typed instead. Everybody. At most 32.
shell-finger-code-action = اكتب الرمز

# What stands in the phone's notices on a day something is due. It says nothing of what. Everybody. At most 60.
shell-reminder-notice-text = شيء ينتظرك

# How such notices are called in the phone's own settings. Everybody. At most 32.
shell-reminder-channel-label = التذكير
