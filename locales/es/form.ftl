### Groups' own forms: the list, one form, filling it in, what was filled in, and own fields beside another record.

# Line on the screen of the rest, and title of the list. Everybody. At most 32.
form-list-title = Nuestros formularios

# Own forms, help. Everybody. At most 200.
form-list-help = Cada formulario tiene preguntas que hizo un grupo. Dice quién puede leer las respuestas.

# Own forms, if there is none. Everybody. At most 80.
form-list-none-text = Todavía no hay ningún formulario.

# Own forms, under a line, and on a form. Everybody. At most 80. $group (text).
form-list-made-hint = Hecho por { $group }

# Own forms, status. Everybody. At most 40.
form-status-used-label = Lo usamos

# Own forms, status: another group made it. Everybody. At most 40.
form-status-new-label = No lo usamos

# Own forms, status: a newer version came that nobody of this group has looked at. Everybody. At most 60.
form-status-newer-label = Hay uno más nuevo

# Own forms, status. Everybody. At most 40.
form-status-retired-label = Ya no se pregunta

# What was filled in: line of the list of forms, action, and title. Everybody. At most 32.
form-filled-list-title = Ya llenados

# What was filled in, help; and on one of them. Everybody. At most 200.
form-filled-list-help = Lo escrito queda como está. Si hay más que decir, llene el formulario otra vez.

# What was filled in, if nothing was. Everybody. At most 80.
form-filled-none-text = Todavía no se ha llenado ninguno.

# What was filled in, under a line, and on one of them. Everybody. At most 100. $group (text). $day (date).
form-filled-by-hint = { $group }, { $day }

# Something filled in whose form has no words here, title. Everybody. At most 40.
form-filled-one-title = Formulario llenado

# Something filled in twice. Everybody. At most 120.
form-filled-twice-banner = Esto se llenó dos veces y no concuerda. Pregunte a quien lo escribió.

# Something filled in: an answer whose question is not on this phone. Everybody. At most 60.
form-filled-unknown-label = A una pregunta que no está aquí

# Something filled in: a choice whose words are not on this phone. Everybody. At most 60.
form-filled-choice-label = Una opción cuyas palabras no están aquí

# Something filled in, action: to the entry, visit or consent that it says more about. Everybody. At most 32.
form-filled-about-action = De qué se trata

# One form, help. Everybody. At most 200.
form-card-help = Estas son sus preguntas. Mire quién puede leer las respuestas antes de llenarlo.

# One form, before its questions. Everybody. At most 80.
form-card-entry-label = Pregunta más sobre lo que se dio

# One form, before its questions. Everybody. At most 80.
form-card-visit-label = Pregunta más sobre una visita

# One form, before its questions. Everybody. At most 80.
form-card-consent-label = Pregunta más sobre el sí de una persona

# One form, in the place of its questions. Everybody. At most 120.
form-card-gone-text = Las preguntas no se pueden mostrar aquí. Quizá lleguen, o necesitan un Weft más nuevo.

# One form, under a question. Everybody. At most 40.
form-kind-words-hint = Con palabras

# One form, under a question. Everybody. At most 40.
form-kind-day-hint = Un día

# One form, under a question. Everybody. At most 40.
form-kind-amount-hint = Un número

# One form, under a question. Everybody. At most 40.
form-kind-group-hint = Un grupo

# A form, under a question. Everybody. At most 80.
form-field-newer-hint = Esta pregunta necesita un Weft más nuevo.

# One form, action. Everybody. At most 32.
form-card-fill-action = Llenarlo

# One form of another group, action of a steward. Organisers. At most 32.
form-card-keep-action = Usarlo en nuestro grupo

# One form of another group, action of a steward: its newer version. Organisers. At most 32.
form-card-newer-action = Usar el más nuevo

# One form, action of a steward, and title of the question whether to. Organisers. At most 32.
form-card-retire-action = No preguntarlo más

# Whether to ask a form no more, help. Organisers. At most 200.
form-retire-own-help = Estas preguntas ya no se hacen a nadie, en ningún grupo. Lo ya llenado queda.

# Whether to ask a form of another group no more, help. Organisers. At most 200.
form-retire-other-help = A su grupo ya no se le hacen estas preguntas. Lo ya llenado queda.

# On an entry, a visit or a consent, action, and title of a list: forms that ask more about it. Everybody. At most 32.
form-about-list-title = Más sobre esto

# Forms that ask more about an entry, a visit or a consent, help. Everybody. At most 200.
form-about-list-help = Estos formularios preguntan más. Lo que usted escriba queda al lado.

# Own forms, action of a steward, and title. Organisers. At most 32.
form-make-list-action = Hacer un formulario

# Making a form, help. Organisers. At most 200.
form-make-start-help = Dele un nombre que la gente conozca. Elija quién puede leer las respuestas antes de preguntar.

# Making a form, field. Organisers. At most 40.
form-make-name-label = Su nombre

# Making a form, field. Organisers. At most 40.
form-make-purpose-label = Para qué es

# Making a form, choice. Organisers. At most 40.
form-make-who-label = Quién lo llena

# Making a form, tile. Organisers. At most 60.
form-make-member-label = Cualquiera: una pregunta a la vez

# Making a form, tile. Organisers. At most 60.
form-make-organiser-label = Quien llena muchos: todas a la vez

# Making a form, choice. Organisers. At most 40.
form-make-about-label = Sobre qué pregunta

# Making a form, tile. Organisers. At most 60.
form-make-alone-label = Va por sí solo

# Making a form, choice. Organisers. At most 40.
form-make-to-label = Quién recibe el formulario

# Making a form, tile. Organisers. At most 40.
form-make-own-label = Solo nuestro grupo

# Making a form, choice. Organisers. At most 40.
form-make-readers-label = Quién puede leer las respuestas

# Making a form, tile. Organisers. At most 60.
form-make-filler-label = Solo el grupo que lo llena

# Making a form, title of a question. Organisers. At most 40. $number (number): from 1.
form-make-question-title = Pregunta { $number }

# Making a form, help with a question. Organisers. At most 200.
form-make-question-help = Pregunte una sola cosa. No pida nombres si puede evitarlo.

# Making a form, field. Organisers. At most 40.
form-make-question-label = La pregunta

# Making a form, choice: what an answer is. Organisers. At most 40.
form-make-kind-label = Cómo se responde

# Making a form, tile. Organisers. At most 40.
form-make-yes-label = Sí o no

# Making a form, tile. Organisers. At most 40.
form-make-choice-label = Una de varias opciones

# Making a form, tile. Organisers. At most 40.
form-make-any-label = Varias de las opciones

# Making a form, field: each line is one choice. Organisers. At most 60.
form-make-choices-label = Las opciones, cada una en su línea

# Making a form, choice. Organisers. At most 60.
form-make-needed-label = ¿Hay que responderla?

# Making a form, action. Organisers. At most 32.
form-make-more-action = Otra pregunta

# Making a form, action. Organisers. At most 32.
form-make-look-action = Verlo todo

# Looking at a form before it is published, title. Organisers. At most 40.
form-make-look-title = Antes de publicarlo

# Looking at a form before it is published, help. Organisers. At most 200.
form-make-look-help = Así lo verán los demás. Una vez publicado, sus palabras quedan para quien responde.

# Looking at a form that cannot be published. Organisers. At most 200.
form-make-wrong-text = Todavía no se puede publicar: un texto es muy largo, o una pregunta tiene menos de 2 o más de 12 opciones.

# Looking at a form before it is published, action. Organisers. At most 32.
form-make-publish-action = Publicarlo
