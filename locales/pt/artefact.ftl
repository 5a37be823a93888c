### Pictures, recordings and papers that could leave one day, and what may be done with them.

# List, help. Everybody. At most 240.
artefact-list-help = O que os nossos grupos guardam: fotos, gravações, papéis. Cada coisa só se usa onde as pessoas que aparecem disseram sim.

# List, when there is nothing. Everybody. At most 100.
artefact-list-none-text = Ainda não há nada guardado.

# One of them, help. Everybody. At most 240.
artefact-card-help = Aqui você vê o que se pode fazer hoje com isto e quem aparece. Se alguém retirar o sim, fecha sozinho.

# One that is outside, such as a film on a camera. Everybody. At most 80. $count (number): the number on it.
artefact-card-number-label = Não está no Weft. Leva o número { $count }.

# One in which nobody is recognised. Everybody. At most 120.
artefact-card-nobody-text = Quem guardou diz que não dá para reconhecer ninguém.

# A picture in which people are covered. Everybody. At most 120. $count (number): people.
artefact-card-covered-label =
    { $count ->
        [one] { $count } pessoa que não disse sim está coberta
        [many] { $count } de pessoas que não disseram sim estão cobertas
       *[other] { $count } pessoas que não disseram sim estão cobertas
    }

# One of them, heading. Everybody. At most 40.
artefact-card-uses-heading = O que se pode fazer hoje

# One of them, above the uses that are allowed. Everybody. At most 60.
artefact-card-yes-label = Para isto há um sim

# One of them, when no use is allowed. Everybody. At most 100.
artefact-card-nothing-text = Nada. Não há nenhum sim que valha hoje.

# One of them, heading above the consents. Everybody. At most 40.
artefact-card-who-heading = Quem aparece
