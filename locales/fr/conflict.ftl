### What was written on different phones and cannot both hold.

# A line of Today and of what home has no place for; title. Everybody. At most 32.
conflict-list-title = Ce qui ne s’accorde pas

# What does not agree, help. Everybody. At most 240.
conflict-list-help = Des choses qui ne peuvent pas valoir ensemble ont été écrites sur des téléphones différents. Chaque ligne dit ce qui vaut maintenant. Personne n’a mal agi. Touchez une ligne pour l’ouvrir.

# What does not agree, when there is nothing. Everybody. At most 80.
conflict-list-none-text = Tout ce qui est ici s’accorde.

# On a line of a consent. Organisers. At most 240. $yes (date): when the yes was given. $day (date): when the no was.
conflict-yes-no-text = Un oui a été écrit le { $yes } et un non le { $day }. Aucun téléphone ne savait rien de l’autre. Le non vaut. Vous n’avez rien à faire : seule la personne peut redire oui.

# On a line of a consent. Organisers. At most 240. $yes (date): when the yes was given. $day (date): when it was closed for now.
conflict-yes-closed-text = Un oui a été écrit le { $yes }. Un autre téléphone avait fermé cela le { $day }, et aucun ne savait rien de l’autre. Cela reste fermé tant que la personne ne redit pas oui.

# On a line of a consent. Organisers. At most 240. $yes (date): when the yes was given. $day (date): when it was taken back.
conflict-yes-back-text = Un oui a été écrit le { $yes }. Le { $day }, il avait été retiré, et ce téléphone ne le savait pas. Il reste retiré. Vous n’avez rien à faire : seule la personne peut redire oui.

# On a line of a ledger entry. Everybody. At most 240. $group (text): the group that was to answer.
conflict-answers-text = Dans { $group }, les uns étaient d’accord et les autres non. Tant que les deux réponses valent, ce n’est pas compté. Parlez-en. Qui n’était pas d’accord peut retirer son désaccord.

# On a line of a ledger entry. Everybody. At most 240.
conflict-instead-text = Deux lignes ont été acceptées à la place d’une plus ancienne. Les deux comptent maintenant. Si une seule est juste, ouvrez celle-ci et demandez qu’elle ne compte plus.

# On a line of looking back. Everybody. At most 240.
conflict-reviews-text = Le point sur ces mois a été commencé deux fois. Les deux sont gardés. Choisissez-en un ensemble et parlez là. Acceptez ensuite l’autre aussi, pour qu’il soit terminé.

# On a line of something that was begun twice in different ways. Everybody. At most 240.
conflict-begun-text = Ceci a été commencé deux fois, de deux façons différentes. Personne ne peut savoir laquelle était la bonne, donc rien n’y compte. Si c’est encore voulu, recommencez.

# A line: removals that two sides signed at the same time. Everybody. At most 60.
conflict-removals-label = Deux retraits se sont annulés

# On that line. Everybody. At most 240.
conflict-removals-text = Deux retraits ont été signés, et aucun côté ne savait rien de l’autre. Toutes ces personnes restent, mais ne sont plus responsables du groupe. Chaque groupe peut choisir à nouveau.

# A line: what phones wrote that were removed. Everybody. At most 60. $count (number): records with something in them that does not count.
conflict-aside-label =
    { $count ->
        [one] Quelque chose a été mis de côté à { $count } endroit
        [many] Quelque chose a été mis de côté à { $count } d’endroits
       *[other] Quelque chose a été mis de côté à { $count } endroits
    }

# On that line. Everybody. At most 240.
conflict-aside-text = Un téléphone qui a été retiré l’avait écrit, et ceux qui l’ont retiré ne l’avaient pas encore reçu. C’est gardé et ne compte pas. Son groupe peut le regarder et l’accepter.

# A line: a phone went on in two different ways. Everybody. At most 60.
conflict-forked-label = Un téléphone sert peut-être deux fois

# On that line. Everybody. At most 240. $group (text): the group of that phone.
conflict-forked-text = Deux choses différentes sont venues d’un téléphone de { $group }, comme s’il en existait une copie. Les deux sont gardées et comptent. Demandez à qui il est. S’il a été pris, demandez son retrait.
