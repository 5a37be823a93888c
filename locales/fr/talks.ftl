### Talks with the other side, in a case. Members read all of it; those who listen write it.

# Talks, title, and action on the case. Everybody. At most 40.
talks-log-title = Discussions avec l’autre côté

# Talks, help. Everybody. At most 300.
talks-log-help = Voici ce que les deux côtés ont convenu et dit. Les personnes chargées d’écouter le notent. Seules celles qui peuvent lire ce qui a été raconté peuvent le lire.

# Talks, when there is nothing. Everybody. At most 60.
talks-log-none-text = Rien n’est encore noté.

# Talks, when the yes to them was taken back. Everybody. At most 120.
talks-log-stopped-banner = Ces discussions ne sont pas souhaitées. Plus rien n’est noté.

# Talks, below the lines, before both sides may speak. Listeners. At most 200.
talks-log-first-text = D’abord, les deux côtés conviennent d’une façon de parler et acceptent l’interprète. Ensuite, vous pouvez noter ce que chacun dit.

# Case, action, when an interpreter was named. Affected person. At most 40.
talks-card-ask-action = Cette personne peut-elle interpréter ?

# Under a line, its action and title. Everybody. At most 60.
talks-line-rules-label = Comment ils ont convenu de parler

# Under a line, and when the other side says yes. Everybody. At most 120. $who (text): "You", or a role and a group.
talks-line-interpreter-label = Pour interpréter : { $who }

# Under a line. Everybody. At most 120. $who (text): "You", or a role and a group.
talks-line-accepts-label = L’autre côté accepte : { $who }

# Under a line, its action and title. Everybody. At most 60.
talks-line-meanwhile-label = Ce qui vaut en attendant

# Under a line, its action and title. Everybody. At most 60.
talks-line-affected-label = Ce que dit la personne à qui c’est arrivé

# Under a line, its action and title. Everybody. At most 60.
talks-line-other-label = Ce que dit l’autre côté

# Under a line, its action and title. Everybody. At most 60.
talks-line-outcome-label = Ce qui en est sorti

# Talks, whose yes is missing. Everybody. At most 100.
talks-interpreter-affected-label = La personne à qui c’est arrivé n’a pas encore accepté l’interprète

# Talks, whose yes is missing. Everybody. At most 100.
talks-interpreter-other-label = L’autre côté n’a pas encore accepté l’interprète

# Talks, once both said yes. Everybody. At most 100.
talks-interpreter-both-label = Les deux côtés acceptent l’interprète

# Talks, above the action. Affected person. At most 240.
talks-interpreter-may-text = L’interprète entend tout ce que disent les deux côtés. Dites oui seulement si vous faites confiance à cette personne. Sinon, ne faites rien, ou écrivez aux personnes chargées d’écouter.

# Talks, action. Affected person. At most 40.
talks-interpreter-yes-action = Oui, elle peut interpréter

# Writing a line, action, title and choice. Listeners. At most 40.
talks-note-interpreter-action = Qui doit interpréter

# Writing a line, action and title. Listeners. At most 60.
talks-note-accepts-action = L’autre côté accepte l’interprète

# Writing a line, field. Listeners. At most 40.
talks-note-words-label = Ce qu’il faut noter
