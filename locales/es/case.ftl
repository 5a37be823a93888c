### Telling what happened, what was told, and what follows. Members read all of it.

# Home, line, and list, title. Everybody. At most 32.
case-list-title = Contar y escuchar

# List, help. Everybody. At most 300.
case-list-help = Aquí usted cuenta lo que pasó y lee las respuestas. Solo usted y las personas elegidas para escuchar pueden abrir lo que cuenta. Nadie más ve que está aquí.

# List, above the lines. Everybody. At most 120.
case-list-who-text = Solo usted y las personas elegidas para escuchar pueden leer lo que hay aquí.

# List, when there is nothing. Everybody. At most 80.
case-list-none-text = Aquí no hay nada que usted pueda leer.

# List, action. Everybody. At most 32.
case-list-tell-action = Contar lo que pasó

# List, under a line. Everybody. At most 100. $about (text): what it is about. $day (date).
case-list-line-hint = { $about } · { $day }

# List and case, for those who listen. Listeners. At most 60. $day (date).
case-list-answer-status = Responder a más tardar el { $day }

# Telling, help, on each step. Everybody. At most 300.
case-tell-help = Cuéntelo con sus propias palabras. Puede parar en cualquier momento: lo que escribió se queda en este teléfono. Nada empieza antes de que usted lo diga.

# Telling, before the field. Everybody. At most 200.
case-tell-may-text = Puede contarlo en cualquier idioma. No hace falta decir nombres ni lugares.

# Telling, title of the first step. Everybody. At most 40.
case-tell-what-title = ¿Qué pasó?

# Telling, field. Everybody. At most 40.
case-tell-what-label = Con sus propias palabras

# Telling and writing, choice, when something was brought in. Everybody. At most 60.
case-tell-how-label = ¿Cómo quiere contarlo?

# Telling and writing, when a voice or a film was chosen. Everybody. At most 200.
case-tell-voice-text = Quien lo escuche puede conocer la voz, aunque no se use su nombre.

# Telling, title of the second step. Everybody. At most 40.
case-tell-about-title = ¿De qué se trata?

# Telling, choice. Everybody. At most 40.
case-tell-about-label = Se trata de

# Telling, choice. Everybody. At most 40.
case-tell-urgency-label = ¿Para cuándo necesita una respuesta?

# Telling, when danger is chosen. Everybody. At most 240.
case-tell-danger-banner = Si corre peligro ahora, vaya primero con personas de su confianza. Lo que anote en este teléfono puede tardar días en llegar a otros. Una llamada deja rastro en el teléfono.

# Telling, choice. Everybody. At most 40.
case-tell-for-label = ¿A quién le pasó?

# Telling, tile. Everybody. At most 40.
case-tell-myself-label = A mí

# Telling, tile. Everybody. At most 40.
case-tell-somebody-label = A otra persona

# Telling, when somebody else is chosen. Everybody. At most 200.
case-tell-somebody-text = Usted recibirá un número. Déselo solo a esa persona: únicamente quien lo tiene decide qué pasa.

# Telling, title of the third step. Everybody. At most 40.
case-tell-who-title = ¿Quién puede saberlo?

# Telling, choice. Everybody. At most 40.
case-tell-name-label = ¿Se puede usar su nombre?

# Telling, tile. Everybody. At most 40.
case-tell-name-own-label = Sí

# Telling, tile. Everybody. At most 60.
case-tell-name-other-label = No, quiero que usen otro nombre

# Telling, field. Everybody. At most 40.
case-tell-called-label = Qué nombre usarán para usted

# Telling, choice. Everybody. At most 40.
case-tell-never-label = ¿Quién no lo debe oír?

# Telling, tile. Everybody. At most 72.
case-tell-never-nobody-label = Nadie: lo pueden oír todas las personas que escuchan

# Telling, tile: nobody of the own group may hear it. Everybody. At most 60.
case-tell-never-here-label = Las personas de aquí

