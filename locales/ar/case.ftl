### Telling what happened, what was told, and what follows. Members read all of it.

# Home, line, and list, title. Everybody. At most 32.
case-list-title = احكِ واستمع

# List, help. Everybody. At most 300.
case-list-help = هنا تحكي ما حدث وتقرأ الأجوبة. ما تحكيه لا يفتحه إلا أنت ومن يستمعون إليك. لا يرى أحد غيركم أنه هنا.

# List, above the lines. Everybody. At most 120.
case-list-who-text = لا يقرأ ما هنا إلا أنت ومن يستمعون.

# List, when there is nothing. Everybody. At most 80.
case-list-none-text = لا يوجد هنا ما يمكنك قراءته.

# List, action. Everybody. At most 32.
case-list-tell-action = احكِ ما حدث

# List, under a line. Everybody. At most 100. $about (text): what it is about. $day (date).
case-list-line-hint = { $about } · { $day }

# List and case, for those who listen. Listeners. At most 60. $day (date).
case-list-answer-status = آخر موعد للجواب: { $day }

# Telling, help, on each step. Everybody. At most 300.
case-tell-help = احكِ بكلماتك. يمكنك التوقف في أي وقت: ما كتبته يبقى على هذا الهاتف. لا يحدث شيء لا تريده.

# Telling, before the field. Everybody. At most 200.
case-tell-may-text = يمكنك أن تحكي بأي لغة. لا يلزم أن تذكر أسماء ولا أماكن.

# Telling, title of the first step. Everybody. At most 40.
case-tell-what-title = ماذا حدث؟

# Telling, field. Everybody. At most 40.
case-tell-what-label = بكلماتك

# Telling and writing, choice, when something was brought in. Everybody. At most 60.
case-tell-how-label = كيف تريد أن تحكي؟

# Telling and writing, when a voice or a film was chosen. Everybody. At most 200.
case-tell-voice-text = من يسمعه قد يعرف الصوت، حتى إن لم يُستعمل اسمك.

# Telling, title of the second step. Everybody. At most 40.
case-tell-about-title = بماذا يتعلق الأمر؟

# Telling, choice. Everybody. At most 40.
case-tell-about-label = يتعلق بـ

# Telling, choice. Everybody. At most 40.
case-tell-urgency-label = متى تحتاج إلى جواب؟

# Telling, when danger is chosen. Everybody. At most 240.
case-tell-danger-banner = إن كنت في خطر الآن فاذهب أولًا إلى من تثق بهم. ما تكتبه قد لا يصل إلى الآخرين إلا بعد أيام. إذا اتصلت بأحد هاتفيًا يبقى أثر ذلك على الهاتف.

# Telling, choice. Everybody. At most 40.
case-tell-for-label = لمن حدث هذا؟

# Telling, tile. Everybody. At most 40.
case-tell-myself-label = لي

# Telling, tile. Everybody. At most 40.
case-tell-somebody-label = لشخص آخر

# Telling, when somebody else is chosen. Everybody. At most 200.
case-tell-somebody-text = ستأخذ رقمًا. أعطه لذلك الشخص فقط: لا يقرر ما يحدث إلا من معه هذا الرقم.

# Telling, title of the third step. Everybody. At most 40.
case-tell-who-title = من يجوز أن يعرف؟

# Telling, choice. Everybody. At most 40.
case-tell-name-label = هل يجوز استعمال اسمك؟

# Telling, tile. Everybody. At most 40.
case-tell-name-own-label = نعم

# Telling, tile. Everybody. At most 60.
case-tell-name-other-label = لا، نادوني باسم آخر

# Telling, field. Everybody. At most 40.
case-tell-called-label = اسم آخر نناديك به

# Telling, choice. Everybody. At most 40.
case-tell-never-label = من يجب ألا يسمعه؟

# Telling, tile. Everybody. At most 72.
case-tell-never-nobody-label = لا أحد: يجوز أن يسمعه كل من يستمعون

# Telling, tile: nobody of the own group may hear it. Everybody. At most 60.
case-tell-never-here-label = الناس من مجموعتي

# Telling, tile: nobody of other groups may hear it. Everybody. At most 60.
case-tell-never-far-label = الناس من مجموعات أخرى

