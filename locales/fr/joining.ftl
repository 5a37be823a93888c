### Letting phones in: of somebody new, or another one of a member.

# One's own group, action, and letting in, title. Organisers. At most 40.
joining-list-title = Faire entrer un téléphone

# Letting in, help. Organisers. At most 240.
joining-list-help = Un téléphone demande avec un petit fichier. Vous le lisez et préparez un mot de bienvenue que seul ce téléphone peut ouvrir.

# Letting in, text, for whoever looks after a group. Organisers. At most 200.
joining-new-sure-text = Une personne nouvelle lira ce que votre groupe écrit. Soyez sûr de qui demande : voyez-la, ou entendez sa voix.

# Letting in, action, for whoever looks after a group. Organisers. At most 40.
joining-new-read-action = Une personne nouvelle chez nous

# Letting in, text. Everybody. At most 240.
joining-own-second-text = Un autre téléphone à vous a besoin d’une seconde parole : d’un autre téléphone à vous, ou d’un ou une responsable de groupe.

# Letting in, action. Everybody. At most 40.
joining-own-read-action = Un autre téléphone à moi

# Letting in, line. Everybody. At most 60.
joining-awaits-list-label = Un téléphone attend une seconde parole

# Giving the second word, title. Everybody. At most 40.
joining-vouch-title = Ce téléphone est-il à cette personne ?

# Giving the second word, help. Everybody. At most 240.
joining-vouch-help = Deux téléphones doivent le dire, pour que personne ne fasse entrer un téléphone sous le nom d’un autre.

# Giving the second word, text. Everybody. At most 200.
joining-vouch-sure-text = Dites oui seulement si la personne vous l’a dit elle-même, face à face ou d’une voix que vous connaissez.

# Giving the second word, action. Everybody. At most 32.
joining-vouch-yes-action = Oui, il est à elle

# Letting in, text: the file that completes the founding can be written again. Organisers. At most 200.
joining-last-lost-text = Le dernier fichier s’est perdu en route vers le groupe avec qui vous avez commencé ? Refaites-le.

# Told, after a welcome was written: both people compare. Everybody. At most 240. $numbers (text): four numbers.
joining-told-let-in-label = Le mot de bienvenue est prêt. Renvoyez-le. La personne voit-elle aussi { $numbers } ? Sinon, quelqu’un s’est mis entre vous : demandez de retirer ce téléphone.

# Told, after somebody said that another phone is theirs. Everybody. At most 240.
joining-told-awaits-label = C’est dit. Envoyez maintenant un fichier à qui donne la seconde parole. Quand le sien est revenu, relisez ici la même demande.

# Told, when a file is no request. Organisers. At most 120.
joining-told-no-request-label = Ce fichier n’est pas une demande d’entrée. Personne n’est entré.
