### Consents: the list, the card, asking, closing for now, taking back.

# Consents, title. Organisers. At most 32.
consent-list-title = الموافقات

# Consents, help. Organisers. At most 240.
consent-list-help = كل سطر هو مرة سُئل فيها شخص. لا يُستعمل شيء من دون موافقة سارية اليوم.

# Consents, when there is none. Organisers. At most 80.
consent-list-none-text = لم يُسأل أحد بعد.

# Consents, on a line, card and sitting: asked and not answered. Organisers. At most 40.
consent-list-open-status = لا جواب بعد

# Consents, on a line. Organisers. At most 60. $count (number): scopes with a yes that holds today. $of (number): scopes asked.
consent-list-yes-status = نعم لـ { $count } من { $of }

# Consents and search, under a line. Organisers. At most 80. $day (date). $group (text).
consent-list-line-hint = { $day } · { $group }

# Consents and home, action. Organisers. At most 32.
consent-list-ask-action = سؤال شخص

# Consents and card, action. Everybody. At most 40.
consent-list-take-back-action = السحب بالرقم

# Card, title. Organisers. At most 32.
consent-card-title = موافقة

# Card, help. Organisers. At most 240.
consent-card-help = هذا ما سُئل عنه وما أجاب به الشخص، كل شيء على حدة. نعم لشيء ليست نعم لشيء آخر.

# Card: who was asked; only in the asker's group. Organisers. At most 60. $name (text).
consent-card-person-label = سُئل: { $name }

# Card. Organisers. At most 120. $day (date). $group (text): who asked.
consent-card-asked-label = سألت { $group } في { $day }

# Card: how it was asked. Organisers. At most 40.
consent-card-spoken-label = قيل شفهيًا

# Card: how it was asked. Organisers. At most 40.
consent-card-read-label = قُرئ

# Card and sitting, over the words of the asking. Everybody. At most 40.
consent-card-words-heading = ما قيل

# Card, name of the table. Organisers. At most 40.
consent-card-answers-label = الأجوبة

# Card, column. Organisers. At most 32.
consent-card-scope-label = الإذن المطلوب

# Card, column. Organisers. At most 32.
consent-card-answer-label = الجواب اليوم

# Card, sitting and form. Everybody. At most 32.
consent-card-whom-label = من يراه

# Card, sitting and form. Everybody. At most 32.
consent-card-purpose-label = لماذا

# Card, sitting and form. Everybody. At most 32.
consent-card-until-label = إلى متى

# Card, in the table for a scope not asked. Organisers. At most 8.
consent-card-none-label = –

# Card, on a consent taken back. Organisers. At most 160.
consent-card-withdrawn-banner = سحب الشخص موافقته. لا يُستعمل شيء ولا يخرج.

# Card, on a consent that is closed. Organisers. At most 160.
consent-card-suspended-banner = موقوفة الآن. لا يُستعمل شيء ولا يخرج حتى يجيب الشخص من جديد.

# Card, over the confirmations. Organisers. At most 60.
consent-card-known-heading = من قال إن الخبر وصله

# Card and taking back: how many devices of a group know it. Everybody. At most 120. $count (number). $of (number). $group (text).
consent-card-known-label = { $group }: { $count } من { $of } من الهواتف

# Card, over pictures and recordings. Organisers. At most 60.
consent-card-things-heading = صور وتسجيلات

# Card, one thing. Organisers. At most 120. $what (text). $day (date).
consent-card-thing-allowed-label = { $what }، { $day }: يجوز استعماله داخل مجموعاتنا

# Card: one of them, that only the group that keeps it may use. Everybody. At most 160. $what (text). $day (date). $group (text).
consent-card-thing-group-label = { $what }، { $day }: يجوز استعماله داخل { $group }

# Card: one of them, closed by what somebody else in it said or did not say; who is not said. Everybody. At most 160. $what (text). $day (date).
consent-card-thing-others-label = { $what }، { $day }: غير مسموح. لم يقل كل من فيه نعم.

