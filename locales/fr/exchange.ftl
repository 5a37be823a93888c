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
