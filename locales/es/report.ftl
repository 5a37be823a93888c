### The report of a visit, and one record by itself, as pages that both groups read. They stay inside.

# Under the names of both groups. Both groups. At most 60.
report-visit-subtitle = Informe de una visita

# Who went and who received. Both groups. At most 120. $home (text), $host (text).
report-visit-groups-text = { $home } fue de visita, { $host } recibió la visita

# The first and the last day that were agreed. Both groups. At most 60. $from (date), $to (date).
report-visit-days-text = Del { $from } al { $to }

# Which side called it off, and when. Both groups. At most 100. $group (text), $day (date).
report-visit-off-text = { $group } canceló la visita el { $day }

# Last line of the page. Both groups. At most 120.
report-page-inside-text = Esta página es para nuestros grupos. No va a nadie más.

# How far a visit has come. Both groups. At most 40.
report-stage-invited-label = Hay invitación, sin respuesta

# How far a visit has come. Both groups. At most 40.
report-stage-before-label = No ha empezado

# How far a visit has come. Both groups. At most 40.
report-stage-during-label = Está en marcha

# How far a visit has come. Both groups. At most 40.
report-stage-after-label = Ya terminó

# How far a visit has come. Both groups. At most 40.
report-stage-off-label = Cancelada

# How far a visit has come: two invitations contradict each other. Both groups. At most 40.
report-stage-contested-label = Se invitó dos veces

# Heading over what each side says, beside each other. Both groups. At most 48.
report-words-title = Lo que dice cada grupo

# In place of a side's words. Both groups. At most 100. $group (text).
report-words-none-text = Aquí no ha llegado ningún informe de { $group }.

# Heading over promises. Both groups. At most 48.
report-promises-title = Lo que prometimos

# When there is no promise. Both groups. At most 80.
report-promises-none-text = Aquí no se sabe de ninguna promesa.

# Before the words of a promise; never who by name. Both groups. At most 100. $group (text), $day (date).
report-promise-made-label = Alguien de { $group }, a más tardar el { $day }:

# How a promise stands. Both groups. At most 48.
report-promise-open-label = Todavía por cumplir

# How a promise stands: its day has passed, and the other side has not said that it was done. Both groups. At most 48.
report-promise-late-label = Su día ya pasó

# How a promise stands. Only the side that it was promised to says so. Both groups. At most 60. $day (date).
report-promise-kept-label = Cumplida: lo dijo el otro grupo el { $day }

# Heading over the conditions of the group that received. Both groups. At most 48.
report-conditions-title = Condiciones del grupo que recibe

# When there is no condition. Both groups. At most 80.
report-conditions-none-text = Aquí no se sabe de ninguna condición.

# How a condition stands. Both groups. At most 40.
report-condition-accepted-label = Aceptada

# How a condition stands. Both groups. At most 40.
report-condition-open-label = Todavía no aceptada

# Heading over entries that were drafted for the ledger. Both groups. At most 48.
report-entries-title = Borradores para el libro de lo compartido

# When nothing was drafted. Both groups. At most 80.
report-entries-none-text = Que se sepa aquí, no hay borradores para el libro de lo compartido.

# In place of how an entry stands. Both groups. At most 48.
report-entry-missing-label = La anotación no ha llegado aquí

# Who has to agree to the entry. Both groups. At most 100. $group (text).
report-entry-confirm-text = Vale solo si { $group } está de acuerdo.

# Heading over thanks. Both groups. At most 48.
report-thanks-title = Gracias

# Under the name of the group, on the page of one record by itself. Both groups. At most 60.
report-record-subtitle = Un solo registro
