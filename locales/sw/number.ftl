### Things outside Weft that carry a number: asking for what they may be used, keeping a number, handing out, recalling.

# Asking by number, title and action. Organisers. At most 40.
number-ask-title = Je, naweza kutumia namba?

# Asking by number, help. Organisers. At most 240.
number-ask-help = Filamu au picha iliyotengenezwa nje ya Weft ina namba. Uliza hapa kabla ya kuionyesha. Mtandao hauhitajiki.

# Asking and keeping, field. Organisers. At most 40.
number-ask-number-label = Namba iliyo juu yake

# Asking and keeping, what is wrong with the number. Organisers. At most 60.
number-ask-number-error = Namba kamili, kwa tarakimu

# Asking by number, choice. Organisers. At most 40.
number-ask-scope-label = Unataka kufanya nini

# Answer, title. Organisers. At most 40. $number (text).
number-answer-title = Namba { $number }

# Answer, a line. Organisers. At most 80. $group (text): whose number it is.
number-answer-yes-label = { $group }: ndiyo, unaweza

# Answer, a line. Organisers. At most 80. $group (text): whose number it is.
number-answer-no-label = { $group }: hairuhusiwi

# Answer, when nobody here knows the number. Organisers. At most 40.
number-answer-unknown-label = Hairuhusiwi

# Answer, under it. Organisers. At most 120. $day (date). $count (number). $of (number).
number-answer-known-label = Kama ijulikanavyo { $day }, habari za simu nyingine { $count } kati ya { $of }

# Keeping a number, title and action. Organisers. At most 40.
number-add-title = Hifadhi namba

# Keeping a number, help. Organisers. At most 240.
number-add-help = Andika namba kwenye filamu, na hapa inaonyesha nani. Anayeiuliza anasikia walichosema watu hao.

# Keeping a number, choice. Organisers. At most 40.
number-add-kind-label = Ni nini

# Keeping a number, choice. Organisers. At most 60.
number-add-shows-label = Nani anaweza kutambulika

# Keeping a number, choice. Organisers. At most 40.
number-add-people-label = Watu walioulizwa

# Keeping a number, choice. Organisers. At most 40.
number-add-nobody-label = Hakuna mtu

# Keeping a number, list of consents. Organisers. At most 60.
number-add-which-label = Wote wanaoonekana

# Keeping a number, under the list. Organisers. At most 120.
number-add-older-hint = Kuna anayekosekana? Anzia kwenye kadi ya ridhaa yake.

# Keeping a number, when nobody was asked yet. Organisers. At most 80.
number-add-none-text = Bado hakuna aliyeulizwa. Uliza kwanza.

# A numbered thing, title. Organisers. At most 80. $what (text): such as Film. $number (text).
number-thing-title = { $what } { $number }

# A numbered thing, help. Organisers. At most 240.
number-thing-help = Kitu chenyewe hakimo ndani ya Weft. Kinachoruhusiwa kufanywa nacho kinaulizwa upya kila mara.

# A numbered thing. Organisers. At most 80. $group (text). $day (date).
number-thing-of-label = Imehifadhiwa na { $group } tarehe { $day }

# A numbered thing. Organisers. At most 60. $count (number).
number-thing-people-label = Ridhaa zinazohitajika: { $count }

# A numbered thing. Organisers. At most 60.
number-thing-nobody-label = Haionyeshi mtu, asema aliyeihifadhi

# A numbered thing, action and title. Organisers. At most 40.
number-out-title = Mpe mtu wa nje

# Handing out, help. Organisers. At most 240.
number-out-help = Kinachoweza kutoka ni kile tu ambacho yeyote anaweza kukiona. Weft inahifadhi nani anacho, na inakuambia lini wanapaswa kukiondoa.

# Handing out, choice. Organisers. At most 40.
number-out-use-label = Watakitumiaje

# Handing out, one way of using it. Organisers. At most 100. $scope (text). $purpose (text).
number-out-use-tile = { $scope }: { $purpose }

# Handing out, field. Organisers. At most 40.
number-out-who-label = Nani anapokea

# Handing out, under the field. Organisers. At most 80.
number-out-who-hint = Vikundi vyetu vyote vinaweza kusoma jina hili

# Handing out, choice. Organisers. At most 80.
number-out-agreed-label = Je, watakiondoa ukiwaambia?

# Handing out, when they do not agree. Organisers. At most 80.
number-out-agreed-error = Bila ahadi yao hakitoki.

# Handing out, action. Organisers. At most 32.
number-out-write-action = Ninawapa

# Consent card and numbered thing, over who outside has something. Organisers. At most 40.
number-out-heading = Nani anacho nje

# Consent card and numbered thing, a line. Organisers. At most 100. $who (text). $day (date).
number-out-line-label = { $who }, tangu { $day }

# Consent card, under a line: they have to be told. Organisers. At most 60.
number-recall-due-status = Bado hajaambiwa kuwa imefungwa

# Consent card, under a line. Organisers. At most 60. $day (date).
number-recall-told-status = Aliambiwa { $day } akiondoe

# Consent card, action. Organisers. At most 60. $who (text).
number-recall-open-action = Mwambie { $who }

# Telling somebody outside, title. Organisers. At most 40.
number-recall-title = Waambie wakiondoe

# Telling somebody outside, help. Organisers. At most 240.
number-recall-help = Weft haiwezi kuwafikia. Wapigie au waandikie wewe mwenyewe. Usiseme nani aliyeiondoa.

# Telling somebody outside, action. Organisers. At most 32.
number-recall-sent-action = Nimewaambia
