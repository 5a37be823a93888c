### A practice notebook, with made-up people, and what they say in it.

# First start, action, more, line, and practice, title. Everybody. At most 40.
practice-begin-title = काल्पनिक लोगों के साथ आज़माएँ

# Practice, help. Everybody. At most 240.
practice-begin-help = जो चाहें, आज़माएँ। किसी से कुछ पूछा नहीं जाता और किसी को पता नहीं चलता।

# Practice, text. Everybody. At most 200.
practice-begin-what-text = एक अलग डायरी खुलती है, जिसमें दो काल्पनिक समूह हैं। उससे निकलते ही वह मिट जाती है।

# Practice, text. Everybody. At most 200.
practice-begin-never-text = इसे अपनी डायरी की जगह किसी को न दिखाएँ। इसका हर पन्ना कहता है कि यह अभ्यास है।

# Practice, text, for somebody who has a notebook. Everybody. At most 160.
practice-begin-own-text = आपकी अपनी डायरी इस बीच बंद रहती है। बाद में आप उसे अपने कोड से खोलते हैं।

# Practice, action. Everybody. At most 32.
practice-begin-go-action = शुरू करें

# Practice, action: everything as it was at the beginning. Everybody. At most 32.
practice-again-begin-action = फिर से शुरू करें

# Practice, action. Everybody. At most 32.
practice-end-stop-action = अभ्यास बंद करें

# Every screen of a practice notebook. Everybody. At most 120.
practice-every-screen-banner = अभ्यास। यहाँ के लोग काल्पनिक हैं, और इस फ़ोन से कुछ बाहर नहीं जाता।

# Told, when a file is to be written or read in a practice notebook. Everybody. At most 120.
practice-told-file-label = यह अभ्यास है: कोई फ़ाइल न बनती है, न पढ़ी जाती है।

# The made-up group of whoever practises. Everybody. At most 40.
practice-sample-ours-label = नदी किनारे के बुनकर

# The other made-up group. Everybody. At most 40.
practice-sample-theirs-label = पहाड़ी के माली

# A made-up woman, called by a name that is common where the language is spoken. Everybody. At most 40.
practice-sample-first-label = कमला

# A made-up man, called by a name that is common where the language is spoken. Everybody. At most 40.
practice-sample-second-label = रामू काका

# What a made-up person is asked. Everybody. At most 200.
practice-sample-ask-text = हम आपकी बुनाई की तस्वीरें लेना चाहते हैं। तस्वीरें सिर्फ़ हमारे दो समूह देखेंगे।

# What one made-up group gave the other. Everybody. At most 160.
practice-sample-given-text = हमने उनमें से चार लोगों को करघा ठीक करना सिखाया।

# What one made-up group was given by the other. Everybody. At most 160.
practice-sample-taken-text = वे तीन रात हमारे घर सोए और हमारे साथ खाना खाया।

# What a made-up person told. Everybody. At most 200.
practice-sample-case-text = दुकान के एक आदमी ने मुझसे कहा कि आपसे बात न करूँ। तब से वह मेरे दरवाज़े पर खड़ा रहता है।

# What a made-up group wants to know on a visit. Everybody. At most 120.
practice-sample-question-text = आप सर्दी में बीज कैसे बचाकर रखते हैं?
