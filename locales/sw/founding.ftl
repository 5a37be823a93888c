### Two groups begin together, by three files, before either is inside.

# Joining, action, and beginning, title. Organisers. At most 40.
founding-begin-title = Anza na kikundi kingine

# Beginning, help. Organisers. At most 240.
founding-begin-help = Anayeiona faili ya kwanza anaweza kuisoma. Faili nyingine mbili mnaweza kuzisoma ninyi wawili tu.

# Beginning, text. Organisers. At most 200.
founding-begin-files-text = Faili tatu ndogo huenda na kurudi mara moja: kikundi kimoja kinapendekeza, kingine kinajibu, cha kwanza kinakamilisha.

# Beginning, action. Organisers. At most 32.
founding-begin-propose-action = Andika pendekezo

# Beginning and later, action. Organisers. At most 32.
founding-begin-read-action = Soma pendekezo lao

# Proposing, title. Organisers. At most 40.
founding-propose-title = Pendekezo letu

# Proposing, help. Organisers. At most 240.
founding-propose-help = Kikundi kingine kinasoma hili kabla ya kujibu. Anayeiona faili anaweza kuisoma: usiandike jina la mtu yeyote ndani yake.

# Proposing and answering, field. Organisers. At most 40.
founding-group-field-label = Jina la kikundi chako mwenyewe

# Proposing, field. Organisers. At most 60.
founding-charter-field-label = Vikundi vyetu vinaahidiana nini

# Proposing, action: puts the text below into the field. Organisers. At most 32.
founding-charter-ready-action = Tumia maneno yaliyo tayari

# A promise between two groups that can be taken and changed. Everybody. At most 700.
founding-charter-ready-text = Kila kikundi kinajiamulia chenyewe. Linalohusu vyote viwili, vyote viwili vinaamua. Hakuna anayesema kwa niaba ya kikundi kingine wala kuonyesha watu wake bila ndiyo yao. Hapana haihitaji sababu. Aliyeumizwa anasikilizwa kwanza. Kila kikundi kinaweza kuondoka wakati wowote, na kinachukua kilicho chake.

# Waiting for the answer, title. Organisers. At most 40.
founding-proposed-title = Tunasubiri jibu lao

# Waiting for the answer, text. Organisers. At most 200.
founding-proposed-next-text = Tuma faili kwa kikundi kingine. Wataisoma na kurudisha jibu. Lisome jibu hilo hapa.

# Waiting for the answer, text. Organisers. At most 200.
founding-proposed-both-text = Je, wao pia wameandika pendekezo? Basi mmoja wenu anajibu la mwenzake.

# Waiting for the answer, action. Organisers. At most 32.
founding-proposed-read-action = Soma jibu lao

# Waiting for the answer, action. Organisers. At most 32.
founding-proposed-change-action = Badilisha pendekezo

# Waiting for the other group, action. Organisers. At most 32.
founding-again-write-action = Andika faili tena

# Answering, title. Organisers. At most 40.
founding-answer-title = Pendekezo lao

# Answering, help. Organisers. At most 240.
founding-answer-help = Lisomee kikundi chako kwanza. Anayejibu anaahidi hayohayo. Kama hujui aliyelituma, usijibu.

# Answering, heading above the promise. Organisers. At most 120. $group (text): the other group's own name.
founding-answer-from-label = { $group } wanapendekeza hivi

# Answering, when both groups would have one name. Organisers. At most 80.
founding-answer-same-error = Kikundi kingine kina jina hili. Andika jingine.

# Answering, action. Organisers. At most 32.
founding-answer-write-action = Andika jibu letu

# Waiting for the last file, title. Organisers. At most 40.
founding-answered-title = Tunasubiri faili ya mwisho

# Waiting for the last file, text. Organisers. At most 240. $group (text): the other group's own name.
founding-answered-next-text = Rudisha jibu kwa { $group }. Watatuma faili moja zaidi. Isome faili hiyo hapa.

# Waiting for the last file, action. Organisers. At most 32.
founding-answered-read-action = Soma faili ya mwisho

# Comparing, title. Organisers. At most 40.
founding-compare-title = Linganisheni namba hii

# Comparing, help. Organisers. At most 240.
founding-compare-help = Zungumzeni, vizuri zaidi ana kwa ana. Nyote wawili lazima muone namba ileile.

# Comparing, text. Organisers. At most 200. $group (text): the other group's own name.
founding-compare-both-text = Ninyi na { $group } sasa mko pamoja. Someaneni namba hii.

# Comparing, text. Organisers. At most 200.
founding-compare-differs-text = Kama tarakimu moja inatofautiana, kuna aliyeingia kati. Usiandike chochote hapa.

# Comparing, above the number. Organisers. At most 60.
founding-compare-number-label = Namba mnayoiona nyote wawili

# Comparing, for the group that proposed. Organisers. At most 200.
founding-compare-last-text = Kwanza andika faili ya mwisho na uitume. Kikundi kingine kinaona namba baada ya kuisoma.

# Comparing and letting phones in, action. Organisers. At most 32.
founding-last-write-action = Andika faili ya mwisho

# Comparing and after a rescue, action. Everybody. At most 32.
founding-inside-go-action = Ingia

# Told, after a proposal was written. Organisers. At most 120.
founding-told-proposed-label = Pendekezo limeandikwa. Tuma faili hii kwa kikundi kingine.

# Told, after an answer was written. Organisers. At most 120.
founding-told-answered-label = Jibu limeandikwa. Rudisha faili hii kwao.

# Told, after the last file was written. Organisers. At most 120.
founding-told-last-label = Faili ya mwisho imeandikwa. Itume kwa kikundi kingine.

# Told, when a file is no proposal, or one's own. Organisers. At most 120.
founding-told-no-proposal-label = Faili hii si pendekezo linaloweza kujibiwa hapa.

# Told, when a file is broken, of others, or belongs to an earlier proposal or answer. Organisers. At most 160.
founding-told-other-file-label = Faili hii haiendani na iliyoandikwa hapa mwisho. Hakuna kilichobadilishwa. Omba iliyo sahihi.
