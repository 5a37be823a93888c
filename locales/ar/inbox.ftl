### What other apps shared into Weft, or what was read in as a file, before somebody says what becomes of it.

# More, line, and inbox, title. Everybody. At most 32.
inbox-list-title = ما جاء من الخارج

# Inbox, help. Everybody. At most 240.
inbox-list-help = هنا تنتظر الصور والتسجيلات والأوراق التي شاركتها مع Weft. أنت تقرر ما يحدث لكل شيء، أو تحذفه.

# Inbox and each thing in it. Everybody. At most 120.
inbox-list-only-text = لا يوجد إلا في هذا الهاتف. لا يذهب إلى أي مكان حتى تقرر ذلك.

# Inbox, when there is nothing. Everybody. At most 160.
inbox-list-none-text = لا شيء ينتظر هنا. شارك صورة أو تسجيلًا مع Weft من تطبيق آخر، أو أحضر ملفًا.

# Inbox, action: picks a file. Everybody. At most 40.
inbox-list-pick-action = إحضار ملف

# Inbox, action: opens the camera. Everybody. At most 40.
inbox-list-photo-action = التقط صورة

# More, under the line. Everybody. At most 60. $count (number): things that wait.
inbox-list-waiting-hint =
    { $count ->
        [zero] لا شيء ينتظر
        [one] شيء واحد ينتظر
        [two] شيئان ينتظران
        [few] { $count } أشياء تنتظر
        [many] { $count } شيئًا ينتظر
       *[other] { $count } شيء ينتظر
    }

# Inbox, under a line, and on a thing's own screen. Everybody. At most 120. $what (text): what sort of thing. $day (date): when it came. $size (text): how large.
inbox-thing-about-hint = { $what } · { $day } · { $size }

# How large something is. Everybody. At most 40. $count (number): megabytes; 0 is less than one.
inbox-thing-size-label =
    { $count ->
        [zero] أقل من 1 ميغابايت
        [one] { $count } ميغابايت
        [two] { $count } ميغابايت
        [few] { $count } ميغابايت
        [many] { $count } ميغابايت
       *[other] { $count } ميغابايت
    }

# A thing, help. Everybody. At most 240.
inbox-thing-help = انظر إليه أولًا. لكي تحفظه تقول من يُرى أو يُسمع فيه. إن لم تكن تحتاجه فاحذفه.

# A picture. Everybody. At most 160.
inbox-thing-clean-text = أزال Weft ما أخفته الكاميرا في الصورة: المكان والوقت والهاتف.

# A thing that is no picture. Everybody. At most 200.
inbox-thing-hidden-text = يحفظ Weft هذا الملف كما جاء. قد يكون فيه مكان أو اسم أو وقت مخفي.

# A thing, action, and on the screen where it is said whom it concerns. Everybody. At most 40.
inbox-thing-keep-action = حفظه لمجموعاتنا

# A thing, action. Everybody. At most 40.
inbox-thing-delete-action = حذفه نهائيًا

# Before a thing is deleted, title. Everybody. At most 40.
inbox-delete-title = هل تحذفه؟

# Before a thing is deleted. Everybody. At most 160.
inbox-delete-gone-text = يذهب من Weft ولا يعود. أما في المكان الذي شاركته منه فيبقى.

# Keeping a thing, title. Everybody. At most 40.
inbox-keep-title = من يخصه هذا؟

# Keeping a thing, help. Everybody. At most 240.
inbox-keep-help = اذكر كل من يُرى أو يُسمع فيه. لا يُستعمل إلا حيث قالوا جميعًا نعم.

# Keeping a thing, choice. Everybody. At most 60.
inbox-keep-who-label = هل يمكن التعرف على أحد فيه؟

# Keeping a thing, tile. Everybody. At most 60.
inbox-keep-people-label = نعم، أشخاص

# Keeping a thing, tile. Everybody. At most 60.
inbox-keep-nobody-label = لا، لا أحد

# Keeping a thing, list to tick. Everybody. At most 60.
inbox-keep-all-label = كل من هم فيه

# Keeping a thing, when the own group asked nobody. Everybody. At most 120.
inbox-keep-none-text = لم تسأل مجموعتك أحدًا بعد. اسأل من هم فيه أولًا.

# Keeping a thing, above the action. Everybody. At most 200.
inbox-keep-travels-text = مع التبادل القادم يصل إلى كل هواتف مجموعاتنا. لا يُعرض حيث لا توجد نعم.

# After something was shared in. Everybody. At most 160.
inbox-told-in-label = هو الآن في Weft، تحت «ما جاء من الخارج». لا يوجد إلا في هذا الهاتف.

# After a picture was shared in that cannot be read. Everybody. At most 160.
inbox-told-picture-label = تعذرت قراءة هذه الصورة، ولم يُحفظ شيء. شاركها كصورة JPEG أو PNG.

# After something was shared in that is too large. Everybody. At most 160.
inbox-told-large-label = هذا الملف كبير جدًا. لم يُحفظ شيء. شارك ملفًا أصغر.

# After something was deleted. Everybody. At most 60.
inbox-told-gone-label = حُذف نهائيًا.
