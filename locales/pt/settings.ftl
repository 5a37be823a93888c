### Settings: languages, the code, a second code for whoever listens.

# Home, line, and settings, title. Everybody. At most 32.
settings-list-title = Ajustes

# Settings, help. Everybody. At most 240.
settings-list-help = O que você muda aqui só vale neste celular.

# Settings, line, and languages, title. Everybody. At most 32.
settings-languages-title = Línguas

# Languages, help. Everybody. At most 240.
settings-languages-help = A primeira língua é a da tela. A segunda entra onde faltam palavras na primeira.

# Languages, choice. Everybody. At most 40.
settings-languages-first-label = Primeira

# Languages, choice. Everybody. At most 40.
settings-languages-second-label = Segunda

# Languages, when both are the same. Everybody. At most 60.
settings-languages-same-error = Escolha duas línguas diferentes.

# Languages, action. Everybody. At most 32.
settings-languages-use-action = Usar estas

# Settings, line. Everybody. At most 32.
settings-code-label = Mudar o código

# Settings, under the line. Everybody. At most 80.
settings-code-hint = Mudar o código que abre este caderno

# Changing the code, title of the first step. Everybody. At most 40.
settings-code-old-title = O código que você usa agora

# Changing the code, title of the second step. Everybody. At most 40.
settings-code-new-title = Um código novo

# Changing the code, title of the last step. Everybody. At most 40.
settings-code-again-title = O mesmo código mais uma vez

# Changing the code, help. Everybody. At most 240.
settings-code-help = Se você esquecer o código, ninguém consegue dizer qual era. Escolha um que você vai saber amanhã e que outros não adivinhem.

# Changing the code, field; other screens too. Everybody. At most 32.
settings-code-field-label = Código

# Changing the code, under the field. Everybody. At most 120.
settings-code-new-hint = Pelo menos 8 letras ou números. O melhor são cinco palavras.

# Settings and what was told, line or action, for whoever listens and has no second code. Listeners. At most 40.
settings-second-label = Criar um segundo código

# Settings, under the line. Listeners. At most 100.
settings-second-hint = Enquanto você não tiver um, ninguém pode contar nada a você

# Making a second code, title. Listeners. At most 40.
settings-second-new-title = Um segundo código

# Making a second code, help. Listeners. At most 300.
settings-second-help = O que outras pessoas contam a você só abre com este código. Quem sabe o seu primeiro código não vê isso. Use um código diferente do primeiro.

# Told, after the code was changed. Everybody. At most 100.
settings-told-code-label = De agora em diante, só o código novo abre este caderno.

# Told, after the second code was made. Listeners. At most 160.
settings-told-second-label = Código criado. Outras pessoas podem contar algo a você quando um arquivo seu tiver chegado até elas.

# Told, after a wrong code. Everybody. At most 60.
settings-told-wrong-label = O código não é este.

# Told, after too many wrong codes. Everybody. At most 120. $minutes (number).
settings-told-wait-label =
    { $minutes ->
        [one] Muitos códigos errados. Tente de novo em { $minutes } minuto.
        [many] Muitos códigos errados. Tente de novo em { $minutes } de minutos.
       *[other] Muitos códigos errados. Tente de novo em { $minutes } minutos.
    }

# Told, when the code typed again is another one. Everybody. At most 80.
settings-told-differ-label = Este código é diferente do anterior. Escolha de novo.

# Told, when a code is too easy. Everybody. At most 100.
settings-told-weak-label = Este código é fácil demais de adivinhar. Escolha um mais longo.

# What was told, action, for whoever listens. Listeners. At most 40.
settings-door-open-action = Abrir o que outros contaram

# Opening what others told, title. Listeners. At most 40.
settings-door-title = O que outros contaram

# Opening what others told, help. Listeners. At most 240.
settings-door-help = Veja se não há ninguém olhando. Isto fecha quando você sai.

# Opening what others told, field. Listeners. At most 32.
settings-door-field-label = Seu segundo código

# Settings, line and title. Everybody. At most 32.
settings-finger-main-title = Dedo ou rosto

# Settings, under the line. Everybody. At most 100.
settings-finger-main-hint = Abre o caderno sem o código. O código também abre sempre

# Finger or face, help. Everybody. At most 240.
settings-finger-main-help = O caderno abre com qualquer dedo ou rosto que o celular conhece. Alguém pode colocar o seu dedo no celular à força. Um código ninguém tira de você assim.

# Finger or face, before it is chosen. Everybody. At most 200.
settings-finger-main-note = Alguém com mais força que você pode colocar o seu dedo no celular, ou o celular na frente do seu rosto. Só o código fica na sua cabeça.

# Finger or face, action. Everybody. At most 32.
settings-finger-on-action = Abrir com o dedo ou o rosto

# Finger or face, action. Everybody. At most 32.
settings-finger-off-action = Abrir só com o código

# A finger or a face opens from now on. Everybody. At most 100.
settings-told-finger-on-label = Agora abre com um dedo ou um rosto. Com o código também

# No finger or face opens any more. Everybody. At most 100.
settings-told-finger-off-label = Agora só o código abre

# A finger or a face did not open, or cannot. Everybody. At most 120.
settings-told-finger-not-label = Não deu certo. O código abre

# Settings, line: the app itself is given to another phone. Everybody. At most 32.
settings-app-main-title = Passar este aplicativo adiante

# Settings, under the line. Everybody. At most 100.
settings-app-main-hint = De celular para celular, sem loja. Nada do caderno vai junto

# Settings, line and title. Everybody. At most 32.
settings-remind-main-title = Lembretes

# Settings, under the line. Everybody. At most 100.
settings-remind-main-hint = Um aviso no dia em que é preciso fazer algo

# Reminders, help. Everybody. At most 240.
settings-remind-main-help = No dia em que é preciso fazer algo, de manhã, o celular mostra um aviso. O que outros contaram nunca vira um aviso.

# Reminders, before it is chosen. Everybody. At most 200.
settings-remind-main-note = O aviso não diz o que é preciso fazer nem de quem se trata. Mas quem estiver com o celular na mão pode ver que há um aviso.

# Reminders, action. Everybody. At most 32.
settings-remind-on-action = Receber lembretes

# Reminders, action. Everybody. At most 32.
settings-remind-off-action = Não receber lembretes

# There will be reminders. Everybody. At most 100.
settings-told-remind-on-label = De agora em diante o celular mostra lembretes

# There will be none. Everybody. At most 100.
settings-told-remind-off-label = O celular não mostra mais lembretes
