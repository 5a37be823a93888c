### Telling what happened, what was told, and what follows. Members read all of it.

# Home, line, and list, title. Everybody. At most 32.
case-list-title = Contar e escutar

# List, help. Everybody. At most 300.
case-list-help = Aqui você conta o que aconteceu e lê as respostas. Só você e as pessoas escolhidas para escutar podem abrir o que você conta. Mais ninguém vê que isto está aqui.

# List, above the lines. Everybody. At most 120.
case-list-who-text = Só você e as pessoas escolhidas para escutar podem ler o que está aqui.

# List, when there is nothing. Everybody. At most 80.
case-list-none-text = Não há nada aqui que você possa ler.

# List, action. Everybody. At most 32.
case-list-tell-action = Contar o que aconteceu

# List, under a line. Everybody. At most 100. $about (text): what it is about. $day (date).
case-list-line-hint = { $about } · { $day }

# List and case, for those who listen. Listeners. At most 60. $day (date).
case-list-answer-status = Responder até { $day }

# Telling, help, on each step. Everybody. At most 300.
case-tell-help = Conte com as suas palavras. Você pode parar a qualquer momento: o que escreveu fica neste celular. Nada acontece se você não quiser.

# Telling, before the field. Everybody. At most 200.
case-tell-may-text = Você pode contar em qualquer língua. Não precisa dizer nomes nem lugares.

# Telling, title of the first step. Everybody. At most 40.
case-tell-what-title = O que aconteceu?

# Telling, field. Everybody. At most 40.
case-tell-what-label = Com as suas palavras

# Telling and writing, choice, when something was brought in. Everybody. At most 60.
case-tell-how-label = Como você quer contar?

# Telling and writing, when a voice or a film was chosen. Everybody. At most 200.
case-tell-voice-text = Quem ouvir pode conhecer a voz, mesmo sem usar o seu nome.

# Telling, title of the second step. Everybody. At most 40.
case-tell-about-title = Do que se trata?

# Telling, choice. Everybody. At most 40.
case-tell-about-label = Trata-se de

# Telling, choice. Everybody. At most 40.
case-tell-urgency-label = Para quando você precisa da resposta?

# Telling, when danger is chosen. Everybody. At most 240.
case-tell-danger-banner = Se você está em perigo agora, procure primeiro pessoas da sua confiança. O que você escreve pode levar dias para chegar a outros. Se você ligar para alguém, o celular guarda um rastro da ligação.

# Telling, choice. Everybody. At most 40.
case-tell-for-label = Com quem aconteceu?

# Telling, tile. Everybody. At most 40.
case-tell-myself-label = Comigo

# Telling, tile. Everybody. At most 40.
case-tell-somebody-label = Com outra pessoa

# Telling, when somebody else is chosen. Everybody. At most 200.
case-tell-somebody-text = Você vai receber um número. Dê o número só a essa pessoa: apenas quem tem o número decide o que acontece.

# Telling, title of the third step. Everybody. At most 40.
case-tell-who-title = Quem pode saber?

# Telling, choice. Everybody. At most 40.
case-tell-name-label = Seu nome pode ser usado?

# Telling, tile. Everybody. At most 40.
case-tell-name-own-label = Sim

# Telling, tile. Everybody. At most 60.
case-tell-name-other-label = Não, quero que usem outro nome

# Telling, field. Everybody. At most 40.
case-tell-called-label = Outro nome para chamar você

# Telling, choice. Everybody. At most 40.
case-tell-never-label = Quem não pode ouvir isto?

# Telling, tile. Everybody. At most 72.
case-tell-never-nobody-label = Ninguém: todas as pessoas que escutam podem ouvir

# Telling, tile: nobody of the own group may hear it. Everybody. At most 60.
case-tell-never-here-label = Pessoas do meu grupo

# Telling, tile: nobody of other groups may hear it. Everybody. At most 60.
case-tell-never-far-label = Pessoas de outros grupos

