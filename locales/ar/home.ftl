### The first screen inside.

# Home, help. Everybody. At most 240.
home-start-help = من هنا تصل إلى كل شيء. ما تكتبه يُحفظ على هذا الهاتف أولًا، ويصل إلى الآخرين عندما تتبادل الهواتف.

# Home, line. Everybody. At most 32.
home-start-consents-label = الموافقات

# Home, line. Everybody. At most 32.
home-start-ledger-label = ما تشاركناه

# Home, line. Everybody. At most 32.
home-start-exchange-label = إرسال واستلام

# Home, line. Everybody. At most 32.
home-start-search-label = بحث

# Home, action: for whoever holds a receipt number. Everybody. At most 32.
home-start-take-back-label = عندي رقم

# Home, under the action. Everybody. At most 60.
home-start-take-back-hint = سحب موافقة، أو قول ما يجب أن يحدث

# Home, while the language is a draft. Everybody. At most 160. $language (text): the language's own name.
home-start-draft-note = كلمات هذا التطبيق بلغة { $language } مسودة. لم يراجعها بعدُ من يتقن اللغة.

# Home, while the notebook is an older copy than the phone last had. Everybody. At most 120.
home-start-older-note = هذه نسخة أقدم من دفترك. يمكنك القراءة، ولا يمكن الكتابة بعد.

# Home, line, while the notebook is an older copy. Everybody. At most 40.
home-start-older-label = عن هذه النسخة الأقدم

# Home, line to what has no place on it, and title there. Everybody. At most 32.
home-more-title = المزيد
