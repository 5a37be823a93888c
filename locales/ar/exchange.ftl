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

# Exchange, action. Organisers. At most 32.
exchange-status-share-action = إرسال بتطبيق آخر

# Exchange, under the action. Organisers. At most 100.
exchange-status-share-hint = يمكن لأي شخص أن ينقله. لا تقرؤه إلا هواتف مجموعاتنا

# Phones nearby, title; also a line of the exchange. Organisers. At most 32.
exchange-nearby-main-title = لقاء هواتف قريبة

# Phones nearby, help. Organisers. At most 240.
exchange-nearby-main-help = افتح هذه الصفحة في الهاتفين واضغط الزر في كل منهما. يجب أن يكونا على شبكة واي فاي واحدة، أو أن يستعمل أحدهما نقطة اتصال الآخر. لا حاجة إلى إنترنت.

# Phones nearby, before anything else. Organisers. At most 160.
exchange-nearby-main-note = من هم على شبكة الواي فاي نفسها يمكنهم أن يروا أن هاتفين يتحدثان معًا. لا يستطيعون أن يقرؤوا ما يقال.

# Phones nearby, action. Organisers. At most 32.
exchange-nearby-start-action = البحث عشر دقائق

# Phones nearby and relays, action while something runs. Organisers. At most 32.
exchange-nearby-stop-action = إيقاف

# Phones nearby, while it runs. Organisers. At most 120.
exchange-nearby-looking-label = يجري البحث عن هواتف. ينتهي من نفسه بعد عشر دقائق

# Phones nearby, while two phones talk. Organisers. At most 120. $came (number): new things here. $sent (number): things sent.
exchange-nearby-talking-label = يجري التبادل الآن. جديد هنا: { $came }. أُرسل: { $sent }

# Phones nearby. Organisers. At most 100. $count (number): phones.
exchange-nearby-met-label =
    { $count ->
        [zero] لم يلتقِ بأي هاتف
        [one] التقى بهاتف واحد
        [two] التقى بهاتفين
        [few] التقى { $count } هواتف
        [many] التقى { $count } هاتفًا
       *[other] التقى { $count } هاتف
    }

# Phones nearby, what came of it so far. Organisers. At most 120. $came (number): new things here. $sent (number): things sent.
exchange-nearby-came-label = جديد هنا: { $came }. أُرسل: { $sent }

# Phones nearby. Organisers. At most 100.
exchange-nearby-same-label = الآن في هذا الهاتف وفي آخر هاتف التقاه الأشياء نفسها

# Phones nearby. Organisers. At most 120.
exchange-nearby-partly-label = ليست الأشياء نفسها بعد في هذا الهاتف وفي آخر هاتف التقاه. دعهما يلتقيان مرة أخرى

# Phones nearby. Organisers. At most 120.
exchange-nearby-broke-label = انقطع اتصال. ما وصل محفوظ. دع الهاتفين يلتقيان مرة أخرى

# Phones nearby. Organisers. At most 120.
exchange-nearby-away-label = رُفض هاتف ليس من مجموعاتنا

# Phones nearby, after an address was tried. Organisers. At most 120.
exchange-nearby-nobody-label = لم يردّ الهاتف الآخر. هل هذه الصفحة مفتوحة فيه؟

# Phones nearby. Organisers. At most 120.
exchange-nearby-failed-label = هذا الهاتف ليس على أي شبكة الآن. شغّل الواي فاي أو نقطة اتصال

# Phones nearby, above a code that the other phone reads. Organisers. At most 100.
exchange-nearby-code-label = بهذا المربع يجد الهاتف الآخر هذا الهاتف

# Phones nearby, under that code. Organisers. At most 100. $address (text): such as 192.168.1.5:40123.
exchange-nearby-address-label = عنوان هذا الهاتف: { $address }

# Phones nearby, action. Organisers. At most 32.
exchange-nearby-scan-action = قراءة مربع الهاتف الآخر

# Phones nearby, action; also the title of the page on which it is typed. Organisers. At most 32.
exchange-address-main-title = كتابة عنوان الهاتف الآخر

# Typing an address, help and hint of the field. Organisers. At most 160.
exchange-address-main-help = تجده تحت مربع الهاتف الآخر، مثل 192.168.1.5:40123

# Typing an address, field. Organisers. At most 40.
exchange-address-field-label = عنوان الهاتف الآخر

