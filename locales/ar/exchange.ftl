### What this phone has heard of others, and files that go out and come in.

# Exchange, title. Organisers. At most 32.
exchange-status-title = إرسال واستلام

# Exchange, help. Organisers. At most 240.
exchange-status-help = اكتب ملفًا ومرره بأي طريقة: بطاقة ذاكرة أو تطبيق رسائل. لا تقرؤه إلا هواتف مجموعاتنا.

# Exchange and home. Organisers. At most 100. $count (number): other devices heard from. $of (number): other devices.
exchange-status-heard-label = وصل خبر من { $count } من { $of } من الهواتف الأخرى

# Exchange. Organisers. At most 100. $day (date).
exchange-status-oldest-label = أقدم خبر من { $day }

# Exchange and home. Everybody. At most 100. $day (date).
exchange-status-met-label = آخر لقاء بالآخرين في { $day }

# Exchange and home. Everybody. At most 100.
exchange-status-never-label = لم يلتقِ بهاتف آخر بعد

# Exchange and home. Everybody. At most 100. $count (number).
exchange-status-unsent-label =
    { $count ->
        [zero] لا شيء محفوظ هنا بانتظار الإرسال
        [one] شيء واحد محفوظ هنا لم يُرسل بعد
        [two] شيئان محفوظان هنا لم يُرسلا بعد
        [few] { $count } أشياء محفوظة هنا لم تُرسل بعد
        [many] { $count } شيئًا محفوظًا هنا لم يُرسل بعد
       *[other] { $count } شيء محفوظ هنا لم يُرسل بعد
    }

# Exchange: words or pictures known of but not here. Organisers. At most 100. $count (number).
exchange-status-missing-label =
    { $count ->
        [zero] وصلت كل النصوص والصور
        [one] نص أو صورة واحدة لم تصل
        [two] نصان أو صورتان لم تصل
        [few] { $count } نصوص أو صور لم تصل
        [many] { $count } نصًا أو صورة لم تصل
       *[other] { $count } نص أو صورة لم تصل
    }

# Exchange: things here that need others first. Organisers. At most 120. $count (number).
exchange-status-waiting-label =
    { $count ->
        [zero] لا شيء ينتظر ما لم يصل
        [one] شيء واحد ينتظر ما لم يصل
        [two] شيئان ينتظران ما لم يصل
        [few] { $count } أشياء تنتظر ما لم يصل
        [many] { $count } شيئًا ينتظر ما لم يصل
       *[other] { $count } شيء ينتظر ما لم يصل
    }

# Exchange: things a newer version wrote. Organisers. At most 120. $count (number).
exchange-status-newer-label =
    { $count ->
        [zero] لا شيء من إصدار أحدث
        [one] شيء واحد كتبه إصدار أحدث: حدّث لقراءته
        [two] شيئان كتبهما إصدار أحدث: حدّث لقراءتهما
        [few] { $count } أشياء كتبها إصدار أحدث: حدّث لقراءتها
        [many] { $count } شيئًا كتبه إصدار أحدث: حدّث لقراءته
       *[other] { $count } شيء كتبه إصدار أحدث: حدّث لقراءته
    }

# Exchange, action. Organisers. At most 32.
exchange-status-out-action = كتابة ملف

# Exchange, under the action. Organisers. At most 100.
exchange-status-out-hint = كل ما قد لا يملكه الآخرون بعد

# Exchange, action. Organisers. At most 32.
exchange-status-group-action = ملف لمجموعتنا

# Exchange, under the action. Organisers. At most 100.
exchange-status-group-hint = وفيه أيضًا ما لا يقرأه إلا مجموعتنا

# Exchange, action. Organisers. At most 32.
exchange-status-in-action = قراءة ملف
