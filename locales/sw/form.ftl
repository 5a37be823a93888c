### Groups' own forms: the list, one form, filling it in, what was filled in, and own fields beside another record.

# Line on the screen of the rest, and title of the list. Everybody. At most 32.
form-list-title = Fomu zetu wenyewe

# Own forms, help. Everybody. At most 200.
form-list-help = Kila fomu ina maswali ambayo kundi liliyatunga lenyewe. Inasema nani anaweza kusoma majibu.

# Own forms, if there is none. Everybody. At most 80.
form-list-none-text = Bado hakuna fomu.

# Own forms, under a line, and on a form. Everybody. At most 80. $group (text).
form-list-made-hint = Imetungwa na { $group }

# Own forms, status. Everybody. At most 40.
form-status-used-label = Tunaitumia

# Own forms, status: another group made it. Everybody. At most 40.
form-status-new-label = Hatuitumii

# Own forms, status: a newer version came that nobody of this group has looked at. Everybody. At most 60.
form-status-newer-label = Kuna mpya zaidi hapa

# Own forms, status. Everybody. At most 40.
form-status-retired-label = Haiulizwi tena

# What was filled in: line of the list of forms, action, and title. Everybody. At most 32.
form-filled-list-title = Zilizojazwa

# What was filled in, help; and on one of them. Everybody. At most 200.
form-filled-list-help = Kilichoandikwa kinabaki kilivyo. Kama kuna zaidi ya kusema, jaza fomu tena.

# What was filled in, if nothing was. Everybody. At most 80.
form-filled-none-text = Bado hakuna kilichojazwa.

# What was filled in, under a line, and on one of them. Everybody. At most 100. $group (text). $day (date).
form-filled-by-hint = { $group }, { $day }

# Something filled in whose form has no words here, title. Everybody. At most 40.
form-filled-one-title = Fomu iliyojazwa

# Something filled in twice. Everybody. At most 120.
form-filled-twice-banner = Hii ilijazwa mara mbili, na hazipatani. Muulize aliyeiandika.

# Something filled in: an answer whose question is not on this phone. Everybody. At most 60.
form-filled-unknown-label = Kwa swali ambalo halipo hapa

# Something filled in: a choice whose words are not on this phone. Everybody. At most 60.
form-filled-choice-label = Chaguo ambalo maneno yake hayapo hapa

# Something filled in, action: to the entry, visit or consent that it says more about. Everybody. At most 32.
form-filled-about-action = Inahusu nini

# One form, help. Everybody. At most 200.
form-card-help = Haya ndiyo maswali yake. Angalia nani anaweza kusoma majibu kabla ya kuijaza.

# One form, before its questions. Everybody. At most 80.
form-card-entry-label = Inauliza zaidi kuhusu kilichotolewa

# One form, before its questions. Everybody. At most 80.
form-card-visit-label = Inauliza zaidi kuhusu ziara

# One form, before its questions. Everybody. At most 80.
form-card-consent-label = Inauliza zaidi kuhusu ndiyo ya mtu

# One form, in the place of its questions. Everybody. At most 120.
form-card-gone-text = Maswali hayawezi kuonyeshwa hapa. Huenda yakaja bado, au yanahitaji Weft mpya zaidi.

# One form, under a question. Everybody. At most 40.
form-kind-words-hint = Kwa maneno

# One form, under a question. Everybody. At most 40.
form-kind-day-hint = Siku

# One form, under a question. Everybody. At most 40.
form-kind-amount-hint = Namba

# One form, under a question. Everybody. At most 40.
form-kind-group-hint = Kundi

# A form, under a question. Everybody. At most 80.
form-field-newer-hint = Swali hili linahitaji Weft mpya zaidi.

# One form, action. Everybody. At most 32.
form-card-fill-action = Ijaze

# One form of another group, action of a steward. Organisers. At most 32.
form-card-keep-action = Itumie katika kundi letu

# One form of another group, action of a steward: its newer version. Organisers. At most 32.
form-card-newer-action = Tumia iliyo mpya

