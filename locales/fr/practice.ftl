### A practice notebook, with made-up people, and what they say in it.

# First start, action, more, line, and practice, title. Everybody. At most 40.
practice-begin-title = Essayer avec des gens inventés

# Practice, help. Everybody. At most 240.
practice-begin-help = Essayez ce que vous voulez. Personne n’est interrogé et personne n’en sait rien.

# Practice, text. Everybody. At most 200.
practice-begin-what-text = Un carnet à part s’ouvre, avec deux groupes inventés. Il disparaît quand vous le quittez.

# Practice, text. Everybody. At most 200.
practice-begin-never-text = Ne le montrez pas à la place de votre carnet. Chaque écran dit que c’est un exercice.

# Practice, text, for somebody who has a notebook. Everybody. At most 160.
practice-begin-own-text = Votre carnet reste fermé pendant ce temps. Vous l’ouvrez ensuite avec votre code.

# Practice, action. Everybody. At most 32.
practice-begin-go-action = Commencer

# Practice, action: everything as it was at the beginning. Everybody. At most 32.
practice-again-begin-action = Recommencer

# Practice, action. Everybody. At most 32.
practice-end-stop-action = Arrêter l’exercice

# Every screen of a practice notebook. Everybody. At most 120.
practice-every-screen-banner = Exercice. Les gens ici sont inventés, et rien ne quitte ce téléphone.

# Told, when a file is to be written or read in a practice notebook. Everybody. At most 120.
practice-told-file-label = C’est un exercice : aucun fichier n’est écrit ni lu.

# The made-up group of whoever practises. Everybody. At most 40.
practice-sample-ours-label = Tisserandes de la rivière

# The other made-up group. Everybody. At most 40.
practice-sample-theirs-label = Jardiniers de la colline

# A made-up woman, called by a name that is common where the language is spoken. Everybody. At most 40.
practice-sample-first-label = Awa

# A made-up man, called by a name that is common where the language is spoken. Everybody. At most 40.
practice-sample-second-label = Le vieux Thomas

# What a made-up person is asked. Everybody. At most 200.
practice-sample-ask-text = Nous voudrions prendre des photos de votre tissage. Seuls nos deux groupes les voient.

# What one made-up group gave the other. Everybody. At most 160.
practice-sample-given-text = Nous avons appris à quatre d’entre eux à réparer un métier à tisser.

# What one made-up group was given by the other. Everybody. At most 160.
practice-sample-taken-text = Ils ont dormi trois nuits chez nous et mangé avec nous.

# What a made-up person told. Everybody. At most 200.
practice-sample-case-text = Un homme du magasin m’a dit de ne pas vous parler. Depuis, il attend devant ma porte.

# What a made-up group wants to know on a visit. Everybody. At most 120.
practice-sample-question-text = Comment gardez-vous les graines en hiver ?
