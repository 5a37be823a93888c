### Pictures, recordings and papers that could leave one day, and what may be done with them.

# List, help. Everybody. At most 240.
artefact-list-help = Lo que guardan nuestros grupos: fotos, grabaciones, papeles. Cada cosa solo se usa donde las personas que salen dijeron sí.

# List, when there is nothing. Everybody. At most 100.
artefact-list-none-text = Todavía no hay nada guardado.

# One of them, help. Everybody. At most 240.
artefact-card-help = Aquí ve qué se puede hacer hoy con esto y quién sale. Si alguien retira su sí, se cierra solo.

# One that is outside, such as a film on a camera. Everybody. At most 80. $count (number): the number on it.
artefact-card-number-label = No está en Weft. Lleva el número { $count }.

# One in which nobody is recognised. Everybody. At most 120.
artefact-card-nobody-text = Quien lo guardó dice que no se puede reconocer a nadie.

# A picture in which people are covered. Everybody. At most 120. $count (number): people.
artefact-card-covered-label =
    { $count ->
        [one] { $count } persona que no dijo sí está tapada
        [many] { $count } de personas que no dijeron sí están tapadas
       *[other] { $count } personas que no dijeron sí están tapadas
    }

# One of them, heading. Everybody. At most 40.
artefact-card-uses-heading = Qué se puede hacer hoy

# One of them, above the uses that are allowed. Everybody. At most 60.
artefact-card-yes-label = Para esto hay un sí

# One of them, when no use is allowed. Everybody. At most 100.
artefact-card-nothing-text = Nada. No hay ningún sí que valga hoy.

# One of them, heading above the consents. Everybody. At most 40.
artefact-card-who-heading = Quién sale
