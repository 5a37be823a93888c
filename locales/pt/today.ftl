### What is due: the few things that wait for whoever looks.

# Home line and title. Everybody. At most 24.
today-list-title = Hoje

# Today, help. Everybody. At most 240.
today-list-help = O que espera por você ou pelo seu grupo. Toque numa linha para abrir. Você pode descansar: aqui não se conta quem demorou.

# Today, when nothing is due. Everybody. At most 80.
today-list-none-text = Nada espera por você. Descanse bem.

# Home, under the line. Everybody. At most 60. $count (number): all that waits.
today-list-waiting-label =
    { $count ->
        [one] { $count } coisa espera
        [many] { $count } de coisas esperam
       *[other] { $count } coisas esperam
    }

# Today, above the lines, when more wait than are shown. Everybody. At most 60. $count (number): those not shown.
today-list-more-label =
    { $count ->
        [one] Mais { $count } coisa espera depois destas
        [many] Mais { $count } de coisas esperam depois destas
       *[other] Mais { $count } coisas esperam depois destas
    }

# Home and Today, when there is so much that this phone did not look at all of it. Everybody. At most 80.
today-list-many-label = Pode haver mais coisas esperando do que se vê aqui

# On a line: the last day for it. Everybody. At most 48. $day (date).
today-line-by-status = Até { $day }

# On a line: since when it waits, without a last day. Everybody. At most 48. $day (date).
today-line-since-status = Desde { $day }

# On a line: its last day is past. Everybody. At most 48. $day (date): that last day.
today-line-late-status = Atrasado. O dia era { $day }

# What is due: a yes runs out soon. Everybody. At most 60.
today-matter-ask-again-label = Perguntar de novo: um sim vai acabar

# What is due: the other group proposed a ledger entry. Everybody. At most 60.
today-matter-answer-entry-label = Dizer se foi assim

# What is due: a story has no translation. Everybody. At most 60.
today-matter-translate-label = Contar isto em outra língua

# What is due: somebody outside was given what was taken back since. Everybody. At most 60.
today-matter-recall-label = Avisar quem tem isto: o sim foi retirado

# What is due: an invitation to visit. Everybody. At most 60.
today-matter-invitation-label = Responder a um convite

# What is due: a wish of the hosts of a visit. Everybody. At most 60.
today-matter-condition-label = Responder ao que pede quem recebe a visita

# What is due: whoever travels lets others know that all is well. Everybody. At most 60.
today-matter-check-in-label = Dar notícia ao seu grupo

# What is due: those at home ask after whoever travels and was not heard from in time. Everybody. At most 60.
today-matter-not-heard-label = Sem notícia de alguém que viaja

# What is due: a report on a visit. Everybody. At most 60.
today-matter-report-label = Escrever o relato da visita

# What is due: something promised on a visit. Everybody. At most 60.
today-matter-promise-label = Cumprir o que você prometeu

# What is due: listeners answer somebody who told what happened. Everybody. At most 60.
today-matter-answer-case-label = Alguém espera uma resposta

# What is due: the same, while somebody is in danger. Everybody. At most 60.
today-matter-danger-label = Perigo: alguém espera uma resposta

# What is due: what was promised to somebody who was harmed. Everybody. At most 60.
today-matter-repair-label = Cumprir o que foi prometido

# What is due: asking somebody who was harmed. Everybody. At most 60.
today-matter-safer-label = Uma pergunta espera: você corre menos perigo?

# What is due: the other group wants an agreed ledger entry to count no more. Everybody. At most 60.
today-matter-reversal-label = Isto deve deixar de valer?

# What is due: looking back at three months of the ledger. Everybody. At most 60.
today-matter-review-label = Fazer a revisão em conjunto

# What is due: somebody said they would change what is not even between groups. Everybody. At most 60.
today-matter-adjust-label = Fazer a mudança que você ficou de fazer
