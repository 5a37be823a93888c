### The first screen inside.

# Home, help. Everybody. At most 240.
home-start-help = D’ici, vous pouvez aller partout. Ce que vous écrivez est d’abord gardé sur ce téléphone. Les autres le reçoivent quand les téléphones échangent.

# Home, line. Everybody. At most 32.
home-start-consents-label = Permissions

# Home, line. Everybody. At most 32.
home-start-ledger-label = Ce que nous avons partagé

# Home, line. Everybody. At most 32.
home-start-exchange-label = Envoyer et recevoir

# Home, line. Everybody. At most 32.
home-start-search-label = Rechercher

# Home, action: for whoever holds a receipt number. Everybody. At most 32.
home-start-take-back-label = J’ai un numéro

# Home, under the action. Everybody. At most 60.
home-start-take-back-hint = Retirer un oui, ou continuer avec ce qui a été raconté

# Home, while the language is a draft. Everybody. At most 160. $language (text): the language's own name.
home-start-draft-note = Les mots en { $language } sont un brouillon. Aucune personne qui parle bien cette langue ne les a encore lus.

# Home, while the notebook is an older copy than the phone last had. Everybody. At most 120.
home-start-older-note = C’est une ancienne copie de votre carnet. Vous pouvez la lire. On ne peut encore rien y écrire.

# Home, line, while the notebook is an older copy. Everybody. At most 40.
home-start-older-label = À propos de cette ancienne copie

# Home, line to what has no place on it, and title there. Everybody. At most 32.
home-more-title = Le reste
