### Answering: the notebook is handed over, the person hears and answers alone.

# Hand-over, title. The asker. At most 40.
sitting-hand-over-title = Passer le téléphone

# Hand-over, help. The asker. At most 240.
sitting-hand-over-help = Éloignez-vous pour ne rien entendre. Ne regardez pas. Quelle que soit la réponse, c’est la bonne.

# Hand-over. The asker. At most 160.
sitting-hand-over-closed-text = Votre carnet se ferme. Il faut votre code pour le rouvrir.

# Hand-over. The asker. At most 160.
sitting-hand-over-alone-text = La personne écoute et répond seule, et reçoit un numéro.

# Hand-over, when the person is or may be under 18. The asker. At most 200.
sitting-hand-over-minor-banner = Cette personne a ou pourrait avoir moins de 18 ans. Elle répond d’abord, seule. Pour un oui, il faut ensuite aussi le oui de l’adulte qui en a la charge.

# Hand-over, action. The asker. At most 32.
sitting-hand-over-now-action = Passer le téléphone maintenant

# Hand-over to a guardian. The asker. At most 200.
sitting-guardian-alone-text = L’adulte responsable écoute et répond seul, et reçoit un numéro à lui. Ne dites pas ce que l’enfant a répondu.

# Hand-over to a guardian, choice when one has answered before. The asker. At most 40.
sitting-guardian-who-label = Quel adulte responsable

# Hand-over to a guardian, choice. The asker. At most 32.
sitting-guardian-other-label = Quelqu’un d’autre

# Hand-over to a body. The asker. At most 160.
sitting-body-alone-text = Laissez-leur le téléphone et éloignez-vous. Ils écoutent et répondent sans vous.

# Hand-over to a body, choice; a witness is no member of ours. The asker. At most 120.
sitting-body-witness-label = Un témoin est-il là, si aucun autre membre ne peut signer ?

# Hand-over to a successor. The asker. At most 160.
sitting-after-alone-text = La personne fait cela seule. Elle peut aussi ne pas le faire.

# Sitting of a child, first step. The person asked. At most 160.
sitting-child-beside-text = Si vous avez moins de 18 ans, on demande aussi, seul à seul, à l’adulte qui s’occupe de vous. Si l’un des deux dit non, c’est non.

# Sitting of a guardian, first step. The person asked. At most 160.
sitting-guardian-beside-text = On vous demande comme adulte responsable. L’enfant a répondu seul. Si l’un des deux dit non, c’est non.

# Sitting of a body, first step. The person asked. At most 160.
sitting-body-named-text = On ne nomme ni ceux qui parlent, ni ceux qui ne sont pas d’accord.

# Sitting of a body, title and field. The person asked. At most 40.
sitting-body-present-title = Combien de gens sont ici

# Sitting of a body, when too few are there. The person asked. At most 120. $count (number).
sitting-body-few-banner = Pas assez pour un oui. Il faut au moins : { $count }

# Sitting of a body, choice. The person asked. At most 80.
sitting-body-dissent-label = Certains ne sont pas d’accord et veulent que ce soit gardé ?

# Sitting of a body, field. The person asked. At most 60.
sitting-body-dissent-words-label = Ce qu’ils disent, sans aucun nom

# Naming a successor, title. The person asked. At most 40.
sitting-after-title = Après votre mort

# Naming a successor. The person asked. At most 200.
sitting-after-what-text = Vous pouvez choisir une personne. Elle reçoit un numéro. Après votre mort, elle peut laisser votre oui continuer ou le retirer.

# Naming a successor. The person asked. At most 160.
sitting-after-give-text = Donnez-lui le numéro vous-même. Aucun nom n’est noté.

# Naming a successor, action. The person asked. At most 40.
sitting-after-make-action = Faire son numéro

# Sitting, first step, title. The person asked. At most 40.
sitting-hear-title = Avant de répondre

# Sitting, help on every step. The person asked. At most 240.
sitting-hear-help = Prenez votre temps. Vous pouvez dire oui à une chose et non à une autre. Vous pouvez arrêter à tout moment : rien n’est gardé.

# Sitting, first step. The person asked. At most 160.
sitting-hear-nothing-text = Votre réponse ne change rien à ce que vous recevez.

