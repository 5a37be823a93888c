### Telling what happened, what was told, and what follows. Members read all of it.

# Home, line, and list, title. Everybody. At most 32.
case-list-title = Raconter et écouter

# List, help. Everybody. At most 300.
case-list-help = Ici, vous racontez ce qui s’est passé et vous lisez les réponses. À part vous, seules les personnes chargées d’écouter peuvent ouvrir ce que vous racontez. Personne d’autre ne voit que c’est ici.

# List, above the lines. Everybody. At most 120.
case-list-who-text = À part vous, seules les personnes chargées d’écouter peuvent lire ce qui est ici.

# List, when there is nothing. Everybody. At most 80.
case-list-none-text = Il n’y a rien à lire ici pour vous.

# List, action. Everybody. At most 32.
case-list-tell-action = Raconter ce qui s’est passé

# List, under a line. Everybody. At most 100. $about (text): what it is about. $day (date).
case-list-line-hint = { $about } · { $day }

# List and case, for those who listen. Listeners. At most 60. $day (date).
case-list-answer-status = Répondre au plus tard le { $day }

# Telling, help, on each step. Everybody. At most 300.
case-tell-help = Racontez avec vos mots. Vous pouvez arrêter à tout moment : ce que vous avez écrit reste sur ce téléphone. Rien ne commence avant que vous le disiez.

# Telling, before the field. Everybody. At most 200.
case-tell-may-text = Vous pouvez raconter dans n’importe quelle langue. Pas besoin de dire les noms ni les lieux.

# Telling, title of the first step. Everybody. At most 40.
case-tell-what-title = Que s’est-il passé ?

# Telling, field. Everybody. At most 40.
case-tell-what-label = Avec vos mots

# Telling and writing, choice, when something was brought in. Everybody. At most 60.
case-tell-how-label = Comment voulez-vous le dire ?

# Telling and writing, when a voice or a film was chosen. Everybody. At most 200.
case-tell-voice-text = Qui l’écoute peut reconnaître la voix, même si votre nom n’est pas utilisé.

# Telling, title of the second step. Everybody. At most 40.
case-tell-about-title = De quoi s’agit-il ?

# Telling, choice. Everybody. At most 40.
case-tell-about-label = Il s’agit de

# Telling, choice. Everybody. At most 40.
case-tell-urgency-label = Pour quand vous faut-il une réponse ?

# Telling, when danger is chosen. Everybody. At most 240.
case-tell-danger-banner = Si vous êtes en danger maintenant, allez d’abord voir des gens en qui vous avez confiance. Ce téléphone peut mettre des jours à joindre les autres. Un appel laisse une trace sur un téléphone.

# Telling, choice. Everybody. At most 40.
case-tell-for-label = À qui est-ce arrivé ?

# Telling, tile. Everybody. At most 40.
case-tell-myself-label = À moi

# Telling, tile. Everybody. At most 40.
case-tell-somebody-label = À quelqu’un d’autre

# Telling, when somebody else is chosen. Everybody. At most 200.
case-tell-somebody-text = Vous recevrez un numéro. Donnez-le à cette personne, et à elle seule : seule la personne qui l’a décide de la suite.

# Telling, title of the third step. Everybody. At most 40.
case-tell-who-title = Qui peut le savoir ?

# Telling, choice. Everybody. At most 40.
case-tell-name-label = Peut-on utiliser votre nom ?

# Telling, tile. Everybody. At most 40.
case-tell-name-own-label = Oui

# Telling, tile. Everybody. At most 60.
case-tell-name-other-label = Non, appelez-moi autrement

# Telling, field. Everybody. At most 40.
case-tell-called-label = Comment on vous appelle

# Telling, choice. Everybody. At most 40.
case-tell-never-label = Qui ne doit pas l’entendre ?

# Telling, tile. Everybody. At most 60.
case-tell-never-nobody-label = Personne : tous les gens qui écoutent peuvent l’entendre

# Telling, tile: nobody of the own group may hear it. Everybody. At most 60.
case-tell-never-here-label = Les gens d’ici

# Telling, tile: nobody of other groups may hear it. Everybody. At most 60.
case-tell-never-far-label = Les gens qui sont loin

