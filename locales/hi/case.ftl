### Telling what happened, what was told, and what follows. Members read all of it.

# Home, line, and list, title. Everybody. At most 32.
case-list-title = बताना और सुनना

# List, help. Everybody. At most 300.
case-list-help = जो हुआ, वह यहाँ बताएँ और यहीं जवाब पढ़ें। आपकी बताई बात सिर्फ़ आप और सुनने वाले साथी खोल सकते हैं। और किसी को यह भी नहीं दिखता कि वह यहाँ है।

# List, above the lines. Everybody. At most 120.
case-list-who-text = यहाँ जो है, उसे सिर्फ़ आप और सुनने वाले साथी पढ़ सकते हैं।

# List, when there is nothing. Everybody. At most 80.
case-list-none-text = यहाँ ऐसा कुछ नहीं है जिसे आप पढ़ सकें।

# List, action. Everybody. At most 32.
case-list-tell-action = जो हुआ, वह बताएँ

# List, under a line. Everybody. At most 100. $about (text): what it is about. $day (date).
case-list-line-hint = { $about } · { $day }

# List and case, for those who listen. Listeners. At most 60. $day (date).
case-list-answer-status = { $day } तक जवाब देना है

# Telling, help, on each step. Everybody. At most 300.
case-tell-help = अपने शब्दों में बताएँ। जब चाहें, रुक जाएँ: जो लिखा है, वह इसी फ़ोन में रहता है। आपके चाहे बिना कुछ नहीं होता।

# Telling, before the field. Everybody. At most 200.
case-tell-may-text = किसी भी भाषा में बताएँ। नाम और जगह न बताना भी ठीक है।

# Telling, title of the first step. Everybody. At most 40.
case-tell-what-title = क्या हुआ?

# Telling, field. Everybody. At most 40.
case-tell-what-label = अपने शब्दों में

# Telling and writing, choice, when something was brought in. Everybody. At most 60.
case-tell-how-label = आप कैसे बताना चाहते हैं?

# Telling and writing, when a voice or a film was chosen. Everybody. At most 200.
case-tell-voice-text = आपका नाम न लिया जाए, तब भी सुनने वाले आवाज़ पहचान सकते हैं।

# Telling, title of the second step. Everybody. At most 40.
case-tell-about-title = यह किस बारे में है?

# Telling, choice. Everybody. At most 40.
case-tell-about-label = किस बारे में

# Telling, choice. Everybody. At most 40.
case-tell-urgency-label = जवाब कितनी जल्दी चाहिए?

# Telling, when danger is chosen. Everybody. At most 240.
case-tell-danger-banner = अगर आप अभी खतरे में हैं, तो पहले अपने भरोसे के लोगों के पास जाएँ। यहाँ लिखी बात दूसरों तक पहुँचने में कई दिन लग सकते हैं। किसी फ़ोन से कॉल करने पर उस फ़ोन में कॉल का निशान रह जाता है।

# Telling, choice. Everybody. At most 40.
case-tell-for-label = यह किसके साथ हुआ?

# Telling, tile. Everybody. At most 40.
case-tell-myself-label = मेरे साथ

# Telling, tile. Everybody. At most 40.
case-tell-somebody-label = किसी और के साथ

# Telling, when somebody else is chosen. Everybody. At most 200.
case-tell-somebody-text = आपको एक नंबर मिलता है। वह सिर्फ़ उन्हीं को दें जिनके साथ यह हुआ: क्या होना है, यह सिर्फ़ वही तय करता है जिसके पास नंबर हो।

# Telling, title of the third step. Everybody. At most 40.
case-tell-who-title = किसे बताना ठीक है?

# Telling, choice. Everybody. At most 40.
case-tell-name-label = क्या आपका नाम लिया जाए?

# Telling, tile. Everybody. At most 40.
case-tell-name-own-label = हाँ

# Telling, tile. Everybody. At most 60.
case-tell-name-other-label = ना, मुझे किसी और नाम से बुलाएँ

# Telling, field. Everybody. At most 40.
case-tell-called-label = आपको किस नाम से बुलाएँ

# Telling, choice. Everybody. At most 40.
case-tell-never-label = यह बात किसे न बताई जाए?

# Telling, tile. Everybody. At most 72.
case-tell-never-nobody-label = ऐसा कोई नहीं: सारे सुनने वाले साथी सुन सकते हैं

# Telling, tile: nobody of the own group may hear it. Everybody. At most 60.
case-tell-never-here-label = मेरे समूह के लोगों को

