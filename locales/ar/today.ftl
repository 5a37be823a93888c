### What is due: the few things that wait for whoever looks.

# Home line and title. Everybody. At most 24.
today-list-title = اليوم

# Today, help. Everybody. At most 240.
today-list-help = ما ينتظرك أو ينتظر مجموعتك. المس سطرًا لفتحه. يمكنك أن ترتاح: لا شيء هنا يحسب من تأخر.

# Today, when nothing is due. Everybody. At most 80.
today-list-none-text = لا شيء ينتظرك. خذ راحتك.

# Home, under the line. Everybody. At most 60. $count (number): all that waits.
today-list-waiting-label =
    { $count ->
        [zero] لا شيء ينتظر
        [one] شيء واحد ينتظر
        [two] شيئان ينتظران
        [few] { $count } أشياء تنتظر
        [many] { $count } شيئًا ينتظر
       *[other] { $count } شيء ينتظر
    }

# Today, above the lines, when more wait than are shown. Everybody. At most 60. $count (number): those not shown.
today-list-more-label =
    { $count ->
        [zero] لا شيء آخر ينتظر بعد هذه
        [one] شيء آخر ينتظر بعد هذه
        [two] شيئان آخران ينتظران بعد هذه
        [few] { $count } أشياء أخرى تنتظر بعد هذه
        [many] { $count } شيئًا آخر ينتظر بعد هذه
       *[other] { $count } شيء آخر ينتظر بعد هذه
    }

# Home and Today, when there is so much that this phone did not look at all of it. Everybody. At most 80.
today-list-many-label = قد ينتظر أكثر مما يظهر هنا

# On a line: the last day for it. Everybody. At most 48. $day (date).
today-line-by-status = آخر موعد { $day }

# On a line: since when it waits, without a last day. Everybody. At most 48. $day (date).
today-line-since-status = منذ { $day }

# On a line: its last day is past. Everybody. At most 48. $day (date): that last day.
today-line-late-status = متأخر. كان موعده { $day }

# What is due: a yes runs out soon. Everybody. At most 60.
today-matter-ask-again-label = السؤال من جديد: موافقة تقترب نهايتها

# What is due: the other group proposed a ledger entry. Everybody. At most 60.
today-matter-answer-entry-label = قل هل كان الأمر هكذا

# What is due: a story has no translation. Everybody. At most 60.
today-matter-translate-label = احكِ هذا بلغة أخرى

# What is due: somebody outside was given what was taken back since. Everybody. At most 60.
today-matter-recall-label = أخبر من وصل إليه: سُحبت الموافقة

# What is due: an invitation to visit. Everybody. At most 60.
today-matter-invitation-label = الجواب على دعوة

# What is due: a wish of the hosts of a visit. Everybody. At most 60.
today-matter-condition-label = الجواب على ما تطلبه المجموعة المضيفة

# What is due: whoever travels lets others know that all is well. Everybody. At most 60.
today-matter-check-in-label = أعطنا خبرًا منك

# What is due: those at home ask after whoever travels and was not heard from in time. Everybody. At most 60.
today-matter-not-heard-label = لم يصل خبر من مسافر

# What is due: a report on a visit. Everybody. At most 60.
today-matter-report-label = كتابة تقرير عن الزيارة

# What is due: something promised on a visit. Everybody. At most 60.
today-matter-promise-label = الوفاء بما وعدت به

# What is due: listeners answer somebody who told what happened. Everybody. At most 60.
today-matter-answer-case-label = شخص ينتظر جوابًا

# What is due: the same, while somebody is in danger. Everybody. At most 60.
today-matter-danger-label = خطر: شخص ينتظر جوابًا

# What is due: what was promised to somebody who was harmed. Everybody. At most 60.
today-matter-repair-label = تنفيذ ما وُعد به

# What is due: asking somebody who was harmed. Everybody. At most 60.
today-matter-safer-label = سؤال ينتظرك: هل أنت في أمان أكثر؟

# What is due: the other group wants an agreed ledger entry to count no more. Everybody. At most 60.
today-matter-reversal-label = هل نتوقف عن حساب هذا؟

# What is due: looking back at three months of the ledger. Everybody. At most 60.
today-matter-review-label = نظرة معًا إلى ما مضى

# What is due: somebody said they would change what is not even between groups. Everybody. At most 60.
today-matter-adjust-label = تنفيذ التغيير الذي توليته
