### Things outside Weft that carry a number: asking for what they may be used, keeping a number, handing out, recalling.

# Asking by number, title and action. Organisers. At most 40.
number-ask-title = Puis-je utiliser un numéro ?

# Asking by number, help. Organisers. At most 240.
number-ask-help = Un film ou une image faits hors de Weft portent un numéro. Demandez ici avant de les montrer. Pas besoin de réseau.

# Asking and keeping, field. Organisers. At most 40.
number-ask-number-label = Le numéro écrit dessus

# Asking and keeping, what is wrong with the number. Organisers. At most 60.
number-ask-number-error = Un nombre entier, en chiffres

# Asking by number, choice. Organisers. At most 40.
number-ask-scope-label = Ce que vous voulez faire

# Answer, title. Organisers. At most 40. $number (text).
number-answer-title = Numéro { $number }

# Answer, a line. Organisers. At most 80. $group (text): whose number it is.
number-answer-yes-label = { $group } : oui, c’est permis

# Answer, a line. Organisers. At most 80. $group (text): whose number it is.
number-answer-no-label = { $group } : pas permis

# Answer, when nobody here knows the number. Organisers. At most 40.
number-answer-unknown-label = Pas permis

# Answer, under it. Organisers. At most 120. $day (date). $count (number). $of (number).
number-answer-known-label = D’après ce qu’on savait le { $day }, avec des nouvelles de { $count } autres téléphones sur { $of }

# Keeping a number, title and action. Organisers. At most 40.
number-add-title = Garder un numéro

# Keeping a number, help. Organisers. At most 240.
number-add-help = Écrivez le numéro sur le film, et ici qui il montre. Qui demande ce numéro apprend ce que ces personnes ont dit.

# Keeping a number, choice. Organisers. At most 40.
number-add-kind-label = Ce que c’est

# Keeping a number, choice. Organisers. At most 60.
number-add-shows-label = Qui peut être reconnu

# Keeping a number, choice. Organisers. At most 40.
number-add-people-label = Des personnes à qui on a demandé

# Keeping a number, choice. Organisers. At most 40.
number-add-nobody-label = Personne

# Keeping a number, list of consents. Organisers. At most 60.
number-add-which-label = Toutes les personnes qu’il montre

# Keeping a number, under the list. Organisers. At most 120.
number-add-older-hint = Il manque quelqu’un ? Partez de la fiche de sa permission.

# Keeping a number, when nobody was asked yet. Organisers. At most 80.
number-add-none-text = On n’a encore demandé à personne. Demandez d’abord.

# A numbered thing, title. Organisers. At most 80. $what (text): such as Film. $number (text).
number-thing-title = { $what } { $number }

# A numbered thing, help. Organisers. At most 240.
number-thing-help = La chose elle-même n’est pas dans Weft. On demande à nouveau chaque fois ce qu’on peut en faire.

# A numbered thing. Organisers. At most 80. $group (text). $day (date).
number-thing-of-label = Gardé par { $group } le { $day }

# A numbered thing. Organisers. At most 60. $count (number).
number-thing-people-label = Permissions nécessaires : { $count }

# A numbered thing. Organisers. At most 60.
number-thing-nobody-label = Ne montre personne, dit qui l’a gardé

# A numbered thing, action and title. Organisers. At most 40.
number-out-title = Le donner à quelqu’un dehors

# Handing out, help. Organisers. At most 240.
number-out-help = Seul peut sortir ce que tout le monde peut voir. Weft garde qui l’a, et vous prévient quand il faut le retirer.

# Handing out, choice. Organisers. At most 40.
number-out-use-label = Ce qu’ils en font

# Handing out, one way of using it. Organisers. At most 100. $scope (text). $purpose (text).
number-out-use-tile = { $scope } : { $purpose }

# Handing out, field. Organisers. At most 40.
number-out-who-label = Qui le reçoit

# Handing out, under the field. Organisers. At most 80.
number-out-who-hint = Tous nos groupes peuvent lire ce nom

# Handing out, choice. Organisers. At most 80.
number-out-agreed-label = Vont-ils le retirer quand vous le leur direz ?

# Handing out, when they do not agree. Organisers. At most 80.
number-out-agreed-error = Sans leur parole, cela ne sort pas.

# Handing out, action. Organisers. At most 32.
number-out-write-action = Je le donne

# Consent card and numbered thing, over who outside has something. Organisers. At most 40.
number-out-heading = Qui l’a au dehors

# Consent card and numbered thing, a line. Organisers. At most 100. $who (text). $day (date).
number-out-line-label = { $who }, depuis le { $day }

# Consent card, under a line: they have to be told. Organisers. At most 60.
number-recall-due-status = Ne sait pas encore que c’est fermé

# Consent card, under a line. Organisers. At most 60. $day (date).
number-recall-told-status = Prévenu le { $day } de le retirer

# Consent card, action. Organisers. At most 60. $who (text).
number-recall-open-action = Prévenir { $who }

# Telling somebody outside, title. Organisers. At most 40.
number-recall-title = Dites-leur de le retirer

# Telling somebody outside, help. Organisers. At most 240.
number-recall-help = Weft ne peut pas les joindre. Appelez ou écrivez vous-même. Ne dites pas qui l’a retiré.

# Telling somebody outside, action. Organisers. At most 32.
number-recall-sent-action = Je le leur ai dit