# Telling, tile: nobody of other groups may hear it. Everybody. At most 60.
case-tell-never-far-label = दूसरे समूहों के लोगों को

# Telling, tile, and above the names: single listeners of the own group. Everybody. At most 60.
case-tell-never-some-label = मेरे समूह में सुनने वाले कुछ साथियों को

# Telling, last step: a listener who was left out. Everybody. At most 80. $name (text).
case-tell-left-out-label = { $name } यह नहीं सुनेंगे

# Telling, under the choice. Everybody. At most 100. $count (number). $group (text).
case-tell-hears-label =
    { $count ->
        [one] इसे सुनने के लिए { $group } में से { $count } इंसान चुना गया है
       *[other] इसे सुनने के लिए { $group } में से { $count } लोग चुने गए हैं
    }

# Telling, when too few are left who may hear it, and when it is refused for that. Everybody. At most 160.
case-tell-nobody-label = इस तरह चुनने पर सुनने वाले कम पड़ते हैं: दो लोगों का सुनना ज़रूरी है। फिर से चुनें, या किसी भरोसे के इंसान से पूछें।

# Telling, title of the last step. Everybody. At most 40.
case-tell-review-title = क्या यह ऐसे ठीक है?

# Telling, last step. Everybody. At most 80. $name (text).
case-tell-called-text = आपको इस नाम से बुलाया जाएगा: { $name }

# Telling, last step. Everybody. At most 60.
case-tell-named-text = आपका नाम लेने की इजाज़त है

# Telling, last action. Everybody. At most 32.
case-tell-submit-action = बता दें

# Telling, under the last action. Everybody. At most 120.
case-tell-submit-hint = यह यहाँ रख लिया जाता है। बाहर तब जाता है, जब फ़ोन आपस में मिलते हैं।

# Number, title. Everybody. At most 40.
case-number-title = इस बात का नंबर

# Number, help. Everybody. At most 240.
case-number-help = जिसके पास यह नंबर हो, उसकी बात उन्हीं की बात मानी जाती है जिनके साथ यह हुआ। यह नंबर आपको फिर से कोई नहीं दिखा सकता।

# Number, above it. Everybody. At most 200.
case-number-keep-text = यह नंबर छिपाकर रखें। इसे याद कर लें, या किसी अच्छी जगह छिपा दें।

# Number, below it. Everybody. At most 200.
case-number-use-text = जिसके पास यह नंबर हो, वही बताता है कि क्या होना चाहिए। यह ऐसे फ़ोन पर होता है जिसमें बताई गई बात खुल सके।

# Case, title. Everybody. At most 40.
case-card-title = क्या बताया गया

# Case, help. Everybody. At most 300.
case-card-help = जिनके साथ यह हुआ, उनकी हाँ के बिना ऐसा कुछ शुरू नहीं होता जो दूसरों को दिख सके। कोई बात ठीक हुई या नहीं, यह सिर्फ़ वही बताते हैं। यहाँ हमेशा लिखा जा सकता है।

# Case, when two contradict each other. Everybody. At most 160.
case-card-contested-banner = यह दो बार बताया गया, और दोनों बातें मेल नहीं खातीं। कुछ भी शुरू नहीं हो सकता।

# Case, heading, and last step of telling. Everybody. At most 40.
case-card-told-heading = जिन शब्दों में बताया गया

# Case, under what was told. Listeners. At most 100. $group (text). $day (date).
case-card-by-label = { $group } में से किसी ने · { $day }

# Case, under what was told. Listeners. At most 100. $name (text). $day (date).
case-card-called-label = इस नाम से बुलाएँ: { $name } · { $day }

# Case, the first answer. Everybody. At most 60.
case-card-heard-label = दो लोगों ने यह सुन लिया है

# Case, when the answer is late. Listeners. At most 80. $day (date).
case-card-overdue-label = { $day } तक जवाब देना था

# Case, heading. Everybody. At most 40.
case-card-paths-heading = क्या किया जा सकता है

# Case, a path that is offered. Everybody. At most 120. $path (text).
case-card-offered-label = यह किया जा सकता है: { $path }

# Case, a path that is wanted. Everybody. At most 120. $path (text).
case-card-chosen-label = इस पर हाँ कही गई: { $path }

# Case, a path that began. Everybody. At most 120. $path (text). $day (date).
case-card-begun-label = { $day } को शुरू हुआ: { $path }

# Case, a path that began and is not wanted any more. Everybody. At most 120. $path (text).
case-card-stop-label = अब नहीं चाहिए, रोकना ज़रूरी है: { $path }

