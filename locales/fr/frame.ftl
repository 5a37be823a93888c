### What every screen has: corners, what is told after an input, mistakes in fields.

# Every screen, first corner. Everybody. At most 24.
frame-corner-speaker-label = Lire à voix haute

# Every screen, second corner. Everybody. At most 24.
frame-corner-help-label = Aide

# Every screen, third corner: locks at once. Everybody. At most 24.
frame-corner-leave-label = Quitter

# After something was written down. Everybody. At most 80.
frame-told-saved-label = C’est gardé ici. Ce n’est encore envoyé à personne.

# After a receipt number that cannot be right. Everybody. At most 100.
frame-told-mistaken-label = Il y a une erreur dans ce numéro. Regardez-le encore une fois.

# After a receipt number nothing is known for, on a phone that met no other. Everybody. At most 100.
frame-told-nothing-label = Rien n’est arrivé sur ce téléphone pour ce numéro.

# After a receipt number nothing is known for. Everybody. At most 140. $day (date).
frame-told-nothing-since-label = Rien n’est arrivé sur ce téléphone pour ce numéro. Sa dernière rencontre avec d’autres téléphones : le { $day }.

# After a file was read. Organisers. At most 100. $count (number): how much of it was new here.
frame-told-file-new-label =
    { $count ->
        [one] { $count } chose nouvelle est arrivée avec ce fichier.
        [many] { $count } de choses nouvelles sont arrivées avec ce fichier.
       *[other] { $count } choses nouvelles sont arrivées avec ce fichier.
    }

# After a file was read that brought nothing new. Organisers. At most 100.
frame-told-file-known-label = Tout ce qui est dans ce fichier était déjà ici.

# After a file was read whose end is missing. Organisers. At most 160. $count (number): how much of it was new here.
frame-told-file-short-label =
    { $count ->
        [one] { $count } chose nouvelle est arrivée. La fin du fichier manque : redemandez ce fichier.
        [many] { $count } de choses nouvelles sont arrivées. La fin du fichier manque : redemandez ce fichier.
       *[other] { $count } choses nouvelles sont arrivées. La fin du fichier manque : redemandez ce fichier.
    }

# After a file of what is new was read, while an earlier one never came. Organisers. At most 160.
frame-told-earlier-missing-label = Ce qui est arrivé est gardé. Un fichier d’avant manque : demandez ce fichier-là, ou un fichier complet.

# After a file was written. Organisers. At most 120.
frame-told-file-written-label = Le fichier est prêt. Les autres n’en savent rien tant qu’ils ne l’ont pas lu.

# After a file that is not for this notebook or is broken. Organisers. At most 120.
frame-told-file-unreadable-label = Ce fichier ne peut pas être lu ici. Rien n’a été changé.

# After a file that was picked, when the phone itself failed. Organisers. At most 160.
frame-told-device-failed-label = Ce téléphone n’a pas réussi à lire ou à écrire. Ce qui était noté est gardé. Essayez encore. Si cela continue, éteignez et rallumez le téléphone.

# After something could not be written because the notebook is an older copy. Everybody. At most 120.
frame-told-older-copy-label = Pas noté : ce carnet est une ancienne copie. Regardez la première ligne du premier écran.

# After somebody said to go on from an older copy. Everybody. At most 140.
frame-told-went-on-label = Vous avez continué avec cette copie. Ce que les autres ont encore de vous revient quand vous échangez.

# After something could not be written because the phone is full. Everybody. At most 160.
frame-told-no-room-label = Plus de place sur ce téléphone. Ceci n’est pas noté ; ce que vous avez tapé reste. Faites de la place hors de cette application, puis essayez encore.

# Something was refused. Organisers. At most 120.
frame-refused-not-yours-label = C’est à quelqu’un d’autre de le faire. Rien n’a été changé.

# Something was refused. Organisers. At most 120.
frame-refused-incomplete-label = Il manque quelque chose. Rien n’a été changé.

# Something was refused. Organisers. At most 120.
frame-refused-already-label = C’est déjà comme cela. Rien n’a été changé.

# A yes was refused. Everybody. At most 160.
frame-refused-understood-label = On peut noter un oui seulement si la personne est seule avec le téléphone et a compris. Rien n’a été changé.

# Something was refused about somebody who is or may be under 18. Everybody. At most 160.
frame-refused-minor-label = Cette personne a ou pourrait avoir moins de 18 ans : ce qui la montre ne va jamais au public, et sa voix n’est pas gardée. Rien n’a été changé.

# Asking again was refused. Organisers. At most 160.
frame-refused-rest-label = On a demandé à cette personne il y a moins de 30 jours, ou elle a dit non il y a moins de 180 jours. Laissez-la tranquille. Rien n’a été changé.

# Something was refused because the person has died. Organisers. At most 160.
frame-refused-died-label = Cette personne est décédée. Seule une personne choisie par elle peut continuer ou retirer le oui. Rien n’a été changé.

# Something may not leave. Everybody. At most 80.
frame-refused-allowed-label = Pas permis. Rien n’est sorti.

# Something is not in this notebook. Everybody. At most 100.
frame-refused-here-label = Ce n’est pas sur ce téléphone. Rien n’a été changé.

# The notebook's files could not be read. Everybody. At most 120.
frame-refused-unreadable-label = Le carnet n’a pas pu être lu. Rien n’a été changé.

# Instead of a screen whose record is not here, title. Everybody. At most 40.
frame-missing-screen-title = Pas sur ce téléphone

# Instead of a screen whose record is not here. Everybody. At most 120.
frame-missing-screen-text = Cela peut encore venir d’un autre téléphone.

# On a record that a newer version wrote to. Organisers. At most 140.
frame-newer-record-banner = Un Weft plus récent a écrit ici quelque chose que celui-ci ne peut pas lire. Faites d’abord la mise à jour.

# Forms, to the next step. Everybody. At most 24.
frame-action-next-label = Suivant

# Forms: the language of words. Organisers. At most 40.
frame-field-language-label = Dans quelle langue

# Under a field that is empty. Everybody. At most 60.
frame-mistake-needed-error = Il faut remplir ceci.

# Under a choice not made. Everybody. At most 60.
frame-mistake-choose-error = Faites un choix.

# Under a field with a hidden character that turns text around. Everybody. At most 100.
frame-mistake-hidden-error = Il y a un signe caché dedans. Tapez le texte au lieu de le coller.

# Under a field that is too long. Everybody. At most 80.
frame-mistake-long-error = C’est trop long. Écrivez plus court.

# Under a number that a group's own form asks for; none is a number too. Everybody. At most 100.
frame-mistake-digits-error = Écrivez un nombre, en chiffres.

# Under an amount. Organisers. At most 100.
frame-mistake-number-error = Tapez un nombre plus grand que zéro, en chiffres.

# Under an amount that has to be whole. Organisers. At most 80.
frame-mistake-whole-error = Tapez un nombre entier, sans virgule.

# Under a day. Organisers. At most 80.
frame-mistake-day-error = Ce jour ne va pas. Choisissez-en un autre.

# Under a currency. Organisers. At most 80.
frame-mistake-currency-error = Tapez ses trois lettres, par exemple LKR.
