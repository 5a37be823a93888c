### Pages that are printed or passed on: the overview, the manifest of what leaves, the receipt.

# Every page, under the title. Everybody. At most 60. $day (date).
pages-known-text = Kama ilivyojulikana tarehe { $day }

# Every page: phones of which anything has arrived, of how many. Everybody. At most 80. $heard (number), $devices (number).
pages-heard-text = Habari zimefika kutoka simu { $heard } kati ya simu nyingine { $devices }

# So many phones of a group, of how many. Everybody. At most 20. $heard (number), $devices (number).
pages-count-text = { $heard } kati ya { $devices }

# Overview, under the group's own name. Everybody. At most 60.
pages-overview-subtitle = Yanayojulikana na daftari hili

# Overview, before the names of all groups. Everybody. At most 40.
pages-overview-groups-label = Vikundi vilivyo pamoja

# Overview, last line. Everybody. At most 120.
pages-overview-end-text = Yaliyoandikwa na simu nyingine tangu zilipokutana na hii mara ya mwisho hayamo kwenye ukurasa huu.

# Overview, only when more is held than fits. Everybody. At most 120. $lines (number).
pages-overview-full-text = Ukurasa huu unaonyesha mambo { $lines } mapya zaidi. Ya zamani zaidi yako kwenye daftari.

# Overview, heading over consents. Everybody. At most 40.
pages-consents-title = Ridhaa

# Overview, when there is no consent. Everybody. At most 80.
pages-consents-none-text = Hakuna ridhaa inayojulikana hapa.

# A consent, which has a number and no name. Everybody. At most 40. $number (text): nine digits in threes.
pages-consent-number-title = Ridhaa { $number }

# Who asked and when. Everybody. At most 120. $group (text), $day (date).
pages-consent-asked-text = { $group } waliuliza tarehe { $day }

# In place of who asked. Everybody. At most 80.
pages-consent-unasked-text = Swali lenyewe halijafika hapa.

# Before the words of the asking. Everybody. At most 60. $language (text): the language's own name.
pages-consent-spoken-label = Yaliyosemwa kwa sauti, kwa { $language }

# Before the words of the asking. Everybody. At most 60. $language (text): the language's own name.
pages-consent-read-label = Yaliyotolewa yasomwe, kwa { $language }

# Notice in a consent. Everybody. At most 80.
pages-consent-suspended-text = Imefungwa kwa sasa. Hakuna kinachotoka kwa ridhaa hii.

# Notice in a consent. Everybody. At most 80.
pages-consent-withdrawn-text = Ridhaa imeondolewa. Hakuna kinachotoka tena kwa ridhaa hii.

# In that notice, before the groups with so many of so many phones. Everybody. At most 80.
pages-consent-heard-label = Simu zinazojulikana kuwa zimepata habari hii:

# Before a list of what left under a consent. Everybody. At most 60.
pages-consent-left-label = Vilivyotoka kwa ridhaa hii:

# The same after a yes was taken back; what cannot be undone is said. Everybody. At most 100.
pages-consent-left-before-label = Vilivyotoka kabla ya hapo. Hakuna programu inayoweza kuvirudisha:

# In place of that list. Everybody. At most 100.
pages-consent-none-left-text = Kwa yanayojulikana na daftari hili, hakuna kilichotoka kwa ridhaa hii.

# Overview, heading over photos and recordings. Everybody. At most 40.
pages-things-title = Picha na rekodi

# Overview, when there is none. Everybody. At most 80.
pages-things-none-text = Hakuna picha wala rekodi inayojulikana hapa.

# A photo, voice, film or document with its number. Everybody. At most 48. $kind (text): what sort of thing, $number (text): nine digits in threes.
pages-thing-numbered-title = { $kind } { $number }

# The same where even the sort is not said. Everybody. At most 48. $number (text): nine digits in threes.
pages-thing-number-title = Namba { $number }

# Whose it is and when it was made. Everybody. At most 80. $group (text), $day (date).
pages-thing-made-text = { $group }, { $day }

# Instead of consents. Everybody. At most 100.
pages-thing-nobody-text = Aliyeitengeneza anasema hakuna mtu anayeweza kutambuliwa ndani yake.

# Of a picture that is shown with people in it covered. Everybody. At most 100. $count (number).
pages-thing-covered-text =
    { $count ->
        [one] Mtu mmoja amefunikwa ndani yake.
       *[other] Watu { $count } wamefunikwa ndani yake.
    }

# In place of a photo that may be shown. Everybody. At most 100.
pages-thing-absent-text = Inaruhusiwa kuonyeshwa, lakini picha haijafika kwenye daftari hili.

# In place of a recording that may be used. Everybody. At most 80.
pages-thing-unplayed-text = Inaruhusiwa kutumika. Haiwezi kuchezwa kwenye karatasi.

# Before the reason why something is not shown. Everybody. At most 32.
pages-thing-closed-label = Haionyeshwi

