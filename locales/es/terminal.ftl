### The screens at a terminal: how to type. All else on them is said where it stands.

# Under every page: how to type. Everybody. At most 130.
terminal-screen-keys-text = Escriba un número y pulse Intro. 0 vuelve, ? explica, - sale y cierra, = lee otra vez esta página.

# Below the lines of a list, if there are more. Everybody. At most 30.
terminal-screen-more-action = Más líneas

# After something was typed that is no number of the page. Everybody. At most 80.
terminal-screen-unknown-error = En esta página no hay nada con ese número.

# After leaving. Everybody. At most 60.
terminal-screen-left-text = Cerrado.

# A choice that is chosen. Everybody. At most 30. $tile (text): what it is called.
terminal-tile-chosen-label = { $tile } (elegido)

# Before a field of one line. Everybody. At most 130.
terminal-field-line-text = Escríbalo y pulse Intro. Intro solo lo deja como está; - solo lo vacía.

# Before a field of several lines. Everybody. At most 150.
terminal-field-lines-text = Escriba las líneas que quiera; un . solo en una línea termina. Un . al comienzo lo deja como está; - solo, y luego ., lo vacía.

# Before a field for a day. Everybody. At most 150.
terminal-field-day-text = Escriba el día como año-mes-día, por ejemplo 2026-11-27. Intro solo lo deja como está; - solo lo vacía.

# Before a field that is not shown. Everybody. At most 80.
terminal-field-hidden-text = Lo que escribe no se ve.

# Below a long list of choices. Everybody. At most 130.
terminal-select-letters-text = Escriba un número o algunas letras del nombre. Intro solo lo deja como está.

# Before a file is written. Organisers. At most 130. $name (text): the name it gets otherwise.
terminal-file-save-text = ¿Dónde se guarda el archivo? Escriba un lugar, o Intro solo para { $name }; - no escribe ninguno.

# Before a file is read. Organisers. At most 100.
terminal-file-pick-text = ¿Qué archivo? Escriba dónde está. Intro solo no lee ninguno.

# In the place of a microphone. At most 160.
terminal-file-voice-text = Aquí no hay micrófono. Escriba dónde está una grabación, en AAC. Intro solo no graba nada.

# In the place of a camera. At most 160.
terminal-file-photo-text = Aquí no hay cámara. Escriba dónde está una foto. Intro solo no toma ninguna.

# After a place was typed where a file stands already. Organisers. At most 90.
terminal-file-there-error = Ya hay un archivo con ese nombre. No se escribió nada.

# Terminal: a code would be scanned. Everybody. At most 100.
terminal-scan-ask-text = Escriba lo que dice el cuadrado. Intro solo vuelve atrás.

# Terminal: the app would be passed on. Everybody. At most 100. $place (text): where the program lies.
terminal-app-place-text = El programa es este archivo: { $place }

# Terminal: while phones are met. Organisers. At most 100.
terminal-nearby-wait-text = Buscando hasta encontrar otro aparato, diez minutos como máximo.
