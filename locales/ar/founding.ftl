### Two groups begin together, by three files, before either is inside.

# Joining, action, and beginning, title. Organisers. At most 40.
founding-begin-title = البدء مع مجموعة أخرى

# Beginning, help. Organisers. At most 240.
founding-begin-help = من يرى الملف الأول يستطيع قراءته. أما الملفان الآخران فلا يقرأهما إلا أنتما.

# Beginning, text. Organisers. At most 200.
founding-begin-files-text = ثلاثة ملفات صغيرة تُرسل ذهابًا وإيابًا مرة واحدة: مجموعة تقترح، والأخرى تجيب، ثم تُتمّ الأولى.

# Beginning, action. Organisers. At most 32.
founding-begin-propose-action = كتابة اقتراح

# Beginning and later, action. Organisers. At most 32.
founding-begin-read-action = قراءة اقتراحهم

# Proposing, title. Organisers. At most 40.
founding-propose-title = اقتراحنا

# Proposing, help. Organisers. At most 240.
founding-propose-help = تقرأ المجموعة الأخرى هذا قبل أن تجيب. من يرى الملف يستطيع قراءته: لا تكتب فيه اسم أحد.

# Proposing and answering, field. Organisers. At most 40.
founding-group-field-label = اسم مجموعتك كما تسمّونها

# Proposing, field. Organisers. At most 60.
founding-charter-field-label = ما تتعاهد عليه مجموعاتنا

# Proposing, action: puts the text below into the field. Organisers. At most 32.
founding-charter-ready-action = أخذ كلمات جاهزة

# A promise between two groups that can be taken and changed. Everybody. At most 700.
founding-charter-ready-text = كل مجموعة تقرر لنفسها. ما يخص المجموعتين تقررانه معًا. لا أحد يتكلم باسم المجموعة الأخرى ولا يُظهر أهلها من دون موافقتهم. الرفض لا يحتاج إلى سبب. من تأذّى يُسمع أولًا. لكل مجموعة أن تغادر متى شاءت، وتأخذ معها ما هو لها.

# Waiting for the answer, title. Organisers. At most 40.
founding-proposed-title = في انتظار جوابهم

# Waiting for the answer, text. Organisers. At most 200.
founding-proposed-next-text = أرسل الملف إلى المجموعة الأخرى. يقرؤونه ويرسلون جوابًا. اقرأ ذلك الجواب هنا.

# Waiting for the answer, text. Organisers. At most 200.
founding-proposed-both-text = هل كتبوا هم أيضًا اقتراحًا؟ إذن يجيب أحدكما عن اقتراح الآخر.

# Waiting for the answer, action. Organisers. At most 32.
founding-proposed-read-action = قراءة جوابهم

# Waiting for the answer, action. Organisers. At most 32.
founding-proposed-change-action = تغيير الاقتراح

# Waiting for the other group, action. Organisers. At most 32.
founding-again-write-action = كتابة الملف مرة أخرى

# Answering, title. Organisers. At most 40.
founding-answer-title = اقتراحهم

# Answering, help. Organisers. At most 240.
founding-answer-help = اقرأه على مجموعتك أولًا. من يجيب يتعهد بالشيء نفسه. إن لم تعرف من أرسله فلا تُجب.

# Answering, heading above the promise. Organisers. At most 120. $group (text): the other group's own name.
founding-answer-from-label = { $group } تقترح هذا

# Answering, when both groups would have one name. Organisers. At most 80.
founding-answer-same-error = المجموعة الأخرى لها هذا الاسم. اكتب اسمًا آخر.

# Answering, action. Organisers. At most 32.
founding-answer-write-action = كتابة جوابنا

# Waiting for the last file, title. Organisers. At most 40.
founding-answered-title = في انتظار الملف الأخير

# Waiting for the last file, text. Organisers. At most 240. $group (text): the other group's own name.
founding-answered-next-text = أرسل الجواب إلى { $group }. سيرسلون ملفًا آخر. اقرأ ذلك الملف هنا.

# Waiting for the last file, action. Organisers. At most 32.
founding-answered-read-action = قراءة الملف الأخير

# Comparing, title. Organisers. At most 40.
founding-compare-title = قارنا هذا الرقم

# Comparing, help. Organisers. At most 240.
founding-compare-help = تحدثا معًا، والأفضل وجهًا لوجه. يجب أن يرى كلاكما الرقم نفسه.

# Comparing, text. Organisers. At most 200. $group (text): the other group's own name.
founding-compare-both-text = أنتم و{ $group } معًا الآن. اقرآ هذا الرقم أحدكما للآخر.

# Comparing, text. Organisers. At most 200.
founding-compare-differs-text = إن اختلفت خانة واحدة فقد دخل أحد بينكما. لا تكتب هنا شيئًا.

# Comparing, above the number. Organisers. At most 60.
founding-compare-number-label = الرقم الذي يراه كلاكما

# Comparing, for the group that proposed. Organisers. At most 200.
founding-compare-last-text = اكتب الملف الأخير أولًا وأرسله. ترى المجموعة الأخرى الرقم بعد أن تقرأه.

# Comparing and letting phones in, action. Organisers. At most 32.
founding-last-write-action = كتابة الملف الأخير

# Comparing and after a rescue, action. Everybody. At most 32.
founding-inside-go-action = الدخول

# Told, after a proposal was written. Organisers. At most 120.
founding-told-proposed-label = كُتب الاقتراح. أرسل هذا الملف إلى المجموعة الأخرى.

# Told, after an answer was written. Organisers. At most 120.
founding-told-answered-label = كُتب الجواب. أرسل هذا الملف إليهم.

# Told, after the last file was written. Organisers. At most 120.
founding-told-last-label = كُتب الملف الأخير. أرسله إلى المجموعة الأخرى.

# Told, when a file is no proposal, or one's own. Organisers. At most 120.
founding-told-no-proposal-label = هذا الملف ليس اقتراحًا يمكن الجواب عنه هنا.

# Told, when a file is broken, of others, or belongs to an earlier proposal or answer. Organisers. At most 160.
founding-told-other-file-label = هذا الملف لا يناسب آخر ما كُتب هنا. لم يتغير شيء. اطلب الملف الصحيح.
