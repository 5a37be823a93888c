### Consents: the list, the card, asking, closing for now, taking back.

# Consents, title. Organisers. At most 32.
consent-list-title = Permisos

# Consents, help. Organisers. At most 240.
consent-list-help = Cada línea es una vez que se preguntó a una persona. Nada se puede usar sin un sí que valga hoy.

# Consents, when there is none. Organisers. At most 80.
consent-list-none-text = Todavía no se ha preguntado a nadie.

# Consents, on a line, card and sitting: asked and not answered. Organisers. At most 40.
consent-list-open-status = Sin respuesta todavía

# Consents, on a line. Organisers. At most 60. $count (number): scopes with a yes that holds today. $of (number): scopes asked.
consent-list-yes-status = Sí a { $count } de { $of }

# Consents and search, under a line. Organisers. At most 80. $day (date). $group (text).
consent-list-line-hint = { $day } · { $group }

# Consents and home, action. Organisers. At most 32.
consent-list-ask-action = Preguntar a alguien

# Consents and card, action. Everybody. At most 40.
consent-list-take-back-action = Retirar un sí con el número

# Card, title. Organisers. At most 32.
consent-card-title = Permiso

# Card, help. Organisers. At most 240.
consent-card-help = Esto es lo que se preguntó y lo que la persona respondió, cosa por cosa. Un sí a una cosa no es un sí a otra.

# Card: who was asked; only in the asker's group. Organisers. At most 60. $name (text).
consent-card-person-label = Se preguntó a: { $name }

# Card. Organisers. At most 120. $day (date). $group (text): who asked.
consent-card-asked-label = { $group } preguntó el { $day }

# Card: how it was asked. Organisers. At most 40.
consent-card-spoken-label = En voz alta

# Card: how it was asked. Organisers. At most 40.
consent-card-read-label = Por escrito, para leer

# Card and sitting, over the words of the asking. Everybody. At most 40.
consent-card-words-heading = Lo que se dijo

# Card, name of the table. Organisers. At most 40.
consent-card-answers-label = Respuestas

# Card, column. Organisers. At most 32.
consent-card-scope-label = Permiso para

# Card, column. Organisers. At most 32.
consent-card-answer-label = Respuesta que vale hoy

# Card, sitting and form. Everybody. At most 32.
consent-card-whom-label = Quién puede verlo

# Card, sitting and form. Everybody. At most 32.
consent-card-purpose-label = Para qué

# Card, sitting and form. Everybody. At most 32.
consent-card-until-label = Por cuánto tiempo

# Card, in the table for a scope not asked. Organisers. At most 8.
consent-card-none-label = –

# Card, on a consent taken back. Organisers. At most 160.
consent-card-withdrawn-banner = La persona lo retiró. Nada se puede usar ni puede salir.

# Card, on a consent that is closed. Organisers. At most 160.
consent-card-suspended-banner = Cerrado por ahora. Nada se puede usar ni puede salir hasta que la persona responda otra vez.

# Card, over the confirmations. Organisers. At most 60.
consent-card-known-heading = Quién lo ha confirmado

# Card and taking back: how many devices of a group know it. Everybody. At most 120. $count (number). $of (number). $group (text).
consent-card-known-label = { $group }: { $count } de { $of } teléfonos

# Card, over pictures and recordings. Organisers. At most 60.
consent-card-things-heading = Fotos y grabaciones

# Card, one thing. Organisers. At most 120. $what (text). $day (date).
consent-card-thing-allowed-label = { $what }, { $day }: se puede usar dentro de nuestros grupos

# Card: one of them, that only the group that keeps it may use. Everybody. At most 160. $what (text). $day (date). $group (text).
consent-card-thing-group-label = { $what }, { $day }: se puede usar dentro de { $group }

# Card: one of them, closed by what somebody else in it said or did not say; who is not said. Everybody. At most 160. $what (text). $day (date).
consent-card-thing-others-label = { $what }, { $day }: no permitido. No todas las personas que salen en esto dijeron sí.

