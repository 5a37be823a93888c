### Visits: the list, inviting, one visit with everything said in it, and what is done before, during and after.

# Visits and home, title and line. Organisers. At most 32.
visit-list-title = Visitas

# Visits, help. Organisers. At most 240.
visit-list-help = Cada línea es una visita. Empieza cuando el grupo que recibe invita y el otro grupo acepta.

# Visits, when there is none. Organisers. At most 80.
visit-list-none-text = Todavía no se ha anotado ninguna visita.

# Visits, action. Organisers. At most 32.
visit-list-invite-action = Invitar a un grupo

# Visits and search, a line; visit and invitation. Organisers. At most 160. $home (text): the group that travels. $host (text): the group that receives.
visit-list-who-label = { $home } visita a { $host }

# Visits, under a line; visit. Organisers. At most 80. $from (date). $to (date).
visit-list-days-hint = Del { $from } al { $to }

# How a visit stands: between its first and last day. Organisers. At most 40.
visit-list-during-status = Está en marcha

# How a visit stands: after its last day. Organisers. At most 40.
visit-list-over-status = Ya terminó

# How a visit stands. Organisers. At most 40.
visit-list-off-status = Cancelada

# Invitation, title. Organisers. At most 40.
visit-invite-title = Invitación

# Invitation, help. Organisers. At most 240.
visit-invite-help = El grupo de usted invita, el otro grupo responde. Mientras no haya dicho que sí, no hay nada acordado. Todos nuestros grupos lo pueden leer.

# Invitation, choice. Organisers. At most 40.
visit-invite-home-label = A quién se invita

# Invitation, what is said about who travels. Organisers. At most 120.
visit-invite-who-text = El grupo invitado elige quién viaja.

# Invitation, field. Organisers. At most 40.
visit-invite-from-label = Primer día

# Invitation, field. Organisers. At most 40.
visit-invite-to-label = Último día

# Visit, title. Organisers. At most 32.
visit-card-title = Visita

# Visit, help. Organisers. At most 240.
visit-card-help = Aquí está lo que se preguntó, se acordó, se dijo y se prometió. Toque una línea para leerla entera. Más abajo está lo que se puede hacer ahora.

# Visit. Organisers. At most 120. $host (text). $day (date).
visit-card-invited-label = { $host } invitó el { $day }

# Visit, to somebody who travels. Organisers. At most 60.
visit-card-you-label = Usted es de las personas que viajan.

# Visit, when two invitations contradict each other. Organisers. At most 160.
visit-card-contested-banner = Hay dos invitaciones que no cuadran entre sí. Invite otra vez.

# Visit. Organisers. At most 120. $group (text). $day (date).
visit-card-off-banner = { $group } canceló la visita el { $day }

# Visit, as long as a condition of the host is open. Organisers. At most 160. $count (number).
visit-card-conditions-note =
    { $count ->
        [one] Todavía no se ha aceptado { $count } condición. Hasta entonces no se escriben notas.
        [many] Todavía no se han aceptado { $count } de condiciones. Hasta entonces no se escriben notas.
       *[other] Todavía no se han aceptado { $count } condiciones. Hasta entonces no se escriben notas.
    }

# Visit and forms: over or beside what only the group that travels reads. Organisers. At most 100. $group (text).
visit-card-home-note = Solo { $group } puede leer esto

# Visit: a day on which somebody who travels will be heard from. Home group. Organisers. At most 80. $day (date).
visit-card-ahead-label = Se esperan noticias el { $day }

# Visit: the day has come, nothing is heard yet. Home group. Organisers. At most 80. $day (date): the last day in time.
visit-card-waiting-label = Se esperan noticias a más tardar el { $day }

# Visit: somebody who travels was heard from. Home group. Organisers. At most 80. $day (date): as agreed. $heard (date).
visit-card-heard-label = Para el { $day }: hubo noticias el { $heard }

# Visit: the last day in time is over. Home group. Organisers. At most 80. $day (date): as agreed.
visit-card-missed-label = Para el { $day }: aquí no llegó ninguna noticia

# Visit, when it is over. Home group. Organisers. At most 100. $day (date).
visit-card-word-label = Falta nuestro informe, a más tardar el { $day }

# Visit, when the report is late. Home group. Organisers. At most 100. $day (date).
visit-card-late-label = Falta nuestro informe. Era para el { $day }

# Visit, under a line. Organisers. At most 160. $what (text). $day (date). $group (text).
visit-card-line-hint = { $what } · { $day } · { $group }

# Visit, on a condition. Organisers. At most 80. $group (text): the group that travels.
visit-card-accepted-status = { $group } aceptó

# Visit, on a condition. Organisers. At most 40.
visit-card-open-status = Todavía no aceptada

# Visit, on a promise: the other side said so. Organisers. At most 40.
visit-card-kept-status = Cumplida

# Visit, on a promise. Organisers. At most 60. $day (date): its last day.
visit-card-by-status = A más tardar el { $day }

# Visit, on a promise whose day is over: nobody said that it was done. Organisers. At most 60. $day (date): its last day.
visit-card-due-status = Era para el { $day }, sin confirmar

# Visit and a condition, action. Organisers. At most 32.
visit-card-accept-action = Aceptamos

# Visit, action. Organisers. At most 32.
visit-card-question-action = Enviar una pregunta

# Visit, action. Organisers. At most 32.
visit-card-condition-action = Poner una condición

# Visit, action. Organisers. At most 32.
visit-card-budget-action = Decir qué pagamos

