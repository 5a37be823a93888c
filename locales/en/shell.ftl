### What a phone says beside a screen: its own buttons for listening, typing codes, choosing and taking pictures.

# The button that goes back. Everybody. At most 24.
shell-frame-back-label = Back

# Closes help, or a list of choices. Everybody. At most 24.
shell-frame-close-action = Close

# What a tap on a recording does. Everybody. At most 24.
shell-listen-start-label = Listen

# What a tap on a recording does while it is heard. Everybody. At most 24.
shell-listen-stop-label = Stop

# Beside a recording: through the loudspeaker, not held to the ear. Everybody. At most 40.
shell-listen-loud-label = Aloud

# After a tap on a recording or a picture of which a part is missing. Everybody. At most 80.
shell-listen-missing-text = Not all of it has come yet.

# After a tap on a recording that the phone cannot play. Everybody. At most 80.
shell-listen-failed-text = This phone cannot play it.

# The key that deletes one digit. Everybody. At most 40.
shell-pad-delete-label = Delete the last one

# The key that brings letters in the place of digits. Everybody. At most 24.
shell-pad-letters-label = Letters

# The key that brings digits in the place of letters. Everybody. At most 24.
shell-pad-digits-label = Digits

# Above a long list of choices. Everybody. At most 24.
shell-select-search-label = Search

# In the place of choices, if none has the letters. Everybody. At most 60.
shell-select-nothing-text = Nothing has these letters.

# A field for a day, while it is empty. Everybody. At most 30.
shell-day-choose-action = Choose a day

# Empties a field for a day. Everybody. At most 30.
shell-day-none-action = No day

# Takes the picture that the camera shows. Everybody. At most 40.
shell-camera-take-action = Take the picture

# Closes the camera without a picture. Everybody. At most 40.
shell-camera-leave-action = Take none

# At the entrance, after another app handed a file over. Organisers. At most 120.
shell-share-waits-text = Open with your code. Then the file goes into the inbox.

# After a tap on read aloud, if the phone has no voice for the language. Everybody. At most 100.
shell-speak-none-text = This phone has no voice for this language.

# In the place of everything, if the notebook could not be reached. Everybody. At most 160.
shell-core-failed-text = This could not be done. What was written down is kept. Try again.

# The same, if a newer version wrote the notebook. Everybody. At most 120.
shell-core-newer-text = A newer version wrote this notebook. Put the newer version on this phone first.

# Tries again. Everybody. At most 24.
shell-core-again-action = Try again

# What stands in the phone's notices while phones are met, with the app closed. It says nothing of what for. Everybody. At most 60.
shell-working-notice-text = Busy for a few minutes

# How such notices are called in the phone's own settings. Everybody. At most 32.
shell-working-channel-label = While it is busy

# The phone asks for a finger or a face. Everybody. At most 60.
shell-finger-ask-title = Open with finger or face

# On that question: the code is typed instead. Everybody. At most 32.
shell-finger-code-action = Type the code

# What stands in the phone's notices on a day something is due. It says nothing of what. Everybody. At most 60.
shell-reminder-notice-text = Something waits for you

# How such notices are called in the phone's own settings. Everybody. At most 32.
shell-reminder-channel-label = Reminders
