### Answering: the notebook is handed over, the person hears and answers alone.

# Hand-over, title. The asker. At most 40.
sitting-hand-over-title = تسليم الهاتف

# Hand-over, help. The asker. At most 240.
sitting-hand-over-help = ابتعد حتى لا تسمع ولا تنظر. أيًّا كان الجواب فهو صحيح.

# Hand-over. The asker. At most 160.
sitting-hand-over-closed-text = يُغلق دفترك. تحتاج إلى رمزك لفتحه من جديد.

# Hand-over. The asker. At most 160.
sitting-hand-over-alone-text = يسمع الشخص ويجيب وحده ويأخذ رقمًا.

# Hand-over, when the person is or may be under 18. The asker. At most 200.
sitting-hand-over-minor-banner = هذا الشخص دون 18 أو قد يكون. يجيب أولًا وحده. ثم تحتاج نعم إلى موافقة ولي أمر أيضًا.

# Hand-over, action. The asker. At most 32.
sitting-hand-over-now-action = سلّم الآن

# Hand-over to a guardian. The asker. At most 200.
sitting-guardian-alone-text = يسمع ولي الأمر ويجيب وحده ويأخذ رقمًا خاصًا به. لا تقل بماذا أجاب الطفل.

# Hand-over to a guardian, choice when one has answered before. The asker. At most 40.
sitting-guardian-who-label = أي ولي أمر

# Hand-over to a guardian, choice. The asker. At most 32.
sitting-guardian-other-label = شخص آخر

# Hand-over to a body. The asker. At most 160.
sitting-body-alone-text = اترك الهاتف معهم وابتعد. يسمعون ويجيبون من دونك.

# Hand-over to a body, choice; a witness is no member of ours. The asker. At most 120.
sitting-body-witness-label = هل يوجد شاهد، إن لم يستطع عضو ثانٍ أن يوقّع؟

# Hand-over to a successor. The asker. At most 160.
sitting-after-alone-text = يفعل الشخص هذا وحده. ويمكنه ألا يفعله.

# Sitting of a child, first step. The person asked. At most 160.
sitting-child-beside-text = إن كنت دون 18 فسيُسأل أيضًا من يرعاك، وحده. إن قال أحدكما لا، فهي لا.

# Sitting of a guardian, first step. The person asked. At most 160.
sitting-guardian-beside-text = تُسأل بصفتك ولي أمر. سُئل الطفل وحده. إن قال أحدكما لا، فهي لا.

# Sitting of a body, first step. The person asked. At most 160.
sitting-body-named-text = لا يُذكر اسم من يتكلم ولا من لا يوافق.

# Sitting of a body, title and field. The person asked. At most 40.
sitting-body-present-title = كم شخصًا هنا

# Sitting of a body, when too few are there. The person asked. At most 120. $count (number).
sitting-body-few-banner = العدد لا يكفي لنعم. يلزم على الأقل: { $count }

# Sitting of a body, choice. The person asked. At most 80.
sitting-body-dissent-label = هل بعضهم لا يوافق ويريد أن يُحفظ ذلك؟

# Sitting of a body, field. The person asked. At most 60.
sitting-body-dissent-words-label = ما يقولونه، من دون اسم

# Naming a successor, title. The person asked. At most 40.
sitting-after-title = بعد وفاتك

# Naming a successor. The person asked. At most 200.
sitting-after-what-text = يمكنك أن تختار شخصًا واحدًا. يأخذ رقمًا. بعد وفاتك يمكنه أن يترك موافقتك تستمر أو يسحبها.

# Naming a successor. The person asked. At most 160.
sitting-after-give-text = أعطه الرقم بنفسك. لا يُكتب أي اسم.

# Naming a successor, action. The person asked. At most 40.
sitting-after-make-action = إنشاء رقمه

# Sitting, first step, title. The person asked. At most 40.
sitting-hear-title = قبل أن تجيب

# Sitting, help on every step. The person asked. At most 240.
sitting-hear-help = خذ وقتك. يمكنك أن تقول نعم لشيء ولا لآخر. يمكنك التوقف في أي لحظة ولا يُحفظ شيء.

# Sitting, first step. The person asked. At most 160.
sitting-hear-nothing-text = لا يتوقف شيء مما تحصل عليه على جوابك.

