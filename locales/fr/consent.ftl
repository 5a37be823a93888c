### Consents: the list, the card, asking, closing for now, taking back.

# Consents, title. Organisers. At most 32.
consent-list-title = Permissions

# Consents, help. Organisers. At most 240.
consent-list-help = Chaque ligne est une fois où on a demandé quelque chose à une personne. Rien ne doit être utilisé sans un oui valable aujourd’hui.

# Consents, when there is none. Organisers. At most 80.
consent-list-none-text = On n’a encore demandé à personne.

# Consents, on a line, card and sitting: asked and not answered. Organisers. At most 40.
consent-list-open-status = Pas encore de réponse

# Consents, on a line. Organisers. At most 60. $count (number): scopes with a yes that holds today. $of (number): scopes asked.
consent-list-yes-status = Oui à { $count } sur { $of }

# Consents and search, under a line. Organisers. At most 80. $day (date). $group (text).
consent-list-line-hint = { $day } · { $group }

# Consents and home, action. Organisers. At most 32.
consent-list-ask-action = Demander à quelqu’un

# Consents and card, action. Everybody. At most 40.
consent-list-take-back-action = Retirer un oui avec le numéro

# Card, title. Organisers. At most 32.
consent-card-title = Permission

# Card, help. Organisers. At most 240.
consent-card-help = Voici ce qui a été demandé et ce que la personne a répondu, une chose à la fois. Un oui à une chose n’est pas un oui à une autre.

# Card: who was asked; only in the asker's group. Organisers. At most 60. $name (text).
consent-card-person-label = Demandé à : { $name }

# Card. Organisers. At most 120. $day (date). $group (text): who asked.
consent-card-asked-label = Demandé le { $day } par { $group }

# Card: how it was asked. Organisers. At most 40.
consent-card-spoken-label = Dit à voix haute

# Card: how it was asked. Organisers. At most 40.
consent-card-read-label = Donné à lire

# Card and sitting, over the words of the asking. Everybody. At most 40.
consent-card-words-heading = Ce qui a été dit

# Card, name of the table. Organisers. At most 40.
consent-card-answers-label = Réponses

# Card, column. Organisers. At most 32.
consent-card-scope-label = Permission de faire

# Card, column. Organisers. At most 32.
consent-card-answer-label = Réponse aujourd’hui

# Card, sitting and form. Everybody. At most 32.
consent-card-whom-label = Qui peut le voir

# Card, sitting and form. Everybody. At most 32.
consent-card-purpose-label = Pour quoi faire

# Card, sitting and form. Everybody. At most 32.
consent-card-until-label = Jusqu’à quand

# Card, in the table for a scope not asked. Organisers. At most 8.
consent-card-none-label = –

# Card, on a consent taken back. Organisers. At most 160.
consent-card-withdrawn-banner = La personne a retiré son oui. Plus rien ne doit être utilisé ni sortir.

# Card, on a consent that is closed. Organisers. At most 160.
consent-card-suspended-banner = Fermé pour l’instant. Rien ne doit être utilisé ni sortir tant que la personne n’a pas répondu à nouveau.

# Card, over the confirmations. Organisers. At most 60.
consent-card-known-heading = Qui l’a confirmé

# Card and taking back: how many devices of a group know it. Everybody. At most 120. $count (number). $of (number). $group (text).
consent-card-known-label = { $group }, téléphones : { $count } sur { $of }

# Card, over pictures and recordings. Organisers. At most 60.
consent-card-things-heading = Images et enregistrements

# Card, one thing. Organisers. At most 120. $what (text). $day (date).
consent-card-thing-allowed-label = { $what }, { $day } : on peut l’utiliser à l’intérieur de nos groupes

# Card, a picture in which the person of this card is covered. Organisers. At most 120. $what (text). $day (date).
consent-card-thing-covered-label = { $what }, { $day } : on peut l’utiliser à l’intérieur de nos groupes, en cachant cette personne

# Card, one thing. Organisers. At most 160. $what (text). $day (date). $why (text).
consent-card-thing-denied-label = { $what }, { $day } : pas permis. { $why }

# Card, over what left. Organisers. At most 60.
consent-card-left-heading = Ce qui est sorti

# Card, one thing that left. Organisers. At most 160. $whom (text). $purpose (text). $day (date).
consent-card-left-label = { $day } : { $whom }. { $purpose }.

# Card and taking back, under what left. Everybody. At most 120.
consent-card-left-note = Ce qui est sorti, aucune application ne peut le faire revenir.

# Card, action while nothing is answered. Organisers. At most 40.
consent-card-hand-over-action = Passer le téléphone à la personne

