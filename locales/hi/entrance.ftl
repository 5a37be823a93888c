### Before a notebook is open: what Weft is, the code, joining a group.

# First start, title. Everybody. At most 40.
entrance-welcome-title = आपकी डायरी

# First start, help. Everybody. At most 240.
entrance-welcome-help = इसमें लिखने के लिए न कोई अकाउंट चाहिए, न फ़ोन नंबर, न नेटवर्क।

# First start, text. Everybody. At most 200.
entrance-welcome-phone-text = आप जो लिखें, वह इसी फ़ोन में रहता है। उस पर ऐसे कोड का ताला है, जो सिर्फ़ आपको पता है।

# First start, text. Everybody. At most 200.
entrance-welcome-meet-text = दूसरों तक यह तब पहुँचता है, जब फ़ोन आपस में मिलते हैं, या किसी फ़ाइल से। कब, यह आप चुनते हैं।

# First start, text. Everybody. At most 200.
entrance-welcome-lost-text = कोड भूल जाने पर यह डायरी फिर कोई नहीं खोल सकता।

# Opening, title. Everybody. At most 40.
entrance-unlock-title = डायरी खोलें

# Joining, title. Everybody. At most 40.
entrance-join-title = अपने समूह से जुड़ें

# Joining, help. Everybody. At most 240.
entrance-join-help = दो छोटी फ़ाइलें एक-एक बार आती-जाती हैं, जिस तरीके से आप चाहें। कोई और उन्हें इस्तेमाल नहीं कर सकता।

# Joining, text. Everybody. At most 160.
entrance-join-nobody-text = यह डायरी अभी किसी समूह की नहीं है।

# Joining, text. Everybody. At most 200.
entrance-join-request-text = पहले: जुड़ने की अर्ज़ी लिखें, और उसकी फ़ाइल अपने समूह के देखरेख वाले किसी साथी को भेजें।

# Joining, text. Everybody. At most 200.
entrance-join-welcome-text = फिर: वे जवाब में स्वागत की जो फ़ाइल भेजें, उसे पढ़ें।

# Joining, action. Everybody. At most 32.
entrance-join-request-action = जुड़ने की अर्ज़ी लिखें

# Joining, action. Everybody. At most 32.
entrance-join-welcome-action = स्वागत की फ़ाइल पढ़ें

# Told, after the request was written. Everybody. At most 120.
entrance-told-request-label = अर्ज़ी लिख दी गई। यह फ़ाइल अपने समूह को भेजें।

# Told, when the file is no welcome for this notebook. Everybody. At most 120.
entrance-told-no-welcome-label = यह इस डायरी के लिए स्वागत की फ़ाइल नहीं है।

# Told, after the welcome was read: both people compare. Everybody. At most 200. $numbers (text): four numbers.
entrance-told-welcomed-label = अब आप समूह में हैं। जिन्होंने आपका स्वागत किया, उनसे पूछें कि क्या उन्हें भी ये नंबर दिखते हैं: { $numbers }। अगर नहीं, तो यहाँ कुछ न लिखें।
