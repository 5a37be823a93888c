### Erasing a notebook: now, or by a code of its own.

# Settings, line, and erasing, title. Everybody. At most 40.
wiping-list-title = محو هذا الدفتر

# Settings, under the line. Everybody. At most 80.
wiping-list-hint = الآن، أو برمز خاص بالمحو

# Erasing, help. Everybody. At most 240.
wiping-list-help = تبدو هذه الشاشة دائمًا كما هي. لا تُظهر هل هناك رمز يمحو.

# Erasing, text. Everybody. At most 200.
wiping-all-text = المحو يأخذ كل ما على هذا الهاتف: ما كتبته، وما أرسله الآخرون، والمفاتيح. لا أحد يستطيع إعادته هنا.

# Erasing, text. Everybody. At most 200.
wiping-others-text = ما عند الآخرين، وما خرج من هذا الهاتف في ملف، يبقى حيث هو.

# Erasing, text. Everybody. At most 300.
wiping-code-text = يمكن لرمز خاص أن يمحو. إذا كُتب حيث يُفتح الدفتر محا كل شيء فورًا ولا يسأل عن شيء.

# Erasing, text. Everybody. At most 300.
wiping-practise-text = يجب ألا يشبه رمزك، حتى لا يمحو خطأ في الكتابة. تدرّب على دفتر لا شيء فيه بعد.

# Erasing, action. Everybody. At most 40.
wiping-make-action = اختيار رمز يمحو

# Erasing, action. Everybody. At most 40.
wiping-none-action = لا رمز يمحو

# Erasing, action. Everybody. At most 40.
wiping-now-action = محوه الآن

# Choosing the code that erases, title of the second step. Everybody. At most 40.
wiping-new-title = الرمز الذي يمحو

# Erasing now, title. Everybody. At most 40.
wiping-sure-title = هل تمحوه الآن؟

# Erasing now, action after the code was typed. Everybody. At most 32.
wiping-sure-action = محو كل شيء

# Told, after a code that erases was chosen. Everybody. At most 160.
wiping-told-made-label = من الآن يمحو هذا الرمز الدفتر إذا كُتب حيث تفتحه.

# Told, after no code erases any more. Everybody. At most 100.
wiping-told-none-label = لا رمز يمحو هذا الدفتر.

# Told, when the code that erases is the one that opens. Everybody. At most 120.
wiping-told-same-label = هذا هو الرمز الذي يفتح. يجب أن يكون الرمز الذي يمحو غيره. اختره من جديد.

# Told, after the notebook was erased. Everybody. At most 160.
wiping-told-gone-label = لم يعد الدفتر على هذا الهاتف. ما عند الآخرين يبقى عندهم.
