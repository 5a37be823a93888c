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
