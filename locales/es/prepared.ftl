### People who could be asked, out of a table of names. Organisers read it.

# Consents, action, and title. Organisers. At most 40.
prepared-list-title = Personas a quienes preguntar

# People to ask, help, and text above the lines. Organisers. At most 200.
prepared-list-help = Sus nombres vienen de una tabla. Ninguna ha dicho ni sí ni no. La lista se queda en este teléfono.

# People to ask, when there is nobody. Organisers. At most 160.
prepared-list-none-text = No hay nadie en la lista. Una tabla de nombres se puede leer en una computadora.

# One of them, text. Organisers. At most 160.
prepared-one-warn-text = Si usted empezó a preguntar a otra persona y no terminó, eso se reemplaza.

# One of them, action. Organisers. At most 40.
prepared-one-ask-action = Preguntar a esta persona

# One of them, action. Organisers. At most 40.
prepared-one-off-action = Quitar de la lista
