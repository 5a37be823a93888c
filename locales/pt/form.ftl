### Groups' own forms: the list, one form, filling it in, what was filled in, and own fields beside another record.

# Line on the screen of the rest, and title of the list. Everybody. At most 32.
form-list-title = Nossos formulários

# Own forms, help. Everybody. At most 200.
form-list-help = Cada formulário tem perguntas que um grupo fez. Ele diz quem pode ler as respostas.

# Own forms, if there is none. Everybody. At most 80.
form-list-none-text = Ainda não há nenhum formulário.

# Own forms, under a line, and on a form. Everybody. At most 80. $group (text).
form-list-made-hint = Feito por { $group }

# Own forms, status. Everybody. At most 40.
form-status-used-label = Nós usamos

# Own forms, status: another group made it. Everybody. At most 40.
form-status-new-label = Não usamos

# Own forms, status: a newer version came that nobody of this group has looked at. Everybody. At most 60.
form-status-newer-label = Há um mais novo

# Own forms, status. Everybody. At most 40.
form-status-retired-label = Não se pergunta mais

# What was filled in: line of the list of forms, action, and title. Everybody. At most 32.
form-filled-list-title = Preenchidos

# What was filled in, help; and on one of them. Everybody. At most 200.
form-filled-list-help = O que foi escrito fica como está. Se há mais a dizer, preencha o formulário de novo.

# What was filled in, if nothing was. Everybody. At most 80.
form-filled-none-text = Nada foi preenchido ainda.

# What was filled in, under a line, and on one of them. Everybody. At most 100. $group (text). $day (date).
form-filled-by-hint = { $group }, { $day }

# Something filled in whose form has no words here, title. Everybody. At most 40.
form-filled-one-title = Formulário preenchido

# Something filled in twice. Everybody. At most 120.
form-filled-twice-banner = Isto foi preenchido duas vezes e não combina. Pergunte a quem escreveu.

# Something filled in: an answer whose question is not on this phone. Everybody. At most 60.
form-filled-unknown-label = A uma pergunta que não está aqui

# Something filled in: a choice whose words are not on this phone. Everybody. At most 60.
form-filled-choice-label = Uma escolha cujas palavras não estão aqui

# Something filled in, action: to the entry, visit or consent that it says more about. Everybody. At most 32.
form-filled-about-action = Do que se trata

# One form, help. Everybody. At most 200.
form-card-help = Estas são as perguntas. Veja quem pode ler as respostas antes de preencher.

# One form, before its questions. Everybody. At most 80.
form-card-entry-label = Pergunta mais sobre o que foi dado

# One form, before its questions. Everybody. At most 80.
form-card-visit-label = Pergunta mais sobre uma visita

# One form, before its questions. Everybody. At most 80.
form-card-consent-label = Pergunta mais sobre o sim de uma pessoa

# One form, in the place of its questions. Everybody. At most 120.
form-card-gone-text = As perguntas não podem ser mostradas aqui. Talvez ainda cheguem, ou precisem de um Weft mais novo.

# One form, under a question. Everybody. At most 40.
form-kind-words-hint = Em palavras

# One form, under a question. Everybody. At most 40.
form-kind-day-hint = Um dia

# One form, under a question. Everybody. At most 40.
form-kind-amount-hint = Um número

# One form, under a question. Everybody. At most 40.
form-kind-group-hint = Um grupo

# A form, under a question. Everybody. At most 80.
form-field-newer-hint = Esta pergunta precisa de um Weft mais novo.

# One form, action. Everybody. At most 32.
form-card-fill-action = Preencher

# One form of another group, action of a steward. Organisers. At most 32.
form-card-keep-action = Usar no nosso grupo

# One form of another group, action of a steward: its newer version. Organisers. At most 32.
form-card-newer-action = Usar o mais novo

# One form, action of a steward, and title of the question whether to. Organisers. At most 32.
form-card-retire-action = Não perguntar mais

# Whether to ask a form no more, help. Organisers. At most 200.
form-retire-own-help = Ninguém mais responde a estas perguntas, em nenhum grupo. O que já foi preenchido fica.

# Whether to ask a form of another group no more, help. Organisers. At most 200.
form-retire-other-help = O seu grupo não responde mais a estas perguntas. O que já foi preenchido fica.

# On an entry, a visit or a consent, action, and title of a list: forms that ask more about it. Everybody. At most 32.
form-about-list-title = Mais sobre isto

# Forms that ask more about an entry, a visit or a consent, help. Everybody. At most 200.
form-about-list-help = Estes formulários perguntam mais. O que você escrever fica ao lado.

# Own forms, action of a steward, and title. Organisers. At most 32.
form-make-list-action = Fazer um formulário

# Making a form, help. Organisers. At most 200.
form-make-start-help = Dê um nome que as pessoas conheçam. Escolha quem pode ler as respostas antes de perguntar.

# Making a form, field. Organisers. At most 40.
form-make-name-label = O nome

# Making a form, field. Organisers. At most 40.
form-make-purpose-label = Para que serve

# Making a form, choice. Organisers. At most 40.
form-make-who-label = Quem preenche

# Making a form, tile. Organisers. At most 60.
form-make-member-label = Qualquer pessoa: uma pergunta por vez

# Making a form, tile. Organisers. At most 60.
form-make-organiser-label = Quem preenche muitos: todas de uma vez

# Making a form, choice. Organisers. At most 40.
form-make-about-label = Sobre o que pergunta

# Making a form, tile. Organisers. At most 60.
form-make-alone-label = Fica por si só

# Making a form, choice. Organisers. At most 40.
form-make-to-label = Quem recebe o formulário

# Making a form, tile. Organisers. At most 40.
form-make-own-label = Só o nosso grupo

# Making a form, choice. Organisers. At most 40.
form-make-readers-label = Quem pode ler as respostas

# Making a form, tile. Organisers. At most 60.
form-make-filler-label = Só o grupo que preenche

# Making a form, title of a question. Organisers. At most 40. $number (number): from 1.
form-make-question-title = Pergunta { $number }

# Making a form, help with a question. Organisers. At most 200.
form-make-question-help = Pergunte uma coisa só. Não peça nomes se puder evitar.

# Making a form, field. Organisers. At most 40.
form-make-question-label = A pergunta

# Making a form, choice: what an answer is. Organisers. At most 40.
form-make-kind-label = Como se responde

# Making a form, tile. Organisers. At most 40.
form-make-yes-label = Sim ou não

# Making a form, tile. Organisers. At most 40.
form-make-choice-label = Uma de algumas opções

# Making a form, tile. Organisers. At most 40.
form-make-any-label = Várias das opções

# Making a form, field: each line is one choice. Organisers. At most 60.
form-make-choices-label = As opções, cada uma em uma linha

# Making a form, choice. Organisers. At most 60.
form-make-needed-label = É preciso responder?

# Making a form, action. Organisers. At most 32.
form-make-more-action = Outra pergunta

# Making a form, action. Organisers. At most 32.
form-make-look-action = Ver tudo

# Looking at a form before it is published, title. Organisers. At most 40.
form-make-look-title = Antes de publicar

# Looking at a form before it is published, help. Organisers. At most 200.
form-make-look-help = Assim os outros vão ver. Depois de publicado, as palavras ficam para quem responde.

# Looking at a form that cannot be published. Organisers. At most 200.
form-make-wrong-text = Ainda não dá para publicar: um texto é longo demais, ou uma pergunta tem menos de 2 ou mais de 12 opções.

# Looking at a form before it is published, action. Organisers. At most 32.
form-make-publish-action = Publicar
