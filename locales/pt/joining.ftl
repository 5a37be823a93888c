### Letting phones in: of somebody new, or another one of a member.

# One's own group, action, and letting in, title. Organisers. At most 40.
joining-list-title = Deixar um celular entrar

# Letting in, help. Organisers. At most 240.
joining-list-help = Um celular pede com um arquivo pequeno. Você lê e cria boas-vindas que só esse celular consegue abrir.

# Letting in, text, for whoever looks after a group. Organisers. At most 200.
joining-new-sure-text = Quem é novo vai ler o que seu grupo escreve. Tenha certeza de quem pede: encontre a pessoa, ou ouça a voz dela.

# Letting in, action, for whoever looks after a group. Organisers. At most 40.
joining-new-read-action = Alguém novo no nosso grupo

# Letting in, text. Everybody. At most 240.
joining-own-second-text = Outro celular seu precisa de uma segunda palavra: de mais um celular seu, ou de alguém que cuida de um grupo.

# Letting in, action. Everybody. At most 40.
joining-own-read-action = Outro celular meu

# Letting in, line. Everybody. At most 60.
joining-awaits-list-label = Um celular espera uma segunda palavra

# Giving the second word, title. Everybody. At most 40.
joining-vouch-title = Este celular é dessa pessoa?

# Giving the second word, help. Everybody. At most 240.
joining-vouch-help = Dois celulares precisam dizer isso, para que ninguém ponha um celular com o nome de outra pessoa.

# Giving the second word, text. Everybody. At most 200.
joining-vouch-sure-text = Só diga sim se a própria pessoa contou a você, cara a cara ou com uma voz que você conhece.

# Giving the second word, action. Everybody. At most 32.
joining-vouch-yes-action = Sim, é dela

# Letting in, text: the file that completes the founding can be written again. Organisers. At most 200.
joining-last-lost-text = O último arquivo se perdeu a caminho do grupo com que você começou? Crie de novo.

# Told, after a welcome was written: both people compare. Everybody. At most 240. $numbers (text): four numbers.
joining-told-let-in-label = As boas-vindas estão prontas. Mande de volta. A pessoa também vê { $numbers }? Se não, alguém se meteu no meio: peça para tirar este celular.

# Told, after somebody said that another phone is theirs. Everybody. At most 240.
joining-told-awaits-label = Está dito. Agora mande um arquivo a quem dá a segunda palavra. Quando o arquivo dessa pessoa voltar, leia aqui o mesmo pedido de novo.

# Told, when a file is no request. Organisers. At most 120.
joining-told-no-request-label = Este arquivo não é um pedido de entrada. Ninguém entrou.
