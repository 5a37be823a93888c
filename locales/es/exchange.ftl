### What this phone has heard of others, and files that go out and come in.

# Exchange, title. Organisers. At most 32.
exchange-status-title = Enviar y recibir

# Exchange, help. Organisers. At most 240.
exchange-status-help = Haga un archivo y páselo como usted quiera: en una tarjeta de memoria o por una aplicación de mensajes. Solo los teléfonos de nuestros grupos pueden leerlo.

# Exchange and home. Organisers. At most 100. $count (number): other devices heard from. $of (number): other devices.
exchange-status-heard-label = Otros teléfonos de los que hay noticias: { $count } de { $of }

# Exchange. Organisers. At most 100. $day (date).
exchange-status-oldest-label = La noticia más antigua es del { $day }

# Exchange and home. Everybody. At most 100. $day (date).
exchange-status-met-label = Último encuentro con otros teléfonos: el { $day }

# Exchange and home. Everybody. At most 100.
exchange-status-never-label = Este teléfono todavía no se ha encontrado con otro

# Exchange and home. Everybody. At most 100. $count (number).
exchange-status-unsent-label =
    { $count ->
        [one] { $count } cosa está guardada aquí y todavía no se ha enviado
        [many] { $count } de cosas están guardadas aquí y todavía no se han enviado
       *[other] { $count } cosas están guardadas aquí y todavía no se han enviado
    }

# Exchange: words or pictures known of but not here. Organisers. At most 100. $count (number).
exchange-status-missing-label =
    { $count ->
        [one] { $count } texto o foto no ha llegado
        [many] { $count } de textos o fotos no han llegado
       *[other] { $count } textos o fotos no han llegado
    }

# Exchange: things here that need others first. Organisers. At most 120. $count (number).
exchange-status-waiting-label =
    { $count ->
        [one] { $count } cosa espera algo que no ha llegado
        [many] { $count } de cosas esperan algo que no ha llegado
       *[other] { $count } cosas esperan algo que no ha llegado
    }

# Exchange: things a newer version wrote. Organisers. At most 120. $count (number).
exchange-status-newer-label =
    { $count ->
        [one] { $count } cosa se escribió con un Weft más nuevo: actualice para leerla
        [many] { $count } de cosas se escribieron con un Weft más nuevo: actualice para leerlas
       *[other] { $count } cosas se escribieron con un Weft más nuevo: actualice para leerlas
    }

# Exchange, action. Organisers. At most 32.
exchange-status-out-action = Hacer un archivo

# Exchange, under the action. Organisers. At most 100.
exchange-status-out-hint = Todo lo que los otros quizás no tienen todavía

# Exchange, action. Organisers. At most 32.
exchange-status-group-action = Archivo para nuestro grupo

# Exchange, under the action. Organisers. At most 100.
exchange-status-group-hint = También lo que solo lee nuestro grupo

# Exchange, action. Organisers. At most 32.
exchange-status-in-action = Leer un archivo

# Exchange, action. Organisers. At most 32.
exchange-status-share-action = Enviar por otra aplicación

# Exchange, under the action. Organisers. At most 100.
exchange-status-share-hint = Cualquiera puede llevarlo. Solo los teléfonos de nuestros grupos pueden leerlo

# Phones nearby, title; also a line of the exchange. Organisers. At most 32.
exchange-nearby-main-title = Encontrar teléfonos cerca

# Phones nearby, help. Organisers. At most 240.
exchange-nearby-main-help = Abran esta página en los dos teléfonos y toquen el botón. Los dos tienen que estar en la misma red Wi-Fi, o uno usa la red Wi-Fi que comparte el otro. No hace falta internet.

# Phones nearby, before anything else. Organisers. At most 160.
exchange-nearby-main-note = Otros en la misma red Wi-Fi pueden ver que dos teléfonos se comunican. No pueden leer lo que se dicen.

# Phones nearby, action. Organisers. At most 32.
exchange-nearby-start-action = Buscar durante diez minutos

# Phones nearby and relays, action while something runs. Organisers. At most 32.
exchange-nearby-stop-action = Parar

# Phones nearby, while it runs. Organisers. At most 120.
exchange-nearby-looking-label = Buscando teléfonos. Termina solo a los diez minutos

# Phones nearby, while two phones talk. Organisers. At most 120. $came (number): new things here. $sent (number): things sent.
exchange-nearby-talking-label = Enviando y recibiendo ahora. Cosas nuevas aquí: { $came }. Enviadas: { $sent }

# Phones nearby. Organisers. At most 100. $count (number): phones.
exchange-nearby-met-label =
    { $count ->
        [one] Encuentro con { $count } teléfono
        [many] Encuentro con { $count } de teléfonos
       *[other] Encuentro con { $count } teléfonos
    }

# Phones nearby, what came of it so far. Organisers. At most 120. $came (number): new things here. $sent (number): things sent.
exchange-nearby-came-label = Cosas nuevas aquí: { $came }. Enviadas: { $sent }

# Phones nearby. Organisers. At most 100.
exchange-nearby-same-label = El último teléfono y este ya tienen las mismas cosas

# Phones nearby. Organisers. At most 120.
exchange-nearby-partly-label = El último teléfono y este todavía no tienen las mismas cosas. Que se encuentren otra vez

# Phones nearby. Organisers. At most 120.
exchange-nearby-broke-label = Se cortó una conexión. Lo que llegó está guardado. Que los teléfonos se encuentren otra vez

# Phones nearby. Organisers. At most 120.
exchange-nearby-away-label = No se dejó entrar a un teléfono que no es de nuestros grupos

