### What was written on a phone after it was removed. Members read it, a steward lets it count.

# Who belongs, line, and title. Everybody. At most 60.
aside-list-title = وُضع جانبًا: ما كتبه هاتف أُزيل

# What was set aside, help. Everybody. At most 240.
aside-list-help = هو محفوظ هنا ولا يُحسب. لا يظهر هنا إلا ما يمكنك قراءته.

# Who belongs, on that line. Everybody. At most 40. $count (number).
aside-list-count-status =
    { $count ->
        [zero] لا شيء
        [one] شيء واحد
        [two] شيئان
        [few] { $count } أشياء
        [many] { $count } شيئًا
       *[other] { $count } شيء
    }

# What was set aside, text. Everybody. At most 240.
aside-list-means-text = لم يصل هذا إلى هنا إلا بعد إزالة الهاتف. ربما كتبه صاحبه قبل ذلك. وربما كان الهاتف في يد شخص آخر.

# What was set aside, text above the lines. Stewards. At most 160.
aside-list-how-text = المس سطرًا ليُحسب، ومعه كل ما كتبه الهاتف قبله.

# What was set aside, for those who are no stewards. Everybody. At most 100.
aside-list-steward-text = يمكن لمن يرعى مجموعتنا أن يجعله يُحسب.

# What was set aside, under a line. Stewards. At most 120. $count (number). $day (date).
aside-line-written-hint =
    { $count ->
        [zero] لا أجزاء · { $day } بساعة ذلك الهاتف
        [one] جزء واحد · { $day } بساعة ذلك الهاتف
        [two] جزآن · { $day } بساعة ذلك الهاتف
        [few] { $count } أجزاء · { $day } بساعة ذلك الهاتف
        [many] { $count } جزءًا · { $day } بساعة ذلك الهاتف
       *[other] { $count } جزء · { $day } بساعة ذلك الهاتف
    }

# What was set aside, how many of a kind. Everybody. At most 80. $kind (text). $count (number).
aside-kind-count-label = { $kind }: { $count }

# What was set aside, a kind. Everybody. At most 40.
aside-kind-artefact-label = صور وتسجيلات

# Letting it count, title. Stewards. At most 40.
aside-accept-title = هل يُحسب؟

# Letting it count, text, when nothing is left then. Stewards. At most 120.
aside-accept-all-text = عندها يُحسب كل ما وُضع جانبًا:

# Letting it count, text, when something is left. Stewards. At most 200. $day (date).
aside-accept-some-text = عندها يُحسب هذا، ومعه كل ما كتبه الهاتف قبله، حتى { $day } بساعته. وما كتبه بعد ذلك يبقى جانبًا:

# Letting it count, text. Stewards. At most 200.
aside-accept-ask-text = اسأل أولًا صاحب الهاتف. لا يمكن الرجوع عن هذا.

# Letting it count, action. Stewards. At most 40.
aside-accept-do-action = ليُحسب
