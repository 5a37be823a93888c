### Consents: the list, the card, asking, closing for now, taking back.

# Consents, title. Organisers. At most 32.
consent-list-title = इजाज़तें

# Consents, help. Organisers. At most 240.
consent-list-help = हर लाइन का मतलब है कि एक बार किसी से पूछा गया। जब तक हाँ आज भी कायम न हो, कुछ भी इस्तेमाल करना मना है।

# Consents, when there is none. Organisers. At most 80.
consent-list-none-text = अभी तक किसी से नहीं पूछा गया है।

# Consents, on a line, card and sitting: asked and not answered. Organisers. At most 40.
consent-list-open-status = अभी जवाब नहीं मिला

# Consents, on a line. Organisers. At most 60. $count (number): scopes with a yes that holds today. $of (number): scopes asked.
consent-list-yes-status = { $of } में से { $count } पर हाँ

# Consents and search, under a line. Organisers. At most 80. $day (date). $group (text).
consent-list-line-hint = { $day } · { $group }

# Consents and home, action. Organisers. At most 32.
consent-list-ask-action = किसी से पूछें

# Consents and card, action. Everybody. At most 40.
consent-list-take-back-action = नंबर से हाँ वापस लें

# Card, title. Organisers. At most 32.
consent-card-title = इजाज़त

# Card, help. Organisers. At most 240.
consent-card-help = यहाँ हर बात अलग-अलग लिखी है: क्या पूछा गया और क्या जवाब मिला। एक बात पर हाँ का मतलब दूसरी बात पर हाँ नहीं है।

# Card: who was asked; only in the asker's group. Organisers. At most 60. $name (text).
consent-card-person-label = किनसे पूछा गया: { $name }

# Card. Organisers. At most 120. $day (date). $group (text): who asked.
consent-card-asked-label = { $group } ने { $day } को पूछा

# Card: how it was asked. Organisers. At most 40.
consent-card-spoken-label = बोलकर

# Card: how it was asked. Organisers. At most 40.
consent-card-read-label = पढ़ने को देकर

# Card and sitting, over the words of the asking. Everybody. At most 40.
consent-card-words-heading = क्या कहा गया

# Card, name of the table. Organisers. At most 40.
consent-card-answers-label = जवाब

# Card, column. Organisers. At most 32.
consent-card-scope-label = किस बात की इजाज़त

# Card, column. Organisers. At most 32.
consent-card-answer-label = आज जवाब क्या है

# Card, sitting and form. Everybody. At most 32.
consent-card-whom-label = कौन देख सकता है

# Card, sitting and form. Everybody. At most 32.
consent-card-purpose-label = किस काम के लिए

# Card, sitting and form. Everybody. At most 32.
consent-card-until-label = कब तक

# Card, in the table for a scope not asked. Organisers. At most 8.
consent-card-none-label = –

# Card, on a consent taken back. Organisers. At most 160.
consent-card-withdrawn-banner = उन्होंने इजाज़त वापस ले ली है। कुछ भी इस्तेमाल करना या बाहर भेजना मना है।

# Card, on a consent that is closed. Organisers. At most 160.
consent-card-suspended-banner = अभी के लिए बंद। जब तक वे फिर से जवाब न दें, कुछ भी इस्तेमाल करना या बाहर भेजना मना है।

# Card, over the confirmations. Organisers. At most 60.
consent-card-known-heading = किस-किस ने बताया कि खबर मिल गई

# Card and taking back: how many devices of a group know it. Everybody. At most 120. $count (number). $of (number). $group (text).
consent-card-known-label = { $group }: { $of } में से { $count } फ़ोन

# Card, over pictures and recordings. Organisers. At most 60.
consent-card-things-heading = फ़ोटो और रिकॉर्डिंग

# Card, one thing. Organisers. At most 120. $what (text). $day (date).
consent-card-thing-allowed-label = { $what }, { $day }: हमारे समूहों के अंदर इस्तेमाल की इजाज़त है

# Card: one of them, that only the group that keeps it may use. Everybody. At most 160. $what (text). $day (date). $group (text).
consent-card-thing-group-label = { $what }, { $day }: { $group } के अंदर इस्तेमाल हो सकता है

# Card: one of them, closed by what somebody else in it said or did not say; who is not said. Everybody. At most 160. $what (text). $day (date).
consent-card-thing-others-label = { $what }, { $day }: इजाज़त नहीं। इसमें मौजूद सब लोगों ने हाँ नहीं कहा।

