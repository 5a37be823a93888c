### Visits: the list, inviting, one visit with everything said in it, and what is done before, during and after.

# Visits and home, title and line. Organisers. At most 32.
visit-list-title = الزيارات

# Visits, help. Organisers. At most 240.
visit-list-help = كل سطر زيارة واحدة. تبدأ حين تدعو المجموعة التي تستقبل، وتقبل المجموعة الأخرى.

# Visits, when there is none. Organisers. At most 80.
visit-list-none-text = لم تُكتب أي زيارة بعد.

# Visits, action. Organisers. At most 32.
visit-list-invite-action = دعوة مجموعة

# Visits and search, a line; visit and invitation. Organisers. At most 160. $home (text): the group that travels. $host (text): the group that receives.
visit-list-who-label = { $home } تزور { $host }

# Visits, under a line; visit. Organisers. At most 80. $from (date). $to (date).
visit-list-days-hint = من { $from } إلى { $to }

# How a visit stands: between its first and last day. Organisers. At most 40.
visit-list-during-status = جارية

# How a visit stands: after its last day. Organisers. At most 40.
visit-list-over-status = انتهت

# How a visit stands. Organisers. At most 40.
visit-list-off-status = أُلغيت

# Invitation, title. Organisers. At most 40.
visit-invite-title = دعوة

# Invitation, help. Organisers. At most 240.
visit-invite-help = مجموعتك تدعو والمجموعة الأخرى تجيب. ما دامت لم تقل نعم فلا شيء متفق عليه. يمكن لكل مجموعاتنا أن تقرأ الدعوة.

# Invitation, choice. Organisers. At most 40.
visit-invite-home-label = من ندعو

# Invitation, what is said about who travels. Organisers. At most 120.
visit-invite-who-text = المجموعة المدعوة تختار من يسافر.

# Invitation, field. Organisers. At most 40.
visit-invite-from-label = أول يوم

# Invitation, field. Organisers. At most 40.
visit-invite-to-label = آخر يوم

# Visit, title. Organisers. At most 32.
visit-card-title = زيارة

# Visit, help. Organisers. At most 240.
visit-card-help = هنا ما سُئل عنه وما اتُّفق عليه وما قيل وما وُعد به. المس سطرًا لتقرأه كله. ما يمكن فعله الآن تجده في الأسفل.

# Visit. Organisers. At most 120. $host (text). $day (date).
visit-card-invited-label = الدعوة من { $host } في { $day }

# Visit, to somebody who travels. Organisers. At most 60.
visit-card-you-label = أنت ممن يسافرون.

# Visit, when two invitations contradict each other. Organisers. At most 160.
visit-card-contested-banner = هنا دعوتان لا تتفقان. اكتبوا دعوة جديدة.

# Visit. Organisers. At most 120. $group (text). $day (date).
visit-card-off-banner = ألغتها { $group } في { $day }

# Visit, as long as a condition of the host is open. Organisers. At most 160. $count (number).
visit-card-conditions-note =
    { $count ->
        [zero] لا شرط ينتظر القبول.
        [one] شرط واحد لم يُقبل بعد. لا تُكتب ملاحظات قبل ذلك.
        [two] شرطان لم يُقبلا بعد. لا تُكتب ملاحظات قبل ذلك.
        [few] { $count } شروط لم تُقبل بعد. لا تُكتب ملاحظات قبل ذلك.
        [many] { $count } شرطًا لم تُقبل بعد. لا تُكتب ملاحظات قبل ذلك.
       *[other] { $count } شرط لم تُقبل بعد. لا تُكتب ملاحظات قبل ذلك.
    }

# Visit and forms: over or beside what only the group that travels reads. Organisers. At most 100. $group (text).
visit-card-home-note = لا يمكن أن يقرأ هذا إلا { $group }

# Visit: a day on which somebody who travels will be heard from. Home group. Organisers. At most 80. $day (date).
visit-card-ahead-label = ننتظر خبرًا في { $day }

