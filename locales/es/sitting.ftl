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
sitting-hand-over-minor-banner = Esta persona tiene o puede tener menos de 18 años. Responde primero, a solas. Un sí necesita después también el sí de quien la tiene a su cargo.

# Hand-over, action. The asker. At most 32.
sitting-hand-over-now-action = Entregar ahora

# Hand-over to a guardian. The asker. At most 200.
sitting-guardian-alone-text = Quien la tiene a su cargo escucha y responde a solas, y recibe un número propio. No diga lo que respondió la niña o el niño.

# Hand-over to a guardian, choice when one has answered before. The asker. At most 40.
sitting-guardian-who-label = Quién la tiene a su cargo

# Hand-over to a guardian, choice. The asker. At most 32.
sitting-guardian-other-label = Otra persona

# Hand-over to a body. The asker. At most 160.
sitting-body-alone-text = Deje el teléfono con ellos y váyase. Lo escuchan y responden sin usted.

# Hand-over to a body, choice; a witness is no member of ours. The asker. At most 120.
sitting-body-witness-label = ¿Hay un testigo, donde ningún otro miembro puede firmar?

# Hand-over to a successor. The asker. At most 160.
sitting-after-alone-text = La persona hace esto a solas. También puede dejarlo.

# Sitting of a child, first step. The person asked. At most 160.
sitting-child-beside-text = Si tiene menos de 18 años, se pregunta también, a solas, a alguien que le cuida. Si uno de los dos dice no, es no.

# Sitting of a guardian, first step. The person asked. At most 160.
sitting-guardian-beside-text = Se le pregunta porque cuida a un menor. A él o ella se le preguntó a solas. Si uno de los dos dice no, es no.

# Sitting of a body, first step. The person asked. At most 160.
sitting-body-named-text = No se nombra a nadie que hable, ni a quien no esté de acuerdo.

# Sitting of a body, title and field. The person asked. At most 40.
sitting-body-present-title = Cuántos hay aquí

# Sitting of a body, when too few are there. The person asked. At most 120. $count (number).
sitting-body-few-banner = Muy pocos para un sí. Hacen falta al menos: { $count }

# Sitting of a body, choice. The person asked. At most 80.
sitting-body-dissent-label = ¿Algunos no están de acuerdo y quieren que quede anotado?

# Sitting of a body, field. The person asked. At most 60.
sitting-body-dissent-words-label = Lo que dicen, sin ningún nombre

# Naming a successor, title. The person asked. At most 40.
sitting-after-title = Después de su muerte

# Naming a successor. The person asked. At most 200.
sitting-after-what-text = Usted puede elegir a una persona. Recibe un número. Cuando usted haya muerto, puede dejar que su sí siga o retirarlo.

# Naming a successor. The person asked. At most 160.
sitting-after-give-text = Déle usted mismo el número. No se anota ningún nombre.

# Naming a successor, action. The person asked. At most 40.
sitting-after-make-action = Hacer su número

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

# Sitting, second step, asked once it is clear; adults only. The person asked. At most 60.
sitting-teach-back-keep-label = ¿Podemos guardar su voz, tal como lo dice?

# Under that question. The person asked. At most 160.
sitting-teach-back-keep-hint = Solo el grupo que pregunta puede escucharla. Se va cuando usted retira su respuesta. Nada depende de esto.

# Review of the sitting, before yes or no. The person asked. At most 40.
sitting-teach-back-voice-label = Guardar su voz

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

# Receipt, action: shows the number as twelve words. The person asked. At most 40.
sitting-receipt-words-action = En doce palabras

# Receipt, action: shows the number as digits again. The person asked. At most 40.
sitting-receipt-digits-action = En dígitos

# Receipt, when it is no longer there. The person asked. At most 120.
sitting-receipt-gone-text = El número ya no está aquí. Se muestra una sola vez.

# Receipt, action: locks the notebook. The person asked. At most 40.
sitting-receipt-done-action = Ya lo tengo. Cerrar.
