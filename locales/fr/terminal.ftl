### The screens at a terminal: how to type. All else on them is said where it stands.

# Under every page: how to type. Everybody. At most 130.
terminal-screen-keys-text = Tapez un numéro, puis Entrée. 0 revient, ? explique, - quitte et ferme, = relit cette page.

# Below the lines of a list, if there are more. Everybody. At most 30.
terminal-screen-more-action = Plus de lignes

# After something was typed that is no number of the page. Everybody. At most 80.
terminal-screen-unknown-error = Rien ne porte ce numéro sur cette page.

# After leaving. Everybody. At most 60.
terminal-screen-left-text = Fermé.

# A choice that is chosen. Everybody. At most 30. $tile (text): what it is called.
terminal-tile-chosen-label = { $tile } (choisi)

# Before a field of one line. Everybody. At most 130.
terminal-field-line-text = Tapez, puis Entrée. Entrée seule ne change rien ; - seul vide le champ.

# Before a field of several lines. Everybody. At most 150.
terminal-field-lines-text = Tapez autant de lignes que vous voulez ; un . seul sur une ligne termine. Un . d’abord ne change rien ; - seul, puis ., vide le champ.

# Before a field for a day. Everybody. At most 150.
terminal-field-day-text = Tapez le jour comme année-mois-jour, par exemple 2026-11-27. Entrée seule ne change rien ; - seul vide le champ.

# Before a field that is not shown. Everybody. At most 80.
terminal-field-hidden-text = Ce que vous tapez ne se voit pas.

# Below a long list of choices. Everybody. At most 130.
terminal-select-letters-text = Tapez un numéro, ou quelques lettres du nom. Entrée seule ne change rien.

# Before a file is written. Organisers. At most 130. $name (text): the name it gets otherwise.
terminal-file-save-text = Où mettre le fichier ? Tapez un endroit, ou Entrée seule pour { $name } ; - n’en écrit aucun.

# Before a file is read. Organisers. At most 100.
terminal-file-pick-text = Quel fichier ? Tapez où il se trouve. Entrée seule n’en lit aucun.

# In the place of a microphone. At most 160.
terminal-file-voice-text = Il n’y a pas de micro ici. Tapez où se trouve un enregistrement, en AAC. Entrée seule n’enregistre rien.

# In the place of a camera. At most 160.
terminal-file-photo-text = Il n’y a pas d’appareil photo ici. Tapez où se trouve une photo. Entrée seule n’en prend aucune.

# After a place was typed where a file stands already. Organisers. At most 90.
terminal-file-there-error = Un fichier de ce nom existe déjà. Rien n’a été écrit.

# Terminal: a code would be scanned. Everybody. At most 100.
terminal-scan-ask-text = Tapez ce que dit le carré. Entrée seule revient en arrière.

# Terminal: the app would be passed on. Everybody. At most 100. $place (text): where the program lies.
terminal-app-place-text = Le programme est ce fichier : { $place }

# Terminal: while phones are met. Organisers. At most 100.
terminal-nearby-wait-text = Recherche jusqu’à rencontrer un autre appareil, dix minutes au plus.
