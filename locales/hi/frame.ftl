### What every screen has: corners, what is told after an input, mistakes in fields.

# Every screen, first corner. Everybody. At most 24.
frame-corner-speaker-label = बोलकर सुनाएँ

# Every screen, second corner. Everybody. At most 24.
frame-corner-help-label = मदद

# Every screen, third corner: locks at once. Everybody. At most 24.
frame-corner-leave-label = बाहर निकलें

# After something was written down. Everybody. At most 80.
frame-told-saved-label = यहाँ रख लिया गया है। अभी किसी को भेजा नहीं गया है।

# After a receipt number that cannot be right. Everybody. At most 100.
frame-told-mistaken-label = इस नंबर में कोई गलती है। इसे फिर से देखें।

# After a receipt number nothing is known for, on a phone that met no other. Everybody. At most 100.
frame-told-nothing-label = इस नंबर का कुछ भी इस फ़ोन तक नहीं पहुँचा है।

# After a receipt number nothing is known for. Everybody. At most 140. $day (date).
frame-told-nothing-since-label = इस नंबर का कुछ भी इस फ़ोन तक नहीं पहुँचा है। यह फ़ोन दूसरों से आखिरी बार { $day } को मिला।

# After a file was read. Organisers. At most 100. $count (number): how much of it was new here.
frame-told-file-new-label =
    { $count ->
        [one] इस फ़ाइल से { $count } नई चीज़ आई।
       *[other] इस फ़ाइल से { $count } नई चीज़ें आईं।
    }

# After a file was read that brought nothing new. Organisers. At most 100.
frame-told-file-known-label = इस फ़ाइल की हर चीज़ यहाँ पहले से थी।

# After a file was read whose end is missing. Organisers. At most 160. $count (number): how much of it was new here.
frame-told-file-short-label =
    { $count ->
        [one] { $count } नई चीज़ आई। फ़ाइल का आखिरी हिस्सा नहीं है: फ़ाइल फिर से माँगें।
       *[other] { $count } नई चीज़ें आईं। फ़ाइल का आखिरी हिस्सा नहीं है: फ़ाइल फिर से माँगें।
    }

# After a file of what is new was read, while an earlier one never came. Organisers. At most 160.
frame-told-earlier-missing-label = जो आया, वह रख लिया गया है। पहले की एक फ़ाइल नहीं आई है: वह फ़ाइल माँगें, या एक पूरी फ़ाइल माँगें।

# After a file was written. Organisers. At most 120.
frame-told-file-written-label = फ़ाइल बन गई है। जब तक दूसरे इसे न पढ़ें, उन्हें इसका कुछ पता नहीं।

# After a file that is not for this notebook or is broken. Organisers. At most 120.
frame-told-file-unreadable-label = यह फ़ाइल यहाँ पढ़ी नहीं जा सकती। कुछ नहीं बदला है।

# After a file that was picked, when the phone itself failed. Organisers. At most 160.
frame-told-device-failed-label = यह फ़ोन अभी पढ़ या लिख नहीं पाया। जो लिखा जा चुका है, वह रखा है। फिर कोशिश करें; न हो तो फ़ोन बंद करके चालू करें।

# After something could not be written because the notebook is an older copy. Everybody. At most 120.
frame-told-older-copy-label = नहीं लिखा गया: यह डायरी पुरानी कॉपी है। पहले पन्ने की पहली लाइन देखें।

# After somebody said to go on from an older copy. Everybody. At most 140.
frame-told-went-on-label = आपने इसी कॉपी से आगे बढ़ना चुना। आपका जो कुछ अब भी दूसरों के पास है, वह भेजने और लेने पर लौट आता है।

# After something could not be written because the phone is full. Everybody. At most 160.
frame-told-no-room-label = इस फ़ोन में जगह नहीं बची। यह लिखा नहीं गया; जो आपने टाइप किया, वह रखा है। इस ऐप के बाहर जगह बनाएँ, फिर कोशिश करें।

# Something was refused. Organisers. At most 120.
frame-refused-not-yours-label = यह काम किसी और को करना है। कुछ नहीं बदला है।

