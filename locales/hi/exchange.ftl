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

# Exchange, action. Organisers. At most 32.
exchange-status-share-action = दूसरे ऐप से भेजें

# Exchange, under the action. Organisers. At most 100.
exchange-status-share-hint = इसे कोई भी ले जा सकता है। इसे सिर्फ़ हमारे समूहों के फ़ोन पढ़ सकते हैं

# Phones nearby, title; also a line of the exchange. Organisers. At most 32.
exchange-nearby-main-title = पास के फ़ोनों से मिलें

# Phones nearby, help. Organisers. At most 240.
exchange-nearby-main-help = दोनों फ़ोनों में यह पन्ना खोलें और बटन दबाएँ। दोनों एक ही वाई-फ़ाई पर हों, या एक फ़ोन दूसरे के हॉटस्पॉट पर हो। इंटरनेट नहीं चाहिए।

# Phones nearby, before anything else. Organisers. At most 160.
exchange-nearby-main-note = उसी वाई-फ़ाई पर दूसरे लोग देख सकते हैं कि दो फ़ोन आपस में बात कर रहे हैं। क्या बात हो रही है, यह वे नहीं पढ़ सकते।

# Phones nearby, action. Organisers. At most 32.
exchange-nearby-start-action = दस मिनट तक खोजें

# Phones nearby and relays, action while something runs. Organisers. At most 32.
exchange-nearby-stop-action = रोकें

# Phones nearby, while it runs. Organisers. At most 120.
exchange-nearby-looking-label = फ़ोन खोजे जा रहे हैं। दस मिनट बाद यह अपने आप रुक जाता है

# Phones nearby, while two phones talk. Organisers. At most 120. $came (number): new things here. $sent (number): things sent.
exchange-nearby-talking-label = अभी भेजना और लेना चल रहा है। यहाँ नई चीज़ें: { $came }। भेजी गईं: { $sent }

# Phones nearby. Organisers. At most 100. $count (number): phones.
exchange-nearby-met-label =
    { $count ->
        [one] यह फ़ोन { $count } फ़ोन से मिला
       *[other] यह फ़ोन { $count } फ़ोनों से मिला
    }

# Phones nearby, what came of it so far. Organisers. At most 120. $came (number): new things here. $sent (number): things sent.
exchange-nearby-came-label = यहाँ नई चीज़ें: { $came }। भेजी गईं: { $sent }

# Phones nearby. Organisers. At most 100.
exchange-nearby-same-label = आखिर में मिले फ़ोन में और इस फ़ोन में अब एक ही चीज़ें हैं

# Phones nearby. Organisers. At most 120.
exchange-nearby-partly-label = आखिर में मिले फ़ोन में और इस फ़ोन में अभी एक ही चीज़ें नहीं हैं। दोनों को फिर से मिलने दें

# Phones nearby. Organisers. At most 120.
exchange-nearby-broke-label = एक कनेक्शन टूट गया। जो आया, वह रख लिया गया है। फ़ोनों को फिर से मिलने दें

# Phones nearby. Organisers. At most 120.
exchange-nearby-away-label = एक ऐसे फ़ोन को लौटा दिया गया, जो हमारे समूहों का नहीं है

# Phones nearby, after an address was tried. Organisers. At most 120.
exchange-nearby-nobody-label = दूसरे फ़ोन ने जवाब नहीं दिया। क्या उसमें यह पन्ना खुला है?

# Phones nearby. Organisers. At most 120.
exchange-nearby-failed-label = इस फ़ोन के पास अभी नेटवर्क नहीं है। वाई-फ़ाई या हॉटस्पॉट चालू करें

# Phones nearby, above a code that the other phone reads. Organisers. At most 100.
exchange-nearby-code-label = इस चौकोर निशान से दूसरा फ़ोन इस फ़ोन को ढूँढ लेता है

# Phones nearby, under that code. Organisers. At most 100. $address (text): such as 192.168.1.5:40123.
exchange-nearby-address-label = इस फ़ोन का पता: { $address }

# Phones nearby, action. Organisers. At most 32.
exchange-nearby-scan-action = दूसरे फ़ोन का निशान स्कैन करें

# Phones nearby, action; also the title of the page on which it is typed. Organisers. At most 32.
exchange-address-main-title = दूसरे फ़ोन का पता टाइप करें

# Typing an address, help and hint of the field. Organisers. At most 160.
exchange-address-main-help = यह दूसरे फ़ोन के चौकोर निशान के नीचे लिखा है, जैसे 192.168.1.5:40123

# Typing an address, field. Organisers. At most 40.
exchange-address-field-label = दूसरे फ़ोन का पता

# Typing an address, under the field. Organisers. At most 100.
exchange-address-field-error = यह पता नहीं है। पते में अंक, बिंदु और कोलन (:) होते हैं

