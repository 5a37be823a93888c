### The report of a visit, and one record by itself, as pages that both groups read. They stay inside.

# Under the names of both groups. Both groups. At most 60.
report-visit-subtitle = تقرير عن زيارة

# Who went and who received. Both groups. At most 120. $home (text), $host (text).
report-visit-groups-text = زارت: { $home }، استقبلت: { $host }

# The first and the last day that were agreed. Both groups. At most 60. $from (date), $to (date).
report-visit-days-text = من { $from } إلى { $to }

# Which side called it off, and when. Both groups. At most 100. $group (text), $day (date).
report-visit-off-text = ألغتها { $group } في { $day }

# Last line of the page. Both groups. At most 120.
report-page-inside-text = هذه الصفحة لمجموعاتنا. لا تذهب إلى أحد غيرنا.

# How far a visit has come. Both groups. At most 40.
report-stage-invited-label = دعوة لم يُردّ عليها

# How far a visit has come. Both groups. At most 40.
report-stage-before-label = لم تبدأ

# How far a visit has come. Both groups. At most 40.
report-stage-during-label = جارية

# How far a visit has come. Both groups. At most 40.
report-stage-after-label = انتهت

# How far a visit has come. Both groups. At most 40.
report-stage-off-label = أُلغيت

# How far a visit has come: two invitations contradict each other. Both groups. At most 40.
report-stage-contested-label = دعوتان متعارضتان

# Heading over what each side says, beside each other. Both groups. At most 48.
report-words-title = ما تقوله كل واحدة منا

# In place of a side's words. Both groups. At most 100. $group (text).
report-words-none-text = لم يصل إلى هنا تقرير من { $group }.

# Heading over promises. Both groups. At most 48.
report-promises-title = ما وعدنا به

# When there is no promise. Both groups. At most 80.
report-promises-none-text = لا يُعرف هنا أي وعد.

# Before the words of a promise; never who by name. Both groups. At most 100. $group (text), $day (date).
report-promise-made-label = من { $group }، حتى { $day }:

# How a promise stands. Both groups. At most 48.
report-promise-open-label = ما زال مفتوحًا

# How a promise stands: its day has passed, and the other side has not said that it was done. Both groups. At most 48.
report-promise-late-label = مضى موعده

# How a promise stands. Only the side that it was promised to says so. Both groups. At most 60. $day (date).
report-promise-kept-label = تم، كما قال الطرف الآخر في { $day }

# Heading over the conditions of the group that received. Both groups. At most 48.
report-conditions-title = شروط المضيفات

# When there is no condition. Both groups. At most 80.
report-conditions-none-text = لا يُعرف هنا أي شرط.

# How a condition stands. Both groups. At most 40.
report-condition-accepted-label = مقبول

# How a condition stands. Both groups. At most 40.
report-condition-open-label = لم يُقبل بعد

# Heading over entries that were drafted for the ledger. Both groups. At most 48.
report-entries-title = مسودات للسجل

# When nothing was drafted. Both groups. At most 80.
report-entries-none-text = لم يُكتب شيء للسجل، بحسب ما هو معروف هنا.

# In place of how an entry stands. Both groups. At most 48.
report-entry-missing-label = لم يصل القيد إلى هنا

# Who has to agree to the entry. Both groups. At most 100. $group (text).
report-entry-confirm-text = لا يُحسب إلا إذا وافقت { $group }.

# Heading over thanks. Both groups. At most 48.
report-thanks-title = شكر

# Under the name of the group, on the page of one record by itself. Both groups. At most 60.
report-record-subtitle = سجل واحد
