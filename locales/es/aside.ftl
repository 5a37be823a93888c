### What was written on a phone after it was removed. Members read it, a steward lets it count.

# Who belongs, line, and title. Everybody. At most 60.
aside-list-title = Apartado: lo que escribió un teléfono retirado

# What was set aside, help. Everybody. At most 240.
aside-list-help = Se guarda aquí y no cuenta. Aquí solo se muestra lo que usted puede leer.

# Who belongs, on that line. Everybody. At most 40. $count (number).
aside-list-count-status =
    { $count ->
        [one] { $count } cosa
        [many] { $count } de cosas
       *[other] { $count } cosas
    }

# What was set aside, text. Everybody. At most 240.
aside-list-means-text = Esto llegó aquí cuando el teléfono ya se había retirado. Quizás lo escribió antes su dueño. Quizás otra persona tenía el teléfono.

# What was set aside, text above the lines. Stewards. At most 160.
aside-list-how-text = Toque una línea para que cuente, con todo lo que el teléfono escribió antes.

# What was set aside, for those who are no stewards. Everybody. At most 100.
aside-list-steward-text = Quien cuida nuestro grupo puede hacer que cuente.

# What was set aside, under a line. Stewards. At most 120. $count (number). $day (date).
aside-line-written-hint =
    { $count ->
        [one] { $count } parte · { $day } según el reloj de ese teléfono
        [many] { $count } de partes · { $day } según el reloj de ese teléfono
       *[other] { $count } partes · { $day } según el reloj de ese teléfono
    }

# What was set aside, how many of a kind. Everybody. At most 80. $kind (text). $count (number).
aside-kind-count-label = { $kind }: { $count }

# What was set aside, a kind. Everybody. At most 40.
aside-kind-artefact-label = Fotos y grabaciones

# Letting it count, title. Stewards. At most 40.
aside-accept-title = ¿Hacer que cuente?

# Letting it count, text, when nothing is left then. Stewards. At most 120.
aside-accept-all-text = Entonces cuenta todo lo que se apartó:

# Letting it count, text, when something is left. Stewards. At most 200. $day (date).
aside-accept-some-text = Entonces cuenta esto, con todo lo que el teléfono escribió antes, hasta el { $day } según su reloj. Lo que escribió después sigue apartado:

# Letting it count, text. Stewards. At most 200.
aside-accept-ask-text = Pregunte primero a la persona de quien era el teléfono. Esto no se puede deshacer.

# Letting it count, action. Stewards. At most 40.
aside-accept-do-action = Hacer que cuente
