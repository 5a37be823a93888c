### Consents: the list, the card, asking, closing for now, taking back.

# Consents, title. Organisers. At most 32.
consent-list-title = Pedidos de permissão

# Consents, help. Organisers. At most 240.
consent-list-help = Cada linha é uma vez em que se perguntou a uma pessoa. Nada pode ser usado sem um sim que ainda vale hoje.

# Consents, when there is none. Organisers. At most 80.
consent-list-none-text = Ainda não se perguntou a ninguém.

# Consents, on a line, card and sitting: asked and not answered. Organisers. At most 40.
consent-list-open-status = Ainda sem resposta

# Consents, on a line. Organisers. At most 60. $count (number): scopes with a yes that holds today. $of (number): scopes asked.
consent-list-yes-status = Sim para { $count } de { $of }

# Consents and search, under a line. Organisers. At most 80. $day (date). $group (text).
consent-list-line-hint = { $day } · { $group }

# Consents and home, action. Organisers. At most 32.
consent-list-ask-action = Perguntar a alguém

# Consents and card, action. Everybody. At most 40.
consent-list-take-back-action = Retirar um sim com o número

# Card, title. Organisers. At most 32.
consent-card-title = Pedido de permissão

# Card, help. Organisers. At most 240.
consent-card-help = Aqui está o que se perguntou e o que a pessoa respondeu, uma coisa de cada vez. Um sim para uma coisa não é um sim para outra.

# Card: who was asked; only in the asker's group. Organisers. At most 60. $name (text).
consent-card-person-label = A quem se perguntou: { $name }

# Card. Organisers. At most 120. $day (date). $group (text): who asked.
consent-card-asked-label = { $group } perguntou em { $day }

# Card: how it was asked. Organisers. At most 40.
consent-card-spoken-label = Dito em voz alta

# Card: how it was asked. Organisers. At most 40.
consent-card-read-label = Dado para ler

# Card and sitting, over the words of the asking. Everybody. At most 40.
consent-card-words-heading = O que foi dito

# Card, name of the table. Organisers. At most 40.
consent-card-answers-label = Respostas

# Card, column. Organisers. At most 32.
consent-card-scope-label = Pode fazer isto?

# Card, column. Organisers. At most 32.
consent-card-answer-label = Resposta hoje

# Card, sitting and form. Everybody. At most 32.
consent-card-whom-label = Quem pode ver

# Card, sitting and form. Everybody. At most 32.
consent-card-purpose-label = Para quê

# Card, sitting and form. Everybody. At most 32.
consent-card-until-label = Por quanto tempo

# Card, in the table for a scope not asked. Organisers. At most 8.
consent-card-none-label = –

# Card, on a consent taken back. Organisers. At most 160.
consent-card-withdrawn-banner = A pessoa retirou o sim. Nada pode ser usado nem sair.

# Card, on a consent that is closed. Organisers. At most 160.
consent-card-suspended-banner = Fechado por enquanto. Nada pode ser usado nem sair até a pessoa responder de novo.

# Card, over the confirmations. Organisers. At most 60.
consent-card-known-heading = Quem já confirmou

# Card and taking back: how many devices of a group know it. Everybody. At most 120. $count (number). $of (number). $group (text).
consent-card-known-label = { $group }: { $count } de { $of } celulares

# Card, over pictures and recordings. Organisers. At most 60.
consent-card-things-heading = Fotos e gravações

# Card, one thing. Organisers. At most 120. $what (text). $day (date).
consent-card-thing-allowed-label = { $what }, { $day }: pode usar dentro dos nossos grupos

# Card, a picture in which the person of this card is covered. Organisers. At most 120. $what (text). $day (date).
consent-card-thing-covered-label = { $what }, { $day }: pode usar dentro dos nossos grupos, com esta pessoa coberta

# Card, one thing. Organisers. At most 160. $what (text). $day (date). $why (text).
consent-card-thing-denied-label = { $what }, { $day }: não pode usar. { $why }

# Card, over what left. Organisers. At most 60.
consent-card-left-heading = O que já saiu

# Card, one thing that left. Organisers. At most 160. $whom (text). $purpose (text). $day (date).
consent-card-left-label = { $day }: { $whom }. { $purpose }.

# Card and taking back, under what left. Everybody. At most 120.
consent-card-left-note = O que já saiu, nenhum aplicativo consegue trazer de volta.

# Card, action while nothing is answered. Organisers. At most 40.
consent-card-hand-over-action = Deixar com a pessoa para responder

