### What this phone has heard of others, and files that go out and come in.

# Exchange, title. Organisers. At most 32.
exchange-status-title = Envoyer et recevoir

# Exchange, help. Organisers. At most 240.
exchange-status-help = Préparez un fichier et passez-le comme vous voulez : par carte mémoire, par messagerie. Seuls les téléphones de nos groupes peuvent le lire.

# Exchange and home. Organisers. At most 100. $count (number): other devices heard from. $of (number): other devices.
exchange-status-heard-label = Autres téléphones dont on a des nouvelles : { $count } sur { $of }

# Exchange. Organisers. At most 100. $day (date).
exchange-status-oldest-label = Les nouvelles les plus anciennes sont du { $day }

# Exchange and home. Everybody. At most 100. $day (date).
exchange-status-met-label = Dernière rencontre avec d’autres téléphones : le { $day }

# Exchange and home. Everybody. At most 100.
exchange-status-never-label = Ce téléphone n’a pas encore rencontré d’autre téléphone

# Exchange and home. Everybody. At most 100. $count (number).
exchange-status-unsent-label =
    { $count ->
        [one] { $count } chose est gardée ici et pas encore envoyée
        [many] { $count } de choses sont gardées ici et pas encore envoyées
       *[other] { $count } choses sont gardées ici et pas encore envoyées
    }

# Exchange: words or pictures known of but not here. Organisers. At most 100. $count (number).
exchange-status-missing-label =
    { $count ->
        [one] { $count } texte ou image n’est pas arrivé
        [many] { $count } de textes ou d’images ne sont pas arrivés
       *[other] { $count } textes ou images ne sont pas arrivés
    }

# Exchange: things here that need others first. Organisers. At most 120. $count (number).
exchange-status-waiting-label =
    { $count ->
        [one] { $count } chose attend autre chose qui n’est pas arrivé
        [many] { $count } de choses attendent autre chose qui n’est pas arrivé
       *[other] { $count } choses attendent autre chose qui n’est pas arrivé
    }

# Exchange: things a newer version wrote. Organisers. At most 120. $count (number).
exchange-status-newer-label =
    { $count ->
        [one] { $count } chose vient d’un Weft plus récent : faites la mise à jour pour la lire
        [many] { $count } de choses viennent d’un Weft plus récent : faites la mise à jour pour les lire
       *[other] { $count } choses viennent d’un Weft plus récent : faites la mise à jour pour les lire
    }

# Exchange, action. Organisers. At most 32.
exchange-status-out-action = Préparer un fichier

# Exchange, under the action. Organisers. At most 100.
exchange-status-out-hint = Tout ce que les autres n’ont peut-être pas encore

# Exchange, action. Organisers. At most 32.
exchange-status-group-action = Fichier pour notre groupe

# Exchange, under the action. Organisers. At most 100.
exchange-status-group-hint = Aussi ce que seul notre groupe lit

# Exchange, action. Organisers. At most 32.
exchange-status-in-action = Lire un fichier

# Exchange, action. Organisers. At most 32.
exchange-status-share-action = Envoyer par une autre appli

# Exchange, under the action. Organisers. At most 100.
exchange-status-share-hint = Tout le monde peut le porter. Seuls les téléphones de nos groupes peuvent le lire

# Phones nearby, title; also a line of the exchange. Organisers. At most 32.
exchange-nearby-main-title = Rencontrer un téléphone proche

# Phones nearby, help. Organisers. At most 240.
exchange-nearby-main-help = Ouvrez cette page sur les deux téléphones et touchez le bouton. Ils doivent être sur le même Wi-Fi, ou l’un utilise le Wi-Fi que l’autre partage. Pas besoin d’internet.

# Phones nearby, before anything else. Organisers. At most 160.
exchange-nearby-main-note = D’autres sur le même Wi-Fi peuvent voir que deux téléphones se parlent. Ils ne peuvent pas lire ce qui se dit.

# Phones nearby, action. Organisers. At most 32.
exchange-nearby-start-action = Chercher pendant dix minutes

# Phones nearby and relays, action while something runs. Organisers. At most 32.
exchange-nearby-stop-action = Arrêter

# Phones nearby, while it runs. Organisers. At most 120.
exchange-nearby-looking-label = Recherche de téléphones. Elle s’arrête seule après dix minutes

# Phones nearby, while two phones talk. Organisers. At most 120. $came (number): new things here. $sent (number): things sent.
exchange-nearby-talking-label = Échange en cours. Choses nouvelles ici : { $came }. Envoyées : { $sent }

# Phones nearby. Organisers. At most 100. $count (number): phones.
exchange-nearby-met-label =
    { $count ->
        [one] { $count } téléphone rencontré
        [many] { $count } de téléphones rencontrés
       *[other] { $count } téléphones rencontrés
    }

# Phones nearby, what came of it so far. Organisers. At most 120. $came (number): new things here. $sent (number): things sent.
exchange-nearby-came-label = Choses nouvelles ici : { $came }. Envoyées : { $sent }

# Phones nearby. Organisers. At most 100.
exchange-nearby-same-label = Le dernier téléphone et celui-ci ont maintenant les mêmes choses

# Phones nearby. Organisers. At most 120.
exchange-nearby-partly-label = Le dernier téléphone et celui-ci n’ont pas encore les mêmes choses. Faites-les se rencontrer encore

# Phones nearby. Organisers. At most 120.
exchange-nearby-broke-label = Une connexion s’est coupée. Ce qui est arrivé est gardé. Que les téléphones se rencontrent encore

# Phones nearby. Organisers. At most 120.
exchange-nearby-away-label = Un téléphone qui n’est pas de nos groupes n’a pas pu entrer

