### Pages that are printed or passed on: the overview, the manifest of what leaves, the receipt.

# Every page, under the title. Everybody. At most 60. $day (date).
pages-known-text = Ce qu’on savait le { $day }

# Every page: phones of which anything has arrived, of how many. Everybody. At most 80. $heard (number), $devices (number).
pages-heard-text = Autres téléphones dont on a des nouvelles : { $heard } sur { $devices }

# So many phones of a group, of how many. Everybody. At most 20. $heard (number), $devices (number).
pages-count-text = { $heard } sur { $devices }

# Overview, under the group's own name. Everybody. At most 60.
pages-overview-subtitle = Ce que sait ce carnet

# Overview, before the names of all groups. Everybody. At most 40.
pages-overview-groups-label = Les groupes ensemble

# Overview, last line. Everybody. At most 120.
pages-overview-end-text = Ce que d’autres téléphones ont écrit depuis leur dernière rencontre avec celui-ci n’est pas sur cette page.

# Overview, only when more is held than fits. Everybody. At most 120. $lines (number).
pages-overview-full-text = Cette page montre les { $lines } choses les plus récentes. Les plus anciennes sont dans le carnet.

# Overview, heading over consents. Everybody. At most 40.
pages-consents-title = Permissions

# Overview, when there is no consent. Everybody. At most 80.
pages-consents-none-text = Aucune permission n’est connue ici.

# A consent, which has a number and no name. Everybody. At most 40. $number (text): nine digits in threes.
pages-consent-number-title = Permission { $number }

# Who asked and when. Everybody. At most 120. $group (text), $day (date).
pages-consent-asked-text = Demandé par { $group } le { $day }

# In place of who asked. Everybody. At most 80.
pages-consent-unasked-text = La demande elle-même n’est pas arrivée ici.

# Before the words of the asking. Everybody. At most 60. $language (text): the language's own name.
pages-consent-spoken-label = Dit à voix haute, en { $language }

# Before the words of the asking. Everybody. At most 60. $language (text): the language's own name.
pages-consent-read-label = Donné à lire, en { $language }

# Notice in a consent. Everybody. At most 80.
pages-consent-suspended-text = Fermé pour l’instant. Rien ne sort avec cette permission.

# Notice in a consent. Everybody. At most 80.
pages-consent-withdrawn-text = Retiré. Plus rien ne sort avec cette permission.

# In that notice, before the groups with so many of so many phones. Everybody. At most 80.
pages-consent-heard-label = Téléphones dont on sait qu’ils l’ont appris :

# Before a list of what left under a consent. Everybody. At most 60.
pages-consent-left-label = Ceci est sorti avec cette permission :

# The same after a yes was taken back; what cannot be undone is said. Everybody. At most 100.
pages-consent-left-before-label = Ceci est sorti avant. Aucune application ne peut le faire revenir :

# In place of that list. Everybody. At most 100.
pages-consent-none-left-text = D’après ce que sait ce carnet, rien n’est sorti avec cette permission.

# Overview, heading over photos and recordings. Everybody. At most 40.
pages-things-title = Images et enregistrements

# Overview, when there is none. Everybody. At most 80.
pages-things-none-text = On ne connaît ici aucune image et aucun enregistrement.

# A photo, voice, film or document with its number. Everybody. At most 48. $kind (text): what sort of thing, $number (text): nine digits in threes.
pages-thing-numbered-title = { $kind } { $number }

# The same where even the sort is not said. Everybody. At most 48. $number (text): nine digits in threes.
pages-thing-number-title = Numéro { $number }

# Whose it is and when it was made. Everybody. At most 80. $group (text), $day (date).
pages-thing-made-text = { $group }, { $day }

# Instead of consents. Everybody. At most 100.
pages-thing-nobody-text = On ne peut y reconnaître personne, dit celui ou celle qui l’a fait.

# Of a picture that is shown with people in it covered. Everybody. At most 100. $count (number).
pages-thing-covered-text =
    { $count ->
        [one] { $count } personne est cachée sur l’image.
        [many] { $count } de personnes sont cachées sur l’image.
       *[other] { $count } personnes sont cachées sur l’image.
    }

# In place of a photo that may be shown. Everybody. At most 100.
pages-thing-absent-text = On peut la montrer, mais l’image n’est pas arrivée dans ce carnet.

# In place of a recording that may be used. Everybody. At most 80.
pages-thing-unplayed-text = On peut l’utiliser, mais le papier ne peut pas le faire entendre ni voir.

# Before the reason why something is not shown. Everybody. At most 32.
pages-thing-closed-label = Pas montré