# Visit, action. Organisers. At most 32.
visit-card-risk-action = Avisar de un riesgo

# Visit, action. Organisers. At most 32.
visit-card-note-action = Escribir una nota

# Visit, action. Organisers. At most 32.
visit-card-report-action = Escribir nuestro informe

# Visit, action. Organisers. At most 32.
visit-card-promise-action = Prometer algo

# Visit, action. Organisers. At most 32.
visit-card-thanks-action = Dar las gracias

# Visit, action. Organisers. At most 32.
visit-card-debrief-action = Mirar atrás

# Visit, action: drafts the ledger entry for the nights. Organisers. At most 32.
visit-card-hosting-action = Anotar las noches

# Something said in a visit: a title, and under a line. Organisers. At most 32.
visit-what-question-label = Pregunta

# Something said in a visit: a title, and under a line. Organisers. At most 32.
visit-what-condition-label = Condición

# Something said in a visit: a title, and under a line. Organisers. At most 32.
visit-what-risk-label = Riesgo

# Something said in a visit: a title, and under a line. Organisers. At most 32.
visit-what-note-label = Nota del día

# Something said in a visit: a title, and under a line. Organisers. At most 32.
visit-what-report-label = Informe

# Something said in a visit: a title, and under a line. Organisers. At most 32.
visit-what-promise-label = Promesa

# Something said in a visit: a title, and under a line. Organisers. At most 32.
visit-what-thanks-label = Gracias

# Something said in a visit: a title, and under a line. Organisers. At most 32.
visit-what-debrief-label = Al mirar atrás

# Something said: which day a note is about. Organisers. At most 60. $day (date).
visit-said-about-label = Sobre el { $day }

# A note: who else has it on their phone. Organisers. At most 100. $count (number).
visit-said-held-label =
    { $count ->
        [one] { $count } persona más ha dicho que tiene esta nota.
        [many] Otras personas que han dicho que tienen esta nota: { $count }.
       *[other] Otras personas que han dicho que tienen esta nota: { $count }.
    }

# Something said, action: the words of this day's notes are on this phone. Both groups. At most 40.
visit-said-hold-action = Tengo las notas de este día

# Something said, under the action. Both groups. At most 120.
visit-said-hold-hint = Quien las escribió puede entonces borrar las palabras de su propio teléfono.

# Promise, form and line. Organisers. At most 60.
visit-said-owner-label = Usted responde por esto.

# Promise. Organisers. At most 100. $group (text).
visit-said-other-label = Alguien de { $group } responde por esto.

# Promise, action: for the side it was made to. Organisers. At most 32.
visit-said-kept-action = Se hizo

# Under an action that cannot be undone. Organisers. At most 60.
visit-said-final-hint = Esto no se puede retirar.

# Forms, field. Organisers. At most 40.
visit-say-words-label = Con sus propias palabras

# Forms, under a field: who reads it. Organisers. At most 60.
visit-say-all-hint = Todos nuestros grupos pueden leer esto

# Report, under the field. Organisers. At most 120.
visit-say-report-hint = Cada grupo informa una sola vez. Todos nuestros grupos lo pueden leer

# Nights, under the field. Organisers. At most 160. $much (text): so many nights. $host (text).
visit-say-hosting-hint = { $much }. Vale cuando { $host } está de acuerdo. Todos nuestros grupos lo pueden leer

# Promise, field. Organisers. At most 40.
visit-say-by-label = Para qué día, a más tardar

# Calling off, title. Organisers. At most 40.
visit-off-title = ¿Cancelar la visita?

# Calling off. Organisers. At most 160.
visit-off-what-text = Entonces la visita no sigue. Lo que se escribió se queda.

# Visit and calling off, action. Organisers. At most 32.
visit-off-sure-action = Cancelar la visita

# Days to be heard from, title, and action of the visit. Organisers. At most 40.
visit-plan-title = Acordar cuándo dar noticias

# Days to be heard from, choice. Organisers. At most 40.
visit-plan-days-label = Qué días

# Days to be heard from, choice of days of grace. Organisers. At most 60.
visit-plan-grace-label = Cuántos días después todavía es a tiempo

# Being heard from, title, and action of the visit. Organisers. At most 40.
visit-check-title = Dar noticias a su grupo

# Being heard from. Organisers. At most 200.
visit-check-what-text = Cuando esto llegue a su grupo, allí se verá que usted dio noticias hoy. Nunca se ve dónde está usted.

# Being heard from, action. Organisers. At most 32.
visit-check-heard-action = Dar noticias hoy

# Being heard from, action. Organisers. At most 32.
visit-check-home-action = Ya estoy de vuelta en casa

# Being heard from, under the action. Organisers. At most 100.
visit-check-home-hint = Entonces ya nadie espera noticias de usted.

# Closing a day, title. Organisers. At most 40.
visit-close-title = ¿Cerrar este día?

# Closing a day: what it does. Organisers. At most 240.
visit-close-what-text = De este teléfono se borran las palabras que otras personas ya dijeron que tienen. Aquí solo quedan los días. Ya no se pueden escribir más notas de este día.

# Closing a day, when it cannot be closed yet. Organisers. At most 200.
visit-close-wait-text = Todavía no. Primero, alguien que no viaja tiene que decir que tiene las notas de este día. Si no, se podrían perder.

# Visit, note and closing a day, action. Organisers. At most 32.
visit-close-sure-action = Cerrar el día
