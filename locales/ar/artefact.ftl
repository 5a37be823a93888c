### Pictures, recordings and papers that could leave one day, and what may be done with them.

# List, help. Everybody. At most 240.
artefact-list-help = ما تحفظه مجموعاتنا: صور وتسجيلات وأوراق. لا يُستعمل شيء منها إلا حيث قال من هم فيه نعم.

# List, when there is nothing. Everybody. At most 100.
artefact-list-none-text = لم يُحفظ شيء بعد.

# One of them, help. Everybody. At most 240.
artefact-card-help = هنا ترى ما يجوز فعله به اليوم ومن هم فيه. إذا سحب أحد موافقته يُغلق من تلقاء نفسه.

# One that is outside, such as a film on a camera. Everybody. At most 80. $count (number): the number on it.
artefact-card-number-label = ليس في Weft. يحمل الرقم { $count }.

# One in which nobody is recognised. Everybody. At most 120.
artefact-card-nobody-text = يقول من حفظه إنه لا يمكن التعرف على أحد فيه.

# A picture in which people are covered. Everybody. At most 120. $count (number): people.
artefact-card-covered-label =
    { $count ->
        [zero] لا أحد محجوب
        [one] شخص واحد لم يقل نعم محجوب
        [two] شخصان لم يقولا نعم محجوبان
        [few] { $count } أشخاص لم يقولوا نعم محجوبون
        [many] { $count } شخصًا لم يقولوا نعم محجوبون
       *[other] { $count } شخص لم يقولوا نعم محجوبون
    }

# One of them, heading. Everybody. At most 40.
artefact-card-uses-heading = ما يجوز فعله اليوم

# One of them, above the uses that are allowed. Everybody. At most 60.
artefact-card-yes-label = توجد نعم لهذا

# One of them, when no use is allowed. Everybody. At most 100.
artefact-card-nothing-text = لا شيء. لا توجد نعم سارية اليوم.

# One of them, heading above the consents. Everybody. At most 40.
artefact-card-who-heading = من هم فيه
