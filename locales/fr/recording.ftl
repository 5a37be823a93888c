### A voice that is recorded here, in the place of words or for itself.

# The choice to speak and not write. Everybody. At most 24.
recording-field-say-label = Le dire

# The choice to write and not speak. Everybody. At most 24.
recording-field-write-label = L’écrire

# Which of the things that were brought in stands in the place of words. Everybody. At most 60.
recording-field-thing-label = Lequel ?

# The recorder, before anything was said. Everybody. At most 24.
recording-field-start-label = Parler maintenant

# The recorder, once something was said. Everybody. At most 24.
recording-field-on-label = Dire encore

# The recorder while it runs. Everybody. At most 24.
recording-field-stop-label = Arrêter

# Under the recorder. Everybody. At most 80.
recording-field-how-hint = Touchez et parlez. Touchez encore pour arrêter.

# Under the recorder while it runs. Everybody. At most 80.
recording-field-stop-hint = L’enregistrement est en cours.

# Under the recorder, if somebody goes on and nothing was said. Everybody. At most 100.
recording-field-needed-error = Dites d’abord quelque chose.

# What was said, to be heard. Everybody. At most 60. $count (number): seconds.
recording-made-seconds-label =
    { $count ->
        [one] { $count } seconde enregistrée
        [many] { $count } de secondes enregistrées
       *[other] { $count } secondes enregistrées
    }

# The same, if it is long. Everybody. At most 60. $count (number): whole minutes.
recording-made-minutes-label =
    { $count ->
        [one] { $count } minute enregistrée
        [many] { $count } de minutes enregistrées
       *[other] { $count } minutes enregistrées
    }

# Action: deletes what was said, after one more question. Everybody. At most 40.
recording-delete-ask-action = Effacer l’enregistrement

# The question. Everybody. At most 100.
recording-delete-sure-banner = Effacer ce que vous avez dit ? Cela ne revient pas.

# The answer that deletes. Everybody. At most 40.
recording-delete-yes-action = Oui, l’effacer

# The answer that keeps. Everybody. At most 40.
recording-delete-no-action = Non, le garder

# Told, if nothing could be recorded. Everybody. At most 160.
recording-told-failed-label = Rien n’a été enregistré. Weft n’a peut-être pas accès au micro : regardez dans les réglages du téléphone.

# Told, if a recording ended by itself. Everybody. At most 160.
recording-told-stopped-label = L’enregistrement s’est arrêté. Ce qui a été dit avant est gardé.
