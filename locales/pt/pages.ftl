### Pages that are printed or passed on: the overview, the manifest of what leaves, the receipt.

# Every page, under the title. Everybody. At most 60. $day (date).
pages-known-text = O que se sabia em { $day }

# Every page: phones of which anything has arrived, of how many. Everybody. At most 80. $heard (number), $devices (number).
pages-heard-text = Outros celulares que deram notícia: { $heard } de { $devices }

# So many phones of a group, of how many. Everybody. At most 20. $heard (number), $devices (number).
pages-count-text = { $heard } de { $devices }

# Overview, under the group's own name. Everybody. At most 60.
pages-overview-subtitle = O que este caderno sabe

# Overview, before the names of all groups. Everybody. At most 40.
pages-overview-groups-label = Grupos que estão juntos

# Overview, last line. Everybody. At most 120.
pages-overview-end-text = O que outros celulares escreveram depois do último contato com este não está nesta página.

# Overview, only when more is held than fits. Everybody. At most 120. $lines (number).
pages-overview-full-text = Esta página mostra as coisas mais novas, { $lines } ao todo. As mais antigas estão no caderno.

# Overview, heading over consents. Everybody. At most 40.
pages-consents-title = Pedidos de permissão

# Overview, when there is no consent. Everybody. At most 80.
pages-consents-none-text = Aqui não se sabe de nenhum pedido de permissão.

# A consent, which has a number and no name. Everybody. At most 40. $number (text): nine digits in threes.
pages-consent-number-title = Pedido de permissão { $number }

# Who asked and when. Everybody. At most 120. $group (text), $day (date).
pages-consent-asked-text = { $group } perguntou em { $day }

# In place of who asked. Everybody. At most 80.
pages-consent-unasked-text = A pergunta em si não chegou aqui.

# Before the words of the asking. Everybody. At most 60. $language (text): the language's own name.
pages-consent-spoken-label = Dito em voz alta, em { $language }

# Before the words of the asking. Everybody. At most 60. $language (text): the language's own name.
pages-consent-read-label = Dado para ler, em { $language }

# Notice in a consent. Everybody. At most 80.
pages-consent-suspended-text = Fechado por enquanto. Nada sai com este pedido.

# Notice in a consent. Everybody. At most 80.
pages-consent-withdrawn-text = O sim foi retirado. Já não sai nada com este pedido.

# In that notice, before the groups with so many of so many phones. Everybody. At most 80.
pages-consent-heard-label = Celulares que com certeza já sabem disto:

# Before a list of what left under a consent. Everybody. At most 60.
pages-consent-left-label = Com este pedido saiu isto:

# The same after a yes was taken back; what cannot be undone is said. Everybody. At most 100.
pages-consent-left-before-label = Isto saiu antes. Nenhum aplicativo consegue trazer de volta:

# In place of that list. Everybody. At most 100.
pages-consent-none-left-text = Pelo que este caderno sabe, nada saiu com este pedido.

# Overview, heading over photos and recordings. Everybody. At most 40.
pages-things-title = Fotos e gravações

# Overview, when there is none. Everybody. At most 80.
pages-things-none-text = Aqui não se sabe de nenhuma foto nem gravação.

# A photo, voice, film or document with its number. Everybody. At most 48. $kind (text): what sort of thing, $number (text): nine digits in threes.
pages-thing-numbered-title = { $kind } { $number }

# The same where even the sort is not said. Everybody. At most 48. $number (text): nine digits in threes.
pages-thing-number-title = Número { $number }

# Whose it is and when it was made. Everybody. At most 80. $group (text), $day (date).
pages-thing-made-text = { $group }, { $day }

# Instead of consents. Everybody. At most 100.
pages-thing-nobody-text = Quem fez isto diz que não dá para reconhecer ninguém.

# Of a picture that is shown with people in it covered. Everybody. At most 100. $count (number).
pages-thing-covered-text =
    { $count ->
        [one] { $count } pessoa está coberta na imagem.
        [many] { $count } de pessoas estão cobertas na imagem.
       *[other] { $count } pessoas estão cobertas na imagem.
    }

# In place of a photo that may be shown. Everybody. At most 100.
pages-thing-absent-text = A foto pode ser mostrada, mas não chegou a este caderno.

# In place of a recording that may be used. Everybody. At most 80.
pages-thing-unplayed-text = A gravação pode ser usada. No papel ela não toca.

# Before the reason why something is not shown. Everybody. At most 32.
pages-thing-closed-label = Não se mostra

