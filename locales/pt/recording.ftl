### A voice that is recorded here, in the place of words or for itself.

# The choice to speak and not write. Everybody. At most 24.
recording-field-say-label = Falar

# The choice to write and not speak. Everybody. At most 24.
recording-field-write-label = Escrever

# Which of the things that were brought in stands in the place of words. Everybody. At most 60.
recording-field-thing-label = Qual?

# The recorder, before anything was said. Everybody. At most 24.
recording-field-start-label = Falar agora

# The recorder, once something was said. Everybody. At most 24.
recording-field-on-label = Falar mais

# The recorder while it runs. Everybody. At most 24.
recording-field-stop-label = Parar

# Under the recorder. Everybody. At most 80.
recording-field-how-hint = Toque e fale. Toque de novo para parar.

# Under the recorder while it runs. Everybody. At most 80.
recording-field-stop-hint = Está gravando agora.

# Under the recorder, if somebody goes on and nothing was said. Everybody. At most 100.
recording-field-needed-error = Fale algo primeiro.

# What was said, to be heard. Everybody. At most 60. $count (number): seconds.
recording-made-seconds-label =
    { $count ->
        [one] { $count } segundo gravado
        [many] { $count } de segundos gravados
       *[other] { $count } segundos gravados
    }

# The same, if it is long. Everybody. At most 60. $count (number): whole minutes.
recording-made-minutes-label =
    { $count ->
        [one] { $count } minuto gravado
        [many] { $count } de minutos gravados
       *[other] { $count } minutos gravados
    }

# Action: deletes what was said, after one more question. Everybody. At most 40.
recording-delete-ask-action = Apagar a gravação

# The question. Everybody. At most 100.
recording-delete-sure-banner = Apagar o que você disse? Não volta.

# The answer that deletes. Everybody. At most 40.
recording-delete-yes-action = Sim, apagar

# The answer that keeps. Everybody. At most 40.
recording-delete-no-action = Não, guardar

# Told, if nothing could be recorded. Everybody. At most 160.
recording-told-failed-label = Nada foi gravado. Talvez o Weft não possa usar o microfone: veja nos ajustes do telefone.

# Told, if a recording ended by itself. Everybody. At most 160.
recording-told-stopped-label = A gravação parou. O que foi dito antes está guardado.
