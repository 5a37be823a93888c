### Taking back for good what one said oneself, on the cards where words stand.

# Cards and title: the words that whoever looks may take back. Members. At most 40.
unsaid-list-title = Vos mots ici

# Your words here, help. Members. At most 240.
unsaid-list-help = Ici, vous pouvez retirer ce que vous avez dit. Cela part pour toujours. Il reste seulement que quelque chose a été dit.

# Your words here, when there is nothing. Members. At most 80.
unsaid-list-none-text = Il n’y a rien ici que vous puissiez retirer.

# Your words here, under a line. Members. At most 40.
unsaid-list-mine-hint = C’est vous qui l’avez dit

# Your words here, under a line of another's words. Members. At most 60.
unsaid-list-other-hint = Quelqu’un de votre groupe l’a dit

# Your words here in a case, for the affected person. Members. At most 40.
unsaid-list-here-hint = Une autre personne l’a écrit

# Your words here, on a line: one steward asked. Members. At most 60.
unsaid-list-half-status = Il manque l’accord d’un autre responsable

# Taking words back, title. Members. At most 40.
unsaid-one-title = Retirer ces mots ?

# Taking words back: what it means. Members. At most 160.
unsaid-one-gone-text = Ils sont effacés ici, et sur chaque téléphone qui l’apprend.

# Taking words back of another member. Members. At most 160.
unsaid-one-second-text = Un autre membre l’a dit. Cela part quand deux responsables du groupe le veulent.

# Taking words back: one of two stewards has asked. Members. At most 160.
unsaid-one-waiting-text = Vous l’avez demandé. Il manque un autre responsable du groupe.
