### Groups' own forms: the list, one form, filling it in, what was filled in, and own fields beside another record.

# Line on the screen of the rest, and title of the list. Everybody. At most 32.
form-list-title = Nos formulaires

# Own forms, help. Everybody. At most 200.
form-list-help = Chaque formulaire contient des questions faites par un groupe. Il dit qui peut lire les réponses.

# Own forms, if there is none. Everybody. At most 80.
form-list-none-text = Il n’y a pas encore de formulaire.

# Own forms, under a line, and on a form. Everybody. At most 80. $group (text).
form-list-made-hint = Fait par { $group }

# Own forms, status. Everybody. At most 40.
form-status-used-label = Nous l’utilisons

# Own forms, status: another group made it. Everybody. At most 40.
form-status-new-label = Nous ne l’utilisons pas

# Own forms, status: a newer version came that nobody of this group has looked at. Everybody. At most 60.
form-status-newer-label = Il y en a un plus récent

# Own forms, status. Everybody. At most 40.
form-status-retired-label = N’est plus demandé

# What was filled in: line of the list of forms, action, and title. Everybody. At most 32.
form-filled-list-title = Déjà remplis

# What was filled in, help; and on one of them. Everybody. At most 200.
form-filled-list-help = Ce qui est écrit reste tel quel. S’il y a plus à dire, remplissez le formulaire encore une fois.

# What was filled in, if nothing was. Everybody. At most 80.
form-filled-none-text = Rien n’a encore été rempli.

# What was filled in, under a line, and on one of them. Everybody. At most 100. $group (text). $day (date).
form-filled-by-hint = { $group }, { $day }

# Something filled in whose form has no words here, title. Everybody. At most 40.
form-filled-one-title = Formulaire rempli

# Something filled in twice. Everybody. At most 120.
form-filled-twice-banner = Ceci a été rempli deux fois, et cela ne va pas ensemble. Demandez à qui l’a écrit.

# Something filled in: an answer whose question is not on this phone. Everybody. At most 60.
form-filled-unknown-label = À une question qui n’est pas ici

# Something filled in: a choice whose words are not on this phone. Everybody. At most 60.
form-filled-choice-label = Un choix dont les mots ne sont pas ici

# Something filled in, action: to the entry, visit or consent that it says more about. Everybody. At most 32.
form-filled-about-action = De quoi il s’agit

# One form, help. Everybody. At most 200.
form-card-help = Voici ses questions. Regardez qui peut lire les réponses avant de le remplir.

# One form, before its questions. Everybody. At most 80.
form-card-entry-label = Demande plus sur ce qui a été donné

# One form, before its questions. Everybody. At most 80.
form-card-visit-label = Demande plus sur une visite

# One form, before its questions. Everybody. At most 80.
form-card-consent-label = Demande plus sur le oui d’une personne

# One form, in the place of its questions. Everybody. At most 120.
form-card-gone-text = Les questions ne peuvent pas être montrées ici. Elles peuvent venir, ou il faut un Weft plus récent.

# One form, under a question. Everybody. At most 40.
form-kind-words-hint = En mots

# One form, under a question. Everybody. At most 40.
form-kind-day-hint = Un jour

# One form, under a question. Everybody. At most 40.
form-kind-amount-hint = Un nombre

# One form, under a question. Everybody. At most 40.
form-kind-group-hint = Un groupe

# A form, under a question. Everybody. At most 80.
form-field-newer-hint = Cette question a besoin d’un Weft plus récent.

# One form, action. Everybody. At most 32.
form-card-fill-action = Le remplir

# One form of another group, action of a steward. Organisers. At most 32.
form-card-keep-action = L’utiliser dans notre groupe

# One form of another group, action of a steward: its newer version. Organisers. At most 32.
form-card-newer-action = Utiliser le plus récent

# One form, action of a steward, and title of the question whether to. Organisers. At most 32.
form-card-retire-action = Ne plus le demander

# Whether to ask a form no more, help. Organisers. At most 200.
form-retire-own-help = Plus personne ne reçoit ces questions, dans aucun groupe. Ce qui est rempli reste.

# Whether to ask a form of another group no more, help. Organisers. At most 200.
form-retire-other-help = Votre groupe ne reçoit plus ces questions. Ce qui est rempli reste.

# On an entry, a visit or a consent, action, and title of a list: forms that ask more about it. Everybody. At most 32.
form-about-list-title = En dire plus

# Forms that ask more about an entry, a visit or a consent, help. Everybody. At most 200.
form-about-list-help = Ces formulaires demandent plus. Ce que vous écrivez reste à côté.

# Own forms, action of a steward, and title. Organisers. At most 32.
form-make-list-action = Faire un formulaire

# Making a form, help. Organisers. At most 200.
form-make-start-help = Donnez-lui un nom que les gens connaissent. Choisissez qui peut lire les réponses avant de demander.

# Making a form, field. Organisers. At most 40.
form-make-name-label = Son nom

# Making a form, field. Organisers. At most 40.
form-make-purpose-label = À quoi il sert

# Making a form, choice. Organisers. At most 40.
form-make-who-label = Qui le remplit

# Making a form, tile. Organisers. At most 60.
form-make-member-label = Tout le monde : une question à la fois

# Making a form, tile. Organisers. At most 60.
form-make-organiser-label = Qui en remplit beaucoup : tout à la fois

# Making a form, choice. Organisers. At most 40.
form-make-about-label = Sur quoi il porte

# Making a form, tile. Organisers. At most 60.
form-make-alone-label = Il va seul

# Making a form, choice. Organisers. At most 40.
form-make-to-label = Qui reçoit le formulaire

# Making a form, tile. Organisers. At most 40.
form-make-own-label = Seulement notre groupe

# Making a form, choice. Organisers. At most 40.
form-make-readers-label = Qui peut lire les réponses

# Making a form, tile. Organisers. At most 60.
form-make-filler-label = Seulement le groupe qui le remplit

# Making a form, title of a question. Organisers. At most 40. $number (number): from 1.
form-make-question-title = Question { $number }

# Making a form, help with a question. Organisers. At most 200.
form-make-question-help = Demandez une seule chose. Ne demandez pas de nom si vous pouvez l’éviter.

# Making a form, field. Organisers. At most 40.
form-make-question-label = La question

# Making a form, choice: what an answer is. Organisers. At most 40.
form-make-kind-label = Comment on répond

# Making a form, tile. Organisers. At most 40.
form-make-yes-label = Oui ou non

# Making a form, tile. Organisers. At most 40.
form-make-choice-label = Un choix parmi plusieurs

# Making a form, tile. Organisers. At most 40.
form-make-any-label = Plusieurs choix

# Making a form, field: each line is one choice. Organisers. At most 60.
form-make-choices-label = Les choix, chacun sur sa ligne

# Making a form, choice. Organisers. At most 60.
form-make-needed-label = Faut-il y répondre ?

# Making a form, action. Organisers. At most 32.
form-make-more-action = Une autre question

# Making a form, action. Organisers. At most 32.
form-make-look-action = Tout regarder

# Looking at a form before it is published, title. Organisers. At most 40.
form-make-look-title = Avant de publier

# Looking at a form before it is published, help. Organisers. At most 200.
form-make-look-help = Les autres le verront ainsi. Une fois publié, ses mots restent pour ceux qui répondent.

# Looking at a form that cannot be published. Organisers. At most 200.
form-make-wrong-text = On ne peut pas encore publier : un texte est trop long, ou une question a moins de 2 ou plus de 12 choix.

# Looking at a form before it is published, action. Organisers. At most 32.
form-make-publish-action = Publier