# Visit: the day has come, nothing is heard yet. Home group. Organisers. At most 80. $day (date): the last day in time.
visit-card-waiting-label = ننتظر خبرًا، آخر موعد { $day }

# Visit: somebody who travels was heard from. Home group. Organisers. At most 80. $day (date): as agreed. $heard (date).
visit-card-heard-label = ليوم { $day }: وصل خبر في { $heard }

# Visit: the last day in time is over. Home group. Organisers. At most 80. $day (date): as agreed.
visit-card-missed-label = ليوم { $day }: لم يصل خبر إلى هنا

# Visit, when it is over. Home group. Organisers. At most 100. $day (date).
visit-card-word-label = ننتظر تقريرنا، آخر موعد { $day }

# Visit, when the report is late. Home group. Organisers. At most 100. $day (date).
visit-card-late-label = ننتظر تقريرنا. كان موعده { $day }

# Visit, under a line. Organisers. At most 160. $what (text). $day (date). $group (text).
visit-card-line-hint = { $what } · { $day } · { $group }

# Visit, on a condition. Organisers. At most 80. $group (text): the group that travels.
visit-card-accepted-status = قبلته { $group }

# Visit, on a condition. Organisers. At most 40.
visit-card-open-status = لم يُقبل بعد

# Visit, on a promise: the other side said so. Organisers. At most 40.
visit-card-kept-status = تم

# Visit, on a promise. Organisers. At most 60. $day (date): its last day.
visit-card-by-status = آخر موعد { $day }

# Visit, on a promise whose day is over: nobody said that it was done. Organisers. At most 60. $day (date): its last day.
visit-card-due-status = لم يُؤكَّد. كان موعده { $day }

# Visit and a condition, action. Organisers. At most 32.
visit-card-accept-action = نقبل

# Visit, action. Organisers. At most 32.
visit-card-question-action = إرسال سؤال

# Visit, action. Organisers. At most 32.
visit-card-condition-action = وضع شرط

# Visit, action. Organisers. At most 32.
visit-card-budget-action = كتابة ما ندفعه

# Visit, action. Organisers. At most 32.
visit-card-risk-action = ذكر خطر

# Visit, action. Organisers. At most 32.
visit-card-note-action = كتابة ملاحظة

# Visit, action. Organisers. At most 32.
visit-card-report-action = كتابة تقريرنا

# Visit, action. Organisers. At most 32.
visit-card-promise-action = تقديم وعد

# Visit, action. Organisers. At most 32.
visit-card-thanks-action = قول شكرًا

# Visit, action. Organisers. At most 32.
visit-card-debrief-action = نظرة إلى ما مضى

# Visit, action: drafts the ledger entry for the nights. Organisers. At most 32.
visit-card-hosting-action = كتابة عدد الليالي

# Something said in a visit: a title, and under a line. Organisers. At most 32.
visit-what-question-label = سؤال

# Something said in a visit: a title, and under a line. Organisers. At most 32.
visit-what-condition-label = شرط

# Something said in a visit: a title, and under a line. Organisers. At most 32.
visit-what-risk-label = خطر

# Something said in a visit: a title, and under a line. Organisers. At most 32.
visit-what-note-label = ملاحظة عن يوم

# Something said in a visit: a title, and under a line. Organisers. At most 32.
visit-what-report-label = تقرير

# Something said in a visit: a title, and under a line. Organisers. At most 32.
visit-what-promise-label = وعد

# Something said in a visit: a title, and under a line. Organisers. At most 32.
visit-what-thanks-label = شكر

# Something said in a visit: a title, and under a line. Organisers. At most 32.
visit-what-debrief-label = نظرة إلى ما مضى

# Something said: which day a note is about. Organisers. At most 60. $day (date).
visit-said-about-label = عن يوم { $day }

# A note: who else has it on their phone. Organisers. At most 100. $count (number).
visit-said-held-label =
    { $count ->
        [zero] لم يقل أي شخص آخر بعد إن هذه الملاحظة عنده.
        [one] قال شخص آخر إن هذه الملاحظة عنده.
        [two] قال شخصان آخران إن هذه الملاحظة عندهما.
        [few] قال { $count } أشخاص آخرين إن هذه الملاحظة عندهم.
        [many] قال { $count } شخصًا آخر إن هذه الملاحظة عندهم.
       *[other] قال { $count } شخص آخر إن هذه الملاحظة عندهم.
    }

