### Erasing a notebook: now, or by a code of its own.

# Settings, line, and erasing, title. Everybody. At most 40.
wiping-list-title = මේ සටහන් පොත මකන්න

# Settings, under the line. Everybody. At most 80.
wiping-list-hint = දැන්ම, නැත්නම් මකන රහස් කේතයකින්

# Erasing, help. Everybody. At most 240.
wiping-list-help = මේ තිරය හැමදාම එකම විදිහයි. මකන රහස් කේතයක් තියෙනවාද කියලා පෙන්නන්නේ නැහැ.

# Erasing, text. Everybody. At most 200.
wiping-all-text = මැකුවාම මේ ෆෝන් එකේ තියෙන ඔක්කොම යනවා: ඔබ ලියපු දේ, අනිත් අය එවපු දේ, යතුරු. මෙතනට ආපහු ගන්න කාටවත් බැහැ.

# Erasing, text. Everybody. At most 200.
wiping-others-text = අනිත් අය ළඟ තියෙන දේ, ෆයිල් එකකින් මේ ෆෝන් එකෙන් ගිය දේ, තියෙන තැනම තියෙනවා.

# Erasing, text. Everybody. At most 300.
wiping-code-text = වෙනම රහස් කේතයකින් මකන්න පුළුවන්. සටහන් පොත අරින තැන ඒක ගැහුවොත්, එවෙලේම මකනවා, ආයෙත් අහන්නේ නැහැ.

# Erasing, text. Everybody. At most 300.
wiping-practise-text = ඒක ඔබේ රහස් කේතය වගේ වෙන්න බැහැ, වැරදිලා ගැහුවොත් මැකෙන නිසා. තවම කිසිවක් නැති සටහන් පොතක පුහුණු වෙන්න.

# Erasing, action. Everybody. At most 40.
wiping-make-action = මකන රහස් කේතයක් තෝරන්න

# Erasing, action. Everybody. At most 40.
wiping-none-action = කිසිම රහස් කේතයකින් නොමකන්න

# Erasing, action. Everybody. At most 40.
wiping-now-action = දැන්ම මකන්න

# Choosing the code that erases, title of the second step. Everybody. At most 40.
wiping-new-title = මකන රහස් කේතය

# Erasing now, title. Everybody. At most 40.
wiping-sure-title = දැන්ම මකන්නද?

# Erasing now, action after the code was typed. Everybody. At most 32.
wiping-sure-action = ඔක්කොම මකන්න

# Told, after a code that erases was chosen. Everybody. At most 160.
wiping-told-made-label = දැන් ඉඳන්, ඔබ සටහන් පොත අරින තැන මේ රහස් කේතය ගැහුවොත් ඒක මැකෙනවා.

# Told, after no code erases any more. Everybody. At most 100.
wiping-told-none-label = කිසිම රහස් කේතයකින් මේ සටහන් පොත මැකෙන්නේ නැහැ.

# Told, when the code that erases is the one that opens. Everybody. At most 120.
wiping-told-same-label = මේක අරින රහස් කේතය. මකන එක වෙන එකක් වෙන්න ඕනෑ. ආයෙත් තෝරන්න.

# Told, after the notebook was erased. Everybody. At most 160.
wiping-told-gone-label = සටහන් පොත මේ ෆෝන් එකේ දැන් නැහැ. අනිත් අය ළඟ තියෙන දේ එයාලා ළඟම තියෙනවා.
