### What this phone has heard of others, and files that go out and come in.

# Exchange, title. Organisers. At most 32.
exchange-status-title = Enviar e receber

# Exchange, help. Organisers. At most 240.
exchange-status-help = Crie um arquivo e passe adiante do jeito que quiser: num cartão de memória, por mensagem. Só os celulares dos nossos grupos conseguem ler.

# Exchange and home. Organisers. At most 100. $count (number): other devices heard from. $of (number): other devices.
exchange-status-heard-label = Outros celulares que deram notícia: { $count } de { $of }

# Exchange. Organisers. At most 100. $day (date).
exchange-status-oldest-label = A notícia mais antiga é de { $day }

# Exchange and home. Everybody. At most 100. $day (date).
exchange-status-met-label = Último contato com outros celulares em { $day }

# Exchange and home. Everybody. At most 100.
exchange-status-never-label = Este celular ainda não teve contato com outro

# Exchange and home. Everybody. At most 100. $count (number).
exchange-status-unsent-label =
    { $count ->
        [one] { $count } coisa está guardada aqui e ainda não foi enviada
        [many] { $count } de coisas estão guardadas aqui e ainda não foram enviadas
       *[other] { $count } coisas estão guardadas aqui e ainda não foram enviadas
    }

# Exchange: words or pictures known of but not here. Organisers. At most 100. $count (number).
exchange-status-missing-label =
    { $count ->
        [one] { $count } texto ou foto não chegou
        [many] { $count } de textos ou fotos não chegaram
       *[other] { $count } textos ou fotos não chegaram
    }

# Exchange: things here that need others first. Organisers. At most 120. $count (number).
exchange-status-waiting-label =
    { $count ->
        [one] { $count } coisa espera por algo que não chegou
        [many] { $count } de coisas esperam por algo que não chegou
       *[other] { $count } coisas esperam por algo que não chegou
    }

# Exchange: things a newer version wrote. Organisers. At most 120. $count (number).
exchange-status-newer-label =
    { $count ->
        [one] { $count } coisa foi escrita por um Weft mais novo: atualize para ler
        [many] { $count } de coisas foram escritas por um Weft mais novo: atualize para ler
       *[other] { $count } coisas foram escritas por um Weft mais novo: atualize para ler
    }

# Exchange, action. Organisers. At most 32.
exchange-status-out-action = Criar um arquivo

# Exchange, under the action. Organisers. At most 100.
exchange-status-out-hint = Tudo o que os outros talvez ainda não tenham

# Exchange, action. Organisers. At most 32.
exchange-status-group-action = Arquivo para o nosso grupo

# Exchange, under the action. Organisers. At most 100.
exchange-status-group-hint = Também o que só o nosso grupo lê

# Exchange, action. Organisers. At most 32.
exchange-status-in-action = Ler um arquivo

# Exchange, action. Organisers. At most 32.
exchange-status-share-action = Enviar por outro aplicativo

# Exchange, under the action. Organisers. At most 100.
exchange-status-share-hint = Qualquer pessoa pode levar. Só os celulares dos nossos grupos conseguem ler

# Phones nearby, title; also a line of the exchange. Organisers. At most 32.
exchange-nearby-main-title = Contato com celulares por perto

# Phones nearby, help. Organisers. At most 240.
exchange-nearby-main-help = Abram esta página nos dois celulares e toquem no botão. Os dois precisam estar no mesmo Wi-Fi, ou um usa a rede Wi-Fi que o outro divide. Não precisa de internet.

# Phones nearby, before anything else. Organisers. At most 160.
exchange-nearby-main-note = Outras pessoas no mesmo Wi-Fi podem ver que dois celulares estão se falando. Elas não conseguem ler o que é dito.

# Phones nearby, action. Organisers. At most 32.
exchange-nearby-start-action = Procurar por dez minutos

# Phones nearby and relays, action while something runs. Organisers. At most 32.
exchange-nearby-stop-action = Parar

# Phones nearby, while it runs. Organisers. At most 120.
exchange-nearby-looking-label = Procurando celulares. Isto para sozinho depois de dez minutos

# Phones nearby, while two phones talk. Organisers. At most 120. $came (number): new things here. $sent (number): things sent.
exchange-nearby-talking-label = Enviando e recebendo agora. Coisas novas aqui: { $came }. Enviadas: { $sent }

# Phones nearby. Organisers. At most 100. $count (number): phones.
exchange-nearby-met-label =
    { $count ->
        [one] Contato com { $count } celular
        [many] Contato com { $count } de celulares
       *[other] Contato com { $count } celulares
    }

# Phones nearby, what came of it so far. Organisers. At most 120. $came (number): new things here. $sent (number): things sent.
exchange-nearby-came-label = Coisas novas aqui: { $came }. Enviadas: { $sent }

# Phones nearby. Organisers. At most 100.
exchange-nearby-same-label = O último celular e este agora têm as mesmas coisas

# Phones nearby. Organisers. At most 120.
exchange-nearby-partly-label = O último celular e este ainda não têm as mesmas coisas. Os dois precisam fazer contato de novo

# Phones nearby. Organisers. At most 120.
exchange-nearby-broke-label = Uma conexão caiu. O que veio ficou guardado. Os celulares precisam fazer contato de novo

# Phones nearby. Organisers. At most 120.
exchange-nearby-away-label = Um celular que não é dos nossos grupos não pôde entrar

