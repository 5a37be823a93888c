### Answering: the notebook is handed over, the person hears and answers alone.

# Hand-over, title. The asker. At most 40.
sitting-hand-over-title = ෆෝන් එක දෙන්න

# Hand-over, help. The asker. At most 240.
sitting-hand-over-help = ඇහෙන්නේ නැති දුරකට යන්න. බලන්න එපා. උත්තරය මොකක් වුණත් ඒක හරි.

# Hand-over. The asker. At most 160.
sitting-hand-over-closed-text = ඔබේ සටහන් පොත වැහෙනවා. ආයෙත් අරින්න ඔබේ රහස් කේතය ඕනෑ.

# Hand-over. The asker. At most 160.
sitting-hand-over-alone-text = ඒ කෙනා තනියම ඇහුම්කන් දීලා උත්තර දෙනවා. ඒ කෙනාට අංකයක් ලැබෙනවා.

# Hand-over, when the person is or may be under 18. The asker. At most 200.
sitting-hand-over-minor-banner = මේ කෙනා 18ට අඩුයි හෝ අඩු වෙන්න පුළුවන්. ඉස්සෙල්ලා ඒ කෙනා තනියම උත්තර දෙනවා. “ඔව්” වෙන්න පස්සේ භාරකාර කෙනෙක්ගේ “ඔව්” එකත් ඕනෑ.

# Hand-over, action. The asker. At most 32.
sitting-hand-over-now-action = දැන් දෙන්න

# Hand-over to a guardian. The asker. At most 200.
sitting-guardian-alone-text = භාරකාර කෙනා තනියම ඇහුම්කන් දීලා උත්තර දෙනවා. ඒ කෙනාට වෙනම අංකයක් ලැබෙනවා. ළමයා දුන් උත්තරය කියන්න එපා.

# Hand-over to a guardian, choice when one has answered before. The asker. At most 40.
sitting-guardian-who-label = කොයි භාරකාර කෙනාද

# Hand-over to a guardian, choice. The asker. At most 32.
sitting-guardian-other-label = වෙන කෙනෙක්

# Hand-over to a body. The asker. At most 160.
sitting-body-alone-text = ෆෝන් එක ඒ අයට දීලා යන්න. ඔබ නැතිව ඒ අය ඇහුම්කන් දීලා උත්තර දෙනවා.

# Hand-over to a body, choice; a witness is no member of ours. The asker. At most 120.
sitting-body-witness-label = දෙවෙනි සාමාජිකයෙකුට අත්සන් කරන්න බැරි තැන, සාක්කිකාරයෙක් ඉන්නවාද?

# Hand-over to a successor. The asker. At most 160.
sitting-after-alone-text = ඒ කෙනා මේක තනියම කරනවා. නොකර ඉන්නත් පුළුවන්.

# Sitting of a child, first step. The person asked. At most 160.
sitting-child-beside-text = ඔබ 18ට අඩු නම්, ඔබව බලාගන්න කෙනාගෙනුත් තනියම අහනවා. එක් කෙනෙක් “නැහැ” කිව්වොත් ඒක “නැහැ”.

# Sitting of a guardian, first step. The person asked. At most 160.
sitting-guardian-beside-text = භාරකාර කෙනා විදිහට ඔබෙන් අහනවා. ළමයාගෙන් තනියම ඇහුවා. එක් කෙනෙක් “නැහැ” කිව්වොත් ඒක “නැහැ”.

# Sitting of a body, first step. The person asked. At most 160.
sitting-body-named-text = කතා කරන කෙනාගේවත් එකඟ නොවෙන කෙනාගේවත් නම ලියන්නේ නැහැ.

# Sitting of a body, title and field. The person asked. At most 40.
sitting-body-present-title = මෙතන කී දෙනෙක්ද

# Sitting of a body, when too few are there. The person asked. At most 120. $count (number).
sitting-body-few-banner = “ඔව්” වෙන්න මදි. අඩුම ඕනෑ: { $count }

# Sitting of a body, choice. The person asked. At most 80.
sitting-body-dissent-label = සමහරු එකඟ නැතිව, ඒක ලියා තියන්න කැමතිද?

# Sitting of a body, field. The person asked. At most 60.
sitting-body-dissent-words-label = ඒ අය කියන දේ, නමක් නැතිව

# Naming a successor, title. The person asked. At most 40.
sitting-after-title = ඔබ මැරුණාට පස්සේ

# Naming a successor. The person asked. At most 200.
sitting-after-what-text = ඔබට එක් කෙනෙක් තෝරන්න පුළුවන්. ඒ කෙනාට අංකයක් ලැබෙනවා. ඔබ මැරුණාට පස්සේ ඒ කෙනාට ඔබේ “ඔව්” එක දිගටම තියන්න හෝ ආපහු ගන්න පුළුවන්.

# Naming a successor. The person asked. At most 160.
sitting-after-give-text = අංකය ඒ කෙනාට ඔබම දෙන්න. නමක් ලියන්නේ නැහැ.

# Naming a successor, action. The person asked. At most 40.
sitting-after-make-action = ඒ කෙනාගේ අංකය හදන්න

# Sitting, first step, title. The person asked. At most 40.
sitting-hear-title = උත්තර දෙන්න කලින්

# Sitting, help on every step. The person asked. At most 240.
sitting-hear-help = හදිසි වෙන්න ඕනෑ නැහැ. එක දෙයකට “ඔව්”, තව දෙයකට “නැහැ” කියන්න පුළුවන්. ඕනෑම වෙලාවක නවත්තන්න පුළුවන්: කිසිවක් තියාගන්නේ නැහැ.