# Card, action when there are answers already. Organisers. At most 60.
consent-card-again-action = La personne veut répondre à nouveau

# Card and confirmation, action. Organisers. At most 40.
consent-card-suspend-action = Fermer pour l’instant

# Asking, first step, title. Organisers. At most 40.
consent-ask-person-title = À qui vous demandez

# Asking, first step, help. Organisers. At most 240.
consent-ask-person-help = Le nom reste dans votre groupe. Les autres groupes voient seulement ce qui a été demandé et les réponses.

# Asking, field. Organisers. At most 60.
consent-ask-name-label = Son nom, ou comment vous appelez la personne

# Asking, under the field. Organisers. At most 80.
consent-ask-name-hint = Seul votre groupe peut le lire

# Asking, choice. Organisers. At most 40.
consent-ask-age-label = Quel âge

# Asking, choice. Organisers. At most 40.
consent-ask-spoken-label = Comment vous demandez

# Asking, second step, title. Organisers. At most 40.
consent-ask-words-title = Ce que vous dites

# Asking, second step, help. Organisers. At most 240.
consent-ask-words-help = Dites ce que vous voulez faire, qui le verra et ce qui pourrait mal tourner. Tous les groupes peuvent lire ceci : n’écrivez aucun nom.

# Asking, field. Organisers. At most 60.
consent-ask-words-label = Avec des mots simples, sans aucun nom

# Asking, third step, title. Organisers. At most 40.
consent-ask-scopes-title = Ce que vous demandez

# Asking, third step, help. Organisers. At most 240.
consent-ask-scopes-help = Demandez seulement ce dont vous avez besoin maintenant. La personne répond à chaque chose à part. Ce qui n’est pas demandé n’est pas permis.

# Asking, checklist. Organisers. At most 40.
consent-ask-scopes-label = Demander la permission de

# Asking, one choice for one scope. Organisers. At most 100. $scope (text).
consent-ask-scope-whom-label = { $scope } : qui peut le voir

# Asking, one choice for one scope. Organisers. At most 100. $scope (text).
consent-ask-scope-purpose-label = { $scope } : pour quoi faire

# Asking, one choice for one scope. Organisers. At most 100. $scope (text).
consent-ask-scope-until-label = { $scope } : jusqu’à quand

# Asking, the day for one scope. Organisers. At most 100. $scope (text).
consent-ask-scope-day-label = { $scope } : dernier jour de ce travail

# Asking, last step, action. Organisers. At most 40.
consent-ask-submit-action = Noter la demande

# Asking, last step, under the action. Organisers. At most 80.
consent-ask-submit-hint = Ensuite, vous passez le téléphone

# Closing for now, title. Organisers. At most 40.
consent-suspend-title = Fermer pour l’instant ?

# Closing for now, help. Organisers. At most 240.
consent-suspend-help = Faites-le dès que vous avez un doute. Cela ne fait de mal à personne. Pas besoin de numéro pour cela.

# Closing for now. Organisers. At most 200.
consent-suspend-at-once-text = À partir de maintenant, plus rien de cette permission ne sort de ce téléphone. Les autres téléphones feront pareil dès qu’ils l’apprendront.

# Closing for now. Organisers. At most 160.
consent-suspend-again-text = Cela se rouvre seulement quand la personne répond à nouveau.

# Taking back, title. The person asked. At most 40.
consent-take-back-title = Retirer un oui

# Taking back, help. The person asked. At most 240.
consent-take-back-help = Vous n’avez pas à dire pourquoi, et personne n’a besoin d’être d’accord. Vous pouvez le faire sur n’importe quel téléphone de ces groupes.

# Taking back, field. The person asked. At most 40.
consent-take-back-number-label = Votre numéro

# Taking back, under the field. The person asked. At most 80.
consent-take-back-number-hint = Les 20 chiffres qu’on vous a donnés

# Taking back, action. The person asked. At most 32.
consent-take-back-find-action = Chercher

# Taking back, second step, title. The person asked. At most 40.
consent-take-back-sure-title = Retirer votre oui ?

# Taking back, second step. The person asked. At most 240.
consent-take-back-sure-text = Plus rien ne devra être utilisé. Les images et les enregistrements de vous sont effacés sur chaque téléphone dès qu’il l’apprend.

# Taking back, second step, action. The person asked. At most 32.
consent-take-back-sure-action = Retirer mon oui

# Taking back, done, title. The person asked. At most 40.
consent-take-back-done-title = Votre oui est retiré

# Taking back, done: before the counts. The person asked. At most 160.
consent-take-back-done-text = Ce téléphone le sait. Les autres téléphones arrêtent quand ils l’apprennent. Jusqu’ici :