# Typing an address, under the field. Organisers. At most 100.
exchange-address-field-error = هذا ليس عنوانًا. في العنوان أرقام ونقاط ونقطتان فوق بعضهما (:)

# Typing an address, action. Organisers. At most 32.
exchange-address-meet-action = لقاء ذلك الهاتف

# Relays, title; also a line of the exchange. A relay keeps what phones put there for each other. Organisers. At most 32.
exchange-relays-main-title = محطات التمرير

# Relays, help. Organisers. At most 240.
exchange-relays-main-help = محطة التمرير حاسوب على الإنترنت. تحفظ ما تضعه الهواتف فيها بعضها لبعض، حتى تأخذه. لا تستطيع أن تقرأ منه شيئًا.

# Relays. Organisers. At most 100.
exchange-relays-none-label = هذا الهاتف لا يستعمل أي محطة تمرير

# Relays, action. Organisers. At most 32.
exchange-relays-run-action = استلام وإرسال الآن

# Relays, while it runs. Organisers. At most 100.
exchange-relays-running-label = يجري الاستلام والإرسال

# Relays, action; also the title of its page. Organisers. At most 32.
exchange-relays-take-action = استعمال محطة تمرير

# Relays, under the name of one; also a choice. Organisers. At most 60.
exchange-relays-everybody-hint = لكل مجموعاتنا

# Relays, under the name of one; also a choice. Organisers. At most 60.
exchange-relays-group-hint = لمجموعتنا فقط

# A relay, what came of it. Organisers. At most 120. $came (number): parcels fetched. $put (number): parcels left there.
exchange-relay-ran-label = أُخذ من هناك: { $came }. وُضع هناك: { $put }

# A relay. Organisers. At most 120.
exchange-relay-full-label = هذه المحطة ممتلئة. لم يوضع فيها كل شيء

# A relay. Organisers. At most 120.
exchange-relay-unreached-label = تعذّر الوصول إلى هذه المحطة. حاول مرة أخرى لاحقًا

# A relay. Organisers. At most 120.
exchange-relay-busy-label = هذه المحطة مشغولة. حاول مرة أخرى لاحقًا

# A relay. Organisers. At most 160.
exchange-relay-refused-label = هذه المحطة لا تُدخل هذا الهاتف، أو ليست محطة تمرير. يمكن لاثنين ممن يرعون المجموعة أن يعطيا إذنًا جديدًا

# A relay, not asked since the notebook was opened. Organisers. At most 100.
exchange-relay-idle-label = لم تُسأل منذ فتح الدفتر

# A relay, help. Organisers. At most 160.
exchange-relay-main-help = إذا ترك هذا الهاتف استعمالها، يبقى فيها ما تركه الآخرون له

# A relay, action. Organisers. At most 32.
exchange-relay-forget-action = ترك استعمالها

# Using a relay, help. Organisers. At most 240.
exchange-take-main-help = أظهر مفتاح هذا الهاتف لاثنين ممن يرعون المجموعة. يعطيانك ملفًا، هو الإذن. ثم اكتب عنوان المحطة واختر ذلك الملف.

# Using a relay. Organisers. At most 120. $key (text): 64 letters and digits.
exchange-take-key-label = مفتاح هذا الهاتف: { $key }

# Using a relay, field. Organisers. At most 32.
exchange-take-address-label = عنوان المحطة

# Using a relay, under the field. Organisers. At most 100. $address (text): such as https://relay.example.
exchange-take-address-hint = مثل { $address }

# Using a relay, under the field. Organisers. At most 100.
exchange-take-address-error = يبدأ عنوان المحطة هكذا: https://

# Using a relay, whom it is for. Organisers. At most 32.
exchange-take-whom-label = لمن هي

# Using a relay, action. Organisers. At most 32.
exchange-take-pick-action = اختيار ملف الإذن

# After a relay was taken into use. Organisers. At most 100.
exchange-told-taken-label = هذا الهاتف يستعمل المحطة الآن

# The file was no permission. Organisers. At most 120.
exchange-told-no-permission-label = هذا الملف ليس إذنًا لهذا الهاتف

# No further relay. Organisers. At most 120.
exchange-told-enough-label = يستعمل هذا الهاتف ثلاث محطات بالفعل. اترك استعمال واحدة أولًا

# A code was scanned that does not fit. Everybody. At most 120.
exchange-told-other-code-label = هذا المربع لا يصلح هنا

# Passing the app itself on failed. Organisers. At most 120.
exchange-told-not-passed-label = لم يُعطَ التطبيق لغيرك
