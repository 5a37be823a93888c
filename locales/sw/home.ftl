### The first screen inside.

# Home, help. Everybody. At most 240.
home-start-help = Kutoka hapa unafika kila mahali. Unachoandika kinahifadhiwa kwanza kwenye simu hii. Kinawafikia wengine simu zinapobadilishana habari.

# Home, line. Everybody. At most 32.
home-start-consents-label = Ridhaa

# Home, line. Everybody. At most 32.
home-start-ledger-label = Tuliyopeana

# Home, line. Everybody. At most 32.
home-start-exchange-label = Kutuma na kupokea

# Home, line. Everybody. At most 32.
home-start-search-label = Tafuta

# Home, action: for whoever holds a receipt number. Everybody. At most 32.
home-start-take-back-label = Nina namba

# Home, under the action. Everybody. At most 60.
home-start-take-back-hint = Ondoa jibu la ndiyo, au sema nini kifanyike

# Home, while the language is a draft. Everybody. At most 160. $language (text): the language's own name.
home-start-draft-note = Maneno ya { $language } ni rasimu. Bado hakuna anayeijua lugha hii vizuri aliyeyasoma.

# Home, while the notebook is an older copy than the phone last had. Everybody. At most 120.
home-start-older-note = Hii ni nakala ya zamani ya daftari lako. Unaweza kuisoma. Bado hakuna kinachoweza kuandikwa.

# Home, line, while the notebook is an older copy. Everybody. At most 40.
home-start-older-label = Kuhusu nakala hii ya zamani

# Home, line to what has no place on it, and title there. Everybody. At most 32.
home-more-title = Zaidi