# Overview, heading over ledger entries. Everybody. At most 48.
pages-ledger-title = Ce que nous nous sommes donné

# Overview, when there is no entry. Everybody. At most 80.
pages-ledger-none-text = Aucune note n’est connue ici.

# Who gave and who received; never a ranking. Everybody. At most 120. $from (text), $to (text).
pages-entry-gave-text = Donné par { $from }, reçu par { $to }

# Which group wrote an entry. Everybody. At most 80. $group (text).
pages-entry-proposed-text = Proposé par { $group }

# In place of what was given. Everybody. At most 80.
pages-entry-unproposed-text = La proposition elle-même n’est pas arrivée ici.

# In place of a story. Everybody. At most 80.
pages-entry-untold-text = Personne n’a encore raconté l’histoire.

# Before the words of an objection. Everybody. At most 80. $group (text).
pages-entry-objection-label = { $group } n’est pas d’accord :

# Overview, heading over sums. Everybody. At most 48.
pages-balances-title = Les deux groupes sont d’accord

# Under that heading. Everybody. At most 120.
pages-balances-text = Chaque ligne est un total de notes qui ont l’accord des deux. On n’additionne jamais des choses différentes.

# Overview, when nothing is agreed. Everybody. At most 80.
pages-balances-none-text = Rien n’a encore l’accord des deux groupes.

# Overview, heading over cases that count; only where there is one. Everybody. At most 60.
pages-lines-title = Signalements qu’on peut compter

# Under that heading. Everybody. At most 140.
pages-lines-text = Chacun a été raconté à des gens chargés d’écouter. Qui l’a raconté a dit oui pour qu’on le compte. Ici, on n’en sait rien de plus.

# So many cases of a quarter count, one line a quarter. Everybody. At most 80. $quarter (number): from 1 to 4, $year (text), $count (number).
pages-lines-quarter-text =
    { $count ->
        [one] { $count } signalement au trimestre { $quarter } de { $year }
        [many] { $count } de signalements au trimestre { $quarter } de { $year }
       *[other] { $count } signalements au trimestre { $quarter } de { $year }
    }

# A number for this entry, where another one stands in its place. Everybody. At most 40. $number (text): nine digits in threes.
pages-entry-number-text = Note { $number }

# That it corrects another entry. Everybody. At most 80. $number (text): nine digits in threes.
pages-entry-corrects-text = À la place de la note { $number }

# A rate as it was typed. Everybody. At most 120. $this (text), $that (text), $day (date).
pages-entry-rate-text = Dit le { $day } : { $this } pour { $that }. Rien n’a été calculé ici avec cela.

# Before the words of a note. Everybody. At most 80. $group (text).
pages-entry-note-label = { $group } est d’accord, et ajoute :

# Before an objection that was taken back. Everybody. At most 100. $group (text).
pages-entry-objection-back-label = { $group } n’était pas d’accord, et a retiré son désaccord après en avoir parlé :

# Before the reason of a reversal. Everybody. At most 100. $group (text).
pages-entry-reversal-label = { $group } veut que cela ne compte plus :

# Before the reason of a reversal that both agreed to. Everybody. At most 100. $group (text).
pages-entry-reversed-label = Annulé par les deux. Demandé par { $group } :

# Balance and review, under the group's own name. Everybody. At most 60.
pages-balance-subtitle = Les totaux, et le point fait ensemble

# Balance and review, heading over what was told and not counted. Everybody. At most 48.
pages-balance-told-title = Raconté, pas compté

# Under that heading. Everybody. At most 120.
pages-balance-told-text = On ne peut pas tout compter. Ceci aussi a été donné, et les deux sont d’accord.

# Heading over reviews. Everybody. At most 48.
pages-review-title = Faire le point ensemble

# When there is no review. Everybody. At most 80.
pages-review-none-text = Aucun point fait ensemble n’est connu ici.

# A review. Everybody. At most 48. $number (number): from 1 to 4, $year (text).
pages-review-quarter-title = Trimestre { $number } de { $year }

# When the balances were known. Everybody. At most 100. $group (text), $day (date).
pages-review-known-text = Ce que { $group } savait le { $day }

# How a review stands. Everybody. At most 48.
pages-review-open-label = Pas encore terminé

# How a review stands. Everybody. At most 48.
pages-review-closed-label = Terminé par les deux

# How a review stands. Everybody. At most 60.
pages-review-contested-label = Commencé deux fois, ne peut pas être terminé

# An imbalance. Everybody. At most 120. $group (text), $what (text).
pages-review-more-text = { $group } a donné plus : { $what }