# Phones nearby, after an address was tried. Organisers. At most 120.
exchange-nearby-nobody-label = El otro teléfono no respondió. ¿Está abierta esta página en él?

# Phones nearby. Organisers. At most 120.
exchange-nearby-failed-label = Este teléfono no tiene red ahora. Encienda el Wi-Fi o comparta la red de un teléfono

# Phones nearby, above a code that the other phone reads. Organisers. At most 100.
exchange-nearby-code-label = Con esto, el otro teléfono encuentra a este

# Phones nearby, under that code. Organisers. At most 100. $address (text): such as 192.168.1.5:40123.
exchange-nearby-address-label = Dirección de este teléfono: { $address }

# Phones nearby, action. Organisers. At most 32.
exchange-nearby-scan-action = Leer el cuadrado del otro

# Phones nearby, action; also the title of the page on which it is typed. Organisers. At most 32.
exchange-address-main-title = Escribir la dirección

# Typing an address, help and hint of the field. Organisers. At most 160.
exchange-address-main-help = Está debajo del cuadrado, en el otro teléfono. Por ejemplo: 192.168.1.5:40123

# Typing an address, field. Organisers. At most 40.
exchange-address-field-label = Dirección del otro teléfono

# Typing an address, under the field. Organisers. At most 100.
exchange-address-field-error = Esto no es una dirección. Una dirección tiene números, puntos y dos puntos (:)

# Typing an address, action. Organisers. At most 32.
exchange-address-meet-action = Encontrar ese teléfono

# Relays, title; also a line of the exchange. A relay keeps what phones put there for each other. Organisers. At most 32.
exchange-relays-main-title = Puntos de relevo

# Relays, help. Organisers. At most 240.
exchange-relays-main-help = Un punto de relevo es una computadora en internet. Guarda lo que los teléfonos dejan ahí unos para otros, hasta que lo recogen. No puede leer nada de eso.

# Relays. Organisers. At most 100.
exchange-relays-none-label = Este teléfono no usa ningún punto de relevo

# Relays, action. Organisers. At most 32.
exchange-relays-run-action = Recoger y enviar ahora

# Relays, while it runs. Organisers. At most 100.
exchange-relays-running-label = Recogiendo y enviando

# Relays, action; also the title of its page. Organisers. At most 32.
exchange-relays-take-action = Usar un punto de relevo

# Relays, under the name of one; also a choice. Organisers. At most 60.
exchange-relays-everybody-hint = Para todos nuestros grupos

# Relays, under the name of one; also a choice. Organisers. At most 60.
exchange-relays-group-hint = Solo para nuestro grupo

# A relay, what came of it. Organisers. At most 120. $came (number): parcels fetched. $put (number): parcels left there.
exchange-relay-ran-label = Paquetes recogidos: { $came }. Puestos ahí: { $put }

# A relay. Organisers. At most 120.
exchange-relay-full-label = Este punto de relevo está lleno. No se pudo dejar todo ahí

# A relay. Organisers. At most 120.
exchange-relay-unreached-label = No se pudo llegar a este punto de relevo. Intente más tarde

# A relay. Organisers. At most 120.
exchange-relay-busy-label = Este punto de relevo está ocupado. Intente más tarde

# A relay. Organisers. At most 160.
exchange-relay-refused-label = Este punto de relevo no deja entrar a este teléfono, o no es un punto de relevo. Dos personas que cuidan el grupo pueden dar otra autorización

# A relay, not asked since the notebook was opened. Organisers. At most 100.
exchange-relay-idle-label = No se le ha preguntado desde que se abrió el cuaderno

# A relay, help. Organisers. At most 160.
exchange-relay-main-help = Si este teléfono deja de usarlo, lo que otros dejaron ahí para este teléfono se queda ahí

# A relay, action. Organisers. At most 32.
exchange-relay-forget-action = Dejar de usarlo

# Using a relay, help. Organisers. At most 240.
exchange-take-main-help = Muestre la llave de este teléfono a dos personas que cuidan el grupo. Ellas devuelven un archivo: la autorización. Después escriba la dirección del punto de relevo y elija ese archivo.

# Using a relay. Organisers. At most 120. $key (text): 64 letters and digits.
exchange-take-key-label = Llave de este teléfono: { $key }

# Using a relay, field. Organisers. At most 32.
exchange-take-address-label = Dirección del punto de relevo

# Using a relay, under the field. Organisers. At most 100. $address (text): such as https://relay.example.
exchange-take-address-hint = Por ejemplo: { $address }

# Using a relay, under the field. Organisers. At most 100.
exchange-take-address-error = La dirección de un punto de relevo empieza con https://

# Using a relay, whom it is for. Organisers. At most 32.
exchange-take-whom-label = Para quién es

# Using a relay, action. Organisers. At most 32.
exchange-take-pick-action = Elegir la autorización

# After a relay was taken into use. Organisers. At most 100.
exchange-told-taken-label = Ahora este teléfono usa el punto de relevo

# The file was no permission. Organisers. At most 120.
exchange-told-no-permission-label = Este archivo no es una autorización para este teléfono

# No further relay. Organisers. At most 120.
exchange-told-enough-label = Ya se usan tres puntos de relevo. Primero deje de usar uno

# A code was scanned that does not fit. Everybody. At most 120.
exchange-told-other-code-label = Este cuadrado no sirve aquí

# Passing the app itself on failed. Organisers. At most 120.
exchange-told-not-passed-label = No se pasó la aplicación
