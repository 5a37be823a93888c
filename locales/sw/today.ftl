### What is due: the few things that wait for whoever looks.

# Home line and title. Everybody. At most 24.
today-list-title = Leo

# Today, help. Everybody. At most 240.
today-list-help = Yanayokusubiri wewe au kikundi chako. Gusa mstari ili uufungue. Unaruhusiwa kupumzika: hapa hakuna kinachohesabu nani alichelewa.

# Today, when nothing is due. Everybody. At most 80.
today-list-none-text = Hakuna kinachokusubiri. Pumzika vizuri.

# Home, under the line. Everybody. At most 60. $count (number): all that waits.
today-list-waiting-label =
    { $count ->
        [one] Jambo { $count } linasubiri
       *[other] Mambo { $count } yanasubiri
    }

# Today, above the lines, when more wait than are shown. Everybody. At most 60. $count (number): those not shown.
today-list-more-label =
    { $count ->
        [one] Jambo jingine { $count } linasubiri baada ya haya
       *[other] Mambo mengine { $count } yanasubiri baada ya haya
    }

# Home and Today, when there is so much that this phone did not look at all of it. Everybody. At most 80.
today-list-many-label = Huenda yanayosubiri ni mengi kuliko yanayoonyeshwa hapa

# On a line: the last day for it. Everybody. At most 48. $day (date).
today-line-by-status = Mwisho { $day }

# On a line: since when it waits, without a last day. Everybody. At most 48. $day (date).
today-line-since-status = Tangu { $day }

# On a line: its last day is past. Everybody. At most 48. $day (date): that last day.
today-line-late-status = Imechelewa. Siku yake ilikuwa { $day }

# What is due: a yes runs out soon. Everybody. At most 60.
today-matter-ask-again-label = Uliza tena: jibu la ndiyo linakaribia kuisha

# What is due: the other group proposed a ledger entry. Everybody. At most 60.
today-matter-answer-entry-label = Sema kama ndivyo ilivyokuwa

# What is due: a story has no translation. Everybody. At most 60.
today-matter-translate-label = Simulia haya kwa lugha nyingine

# What is due: somebody outside was given what was taken back since. Everybody. At most 60.
today-matter-recall-label = Waambie walio nacho: ridhaa imeondolewa

# What is due: an invitation to visit. Everybody. At most 60.
today-matter-invitation-label = Jibu mwaliko

# What is due: a wish of the hosts of a visit. Everybody. At most 60.
today-matter-condition-label = Jibu wanachoomba wenyeji

# What is due: whoever travels lets others know that all is well. Everybody. At most 60.
today-matter-check-in-label = Tupe habari zako

# What is due: those at home ask after whoever travels and was not heard from in time. Everybody. At most 60.
today-matter-not-heard-label = Aliye safarini hajatoa habari

# What is due: a report on a visit. Everybody. At most 60.
today-matter-report-label = Toa ripoti ya ziara

# What is due: something promised on a visit. Everybody. At most 60.
today-matter-promise-label = Timiza ulichoahidi

# What is due: listeners answer somebody who told what happened. Everybody. At most 60.
today-matter-answer-case-label = Kuna mtu anasubiri jibu

# What is due: the same, while somebody is in danger. Everybody. At most 60.
today-matter-danger-label = Hatari: kuna mtu anasubiri jibu

# What is due: what was promised to somebody who was harmed. Everybody. At most 60.
today-matter-repair-label = Timiza kilichoahidiwa

# What is due: asking somebody who was harmed. Everybody. At most 60.
today-matter-safer-label = Swali linasubiri: je, uko salama zaidi?

# What is due: the other group wants an agreed ledger entry to count no more. Everybody. At most 60.
today-matter-reversal-label = Je, hii isihesabiwe tena?

# What is due: looking back at three months of the ledger. Everybody. At most 60.
today-matter-review-label = Pitieni pamoja yaliyopita

# What is due: somebody said they would change what is not even between groups. Everybody. At most 60.
today-matter-adjust-label = Fanya mabadiliko uliyokubali kufanya
