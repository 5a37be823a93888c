### Talks with the other side, in a case. Members read all of it; those who listen write it.

# Talks, title, and action on the case. Everybody. At most 40.
talks-log-title = التحدث مع الطرف الآخر

# Talks, help. Everybody. At most 300.
talks-log-help = هنا ما اتفق عليه الطرفان وما قالاه. يكتبه من يستمعون. لا يقرؤه إلا من يمكنه قراءة ما حُكي.

# Talks, when there is nothing. Everybody. At most 60.
talks-log-none-text = لم يُكتب شيء بعد.

# Talks, when the yes to them was taken back. Everybody. At most 120.
talks-log-stopped-banner = لم يعد هذا التحدث مطلوبًا. لا يُكتب شيء آخر.

# Talks, below the lines, before both sides may speak. Listeners. At most 200.
talks-log-first-text = أولًا يتفق الطرفان على طريقة الكلام ويوافقان على من يترجم. بعد ذلك يمكنك كتابة ما يقوله كل طرف.

# Case, action, when an interpreter was named. Affected person. At most 40.
talks-card-ask-action = هل يمكن لهذا الشخص أن يترجم؟

# Under a line, its action and title. Everybody. At most 60.
talks-line-rules-label = كيف اتفق الطرفان على الكلام

# Under a line, and when the other side says yes. Everybody. At most 120. $who (text): "You", or a role and a group.
talks-line-interpreter-label = للترجمة: { $who }

# Under a line. Everybody. At most 120. $who (text): "You", or a role and a group.
talks-line-accepts-label = الطرف الآخر يوافق على: { $who }

# Under a line, its action and title. Everybody. At most 60.
talks-line-meanwhile-label = ما يسري إلى أن يُحل الأمر

# Under a line, its action and title. Everybody. At most 60.
talks-line-affected-label = ما يقوله من حدث له ذلك

# Under a line, its action and title. Everybody. At most 60.
talks-line-other-label = ما يقوله الطرف الآخر

# Under a line, its action and title. Everybody. At most 60.
talks-line-outcome-label = ما انتهى إليه الأمر

# Talks, whose yes is missing. Everybody. At most 100.
talks-interpreter-affected-label = من حدث له ذلك لم يوافق بعد على من يترجم

# Talks, whose yes is missing. Everybody. At most 100.
talks-interpreter-other-label = الطرف الآخر لم يوافق بعد على من يترجم

# Talks, once both said yes. Everybody. At most 100.
talks-interpreter-both-label = الطرفان يوافقان على من يترجم

# Talks, above the action. Affected person. At most 240.
talks-interpreter-may-text = من يترجم يسمع كل ما يقوله الطرفان. وافق فقط إذا كنت تثق بهذا الشخص. وإن لم تثق به فلا تفعل شيئًا، أو اكتب إلى من يستمعون.

# Talks, action. Affected person. At most 40.
talks-interpreter-yes-action = نعم، يمكنه أن يترجم

# Writing a line, action, title and choice. Listeners. At most 40.
talks-note-interpreter-action = من سيترجم

# Writing a line, action and title. Listeners. At most 60.
talks-note-accepts-action = الطرف الآخر يوافق على من يترجم

# Writing a line, field. Listeners. At most 40.
talks-note-words-label = ما يُكتب
