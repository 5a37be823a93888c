### Visits: the list, inviting, one visit with everything said in it, and what is done before, during and after.

# Visits and home, title and line. Organisers. At most 32.
visit-list-title = Visitas

# Visits, help. Organisers. At most 240.
visit-list-help = Cada linha é uma visita. Ela começa quando o grupo que recebe convida e o outro grupo aceita.

# Visits, when there is none. Organisers. At most 80.
visit-list-none-text = Ainda não se anotou nenhuma visita.

# Visits, action. Organisers. At most 32.
visit-list-invite-action = Convidar um grupo

# Visits and search, a line; visit and invitation. Organisers. At most 160. $home (text): the group that travels. $host (text): the group that receives.
visit-list-who-label = { $home } visita { $host }

# Visits, under a line; visit. Organisers. At most 80. $from (date). $to (date).
visit-list-days-hint = De { $from } a { $to }

# How a visit stands: between its first and last day. Organisers. At most 40.
visit-list-during-status = Acontecendo

# How a visit stands: after its last day. Organisers. At most 40.
visit-list-over-status = Terminou

# How a visit stands. Organisers. At most 40.
visit-list-off-status = Desmarcada

# Invitation, title. Organisers. At most 40.
visit-invite-title = Convite

# Invitation, help. Organisers. At most 240.
visit-invite-help = O seu grupo convida, o outro grupo responde. Enquanto ele não disser sim, nada está combinado. Todos os nossos grupos podem ler.

# Invitation, choice. Organisers. At most 40.
visit-invite-home-label = Grupo convidado

# Invitation, what is said about who travels. Organisers. At most 120.
visit-invite-who-text = O grupo convidado escolhe quem viaja.

# Invitation, field. Organisers. At most 40.
visit-invite-from-label = Primeiro dia

# Invitation, field. Organisers. At most 40.
visit-invite-to-label = Último dia

# Visit, title. Organisers. At most 32.
visit-card-title = Visita

# Visit, help. Organisers. At most 240.
visit-card-help = Aqui está o que foi pedido, combinado, dito e prometido. Toque numa linha para ler tudo. Embaixo está o que se pode fazer agora.

# Visit. Organisers. At most 120. $host (text). $day (date).
visit-card-invited-label = { $host } convidou em { $day }

# Visit, to somebody who travels. Organisers. At most 60.
visit-card-you-label = Você é uma das pessoas que viajam.

# Visit, when two invitations contradict each other. Organisers. At most 160.
visit-card-contested-banner = Há dois convites que não batem um com o outro. Convide de novo.

# Visit. Organisers. At most 120. $group (text). $day (date).
visit-card-off-banner = { $group } desmarcou em { $day }

# Visit, as long as a condition of the host is open. Organisers. At most 160. $count (number).
visit-card-conditions-note =
    { $count ->
        [one] { $count } condição ainda não foi aceita. Até lá não se escreve nenhuma nota.
        [many] { $count } de condições ainda não foram aceitas. Até lá não se escreve nenhuma nota.
       *[other] { $count } condições ainda não foram aceitas. Até lá não se escreve nenhuma nota.
    }

# Visit and forms: over or beside what only the group that travels reads. Organisers. At most 100. $group (text).
visit-card-home-note = Só pessoas de { $group } podem ler isto

# Visit: a day on which somebody who travels will be heard from. Home group. Organisers. At most 80. $day (date).
visit-card-ahead-label = Quem viaja deve dar notícia em { $day }

# Visit: the day has come, nothing is heard yet. Home group. Organisers. At most 80. $day (date): the last day in time.
visit-card-waiting-label = Quem viaja deve dar notícia até { $day }

# Visit: somebody who travels was heard from. Home group. Organisers. At most 80. $day (date): as agreed. $heard (date).
visit-card-heard-label = Para { $day }: houve notícia em { $heard }

# Visit: the last day in time is over. Home group. Organisers. At most 80. $day (date): as agreed.
visit-card-missed-label = Para { $day }: nenhuma notícia chegou aqui

# Visit, when it is over. Home group. Organisers. At most 100. $day (date).
visit-card-word-label = Esperando o nosso relato, até { $day }

# Visit, when the report is late. Home group. Organisers. At most 100. $day (date).
visit-card-late-label = Esperando o nosso relato. O dia era { $day }

# Visit, under a line. Organisers. At most 160. $what (text). $day (date). $group (text).
visit-card-line-hint = { $what } · { $day } · { $group }

# Visit, on a condition. Organisers. At most 80. $group (text): the group that travels.
visit-card-accepted-status = { $group } aceitou

# Visit, on a condition. Organisers. At most 40.
visit-card-open-status = Ainda não foi aceita

# Visit, on a promise: the other side said so. Organisers. At most 40.
visit-card-kept-status = Feito

# Visit, on a promise. Organisers. At most 60. $day (date): its last day.
visit-card-by-status = Até { $day }

# Visit, on a promise whose day is over: nobody said that it was done. Organisers. At most 60. $day (date): its last day.
visit-card-due-status = Sem confirmação. O dia era { $day }

# Visit and a condition, action. Organisers. At most 32.
visit-card-accept-action = Aceitamos

# Visit, action. Organisers. At most 32.
visit-card-question-action = Enviar uma pergunta

# Visit, action. Organisers. At most 32.
visit-card-condition-action = Pôr uma condição

# Visit, action. Organisers. At most 32.
visit-card-budget-action = Dizer o que pagamos

