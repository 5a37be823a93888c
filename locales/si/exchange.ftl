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