# Card, action when there are answers already. Organisers. At most 60.
consent-card-again-action = A pessoa quer responder de novo

# Card and confirmation, action. Organisers. At most 40.
consent-card-suspend-action = Fechar por enquanto

# Asking, first step, title. Organisers. At most 40.
consent-ask-person-title = A quem se pergunta

# Asking, first step, help. Organisers. At most 240.
consent-ask-person-help = O nome fica no seu grupo. Os outros grupos só veem o que foi perguntado e respondido.

# Asking, field. Organisers. At most 60.
consent-ask-name-label = Nome, ou como você chama a pessoa

# Asking, under the field. Organisers. At most 80.
consent-ask-name-hint = Só o seu grupo pode ler

# Asking, choice. Organisers. At most 40.
consent-ask-age-label = Idade

# Asking, choice. Organisers. At most 40.
consent-ask-spoken-label = Como você pergunta

# Asking, second step, title. Organisers. At most 40.
consent-ask-words-title = O que você diz

# Asking, second step, help. Organisers. At most 240.
consent-ask-words-help = Diga o que você quer fazer, quem vai ver e o que pode dar errado. Todos os grupos podem ler isto: não escreva nenhum nome.

# Asking, field. Organisers. At most 60.
consent-ask-words-label = Em palavras simples, sem nome

# Asking, third step, title. Organisers. At most 40.
consent-ask-scopes-title = O que você pede

# Asking, third step, help. Organisers. At most 240.
consent-ask-scopes-help = Peça só o que precisa agora. Cada coisa tem a sua própria resposta. O que não se pede não está permitido.

# Asking, checklist. Organisers. At most 40.
consent-ask-scopes-label = O que pedir

# Asking, one choice for one scope. Organisers. At most 100. $scope (text).
consent-ask-scope-whom-label = { $scope }: quem pode ver

# Asking, one choice for one scope. Organisers. At most 100. $scope (text).
consent-ask-scope-purpose-label = { $scope }: para quê

# Asking, one choice for one scope. Organisers. At most 100. $scope (text).
consent-ask-scope-until-label = { $scope }: por quanto tempo

# Asking, the day for one scope. Organisers. At most 100. $scope (text).
consent-ask-scope-day-label = { $scope }: último dia deste trabalho

# Asking, last step, action. Organisers. At most 40.
consent-ask-submit-action = Anotar a pergunta

# Asking, last step, under the action. Organisers. At most 80.
consent-ask-submit-hint = Depois você deixa o celular com a pessoa

# Closing for now, title. Organisers. At most 40.
consent-suspend-title = Fechar por enquanto?

# Closing for now, help. Organisers. At most 240.
consent-suspend-help = Faça isto quando tiver qualquer dúvida. Não faz mal a ninguém. Para isto você não precisa de número.

# Closing for now. Organisers. At most 200.
consent-suspend-at-once-text = A partir deste momento, nada deste pedido sai deste celular. Os outros celulares fazem o mesmo assim que ficam sabendo.

# Closing for now. Organisers. At most 160.
consent-suspend-again-text = Só volta a abrir quando a pessoa responder de novo.

# Taking back, title. The person asked. At most 40.
consent-take-back-title = Retirar um sim

# Taking back, help. The person asked. At most 240.
consent-take-back-help = Você não precisa dar motivo, e ninguém precisa concordar. Pode ser em qualquer celular destes grupos.

# Taking back, field. The person asked. At most 40.
consent-take-back-number-label = Seu número

# Taking back, under the field. The person asked. At most 80.
consent-take-back-number-hint = O número de 20 dígitos que você recebeu

# Taking back, action. The person asked. At most 32.
consent-take-back-find-action = Procurar

# Taking back, second step, title. The person asked. At most 40.
consent-take-back-sure-title = Retirar o seu sim?

# Taking back, second step. The person asked. At most 240.
consent-take-back-sure-text = Nada pode mais ser usado. As fotos e gravações de você são apagadas em cada celular assim que ele fica sabendo.

# Taking back, second step, action. The person asked. At most 32.
consent-take-back-sure-action = Retirar o meu sim

# Taking back, done, title. The person asked. At most 40.
consent-take-back-done-title = O seu sim foi retirado

# Taking back, done: before the counts. The person asked. At most 160.
consent-take-back-done-text = Este celular já sabe. Os outros celulares param quando isto chega até eles. Até agora:
