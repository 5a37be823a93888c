### Settings: languages, the code, a second code for whoever listens.

# Home, line, and settings, title. Everybody. At most 32.
settings-list-title = Ajustes

# Settings, help. Everybody. At most 240.
settings-list-help = Lo que usted cambia aquí vale solo en este teléfono.

# Settings, line, and languages, title. Everybody. At most 32.
settings-languages-title = Idiomas

# Languages, help. Everybody. At most 240.
settings-languages-help = El primer idioma es para la pantalla. El segundo se usa donde el primero no tiene palabras.

# Languages, choice. Everybody. At most 40.
settings-languages-first-label = Primero

# Languages, choice. Everybody. At most 40.
settings-languages-second-label = Segundo

# Languages, when both are the same. Everybody. At most 60.
settings-languages-same-error = Elija dos distintos.

# Languages, action. Everybody. At most 32.
settings-languages-use-action = Usar estos

# Settings, line. Everybody. At most 32.
settings-code-label = Otra clave

# Settings, under the line. Everybody. At most 80.
settings-code-hint = Cambiar la clave que abre este cuaderno

# Changing the code, title of the first step. Everybody. At most 40.
settings-code-old-title = La clave que usted usa ahora

# Changing the code, title of the second step. Everybody. At most 40.
settings-code-new-title = Una clave nueva

# Changing the code, title of the last step. Everybody. At most 40.
settings-code-again-title = La misma clave otra vez

# Changing the code, help. Everybody. At most 240.
settings-code-help = Nadie puede devolverle una clave. Elija una que usted todavía sepa mañana y que otros no adivinen.

# Changing the code, field; other screens too. Everybody. At most 32.
settings-code-field-label = Clave

# Changing the code, under the field. Everybody. At most 120.
settings-code-new-hint = Al menos 8 letras o números. Lo mejor son cinco palabras.

# Settings and what was told, line or action, for whoever listens and has no second code. Listeners. At most 40.
settings-second-label = Hacer una segunda clave

# Settings, under the line. Listeners. At most 100.
settings-second-hint = Mientras usted no la tenga, nadie le puede contar nada

# Making a second code, title. Listeners. At most 40.
settings-second-new-title = Una segunda clave

# Making a second code, help. Listeners. At most 300.
settings-second-help = Lo que otros le cuentan se abre solo con esta clave. Quien sabe la primera clave de usted no lo ve. Use una clave distinta de la primera.

# Told, after the code was changed. Everybody. At most 100.
settings-told-code-label = Desde ahora, solo la clave nueva abre este cuaderno.

# Told, after the second code was made. Listeners. At most 160.
settings-told-second-label = La clave está hecha. Otros podrán contarle algo cuando les haya llegado un archivo de usted.

# Told, after a wrong code. Everybody. At most 60.
settings-told-wrong-label = Esta no es la clave.

# Told, after too many wrong codes. Everybody. At most 120. $minutes (number).
settings-told-wait-label =
    { $minutes ->
        [one] Demasiadas claves equivocadas. Intente otra vez en { $minutes } minuto.
        [many] Demasiadas claves equivocadas. Intente otra vez en { $minutes } de minutos.
       *[other] Demasiadas claves equivocadas. Intente otra vez en { $minutes } minutos.
    }

# Told, when the code typed again is another one. Everybody. At most 80.
settings-told-differ-label = Esa clave no es igual a la de antes. Elíjala otra vez.

# Told, when a code is too easy. Everybody. At most 100.
settings-told-weak-label = Esta clave es muy fácil de adivinar. Elija una más larga.

# What was told, action, for whoever listens. Listeners. At most 40.
settings-door-open-action = Abrir lo que otros contaron

# Opening what others told, title. Listeners. At most 40.
settings-door-title = Lo que otros contaron

# Opening what others told, help. Listeners. At most 240.
settings-door-help = Asegúrese de que nadie esté mirando. Se cierra cuando usted sale.

# Opening what others told, field. Listeners. At most 32.
settings-door-field-label = Su segunda clave

# Settings, line and title. Everybody. At most 32.
settings-finger-main-title = Dedo o cara

# Settings, under the line. Everybody. At most 100.
settings-finger-main-hint = Abre el cuaderno sin la clave. La clave también lo abre siempre

# Finger or face, help. Everybody. At most 240.
settings-finger-main-help = El cuaderno se abre con cualquier dedo o cara que el teléfono conoce. A la fuerza le pueden poner el dedo en el teléfono. Una clave no se la pueden quitar así.

# Finger or face, before it is chosen. Everybody. At most 200.
settings-finger-main-note = Alguien con más fuerza que usted puede poner el dedo de usted en el teléfono, o el teléfono frente a su cara. Solo la clave se queda en su cabeza.

# Finger or face, action. Everybody. At most 32.
settings-finger-on-action = Abrir con el dedo o la cara

# Finger or face, action. Everybody. At most 32.
settings-finger-off-action = Abrir solo con la clave

# A finger or a face opens from now on. Everybody. At most 100.
settings-told-finger-on-label = Ahora se abre con un dedo o una cara. Con la clave también

# No finger or face opens any more. Everybody. At most 100.
settings-told-finger-off-label = Ahora se abre solo con la clave

# A finger or a face did not open, or cannot. Everybody. At most 120.
settings-told-finger-not-label = No funcionó. Se abre con la clave

# Settings, line: the app itself is given to another phone. Everybody. At most 32.
settings-app-main-title = Pasar esta aplicación a otros

# Settings, under the line. Everybody. At most 100.
settings-app-main-hint = De teléfono a teléfono, sin ninguna tienda. No lleva nada del cuaderno

# Settings, line and title. Everybody. At most 32.
settings-remind-main-title = Recordatorios

# Settings, under the line. Everybody. At most 100.
settings-remind-main-hint = Un aviso el día en que toca hacer algo

# Reminders, help. Everybody. At most 240.
settings-remind-main-help = El día en que toca hacer algo, por la mañana, el teléfono muestra un aviso. Lo que otros contaron nunca da lugar a un aviso.

# Reminders, before it is chosen. Everybody. At most 200.
settings-remind-main-note = El aviso no dice qué toca hacer ni de quién se trata. Pero quien tenga el teléfono en la mano puede ver que hay un aviso.

# Reminders, action. Everybody. At most 32.
settings-remind-on-action = Recibir recordatorios

# Reminders, action. Everybody. At most 32.
settings-remind-off-action = No recibir recordatorios

# There will be reminders. Everybody. At most 100.
settings-told-remind-on-label = Desde ahora el teléfono muestra recordatorios

# There will be none. Everybody. At most 100.
settings-told-remind-off-label = El teléfono ya no muestra recordatorios
