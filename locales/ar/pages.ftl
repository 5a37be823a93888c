### Pages that are printed or passed on: the overview, the manifest of what leaves, the receipt.

# Every page, under the title. Everybody. At most 60. $day (date).
pages-known-text = كما هو معروف في { $day }

# Every page: phones of which anything has arrived, of how many. Everybody. At most 80. $heard (number), $devices (number).
pages-heard-text = وصلت أخبار من { $heard } من أصل { $devices } من الهواتف الأخرى

# So many phones of a group, of how many. Everybody. At most 20. $heard (number), $devices (number).
pages-count-text = { $heard } من { $devices }

# Overview, under the group's own name. Everybody. At most 60.
pages-overview-subtitle = ما يعرفه هذا الدفتر

# Overview, before the names of all groups. Everybody. At most 40.
pages-overview-groups-label = المجموعات معًا

# Overview, last line. Everybody. At most 120.
pages-overview-end-text = ما كتبته الهواتف الأخرى منذ آخر لقاء مع هذا الهاتف ليس في هذه الصفحة.

# Overview, only when more is held than fits. Everybody. At most 120. $lines (number).
pages-overview-full-text = تعرض هذه الصفحة أحدث { $lines } من السجلات. الأقدم منها في الدفتر.

# Overview, heading over consents. Everybody. At most 40.
pages-consents-title = الموافقات

# Overview, when there is no consent. Everybody. At most 80.
pages-consents-none-text = لا موافقة معروفة هنا.

# A consent, which has a number and no name. Everybody. At most 40. $number (text): nine digits in threes.
pages-consent-number-title = موافقة { $number }

# Who asked and when. Everybody. At most 120. $group (text), $day (date).
pages-consent-asked-text = سألت { $group } في { $day }

# In place of who asked. Everybody. At most 80.
pages-consent-unasked-text = السؤال نفسه لم يصل إلى هنا بعد.

# Before the words of the asking. Everybody. At most 60. $language (text): the language's own name.
pages-consent-spoken-label = قيل بصوت مسموع، باللغة: { $language }

# Before the words of the asking. Everybody. At most 60. $language (text): the language's own name.
pages-consent-read-label = أُعطي للقراءة، باللغة: { $language }

# Notice in a consent. Everybody. At most 80.
pages-consent-suspended-text = أُوقفت الآن. لا يخرج شيء بموجبها.

# Notice in a consent. Everybody. At most 80.
pages-consent-withdrawn-text = سُحبت. لم يعد يخرج شيء بموجبها.

# In that notice, before the groups with so many of so many phones. Everybody. At most 80.
pages-consent-heard-label = الهواتف التي يُعرف أنها علمت بهذا:

# Before a list of what left under a consent. Everybody. At most 60.
pages-consent-left-label = هذا ما خرج بموجبها:

# The same after a yes was taken back; what cannot be undone is said. Everybody. At most 100.
pages-consent-left-before-label = هذا خرج من قبل. لا يستطيع أي تطبيق أن يعيده:

# In place of that list. Everybody. At most 100.
pages-consent-none-left-text = بحسب ما يعرفه هذا الدفتر، لم يخرج شيء بموجبها.

# Overview, heading over photos and recordings. Everybody. At most 40.
pages-things-title = الصور والتسجيلات

# Overview, when there is none. Everybody. At most 80.
pages-things-none-text = لا صورة ولا تسجيل معروف هنا.

# A photo, voice, film or document with its number. Everybody. At most 48. $kind (text): what sort of thing, $number (text): nine digits in threes.
pages-thing-numbered-title = { $kind } { $number }

# The same where even the sort is not said. Everybody. At most 48. $number (text): nine digits in threes.
pages-thing-number-title = الرقم { $number }

# Whose it is and when it was made. Everybody. At most 80. $group (text), $day (date).
pages-thing-made-text = { $group }، { $day }

# Instead of consents. Everybody. At most 100.
pages-thing-nobody-text = يقول من صنعها إنه لا يمكن التعرف على أحد فيها.

# Of a picture that is shown with people in it covered. Everybody. At most 100. $count (number).
pages-thing-covered-text =
    { $count ->
        [zero] لم يُحجب فيها أحد: { $count }.
        [one] حُجب فيها شخص واحد ({ $count }).
        [two] حُجب فيها شخصان ({ $count }).
        [few] حُجب فيها { $count } أشخاص.
        [many] حُجب فيها { $count } شخصًا.
       *[other] حُجب فيها { $count } شخص.
    }

# In place of a photo that may be shown. Everybody. At most 100.
pages-thing-absent-text = يجوز عرضها، لكن الصورة لم تصل إلى هذا الدفتر بعد.

# In place of a recording that may be used. Everybody. At most 80.
pages-thing-unplayed-text = يجوز استعماله. الورق لا يستطيع تشغيله.

