### A voice that is recorded here, in the place of words or for itself.

# The choice to speak and not write. Everybody. At most 24.
recording-field-say-label = Say it

# The choice to write and not speak. Everybody. At most 24.
recording-field-write-label = Write it

# Which of the things that were brought in stands in the place of words. Everybody. At most 60.
recording-field-thing-label = Which one?

# The recorder, before anything was said. Everybody. At most 24.
recording-field-start-label = Speak now

# The recorder, once something was said. Everybody. At most 24.
recording-field-on-label = Say more

# The recorder while it runs. Everybody. At most 24.
recording-field-stop-label = Stop

# Under the recorder. Everybody. At most 80.
recording-field-how-hint = Tap, then speak. Tap again to stop.

# Under the recorder while it runs. Everybody. At most 80.
recording-field-stop-hint = It is recording now.

# Under the recorder, if somebody goes on and nothing was said. Everybody. At most 100.
recording-field-needed-error = Say something first.

# What was said, to be heard. Everybody. At most 60. $count (number): seconds.
recording-made-seconds-label =
    { $count ->
        [one] { $count } second recorded
       *[other] { $count } seconds recorded
    }

# The same, if it is long. Everybody. At most 60. $count (number): whole minutes.
recording-made-minutes-label =
    { $count ->
        [one] { $count } minute recorded
       *[other] { $count } minutes recorded
    }

# Action: deletes what was said, after one more question. Everybody. At most 40.
recording-delete-ask-action = Delete the recording

# The question. Everybody. At most 100.
recording-delete-sure-banner = Delete what you said? It does not come back.

# The answer that deletes. Everybody. At most 40.
recording-delete-yes-action = Yes, delete it

# The answer that keeps. Everybody. At most 40.
recording-delete-no-action = No, keep it

# Told, if nothing could be recorded. Everybody. At most 160.
recording-told-failed-label = Nothing was recorded. Maybe Weft may not use the microphone: look in the settings of the phone.

# Told, if a recording ended by itself. Everybody. At most 160.
recording-told-stopped-label = The recording stopped. What was said before that is kept.
