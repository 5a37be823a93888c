### What this phone has heard of others, and files that go out and come in.

# Exchange, title. Organisers. At most 32.
exchange-status-title = भेजना और लेना

# Exchange, help. Organisers. At most 240.
exchange-status-help = एक फ़ाइल बनाएँ और जैसे चाहें आगे दें: मेमोरी कार्ड से, या मैसेज वाले ऐप से। इसे सिर्फ़ हमारे समूहों के फ़ोन पढ़ सकते हैं।

# Exchange and home. Organisers. At most 100. $count (number): other devices heard from. $of (number): other devices.
exchange-status-heard-label = { $of } दूसरे फ़ोनों में से { $count } की खबर मिली है

# Exchange. Organisers. At most 100. $day (date).
exchange-status-oldest-label = सबसे पुरानी खबर { $day } की है

# Exchange and home. Everybody. At most 100. $day (date).
exchange-status-met-label = यह फ़ोन दूसरों से आखिरी बार { $day } को मिला

# Exchange and home. Everybody. At most 100.
exchange-status-never-label = यह फ़ोन अब तक किसी दूसरे फ़ोन से नहीं मिला है

# Exchange and home. Everybody. At most 100. $count (number).
exchange-status-unsent-label =
    { $count ->
        [one] { $count } चीज़ यहाँ रखी है, अभी भेजी नहीं गई है
       *[other] { $count } चीज़ें यहाँ रखी हैं, अभी भेजी नहीं गई हैं
    }

# Exchange: words or pictures known of but not here. Organisers. At most 100. $count (number).
exchange-status-missing-label =
    { $count ->
        [one] { $count } लिखी बात या फ़ोटो नहीं पहुँची है
       *[other] { $count } लिखी बातें या फ़ोटो नहीं पहुँची हैं
    }

# Exchange: things here that need others first. Organisers. At most 120. $count (number).
exchange-status-waiting-label =
    { $count ->
        [one] { $count } चीज़ रुकी है: उसे जो चाहिए, वह अभी नहीं पहुँचा
       *[other] { $count } चीज़ें रुकी हैं: उन्हें जो चाहिए, वह अभी नहीं पहुँचा
    }

# Exchange: things a newer version wrote. Organisers. At most 120. $count (number).
exchange-status-newer-label =
    { $count ->
        [one] { $count } चीज़ नए Weft ने लिखी है: उसे पढ़ने के लिए अपडेट करें
       *[other] { $count } चीज़ें नए Weft ने लिखी हैं: उन्हें पढ़ने के लिए अपडेट करें
    }

# Exchange, action. Organisers. At most 32.
exchange-status-out-action = फ़ाइल बनाएँ

# Exchange, under the action. Organisers. At most 100.
exchange-status-out-hint = वह सब, जो शायद दूसरों के पास अभी न हो

# Exchange, action. Organisers. At most 32.
exchange-status-group-action = हमारे समूह के लिए फ़ाइल

# Exchange, under the action. Organisers. At most 100.
exchange-status-group-hint = वह भी, जो सिर्फ़ हमारा समूह पढ़ता है

# Exchange, action. Organisers. At most 32.
exchange-status-in-action = फ़ाइल पढ़ें
