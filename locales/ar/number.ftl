### Things outside Weft that carry a number: asking for what they may be used, keeping a number, handing out, recalling.

# Asking by number, title and action. Organisers. At most 40.
number-ask-title = هل أستعمل رقمًا؟

# Asking by number, help. Organisers. At most 240.
number-ask-help = الفيلم أو الصورة من خارج Weft يحمل رقمًا. اسأل هنا قبل أن تعرضه. لا حاجة إلى شبكة.

# Asking and keeping, field. Organisers. At most 40.
number-ask-number-label = الرقم المكتوب عليه

# Asking and keeping, what is wrong with the number. Organisers. At most 60.
number-ask-number-error = عدد صحيح بالأرقام

# Asking by number, choice. Organisers. At most 40.
number-ask-scope-label = ماذا تريد أن تفعل

# Answer, title. Organisers. At most 40. $number (text).
number-answer-title = الرقم { $number }

# Answer, a line. Organisers. At most 80. $group (text): whose number it is.
number-answer-yes-label = { $group }: نعم، يمكنك

# Answer, a line. Organisers. At most 80. $group (text): whose number it is.
number-answer-no-label = { $group }: غير مسموح

# Answer, when nobody here knows the number. Organisers. At most 40.
number-answer-unknown-label = غير مسموح

# Answer, under it. Organisers. At most 120. $day (date). $count (number). $of (number).
number-answer-known-label = حسب المعروف في { $day }، وصلت أخبار { $count } من { $of } من الهواتف الأخرى

# Keeping a number, title and action. Organisers. At most 40.
number-add-title = حفظ رقم

# Keeping a number, help. Organisers. At most 240.
number-add-help = اكتب الرقم على الفيلم، واكتب هنا من يظهر فيه. من يسأل عنه يسمع ما قاله هؤلاء.

# Keeping a number, choice. Organisers. At most 40.
number-add-kind-label = ما هو

# Keeping a number, choice. Organisers. At most 60.
number-add-shows-label = من يمكن التعرف عليه

# Keeping a number, choice. Organisers. At most 40.
number-add-people-label = أشخاص سُئلوا

# Keeping a number, choice. Organisers. At most 40.
number-add-nobody-label = لا أحد

# Keeping a number, list of consents. Organisers. At most 60.
number-add-which-label = كل من يظهر فيه

# Keeping a number, under the list. Organisers. At most 120.
number-add-older-hint = هل ينقص أحد؟ ابدأ من بطاقة موافقته.

# Keeping a number, when nobody was asked yet. Organisers. At most 80.
number-add-none-text = لم يُسأل أحد بعد. اسأل أولًا.

# A numbered thing, title. Organisers. At most 80. $what (text): such as Film. $number (text).
number-thing-title = { $what } { $number }

# A numbered thing, help. Organisers. At most 240.
number-thing-help = الشيء نفسه ليس في Weft. يُسأل كل مرة من جديد عما يجوز فعله به.

# A numbered thing. Organisers. At most 80. $group (text). $day (date).
number-thing-of-label = حفظته { $group } في { $day }

# A numbered thing. Organisers. At most 60. $count (number).
number-thing-people-label = الموافقات اللازمة: { $count }

# A numbered thing. Organisers. At most 60.
number-thing-nobody-label = لا يظهر فيه أحد، كما قال من حفظه

# A numbered thing, action and title. Organisers. At most 40.
number-out-title = إعطاؤه لشخص من الخارج

# Handing out, help. Organisers. At most 240.
number-out-help = لا يخرج إلا ما يجوز أن يراه أي شخص. يحفظ Weft من عنده الشيء، ويخبرك متى يجب أن يزيله.

# Handing out, choice. Organisers. At most 40.
number-out-use-label = ماذا يفعلون به

# Handing out, one way of using it. Organisers. At most 100. $scope (text). $purpose (text).
number-out-use-tile = { $scope }: { $purpose }

# Handing out, field. Organisers. At most 40.
number-out-who-label = من يأخذه

# Handing out, under the field. Organisers. At most 80.
number-out-who-hint = تقرأ كل مجموعاتنا هذا الاسم

# Handing out, choice. Organisers. At most 80.
number-out-agreed-label = هل يزيلونه حين تخبرهم؟

# Handing out, when they do not agree. Organisers. At most 80.
number-out-agreed-error = من دون وعدهم لا يخرج.

# Handing out, action. Organisers. At most 32.
number-out-write-action = أسلّمه

# Consent card and numbered thing, over who outside has something. Organisers. At most 40.
number-out-heading = من عنده في الخارج

# Consent card and numbered thing, a line. Organisers. At most 100. $who (text). $day (date).
number-out-line-label = { $who }، منذ { $day }

# Consent card, under a line: they have to be told. Organisers. At most 60.
number-recall-due-status = لم يُخبَر بعد أنه أُغلق

# Consent card, under a line. Organisers. At most 60. $day (date).
number-recall-told-status = أُخبر في { $day } أن يزيله

# Consent card, action. Organisers. At most 60. $who (text).
number-recall-open-action = إخبار { $who }

# Telling somebody outside, title. Organisers. At most 40.
number-recall-title = أخبرهم أن يزيلوه

# Telling somebody outside, help. Organisers. At most 240.
number-recall-help = لا يصل Weft إليهم. اتصل بهم أو اكتب لهم بنفسك. لا تقل من سحبه.

# Telling somebody outside, action. Organisers. At most 32.
number-recall-sent-action = أخبرتهم