# Telling, tile: nobody of other groups may hear it. Everybody. At most 60.
case-tell-never-far-label = Las personas de lejos

# Telling, tile, and above the names: single listeners of the own group. Everybody. At most 60.
case-tell-never-some-label = Algunas personas que escuchan en mi grupo

# Telling, last step: a listener who was left out. Everybody. At most 80. $name (text).
case-tell-left-out-label = { $name } no lo oye

# Telling, under the choice. Everybody. At most 100. $count (number). $group (text).
case-tell-hears-label =
    { $count ->
        [one] { $count } persona de { $group } lo oirá
        [many] { $count } de personas de { $group } lo oirán
       *[other] { $count } personas de { $group } lo oirán
    }

# Telling, when too few are left who may hear it, and when it is refused for that. Everybody. At most 160.
case-tell-nobody-label = Así no quedan suficientes personas que puedan oírlo: hacen falta dos que escuchen. Elija otra vez, o pregunte a su grupo.

# Telling, title of the last step. Everybody. At most 40.
case-tell-review-title = ¿Está bien así?

# Telling, last step. Everybody. At most 80. $name (text).
case-tell-called-text = Para usted se usará este nombre: { $name }

# Telling, last step. Everybody. At most 60.
case-tell-named-text = Se puede usar su nombre

# Telling, last action. Everybody. At most 32.
case-tell-submit-action = Contarlo

# Telling, under the last action. Everybody. At most 120.
case-tell-submit-hint = Se guarda aquí. Sale cuando los teléfonos se encuentran.

# Number, title. Everybody. At most 40.
case-number-title = Su número para esto

# Number, help. Everybody. At most 240.
case-number-help = Quien tiene este número habla por la persona a quien le pasó. Nadie se lo puede mostrar a usted otra vez.

# Number, above it. Everybody. At most 200.
case-number-keep-text = Guarde este número en secreto. Apréndalo, o escóndalo bien.

# Number, below it. Everybody. At most 200.
case-number-use-text = Quien lo tiene dice qué debería pasar, en un teléfono que pueda abrir lo que se contó.

# Case, title. Everybody. At most 40.
case-card-title = Lo que se contó

# Case, help. Everybody. At most 300.
case-card-help = Sin un sí de la persona a quien le pasó, no empieza nada que otros puedan notar. Solo esa persona dice si algo quedó reparado. Aquí siempre se puede seguir escribiendo.

# Case, when two contradict each other. Everybody. At most 160.
case-card-contested-banner = Esto se contó dos veces, y lo uno no cuadra con lo otro. No puede empezar nada.

# Case, heading, and last step of telling. Everybody. At most 40.
case-card-told-heading = Tal como se contó

# Case, under what was told. Listeners. At most 100. $group (text). $day (date).
case-card-by-label = Alguien de { $group } · { $day }

# Case, under what was told. Listeners. At most 100. $name (text). $day (date).
case-card-called-label = Nombre que se usa: { $name } · { $day }

# Case, the first answer. Everybody. At most 60.
case-card-heard-label = Dos personas lo han escuchado

# Case, when the answer is late. Listeners. At most 80. $day (date).
case-card-overdue-label = Había que responder a más tardar el { $day }

# Case, heading. Everybody. At most 40.
case-card-paths-heading = Qué se podría hacer

# Case, a path that is offered. Everybody. At most 120. $path (text).
case-card-offered-label = Se podría hacer: { $path }

# Case, a path that is wanted. Everybody. At most 120. $path (text).
case-card-chosen-label = Se quiere esto: { $path }

# Case, a path that began. Everybody. At most 120. $path (text). $day (date).
case-card-begun-label = Empezó el { $day }: { $path }

# Case, a path that began and is not wanted any more. Everybody. At most 120. $path (text).
case-card-stop-label = Ya no se quiere, tiene que parar: { $path }

# Case, heading. Everybody. At most 40.
case-card-repairs-heading = Para reparar