# Card: a picture that only the group that keeps it may use, with the person of the card covered. Everybody. At most 180. $what (text). $day (date). $group (text).
consent-card-thing-covered-group-label = { $what }, { $day }: { $group } के अंदर इस्तेमाल हो सकता है, इस व्यक्ति को ढककर

# Card, a picture in which the person of this card is covered. Organisers. At most 120. $what (text). $day (date).
consent-card-thing-covered-label = { $what }, { $day }: उन्हें ढककर, हमारे समूहों के अंदर इस्तेमाल की इजाज़त है

# Card, one thing. Organisers. At most 160. $what (text). $day (date). $why (text).
consent-card-thing-denied-label = { $what }, { $day }: इजाज़त नहीं है। { $why }

# Card, over what left. Organisers. At most 60.
consent-card-left-heading = क्या बाहर जा चुका है

# Card, one thing that left. Organisers. At most 160. $whom (text). $purpose (text). $day (date).
consent-card-left-label = { $day }: { $whom }। { $purpose }।

# Card and taking back, under what left. Everybody. At most 120.
consent-card-left-note = जो बाहर जा चुका है, उसे कोई भी ऐप वापस नहीं ला सकता।

# Card, action while nothing is answered. Organisers. At most 40.
consent-card-hand-over-action = जवाब के लिए फ़ोन उन्हें दें

# Card, action when there are answers already. Organisers. At most 60.
consent-card-again-action = उन्हें फिर से जवाब देना है

# Card of somebody under 18: what a yes still lacks. Organisers. At most 60.
consent-child-own-status = अभी बाकी है: इनका अपना जवाब

# Card of somebody under 18: what a yes still lacks. Organisers. At most 60.
consent-child-guardian-status = अभी बाकी है: अभिभावक की हाँ

# Card of somebody under 18, on top. Organisers. At most 120.
consent-child-rule-text = उम्र 18 से कम: कुछ भी हमारे समूहों से बाहर नहीं जाता। दोनों में से किसी की एक ना काफ़ी है।

# Card of somebody who will be 18. Organisers. At most 60. $day (date).
consent-child-ahead-label = { $day } को 18 के होंगे

# Card of somebody who is 18 by now; what they said as a child no longer holds. Organisers. At most 120. $day (date).
consent-child-since-label = { $day } से 18 के हैं: अब सिर्फ़ इनका अपना नया जवाब गिना जाता है

# Card action and hand-over title: the guardian answers in a sitting of their own. Organisers. At most 40.
consent-child-guardian-action = फ़ोन अभिभावक को दें

# Card action and title: from which day on the person is 18. Organisers. At most 40.
consent-child-eighteen-action = बताएँ कि 18 के कब होंगे

# The day at 18, help. Organisers. At most 240.
consent-child-eighteen-help = उस दिन तक हाँ के लिए अभिभावक भी चाहिए। उस दिन से हाँ वही है, जो ये अकेले में नए सिरे से कहें।

# The day at 18, field. Organisers. At most 40.
consent-child-eighteen-label = 18 का पहला दिन

# Consents, action: asking an assembly, a council of elders and the like. Organisers. At most 40.
consent-body-ask-action = पूरी सभा से पूछें

# Asking a body, first step, help. Organisers. At most 240.
consent-body-ask-help = कुछ चीज़ें सबकी होती हैं: कोई गीत, कोई पौधा, कोई जगह। सभा या बड़ों से पूछें। जो पहचाना जा सके, उससे अकेले में भी पूछा जाता है।

# Asking a body, field. Organisers. At most 60.
consent-body-name-label = सभा का नाम

# Asking a body, field: may stay empty. Organisers. At most 60.
consent-body-quorum-label = हाँ के लिए कितने लोग होने चाहिए

# Asking a body, under the field. Organisers. At most 80.
consent-body-quorum-hint = खाली छोड़ें तो: आपके समूह के आधे से ज़्यादा, कम से कम 3

# Asking a body and its sitting, what is wrong with a number of people. Everybody. At most 60.
consent-body-number-error = पूरी संख्या, कम से कम 2

# Card of a body. Organisers. At most 80. $count (number).
consent-body-quorum-text = एक सभा से पूछा गया। हाँ के लिए लोग, कम से कम: { $count }

# Card of a body and before it answers. Everybody. At most 160.
consent-body-people-text = सभा किसी एक इंसान की ओर से नहीं बोलती: जो पहचाना जा सके, उससे अकेले में भी पूछा जाता है।

