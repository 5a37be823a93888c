### What other apps shared into Weft, or what was read in as a file, before somebody says what becomes of it.

# More, line, and inbox, title. Everybody. At most 32.
inbox-list-title = Traído de fuera

# Inbox, help. Everybody. At most 240.
inbox-list-help = Aquí esperan las fotos, grabaciones y papeles que usted compartió con Weft. Usted decide qué pasa con cada cosa, o la borra.

# Inbox and each thing in it. Everybody. At most 120.
inbox-list-only-text = Solo lo tiene este teléfono. No va a ninguna parte hasta que usted lo decida.

# Inbox, when there is nothing. Everybody. At most 160.
inbox-list-none-text = Aquí no espera nada. Comparta una foto o una grabación con Weft desde otra aplicación, o traiga un archivo.

# Inbox, action: picks a file. Everybody. At most 40.
inbox-list-pick-action = Traer un archivo

# Inbox, action: opens the camera. Everybody. At most 40.
inbox-list-photo-action = Tomar una foto

# More, under the line. Everybody. At most 60. $count (number): things that wait.
inbox-list-waiting-hint =
    { $count ->
        [one] { $count } cosa espera
        [many] { $count } de cosas esperan
       *[other] { $count } cosas esperan
    }

# Inbox, under a line, and on a thing's own screen. Everybody. At most 120. $what (text): what sort of thing. $day (date): when it came. $size (text): how large.
inbox-thing-about-hint = { $what } · { $day } · { $size }

# How large something is. Everybody. At most 40. $count (number): megabytes; 0 is less than one.
inbox-thing-size-label =
    { $count ->
        [0] menos de 1 MB
        [one] { $count } MB
        [many] { $count } MB
       *[other] { $count } MB
    }

# A thing, help. Everybody. At most 240.
inbox-thing-help = Mírelo primero. Para guardarlo, usted dice a quién se ve o se oye. Si no lo necesita, bórrelo.

# A picture. Everybody. At most 160.
inbox-thing-clean-text = Weft quitó lo que la cámara escondió en la foto: el lugar, la hora, el teléfono.

# A thing that is no picture. Everybody. At most 200.
inbox-thing-hidden-text = Weft guarda este archivo tal como llegó. Puede tener escondido un lugar, un nombre o una hora.

# A thing, action, and on the screen where it is said whom it concerns. Everybody. At most 40.
inbox-thing-keep-action = Guardarlo para nuestros grupos

# A thing, action. Everybody. At most 40.
inbox-thing-delete-action = Borrarlo para siempre

# Before a thing is deleted, title. Everybody. At most 40.
inbox-delete-title = ¿Borrarlo?

# Before a thing is deleted. Everybody. At most 160.
inbox-delete-gone-text = Se va de Weft y no vuelve. En el lugar desde donde lo compartió, sigue estando.

# Keeping a thing, title. Everybody. At most 40.
inbox-keep-title = ¿A quién le toca?

# Keeping a thing, help. Everybody. At most 240.
inbox-keep-help = Nombre a todas las personas que se ven o se oyen. Solo se usa donde todas dijeron sí.

# Keeping a thing, choice. Everybody. At most 60.
inbox-keep-who-label = ¿Se puede reconocer a alguien?

# Keeping a thing, tile. Everybody. At most 60.
inbox-keep-people-label = Sí, a personas

# Keeping a thing, tile. Everybody. At most 60.
inbox-keep-nobody-label = No, a nadie

# Keeping a thing, list to tick. Everybody. At most 60.
inbox-keep-all-label = Todas las personas que salen

# Keeping a thing, when the own group asked nobody. Everybody. At most 120.
inbox-keep-none-text = Su grupo todavía no preguntó a nadie. Pregunte primero a las personas que salen.

# Keeping a thing, above the action. Everybody. At most 200.
inbox-keep-travels-text = En el próximo intercambio lo reciben todos los teléfonos de nuestros grupos. Donde no hay un sí, no se muestra.

# After something was shared in. Everybody. At most 160.
inbox-told-in-label = Ya está en Weft, en “Traído de fuera”. Solo lo tiene este teléfono.

# After a picture was shared in that cannot be read. Everybody. At most 160.
inbox-told-picture-label = Esta foto no se pudo leer y no se guardó nada. Compártala como foto JPEG o PNG.

# After something was shared in that is too large. Everybody. At most 160.
inbox-told-large-label = Este archivo es demasiado grande. No se guardó nada. Comparta uno más pequeño.

# After something was deleted. Everybody. At most 60.
inbox-told-gone-label = Borrado para siempre.
