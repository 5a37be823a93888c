### Settings: languages, the code, a second code for whoever listens.

# Home, line, and settings, title. Everybody. At most 32.
settings-list-title = Réglages

# Settings, help. Everybody. At most 240.
settings-list-help = Ce que vous changez ici compte seulement pour ce téléphone.

# Settings, line, and languages, title. Everybody. At most 32.
settings-languages-title = Langues

# Languages, help. Everybody. At most 240.
settings-languages-help = La première langue est celle de l’écran. Quand il y manque des mots, la deuxième prend sa place.

# Languages, choice. Everybody. At most 40.
settings-languages-first-label = La première

# Languages, choice. Everybody. At most 40.
settings-languages-second-label = La deuxième

# Languages, when both are the same. Everybody. At most 60.
settings-languages-same-error = Choisissez deux langues différentes.

# Languages, action. Everybody. At most 32.
settings-languages-use-action = Utiliser ces langues

# Settings, line. Everybody. At most 32.
settings-code-label = Un autre code

# Settings, under the line. Everybody. At most 80.
settings-code-hint = Changer le code qui ouvre ce carnet

# Changing the code, title of the first step. Everybody. At most 40.
settings-code-old-title = Le code que vous avez maintenant

# Changing the code, title of the second step. Everybody. At most 40.
settings-code-new-title = Un nouveau code

# Changing the code, title of the last step. Everybody. At most 40.
settings-code-again-title = Le même code encore une fois

# Changing the code, help. Everybody. At most 240.
settings-code-help = Personne ne peut vous redonner un code. Choisissez un code que vous saurez encore demain, et que les autres ne devinent pas.

# Changing the code, field; other screens too. Everybody. At most 32.
settings-code-field-label = Code

# Changing the code, under the field. Everybody. At most 120.
settings-code-new-hint = Au moins 8 lettres ou chiffres. Le mieux : cinq mots.

# Settings and what was told, line or action, for whoever listens and has no second code. Listeners. At most 40.
settings-second-label = Faire un deuxième code

# Settings, under the line. Listeners. At most 100.
settings-second-hint = Tant que vous n’en avez pas, personne ne peut rien vous raconter

# Making a second code, title. Listeners. At most 40.
settings-second-new-title = Un deuxième code

# Making a second code, help. Listeners. At most 300.
settings-second-help = Ce que les autres vous racontent s’ouvre seulement avec ce code. Une personne qui connaît votre premier code ne le voit pas. Prenez un autre code que le premier.

# Told, after the code was changed. Everybody. At most 100.
settings-told-code-label = À partir de maintenant, seul le nouveau code ouvre ce carnet.

# Told, after the second code was made. Listeners. At most 160.
settings-told-second-label = C’est fait. Les autres pourront vous raconter quelque chose quand un de vos fichiers leur sera arrivé.

# Told, after a wrong code. Everybody. At most 60.
settings-told-wrong-label = Ce n’est pas le bon code.

# Told, after too many wrong codes. Everybody. At most 120. $minutes (number).
settings-told-wait-label =
    { $minutes ->
        [one] Trop de mauvais codes. Essayez encore dans { $minutes } minute.
        [many] Trop de mauvais codes. Essayez encore dans { $minutes } de minutes.
       *[other] Trop de mauvais codes. Essayez encore dans { $minutes } minutes.
    }

# Told, when the code typed again is another one. Everybody. At most 80.
settings-told-differ-label = Ce n’est pas le même code qu’avant. Choisissez-le à nouveau.

# Told, when a code is too easy. Everybody. At most 100.
settings-told-weak-label = Ce code est trop facile à deviner. Choisissez un code plus long.

# What was told, action, for whoever listens. Listeners. At most 40.
settings-door-open-action = Ouvrir ce que d’autres ont raconté

# Opening what others told, title. Listeners. At most 40.
settings-door-title = Ce que d’autres ont raconté

# Opening what others told, help. Listeners. At most 240.
settings-door-help = Assurez-vous que personne ne regarde. Cela se ferme quand vous partez.

# Opening what others told, field. Listeners. At most 32.
settings-door-field-label = Votre deuxième code

# Settings, line and title. Everybody. At most 32.
settings-finger-main-title = Doigt ou visage

# Settings, under the line. Everybody. At most 100.
settings-finger-main-hint = Ouvre le carnet sans le code. Le code l’ouvre toujours aussi

# Finger or face, help. Everybody. At most 240.
settings-finger-main-help = Le carnet s’ouvre avec tout doigt ou visage que le téléphone connaît. On peut poser de force un doigt sur un téléphone. Un code ne peut pas vous être pris comme cela.

# Finger or face, before it is chosen. Everybody. At most 200.
settings-finger-main-note = Quelqu’un de plus fort que vous peut poser votre doigt sur le téléphone, ou tenir le téléphone devant votre visage. Seul le code reste dans votre tête.

# Finger or face, action. Everybody. At most 32.
settings-finger-on-action = Ouvrir avec doigt ou visage

# Finger or face, action. Everybody. At most 32.
settings-finger-off-action = Ouvrir avec le code seulement

# A finger or a face opens from now on. Everybody. At most 100.
settings-told-finger-on-label = Un doigt ou un visage ouvre maintenant. Le code aussi

# No finger or face opens any more. Everybody. At most 100.
settings-told-finger-off-label = Maintenant, seul le code ouvre

# A finger or a face did not open, or cannot. Everybody. At most 120.
settings-told-finger-not-label = Cela n’a pas marché. Le code ouvre

# Settings, line: the app itself is given to another phone. Everybody. At most 32.
settings-app-main-title = Transmettre cette application

# Settings, under the line. Everybody. At most 100.
settings-app-main-hint = De téléphone à téléphone, sans magasin d’applications. Rien du carnet ne part avec elle

# Settings, line and title. Everybody. At most 32.
settings-remind-main-title = Rappels

# Settings, under the line. Everybody. At most 100.
settings-remind-main-hint = Une notification le jour où quelque chose est à faire

# Reminders, help. Everybody. At most 240.
settings-remind-main-help = Le jour où quelque chose est à faire, le matin, le téléphone affiche une notification. Ce que d’autres ont raconté n’en fait jamais apparaître.

# Reminders, before it is chosen. Everybody. At most 200.
settings-remind-main-note = La notification ne dit pas ce qui est à faire ni de qui il s’agit. Mais toute personne qui a le téléphone en main peut voir qu’il y en a une.

# Reminders, action. Everybody. At most 32.
settings-remind-on-action = Recevoir des rappels

# Reminders, action. Everybody. At most 32.
settings-remind-off-action = Ne pas recevoir de rappels

# There will be reminders. Everybody. At most 100.
settings-told-remind-on-label = À partir de maintenant, le téléphone affiche des rappels

# There will be none. Everybody. At most 100.
settings-told-remind-off-label = Le téléphone n’affiche plus de rappels
