### What other apps shared into Weft, or what was read in as a file, before somebody says what becomes of it.

# More, line, and inbox, title. Everybody. At most 32.
inbox-list-title = Vilivyoletwa

# Inbox, help. Everybody. At most 240.
inbox-list-help = Hapa zinasubiri picha, rekodi na karatasi ulizoshiriki na Weft. Wewe unaamua kila moja itafanywa nini, au unaifuta.

# Inbox and each thing in it. Everybody. At most 120.
inbox-list-only-text = Iko kwenye simu hii tu. Haiendi popote mpaka uamue wewe.

# Inbox, when there is nothing. Everybody. At most 160.
inbox-list-none-text = Hakuna kinachosubiri hapa. Shiriki picha au rekodi na Weft kutoka programu nyingine, au lete faili.

# Inbox, action: picks a file. Everybody. At most 40.
inbox-list-pick-action = Lete faili

# Inbox, action: opens the camera. Everybody. At most 40.
inbox-list-photo-action = Piga picha

# More, under the line. Everybody. At most 60. $count (number): things that wait.
inbox-list-waiting-hint =
    { $count ->
        [one] Kitu { $count } kinasubiri
       *[other] Vitu { $count } vinasubiri
    }

# Inbox, under a line, and on a thing's own screen. Everybody. At most 120. $what (text): what sort of thing. $day (date): when it came. $size (text): how large.
inbox-thing-about-hint = { $what } · { $day } · { $size }

# How large something is. Everybody. At most 40. $count (number): megabytes; 0 is less than one.
inbox-thing-size-label =
    { $count ->
        [0] chini ya MB 1
        [one] MB { $count }
       *[other] MB { $count }
    }

# A thing, help. Everybody. At most 240.
inbox-thing-help = Iangalie kwanza. Ili kuihifadhi, unasema nani anaonekana au kusikika ndani yake. Kama huihitaji, ifute.

# A picture. Everybody. At most 160.
inbox-thing-clean-text = Weft imeondoa vilivyofichwa na kamera ndani ya picha: mahali, saa na simu.

# A thing that is no picture. Everybody. At most 200.
inbox-thing-hidden-text = Weft inahifadhi faili hii kama ilivyokuja. Mahali, jina au saa vinaweza kuwa vimefichwa ndani yake.

# A thing, action, and on the screen where it is said whom it concerns. Everybody. At most 40.
inbox-thing-keep-action = Ihifadhi kwa vikundi vyetu

# A thing, action. Everybody. At most 40.
inbox-thing-delete-action = Ifute kabisa

# Before a thing is deleted, title. Everybody. At most 40.
inbox-delete-title = Uifute?

# Before a thing is deleted. Everybody. At most 160.
inbox-delete-gone-text = Inaondoka kwenye Weft na hairudi. Pale uliposhirikia, inabaki.

# Keeping a thing, title. Everybody. At most 40.
inbox-keep-title = Inamhusu nani?

# Keeping a thing, help. Everybody. At most 240.
inbox-keep-help = Taja kila mtu anayeonekana au kusikika ndani yake. Inatumika tu pale ambapo wote walisema ndiyo.

# Keeping a thing, choice. Everybody. At most 60.
inbox-keep-who-label = Je, kuna mtu anayeweza kutambulika?

# Keeping a thing, tile. Everybody. At most 60.
inbox-keep-people-label = Ndiyo, wapo watu

# Keeping a thing, tile. Everybody. At most 60.
inbox-keep-nobody-label = Hapana, hakuna mtu

# Keeping a thing, list to tick. Everybody. At most 60.
inbox-keep-all-label = Kila mtu aliye ndani yake

# Keeping a thing, when the own group asked nobody. Everybody. At most 120.
inbox-keep-none-text = Kikundi chako bado hakijamuuliza mtu. Kwanza waulize watu walio ndani yake.

# Keeping a thing, above the action. Everybody. At most 200.
inbox-keep-travels-text = Katika mabadilishano yajayo simu zote za vikundi vyetu zitaipata. Haionyeshwi mahali pasipo na ndiyo.

# After something was shared in. Everybody. At most 160.
inbox-told-in-label = Sasa iko ndani ya Weft, chini ya “Vilivyoletwa”. Iko kwenye simu hii tu.

# After a picture was shared in that cannot be read. Everybody. At most 160.
inbox-told-picture-label = Picha hii haikuweza kusomwa, kwa hiyo hakuna kilichohifadhiwa. Ishiriki kama picha ya JPEG au PNG.

# After something was shared in that is too large. Everybody. At most 160.
inbox-told-large-label = Faili hii ni kubwa mno. Hakuna kilichohifadhiwa. Shiriki iliyo ndogo zaidi.

# After something was deleted. Everybody. At most 60.
inbox-told-gone-label = Imefutwa kabisa.
