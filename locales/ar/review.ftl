### Looking back at a quarter together: the list, one review, opening one, saying something, answering what is uneven.

# Reviews, help. Organisers. At most 240.
review-list-help = بعد كل ثلاثة أشهر تنظر مجموعتان فيما أعطته كل منهما للأخرى. لا ترتيب لأحد. لا يُحوَّل شيء إلى شيء آخر.

# Reviews, under a line: the two groups. Organisers. At most 120. $one (text). $other (text).
review-list-line-hint = { $one } و{ $other }

# Reviews, action, and its title. Organisers. At most 32.
review-list-open-action = النظر في ثلاثة أشهر

# Opening a review, help. Organisers. At most 200.
review-open-help = تُحفظ المجاميع كما يعرفها هذا الهاتف اليوم. دعوا هواتفكم تلتقي أولًا إن أمكن.

# Opening a review, choice. Organisers. At most 40.
review-open-which-label = أي ربع من السنة

# Opening a review, one of the choices. Organisers. At most 100. $number (number): from 1 to 4. $year (text). $group (text).
review-open-which-choice = الربع { $number } من { $year }، مع { $group }

# A review, help. Organisers. At most 240.
review-card-help = يقول كل طرف ما يراه. ثم يوافق كل طرف على الإغلاق. إن قيل شيء بعد ذلك يُسأل الطرفان من جديد.

# A review, name of the table. Organisers. At most 40.
review-card-sums-label = ما كان متفقًا عليه وقتها

# A review. Organisers. At most 100. $group (text).
review-card-agrees-label = { $group } توافق على الإغلاق

# A review, action, and its title. Organisers. At most 32.
review-card-speak-action = قول ما نراه

# A review, action, and its title: one group gave more of something. Organisers. At most 32.
review-card-answer-action = الجواب على فرق فيما أُعطي

# A review, action. Organisers. At most 40.
review-card-agree-action = نوافق على الإغلاق

# A review, action: what this person took on. Organisers. At most 40.
review-card-done-action = تم ما توليته

# Saying something in a review, help. Organisers. At most 200.
review-speak-words-help = تقول هذا باسم مجموعتك. يمكن للمجموعتين أن تقرآه.

# Answering what is uneven, help. Organisers. At most 240.
review-answer-help = يمكن أن يبقى كما هو إذا قلت لماذا. أو تتولاه أنت حتى يوم تختاره. لا يلزم أن يتساوى شيء.

# Answering what is uneven, choice. Organisers. At most 40.
review-answer-about-label = أين الفرق

# Answering what is uneven, choice. Organisers. At most 40.
review-answer-how-label = ماذا نفعل فيه

# Answering what is uneven, tile. Organisers. At most 40.
review-answer-take-label = أتولاه أنا

# Answering what is uneven, tile. Organisers. At most 40.
review-answer-accept-label = نقبله

# Answering what is uneven, field. Organisers. At most 40.
review-answer-plan-label = ماذا ستفعل

# Answering what is uneven, field. Organisers. At most 40.
review-answer-by-label = آخر موعد
