### What a phone says beside a screen: its own buttons for listening, typing codes, choosing and taking pictures.

# The button that goes back. Everybody. At most 24.
shell-frame-back-label = ආපසු

# Closes help, or a list of choices. Everybody. At most 24.
shell-frame-close-action = වසන්න

# What a tap on a recording does. Everybody. At most 24.
shell-listen-start-label = අහන්න

# What a tap on a recording does while it is heard. Everybody. At most 24.
shell-listen-stop-label = නවත්වන්න

# Beside a recording: through the loudspeaker, not held to the ear. Everybody. At most 40.
shell-listen-loud-label = හඬ නඟා

# After a tap on a recording or a picture of which a part is missing. Everybody. At most 80.
shell-listen-missing-text = ඔක්කොම තාම ඇවිත් නැහැ.

# After a tap on a recording that the phone cannot play. Everybody. At most 80.
shell-listen-failed-text = මේ ෆෝන් එකට ඒක අහන්න බැහැ.

# The key that deletes one digit. Everybody. At most 40.
shell-pad-delete-label = අන්තිම එක මකන්න

# The key that brings letters in the place of digits. Everybody. At most 24.
shell-pad-letters-label = අකුරු

# The key that brings digits in the place of letters. Everybody. At most 24.
shell-pad-digits-label = ඉලක්කම්

# Above a long list of choices. Everybody. At most 24.
shell-select-search-label = සොයන්න

# In the place of choices, if none has the letters. Everybody. At most 60.
shell-select-nothing-text = මේ අකුරු තියෙන කිසිවක් නැහැ.

# A field for a day, while it is empty. Everybody. At most 30.
shell-day-choose-action = දවසක් තෝරන්න

# Empties a field for a day. Everybody. At most 30.
shell-day-none-action = දවසක් නැහැ

# Takes the picture that the camera shows. Everybody. At most 40.
shell-camera-take-action = පින්තූරය ගන්න

# Closes the camera without a picture. Everybody. At most 40.
shell-camera-leave-action = ගන්න එපා

# At the entrance, after another app handed a file over. Organisers. At most 120.
shell-share-waits-text = ඔබේ කේතයෙන් අරින්න. ඊට පස්සේ ගොනුව ආ දේ වලට යයි.

# After a tap on read aloud, if the phone has no voice for the language. Everybody. At most 100.
shell-speak-none-text = මේ භාෂාවට මේ ෆෝන් එකේ හඬක් නැහැ.

# In the place of everything, if the notebook could not be reached. Everybody. At most 160.
shell-core-failed-text = මේක කරන්න බැරි වුණා. ලියපු දේ තියෙනවා. ආයෙත් උත්සාහ කරන්න.

# The same, if a newer version wrote the notebook. Everybody. At most 120.
shell-core-newer-text = අලුත් පිටපතක් මේ සටහන් පොත ලිව්වා. මුලින්ම ඒක මේ ෆෝන් එකට දාන්න.

# Tries again. Everybody. At most 24.
shell-core-again-action = ආයෙත්

# What stands in the phone's notices while phones are met, with the app closed. It says nothing of what for. Everybody. At most 60.
shell-working-notice-text = විනාඩි කීපයක් වැඩ කරනවා

# How such notices are called in the phone's own settings. Everybody. At most 32.
shell-working-channel-label = වැඩ කරන වෙලාවට

# The phone asks for a finger or a face. Everybody. At most 60.
shell-finger-ask-title = ඇඟිල්ලෙන් හෝ මුහුණෙන් අරින්න

# On that question: the code is typed instead. Everybody. At most 32.
shell-finger-code-action = රහස් කේතය ටයිප් කරන්න

# What stands in the phone's notices on a day something is due. It says nothing of what. Everybody. At most 60.
shell-reminder-notice-text = ඔබට කරන්න දෙයක් තියෙනවා

# How such notices are called in the phone's own settings. Everybody. At most 32.
shell-reminder-channel-label = මතක් කිරීම්