# Case, heading. Everybody. At most 40.
case-card-repairs-heading = क्या ठीक करना है

# Case, once it went to people from outside. Everybody. At most 100.
case-card-appealed-label = दूसरे समूह के लोगों को भेजा गया

# Case and answering, the answer of people from outside. Everybody. At most 80.
case-card-upheld-label = इसे फिर से देखना ज़रूरी है

# Case and answering, the answer of people from outside. Everybody. At most 80.
case-card-dismissed-label = पहला जवाब ही रहता है

# Case, action. Everybody. At most 32.
case-card-write-action = लिखें

# Case, action, and its last step. Affected person. At most 40.
case-card-appeal-action = दूसरे समूह को भेजें

# Case, action. Whoever told and listeners. At most 40.
case-card-file-action = पढ़ने वालों के लिए फ़ाइलें

# Case, under the action. Whoever told and listeners. At most 100.
case-card-file-hint = हर एक के लिए एक फ़ाइल। कोई और उसे नहीं खोल सकता।

# Case, action. Affected person. At most 40.
case-card-count-action = सबको दिखने वाली गिनती में जोड़ा जाए?

# Case, action on a repair. Affected person. At most 80. $what (text): first words of it.
case-card-confirm-action = क्या यह किया गया? { $what }

# Case, action on a repair that was confirmed. Affected person. At most 100. $what (text): first words of it.
case-card-undo-action = असल में यह नहीं किया गया: { $what }

# Case, action. Listeners. At most 40.
case-card-hear-action = मैंने यह सुन लिया है

# Case, action. Listeners. At most 40.
case-card-acknowledge-action = बताएँ कि आपका जवाब आएगा

# Case, action. Listeners. At most 40.
case-card-assess-action = बताएँ कि इसे देखा जा रहा है

# Case, action. Listeners. At most 100. $path (text).
case-card-begin-action = शुरू करें: { $path }

# Case, under that action. Listeners. At most 120.
case-card-begin-hint = यह दूसरों को दिख सकता है। यह सिर्फ़ इसलिए शुरू हो सकता है कि जिनके साथ यह हुआ, उन्होंने हाँ कही।

# Case, action on a repair. Listeners. At most 80. $what (text): first words of it.
case-card-done-action = यह कर दिया गया: { $what }

# Case, action on a repair. Listeners. At most 80. $what (text): first words of it.
case-card-end-action = इसे कोई पक्का नहीं करेगा: { $what }

# Case, action. Listeners. At most 60.
case-card-outside-action = दूसरे समूह के लोगों को यह सुनने दें

# Case, heading of the messages. Everybody. At most 40.
case-thread-heading = संदेश

# Case, under a message and what was told. Everybody. At most 60. $day (date).
case-thread-you-label = आप · { $day }

# Case, under a message. Listeners. At most 60. $day (date).
case-thread-teller-label = जिन्होंने बताया · { $day }

# Case, under a message. Everybody. At most 60. $day (date).
case-thread-listener-label = सुनने वाले एक साथी · { $day }

# Case and answering, what is asked for. Everybody. At most 40.
case-asks-place-label = यह कहाँ हुआ?

# Case and answering, what is asked for. Everybody. At most 40.
case-asks-time-label = यह कब हुआ?

# What could happen: somebody does something about it. Everybody. At most 60.
case-path-action-label = किसी का इस पर कुछ करना

# What could happen: both sides talk, with somebody who helps. Everybody. At most 60.
case-path-mediation-label = किसी की मदद से दोनों तरफ़ की बातचीत

# What could happen: it is brought to somebody else. Everybody. At most 60.
case-path-referral-label = मदद कर सकने वाले तक बात ले जाना

# What could happen: nothing. Everybody. At most 60.
case-path-keep-label = सिर्फ़ रखना, और कुछ न करना

# Writing and what is said, help. Everybody. At most 240.
case-speak-help = इसे सिर्फ़ सुनने वाले साथी पढ़ते हैं। बाद में कुछ और कहना भी ठीक है। जो आपको नहीं चाहिए, वह शुरू नहीं होता।

# Saying, action. Affected person. At most 32.
case-speak-say-action = कह दें

# Writing, title. Everybody. At most 40.
case-write-title = लिखें

# Writing, field. Everybody. At most 40.
case-write-message-label = आपका संदेश

# Writing, action. Everybody. At most 32.
case-write-send-action = लिख दें

# Choosing, title, and action on the case. Affected person. At most 40.
case-choose-title = क्या होना चाहिए?

