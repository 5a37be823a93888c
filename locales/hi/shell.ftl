### What a phone says beside a screen: its own buttons for listening, typing codes, choosing and taking pictures.

# The button that goes back. Everybody. At most 24.
shell-frame-back-label = पीछे

# Closes help, or a list of choices. Everybody. At most 24.
shell-frame-close-action = बंद करें

# What a tap on a recording does. Everybody. At most 24.
shell-listen-start-label = सुनें

# What a tap on a recording does while it is heard. Everybody. At most 24.
shell-listen-stop-label = रोकें

# Beside a recording: through the loudspeaker, not held to the ear. Everybody. At most 40.
shell-listen-loud-label = ज़ोर से

# After a tap on a recording or a picture of which a part is missing. Everybody. At most 80.
shell-listen-missing-text = अभी पूरा नहीं आया है।

# After a tap on a recording that the phone cannot play. Everybody. At most 80.
shell-listen-failed-text = यह फ़ोन इसे नहीं चला सकता।

# The key that deletes one digit. Everybody. At most 40.
shell-pad-delete-label = आख़िरी मिटाएँ

# The key that brings letters in the place of digits. Everybody. At most 24.
shell-pad-letters-label = अक्षर

# The key that brings digits in the place of letters. Everybody. At most 24.
shell-pad-digits-label = अंक

# Above a long list of choices. Everybody. At most 24.
shell-select-search-label = खोजें

# In the place of choices, if none has the letters. Everybody. At most 60.
shell-select-nothing-text = इन अक्षरों में कुछ नहीं।

# A field for a day, while it is empty. Everybody. At most 30.
shell-day-choose-action = दिन चुनें

# Empties a field for a day. Everybody. At most 30.
shell-day-none-action = कोई दिन नहीं

# Takes the picture that the camera shows. Everybody. At most 40.
shell-camera-take-action = तस्वीर लें

# Closes the camera without a picture. Everybody. At most 40.
shell-camera-leave-action = तस्वीर न लें

# At the entrance, after another app handed a file over. Organisers. At most 120.
shell-share-waits-text = अपने कोड से खोलें। फिर फ़ाइल आई हुई चीज़ों में जाएगी।

# After a tap on read aloud, if the phone has no voice for the language. Everybody. At most 100.
shell-speak-none-text = इस भाषा के लिए इस फ़ोन में आवाज़ नहीं है।

# In the place of everything, if the notebook could not be reached. Everybody. At most 160.
shell-core-failed-text = यह नहीं हो सका। जो लिखा गया, वह सुरक्षित है। फिर कोशिश करें।

# The same, if a newer version wrote the notebook. Everybody. At most 120.
shell-core-newer-text = किसी नए संस्करण ने यह नोटबुक लिखी है। पहले वह इस फ़ोन पर डालें।

# Tries again. Everybody. At most 24.
shell-core-again-action = फिर से

# What stands in the phone's notices while phones are met, with the app closed. It says nothing of what for. Everybody. At most 60.
shell-working-notice-text = कुछ मिनट तक काम चल रहा है

# How such notices are called in the phone's own settings. Everybody. At most 32.
shell-working-channel-label = जब काम चल रहा हो

# The phone asks for a finger or a face. Everybody. At most 60.
shell-finger-ask-title = उँगली या चेहरे से खोलें

# On that question: the code is typed instead. Everybody. At most 32.
shell-finger-code-action = कोड टाइप करें

# What stands in the phone's notices on a day something is due. It says nothing of what. Everybody. At most 60.
shell-reminder-notice-text = आपके लिए कुछ बाकी है

# How such notices are called in the phone's own settings. Everybody. At most 32.
shell-reminder-channel-label = याद दिलाना
