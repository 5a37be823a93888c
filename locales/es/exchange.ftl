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