# Telling, tile, and above the names: single listeners of the own group. Everybody. At most 60.
case-tell-never-some-label = Certaines personnes qui écoutent chez nous

# Telling, last step: a listener who was left out. Everybody. At most 80. $name (text).
case-tell-left-out-label = { $name } ne l’entend pas

# Telling, under the choice. Everybody. At most 100. $count (number). $group (text).
case-tell-hears-label =
    { $count ->
        [one] { $count } personne chez { $group } l’entendra
        [many] { $count } de personnes chez { $group } l’entendront
       *[other] { $count } personnes chez { $group } l’entendront
    }

# Telling, when too few are left who may hear it, and when it is refused for that. Everybody. At most 160.
case-tell-nobody-label = Ainsi, il ne reste pas assez de monde pour l’entendre : il faut deux personnes pour écouter. Choisissez à nouveau, ou demandez à votre groupe.

# Telling, title of the last step. Everybody. At most 40.
case-tell-review-title = Est-ce bien comme cela ?

# Telling, last step. Everybody. At most 80. $name (text).
case-tell-called-text = On vous appelle { $name }

# Telling, last step. Everybody. At most 60.
case-tell-named-text = On peut utiliser votre nom

# Telling, last action. Everybody. At most 32.
case-tell-submit-action = Raconter

# Telling, under the last action. Everybody. At most 120.
case-tell-submit-hint = C’est gardé ici. Cela part quand les téléphones se rencontrent.

# Number, title. Everybody. At most 40.
case-number-title = Votre numéro pour cela

# Number, help. Everybody. At most 240.
case-number-help = Toute personne qui a ce numéro parle pour la personne à qui c’est arrivé. Personne ne peut vous le montrer à nouveau.

# Number, above it. Everybody. At most 200.
case-number-keep-text = Gardez ce numéro secret. Apprenez-le par cœur, ou cachez-le bien.

# Number, below it. Everybody. At most 200.
case-number-use-text = La personne qui a ce numéro dit ce qui devrait se passer, sur un téléphone qui peut ouvrir ce qui a été raconté.

# Case, title. Everybody. At most 40.
case-card-title = Ce qui a été raconté

# Case, help. Everybody. At most 300.
case-card-help = Sans un oui de la personne à qui c’est arrivé, rien ne commence que d’autres pourraient remarquer. Seule cette personne dit si quelque chose a été réparé. Ici, on peut toujours continuer à écrire.

# Case, when two contradict each other. Everybody. At most 160.
case-card-contested-banner = Ceci a été raconté deux fois, et les deux ne vont pas ensemble. Rien ne peut commencer.

# Case, heading, and last step of telling. Everybody. At most 40.
case-card-told-heading = Comme cela a été raconté

# Case, under what was told. Listeners. At most 100. $group (text). $day (date).
case-card-by-label = Quelqu’un chez { $group } · { $day }

# Case, under what was told. Listeners. At most 100. $name (text). $day (date).
case-card-called-label = Nom à utiliser : { $name } · { $day }

# Case, the first answer. Everybody. At most 60.
case-card-heard-label = Deux personnes l’ont entendu

# Case, when the answer is late. Listeners. At most 80. $day (date).
case-card-overdue-label = Il fallait répondre au plus tard le { $day }

# Case, heading. Everybody. At most 40.
case-card-paths-heading = Ce qu’on pourrait faire

# Case, a path that is offered. Everybody. At most 120. $path (text).
case-card-offered-label = On pourrait faire ceci : { $path }

# Case, a path that is wanted. Everybody. At most 120. $path (text).
case-card-chosen-label = Souhaité : { $path }

# Case, a path that began. Everybody. At most 120. $path (text). $day (date).
case-card-begun-label = Commencé le { $day } : { $path }

# Case, a path that began and is not wanted any more. Everybody. At most 120. $path (text).
case-card-stop-label = Ce n’est plus souhaité, il faut arrêter : { $path }

# Case, heading. Everybody. At most 40.
case-card-repairs-heading = À réparer