# Choosing, text. Affected person. At most 200.
case-choose-nothing-text = आपकी हाँ के बिना कुछ शुरू नहीं होता। हाँ कभी भी वापस ली जा सकती है।

# Choosing, action. Affected person. At most 100. $path (text).
case-choose-want-action = मुझे यह चाहिए: { $path }

# Choosing, action. Affected person. At most 100. $path (text).
case-choose-no-action = मुझे अब यह नहीं चाहिए: { $path }

# Choosing, action, where nobody offers it unasked. Affected person. At most 80.
case-choose-ask-action = मुझे किसी की मदद से दूसरी तरफ़ वालों से बात करनी है

# Asking, title, question and action on the case. Affected person. At most 40.
case-safer-title = क्या अब आप पहले से ज़्यादा सुरक्षित हैं?

# Confirming, title. Affected person. At most 40.
case-confirm-title = क्या यह किया गया?

# Confirming, text. Affected person. At most 160.
case-confirm-only-text = यह कहना सिर्फ़ आपके हाथ में है। इसे 90 दिन के अंदर वापस लिया जा सकता है। कोई नहीं पूछेगा कि क्यों।

# Confirming, question. Affected person. At most 40.
case-confirm-alone-label = क्या आप अकेले में हैं?

# Confirming, when not alone. Affected person. At most 120.
case-confirm-later-text = जब अकेले में हों, तब फिर आएँ। यह तब तक यहीं रहेगा।

# Confirming, action. Affected person. At most 32.
case-confirm-yes-action = हाँ, किया गया

# Confirming, action. Affected person. At most 40.
case-confirm-undo-action = असल में यह नहीं किया गया

# Sending it on, title. Affected person. At most 40.
case-appeal-title = दूसरे समूह को भेजें?

# Sending it on, text. Affected person. At most 240.
case-appeal-what-text = दूसरे समूह के लोग यह सब पढ़ेंगे और बताएँगे कि इसे फिर से देखना ज़रूरी है या नहीं। यह एक ही बार हो सकता है।

# Counting, title. Affected person. At most 40.
case-count-title = सबको दिखने वाली गिनती में जोड़ा जाए?

# Counting, text. Affected person. At most 240.
case-count-what-text = तीन महीनों की एक गिनती में, जिसे सब देख सकते हैं, एक और के रूप में। उसमें न नाम है, न समूह, न दिन, न बताई गई कोई बात।

# Counting, question. Affected person. At most 40.
case-count-may-label = क्या इसे ऐसे गिना जाए?

# Answering, help. Listeners. At most 240.
case-answer-help = आप यहाँ जो लिखें, उसे वे पढ़ते हैं जिनके साथ यह हुआ, वे जिन्होंने बताया, और सुनने वाले साथी। और कोई नहीं।

# Answering, under the action. Listeners. At most 120.
case-answer-open-hint = जब तक इसे लिख न दिया जाए, यह कहीं रखा नहीं जाता।

# Answering, ticks. Listeners. At most 60.
case-answer-asks-label = जानना ज़रूरी हो, तो पूछें

# Offering, title, and action on the case. Listeners. At most 40.
case-offer-title = बताएँ कि क्या किया जा सकता है

# Offering, ticks. Listeners. At most 40.
case-offer-paths-label = क्या किया जा सकता है

# Something to put right, title, and action on the case. Listeners. At most 40.
case-repair-title = ठीक करने की एक बात

# Something to put right, choice. Listeners. At most 40.
case-repair-kind-label = किस तरह की बात

# Something to put right, field. Listeners. At most 40.
case-repair-what-label = ठीक-ठीक क्या

# Something to put right, day. Listeners. At most 40.
case-repair-due-label = कब तक

# Something to put right, text. Listeners. At most 120.
case-repair-you-text = यह काम पूरा हो, यह देखना आपके ज़िम्मे है।

# Something to put right, sort. Everybody. At most 32.
case-repair-apology-label = माफ़ी माँगना

# Something to put right, sort. Everybody. At most 32.
case-repair-change-label = कोई बदलाव

# Something to put right, sort. Everybody. At most 32.
case-repair-payment-label = पैसे देना

# Something to put right, sort. Everybody. At most 32.
case-repair-safety-label = सुरक्षा

# How it stands. Everybody. At most 100. $kind (text). $day (date).
case-repair-open-label = { $kind }, { $day } तक

# How it stands. Everybody. At most 100. $kind (text). $day (date).
case-repair-late-label = { $kind }, { $day } तक का समय था

# How it stands. Everybody. At most 100. $kind (text).
case-repair-done-label = { $kind }: कहा गया है कि कर दिया गया, पक्का नहीं किया गया