# Card: a picture that only the group that keeps it may use, with the person of the card covered. Everybody. At most 180. $what (text). $day (date). $group (text).
consent-card-thing-covered-group-label = { $what }، { $day }: يجوز استعماله داخل { $group }، مع تغطية هذا الشخص

# Card, a picture in which the person of this card is covered. Organisers. At most 120. $what (text). $day (date).
consent-card-thing-covered-label = { $what }، { $day }: يجوز استعماله داخل مجموعاتنا مع حجب هذا الشخص

# Card, one thing. Organisers. At most 160. $what (text). $day (date). $why (text).
consent-card-thing-denied-label = { $what }، { $day }: غير مسموح. { $why }

# Card, over what left. Organisers. At most 60.
consent-card-left-heading = ما خرج

# Card, one thing that left. Organisers. At most 160. $whom (text). $purpose (text). $day (date).
consent-card-left-label = { $day }: { $whom }. { $purpose }.

# Card and taking back, under what left. Everybody. At most 120.
consent-card-left-note = ما خرج لا يستطيع أي تطبيق استرجاعه.

# Card, action while nothing is answered. Organisers. At most 40.
consent-card-hand-over-action = تسليم الهاتف للجواب

# Card, action when there are answers already. Organisers. At most 60.
consent-card-again-action = الشخص يريد أن يجيب من جديد

# Card of somebody under 18: what a yes still lacks. Organisers. At most 60.
consent-child-own-status = ما زال ينقص: جواب الشخص نفسه

# Card of somebody under 18: what a yes still lacks. Organisers. At most 60.
consent-child-guardian-status = ما زال ينقص: موافقة ولي أمر

# Card of somebody under 18, on top. Organisers. At most 120.
consent-child-rule-text = دون 18: لا يخرج شيء من مجموعاتنا. تكفي «لا» واحدة من أي منهما.

# Card of somebody who will be 18. Organisers. At most 60. $day (date).
consent-child-ahead-label = يبلغ 18 في { $day }

# Card of somebody who is 18 by now; what they said as a child no longer holds. Organisers. At most 120. $day (date).
consent-child-since-label = بلغ 18 منذ { $day }: لا يُحسب إلا جواب جديد منه

# Card action and hand-over title: the guardian answers in a sitting of their own. Organisers. At most 40.
consent-child-guardian-action = التسليم إلى ولي أمر

# Card action and title: from which day on the person is 18. Organisers. At most 40.
consent-child-eighteen-action = متى يبلغ 18

# The day at 18, help. Organisers. At most 240.
consent-child-eighteen-help = حتى ذلك اليوم تحتاج نعم إلى ولي أمر أيضًا. ومنه فصاعدًا لا تُحسب نعم إلا ما يقوله الشخص من جديد وحده.

# The day at 18, field. Organisers. At most 40.
consent-child-eighteen-label = أول يوم في 18

# Consents, action: asking an assembly, a council of elders and the like. Organisers. At most 40.
consent-body-ask-action = سؤال مجلس كامل

# Asking a body, first step, help. Organisers. At most 240.
consent-body-ask-help = بعض الأشياء ملك للجميع: أغنية أو نبتة أو مكان. اسأل المجلس أو الكبار. ومن يمكن التعرف عليه يُسأل وحده أيضًا.

# Asking a body, field. Organisers. At most 60.
consent-body-name-label = اسم المجلس

# Asking a body, field: may stay empty. Organisers. At most 60.
consent-body-quorum-label = كم شخصًا يجب أن يحضر لتكون نعم

# Asking a body, under the field. Organisers. At most 80.
consent-body-quorum-hint = إن تُرك فارغًا: أكثر من نصف مجموعتك، و3 على الأقل

# Asking a body and its sitting, what is wrong with a number of people. Everybody. At most 60.
consent-body-number-error = عدد صحيح، 2 على الأقل

# Card of a body. Organisers. At most 80. $count (number).
consent-body-quorum-text = سُئل مجلس. عدد الحاضرين اللازم لنعم، على الأقل: { $count }