# Overview, heading over ledger entries. Everybody. At most 48.
pages-ledger-title = Tuliyopeana

# Overview, when there is no entry. Everybody. At most 80.
pages-ledger-none-text = Hakuna kumbukumbu inayojulikana hapa.

# Who gave and who received; never a ranking. Everybody. At most 120. $from (text), $to (text).
pages-entry-gave-text = { $from } walitoa, { $to } walipokea

# Which group wrote an entry. Everybody. At most 80. $group (text).
pages-entry-proposed-text = { $group } walipendekeza hii

# In place of what was given. Everybody. At most 80.
pages-entry-unproposed-text = Pendekezo lenyewe halijafika hapa.

# In place of a story. Everybody. At most 80.
pages-entry-untold-text = Bado hakuna aliyetoa simulizi.

# Before the words of an objection. Everybody. At most 80. $group (text).
pages-entry-objection-label = { $group } hawakubali:

# Overview, heading over sums. Everybody. At most 48.
pages-balances-title = Yaliyokubaliwa na vikundi vyote viwili

# Under that heading. Everybody. At most 120.
pages-balances-text = Kila mstari ni jumla ya kumbukumbu zilizokubaliwa. Vitu vya aina tofauti havijumlishwi pamoja kamwe.

# Overview, when nothing is agreed. Everybody. At most 80.
pages-balances-none-text = Bado hakuna kilichokubaliwa na vikundi vyote viwili.

# Overview, heading over cases that count; only where there is one. Everybody. At most 60.
pages-lines-title = Taarifa zinazoruhusiwa kuhesabiwa

# Under that heading. Everybody. At most 140.
pages-lines-text = Wasikilizaji waliambiwa kila moja, na aliyeisimulia alisema ndiyo kwa idadi hii. Hakuna kingine kuihusu kinachojulikana hapa.

# So many cases of a quarter count, one line a quarter. Everybody. At most 80. $quarter (number): from 1 to 4, $year (text), $count (number).
pages-lines-quarter-text =
    { $count ->
        [one] Taarifa { $count } katika robo ya { $quarter } ya mwaka { $year }
       *[other] Taarifa { $count } katika robo ya { $quarter } ya mwaka { $year }
    }

# A number for this entry, where another one stands in its place. Everybody. At most 40. $number (text): nine digits in threes.
pages-entry-number-text = Kumbukumbu { $number }

# That it corrects another entry. Everybody. At most 80. $number (text): nine digits in threes.
pages-entry-corrects-text = Badala ya kumbukumbu { $number }

# A rate as it was typed. Everybody. At most 120. $this (text), $that (text), $day (date).
pages-entry-rate-text = Ilisemwa tarehe { $day }: { $this } kwa { $that }. Hakuna hesabu iliyofanywa hapa kwa kiwango hicho.

# Before the words of a note. Everybody. At most 80. $group (text).
pages-entry-note-label = { $group } wanakubali, na wanaongeza:

# Before an objection that was taken back. Everybody. At most 100. $group (text).
pages-entry-objection-back-label = { $group } hawakukubali, kisha waliondoa pingamizi hilo baada ya kuzungumza:

# Before the reason of a reversal. Everybody. At most 100. $group (text).
pages-entry-reversal-label = { $group } wanataka hii isihesabiwe tena:

# Before the reason of a reversal that both agreed to. Everybody. At most 100. $group (text).
pages-entry-reversed-label = Vikundi vyote viwili vimesema isihesabiwe tena. { $group } waliomba hivyo:

# Balance and review, under the group's own name. Everybody. At most 60.
pages-balance-subtitle = Hesabu na mapitio

# Balance and review, heading over what was told and not counted. Everybody. At most 48.
pages-balance-told-title = Imesimuliwa, haihesabiwi

# Under that heading. Everybody. At most 120.
pages-balance-told-text = Si kila kitu kinaweza kuhesabiwa. Haya pia yalitolewa, na yamekubaliwa.

# Heading over reviews. Everybody. At most 48.
pages-review-title = Kupitia pamoja

# When there is no review. Everybody. At most 80.
pages-review-none-text = Hakuna mapitio yanayojulikana hapa.

# A review. Everybody. At most 48. $number (number): from 1 to 4, $year (text).
pages-review-quarter-title = Robo ya { $number } ya mwaka { $year }

# When the balances were known. Everybody. At most 100. $group (text), $day (date).
pages-review-known-text = Kama { $group } walivyojua tarehe { $day }

# How a review stands. Everybody. At most 48.
pages-review-open-label = Bado yanaendelea

# How a review stands. Everybody. At most 48.
pages-review-closed-label = Yamemalizwa na vikundi vyote viwili

# How a review stands. Everybody. At most 60.
pages-review-contested-label = Yalianzishwa mara mbili, hayawezi kumalizwa