# Sitting, first step. The person asked. At most 160.
sitting-hear-nothing-text = ඔබ මොන උත්තරය දුන්නත්, ඔබට ලැබෙන කිසි දෙයක් ඒකෙන් වෙනස් වෙන්නේ නැහැ.

# Sitting, first step. The person asked. At most 160.
sitting-hear-angry-text = මේක දැක්කොත් හෝ ඇහුණොත් තරහ වෙන්න පුළුවන් කවුද කියලා හිතලා බලන්න.

# Sitting, first step. The person asked. At most 160.
sitting-hear-back-text = ඔබට අංකයක් ලැබෙනවා. ඒකෙන් ඕනෑම දවසක කැමැත්ත ආපහු ගන්න පුළුවන්.

# Sitting, on every step. The person asked. At most 32.
sitting-today-not-action = අද නෙවෙයි

# Sitting, under the action. The person asked. At most 60.
sitting-today-not-hint = කිසිවක් ලියා තබන්නේ නැහැ

# Sitting, second step, title. The person asked. At most 40.
sitting-teach-back-title = ඔබේ වචනවලින් කියන්න

# Sitting, second step. The person asked. At most 200.
sitting-teach-back-text = ඒ අයට කරන්න ඕනෑ මොනවාද, කවුද ඒක බලන්නේ, ඔබ කැමැත්ත ආපහු ගන්නේ කොහොමද? ඔබ විශ්වාස කරන කෙනෙකුට අහගෙන ඉන්න පුළුවන්.

# Sitting, second step, choice. The person asked. At most 40.
sitting-teach-back-label = කොච්චර පැහැදිලිද

# Sitting, second step, asked once it is clear; adults only. The person asked. At most 60.
sitting-teach-back-keep-label = ඔබ කියන විදිහට, ඔබේ කටහඬ තියාගන්න පුළුවන්ද?

# Under that question. The person asked. At most 160.
sitting-teach-back-keep-hint = මේක අහන්න පුළුවන් ඉල්ලන කණ්ඩායමට විතරයි. පිළිතුර ආපහු ගත්තම මේක යනවා. කිසිම දෙයක් මේක මත රඳා පවතින්නේ නැහැ.

# Review of the sitting, before yes or no. The person asked. At most 40.
sitting-teach-back-voice-label = ඔබේ කටහඬ තියාගැනීම

# Sitting, when no yes can be written down. The person asked. At most 160.
sitting-teach-back-only-no-banner = දැන් “ඔව්” ලියා තබන්න බැහැ. ආයෙත් ඇහුම්කන් දෙන්න, “නැහැ” කියන්න, නැත්නම් නවත්තන්න පුළුවන්.

# Sitting, second step, action. The person asked. At most 32.
sitting-teach-back-again-action = ආයෙත් ඇහුම්කන් දෙන්න

# Sitting, second step, action. The person asked. At most 32.
sitting-teach-back-no-action = ඔක්කොටම “නැහැ”

# Sitting, question, title. The person asked. At most 60.
sitting-scope-document-title = අපිට ලියාගන්න, ෆොටෝ ගන්න පුළුවන්ද?

# Sitting, question, title. The person asked. At most 60.
sitting-scope-film-title = අපිට වීඩියෝ කරන්න, ඔබේ කටහඬ පටිගත කරන්න පුළුවන්ද?

# Sitting, question, title. The person asked. At most 60.
sitting-scope-amplify-title = අපිට මේක තව දුරට ගෙනියන්න පුළුවන්ද?

# Sitting, question, title. The person asked. At most 60.
sitting-scope-share-title = අපිට ඔබේ නමත් එක්ක මේක තව අයට දෙන්න පුළුවන්ද?

# Sitting, one line about the question. The person asked. At most 160. $what (text): who may see it, what for, how long. $answer (text).
sitting-scope-fact-label = { $what }: { $answer }

# Sitting, the choice between yes and no. The person asked. At most 32.
sitting-scope-answer-label = ඔබේ උත්තරය

# Sitting, last step, title. The person asked. At most 40.
sitting-review-title = ඔබේ උත්තර

# Sitting, last step, action. The person asked. At most 32.
sitting-review-write-action = ලියා තබන්න

# Sitting, last step, action. The person asked. At most 32.
sitting-review-change-action = වෙනස් කරන්න

# Receipt, title. The person asked. At most 40.
sitting-receipt-title = ඔබේ අංකය

# Receipt, help. The person asked. At most 240.
sitting-receipt-help = මේ අංකය දන්න ඕනෑම කෙනෙකුට ඔබේ කැමැත්ත ආපහු ගන්න පුළුවන්. මේක ඔබට ආයෙත් පෙන්වන්න මෙතන කාටවත් බැහැ.

# Receipt, over the number. The person asked. At most 40.
sitting-receipt-number-label = මතක තියාගන්න, නැත්නම් ලියාගන්න

# Receipt, name of the picture. The person asked. At most 60.
sitting-receipt-code-label = ඒ අංකයම රූපයක් විදිහට

# Receipt. The person asked. At most 100.
sitting-receipt-repeat-text = යන්න කලින් එක පාරක් හඬින් කියන්න.

# Receipt, action: shows the number as twelve words. The person asked. At most 40.
sitting-receipt-words-action = වචන දොළහකින්

# Receipt, action: shows the number as digits again. The person asked. At most 40.
sitting-receipt-digits-action = ඉලක්කම්වලින්

# Receipt, when it is no longer there. The person asked. At most 120.
sitting-receipt-gone-text = අංකය දැන් මෙතන නැහැ. ඒක පෙන්වන්නේ එක පාරයි.

# Receipt, action: locks the notebook. The person asked. At most 40.
sitting-receipt-done-action = අංකය මා ළඟ තියෙනවා. වහන්න.
