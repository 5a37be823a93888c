### Who belongs: groups, roles, what a group decides, removals, one's own phones, keys.

# Home line and title. Everybody. At most 32.
people-list-title = Quem faz parte

# Who belongs, help. Everybody. At most 240.
people-list-help = Nossos grupos, e o que espera uma assinatura. Um grupo pode ter nomes para as pessoas dele. Só esse grupo vê os nomes.

# Who belongs, under a group, and on a group. Everybody. At most 60. $members (number). $phones (number).
people-list-counts-label = Pessoas: { $members } · Celulares: { $phones }

# Who belongs, on a group. Everybody. At most 32.
people-list-own-status = Seu grupo

# Who belongs, on a group that went away whole, and on its screen. Everybody. At most 32.
people-list-left-status = Já saiu

# A role: lets members in, gives roles, makes keys. Everybody. At most 24.
people-role-steward-label = Quem cuida do grupo

# A role: hears what people tell about harm. Everybody. At most 24.
people-role-listener-label = Quem escuta

# A role: signs payments. Everybody. At most 24.
people-role-treasurer-label = Quem cuida do dinheiro

# A role: travels between groups. Everybody. At most 24.
people-role-envoy-label = Quem viaja pelo grupo

# A role: reads the books. Everybody. At most 24.
people-role-auditor-label = Quem confere as contas

# A group, help. Everybody. At most 240.
people-group-help = Quem cuida do grupo deixa as pessoas entrarem. Quem escuta ouve o que machucou. Quem cuida do dinheiro assina os pagamentos. Quem viaja pelo grupo faz visitas. Quem confere as contas olha se tudo bate.

# A group, above the table of roles. Everybody. At most 32.
people-group-roles-label = Funções

# Table of roles, column; and asking for one. Everybody. At most 24.
people-group-role-label = Função

# Table of roles, column. Everybody. At most 24.
people-group-who-label = Quem

# Table of roles, column; and asking for one. Everybody. At most 24.
people-group-until-label = Último dia

# Table of roles: a role without a last day. Everybody. At most 32.
people-group-open-label = Sem último dia

# Table of roles: its last day is past. Everybody. At most 40. $day (date).
people-group-over-label = O último dia foi { $day }

# Who: the reader. Everybody. At most 24.
people-who-you-label = Você

# Who, in the table of roles. Everybody. At most 32. $count (number).
people-who-members-label =
    { $count ->
        [one] { $count } pessoa
        [many] { $count } de pessoas
       *[other] { $count } pessoas
    }

# Who: in a group of two, the one who is not the reader. Everybody. At most 60.
people-who-other-label = A outra pessoa do seu grupo

# Who: the only one with this role in this group. Everybody. At most 80. $role (text). $group (text).
people-who-role-label = { $role } · { $group }

# Who: a member who proposed it about themselves, or whose own phone it is. Everybody. At most 80. $group (text).
people-who-self-label = Alguém de { $group } que pediu isto

# Who: a member whom the phone cannot tell from others. Everybody. At most 80. $group (text).
people-who-some-label = Alguém de { $group }

# Names of members: one who has none. Everybody. At most 40.
people-member-none-label = Uma pessoa sem nome

# One's own group: members without a name who cannot be told apart. Everybody. At most 60. $count (number).
people-member-several-text = Pessoas sem nome: { $count }

# Action under the invitation, and title of saying one's own name. Everybody. At most 40.
people-member-own-title = Seu nome no nosso grupo

# A member, help. Everybody. At most 240.
people-member-help = Com um nome, as pessoas do nosso grupo veem de quem se trata. Pode ser qualquer nome. Só o nosso grupo vê, e nenhuma página mostra.

# Who belongs: to whoever has not said a name. Everybody. At most 160.
people-member-invite-text = Você não tem nome aqui. Se quiser, diga como o nosso grupo pode chamar você. Pode ser qualquer nome.

# To whoever a steward gave a name. Everybody. At most 160. $name (text).
people-member-given-text = Quem cuida do grupo escreveu { $name } como o seu nome. Você pode mudar, ou retirar.

# A member who said their name themselves, or wants none, to a steward. Everybody. At most 120.
people-member-theirs-text = Só esta pessoa decide como ela é chamada.

# Above the field, to a steward about another member. Organisers. At most 160.
people-member-steward-text = Pergunte primeiro a esta pessoa. Escreva só como ela quer ser chamada. Ela pode mudar, ou retirar.

# A member, field. Everybody. At most 24.
people-member-name-label = Nome

# A member, action. Everybody. At most 32.
people-member-save-action = Guardar este nome

# One's own name, action. Everybody. At most 32.
people-member-back-action = Retirar o nome

# Under the action. Everybody. At most 80.
people-member-back-hint = Ele some de cada celular que ficar sabendo

# What a group decides, on a line and as title. Everybody. At most 60. $role (text).
people-decision-seat-label = Nova função: { $role }

# What a group decides, on a line and as title. Everybody. At most 60. $role (text).
people-decision-unseat-label = Fim de uma função: { $role }

# What a group decides, on a line and as title. Everybody. At most 60.
people-decision-leave-label = O nosso grupo sai

# What a group decides, help. Everybody. At most 240.
people-decision-help = Quem decide isto é o nosso grupo. Quando houver assinaturas suficientes, vale em cada celular que ficar sabendo. Você não pode retirar a sua assinatura.

