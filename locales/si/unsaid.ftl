### Taking back for good what one said oneself, on the cards where words stand.

# Cards and title: the words that whoever looks may take back. Members. At most 40.
unsaid-list-title = මෙතන ඔබේ වචන

# Your words here, help. Members. At most 240.
unsaid-list-help = ඔබ කියපු දේ මෙතනින් ආපහු ගන්න පුළුවන්. ඒක හැමදාටම යනවා. මොනවා හරි කිව්වා කියන එක විතරක් ඉතුරු වෙනවා.

# Your words here, when there is nothing. Members. At most 80.
unsaid-list-none-text = ඔබට ආපහු ගන්න පුළුවන් දෙයක් මෙතන නැහැ.

# Your words here, under a line. Members. At most 40.
unsaid-list-mine-hint = ඔබ කියපු දෙයක්

# Your words here, under a line of another's words. Members. At most 60.
unsaid-list-other-hint = ඔබේ කණ්ඩායමේ කෙනෙක් කියපු දෙයක්

# Your words here in a case, for the affected person. Members. At most 40.
unsaid-list-here-hint = වෙන කෙනෙක් ලියපු දෙයක්

# Your words here, on a line: one steward asked. Members. At most 60.
unsaid-list-half-status = කණ්ඩායම බලාගන්න දෙවෙනි කෙනෙකුත් එකඟ වෙන්න ඕනෑ

# Taking words back, title. Members. At most 40.
unsaid-one-title = මේ වචන ආපහු ගන්නවාද?

# Taking words back: what it means. Members. At most 160.
unsaid-one-gone-text = මෙතනිනුත්, මේක දැනගන්න හැම ෆෝන් එකකිනුත් මැකෙනවා.

# Taking words back of another member. Members. At most 160.
unsaid-one-second-text = වෙන සාමාජිකයෙක් කියපු දෙයක්. කණ්ඩායම බලාගන්න දෙන්නෙක් කැමති වුණාම මැකෙනවා.

# Taking words back: one of two stewards has asked. Members. At most 160.
unsaid-one-waiting-text = ඔබ ඉල්ලුවා. දැන් කණ්ඩායම බලාගන්න දෙවෙනි කෙනෙකුත් ඉල්ලන්න ඕනෑ.