# Phones nearby, after an address was tried. Organisers. At most 120.
exchange-nearby-nobody-label = O outro celular não respondeu. Esta página está aberta nele?

# Phones nearby. Organisers. At most 120.
exchange-nearby-failed-label = Este celular está sem rede agora. Ligue o Wi-Fi ou divida a rede de um celular

# Phones nearby, above a code that the other phone reads. Organisers. At most 100.
exchange-nearby-code-label = Com isto o outro celular encontra este

# Phones nearby, under that code. Organisers. At most 100. $address (text): such as 192.168.1.5:40123.
exchange-nearby-address-label = Endereço deste celular: { $address }

# Phones nearby, action. Organisers. At most 32.
exchange-nearby-scan-action = Ler o quadrado do outro

# Phones nearby, action; also the title of the page on which it is typed. Organisers. At most 32.
exchange-address-main-title = Digitar o endereço

# Typing an address, help and hint of the field. Organisers. At most 160.
exchange-address-main-help = Está embaixo do quadrado, no outro celular. Por exemplo: 192.168.1.5:40123

# Typing an address, field. Organisers. At most 40.
exchange-address-field-label = Endereço do outro celular

# Typing an address, under the field. Organisers. At most 100.
exchange-address-field-error = Isto não é um endereço. Um endereço tem números, pontos e dois-pontos (:)

# Typing an address, action. Organisers. At most 32.
exchange-address-meet-action = Fazer contato com esse celular

# Relays, title; also a line of the exchange. A relay keeps what phones put there for each other. Organisers. At most 32.
exchange-relays-main-title = Pontos de repasse

# Relays, help. Organisers. At most 240.
exchange-relays-main-help = Um ponto de repasse é um computador na internet. Ele guarda o que os celulares deixam lá uns para os outros, até irem buscar. Ele não consegue ler nada disso.

# Relays. Organisers. At most 100.
exchange-relays-none-label = Este celular não usa nenhum ponto de repasse

# Relays, action. Organisers. At most 32.
exchange-relays-run-action = Buscar e enviar agora

# Relays, while it runs. Organisers. At most 100.
exchange-relays-running-label = Buscando e enviando

# Relays, action; also the title of its page. Organisers. At most 32.
exchange-relays-take-action = Usar um ponto de repasse

# Relays, under the name of one; also a choice. Organisers. At most 60.
exchange-relays-everybody-hint = Para todos os nossos grupos

# Relays, under the name of one; also a choice. Organisers. At most 60.
exchange-relays-group-hint = Só para o nosso grupo

# A relay, what came of it. Organisers. At most 120. $came (number): parcels fetched. $put (number): parcels left there.
exchange-relay-ran-label = Pacotes buscados: { $came }. Colocados lá: { $put }

# A relay. Organisers. At most 120.
exchange-relay-full-label = Este ponto de repasse está cheio. Nem tudo foi deixado lá

# A relay. Organisers. At most 120.
exchange-relay-unreached-label = Não deu para chegar a este ponto de repasse. Tente mais tarde

# A relay. Organisers. At most 120.
exchange-relay-busy-label = Este ponto de repasse está ocupado. Tente mais tarde

# A relay. Organisers. At most 160.
exchange-relay-refused-label = Este ponto de repasse não deixa este celular entrar, ou não é um ponto de repasse. Duas pessoas que cuidam do grupo podem dar outra autorização

# A relay, not asked since the notebook was opened. Organisers. At most 100.
exchange-relay-idle-label = Não consultado desde que o caderno foi aberto

# A relay, help. Organisers. At most 160.
exchange-relay-main-help = Se este celular parar de usar, o que outros deixaram lá para ele fica lá

# A relay, action. Organisers. At most 32.
exchange-relay-forget-action = Parar de usar

# Using a relay, help. Organisers. At most 240.
exchange-take-main-help = Mostre a chave deste celular a duas pessoas que cuidam do grupo. Elas devolvem um arquivo: a autorização. Depois digite o endereço do ponto de repasse e escolha esse arquivo.

# Using a relay. Organisers. At most 120. $key (text): 64 letters and digits.
exchange-take-key-label = Chave deste celular: { $key }

# Using a relay, field. Organisers. At most 32.
exchange-take-address-label = Endereço do ponto de repasse

# Using a relay, under the field. Organisers. At most 100. $address (text): such as https://relay.example.
exchange-take-address-hint = Por exemplo: { $address }

# Using a relay, under the field. Organisers. At most 100.
exchange-take-address-error = O endereço de um ponto de repasse começa com https://

# Using a relay, whom it is for. Organisers. At most 32.
exchange-take-whom-label = Para quem é

# Using a relay, action. Organisers. At most 32.
exchange-take-pick-action = Escolher a autorização

# After a relay was taken into use. Organisers. At most 100.
exchange-told-taken-label = Agora este celular usa o ponto de repasse

# The file was no permission. Organisers. At most 120.
exchange-told-no-permission-label = Este arquivo não é uma autorização para este celular

# No further relay. Organisers. At most 120.
exchange-told-enough-label = Três pontos de repasse já estão em uso. Primeiro pare de usar um

# A code was scanned that does not fit. Everybody. At most 120.
exchange-told-other-code-label = Este quadrado não serve aqui

# Passing the app itself on failed. Organisers. At most 120.
exchange-told-not-passed-label = O aplicativo não foi passado adiante
