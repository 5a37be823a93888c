### What every screen has: corners, what is told after an input, mistakes in fields.

# Every screen, first corner. Everybody. At most 24.
frame-corner-speaker-label = Leer en voz alta

# Every screen, second corner. Everybody. At most 24.
frame-corner-help-label = Ayuda

# Every screen, third corner: locks at once. Everybody. At most 24.
frame-corner-leave-label = Salir

# After something was written down. Everybody. At most 80.
frame-told-saved-label = Guardado aquí. Todavía no se ha enviado a nadie.

# After a receipt number that cannot be right. Everybody. At most 100.
frame-told-mistaken-label = Ese número tiene un error. Mírelo otra vez.

# After a receipt number nothing is known for, on a phone that met no other. Everybody. At most 100.
frame-told-nothing-label = A este teléfono no ha llegado nada sobre ese número.

# After a receipt number nothing is known for. Everybody. At most 140. $day (date).
frame-told-nothing-since-label = A este teléfono no ha llegado nada sobre ese número. El último encuentro con otros teléfonos fue el { $day }.

# After a file was read. Organisers. At most 100. $count (number): how much of it was new here.
frame-told-file-new-label =
    { $count ->
        [one] Con este archivo llegó { $count } cosa nueva.
        [many] Con este archivo llegaron { $count } de cosas nuevas.
       *[other] Con este archivo llegaron { $count } cosas nuevas.
    }

# After a file was read that brought nothing new. Organisers. At most 100.
frame-told-file-known-label = Todo lo de este archivo ya estaba aquí.

# After a file was read whose end is missing. Organisers. At most 160. $count (number): how much of it was new here.
frame-told-file-short-label =
    { $count ->
        [one] Llegó { $count } cosa nueva. Falta el final del archivo: pídalo otra vez.
        [many] Llegaron { $count } de cosas nuevas. Falta el final del archivo: pídalo otra vez.
       *[other] Llegaron { $count } cosas nuevas. Falta el final del archivo: pídalo otra vez.
    }

# After a file of what is new was read, while an earlier one never came. Organisers. At most 160.
frame-told-earlier-missing-label = Lo que llegó queda guardado. Falta un archivo anterior: pida ese, o un archivo completo.

# After a file was written. Organisers. At most 120.
frame-told-file-written-label = El archivo está hecho. Los otros no sabrán nada de esto hasta que lo lean.

# After a file that is not for this notebook or is broken. Organisers. At most 120.
frame-told-file-unreadable-label = Este archivo no se puede leer aquí. No se cambió nada.

# After a file that was picked, when the phone itself failed. Organisers. At most 160.
frame-told-device-failed-label = El teléfono no pudo leer ni guardar ahora. Lo anotado sigue guardado. Intente otra vez; si sigue fallando, apague y encienda el teléfono.

# After something could not be written because the notebook is an older copy. Everybody. At most 120.
frame-told-older-copy-label = No se anotó: este cuaderno es una copia antigua. Vea la primera línea de la pantalla de inicio.

# After somebody said to go on from an older copy. Everybody. At most 140.
frame-told-went-on-label = Usted siguió con esta copia. Lo suyo que otros todavía tienen vuelve cuando usted envíe y reciba.

# After something could not be written because the phone is full. Everybody. At most 160.
frame-told-no-room-label = No queda espacio en este teléfono. Esto no se anotó; lo que usted escribió no se pierde. Haga espacio fuera de esta aplicación e intente otra vez.

# Something was refused. Organisers. At most 120.
frame-refused-not-yours-label = Esto le toca a otra persona. No se cambió nada.

# Something was refused. Organisers. At most 120.
frame-refused-incomplete-label = Falta algo. No se cambió nada.

# Something was refused. Organisers. At most 120.
frame-refused-already-label = Ya está así. No se cambió nada.

# A yes was refused. Everybody. At most 160.
frame-refused-understood-label = Un sí solo se puede anotar cuando la persona está a solas con la pregunta y ha entendido. No se cambió nada.

# Something was refused about somebody who is or may be under 18. Everybody. At most 160.
frame-refused-minor-label = Esta persona tiene o puede tener menos de 18 años: nunca sale al público nada donde aparezca y su voz no se guarda. No se cambió nada.

# Asking again was refused. Organisers. At most 160.
frame-refused-rest-label = A esta persona se le preguntó en los últimos 30 días, o dijo que no en los últimos 180. Déjela descansar. No se cambió nada.

# Something was refused because the person has died. Organisers. At most 160.
frame-refused-died-label = Esta persona falleció. Solo alguien que ella nombró puede seguir o retirar el sí. No se cambió nada.

# Something may not leave. Everybody. At most 80.
frame-refused-allowed-label = No se permite. No ha salido nada.

# Something is not in this notebook. Everybody. At most 100.
frame-refused-here-label = No está en este teléfono. No se cambió nada.

# The notebook's files could not be read. Everybody. At most 120.
frame-refused-unreadable-label = No se pudo leer el cuaderno. No se cambió nada.

# Instead of a screen whose record is not here, title. Everybody. At most 40.
frame-missing-screen-title = No está en este teléfono

# Instead of a screen whose record is not here. Everybody. At most 120.
frame-missing-screen-text = Puede que todavía llegue de otro teléfono.

# On a record that a newer version wrote to. Organisers. At most 140.
frame-newer-record-banner = Un Weft más nuevo escribió aquí algo que este no puede leer. Primero actualice.

# Forms, to the next step. Everybody. At most 24.
frame-action-next-label = Siguiente

# Forms: the language of words. Organisers. At most 40.
frame-field-language-label = En qué idioma

# Under a field that is empty. Everybody. At most 60.
frame-mistake-needed-error = Esto hace falta.

# Under a choice not made. Everybody. At most 60.
frame-mistake-choose-error = Elija una opción.

# Under a field with a hidden character that turns text around. Everybody. At most 100.
frame-mistake-hidden-error = Hay un signo escondido en el texto. Escríbalo usted en vez de pegarlo.

# Under a field that is too long. Everybody. At most 80.
frame-mistake-long-error = Es demasiado largo. Hágalo más corto.

# Under a number that a group's own form asks for; none is a number too. Everybody. At most 100.
frame-mistake-digits-error = Escriba un número, en cifras.

# Under an amount. Organisers. At most 100.
frame-mistake-number-error = Escriba un número mayor que cero, con dígitos.

# Under an amount that has to be whole. Organisers. At most 80.
frame-mistake-whole-error = Escriba un número entero, sin decimales.

# Under a day. Organisers. At most 80.
frame-mistake-day-error = Este día no sirve. Elija otro.

# Under a currency. Organisers. At most 80.
frame-mistake-currency-error = Escriba sus tres letras, por ejemplo LKR.
