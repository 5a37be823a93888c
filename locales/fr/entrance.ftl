### Before a notebook is open: what Weft is, the code, joining a group.

# First start, title. Everybody. At most 40.
entrance-welcome-title = Votre carnet

# First start, help. Everybody. At most 240.
entrance-welcome-help = Pour y écrire, pas besoin de compte, ni de numéro de téléphone, ni de réseau.

# First start, text. Everybody. At most 200.
entrance-welcome-phone-text = Ce que vous écrivez reste sur ce téléphone, fermé par un code que personne d’autre ne connaît.

# First start, text. Everybody. At most 200.
entrance-welcome-meet-text = Les autres le reçoivent quand les téléphones se rencontrent, ou par un fichier. Vous choisissez quand.

# First start, text. Everybody. At most 200.
entrance-welcome-lost-text = Si vous oubliez le code, personne ne peut plus ouvrir le carnet.

# Opening, title. Everybody. At most 40.
entrance-unlock-title = Ouvrir le carnet

# Joining, title. Everybody. At most 40.
entrance-join-title = Entrer dans votre groupe

# Joining, help. Everybody. At most 240.
entrance-join-help = Deux petits fichiers font un aller-retour, une seule fois, par le moyen que vous voulez. Personne d’autre ne peut s’en servir.

# Joining, text. Everybody. At most 160.
entrance-join-nobody-text = Ce carnet ne fait encore partie d’aucun groupe.

# Joining, text. Everybody. At most 200.
entrance-join-request-text = D’abord : écrivez une demande, et envoyez le fichier à un ou une responsable de votre groupe.

# Joining, text. Everybody. At most 200.
entrance-join-welcome-text = Ensuite : lisez le mot de bienvenue que vous recevez en retour.

# Joining, action. Everybody. At most 32.
entrance-join-request-action = Écrire une demande

# Joining, action. Everybody. At most 32.
entrance-join-welcome-action = Lire un mot de bienvenue

# Told, after the request was written. Everybody. At most 120.
entrance-told-request-label = C’est écrit. Envoyez ce fichier à votre groupe.

# Told, when the file is no welcome for this notebook. Everybody. At most 120.
entrance-told-no-welcome-label = Ce fichier n’est pas un mot de bienvenue pour ce carnet.

# Told, after the welcome was read: both people compare. Everybody. At most 200. $numbers (text): four numbers.
entrance-told-welcomed-label = Vous faites maintenant partie du groupe. Demandez à la personne qui a envoyé le mot de bienvenue si elle voit aussi { $numbers }. Sinon, n’écrivez rien ici.
