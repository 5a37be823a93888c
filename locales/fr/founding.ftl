### Two groups begin together, by three files, before either is inside.

# Joining, action, and beginning, title. Organisers. At most 40.
founding-begin-title = Commencer avec un autre groupe

# Beginning, help. Organisers. At most 240.
founding-begin-help = Qui voit le premier fichier peut le lire. Les deux autres, vous seuls pouvez les lire, à deux.

# Beginning, text. Organisers. At most 200.
founding-begin-files-text = Trois petits fichiers font l’aller-retour une fois : un groupe propose, l’autre répond, le premier termine.

# Beginning, action. Organisers. At most 32.
founding-begin-propose-action = Écrire une proposition

# Beginning and later, action. Organisers. At most 32.
founding-begin-read-action = Lire leur proposition

# Proposing, title. Organisers. At most 40.
founding-propose-title = Notre proposition

# Proposing, help. Organisers. At most 240.
founding-propose-help = L’autre groupe la lit avant de répondre. Qui voit le fichier peut la lire : n’y mettez le nom de personne.

# Proposing and answering, field. Organisers. At most 40.
founding-group-field-label = Le nom de votre groupe

# Proposing, field. Organisers. At most 60.
founding-charter-field-label = Ce que nos groupes se promettent

# Proposing, action: puts the text below into the field. Organisers. At most 32.
founding-charter-ready-action = Prendre un texte tout prêt

# A promise between two groups that can be taken and changed. Everybody. At most 700.
founding-charter-ready-text = Chaque groupe décide pour lui-même. Ce qui concerne les deux, les deux le décident. Personne ne parle pour l’autre groupe ni ne montre ses gens sans leur oui. Un non se passe de raison. La personne blessée est entendue d’abord. Chaque groupe peut partir quand il veut, et emporte ce qui est à lui.

# Waiting for the answer, title. Organisers. At most 40.
founding-proposed-title = En attente de leur réponse

# Waiting for the answer, text. Organisers. At most 200.
founding-proposed-next-text = Envoyez le fichier à l’autre groupe. Il le lit et renvoie une réponse. Lisez-la ici.

# Waiting for the answer, text. Organisers. At most 200.
founding-proposed-both-text = Ont-ils aussi écrit une proposition ? Alors l’un de vous répond à celle de l’autre.

# Waiting for the answer, action. Organisers. At most 32.
founding-proposed-read-action = Lire leur réponse

# Waiting for the answer, action. Organisers. At most 32.
founding-proposed-change-action = Changer la proposition

# Waiting for the other group, action. Organisers. At most 32.
founding-again-write-action = Refaire le fichier

# Answering, title. Organisers. At most 40.
founding-answer-title = Leur proposition

# Answering, help. Organisers. At most 240.
founding-answer-help = Lisez-la d’abord à votre groupe. Qui répond promet la même chose. Si vous ne savez pas qui l’a envoyée, ne répondez pas.

# Answering, heading above the promise. Organisers. At most 120. $group (text): the other group's own name.
founding-answer-from-label = { $group } propose ceci

# Answering, when both groups would have one name. Organisers. At most 80.
founding-answer-same-error = L’autre groupe a ce nom. Écrivez-en un autre.

# Answering, action. Organisers. At most 32.
founding-answer-write-action = Écrire notre réponse

# Waiting for the last file, title. Organisers. At most 40.
founding-answered-title = En attente du dernier fichier

# Waiting for the last file, text. Organisers. At most 240. $group (text): the other group's own name.
founding-answered-next-text = Renvoyez la réponse à { $group }. Ce groupe envoie encore un fichier. Lisez-le ici.

# Waiting for the last file, action. Organisers. At most 32.
founding-answered-read-action = Lire le dernier fichier

# Comparing, title. Organisers. At most 40.
founding-compare-title = Comparez ce nombre

# Comparing, help. Organisers. At most 240.
founding-compare-help = Parlez-vous, de préférence face à face. Vous devez voir le même nombre tous les deux.

# Comparing, text. Organisers. At most 200. $group (text): the other group's own name.
founding-compare-both-text = Vous et { $group } êtes maintenant ensemble. Lisez-vous ce nombre l’un à l’autre.

# Comparing, text. Organisers. At most 200.
founding-compare-differs-text = Si un seul chiffre est différent, quelqu’un s’est mis entre vous. N’écrivez rien ici.

# Comparing, above the number. Organisers. At most 60.
founding-compare-number-label = Le nombre que vous voyez tous les deux

# Comparing, for the group that proposed. Organisers. At most 200.
founding-compare-last-text = D’abord, préparez le dernier fichier et envoyez-le. L’autre groupe voit le nombre quand il l’a lu.

# Comparing and letting phones in, action. Organisers. At most 32.
founding-last-write-action = Préparer le dernier fichier

# Comparing and after a rescue, action. Everybody. At most 32.
founding-inside-go-action = Entrer

# Told, after a proposal was written. Organisers. At most 120.
founding-told-proposed-label = La proposition est écrite. Envoyez ce fichier à l’autre groupe.

# Told, after an answer was written. Organisers. At most 120.
founding-told-answered-label = La réponse est écrite. Renvoyez ce fichier.

# Told, after the last file was written. Organisers. At most 120.
founding-told-last-label = Le dernier fichier est prêt. Envoyez-le à l’autre groupe.

# Told, when a file is no proposal, or one's own. Organisers. At most 120.
founding-told-no-proposal-label = Ce fichier n’est pas une proposition à laquelle on peut répondre ici.

# Told, when a file is broken, of others, or belongs to an earlier proposal or answer. Organisers. At most 160.
founding-told-other-file-label = Ce fichier ne va pas avec ce qui a été écrit ici en dernier. Rien n’a changé. Demandez le bon.