# Card of a body and before it answers. Everybody. At most 160.
consent-body-people-text = لا يتكلم المجلس عن شخص واحد: من يمكن التعرف عليه يُسأل وحده أيضًا.

# Card of a body: how many were there when it answered. Organisers. At most 60. $count (number).
consent-body-present-label = عدد الحاضرين عند الجواب: { $count }

# Card of a body: what a yes still lacks. Organisers. At most 80.
consent-body-second-status = ما زال ينقص: عضو ثانٍ يشهد بذلك

# Card of a body, action of a member who did not write the answer down. Organisers. At most 40.
consent-body-second-action = كنت هناك وهو كذلك

# Card of a body, over what those said who did not agree. Organisers. At most 40.
consent-body-dissent-heading = بعضهم لم يوافق

# The person says it in their own words, and it is kept: title. Organisers. At most 40.
consent-voice-title = بكلماته هو

# On that screen. Organisers. At most 200.
consent-voice-say-text = قال الشخص نعم للاحتفاظ بهذا. دعه يقول بكلماته على ماذا وافق، وكيف يسحب موافقته.

# Its help. Organisers. At most 240.
consent-voice-help = يسمعه مرة أخرى قبل أن يُحفظ. ويذهب عندما يُسحب الجواب.

# Its action. Organisers. At most 40.
consent-voice-keep-action = احتفظ به

# Card action that leads there. Organisers. At most 40.
consent-voice-record-action = سجّل كلماته

# Card: a voice that was kept, to be heard. Organisers. At most 60. $day (date).
consent-card-voice-label = بكلماته هو · { $day }

# Card action: the person names somebody who may decide after their death. Organisers. At most 40.
consent-after-name-action = اختيار من يقرر بعده

# Card action and title. Organisers. At most 40.
consent-after-died-action = مات الشخص

# The person has died, help. Organisers. At most 240.
consent-after-died-help = اكتب ذلك فقط إن كنت متأكدًا. لا يُسأل عن يوم الوفاة.

# The person has died: what it means. Organisers. At most 200.
consent-after-died-text = يتوقف كل شيء. من سمّاه الشخص وحده يستطيع برقمه أن يتركه يستمر أو يسحبه.

# The person has died: nobody was named. Organisers. At most 120.
consent-after-nobody-text = لم يسمِّ الشخص أحدًا: يبقى مغلقًا إلى الأبد.

# The person has died, action. Organisers. At most 32.
consent-after-died-sure-action = اكتبه

# Card of somebody who has died. Organisers. At most 160.
consent-after-died-banner = مات الشخص. لا يُستعمل شيء ولا يخرج.

# Card of somebody who has died. Organisers. At most 120. $day (date).
consent-after-continued-label = من سمّاه الشخص تركه يستمر في { $day }

# After a successor's number was typed. Whoever gets it. At most 200.
consent-after-continue-text = سمّاك شخص مات. يمكنك أن تترك موافقته تستمر أو تسحبها. كلاهما صحيح.

# After a successor's number was typed, action. Whoever gets it. At most 40.
consent-after-continue-action = لتستمر موافقته

# Card and confirmation, action. Organisers. At most 40.
consent-card-suspend-action = إيقافها الآن

# Asking, first step, title. Organisers. At most 40.
consent-ask-person-title = من يُسأل

# Asking, first step, help. Organisers. At most 240.
consent-ask-person-help = يبقى الاسم داخل مجموعتك. لا ترى المجموعات الأخرى إلا السؤال والجواب.

# Asking, field. Organisers. At most 60.
consent-ask-name-label = الاسم أو ما ينادى به

# Asking, under the field. Organisers. At most 80.
consent-ask-name-hint = لا تقرؤه إلا مجموعتك

# Asking, choice. Organisers. At most 40.
consent-ask-age-label = كم العمر

# Asking, choice. Organisers. At most 40.
consent-ask-spoken-label = كيف تسأل

# Asking, second step, title. Organisers. At most 40.
consent-ask-words-title = ما تقوله

# Asking, second step, help. Organisers. At most 240.
consent-ask-words-help = قل ما تريد فعله ومن سيراه وما قد يسوء. تقرأ كل المجموعات هذا: لا تكتب اسمًا.