# An imbalance. Everybody. At most 120. $group (text), $what (text).
pages-review-more-text = { $group } walitoa zaidi: { $what }

# That it stood in the review before too. Everybody. At most 48.
pages-review-again-label = Kama katika mapitio yaliyopita

# Before what somebody will do about it. Everybody. At most 100. $group (text), $day (date).
pages-review-taken-label = Mtu wa { $group } atalishughulikia, mwisho { $day }:

# The same when it is done. Everybody. At most 100. $group (text).
pages-review-done-label = Mtu wa { $group } alilishughulikia, na anasema limekamilika:

# Before why it is accepted. Everybody. At most 100. $group (text).
pages-review-accepted-label = { $group } wanalikubali, kwa sababu:

# An imbalance that somebody has still to answer. Everybody. At most 100.
pages-review-waiting-text = Bado hakuna aliyesema atalishughulikia au analikubali.

# Before what a side says. Everybody. At most 60. $group (text).
pages-review-said-label = { $group } wanasema:

# The public page of an entry, under the groups. Everybody. At most 60.
pages-public-subtitle = Tuliyopeana

# The public page of an entry. Everybody. At most 120.
pages-public-both-text = Vikundi vyote viwili vimeruhusu maneno haya hasa yaonyeshwe.

# The public page, before the names of people who said yes to it. Everybody. At most 60.
pages-public-credit-label = Shukrani kwa

# The page that goes with a file that leaves. Whoever gets it. At most 48.
pages-manifest-title = Kinachotoka pamoja na ukurasa huu

# Manifest, before what it is. Whoever gets it. At most 32.
pages-manifest-thing-label = Ni nini

# Manifest, before the name of the file. Whoever gets it. At most 32.
pages-manifest-file-label = Faili

# Manifest, before how many people are covered. Whoever gets it. At most 32.
pages-manifest-covered-label = Waliofunikwa

# Manifest, before the group that made it. Whoever gets it. At most 32.
pages-manifest-group-label = Kutoka kwa

# Manifest, before the scope. Whoever gets it. At most 32.
pages-manifest-scope-label = Kilichoruhusiwa

# Manifest, before the audience. Whoever gets it. At most 32.
pages-manifest-whom-label = Kwa nani

# Manifest, before the purpose. Whoever gets it. At most 32.
pages-manifest-purpose-label = Kwa ajili ya nini

# Manifest, before the numbers of consents. Whoever gets it. At most 40.
pages-manifest-consents-label = Kwa ridhaa hizi

# Manifest, what the reader has to keep to. Whoever gets it. At most 120.
pages-manifest-only-text = Tumia kwa jambo hili tu, na kwa watu hawa tu. Kwa jambo jingine lolote, tuulize kwanza.

# Manifest, the same. Whoever gets it. At most 120.
pages-manifest-recall-text = Mtu anaweza kuondoa jibu lake la ndiyo. Ikitokea hivyo, tutakuambia, nawe utaacha kutumia hii.

# Manifest, what it is: the ledger for members. Whoever gets it. At most 80.
pages-manifest-ledger-text = Orodha ya tuliyopeana, kadiri vikundi vyote viwili vilivyokubaliana

# Manifest, what it is: the ledger for the public. Whoever gets it. At most 80.
pages-manifest-public-text = Kati ya tuliyopeana, yale ambayo vikundi vyote viwili vimeruhusu yaonyeshwe

# Manifest, what it is: a calendar. Whoever gets it. At most 60.
pages-manifest-calendar-text = Ziara, pamoja na siku zake

# Manifest, in place of consents where nobody is named. Whoever gets it. At most 80.
pages-manifest-nobody-text = Ridhaa haihitajiki: hakuna mtu aliyetajwa kwa jina.

# Manifest, what could not be read. Whoever gets it. At most 120. $count (number).
pages-manifest-unread-text =
    { $count ->
        [one] Nyingine { $count } imeachwa nje: Weft mpya zaidi iliandika ndani yake.
       *[other] Nyingine { $count } zimeachwa nje: Weft mpya zaidi iliandika ndani yake.
    }

# The name of a visit in somebody's calendar. Members. At most 120. $home (text), $host (text).
pages-calendar-visit-title = { $home } wanawatembelea { $host }

# Paper that a person takes home; no name, purpose or address. Members. At most 32.
pages-receipt-title = Namba yako

# Receipt. Members. At most 100.
pages-receipt-keep-text = Tafadhali tunza karatasi hii vizuri. Yeyote aliye na namba hii anaweza kuitumia.

# Receipt. Members. At most 160.
pages-receipt-use-text = Andika namba hii kwa vitufe vya namba kwenye simu yoyote iliyo na programu hii, au ionyeshe kamera yake mraba huu.

# Receipt, for people who cannot see the square. Members. At most 60.
pages-receipt-code-alt = Namba hiyohiyo kwa picha ya mraba
