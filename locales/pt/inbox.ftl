### What other apps shared into Weft, or what was read in as a file, before somebody says what becomes of it.

# More, line, and inbox, title. Everybody. At most 32.
inbox-list-title = Trazido de fora

# Inbox, help. Everybody. At most 240.
inbox-list-help = Aqui esperam as fotos, gravações e papéis que você compartilhou com o Weft. Você decide o que acontece com cada um, ou apaga.

# Inbox and each thing in it. Everybody. At most 120.
inbox-list-only-text = Só este celular tem isto. Não vai a lugar nenhum até você decidir.

# Inbox, when there is nothing. Everybody. At most 160.
inbox-list-none-text = Nada espera aqui. Compartilhe uma foto ou gravação com o Weft a partir de outro aplicativo, ou traga um arquivo.

# Inbox, action: picks a file. Everybody. At most 40.
inbox-list-pick-action = Trazer um arquivo

# Inbox, action: opens the camera. Everybody. At most 40.
inbox-list-photo-action = Tirar uma foto

# More, under the line. Everybody. At most 60. $count (number): things that wait.
inbox-list-waiting-hint =
    { $count ->
        [one] { $count } coisa espera
        [many] { $count } de coisas esperam
       *[other] { $count } coisas esperam
    }

# Inbox, under a line, and on a thing's own screen. Everybody. At most 120. $what (text): what sort of thing. $day (date): when it came. $size (text): how large.
inbox-thing-about-hint = { $what } · { $day } · { $size }

# How large something is. Everybody. At most 40. $count (number): megabytes; 0 is less than one.
inbox-thing-size-label =
    { $count ->
        [0] menos de 1 MB
        [one] { $count } MB
        [many] { $count } MB
       *[other] { $count } MB
    }

# A thing, help. Everybody. At most 240.
inbox-thing-help = Olhe primeiro. Para guardar, você diz quem aparece ou fala. Se não precisa disto, apague.

# A picture. Everybody. At most 160.
inbox-thing-clean-text = O Weft tirou o que a câmera escondeu na foto: o lugar, a hora, o celular.

# A thing that is no picture. Everybody. At most 200.
inbox-thing-hidden-text = O Weft guarda este arquivo como ele veio. Pode haver nele um lugar, um nome ou uma hora escondidos.

# A thing, action, and on the screen where it is said whom it concerns. Everybody. At most 40.
inbox-thing-keep-action = Guardar para os nossos grupos

# A thing, action. Everybody. At most 40.
inbox-thing-delete-action = Apagar para sempre

# Before a thing is deleted, title. Everybody. At most 40.
inbox-delete-title = Apagar?

# Before a thing is deleted. Everybody. At most 160.
inbox-delete-gone-text = Sai do Weft e não volta. No lugar de onde você compartilhou, continua.

# Keeping a thing, title. Everybody. At most 40.
inbox-keep-title = A quem diz respeito?

# Keeping a thing, help. Everybody. At most 240.
inbox-keep-help = Diga o nome de todas as pessoas que aparecem ou falam. Só se usa onde todas disseram sim.

# Keeping a thing, choice. Everybody. At most 60.
inbox-keep-who-label = Dá para reconhecer alguém?

# Keeping a thing, tile. Everybody. At most 60.
inbox-keep-people-label = Sim, pessoas

# Keeping a thing, tile. Everybody. At most 60.
inbox-keep-nobody-label = Não, ninguém

# Keeping a thing, list to tick. Everybody. At most 60.
inbox-keep-all-label = Todas as pessoas que aparecem

# Keeping a thing, when the own group asked nobody. Everybody. At most 120.
inbox-keep-none-text = O seu grupo ainda não perguntou a ninguém. Pergunte primeiro às pessoas que aparecem.

# Keeping a thing, above the action. Everybody. At most 200.
inbox-keep-travels-text = Na próxima troca, todos os celulares dos nossos grupos recebem isto. Onde não há um sim, não se mostra.

# After something was shared in. Everybody. At most 160.
inbox-told-in-label = Já está no Weft, em “Trazido de fora”. Só este celular tem isto.

# After a picture was shared in that cannot be read. Everybody. At most 160.
inbox-told-picture-label = Não deu para ler esta foto, e nada foi guardado. Compartilhe como foto JPEG ou PNG.

# After something was shared in that is too large. Everybody. At most 160.
inbox-told-large-label = Este arquivo é grande demais. Nada foi guardado. Compartilhe um menor.

# After something was deleted. Everybody. At most 60.
inbox-told-gone-label = Apagado para sempre.
