### What this phone has heard of others, and files that go out and come in.

# Exchange, title. Organisers. At most 32.
exchange-status-title = යැවීම සහ ලැබීම

# Exchange, help. Organisers. At most 240.
exchange-status-help = ෆයිල් එකක් හදලා ඔබට හොඳ විදිහකට දෙන්න: මෙමරි කාඩ් එකකින්, මැසේජ් යවන ඇප් එකකින්. කියවන්න පුළුවන් අපේ කණ්ඩායම්වල ෆෝන්වලට විතරයි.

# Exchange and home. Organisers. At most 100. $count (number): other devices heard from. $of (number): other devices.
exchange-status-heard-label = අනිත් ෆෝන් { $of }න් { $count }කින් තොරතුරු ලැබුණා

# Exchange. Organisers. At most 100. $day (date).
exchange-status-oldest-label = පරණම තොරතුර { $day } දා එකක්

# Exchange and home. Everybody. At most 100. $day (date).
exchange-status-met-label = අන්තිමට අනිත් ෆෝන් හමුවුණේ { $day } දා

# Exchange and home. Everybody. At most 100.
exchange-status-never-label = තවම වෙන ෆෝන් එකක් හමුවෙලා නැහැ

# Exchange and home. Everybody. At most 100. $count (number).
exchange-status-unsent-label =
    { $count ->
        [one] දේවල් { $count }ක් මේ ෆෝන් එකේ තියෙනවා, තවම යවලා නැහැ
       *[other] දේවල් { $count }ක් මේ ෆෝන් එකේ තියෙනවා, තවම යවලා නැහැ
    }

# Exchange: words or pictures known of but not here. Organisers. At most 100. $count (number).
exchange-status-missing-label =
    { $count ->
        [one] ලියවිලි හෝ ෆොටෝ { $count }ක් ඇවිත් නැහැ
       *[other] ලියවිලි හෝ ෆොටෝ { $count }ක් ඇවිත් නැහැ
    }

# Exchange: things here that need others first. Organisers. At most 120. $count (number).
exchange-status-waiting-label =
    { $count ->
        [one] දේවල් { $count }කට කලින් එන්න ඕනෑ දෙයක් තවම ඇවිත් නැහැ
       *[other] දේවල් { $count }කට කලින් එන්න ඕනෑ දෙයක් තවම ඇවිත් නැහැ
    }

# Exchange: things a newer version wrote. Organisers. At most 120. $count (number).
exchange-status-newer-label =
    { $count ->
        [one] දේවල් { $count }ක් මීට වඩා අලුත් Weft එකකින් ලියලා තියෙනවා: කියවන්න Weft අලුත් කරන්න
       *[other] දේවල් { $count }ක් මීට වඩා අලුත් Weft එකකින් ලියලා තියෙනවා: කියවන්න Weft අලුත් කරන්න
    }

# Exchange, action. Organisers. At most 32.
exchange-status-out-action = ෆයිල් එකක් හදන්න

# Exchange, under the action. Organisers. At most 100.
exchange-status-out-hint = අනිත් අය ළඟ තවම නැති වෙන්න පුළුවන් දේවල් ඔක්කොම

# Exchange, action. Organisers. At most 32.
exchange-status-group-action = අපේ කණ්ඩායමට ෆයිල් එකක්

# Exchange, under the action. Organisers. At most 100.
exchange-status-group-hint = අපේ කණ්ඩායම විතරක් කියවන දේත් ඒකේ තියෙනවා

# Exchange, action. Organisers. At most 32.
exchange-status-in-action = ෆයිල් එකක් කියවන්න

# Exchange, action. Organisers. At most 32.
exchange-status-share-action = වෙන ඇප් එකකින් යවන්න

# Exchange, under the action. Organisers. At most 100.
exchange-status-share-hint = ඕනෑම කෙනෙකුට ගෙනියන්න පුළුවන්. කියවන්න පුළුවන් අපේ කණ්ඩායම්වල ෆෝන්වලට විතරයි

# Phones nearby, title; also a line of the exchange. Organisers. At most 32.
exchange-nearby-main-title = ළඟ තියෙන ෆෝන් හමුවෙන්න

# Phones nearby, help. Organisers. At most 240.
exchange-nearby-main-help = ෆෝන් දෙකේම මේ පිටුව ඇරලා බොත්තම ඔබන්න. ෆෝන් දෙකම එකම Wi-Fi එකේ තියෙන්න ඕනෑ, නැත්නම් එක ෆෝන් එකක් අනිත් එකේ හොට්ස්පොට් එක පාවිච්චි කරන්න ඕනෑ. ඉන්ටර්නෙට් ඕනෑ නැහැ.

# Phones nearby, before anything else. Organisers. At most 160.
exchange-nearby-main-note = ඒ Wi-Fi එකේම ඉන්න අනිත් අයට, ෆෝන් දෙකක් එකිනෙක කතා කරනවා කියලා පේන්න පුළුවන්. කතා කරන දේ ඒ අයට කියවන්න බැහැ.