# Card: a picture that only the group that keeps it may use, with the person of the card covered. Everybody. At most 180. $what (text). $day (date). $group (text).
consent-card-thing-covered-group-label = { $what }, { $day }: se puede usar dentro de { $group }, con esta persona tapada

# Card, a picture in which the person of this card is covered. Organisers. At most 120. $what (text). $day (date).
consent-card-thing-covered-label = { $what }, { $day }: se puede usar dentro de nuestros grupos, con esta persona tapada

# Card, one thing. Organisers. At most 160. $what (text). $day (date). $why (text).
consent-card-thing-denied-label = { $what }, { $day }: no se permite. { $why }

# Card, over what left. Organisers. At most 60.
consent-card-left-heading = Lo que ya salió

# Card, one thing that left. Organisers. At most 160. $whom (text). $purpose (text). $day (date).
consent-card-left-label = { $day }: { $whom }. { $purpose }.

# Card and taking back, under what left. Everybody. At most 120.
consent-card-left-note = Lo que ya salió, ninguna aplicación lo puede hacer volver.

# Card, action while nothing is answered. Organisers. At most 40.
consent-card-hand-over-action = Entregar el teléfono para responder

# Card, action when there are answers already. Organisers. At most 60.
consent-card-again-action = La persona quiere responder otra vez

# Card of somebody under 18: what a yes still lacks. Organisers. At most 60.
consent-child-own-status = Falta todavía: la respuesta de la propia persona

# Card of somebody under 18: what a yes still lacks. Organisers. At most 60.
consent-child-guardian-status = Falta todavía: el sí de quien la tiene a su cargo

# Card of somebody under 18, on top. Organisers. At most 120.
consent-child-rule-text = Menos de 18 años: nada de esto sale de nuestros grupos. Un solo no basta, de quien sea.

# Card of somebody who will be 18. Organisers. At most 60. $day (date).
consent-child-ahead-label = Cumple 18 el { $day }

# Card of somebody who is 18 by now; what they said as a child no longer holds. Organisers. At most 120. $day (date).
consent-child-since-label = Tiene 18 desde el { $day }: solo cuenta una nueva respuesta suya

# Card action and hand-over title: the guardian answers in a sitting of their own. Organisers. At most 40.
consent-child-guardian-action = Entregar a quien la cuida

# Card action and title: from which day on the person is 18. Organisers. At most 40.
consent-child-eighteen-action = Decir cuándo cumple 18

# The day at 18, help. Organisers. At most 240.
consent-child-eighteen-help = Hasta ese día, un sí necesita también a quien la tiene a su cargo. Desde ese día solo es un sí lo que la persona diga de nuevo, a solas.

# The day at 18, field. Organisers. At most 40.
consent-child-eighteen-label = Primer día con 18 años

# Consents, action: asking an assembly, a council of elders and the like. Organisers. At most 40.
consent-body-ask-action = Preguntar a toda una asamblea

# Asking a body, first step, help. Organisers. At most 240.
consent-body-ask-help = Hay cosas que son de todos: un canto, una planta, un lugar. Pregunte a la asamblea o a los mayores. A quien se pueda reconocer se le pregunta también a solas.

# Asking a body, field. Organisers. At most 60.
consent-body-name-label = Cómo se llama la asamblea

# Asking a body, field: may stay empty. Organisers. At most 60.
consent-body-quorum-label = Cuántos deben estar presentes para un sí

# Asking a body, under the field. Organisers. At most 80.
consent-body-quorum-hint = Si queda vacío: más de la mitad de su grupo, al menos 3

# Asking a body and its sitting, what is wrong with a number of people. Everybody. At most 60.
consent-body-number-error = Un número entero, al menos 2

# Card of a body. Organisers. At most 80. $count (number).
consent-body-quorum-text = Se preguntó a una asamblea. Presentes para un sí, al menos: { $count }

