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
