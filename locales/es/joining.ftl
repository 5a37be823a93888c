### Letting phones in: of somebody new, or another one of a member.

# One's own group, action, and letting in, title. Organisers. At most 40.
joining-list-title = Dejar entrar un teléfono

# Letting in, help. Organisers. At most 240.
joining-list-help = Un teléfono pide entrar con un archivo pequeño. Usted lo lee y hace una bienvenida que solo ese teléfono puede abrir.

# Letting in, text, for whoever looks after a group. Organisers. At most 200.
joining-new-sure-text = Alguien nuevo leerá lo que su grupo escribe. Asegúrese de quién pide: véanse, u oiga su voz.

# Letting in, action, for whoever looks after a group. Organisers. At most 40.
joining-new-read-action = Alguien nuevo en nuestro grupo

# Letting in, text. Everybody. At most 240.
joining-own-second-text = Otro teléfono suyo necesita una segunda palabra: la de otro teléfono suyo, o la de alguien que cuide un grupo.

# Letting in, action. Everybody. At most 40.
joining-own-read-action = Otro teléfono mío

# Letting in, line. Everybody. At most 60.
joining-awaits-list-label = Un teléfono espera una segunda palabra

# Giving the second word, title. Everybody. At most 40.
joining-vouch-title = ¿Es suyo este teléfono?

# Giving the second word, help. Everybody. At most 240.
joining-vouch-help = Dos teléfonos tienen que decirlo, para que nadie meta un teléfono con el nombre de otra persona.

# Giving the second word, text. Everybody. At most 200.
joining-vouch-sure-text = Diga que sí solo si la persona misma se lo dijo, cara a cara o con una voz que usted conoce.

# Giving the second word, action. Everybody. At most 32.
joining-vouch-yes-action = Sí, es suyo

# Letting in, text: the file that completes the founding can be written again. Organisers. At most 200.
joining-last-lost-text = ¿Se perdió el último archivo en camino al grupo con el que empezó? Hágalo otra vez.

# Told, after a welcome was written: both people compare. Everybody. At most 240. $numbers (text): four numbers.
joining-told-let-in-label = La bienvenida está hecha. Envíela de vuelta. ¿Ven también { $numbers }? Si no, alguien se metió en medio: pida que se saque este teléfono.

# Told, after somebody said that another phone is theirs. Everybody. At most 240.
joining-told-awaits-label = Está dicho. Ahora envíe un archivo a quien da la segunda palabra. Cuando vuelva el suyo, lea aquí la misma solicitud otra vez.

# Told, when a file is no request. Organisers. At most 120.
joining-told-no-request-label = Este archivo no es una solicitud para unirse. No entró nadie.