# Phones nearby, action. Organisers. At most 32.
exchange-nearby-start-action = විනාඩි දහයක් සොයන්න

# Phones nearby and relays, action while something runs. Organisers. At most 32.
exchange-nearby-stop-action = නවත්වන්න

# Phones nearby, while it runs. Organisers. At most 120.
exchange-nearby-looking-label = ෆෝන් සොයනවා. විනාඩි දහයකට පස්සේ මේක ඉබේම නවතිනවා

# Phones nearby, while two phones talk. Organisers. At most 120. $came (number): new things here. $sent (number): things sent.
exchange-nearby-talking-label = දැන් හුවමාරු කරනවා. මෙතනට අලුත්: { $came }. යැව්වා: { $sent }

# Phones nearby. Organisers. At most 100. $count (number): phones.
exchange-nearby-met-label =
    { $count ->
        [one] ෆෝන් { $count }ක් හමුවුණා
       *[other] ෆෝන් { $count }ක් හමුවුණා
    }

# Phones nearby, what came of it so far. Organisers. At most 120. $came (number): new things here. $sent (number): things sent.
exchange-nearby-came-label = මෙතනට අලුත්: { $came }. යැව්වා: { $sent }

# Phones nearby. Organisers. At most 100.
exchange-nearby-same-label = අන්තිමට හමුවුණ ෆෝන් එකෙයි මේකෙයි දැන් තියෙන්නේ එකම දේවල්

# Phones nearby. Organisers. At most 120.
exchange-nearby-partly-label = අන්තිමට හමුවුණ ෆෝන් එකෙයි මේකෙයි තවම තියෙන්නේ එකම දේවල් නෙවෙයි. දෙකට ආයෙත් හමුවෙන්න දෙන්න

# Phones nearby. Organisers. At most 120.
exchange-nearby-broke-label = සම්බන්ධයක් කැඩුණා. ආපු දේ තියාගත්තා. ෆෝන් දෙකට ආයෙත් හමුවෙන්න දෙන්න

# Phones nearby. Organisers. At most 120.
exchange-nearby-away-label = අපේ කණ්ඩායම්වලට අයිති නැති ෆෝන් එකක් ඇතුළට ගත්තේ නැහැ

# Phones nearby, after an address was tried. Organisers. At most 120.
exchange-nearby-nobody-label = අනිත් ෆෝන් එක උත්තර දුන්නේ නැහැ. ඒකේ මේ පිටුව ඇරලා තියෙනවාද?

# Phones nearby. Organisers. At most 120.
exchange-nearby-failed-label = මේ ෆෝන් එකට දැන් නෙට්වර්ක් එකක් නැහැ. Wi-Fi හෝ හොට්ස්පොට් එකක් ඔන් කරන්න

# Phones nearby, above a code that the other phone reads. Organisers. At most 100.
exchange-nearby-code-label = මේ කොටුවෙන් අනිත් ෆෝන් එකට මේ ෆෝන් එක හොයාගන්න පුළුවන්

# Phones nearby, under that code. Organisers. At most 100. $address (text): such as 192.168.1.5:40123.
exchange-nearby-address-label = මේ ෆෝන් එකේ ලිපිනය: { $address }

# Phones nearby, action. Organisers. At most 32.
exchange-nearby-scan-action = අනිත් එකේ කොටුව ස්කෑන් කරන්න

# Phones nearby, action; also the title of the page on which it is typed. Organisers. At most 32.
exchange-address-main-title = අනිත් එකේ ලිපිනය ටයිප් කරන්න

# Typing an address, help and hint of the field. Organisers. At most 160.
exchange-address-main-help = ඒක තියෙන්නේ අනිත් ෆෝන් එකේ කොටුවට යටින්, 192.168.1.5:40123 වගේ

# Typing an address, field. Organisers. At most 40.
exchange-address-field-label = අනිත් ෆෝන් එකේ ලිපිනය

# Typing an address, under the field. Organisers. At most 100.
exchange-address-field-error = මේක ලිපිනයක් නෙවෙයි. ලිපිනයක ඉලක්කම්, තිත් සහ තිත් දෙකේ ලකුණක් (:) තියෙනවා

# Typing an address, action. Organisers. At most 32.
exchange-address-meet-action = ඒ ෆෝන් එක හමුවෙන්න

# Relays, title; also a line of the exchange. A relay keeps what phones put there for each other. Organisers. At most 32.
exchange-relays-main-title = අතරමැදි තැන්

# Relays, help. Organisers. At most 240.
exchange-relays-main-help = අතරමැදි තැනක් කියන්නේ ඉන්ටර්නෙට් එකේ තියෙන පරිගණකයක්. ෆෝන් එකිනෙකට කියලා එතන තියන දේ, ඒවා ගන්නකල් ඒක තියාගන්නවා. ඒ කිසිවක් ඒකට කියවන්න බැහැ.