# Typing an address, action. Organisers. At most 32.
exchange-address-meet-action = उस फ़ोन से मिलें

# Relays, title; also a line of the exchange. A relay keeps what phones put there for each other. Organisers. At most 32.
exchange-relays-main-title = पड़ाव

# Relays, help. Organisers. At most 240.
exchange-relays-main-help = पड़ाव इंटरनेट पर एक कंप्यूटर है। फ़ोन एक-दूसरे के लिए वहाँ जो रखते हैं, वह तब तक वहीं रहता है, जब तक वे उसे ले न लें। पड़ाव उसमें से कुछ नहीं पढ़ सकता।

# Relays. Organisers. At most 100.
exchange-relays-none-label = यह फ़ोन कोई पड़ाव इस्तेमाल नहीं करता

# Relays, action. Organisers. At most 32.
exchange-relays-run-action = अभी लें और भेजें

# Relays, while it runs. Organisers. At most 100.
exchange-relays-running-label = लेना और भेजना चल रहा है

# Relays, action; also the title of its page. Organisers. At most 32.
exchange-relays-take-action = पड़ाव इस्तेमाल करें

# Relays, under the name of one; also a choice. Organisers. At most 60.
exchange-relays-everybody-hint = हमारे सभी समूहों के लिए

# Relays, under the name of one; also a choice. Organisers. At most 60.
exchange-relays-group-hint = सिर्फ़ हमारे समूह के लिए

# A relay, what came of it. Organisers. At most 120. $came (number): parcels fetched. $put (number): parcels left there.
exchange-relay-ran-label = वहाँ से ली गईं: { $came }। वहाँ रखी गईं: { $put }

# A relay. Organisers. At most 120.
exchange-relay-full-label = यह पड़ाव भर गया है। सब कुछ वहाँ नहीं रखा गया

# A relay. Organisers. At most 120.
exchange-relay-unreached-label = इस पड़ाव से संपर्क नहीं हुआ। बाद में फिर कोशिश करें

# A relay. Organisers. At most 120.
exchange-relay-busy-label = यह पड़ाव अभी व्यस्त है। बाद में फिर कोशिश करें

# A relay. Organisers. At most 160.
exchange-relay-refused-label = यह पड़ाव इस फ़ोन को आने नहीं देता, या यह पड़ाव है ही नहीं। देखरेख वाले दो साथी नई इजाज़त दे सकते हैं

# A relay, not asked since the notebook was opened. Organisers. At most 100.
exchange-relay-idle-label = डायरी खुलने के बाद से इससे नहीं पूछा गया

# A relay, help. Organisers. At most 160.
exchange-relay-main-help = अगर यह फ़ोन इसका इस्तेमाल बंद करे, तो दूसरों ने इस फ़ोन के लिए वहाँ जो रखा, वह वहीं रहता है

# A relay, action. Organisers. At most 32.
exchange-relay-forget-action = इस्तेमाल बंद करें

# Using a relay, help. Organisers. At most 240.
exchange-take-main-help = इस फ़ोन की चाबी देखरेख वाले दो साथियों को दिखाएँ। वे एक फ़ाइल देते हैं, वही इजाज़त है। फिर पड़ाव का पता टाइप करें और वह फ़ाइल चुनें।

# Using a relay. Organisers. At most 120. $key (text): 64 letters and digits.
exchange-take-key-label = इस फ़ोन की चाबी: { $key }

# Using a relay, field. Organisers. At most 32.
exchange-take-address-label = पड़ाव का पता

# Using a relay, under the field. Organisers. At most 100. $address (text): such as https://relay.example.
exchange-take-address-hint = जैसे { $address }

# Using a relay, under the field. Organisers. At most 100.
exchange-take-address-error = पड़ाव का पता https:// से शुरू होता है

# Using a relay, whom it is for. Organisers. At most 32.
exchange-take-whom-label = किसके लिए

# Using a relay, action. Organisers. At most 32.
exchange-take-pick-action = इजाज़त की फ़ाइल चुनें

# After a relay was taken into use. Organisers. At most 100.
exchange-told-taken-label = यह फ़ोन अब यह पड़ाव इस्तेमाल करता है

# The file was no permission. Organisers. At most 120.
exchange-told-no-permission-label = यह फ़ाइल इस फ़ोन के लिए इजाज़त नहीं है

# No further relay. Organisers. At most 120.
exchange-told-enough-label = तीन पड़ाव पहले से इस्तेमाल में हैं। पहले किसी एक का इस्तेमाल बंद करें

# A code was scanned that does not fit. Everybody. At most 120.
exchange-told-other-code-label = यह चौकोर निशान यहाँ के लिए नहीं है

# Passing the app itself on failed. Organisers. At most 120.
exchange-told-not-passed-label = ऐप आगे नहीं दिया गया