# Before the reason why something is not shown. Everybody. At most 32.
pages-thing-closed-label = لا يُعرض

# Overview, heading over ledger entries. Everybody. At most 48.
pages-ledger-title = ما أعطاه بعضنا لبعض

# Overview, when there is no entry. Everybody. At most 80.
pages-ledger-none-text = لا قيد معروف هنا.

# Who gave and who received; never a ranking. Everybody. At most 120. $from (text), $to (text).
pages-entry-gave-text = أعطت: { $from }، تلقّت: { $to }

# Which group wrote an entry. Everybody. At most 80. $group (text).
pages-entry-proposed-text = الاقتراح من: { $group }

# In place of what was given. Everybody. At most 80.
pages-entry-unproposed-text = الاقتراح نفسه لم يصل إلى هنا بعد.

# In place of a story. Everybody. At most 80.
pages-entry-untold-text = لم يحكِ أحد القصة بعد.

# Before the words of an objection. Everybody. At most 80. $group (text).
pages-entry-objection-label = { $group } لا توافق:

# Overview, heading over sums. Everybody. At most 48.
pages-balances-title = ما وافقت عليه المجموعتان

# Under that heading. Everybody. At most 120.
pages-balances-text = كل سطر مجموع قيود متفق عليها. لا تُجمع الأشياء المختلفة معًا أبدًا.

# Overview, when nothing is agreed. Everybody. At most 80.
pages-balances-none-text = لم توافق المجموعتان على شيء بعد.

# Overview, heading over cases that count; only where there is one. Everybody. At most 60.
pages-lines-title = بلاغات يجوز عدّها

# Under that heading. Everybody. At most 140.
pages-lines-text = رُوي كل منها للمستمعين، ومن رواه وافق على أن يُعدّ هنا. لا يُعرف هنا شيء آخر عنه.

# So many cases of a quarter count, one line a quarter. Everybody. At most 80. $quarter (number): from 1 to 4, $year (text), $count (number).
pages-lines-quarter-text =
    { $count ->
        [zero] لا بلاغات ({ $count }) في الربع { $quarter } من { $year }
        [one] بلاغ واحد ({ $count }) في الربع { $quarter } من { $year }
        [two] بلاغان ({ $count }) في الربع { $quarter } من { $year }
        [few] { $count } بلاغات في الربع { $quarter } من { $year }
        [many] { $count } بلاغًا في الربع { $quarter } من { $year }
       *[other] { $count } بلاغ في الربع { $quarter } من { $year }
    }

# A number for this entry, where another one stands in its place. Everybody. At most 40. $number (text): nine digits in threes.
pages-entry-number-text = القيد { $number }

# That it corrects another entry. Everybody. At most 80. $number (text): nine digits in threes.
pages-entry-corrects-text = بدل القيد { $number }

# A rate as it was typed. Everybody. At most 120. $this (text), $that (text), $day (date).
pages-entry-rate-text = قيل في { $day }: { $this } مقابل { $that }. لم يُحسب بهذا شيء.

# Before the words of a note. Everybody. At most 80. $group (text).
pages-entry-note-label = { $group } متفقة، وتضيف:

# Before an objection that was taken back. Everybody. At most 100. $group (text).
pages-entry-objection-back-label = { $group } لم تتفق، ثم رجعت عن ذلك بعد الحديث:

# Before the reason of a reversal. Everybody. At most 100. $group (text).
pages-entry-reversal-label = تريد { $group } ألا يُحسب هذا بعد الآن:

# Before the reason of a reversal that both agreed to. Everybody. At most 100. $group (text).
pages-entry-reversed-label = ألغاه الطرفان. طلبته { $group }:

# Balance and review, under the group's own name. Everybody. At most 60.
pages-balance-subtitle = الرصيد والمراجعة

# Balance and review, heading over what was told and not counted. Everybody. At most 48.
pages-balance-told-title = مروي غير محسوب

# Under that heading. Everybody. At most 120.
pages-balance-told-text = ليس كل شيء يُحسب. هذا أيضًا أُعطي واتُّفق عليه.

# Heading over reviews. Everybody. At most 48.
pages-review-title = ننظر فيه معًا

# When there is no review. Everybody. At most 80.
pages-review-none-text = لا مراجعة معروفة هنا.

# A review. Everybody. At most 48. $number (number): from 1 to 4, $year (text).
pages-review-quarter-title = الربع { $number } من { $year }

# When the balances were known. Everybody. At most 100. $group (text), $day (date).
pages-review-known-text = كما عرفته { $group } في { $day }

# How a review stands. Everybody. At most 48.
pages-review-open-label = ما زالت مفتوحة

# How a review stands. Everybody. At most 48.
pages-review-closed-label = أغلقها الطرفان

# How a review stands. Everybody. At most 60.
pages-review-contested-label = فُتحت مرتين ولا تُغلق

# An imbalance. Everybody. At most 120. $group (text), $what (text).
pages-review-more-text = { $group } أعطت أكثر: { $what }

