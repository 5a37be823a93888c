### What groups gave each other: the list, an entry, a new entry, disagreeing, translating.

# Ledger, title. Organisers. At most 32.
ledger-list-title = Lo que compartimos

# Ledger, help. Organisers. At most 240.
ledger-list-help = Primero la historia; después cuánto fue, o sin cantidad. Solo se suma lo que los dos grupos acordaron. No hay primeros ni últimos.

# Ledger, when there is nothing. Organisers. At most 80.
ledger-list-none-text = Todavía no se ha anotado nada.

# Ledger, name of the table. Organisers. At most 40.
ledger-list-balances-label = Acordado hasta ahora

# Ledger, column, and new entry. Organisers. At most 32.
ledger-list-gave-label = Dio

# Ledger, column. Organisers. At most 32.
ledger-list-received-label = Recibió

# Ledger, column, and forms. Organisers. At most 32.
ledger-list-what-label = Qué

# Ledger, column, and forms. Organisers. At most 32.
ledger-list-much-label = Cuánto

# Ledger, under a line. Organisers. At most 160. $from (text). $to (text). $what (text). $much (text).
ledger-list-line-hint = De { $from } a { $to } · { $what } · { $much }

# Ledger and home, action. Organisers. At most 32.
ledger-list-new-action = Nueva anotación

# Entry, help. Organisers. At most 240.
ledger-entry-help = Vale cuando el otro grupo está de acuerdo. La traducción va debajo de las palabras tal como se dijeron.

# Entry, name of the story. Organisers. At most 40.
ledger-entry-story-label = La historia

# Entry, under a story. Organisers. At most 60. $language (text): the language's own name.
ledger-entry-told-label = Contada en { $language }

# Entry. Organisers. At most 160. $from (text). $to (text).
ledger-entry-gave-label = { $from } dio, { $to } recibió

# Entry. Organisers. At most 60. $day (date).
ledger-entry-day-label = El { $day }

# Entry, over objections. Organisers. At most 40.
ledger-entry-objection-heading = Por qué no están de acuerdo

# Entry, action. Organisers. At most 32.
ledger-entry-agree-action = Estamos de acuerdo

# Entry, action. Organisers. At most 32.
ledger-entry-dispute-action = No estamos de acuerdo

# Entry, action. Organisers. At most 32.
ledger-entry-translate-action = Traducir

# Disagreeing, title. Organisers. At most 40.
ledger-dispute-title = No estamos de acuerdo

# Disagreeing, help. Organisers. At most 200.
ledger-dispute-help = Su razón va a los dos grupos. La anotación se queda, pero no se suma.

# Disagreeing, field. Organisers. At most 40.
ledger-dispute-because-label = Por qué

# Disagreeing, action. Organisers. At most 32.
ledger-dispute-send-action = Anotar

# Translating, title. Organisers. At most 40.
ledger-translate-title = En otro idioma

# Translating, help. Organisers. At most 200.
ledger-translate-help = Diga lo que se dijo, ni más ni menos. Diga la verdad: si ayudó una máquina o no.

# Translating, field. Organisers. At most 40.
ledger-translate-words-label = La historia en el idioma de usted

# Translating, choice. Organisers. At most 40.
ledger-translate-by-label = Quién tradujo

# Translating, tile. Organisers. At most 40.
ledger-translate-person-label = Una persona

# Translating, tile. Organisers. At most 40.
ledger-translate-machine-label = Una máquina

# Translating, action. Organisers. At most 32.
ledger-translate-write-action = Anotar

# New entry, first step, title. Organisers. At most 40.
ledger-new-story-title = Qué pasó

# New entry, first step, help. Organisers. At most 200.
ledger-new-story-help = Cuéntelo como si hablara con una persona amiga. Los dos grupos pueden leerlo.

# New entry, field. Organisers. At most 40.
ledger-new-story-label = La historia

# New entry, second step, title. Organisers. At most 40.
ledger-new-given-title = Qué se dio

# New entry, second step, help. Organisers. At most 200.
ledger-new-given-help = No todo se puede medir. “Con palabras, sin cantidad” es una anotación completa.

# New entry, choice. Organisers. At most 40.
ledger-new-from-label = Quién dio

# New entry, choice. Organisers. At most 40.
ledger-new-to-label = Quién recibió

# New entry, choice. Organisers. At most 40.
ledger-new-unit-label = Se mide en

