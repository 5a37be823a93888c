### What every screen has: corners, what is told after an input, mistakes in fields.

# Every screen, first corner. Everybody. At most 24.
frame-corner-speaker-label = Soma kwa sauti

# Every screen, second corner. Everybody. At most 24.
frame-corner-help-label = Msaada

# Every screen, third corner: locks at once. Everybody. At most 24.
frame-corner-leave-label = Ondoka

# After something was written down. Everybody. At most 80.
frame-told-saved-label = Imehifadhiwa hapa. Bado haijatumwa kwa mtu yeyote.

# After a receipt number that cannot be right. Everybody. At most 100.
frame-told-mistaken-label = Namba hiyo ina kosa. Iangalie tena.

# After a receipt number nothing is known for, on a phone that met no other. Everybody. At most 100.
frame-told-nothing-label = Hakuna lolote la namba hiyo lililofika kwenye simu hii.

# After a receipt number nothing is known for. Everybody. At most 140. $day (date).
frame-told-nothing-since-label = Hakuna lolote la namba hiyo lililofika kwenye simu hii. Ilikutana na simu nyingine mara ya mwisho tarehe { $day }.

# After a file was read. Organisers. At most 100. $count (number): how much of it was new here.
frame-told-file-new-label =
    { $count ->
        [one] Jambo jipya { $count } limekuja na faili hii.
       *[other] Mambo mapya { $count } yamekuja na faili hii.
    }

# After a file was read that brought nothing new. Organisers. At most 100.
frame-told-file-known-label = Kila kitu katika faili hii kilikuwa hapa tayari.

# After a file was read whose end is missing. Organisers. At most 160. $count (number): how much of it was new here.
frame-told-file-short-label =
    { $count ->
        [one] Jambo jipya { $count } limekuja. Mwisho wa faili haupo: iombe tena faili hiyo.
       *[other] Mambo mapya { $count } yamekuja. Mwisho wa faili haupo: iombe tena faili hiyo.
    }

# After a file of what is new was read, while an earlier one never came. Organisers. At most 160.
frame-told-earlier-missing-label = Yaliyokuja yamehifadhiwa. Faili iliyotangulia haipo: omba hiyo, au omba faili nzima.

# After a file was written. Organisers. At most 120.
frame-told-file-written-label = Faili imeandikwa. Wengine hawajui lolote lililomo hadi waisome.

# After a file that is not for this notebook or is broken. Organisers. At most 120.
frame-told-file-unreadable-label = Faili hii haiwezi kusomwa hapa. Hakuna kilichobadilishwa.

# After a file that was picked, when the phone itself failed. Organisers. At most 160.
frame-told-device-failed-label = Simu hii haikuweza kusoma au kuandika sasa hivi. Yaliyoandikwa yamehifadhiwa. Jaribu tena; ikiendelea hivyo, zima simu kisha uiwashe.

# After something could not be written because the notebook is an older copy. Everybody. At most 120.
frame-told-older-copy-label = Haikuandikwa: daftari hili ni nakala ya zamani. Soma mstari wa kwanza kwenye ukurasa wa mwanzo.

# After somebody said to go on from an older copy. Everybody. At most 140.
frame-told-went-on-label = Umeendelea kutoka nakala hii. Mambo yako ambayo wengine bado wanayo yatarudi mtakapobadilishana habari.

# After something could not be written because the phone is full. Everybody. At most 160.
frame-told-no-room-label = Simu hii imejaa. Hili halikuandikwa kwenye daftari; maneno uliyoandika bado yapo. Ongeza nafasi nje ya programu hii, kisha ujaribu tena.

# Something was refused. Organisers. At most 120.
frame-refused-not-yours-label = Hili linapaswa kufanywa na mtu mwingine. Hakuna kilichobadilishwa.

# Something was refused. Organisers. At most 120.
frame-refused-incomplete-label = Kuna kitu kinakosekana. Hakuna kilichobadilishwa.

# Something was refused. Organisers. At most 120.
frame-refused-already-label = Tayari iko hivyo. Hakuna kilichobadilishwa.

# A yes was refused. Everybody. At most 160.
frame-refused-understood-label = Jibu la ndiyo linaweza kuandikwa tu mtu akiwa peke yake na simu na ameelewa. Hakuna kilichobadilishwa.

# Something was refused about somebody who is or may be under 18. Everybody. At most 160.
frame-refused-minor-label = Mtu huyu yuko au huenda yuko chini ya miaka 18: kinachomwonyesha hakiendi kamwe kwa umma, na sauti yake haihifadhiwi. Hakuna kilichobadilishwa.

# Asking again was refused. Organisers. At most 160.
frame-refused-rest-label = Mtu huyu aliulizwa ndani ya siku 30 zilizopita, au alisema hapana ndani ya siku 180 zilizopita. Mwache apumzike. Hakuna kilichobadilishwa.

# Something was refused because the person has died. Organisers. At most 160.
frame-refused-died-label = Mtu huyu amefariki. Ni aliyetajwa na mtu huyu tu anayeweza kuendelea au kuondoa ridhaa. Hakuna kilichobadilishwa.

# Something may not leave. Everybody. At most 80.
frame-refused-allowed-label = Hairuhusiwi. Hakuna kilichotoka.

# Something is not in this notebook. Everybody. At most 100.
frame-refused-here-label = Haipo kwenye simu hii. Hakuna kilichobadilishwa.

# The notebook's files could not be read. Everybody. At most 120.
frame-refused-unreadable-label = Daftari halikuweza kusomwa. Hakuna kilichobadilishwa.

# Instead of a screen whose record is not here, title. Everybody. At most 40.
frame-missing-screen-title = Haipo kwenye simu hii

# Instead of a screen whose record is not here. Everybody. At most 120.
frame-missing-screen-text = Huenda bado ikaja kutoka simu nyingine.

# On a record that a newer version wrote to. Organisers. At most 140.
frame-newer-record-banner = Weft mpya zaidi iliandika kitu hapa ambacho Weft hii haiwezi kusoma. Kwanza weka Weft mpya.

# Forms, to the next step. Everybody. At most 24.
frame-action-next-label = Endelea

# Forms: the language of words. Organisers. At most 40.
frame-field-language-label = Kwa lugha gani

# Under a field that is empty. Everybody. At most 60.
frame-mistake-needed-error = Hii inahitajika.

# Under a choice not made. Everybody. At most 60.
frame-mistake-choose-error = Chagua moja.

# Under a field with a hidden character that turns text around. Everybody. At most 100.
frame-mistake-hidden-error = Kuna alama iliyofichika ndani yake. Andika mwenyewe badala ya kubandika.

# Under a field that is too long. Everybody. At most 80.
frame-mistake-long-error = Hii ni ndefu mno. Ifupishe.

# Under a number that a group's own form asks for; none is a number too. Everybody. At most 100.
frame-mistake-digits-error = Andika namba, kwa tarakimu.

# Under an amount. Organisers. At most 100.
frame-mistake-number-error = Andika namba iliyo zaidi ya sifuri, kwa tarakimu.

# Under an amount that has to be whole. Organisers. At most 80.
frame-mistake-whole-error = Andika namba nzima.

# Under a day. Organisers. At most 80.
frame-mistake-day-error = Siku hii haifai. Chagua nyingine.

# Under a currency. Organisers. At most 80.
frame-mistake-currency-error = Andika herufi zake tatu, kama vile LKR.
