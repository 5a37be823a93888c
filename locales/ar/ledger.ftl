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

# Ledger, action, while entries wait for this group's answer. Organisers. At most 32.
ledger-list-hear-action = الجواب على ما ينتظر

# Hearing what waits, help. Organisers. At most 240.
ledger-hear-help = حكاية بعد حكاية. لا يُكتب شيء قبل النهاية. ما تتركه ليوم آخر يبقى منتظرًا.

# Hearing what waits, last step, choice between “spoken aloud” and “read”. Organisers. At most 40.
ledger-hear-how-label = كيف وصلت إليك

# Hearing what waits, last step. Organisers. At most 120.
ledger-hear-who-text = مع أجوبتك يُكتب أنك سمعت هذه الحكايات.

# Entry, action, and its title. Organisers. At most 40.
ledger-entry-note-action = نوافق ونزيد كلامًا

# Entry, action: what this person said against it. Organisers. At most 32.
ledger-entry-take-back-action = سحب رفضي

# Entry, action, when the other group wants it to count no more. Organisers. At most 40.
ledger-entry-reversal-action = نوافق: لا يُحسب بعد الآن

# Entry, action, and its title: it counts no more, or another one takes its place. Organisers. At most 32.
ledger-entry-right-action = تصحيح

# Entry that corrects another one. Organisers. At most 160.
ledger-entry-corrects-text = المقصود أن تحل هذه محل إضافة سابقة. من يوافق عليها يوافق على ألا تُحسب السابقة بعد الآن.

# Entry that another one corrects. Organisers. At most 100.
ledger-entry-corrected-text = المقصود أن تحل إضافة أخرى محل هذه.

# Entry, action: to the entry that it corrects, or that corrects it. Organisers. At most 32.
ledger-entry-other-action = فتح الإضافة الأخرى

# Agreeing and adding something, help. Organisers. At most 200.
ledger-note-help = مجموعتك توافق. ما تزيده يقف بجانب الحكاية، وتقرؤه المجموعتان.

# Agreeing and adding something, field. Organisers. At most 40.
ledger-note-words-label = ما تزيده

# Putting an entry right, help. Organisers. At most 200.
ledger-right-help = تبقى الإضافة محسوبة حتى توافق المجموعة الأخرى. ما اتُّفق عليه من قبل يبقى هنا للقراءة.

# Putting an entry right, choice. Organisers. At most 40.
ledger-right-instead-label = ماذا بعد ذلك

# Putting an entry right, tile. Organisers. At most 40.
ledger-right-nothing-label = لا تُحسب بعد الآن

# Putting an entry right, tile. Organisers. At most 40.
ledger-right-another-label = تحل محلها إضافة أخرى

# The tellings of an entry, title, and action on the entry. Organisers. At most 32.
ledger-tellings-list-title = الكلام نفسه

# The tellings of an entry, help. Organisers. At most 240.
ledger-tellings-list-help = انظر هنا هل الترجمة صحيحة. لا يقرأ الآخرون الكلام إلا إذا سمحت المجموعتان. يمكن لكل مجموعة أن ترجع عن ذلك.

# A telling: only one group lets it be shown. Organisers. At most 100. $group (text).
ledger-tellings-one-status = { $group } تسمح للآخرين بقراءته

# A telling: no group lets it be shown. Organisers. At most 60.
ledger-tellings-nobody-status = لمجموعاتنا فقط

# A telling, action. Organisers. At most 32.
ledger-telling-approve-action = السماح للآخرين بقراءته

# A telling, action. Organisers. At most 32.
ledger-telling-close-action = إبقاؤه لمجموعاتنا

# A translation, action of the group that did not write it. Organisers. At most 32.
ledger-telling-check-action = الترجمة صحيحة