# Sitting, first step. The person asked. At most 160.
sitting-hear-angry-text = Pensez aux gens qui pourraient se fâcher en voyant ou en entendant cela.

# Sitting, first step. The person asked. At most 160.
sitting-hear-back-text = Vous recevez un numéro. Avec ce numéro, vous pouvez retirer un oui n’importe quel jour.

# Sitting, on every step. The person asked. At most 32.
sitting-today-not-action = Pas aujourd’hui

# Sitting, under the action. The person asked. At most 60.
sitting-today-not-hint = Rien n’est noté

# Sitting, second step, title. The person asked. At most 40.
sitting-teach-back-title = Dites-le avec vos mots

# Sitting, second step. The person asked. At most 200.
sitting-teach-back-text = Qu’est-ce qu’on veut faire, qui le verra, et comment retirer votre oui ? Une personne en qui vous avez confiance peut écouter.

# Sitting, second step, choice. The person asked. At most 40.
sitting-teach-back-label = Est-ce que c’est clair ?

# Sitting, second step, asked once it is clear; adults only. The person asked. At most 60.
sitting-teach-back-keep-label = Pouvons-nous garder votre voix, telle que vous le dites ?

# Under that question. The person asked. At most 160.
sitting-teach-back-keep-hint = Seul le groupe qui demande peut l’écouter. Elle s’en va quand vous reprenez votre réponse. Rien n’en dépend.

# Review of the sitting, before yes or no. The person asked. At most 40.
sitting-teach-back-voice-label = Garder votre voix

# Sitting, when no yes can be written down. The person asked. At most 160.
sitting-teach-back-only-no-banner = On ne peut pas noter un oui maintenant. Vous pouvez écouter encore une fois, dire non, ou arrêter.

# Sitting, second step, action. The person asked. At most 32.
sitting-teach-back-again-action = Écouter encore une fois

# Sitting, second step, action. The person asked. At most 32.
sitting-teach-back-no-action = Non à tout

# Sitting, question, title. The person asked. At most 60.
sitting-scope-document-title = Pouvons-nous écrire et prendre des photos ?

# Sitting, question, title. The person asked. At most 60.
sitting-scope-film-title = Pouvons-nous filmer et enregistrer votre voix ?

# Sitting, question, title. The person asked. At most 60.
sitting-scope-amplify-title = Pouvons-nous le faire connaître plus loin ?

# Sitting, question, title. The person asked. At most 60.
sitting-scope-share-title = Pouvons-nous le transmettre avec votre nom ?

# Sitting, one line about the question. The person asked. At most 160. $what (text): who may see it, what for, how long. $answer (text).
sitting-scope-fact-label = { $what } : { $answer }

# Sitting, the choice between yes and no. The person asked. At most 32.
sitting-scope-answer-label = Votre réponse

# Sitting, last step, title. The person asked. At most 40.
sitting-review-title = Vos réponses

# Sitting, last step, action. The person asked. At most 32.
sitting-review-write-action = Noter mes réponses

# Sitting, last step, action. The person asked. At most 32.
sitting-review-change-action = Changer

# Receipt, title. The person asked. At most 40.
sitting-receipt-title = Votre numéro

# Receipt, help. The person asked. At most 240.
sitting-receipt-help = Toute personne qui connaît ce numéro peut retirer votre oui. Personne ici ne peut vous le montrer à nouveau.

# Receipt, over the number. The person asked. At most 40.
sitting-receipt-number-label = Apprenez-le par cœur ou écrivez-le

# Receipt, name of the picture. The person asked. At most 60.
sitting-receipt-code-label = Le même numéro en image

# Receipt. The person asked. At most 100.
sitting-receipt-repeat-text = Dites-le une fois à voix haute avant de partir.

# Receipt, action: shows the number as twelve words. The person asked. At most 40.
sitting-receipt-words-action = En douze mots

# Receipt, action: shows the number as digits again. The person asked. At most 40.
sitting-receipt-digits-action = En chiffres

# Receipt, when it is no longer there. The person asked. At most 120.
sitting-receipt-gone-text = Le numéro n’est plus ici. On le montre une seule fois.

# Receipt, action: locks the notebook. The person asked. At most 40.
sitting-receipt-done-action = Je l’ai. Fermer.
