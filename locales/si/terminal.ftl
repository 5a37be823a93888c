### The screens at a terminal: how to type. All else on them is said where it stands.

# Under every page: how to type. Everybody. At most 130.
terminal-screen-keys-text = අංකයක් ටයිප් කර Enter ඔබන්න. 0 ආපසු යයි, ? පැහැදිලි කරයි, - පිටව අගුලු දමයි, = නැවත කියවයි.

# Below the lines of a list, if there are more. Everybody. At most 30.
terminal-screen-more-action = තව පේළි

# After something was typed that is no number of the page. Everybody. At most 80.
terminal-screen-unknown-error = මේ පිටුවේ ඒ අංකයෙන් කිසිවක් නැහැ.

# After leaving. Everybody. At most 60.
terminal-screen-left-text = අගුලු දමා ඇත.

# A choice that is chosen. Everybody. At most 30. $tile (text): what it is called.
terminal-tile-chosen-label = { $tile } (තෝරා ඇත)

# Before a field of one line. Everybody. At most 130.
terminal-field-line-text = ටයිප් කර Enter ඔබන්න. Enter පමණක් නම් තිබෙන ලෙසම තබයි; - පමණක් නම් හිස් කරයි.

# Before a field of several lines. Everybody. At most 150.
terminal-field-lines-text = කැමති තරම් පේළි ටයිප් කරන්න; පේළියක . පමණක් අවසන් කරයි. මුලින්ම . තිබෙන ලෙසම තබයි; - පමණක්, ඉන්පසු ., හිස් කරයි.

# Before a field for a day. Everybody. At most 150.
terminal-field-day-text = දවස වසර-මාසය-දිනය ලෙස ටයිප් කරන්න, 2026-11-27 වගේ. Enter පමණක් තිබෙන ලෙසම තබයි; - පමණක් හිස් කරයි.

# Before a field that is not shown. Everybody. At most 80.
terminal-field-hidden-text = ඔබ ටයිප් කරන දේ පෙනෙන්නේ නැහැ.

# Below a long list of choices. Everybody. At most 130.
terminal-select-letters-text = අංකයක් හෝ නමේ අකුරු කිහිපයක් ටයිප් කරන්න. Enter පමණක් තිබෙන ලෙසම තබයි.

# Before a file is written. Organisers. At most 130. $name (text): the name it gets otherwise.
terminal-file-save-text = ගොනුව තබන්නේ කොහේද? තැන ටයිප් කරන්න, { $name } සඳහා Enter පමණක්; - කිසිවක් ලියන්නේ නැහැ.

# Before a file is read. Organisers. At most 100.
terminal-file-pick-text = කුමන ගොනුවද? එය තිබෙන තැන ටයිප් කරන්න. Enter පමණක් කිසිවක් කියවන්නේ නැහැ.

# In the place of a microphone. At most 160.
terminal-file-voice-text = මෙතන මයික්‍රෆෝනයක් නැහැ. AAC පටිගත කිරීමක් තිබෙන තැන ටයිප් කරන්න. Enter පමණක් කිසිවක් පටිගත කරන්නේ නැහැ.

# In the place of a camera. At most 160.
terminal-file-photo-text = මෙතන කැමරාවක් නැහැ. පින්තූරයක් තිබෙන තැන ටයිප් කරන්න. Enter පමණක් කිසිවක් ගන්නේ නැහැ.

# After a place was typed where a file stands already. Organisers. At most 90.
terminal-file-there-error = ඒ නමින් ගොනුවක් දැනටමත් තිබේ. කිසිවක් ලිව්වේ නැහැ.

# Terminal: a code would be scanned. Everybody. At most 100.
terminal-scan-ask-text = කොටුවේ තිබෙන දේ ටයිප් කරන්න. Enter පමණක් ආපසු යයි.

# Terminal: the app would be passed on. Everybody. At most 100. $place (text): where the program lies.
terminal-app-place-text = වැඩසටහන මේ ගොනුවයි: { $place }

# Terminal: while phones are met. Organisers. At most 100.
terminal-nearby-wait-text = තව උපාංගයක් හමුවෙනකල් වටපිට සොයනවා, වැඩිම වුණොත් විනාඩි දහයක්.
