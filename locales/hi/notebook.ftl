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

# A damaged notebook, title. Everybody. At most 40.
notebook-damaged-title = यह डायरी ख़राब हो गई है

# A damaged notebook, help. Everybody. At most 240.
notebook-damaged-help = हो सके तो पहले फ़ोन जानने वाले किसी को दिखाएँ। इंतज़ार करने से कुछ और नहीं बिगड़ता।

# A damaged notebook, text. Everybody. At most 160.
notebook-damaged-what-text = इसका एक हिस्सा अब पढ़ा नहीं जा सकता। कुछ नहीं बदला है।

# A damaged notebook, text. Everybody. At most 240.
notebook-damaged-how-text = जो अब भी पढ़ा जा सकता है, वह उसी कोड वाली नई डायरी में जाता है। ख़राब फ़ाइलें इस फ़ोन पर वैसी ही रहती हैं।

# A damaged notebook, action. Everybody. At most 32.
notebook-damaged-rescue-action = जो पढ़ा जाए, उसे बचाएँ

# After a rescue, title. Everybody. At most 40.
notebook-rescued-title = जो बचा लिया गया

# After a rescue. Everybody. At most 100. $count (number).
notebook-rescued-kept-label =
    { $count ->
        [one] { $count } चीज़ यहाँ है
       *[other] { $count } चीज़ें यहाँ हैं
    }

# After a rescue. Everybody. At most 100. $count (number).
notebook-rescued-lost-label =
    { $count ->
        [one] { $count } चीज़ यहाँ खो गई
       *[other] { $count } चीज़ें यहाँ खो गईं
    }

# After a rescue, when parts other than what was written down have gaps. Everybody. At most 160.
notebook-rescued-gaps-label = डायरी के और हिस्सों में भी कमी है, जैसे वह जो लिखा जा रहा था।

# After a rescue, text. Everybody. At most 200.
notebook-rescued-back-text = जिनके साथ आप भेजते और लेते हैं, उन सबकी एक-एक फ़ाइल पढ़ें। उनके पास जो है, वह लौट आता है।

# Told, when a rescue was not possible. Everybody. At most 140.
notebook-told-not-rescued-label = बचाया नहीं जा सका। यह फ़ोन जैसा है वैसा ही रहने दें और मदद माँगें।