# Card of a body and before it answers. Everybody. At most 160.
consent-body-people-text = Una asamblea no habla por una sola persona: a quien se pueda reconocer se le pregunta también a solas.

# Card of a body: how many were there when it answered. Organisers. At most 60. $count (number).
consent-body-present-label = Presentes cuando respondió: { $count }

# Card of a body: what a yes still lacks. Organisers. At most 80.
consent-body-second-status = Falta todavía: otro miembro que lo confirme

# Card of a body, action of a member who did not write the answer down. Organisers. At most 40.
consent-body-second-action = Estuve allí y es así

# Card of a body, over what those said who did not agree. Organisers. At most 40.
consent-body-dissent-heading = Algunos no estuvieron de acuerdo

# The person says it in their own words, and it is kept: title. Organisers. At most 40.
consent-voice-title = En sus propias palabras

# On that screen. Organisers. At most 200.
consent-voice-say-text = La persona dijo sí a guardar esto. Que diga con sus palabras a qué dijo sí, y cómo lo retira.

# Its help. Organisers. At most 240.
consent-voice-help = Lo escucha una vez más antes de guardarlo. Se va cuando se retira la respuesta.

# Its action. Organisers. At most 40.
consent-voice-keep-action = Guardarlo

# Card action that leads there. Organisers. At most 40.
consent-voice-record-action = Grabar sus palabras

# Card: a voice that was kept, to be heard. Organisers. At most 60. $day (date).
consent-card-voice-label = En sus propias palabras · { $day }

# Card action: the person names somebody who may decide after their death. Organisers. At most 40.
consent-after-name-action = Nombra a alguien para después

# Card action and title. Organisers. At most 40.
consent-after-died-action = La persona ha muerto

# The person has died, help. Organisers. At most 240.
consent-after-died-help = Anótelo solo si tiene seguridad. No se pregunta el día de la muerte.

# The person has died: what it means. Organisers. At most 200.
consent-after-died-text = Todo queda quieto. Solo alguien a quien la persona nombró puede, con su número, dejar que siga o retirarlo.

# The person has died: nobody was named. Organisers. At most 120.
consent-after-nobody-text = La persona no nombró a nadie: queda cerrado para siempre.

# The person has died, action. Organisers. At most 32.
consent-after-died-sure-action = Anotarlo

# Card of somebody who has died. Organisers. At most 160.
consent-after-died-banner = La persona ha muerto. Nada se puede usar ni puede salir.

# Card of somebody who has died. Organisers. At most 120. $day (date).
consent-after-continued-label = Alguien a quien la persona nombró dejó que siga, el { $day }

# After a successor's number was typed. Whoever gets it. At most 200.
consent-after-continue-text = Alguien que ha muerto le nombró a usted. Puede dejar que su sí siga, o retirarlo. Las dos cosas están bien.

# After a successor's number was typed, action. Whoever gets it. At most 40.
consent-after-continue-action = Dejar que su sí siga

# Card and confirmation, action. Organisers. At most 40.
consent-card-suspend-action = Cerrar por ahora

# Asking, first step, title. Organisers. At most 40.
consent-ask-person-title = A quién se pregunta

# Asking, first step, help. Organisers. At most 240.
consent-ask-person-help = El nombre se queda en el grupo de usted. Los otros grupos solo ven qué se preguntó y qué se respondió.

# Asking, field. Organisers. At most 60.
consent-ask-name-label = Nombre, o cómo llama usted a la persona

# Asking, under the field. Organisers. At most 80.
consent-ask-name-hint = Solo el grupo de usted lo puede leer

# Asking, choice. Organisers. At most 40.
consent-ask-age-label = Qué edad tiene la persona

# Asking, choice. Organisers. At most 40.
consent-ask-spoken-label = Cómo pregunta usted

# Asking, second step, title. Organisers. At most 40.
consent-ask-words-title = Lo que usted dice