# How it stands. Everybody. At most 100. $kind (text). $day (date).
case-repair-confirmed-label = { $kind }: { $day } को पक्का किया गया

# How it stands. Everybody. At most 160. $kind (text). $why (text). $day (date).
case-repair-ended-label = { $kind }: पक्का नहीं किया गया। { $why } ({ $day })

# How it stands. Everybody. At most 120. $kind (text).
case-repair-owner-label = { $kind }: इसे किसी और के ज़िम्मे करना है

# How it stands. Everybody. At most 120. $kind (text).
case-repair-unasked-label = { $kind }: जिनके साथ यह हुआ, उन्होंने इस पर हाँ नहीं कही

# Done, title. Listeners. At most 40.
case-done-title = यह कर दिया गया

# Done, field. Listeners. At most 60.
case-done-shows-label = किससे दिखता है कि यह कर दिया गया

# Ending, title. Listeners. At most 40.
case-end-title = इसे कोई पक्का नहीं करेगा

# Ending, choice. Listeners. At most 40.
case-end-why-label = क्यों

# Ending, day. Listeners. At most 40.
case-end-since-label = कब से

# Why nobody confirms. Everybody. At most 60.
case-end-unreachable-label = उन तक पहुँचा नहीं जा सकता

# Why nobody confirms. Everybody. At most 60.
case-end-died-label = उनका देहांत हो चुका है

# Why nobody confirms. Everybody. At most 60.
case-end-wish-label = उन्हें जवाब नहीं देना है

# Why nobody confirms. Everybody. At most 60.
case-end-another-label = यह किसी और ने बताया

# Answering what was sent on, title, and action on the case. Listeners of another group. At most 40.
case-reasons-title = भेजी गई बात का जवाब दें

# Answering what was sent on, choice. Listeners of another group. At most 40.
case-reasons-answer-label = आपका जवाब

# Answering what was sent on, field. Listeners of another group. At most 40.
case-reasons-why-label = क्यों

# What it is about. Everybody. At most 40.
case-about-abuse-label = ज़्यादती या बदसलूकी

# What it is about. Everybody. At most 40.
case-about-exploitation-label = दूसरों के फ़ायदे के लिए इस्तेमाल होना

# What it is about: people had to leave, or lost land or home. Everybody. At most 40.
case-about-displacement-label = ज़मीन या घर चला जाना

# What it is about. Everybody. At most 40.
case-about-harassment-label = तंग किया जाना या धमकी

# What it is about: being pressed, or punished for speaking. Everybody. At most 40.
case-about-pressure-label = दबाव डालना या बदला लेना

# What it is about: some decide for others. Everybody. At most 40.
case-about-influence-label = दूसरों के फ़ैसले कुछ लोग करते हैं

# What it is about: being shown or told of in a wrong way. Everybody. At most 40.
case-about-misrepresentation-label = झूठे ढंग से दिखाया जाना

# What it is about. Everybody. At most 40.
case-about-money-label = पैसा

# What it is about. Everybody. At most 40.
case-about-decision-label = कोई फ़ैसला

# What it is about. Everybody. At most 40.
case-about-other-label = कुछ और

# How urgent. Everybody. At most 40.
case-urgency-wait-label = बाद में भी चलेगा

# How urgent. Everybody. At most 40.
case-urgency-soon-label = जल्दी चाहिए

# How urgent. Everybody. At most 40.
case-urgency-danger-label = अभी खतरा है

# How far it came: nobody who listens has it yet, as far as is known. Everybody. At most 80.
case-reached-told-label = यहाँ बताया गया। जहाँ तक पता है, यह अभी और किसी के पास नहीं है।

# How far it came, for those who listen. Listeners. At most 60.
case-reached-unheard-label = अभी तक किसी ने नहीं कहा कि यह सुन लिया है

# How far it came. Everybody. At most 60.
case-reached-received-label = सुनने वाले किसी साथी के पास है

# How far it came. Everybody. At most 60.
case-reached-acknowledged-label = सुनने वाले साथी जवाब देंगे

# How far it came. Everybody. At most 60.
case-reached-assessing-label = सुनने वाले साथी इसे देख रहे हैं

# How far it came. Everybody. At most 60.
case-reached-chosen-label = जिनके साथ यह हुआ, उन्होंने बताया कि क्या होना चाहिए

# Refused: the person it happened to has not said yes. Listeners. At most 120.
case-refused-yes-label = इसके लिए उनकी हाँ चाहिए जिनके साथ यह हुआ।
