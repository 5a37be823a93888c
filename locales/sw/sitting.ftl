### Answering: the notebook is handed over, the person hears and answers alone.

# Hand-over, title. The asker. At most 40.
sitting-hand-over-title = Mpe mtu huyo simu

# Hand-over, help. The asker. At most 240.
sitting-hand-over-help = Tafadhali nenda mbali ambapo huwezi kusikia. Usitazame. Jibu lolote litakalotolewa ni sahihi.

# Hand-over. The asker. At most 160.
sitting-hand-over-closed-text = Daftari lako litafungwa. Utahitaji siri yako ya kufungulia ili kulifungua tena.

# Hand-over. The asker. At most 160.
sitting-hand-over-alone-text = Mtu huyo anasikia na kujibu peke yake, kisha anapata namba.

# Hand-over, when the person is or may be under 18. The asker. At most 200.
sitting-hand-over-minor-banner = Mtu huyu yuko au huenda yuko chini ya miaka 18. Jibu la ndiyo linahitaji pia mlezi, ambaye bado hawezi kujibu hapa. Kinachoweza kuandikwa ni hapana tu.

# Hand-over, action. The asker. At most 32.
sitting-hand-over-now-action = Mpe simu sasa

# Sitting, first step, title. The person asked. At most 40.
sitting-hear-title = Kabla ya kujibu

# Sitting, help on every step. The person asked. At most 240.
sitting-hear-help = Usiwe na haraka. Unaweza kusema ndiyo kwa jambo moja na hapana kwa jingine. Unaweza kuacha wakati wowote: hakuna kitakachohifadhiwa.

# Sitting, first step. The person asked. At most 160.
sitting-hear-nothing-text = Chochote unachopokea hakitegemei jibu lako.

# Sitting, first step. The person asked. At most 160.
sitting-hear-angry-text = Fikiria ni nani anaweza kukasirika akiona au kusikia haya.

# Sitting, first step. The person asked. At most 160.
sitting-hear-back-text = Utapata namba. Kwa namba hiyo unaweza kuondoa jibu lako la ndiyo siku yoyote.

# Sitting, on every step. The person asked. At most 32.
sitting-today-not-action = Si leo

# Sitting, under the action. The person asked. At most 60.
sitting-today-not-hint = Hakuna kinachoandikwa

# Sitting, second step, title. The person asked. At most 40.
sitting-teach-back-title = Sema kwa maneno yako mwenyewe

# Sitting, second step. The person asked. At most 200.
sitting-teach-back-text = Wanataka kufanya nini, nani ataona, na utaondoaje jibu lako la ndiyo? Mtu unayemwamini anaweza kusikiliza.

# Sitting, second step, choice. The person asked. At most 40.
sitting-teach-back-label = Imeeleweka kiasi gani

# Sitting, when no yes can be written down. The person asked. At most 160.
sitting-teach-back-only-no-banner = Jibu la ndiyo haliwezi kuandikwa sasa. Unaweza kusikia tena, kusema hapana, au kuacha.

# Sitting, second step, action. The person asked. At most 32.
sitting-teach-back-again-action = Sikia tena

# Sitting, second step, action. The person asked. At most 32.
sitting-teach-back-no-action = Hapana kwa yote

# Sitting, question, title. The person asked. At most 60.
sitting-scope-document-title = Je, unaturuhusu kuandika na kupiga picha?

# Sitting, question, title. The person asked. At most 60.
sitting-scope-film-title = Je, unaturuhusu kupiga video na kurekodi sauti yako?

# Sitting, question, title. The person asked. At most 60.
sitting-scope-amplify-title = Je, unaturuhusu kueneza haya mbali zaidi?

# Sitting, question, title. The person asked. At most 60.
sitting-scope-share-title = Je, unaturuhusu kuwapa wengine haya pamoja na jina lako?

# Sitting, one line about the question. The person asked. At most 160. $what (text): who may see it, what for, how long. $answer (text).
sitting-scope-fact-label = { $what }: { $answer }

# Sitting, the choice between yes and no. The person asked. At most 32.
sitting-scope-answer-label = Jibu lako

# Sitting, last step, title. The person asked. At most 40.
sitting-review-title = Majibu yako

# Sitting, last step, action. The person asked. At most 32.
sitting-review-write-action = Andika

# Sitting, last step, action. The person asked. At most 32.
sitting-review-change-action = Badilisha

# Receipt, title. The person asked. At most 40.
sitting-receipt-title = Namba yako

# Receipt, help. The person asked. At most 240.
sitting-receipt-help = Yeyote anayejua namba hii anaweza kuondoa jibu lako la ndiyo. Hakuna mtu hapa anayeweza kukuonyesha namba hii tena.

# Receipt, over the number. The person asked. At most 40.
sitting-receipt-number-label = Ikariri au iandike

# Receipt, name of the picture. The person asked. At most 60.
sitting-receipt-code-label = Namba hiyohiyo kwa picha

# Receipt. The person asked. At most 100.
sitting-receipt-repeat-text = Itamke kwa sauti mara moja kabla hujaondoka.

# Receipt, when it is no longer there. The person asked. At most 120.
sitting-receipt-gone-text = Namba haipo hapa tena. Inaonyeshwa mara moja tu.

# Receipt, action: locks the notebook. The person asked. At most 40.
sitting-receipt-done-action = Ninayo. Funga.
