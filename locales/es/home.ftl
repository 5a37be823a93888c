### The first screen inside.

# Home, help. Everybody. At most 240.
home-start-help = Desde aquí se llega a todo. Lo que usted escribe se guarda primero en este teléfono. Llega a otros cuando los teléfonos envían y reciben.

# Home, line. Everybody. At most 32.
home-start-consents-label = Permisos

# Home, line. Everybody. At most 32.
home-start-ledger-label = Lo que compartimos

# Home, line. Everybody. At most 32.
home-start-exchange-label = Enviar y recibir

# Home, line. Everybody. At most 32.
home-start-search-label = Buscar

# Home, action: for whoever holds a receipt number. Everybody. At most 32.
home-start-take-back-label = Tengo un número

# Home, under the action. Everybody. At most 60.
home-start-take-back-hint = Retirar un sí, o seguir con lo que se contó

# Home, while the language is a draft. Everybody. At most 160. $language (text): the language's own name.
home-start-draft-note = Las palabras en { $language } son un borrador. Nadie que hable bien el idioma las ha leído todavía.

# Home, while the notebook is an older copy than the phone last had. Everybody. At most 120.
home-start-older-note = Esta es una copia antigua de su cuaderno. Puede leerla. Todavía no se puede anotar nada.

# Home, line, while the notebook is an older copy. Everybody. At most 40.
home-start-older-label = Sobre esta copia antigua

# Home, line to what has no place on it, and title there. Everybody. At most 32.
home-more-title = Más
