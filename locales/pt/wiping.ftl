### Erasing a notebook: now, or by a code of its own.

# Settings, line, and erasing, title. Everybody. At most 40.
wiping-list-title = Apagar este caderno

# Settings, under the line. Everybody. At most 80.
wiping-list-hint = Agora, ou com um código próprio

# Erasing, help. Everybody. At most 240.
wiping-list-help = Esta tela é sempre igual. Ela não mostra se existe um código que apaga.

# Erasing, text. Everybody. At most 200.
wiping-all-text = Apagar leva tudo o que está neste celular: o que você escreveu, o que outros mandaram, as chaves. Ninguém traz de volta aqui.

# Erasing, text. Everybody. At most 200.
wiping-others-text = O que os outros têm, e o que saiu deste celular em arquivo, fica onde está.

# Erasing, text. Everybody. At most 300.
wiping-code-text = Um código próprio pode apagar. Digitado onde se abre o caderno, ele apaga na hora e não pergunta mais nada.

# Erasing, text. Everybody. At most 300.
wiping-practise-text = Ele não pode ser parecido com o seu código, para que um erro não apague. Treine num caderno em que ainda não há nada.

# Erasing, action. Everybody. At most 40.
wiping-make-action = Escolher um código que apaga

# Erasing, action. Everybody. At most 40.
wiping-none-action = Nenhum código deve apagar

# Erasing, action. Everybody. At most 40.
wiping-now-action = Apagar agora

# Choosing the code that erases, title of the second step. Everybody. At most 40.
wiping-new-title = O código que apaga

# Erasing now, title. Everybody. At most 40.
wiping-sure-title = Apagar agora?

# Erasing now, action after the code was typed. Everybody. At most 32.
wiping-sure-action = Apagar tudo

# Told, after a code that erases was chosen. Everybody. At most 160.
wiping-told-made-label = De agora em diante este código apaga o caderno quando digitado onde você o abre.

# Told, after no code erases any more. Everybody. At most 100.
wiping-told-none-label = Nenhum código apaga este caderno.

# Told, when the code that erases is the one that opens. Everybody. At most 120.
wiping-told-same-label = Este é o código que abre. O que apaga tem que ser outro. Escolha de novo.

# Told, after the notebook was erased. Everybody. At most 160.
wiping-told-gone-label = O caderno não está mais neste celular. O que os outros têm fica com eles.