# Telling, tile, and above the names: single listeners of the own group. Everybody. At most 60.
case-tell-never-some-label = بعض من يستمعون في مجموعتي

# Telling, last step: a listener who was left out. Everybody. At most 80. $name (text).
case-tell-left-out-label = { $name } لا يسمعه

# Telling, under the choice. Everybody. At most 100. $count (number). $group (text).
case-tell-hears-label =
    { $count ->
        [zero] لم يُختر أحد من { $group } لسماعه
        [one] اختير شخص واحد من { $group } لسماعه
        [two] اختير شخصان من { $group } لسماعه
        [few] اختير { $count } أشخاص من { $group } لسماعه
        [many] اختير { $count } شخصًا من { $group } لسماعه
       *[other] اختير { $count } شخص من { $group } لسماعه
    }

# Telling, when too few are left who may hear it, and when it is refused for that. Everybody. At most 160.
case-tell-nobody-label = هكذا لا يبقى ما يكفي ممن يمكنهم سماعه: يجب أن يستمع شخصان. اختر من جديد أو اسأل شخصًا تثق به.

# Telling, title of the last step. Everybody. At most 40.
case-tell-review-title = هل هذا صحيح؟

# Telling, last step. Everybody. At most 80. $name (text).
case-tell-called-text = سنناديك: { $name }

# Telling, last step. Everybody. At most 60.
case-tell-named-text = يجوز استعمال اسمك

# Telling, last action. Everybody. At most 32.
case-tell-submit-action = احكِ هذا

# Telling, under the last action. Everybody. At most 120.
case-tell-submit-hint = يُحفظ هنا. يخرج عندما تلتقي الهواتف.

# Number, title. Everybody. At most 40.
case-number-title = الرقم لهذا الأمر

# Number, help. Everybody. At most 240.
case-number-help = من معه هذا الرقم يتكلم نيابة عمّن حدث له ذلك. لا يستطيع أحد أن يعرضه لك مرة أخرى.

# Number, above it. Everybody. At most 200.
case-number-keep-text = أبقِ هذا الرقم سرًا. احفظه عن ظهر قلب أو خبّئه جيدًا.

# Number, below it. Everybody. At most 200.
case-number-use-text = من معه هذا الرقم يقول ماذا يجب أن يحدث، على هاتف يمكنه فتح ما حُكي.

# Case, title. Everybody. At most 40.
case-card-title = ما حُكي

# Case, help. Everybody. At most 300.
case-card-help = لا يبدأ شيء قد يلاحظه الآخرون من دون موافقة من حدث له ذلك. هذا الشخص وحده يقول هل أُصلح شيء. يمكنك دائمًا أن تكتب هنا.

# Case, when two contradict each other. Everybody. At most 160.
case-card-contested-banner = حُكي هذا مرتين، والحكايتان لا تتفقان. لا يمكن أن يبدأ شيء.

# Case, heading, and last step of telling. Everybody. At most 40.
case-card-told-heading = كما حُكي

# Case, under what was told. Listeners. At most 100. $group (text). $day (date).
case-card-by-label = شخص من { $group } · { $day }

# Case, under what was told. Listeners. At most 100. $name (text). $day (date).
case-card-called-label = الاسم الذي يُستعمل: { $name } · { $day }

# Case, the first answer. Everybody. At most 60.
case-card-heard-label = سمع ذلك شخصان

# Case, when the answer is late. Listeners. At most 80. $day (date).
case-card-overdue-label = كان آخر موعد للجواب { $day }

# Case, heading. Everybody. At most 40.
case-card-paths-heading = ما يمكن فعله

# Case, a path that is offered. Everybody. At most 120. $path (text).
case-card-offered-label = يمكن فعله: { $path }

# Case, a path that is wanted. Everybody. At most 120. $path (text).
case-card-chosen-label = قيل نعم: { $path }

# Case, a path that began. Everybody. At most 120. $path (text). $day (date).
case-card-begun-label = بدأ في { $day }: { $path }

# Case, a path that began and is not wanted any more. Everybody. At most 120. $path (text).
case-card-stop-label = لم يعد مطلوبًا ويجب أن يتوقف: { $path }

# Case, heading. Everybody. At most 40.
case-card-repairs-heading = لإصلاح ما حدث