# What a group decides, on a line and on its screen. Everybody. At most 40. $count (number). $of (number).
people-decision-signed-label = Assinaturas: { $count } de { $of }

# What a group decides, and a removal. Everybody. At most 100. $who (text).
people-decision-who-label = De quem se trata: { $who }

# What a group decides: until when a role lasts. Everybody. At most 60. $day (date).
people-decision-until-label = Último dia: { $day }

# Before a group leaves. Everybody. At most 240.
people-decision-leave-text = Então o nosso grupo não participa mais. O que temos fica conosco. Nada de novo chega a nós, e os outros não recebem nada de novo de nós.

# A decision or a removal that the reader may not sign, or has signed. Everybody. At most 80.
people-decision-others-text = Isto espera a assinatura de outras pessoas.

# A decision or a removal about somebody who cannot be told from others. Everybody. At most 160.
people-decision-unknown-text = Este celular não tem um nome para esta pessoa. Ele não consegue mostrar de quem se trata, por isso você não pode assinar aqui.

# A decision or a removal, action. Everybody. At most 24.
people-decision-sign-action = Assinar

# A removal, on a line and as title. Everybody. At most 60.
people-removal-phone-label = Alguém pede para tirar um celular

# A removal, on a line and as title. Everybody. At most 60.
people-removal-lost-label = Alguém pede para tirar um celular perdido

# A removal, on a line and as title. Everybody. At most 60.
people-removal-member-label = Alguém pede para tirar uma pessoa do grupo

# A removal, help. Everybody. At most 240.
people-removal-help = Uma pessoa do grupo pediu isto. Outra pessoa também tem que assinar. Conversem antes, se puderem.

# Before signing a removal. Everybody. At most 240.
people-removal-means-text = Se você assinar, nada de novo vai para esses celulares. O que foi escrito neles e já chegou aqui fica. Isto não pode ser desfeito.

# One's own group, a line; and title of removing it. Everybody. At most 40.
people-phone-other-label = Seu outro celular

# One's own group, a line; and title of removing it. Everybody. At most 40.
people-phone-first-label = Seu primeiro celular

# One's own group: several phones of one's own that cannot be told apart. Everybody. At most 160. $count (number).
people-phone-several-text = Você tem outros { $count } celulares. Eles não têm nome, por isso este celular não consegue mostrar qual é qual.

# Removing a phone of one's own, help. Everybody. At most 240.
people-phone-help = Faça isto se o celular se perdeu, se alguém levou, ou se você deu a alguém. Outra pessoa também tem que assinar. Depois, nada de novo vai para ele.

# Removing a phone of one's own: what cannot be done from here. Everybody. At most 160.
people-phone-stays-text = O que há naquele celular fica nele. Daqui não dá para apagar.

# Removing a phone of one's own, question. Everybody. At most 40.
people-phone-how-label = O que aconteceu com ele?

# Removing a phone of one's own, answer. Everybody. At most 40.
people-phone-gone-label = Perdi, ou alguém levou

# Removing a phone of one's own, answer. Everybody. At most 40.
people-phone-unused-label = Não uso mais

# Removing a lost phone that let this one in. Everybody. At most 160.
people-phone-this-too-text = Foi o celular perdido que deixou este entrar. Por isso este sai junto. Depois, quem cuida do grupo tem que deixar você entrar de novo.

# Removing a phone of one's own, action. Everybody. At most 32.
people-phone-ask-action = Pedir para tirar

# One's own group, action; and title. Everybody. At most 40.
people-ask-role-action = Pedir uma função

# One's own group, on a role of the reader; and title of giving it back. Everybody. At most 40.
people-ask-back-action = Devolver esta função

# Asking one's group for something, help. Everybody. At most 240.
people-ask-help = Converse antes com o seu grupo. As pessoas vão ver o que você pede, e assinam se concordarem.

# Asking one's group for something. Everybody. At most 160. $count (number): how many have to sign.
people-ask-means-text =
    { $count ->
        [one] Quem decide é o seu grupo. Só você tem que assinar, então vale na hora.
        [many] Quem decide é o seu grupo: { $count } de pessoas têm que assinar. A primeira assinatura é a sua.
       *[other] Quem decide é o seu grupo: { $count } pessoas têm que assinar. A primeira assinatura é a sua.
    }

# Ending somebody's role whose last day is past, action. Everybody. At most 40.
people-ask-over-action = O último dia já passou

# Under the action. Everybody. At most 80.
people-ask-over-hint = Quando duas pessoas do grupo disserem isto, a função acaba

# Giving a role back, where it needs nobody else. Everybody. At most 100.
people-ask-once-text = A sua função acaba na hora. Mais ninguém tem que assinar.

# Giving the role of the only steward back. Everybody. At most 160.
people-ask-last-text = No seu grupo, só você tem a função de cuidar do grupo. Antes, outra pessoa tem que receber esta função.

# Asking one's group for something, action. Everybody. At most 32.
people-ask-group-action = Pedir ao nosso grupo

# One's own group, action of stewards; title and action of the screen that asks. Organisers. At most 32.
people-keys-make-action = Criar chaves novas

# New keys, help and before they are made. Organisers. At most 240.
people-keys-help = Os celulares que fazem parte hoje recebem uma chave nova. Faça isto se alguém pode ter visto uma chave antiga. Quando se tira um celular ou uma pessoa, isto é feito sem você.

# New keys: for whom. Organisers. At most 40.
people-keys-whom-label = Para quem
