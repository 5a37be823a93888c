### Before a notebook is open: what Weft is, the code, joining a group.

# First start, title. Everybody. At most 40.
entrance-welcome-title = Su cuaderno

# First start, help. Everybody. At most 240.
entrance-welcome-help = Para escribir en él no hace falta ninguna cuenta, ni número de teléfono, ni conexión.

# First start, text. Everybody. At most 200.
entrance-welcome-phone-text = Lo que usted escribe se queda en este teléfono, cerrado con una clave que solo usted sabe.

# First start, text. Everybody. At most 200.
entrance-welcome-meet-text = Llega a otros cuando los teléfonos se encuentran, o con un archivo. Usted elige cuándo.

# First start, text. Everybody. At most 200.
entrance-welcome-lost-text = Si usted olvida la clave, nadie puede volver a abrir el cuaderno.

# Opening, title. Everybody. At most 40.
entrance-unlock-title = Abrir el cuaderno

# Joining, title. Everybody. At most 40.
entrance-join-title = Unirse a su grupo

# Joining, help. Everybody. At most 240.
entrance-join-help = Dos archivos pequeños van y vienen una sola vez, por donde usted quiera. Nadie más los puede usar.

# Joining, text. Everybody. At most 160.
entrance-join-nobody-text = Este cuaderno todavía no es de ningún grupo.

# Joining, text. Everybody. At most 200.
entrance-join-request-text = Primero: escriba una solicitud y envíe el archivo a alguien que cuide su grupo.

# Joining, text. Everybody. At most 200.
entrance-join-welcome-text = Después: lea la bienvenida que le envían de vuelta.

# Joining, action. Everybody. At most 32.
entrance-join-request-action = Escribir una solicitud

# Joining, action. Everybody. At most 32.
entrance-join-welcome-action = Leer una bienvenida

# Told, after the request was written. Everybody. At most 120.
entrance-told-request-label = La solicitud está escrita. Envíe este archivo a su grupo.

# Told, when the file is no welcome for this notebook. Everybody. At most 120.
entrance-told-no-welcome-label = Este archivo no es una bienvenida para este cuaderno.

# Told, after the welcome was read: both people compare. Everybody. At most 200. $numbers (text): four numbers.
entrance-told-welcomed-label = Usted ya forma parte. Pregunte a quien le dio la bienvenida si también ve { $numbers }. Si no, no escriba nada aquí.