# Case, once it went to people from outside. Everybody. At most 100.
case-card-appealed-label = أُرسل إلى أشخاص من مجموعة أخرى

# Case and answering, the answer of people from outside. Everybody. At most 80.
case-card-upheld-label = يجب النظر فيه من جديد

# Case and answering, the answer of people from outside. Everybody. At most 80.
case-card-dismissed-label = يبقى الجواب الأول

# Case, action. Everybody. At most 32.
case-card-write-action = اكتب

# Case, action, and its last step. Affected person. At most 40.
case-card-appeal-action = أرسله إلى مجموعة أخرى

# Case, action. Whoever told and listeners. At most 40.
case-card-file-action = ملفات لمن يقرؤون هذا

# Case, under the action. Whoever told and listeners. At most 100.
case-card-file-hint = ملف لكل واحد منهم. ولا يفتحه أحد غيره.

# Case, action. Affected person. At most 40.
case-card-count-action = هل يجوز أن يُضاف إلى عدد يراه الجميع؟

# Case, action on a repair. Affected person. At most 80. $what (text): first words of it.
case-card-confirm-action = هل تم ذلك؟ { $what }

# Case, action on a repair that was confirmed. Affected person. At most 100. $what (text): first words of it.
case-card-undo-action = تبيّن أنه لم يتم: { $what }

# Case, action. Listeners. At most 40.
case-card-hear-action = سمعتُ ذلك

# Case, action. Listeners. At most 40.
case-card-acknowledge-action = قل إنك ستجيب

# Case, action. Listeners. At most 40.
case-card-assess-action = قل إنك تنظر في الأمر

# Case, action. Listeners. At most 100. $path (text).
case-card-begin-action = ابدأ: { $path }

# Case, under that action. Listeners. At most 120.
case-card-begin-hint = قد يلاحظه الآخرون. لا يجوز أن يبدأ إلا لأن الشخص قال نعم.

# Case, action on a repair. Listeners. At most 80. $what (text): first words of it.
case-card-done-action = تم: { $what }

# Case, action on a repair. Listeners. At most 80. $what (text): first words of it.
case-card-end-action = لن يؤكده أحد: { $what }

# Case, action. Listeners. At most 60.
case-card-outside-action = إسماعه لأشخاص من مجموعة أخرى

# Case, heading of the messages. Everybody. At most 40.
case-thread-heading = الرسائل

# Case, under a message and what was told. Everybody. At most 60. $day (date).
case-thread-you-label = أنت · { $day }

# Case, under a message. Listeners. At most 60. $day (date).
case-thread-teller-label = من حكى ذلك · { $day }

# Case, under a message. Everybody. At most 60. $day (date).
case-thread-listener-label = شخص ممن يستمعون · { $day }

# Case and answering, what is asked for. Everybody. At most 40.
case-asks-place-label = أين حدث ذلك؟

# Case and answering, what is asked for. Everybody. At most 40.
case-asks-time-label = متى حدث ذلك؟

# What could happen: somebody does something about it. Everybody. At most 60.
case-path-action-label = يفعل أحدهم شيئًا لأجل ذلك

# What could happen: both sides talk, with somebody who helps. Everybody. At most 60.
case-path-mediation-label = يتحدث الطرفان ومعهما من يساعد

# What could happen: it is brought to somebody else. Everybody. At most 60.
case-path-referral-label = يُنقل إلى من يستطيع المساعدة

# What could happen: nothing. Everybody. At most 60.
case-path-keep-label = يُحفظ ولا يُفعل شيء

# Writing and what is said, help. Everybody. At most 240.
case-speak-help = لا يقرؤه إلا من يستمعون. يمكنك أن تقول شيئًا آخر لاحقًا. لا يبدأ شيء لا تريده.

# Saying, action. Affected person. At most 32.
case-speak-say-action = قلها

# Writing, title. Everybody. At most 40.
case-write-title = اكتب

# Writing, field. Everybody. At most 40.
case-write-message-label = رسالتك

# Writing, action. Everybody. At most 32.
case-write-send-action = اكتبها

# Choosing, title, and action on the case. Affected person. At most 40.
case-choose-title = ماذا تريد أن يحدث؟

