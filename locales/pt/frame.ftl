### What every screen has: corners, what is told after an input, mistakes in fields.

# Every screen, first corner. Everybody. At most 24.
frame-corner-speaker-label = Ler em voz alta

# Every screen, second corner. Everybody. At most 24.
frame-corner-help-label = Ajuda

# Every screen, third corner: locks at once. Everybody. At most 24.
frame-corner-leave-label = Sair

# After something was written down. Everybody. At most 80.
frame-told-saved-label = Guardado aqui. Ainda não foi enviado a ninguém.

# After a receipt number that cannot be right. Everybody. At most 100.
frame-told-mistaken-label = Este número tem um erro. Olhe de novo.

# After a receipt number nothing is known for, on a phone that met no other. Everybody. At most 100.
frame-told-nothing-label = Nada sobre este número chegou a este celular.

# After a receipt number nothing is known for. Everybody. At most 140. $day (date).
frame-told-nothing-since-label = Nada sobre este número chegou a este celular. O último contato dele com outros foi em { $day }.

# After a file was read. Organisers. At most 100. $count (number): how much of it was new here.
frame-told-file-new-label =
    { $count ->
        [one] { $count } coisa nova veio com este arquivo.
        [many] { $count } de coisas novas vieram com este arquivo.
       *[other] { $count } coisas novas vieram com este arquivo.
    }

# After a file was read that brought nothing new. Organisers. At most 100.
frame-told-file-known-label = Tudo o que há neste arquivo já estava aqui.

# After a file was read whose end is missing. Organisers. At most 160. $count (number): how much of it was new here.
frame-told-file-short-label =
    { $count ->
        [one] { $count } coisa nova veio. Falta o fim do arquivo: peça o arquivo de novo.
        [many] { $count } de coisas novas vieram. Falta o fim do arquivo: peça o arquivo de novo.
       *[other] { $count } coisas novas vieram. Falta o fim do arquivo: peça o arquivo de novo.
    }

# After a file of what is new was read, while an earlier one never came. Organisers. At most 160.
frame-told-earlier-missing-label = O que veio ficou guardado. Falta um arquivo anterior: peça esse, ou um arquivo completo.

# After a file was written. Organisers. At most 120.
frame-told-file-written-label = O arquivo foi criado. Os outros não sabem de nada até lerem o arquivo.

# After a file that is not for this notebook or is broken. Organisers. At most 120.
frame-told-file-unreadable-label = Não dá para ler este arquivo aqui. Nada mudou.

# After a file that was picked, when the phone itself failed. Organisers. At most 160.
frame-told-device-failed-label = Este celular não conseguiu ler ou guardar agora. O que já foi anotado não se perdeu. Tente de novo; se continuar, desligue e ligue o celular.

# After something could not be written because the notebook is an older copy. Everybody. At most 120.
frame-told-older-copy-label = Não foi anotado: este caderno é uma cópia mais antiga. Veja a primeira linha da tela inicial.

# After somebody said to go on from an older copy. Everybody. At most 140.
frame-told-went-on-label = Você continuou a partir desta cópia. O que os outros ainda têm de você volta quando você enviar e receber.

# After something could not be written because the phone is full. Everybody. At most 160.
frame-told-no-room-label = Acabou o espaço neste celular. Isto não foi anotado; o que você digitou não se perdeu. Abra espaço fora deste aplicativo e tente de novo.

# Something was refused. Organisers. At most 120.
frame-refused-not-yours-label = Isto cabe a outra pessoa. Nada mudou.

# Something was refused. Organisers. At most 120.
frame-refused-incomplete-label = Falta alguma coisa. Nada mudou.

# Something was refused. Organisers. At most 120.
frame-refused-already-label = Já está assim. Nada mudou.

# A yes was refused. Everybody. At most 160.
frame-refused-understood-label = Um sim só pode ser anotado quando a pessoa está sozinha para responder e entendeu. Nada mudou.

# Something was refused about somebody who is or may be under 18. Everybody. At most 160.
frame-refused-minor-label = Esta pessoa tem ou pode ter menos de 18 anos: o que mostra a pessoa nunca vai a público, e a voz dela não fica guardada. Nada mudou.

# Asking again was refused. Organisers. At most 160.
frame-refused-rest-label = Já se perguntou a esta pessoa nos últimos 30 dias, ou ela disse não nos últimos 180. Deixe a pessoa descansar. Nada mudou.

# Something was refused because the person has died. Organisers. At most 160.
frame-refused-died-label = Esta pessoa faleceu. Só alguém que ela indicou pode continuar ou retirar o sim. Nada mudou.

# Something may not leave. Everybody. At most 80.
frame-refused-allowed-label = Não é permitido. Nada saiu.

# Something is not in this notebook. Everybody. At most 100.
frame-refused-here-label = Não está neste celular. Nada mudou.

# The notebook's files could not be read. Everybody. At most 120.
frame-refused-unreadable-label = Não deu para ler o caderno. Nada mudou.

# Instead of a screen whose record is not here, title. Everybody. At most 40.
frame-missing-screen-title = Não está neste celular

# Instead of a screen whose record is not here. Everybody. At most 120.
frame-missing-screen-text = Ainda pode chegar de outro celular.

# On a record that a newer version wrote to. Organisers. At most 140.
frame-newer-record-banner = Um Weft mais novo escreveu aqui algo que este não consegue ler. Atualize primeiro.

# Forms, to the next step. Everybody. At most 24.
frame-action-next-label = Continuar

# Forms: the language of words. Organisers. At most 40.
frame-field-language-label = Em que língua

# Under a field that is empty. Everybody. At most 60.
frame-mistake-needed-error = Falta preencher aqui.

# Under a choice not made. Everybody. At most 60.
frame-mistake-choose-error = Escolha uma opção.

# Under a field with a hidden character that turns text around. Everybody. At most 100.
frame-mistake-hidden-error = Há um sinal escondido aqui. Digite em vez de colar.

# Under a field that is too long. Everybody. At most 80.
frame-mistake-long-error = Está longo demais. Escreva mais curto.

# Under a number that a group's own form asks for; none is a number too. Everybody. At most 100.
frame-mistake-digits-error = Digite um número, em algarismos.

# Under an amount. Organisers. At most 100.
frame-mistake-number-error = Digite, em números, um valor maior que zero.

# Under an amount that has to be whole. Organisers. At most 80.
frame-mistake-whole-error = Digite um número inteiro.

# Under a day. Organisers. At most 80.
frame-mistake-day-error = Este dia não serve. Escolha outro.

# Under a currency. Organisers. At most 80.
frame-mistake-currency-error = Digite as três letras da moeda, como LKR.