# New entry, choice of unit. Organisers. At most 24.
ledger-new-unit-hours-label = Horas

# New entry, choice of unit. Organisers. At most 24.
ledger-new-unit-days-label = Días

# New entry, choice of unit. Organisers. At most 24.
ledger-new-unit-nights-label = Noches

# New entry, choice of unit. Organisers. At most 24.
ledger-new-unit-pieces-label = Unidades

# New entry, choice of unit. Organisers. At most 24.
ledger-new-unit-grams-label = Gramos

# New entry, field for money. Organisers. At most 40.
ledger-new-currency-label = Moneda, tres letras

# New entry, field. Organisers. At most 40.
ledger-new-day-label = Cuándo

# New entry, last step, action. Organisers. At most 32.
ledger-new-propose-action = Anotar

# New entry, under the action. Organisers. At most 80.
ledger-new-propose-hint = Queda a la espera de la respuesta del otro grupo

# Ledger, action, while entries wait for this group's answer. Organisers. At most 32.
ledger-list-hear-action = Responder lo pendiente

# Hearing what waits, help. Organisers. At most 240.
ledger-hear-help = Una historia después de otra. No se anota nada antes del final. Lo que usted deja para otro día sigue esperando.

# Hearing what waits, last step, choice between “spoken aloud” and “read”. Organisers. At most 40.
ledger-hear-how-label = Cómo las escuchó o leyó

# Hearing what waits, last step. Organisers. At most 120.
ledger-hear-who-text = Junto con sus respuestas queda anotado que usted escuchó o leyó estas historias.

# Entry, action, and its title. Organisers. At most 40.
ledger-entry-note-action = Estar de acuerdo y agregar algo

# Entry, action: what this person said against it. Organisers. At most 32.
ledger-entry-take-back-action = Retirar mi no

# Entry, action, when the other group wants it to count no more. Organisers. At most 40.
ledger-entry-reversal-action = Estamos de acuerdo: ya no vale

# Entry, action, and its title: it counts no more, or another one takes its place. Organisers. At most 32.
ledger-entry-right-action = Corregir

# Entry that corrects another one. Organisers. At most 160.
ledger-entry-corrects-text = Está pensada para tomar el lugar de una anotación anterior. Quien está de acuerdo con esta, está de acuerdo en que la anterior ya no valga.

# Entry that another one corrects. Organisers. At most 100.
ledger-entry-corrected-text = Hay otra anotación pensada para tomar el lugar de esta.

# Entry, action: to the entry that it corrects, or that corrects it. Organisers. At most 32.
ledger-entry-other-action = Abrir la otra anotación

# Agreeing and adding something, help. Organisers. At most 200.
ledger-note-help = El grupo de usted está de acuerdo. Lo que usted agrega queda al lado de la historia, y los dos grupos lo pueden leer.

# Agreeing and adding something, field. Organisers. At most 40.
ledger-note-words-label = Qué agrega usted

# Putting an entry right, help. Organisers. At most 200.
ledger-right-help = La anotación sigue valiendo hasta que el otro grupo esté de acuerdo. Lo que se acordó antes se queda aquí para leerlo.

# Putting an entry right, choice. Organisers. At most 40.
ledger-right-instead-label = Qué pasa entonces

# Putting an entry right, tile. Organisers. At most 40.
ledger-right-nothing-label = Ya no vale

# Putting an entry right, tile. Organisers. At most 40.
ledger-right-another-label = Otra anotación toma su lugar

# The tellings of an entry, title, and action on the entry. Organisers. At most 32.
ledger-tellings-list-title = Las palabras mismas

# The tellings of an entry, help. Organisers. At most 240.
ledger-tellings-list-help = Mire aquí si una traducción es fiel. Otros leen las palabras solo si los dos grupos lo permiten. Cada grupo puede retirar ese permiso.

# A telling: only one group lets it be shown. Organisers. At most 100. $group (text).
ledger-tellings-one-status = { $group } deja que otros lo lean

# A telling: no group lets it be shown. Organisers. At most 60.
ledger-tellings-nobody-status = Solo para nuestros grupos

# A telling, action. Organisers. At most 32.
ledger-telling-approve-action = Dejar que otros lo lean

# A telling, action. Organisers. At most 32.
ledger-telling-close-action = Que quede en nuestros grupos

# A translation, action of the group that did not write it. Organisers. At most 32.
ledger-telling-check-action = La traducción es fiel