# Something was refused. Organisers. At most 120.
frame-refused-incomplete-label = कुछ छूट गया है। कुछ नहीं बदला है।

# Something was refused. Organisers. At most 120.
frame-refused-already-label = यह पहले से ऐसा ही है। कुछ नहीं बदला है।

# A yes was refused. Everybody. At most 160.
frame-refused-understood-label = हाँ तभी लिखी जा सकती है, जब जवाब अकेले में दिया जाए और बात समझ में आ गई हो। कुछ नहीं बदला है।

# Something was refused about somebody who is or may be under 18. Everybody. At most 160.
frame-refused-minor-label = इनकी उम्र 18 से कम है या हो सकती है: जिसमें ये दिखें, वह आम लोगों तक कभी नहीं जाता, और इनकी आवाज़ रखी नहीं जाती। कुछ नहीं बदला है।

# Asking again was refused. Organisers. At most 160.
frame-refused-rest-label = इनसे पिछले 30 दिनों में पूछा गया था, या इन्होंने पिछले 180 दिनों में ना कही थी। इन्हें चैन से रहने दें। कुछ नहीं बदला है।

# Something was refused because the person has died. Organisers. At most 160.
frame-refused-died-label = इनका देहांत हो चुका है। इसे आगे बढ़ाना या वापस लेना सिर्फ़ उनके हाथ में है, जिनका नाम इन्होंने दिया था। कुछ नहीं बदला है।

# Something may not leave. Everybody. At most 80.
frame-refused-allowed-label = इजाज़त नहीं है। कुछ भी बाहर नहीं गया है।

# Something is not in this notebook. Everybody. At most 100.
frame-refused-here-label = यह इस फ़ोन में नहीं है। कुछ नहीं बदला है।

# The notebook's files could not be read. Everybody. At most 120.
frame-refused-unreadable-label = डायरी पढ़ी नहीं जा सकी। कुछ नहीं बदला है।

# Instead of a screen whose record is not here, title. Everybody. At most 40.
frame-missing-screen-title = इस फ़ोन में नहीं है

# Instead of a screen whose record is not here. Everybody. At most 120.
frame-missing-screen-text = हो सकता है, यह किसी दूसरे फ़ोन से अब भी आ जाए।

# On a record that a newer version wrote to. Organisers. At most 140.
frame-newer-record-banner = नए Weft ने यहाँ कुछ लिखा है, जिसे यह Weft नहीं पढ़ सकता। पहले अपडेट करें।

# Forms, to the next step. Everybody. At most 24.
frame-action-next-label = आगे

# Forms: the language of words. Organisers. At most 40.
frame-field-language-label = किस भाषा में

# Under a field that is empty. Everybody. At most 60.
frame-mistake-needed-error = इसे भरना ज़रूरी है।

# Under a choice not made. Everybody. At most 60.
frame-mistake-choose-error = कोई एक चुनें।

# Under a field with a hidden character that turns text around. Everybody. At most 100.
frame-mistake-hidden-error = इसमें एक छिपा हुआ निशान है। पेस्ट न करें, खुद टाइप करें।

# Under a field that is too long. Everybody. At most 80.
frame-mistake-long-error = यह बहुत लंबा है। इसे छोटा करें।

# Under a number that a group's own form asks for; none is a number too. Everybody. At most 100.
frame-mistake-digits-error = एक संख्या अंकों में लिखें।

# Under an amount. Organisers. At most 100.
frame-mistake-number-error = 0 से बड़ी संख्या लिखें, अंकों में।

# Under an amount that has to be whole. Organisers. At most 80.
frame-mistake-whole-error = पूरी संख्या लिखें, जैसे 3।

# Under a day. Organisers. At most 80.
frame-mistake-day-error = यह दिन ठीक नहीं बैठता। कोई और दिन चुनें।

# Under a currency. Organisers. At most 80.
frame-mistake-currency-error = इसके तीन अंग्रेज़ी अक्षर लिखें, जैसे LKR।