# Asking, second step, help. Organisers. At most 240.
consent-ask-words-help = Diga qué quiere hacer, quién lo verá y qué podría salir mal. Todos los grupos pueden leer esto: no escriba ningún nombre.

# Asking, field. Organisers. At most 60.
consent-ask-words-label = Con palabras sencillas y sin ningún nombre

# Asking, third step, title. Organisers. At most 40.
consent-ask-scopes-title = Lo que usted pide

# Asking, third step, help. Organisers. At most 240.
consent-ask-scopes-help = Pida solo lo que necesita ahora. Cada cosa se responde aparte. Lo que no se pregunta no está permitido.

# Asking, checklist. Organisers. At most 40.
consent-ask-scopes-label = Pedir permiso para

# Asking, one choice for one scope. Organisers. At most 100. $scope (text).
consent-ask-scope-whom-label = { $scope }: quién puede verlo

# Asking, one choice for one scope. Organisers. At most 100. $scope (text).
consent-ask-scope-purpose-label = { $scope }: para qué

# Asking, one choice for one scope. Organisers. At most 100. $scope (text).
consent-ask-scope-until-label = { $scope }: por cuánto tiempo

# Asking, the day for one scope. Organisers. At most 100. $scope (text).
consent-ask-scope-day-label = { $scope }: último día de este trabajo

# Asking, last step, action. Organisers. At most 40.
consent-ask-submit-action = Anotar la pregunta

# Asking, last step, under the action. Organisers. At most 80.
consent-ask-submit-hint = Después usted entrega el teléfono

# Closing for now, title. Organisers. At most 40.
consent-suspend-title = ¿Cerrarlo por ahora?

# Closing for now, help. Organisers. At most 240.
consent-suspend-help = Hágalo si tiene cualquier duda. No hace daño a nadie. Para esto no necesita ningún número.

# Closing for now. Organisers. At most 200.
consent-suspend-at-once-text = Desde este momento no sale de este teléfono nada de este permiso. Los otros teléfonos hacen lo mismo en cuanto se enteran.

# Closing for now. Organisers. At most 160.
consent-suspend-again-text = No se vuelve a abrir hasta que la persona responda otra vez.

# Taking back, title. The person asked. At most 40.
consent-take-back-title = Retirar un sí

# Taking back, help. The person asked. At most 240.
consent-take-back-help = No tiene que dar razones y nadie tiene que estar de acuerdo. Sirve cualquier teléfono de estos grupos.

# Taking back, field. The person asked. At most 40.
consent-take-back-number-label = Su número

# Taking back, under the field. The person asked. At most 80.
consent-take-back-number-hint = Los 20 dígitos que le dieron

# Taking back, action. The person asked. At most 32.
consent-take-back-find-action = Buscar

# Taking back, action: typing the number as twelve words. The person asked. At most 40.
consent-take-back-words-action = Escribir doce palabras

# Taking back, action: typing the number as digits. The person asked. At most 40.
consent-take-back-digits-action = Escribir dígitos

# Taking back, under the field for words. The person asked. At most 80.
consent-take-back-words-hint = Las 12 palabras que aprendió, en su orden

# Taking back, second step, title. The person asked. At most 40.
consent-take-back-sure-title = ¿Retirar el sí?

# Taking back, second step. The person asked. At most 240.
consent-take-back-sure-text = Ya no se puede usar nada. Las fotos y grabaciones de usted se borran en cada teléfono en cuanto ese teléfono se entera de esto.

# Taking back, second step, action. The person asked. At most 32.
consent-take-back-sure-action = Retirar el sí

# Taking back, done, title. The person asked. At most 40.
consent-take-back-done-title = Retirado

# Taking back, done: before the counts. The person asked. At most 160.
consent-take-back-done-text = Este teléfono ya lo sabe. Los otros teléfonos paran cuando les llega la noticia. Hasta ahora:

# Taking back with a number, action: its code is held before the camera. Everybody. At most 32.
consent-take-back-scan-action = Leer el cuadrado con la cámara
