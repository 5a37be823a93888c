### What a phone says beside a screen: its own buttons for listening, typing codes, choosing and taking pictures.

# The button that goes back. Everybody. At most 24.
shell-frame-back-label = Retour

# Closes help, or a list of choices. Everybody. At most 24.
shell-frame-close-action = Fermer

# What a tap on a recording does. Everybody. At most 24.
shell-listen-start-label = Écouter

# What a tap on a recording does while it is heard. Everybody. At most 24.
shell-listen-stop-label = Arrêter

# Beside a recording: through the loudspeaker, not held to the ear. Everybody. At most 40.
shell-listen-loud-label = À voix haute

# After a tap on a recording or a picture of which a part is missing. Everybody. At most 80.
shell-listen-missing-text = Tout n’est pas encore arrivé.

# After a tap on a recording that the phone cannot play. Everybody. At most 80.
shell-listen-failed-text = Ce téléphone ne peut pas le lire.

# The key that deletes one digit. Everybody. At most 40.
shell-pad-delete-label = Effacer le dernier

# The key that brings letters in the place of digits. Everybody. At most 24.
shell-pad-letters-label = Lettres

# The key that brings digits in the place of letters. Everybody. At most 24.
shell-pad-digits-label = Chiffres

# Above a long list of choices. Everybody. At most 24.
shell-select-search-label = Chercher

# In the place of choices, if none has the letters. Everybody. At most 60.
shell-select-nothing-text = Rien n’a ces lettres.

# A field for a day, while it is empty. Everybody. At most 30.
shell-day-choose-action = Choisir un jour

# Empties a field for a day. Everybody. At most 30.
shell-day-none-action = Aucun jour

# Takes the picture that the camera shows. Everybody. At most 40.
shell-camera-take-action = Prendre la photo

# Closes the camera without a picture. Everybody. At most 40.
shell-camera-leave-action = N’en prendre aucune

# At the entrance, after another app handed a file over. Organisers. At most 120.
shell-share-waits-text = Ouvrez avec votre code. Ensuite le fichier va dans la boîte d’arrivée.

# After a tap on read aloud, if the phone has no voice for the language. Everybody. At most 100.
shell-speak-none-text = Ce téléphone n’a pas de voix pour cette langue.

# In the place of everything, if the notebook could not be reached. Everybody. At most 160.
shell-core-failed-text = Cela n’a pas pu se faire. Ce qui a été écrit est gardé. Essayez encore.

# The same, if a newer version wrote the notebook. Everybody. At most 120.
shell-core-newer-text = Une version plus récente a écrit ce carnet. Mettez d’abord cette version sur ce téléphone.

# Tries again. Everybody. At most 24.
shell-core-again-action = Encore

# What stands in the phone's notices while phones are met, with the app closed. It says nothing of what for. Everybody. At most 60.
shell-working-notice-text = Occupé pour quelques minutes

# How such notices are called in the phone's own settings. Everybody. At most 32.
shell-working-channel-label = Quand c’est occupé

# The phone asks for a finger or a face. Everybody. At most 60.
shell-finger-ask-title = Ouvrir avec un doigt ou un visage

# On that question: the code is typed instead. Everybody. At most 32.
shell-finger-code-action = Taper le code

# What stands in the phone's notices on a day something is due. It says nothing of what. Everybody. At most 60.
shell-reminder-notice-text = Quelque chose vous attend

# How such notices are called in the phone's own settings. Everybody. At most 32.
shell-reminder-channel-label = Rappels
