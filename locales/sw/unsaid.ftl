### Taking back for good what one said oneself, on the cards where words stand.

# Cards and title: the words that whoever looks may take back. Members. At most 40.
unsaid-list-title = Maneno yako hapa

# Your words here, help. Members. At most 240.
unsaid-list-help = Hapa unaweza kuondoa ulichosema. Kinafutika daima. Kinachobaki ni kwamba kuna kitu kilisemwa.

# Your words here, when there is nothing. Members. At most 80.
unsaid-list-none-text = Hapa hakuna kitu unachoweza kuondoa.

# Your words here, under a line. Members. At most 40.
unsaid-list-mine-hint = Wewe ulisema

# Your words here, under a line of another's words. Members. At most 60.
unsaid-list-other-hint = Mtu wa kikundi chako alisema

# Your words here in a case, for the affected person. Members. At most 40.
unsaid-list-here-hint = Mtu mwingine aliandika

# Your words here, on a line: one steward asked. Members. At most 60.
unsaid-list-half-status = Mtunza kikundi wa pili lazima akubali

# Taking words back, title. Members. At most 40.
unsaid-one-title = Uondoe maneno haya?

# Taking words back: what it means. Members. At most 160.
unsaid-one-gone-text = Yanafutwa hapa, na kwenye kila simu inayopata habari hii.

# Taking words back of another member. Members. At most 160.
unsaid-one-second-text = Mwanachama mwingine alisema. Yanafutwa watunza kikundi wawili wakitaka.

# Taking words back: one of two stewards has asked. Members. At most 160.
unsaid-one-waiting-text = Umeomba. Sasa mtunza kikundi wa pili lazima aombe.
