### The report of a visit, and one record by itself, as pages that both groups read. They stay inside.

# Under the names of both groups. Both groups. At most 60.
report-visit-subtitle = Compte rendu d’une visite

# Who went and who received. Both groups. At most 120. $home (text), $host (text).
report-visit-groups-text = { $home } en visite chez { $host }

# The first and the last day that were agreed. Both groups. At most 60. $from (date), $to (date).
report-visit-days-text = Du { $from } au { $to }

# Which side called it off, and when. Both groups. At most 100. $group (text), $day (date).
report-visit-off-text = Visite annulée par { $group } le { $day }

# Last line of the page. Both groups. At most 120.
report-page-inside-text = Cette page est pour nos groupes. Elle ne va à personne d’autre.

# How far a visit has come. Both groups. At most 40.
report-stage-invited-label = Invitation faite, pas de réponse

# How far a visit has come. Both groups. At most 40.
report-stage-before-label = Pas commencée

# How far a visit has come. Both groups. At most 40.
report-stage-during-label = En cours

# How far a visit has come. Both groups. At most 40.
report-stage-after-label = Finie

# How far a visit has come. Both groups. At most 40.
report-stage-off-label = Annulée

# How far a visit has come: two invitations contradict each other. Both groups. At most 40.
report-stage-contested-label = Invitation faite deux fois

# Heading over what each side says, beside each other. Both groups. At most 48.
report-words-title = Ce que dit chaque groupe

# In place of a side's words. Both groups. At most 100. $group (text).
report-words-none-text = { $group } : aucun compte rendu n’est arrivé ici.

# Heading over promises. Both groups. At most 48.
report-promises-title = Ce que nous avons promis

# When there is no promise. Both groups. At most 80.
report-promises-none-text = Aucune promesse n’est connue ici.

# Before the words of a promise; never who by name. Both groups. At most 100. $group (text), $day (date).
report-promise-made-label = Quelqu’un chez { $group }, au plus tard le { $day } :

# How a promise stands. Both groups. At most 48.
report-promise-open-label = Toujours en attente

# How a promise stands: its day has passed, and the other side has not said that it was done. Both groups. At most 48.
report-promise-late-label = Le jour prévu est passé

# How a promise stands. Only the side that it was promised to says so. Both groups. At most 60. $day (date).
report-promise-kept-label = Faite : l’autre groupe l’a dit le { $day }

# Heading over the conditions of the group that received. Both groups. At most 48.
report-conditions-title = Conditions du groupe qui accueille

# When there is no condition. Both groups. At most 80.
report-conditions-none-text = Aucune condition n’est connue ici.

# How a condition stands. Both groups. At most 40.
report-condition-accepted-label = Acceptée

# How a condition stands. Both groups. At most 40.
report-condition-open-label = Pas encore acceptée

# Heading over entries that were drafted for the ledger. Both groups. At most 48.
report-entries-title = Préparé pour le cahier commun

# When nothing was drafted. Both groups. At most 80.
report-entries-none-text = D’après ce qu’on sait ici, rien n’a été préparé pour le cahier commun.

# In place of how an entry stands. Both groups. At most 48.
report-entry-missing-label = La note n’est pas arrivée ici

# Who has to agree to the entry. Both groups. At most 100. $group (text).
report-entry-confirm-text = La note compte seulement si { $group } est d’accord.

# Heading over thanks. Both groups. At most 48.
report-thanks-title = Remerciements

# Under the name of the group, on the page of one record by itself. Both groups. At most 60.
report-record-subtitle = Une seule fiche