# Case, once it went to people from outside. Everybody. At most 100.
case-card-appealed-label = Envoyé à des gens d’un autre groupe

# Case and answering, the answer of people from outside. Everybody. At most 80.
case-card-upheld-label = Il faut le regarder à nouveau

# Case and answering, the answer of people from outside. Everybody. At most 80.
case-card-dismissed-label = Cela reste comme c’est

# Case, action. Everybody. At most 32.
case-card-write-action = Écrire

# Case, action, and its last step. Affected person. At most 40.
case-card-appeal-action = L’envoyer à un autre groupe

# Case, action. Whoever told and listeners. At most 40.
case-card-file-action = Fichiers pour qui peut le lire

# Case, under the action. Whoever told and listeners. At most 100.
case-card-file-hint = Un fichier par personne. Personne d’autre ne peut l’ouvrir.

# Case, action. Affected person. At most 40.
case-card-count-action = Peut-on l’ajouter à un nombre public ?

# Case, action on a repair. Affected person. At most 80. $what (text): first words of it.
case-card-confirm-action = Est-ce que c’est fait ? { $what }

# Case, action on a repair that was confirmed. Affected person. At most 100. $what (text): first words of it.
case-card-undo-action = Finalement, ce n’est pas fait : { $what }

# Case, action. Listeners. At most 40.
case-card-hear-action = Je l’ai entendu

# Case, action. Listeners. At most 40.
case-card-acknowledge-action = Dire que vous allez répondre

# Case, action. Listeners. At most 40.
case-card-assess-action = Dire que vous regardez cela de près

# Case, action. Listeners. At most 100. $path (text).
case-card-begin-action = Commencer : { $path }

# Case, under that action. Listeners. At most 120.
case-card-begin-hint = D’autres peuvent le remarquer. Cela s’appuie sur le oui qui a été donné.

# Case, action on a repair. Listeners. At most 80. $what (text): first words of it.
case-card-done-action = C’est fait : { $what }

# Case, action on a repair. Listeners. At most 80. $what (text): first words of it.
case-card-end-action = Personne ne peut le confirmer : { $what }

# Case, action. Listeners. At most 60.
case-card-outside-action = Ajouter des gens d’un autre groupe

# Case, heading of the messages. Everybody. At most 40.
case-thread-heading = Messages

# Case, under a message and what was told. Everybody. At most 60. $day (date).
case-thread-you-label = Vous · { $day }

# Case, under a message. Listeners. At most 60. $day (date).
case-thread-teller-label = La personne qui a raconté · { $day }

# Case, under a message. Everybody. At most 60. $day (date).
case-thread-listener-label = Une personne chargée d’écouter · { $day }

# Case and answering, what is asked for. Everybody. At most 40.
case-asks-place-label = Où est-ce arrivé ?

# Case and answering, what is asked for. Everybody. At most 40.
case-asks-time-label = Quand est-ce arrivé ?

# What could happen: somebody does something about it. Everybody. At most 60.
case-path-action-label = Quelqu’un s’en occupe

# What could happen: both sides talk, with somebody who helps. Everybody. At most 60.
case-path-mediation-label = Les deux côtés se parlent, avec de l’aide

# What could happen: it is brought to somebody else. Everybody. At most 60.
case-path-referral-label = On en parle à quelqu’un qui peut aider

# What could happen: nothing. Everybody. At most 60.
case-path-keep-label = C’est seulement gardé

# Writing and what is said, help. Everybody. At most 240.
case-speak-help = Seules les personnes chargées d’écouter le lisent. Vous pouvez dire autre chose plus tard. Rien ne commence si vous ne le voulez pas.

# Saying, action. Affected person. At most 32.
case-speak-say-action = Le dire

# Writing, title. Everybody. At most 40.
case-write-title = Écrire

# Writing, field. Everybody. At most 40.
case-write-message-label = Votre message

# Writing, action. Everybody. At most 32.
case-write-send-action = Noter

# Choosing, title, and action on the case. Affected person. At most 40.
case-choose-title = Qu’est-ce qui devrait se passer ?

# Choosing, text. Affected person. At most 200.
case-choose-nothing-text = Rien ne commence sans votre oui. Vous pouvez le retirer à tout moment.