# Overview, heading over ledger entries. Everybody. At most 48.
pages-ledger-title = O que demos uns aos outros

# Overview, when there is no entry. Everybody. At most 80.
pages-ledger-none-text = Aqui não se sabe de nenhuma anotação.

# Who gave and who received; never a ranking. Everybody. At most 120. $from (text), $to (text).
pages-entry-gave-text = { $from } deu, { $to } recebeu

# Which group wrote an entry. Everybody. At most 80. $group (text).
pages-entry-proposed-text = { $group } propôs isto

# In place of what was given. Everybody. At most 80.
pages-entry-unproposed-text = A proposta em si não chegou aqui.

# In place of a story. Everybody. At most 80.
pages-entry-untold-text = Ninguém contou a história ainda.

# Before the words of an objection. Everybody. At most 80. $group (text).
pages-entry-objection-label = { $group } não concorda:

# Overview, heading over sums. Everybody. At most 48.
pages-balances-title = Com acordo dos dois grupos

# Under that heading. Everybody. At most 120.
pages-balances-text = Cada linha é uma soma de anotações com acordo. Coisas diferentes nunca são somadas juntas.

# Overview, when nothing is agreed. Everybody. At most 80.
pages-balances-none-text = Ainda não há nada com acordo dos dois grupos.

# Overview, heading over cases that count; only where there is one. Everybody. At most 60.
pages-lines-title = Relatos que podem entrar na soma

# Under that heading. Everybody. At most 140.
pages-lines-text = Cada relato foi feito a pessoas que escutam, e quem relatou disse sim a entrar neste número. Aqui não se sabe mais nada dele.

# So many cases of a quarter count, one line a quarter. Everybody. At most 80. $quarter (number): from 1 to 4, $year (text), $count (number).
pages-lines-quarter-text =
    { $count ->
        [one] { $count } relato no { $quarter }º trimestre de { $year }
        [many] { $count } de relatos no { $quarter }º trimestre de { $year }
       *[other] { $count } relatos no { $quarter }º trimestre de { $year }
    }

# A number for this entry, where another one stands in its place. Everybody. At most 40. $number (text): nine digits in threes.
pages-entry-number-text = Anotação { $number }

# That it corrects another entry. Everybody. At most 80. $number (text): nine digits in threes.
pages-entry-corrects-text = No lugar da anotação { $number }

# A rate as it was typed. Everybody. At most 120. $this (text), $that (text), $day (date).
pages-entry-rate-text = Dito em { $day }: { $this } por { $that }. Aqui nenhuma conta foi feita com isto.

# Before the words of a note. Everybody. At most 80. $group (text).
pages-entry-note-label = { $group } concorda e acrescenta:

# Before an objection that was taken back. Everybody. At most 100. $group (text).
pages-entry-objection-back-label = { $group } não concordou e, depois de conversar, voltou atrás nisso:

# Before the reason of a reversal. Everybody. At most 100. $group (text).
pages-entry-reversal-label = { $group } quer que isto não valha mais:

# Before the reason of a reversal that both agreed to. Everybody. At most 100. $group (text).
pages-entry-reversed-label = Desfeito pelos dois. Quem propôs foi { $group }:

# Balance and review, under the group's own name. Everybody. At most 60.
pages-balance-subtitle = Somas e revisão

# Balance and review, heading over what was told and not counted. Everybody. At most 48.
pages-balance-told-title = Em palavras, sem número

# Under that heading. Everybody. At most 120.
pages-balance-told-text = Nem tudo cabe em números. Isto também foi dado, e com acordo.

# Heading over reviews. Everybody. At most 48.
pages-review-title = Revisão em conjunto

# When there is no review. Everybody. At most 80.
pages-review-none-text = Aqui não se sabe de nenhuma revisão.

# A review. Everybody. At most 48. $number (number): from 1 to 4, $year (text).
pages-review-quarter-title = { $number }º trimestre de { $year }

# When the balances were known. Everybody. At most 100. $group (text), $day (date).
pages-review-known-text = O que { $group } sabia em { $day }

# How a review stands. Everybody. At most 48.
pages-review-open-label = Ainda em aberto

# How a review stands. Everybody. At most 48.
pages-review-closed-label = Encerrada pelos dois

# How a review stands. Everybody. At most 60.
pages-review-contested-label = Aberta duas vezes, não pode ser encerrada