# Asking, field. Organisers. At most 60.
consent-ask-words-label = بكلمات بسيطة ومن دون اسم

# Asking, third step, title. Organisers. At most 40.
consent-ask-scopes-title = ما تطلبه

# Asking, third step, help. Organisers. At most 240.
consent-ask-scopes-help = اطلب فقط ما تحتاجه الآن. يُجاب عن كل شيء على حدة. ما لم يُسأل عنه غير مسموح.

# Asking, checklist. Organisers. At most 40.
consent-ask-scopes-label = اطلب

# Asking, one choice for one scope. Organisers. At most 100. $scope (text).
consent-ask-scope-whom-label = { $scope }: من يراه

# Asking, one choice for one scope. Organisers. At most 100. $scope (text).
consent-ask-scope-purpose-label = { $scope }: لماذا

# Asking, one choice for one scope. Organisers. At most 100. $scope (text).
consent-ask-scope-until-label = { $scope }: إلى متى

# Asking, the day for one scope. Organisers. At most 100. $scope (text).
consent-ask-scope-day-label = { $scope }: آخر يوم لهذا العمل

# Asking, last step, action. Organisers. At most 40.
consent-ask-submit-action = كتابة السؤال

# Asking, last step, under the action. Organisers. At most 80.
consent-ask-submit-hint = بعدها تسلّم الهاتف

# Closing for now, title. Organisers. At most 40.
consent-suspend-title = إيقافها الآن؟

# Closing for now, help. Organisers. At most 240.
consent-suspend-help = افعل هذا عند أي شك. لا يضر أحدًا ولا يحتاج إلى رقم.

# Closing for now. Organisers. At most 200.
consent-suspend-at-once-text = من هذه اللحظة لا يخرج من هذا الهاتف شيء مما تشمله هذه الموافقة. تتبعه الهواتف الأخرى حين يصلها الخبر.

# Closing for now. Organisers. At most 160.
consent-suspend-again-text = لا تُفتح من جديد إلا إذا أجاب الشخص مرة أخرى.

# Taking back, title. The person asked. At most 40.
consent-take-back-title = سحب موافقة

# Taking back, help. The person asked. At most 240.
consent-take-back-help = لا حاجة إلى سبب ولا إلى إذن أحد. يكفي أي هاتف من هواتف هذه المجموعات.

# Taking back, field. The person asked. At most 40.
consent-take-back-number-label = رقمك

# Taking back, under the field. The person asked. At most 80.
consent-take-back-number-hint = الأرقام العشرون التي أُعطيت لك

# Taking back, action. The person asked. At most 32.
consent-take-back-find-action = ابحث

# Taking back, action: typing the number as twelve words. The person asked. At most 40.
consent-take-back-words-action = كتابة اثنتي عشرة كلمة

# Taking back, action: typing the number as digits. The person asked. At most 40.
consent-take-back-digits-action = كتابة أرقام

# Taking back, under the field for words. The person asked. At most 80.
consent-take-back-words-hint = الكلمات الاثنتا عشرة التي حفظتها، بترتيبها

# Taking back, second step, title. The person asked. At most 40.
consent-take-back-sure-title = سحبها؟

# Taking back, second step. The person asked. At most 240.
consent-take-back-sure-text = لا يُستعمل شيء بعد الآن. تُمحى صورك وتسجيلاتك من كل هاتف حين يصله هذا الخبر.

# Taking back, second step, action. The person asked. At most 32.
consent-take-back-sure-action = سحبها

# Taking back, done, title. The person asked. At most 40.
consent-take-back-done-title = سُحبت الموافقة

# Taking back, done: before the counts. The person asked. At most 160.
consent-take-back-done-text = هذا الهاتف سجّلها. تتوقف الهواتف الأخرى حين يصلها الخبر. حتى الآن:

# Taking back with a number, action: its code is held before the camera. Everybody. At most 32.
consent-take-back-scan-action = قراءة المربع بالكاميرا
