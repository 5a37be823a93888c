### A voice that is recorded here, in the place of words or for itself.

# The choice to speak and not write. Everybody. At most 24.
recording-field-say-label = Sema

# The choice to write and not speak. Everybody. At most 24.
recording-field-write-label = Andika

# Which of the things that were brought in stands in the place of words. Everybody. At most 60.
recording-field-thing-label = Ipi?

# The recorder, before anything was said. Everybody. At most 24.
recording-field-start-label = Zungumza sasa

# The recorder, once something was said. Everybody. At most 24.
recording-field-on-label = Sema zaidi

# The recorder while it runs. Everybody. At most 24.
recording-field-stop-label = Simamisha

# Under the recorder. Everybody. At most 80.
recording-field-how-hint = Gusa, kisha sema. Gusa tena kusimamisha.

# Under the recorder while it runs. Everybody. At most 80.
recording-field-stop-hint = Inarekodi sasa.

# Under the recorder, if somebody goes on and nothing was said. Everybody. At most 100.
recording-field-needed-error = Sema kitu kwanza.

# What was said, to be heard. Everybody. At most 60. $count (number): seconds.
recording-made-seconds-label =
    { $count ->
        [one] Sekunde { $count } imerekodiwa
       *[other] Sekunde { $count } zimerekodiwa
    }

# The same, if it is long. Everybody. At most 60. $count (number): whole minutes.
recording-made-minutes-label =
    { $count ->
        [one] Dakika { $count } imerekodiwa
       *[other] Dakika { $count } zimerekodiwa
    }

# Action: deletes what was said, after one more question. Everybody. At most 40.
recording-delete-ask-action = Futa rekodi

# The question. Everybody. At most 100.
recording-delete-sure-banner = Ufute ulichosema? Hakirudi.

# The answer that deletes. Everybody. At most 40.
recording-delete-yes-action = Ndiyo, ifute

# The answer that keeps. Everybody. At most 40.
recording-delete-no-action = Hapana, ihifadhi

# Told, if nothing could be recorded. Everybody. At most 160.
recording-told-failed-label = Hakuna kilichorekodiwa. Huenda Weft hairuhusiwi kutumia maikrofoni: angalia mipangilio ya simu.

# Told, if a recording ended by itself. Everybody. At most 160.
recording-told-stopped-label = Rekodi imesimama. Yaliyosemwa kabla yake yamehifadhiwa.
