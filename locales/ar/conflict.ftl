### What was written on different phones and cannot both hold.

# A line of Today and of what home has no place for; title. Everybody. At most 32.
conflict-list-title = ما لا يتفق

# What does not agree, help. Everybody. At most 240.
conflict-list-help = كُتبت على هواتف مختلفة أشياء لا يمكن أن تصح معًا. كل سطر يقول ما يسري الآن. لم يخطئ أحد. المس سطرًا لفتحه.

# What does not agree, when there is nothing. Everybody. At most 80.
conflict-list-none-text = كل ما هنا متفق.

# On a line of a consent. Organisers. At most 240. $yes (date): when the yes was given. $day (date): when the no was.
conflict-yes-no-text = كُتبت نعم في { $yes } وكُتبت لا في { $day }. لم يعرف أي هاتف بالآخر. تسري لا. لا يلزمك فعل شيء: صاحب الأمر وحده يمكنه أن يقول نعم من جديد.

# On a line of a consent. Organisers. At most 240. $yes (date): when the yes was given. $day (date): when it was closed for now.
conflict-yes-closed-text = كُتبت نعم في { $yes }. وكان هاتف آخر قد أوقف هذا في { $day }، ولم يعرف أحدهما بالآخر. يبقى موقوفًا حتى يقول صاحب الأمر نعم من جديد.

# On a line of a consent. Organisers. At most 240. $yes (date): when the yes was given. $day (date): when it was taken back.
conflict-yes-back-text = كُتبت نعم في { $yes }. وكانت الموافقة قد سُحبت في { $day }، ولم يعرف ذلك الهاتف. تبقى مسحوبة. لا يلزمك فعل شيء: صاحب الأمر وحده يمكنه أن يقول نعم من جديد.

# On a line of a ledger entry. Everybody. At most 240. $group (text): the group that was to answer.
conflict-answers-text = وافق بعض من في { $group } على هذا ولم يوافق آخرون. ما دام الجوابان قائمين فلا يُحسب. تحدثوا في الأمر. من لم يوافق يمكنه سحب جوابه.

# On a line of a ledger entry. Everybody. At most 240.
conflict-instead-text = تمت الموافقة على قيدين بدل قيد أقدم. كلاهما يُحسب الآن. إن كان واحد فقط صحيحًا فافتح هذا واطلب ألا يُحسب بعد اليوم.

# On a line of looking back. Everybody. At most 240.
conflict-reviews-text = بدأ النظر في هذه الأشهر مرتين. كلاهما محفوظ. اختاروا معًا واحدًا وتكلموا فيه. ثم وافقوا على الآخر أيضًا حتى ينتهي.

# On a line of something that was begun twice in different ways. Everybody. At most 240.
conflict-begun-text = بدأ هذا مرتين، بطريقتين مختلفتين. لا يمكن لأحد أن يعرف أيهما المقصود، فلا يُحسب شيء منه. إن كان ما زال مطلوبًا فابدأه من جديد.

# A line: removals that two sides signed at the same time. Everybody. At most 60.
conflict-removals-label = طلبا إزالة أبطل كل منهما الآخر

# On that line. Everybody. At most 240.
conflict-removals-text = وُقّع طلبا إزالة، ولم يعرف أي طرف بالآخر. يبقى كل هؤلاء الناس، لكنهم لم يعودوا يتولون رعاية المجموعة. يمكن لكل مجموعة أن تختار من جديد.

# A line: what phones wrote that were removed. Everybody. At most 60. $count (number): records with something in them that does not count.
conflict-aside-label =
    { $count ->
        [zero] لم يوضع شيء جانبًا في أي موضع ({ $count })
        [one] وُضع شيء جانبًا في موضع واحد ({ $count })
        [two] وُضع شيء جانبًا في موضعين ({ $count })
        [few] وُضع شيء جانبًا في { $count } مواضع
        [many] وُضع شيء جانبًا في { $count } موضعًا
       *[other] وُضع شيء جانبًا في { $count } موضع
    }

# On that line. Everybody. At most 240.
conflict-aside-text = كتب هذا هاتف أُزيل، ولم يكن قد وصل بعد إلى من أزالوه. هو محفوظ ولا يُحسب. يمكن لمجموعته أن تنظر فيه وتقبله.

# A line: a phone went on in two different ways. Everybody. At most 60.
conflict-forked-label = ربما يُستعمل هاتف مرتين

# On that line. Everybody. At most 240. $group (text): the group of that phone.
conflict-forked-text = جاء شيئان مختلفان من هاتف واحد من { $group }، كأن له نسخة. كلاهما محفوظ ويُحسب. اسألوا لمن هذا الهاتف. إن كان قد أُخذ فاطلبوا إزالته.
