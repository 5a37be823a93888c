### Talks with the other side, in a case. Members read all of it; those who listen write it.

# Talks, title, and action on the case. Everybody. At most 40.
talks-log-title = Mazungumzo na upande wa pili

# Talks, help. Everybody. At most 300.
talks-log-help = Hapa kuna waliyokubaliana na kusema pande zote mbili. Wanaosikiliza ndio wanaoandika. Anayeweza kusoma yaliyosimuliwa ndiye tu anayeweza kusoma haya.

# Talks, when there is nothing. Everybody. At most 60.
talks-log-none-text = Hakuna kilichoandikwa bado.

# Talks, when the yes to them was taken back. Everybody. At most 120.
talks-log-stopped-banner = Mazungumzo haya hayatakiwi. Hakuna kingine kinachoandikwa.

# Talks, below the lines, before both sides may speak. Listeners. At most 200.
talks-log-first-text = Kwanza pande zote mbili zinakubaliana jinsi ya kuzungumza na kumkubali mkalimani. Kisha unaweza kuandika kila upande unasema nini.

# Case, action, when an interpreter was named. Affected person. At most 40.
talks-card-ask-action = Je, mtu huyu anaweza kutafsiri?

# Under a line, its action and title. Everybody. At most 60.
talks-line-rules-label = Jinsi walivyokubaliana kuzungumza

# Under a line, and when the other side says yes. Everybody. At most 120. $who (text): "You", or a role and a group.
talks-line-interpreter-label = Wa kutafsiri: { $who }

# Under a line. Everybody. At most 120. $who (text): "You", or a role and a group.
talks-line-accepts-label = Upande wa pili unamkubali: { $who }

# Under a line, its action and title. Everybody. At most 60.
talks-line-meanwhile-label = Yanayoshikwa hadi jambo liishe

# Under a line, its action and title. Everybody. At most 60.
talks-line-affected-label = Anachosema mtu aliyepatwa na haya

# Under a line, its action and title. Everybody. At most 60.
talks-line-other-label = Unachosema upande wa pili

# Under a line, its action and title. Everybody. At most 60.
talks-line-outcome-label = Kilichotokana nayo

# Talks, whose yes is missing. Everybody. At most 100.
talks-interpreter-affected-label = Mtu aliyepatwa na haya hajamkubali mkalimani bado

# Talks, whose yes is missing. Everybody. At most 100.
talks-interpreter-other-label = Upande wa pili haujamkubali mkalimani bado

# Talks, once both said yes. Everybody. At most 100.
talks-interpreter-both-label = Pande zote mbili zinamkubali mkalimani

# Talks, above the action. Affected person. At most 240.
talks-interpreter-may-text = Mkalimani anasikia yote yanayosemwa na pande zote mbili. Sema ndiyo ikiwa tu unamwamini mtu huyu. Ikiwa humwamini, usifanye lolote, au waandikie wanaosikiliza.

# Talks, action. Affected person. At most 40.
talks-interpreter-yes-action = Ndiyo, anaweza kutafsiri

# Writing a line, action, title and choice. Listeners. At most 40.
talks-note-interpreter-action = Nani atatafsiri

# Writing a line, action and title. Listeners. At most 60.
talks-note-accepts-action = Upande wa pili unamkubali mkalimani

# Writing a line, field. Listeners. At most 40.
talks-note-words-label = Cha kuandika
