### Looking back at a quarter together: the list, one review, opening one, saying something, answering what is uneven.

# Reviews, help. Organisers. At most 240.
review-list-help = Après chaque trimestre, deux groupes regardent ce qu’ils se sont donné. Il n’y a pas de classement. On ne change pas une chose en une autre.

# Reviews, under a line: the two groups. Organisers. At most 120. $one (text). $other (text).
review-list-line-hint = { $one } et { $other }

# Reviews, action, and its title. Organisers. At most 32.
review-list-open-action = Regarder un trimestre

# Opening a review, help. Organisers. At most 200.
review-open-help = Les totaux sont gardés comme ce téléphone les connaît aujourd’hui. Si vous pouvez, faites d’abord se rencontrer vos téléphones.

# Opening a review, choice. Organisers. At most 40.
review-open-which-label = Quel trimestre

# Opening a review, one of the choices. Organisers. At most 100. $number (number): from 1 to 4. $year (text). $group (text).
review-open-which-choice = Trimestre { $number } de { $year }, avec { $group }

# A review, help. Organisers. At most 240.
review-card-help = Chaque côté dit ce qu’il voit. Ensuite, chaque côté donne son accord pour terminer. Si on dit autre chose après, il faut redemander aux deux côtés.

# A review, name of the table. Organisers. At most 40.
review-card-sums-label = D’accord jusque-là

# A review. Organisers. At most 100. $group (text).
review-card-agrees-label = { $group } est d’accord pour terminer

# A review, action, and its title. Organisers. At most 32.
review-card-speak-action = Dire ce que nous voyons

# A review, action, and its title: one group gave more of something. Organisers. At most 32.
review-card-answer-action = Répondre à ce qui est inégal

# A review, action. Organisers. At most 40.
review-card-agree-action = Nous sommes d’accord pour terminer

# A review, action: what this person took on. Organisers. At most 40.
review-card-done-action = J’ai fini ce que j’avais à faire

# Saying something in a review, help. Organisers. At most 200.
review-speak-words-help = Vous le dites au nom de votre groupe. Les deux groupes peuvent le lire.

# Answering what is uneven, help. Organisers. At most 240.
review-answer-help = Cela peut rester ainsi, si vous dites pourquoi. Ou bien vous vous en chargez, au plus tard un jour que vous choisissez. Rien n’a besoin d’être égal.

# Answering what is uneven, choice. Organisers. At most 40.
review-answer-about-label = Ce qui est inégal

# Answering what is uneven, choice. Organisers. At most 40.
review-answer-how-label = Qu’en faire

# Answering what is uneven, tile. Organisers. At most 40.
review-answer-take-label = Je m’en charge

# Answering what is uneven, tile. Organisers. At most 40.
review-answer-accept-label = Nous l’acceptons

# Answering what is uneven, field. Organisers. At most 40.
review-answer-plan-label = Ce que vous allez faire

# Answering what is uneven, field. Organisers. At most 40.
review-answer-by-label = Pour quand, au plus tard
