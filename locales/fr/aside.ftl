### What was written on a phone after it was removed. Members read it, a steward lets it count.

# Who belongs, line, and title. Everybody. At most 60.
aside-list-title = Mis de côté : ce qu’un téléphone retiré a écrit

# What was set aside, help. Everybody. At most 240.
aside-list-help = C’est gardé ici et ne compte pas. On ne voit ici que ce que vous pouvez lire.

# Who belongs, on that line. Everybody. At most 40. $count (number).
aside-list-count-status =
    { $count ->
        [one] { $count } chose
        [many] { $count } de choses
       *[other] { $count } choses
    }

# What was set aside, text. Everybody. At most 240.
aside-list-means-text = Ceci n’est arrivé ici qu’après le retrait du téléphone. Peut-être que son propriétaire l’avait écrit avant. Peut-être que quelqu’un d’autre avait le téléphone.

# What was set aside, text above the lines. Stewards. At most 160.
aside-list-how-text = Touchez une ligne pour qu’elle compte, avec tout ce que le téléphone a écrit avant.

# What was set aside, for those who are no stewards. Everybody. At most 100.
aside-list-steward-text = Un responsable de notre groupe peut le faire compter.

# What was set aside, under a line. Stewards. At most 120. $count (number). $day (date).
aside-line-written-hint =
    { $count ->
        [one] { $count } morceau · le { $day } à l’horloge de ce téléphone
        [many] { $count } de morceaux · le { $day } à l’horloge de ce téléphone
       *[other] { $count } morceaux · le { $day } à l’horloge de ce téléphone
    }

# What was set aside, how many of a kind. Everybody. At most 80. $kind (text). $count (number).
aside-kind-count-label = { $kind } : { $count }

# What was set aside, a kind. Everybody. At most 40.
aside-kind-artefact-label = Photos et enregistrements

# Letting it count, title. Stewards. At most 40.
aside-accept-title = Le faire compter ?

# Letting it count, text, when nothing is left then. Stewards. At most 120.
aside-accept-all-text = Alors, tout ce qui a été mis de côté compte :

# Letting it count, text, when something is left. Stewards. At most 200. $day (date).
aside-accept-some-text = Alors, ceci compte, avec tout ce que le téléphone a écrit avant, jusqu’au { $day } à son horloge. Ce qu’il a écrit plus tard reste de côté :

# Letting it count, text. Stewards. At most 200.
aside-accept-ask-text = Demandez d’abord à la personne à qui était le téléphone. On ne peut pas revenir en arrière.

# Letting it count, action. Stewards. At most 40.
aside-accept-do-action = Le faire compter
