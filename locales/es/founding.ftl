### Two groups begin together, by three files, before either is inside.

# Joining, action, and beginning, title. Organisers. At most 40.
founding-begin-title = Empezar con otro grupo

# Beginning, help. Organisers. At most 240.
founding-begin-help = El primer archivo lo puede leer quien lo vea. Los otros dos solo los pueden leer ustedes dos.

# Beginning, text. Organisers. At most 200.
founding-begin-files-text = Tres archivos pequeños van y vienen una vez: un grupo propone, el otro responde, el primero completa.

# Beginning, action. Organisers. At most 32.
founding-begin-propose-action = Escribir una propuesta

# Beginning and later, action. Organisers. At most 32.
founding-begin-read-action = Leer su propuesta

# Proposing, title. Organisers. At most 40.
founding-propose-title = Nuestra propuesta

# Proposing, help. Organisers. At most 240.
founding-propose-help = El otro grupo la lee antes de responder. Quien vea el archivo puede leerla: no ponga el nombre de ninguna persona.

# Proposing and answering, field. Organisers. At most 40.
founding-group-field-label = El nombre propio de su grupo

# Proposing, field. Organisers. At most 60.
founding-charter-field-label = Lo que nuestros grupos se prometen

# Proposing, action: puts the text below into the field. Organisers. At most 32.
founding-charter-ready-action = Usar palabras ya hechas

# A promise between two groups that can be taken and changed. Everybody. At most 700.
founding-charter-ready-text = Cada grupo decide por sí mismo. Lo que toca a los dos, lo deciden los dos. Nadie habla por el otro grupo ni muestra a su gente sin su sí. Un no no necesita motivo. A quien fue herido se le escucha primero. Cada grupo puede irse cuando quiera, y se lleva lo suyo.

# Waiting for the answer, title. Organisers. At most 40.
founding-proposed-title = Esperando su respuesta

# Waiting for the answer, text. Organisers. At most 200.
founding-proposed-next-text = Envíe el archivo al otro grupo. Ellos lo leen y mandan una respuesta. Léala aquí.

# Waiting for the answer, text. Organisers. At most 200.
founding-proposed-both-text = ¿Ellos también escribieron una propuesta? Entonces uno de los dos responde a la del otro.

# Waiting for the answer, action. Organisers. At most 32.
founding-proposed-read-action = Leer su respuesta

# Waiting for the answer, action. Organisers. At most 32.
founding-proposed-change-action = Cambiar la propuesta

# Waiting for the other group, action. Organisers. At most 32.
founding-again-write-action = Hacer el archivo otra vez

# Answering, title. Organisers. At most 40.
founding-answer-title = Su propuesta

# Answering, help. Organisers. At most 240.
founding-answer-help = Léala primero a su grupo. Quien responde promete lo mismo. Si no sabe quién la envió, no responda.

# Answering, heading above the promise. Organisers. At most 120. $group (text): the other group's own name.
founding-answer-from-label = { $group } propone esto

# Answering, when both groups would have one name. Organisers. At most 80.
founding-answer-same-error = El otro grupo tiene este nombre. Escriba otro.

# Answering, action. Organisers. At most 32.
founding-answer-write-action = Escribir nuestra respuesta

# Waiting for the last file, title. Organisers. At most 40.
founding-answered-title = Esperando el último archivo

# Waiting for the last file, text. Organisers. At most 240. $group (text): the other group's own name.
founding-answered-next-text = Envíe la respuesta a { $group }. Ellos mandan un archivo más. Léalo aquí.

# Waiting for the last file, action. Organisers. At most 32.
founding-answered-read-action = Leer el último archivo

# Comparing, title. Organisers. At most 40.
founding-compare-title = Comparen este número

# Comparing, help. Organisers. At most 240.
founding-compare-help = Hablen entre ustedes, mejor cara a cara. Los dos deben ver el mismo número.

# Comparing, text. Organisers. At most 200. $group (text): the other group's own name.
founding-compare-both-text = Usted y { $group } ya están juntos. Léanse este número.

# Comparing, text. Organisers. At most 200.
founding-compare-differs-text = Si una cifra es distinta, alguien se metió en medio. No escriba nada aquí.

# Comparing, above the number. Organisers. At most 60.
founding-compare-number-label = El número que ven los dos

# Comparing, for the group that proposed. Organisers. At most 200.
founding-compare-last-text = Primero haga el último archivo y envíelo. El otro grupo ve el número cuando lo haya leído.

# Comparing and letting phones in, action. Organisers. At most 32.
founding-last-write-action = Hacer el último archivo

# Comparing and after a rescue, action. Everybody. At most 32.
founding-inside-go-action = Entrar

# Told, after a proposal was written. Organisers. At most 120.
founding-told-proposed-label = La propuesta está escrita. Envíe este archivo al otro grupo.

# Told, after an answer was written. Organisers. At most 120.
founding-told-answered-label = La respuesta está escrita. Envíe este archivo de vuelta.

# Told, after the last file was written. Organisers. At most 120.
founding-told-last-label = El último archivo está hecho. Envíelo al otro grupo.

# Told, when a file is no proposal, or one's own. Organisers. At most 120.
founding-told-no-proposal-label = Este archivo no es una propuesta que se pueda responder aquí.

# Told, when a file is broken, of others, or belongs to an earlier proposal or answer. Organisers. At most 160.
founding-told-other-file-label = Este archivo no va con lo último que se escribió aquí. No se cambió nada. Pida el correcto.