# Choosing, action. Affected person. At most 100. $path (text).
case-choose-want-action = Je veux ceci : { $path }

# Choosing, action. Affected person. At most 100. $path (text).
case-choose-no-action = Je ne veux plus ceci : { $path }

# Choosing, action, where nobody offers it unasked. Affected person. At most 80.
case-choose-ask-action = Je demande à parler avec l’autre côté, avec de l’aide

# Asking, title, question and action on the case. Affected person. At most 40.
case-safer-title = Êtes-vous plus en sécurité maintenant ?

# Confirming, title. Affected person. At most 40.
case-confirm-title = Est-ce que c’est fait ?

# Confirming, text. Affected person. At most 160.
case-confirm-only-text = Personne d’autre que vous ne peut le dire. Vous pouvez le retirer pendant 90 jours. Personne ne demandera pourquoi.

# Confirming, question. Affected person. At most 40.
case-confirm-alone-label = Êtes-vous seul ou seule ?

# Confirming, when not alone. Affected person. At most 120.
case-confirm-later-text = Revenez-y quand il n’y aura personne avec vous. Cela attendra.

# Confirming, action. Affected person. At most 32.
case-confirm-yes-action = Oui, c’est fait

# Confirming, action. Affected person. At most 40.
case-confirm-undo-action = Finalement, ce n’est pas fait

# Sending it on, title. Affected person. At most 40.
case-appeal-title = L’envoyer à un autre groupe ?

# Sending it on, text. Affected person. At most 240.
case-appeal-what-text = Des gens d’un autre groupe liront tout et diront s’il faut le regarder à nouveau. Cela peut se faire une seule fois.

# Counting, title. Affected person. At most 40.
case-count-title = Peut-on l’ajouter à un nombre public ?

# Counting, text. Affected person. At most 240.
case-count-what-text = Comme un de plus dans un nombre public qui réunit trois mois. Aucun nom, aucun groupe, aucun jour, rien de ce qui a été raconté.

# Counting, question. Affected person. At most 40.
case-count-may-label = Peut-on le compter ainsi ?

# Answering, help. Listeners. At most 240.
case-answer-help = Ce que vous écrivez ici est lu par la personne à qui c’est arrivé, par la personne qui a raconté, et par les personnes chargées d’écouter. Par personne d’autre.

# Answering, under the action. Listeners. At most 120.
case-answer-open-hint = Tant que ce n’est pas noté, ce n’est gardé nulle part.

# Answering, ticks. Listeners. At most 60.
case-answer-asks-label = Demandez, si vous avez besoin de savoir

# Offering, title, and action on the case. Listeners. At most 40.
case-offer-title = Dire ce qu’on pourrait faire

# Offering, ticks. Listeners. At most 40.
case-offer-paths-label = Ce qu’on pourrait faire

# Something to put right, title, and action on the case. Listeners. At most 40.
case-repair-title = Quelque chose à réparer

# Something to put right, choice. Listeners. At most 40.
case-repair-kind-label = Quelle sorte de chose

# Something to put right, field. Listeners. At most 40.
case-repair-what-label = Quoi exactement

# Something to put right, day. Listeners. At most 40.
case-repair-due-label = Pour quand, au plus tard

# Something to put right, text. Listeners. At most 120.
case-repair-you-text = C’est à vous de veiller à ce que ce soit fait.

# Something to put right, sort. Everybody. At most 32.
case-repair-apology-label = Des excuses

# Something to put right, sort. Everybody. At most 32.
case-repair-change-label = Un changement

# Something to put right, sort. Everybody. At most 32.
case-repair-payment-label = Un paiement

# Something to put right, sort. Everybody. At most 32.
case-repair-safety-label = Protection

# How it stands. Everybody. At most 100. $kind (text). $day (date).
case-repair-open-label = { $kind }, au plus tard le { $day }

# How it stands. Everybody. At most 100. $kind (text). $day (date).
case-repair-late-label = { $kind } : c’était pour le { $day }

# How it stands. Everybody. At most 100. $kind (text).
case-repair-done-label = { $kind } : on dit que c’est fait, ce n’est pas confirmé

