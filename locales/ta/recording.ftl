### A voice that is recorded here, in the place of words or for itself.

# The choice to speak and not write. Everybody. At most 24.
recording-field-say-label = பேசிச் சொல்

# The choice to write and not speak. Everybody. At most 24.
recording-field-write-label = எழுது

# Which of the things that were brought in stands in the place of words. Everybody. At most 60.
recording-field-thing-label = எதை?

# The recorder, before anything was said. Everybody. At most 24.
recording-field-start-label = இப்போது பேசு

# The recorder, once something was said. Everybody. At most 24.
recording-field-on-label = மேலும் பேசு

# The recorder while it runs. Everybody. At most 24.
recording-field-stop-label = நிறுத்து

# Under the recorder. Everybody. At most 80.
recording-field-how-hint = தொட்டுப் பேசுங்கள். நிறுத்த மீண்டும் தொடுங்கள்.

# Under the recorder while it runs. Everybody. At most 80.
recording-field-stop-hint = இப்போது பதிவாகிறது.

# Under the recorder, if somebody goes on and nothing was said. Everybody. At most 100.
recording-field-needed-error = முதலில் ஏதாவது பேசுங்கள்.

# What was said, to be heard. Everybody. At most 60. $count (number): seconds.
recording-made-seconds-label =
    { $count ->
        [one] { $count } வினாடி பதிவானது
       *[other] { $count } வினாடிகள் பதிவாயின
    }

# The same, if it is long. Everybody. At most 60. $count (number): whole minutes.
recording-made-minutes-label =
    { $count ->
        [one] { $count } நிமிடம் பதிவானது
       *[other] { $count } நிமிடங்கள் பதிவாயின
    }

# Action: deletes what was said, after one more question. Everybody. At most 40.
recording-delete-ask-action = பதிவை அழி

# The question. Everybody. At most 100.
recording-delete-sure-banner = நீங்கள் பேசியதை அழிக்கவா? திரும்ப வராது.

# The answer that deletes. Everybody. At most 40.
recording-delete-yes-action = ஆம், அழி

# The answer that keeps. Everybody. At most 40.
recording-delete-no-action = இல்லை, வைத்திரு

# Told, if nothing could be recorded. Everybody. At most 160.
recording-told-failed-label = எதுவும் பதிவாகவில்லை. ஒலிவாங்கியைப் பயன்படுத்த Weft-க்கு அனுமதி இல்லாமல் இருக்கலாம்: தொலைபேசி அமைப்புகளில் பாருங்கள்.

# Told, if a recording ended by itself. Everybody. At most 160.
recording-told-stopped-label = பதிவு நின்றுவிட்டது. அதற்கு முன் பேசியது வைக்கப்பட்டுள்ளது.
