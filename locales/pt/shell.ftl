### What a phone says beside a screen: its own buttons for listening, typing codes, choosing and taking pictures.

# The button that goes back. Everybody. At most 24.
shell-frame-back-label = Voltar

# Closes help, or a list of choices. Everybody. At most 24.
shell-frame-close-action = Fechar

# What a tap on a recording does. Everybody. At most 24.
shell-listen-start-label = Ouvir

# What a tap on a recording does while it is heard. Everybody. At most 24.
shell-listen-stop-label = Parar

# Beside a recording: through the loudspeaker, not held to the ear. Everybody. At most 40.
shell-listen-loud-label = Em voz alta

# After a tap on a recording or a picture of which a part is missing. Everybody. At most 80.
shell-listen-missing-text = Ainda não chegou tudo.

# After a tap on a recording that the phone cannot play. Everybody. At most 80.
shell-listen-failed-text = Este telefone não consegue tocar isto.

# The key that deletes one digit. Everybody. At most 40.
shell-pad-delete-label = Apagar o último

# The key that brings letters in the place of digits. Everybody. At most 24.
shell-pad-letters-label = Letras

# The key that brings digits in the place of letters. Everybody. At most 24.
shell-pad-digits-label = Números

# Above a long list of choices. Everybody. At most 24.
shell-select-search-label = Procurar

# In the place of choices, if none has the letters. Everybody. At most 60.
shell-select-nothing-text = Nada tem essas letras.

# A field for a day, while it is empty. Everybody. At most 30.
shell-day-choose-action = Escolher um dia

# Empties a field for a day. Everybody. At most 30.
shell-day-none-action = Nenhum dia

# Takes the picture that the camera shows. Everybody. At most 40.
shell-camera-take-action = Tirar a foto

# Closes the camera without a picture. Everybody. At most 40.
shell-camera-leave-action = Não tirar nenhuma

# At the entrance, after another app handed a file over. Organisers. At most 120.
shell-share-waits-text = Abra com o seu código. Depois o arquivo vai para a caixa de entrada.

# After a tap on read aloud, if the phone has no voice for the language. Everybody. At most 100.
shell-speak-none-text = Este telefone não tem voz para esta língua.

# In the place of everything, if the notebook could not be reached. Everybody. At most 160.
shell-core-failed-text = Não foi possível. O que foi escrito está guardado. Tente outra vez.

# The same, if a newer version wrote the notebook. Everybody. At most 120.
shell-core-newer-text = Uma versão mais nova escreveu este caderno. Ponha primeiro essa versão neste telefone.

# Tries again. Everybody. At most 24.
shell-core-again-action = Outra vez

# What stands in the phone's notices while phones are met, with the app closed. It says nothing of what for. Everybody. At most 60.
shell-working-notice-text = Ocupado por alguns minutos

# How such notices are called in the phone's own settings. Everybody. At most 32.
shell-working-channel-label = Enquanto está ocupado

# The phone asks for a finger or a face. Everybody. At most 60.
shell-finger-ask-title = Abrir com o dedo ou o rosto

# On that question: the code is typed instead. Everybody. At most 32.
shell-finger-code-action = Digitar o código

# What stands in the phone's notices on a day something is due. It says nothing of what. Everybody. At most 60.
shell-reminder-notice-text = Algo espera por você

# How such notices are called in the phone's own settings. Everybody. At most 32.
shell-reminder-channel-label = Lembretes