# Telling, tile, and above the names: single listeners of the own group. Everybody. At most 60.
case-tell-never-some-label = Algumas pessoas que escutam no meu grupo

# Telling, last step: a listener who was left out. Everybody. At most 80. $name (text).
case-tell-left-out-label = { $name } não ouve isto

# Telling, under the choice. Everybody. At most 100. $count (number). $group (text).
case-tell-hears-label =
    { $count ->
        [one] { $count } pessoa de { $group } foi escolhida para ouvir
        [many] { $count } de pessoas de { $group } foram escolhidas para ouvir
       *[other] { $count } pessoas de { $group } foram escolhidas para ouvir
    }

# Telling, when too few are left who may hear it, and when it is refused for that. Everybody. At most 160.
case-tell-nobody-label = Assim sobra pouca gente para ouvir: duas pessoas têm que escutar. Escolha de novo, ou pergunte a alguém da sua confiança.

# Telling, title of the last step. Everybody. At most 40.
case-tell-review-title = Está certo assim?

# Telling, last step. Everybody. At most 80. $name (text).
case-tell-called-text = Vão chamar você assim: { $name }

# Telling, last step. Everybody. At most 60.
case-tell-named-text = Seu nome pode ser usado

# Telling, last action. Everybody. At most 32.
case-tell-submit-action = Contar

# Telling, under the last action. Everybody. At most 120.
case-tell-submit-hint = Fica guardado aqui. Sai quando os celulares se encontram.

# Number, title. Everybody. At most 40.
case-number-title = O número para isto

# Number, help. Everybody. At most 240.
case-number-help = Quem tem este número fala pela pessoa com quem aconteceu. Ninguém pode mostrar o número a você de novo.

# Number, above it. Everybody. At most 200.
case-number-keep-text = Guarde este número em segredo. Aprenda de cor, ou esconda bem.

# Number, below it. Everybody. At most 200.
case-number-use-text = Quem tem o número diz o que deve acontecer, num celular que consiga abrir o que foi contado.

# Case, title. Everybody. At most 40.
case-card-title = O que foi contado

# Case, help. Everybody. At most 300.
case-card-help = Sem um sim da pessoa com quem aconteceu, não começa nada que outros possam notar. Só essa pessoa diz se algo foi reparado. Aqui você sempre pode escrever.

# Case, when two contradict each other. Everybody. At most 160.
case-card-contested-banner = Isto foi contado duas vezes, e uma não bate com a outra. Nada pode começar.

# Case, heading, and last step of telling. Everybody. At most 40.
case-card-told-heading = Como foi contado

# Case, under what was told. Listeners. At most 100. $group (text). $day (date).
case-card-by-label = Alguém de { $group } · { $day }

# Case, under what was told. Listeners. At most 100. $name (text). $day (date).
case-card-called-label = Nome a usar: { $name } · { $day }

# Case, the first answer. Everybody. At most 60.
case-card-heard-label = Duas pessoas já escutaram

# Case, when the answer is late. Listeners. At most 80. $day (date).
case-card-overdue-label = Era para responder até { $day }

# Case, heading. Everybody. At most 40.
case-card-paths-heading = O que daria para fazer

# Case, a path that is offered. Everybody. At most 120. $path (text).
case-card-offered-label = Daria para fazer: { $path }

# Case, a path that is wanted. Everybody. At most 120. $path (text).
case-card-chosen-label = Foi dito sim a isto: { $path }

# Case, a path that began. Everybody. At most 120. $path (text). $day (date).
case-card-begun-label = Começou em { $day }: { $path }

# Case, a path that began and is not wanted any more. Everybody. At most 120. $path (text).
case-card-stop-label = Não se quer mais, tem que parar: { $path }

# Case, heading. Everybody. At most 40.
case-card-repairs-heading = Para reparar

# Case, once it went to people from outside. Everybody. At most 100.
case-card-appealed-label = Foi enviado a pessoas de outro grupo

