### What this phone has heard of others, and files that go out and come in.

# Exchange, title. Organisers. At most 32.
exchange-status-title = Kutuma na kupokea

# Exchange, help. Organisers. At most 240.
exchange-status-help = Andika faili, kisha uipeleke kwa njia yoyote upendayo: kadi ya memori au programu ya ujumbe. Ni simu za vikundi vyetu tu zinazoweza kuisoma.

# Exchange and home. Organisers. At most 100. $count (number): other devices heard from. $of (number): other devices.
exchange-status-heard-label = Habari zimefika kutoka simu { $count } kati ya simu nyingine { $of }

# Exchange. Organisers. At most 100. $day (date).
exchange-status-oldest-label = Habari ya zamani zaidi ni ya tarehe { $day }

# Exchange and home. Everybody. At most 100. $day (date).
exchange-status-met-label = Ilikutana na simu nyingine mara ya mwisho tarehe { $day }

# Exchange and home. Everybody. At most 100.
exchange-status-never-label = Bado haijakutana na simu nyingine

# Exchange and home. Everybody. At most 100. $count (number).
exchange-status-unsent-label =
    { $count ->
        [one] Jambo { $count } limehifadhiwa hapa na bado halijatumwa
       *[other] Mambo { $count } yamehifadhiwa hapa na bado hayajatumwa
    }

# Exchange: words or pictures known of but not here. Organisers. At most 100. $count (number).
exchange-status-missing-label =
    { $count ->
        [one] Maandishi au picha { $count } bado haijafika
       *[other] Maandishi au picha { $count } bado hazijafika
    }

# Exchange: things here that need others first. Organisers. At most 120. $count (number).
exchange-status-waiting-label =
    { $count ->
        [one] Jambo { $count } linasubiri kitu ambacho bado hakijafika
       *[other] Mambo { $count } yanasubiri kitu ambacho bado hakijafika
    }

# Exchange: things a newer version wrote. Organisers. At most 120. $count (number).
exchange-status-newer-label =
    { $count ->
        [one] Jambo { $count } limeandikwa na Weft mpya zaidi: weka Weft mpya ili kulisoma
       *[other] Mambo { $count } yameandikwa na Weft mpya zaidi: weka Weft mpya ili kuyasoma
    }

# Exchange, action. Organisers. At most 32.
exchange-status-out-action = Andika faili

# Exchange, under the action. Organisers. At most 100.
exchange-status-out-hint = Kila kitu ambacho huenda wengine bado hawana

# Exchange, action. Organisers. At most 32.
exchange-status-group-action = Faili la kikundi chetu

# Exchange, under the action. Organisers. At most 100.
exchange-status-group-hint = Pia yale yanayosomwa na kikundi chetu tu

# Exchange, action. Organisers. At most 32.
exchange-status-in-action = Soma faili
