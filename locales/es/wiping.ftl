### Erasing a notebook: now, or by a code of its own.

# Settings, line, and erasing, title. Everybody. At most 40.
wiping-list-title = Borrar este cuaderno

# Settings, under the line. Everybody. At most 80.
wiping-list-hint = Ahora, o con una clave propia

# Erasing, help. Everybody. At most 240.
wiping-list-help = Esta pantalla se ve siempre igual. No muestra si hay una clave que borra.

# Erasing, text. Everybody. At most 200.
wiping-all-text = Borrar quita todo lo que hay en este teléfono: lo que usted escribió, lo que otros enviaron, las llaves. Aquí nadie puede recuperarlo.

# Erasing, text. Everybody. At most 200.
wiping-others-text = Lo que otros tienen, y lo que salió de este teléfono en un archivo, se queda donde está.

# Erasing, text. Everybody. At most 300.
wiping-code-text = Una clave propia puede borrar. Escrita donde se abre el cuaderno, borra en el acto y no pregunta nada más.

# Erasing, text. Everybody. At most 300.
wiping-practise-text = No debe parecerse a su clave, para que un error no borre. Practique con un cuaderno en el que todavía no haya nada.

# Erasing, action. Everybody. At most 40.
wiping-make-action = Elegir una clave que borra

# Erasing, action. Everybody. At most 40.
wiping-none-action = Que ninguna clave borre

# Erasing, action. Everybody. At most 40.
wiping-now-action = Borrarlo ahora

# Choosing the code that erases, title of the second step. Everybody. At most 40.
wiping-new-title = La clave que borra

# Erasing now, title. Everybody. At most 40.
wiping-sure-title = ¿Borrarlo ahora?

# Erasing now, action after the code was typed. Everybody. At most 32.
wiping-sure-action = Borrar todo

# Told, after a code that erases was chosen. Everybody. At most 160.
wiping-told-made-label = Desde ahora esta clave borra el cuaderno cuando se escribe donde usted lo abre.

# Told, after no code erases any more. Everybody. At most 100.
wiping-told-none-label = Ninguna clave borra este cuaderno.

# Told, when the code that erases is the one that opens. Everybody. At most 120.
wiping-told-same-label = Esta es la clave que abre. La que borra debe ser otra. Elíjala de nuevo.

# Told, after the notebook was erased. Everybody. At most 160.
wiping-told-gone-label = El cuaderno ya no está en este teléfono. Lo que otros tienen se queda con ellos.
