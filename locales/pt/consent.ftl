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

# Card: one of them, that only the group that keeps it may use. Everybody. At most 160. $what (text). $day (date). $group (text).
consent-card-thing-group-label = { $what }, { $day }: pode ser usado dentro de { $group }

# Card: one of them, closed by what somebody else in it said or did not say; who is not said. Everybody. At most 160. $what (text). $day (date).
consent-card-thing-others-label = { $what }, { $day }: não permitido. Nem todas as pessoas que aparecem disseram sim.

# Card: a picture that only the group that keeps it may use, with the person of the card covered. Everybody. At most 180. $what (text). $day (date). $group (text).
consent-card-thing-covered-group-label = { $what }, { $day }: pode ser usado dentro de { $group }, com esta pessoa coberta

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

# Card of somebody under 18: what a yes still lacks. Organisers. At most 60.
consent-child-own-status = Ainda falta: a resposta da própria pessoa

# Card of somebody under 18: what a yes still lacks. Organisers. At most 60.
consent-child-guardian-status = Ainda falta: o sim de um responsável

# Card of somebody under 18, on top. Organisers. At most 120.
consent-child-rule-text = Menos de 18 anos: nada disto sai dos nossos grupos. Basta um não, de qualquer um dos dois.

# Card of somebody who will be 18. Organisers. At most 60. $day (date).
consent-child-ahead-label = Faz 18 em { $day }

# Card of somebody who is 18 by now; what they said as a child no longer holds. Organisers. At most 120. $day (date).
consent-child-since-label = Tem 18 desde { $day }: só vale uma resposta nova da própria pessoa

# Card action and hand-over title: the guardian answers in a sitting of their own. Organisers. At most 40.
consent-child-guardian-action = Deixar com um responsável

# Card action and title: from which day on the person is 18. Organisers. At most 40.
consent-child-eighteen-action = Dizer quando faz 18

# The day at 18, help. Organisers. At most 240.
consent-child-eighteen-help = Até esse dia, um sim precisa também de um responsável. A partir desse dia, só vale como sim o que a pessoa disser de novo, sozinha.

# The day at 18, field. Organisers. At most 40.
consent-child-eighteen-label = Primeiro dia com 18 anos

# Consents, action: asking an assembly, a council of elders and the like. Organisers. At most 40.
consent-body-ask-action = Perguntar a uma assembleia

# Asking a body, first step, help. Organisers. At most 240.
consent-body-ask-help = Há coisas que são de todos: um canto, uma planta, um lugar. Pergunte à assembleia ou aos mais velhos. Quem pode ser reconhecido também é perguntado, a sós.

# Asking a body, field. Organisers. At most 60.
consent-body-name-label = Como se chama a assembleia

# Asking a body, field: may stay empty. Organisers. At most 60.
consent-body-quorum-label = Quantos precisam estar lá para um sim

# Asking a body, under the field. Organisers. At most 80.
consent-body-quorum-hint = Se ficar vazio: mais da metade do seu grupo, pelo menos 3

# Asking a body and its sitting, what is wrong with a number of people. Everybody. At most 60.
consent-body-number-error = Um número inteiro, pelo menos 2

# Card of a body. Organisers. At most 80. $count (number).
consent-body-quorum-text = Perguntou-se a uma assembleia. Presentes para um sim, pelo menos: { $count }

# Card of a body and before it answers. Everybody. At most 160.
consent-body-people-text = Uma assembleia não fala por uma pessoa só: quem pode ser reconhecido também é perguntado, a sós.

# Card of a body: how many were there when it answered. Organisers. At most 60. $count (number).
consent-body-present-label = Presentes quando respondeu: { $count }

# Card of a body: what a yes still lacks. Organisers. At most 80.
consent-body-second-status = Ainda falta: outro membro que confirme

# Card of a body, action of a member who did not write the answer down. Organisers. At most 40.
consent-body-second-action = Eu estava lá, é assim

# Card of a body, over what those said who did not agree. Organisers. At most 40.
consent-body-dissent-heading = Alguns não concordaram

# The person says it in their own words, and it is kept: title. Organisers. At most 40.
consent-voice-title = Com as próprias palavras

# On that screen. Organisers. At most 200.
consent-voice-say-text = A pessoa disse sim a guardar isto. Deixe que diga com as próprias palavras a que disse sim, e como retira.

# Its help. Organisers. At most 240.
consent-voice-help = Ela ouve mais uma vez antes de guardar. Some quando a resposta é retirada.

# Its action. Organisers. At most 40.
consent-voice-keep-action = Guardar

# Card action that leads there. Organisers. At most 40.
consent-voice-record-action = Gravar as palavras dela

# Card: a voice that was kept, to be heard. Organisers. At most 60. $day (date).
consent-card-voice-label = Com as próprias palavras · { $day }

# Card action: the person names somebody who may decide after their death. Organisers. At most 40.
consent-after-name-action = Escolher alguém para depois

# Card action and title. Organisers. At most 40.
consent-after-died-action = A pessoa morreu

# The person has died, help. Organisers. At most 240.
consent-after-died-help = Anote só se tiver certeza. Não se pergunta o dia da morte.

# The person has died: what it means. Organisers. At most 200.
consent-after-died-text = Tudo fica parado. Só alguém que a pessoa escolheu pode, com o número que tem, deixar continuar ou retirar.

# The person has died: nobody was named. Organisers. At most 120.
consent-after-nobody-text = A pessoa não escolheu ninguém: fica fechado para sempre.

# The person has died, action. Organisers. At most 32.
consent-after-died-sure-action = Anotar

# Card of somebody who has died. Organisers. At most 160.
consent-after-died-banner = A pessoa morreu. Nada pode ser usado nem sair.

# Card of somebody who has died. Organisers. At most 120. $day (date).
consent-after-continued-label = Alguém que a pessoa escolheu deixou continuar, em { $day }

# After a successor's number was typed. Whoever gets it. At most 200.
consent-after-continue-text = Alguém que morreu escolheu você. Você pode deixar o sim dessa pessoa continuar, ou retirar. As duas coisas estão certas.

# After a successor's number was typed, action. Whoever gets it. At most 40.
consent-after-continue-action = Deixar o sim continuar

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

# Taking back, action: typing the number as twelve words. The person asked. At most 40.
consent-take-back-words-action = Digitar doze palavras

# Taking back, action: typing the number as digits. The person asked. At most 40.
consent-take-back-digits-action = Digitar dígitos

# Taking back, under the field for words. The person asked. At most 80.
consent-take-back-words-hint = As 12 palavras que você aprendeu, na ordem certa

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

# Taking back with a number, action: its code is held before the camera. Everybody. At most 32.
consent-take-back-scan-action = Ler o quadrado com a câmera
