### Pictures, recordings and papers that could leave one day, and what may be done with them.

# List, help. Everybody. At most 240.
artefact-list-help = Ce que nos groupes gardent : images, enregistrements, papiers. On ne s’en sert que là où les personnes qui y sont ont dit oui.

# List, when there is nothing. Everybody. At most 100.
artefact-list-none-text = Rien n’est encore gardé.

# One of them, help. Everybody. At most 240.
artefact-card-help = Ici, vous voyez ce qu’on peut en faire aujourd’hui et qui y est. Si quelqu’un retire son oui, cela se ferme tout seul.

# One that is outside, such as a film on a camera. Everybody. At most 80. $count (number): the number on it.
artefact-card-number-label = Ce n’est pas dans Weft. Cela porte le numéro { $count }.

# One in which nobody is recognised. Everybody. At most 120.
artefact-card-nobody-text = Qui l’a gardé dit qu’on ne peut y reconnaître personne.

# A picture in which people are covered. Everybody. At most 120. $count (number): people.
artefact-card-covered-label =
    { $count ->
        [one] { $count } personne qui n’a pas dit oui est cachée
        [many] { $count } de personnes qui n’ont pas dit oui sont cachées
       *[other] { $count } personnes qui n’ont pas dit oui sont cachées
    }

# One of them, heading. Everybody. At most 40.
artefact-card-uses-heading = Ce qu’on peut en faire aujourd’hui

# One of them, above the uses that are allowed. Everybody. At most 60.
artefact-card-yes-label = Il y a un oui pour cela

# One of them, when no use is allowed. Everybody. At most 100.
artefact-card-nothing-text = Rien. Aucun oui ne compte aujourd’hui.

# One of them, heading above the consents. Everybody. At most 40.
artefact-card-who-heading = Qui y est
