### A voice that is recorded here, in the place of words or for itself.

# The choice to speak and not write. Everybody. At most 24.
recording-field-say-label = Decirlo

# The choice to write and not speak. Everybody. At most 24.
recording-field-write-label = Escribirlo

# Which of the things that were brought in stands in the place of words. Everybody. At most 60.
recording-field-thing-label = ¿Cuál?

# The recorder, before anything was said. Everybody. At most 24.
recording-field-start-label = Hablar ahora

# The recorder, once something was said. Everybody. At most 24.
recording-field-on-label = Decir más

# The recorder while it runs. Everybody. At most 24.
recording-field-stop-label = Parar

# Under the recorder. Everybody. At most 80.
recording-field-how-hint = Toque y hable. Toque otra vez para parar.

# Under the recorder while it runs. Everybody. At most 80.
recording-field-stop-hint = Está grabando ahora.

# Under the recorder, if somebody goes on and nothing was said. Everybody. At most 100.
recording-field-needed-error = Diga algo primero.

# What was said, to be heard. Everybody. At most 60. $count (number): seconds.
recording-made-seconds-label =
    { $count ->
        [one] { $count } segundo grabado
        [many] { $count } de segundos grabados
       *[other] { $count } segundos grabados
    }

# The same, if it is long. Everybody. At most 60. $count (number): whole minutes.
recording-made-minutes-label =
    { $count ->
        [one] { $count } minuto grabado
        [many] { $count } de minutos grabados
       *[other] { $count } minutos grabados
    }

# Action: deletes what was said, after one more question. Everybody. At most 40.
recording-delete-ask-action = Borrar la grabación

# The question. Everybody. At most 100.
recording-delete-sure-banner = ¿Borrar lo que dijo? No vuelve.

# The answer that deletes. Everybody. At most 40.
recording-delete-yes-action = Sí, borrarla

# The answer that keeps. Everybody. At most 40.
recording-delete-no-action = No, guardarla

# Told, if nothing could be recorded. Everybody. At most 160.
recording-told-failed-label = No se grabó nada. Quizá Weft no puede usar el micrófono: mire en los ajustes del teléfono.

# Told, if a recording ended by itself. Everybody. At most 160.
recording-told-stopped-label = La grabación se detuvo. Lo que se dijo antes está guardado.
