### What groups gave each other: the list, an entry, a new entry, disagreeing, translating.

# Ledger, title. Organisers. At most 32.
ledger-list-title = ما تشاركناه

# Ledger, help. Organisers. At most 240.
ledger-list-help = الحكاية أولًا ثم المقدار أو بلا حساب. لا يُجمع إلا ما اتفق عليه الطرفان. لا ترتيب لأحد.

# Ledger, when there is nothing. Organisers. At most 80.
ledger-list-none-text = لم يُكتب شيء بعد.

# Ledger, name of the table. Organisers. At most 40.
ledger-list-balances-label = ما اتُّفق عليه حتى الآن

# Ledger, column, and new entry. Organisers. At most 32.
ledger-list-gave-label = أعطى

# Ledger, column. Organisers. At most 32.
ledger-list-received-label = استلم

# Ledger, column, and forms. Organisers. At most 32.
ledger-list-what-label = ماذا

# Ledger, column, and forms. Organisers. At most 32.
ledger-list-much-label = كم

# Ledger, under a line. Organisers. At most 160. $from (text). $to (text). $what (text). $much (text).
ledger-list-line-hint = من { $from } إلى { $to } · { $what } · { $much }

# Ledger and home, action. Organisers. At most 32.
ledger-list-new-action = إضافة جديدة

# Entry, help. Organisers. At most 240.
ledger-entry-help = يُحسب عندما توافق المجموعة الأخرى. تحت الكلام كما قيل تقف ترجمته.

# Entry, name of the story. Organisers. At most 40.
ledger-entry-story-label = الحكاية

# Entry, under a story. Organisers. At most 60. $language (text): the language's own name.
ledger-entry-told-label = حُكيت بلغة { $language }

# Entry. Organisers. At most 160. $from (text). $to (text).
ledger-entry-gave-label = أعطت { $from } واستلمت { $to }

# Entry. Organisers. At most 60. $day (date).
ledger-entry-day-label = في { $day }

# Entry, over objections. Organisers. At most 40.
ledger-entry-objection-heading = سبب عدم الاتفاق

# Entry, action. Organisers. At most 32.
ledger-entry-agree-action = نوافق

# Entry, action. Organisers. At most 32.
ledger-entry-dispute-action = لا نوافق

# Entry, action. Organisers. At most 32.
ledger-entry-translate-action = ترجمة

# Disagreeing, title. Organisers. At most 40.
ledger-dispute-title = لا نوافق

# Disagreeing, help. Organisers. At most 200.
ledger-dispute-help = يصل السبب إلى المجموعتين. تبقى الإضافة ولا تُحسب.

# Disagreeing, field. Organisers. At most 40.
ledger-dispute-because-label = لماذا

# Disagreeing, action. Organisers. At most 32.
ledger-dispute-send-action = اكتبها

# Translating, title. Organisers. At most 40.
ledger-translate-title = بلغة أخرى

# Translating, help. Organisers. At most 200.
ledger-translate-help = انقل ما قيل بلا زيادة ولا نقصان. قل بصدق إن ساعدت آلة.

# Translating, field. Organisers. At most 40.
ledger-translate-words-label = الحكاية بلغتك

# Translating, choice. Organisers. At most 40.
ledger-translate-by-label = من ترجم

# Translating, tile. Organisers. At most 40.
ledger-translate-person-label = شخص

# Translating, tile. Organisers. At most 40.
ledger-translate-machine-label = آلة

# Translating, action. Organisers. At most 32.
ledger-translate-write-action = اكتبها

# New entry, first step, title. Organisers. At most 40.
ledger-new-story-title = ماذا حدث

# New entry, first step, help. Organisers. At most 200.
ledger-new-story-help = احكها كما تحكيها لصديق. تقرؤها المجموعتان.

# New entry, field. Organisers. At most 40.
ledger-new-story-label = الحكاية

# New entry, second step, title. Organisers. At most 40.
ledger-new-given-title = ما أُعطي

# New entry, second step, help. Organisers. At most 200.
ledger-new-given-help = ليس كل شيء يُحسب. «حُكي ولم يُحسب» إضافة كاملة.

# New entry, choice. Organisers. At most 40.
ledger-new-from-label = من أعطى

# New entry, choice. Organisers. At most 40.
ledger-new-to-label = من استلم

# New entry, choice. Organisers. At most 40.
ledger-new-unit-label = يُحسب بـ

# New entry, choice of unit. Organisers. At most 24.
ledger-new-unit-hours-label = ساعات

# New entry, choice of unit. Organisers. At most 24.
ledger-new-unit-days-label = أيام

# New entry, choice of unit. Organisers. At most 24.
ledger-new-unit-nights-label = ليالٍ

# New entry, choice of unit. Organisers. At most 24.
ledger-new-unit-pieces-label = قطع

# New entry, choice of unit. Organisers. At most 24.
ledger-new-unit-grams-label = غرامات

# New entry, field for money. Organisers. At most 40.
ledger-new-currency-label = العملة، ثلاثة حروف

# New entry, field. Organisers. At most 40.
ledger-new-day-label = متى

# New entry, last step, action. Organisers. At most 32.
ledger-new-propose-action = اكتبها

# New entry, under the action. Organisers. At most 80.
ledger-new-propose-hint = تنتظر جواب المجموعة الأخرى