# Sitting, first step. The person asked. At most 160.
sitting-hear-angry-text = فكّر فيمن قد يغضب إذا رآه أو سمعه.

# Sitting, first step. The person asked. At most 160.
sitting-hear-back-text = تأخذ رقمًا. به يمكنك سحب موافقتك في أي يوم.

# Sitting, on every step. The person asked. At most 32.
sitting-today-not-action = ليس اليوم

# Sitting, under the action. The person asked. At most 60.
sitting-today-not-hint = لا يُكتب شيء

# Sitting, second step, title. The person asked. At most 40.
sitting-teach-back-title = قلها بكلماتك

# Sitting, second step. The person asked. At most 200.
sitting-teach-back-text = ماذا يريدون أن يفعلوا، ومن سيراه، وكيف تسحب موافقتك؟ يمكن أن يسمع شخص تثق به.

# Sitting, second step, choice. The person asked. At most 40.
sitting-teach-back-label = ما مدى الوضوح

# Sitting, second step, asked once it is clear; adults only. The person asked. At most 60.
sitting-teach-back-keep-label = هل يمكننا أن نحتفظ بصوتك كما تقوله؟

# Under that question. The person asked. At most 160.
sitting-teach-back-keep-hint = لا تسمعه إلا المجموعة التي تسأل. ويذهب عندما تسحب جوابك. لا شيء يتوقف على ذلك.

# Review of the sitting, before yes or no. The person asked. At most 40.
sitting-teach-back-voice-label = الاحتفاظ بصوتك

# Sitting, when no yes can be written down. The person asked. At most 160.
sitting-teach-back-only-no-banner = لا يمكن كتابة نعم الآن. يمكنك السماع مرة أخرى أو قول لا أو التوقف.

# Sitting, second step, action. The person asked. At most 32.
sitting-teach-back-again-action = السماع مرة أخرى

# Sitting, second step, action. The person asked. At most 32.
sitting-teach-back-no-action = لا لكل شيء

# Sitting, question, title. The person asked. At most 60.
sitting-scope-document-title = هل نكتب ونصوّر؟

# Sitting, question, title. The person asked. At most 60.
sitting-scope-film-title = هل نصوّر فيديو ونسجّل صوتك؟

# Sitting, question, title. The person asked. At most 60.
sitting-scope-amplify-title = هل ننشره أوسع: صحافة وحملات؟

# Sitting, question, title. The person asked. At most 60.
sitting-scope-share-title = هل نشاركه باسمك؟

# Sitting, one line about the question. The person asked. At most 160. $what (text): who may see it, what for, how long. $answer (text).
sitting-scope-fact-label = { $what }: { $answer }

# Sitting, the choice between yes and no. The person asked. At most 32.
sitting-scope-answer-label = جوابك

# Sitting, last step, title. The person asked. At most 40.
sitting-review-title = أجوبتك

# Sitting, last step, action. The person asked. At most 32.
sitting-review-write-action = اكتبها

# Sitting, last step, action. The person asked. At most 32.
sitting-review-change-action = تغيير

# Receipt, title. The person asked. At most 40.
sitting-receipt-title = رقمك

# Receipt, help. The person asked. At most 240.
sitting-receipt-help = من يعرف هذا الرقم يستطيع سحب موافقتك. لا يستطيع أحد هنا أن يعرضه لك مرة أخرى.

# Receipt, over the number. The person asked. At most 40.
sitting-receipt-number-label = احفظه أو اكتبه

# Receipt, name of the picture. The person asked. At most 60.
sitting-receipt-code-label = الرقم نفسه على شكل صورة

# Receipt. The person asked. At most 100.
sitting-receipt-repeat-text = قله بصوت مرة واحدة قبل أن تذهب.

# Receipt, action: shows the number as twelve words. The person asked. At most 40.
sitting-receipt-words-action = باثنتي عشرة كلمة

# Receipt, action: shows the number as digits again. The person asked. At most 40.
sitting-receipt-digits-action = بالأرقام

# Receipt, when it is no longer there. The person asked. At most 120.
sitting-receipt-gone-text = لم يعد الرقم هنا. يُعرض مرة واحدة فقط.

# Receipt, action: locks the notebook. The person asked. At most 40.
sitting-receipt-done-action = أخذته. أغلق.
