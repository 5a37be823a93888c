### Groups' own forms: the list, one form, filling it in, what was filled in, and own fields beside another record.

# Line on the screen of the rest, and title of the list. Everybody. At most 32.
form-list-title = استماراتنا

# Own forms, help. Everybody. At most 200.
form-list-help = في كل استمارة أسئلة وضعتها مجموعة بنفسها. وهي تقول من يمكنه قراءة الأجوبة.

# Own forms, if there is none. Everybody. At most 80.
form-list-none-text = لا توجد استمارة بعد.

# Own forms, under a line, and on a form. Everybody. At most 80. $group (text).
form-list-made-hint = وضعتها { $group }

# Own forms, status. Everybody. At most 40.
form-status-used-label = نستعملها

# Own forms, status: another group made it. Everybody. At most 40.
form-status-new-label = لا نستعملها

# Own forms, status: a newer version came that nobody of this group has looked at. Everybody. At most 60.
form-status-newer-label = هنا واحدة أحدث

# Own forms, status. Everybody. At most 40.
form-status-retired-label = لم تعد تُسأل

# What was filled in: line of the list of forms, action, and title. Everybody. At most 32.
form-filled-list-title = ما مُلئ

# What was filled in, help; and on one of them. Everybody. At most 200.
form-filled-list-help = ما كُتب يبقى كما هو. إن كان هناك ما يقال أكثر فاملأ الاستمارة مرة أخرى.

# What was filled in, if nothing was. Everybody. At most 80.
form-filled-none-text = لم يُملأ شيء بعد.

# What was filled in, under a line, and on one of them. Everybody. At most 100. $group (text). $day (date).
form-filled-by-hint = { $group }، { $day }

# Something filled in whose form has no words here, title. Everybody. At most 40.
form-filled-one-title = استمارة مملوءة

# Something filled in twice. Everybody. At most 120.
form-filled-twice-banner = مُلئت هذه مرتين ولا تتفقان. اسأل من كتبها.

# Something filled in: an answer whose question is not on this phone. Everybody. At most 60.
form-filled-unknown-label = جواب عن سؤال ليس هنا

# Something filled in: a choice whose words are not on this phone. Everybody. At most 60.
form-filled-choice-label = اختيار لا كلمات له هنا

# Something filled in, action: to the entry, visit or consent that it says more about. Everybody. At most 32.
form-filled-about-action = عمّ تتحدث

# One form, help. Everybody. At most 200.
form-card-help = هذه أسئلتها. انظر من يمكنه قراءة الأجوبة قبل أن تملأها.

# One form, before its questions. Everybody. At most 80.
form-card-entry-label = تسأل أكثر عما أُعطي

# One form, before its questions. Everybody. At most 80.
form-card-visit-label = تسأل أكثر عن زيارة

# One form, before its questions. Everybody. At most 80.
form-card-consent-label = تسأل أكثر عن موافقة شخص

# One form, in the place of its questions. Everybody. At most 120.
form-card-gone-text = لا يمكن عرض الأسئلة هنا. قد تصل بعد، أو تحتاج إلى إصدار أحدث.

# One form, under a question. Everybody. At most 40.
form-kind-words-hint = بالكلمات

# One form, under a question. Everybody. At most 40.
form-kind-day-hint = يوم

# One form, under a question. Everybody. At most 40.
form-kind-amount-hint = عدد

# One form, under a question. Everybody. At most 40.
form-kind-group-hint = مجموعة

# A form, under a question. Everybody. At most 80.
form-field-newer-hint = هذا السؤال يحتاج إلى إصدار أحدث.

# One form, action. Everybody. At most 32.
form-card-fill-action = املأها

# One form of another group, action of a steward. Organisers. At most 32.
form-card-keep-action = استعملوها في مجموعتنا

# One form of another group, action of a steward: its newer version. Organisers. At most 32.
form-card-newer-action = استعملوا الأحدث

# One form, action of a steward, and title of the question whether to. Organisers. At most 32.
form-card-retire-action = لا تُسأل بعد الآن

