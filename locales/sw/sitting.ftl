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
sitting-hand-over-minor-banner = Mtu huyu yuko au huenda yuko chini ya miaka 18. Anajibu kwanza, peke yake. Baadaye jibu la ndiyo linahitaji pia ndiyo ya mlezi.

# Hand-over, action. The asker. At most 32.
sitting-hand-over-now-action = Mpe simu sasa

# Hand-over to a guardian. The asker. At most 200.
sitting-guardian-alone-text = Mlezi anasikia na kujibu peke yake, na anapata namba yake mwenyewe. Usiseme mtoto alijibu nini.

# Hand-over to a guardian, choice when one has answered before. The asker. At most 40.
sitting-guardian-who-label = Mlezi yupi

# Hand-over to a guardian, choice. The asker. At most 32.
sitting-guardian-other-label = Mtu mwingine

# Hand-over to a body. The asker. At most 160.
sitting-body-alone-text = Waachie simu na uondoke. Wanasikia na kujibu bila wewe.

# Hand-over to a body, choice; a witness is no member of ours. The asker. At most 120.
sitting-body-witness-label = Je, kuna shahidi, pale ambapo mwanachama wa pili hawezi kutia saini?

# Hand-over to a successor. The asker. At most 160.
sitting-after-alone-text = Mtu huyu anafanya hili peke yake. Anaweza pia kuacha.

# Sitting of a child, first step. The person asked. At most 160.
sitting-child-beside-text = Kama uko chini ya miaka 18, anayekulea anaulizwa pia, peke yake. Mmoja wenu akisema hapana, ni hapana.

# Sitting of a guardian, first step. The person asked. At most 160.
sitting-guardian-beside-text = Unaulizwa kama mlezi. Mtoto aliulizwa peke yake. Mmoja wenu akisema hapana, ni hapana.

# Sitting of a body, first step. The person asked. At most 160.
sitting-body-named-text = Hakuna anayesema anayetajwa jina, wala asiyekubali.

# Sitting of a body, title and field. The person asked. At most 40.
sitting-body-present-title = Wangapi wako hapa

# Sitting of a body, when too few are there. The person asked. At most 120. $count (number).
sitting-body-few-banner = Ni wachache mno kwa ndiyo. Wanahitajika angalau: { $count }

# Sitting of a body, choice. The person asked. At most 80.
sitting-body-dissent-label = Je, wengine hawakubali na wanataka ihifadhiwe?

# Sitting of a body, field. The person asked. At most 60.
sitting-body-dissent-words-label = Wanachosema, bila jina

# Naming a successor, title. The person asked. At most 40.
sitting-after-title = Baada ya kifo chako

# Naming a successor. The person asked. At most 200.
sitting-after-what-text = Unaweza kuchagua mtu mmoja. Anapata namba. Ukishafariki, anaweza kuruhusu ndiyo yako iendelee au kuiondoa.

# Naming a successor. The person asked. At most 160.
sitting-after-give-text = Mpe namba hiyo wewe mwenyewe. Hakuna jina linaloandikwa.

# Naming a successor, action. The person asked. At most 40.
sitting-after-make-action = Tengeneza namba yake

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

# Sitting, second step, asked once it is clear; adults only. The person asked. At most 60.
sitting-teach-back-keep-label = Je, tuihifadhi sauti yako, unavyosema?

# Under that question. The person asked. At most 160.
sitting-teach-back-keep-hint = Ni kikundi kinachouliza tu kinachoweza kuisikia. Inaondoka ukirudisha jibu lako. Hakuna kinachotegemea hili.

# Review of the sitting, before yes or no. The person asked. At most 40.
sitting-teach-back-voice-label = Kuhifadhi sauti yako

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

# Receipt, action: shows the number as twelve words. The person asked. At most 40.
sitting-receipt-words-action = Kwa maneno kumi na mawili

# Receipt, action: shows the number as digits again. The person asked. At most 40.
sitting-receipt-digits-action = Kwa tarakimu

# Receipt, when it is no longer there. The person asked. At most 120.
sitting-receipt-gone-text = Namba haipo hapa tena. Inaonyeshwa mara moja tu.

# Receipt, action: locks the notebook. The person asked. At most 40.
sitting-receipt-done-action = Ninayo. Funga.
