### Visits: the list, inviting, one visit with everything said in it, and what is done before, during and after.

# Visits and home, title and line. Organisers. At most 32.
visit-list-title = Visites

# Visits, help. Organisers. At most 240.
visit-list-help = Chaque ligne est une visite. Elle commence quand le groupe qui accueille invite, et que l’autre groupe accepte.

# Visits, when there is none. Organisers. At most 80.
visit-list-none-text = Aucune visite n’est encore notée.

# Visits, action. Organisers. At most 32.
visit-list-invite-action = Inviter un groupe

# Visits and search, a line; visit and invitation. Organisers. At most 160. $home (text): the group that travels. $host (text): the group that receives.
visit-list-who-label = { $home } en visite chez { $host }

# Visits, under a line; visit. Organisers. At most 80. $from (date). $to (date).
visit-list-days-hint = Du { $from } au { $to }

# How a visit stands: between its first and last day. Organisers. At most 40.
visit-list-during-status = En cours

# How a visit stands: after its last day. Organisers. At most 40.
visit-list-over-status = Finie

# How a visit stands. Organisers. At most 40.
visit-list-off-status = Annulée

# Invitation, title. Organisers. At most 40.
visit-invite-title = Invitation

# Invitation, help. Organisers. At most 240.
visit-invite-help = Votre groupe invite, l’autre groupe répond. Tant qu’il n’a pas dit oui, rien n’est décidé. Tous nos groupes peuvent le lire.

# Invitation, choice. Organisers. At most 40.
visit-invite-home-label = Quel groupe est invité

# Invitation, what is said about who travels. Organisers. At most 120.
visit-invite-who-text = Le groupe invité choisit qui voyage.

# Invitation, field. Organisers. At most 40.
visit-invite-from-label = Premier jour

# Invitation, field. Organisers. At most 40.
visit-invite-to-label = Dernier jour

# Visit, title. Organisers. At most 32.
visit-card-title = Visite

# Visit, help. Organisers. At most 240.
visit-card-help = Voici ce qui a été demandé, accepté, dit et promis. Touchez une ligne pour tout lire. Ce qu’on peut faire maintenant est en bas.

# Visit. Organisers. At most 120. $host (text). $day (date).
visit-card-invited-label = Invitation faite par { $host } le { $day }

# Visit, to somebody who travels. Organisers. At most 60.
visit-card-you-label = Vous faites partie des personnes qui voyagent.

# Visit, when two invitations contradict each other. Organisers. At most 160.
visit-card-contested-banner = Il y a deux invitations qui ne vont pas ensemble. Invitez à nouveau.

# Visit. Organisers. At most 120. $group (text). $day (date).
visit-card-off-banner = Visite annulée par { $group } le { $day }

# Visit, as long as a condition of the host is open. Organisers. At most 160. $count (number).
visit-card-conditions-note =
    { $count ->
        [one] { $count } condition n’est pas encore acceptée. Jusque-là, on n’écrit pas de note du jour.
        [many] { $count } de conditions ne sont pas encore acceptées. Jusque-là, on n’écrit pas de note du jour.
       *[other] { $count } conditions ne sont pas encore acceptées. Jusque-là, on n’écrit pas de note du jour.
    }

# Visit and forms: over or beside what only the group that travels reads. Organisers. At most 100. $group (text).
visit-card-home-note = Personne d’autre que { $group } ne peut le lire

# Visit: a day on which somebody who travels will be heard from. Home group. Organisers. At most 80. $day (date).
visit-card-ahead-label = Nouvelles attendues le { $day }

# Visit: the day has come, nothing is heard yet. Home group. Organisers. At most 80. $day (date): the last day in time.
visit-card-waiting-label = Nouvelles attendues au plus tard le { $day }

# Visit: somebody who travels was heard from. Home group. Organisers. At most 80. $day (date): as agreed. $heard (date).
visit-card-heard-label = Pour le { $day } : nouvelles données le { $heard }

# Visit: the last day in time is over. Home group. Organisers. At most 80. $day (date): as agreed.
visit-card-missed-label = Pour le { $day } : aucune nouvelle arrivée ici

# Visit, when it is over. Home group. Organisers. At most 100. $day (date).
visit-card-word-label = On attend notre compte rendu, au plus tard le { $day }

# Visit, when the report is late. Home group. Organisers. At most 100. $day (date).
visit-card-late-label = On attend notre compte rendu. C’était pour le { $day }

# Visit, under a line. Organisers. At most 160. $what (text). $day (date). $group (text).
visit-card-line-hint = { $what } · { $day } · { $group }

# Visit, on a condition. Organisers. At most 80. $group (text): the group that travels.
visit-card-accepted-status = Acceptée par { $group }

# Visit, on a condition. Organisers. At most 40.
visit-card-open-status = Pas encore acceptée

# Visit, on a promise: the other side said so. Organisers. At most 40.
visit-card-kept-status = Faite

# Visit, on a promise. Organisers. At most 60. $day (date): its last day.
visit-card-by-status = Au plus tard le { $day }

# Visit, on a promise whose day is over: nobody said that it was done. Organisers. At most 60. $day (date): its last day.
visit-card-due-status = Pas confirmée. C’était pour le { $day }

# Visit and a condition, action. Organisers. At most 32.
visit-card-accept-action = Nous acceptons

# Visit, action. Organisers. At most 32.
visit-card-question-action = Envoyer une question

# Visit, action. Organisers. At most 32.
visit-card-condition-action = Poser une condition

# Visit, action. Organisers. At most 32.
visit-card-budget-action = Dire ce que nous payons