# Card of a body: how many were there when it answered. Organisers. At most 60. $count (number).
consent-body-present-label = जवाब के समय मौजूद लोग: { $count }

# Card of a body: what a yes still lacks. Organisers. At most 80.
consent-body-second-status = अभी बाकी है: दूसरा सदस्य, जो इसकी गवाही दे

# Card of a body, action of a member who did not write the answer down. Organisers. At most 40.
consent-body-second-action = मेरे सामने हुआ, यह सही है

# Card of a body, over what those said who did not agree. Organisers. At most 40.
consent-body-dissent-heading = कुछ लोग राज़ी नहीं थे

# The person says it in their own words, and it is kept: title. Organisers. At most 40.
consent-voice-title = उनके अपने शब्दों में

# On that screen. Organisers. At most 200.
consent-voice-say-text = इसे रखने के लिए उन्होंने हाँ कहा। वे अपने शब्दों में बताएँ कि किस बात की हाँ की, और उसे वापस कैसे लेते हैं।

# Its help. Organisers. At most 240.
consent-voice-help = रखने से पहले वे इसे एक बार फिर सुनते हैं। जवाब वापस लेने पर यह चली जाती है।

# Its action. Organisers. At most 40.
consent-voice-keep-action = रखें

# Card action that leads there. Organisers. At most 40.
consent-voice-record-action = उनके शब्द रिकॉर्ड करें

# Card: a voice that was kept, to be heard. Organisers. At most 60. $day (date).
consent-card-voice-label = उनके अपने शब्दों में · { $day }

# Card action: the person names somebody who may decide after their death. Organisers. At most 40.
consent-after-name-action = बाद के लिए किसी को चुनना

# Card action and title. Organisers. At most 40.
consent-after-died-action = इनकी मौत हो गई है

# The person has died, help. Organisers. At most 240.
consent-after-died-help = पक्का पता हो, तभी लिखें। मौत का दिन नहीं पूछा जाता।

# The person has died: what it means. Organisers. At most 200.
consent-after-died-text = सब कुछ रुक जाता है। सिर्फ़ वही, जिसे इन्होंने चुना था, अपने नंबर से इसे चलने दे या वापस ले सकता है।

# The person has died: nobody was named. Organisers. At most 120.
consent-after-nobody-text = इन्होंने किसी को नहीं चुना: यह हमेशा के लिए बंद रहता है।

# The person has died, action. Organisers. At most 32.
consent-after-died-sure-action = लिख दें

# Card of somebody who has died. Organisers. At most 160.
consent-after-died-banner = इनकी मौत हो गई है। कुछ भी इस्तेमाल करना या बाहर भेजना मना है।

# Card of somebody who has died. Organisers. At most 120. $day (date).
consent-after-continued-label = इनके चुने हुए इंसान ने { $day } को इसे चलने दिया

# After a successor's number was typed. Whoever gets it. At most 200.
consent-after-continue-text = किसी ने, जिनकी मौत हो गई है, आपको चुना था। आप उनकी हाँ चलने दें या वापस लें। दोनों सही हैं।

# After a successor's number was typed, action. Whoever gets it. At most 40.
consent-after-continue-action = उनकी हाँ चलने दें

# Card and confirmation, action. Organisers. At most 40.
consent-card-suspend-action = अभी के लिए बंद करें

# Asking, first step, title. Organisers. At most 40.
consent-ask-person-title = किनसे पूछना है

# Asking, first step, help. Organisers. At most 240.
consent-ask-person-help = नाम आपके समूह में ही रहता है। दूसरे समूहों को सिर्फ़ यह दिखता है कि क्या पूछा गया और क्या जवाब मिला।

# Asking, field. Organisers. At most 60.
consent-ask-name-label = नाम, या जो कहकर आप उन्हें बुलाएँ

# Asking, under the field. Organisers. At most 80.
consent-ask-name-hint = इसे सिर्फ़ आपका समूह पढ़ सकता है

# Asking, choice. Organisers. At most 40.
consent-ask-age-label = उम्र कितनी है

# Asking, choice. Organisers. At most 40.
consent-ask-spoken-label = कैसे पूछना है

# Asking, second step, title. Organisers. At most 40.
consent-ask-words-title = आपको क्या कहना है

# Asking, second step, help. Organisers. At most 240.
consent-ask-words-help = बताएँ कि आपको क्या करना है, उसे कौन देखेगा और क्या बुरा हो सकता है। इसे सारे समूह पढ़ सकते हैं: कोई नाम न लिखें।

