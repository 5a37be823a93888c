### Erasing a notebook: now, or by a code of its own.

# Settings, line, and erasing, title. Everybody. At most 40.
wiping-list-title = Effacer ce carnet

# Settings, under the line. Everybody. At most 80.
wiping-list-hint = Maintenant, ou par un code à part

# Erasing, help. Everybody. At most 240.
wiping-list-help = Cet écran est toujours le même. Il ne montre pas s’il existe un code qui efface.

# Erasing, text. Everybody. At most 200.
wiping-all-text = Effacer prend tout ce qui est sur ce téléphone : ce que vous avez écrit, ce que d’autres ont envoyé, les clés. Ici, personne ne peut le retrouver.

# Erasing, text. Everybody. At most 200.
wiping-others-text = Ce que d’autres ont, et ce qui a quitté ce téléphone dans un fichier, reste où c’est.

# Erasing, text. Everybody. At most 300.
wiping-code-text = Un code à part peut effacer. Tapé là où on ouvre le carnet, il efface tout de suite et ne demande plus rien.

# Erasing, text. Everybody. At most 300.
wiping-practise-text = Il ne doit pas ressembler à votre code, pour qu’une faute n’efface pas. Exercez-vous avec un carnet où il n’y a encore rien.

# Erasing, action. Everybody. At most 40.
wiping-make-action = Choisir un code qui efface

# Erasing, action. Everybody. At most 40.
wiping-none-action = Qu’aucun code n’efface

# Erasing, action. Everybody. At most 40.
wiping-now-action = Effacer maintenant

# Choosing the code that erases, title of the second step. Everybody. At most 40.
wiping-new-title = Le code qui efface

# Erasing now, title. Everybody. At most 40.
wiping-sure-title = Effacer maintenant ?

# Erasing now, action after the code was typed. Everybody. At most 32.
wiping-sure-action = Tout effacer

# Told, after a code that erases was chosen. Everybody. At most 160.
wiping-told-made-label = À partir de maintenant, ce code efface le carnet quand on le tape là où vous l’ouvrez.

# Told, after no code erases any more. Everybody. At most 100.
wiping-told-none-label = Aucun code n’efface ce carnet.

# Told, when the code that erases is the one that opens. Everybody. At most 120.
wiping-told-same-label = C’est le code qui ouvre. Celui qui efface doit être un autre. Choisissez-le à nouveau.

# Told, after the notebook was erased. Everybody. At most 160.
wiping-told-gone-label = Le carnet n’est plus sur ce téléphone. Ce que d’autres ont reste chez eux.
