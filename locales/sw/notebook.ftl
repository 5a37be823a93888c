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