# Visit, action. Organisers. At most 32.
visit-card-risk-action = Parler d’un risque

# Visit, action. Organisers. At most 32.
visit-card-note-action = Écrire une note du jour

# Visit, action. Organisers. At most 32.
visit-card-report-action = Écrire notre compte rendu

# Visit, action. Organisers. At most 32.
visit-card-promise-action = Promettre quelque chose

# Visit, action. Organisers. At most 32.
visit-card-thanks-action = Dire merci

# Visit, action. Organisers. At most 32.
visit-card-debrief-action = Revenir sur la visite

# Visit, action: drafts the ledger entry for the nights. Organisers. At most 32.
visit-card-hosting-action = Noter les nuits

# Something said in a visit: a title, and under a line. Organisers. At most 32.
visit-what-question-label = Question

# Something said in a visit: a title, and under a line. Organisers. At most 32.
visit-what-condition-label = Condition

# Something said in a visit: a title, and under a line. Organisers. At most 32.
visit-what-risk-label = Risque

# Something said in a visit: a title, and under a line. Organisers. At most 32.
visit-what-note-label = Note du jour

# Something said in a visit: a title, and under a line. Organisers. At most 32.
visit-what-report-label = Compte rendu

# Something said in a visit: a title, and under a line. Organisers. At most 32.
visit-what-promise-label = Promesse

# Something said in a visit: a title, and under a line. Organisers. At most 32.
visit-what-thanks-label = Remerciements

# Something said in a visit: a title, and under a line. Organisers. At most 32.
visit-what-debrief-label = Retour sur la visite

# Something said: which day a note is about. Organisers. At most 60. $day (date).
visit-said-about-label = Sur la journée du { $day }

# A note: who else has it on their phone. Organisers. At most 100. $count (number).
visit-said-held-label =
    { $count ->
        [0] Pour l’instant, personne d’autre n’a dit avoir cette note.
        [one] { $count } autre personne a dit qu’elle a cette note.
        [many] { $count } d’autres personnes ont dit qu’elles ont cette note.
       *[other] { $count } autres personnes ont dit qu’elles ont cette note.
    }

# Something said, action: the words of this day's notes are on this phone. Both groups. At most 40.
visit-said-hold-action = J’ai les notes de ce jour

# Something said, under the action. Both groups. At most 120.
visit-said-hold-hint = La personne qui les a écrites peut ensuite effacer les mots de son propre téléphone.

# Promise, form and line. Organisers. At most 60.
visit-said-owner-label = Vous vous en chargez.

# Promise. Organisers. At most 100. $group (text).
visit-said-other-label = Quelqu’un chez { $group } s’en charge.

# Promise, action: for the side it was made to. Organisers. At most 32.
visit-said-kept-action = C’est fait

# Under an action that cannot be undone. Organisers. At most 60.
visit-said-final-hint = On ne peut pas revenir en arrière.

# Forms, field. Organisers. At most 40.
visit-say-words-label = Avec vos mots

# Forms, under a field: who reads it. Organisers. At most 60.
visit-say-all-hint = Tous nos groupes peuvent le lire

# Report, under the field. Organisers. At most 120.
visit-say-report-hint = Chaque groupe fait un seul compte rendu. Tous nos groupes peuvent le lire

# Nights, under the field. Organisers. At most 160. $much (text): so many nights. $host (text).
visit-say-hosting-hint = { $much }. Cela compte quand { $host } est d’accord. Tous nos groupes peuvent le lire

# Promise, field. Organisers. At most 40.
visit-say-by-label = Pour quand, au plus tard

# Calling off, title. Organisers. At most 40.
visit-off-title = Annuler la visite ?

# Calling off. Organisers. At most 160.
visit-off-what-text = Alors la visite ne se fait plus. Ce qui a été écrit reste.

# Visit and calling off, action. Organisers. At most 32.
visit-off-sure-action = Annuler la visite

# Days to be heard from, title, and action of the visit. Organisers. At most 40.
visit-plan-title = Décider quand donner des nouvelles

# Days to be heard from, choice. Organisers. At most 40.
visit-plan-days-label = Quels jours

# Days to be heard from, choice of days of grace. Organisers. At most 60.
visit-plan-grace-label = Combien de jours après, c’est encore à temps

# Being heard from, title, and action of the visit. Organisers. At most 40.
visit-check-title = Donner des nouvelles à votre groupe

# Being heard from. Organisers. At most 200.
visit-check-what-text = Quand cela lui arrive, votre groupe voit que vous avez donné des nouvelles aujourd’hui. Il ne voit jamais où vous êtes.

# Being heard from, action. Organisers. At most 32.
visit-check-heard-action = Donner des nouvelles aujourd’hui

# Being heard from, action. Organisers. At most 32.
visit-check-home-action = Je suis de retour chez moi

# Being heard from, under the action. Organisers. At most 100.
visit-check-home-hint = Alors personne n’attend plus de vos nouvelles.

# Closing a day, title. Organisers. At most 40.
visit-close-title = Fermer cette journée ?

# Closing a day: what it does. Organisers. At most 240.
visit-close-what-text = Si d’autres ont dit qu’ils ont ces mots, les mots sont effacés de ce téléphone. Seuls les jours restent ici. On ne pourra plus écrire de note pour cette journée.

# Closing a day, when it cannot be closed yet. Organisers. At most 200.
visit-close-wait-text = Pas encore. Une personne qui ne voyage pas doit d’abord dire qu’elle a les notes de ce jour. Sinon, elles pourraient être perdues.

# Visit, note and closing a day, action. Organisers. At most 32.
visit-close-sure-action = Fermer la journée
