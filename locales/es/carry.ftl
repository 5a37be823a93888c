### Taking somebody's words along on a visit. Organisers read it; what came, the host reads.

# Visit, action, and title. Organisers. At most 40.
carry-list-title = Llevar las palabras de alguien

# Whose words, help. Organisers. At most 240.
carry-list-help = Las palabras van solo si el sí de la persona lo permite hoy. Si más tarde lo retira, las palabras se borran dondequiera que llegue la noticia.

# Whose words, when there is nobody. Organisers. At most 120.
carry-list-none-text = Hoy nadie ha dado un sí que lo permita. Pregunte primero a la persona.

# Whose words, under a person whose voice was recorded. Organisers. At most 60.
carry-list-kept-hint = Aquí se guarda una grabación de su voz

# One person's words, what they were asked for. Organisers. At most 120. $scope (text): document, film … $purpose (text): what for.
carry-say-scope-label = { $scope } · { $purpose }

# One person's words, choice. Organisers. At most 60.
carry-say-under-label = ¿Cuál de sus respuestas lo permite?

# One person's words, field. Organisers. At most 60.
carry-say-words-label = Lo que quiere decir, con sus palabras

# One person's words, below the field. Organisers. At most 240.
carry-say-only-text = Van estas palabras, no una grabación. Todos nuestros grupos pueden leerlas. Junto al permiso de la persona queda anotado que salieron.

# One person's words, action. Organisers. At most 40.
carry-say-take-action = Llevar estas palabras

# Whose words, and what one person was asked for. Organisers. At most 60.
carry-said-holds-label = Su sí lo permite hoy

# What came, the yes under which it left. Everybody. At most 80. $day (date).
carry-said-then-label = Su sí lo permitía el { $day }

# What came, action. Everybody. At most 40.
carry-said-consent-action = Ver a qué dijo que sí
