### The first screen inside.

# Home, help. Everybody. At most 240.
home-start-help = Daqui você chega a tudo. O que você escreve fica primeiro guardado neste celular. Só chega aos outros quando os celulares enviam e recebem.

# Home, line. Everybody. At most 32.
home-start-consents-label = Pedidos de permissão

# Home, line. Everybody. At most 32.
home-start-ledger-label = O que partilhamos

# Home, line. Everybody. At most 32.
home-start-exchange-label = Enviar e receber

# Home, line. Everybody. At most 32.
home-start-search-label = Procurar

# Home, action: for whoever holds a receipt number. Everybody. At most 32.
home-start-take-back-label = Tenho um número

# Home, under the action. Everybody. At most 60.
home-start-take-back-hint = Retirar um sim, ou dizer o que deve acontecer

# Home, while the language is a draft. Everybody. At most 160. $language (text): the language's own name.
home-start-draft-note = As palavras em { $language } são um rascunho. Ninguém que fale bem esta língua leu ainda.

# Home, while the notebook is an older copy than the phone last had. Everybody. At most 120.
home-start-older-note = Esta é uma cópia mais antiga do seu caderno. Você pode ler. Ainda não dá para anotar nada.

# Home, line, while the notebook is an older copy. Everybody. At most 40.
home-start-older-label = Sobre esta cópia mais antiga

# Home, line to what has no place on it, and title there. Everybody. At most 32.
home-more-title = Mais
