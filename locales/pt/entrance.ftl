### Before a notebook is open: what Weft is, the code, joining a group.

# First start, title. Everybody. At most 40.
entrance-welcome-title = Seu caderno

# First start, help. Everybody. At most 240.
entrance-welcome-help = Para escrever nele, você não precisa de cadastro, nem de número de telefone, nem de rede.

# First start, text. Everybody. At most 200.
entrance-welcome-phone-text = O que você escreve fica neste celular, trancado com um código que só você sabe.

# First start, text. Everybody. At most 200.
entrance-welcome-meet-text = O que você escreve chega aos outros quando os celulares se encontram, ou por um arquivo. Você escolhe quando.

# First start, text. Everybody. At most 200.
entrance-welcome-lost-text = Se você esquecer o código, ninguém consegue abrir o caderno de novo.

# Opening, title. Everybody. At most 40.
entrance-unlock-title = Abrir o caderno

# Joining, title. Everybody. At most 40.
entrance-join-title = Entrar no seu grupo

# Joining, help. Everybody. At most 240.
entrance-join-help = Um arquivo pequeno vai e outro volta, uma só vez, do jeito que vocês quiserem. Mais ninguém consegue usar esses arquivos.

# Joining, text. Everybody. At most 160.
entrance-join-nobody-text = Este caderno ainda não faz parte de nenhum grupo.

# Joining, text. Everybody. At most 200.
entrance-join-request-text = Primeiro: crie um pedido de entrada e envie o arquivo a alguém que cuida do seu grupo.

# Joining, text. Everybody. At most 200.
entrance-join-welcome-text = Depois: leia o arquivo de boas-vindas que mandarem de volta.

# Joining, action. Everybody. At most 32.
entrance-join-request-action = Criar um pedido de entrada

# Joining, action. Everybody. At most 32.
entrance-join-welcome-action = Ler as boas-vindas

# Told, after the request was written. Everybody. At most 120.
entrance-told-request-label = Pedido criado. Envie este arquivo ao seu grupo.

# Told, when the file is no welcome for this notebook. Everybody. At most 120.
entrance-told-no-welcome-label = Este arquivo não traz boas-vindas para este caderno.

# Told, after the welcome was read: both people compare. Everybody. At most 200. $numbers (text): four numbers.
entrance-told-welcomed-label = Agora você faz parte. Pergunte a quem mandou as boas-vindas se também vê { $numbers }. Se não vê, não escreva nada aqui.
