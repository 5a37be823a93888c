### What was written on different phones and cannot both hold.

# A line of Today and of what home has no place for; title. Everybody. At most 32.
conflict-list-title = Yasiyolingana

# What does not agree, help. Everybody. At most 240.
conflict-list-help = Mambo yasiyoweza kuwa kweli pamoja yaliandikwa kwenye simu tofauti. Kila mstari unasema lipi linashika sasa. Hakuna aliyekosea. Gusa mstari kuufungua.

# What does not agree, when there is nothing. Everybody. At most 80.
conflict-list-none-text = Yote yaliyo hapa yanalingana.

# On a line of a consent. Organisers. At most 240. $yes (date): when the yes was given. $day (date): when the no was.
conflict-yes-no-text = Ndiyo iliandikwa { $yes } na hapana iliandikwa { $day }. Hakuna simu iliyojua kuhusu nyingine. Hapana ndiyo inayoshika. Huhitaji kufanya lolote: mwenyewe tu anaweza kusema ndiyo tena.

# On a line of a consent. Organisers. At most 240. $yes (date): when the yes was given. $day (date): when it was closed for now.
conflict-yes-closed-text = Ndiyo iliandikwa { $yes }. Simu nyingine ilikuwa imefunga hili { $day }, na hakuna iliyojua kuhusu nyingine. Inabaki imefungwa mpaka mwenyewe aseme ndiyo tena.

# On a line of a consent. Organisers. At most 240. $yes (date): when the yes was given. $day (date): when it was taken back.
conflict-yes-back-text = Ndiyo iliandikwa { $yes }. Tarehe { $day } ilikuwa imeondolewa, na simu ile haikujua. Inabaki imeondolewa. Huhitaji kufanya lolote: mwenyewe tu anaweza kusema ndiyo tena.

# On a line of a ledger entry. Everybody. At most 240. $group (text): the group that was to answer.
conflict-answers-text = Baadhi ya watu wa { $group } walikubali hili na wengine hawakukubali. Majibu yote mawili yakibaki, halihesabiwi. Zungumzeni. Asiyekubali anaweza kuondoa jibu lake.

# On a line of a ledger entry. Everybody. At most 240.
conflict-instead-text = Maandishi mawili yalikubaliwa badala ya moja la zamani. Sasa yote mawili yanahesabiwa. Ikiwa moja tu ni sahihi, fungua hili na uombe lisihesabiwe tena.

# On a line of looking back. Everybody. At most 240.
conflict-reviews-text = Kupitia miezi hii kulianzwa mara mbili. Zote mbili zinabaki. Chagueni moja pamoja na mseme hapo. Kisha kubalini na ile nyingine pia, ili imalizike.

# On a line of something that was begun twice in different ways. Everybody. At most 240.
conflict-begun-text = Hili lilianzwa mara mbili, kwa njia mbili tofauti. Hakuna anayeweza kujua ipi ilikusudiwa, kwa hiyo hakuna kinachohesabiwa. Ikiwa bado linahitajika, anza upya.

# A line: removals that two sides signed at the same time. Everybody. At most 60.
conflict-removals-label = Kuondoa kuwili kumefutana

# On that line. Everybody. At most 240.
conflict-removals-text = Maombi mawili ya kuondoa watu yalitiwa saini, na hakuna upande uliojua kuhusu mwingine. Watu hao wote wanabaki, lakini si watunza kikundi tena. Kila kikundi kinaweza kuchagua upya.

# A line: what phones wrote that were removed. Everybody. At most 60. $count (number): records with something in them that does not count.
conflict-aside-label =
    { $count ->
        [one] Kitu kimewekwa kando mahali { $count }
       *[other] Vitu vimewekwa kando mahali { $count }
    }

# On that line. Everybody. At most 240.
conflict-aside-text = Simu iliyoondolewa ilikuwa imeandika hili, na walioiondoa hawakuwa nalo bado. Linahifadhiwa na halihesabiwi. Kikundi chake kinaweza kulitazama na kulikubali.

# A line: a phone went on in two different ways. Everybody. At most 60.
conflict-forked-label = Huenda simu moja inatumika mara mbili

# On that line. Everybody. At most 240. $group (text): the group of that phone.
conflict-forked-text = Mambo mawili tofauti yalitoka simu moja ya { $group }, kana kwamba kuna nakala yake. Yote yanahifadhiwa na yanahesabiwa. Ulizeni ni simu ya nani. Ikiwa ilichukuliwa, ombeni iondolewe.