# Choosing, text. Affected person. At most 200.
case-choose-nothing-text = لا يبدأ شيء من دون موافقتك. يمكنك سحبها في أي وقت.

# Choosing, action. Affected person. At most 100. $path (text).
case-choose-want-action = أريد هذا: { $path }

# Choosing, action. Affected person. At most 100. $path (text).
case-choose-no-action = لم أعد أريد هذا: { $path }

# Choosing, action, where nobody offers it unasked. Affected person. At most 80.
case-choose-ask-action = أطلب التحدث مع الطرف الآخر ومعنا من يساعد

# Asking, title, question and action on the case. Affected person. At most 40.
case-safer-title = هل أنت الآن في أمان أكثر؟

# Confirming, title. Affected person. At most 40.
case-confirm-title = هل تم ذلك؟

# Confirming, text. Affected person. At most 160.
case-confirm-only-text = لا يمكن لأحد غيرك أن يقول ذلك. يمكنك سحب ما قلته خلال 90 يومًا. لن يسألك أحد عن السبب.

# Confirming, question. Affected person. At most 40.
case-confirm-alone-label = هل أنت وحدك؟

# Confirming, when not alone. Affected person. At most 120.
case-confirm-later-text = ارجع إلى هذا وأنت وحدك. سيبقى في انتظارك.

# Confirming, action. Affected person. At most 32.
case-confirm-yes-action = نعم، تم ذلك

# Confirming, action. Affected person. At most 40.
case-confirm-undo-action = تبيّن أنه لم يتم

# Sending it on, title. Affected person. At most 40.
case-appeal-title = إرساله إلى مجموعة أخرى؟

# Sending it on, text. Affected person. At most 240.
case-appeal-what-text = سيقرأ أشخاص من مجموعة أخرى كل شيء، ويقولون هل يجب النظر فيه من جديد. يمكن فعل هذا مرة واحدة.

# Counting, title. Affected person. At most 40.
case-count-title = هل يجوز أن يُضاف إلى عدد يراه الجميع؟

# Counting, text. Affected person. At most 240.
case-count-what-text = كواحد يُضاف إلى عدد عن ثلاثة أشهر معًا، يراه الجميع. بلا اسم ولا مجموعة ولا يوم، ولا شيء مما حُكي.

# Counting, question. Affected person. At most 40.
case-count-may-label = هل يجوز عدّه هكذا؟

# Answering, help. Listeners. At most 240.
case-answer-help = ما تكتبه هنا يقرؤه من حدث له ذلك ومن حكاه ومن يستمعون. لا يقرؤه أحد غيرهم.

# Answering, under the action. Listeners. At most 120.
case-answer-open-hint = ما دام لم يُكتب هنا فهو غير محفوظ في أي مكان.

# Answering, ticks. Listeners. At most 60.
case-answer-asks-label = اسأل إن احتجت إلى معرفة ذلك

# Offering, title, and action on the case. Listeners. At most 40.
case-offer-title = قل ما يمكن فعله

# Offering, ticks. Listeners. At most 40.
case-offer-paths-label = ما يمكن فعله

# Something to put right, title, and action on the case. Listeners. At most 40.
case-repair-title = شيء لإصلاح ما حدث

# Something to put right, choice. Listeners. At most 40.
case-repair-kind-label = ما نوعه

# Something to put right, field. Listeners. At most 40.
case-repair-what-label = ماذا بالضبط

# Something to put right, day. Listeners. At most 40.
case-repair-due-label = آخر موعد

# Something to put right, text. Listeners. At most 120.
case-repair-you-text = عليك أن تتابع حتى يتم.

# Something to put right, sort. Everybody. At most 32.
case-repair-apology-label = اعتذار

# Something to put right, sort. Everybody. At most 32.
case-repair-change-label = تغيير

# Something to put right, sort. Everybody. At most 32.
case-repair-payment-label = دفع مال

# Something to put right, sort. Everybody. At most 32.
case-repair-safety-label = أمان

# How it stands. Everybody. At most 100. $kind (text). $day (date).
case-repair-open-label = { $kind }، حتى { $day }

# How it stands. Everybody. At most 100. $kind (text). $day (date).
case-repair-late-label = { $kind }، كان آخر موعد له { $day }

