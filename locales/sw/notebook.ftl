### The notebook itself: what its person has to know of it.

# An older copy, title. Everybody. At most 40.
notebook-older-title = Nakala ya zamani

# An older copy, help. Everybody. At most 240.
notebook-older-help = Simu inakumbuka daftari hili lilikuwa limefika wapi. Yaliyo hapa ni ya kabla ya hapo.

# An older copy, what was found. Everybody. At most 240.
notebook-older-what-text = Simu hii ilikuwa imeandika mengi kuliko yaliyo katika daftari hili. Huenda mtu amerudisha nakala ya zamani, au memori imeharibika.

# An older copy, what can be done. Everybody. At most 280.
notebook-older-lost-text = Huenda wengine bado wanayo yanayokosekana. Acha simu kama ilivyo na umuulize mtu unayemwamini, au endelea: yale ambayo wengine wanayo yatarudi mtakapobadilishana habari.

# An older copy, main action: write on from what is here. Everybody. At most 40.
notebook-older-go-on-action = Endelea kuanzia hapa

# A damaged notebook, title. Everybody. At most 40.
notebook-damaged-title = Daftari hili limeharibika

# A damaged notebook, help. Everybody. At most 240.
notebook-damaged-help = Ukiweza, mwache kwanza mtu anayejua simu aitazame. Kusubiri hakuzidishi uharibifu.

# A damaged notebook, text. Everybody. At most 160.
notebook-damaged-what-text = Sehemu yake haisomeki tena. Hakuna kilichobadilishwa.

# A damaged notebook, text. Everybody. At most 240.
notebook-damaged-how-text = Kinachosomeka bado kinaingia kwenye daftari jipya lenye siri ileile. Faili zilizoharibika zinabaki kwenye simu hii kama zilivyo.

# A damaged notebook, action. Everybody. At most 32.
notebook-damaged-rescue-action = Okoa kinachosomeka

# After a rescue, title. Everybody. At most 40.
notebook-rescued-title = Kilichookolewa

# After a rescue. Everybody. At most 100. $count (number).
notebook-rescued-kept-label =
    { $count ->
        [one] Kitu { $count } kipo hapa
       *[other] Vitu { $count } vipo hapa
    }

# After a rescue. Everybody. At most 100. $count (number).
notebook-rescued-lost-label =
    { $count ->
        [one] Kitu { $count } kimepotea hapa
       *[other] Vitu { $count } vimepotea hapa
    }

# After a rescue, when parts other than what was written down have gaps. Everybody. At most 160.
notebook-rescued-gaps-label = Sehemu nyingine za daftari pia zina mapengo, kama yaliyokuwa yakiandikwa.

# After a rescue, text. Everybody. At most 200.
notebook-rescued-back-text = Soma faili ya kila mtu unayebadilishana naye habari. Walichonacho kinarudi.

# Told, when a rescue was not possible. Everybody. At most 140.
notebook-told-not-rescued-label = Halikuweza kuokolewa. Acha simu hii kama ilivyo na uombe msaada.
