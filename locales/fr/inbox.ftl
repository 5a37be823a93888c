### What other apps shared into Weft, or what was read in as a file, before somebody says what becomes of it.

# More, line, and inbox, title. Everybody. At most 32.
inbox-list-title = Apporté du dehors

# Inbox, help. Everybody. At most 240.
inbox-list-help = Ici attendent les images, enregistrements et papiers que vous avez partagés avec Weft. Vous décidez pour chacun, ou vous l’effacez.

# Inbox and each thing in it. Everybody. At most 120.
inbox-list-only-text = Seul ce téléphone l’a. Cela ne va nulle part tant que vous ne l’avez pas choisi.

# Inbox, when there is nothing. Everybody. At most 160.
inbox-list-none-text = Rien n’attend ici. Partagez une image ou un enregistrement avec Weft depuis une autre application, ou apportez un fichier.

# Inbox, action: picks a file. Everybody. At most 40.
inbox-list-pick-action = Apporter un fichier

# Inbox, action: opens the camera. Everybody. At most 40.
inbox-list-photo-action = Prendre une photo

# More, under the line. Everybody. At most 60. $count (number): things that wait.
inbox-list-waiting-hint =
    { $count ->
        [one] { $count } chose attend
        [many] { $count } de choses attendent
       *[other] { $count } choses attendent
    }

# Inbox, under a line, and on a thing's own screen. Everybody. At most 120. $what (text): what sort of thing. $day (date): when it came. $size (text): how large.
inbox-thing-about-hint = { $what } · { $day } · { $size }

# How large something is. Everybody. At most 40. $count (number): megabytes; 0 is less than one.
inbox-thing-size-label =
    { $count ->
        [0] moins de 1 Mo
        [one] { $count } Mo
        [many] { $count } Mo
       *[other] { $count } Mo
    }

# A thing, help. Everybody. At most 240.
inbox-thing-help = Regardez d’abord. Pour le garder, vous dites qui on y voit ou entend. Si vous n’en avez pas besoin, effacez-le.

# A picture. Everybody. At most 160.
inbox-thing-clean-text = Weft a enlevé ce que l’appareil avait caché dans l’image : le lieu, l’heure, le téléphone.

# A thing that is no picture. Everybody. At most 200.
inbox-thing-hidden-text = Weft garde ce fichier comme il est arrivé. Un lieu, un nom ou une heure peuvent y être cachés.

# A thing, action, and on the screen where it is said whom it concerns. Everybody. At most 40.
inbox-thing-keep-action = Le garder pour nos groupes

# A thing, action. Everybody. At most 40.
inbox-thing-delete-action = L’effacer pour toujours

# Before a thing is deleted, title. Everybody. At most 40.
inbox-delete-title = L’effacer ?

# Before a thing is deleted. Everybody. At most 160.
inbox-delete-gone-text = Cela s’en va de Weft et ne revient pas. Là d’où vous l’avez partagé, cela reste.

# Keeping a thing, title. Everybody. At most 40.
inbox-keep-title = Qui est concerné ?

# Keeping a thing, help. Everybody. At most 240.
inbox-keep-help = Nommez toutes les personnes qu’on y voit ou entend. On ne s’en sert que là où toutes ont dit oui.

# Keeping a thing, choice. Everybody. At most 60.
inbox-keep-who-label = Peut-on y reconnaître quelqu’un ?

# Keeping a thing, tile. Everybody. At most 60.
inbox-keep-people-label = Oui, des personnes

# Keeping a thing, tile. Everybody. At most 60.
inbox-keep-nobody-label = Non, personne

# Keeping a thing, list to tick. Everybody. At most 60.
inbox-keep-all-label = Toutes les personnes qui y sont

# Keeping a thing, when the own group asked nobody. Everybody. At most 120.
inbox-keep-none-text = Votre groupe n’a encore demandé à personne. Demandez d’abord à celles et ceux qui y sont.

# Keeping a thing, above the action. Everybody. At most 200.
inbox-keep-travels-text = Au prochain échange, tous les téléphones de nos groupes le reçoivent. Là où il n’y a pas de oui, il n’est pas montré.

# After something was shared in. Everybody. At most 160.
inbox-told-in-label = C’est dans Weft maintenant, sous « Apporté du dehors ». Seul ce téléphone l’a.

# After a picture was shared in that cannot be read. Everybody. At most 160.
inbox-told-picture-label = Cette image n’a pas pu être lue, et rien n’a été gardé. Partagez-la comme image JPEG ou PNG.

# After something was shared in that is too large. Everybody. At most 160.
inbox-told-large-label = Ce fichier est trop grand. Rien n’a été gardé. Partagez-en un plus petit.

# After something was deleted. Everybody. At most 60.
inbox-told-gone-label = Effacé pour toujours.
