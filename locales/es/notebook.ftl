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
