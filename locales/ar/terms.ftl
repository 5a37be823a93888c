### What things are called wherever they stand: answers, kinds, units, reasons. Read on screens and on pages.

# Name of the first scope. Everybody. At most 48.
terms-scope-document-label = الكتابة والتصوير

# Name of the second scope. Everybody. At most 48.
terms-scope-film-label = تصوير الفيديو وتسجيل الصوت

# Name of the third scope. Everybody. At most 48.
terms-scope-amplify-label = نشره أوسع: صحافة وحملات

# Name of the fourth scope. Everybody. At most 48.
terms-scope-share-label = مشاركته باسم صاحبه

# Who would see it: one group. Everybody. At most 80. $group (text): the group's name.
terms-whom-group-label = { $group } فقط

# Who would see it. Everybody. At most 48.
terms-whom-partnership-label = كل مجموعاتنا

# Who would see it. Everybody. At most 48.
terms-whom-public-label = أي شخص

# What for. Everybody. At most 48.
terms-purpose-work-label = العمل نفسه

# What for. Everybody. At most 48.
terms-purpose-report-label = تقرير للمشاركين

# What for. Everybody. At most 48.
terms-purpose-learning-label = تعليم الآخرين

# What for. Everybody. At most 48.
terms-purpose-campaign-label = مطلب علني

# What for. Everybody. At most 48.
terms-purpose-fundraising-label = طلب المال

# How long, as spoken. Everybody. At most 60.
terms-until-once-label = هذه المرة فقط

# How long, as spoken, with its last day. Everybody. At most 80. $day (date).
terms-until-work-label = حتى ينتهي هذا العمل في { $day }

# How long, as a choice before the day is set. Organisers. At most 60.
terms-until-work-open-label = حتى ينتهي هذا العمل

# How long, as spoken. Everybody. At most 60.
terms-until-stop-label = حتى أقول كفى

# How a scope stands: nobody asked or nobody answered. Everybody. At most 40.
terms-status-not-asked-label = لم يُسأل عنه

# How a scope stands. Everybody. At most 40.
terms-status-no-label = لا

# How a scope stands, with its last day. Everybody. At most 60. $day (date).
terms-status-yes-label = نعم، حتى { $day }

# How a scope stands: a yes that starts later. Everybody. At most 60. $day (date).
terms-status-not-yet-label = نعم، ابتداءً من { $day }

# How a scope stands: the yes is used up or too old. Everybody. At most 40.
terms-status-lapsed-label = انتهت مدة الموافقة

# How a scope stands: somebody closed it for now. Everybody. At most 40.
terms-status-suspended-label = موقوفة الآن

# How a scope stands: the person took it back. Everybody. At most 40.
terms-status-withdrawn-label = سُحبت الموافقة

# How a scope stands: a guardian's own yes, or a second signature under a body's, is missing. Everybody. At most 40.
terms-status-waiting-label = نعم، وتنقص موافقة أخرى

# How a scope stands: the person has died, and it stands still. Everybody. At most 40.
terms-status-frozen-label = توفي الشخص

# The answer yes. Everybody. At most 16.
terms-answer-yes-label = نعم

# The answer no. Everybody. At most 16.
terms-answer-no-label = لا

# How old. Organisers. At most 32.
terms-age-adult-label = 18 سنة أو أكثر

# How old. Organisers. At most 32.
terms-age-minor-label = أقل من 18 سنة

# How old: not known, treated as under 18. Organisers. At most 32.
terms-age-not-sure-label = غير متأكد

# What came back when said in own words. Everybody. At most 32.
terms-teach-understood-label = مفهوم

# What came back when said in own words. Everybody. At most 32.
terms-teach-partly-label = مفهوم جزئيًا

# What came back when said in own words. Everybody. At most 32.
terms-teach-not-label = غير مفهوم

# Kind of ledger entry. Organisers. At most 32.
terms-kind-money-label = مال

# Kind of ledger entry. Organisers. At most 32.
terms-kind-time-label = وقت

# Kind of ledger entry. Organisers. At most 32.
terms-kind-translation-label = ترجمة

# Kind of ledger entry: listening, comforting, holding together. Organisers. At most 32.
terms-kind-emotional-label = إصغاء ومواساة

# Kind of ledger entry. Organisers. At most 32.
terms-kind-hosting-label = استضافة

# Kind of ledger entry. Organisers. At most 32.
terms-kind-material-label = مواد

# Kind of ledger entry. Organisers. At most 32.
terms-kind-knowledge-label = معرفة

# Kind of ledger entry: going first, standing up for others. Organisers. At most 32.
terms-kind-moral-label = الوقوف مع الآخرين

# Kind of ledger entry. Organisers. At most 32.
terms-kind-other-label = شيء آخر

# A quantity. Everybody. At most 32. $count (number).
terms-unit-hours-label =
    { $count ->
        [zero] { $count } ساعة
        [one] ساعة واحدة
        [two] ساعتان
        [few] { $count } ساعات
        [many] { $count } ساعة
       *[other] { $count } ساعة
    }