# Case and answering, the answer of people from outside. Everybody. At most 80.
case-card-upheld-label = É preciso olhar de novo

# Case and answering, the answer of people from outside. Everybody. At most 80.
case-card-dismissed-label = A primeira resposta continua valendo

# Case, action. Everybody. At most 32.
case-card-write-action = Escrever

# Case, action, and its last step. Affected person. At most 40.
case-card-appeal-action = Enviar a outro grupo

# Case, action. Whoever told and listeners. At most 40.
case-card-file-action = Arquivos para quem lê isto

# Case, under the action. Whoever told and listeners. At most 100.
case-card-file-hint = Um arquivo para cada pessoa. Mais ninguém o pode abrir.

# Case, action. Affected person. At most 40.
case-card-count-action = Isto pode entrar num número público?

# Case, action on a repair. Affected person. At most 80. $what (text): first words of it.
case-card-confirm-action = Foi feito? { $what }

# Case, action on a repair that was confirmed. Affected person. At most 100. $what (text): first words of it.
case-card-undo-action = No fim, não foi feito: { $what }

# Case, action. Listeners. At most 40.
case-card-hear-action = Já escutei

# Case, action. Listeners. At most 40.
case-card-acknowledge-action = Dizer que você vai responder

# Case, action. Listeners. At most 40.
case-card-assess-action = Dizer que você está olhando isto

# Case, action. Listeners. At most 100. $path (text).
case-card-begin-action = Começar: { $path }

# Case, under that action. Listeners. At most 120.
case-card-begin-hint = Outros podem notar. Só pode começar porque a pessoa disse sim.

# Case, action on a repair. Listeners. At most 80. $what (text): first words of it.
case-card-done-action = Já está feito: { $what }

# Case, action on a repair. Listeners. At most 80. $what (text): first words of it.
case-card-end-action = Ninguém vai confirmar: { $what }

# Case, action. Listeners. At most 60.
case-card-outside-action = Deixar pessoas de outro grupo ouvirem

# Case, heading of the messages. Everybody. At most 40.
case-thread-heading = Mensagens

# Case, under a message and what was told. Everybody. At most 60. $day (date).
case-thread-you-label = Você · { $day }

# Case, under a message. Listeners. At most 60. $day (date).
case-thread-teller-label = Quem contou · { $day }

# Case, under a message. Everybody. At most 60. $day (date).
case-thread-listener-label = Alguém que escuta · { $day }

# Case and answering, what is asked for. Everybody. At most 40.
case-asks-place-label = Onde aconteceu?

# Case and answering, what is asked for. Everybody. At most 40.
case-asks-time-label = Quando aconteceu?

# What could happen: somebody does something about it. Everybody. At most 60.
case-path-action-label = Alguém faz algo a respeito

# What could happen: both sides talk, with somebody who helps. Everybody. At most 60.
case-path-mediation-label = Os dois lados conversam, com ajuda

# What could happen: it is brought to somebody else. Everybody. At most 60.
case-path-referral-label = O assunto é levado a alguém que pode ajudar

# What could happen: nothing. Everybody. At most 60.
case-path-keep-label = Fica guardado, e não se faz nada

# Writing and what is said, help. Everybody. At most 240.
case-speak-help = Só quem escuta lê isto. Mais tarde você pode dizer outra coisa. Não começa nada que você não queira.

# Saying, action. Affected person. At most 32.
case-speak-say-action = Dizer

# Writing, title. Everybody. At most 40.
case-write-title = Escrever

# Writing, field. Everybody. At most 40.
case-write-message-label = Sua mensagem

# Writing, action. Everybody. At most 32.
case-write-send-action = Anotar

# Choosing, title, and action on the case. Affected person. At most 40.
case-choose-title = O que deve acontecer?

# Choosing, text. Affected person. At most 200.
case-choose-nothing-text = Nada começa sem o seu sim. Você pode retirar o sim a qualquer momento.