# Phones nearby, after an address was tried. Organisers. At most 120.
exchange-nearby-nobody-label = L’autre téléphone n’a pas répondu. Cette page y est-elle ouverte ?

# Phones nearby. Organisers. At most 120.
exchange-nearby-failed-label = Ce téléphone n’a pas de réseau en ce moment. Allumez le Wi-Fi ou partagez celui d’un téléphone

# Phones nearby, above a code that the other phone reads. Organisers. At most 100.
exchange-nearby-code-label = Avec ceci, l’autre téléphone trouve celui-ci

# Phones nearby, under that code. Organisers. At most 100. $address (text): such as 192.168.1.5:40123.
exchange-nearby-address-label = Adresse de ce téléphone : { $address }

# Phones nearby, action. Organisers. At most 32.
exchange-nearby-scan-action = Scanner le carré de l’autre

# Phones nearby, action; also the title of the page on which it is typed. Organisers. At most 32.
exchange-address-main-title = Taper l’adresse

# Typing an address, help and hint of the field. Organisers. At most 160.
exchange-address-main-help = Elle est sous le carré, sur l’autre téléphone. Par exemple : 192.168.1.5:40123

# Typing an address, field. Organisers. At most 40.
exchange-address-field-label = Adresse de l’autre téléphone

# Typing an address, under the field. Organisers. At most 100.
exchange-address-field-error = Ce n’est pas une adresse. Une adresse a des chiffres, des points et un deux-points (:)

# Typing an address, action. Organisers. At most 32.
exchange-address-meet-action = Rencontrer ce téléphone

# Relays, title; also a line of the exchange. A relay keeps what phones put there for each other. Organisers. At most 32.
exchange-relays-main-title = Relais

# Relays, help. Organisers. At most 240.
exchange-relays-main-help = Un relais est un ordinateur sur internet. Il garde ce que les téléphones y laissent les uns pour les autres, jusqu’à ce qu’ils viennent le chercher. Il ne peut rien en lire.

# Relays. Organisers. At most 100.
exchange-relays-none-label = Ce téléphone n’utilise aucun relais

# Relays, action. Organisers. At most 32.
exchange-relays-run-action = Recevoir et envoyer maintenant

# Relays, while it runs. Organisers. At most 100.
exchange-relays-running-label = Réception et envoi en cours

# Relays, action; also the title of its page. Organisers. At most 32.
exchange-relays-take-action = Utiliser un relais

# Relays, under the name of one; also a choice. Organisers. At most 60.
exchange-relays-everybody-hint = Pour tous nos groupes

# Relays, under the name of one; also a choice. Organisers. At most 60.
exchange-relays-group-hint = Pour notre groupe seulement

# A relay, what came of it. Organisers. At most 120. $came (number): parcels fetched. $put (number): parcels left there.
exchange-relay-ran-label = Paquets reçus : { $came }. Déposés là-bas : { $put }

# A relay. Organisers. At most 120.
exchange-relay-full-label = Ce relais est plein. Tout n’a pas pu y être laissé

# A relay. Organisers. At most 120.
exchange-relay-unreached-label = Impossible de joindre ce relais. Essayez plus tard

# A relay. Organisers. At most 120.
exchange-relay-busy-label = Ce relais est occupé. Essayez plus tard

# A relay. Organisers. At most 160.
exchange-relay-refused-label = Ce relais ne laisse pas entrer ce téléphone, ou ce n’est pas un relais. Deux responsables du groupe peuvent donner une nouvelle autorisation

# A relay, not asked since the notebook was opened. Organisers. At most 100.
exchange-relay-idle-label = Pas interrogé depuis que le carnet a été ouvert

# A relay, help. Organisers. At most 160.
exchange-relay-main-help = Si ce téléphone arrête de l’utiliser, ce que d’autres y ont laissé pour lui y reste

# A relay, action. Organisers. At most 32.
exchange-relay-forget-action = Ne plus l’utiliser

# Using a relay, help. Organisers. At most 240.
exchange-take-main-help = Montrez la clé de ce téléphone à deux responsables du groupe. Vous recevez en retour un fichier : l’autorisation. Ensuite, tapez l’adresse du relais et choisissez ce fichier.

# Using a relay. Organisers. At most 120. $key (text): 64 letters and digits.
exchange-take-key-label = Clé de ce téléphone : { $key }

# Using a relay, field. Organisers. At most 32.
exchange-take-address-label = Adresse du relais

# Using a relay, under the field. Organisers. At most 100. $address (text): such as https://relay.example.
exchange-take-address-hint = Par exemple : { $address }

# Using a relay, under the field. Organisers. At most 100.
exchange-take-address-error = L’adresse d’un relais commence par https://

# Using a relay, whom it is for. Organisers. At most 32.
exchange-take-whom-label = Pour qui

# Using a relay, action. Organisers. At most 32.
exchange-take-pick-action = Choisir l’autorisation

# After a relay was taken into use. Organisers. At most 100.
exchange-told-taken-label = Ce téléphone utilise maintenant le relais

# The file was no permission. Organisers. At most 120.
exchange-told-no-permission-label = Ce fichier n’est pas une autorisation pour ce téléphone

# No further relay. Organisers. At most 120.
exchange-told-enough-label = Trois relais sont déjà utilisés. Arrêtez d’abord d’en utiliser un

# A code was scanned that does not fit. Everybody. At most 120.
exchange-told-other-code-label = Ce carré ne va pas ici

# Passing the app itself on failed. Organisers. At most 120.
exchange-told-not-passed-label = L’application n’a pas été transmise
