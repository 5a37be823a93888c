### What was written on different phones and cannot both hold.

# A line of Today and of what home has no place for; title. Everybody. At most 32.
conflict-list-title = O que não combina

# What does not agree, help. Everybody. At most 240.
conflict-list-help = Em celulares diferentes foram escritas coisas que não podem valer juntas. Cada linha diz o que vale agora. Ninguém fez nada de errado. Toque numa linha para abrir.

# What does not agree, when there is nothing. Everybody. At most 80.
conflict-list-none-text = Tudo o que está aqui combina.

# On a line of a consent. Organisers. At most 240. $yes (date): when the yes was given. $day (date): when the no was.
conflict-yes-no-text = Um sim foi escrito em { $yes } e um não em { $day }. Nenhum celular sabia do outro. Vale o não. Você não precisa fazer nada: só a própria pessoa pode dizer sim de novo.

# On a line of a consent. Organisers. At most 240. $yes (date): when the yes was given. $day (date): when it was closed for now.
conflict-yes-closed-text = Um sim foi escrito em { $yes }. Outro celular tinha fechado isto em { $day }, e um não sabia do outro. Continua fechado até a pessoa dizer sim de novo.

# On a line of a consent. Organisers. At most 240. $yes (date): when the yes was given. $day (date): when it was taken back.
conflict-yes-back-text = Um sim foi escrito em { $yes }. Em { $day } já tinha sido retirado, e aquele celular não sabia. Continua retirado. Você não precisa fazer nada: só a própria pessoa pode dizer sim de novo.

# On a line of a ledger entry. Everybody. At most 240. $group (text): the group that was to answer.
conflict-answers-text = Algumas pessoas de { $group } concordaram com isto e outras não. Enquanto as duas respostas valerem, não entra na soma. Conversem. Quem não concordou pode retirar isso.

# On a line of a ledger entry. Everybody. At most 240.
conflict-instead-text = Dois registros foram aceitos no lugar de um mais antigo. Agora os dois entram na soma. Se só um está certo, abra este e peça que não conte mais.

# On a line of looking back. Everybody. At most 240.
conflict-reviews-text = A revisão destes meses foi começada duas vezes. As duas ficam guardadas. Escolham juntos uma delas e falem ali. Depois aceitem também a outra, para que fique concluída.

# On a line of something that was begun twice in different ways. Everybody. At most 240.
conflict-begun-text = Isto foi começado duas vezes, de dois modos diferentes. Ninguém pode saber qual era o certo, por isso nada aqui vale. Se ainda for preciso, comece de novo.

# A line: removals that two sides signed at the same time. Everybody. At most 60.
conflict-removals-label = Duas retiradas anularam uma à outra

# On that line. Everybody. At most 240.
conflict-removals-text = Duas retiradas foram assinadas, e nenhum lado sabia do outro. Todas essas pessoas ficam, mas não cuidam mais do grupo. Cada grupo pode escolher de novo quem cuida dele.

# A line: what phones wrote that were removed. Everybody. At most 60. $count (number): records with something in them that does not count.
conflict-aside-label =
    { $count ->
        [one] Algo ficou separado em { $count } lugar
        [many] Algo ficou separado em { $count } de lugares
       *[other] Algo ficou separado em { $count } lugares
    }

# On that line. Everybody. At most 240.
conflict-aside-text = Foi escrito por um celular que foi retirado, e quem o retirou ainda não tinha isto. Fica guardado e não vale. O grupo dele pode olhar e aceitar.

# A line: a phone went on in two different ways. Everybody. At most 60.
conflict-forked-label = Um celular pode estar em uso duas vezes

# On that line. Everybody. At most 240. $group (text): the group of that phone.
conflict-forked-text = Duas coisas diferentes vieram de um celular de { $group }, como se houvesse uma cópia. As duas ficam guardadas e valem. Perguntem de quem é. Se foi levado, peçam que seja retirado.
