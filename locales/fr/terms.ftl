### What things are called wherever they stand: answers, kinds, units, reasons. Read on screens and on pages.

# Name of the first scope. Everybody. At most 48.
terms-scope-document-label = Écrire et prendre des photos

# Name of the second scope. Everybody. At most 48.
terms-scope-film-label = Filmer et enregistrer la voix

# Name of the third scope. Everybody. At most 48.
terms-scope-amplify-label = Le faire connaître plus loin : presse, campagnes

# Name of the fourth scope. Everybody. At most 48.
terms-scope-share-label = Le transmettre avec le nom de la personne

# Who would see it: one group. Everybody. At most 80. $group (text): the group's name.
terms-whom-group-label = Seulement { $group }

# Who would see it. Everybody. At most 48.
terms-whom-partnership-label = Tous nos groupes

# Who would see it. Everybody. At most 48.
terms-whom-public-label = N’importe qui

# What for. Everybody. At most 48.
terms-purpose-work-label = Le travail lui-même

# What for. Everybody. At most 48.
terms-purpose-report-label = Un compte rendu pour les gens qui participent

# What for. Everybody. At most 48.
terms-purpose-learning-label = Enseigner à d’autres

# What for. Everybody. At most 48.
terms-purpose-campaign-label = Réclamer quelque chose en public

# What for. Everybody. At most 48.
terms-purpose-fundraising-label = Demander de l’argent

# How long, as spoken. Everybody. At most 60.
terms-until-once-label = Seulement cette fois

# How long, as spoken, with its last day. Everybody. At most 80. $day (date).
terms-until-work-label = Jusqu’à la fin de ce travail, le { $day }

# How long, as a choice before the day is set. Organisers. At most 60.
terms-until-work-open-label = Jusqu’à la fin de ce travail

# How long, as spoken. Everybody. At most 60.
terms-until-stop-label = Jusqu’à ce que je dise stop

# How a scope stands: nobody asked or nobody answered. Everybody. At most 40.
terms-status-not-asked-label = Pas demandé

# How a scope stands. Everybody. At most 40.
terms-status-no-label = Non

# How a scope stands, with its last day. Everybody. At most 60. $day (date).
terms-status-yes-label = Oui, jusqu’au { $day }

# How a scope stands: a yes that starts later. Everybody. At most 60. $day (date).
terms-status-not-yet-label = Oui, à partir du { $day }

# How a scope stands: the yes is used up or too old. Everybody. At most 40.
terms-status-lapsed-label = Le oui est fini

# How a scope stands: somebody closed it for now. Everybody. At most 40.
terms-status-suspended-label = Fermé pour l’instant

# How a scope stands: the person took it back. Everybody. At most 40.
terms-status-withdrawn-label = Retiré

# How a scope stands: a guardian's own yes, or a second signature under a body's, is missing. Everybody. At most 40.
terms-status-waiting-label = Oui, mais il en manque un autre

# How a scope stands: the person has died, and it stands still. Everybody. At most 40.
terms-status-frozen-label = La personne est décédée

# The answer yes. Everybody. At most 16.
terms-answer-yes-label = Oui

# The answer no. Everybody. At most 16.
terms-answer-no-label = Non

# How old. Organisers. At most 32.
terms-age-adult-label = 18 ans ou plus

# How old. Organisers. At most 32.
terms-age-minor-label = Moins de 18 ans

# How old: not known, treated as under 18. Organisers. At most 32.
terms-age-not-sure-label = Je ne sais pas

# What came back when said in own words. Everybody. At most 32.
terms-teach-understood-label = Compris

# What came back when said in own words. Everybody. At most 32.
terms-teach-partly-label = Compris en partie

# What came back when said in own words. Everybody. At most 32.
terms-teach-not-label = Pas compris

# Kind of ledger entry. Organisers. At most 32.
terms-kind-money-label = Argent

# Kind of ledger entry. Organisers. At most 32.
terms-kind-time-label = Temps

# Kind of ledger entry. Organisers. At most 32.
terms-kind-translation-label = Traduction

# Kind of ledger entry: listening, comforting, holding together. Organisers. At most 32.
terms-kind-emotional-label = Écoute et réconfort

# Kind of ledger entry. Organisers. At most 32.
terms-kind-hosting-label = Accueil

# Kind of ledger entry. Organisers. At most 32.
terms-kind-material-label = Choses

# Kind of ledger entry. Organisers. At most 32.
terms-kind-knowledge-label = Savoir

# Kind of ledger entry: going first, standing up for others. Organisers. At most 32.
terms-kind-moral-label = Défendre les autres

# Kind of ledger entry. Organisers. At most 32.
terms-kind-other-label = Autre chose