# Whether to ask a form no more, help. Organisers. At most 200.
form-retire-own-help = لا يُسأل أحد هذه الأسئلة بعد الآن، في أي مجموعة. ما مُلئ يبقى.

# Whether to ask a form of another group no more, help. Organisers. At most 200.
form-retire-other-help = لا تُسأل مجموعتك هذه الأسئلة بعد الآن. ما مُلئ يبقى.

# On an entry, a visit or a consent, action, and title of a list: forms that ask more about it. Everybody. At most 32.
form-about-list-title = المزيد عن هذا

# Forms that ask more about an entry, a visit or a consent, help. Everybody. At most 200.
form-about-list-help = هذه الاستمارات تسأل أكثر. ما تكتبه يبقى إلى جانبه.

# Own forms, action of a steward, and title. Organisers. At most 32.
form-make-list-action = وضع استمارة

# Making a form, help. Organisers. At most 200.
form-make-start-help = سمّها باسم يعرفه الناس. واختر من يمكنه قراءة الأجوبة قبل أن تسأل.

# Making a form, field. Organisers. At most 40.
form-make-name-label = اسمها

# Making a form, field. Organisers. At most 40.
form-make-purpose-label = لماذا هي

# Making a form, choice. Organisers. At most 40.
form-make-who-label = من يملؤها

# Making a form, tile. Organisers. At most 60.
form-make-member-label = أي شخص: سؤالًا بعد سؤال

# Making a form, tile. Organisers. At most 60.
form-make-organiser-label = من يملأ كثيرًا: كل الأسئلة معًا

# Making a form, choice. Organisers. At most 40.
form-make-about-label = عمّ تسأل

# Making a form, tile. Organisers. At most 60.
form-make-alone-label = قائمة بذاتها

# Making a form, choice. Organisers. At most 40.
form-make-to-label = من تصله الاستمارة

# Making a form, tile. Organisers. At most 40.
form-make-own-label = مجموعتنا فقط

# Making a form, choice. Organisers. At most 40.
form-make-readers-label = من يمكنه قراءة الأجوبة

# Making a form, tile. Organisers. At most 60.
form-make-filler-label = المجموعة التي تملؤها فقط

# Making a form, title of a question. Organisers. At most 40. $number (number): from 1.
form-make-question-title = السؤال { $number }

# Making a form, help with a question. Organisers. At most 200.
form-make-question-help = اسأل عن شيء واحد. ولا تسأل عن اسم إن استغنيت عنه.

# Making a form, field. Organisers. At most 40.
form-make-question-label = السؤال

# Making a form, choice: what an answer is. Organisers. At most 40.
form-make-kind-label = كيف يُجاب عنه

# Making a form, tile. Organisers. At most 40.
form-make-yes-label = نعم أو لا

# Making a form, tile. Organisers. At most 40.
form-make-choice-label = واحد من عدة اختيارات

# Making a form, tile. Organisers. At most 40.
form-make-any-label = أي عدد من الاختيارات

# Making a form, field: each line is one choice. Organisers. At most 60.
form-make-choices-label = الاختيارات، كل واحد في سطر

# Making a form, choice. Organisers. At most 60.
form-make-needed-label = هل لا بد من الجواب؟

# Making a form, action. Organisers. At most 32.
form-make-more-action = سؤال آخر

# Making a form, action. Organisers. At most 32.
form-make-look-action = النظر إليها كلها

# Looking at a form before it is published, title. Organisers. At most 40.
form-make-look-title = قبل أن تنشرها

# Looking at a form before it is published, help. Organisers. At most 200.
form-make-look-help = هكذا سيراها الآخرون. بعد النشر تبقى كلماتها لمن يجيبون.

# Looking at a form that cannot be published. Organisers. At most 200.
form-make-wrong-text = لا يمكن نشرها بعد: نص أطول مما يجوز، أو سؤال له أقل من 2 أو أكثر من 12 اختيارًا.

# Looking at a form before it is published, action. Organisers. At most 32.
form-make-publish-action = انشرها
