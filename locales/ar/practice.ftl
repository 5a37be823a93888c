### A practice notebook, with made-up people, and what they say in it.

# First start, action, more, line, and practice, title. Everybody. At most 40.
practice-begin-title = التجربة مع أناس من الخيال

# Practice, help. Everybody. At most 240.
practice-begin-help = جرّب ما تشاء. لا أحد يُسأل ولا أحد يعلم.

# Practice, text. Everybody. At most 200.
practice-begin-what-text = يُفتح دفتر خاص بالتجربة فيه مجموعتان من الخيال. يزول عندما تخرج منه.

# Practice, text. Everybody. At most 200.
practice-begin-never-text = لا تعرضه مكان دفترك. كل شاشة فيه تقول إنه للتجربة.

# Practice, text, for somebody who has a notebook. Everybody. At most 160.
practice-begin-own-text = يبقى دفترك مقفلًا في أثناء ذلك. تفتحه برمزك بعدها.

# Practice, action. Everybody. At most 32.
practice-begin-go-action = ابدأ

# Practice, action: everything as it was at the beginning. Everybody. At most 32.
practice-again-begin-action = البدء من جديد

# Practice, action. Everybody. At most 32.
practice-end-stop-action = إنهاء التجربة

# Every screen of a practice notebook. Everybody. At most 120.
practice-every-screen-banner = تجربة. الناس هنا من الخيال، ولا شيء يخرج من هذا الهاتف.

# Told, when a file is to be written or read in a practice notebook. Everybody. At most 120.
practice-told-file-label = هذه تجربة: لا يُكتب ملف ولا يُقرأ.

# The made-up group of whoever practises. Everybody. At most 40.
practice-sample-ours-label = نسّاجات النهر

# The other made-up group. Everybody. At most 40.
practice-sample-theirs-label = بستانيو التل

# A made-up woman, called by a name that is common where the language is spoken. Everybody. At most 40.
practice-sample-first-label = أمينة

# A made-up man, called by a name that is common where the language is spoken. Everybody. At most 40.
practice-sample-second-label = العم توما

# What a made-up person is asked. Everybody. At most 200.
practice-sample-ask-text = نود أن نصوّر كيف تنسجين. لا يرى الصور إلا مجموعتانا.

# What one made-up group gave the other. Everybody. At most 160.
practice-sample-given-text = علّمنا أربعة منهم إصلاح النول.

# What one made-up group was given by the other. Everybody. At most 160.
practice-sample-taken-text = ناموا في بيتنا ثلاث ليالٍ وأكلوا معنا.

# What a made-up person told. Everybody. At most 200.
practice-sample-case-text = قال لي رجل من الدكان ألا أتكلم معكم. ومنذ ذلك الحين ينتظر عند بابي.

# What a made-up group wants to know on a visit. Everybody. At most 120.
practice-sample-question-text = كيف تحفظون البذور في الشتاء؟