# Choosing, action. Affected person. At most 100. $path (text).
case-choose-want-action = Quero isto: { $path }

# Choosing, action. Affected person. At most 100. $path (text).
case-choose-no-action = Não quero mais isto: { $path }

# Choosing, action, where nobody offers it unasked. Affected person. At most 80.
case-choose-ask-action = Peço para conversar com o outro lado, com ajuda

# Asking, title, question and action on the case. Affected person. At most 40.
case-safer-title = Você corre menos perigo agora?

# Confirming, title. Affected person. At most 40.
case-confirm-title = Foi feito?

# Confirming, text. Affected person. At most 160.
case-confirm-only-text = Só você pode dizer. Você pode voltar atrás durante 90 dias. Ninguém vai perguntar por quê.

# Confirming, question. Affected person. At most 40.
case-confirm-alone-label = Você está só, sem ninguém por perto?

# Confirming, when not alone. Affected person. At most 120.
case-confirm-later-text = Volte a isto quando não houver ninguém por perto. Isto espera.

# Confirming, action. Affected person. At most 32.
case-confirm-yes-action = Sim, foi feito

# Confirming, action. Affected person. At most 40.
case-confirm-undo-action = No fim, não foi feito

# Sending it on, title. Affected person. At most 40.
case-appeal-title = Enviar a outro grupo?

# Sending it on, text. Affected person. At most 240.
case-appeal-what-text = Pessoas de outro grupo vão ler tudo e dizer se é preciso olhar de novo. Isto só pode ser feito uma vez.

# Counting, title. Affected person. At most 40.
case-count-title = Isto pode entrar num número público?

# Counting, text. Affected person. At most 240.
case-count-what-text = Como mais um num número público que junta três meses. Nenhum nome, nenhum grupo, nenhum dia, nada do que foi contado.

# Counting, question. Affected person. At most 40.
case-count-may-label = Pode entrar assim?

# Answering, help. Listeners. At most 240.
case-answer-help = O que você escreve aqui é lido pela pessoa com quem aconteceu, por quem contou e por quem escuta. Por mais ninguém.

# Answering, under the action. Listeners. At most 120.
case-answer-open-hint = Enquanto não for anotado, não fica guardado em lugar nenhum.

# Answering, ticks. Listeners. At most 60.
case-answer-asks-label = Pergunte, se precisa saber

# Offering, title, and action on the case. Listeners. At most 40.
case-offer-title = Dizer o que daria para fazer

# Offering, ticks. Listeners. At most 40.
case-offer-paths-label = O que daria para fazer

# Something to put right, title, and action on the case. Listeners. At most 40.
case-repair-title = Algo que é preciso reparar

# Something to put right, choice. Listeners. At most 40.
case-repair-kind-label = Que tipo de coisa

# Something to put right, field. Listeners. At most 40.
case-repair-what-label = O que exatamente

# Something to put right, day. Listeners. At most 40.
case-repair-due-label = Até quando

# Something to put right, text. Listeners. At most 120.
case-repair-you-text = Você fica de cuidar para que seja feito.

# Something to put right, sort. Everybody. At most 32.
case-repair-apology-label = Um pedido de desculpas

# Something to put right, sort. Everybody. At most 32.
case-repair-change-label = Uma mudança

# Something to put right, sort. Everybody. At most 32.
case-repair-payment-label = Um pagamento

# Something to put right, sort. Everybody. At most 32.
case-repair-safety-label = Proteção

# How it stands. Everybody. At most 100. $kind (text). $day (date).
case-repair-open-label = { $kind }, até { $day }

# How it stands. Everybody. At most 100. $kind (text). $day (date).
case-repair-late-label = { $kind }: era até { $day }

# How it stands. Everybody. At most 100. $kind (text).
case-repair-done-label = { $kind }: dizem que está feito, sem confirmação

# How it stands. Everybody. At most 100. $kind (text). $day (date).
case-repair-confirmed-label = { $kind }: houve confirmação em { $day }

