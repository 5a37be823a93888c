### Answering: the notebook is handed over, the person hears and answers alone.

# Hand-over, title. The asker. At most 40.
sitting-hand-over-title = Deixe o celular com a pessoa

# Hand-over, help. The asker. At most 240.
sitting-hand-over-help = Vá para longe, onde não dê para ouvir. Não fique olhando. Seja qual for a resposta, ela está certa.

# Hand-over. The asker. At most 160.
sitting-hand-over-closed-text = O seu caderno se fecha. Você precisa do seu código para abrir de novo.

# Hand-over. The asker. At most 160.
sitting-hand-over-alone-text = A pessoa ouve e responde sozinha, e recebe um número.

# Hand-over, when the person is or may be under 18. The asker. At most 200.
sitting-hand-over-minor-banner = Esta pessoa tem ou pode ter menos de 18 anos. Ela responde primeiro, sozinha. Depois, um sim precisa também do sim de um responsável.

# Hand-over, action. The asker. At most 32.
sitting-hand-over-now-action = Deixar o celular agora

# Hand-over to a guardian. The asker. At most 200.
sitting-guardian-alone-text = O responsável ouve e responde sozinho, e recebe um número próprio. Não diga o que a criança respondeu.

# Hand-over to a guardian, choice when one has answered before. The asker. At most 40.
sitting-guardian-who-label = Qual responsável

# Hand-over to a guardian, choice. The asker. At most 32.
sitting-guardian-other-label = Outra pessoa

# Hand-over to a body. The asker. At most 160.
sitting-body-alone-text = Deixe o celular com eles e saia. Eles ouvem e respondem sem você.

# Hand-over to a body, choice; a witness is no member of ours. The asker. At most 120.
sitting-body-witness-label = Há uma testemunha, onde nenhum outro membro pode assinar?

# Hand-over to a successor. The asker. At most 160.
sitting-after-alone-text = A pessoa faz isto sozinha. Também pode deixar de fazer.

# Sitting of a child, first step. The person asked. At most 160.
sitting-child-beside-text = Se você tem menos de 18 anos, alguém que cuida de você também é perguntado, a sós. Se um dos dois disser não, é não.

# Sitting of a guardian, first step. The person asked. At most 160.
sitting-guardian-beside-text = Perguntamos a você como responsável. A criança foi perguntada a sós. Se um dos dois disser não, é não.

# Sitting of a body, first step. The person asked. At most 160.
sitting-body-named-text = Não se dá o nome de quem fala, nem de quem não concorda.

# Sitting of a body, title and field. The person asked. At most 40.
sitting-body-present-title = Quantos estão aqui

# Sitting of a body, when too few are there. The person asked. At most 120. $count (number).
sitting-body-few-banner = São poucos para um sim. É preciso pelo menos: { $count }

# Sitting of a body, choice. The person asked. At most 80.
sitting-body-dissent-label = Alguns não concordam e querem que isso fique anotado?

# Sitting of a body, field. The person asked. At most 60.
sitting-body-dissent-words-label = O que dizem, sem nome

# Naming a successor, title. The person asked. At most 40.
sitting-after-title = Depois da sua morte

# Naming a successor. The person asked. At most 200.
sitting-after-what-text = Você pode escolher uma pessoa. Ela recebe um número. Depois da sua morte, ela pode deixar o seu sim continuar ou retirar.

# Naming a successor. The person asked. At most 160.
sitting-after-give-text = Dê você mesmo o número a ela. Nenhum nome é anotado.

# Naming a successor, action. The person asked. At most 40.
sitting-after-make-action = Criar o número dela

# Sitting, first step, title. The person asked. At most 40.
sitting-hear-title = Antes de responder

# Sitting, help on every step. The person asked. At most 240.
sitting-hear-help = Não tenha pressa. Você pode dizer “sim” a uma coisa e “não” a outra. Pode parar a qualquer momento: nada fica guardado.

# Sitting, first step. The person asked. At most 160.
sitting-hear-nothing-text = Nada do que você recebe depende da sua resposta.

