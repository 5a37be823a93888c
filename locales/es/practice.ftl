### A practice notebook, with made-up people, and what they say in it.

# First start, action, more, line, and practice, title. Everybody. At most 40.
practice-begin-title = Probar con gente inventada

# Practice, help. Everybody. At most 240.
practice-begin-help = Pruebe lo que quiera. Nadie recibe preguntas y nadie se entera.

# Practice, text. Everybody. At most 200.
practice-begin-what-text = Se abre un cuaderno aparte, con dos grupos inventados. Desaparece cuando usted sale de él.

# Practice, text. Everybody. At most 200.
practice-begin-never-text = No lo muestre en lugar de su propio cuaderno. Cada pantalla dice que es práctica.

# Practice, text, for somebody who has a notebook. Everybody. At most 160.
practice-begin-own-text = Su propio cuaderno queda cerrado mientras tanto. Después lo abre con su clave.

# Practice, action. Everybody. At most 32.
practice-begin-go-action = Empezar

# Practice, action: everything as it was at the beginning. Everybody. At most 32.
practice-again-begin-action = Empezar de nuevo

# Practice, action. Everybody. At most 32.
practice-end-stop-action = Dejar de practicar

# Every screen of a practice notebook. Everybody. At most 120.
practice-every-screen-banner = Práctica. La gente aquí es inventada y nada sale de este teléfono.

# Told, when a file is to be written or read in a practice notebook. Everybody. At most 120.
practice-told-file-label = Esto es práctica: no se hace ni se lee ningún archivo.

# The made-up group of whoever practises. Everybody. At most 40.
practice-sample-ours-label = Tejedoras del río

# The other made-up group. Everybody. At most 40.
practice-sample-theirs-label = Huerteros de la loma

# A made-up woman, called by a name that is common where the language is spoken. Everybody. At most 40.
practice-sample-first-label = Rosa

# A made-up man, called by a name that is common where the language is spoken. Everybody. At most 40.
practice-sample-second-label = Don Tomás

# What a made-up person is asked. Everybody. At most 200.
practice-sample-ask-text = Queremos tomar fotos de cómo usted teje. Solo nuestros dos grupos ven las fotos.

# What one made-up group gave the other. Everybody. At most 160.
practice-sample-given-text = Enseñamos a cuatro de ellos a arreglar un telar.

# What one made-up group was given by the other. Everybody. At most 160.
practice-sample-taken-text = Durmieron tres noches en nuestra casa y comieron con nosotros.

# What a made-up person told. Everybody. At most 200.
practice-sample-case-text = Un hombre de la tienda me dijo que no hable con ustedes. Desde entonces espera en mi puerta.

# What a made-up group wants to know on a visit. Everybody. At most 120.
practice-sample-question-text = ¿Cómo guardan las semillas en invierno?
