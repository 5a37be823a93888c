### A voice that is recorded here, in the place of words or for itself.

# The choice to speak and not write. Everybody. At most 24.
recording-field-say-label = बोलकर बताएँ

# The choice to write and not speak. Everybody. At most 24.
recording-field-write-label = लिखें

# Which of the things that were brought in stands in the place of words. Everybody. At most 60.
recording-field-thing-label = कौन सा?

# The recorder, before anything was said. Everybody. At most 24.
recording-field-start-label = अभी बोलें

# The recorder, once something was said. Everybody. At most 24.
recording-field-on-label = और बोलें

# The recorder while it runs. Everybody. At most 24.
recording-field-stop-label = रोकें

# Under the recorder. Everybody. At most 80.
recording-field-how-hint = छुएँ और बोलें। रोकने के लिए फिर छुएँ।

# Under the recorder while it runs. Everybody. At most 80.
recording-field-stop-hint = अभी रिकॉर्ड हो रहा है।

# Under the recorder, if somebody goes on and nothing was said. Everybody. At most 100.
recording-field-needed-error = पहले कुछ बोलें।

# What was said, to be heard. Everybody. At most 60. $count (number): seconds.
recording-made-seconds-label =
    { $count ->
        [one] { $count } सेकंड रिकॉर्ड हुआ
       *[other] { $count } सेकंड रिकॉर्ड हुए
    }

# The same, if it is long. Everybody. At most 60. $count (number): whole minutes.
recording-made-minutes-label =
    { $count ->
        [one] { $count } मिनट रिकॉर्ड हुआ
       *[other] { $count } मिनट रिकॉर्ड हुए
    }

# Action: deletes what was said, after one more question. Everybody. At most 40.
recording-delete-ask-action = रिकॉर्डिंग मिटाएँ

# The question. Everybody. At most 100.
recording-delete-sure-banner = जो आपने बोला, उसे मिटा दें? वह वापस नहीं आता।

# The answer that deletes. Everybody. At most 40.
recording-delete-yes-action = हाँ, मिटाएँ

# The answer that keeps. Everybody. At most 40.
recording-delete-no-action = नहीं, रखें

# Told, if nothing could be recorded. Everybody. At most 160.
recording-told-failed-label = कुछ रिकॉर्ड नहीं हुआ। शायद Weft को माइक्रोफ़ोन की इजाज़त नहीं है: फ़ोन की सेटिंग में देखें।

# Told, if a recording ended by itself. Everybody. At most 160.
recording-told-stopped-label = रिकॉर्डिंग रुक गई। उससे पहले जो बोला गया, वह रखा है।