# An imbalance. Everybody. At most 120. $group (text), $what (text).
pages-review-more-text = { $group } deu mais: { $what }

# That it stood in the review before too. Everybody. At most 48.
pages-review-again-label = Como na última revisão

# Before what somebody will do about it. Everybody. At most 100. $group (text), $day (date).
pages-review-taken-label = Alguém de { $group } ficou de cuidar disto até { $day }:

# The same when it is done. Everybody. At most 100. $group (text).
pages-review-done-label = Alguém de { $group } ficou de cuidar disto e diz que está feito:

# Before why it is accepted. Everybody. At most 100. $group (text).
pages-review-accepted-label = { $group } aceita isto, porque:

# An imbalance that somebody has still to answer. Everybody. At most 100.
pages-review-waiting-text = Ninguém ficou de cuidar disto nem aceitou isto ainda.

# Before what a side says. Everybody. At most 60. $group (text).
pages-review-said-label = { $group } diz:

# The public page of an entry, under the groups. Everybody. At most 60.
pages-public-subtitle = O que demos uns aos outros

# The public page of an entry. Everybody. At most 120.
pages-public-both-text = Os dois grupos permitem mostrar exatamente estas palavras.

# The public page, before the names of people who said yes to it. Everybody. At most 60.
pages-public-credit-label = Com agradecimento a

# The page that goes with a file that leaves. Whoever gets it. At most 48.
pages-manifest-title = O que sai com esta página

# Manifest, before what it is. Whoever gets it. At most 32.
pages-manifest-thing-label = O que é

# Manifest, before the name of the file. Whoever gets it. At most 32.
pages-manifest-file-label = Arquivo

# Manifest, before how many people are covered. Whoever gets it. At most 32.
pages-manifest-covered-label = Pessoas cobertas

# Manifest, before the group that made it. Whoever gets it. At most 32.
pages-manifest-group-label = De

# Manifest, before the scope. Whoever gets it. At most 32.
pages-manifest-scope-label = O que foi permitido

# Manifest, before the audience. Whoever gets it. At most 32.
pages-manifest-whom-label = Para quem

# Manifest, before the purpose. Whoever gets it. At most 32.
pages-manifest-purpose-label = Para quê

# Manifest, before the numbers of consents. Whoever gets it. At most 40.
pages-manifest-consents-label = Com estas permissões

# Manifest, what the reader has to keep to. Whoever gets it. At most 120.
pages-manifest-only-text = Use só para isto, e só para estas pessoas. Para qualquer outra coisa, pergunte antes a nós.

# Manifest, the same. Whoever gets it. At most 120.
pages-manifest-recall-text = Um sim pode ser retirado. Se isso acontecer, nós avisamos você, e você para de usar isto.

# Manifest, what it is: the ledger for members. Whoever gets it. At most 80.
pages-manifest-ledger-text = O livro da partilha: o que tem acordo dos dois grupos

# Manifest, what it is: the ledger for the public. Whoever gets it. At most 80.
pages-manifest-public-text = Do livro da partilha, o que os dois grupos permitem mostrar

# Manifest, what it is: a calendar. Whoever gets it. At most 60.
pages-manifest-calendar-text = Visitas, com os seus dias

# Manifest, in place of consents where nobody is named. Whoever gets it. At most 80.
pages-manifest-nobody-text = Não precisa de permissão: não há nome de ninguém.

# Manifest, what could not be read. Whoever gets it. At most 120. $count (number).
pages-manifest-unread-text =
    { $count ->
        [one] Mais { $count } coisa ficou de fora: uma versão mais nova do Weft escreveu nela.
        [many] Mais { $count } de coisas ficaram de fora: uma versão mais nova do Weft escreveu nelas.
       *[other] Mais { $count } coisas ficaram de fora: uma versão mais nova do Weft escreveu nelas.
    }

# The name of a visit in somebody's calendar. Members. At most 120. $home (text), $host (text).
pages-calendar-visit-title = { $home } visita { $host }

# Paper that a person takes home; no name, purpose or address. Members. At most 32.
pages-receipt-title = Seu número

# Receipt. Members. At most 100.
pages-receipt-keep-text = Guarde bem este papel. Quem tem o número pode usar o número.

# Receipt. Members. At most 160.
pages-receipt-use-text = Digite o número no teclado de qualquer celular que tenha o aplicativo, ou mostre o quadrado à câmera dele.

# Receipt, for people who cannot see the square. Members. At most 60.
pages-receipt-code-alt = O mesmo número em um código quadrado
