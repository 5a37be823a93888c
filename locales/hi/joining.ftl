### Letting phones in: of somebody new, or another one of a member.

# One's own group, action, and letting in, title. Organisers. At most 40.
joining-list-title = किसी फ़ोन को अंदर लें

# Letting in, help. Organisers. At most 240.
joining-list-help = फ़ोन एक छोटी फ़ाइल से पूछता है। आप उसे पढ़कर स्वागत की ऐसी फ़ाइल बनाते हैं, जो सिर्फ़ वही फ़ोन खोल सकता है।

# Letting in, text, for whoever looks after a group. Organisers. At most 200.
joining-new-sure-text = नया साथी वह पढ़ेगा जो आपका समूह लिखता है। पक्का करें कि कौन पूछ रहा है: मिलें, या आवाज़ सुनें।

# Letting in, action, for whoever looks after a group. Organisers. At most 40.
joining-new-read-action = हमारे समूह में कोई नया

# Letting in, text. Everybody. At most 240.
joining-own-second-text = आपके दूसरे फ़ोन के लिए एक और हामी चाहिए: आपके किसी और फ़ोन की, या किसी समूह के देखरेख वाले साथी की।

# Letting in, action. Everybody. At most 40.
joining-own-read-action = मेरा एक और फ़ोन

# Letting in, line. Everybody. At most 60.
joining-awaits-list-label = एक फ़ोन दूसरी हामी का इंतज़ार करता है

# Giving the second word, title. Everybody. At most 40.
joining-vouch-title = क्या यह फ़ोन उनका है?

# Giving the second word, help. Everybody. At most 240.
joining-vouch-help = दो फ़ोन को यह कहना होता है, ताकि कोई दूसरे के नाम से फ़ोन अंदर न ले आए।

# Giving the second word, text. Everybody. At most 200.
joining-vouch-sure-text = हाँ तभी कहें, जब उन्होंने ख़ुद आपको बताया हो, आमने-सामने या ऐसी आवाज़ में जिसे आप पहचानते हैं।

# Giving the second word, action. Everybody. At most 32.
joining-vouch-yes-action = हाँ, उनका है

# Letting in, text: the file that completes the founding can be written again. Organisers. At most 200.
joining-last-lost-text = जिस समूह के साथ आपने शुरू किया, क्या उस तक जाते हुए आख़िरी फ़ाइल खो गई? उसे फिर से बनाएँ।

# Told, after a welcome was written: both people compare. Everybody. At most 240. $numbers (text): four numbers.
joining-told-let-in-label = स्वागत की फ़ाइल बन गई। उसे वापस भेजें। क्या उन्हें भी { $numbers } दिखते हैं? अगर नहीं, तो कोई बीच में आ गया है: यह फ़ोन हटाने के लिए कहें।

# Told, after somebody said that another phone is theirs. Everybody. At most 240.
joining-told-awaits-label = कह दिया गया। अब दूसरी हामी देने वाले को एक फ़ाइल भेजें। उनकी फ़ाइल आ जाए, तो वही अर्ज़ी यहाँ फिर पढ़ें।

# Told, when a file is no request. Organisers. At most 120.
joining-told-no-request-label = यह फ़ाइल जुड़ने की अर्ज़ी नहीं है। किसी को अंदर नहीं लिया गया।
