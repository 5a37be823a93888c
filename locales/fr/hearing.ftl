### How a group hears what is told: who can, and by when an answer is due. Members read it, a steward changes it.

# How our group hears, title, and action on our group. Everybody. At most 48.
hearing-group-title = Comment notre groupe écoute

# How our group hears, help. Everybody. At most 300.
hearing-group-help = Les personnes chargées d’écouter entendent ce que quelqu’un raconte. Si trop peu le peuvent, des personnes d’un autre groupe l’entendent. Un responsable de notre groupe dit lequel.

# How our group hears and its form, one group. Everybody. At most 100. $group (text). $count (number).
hearing-group-count-label = { $group } · peuvent l’entendre : { $count }

# How our group hears and its form, when fewer than two people of other groups are named. Everybody. At most 160.
hearing-group-none-text = Il faut nommer deux personnes d’autres groupes. D’ici là, ce que les nôtres ne doivent pas entendre ne peut pas être raconté.

# How our group hears, action. Stewards. At most 32.
hearing-group-change-action = Changer cela

# The form, ticks. Stewards. At most 60.
hearing-change-outside-label = Quels autres groupes peuvent l’entendre ?

# The form, when nobody else listens. Stewards. At most 120.
hearing-change-nobody-text = Dans aucun autre groupe il n’y a encore quelqu’un qui puisse l’entendre.

# How our group hears, its form. Everybody. At most 200.
hearing-change-means-text = Des personnes d’autres groupes l’entendent quand trop peu des nôtres le peuvent, ou quand la personne qui raconte le veut.

# How our group hears, heading, and choice in its form. Everybody. At most 60.
hearing-change-days-label = Quand une réponse est due

# The form, tile. Stewards. At most 40.
hearing-change-usual-label = Dans les jours habituels

# The form, tile. Stewards. At most 60.
hearing-change-own-label = Dans les jours convenus par notre groupe

# The form, at a number. Stewards. At most 160.
hearing-change-days-error = Écrivez 1 jour ou plus, au plus 255. Le danger a le moins de jours, ce qui peut attendre en a le plus.

# How our group hears, under how urgent it is, and telling. Everybody. At most 60. $count (number).
hearing-days-within-label =
    { $count ->
        [one] Réponse sous { $count } jour
        [many] Réponse sous { $count } de jours
       *[other] Réponse sous { $count } jours
    }

# How our group hears, and telling. Everybody. At most 120.
hearing-days-own-text = Notre groupe a convenu de ces jours.

# How our group hears, and telling. Everybody. At most 120.
hearing-days-usual-text = Ce sont les jours habituels. Notre groupe n’en a pas fixé d’autres.

# How our group hears, and telling. Everybody. At most 160.
hearing-days-from-text = Les jours comptent à partir de l’arrivée sur le téléphone d’une personne chargée d’écouter. Cela peut être long.

# Telling, tick. Everybody. At most 100.
hearing-tell-outside-label = Je veux que des personnes d’un autre groupe l’entendent, pas celles du mien