# Sitting, first step. The person asked. At most 160.
sitting-hear-angry-text = Pense em quem pode ficar com raiva ao ver ou ouvir isto.

# Sitting, first step. The person asked. At most 160.
sitting-hear-back-text = Você recebe um número. Com ele, pode retirar um sim em qualquer dia.

# Sitting, on every step. The person asked. At most 32.
sitting-today-not-action = Hoje não

# Sitting, under the action. The person asked. At most 60.
sitting-today-not-hint = Nada é anotado

# Sitting, second step, title. The person asked. At most 40.
sitting-teach-back-title = Diga com as suas palavras

# Sitting, second step. The person asked. At most 200.
sitting-teach-back-text = O que querem fazer, quem vai ver, e como você retira o sim? Alguém da sua confiança pode escutar.

# Sitting, second step, choice. The person asked. At most 40.
sitting-teach-back-label = Está claro?

# Sitting, second step, asked once it is clear; adults only. The person asked. At most 60.
sitting-teach-back-keep-label = Podemos guardar a sua voz, do jeito que você diz?

# Under that question. The person asked. At most 160.
sitting-teach-back-keep-hint = Só o grupo que pergunta pode ouvir. Ela some quando você retira a resposta. Nada depende disto.

# Review of the sitting, before yes or no. The person asked. At most 40.
sitting-teach-back-voice-label = Guardar a sua voz

# Sitting, when no yes can be written down. The person asked. At most 160.
sitting-teach-back-only-no-banner = Agora não dá para anotar um sim. Você pode ouvir de novo, dizer não ou parar.

# Sitting, second step, action. The person asked. At most 32.
sitting-teach-back-again-action = Ouvir de novo

# Sitting, second step, action. The person asked. At most 32.
sitting-teach-back-no-action = Dizer não a tudo

# Sitting, question, title. The person asked. At most 60.
sitting-scope-document-title = Podemos anotar e fotografar?

# Sitting, question, title. The person asked. At most 60.
sitting-scope-film-title = Podemos filmar e gravar a sua voz?

# Sitting, question, title. The person asked. At most 60.
sitting-scope-amplify-title = Podemos levar isto mais longe?

# Sitting, question, title. The person asked. At most 60.
sitting-scope-share-title = Podemos passar isto adiante com o seu nome?

# Sitting, one line about the question. The person asked. At most 160. $what (text): who may see it, what for, how long. $answer (text).
sitting-scope-fact-label = { $what }: { $answer }

# Sitting, the choice between yes and no. The person asked. At most 32.
sitting-scope-answer-label = Sua resposta

# Sitting, last step, title. The person asked. At most 40.
sitting-review-title = Suas respostas

# Sitting, last step, action. The person asked. At most 32.
sitting-review-write-action = Anotar

# Sitting, last step, action. The person asked. At most 32.
sitting-review-change-action = Mudar

# Receipt, title. The person asked. At most 40.
sitting-receipt-title = Seu número

# Receipt, help. The person asked. At most 240.
sitting-receipt-help = Quem souber este número pode retirar o sim que você deu. Ninguém aqui pode mostrar o número a você de novo.

# Receipt, over the number. The person asked. At most 40.
sitting-receipt-number-label = Guarde na memória ou anote

# Receipt, name of the picture. The person asked. At most 60.
sitting-receipt-code-label = O mesmo número como figura

# Receipt. The person asked. At most 100.
sitting-receipt-repeat-text = Diga o número em voz alta uma vez antes de ir.

# Receipt, action: shows the number as twelve words. The person asked. At most 40.
sitting-receipt-words-action = Em doze palavras

# Receipt, action: shows the number as digits again. The person asked. At most 40.
sitting-receipt-digits-action = Em dígitos

# Receipt, when it is no longer there. The person asked. At most 120.
sitting-receipt-gone-text = O número já não está aqui. Ele só é mostrado uma vez.

# Receipt, action: locks the notebook. The person asked. At most 40.
sitting-receipt-done-action = Já tenho. Fechar.