# How it stands. Everybody. At most 100. $kind (text).
case-repair-done-label = { $kind }: قيل إنه تم، ولم يُؤكَّد

# How it stands. Everybody. At most 100. $kind (text). $day (date).
case-repair-confirmed-label = { $kind }: أُكِّد في { $day }

# How it stands. Everybody. At most 160. $kind (text). $why (text). $day (date).
case-repair-ended-label = { $kind }: لم يُؤكَّد. { $why } ({ $day })

# How it stands. Everybody. At most 120. $kind (text).
case-repair-owner-label = { $kind }: يجب أن يتولاه شخص آخر

# How it stands. Everybody. At most 120. $kind (text).
case-repair-unasked-label = { $kind }: لم يقل الشخص نعم لذلك

# Done, title. Listeners. At most 40.
case-done-title = تم ذلك

# Done, field. Listeners. At most 60.
case-done-shows-label = ما الذي يبيّن أنه تم

# Ending, title. Listeners. At most 40.
case-end-title = لن يؤكده أحد

# Ending, choice. Listeners. At most 40.
case-end-why-label = لماذا

# Ending, day. Listeners. At most 40.
case-end-since-label = منذ متى

# Why nobody confirms. Everybody. At most 60.
case-end-unreachable-label = لا يمكن الوصول إلى الشخص

# Why nobody confirms. Everybody. At most 60.
case-end-died-label = توفي الشخص

# Why nobody confirms. Everybody. At most 60.
case-end-wish-label = لا يريد الشخص أن يجيب

# Why nobody confirms. Everybody. At most 60.
case-end-another-label = شخص آخر حكى ذلك

# Answering what was sent on, title, and action on the case. Listeners of another group. At most 40.
case-reasons-title = الجواب على ما أُرسل إليكم

# Answering what was sent on, choice. Listeners of another group. At most 40.
case-reasons-answer-label = جوابك

# Answering what was sent on, field. Listeners of another group. At most 40.
case-reasons-why-label = لماذا

# What it is about. Everybody. At most 40.
case-about-abuse-label = اعتداء أو سوء معاملة

# What it is about. Everybody. At most 40.
case-about-exploitation-label = استغلال لمنفعة آخرين

# What it is about: people had to leave, or lost land or home. Everybody. At most 40.
case-about-displacement-label = خسارة الأرض أو البيت

# What it is about. Everybody. At most 40.
case-about-harassment-label = مضايقة أو تهديد

# What it is about: being pressed, or punished for speaking. Everybody. At most 40.
case-about-pressure-label = ضغط أو انتقام

# What it is about: some decide for others. Everybody. At most 40.
case-about-influence-label = بعضهم يتحكم في قرارات غيرهم

# What it is about: being shown or told of in a wrong way. Everybody. At most 40.
case-about-misrepresentation-label = إظهار شخص على غير حقيقته

# What it is about. Everybody. At most 40.
case-about-money-label = مال

# What it is about. Everybody. At most 40.
case-about-decision-label = قرار

# What it is about. Everybody. At most 40.
case-about-other-label = شيء آخر

# How urgent. Everybody. At most 40.
case-urgency-wait-label = يمكن أن ينتظر

# How urgent. Everybody. At most 40.
case-urgency-soon-label = مطلوب قريبًا

# How urgent. Everybody. At most 40.
case-urgency-danger-label = خطر الآن

# How far it came: nobody who listens has it yet, as far as is known. Everybody. At most 80.
case-reached-told-label = حُكي هنا. لم يصل إلى أحد آخر بعد، بحسب ما هو معروف.

# How far it came, for those who listen. Listeners. At most 60.
case-reached-unheard-label = لم يقل أحد بعد إنه سمعه

# How far it came. Everybody. At most 60.
case-reached-received-label = وصل إلى شخص ممن يستمعون

# How far it came. Everybody. At most 60.
case-reached-acknowledged-label = سيجيب من يستمعون

# How far it came. Everybody. At most 60.
case-reached-assessing-label = من يستمعون ينظرون في الأمر

# How far it came. Everybody. At most 60.
case-reached-chosen-label = قال الشخص ماذا يجب أن يحدث

# Refused: the person it happened to has not said yes. Listeners. At most 120.
case-refused-yes-label = هذا يحتاج إلى موافقة من حدث له ذلك.
