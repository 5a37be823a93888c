### Taking back for good what one said oneself, on the cards where words stand.

# Cards and title: the words that whoever looks may take back. Members. At most 40.
unsaid-list-title = As suas palavras aqui

# Your words here, help. Members. At most 240.
unsaid-list-help = Aqui você pode retirar o que disse. Some para sempre. Fica só que algo foi dito.

# Your words here, when there is nothing. Members. At most 80.
unsaid-list-none-text = Aqui não há nada que você possa retirar.

# Your words here, under a line. Members. At most 40.
unsaid-list-mine-hint = Você disse

# Your words here, under a line of another's words. Members. At most 60.
unsaid-list-other-hint = Alguém do seu grupo disse

# Your words here in a case, for the affected person. Members. At most 40.
unsaid-list-here-hint = Outra pessoa escreveu

# Your words here, on a line: one steward asked. Members. At most 60.
unsaid-list-half-status = Falta outra pessoa que cuida do grupo concordar

# Taking words back, title. Members. At most 40.
unsaid-one-title = Retirar estas palavras?

# Taking words back: what it means. Members. At most 160.
unsaid-one-gone-text = São apagadas aqui, e em cada celular que ficar sabendo.

# Taking words back of another member. Members. At most 160.
unsaid-one-second-text = Outro membro disse isto. Some quando duas pessoas que cuidam do grupo querem.

# Taking words back: one of two stewards has asked. Members. At most 160.
unsaid-one-waiting-text = Você já pediu. Falta outra pessoa que cuida do grupo.
