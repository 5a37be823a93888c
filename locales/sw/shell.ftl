### What a phone says beside a screen: its own buttons for listening, typing codes, choosing and taking pictures.

# The button that goes back. Everybody. At most 24.
shell-frame-back-label = Rudi

# Closes help, or a list of choices. Everybody. At most 24.
shell-frame-close-action = Funga

# What a tap on a recording does. Everybody. At most 24.
shell-listen-start-label = Sikiliza

# What a tap on a recording does while it is heard. Everybody. At most 24.
shell-listen-stop-label = Simamisha

# Beside a recording: through the loudspeaker, not held to the ear. Everybody. At most 40.
shell-listen-loud-label = Kwa sauti

# After a tap on a recording or a picture of which a part is missing. Everybody. At most 80.
shell-listen-missing-text = Bado haijafika yote.

# After a tap on a recording that the phone cannot play. Everybody. At most 80.
shell-listen-failed-text = Simu hii haiwezi kuicheza.

# The key that deletes one digit. Everybody. At most 40.
shell-pad-delete-label = Futa ya mwisho

# The key that brings letters in the place of digits. Everybody. At most 24.
shell-pad-letters-label = Herufi

# The key that brings digits in the place of letters. Everybody. At most 24.
shell-pad-digits-label = Tarakimu

# Above a long list of choices. Everybody. At most 24.
shell-select-search-label = Tafuta

# In the place of choices, if none has the letters. Everybody. At most 60.
shell-select-nothing-text = Hakuna chenye herufi hizi.

# A field for a day, while it is empty. Everybody. At most 30.
shell-day-choose-action = Chagua siku

# Empties a field for a day. Everybody. At most 30.
shell-day-none-action = Bila siku

# Takes the picture that the camera shows. Everybody. At most 40.
shell-camera-take-action = Piga picha

# Closes the camera without a picture. Everybody. At most 40.
shell-camera-leave-action = Usipige picha

# At the entrance, after another app handed a file over. Organisers. At most 120.
shell-share-waits-text = Fungua kwa namba yako ya siri. Kisha faili itaingia kwenye kikasha.

# After a tap on read aloud, if the phone has no voice for the language. Everybody. At most 100.
shell-speak-none-text = Simu hii haina sauti ya lugha hii.

# In the place of everything, if the notebook could not be reached. Everybody. At most 160.
shell-core-failed-text = Haikuwezekana. Kilichoandikwa kimehifadhiwa. Jaribu tena.

# The same, if a newer version wrote the notebook. Everybody. At most 120.
shell-core-newer-text = Toleo jipya zaidi liliandika daftari hili. Weka kwanza toleo hilo kwenye simu hii.

# Tries again. Everybody. At most 24.
shell-core-again-action = Jaribu tena

# What stands in the phone's notices while phones are met, with the app closed. It says nothing of what for. Everybody. At most 60.
shell-working-notice-text = Ina kazi kwa dakika chache

# How such notices are called in the phone's own settings. Everybody. At most 32.
shell-working-channel-label = Wakati ina kazi

# The phone asks for a finger or a face. Everybody. At most 60.
shell-finger-ask-title = Fungua kwa kidole au uso

# On that question: the code is typed instead. Everybody. At most 32.
shell-finger-code-action = Andika siri ya kufungulia

# What stands in the phone's notices on a day something is due. It says nothing of what. Everybody. At most 60.
shell-reminder-notice-text = Kuna jambo linakusubiri

# How such notices are called in the phone's own settings. Everybody. At most 32.
shell-reminder-channel-label = Vikumbusho
