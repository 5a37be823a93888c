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

# Card: one of them, that only the group that keeps it may use. Everybody. At most 160. $what (text). $day (date). $group (text).
consent-card-thing-group-label = { $what }, { $day } : peut servir au sein de { $group }

# Card: one of them, closed by what somebody else in it said or did not say; who is not said. Everybody. At most 160. $what (text). $day (date).
consent-card-thing-others-label = { $what }, { $day } : pas permis. Toutes les personnes qu’on y trouve n’ont pas dit oui.

# Card: a picture that only the group that keeps it may use, with the person of the card covered. Everybody. At most 180. $what (text). $day (date). $group (text).
consent-card-thing-covered-group-label = { $what }, { $day } : peut servir au sein de { $group }, avec cette personne cachée

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

# Card of somebody under 18: what a yes still lacks. Organisers. At most 60.
consent-child-own-status = Il manque encore : la réponse de la personne

# Card of somebody under 18: what a yes still lacks. Organisers. At most 60.
consent-child-guardian-status = Il manque encore : le oui d’un adulte responsable

# Card of somebody under 18, on top. Organisers. At most 120.
consent-child-rule-text = Moins de 18 ans : rien de cela ne sort de nos groupes. Un seul non suffit, de l’un ou de l’autre.

# Card of somebody who will be 18. Organisers. At most 60. $day (date).
consent-child-ahead-label = 18 ans le { $day }

# Card of somebody who is 18 by now; what they said as a child no longer holds. Organisers. At most 120. $day (date).
consent-child-since-label = 18 ans depuis le { $day } : seule une nouvelle réponse de la personne compte

# Card action and hand-over title: the guardian answers in a sitting of their own. Organisers. At most 40.
consent-child-guardian-action = Passer à l’adulte responsable

# Card action and title: from which day on the person is 18. Organisers. At most 40.
consent-child-eighteen-action = Dire le jour de ses 18 ans

# The day at 18, help. Organisers. At most 240.
consent-child-eighteen-help = Jusqu’à ce jour, un oui demande aussi celui d’un adulte responsable. À partir de ce jour, seul compte ce que la personne dit à nouveau, seule.

# The day at 18, field. Organisers. At most 40.
consent-child-eighteen-label = Premier jour à 18 ans

# Consents, action: asking an assembly, a council of elders and the like. Organisers. At most 40.
consent-body-ask-action = Demander à une assemblée

# Asking a body, first step, help. Organisers. At most 240.
consent-body-ask-help = Certaines choses sont à tous : un chant, une plante, un lieu. Demandez à l’assemblée ou aux anciens. À toute personne que l’on peut reconnaître, on demande aussi, seule.

# Asking a body, field. Organisers. At most 60.
consent-body-name-label = Comment s’appelle l’assemblée

# Asking a body, field: may stay empty. Organisers. At most 60.
consent-body-quorum-label = Combien doivent être là pour un oui

# Asking a body, under the field. Organisers. At most 80.
consent-body-quorum-hint = Si c’est vide : plus de la moitié de votre groupe, au moins 3

# Asking a body and its sitting, what is wrong with a number of people. Everybody. At most 60.
consent-body-number-error = Un nombre entier, au moins 2

# Card of a body. Organisers. At most 80. $count (number).
consent-body-quorum-text = On a demandé à une assemblée. Présents pour un oui, au moins : { $count }

# Card of a body and before it answers. Everybody. At most 160.
consent-body-people-text = Une assemblée ne parle pas pour une seule personne : on demande aussi, seul à seul, à qui peut être reconnu.

# Card of a body: how many were there when it answered. Organisers. At most 60. $count (number).
consent-body-present-label = Présents au moment de répondre : { $count }

# Card of a body: what a yes still lacks. Organisers. At most 80.
consent-body-second-status = Il manque encore : un autre membre qui le confirme

# Card of a body, action of a member who did not write the answer down. Organisers. At most 40.
consent-body-second-action = J’y étais, c’est bien cela

# Card of a body, over what those said who did not agree. Organisers. At most 40.
consent-body-dissent-heading = Certains n’étaient pas d’accord

# The person says it in their own words, and it is kept: title. Organisers. At most 40.
consent-voice-title = Dans ses propres mots

# On that screen. Organisers. At most 200.
consent-voice-say-text = La personne a dit oui pour garder ceci. Qu’elle dise dans ses mots à quoi elle a dit oui, et comment elle le reprend.

# Its help. Organisers. At most 240.
consent-voice-help = Elle l’écoute encore une fois avant qu’on le garde. Cela s’en va quand la réponse est reprise.

# Its action. Organisers. At most 40.
consent-voice-keep-action = Le garder

# Card action that leads there. Organisers. At most 40.
consent-voice-record-action = Enregistrer ses mots

# Card: a voice that was kept, to be heard. Organisers. At most 60. $day (date).
consent-card-voice-label = Dans ses propres mots · { $day }

# Card action: the person names somebody who may decide after their death. Organisers. At most 40.
consent-after-name-action = Choisir quelqu’un pour après

# Card action and title. Organisers. At most 40.
consent-after-died-action = La personne est morte

# The person has died, help. Organisers. At most 240.
consent-after-died-help = Notez-le seulement si vous en êtes sûr. On ne demande pas le jour de la mort.

# The person has died: what it means. Organisers. At most 200.
consent-after-died-text = Tout s’arrête. Seul quelqu’un que la personne a choisi peut, avec son numéro, laisser continuer ou retirer.

# The person has died: nobody was named. Organisers. At most 120.
consent-after-nobody-text = La personne n’a choisi personne : cela reste fermé pour toujours.

# The person has died, action. Organisers. At most 32.
consent-after-died-sure-action = Le noter

# Card of somebody who has died. Organisers. At most 160.
consent-after-died-banner = La personne est morte. Rien ne doit être utilisé ni sortir.

# Card of somebody who has died. Organisers. At most 120. $day (date).
consent-after-continued-label = Quelqu’un que la personne a choisi a laissé continuer, le { $day }

# After a successor's number was typed. Whoever gets it. At most 200.
consent-after-continue-text = Une personne qui est morte vous a choisi. Vous pouvez laisser son oui continuer, ou le retirer. Les deux sont justes.

# After a successor's number was typed, action. Whoever gets it. At most 40.
consent-after-continue-action = Laisser son oui continuer

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

# Taking back, action: typing the number as twelve words. The person asked. At most 40.
consent-take-back-words-action = Écrire douze mots

# Taking back, action: typing the number as digits. The person asked. At most 40.
consent-take-back-digits-action = Écrire des chiffres

# Taking back, under the field for words. The person asked. At most 80.
consent-take-back-words-hint = Les 12 mots que vous avez appris, dans leur ordre

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

# Taking back with a number, action: its code is held before the camera. Everybody. At most 32.
consent-take-back-scan-action = Scanner le carré
