### Pictures, recordings and papers that could leave one day, and what may be done with them.

# List, help. Everybody. At most 240.
artefact-list-help = Vitu vinavyohifadhiwa na vikundi vyetu: picha, rekodi, karatasi. Kila kimoja kinatumika tu pale ambapo watu walio ndani walisema ndiyo.

# List, when there is nothing. Everybody. At most 100.
artefact-list-none-text = Bado hakuna kilichohifadhiwa.

# One of them, help. Everybody. At most 240.
artefact-card-help = Hapa unaona kinachoruhusiwa leo, na nani yumo. Mtu akiondoa ndiyo yake, hufungwa chenyewe.

# One that is outside, such as a film on a camera. Everybody. At most 80. $count (number): the number on it.
artefact-card-number-label = Haimo ndani ya Weft. Ina namba { $count }.

# One in which nobody is recognised. Everybody. At most 120.
artefact-card-nobody-text = Aliyeihifadhi anasema hakuna mtu anayeweza kutambulika ndani yake.

# A picture in which people are covered. Everybody. At most 120. $count (number): people.
artefact-card-covered-label =
    { $count ->
        [one] Mtu { $count } ambaye hakusema ndiyo amefunikwa
       *[other] Watu { $count } ambao hawakusema ndiyo wamefunikwa
    }

# One of them, heading. Everybody. At most 40.
artefact-card-uses-heading = Kinachoruhusiwa leo

# One of them, above the uses that are allowed. Everybody. At most 60.
artefact-card-yes-label = Kuna ndiyo kwa haya

# One of them, when no use is allowed. Everybody. At most 100.
artefact-card-nothing-text = Hakuna. Leo hakuna ndiyo inayotumika.

# One of them, heading above the consents. Everybody. At most 40.
artefact-card-who-heading = Nani yumo