# A quantity. Everybody. At most 32. $count (number).
terms-unit-hours-label =
    { $count ->
        [one] { $count } heure
        [many] { $count } d’heures
       *[other] { $count } heures
    }

# A quantity. Everybody. At most 32. $count (number).
terms-unit-days-label =
    { $count ->
        [one] { $count } jour
        [many] { $count } de jours
       *[other] { $count } jours
    }

# A quantity. Everybody. At most 32. $count (number).
terms-unit-nights-label =
    { $count ->
        [one] { $count } nuit
        [many] { $count } de nuits
       *[other] { $count } nuits
    }

# A quantity. Everybody. At most 32. $count (number).
terms-unit-pieces-label =
    { $count ->
        [one] { $count } pièce
        [many] { $count } de pièces
       *[other] { $count } pièces
    }

# A quantity. Everybody. At most 32. $count (number).
terms-unit-grams-label =
    { $count ->
        [one] { $count } gramme
        [many] { $count } de grammes
       *[other] { $count } grammes
    }

# A sum of money. Everybody. At most 40. $amount (text): the formatted amount. $currency (text): three letters.
terms-unit-money-label = { $amount } { $currency }

# Instead of a quantity. Everybody. At most 40.
terms-unit-none-label = Raconté, pas compté

# How an entry stands. Organisers. At most 48.
terms-entry-proposed-label = En attente de réponse

# How an entry stands. Organisers. At most 48.
terms-entry-agreed-label = Les deux sont d’accord

# How an entry stands. Organisers. At most 48.
terms-entry-disputed-label = Pas d’accord

# How an entry stands: one person of the other group agreed, another did not. Organisers. At most 60.
terms-entry-contested-label = Réponses contraires, pas compté

# How an entry stands: agreed once, reversed by both. Organisers. At most 48.
terms-entry-reversed-label = Annulé par les deux, pas compté

# Where a translation comes from. Everybody. At most 60.
terms-by-person-label = Traduit par une personne

# Where a translation comes from. Everybody. At most 60.
terms-by-machine-label = Traduit par une machine, pas vérifié

# Where a translation comes from: the group that did not tell it found it true. Everybody. At most 60.
terms-by-checked-label = Vérifié par l’autre groupe

# Instead of a translation. Everybody. At most 60. $language (text): the language's own name.
terms-by-nobody-label = Pas encore en { $language }

# Instead of words that are not held. Everybody. At most 80.
terms-words-gone-label = Les mots sont effacés ou ne sont pas arrivés ici.

# Instead of words that are a longer text or a file. Everybody. At most 80.
terms-words-file-label = Un texte plus long, gardé dans un fichier.

# What sort of thing. Everybody. At most 24.
terms-artefact-photo-label = Photo

# What sort of thing. Everybody. At most 24.
terms-artefact-voice-label = Voix

# What sort of thing. Everybody. At most 24.
terms-artefact-film-label = Film

# What sort of thing. Everybody. At most 24.
terms-artefact-document-label = Document

# Why something may not leave. Those who may read the record. At most 100.
terms-denied-unknown-label = Ce n’est pas ici.

# Why something may not leave. Those who may read the record. At most 100.
terms-denied-nobody-listed-label = Personne n’a dit qui on y voit ou entend.

# Why something may not leave. Those who may read the record. At most 100.
terms-denied-newer-label = Un Weft plus récent a écrit quelque chose ici. Faites d’abord la mise à jour.

# Why something may not leave. Those who may read the record. At most 100.
terms-denied-missing-label = C’est effacé ou ce n’est pas arrivé ici.

# Why something may not leave. Those who may read the record. At most 100.
terms-denied-no-yes-label = Aucun oui ne permet cet usage.

# Why something may not leave. Those who may read the record. At most 100.
terms-denied-not-yet-label = Le oui commence plus tard.

# Why something may not leave. Those who may read the record. At most 100.
terms-denied-lapsed-label = Le oui est fini. Demandez à nouveau.

# Why something may not leave. Those who may read the record. At most 100.
terms-denied-suspended-label = Quelqu’un l’a fermé pour l’instant.

# Why something may not leave. Those who may read the record. At most 100.
terms-denied-withdrawn-label = La personne a retiré son oui.

# Why something may not leave. Those who may read the record. At most 100.
terms-denied-waiting-label = Quelqu’un d’autre doit aussi dire oui.

# Why something may not leave. Those who may read the record. At most 100.
terms-denied-frozen-label = La personne est décédée. Aucune personne choisie par elle n’a laissé continuer son oui.

# Why something may not leave. Those who may read the record. At most 100.
terms-denied-not-approved-label = Au moins un des deux groupes n’a pas permis de montrer ces mots.
