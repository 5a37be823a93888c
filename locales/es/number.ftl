### Things outside Weft that carry a number: asking for what they may be used, keeping a number, handing out, recalling.

# Asking by number, title and action. Organisers. At most 40.
number-ask-title = ¿Puedo usar un número?

# Asking by number, help. Organisers. At most 240.
number-ask-help = Una película o foto hecha fuera de Weft lleva un número. Pregunte aquí antes de mostrarla. No hace falta red.

# Asking and keeping, field. Organisers. At most 40.
number-ask-number-label = El número que lleva

# Asking and keeping, what is wrong with the number. Organisers. At most 60.
number-ask-number-error = Un número entero, en dígitos

# Asking by number, choice. Organisers. At most 40.
number-ask-scope-label = Qué quiere hacer

# Answer, title. Organisers. At most 40. $number (text).
number-answer-title = Número { $number }

# Answer, a line. Organisers. At most 80. $group (text): whose number it is.
number-answer-yes-label = { $group }: sí, puede

# Answer, a line. Organisers. At most 80. $group (text): whose number it is.
number-answer-no-label = { $group }: no está permitido

# Answer, when nobody here knows the number. Organisers. At most 40.
number-answer-unknown-label = No está permitido

# Answer, under it. Organisers. At most 120. $day (date). $count (number). $of (number).
number-answer-known-label = Según lo sabido el { $day }, con noticias de { $count } de { $of } otros teléfonos

# Keeping a number, title and action. Organisers. At most 40.
number-add-title = Guardar un número

# Keeping a number, help. Organisers. At most 240.
number-add-help = Escriba el número en la película, y aquí a quiénes muestra. Quien pregunte por él oirá lo que dijeron esas personas.

# Keeping a number, choice. Organisers. At most 40.
number-add-kind-label = Qué es

# Keeping a number, choice. Organisers. At most 60.
number-add-shows-label = A quién se puede reconocer

# Keeping a number, choice. Organisers. At most 40.
number-add-people-label = A personas que fueron preguntadas

# Keeping a number, choice. Organisers. At most 40.
number-add-nobody-label = A nadie

# Keeping a number, list of consents. Organisers. At most 60.
number-add-which-label = Todas las personas que muestra

# Keeping a number, under the list. Organisers. At most 120.
number-add-older-hint = ¿Falta alguien? Empiece en la ficha de su permiso.

# Keeping a number, when nobody was asked yet. Organisers. At most 80.
number-add-none-text = Todavía no se ha preguntado a nadie. Pregunte primero.

# A numbered thing, title. Organisers. At most 80. $what (text): such as Film. $number (text).
number-thing-title = { $what } { $number }

# A numbered thing, help. Organisers. At most 240.
number-thing-help = La cosa misma no está en Weft. Lo que se puede hacer con ella se pregunta cada vez de nuevo.

# A numbered thing. Organisers. At most 80. $group (text). $day (date).
number-thing-of-label = Lo guardó { $group } el { $day }

# A numbered thing. Organisers. At most 60. $count (number).
number-thing-people-label = Permisos que necesita: { $count }

# A numbered thing. Organisers. At most 60.
number-thing-nobody-label = No muestra a nadie, dice quien lo guardó

# A numbered thing, action and title. Organisers. At most 40.
number-out-title = Entregarlo a alguien de fuera

# Handing out, help. Organisers. At most 240.
number-out-help = Solo puede salir lo que cualquiera puede ver. Weft guarda quién lo tiene y le avisa cuando lo deben quitar.

# Handing out, choice. Organisers. At most 40.
number-out-use-label = Qué hacen con ello

# Handing out, one way of using it. Organisers. At most 100. $scope (text). $purpose (text).
number-out-use-tile = { $scope }: { $purpose }

# Handing out, field. Organisers. At most 40.
number-out-who-label = Quién lo recibe

# Handing out, under the field. Organisers. At most 80.
number-out-who-hint = Todos nuestros grupos pueden leer este nombre

# Handing out, choice. Organisers. At most 80.
number-out-agreed-label = ¿Lo quitarán cuando usted se lo diga?

# Handing out, when they do not agree. Organisers. At most 80.
number-out-agreed-error = Sin su palabra no sale.

# Handing out, action. Organisers. At most 32.
number-out-write-action = Lo entrego

# Consent card and numbered thing, over who outside has something. Organisers. At most 40.
number-out-heading = Quién lo tiene fuera

# Consent card and numbered thing, a line. Organisers. At most 100. $who (text). $day (date).
number-out-line-label = { $who }, desde el { $day }

# Consent card, under a line: they have to be told. Organisers. At most 60.
number-recall-due-status = Todavía no sabe que está cerrado

# Consent card, under a line. Organisers. At most 60. $day (date).
number-recall-told-status = El { $day } se le dijo que lo quite

# Consent card, action. Organisers. At most 60. $who (text).
number-recall-open-action = Avisar a { $who }

# Telling somebody outside, title. Organisers. At most 40.
number-recall-title = Dígales que lo quiten

# Telling somebody outside, help. Organisers. At most 240.
number-recall-help = Weft no puede llegar a ellos. Llame o escriba usted. No diga quién lo retiró.

# Telling somebody outside, action. Organisers. At most 32.
number-recall-sent-action = Ya se lo dije