# Case, once it went to people from outside. Everybody. At most 100.
case-card-appealed-label = Se envió a personas de otro grupo

# Case and answering, the answer of people from outside. Everybody. At most 80.
case-card-upheld-label = Hay que mirarlo otra vez

# Case and answering, the answer of people from outside. Everybody. At most 80.
case-card-dismissed-label = Se queda como está

# Case, action. Everybody. At most 32.
case-card-write-action = Escribir

# Case, action, and its last step. Affected person. At most 40.
case-card-appeal-action = Enviarlo a otro grupo

# Case, action. Whoever told and listeners. At most 40.
case-card-file-action = Archivos para quienes lo leen

# Case, under the action. Whoever told and listeners. At most 100.
case-card-file-hint = Un archivo para cada persona. Nadie más puede abrirlo.

# Case, action. Affected person. At most 40.
case-card-count-action = ¿Se puede sumar a un número público?

# Case, action on a repair. Affected person. At most 80. $what (text): first words of it.
case-card-confirm-action = ¿Se hizo? { $what }

# Case, action on a repair that was confirmed. Affected person. At most 100. $what (text): first words of it.
case-card-undo-action = Al final no se hizo: { $what }

# Case, action. Listeners. At most 40.
case-card-hear-action = Ya lo escuché

# Case, action. Listeners. At most 40.
case-card-acknowledge-action = Decir que usted va a responder

# Case, action. Listeners. At most 40.
case-card-assess-action = Decir que usted lo está revisando

# Case, action. Listeners. At most 100. $path (text).
case-card-begin-action = Empezar: { $path }

# Case, under that action. Listeners. At most 120.
case-card-begin-hint = Otros lo pueden notar. Se apoya en el sí que se dio.

# Case, action on a repair. Listeners. At most 80. $what (text): first words of it.
case-card-done-action = Ya está hecho: { $what }

# Case, action on a repair. Listeners. At most 80. $what (text): first words of it.
case-card-end-action = Nadie lo puede confirmar: { $what }

# Case, action. Listeners. At most 60.
case-card-outside-action = Incluir a personas de otro grupo

# Case, heading of the messages. Everybody. At most 40.
case-thread-heading = Mensajes

# Case, under a message and what was told. Everybody. At most 60. $day (date).
case-thread-you-label = Usted · { $day }

# Case, under a message. Listeners. At most 60. $day (date).
case-thread-teller-label = Quien lo contó · { $day }

# Case, under a message. Everybody. At most 60. $day (date).
case-thread-listener-label = Alguien que escucha · { $day }

# Case and answering, what is asked for. Everybody. At most 40.
case-asks-place-label = ¿Dónde pasó?

# Case and answering, what is asked for. Everybody. At most 40.
case-asks-time-label = ¿Cuándo pasó?

# What could happen: somebody does something about it. Everybody. At most 60.
case-path-action-label = Alguien hace algo al respecto

# What could happen: both sides talk, with somebody who helps. Everybody. At most 60.
case-path-mediation-label = Las dos partes hablan, con ayuda

# What could happen: it is brought to somebody else. Everybody. At most 60.
case-path-referral-label = Se le lleva el asunto a alguien que puede ayudar

# What could happen: nothing. Everybody. At most 60.
case-path-keep-label = Solo se guarda

# Writing and what is said, help. Everybody. At most 240.
case-speak-help = Solo lo leen las personas que escuchan. Más tarde puede decir otra cosa. No empieza nada que usted no quiera.

# Saying, action. Affected person. At most 32.
case-speak-say-action = Decirlo

# Writing, title. Everybody. At most 40.
case-write-title = Escribir

# Writing, field. Everybody. At most 40.
case-write-message-label = Su mensaje

# Writing, action. Everybody. At most 32.
case-write-send-action = Anotar

# Choosing, title, and action on the case. Affected person. At most 40.
case-choose-title = ¿Qué debería pasar?

