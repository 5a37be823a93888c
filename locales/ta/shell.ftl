### What a phone says beside a screen: its own buttons for listening, typing codes, choosing and taking pictures.

# The button that goes back. Everybody. At most 24.
shell-frame-back-label = பின்செல்

# Closes help, or a list of choices. Everybody. At most 24.
shell-frame-close-action = மூடு

# What a tap on a recording does. Everybody. At most 24.
shell-listen-start-label = கேள்

# What a tap on a recording does while it is heard. Everybody. At most 24.
shell-listen-stop-label = நிறுத்து

# Beside a recording: through the loudspeaker, not held to the ear. Everybody. At most 40.
shell-listen-loud-label = சத்தமாக

# After a tap on a recording or a picture of which a part is missing. Everybody. At most 80.
shell-listen-missing-text = முழுவதும் இன்னும் வரவில்லை.

# After a tap on a recording that the phone cannot play. Everybody. At most 80.
shell-listen-failed-text = இந்த ஃபோனில் இதைக் கேட்க முடியாது.

# The key that deletes one digit. Everybody. At most 40.
shell-pad-delete-label = கடைசியை அழி

# The key that brings letters in the place of digits. Everybody. At most 24.
shell-pad-letters-label = எழுத்துகள்

# The key that brings digits in the place of letters. Everybody. At most 24.
shell-pad-digits-label = இலக்கங்கள்

# Above a long list of choices. Everybody. At most 24.
shell-select-search-label = தேடு

# In the place of choices, if none has the letters. Everybody. At most 60.
shell-select-nothing-text = இந்த எழுத்துகளில் எதுவும் இல்லை.

# A field for a day, while it is empty. Everybody. At most 30.
shell-day-choose-action = நாளைத் தேர்ந்தெடு

# Empties a field for a day. Everybody. At most 30.
shell-day-none-action = நாள் இல்லை

# Takes the picture that the camera shows. Everybody. At most 40.
shell-camera-take-action = படம் எடு

# Closes the camera without a picture. Everybody. At most 40.
shell-camera-leave-action = படம் வேண்டாம்

# At the entrance, after another app handed a file over. Organisers. At most 120.
shell-share-waits-text = உங்கள் குறியீட்டால் திறங்கள். பிறகு கோப்பு வந்தவைக்குள் செல்லும்.

# After a tap on read aloud, if the phone has no voice for the language. Everybody. At most 100.
shell-speak-none-text = இந்த மொழிக்கு இந்த ஃபோனில் குரல் இல்லை.

# In the place of everything, if the notebook could not be reached. Everybody. At most 160.
shell-core-failed-text = இது நடக்கவில்லை. எழுதியவை பத்திரம். மீண்டும் முயலுங்கள்.

# The same, if a newer version wrote the notebook. Everybody. At most 120.
shell-core-newer-text = புதிய பதிப்பு இந்தக் குறிப்பேட்டை எழுதியது. முதலில் அதை இந்த ஃபோனில் போடுங்கள்.

# Tries again. Everybody. At most 24.
shell-core-again-action = மீண்டும் முயல்

# What stands in the phone's notices while phones are met, with the app closed. It says nothing of what for. Everybody. At most 60.
shell-working-notice-text = சில நிமிடங்கள் வேலையில் உள்ளது

# How such notices are called in the phone's own settings. Everybody. At most 32.
shell-working-channel-label = வேலையில் இருக்கும்போது

# The phone asks for a finger or a face. Everybody. At most 60.
shell-finger-ask-title = விரல் அல்லது முகத்தால் திறங்கள்

# On that question: the code is typed instead. Everybody. At most 32.
shell-finger-code-action = குறியீட்டை எழுது

# What stands in the phone's notices on a day something is due. It says nothing of what. Everybody. At most 60.
shell-reminder-notice-text = உங்களுக்காக ஒன்று காத்திருக்கிறது

# How such notices are called in the phone's own settings. Everybody. At most 32.
shell-reminder-channel-label = நினைவூட்டல்கள்
