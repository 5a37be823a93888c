### The notebook itself: what its person has to know of it.

# An older copy, title. Everybody. At most 40.
notebook-older-title = Une ancienne copie

# An older copy, help. Everybody. At most 240.
notebook-older-help = Le téléphone se rappelle jusqu’où ce carnet était écrit. Ce qui est ici date d’avant.

# An older copy, what was found. Everybody. At most 240.
notebook-older-what-text = Ce téléphone avait écrit plus que ce qu’il y a dans ce carnet. Quelqu’un a peut-être remis une ancienne copie, ou la mémoire a eu une panne.

# An older copy, what can be done. Everybody. At most 280.
notebook-older-lost-text = Ce qui manque est peut-être encore chez d’autres. Laissez le téléphone comme il est et demandez à une personne de confiance. Ou bien continuez : ce que les autres ont revient quand vous échangez.

# An older copy, main action: write on from what is here. Everybody. At most 40.
notebook-older-go-on-action = Continuer à partir d’ici

# A damaged notebook, title. Everybody. At most 40.
notebook-damaged-title = Ce carnet est abîmé

# A damaged notebook, help. Everybody. At most 240.
notebook-damaged-help = Si possible, montrez d’abord ce téléphone à quelqu’un qui s’y connaît. Attendre n’abîme rien de plus.

# A damaged notebook, text. Everybody. At most 160.
notebook-damaged-what-text = Une partie ne peut plus être lue. Rien n’a été changé.

# A damaged notebook, text. Everybody. At most 240.
notebook-damaged-how-text = Ce qui se lit encore passe dans un nouveau carnet avec le même code. Les fichiers abîmés restent sur ce téléphone comme ils sont.

# A damaged notebook, action. Everybody. At most 32.
notebook-damaged-rescue-action = Sauver ce qui se lit

# After a rescue, title. Everybody. At most 40.
notebook-rescued-title = Ce qui a été sauvé

# After a rescue. Everybody. At most 100. $count (number).
notebook-rescued-kept-label =
    { $count ->
        [one] { $count } chose est ici
        [many] { $count } de choses sont ici
       *[other] { $count } choses sont ici
    }

# After a rescue. Everybody. At most 100. $count (number).
notebook-rescued-lost-label =
    { $count ->
        [one] { $count } chose est perdue ici
        [many] { $count } de choses sont perdues ici
       *[other] { $count } choses sont perdues ici
    }

# After a rescue, when parts other than what was written down have gaps. Everybody. At most 160.
notebook-rescued-gaps-label = D’autres parties du carnet ont aussi des trous, par exemple ce qui était en train d’être tapé.

# After a rescue, text. Everybody. At most 200.
notebook-rescued-back-text = Lisez un fichier de chaque personne avec qui vous échangez. Ce qu’elle en a revient.

# Told, when a rescue was not possible. Everybody. At most 140.
notebook-told-not-rescued-label = Le carnet n’a pas pu être sauvé. Laissez ce téléphone comme il est et demandez de l’aide.
