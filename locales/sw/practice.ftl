### A practice notebook, with made-up people, and what they say in it.

# First start, action, more, line, and practice, title. Everybody. At most 40.
practice-begin-title = Jaribu na watu wa kubuni

# Practice, help. Everybody. At most 240.
practice-begin-help = Jaribu chochote utakacho. Hakuna anayeulizwa wala anayejua.

# Practice, text. Everybody. At most 200.
practice-begin-what-text = Daftari la pekee linafunguka, lenye vikundi viwili vya kubuni. Linatoweka ukitoka ndani yake.

# Practice, text. Everybody. At most 200.
practice-begin-never-text = Usilionyeshe mahali pa daftari lako mwenyewe. Kila ukurasa wake unasema ni mazoezi.

# Practice, text, for somebody who has a notebook. Everybody. At most 160.
practice-begin-own-text = Daftari lako mwenyewe linabaki limefungwa wakati huo. Baadaye unalifungua kwa siri yako.

# Practice, action. Everybody. At most 32.
practice-begin-go-action = Anza

# Practice, action: everything as it was at the beginning. Everybody. At most 32.
practice-again-begin-action = Anza upya

# Practice, action. Everybody. At most 32.
practice-end-stop-action = Acha mazoezi

# Every screen of a practice notebook. Everybody. At most 120.
practice-every-screen-banner = Mazoezi. Watu wa hapa ni wa kubuni, na hakuna kinachotoka kwenye simu hii.

# Told, when a file is to be written or read in a practice notebook. Everybody. At most 120.
practice-told-file-label = Haya ni mazoezi: hakuna faili inayoandikwa wala kusomwa.

# The made-up group of whoever practises. Everybody. At most 40.
practice-sample-ours-label = Wafumaji wa mtoni

# The other made-up group. Everybody. At most 40.
practice-sample-theirs-label = Wakulima wa mlimani

# A made-up woman, called by a name that is common where the language is spoken. Everybody. At most 40.
practice-sample-first-label = Amina

# A made-up man, called by a name that is common where the language is spoken. Everybody. At most 40.
practice-sample-second-label = Mzee Juma

# What a made-up person is asked. Everybody. At most 200.
practice-sample-ask-text = Tungependa kupiga picha unavyofuma. Picha wanaziona wa vikundi vyetu viwili tu.

# What one made-up group gave the other. Everybody. At most 160.
practice-sample-given-text = Tuliwafundisha wanne kati yao kutengeneza kitanda cha kufumia.

# What one made-up group was given by the other. Everybody. At most 160.
practice-sample-taken-text = Walilala nyumbani kwetu siku tatu, wakala pamoja nasi.

# What a made-up person told. Everybody. At most 200.
practice-sample-case-text = Mwanamume wa dukani aliniambia nisiongee nanyi. Tangu hapo anasubiri mlangoni kwangu.

# What a made-up group wants to know on a visit. Everybody. At most 120.
practice-sample-question-text = Mnahifadhije mbegu wakati wa baridi?
