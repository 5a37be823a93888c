### How a group hears what is told: who can, and by when an answer is due. Members read it, a steward changes it.

# How our group hears, title, and action on our group. Everybody. At most 48.
hearing-group-title = Jinsi kikundi chetu kinavyosikiliza

# How our group hears, help. Everybody. At most 300.
hearing-group-help = Wanaosikiliza wanasikia anachosimulia mtu. Wakiwa wachache mno, watu wa kikundi kingine wanasikia. Mtunza kikundi chetu ndiye anayesema kipi.

# How our group hears and its form, one group. Everybody. At most 100. $group (text). $count (number).
hearing-group-count-label = { $group } · wanaoweza kusikia: { $count }

# How our group hears and its form, when fewer than two people of other groups are named. Everybody. At most 160.
hearing-group-none-text = Lazima watu wawili wa vikundi vingine watajwe. Hadi hapo, yale ambayo watu wetu hawapaswi kusikia hayawezi kusimuliwa.

# How our group hears, action. Stewards. At most 32.
hearing-group-change-action = Badilisha hili

# The form, ticks. Stewards. At most 60.
hearing-change-outside-label = Ni vikundi gani vingine vinaweza kusikia?

# The form, when nobody else listens. Stewards. At most 120.
hearing-change-nobody-text = Katika vikundi vingine hakuna bado mtu anayeweza kusikia.

# How our group hears, its form. Everybody. At most 200.
hearing-change-means-text = Watu wa vikundi vingine wanasikia wetu wanapokuwa wachache mno, au anayesimulia anapotaka hivyo.

# How our group hears, heading, and choice in its form. Everybody. At most 60.
hearing-change-days-label = Jibu linatakiwa lini

# The form, tile. Stewards. At most 40.
hearing-change-usual-label = Ndani ya siku za kawaida

# The form, tile. Stewards. At most 60.
hearing-change-own-label = Ndani ya siku ambazo kikundi chetu kilikubaliana

# The form, at a number. Stewards. At most 160.
hearing-change-days-error = Andika siku 1 au zaidi, zisizidi 255. Hatari ina siku chache zaidi, linaloweza kusubiri lina siku nyingi zaidi.

# How our group hears, under how urgent it is, and telling. Everybody. At most 60. $count (number).
hearing-days-within-label =
    { $count ->
        [one] Jibu ndani ya siku { $count }
       *[other] Jibu ndani ya siku { $count }
    }

# How our group hears, and telling. Everybody. At most 120.
hearing-days-own-text = Kikundi chetu kilikubaliana siku hizi.

# How our group hears, and telling. Everybody. At most 120.
hearing-days-usual-text = Hizi ni siku za kawaida. Kikundi chetu hakijapanga nyingine.

# How our group hears, and telling. Everybody. At most 160.
hearing-days-from-text = Siku zinahesabiwa tangu ifike kwenye simu ya anayesikiliza. Inaweza kuchukua muda mrefu.

# Telling, tick. Everybody. At most 100.
hearing-tell-outside-label = Nataka watu wa kikundi kingine wasikie, si wa kikundi changu
