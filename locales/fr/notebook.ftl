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