# Visit, action. Organisers. At most 32.
visit-card-risk-action = Dizer que risco existe

# Visit, action. Organisers. At most 32.
visit-card-note-action = Escrever uma nota

# Visit, action. Organisers. At most 32.
visit-card-report-action = Escrever o nosso relato

# Visit, action. Organisers. At most 32.
visit-card-promise-action = Prometer algo

# Visit, action. Organisers. At most 32.
visit-card-thanks-action = Agradecer

# Visit, action. Organisers. At most 32.
visit-card-debrief-action = Dizer o que aprendemos

# Visit, action: drafts the ledger entry for the nights. Organisers. At most 32.
visit-card-hosting-action = Anotar as noites

# Something said in a visit: a title, and under a line. Organisers. At most 32.
visit-what-question-label = Pergunta

# Something said in a visit: a title, and under a line. Organisers. At most 32.
visit-what-condition-label = Condição

# Something said in a visit: a title, and under a line. Organisers. At most 32.
visit-what-risk-label = Risco

# Something said in a visit: a title, and under a line. Organisers. At most 32.
visit-what-note-label = Nota do dia

# Something said in a visit: a title, and under a line. Organisers. At most 32.
visit-what-report-label = Relato

# Something said in a visit: a title, and under a line. Organisers. At most 32.
visit-what-promise-label = Promessa

# Something said in a visit: a title, and under a line. Organisers. At most 32.
visit-what-thanks-label = Agradecimento

# Something said in a visit: a title, and under a line. Organisers. At most 32.
visit-what-debrief-label = O que aprendemos

# Something said: which day a note is about. Organisers. At most 60. $day (date).
visit-said-about-label = Sobre { $day }

# A note: who else has it on their phone. Organisers. At most 100. $count (number).
visit-said-held-label =
    { $count ->
        [0] Ninguém mais disse ainda que tem esta nota.
        [one] Mais { $count } pessoa disse que tem esta nota.
        [many] Mais { $count } de pessoas disseram que têm esta nota.
       *[other] Mais { $count } pessoas disseram que têm esta nota.
    }

# Something said, action: the words of this day's notes are on this phone. Both groups. At most 40.
visit-said-hold-action = Tenho as notas deste dia

# Something said, under the action. Both groups. At most 120.
visit-said-hold-hint = Depois disso, quem escreveu as notas pode apagar as palavras do próprio celular.

# Promise, form and line. Organisers. At most 60.
visit-said-owner-label = Você fica de cuidar disto.

# Promise. Organisers. At most 100. $group (text).
visit-said-other-label = Alguém de { $group } fica de cuidar disto.

# Promise, action: for the side it was made to. Organisers. At most 32.
visit-said-kept-action = Foi feito

# Under an action that cannot be undone. Organisers. At most 60.
visit-said-final-hint = Não dá para voltar atrás nisto.

# Forms, field. Organisers. At most 40.
visit-say-words-label = Com as suas palavras

# Forms, under a field: who reads it. Organisers. At most 60.
visit-say-all-hint = Todos os nossos grupos podem ler isto

# Report, under the field. Organisers. At most 120.
visit-say-report-hint = Cada grupo faz um só relato. Todos os nossos grupos podem ler

# Nights, under the field. Organisers. At most 160. $much (text): so many nights. $host (text).
visit-say-hosting-hint = { $much }. Vale quando { $host } concordar. Todos os nossos grupos podem ler

# Promise, field. Organisers. At most 40.
visit-say-by-label = Até que dia

# Calling off, title. Organisers. At most 40.
visit-off-title = Desmarcar a visita?

# Calling off. Organisers. At most 160.
visit-off-what-text = Então a visita não acontece, ou termina aqui. O que foi escrito fica.

# Visit and calling off, action. Organisers. At most 32.
visit-off-sure-action = Desmarcar

# Days to be heard from, title, and action of the visit. Organisers. At most 40.
visit-plan-title = Combinar quando dar notícia

# Days to be heard from, choice. Organisers. At most 40.
visit-plan-days-label = Em que dias

# Days to be heard from, choice of days of grace. Organisers. At most 60.
visit-plan-grace-label = Quantos dias depois ainda dá tempo

# Being heard from, title, and action of the visit. Organisers. At most 40.
visit-check-title = Dar notícia ao seu grupo

# Being heard from. Organisers. At most 200.
visit-check-what-text = Quando isto chegar lá, o seu grupo vê que você deu notícia hoje. Ele nunca vê onde você está.

# Being heard from, action. Organisers. At most 32.
visit-check-heard-action = Dar notícia de hoje

# Being heard from, action. Organisers. At most 32.
visit-check-home-action = Já voltei para casa

# Being heard from, under the action. Organisers. At most 100.
visit-check-home-hint = Depois disto, ninguém fica esperando notícia sua.

# Closing a day, title. Organisers. At most 40.
visit-close-title = Fechar este dia?

# Closing a day: what it does. Organisers. At most 240.
visit-close-what-text = Outras pessoas disseram que têm estas palavras. Por isso as palavras vão ser apagadas deste celular, e aqui ficam só os dias. Não vai mais dar para escrever notas deste dia.

# Closing a day, when it cannot be closed yet. Organisers. At most 200.
visit-close-wait-text = Ainda não. Antes, alguém que não viaja precisa dizer que tem as notas deste dia. Senão, elas podem se perder.

# Visit, note and closing a day, action. Organisers. At most 32.
visit-close-sure-action = Fechar o dia
