### Taking back for good what one said oneself, on the cards where words stand.

# Cards and title: the words that whoever looks may take back. Members. At most 40.
unsaid-list-title = Sus palabras aquí

# Your words here, help. Members. At most 240.
unsaid-list-help = Aquí puede retirar lo que dijo. Se borra para siempre. Queda que algo se dijo.

# Your words here, when there is nothing. Members. At most 80.
unsaid-list-none-text = Aquí no hay nada que usted pueda retirar.

# Your words here, under a line. Members. At most 40.
unsaid-list-mine-hint = Lo dijo usted

# Your words here, under a line of another's words. Members. At most 60.
unsaid-list-other-hint = Lo dijo alguien de su grupo

# Your words here in a case, for the affected person. Members. At most 40.
unsaid-list-here-hint = Lo escribió otra persona

# Your words here, on a line: one steward asked. Members. At most 60.
unsaid-list-half-status = Otra persona que cuida el grupo debe aceptarlo

# Taking words back, title. Members. At most 40.
unsaid-one-title = ¿Retirar estas palabras?

# Taking words back: what it means. Members. At most 160.
unsaid-one-gone-text = Se borran aquí, y en cada teléfono que se entere.

# Taking words back of another member. Members. At most 160.
unsaid-one-second-text = Lo dijo otro miembro. Se borra cuando lo quieren dos personas que cuidan el grupo.

# Taking words back: one of two stewards has asked. Members. At most 160.
unsaid-one-waiting-text = Usted ya lo pidió. Falta otra persona que cuide el grupo.