# How it stands. Everybody. At most 100. $kind (text). $day (date).
case-repair-confirmed-label = { $kind } : c’est confirmé depuis le { $day }

# How it stands. Everybody. At most 160. $kind (text). $why (text). $day (date).
case-repair-ended-label = { $kind } : pas confirmé. { $why }. C’est ainsi depuis le { $day }

# How it stands. Everybody. At most 120. $kind (text).
case-repair-owner-label = { $kind } : quelqu’un d’autre doit s’en charger

# How it stands. Everybody. At most 120. $kind (text).
case-repair-unasked-label = { $kind } : personne n’y a dit oui

# Done, title. Listeners. At most 40.
case-done-title = C’est fait

# Done, field. Listeners. At most 60.
case-done-shows-label = Ce qui montre que c’est fait

# Ending, title. Listeners. At most 40.
case-end-title = Personne ne peut le confirmer

# Ending, choice. Listeners. At most 40.
case-end-why-label = Pourquoi

# Ending, day. Listeners. At most 40.
case-end-since-label = Depuis quand

# Why nobody confirms. Everybody. At most 60.
case-end-unreachable-label = On n’arrive pas à joindre la personne

# Why nobody confirms. Everybody. At most 60.
case-end-died-label = La personne est décédée

# Why nobody confirms. Everybody. At most 60.
case-end-wish-label = La personne ne souhaite pas répondre

# Why nobody confirms. Everybody. At most 60.
case-end-another-label = Quelqu’un d’autre l’a raconté

# Answering what was sent on, title, and action on the case. Listeners of another group. At most 40.
case-reasons-title = Répondre à ce qui a été envoyé

# Answering what was sent on, choice. Listeners of another group. At most 40.
case-reasons-answer-label = Votre réponse

# Answering what was sent on, field. Listeners of another group. At most 40.
case-reasons-why-label = Pourquoi

# What it is about. Everybody. At most 40.
case-about-abuse-label = Abus ou mauvais traitements

# What it is about. Everybody. At most 40.
case-about-exploitation-label = Profiter de quelqu’un

# What it is about: people had to leave, or lost land or home. Everybody. At most 40.
case-about-displacement-label = Perdre sa terre ou sa maison

# What it is about. Everybody. At most 40.
case-about-harassment-label = Harcèlement ou menaces

# What it is about: being pressed, or punished for speaking. Everybody. At most 40.
case-about-pressure-label = Pression ou vengeance

# What it is about: some decide for others. Everybody. At most 40.
case-about-influence-label = Des gens décident pour les autres

# What it is about: being shown or told of in a wrong way. Everybody. At most 40.
case-about-misrepresentation-label = Donner une fausse image de quelqu’un

# What it is about. Everybody. At most 40.
case-about-money-label = Argent

# What it is about. Everybody. At most 40.
case-about-decision-label = Une décision

# What it is about. Everybody. At most 40.
case-about-other-label = Autre chose

# How urgent. Everybody. At most 40.
case-urgency-wait-label = Cela peut attendre

# How urgent. Everybody. At most 40.
case-urgency-soon-label = Bientôt

# How urgent. Everybody. At most 40.
case-urgency-danger-label = Danger maintenant

# How far it came: nobody who listens has it yet, as far as is known. Everybody. At most 80.
case-reached-told-label = Raconté ici. D’après ce qu’on sait, personne d’autre ne l’a encore.

# How far it came, for those who listen. Listeners. At most 60.
case-reached-unheard-label = Personne n’a encore dit l’avoir entendu

# How far it came. Everybody. At most 60.
case-reached-received-label = Une personne chargée d’écouter l’a reçu

# How far it came. Everybody. At most 60.
case-reached-acknowledged-label = On va répondre

# How far it came. Everybody. At most 60.
case-reached-assessing-label = On regarde cela de près

# How far it came. Everybody. At most 60.
case-reached-chosen-label = On a dit ce qui devrait se passer

# Refused: the person it happened to has not said yes. Listeners. At most 120.
case-refused-yes-label = Pour cela, il faut un oui de la personne à qui c’est arrivé.
