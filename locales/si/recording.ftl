### A voice that is recorded here, in the place of words or for itself.

# The choice to speak and not write. Everybody. At most 24.
recording-field-say-label = කටහඬින් කියන්න

# The choice to write and not speak. Everybody. At most 24.
recording-field-write-label = ලියන්න

# Which of the things that were brought in stands in the place of words. Everybody. At most 60.
recording-field-thing-label = කුමක්ද?

# The recorder, before anything was said. Everybody. At most 24.
recording-field-start-label = දැන් කතා කරන්න

# The recorder, once something was said. Everybody. At most 24.
recording-field-on-label = තව කියන්න

# The recorder while it runs. Everybody. At most 24.
recording-field-stop-label = නවත්වන්න

# Under the recorder. Everybody. At most 80.
recording-field-how-hint = තට්ටු කරලා කතා කරන්න. නවත්වන්න ආයෙත් තට්ටු කරන්න.

# Under the recorder while it runs. Everybody. At most 80.
recording-field-stop-hint = දැන් පටිගත වෙනවා.

# Under the recorder, if somebody goes on and nothing was said. Everybody. At most 100.
recording-field-needed-error = මුලින් මොනවාහරි කියන්න.

# What was said, to be heard. Everybody. At most 60. $count (number): seconds.
recording-made-seconds-label =
    { $count ->
        [one] තත්පර { $count }ක් පටිගත වුණා
       *[other] තත්පර { $count }ක් පටිගත වුණා
    }

# The same, if it is long. Everybody. At most 60. $count (number): whole minutes.
recording-made-minutes-label =
    { $count ->
        [one] විනාඩි { $count }ක් පටිගත වුණා
       *[other] විනාඩි { $count }ක් පටිගත වුණා
    }

# Action: deletes what was said, after one more question. Everybody. At most 40.
recording-delete-ask-action = පටිගත කළ එක මකන්න

# The question. Everybody. At most 100.
recording-delete-sure-banner = ඔබ කියපු දේ මකනවද? ආපහු එන්නේ නැහැ.

# The answer that deletes. Everybody. At most 40.
recording-delete-yes-action = ඔව්, මකන්න

# The answer that keeps. Everybody. At most 40.
recording-delete-no-action = නැහැ, තියාගන්න

# Told, if nothing could be recorded. Everybody. At most 160.
recording-told-failed-label = කිසිම දෙයක් පටිගත වුණේ නැහැ. Weft එකට මයික්‍රෆෝනය පාවිච්චි කරන්න අවසර නැතුව ඇති: දුරකථනයේ සැකසුම් බලන්න.

# Told, if a recording ended by itself. Everybody. At most 160.
recording-told-stopped-label = පටිගත කිරීම නැවතුණා. ඊට කලින් කියපු දේ තියෙනවා.
