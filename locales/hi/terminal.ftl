### The screens at a terminal: how to type. All else on them is said where it stands.

# Under every page: how to type. Everybody. At most 130.
terminal-screen-keys-text = नंबर लिखें, फिर Enter दबाएँ। 0 पीछे जाता है, ? समझाता है, - बाहर जाकर बंद करता है, = यह पन्ना फिर पढ़ता है।

# Below the lines of a list, if there are more. Everybody. At most 30.
terminal-screen-more-action = और पंक्तियाँ

# After something was typed that is no number of the page. Everybody. At most 80.
terminal-screen-unknown-error = इस पन्ने पर उस नंबर की कोई चीज़ नहीं है।

# After leaving. Everybody. At most 60.
terminal-screen-left-text = बंद है।

# A choice that is chosen. Everybody. At most 30. $tile (text): what it is called.
terminal-tile-chosen-label = { $tile } (चुना हुआ)

# Before a field of one line. Everybody. At most 130.
terminal-field-line-text = लिखें, फिर Enter दबाएँ। सिर्फ़ Enter से जैसा है वैसा रहता है; सिर्फ़ - से खाली होता है।

# Before a field of several lines. Everybody. At most 150.
terminal-field-lines-text = जितनी पंक्तियाँ चाहें लिखें; किसी पंक्ति में सिर्फ़ . से ख़त्म। पहले ही . से जैसा है वैसा रहता है; सिर्फ़ - फिर . से खाली होता है।

# Before a field for a day. Everybody. At most 150.
terminal-field-day-text = दिन साल-महीना-दिन की तरह लिखें, जैसे 2026-11-27। सिर्फ़ Enter से जैसा है वैसा रहता है; सिर्फ़ - से खाली होता है।

# Before a field that is not shown. Everybody. At most 80.
terminal-field-hidden-text = आप जो लिखते हैं वह दिखता नहीं।

# Below a long list of choices. Everybody. At most 130.
terminal-select-letters-text = नंबर या नाम के कुछ अक्षर लिखें। सिर्फ़ Enter से जैसा है वैसा रहता है।

# Before a file is written. Organisers. At most 130. $name (text): the name it gets otherwise.
terminal-file-save-text = फ़ाइल कहाँ रखें? जगह लिखें, या { $name } के लिए सिर्फ़ Enter दबाएँ; - से कुछ नहीं लिखा जाता।

# Before a file is read. Organisers. At most 100.
terminal-file-pick-text = कौन सी फ़ाइल? वह कहाँ है, लिखें। सिर्फ़ Enter से कोई नहीं पढ़ी जाती।

# In the place of a microphone. At most 160.
terminal-file-voice-text = यहाँ माइक्रोफ़ोन नहीं है। AAC रिकॉर्डिंग कहाँ है, लिखें। सिर्फ़ Enter से कुछ रिकॉर्ड नहीं होता।

# In the place of a camera. At most 160.
terminal-file-photo-text = यहाँ कैमरा नहीं है। फ़ोटो कहाँ है, लिखें। सिर्फ़ Enter से कोई नहीं ली जाती।

# After a place was typed where a file stands already. Organisers. At most 90.
terminal-file-there-error = उस नाम की फ़ाइल पहले से है। कुछ नहीं लिखा गया।

# Terminal: a code would be scanned. Everybody. At most 100.
terminal-scan-ask-text = चौकोर निशान में जो है, वह लिखें। सिर्फ़ Enter से पीछे जाता है।

# Terminal: the app would be passed on. Everybody. At most 100. $place (text): where the program lies.
terminal-app-place-text = प्रोग्राम यह फ़ाइल है: { $place }

# Terminal: while phones are met. Organisers. At most 100.
terminal-nearby-wait-text = किसी दूसरे डिवाइस से मिलने तक आसपास खोजा जा रहा है, ज़्यादा से ज़्यादा दस मिनट।
