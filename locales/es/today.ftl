### What is due: the few things that wait for whoever looks.

# Home line and title. Everybody. At most 24.
today-list-title = Hoy

# Today, help. Everybody. At most 240.
today-list-help = Lo que está pendiente para usted o para su grupo. Toque una línea para abrirla. Puede descansar: aquí no se cuenta quién tardó.

# Today, when nothing is due. Everybody. At most 80.
today-list-none-text = No hay nada pendiente para usted. Que descanse.

# Home, under the line. Everybody. At most 60. $count (number): all that waits.
today-list-waiting-label =
    { $count ->
        [one] { $count } cosa pendiente
        [many] { $count } de cosas pendientes
       *[other] { $count } cosas pendientes
    }

# Today, above the lines, when more wait than are shown. Everybody. At most 60. $count (number): those not shown.
today-list-more-label =
    { $count ->
        [one] Después de estas hay { $count } más
        [many] Después de estas hay { $count } más
       *[other] Después de estas hay { $count } más
    }

# Home and Today, when there is so much that this phone did not look at all of it. Everybody. At most 80.
today-list-many-label = Puede haber más cosas pendientes de las que se ven aquí

# On a line: the last day for it. Everybody. At most 48. $day (date).
today-line-by-status = A más tardar el { $day }

# On a line: since when it waits, without a last day. Everybody. At most 48. $day (date).
today-line-since-status = Desde el { $day }

# On a line: its last day is past. Everybody. At most 48. $day (date): that last day.
today-line-late-status = Con retraso: era para el { $day }

# What is due: a yes runs out soon. Everybody. At most 60.
today-matter-ask-again-label = Preguntar otra vez: un sí va a vencer

# What is due: the other group proposed a ledger entry. Everybody. At most 60.
today-matter-answer-entry-label = Decir si fue así

# What is due: a story has no translation. Everybody. At most 60.
today-matter-translate-label = Contar esto en otro idioma

# What is due: somebody outside was given what was taken back since. Everybody. At most 60.
today-matter-recall-label = Avisar a quien lo tiene: esto se retiró

# What is due: an invitation to visit. Everybody. At most 60.
today-matter-invitation-label = Responder a una invitación

# What is due: a wish of the hosts of a visit. Everybody. At most 60.
today-matter-condition-label = Responder a lo que pide el grupo que recibe

# What is due: whoever travels lets others know that all is well. Everybody. At most 60.
today-matter-check-in-label = Dar noticias de usted

# What is due: those at home ask after whoever travels and was not heard from in time. Everybody. At most 60.
today-matter-not-heard-label = No hay noticias de alguien que viaja

# What is due: a report on a visit. Everybody. At most 60.
today-matter-report-label = Informar sobre la visita

# What is due: something promised on a visit. Everybody. At most 60.
today-matter-promise-label = Cumplir lo que usted prometió

# What is due: listeners answer somebody who told what happened. Everybody. At most 60.
today-matter-answer-case-label = Alguien espera una respuesta

# What is due: the same, while somebody is in danger. Everybody. At most 60.
today-matter-danger-label = Peligro: alguien espera una respuesta

# What is due: what was promised to somebody who was harmed. Everybody. At most 60.
today-matter-repair-label = Reparar como se prometió

# What is due: asking somebody who was harmed. Everybody. At most 60.
today-matter-safer-label = Hay una pregunta: ¿está usted más a salvo?

# What is due: the other group wants an agreed ledger entry to count no more. Everybody. At most 60.
today-matter-reversal-label = ¿Esto ya no debe valer?

# What is due: looking back at three months of the ledger. Everybody. At most 60.
today-matter-review-label = Mirar el trimestre entre los dos grupos

# What is due: somebody said they would change what is not even between groups. Everybody. At most 60.
today-matter-adjust-label = Cambiar lo que usted dijo que iba a cambiar
