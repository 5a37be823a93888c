### What is due: the few things that wait for whoever looks.

# Home line and title. Everybody. At most 24.
today-list-title = Aujourd’hui

# Today, help. Everybody. At most 240.
today-list-help = Ce qui vous attend, vous ou votre groupe. Touchez une ligne pour l’ouvrir. Vous pouvez vous reposer : ici, on ne compte pas qui a pris du temps.

# Today, when nothing is due. Everybody. At most 80.
today-list-none-text = Rien ne vous attend. Reposez-vous bien.

# Home, under the line. Everybody. At most 60. $count (number): all that waits.
today-list-waiting-label =
    { $count ->
        [one] { $count } chose attend
        [many] { $count } de choses attendent
       *[other] { $count } choses attendent
    }

# Today, above the lines, when more wait than are shown. Everybody. At most 60. $count (number): those not shown.
today-list-more-label =
    { $count ->
        [one] Après celles-ci, { $count } autre attend
        [many] Après celles-ci, { $count } d’autres attendent
       *[other] Après celles-ci, { $count } autres attendent
    }

# Home and Today, when there is so much that this phone did not look at all of it. Everybody. At most 80.
today-list-many-label = Il y en a peut-être plus que ce qui est montré ici

# On a line: the last day for it. Everybody. At most 48. $day (date).
today-line-by-status = Au plus tard le { $day }

# On a line: since when it waits, without a last day. Everybody. At most 48. $day (date).
today-line-since-status = Depuis le { $day }

# On a line: its last day is past. Everybody. At most 48. $day (date): that last day.
today-line-late-status = En retard. C’était pour le { $day }

# What is due: a yes runs out soon. Everybody. At most 60.
today-matter-ask-again-label = Demander à nouveau : un oui va finir

# What is due: the other group proposed a ledger entry. Everybody. At most 60.
today-matter-answer-entry-label = Dire si c’était bien comme cela

# What is due: a story has no translation. Everybody. At most 60.
today-matter-translate-label = Raconter ceci dans une autre langue

# What is due: somebody outside was given what was taken back since. Everybody. At most 60.
today-matter-recall-label = Prévenir qui l’a reçu : le oui est retiré

# What is due: an invitation to visit. Everybody. At most 60.
today-matter-invitation-label = Répondre à une invitation

# What is due: a wish of the hosts of a visit. Everybody. At most 60.
today-matter-condition-label = Répondre à ce que demande le groupe qui accueille

# What is due: whoever travels lets others know that all is well. Everybody. At most 60.
today-matter-check-in-label = Donner de vos nouvelles

# What is due: those at home ask after whoever travels and was not heard from in time. Everybody. At most 60.
today-matter-not-heard-label = Pas de nouvelles de quelqu’un qui voyage

# What is due: a report on a visit. Everybody. At most 60.
today-matter-report-label = Faire le compte rendu de la visite

# What is due: something promised on a visit. Everybody. At most 60.
today-matter-promise-label = Faire ce que vous avez promis

# What is due: listeners answer somebody who told what happened. Everybody. At most 60.
today-matter-answer-case-label = Quelqu’un attend une réponse

# What is due: the same, while somebody is in danger. Everybody. At most 60.
today-matter-danger-label = Danger : quelqu’un attend une réponse

# What is due: what was promised to somebody who was harmed. Everybody. At most 60.
today-matter-repair-label = Réparer comme c’était promis

# What is due: asking somebody who was harmed. Everybody. At most 60.
today-matter-safer-label = Une question attend : êtes-vous plus en sécurité ?

# What is due: the other group wants an agreed ledger entry to count no more. Everybody. At most 60.
today-matter-reversal-label = Est-ce que cela ne doit plus compter ?

# What is due: looking back at three months of the ledger. Everybody. At most 60.
today-matter-review-label = Faire le point ensemble

# What is due: somebody said they would change what is not even between groups. Everybody. At most 60.
today-matter-adjust-label = Faire le changement que vous aviez annoncé
