### The notebook itself: what its person has to know of it.

# An older copy, title. Everybody. At most 40.
notebook-older-title = पुरानी कॉपी

# An older copy, help. Everybody. At most 240.
notebook-older-help = फ़ोन को याद है कि यह डायरी कहाँ तक लिखी जा चुकी थी। यहाँ जो है, वह उससे पहले का है।

# An older copy, what was found. Everybody. At most 240.
notebook-older-what-text = इस फ़ोन ने जितना लिखा था, इस डायरी में उससे कम है। हो सकता है, किसी ने पुरानी कॉपी वापस रख दी हो, या फ़ोन की मेमोरी खराब हो गई हो।

# An older copy, what can be done. Everybody. At most 280.
notebook-older-lost-text = जो यहाँ नहीं है, वह शायद अब भी दूसरों के पास हो। फ़ोन जैसा है वैसा ही रहने दें और किसी भरोसे के इंसान से पूछें। या आगे बढ़ें: जो दूसरों के पास है, वह भेजने और लेने पर लौट आता है।

# An older copy, main action: write on from what is here. Everybody. At most 40.
notebook-older-go-on-action = यहीं से आगे बढ़ें
