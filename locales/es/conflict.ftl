### What was written on different phones and cannot both hold.

# A line of Today and of what home has no place for; title. Everybody. At most 32.
conflict-list-title = Lo que no coincide

# What does not agree, help. Everybody. At most 240.
conflict-list-help = En teléfonos distintos se escribieron cosas que no pueden valer a la vez. Cada línea dice qué vale ahora. Nadie hizo nada malo. Toque una línea para abrirla.

# What does not agree, when there is nothing. Everybody. At most 80.
conflict-list-none-text = Todo lo que hay aquí coincide.

# On a line of a consent. Organisers. At most 240. $yes (date): when the yes was given. $day (date): when the no was.
conflict-yes-no-text = El { $yes } se escribió un sí y el { $day } un no. Ningún teléfono sabía del otro. Vale el no. Usted no tiene que hacer nada: solo la persona puede volver a decir que sí.

# On a line of a consent. Organisers. At most 240. $yes (date): when the yes was given. $day (date): when it was closed for now.
conflict-yes-closed-text = El { $yes } se escribió un sí. Otro teléfono lo había cerrado el { $day }, y ninguno sabía del otro. Sigue cerrado hasta que la persona vuelva a decir que sí.

# On a line of a consent. Organisers. At most 240. $yes (date): when the yes was given. $day (date): when it was taken back.
conflict-yes-back-text = El { $yes } se escribió un sí. El { $day } ya se había retirado, y ese teléfono no lo sabía. Sigue retirado. Usted no tiene que hacer nada: solo la persona puede volver a decir que sí.

# On a line of a ledger entry. Everybody. At most 240. $group (text): the group that was to answer.
conflict-answers-text = Unos de { $group } estuvieron de acuerdo con esto y otros no. Mientras valgan las dos respuestas, no se suma. Hablen de ello. Quien no estuvo de acuerdo puede retirarlo.

# On a line of a ledger entry. Everybody. At most 240.
conflict-instead-text = Se aceptaron dos apuntes en lugar de uno anterior. Ahora se suman los dos. Si solo uno es correcto, abra este y pida que ya no se sume.

# On a line of looking back. Everybody. At most 240.
conflict-reviews-text = Estos meses se empezaron a mirar dos veces. Las dos quedan guardadas. Elijan juntos una y hablen ahí. Después acepten también la otra, para que quede terminada.

# On a line of something that was begun twice in different ways. Everybody. At most 240.
conflict-begun-text = Esto se empezó dos veces, de dos maneras distintas. Nadie puede saber cuál era la buena, así que nada de ello vale. Si todavía se quiere, empiécelo de nuevo.

# A line: removals that two sides signed at the same time. Everybody. At most 60.
conflict-removals-label = Se anularon entre sí al sacar a alguien

# On that line. Everybody. At most 240.
conflict-removals-text = Se firmó dos veces sacar a alguien, y ningún lado sabía del otro. Todas esas personas se quedan, pero ya no cuidan el grupo. Cada grupo puede elegir de nuevo quién lo cuida.

# A line: what phones wrote that were removed. Everybody. At most 60. $count (number): records with something in them that does not count.
conflict-aside-label =
    { $count ->
        [one] Algo quedó apartado en { $count } sitio
        [many] Algo quedó apartado en { $count } de sitios
       *[other] Algo quedó apartado en { $count } sitios
    }

# On that line. Everybody. At most 240.
conflict-aside-text = Lo escribió un teléfono que se sacó del grupo, y quienes lo sacaron aún no lo tenían. Se guarda y no vale. Su grupo puede mirarlo y aceptarlo.

# A line: a phone went on in two different ways. Everybody. At most 60.
conflict-forked-label = Puede que un teléfono se use dos veces

# On that line. Everybody. At most 240. $group (text): the group of that phone.
conflict-forked-text = De un teléfono de { $group } llegaron dos cosas distintas, como si hubiera una copia. Las dos se guardan y valen. Pregunten de quién es. Si se lo quitaron, pidan que se saque del grupo.