# A quantity. Everybody. At most 32. $count (number).
terms-unit-days-label =
    { $count ->
        [zero] { $count } يوم
        [one] يوم واحد
        [two] يومان
        [few] { $count } أيام
        [many] { $count } يومًا
       *[other] { $count } يوم
    }

# A quantity. Everybody. At most 32. $count (number).
terms-unit-nights-label =
    { $count ->
        [zero] { $count } ليلة
        [one] ليلة واحدة
        [two] ليلتان
        [few] { $count } ليالٍ
        [many] { $count } ليلة
       *[other] { $count } ليلة
    }

# A quantity. Everybody. At most 32. $count (number).
terms-unit-pieces-label =
    { $count ->
        [zero] { $count } قطعة
        [one] قطعة واحدة
        [two] قطعتان
        [few] { $count } قطع
        [many] { $count } قطعة
       *[other] { $count } قطعة
    }

# A quantity. Everybody. At most 32. $count (number).
terms-unit-grams-label =
    { $count ->
        [zero] { $count } غرام
        [one] غرام واحد
        [two] غرامان
        [few] { $count } غرامات
        [many] { $count } غرامًا
       *[other] { $count } غرام
    }

# A sum of money. Everybody. At most 40. $amount (text): the formatted amount. $currency (text): three letters.
terms-unit-money-label = { $amount } { $currency }

# Instead of a quantity. Everybody. At most 40.
terms-unit-none-label = حُكي ولم يُحسب

# How an entry stands. Organisers. At most 48.
terms-entry-proposed-label = بانتظار الجواب

# How an entry stands. Organisers. At most 48.
terms-entry-agreed-label = اتفق عليه الطرفان

# How an entry stands. Organisers. At most 48.
terms-entry-disputed-label = غير متفق عليه

# How an entry stands: one person of the other group agreed, another did not. Organisers. At most 60.
terms-entry-contested-label = جوابان مختلفان، لا يُحسب

# How an entry stands: agreed once, reversed by both. Organisers. At most 48.
terms-entry-reversed-label = ألغاه الطرفان، لا يُحسب

# Where a translation comes from. Everybody. At most 60.
terms-by-person-label = ترجمه شخص

# Where a translation comes from. Everybody. At most 60.
terms-by-machine-label = ترجمة آلية لم تُراجع

# Where a translation comes from: the group that did not tell it found it true. Everybody. At most 60.
terms-by-checked-label = راجعته المجموعة الأخرى

# Instead of a translation. Everybody. At most 60. $language (text): the language's own name.
terms-by-nobody-label = ليس بعدُ بلغة { $language }

# Instead of words that are not held. Everybody. At most 80.
terms-words-gone-label = الكلام مُحي أو لم يصل إلى هنا.

# Instead of words that are a longer text or a file. Everybody. At most 80.
terms-words-file-label = نص أطول محفوظ كملف.

# What sort of thing. Everybody. At most 24.
terms-artefact-photo-label = صورة

# What sort of thing. Everybody. At most 24.
terms-artefact-voice-label = صوت

# What sort of thing. Everybody. At most 24.
terms-artefact-film-label = فيديو

# What sort of thing. Everybody. At most 24.
terms-artefact-document-label = وثيقة

# Why something may not leave. Those who may read the record. At most 100.
terms-denied-unknown-label = ليس هنا.

# Why something may not leave. Those who may read the record. At most 100.
terms-denied-nobody-listed-label = لم يقل أحد من يظهر فيه.

# Why something may not leave. Those who may read the record. At most 100.
terms-denied-newer-label = كُتب هنا شيء بإصدار أحدث. حدّث أولًا.

# Why something may not leave. Those who may read the record. At most 100.
terms-denied-missing-label = مُحي أو لم يصل إلى هنا.

# Why something may not leave. Those who may read the record. At most 100.
terms-denied-no-yes-label = لا توجد موافقة على هذا الاستعمال.

# Why something may not leave. Those who may read the record. At most 100.
terms-denied-not-yet-label = الموافقة تبدأ لاحقًا.

# Why something may not leave. Those who may read the record. At most 100.
terms-denied-lapsed-label = انتهت مدة الموافقة. اسأل من جديد.

# Why something may not leave. Those who may read the record. At most 100.
terms-denied-suspended-label = أوقفه أحدهم الآن.

# Why something may not leave. Those who may read the record. At most 100.
terms-denied-withdrawn-label = سحب الشخص موافقته.

# Why something may not leave. Those who may read the record. At most 100.
terms-denied-waiting-label = يلزم أن يوافق شخص آخر أيضًا.

# Why something may not leave. Those who may read the record. At most 100.
terms-denied-frozen-label = توفي الشخص، ولم يواصل أحد ممن سمّاهم.

# Why something may not leave. Those who may read the record. At most 100.
terms-denied-not-approved-label = لم تسمح إحدى المجموعتين أو كلتاهما بعرض هذه الكلمات.
