### What was written on a phone after it was removed. Members read it, a steward lets it count.

# Who belongs, line, and title. Everybody. At most 60.
aside-list-title = Yamewekwa kando: simu iliyoondolewa iliandika

# What was set aside, help. Everybody. At most 240.
aside-list-help = Yamehifadhiwa hapa na hayahesabiwi. Hapa yanaonekana tu yale unayoweza kusoma.

# Who belongs, on that line. Everybody. At most 40. $count (number).
aside-list-count-status =
    { $count ->
        [one] Kitu { $count }
       *[other] Vitu { $count }
    }

# What was set aside, text. Everybody. At most 240.
aside-list-means-text = Haya yalifika hapa baada ya simu kuondolewa. Huenda mwenyewe aliyaandika kabla. Huenda mtu mwingine alikuwa na simu.

# What was set aside, text above the lines. Stewards. At most 160.
aside-list-how-text = Gusa mstari ili uhesabiwe, pamoja na yote ambayo simu iliandika kabla yake.

# What was set aside, for those who are no stewards. Everybody. At most 100.
aside-list-steward-text = Mtunza kikundi chetu anaweza kuyafanya yahesabiwe.

# What was set aside, under a line. Stewards. At most 120. $count (number). $day (date).
aside-line-written-hint =
    { $count ->
        [one] Kipande { $count } · { $day } kwa saa ya simu hiyo
       *[other] Vipande { $count } · { $day } kwa saa ya simu hiyo
    }

# What was set aside, how many of a kind. Everybody. At most 80. $kind (text). $count (number).
aside-kind-count-label = { $kind }: { $count }

# What was set aside, a kind. Everybody. At most 40.
aside-kind-artefact-label = Picha na sauti zilizorekodiwa

# Letting it count, title. Stewards. At most 40.
aside-accept-title = Yahesabiwe?

# Letting it count, text, when nothing is left then. Stewards. At most 120.
aside-accept-all-text = Basi yote yaliyowekwa kando yanahesabiwa:

# Letting it count, text, when something is left. Stewards. At most 200. $day (date).
aside-accept-some-text = Basi hili linahesabiwa, pamoja na yote ambayo simu iliandika kabla, hadi { $day } kwa saa yake. Iliyoandika baadaye yanabaki kando:

# Letting it count, text. Stewards. At most 200.
aside-accept-ask-text = Kwanza muulize mwenye simu. Ukishafanya hivi, huwezi kurudi nyuma.

# Letting it count, action. Stewards. At most 40.
aside-accept-do-action = Yahesabiwe