# Asking, field. Organisers. At most 60.
consent-ask-words-label = आसान शब्दों में, बिना नाम के

# Asking, third step, title. Organisers. At most 40.
consent-ask-scopes-title = किस बात की इजाज़त माँगनी है

# Asking, third step, help. Organisers. At most 240.
consent-ask-scopes-help = सिर्फ़ वही माँगें जो अभी चाहिए। हर बात का जवाब अलग होता है। जो पूछा नहीं गया, उसकी इजाज़त नहीं है।

# Asking, checklist. Organisers. At most 40.
consent-ask-scopes-label = क्या माँगना है

# Asking, one choice for one scope. Organisers. At most 100. $scope (text).
consent-ask-scope-whom-label = { $scope }: कौन देख सकता है

# Asking, one choice for one scope. Organisers. At most 100. $scope (text).
consent-ask-scope-purpose-label = { $scope }: किस काम के लिए

# Asking, one choice for one scope. Organisers. At most 100. $scope (text).
consent-ask-scope-until-label = { $scope }: कब तक

# Asking, the day for one scope. Organisers. At most 100. $scope (text).
consent-ask-scope-day-label = { $scope }: इस काम का आखिरी दिन

# Asking, last step, action. Organisers. At most 40.
consent-ask-submit-action = सवाल लिख दें

# Asking, last step, under the action. Organisers. At most 80.
consent-ask-submit-hint = इसके बाद फ़ोन उन्हें देना है

# Closing for now, title. Organisers. At most 40.
consent-suspend-title = अभी के लिए बंद करें?

# Closing for now, help. Organisers. At most 240.
consent-suspend-help = ज़रा भी शक हो तो यह करें। इससे किसी का नुकसान नहीं होता। इसके लिए कोई नंबर नहीं चाहिए।

# Closing for now. Organisers. At most 200.
consent-suspend-at-once-text = इसी पल से इस इजाज़त की कोई चीज़ इस फ़ोन से बाहर नहीं जाती। दूसरे फ़ोन भी खबर मिलते ही ऐसा ही करते हैं।

# Closing for now. Organisers. At most 160.
consent-suspend-again-text = यह तभी फिर खुलता है, जब वे फिर से जवाब दें।

# Taking back, title. The person asked. At most 40.
consent-take-back-title = अपनी हाँ वापस लें

# Taking back, help. The person asked. At most 240.
consent-take-back-help = कोई वजह बताना ज़रूरी नहीं है। किसी और का राज़ी होना भी ज़रूरी नहीं है। इन समूहों का कोई भी फ़ोन चलेगा।

# Taking back, field. The person asked. At most 40.
consent-take-back-number-label = आपका 20 अंकों का नंबर

# Taking back, under the field. The person asked. At most 80.
consent-take-back-number-hint = वे 20 अंक जो आपको दिए गए थे

# Taking back, action. The person asked. At most 32.
consent-take-back-find-action = देखें

# Taking back, action: typing the number as twelve words. The person asked. At most 40.
consent-take-back-words-action = बारह शब्द लिखें

# Taking back, action: typing the number as digits. The person asked. At most 40.
consent-take-back-digits-action = अंक लिखें

# Taking back, under the field for words. The person asked. At most 80.
consent-take-back-words-hint = जो 12 शब्द आपने याद किए, उसी क्रम में

# Taking back, second step, title. The person asked. At most 40.
consent-take-back-sure-title = हाँ वापस लेनी है?

# Taking back, second step. The person asked. At most 240.
consent-take-back-sure-text = इसके बाद कुछ भी इस्तेमाल करना मना है। जिन फ़ोटो और रिकॉर्डिंग में आप हैं, वे हर फ़ोन से खबर मिलते ही मिटा दी जाती हैं।

# Taking back, second step, action. The person asked. At most 32.
consent-take-back-sure-action = हाँ वापस लें

# Taking back, done, title. The person asked. At most 40.
consent-take-back-done-title = हाँ वापस ली गई

# Taking back, done: before the counts. The person asked. At most 160.
consent-take-back-done-text = इस फ़ोन को यह पता है। दूसरे फ़ोन तब रुकते हैं, जब खबर उन तक पहुँचती है। अब तक:

# Taking back with a number, action: its code is held before the camera. Everybody. At most 32.
consent-take-back-scan-action = चौकोर निशान स्कैन करें
