### The notebook itself: what its person has to know of it.

# An older copy, title. Everybody. At most 40.
notebook-older-title = نسخة أقدم

# An older copy, help. Everybody. At most 240.
notebook-older-help = يتذكر الهاتف أين وصل هذا الدفتر. ما هنا من قبل ذلك.

# An older copy, what was found. Everybody. At most 240.
notebook-older-what-text = كُتب على هذا الهاتف أكثر مما في هذا الدفتر. ربما أعاد أحد نسخة قديمة، أو تعطلت الذاكرة.

# An older copy, what can be done. Everybody. At most 280.
notebook-older-lost-text = قد يكون الناقص عند الآخرين. اترك الهاتف كما هو واسأل من تثق به، أو تابع: ما عند الآخرين يعود عند التبادل.

# An older copy, main action: write on from what is here. Everybody. At most 40.
notebook-older-go-on-action = المتابعة من هنا