# Relays. Organisers. At most 100.
exchange-relays-none-label = මේ ෆෝන් එක අතරමැදි තැනක් පාවිච්චි කරන්නේ නැහැ

# Relays, action. Organisers. At most 32.
exchange-relays-run-action = දැන් ගන්න සහ යවන්න

# Relays, while it runs. Organisers. At most 100.
exchange-relays-running-label = දැන් ගන්නවා සහ යවනවා

# Relays, action; also the title of its page. Organisers. At most 32.
exchange-relays-take-action = අතරමැදි තැනක් පාවිච්චි කරන්න

# Relays, under the name of one; also a choice. Organisers. At most 60.
exchange-relays-everybody-hint = අපේ කණ්ඩායම් ඔක්කොටම

# Relays, under the name of one; also a choice. Organisers. At most 60.
exchange-relays-group-hint = අපේ කණ්ඩායමට විතරයි

# A relay, what came of it. Organisers. At most 120. $came (number): parcels fetched. $put (number): parcels left there.
exchange-relay-ran-label = එතනින් ගත්තා: { $came }. එතන තිබ්බා: { $put }

# A relay. Organisers. At most 120.
exchange-relay-full-label = මේ අතරමැදි තැන පිරිලා. ඔක්කොම එතන තිබ්බේ නැහැ

# A relay. Organisers. At most 120.
exchange-relay-unreached-label = මේ අතරමැදි තැනට සම්බන්ධ වෙන්න බැරි වුණා. පස්සේ ආයෙත් උත්සාහ කරන්න

# A relay. Organisers. At most 120.
exchange-relay-busy-label = මේ අතරමැදි තැනේ දැන් වැඩ වැඩියි. පස්සේ ආයෙත් උත්සාහ කරන්න

# A relay. Organisers. At most 160.
exchange-relay-refused-label = මේ අතරමැදි තැන මේ ෆෝන් එක ඇතුළට ගන්නේ නැහැ, නැත්නම් මේක අතරමැදි තැනක් නෙවෙයි. කණ්ඩායම බලාගන්න දෙන්නෙකුට අලුත් අවසරයක් දෙන්න පුළුවන්

# A relay, not asked since the notebook was opened. Organisers. At most 100.
exchange-relay-idle-label = සටහන් පොත ඇරියාට පස්සේ තවම මේකෙන් අහලා බැලුවේ නැහැ

# A relay, help. Organisers. At most 160.
exchange-relay-main-help = මේ ෆෝන් එක ඒක පාවිච්චි කරන එක නැවැත්තුවොත්, අනිත් අය මේ ෆෝන් එකට කියලා එතන තිබ්බ දේ එතනම තියෙනවා

# A relay, action. Organisers. At most 32.
exchange-relay-forget-action = පාවිච්චි කරන එක නවත්වන්න

# Using a relay, help. Organisers. At most 240.
exchange-take-main-help = මේ ෆෝන් එකේ යතුර කණ්ඩායම බලාගන්න දෙන්නෙකුට පෙන්වන්න. ඒ අය ෆයිල් එකක් දෙනවා, ඒක තමයි අවසරය. ඊට පස්සේ අතරමැදි තැනේ ලිපිනය ටයිප් කරලා, ඒ ෆයිල් එක තෝරන්න.

# Using a relay. Organisers. At most 120. $key (text): 64 letters and digits.
exchange-take-key-label = මේ ෆෝන් එකේ යතුර: { $key }

# Using a relay, field. Organisers. At most 32.
exchange-take-address-label = අතරමැදි තැනේ ලිපිනය

# Using a relay, under the field. Organisers. At most 100. $address (text): such as https://relay.example.
exchange-take-address-hint = { $address } වගේ

# Using a relay, under the field. Organisers. At most 100.
exchange-take-address-error = අතරමැදි තැනක ලිපිනයක් පටන් ගන්නේ https:// වලින්

# Using a relay, whom it is for. Organisers. At most 32.
exchange-take-whom-label = මේක කාටද

# Using a relay, action. Organisers. At most 32.
exchange-take-pick-action = අවසර ෆයිල් එක තෝරන්න

# After a relay was taken into use. Organisers. At most 100.
exchange-told-taken-label = මේ ෆෝන් එක දැන් ඒ අතරමැදි තැන පාවිච්චි කරනවා

# The file was no permission. Organisers. At most 120.
exchange-told-no-permission-label = මේ ෆයිල් එක මේ ෆෝන් එකට දුන් අවසරයක් නෙවෙයි

# No further relay. Organisers. At most 120.
exchange-told-enough-label = දැනටමත් අතරමැදි තැන් තුනක් පාවිච්චි කරනවා. මුලින්ම එකක් පාවිච්චි කරන එක නවත්වන්න

# A code was scanned that does not fit. Everybody. At most 120.
exchange-told-other-code-label = මේ කොටුව මෙතනට ගැළපෙන්නේ නැහැ

# Passing the app itself on failed. Organisers. At most 120.
exchange-told-not-passed-label = ඇප් එක තව කෙනෙකුට දුන්නේ නැහැ
