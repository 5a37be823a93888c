### Talks with the other side, in a case. Members read all of it; those who listen write it.

# Talks, title, and action on the case. Everybody. At most 40.
talks-log-title = Talks with the other side

# Talks, help. Everybody. At most 300.
talks-log-help = Here stands what both sides agreed on and said. Those who listen write it down. Only those who can read what was told can read it.

# Talks, when there is nothing. Everybody. At most 60.
talks-log-none-text = Nothing is written down yet.

# Talks, when the yes to them was taken back. Everybody. At most 120.
talks-log-stopped-banner = These talks are not wanted. Nothing more is written down.

# Talks, below the lines, before both sides may speak. Listeners. At most 200.
talks-log-first-text = First both sides agree on how to talk, and say yes to whoever interprets. Then you can write down what each says.

# Case, action, when an interpreter was named. Affected person. At most 40.
talks-card-ask-action = May this person interpret?

# Under a line, its action and title. Everybody. At most 60.
talks-line-rules-label = How both agreed to talk

# Under a line, and when the other side says yes. Everybody. At most 120. $who (text): "You", or a role and a group.
talks-line-interpreter-label = To interpret: { $who }

# Under a line. Everybody. At most 120. $who (text): "You", or a role and a group.
talks-line-accepts-label = The other side says yes to: { $who }

# Under a line, its action and title. Everybody. At most 60.
talks-line-meanwhile-label = What holds until it is settled

# Under a line, its action and title. Everybody. At most 60.
talks-line-affected-label = What the person it happened to says

# Under a line, its action and title. Everybody. At most 60.
talks-line-other-label = What the other side says

# Under a line, its action and title. Everybody. At most 60.
talks-line-outcome-label = What came of it

# Talks, whose yes is missing. Everybody. At most 100.
talks-interpreter-affected-label = The person it happened to has not said yes to the interpreter

# Talks, whose yes is missing. Everybody. At most 100.
talks-interpreter-other-label = The other side has not said yes to the interpreter

# Talks, once both said yes. Everybody. At most 100.
talks-interpreter-both-label = Both sides say yes to the interpreter

# Talks, above the action. Affected person. At most 240.
talks-interpreter-may-text = Whoever interprets hears all that both sides say. Say yes only if you trust this person. If you do not, do nothing, or write to those who listen.

# Talks, action. Affected person. At most 40.
talks-interpreter-yes-action = Yes, they may interpret

# Writing a line, action, title and choice. Listeners. At most 40.
talks-note-interpreter-action = Who is to interpret

# Writing a line, action and title. Listeners. At most 60.
talks-note-accepts-action = The other side says yes to the interpreter

# Writing a line, field. Listeners. At most 40.
talks-note-words-label = What to write down
