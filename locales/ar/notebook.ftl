### The notebook itself: what its person has to know of it.

# An older copy, title. Everybody. At most 40.
notebook-older-title = نسخة أقدم

# An older copy, help. Everybody. At most 240.
notebook-older-help = يتذكر الهاتف أين وصل هذا الدفتر. ما هنا من قبل ذلك.

# An older copy, what was found. Everybody. At most 240.
notebook-older-what-text = كُتب على هذا الهاتف أكثر مما في هذا الدفتر. ربما أعاد أحد نسخة قديمة، أو تعطلت الذاكرة.

# An older copy, what can be done. Everybody. At most 280.
notebook-older-lost-text = قد يكون الناقص عند الآخرين. اترك الهاتف كما هو واسأل من تثق به، أو تابع: ما عند الآخرين يعود عند التبادل.

# An older copy, main action: write on from what is here. Everybody. At most 40.
notebook-older-go-on-action = المتابعة من هنا

# A damaged notebook, title. Everybody. At most 40.
notebook-damaged-title = هذا الدفتر تالف

# A damaged notebook, help. Everybody. At most 240.
notebook-damaged-help = إن استطعت فاعرض الهاتف أولًا على من يفهم في الهواتف. الانتظار لا يزيد الضرر.

# A damaged notebook, text. Everybody. At most 160.
notebook-damaged-what-text = جزء منه لم يعد يُقرأ. لم يتغير شيء.

# A damaged notebook, text. Everybody. At most 240.
notebook-damaged-how-text = ما يزال يُقرأ ينتقل إلى دفتر جديد بالرمز نفسه. تبقى الملفات التالفة على هذا الهاتف كما هي.

# A damaged notebook, action. Everybody. At most 32.
notebook-damaged-rescue-action = إنقاذ ما يُقرأ

# After a rescue, title. Everybody. At most 40.
notebook-rescued-title = ما أُنقذ

# After a rescue. Everybody. At most 100. $count (number).
notebook-rescued-kept-label =
    { $count ->
        [zero] لا شيء هنا
        [one] شيء واحد هنا
        [two] شيئان هنا
        [few] { $count } أشياء هنا
        [many] { $count } شيئًا هنا
       *[other] { $count } شيء هنا
    }

# After a rescue. Everybody. At most 100. $count (number).
notebook-rescued-lost-label =
    { $count ->
        [zero] لم يضِع شيء هنا
        [one] ضاع شيء واحد هنا
        [two] ضاع شيئان هنا
        [few] ضاعت { $count } أشياء هنا
        [many] ضاع { $count } شيئًا هنا
       *[other] ضاع { $count } شيء هنا
    }

# After a rescue, when parts other than what was written down have gaps. Everybody. At most 160.
notebook-rescued-gaps-label = في أجزاء أخرى من الدفتر نقص أيضًا، مثل ما كان يُكتب.

# After a rescue, text. Everybody. At most 200.
notebook-rescued-back-text = اقرأ ملفًا من كل من تتبادل معه. ما عنده منه يعود.

# Told, when a rescue was not possible. Everybody. At most 140.
notebook-told-not-rescued-label = لم يمكن إنقاذه. اترك هذا الهاتف كما هو واطلب المساعدة.