# That it stood in the review before too. Everybody. At most 48.
pages-review-again-label = كما في المراجعة السابقة

# Before what somebody will do about it. Everybody. At most 100. $group (text), $day (date).
pages-review-taken-label = تتولاه واحدة من { $group } حتى { $day }:

# The same when it is done. Everybody. At most 100. $group (text).
pages-review-done-label = تولته واحدة من { $group } وتقول إنه تم:

# Before why it is accepted. Everybody. At most 100. $group (text).
pages-review-accepted-label = { $group } تقبله، لأن:

# An imbalance that somebody has still to answer. Everybody. At most 100.
pages-review-waiting-text = لم يتولَّه أحد ولم يقبله أحد بعد.

# Before what a side says. Everybody. At most 60. $group (text).
pages-review-said-label = { $group } تقول:

# The public page of an entry, under the groups. Everybody. At most 60.
pages-public-subtitle = ما قدمناه بعضنا لبعض

# The public page of an entry. Everybody. At most 120.
pages-public-both-text = سمحت المجموعتان بعرض هذه الكلمات نفسها.

# The public page, before the names of people who said yes to it. Everybody. At most 60.
pages-public-credit-label = مع الشكر إلى

# The page that goes with a file that leaves. Whoever gets it. At most 48.
pages-manifest-title = ما يخرج مع هذه الصفحة

# Manifest, before what it is. Whoever gets it. At most 32.
pages-manifest-thing-label = ما هو

# Manifest, before the name of the file. Whoever gets it. At most 32.
pages-manifest-file-label = الملف

# Manifest, before how many people are covered. Whoever gets it. At most 32.
pages-manifest-covered-label = محجوب

# Manifest, before the group that made it. Whoever gets it. At most 32.
pages-manifest-group-label = من

# Manifest, before the scope. Whoever gets it. At most 32.
pages-manifest-scope-label = ما سُمح به

# Manifest, before the audience. Whoever gets it. At most 32.
pages-manifest-whom-label = لمن

# Manifest, before the purpose. Whoever gets it. At most 32.
pages-manifest-purpose-label = لأي غرض

# Manifest, before the numbers of consents. Whoever gets it. At most 40.
pages-manifest-consents-label = بموجب هذه الموافقات

# Manifest, what the reader has to keep to. Whoever gets it. At most 120.
pages-manifest-only-text = استعملوه لهذا فقط، ولهؤلاء فقط. لأي شيء آخر اسألونا أولًا.

# Manifest, the same. Whoever gets it. At most 120.
pages-manifest-recall-text = يمكن سحب الموافقة. إذا حدث ذلك فسنخبركم، وتتوقفون عن استعمال هذا.

# Manifest, what it is: the ledger for members. Whoever gets it. At most 80.
pages-manifest-ledger-text = الدفتر، بقدر ما اتفقت عليه المجموعتان

# Manifest, what it is: the ledger for the public. Whoever gets it. At most 80.
pages-manifest-public-text = من الدفتر، ما سمحت المجموعتان بعرضه

# Manifest, what it is: a calendar. Whoever gets it. At most 60.
pages-manifest-calendar-text = الزيارات وأيامها

# Manifest, in place of consents where nobody is named. Whoever gets it. At most 80.
pages-manifest-nobody-text = لا حاجة إلى موافقة: لا اسم لأحد هنا.

# Manifest, what could not be read. Whoever gets it. At most 120. $count (number).
pages-manifest-unread-text =
    { $count ->
        [zero] لم يُترك شيء: { $count }.
        [one] لم يُدرج سجل ({ $count }): كتبت فيه نسخة أحدث من Weft.
        [two] لم يُدرج سجلان ({ $count }): كتبت فيهما نسخة أحدث من Weft.
        [few] لم تُدرج { $count } سجلات: كتبت فيها نسخة أحدث من Weft.
        [many] لم يُدرج { $count } سجلًا: كتبت فيها نسخة أحدث من Weft.
       *[other] لم يُدرج أيضًا: { $count }. كتبت فيه نسخة أحدث من Weft.
    }

# The name of a visit in somebody's calendar. Members. At most 120. $home (text), $host (text).
pages-calendar-visit-title = زيارة { $home } إلى { $host }

# Paper that a person takes home; no name, purpose or address. Members. At most 32.
pages-receipt-title = رقمك

# Receipt. Members. At most 100.
pages-receipt-keep-text = احتفظ بهذه الورقة في مكان آمن. من لديه الرقم يستطيع استعماله.

# Receipt. Members. At most 160.
pages-receipt-use-text = اكتب الرقم على لوحة الأرقام في أي هاتف فيه التطبيق، أو أظهر المربع لكاميرته.

# Receipt, for people who cannot see the square. Members. At most 60.
pages-receipt-code-alt = الرقم نفسه في مربع رمزي
