### The screens at a terminal: how to type. All else on them is said where it stands.

# Under every page: how to type. Everybody. At most 130.
terminal-screen-keys-text = Digite um número e Enter. 0 volta, ? explica, - sai e fecha, = lê esta página outra vez.

# Below the lines of a list, if there are more. Everybody. At most 30.
terminal-screen-more-action = Mais linhas

# After something was typed that is no number of the page. Everybody. At most 80.
terminal-screen-unknown-error = Não há nada com esse número nesta página.

# After leaving. Everybody. At most 60.
terminal-screen-left-text = Fechado.

# A choice that is chosen. Everybody. At most 30. $tile (text): what it is called.
terminal-tile-chosen-label = { $tile } (escolhido)

# Before a field of one line. Everybody. At most 130.
terminal-field-line-text = Digite e aperte Enter. Só Enter deixa como está; só - esvazia.

# Before a field of several lines. Everybody. At most 150.
terminal-field-lines-text = Digite quantas linhas quiser; um . sozinho numa linha termina. Um . no começo deixa como está; só -, depois ., esvazia.

# Before a field for a day. Everybody. At most 150.
terminal-field-day-text = Digite o dia como ano-mês-dia, por exemplo 2026-11-27. Só Enter deixa como está; só - esvazia.

# Before a field that is not shown. Everybody. At most 80.
terminal-field-hidden-text = O que você digita não aparece.

# Below a long list of choices. Everybody. At most 130.
terminal-select-letters-text = Digite um número ou algumas letras do nome. Só Enter deixa como está.

# Before a file is written. Organisers. At most 130. $name (text): the name it gets otherwise.
terminal-file-save-text = Onde guardar o arquivo? Digite um lugar, ou só Enter para { $name }; - não grava nenhum.

# Before a file is read. Organisers. At most 100.
terminal-file-pick-text = Qual arquivo? Digite onde ele está. Só Enter não lê nenhum.

# In the place of a microphone. At most 160.
terminal-file-voice-text = Aqui não há microfone. Digite onde está uma gravação, em AAC. Só Enter não grava nada.

# In the place of a camera. At most 160.
terminal-file-photo-text = Aqui não há câmera. Digite onde está uma foto. Só Enter não tira nenhuma.

# After a place was typed where a file stands already. Organisers. At most 90.
terminal-file-there-error = Já existe um arquivo com esse nome. Nada foi escrito.

# Terminal: a code would be scanned. Everybody. At most 100.
terminal-scan-ask-text = Digite o que diz o quadrado. Só Enter volta.

# Terminal: the app would be passed on. Everybody. At most 100. $place (text): where the program lies.
terminal-app-place-text = O programa é este arquivo: { $place }

# Terminal: while phones are met. Organisers. At most 100.
terminal-nearby-wait-text = Procurando até ter contato com outro aparelho, por dez minutos no máximo.
