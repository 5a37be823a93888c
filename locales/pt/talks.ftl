### Talks with the other side, in a case. Members read all of it; those who listen write it.

# Talks, title, and action on the case. Everybody. At most 40.
talks-log-title = Conversas com o outro lado

# Talks, help. Everybody. At most 300.
talks-log-help = Aqui está o que os dois lados combinaram e disseram. Quem escuta é que anota. Só lê quem pode ler o que foi contado.

# Talks, when there is nothing. Everybody. At most 60.
talks-log-none-text = Ainda não há nada anotado.

# Talks, when the yes to them was taken back. Everybody. At most 120.
talks-log-stopped-banner = Estas conversas não são desejadas. Nada mais é anotado.

# Talks, below the lines, before both sides may speak. Listeners. At most 200.
talks-log-first-text = Primeiro os dois lados combinam como conversar e aceitam quem interpreta. Depois você pode anotar o que cada lado diz.

# Case, action, when an interpreter was named. Affected person. At most 40.
talks-card-ask-action = Esta pessoa pode interpretar?

# Under a line, its action and title. Everybody. At most 60.
talks-line-rules-label = Como os dois combinaram conversar

# Under a line, and when the other side says yes. Everybody. At most 120. $who (text): "You", or a role and a group.
talks-line-interpreter-label = Para interpretar: { $who }

# Under a line. Everybody. At most 120. $who (text): "You", or a role and a group.
talks-line-accepts-label = O outro lado aceita: { $who }

# Under a line, its action and title. Everybody. At most 60.
talks-line-meanwhile-label = O que vale até se resolver

# Under a line, its action and title. Everybody. At most 60.
talks-line-affected-label = O que diz a pessoa com quem aconteceu

# Under a line, its action and title. Everybody. At most 60.
talks-line-other-label = O que diz o outro lado

# Under a line, its action and title. Everybody. At most 60.
talks-line-outcome-label = No que deu

# Talks, whose yes is missing. Everybody. At most 100.
talks-interpreter-affected-label = A pessoa com quem aconteceu ainda não aceitou quem interpreta

# Talks, whose yes is missing. Everybody. At most 100.
talks-interpreter-other-label = O outro lado ainda não aceitou quem interpreta

# Talks, once both said yes. Everybody. At most 100.
talks-interpreter-both-label = Os dois lados aceitam quem interpreta

# Talks, above the action. Affected person. At most 240.
talks-interpreter-may-text = Quem interpreta ouve tudo o que os dois lados dizem. Diga sim só se confia nesta pessoa. Se não, não faça nada, ou escreva a quem escuta.

# Talks, action. Affected person. At most 40.
talks-interpreter-yes-action = Sim, pode interpretar

# Writing a line, action, title and choice. Listeners. At most 40.
talks-note-interpreter-action = Quem vai interpretar

# Writing a line, action and title. Listeners. At most 60.
talks-note-accepts-action = O outro lado aceita quem interpreta

# Writing a line, field. Listeners. At most 40.
talks-note-words-label = O que anotar
