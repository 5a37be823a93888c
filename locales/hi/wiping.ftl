### Erasing a notebook: now, or by a code of its own.

# Settings, line, and erasing, title. Everybody. At most 40.
wiping-list-title = यह डायरी मिटाएँ

# Settings, under the line. Everybody. At most 80.
wiping-list-hint = अभी, या मिटाने के अलग कोड से

# Erasing, help. Everybody. At most 240.
wiping-list-help = यह पन्ना हमेशा एक जैसा दिखता है। इससे पता नहीं चलता कि मिटाने वाला कोड है या नहीं।

# Erasing, text. Everybody. At most 200.
wiping-all-text = मिटाने पर इस फ़ोन का सब कुछ जाता है: जो आपने लिखा, जो दूसरों ने भेजा, चाबियाँ। यहाँ कोई उसे वापस नहीं ला सकता।

# Erasing, text. Everybody. At most 200.
wiping-others-text = जो दूसरों के पास है, और जो फ़ाइल बनकर इस फ़ोन से निकला, वह जहाँ है वहीं रहता है।

# Erasing, text. Everybody. At most 300.
wiping-code-text = एक अलग कोड मिटा सकता है। जहाँ डायरी खुलती है, वहाँ लिखने पर वह तुरंत मिटाता है और कुछ नहीं पूछता।

# Erasing, text. Everybody. At most 300.
wiping-practise-text = वह आपके कोड जैसा न हो, ताकि ग़लती से न मिटे। ऐसी डायरी में अभ्यास करें, जिसमें अभी कुछ नहीं है।

# Erasing, action. Everybody. At most 40.
wiping-make-action = मिटाने वाला कोड चुनें

# Erasing, action. Everybody. At most 40.
wiping-none-action = कोई कोड न मिटाए

# Erasing, action. Everybody. At most 40.
wiping-now-action = अभी मिटाएँ

# Choosing the code that erases, title of the second step. Everybody. At most 40.
wiping-new-title = मिटाने वाला कोड

# Erasing now, title. Everybody. At most 40.
wiping-sure-title = अभी मिटाएँ?

# Erasing now, action after the code was typed. Everybody. At most 32.
wiping-sure-action = सब कुछ मिटाएँ

# Told, after a code that erases was chosen. Everybody. At most 160.
wiping-told-made-label = अब से यह कोड डायरी मिटा देगा, जब उसे वहाँ लिखा जाए जहाँ आप डायरी खोलते हैं।

# Told, after no code erases any more. Everybody. At most 100.
wiping-told-none-label = कोई कोड इस डायरी को नहीं मिटाता।

# Told, when the code that erases is the one that opens. Everybody. At most 120.
wiping-told-same-label = यह खोलने वाला कोड है। मिटाने वाला कोड दूसरा होना चाहिए। फिर से चुनें।

# Told, after the notebook was erased. Everybody. At most 160.
wiping-told-gone-label = डायरी अब इस फ़ोन पर नहीं है। जो दूसरों के पास है, वह उनके पास रहता है।