# How it stands. Everybody. At most 160. $kind (text). $why (text). $day (date).
case-repair-ended-label = { $kind }: sem confirmação. { $why } ({ $day })

# How it stands. Everybody. At most 120. $kind (text).
case-repair-owner-label = { $kind }: outra pessoa tem que cuidar disto

# How it stands. Everybody. At most 120. $kind (text).
case-repair-unasked-label = { $kind }: a pessoa não disse sim a isto

# Done, title. Listeners. At most 40.
case-done-title = Já está feito

# Done, field. Listeners. At most 60.
case-done-shows-label = O que mostra que foi feito

# Ending, title. Listeners. At most 40.
case-end-title = Ninguém vai confirmar

# Ending, choice. Listeners. At most 40.
case-end-why-label = Por quê

# Ending, day. Listeners. At most 40.
case-end-since-label = Desde quando

# Why nobody confirms. Everybody. At most 60.
case-end-unreachable-label = Não se consegue falar com a pessoa

# Why nobody confirms. Everybody. At most 60.
case-end-died-label = A pessoa faleceu

# Why nobody confirms. Everybody. At most 60.
case-end-wish-label = A pessoa não deseja responder

# Why nobody confirms. Everybody. At most 60.
case-end-another-label = Foi outra pessoa que contou

# Answering what was sent on, title, and action on the case. Listeners of another group. At most 40.
case-reasons-title = Responder ao que foi enviado

# Answering what was sent on, choice. Listeners of another group. At most 40.
case-reasons-answer-label = Sua resposta

# Answering what was sent on, field. Listeners of another group. At most 40.
case-reasons-why-label = Por quê

# What it is about. Everybody. At most 40.
case-about-abuse-label = Abuso ou maus-tratos

# What it is about. Everybody. At most 40.
case-about-exploitation-label = Usar alguém para outros ganharem

# What it is about: people had to leave, or lost land or home. Everybody. At most 40.
case-about-displacement-label = Perder a terra ou a casa

# What it is about. Everybody. At most 40.
case-about-harassment-label = Assédio ou ameaças

# What it is about: being pressed, or punished for speaking. Everybody. At most 40.
case-about-pressure-label = Pressão ou vingança

# What it is about: some decide for others. Everybody. At most 40.
case-about-influence-label = Uns decidem sobre os outros

# What it is about: being shown or told of in a wrong way. Everybody. At most 40.
case-about-misrepresentation-label = Mostrar alguém como não é

# What it is about. Everybody. At most 40.
case-about-money-label = Dinheiro

# What it is about. Everybody. At most 40.
case-about-decision-label = Uma decisão

# What it is about. Everybody. At most 40.
case-about-other-label = Outra coisa

# How urgent. Everybody. At most 40.
case-urgency-wait-label = Pode esperar

# How urgent. Everybody. At most 40.
case-urgency-soon-label = Precisa ser logo

# How urgent. Everybody. At most 40.
case-urgency-danger-label = Perigo agora

# How far it came: nobody who listens has it yet, as far as is known. Everybody. At most 80.
case-reached-told-label = Contado aqui. Pelo que se sabe, mais ninguém tem isto ainda.

# How far it came, for those who listen. Listeners. At most 60.
case-reached-unheard-label = Ninguém disse ainda que escutou

# How far it came. Everybody. At most 60.
case-reached-received-label = Alguém que escuta já recebeu

# How far it came. Everybody. At most 60.
case-reached-acknowledged-label = Quem escuta vai responder

# How far it came. Everybody. At most 60.
case-reached-assessing-label = Quem escuta está olhando isto

# How far it came. Everybody. At most 60.
case-reached-chosen-label = A pessoa já disse o que deve acontecer

# Refused: the person it happened to has not said yes. Listeners. At most 120.
case-refused-yes-label = Para isto é preciso um sim da pessoa com quem aconteceu.
