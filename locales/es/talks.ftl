### Talks with the other side, in a case. Members read all of it; those who listen write it.

# Talks, title, and action on the case. Everybody. At most 40.
talks-log-title = Conversaciones con la otra parte

# Talks, help. Everybody. At most 300.
talks-log-help = Aquí está lo que las dos partes acordaron y dijeron. Lo anotan las personas que escuchan. Solo lo lee quien puede leer lo que se contó.

# Talks, when there is nothing. Everybody. At most 60.
talks-log-none-text = Todavía no se ha anotado nada.

# Talks, when the yes to them was taken back. Everybody. At most 120.
talks-log-stopped-banner = Estas conversaciones no se desean. No se anota nada más.

# Talks, below the lines, before both sides may speak. Listeners. At most 200.
talks-log-first-text = Primero las dos partes acuerdan cómo hablar y aceptan a quien interpreta. Después usted puede anotar lo que dice cada una.

# Case, action, when an interpreter was named. Affected person. At most 40.
talks-card-ask-action = ¿Puede interpretar esta persona?

# Under a line, its action and title. Everybody. At most 60.
talks-line-rules-label = Cómo acordaron hablar las dos partes

# Under a line, and when the other side says yes. Everybody. At most 120. $who (text): "You", or a role and a group.
talks-line-interpreter-label = Para interpretar: { $who }

# Under a line. Everybody. At most 120. $who (text): "You", or a role and a group.
talks-line-accepts-label = La otra parte acepta a: { $who }

# Under a line, its action and title. Everybody. At most 60.
talks-line-meanwhile-label = Lo que vale hasta que se resuelva

# Under a line, its action and title. Everybody. At most 60.
talks-line-affected-label = Lo que dice la persona a quien le pasó

# Under a line, its action and title. Everybody. At most 60.
talks-line-other-label = Lo que dice la otra parte

# Under a line, its action and title. Everybody. At most 60.
talks-line-outcome-label = En qué quedó

# Talks, whose yes is missing. Everybody. At most 100.
talks-interpreter-affected-label = La persona a quien le pasó no ha aceptado a quien interpreta

# Talks, whose yes is missing. Everybody. At most 100.
talks-interpreter-other-label = La otra parte no ha aceptado a quien interpreta

# Talks, once both said yes. Everybody. At most 100.
talks-interpreter-both-label = Las dos partes aceptan a quien interpreta

# Talks, above the action. Affected person. At most 240.
talks-interpreter-may-text = Quien interpreta oye todo lo que dicen las dos partes. Diga que sí solo si confía en esta persona. Si no, no haga nada, o escriba a las personas que escuchan.

# Talks, action. Affected person. At most 40.
talks-interpreter-yes-action = Sí, puede interpretar

# Writing a line, action, title and choice. Listeners. At most 40.
talks-note-interpreter-action = Quién va a interpretar

# Writing a line, action and title. Listeners. At most 60.
talks-note-accepts-action = La otra parte acepta a quien interpreta

# Writing a line, field. Listeners. At most 40.
talks-note-words-label = Qué anotar
