### Looking back at a quarter together: the list, one review, opening one, saying something, answering what is uneven.

# Reviews, help. Organisers. At most 240.
review-list-help = Después de cada trimestre, dos grupos miran lo que se dieron uno a otro. No hay primeros ni últimos. Nada se convierte en otra cosa.

# Reviews, under a line: the two groups. Organisers. At most 120. $one (text). $other (text).
review-list-line-hint = { $one } y { $other }

# Reviews, action, and its title. Organisers. At most 32.
review-list-open-action = Mirar un trimestre

# Opening a review, help. Organisers. At most 200.
review-open-help = Las sumas se guardan como este teléfono las conoce hoy. Si pueden, hagan antes que sus teléfonos se encuentren.

# Opening a review, choice. Organisers. At most 40.
review-open-which-label = Qué trimestre

# Opening a review, one of the choices. Organisers. At most 100. $number (number): from 1 to 4. $year (text). $group (text).
review-open-which-choice = Trimestre { $number } de { $year }, con { $group }

# A review, help. Organisers. At most 240.
review-card-help = Cada grupo dice lo que ve. Después, cada grupo dice si está de acuerdo en cerrar la revisión. Si más tarde se dice algo, se pregunta otra vez a los dos.

# A review, name of the table. Organisers. At most 40.
review-card-sums-label = Acordado hasta entonces

# A review. Organisers. At most 100. $group (text).
review-card-agrees-label = { $group } está de acuerdo en cerrar la revisión

# A review, action, and its title. Organisers. At most 32.
review-card-speak-action = Decir lo que vemos

# A review, action, and its title: one group gave more of something. Organisers. At most 32.
review-card-answer-action = Responder a lo desigual

# A review, action. Organisers. At most 40.
review-card-agree-action = De acuerdo: cerramos la revisión

# A review, action: what this person took on. Organisers. At most 40.
review-card-done-action = Ya hice aquello de lo que me encargué

# Saying something in a review, help. Organisers. At most 200.
review-speak-words-help = Usted lo dice por su grupo. Los dos grupos pueden leerlo.

# Answering what is uneven, help. Organisers. At most 240.
review-answer-help = Puede quedarse como está, si usted dice por qué. O usted se encarga, hasta un día que usted elige. No hace falta que nada quede igualado.

# Answering what is uneven, choice. Organisers. At most 40.
review-answer-about-label = Qué es desigual

# Answering what is uneven, choice. Organisers. At most 40.
review-answer-how-label = Qué se hace con eso

# Answering what is uneven, tile. Organisers. At most 40.
review-answer-take-label = Me encargo

# Answering what is uneven, tile. Organisers. At most 40.
review-answer-accept-label = Lo aceptamos

# Answering what is uneven, field. Organisers. At most 40.
review-answer-plan-label = Qué va a hacer usted

# Answering what is uneven, field. Organisers. At most 40.
review-answer-by-label = Hasta cuándo
