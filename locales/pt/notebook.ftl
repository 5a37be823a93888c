### The notebook itself: what its person has to know of it.

# An older copy, title. Everybody. At most 40.
notebook-older-title = Uma cópia mais antiga

# An older copy, help. Everybody. At most 240.
notebook-older-help = O celular lembra até onde este caderno ia. O que está aqui é de antes disso.

# An older copy, what was found. Everybody. At most 240.
notebook-older-what-text = Este celular já tinha escrito mais do que há neste caderno. Alguém pode ter posto de volta uma cópia antiga, ou a memória falhou.

# An older copy, what can be done. Everybody. At most 280.
notebook-older-lost-text = O que falta talvez ainda esteja com os outros. Deixe o celular como está e peça ajuda a uma pessoa de confiança, ou continue: o que os outros têm volta quando você enviar e receber.

# An older copy, main action: write on from what is here. Everybody. At most 40.
notebook-older-go-on-action = Continuar daqui

# A damaged notebook, title. Everybody. At most 40.
notebook-damaged-title = Este caderno está danificado

# A damaged notebook, help. Everybody. At most 240.
notebook-damaged-help = Se puder, deixe antes alguém que entende de celulares olhar. Nada piora por esperar.

# A damaged notebook, text. Everybody. At most 160.
notebook-damaged-what-text = Uma parte não dá mais para ler. Nada mudou.

# A damaged notebook, text. Everybody. At most 240.
notebook-damaged-how-text = O que ainda dá para ler vai para um caderno novo com o mesmo código. Os arquivos danificados ficam neste celular como estão.

# A damaged notebook, action. Everybody. At most 32.
notebook-damaged-rescue-action = Salvar o que dá para ler

# After a rescue, title. Everybody. At most 40.
notebook-rescued-title = O que foi salvo

# After a rescue. Everybody. At most 100. $count (number).
notebook-rescued-kept-label =
    { $count ->
        [one] { $count } coisa está aqui
        [many] { $count } de coisas estão aqui
       *[other] { $count } coisas estão aqui
    }

# After a rescue. Everybody. At most 100. $count (number).
notebook-rescued-lost-label =
    { $count ->
        [one] { $count } coisa se perdeu aqui
        [many] { $count } de coisas se perderam aqui
       *[other] { $count } coisas se perderam aqui
    }

# After a rescue, when parts other than what was written down have gaps. Everybody. At most 160.
notebook-rescued-gaps-label = Outras partes do caderno também têm falhas, como o que estava sendo digitado.

# After a rescue, text. Everybody. At most 200.
notebook-rescued-back-text = Leia um arquivo de cada pessoa com quem você envia e recebe. O que elas têm volta.

# Told, when a rescue was not possible. Everybody. At most 140.
notebook-told-not-rescued-label = Não deu para salvar. Deixe este celular como está e peça ajuda.