# Choosing, text. Affected person. At most 200.
case-choose-nothing-text = Nada empieza sin su sí. Lo puede retirar en cualquier momento.

# Choosing, action. Affected person. At most 100. $path (text).
case-choose-want-action = Quiero esto: { $path }

# Choosing, action. Affected person. At most 100. $path (text).
case-choose-no-action = Ya no quiero esto: { $path }

# Choosing, action, where nobody offers it unasked. Affected person. At most 80.
case-choose-ask-action = Pido hablar con la otra parte, con ayuda

# Asking, title, question and action on the case. Affected person. At most 40.
case-safer-title = ¿Está usted más a salvo ahora?

# Confirming, title. Affected person. At most 40.
case-confirm-title = ¿Se hizo?

# Confirming, text. Affected person. At most 160.
case-confirm-only-text = Solo usted puede decirlo. Puede retirarlo durante 90 días. Nadie le preguntará por qué.

# Confirming, question. Affected person. At most 40.
case-confirm-alone-label = ¿Está usted a solas?

# Confirming, when not alone. Affected person. At most 120.
case-confirm-later-text = Vuelva a esto cuando esté a solas. Aquí espera.

# Confirming, action. Affected person. At most 32.
case-confirm-yes-action = Sí, se hizo

# Confirming, action. Affected person. At most 40.
case-confirm-undo-action = Al final no se hizo

# Sending it on, title. Affected person. At most 40.
case-appeal-title = ¿Enviarlo a otro grupo?

# Sending it on, text. Affected person. At most 240.
case-appeal-what-text = Personas de otro grupo lo leerán todo y dirán si hay que mirarlo otra vez. Esto se puede hacer una sola vez.

# Counting, title. Affected person. At most 40.
case-count-title = ¿Se puede sumar a un número público?

# Counting, text. Affected person. At most 240.
case-count-what-text = Como uno más en un número público que junta tres meses. Ningún nombre, ningún grupo, ningún día, nada de lo que se contó.

# Counting, question. Affected person. At most 40.
case-count-may-label = ¿Se puede sumar así?

# Answering, help. Listeners. At most 240.
case-answer-help = Lo que usted escribe aquí lo leen la persona a quien le pasó, quien lo contó y las personas que escuchan. Nadie más.

# Answering, under the action. Listeners. At most 120.
case-answer-open-hint = Mientras no se anote, no se guarda en ninguna parte.

# Answering, ticks. Listeners. At most 60.
case-answer-asks-label = Pregunte, si necesita saberlo

# Offering, title, and action on the case. Listeners. At most 40.
case-offer-title = Decir qué se podría hacer

# Offering, ticks. Listeners. At most 40.
case-offer-paths-label = Qué se podría hacer

# Something to put right, title, and action on the case. Listeners. At most 40.
case-repair-title = Algo que hay que reparar

# Something to put right, choice. Listeners. At most 40.
case-repair-kind-label = Qué tipo de cosa

# Something to put right, field. Listeners. At most 40.
case-repair-what-label = Qué exactamente

# Something to put right, day. Listeners. At most 40.
case-repair-due-label = Para cuándo, a más tardar

# Something to put right, text. Listeners. At most 120.
case-repair-you-text = Usted se encarga de que se haga.

# Something to put right, sort. Everybody. At most 32.
case-repair-apology-label = Una disculpa

# Something to put right, sort. Everybody. At most 32.
case-repair-change-label = Un cambio

# Something to put right, sort. Everybody. At most 32.
case-repair-payment-label = Un pago

# Something to put right, sort. Everybody. At most 32.
case-repair-safety-label = Protección

# How it stands. Everybody. At most 100. $kind (text). $day (date).
case-repair-open-label = { $kind }, a más tardar el { $day }

# How it stands. Everybody. At most 100. $kind (text). $day (date).
case-repair-late-label = { $kind }: era para el { $day }

# How it stands. Everybody. At most 100. $kind (text).
case-repair-done-label = { $kind }: dicen que está hecho, sin confirmar

