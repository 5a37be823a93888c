### The notebook itself: what its person has to know of it.

# An older copy, title. Everybody. At most 40.
notebook-older-title = Una copia antigua

# An older copy, help. Everybody. At most 240.
notebook-older-help = El teléfono recuerda hasta dónde llegaba este cuaderno. Lo que hay aquí es de antes de eso.

# An older copy, what was found. Everybody. At most 240.
notebook-older-what-text = En este teléfono se había escrito más de lo que tiene este cuaderno. Puede que alguien haya puesto de vuelta una copia antigua, o que la memoria haya fallado.

# An older copy, what can be done. Everybody. At most 280.
notebook-older-lost-text = Quizás otros todavía tienen lo que falta. Deje el teléfono como está y pregunte a una persona de su confianza, o siga: lo que otros tienen vuelve cuando usted envíe y reciba.

# An older copy, main action: write on from what is here. Everybody. At most 40.
notebook-older-go-on-action = Seguir desde aquí

# A damaged notebook, title. Everybody. At most 40.
notebook-damaged-title = Este cuaderno está dañado

# A damaged notebook, help. Everybody. At most 240.
notebook-damaged-help = Si puede, deje que lo vea antes alguien que sepa de teléfonos. Nada empeora por esperar.

# A damaged notebook, text. Everybody. At most 160.
notebook-damaged-what-text = Una parte ya no se puede leer. No se cambió nada.

# A damaged notebook, text. Everybody. At most 240.
notebook-damaged-how-text = Lo que todavía se puede leer pasa a un cuaderno nuevo con la misma clave. Los archivos dañados se quedan en este teléfono tal como están.

# A damaged notebook, action. Everybody. At most 32.
notebook-damaged-rescue-action = Salvar lo que se pueda leer

# After a rescue, title. Everybody. At most 40.
notebook-rescued-title = Lo que se salvó

# After a rescue. Everybody. At most 100. $count (number).
notebook-rescued-kept-label =
    { $count ->
        [one] { $count } cosa está aquí
        [many] { $count } de cosas están aquí
       *[other] { $count } cosas están aquí
    }

# After a rescue. Everybody. At most 100. $count (number).
notebook-rescued-lost-label =
    { $count ->
        [one] { $count } cosa se perdió aquí
        [many] { $count } de cosas se perdieron aquí
       *[other] { $count } cosas se perdieron aquí
    }

# After a rescue, when parts other than what was written down have gaps. Everybody. At most 160.
notebook-rescued-gaps-label = A otras partes del cuaderno también les falta algo, como lo que se estaba escribiendo.

# After a rescue, text. Everybody. At most 200.
notebook-rescued-back-text = Lea un archivo de cada persona con quien se envía y recibe. Lo que ellos tienen vuelve.

# Told, when a rescue was not possible. Everybody. At most 140.
notebook-told-not-rescued-label = No se pudo salvar. Deje este teléfono como está y pida ayuda.