# That it stood in the review before too. Everybody. At most 48.
pages-review-again-label = Comme au dernier point fait ensemble

# Before what somebody will do about it. Everybody. At most 100. $group (text), $day (date).
pages-review-taken-label = Quelqu’un chez { $group } s’en charge, au plus tard le { $day } :

# The same when it is done. Everybody. At most 100. $group (text).
pages-review-done-label = Quelqu’un chez { $group } s’en est chargé, et dit que c’est fait :

# Before why it is accepted. Everybody. At most 100. $group (text).
pages-review-accepted-label = { $group } l’accepte, parce que :

# An imbalance that somebody has still to answer. Everybody. At most 100.
pages-review-waiting-text = Personne ne s’en est encore chargé et personne ne l’a encore accepté.

# Before what a side says. Everybody. At most 60. $group (text).
pages-review-said-label = { $group } dit :

# The public page of an entry, under the groups. Everybody. At most 60.
pages-public-subtitle = Ce que nous nous sommes donné

# The public page of an entry. Everybody. At most 120.
pages-public-both-text = Les deux groupes permettent de montrer ces mots, exactement ceux-là.

# The public page, before the names of people who said yes to it. Everybody. At most 60.
pages-public-credit-label = Merci à

# The page that goes with a file that leaves. Whoever gets it. At most 48.
pages-manifest-title = Ce qui sort avec cette page

# Manifest, before what it is. Whoever gets it. At most 32.
pages-manifest-thing-label = Ce que c’est

# Manifest, before the name of the file. Whoever gets it. At most 32.
pages-manifest-file-label = Fichier

# Manifest, before how many people are covered. Whoever gets it. At most 32.
pages-manifest-covered-label = Personnes cachées

# Manifest, before the group that made it. Whoever gets it. At most 32.
pages-manifest-group-label = De la part de

# Manifest, before the scope. Whoever gets it. At most 32.
pages-manifest-scope-label = Ce qui a été permis

# Manifest, before the audience. Whoever gets it. At most 32.
pages-manifest-whom-label = Pour qui

# Manifest, before the purpose. Whoever gets it. At most 32.
pages-manifest-purpose-label = Pour quoi faire

# Manifest, before the numbers of consents. Whoever gets it. At most 40.
pages-manifest-consents-label = Avec ces permissions

# Manifest, what the reader has to keep to. Whoever gets it. At most 120.
pages-manifest-only-text = Utilisez-le seulement pour cela, et seulement pour ces personnes. Pour toute autre chose, demandez-nous d’abord.

# Manifest, the same. Whoever gets it. At most 120.
pages-manifest-recall-text = Un oui peut être retiré. Si cela arrive, nous vous le dirons, et vous arrêterez d’utiliser ceci.

# Manifest, what it is: the ledger for members. Whoever gets it. At most 80.
pages-manifest-ledger-text = Le cahier commun, là où les deux groupes sont d’accord

# Manifest, what it is: the ledger for the public. Whoever gets it. At most 80.
pages-manifest-public-text = Du cahier commun, ce que les deux groupes permettent de montrer

# Manifest, what it is: a calendar. Whoever gets it. At most 60.
pages-manifest-calendar-text = Les visites, avec leurs jours

# Manifest, in place of consents where nobody is named. Whoever gets it. At most 80.
pages-manifest-nobody-text = Pas besoin de permission : personne n’est nommé.

# Manifest, what could not be read. Whoever gets it. At most 120. $count (number).
pages-manifest-unread-text =
    { $count ->
        [one] { $count } chose de plus est laissée de côté : un Weft plus récent y a écrit.
        [many] { $count } de choses de plus sont laissées de côté : un Weft plus récent y a écrit.
       *[other] { $count } choses de plus sont laissées de côté : un Weft plus récent y a écrit.
    }

# The name of a visit in somebody's calendar. Members. At most 120. $home (text), $host (text).
pages-calendar-visit-title = Visite : { $home } chez { $host }

# Paper that a person takes home; no name, purpose or address. Members. At most 32.
pages-receipt-title = Votre numéro

# Receipt. Members. At most 100.
pages-receipt-keep-text = Gardez bien ce papier. Toute personne qui a le numéro peut s’en servir.

# Receipt. Members. At most 160.
pages-receipt-use-text = Tapez le numéro au clavier sur n’importe quel téléphone qui a l’application, ou montrez le carré à son appareil photo.

# Receipt, for people who cannot see the square. Members. At most 60.
pages-receipt-code-alt = Le même numéro sous forme de carré
