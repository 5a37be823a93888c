### Two groups begin together, by three files, before either is inside.

# Joining, action, and beginning, title. Organisers. At most 40.
founding-begin-title = Começar com outro grupo

# Beginning, help. Organisers. At most 240.
founding-begin-help = Quem vir o primeiro arquivo consegue ler. Os outros dois só vocês dois conseguem ler.

# Beginning, text. Organisers. At most 200.
founding-begin-files-text = Três arquivos pequenos vão e voltam uma vez: um grupo propõe, o outro responde, o primeiro completa.

# Beginning, action. Organisers. At most 32.
founding-begin-propose-action = Escrever uma proposta

# Beginning and later, action. Organisers. At most 32.
founding-begin-read-action = Ler a proposta deles

# Proposing, title. Organisers. At most 40.
founding-propose-title = Nossa proposta

# Proposing, help. Organisers. At most 240.
founding-propose-help = O outro grupo lê isto antes de responder. Quem vir o arquivo consegue ler: não ponha o nome de ninguém.

# Proposing and answering, field. Organisers. At most 40.
founding-group-field-label = O nome do seu grupo

# Proposing, field. Organisers. At most 60.
founding-charter-field-label = O que nossos grupos prometem um ao outro

# Proposing, action: puts the text below into the field. Organisers. At most 32.
founding-charter-ready-action = Usar palavras prontas

# A promise between two groups that can be taken and changed. Everybody. At most 700.
founding-charter-ready-text = Cada grupo decide por si. O que toca aos dois, os dois decidem. Ninguém fala pelo outro grupo nem mostra a gente dele sem o sim dela. Um não dispensa motivo. Quem foi machucado é ouvido primeiro. Cada grupo pode sair quando quiser, e leva o que é seu.

# Waiting for the answer, title. Organisers. At most 40.
founding-proposed-title = Esperando a resposta deles

# Waiting for the answer, text. Organisers. At most 200.
founding-proposed-next-text = Envie o arquivo ao outro grupo. Eles leem e mandam uma resposta. Leia a resposta aqui.

# Waiting for the answer, text. Organisers. At most 200.
founding-proposed-both-text = Eles também escreveram uma proposta? Então um de vocês responde à do outro.

# Waiting for the answer, action. Organisers. At most 32.
founding-proposed-read-action = Ler a resposta deles

# Waiting for the answer, action. Organisers. At most 32.
founding-proposed-change-action = Mudar a proposta

# Waiting for the other group, action. Organisers. At most 32.
founding-again-write-action = Criar o arquivo de novo

# Answering, title. Organisers. At most 40.
founding-answer-title = A proposta deles

# Answering, help. Organisers. At most 240.
founding-answer-help = Leia primeiro para o seu grupo. Quem responde promete o mesmo. Se não sabe quem mandou, não responda.

# Answering, heading above the promise. Organisers. At most 120. $group (text): the other group's own name.
founding-answer-from-label = { $group } propõe isto

# Answering, when both groups would have one name. Organisers. At most 80.
founding-answer-same-error = O outro grupo tem este nome. Escreva outro.

# Answering, action. Organisers. At most 32.
founding-answer-write-action = Escrever nossa resposta

# Waiting for the last file, title. Organisers. At most 40.
founding-answered-title = Esperando o último arquivo

# Waiting for the last file, text. Organisers. At most 240. $group (text): the other group's own name.
founding-answered-next-text = Mande a resposta a { $group }. Eles mandam mais um arquivo. Leia esse aqui.

# Waiting for the last file, action. Organisers. At most 32.
founding-answered-read-action = Ler o último arquivo

# Comparing, title. Organisers. At most 40.
founding-compare-title = Comparem este número

# Comparing, help. Organisers. At most 240.
founding-compare-help = Falem um com o outro, de preferência cara a cara. Os dois têm que ver o mesmo número.

# Comparing, text. Organisers. At most 200. $group (text): the other group's own name.
founding-compare-both-text = Você e { $group } agora estão juntos. Leiam este número um para o outro.

# Comparing, text. Organisers. At most 200.
founding-compare-differs-text = Se um algarismo for diferente, alguém se meteu no meio. Não escreva nada aqui.

# Comparing, above the number. Organisers. At most 60.
founding-compare-number-label = O número que os dois veem

# Comparing, for the group that proposed. Organisers. At most 200.
founding-compare-last-text = Primeiro crie o último arquivo e mande. O outro grupo vê o número depois de ler.

# Comparing and letting phones in, action. Organisers. At most 32.
founding-last-write-action = Criar o último arquivo

# Comparing and after a rescue, action. Everybody. At most 32.
founding-inside-go-action = Entrar

# Told, after a proposal was written. Organisers. At most 120.
founding-told-proposed-label = A proposta está escrita. Envie este arquivo ao outro grupo.

# Told, after an answer was written. Organisers. At most 120.
founding-told-answered-label = A resposta está escrita. Mande este arquivo de volta.

# Told, after the last file was written. Organisers. At most 120.
founding-told-last-label = O último arquivo está pronto. Envie ao outro grupo.

# Told, when a file is no proposal, or one's own. Organisers. At most 120.
founding-told-no-proposal-label = Este arquivo não é uma proposta que se possa responder aqui.

# Told, when a file is broken, of others, or belongs to an earlier proposal or answer. Organisers. At most 160.
founding-told-other-file-label = Este arquivo não combina com o último que foi feito aqui. Nada mudou. Peça o arquivo certo.