# Something said, action: the words of this day's notes are on this phone. Both groups. At most 40.
visit-said-hold-action = عندي ملاحظات هذا اليوم

# Something said, under the action. Both groups. At most 120.
visit-said-hold-hint = بعدها يجوز لمن كتبها أن يمحو الكلام من هاتفه.

# Promise, form and line. Organisers. At most 60.
visit-said-owner-label = المسؤولية عنه عليك.

# Promise. Organisers. At most 100. $group (text).
visit-said-other-label = المسؤولية عنه على شخص من { $group }.

# Promise, action: for the side it was made to. Organisers. At most 32.
visit-said-kept-action = تم ذلك

# Under an action that cannot be undone. Organisers. At most 60.
visit-said-final-hint = لا يمكن الرجوع عن هذا.

# Forms, field. Organisers. At most 40.
visit-say-words-label = بكلماتك

# Forms, under a field: who reads it. Organisers. At most 60.
visit-say-all-hint = يمكن لكل مجموعاتنا أن تقرأ هذا

# Report, under the field. Organisers. At most 120.
visit-say-report-hint = تكتب كل مجموعة تقريرها مرة واحدة. يمكن لكل مجموعاتنا أن تقرأه

# Nights, under the field. Organisers. At most 160. $much (text): so many nights. $host (text).
visit-say-hosting-hint = { $much }. يُحسب حين توافق { $host }. يمكن لكل مجموعاتنا أن تقرأ هذا

# Promise, field. Organisers. At most 40.
visit-say-by-label = آخر موعد

# Calling off, title. Organisers. At most 40.
visit-off-title = إلغاء الزيارة؟

# Calling off. Organisers. At most 160.
visit-off-what-text = عندها لا تحدث الزيارة، أو تنتهي الآن. ما كُتب يبقى.

# Visit and calling off, action. Organisers. At most 32.
visit-off-sure-action = إلغاء الزيارة

# Days to be heard from, title, and action of the visit. Organisers. At most 40.
visit-plan-title = الاتفاق على أيام إعطاء الخبر

# Days to be heard from, choice. Organisers. At most 40.
visit-plan-days-label = في أي أيام

# Days to be heard from, choice of days of grace. Organisers. At most 60.
visit-plan-grace-label = كم يومًا يمكن أن يتأخر الخبر

# Being heard from, title, and action of the visit. Organisers. At most 40.
visit-check-title = إعطاء خبر لمجموعتك

# Being heard from. Organisers. At most 200.
visit-check-what-text = حين يصل هذا إلى مجموعتك، يظهر لها أنك أعطيت خبرًا اليوم. لا يظهر لها أبدًا أين أنت.

# Being heard from, action. Organisers. At most 32.
visit-check-heard-action = إعطاء خبر لهذا اليوم

# Being heard from, action. Organisers. At most 32.
visit-check-home-action = رجعتُ إلى البيت

# Being heard from, under the action. Organisers. At most 100.
visit-check-home-hint = بعدها لا ينتظر أحد خبرًا منك.

# Closing a day, title. Organisers. At most 40.
visit-close-title = إغلاق هذا اليوم؟

# Closing a day: what it does. Organisers. At most 240.
visit-close-what-text = قال آخرون إن هذا الكلام عندهم. لذلك يُمحى الكلام من هذا الهاتف ولا تبقى هنا إلا الأيام. لا يمكن بعدها كتابة ملاحظات لهذا اليوم.

# Closing a day, when it cannot be closed yet. Organisers. At most 200.
visit-close-wait-text = ليس بعد. يجب أن يقول أولًا شخص لا يسافر إن ملاحظات هذا اليوم عنده. وإلا فقد تضيع.

# Visit, note and closing a day, action. Organisers. At most 32.
visit-close-sure-action = إغلاق اليوم
