### How a group hears what is told: who can, and by when an answer is due. Members read it, a steward changes it.

# How our group hears, title, and action on our group. Everybody. At most 48.
hearing-group-title = Cómo escucha nuestro grupo lo que se cuenta

# How our group hears, help. Everybody. At most 300.
hearing-group-help = Las personas que escuchan oyen lo que alguien cuenta. Si muy pocas pueden, lo oyen personas de otro grupo. Quien cuida nuestro grupo dice de cuál.

# How our group hears and its form, one group. Everybody. At most 100. $group (text). $count (number).
hearing-group-count-label = { $group } · pueden oírlo: { $count }

# How our group hears and its form, when fewer than two people of other groups are named. Everybody. At most 160.
hearing-group-none-text = Hay que nombrar a dos personas de otros grupos. Hasta entonces no se puede contar lo que nuestra propia gente no debe oír.

# How our group hears, action. Stewards. At most 32.
hearing-group-change-action = Cambiar esto

# The form, ticks. Stewards. At most 60.
hearing-change-outside-label = ¿Qué otros grupos pueden oírlo?

# The form, when nobody else listens. Stewards. At most 120.
hearing-change-nobody-text = En ningún otro grupo hay todavía alguien que pueda oírlo.

# How our group hears, its form. Everybody. At most 200.
hearing-change-means-text = Lo oyen personas de otros grupos cuando muy pocas de las nuestras pueden, o cuando quien lo cuenta así lo quiere.

# How our group hears, heading, and choice in its form. Everybody. At most 60.
hearing-change-days-label = Para cuándo se debe una respuesta

# The form, tile. Stewards. At most 40.
hearing-change-usual-label = En los días de costumbre

# The form, tile. Stewards. At most 60.
hearing-change-own-label = En los días que acordó nuestro grupo

# The form, at a number. Stewards. At most 160.
hearing-change-days-error = Escriba 1 día o más, como mucho 255. El peligro tiene menos días; lo que puede esperar, más.

# How our group hears, under how urgent it is, and telling. Everybody. At most 60. $count (number).
hearing-days-within-label =
    { $count ->
        [one] Respuesta en { $count } día
        [many] Respuesta en { $count } de días
       *[other] Respuesta en { $count } días
    }

# How our group hears, and telling. Everybody. At most 120.
hearing-days-own-text = Estos días los acordó nuestro grupo.

# How our group hears, and telling. Everybody. At most 120.
hearing-days-usual-text = Estos son los días de costumbre. Nuestro grupo no ha fijado otros.

# How our group hears, and telling. Everybody. At most 160.
hearing-days-from-text = Los días se cuentan desde que llega al teléfono de alguien que escucha. Puede tardar mucho.

# Telling, tick. Everybody. At most 100.
hearing-tell-outside-label = Quiero que lo oigan personas de otro grupo, no las del mío