# One form, action of a steward, and title of the question whether to. Organisers. At most 32.
form-card-retire-action = Usiiulize tena

# Whether to ask a form no more, help. Organisers. At most 200.
form-retire-own-help = Hakuna anayeulizwa maswali haya tena, katika kundi lolote. Kilichojazwa kinabaki.

# Whether to ask a form of another group no more, help. Organisers. At most 200.
form-retire-other-help = Kundi lako haliulizwi maswali haya tena. Kilichojazwa kinabaki.

# On an entry, a visit or a consent, action, and title of a list: forms that ask more about it. Everybody. At most 32.
form-about-list-title = Zaidi kuhusu hili

# Forms that ask more about an entry, a visit or a consent, help. Everybody. At most 200.
form-about-list-help = Fomu hizi zinauliza zaidi kuhusu hili. Unachojaza kinakaa kando yake.

# Own forms, action of a steward, and title. Organisers. At most 32.
form-make-list-action = Tunga fomu

# Making a form, help. Organisers. At most 200.
form-make-start-help = Ipe jina ambalo watu wanalijua. Chagua nani anaweza kusoma majibu kabla ya kuuliza.

# Making a form, field. Organisers. At most 40.
form-make-name-label = Jina lake

# Making a form, field. Organisers. At most 40.
form-make-purpose-label = Ni ya nini

# Making a form, choice. Organisers. At most 40.
form-make-who-label = Nani anaijaza

# Making a form, tile. Organisers. At most 60.
form-make-member-label = Yeyote: swali moja kwa wakati

# Making a form, tile. Organisers. At most 60.
form-make-organiser-label = Anayejaza nyingi: maswali yote pamoja

# Making a form, choice. Organisers. At most 40.
form-make-about-label = Inauliza kuhusu nini

# Making a form, tile. Organisers. At most 60.
form-make-alone-label = Inasimama yenyewe

# Making a form, choice. Organisers. At most 40.
form-make-to-label = Nani anapata fomu

# Making a form, tile. Organisers. At most 40.
form-make-own-label = Kundi letu tu

# Making a form, choice. Organisers. At most 40.
form-make-readers-label = Nani anaweza kusoma majibu

# Making a form, tile. Organisers. At most 60.
form-make-filler-label = Kundi linaloijaza tu

# Making a form, title of a question. Organisers. At most 40. $number (number): from 1.
form-make-question-title = Swali la { $number }

# Making a form, help with a question. Organisers. At most 200.
form-make-question-help = Uliza jambo moja. Usiulize jina kama unaweza kuliacha.

# Making a form, field. Organisers. At most 40.
form-make-question-label = Swali

# Making a form, choice: what an answer is. Organisers. At most 40.
form-make-kind-label = Linajibiwaje

# Making a form, tile. Organisers. At most 40.
form-make-yes-label = Ndiyo au hapana

# Making a form, tile. Organisers. At most 40.
form-make-choice-label = Chaguo moja kati ya kadhaa

# Making a form, tile. Organisers. At most 40.
form-make-any-label = Chaguo lolote kati ya kadhaa

# Making a form, field: each line is one choice. Organisers. At most 60.
form-make-choices-label = Chaguo, kila moja mstari wake

# Making a form, choice. Organisers. At most 60.
form-make-needed-label = Je, lazima lijibiwe?

# Making a form, action. Organisers. At most 32.
form-make-more-action = Swali lingine

# Making a form, action. Organisers. At most 32.
form-make-look-action = Iangalie yote

# Looking at a form before it is published, title. Organisers. At most 40.
form-make-look-title = Kabla ya kuitangaza

# Looking at a form before it is published, help. Organisers. At most 200.
form-make-look-help = Hivi ndivyo wengine watakavyoiona. Ikishatangazwa, maneno yake yanabaki kwa wanaojibu.

# Looking at a form that cannot be published. Organisers. At most 200.
form-make-wrong-text = Bado haiwezi kutangazwa: maandishi ni marefu mno, au swali lina chaguo chini ya 2 au zaidi ya 12.

# Looking at a form before it is published, action. Organisers. At most 32.
form-make-publish-action = Itangaze
