### Two groups begin together, by three files, before either is inside.

# Joining, action, and beginning, title. Organisers. At most 40.
founding-begin-title = दूसरे समूह के साथ शुरू करें

# Beginning, help. Organisers. At most 240.
founding-begin-help = पहली फ़ाइल जिसे भी दिखे, वह पढ़ सकता है। बाक़ी दो सिर्फ़ आप दोनों पढ़ सकते हैं।

# Beginning, text. Organisers. At most 200.
founding-begin-files-text = तीन छोटी फ़ाइलें एक बार आती-जाती हैं: एक समूह प्रस्ताव रखता है, दूसरा जवाब देता है, पहला उसे पूरा करता है।

# Beginning, action. Organisers. At most 32.
founding-begin-propose-action = प्रस्ताव लिखें

# Beginning and later, action. Organisers. At most 32.
founding-begin-read-action = उनका प्रस्ताव पढ़ें

# Proposing, title. Organisers. At most 40.
founding-propose-title = हमारा प्रस्ताव

# Proposing, help. Organisers. At most 240.
founding-propose-help = दूसरा समूह जवाब देने से पहले इसे पढ़ता है। जिसे फ़ाइल दिखे, वह पढ़ सकता है: इसमें किसी का नाम न लिखें।

# Proposing and answering, field. Organisers. At most 40.
founding-group-field-label = आपके समूह का अपना नाम

# Proposing, field. Organisers. At most 60.
founding-charter-field-label = हमारे समूह एक-दूसरे से क्या वादा करते हैं

# Proposing, action: puts the text below into the field. Organisers. At most 32.
founding-charter-ready-action = तैयार शब्द लें

# A promise between two groups that can be taken and changed. Everybody. At most 700.
founding-charter-ready-text = हर समूह अपने लिए ख़ुद फ़ैसला करता है। जो दोनों से जुड़ा है, उसका फ़ैसला दोनों करते हैं। दूसरे समूह के लोगों की हाँ के बिना कोई उनकी ओर से नहीं बोलता, न उन्हें दिखाता है। ना के लिए कोई वजह नहीं चाहिए। जिसे चोट पहुँची, उसकी बात पहले सुनी जाती है। हर समूह जब चाहे जा सकता है, और अपनी चीज़ें साथ ले जाता है।

# Waiting for the answer, title. Organisers. At most 40.
founding-proposed-title = उनके जवाब का इंतज़ार

# Waiting for the answer, text. Organisers. At most 200.
founding-proposed-next-text = फ़ाइल दूसरे समूह को भेजें। वे उसे पढ़कर जवाब भेजेंगे। वह जवाब यहाँ पढ़ें।

# Waiting for the answer, text. Organisers. At most 200.
founding-proposed-both-text = क्या उन्होंने भी प्रस्ताव लिखा? तो आप में से एक, दूसरे के प्रस्ताव का जवाब दे।

# Waiting for the answer, action. Organisers. At most 32.
founding-proposed-read-action = उनका जवाब पढ़ें

# Waiting for the answer, action. Organisers. At most 32.
founding-proposed-change-action = प्रस्ताव बदलें

# Waiting for the other group, action. Organisers. At most 32.
founding-again-write-action = फ़ाइल फिर से बनाएँ

# Answering, title. Organisers. At most 40.
founding-answer-title = उनका प्रस्ताव

# Answering, help. Organisers. At most 240.
founding-answer-help = पहले इसे अपने समूह को पढ़कर सुनाएँ। जो जवाब देता है, वह भी यही वादा करता है। भेजने वाले को न जानते हों तो जवाब न दें।

# Answering, heading above the promise. Organisers. At most 120. $group (text): the other group's own name.
founding-answer-from-label = { $group } का प्रस्ताव यह है

# Answering, when both groups would have one name. Organisers. At most 80.
founding-answer-same-error = दूसरे समूह का यही नाम है। कोई और नाम लिखें।

# Answering, action. Organisers. At most 32.
founding-answer-write-action = हमारा जवाब लिखें

# Waiting for the last file, title. Organisers. At most 40.
founding-answered-title = आख़िरी फ़ाइल का इंतज़ार

# Waiting for the last file, text. Organisers. At most 240. $group (text): the other group's own name.
founding-answered-next-text = जवाब { $group } को भेजें। वे एक और फ़ाइल भेजेंगे। वह फ़ाइल यहाँ पढ़ें।

# Waiting for the last file, action. Organisers. At most 32.
founding-answered-read-action = आख़िरी फ़ाइल पढ़ें

# Comparing, title. Organisers. At most 40.
founding-compare-title = यह नंबर मिलाएँ

# Comparing, help. Organisers. At most 240.
founding-compare-help = आपस में बात करें, आमने-सामने हो तो सबसे अच्छा। दोनों को एक ही नंबर दिखना चाहिए।

# Comparing, text. Organisers. At most 200. $group (text): the other group's own name.
founding-compare-both-text = आप और { $group } अब साथ हैं। यह नंबर एक-दूसरे को पढ़कर सुनाएँ।

# Comparing, text. Organisers. At most 200.
founding-compare-differs-text = एक भी अंक अलग हो, तो कोई बीच में आ गया है। यहाँ कुछ न लिखें।

# Comparing, above the number. Organisers. At most 60.
founding-compare-number-label = नंबर जो आप दोनों को दिखता है

# Comparing, for the group that proposed. Organisers. At most 200.
founding-compare-last-text = पहले आख़िरी फ़ाइल बनाकर भेजें। दूसरे समूह को नंबर उसे पढ़ने के बाद दिखता है।

# Comparing and letting phones in, action. Organisers. At most 32.
founding-last-write-action = आख़िरी फ़ाइल बनाएँ

# Comparing and after a rescue, action. Everybody. At most 32.
founding-inside-go-action = अंदर जाएँ

# Told, after a proposal was written. Organisers. At most 120.
founding-told-proposed-label = प्रस्ताव लिख दिया गया। यह फ़ाइल दूसरे समूह को भेजें।

# Told, after an answer was written. Organisers. At most 120.
founding-told-answered-label = जवाब लिख दिया गया। यह फ़ाइल वापस भेजें।

# Told, after the last file was written. Organisers. At most 120.
founding-told-last-label = आख़िरी फ़ाइल बन गई। इसे दूसरे समूह को भेजें।

# Told, when a file is no proposal, or one's own. Organisers. At most 120.
founding-told-no-proposal-label = यह फ़ाइल ऐसा प्रस्ताव नहीं है, जिसका जवाब यहाँ दिया जा सके।

# Told, when a file is broken, of others, or belongs to an earlier proposal or answer. Organisers. At most 160.
founding-told-other-file-label = यहाँ जो पिछली बार लिखा गया, यह फ़ाइल उससे मेल नहीं खाती। कुछ नहीं बदला है। सही फ़ाइल माँगें।