# How it stands. Everybody. At most 100. $kind (text). $day (date).
case-repair-confirmed-label = { $kind }: se confirmó el { $day }

# How it stands. Everybody. At most 160. $kind (text). $why (text). $day (date).
case-repair-ended-label = { $kind }: sin confirmar. { $why }. Es así desde el { $day }

# How it stands. Everybody. At most 120. $kind (text).
case-repair-owner-label = { $kind }: otra persona tiene que encargarse de esto

# How it stands. Everybody. At most 120. $kind (text).
case-repair-unasked-label = { $kind }: nadie dijo que sí a esto

# Done, title. Listeners. At most 40.
case-done-title = Ya está hecho

# Done, field. Listeners. At most 60.
case-done-shows-label = Qué muestra que se hizo

# Ending, title. Listeners. At most 40.
case-end-title = Nadie lo puede confirmar

# Ending, choice. Listeners. At most 40.
case-end-why-label = Por qué

# Ending, day. Listeners. At most 40.
case-end-since-label = Desde cuándo

# Why nobody confirms. Everybody. At most 60.
case-end-unreachable-label = No se logra hablar con la persona

# Why nobody confirms. Everybody. At most 60.
case-end-died-label = La persona falleció

# Why nobody confirms. Everybody. At most 60.
case-end-wish-label = La persona no desea responder

# Why nobody confirms. Everybody. At most 60.
case-end-another-label = Otra persona lo contó

# Answering what was sent on, title, and action on the case. Listeners of another group. At most 40.
case-reasons-title = Responder a lo que se envió

# Answering what was sent on, choice. Listeners of another group. At most 40.
case-reasons-answer-label = Su respuesta

# Answering what was sent on, field. Listeners of another group. At most 40.
case-reasons-why-label = Por qué

# What it is about. Everybody. At most 40.
case-about-abuse-label = Abuso o maltrato

# What it is about. Everybody. At most 40.
case-about-exploitation-label = Aprovecharse de alguien

# What it is about: people had to leave, or lost land or home. Everybody. At most 40.
case-about-displacement-label = Perder la tierra o la casa

# What it is about. Everybody. At most 40.
case-about-harassment-label = Acoso o amenazas

# What it is about: being pressed, or punished for speaking. Everybody. At most 40.
case-about-pressure-label = Presión o venganza

# What it is about: some decide for others. Everybody. At most 40.
case-about-influence-label = Unos deciden por otros

# What it is about: being shown or told of in a wrong way. Everybody. At most 40.
case-about-misrepresentation-label = Mostrar a alguien como no es

# What it is about. Everybody. At most 40.
case-about-money-label = Dinero

# What it is about. Everybody. At most 40.
case-about-decision-label = Una decisión

# What it is about. Everybody. At most 40.
case-about-other-label = Otra cosa

# How urgent. Everybody. At most 40.
case-urgency-wait-label = Puede esperar

# How urgent. Everybody. At most 40.
case-urgency-soon-label = Pronto

# How urgent. Everybody. At most 40.
case-urgency-danger-label = Peligro ahora

# How far it came: nobody who listens has it yet, as far as is known. Everybody. At most 80.
case-reached-told-label = Se contó aquí. Que se sepa, nadie más lo tiene todavía.

# How far it came, for those who listen. Listeners. At most 60.
case-reached-unheard-label = Nadie ha dicho todavía que lo escuchó

# How far it came. Everybody. At most 60.
case-reached-received-label = Alguien que escucha ya lo tiene

# How far it came. Everybody. At most 60.
case-reached-acknowledged-label = Van a responder

# How far it came. Everybody. At most 60.
case-reached-assessing-label = Lo están revisando

# How far it came. Everybody. At most 60.
case-reached-chosen-label = Ya se dijo qué debería pasar

# Refused: the person it happened to has not said yes. Listeners. At most 120.
case-refused-yes-label = Para esto hace falta un sí de la persona a quien le pasó.
