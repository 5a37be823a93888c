### Answering: the notebook is handed over, the person hears and answers alone.

# Hand-over, title. The asker. At most 40.
sitting-hand-over-title = Entregue el teléfono

# Hand-over, help. The asker. At most 240.
sitting-hand-over-help = Aléjese hasta donde no se oiga. No mire. Sea cual sea la respuesta, está bien.

# Hand-over. The asker. At most 160.
sitting-hand-over-closed-text = Su cuaderno se cierra. Necesita su clave para abrirlo otra vez.

# Hand-over. The asker. At most 160.
sitting-hand-over-alone-text = La persona escucha y responde a solas, y recibe un número.

# Hand-over, when the person is or may be under 18. The asker. At most 200.
sitting-hand-over-minor-banner = Esta persona tiene o puede tener menos de 18 años. Un sí necesita también a quien la tiene a su cargo, que todavía no puede responder aquí. Solo se puede anotar un no.

# Hand-over, action. The asker. At most 32.
sitting-hand-over-now-action = Entregar ahora

# Sitting, first step, title. The person asked. At most 40.
sitting-hear-title = Antes de responder

# Sitting, help on every step. The person asked. At most 240.
sitting-hear-help = Tómese su tiempo. Puede decir sí a una cosa y no a otra. Puede parar en cualquier momento: no se guarda nada.

# Sitting, first step. The person asked. At most 160.
sitting-hear-nothing-text = Nada de lo que usted recibe depende de su respuesta.

# Sitting, first step. The person asked. At most 160.
sitting-hear-angry-text = Piense en quién se podría enojar si lo ve o lo oye.

# Sitting, first step. The person asked. At most 160.
sitting-hear-back-text = Usted recibe un número. Con él puede retirar un sí cualquier día.

# Sitting, on every step. The person asked. At most 32.
sitting-today-not-action = Hoy no

# Sitting, under the action. The person asked. At most 60.
sitting-today-not-hint = No se anota nada

# Sitting, second step, title. The person asked. At most 40.
sitting-teach-back-title = Dígalo con sus propias palabras

# Sitting, second step. The person asked. At most 200.
sitting-teach-back-text = ¿Qué quieren hacer, quién lo verá y cómo puede usted retirar su sí? Alguien de su confianza puede escuchar.

# Sitting, second step, choice. The person asked. At most 40.
sitting-teach-back-label = Qué tan claro está

# Sitting, when no yes can be written down. The person asked. At most 160.
sitting-teach-back-only-no-banner = Ahora no se puede anotar un sí. Puede escucharlo otra vez, decir que no o parar.

# Sitting, second step, action. The person asked. At most 32.
sitting-teach-back-again-action = Escuchar otra vez

# Sitting, second step, action. The person asked. At most 32.
sitting-teach-back-no-action = No a todo

# Sitting, question, title. The person asked. At most 60.
sitting-scope-document-title = ¿Podemos anotar y tomar fotos?

# Sitting, question, title. The person asked. At most 60.
sitting-scope-film-title = ¿Podemos filmar y grabar su voz?

# Sitting, question, title. The person asked. At most 60.
sitting-scope-amplify-title = ¿Podemos llevarlo más lejos: prensa, campañas?

# Sitting, question, title. The person asked. At most 60.
sitting-scope-share-title = ¿Podemos pasarlo a otros con su nombre?

# Sitting, one line about the question. The person asked. At most 160. $what (text): who may see it, what for, how long. $answer (text).
sitting-scope-fact-label = { $what }: { $answer }

# Sitting, the choice between yes and no. The person asked. At most 32.
sitting-scope-answer-label = Su respuesta

# Sitting, last step, title. The person asked. At most 40.
sitting-review-title = Sus respuestas

# Sitting, last step, action. The person asked. At most 32.
sitting-review-write-action = Anotar

# Sitting, last step, action. The person asked. At most 32.
sitting-review-change-action = Cambiar

# Receipt, title. The person asked. At most 40.
sitting-receipt-title = Su número

# Receipt, help. The person asked. At most 240.
sitting-receipt-help = Quien sepa este número puede retirar el sí de usted. Aquí nadie se lo puede mostrar otra vez.

# Receipt, over the number. The person asked. At most 40.
sitting-receipt-number-label = Apréndalo o anótelo

# Receipt, name of the picture. The person asked. At most 60.
sitting-receipt-code-label = El mismo número en una imagen

# Receipt. The person asked. At most 100.
sitting-receipt-repeat-text = Dígalo una vez en voz alta antes de irse.

# Receipt, when it is no longer there. The person asked. At most 120.
sitting-receipt-gone-text = El número ya no está aquí. Se muestra una sola vez.

# Receipt, action: locks the notebook. The person asked. At most 40.
sitting-receipt-done-action = Ya lo tengo. Cerrar.
