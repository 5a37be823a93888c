//! What people tell in the corpus: sentences in Tamil, Arabic and English, put together by dice. Called by `scribe`.

/// SplitMix64 (Steele, Lea, Flood 2014): small, and the same everywhere, so that every run measures the same corpus.
pub struct Dice(pub u64);

impl Dice {
    /// The next 64 bits.
    pub const fn bits(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// A number from 1 to `most`.
    pub const fn up_to(&mut self, most: u64) -> u64 {
        1 + self.bits() % most
    }

    /// One of a list.
    pub const fn pick<T: Copy, const N: usize>(&mut self, from: &[T; N]) -> T {
        from[(self.bits() % N as u64) as usize]
    }

    /// `N` bytes that do not compress, as salts, keys and ids do not.
    pub fn bytes<const N: usize>(&mut self) -> [u8; N] {
        std::array::from_fn(|_| self.bits().to_le_bytes()[0])
    }
}

/// A language that people speak in the corpus.
#[derive(Clone, Copy)]
pub struct Tongue {
    /// BCP 47.
    pub tag: &'static str,
    names: [&'static str; 8],
    /// Family names are put together from these, so that there are thousands of different words, as there are in life.
    syllables: [&'static str; 12],
    places: [&'static str; 8],
    things: [&'static str; 8],
    told: [&'static str; 10],
    asked: [&'static str; 4],
}

impl Tongue {
    /// The words of a story or an objection, of so many sentences.
    pub fn story(&self, dice: &mut Dice, sentences: u64) -> String {
        let told: Vec<String> = (0..sentences).map(|_| self.sentence(dice)).collect();
        told.join(" ")
    }

    /// What is said to a person before asking: much the same every time, as it is in life.
    pub fn asking(&self, dice: &mut Dice) -> String {
        format!("{} {}", self.sentence(dice), self.asked.join(" "))
    }

    fn name(&self, dice: &mut Dice) -> String {
        let family: String = (0..3).map(|_| dice.pick(&self.syllables)).collect();
        format!("{} {family}", dice.pick(&self.names))
    }

    fn sentence(&self, dice: &mut Dice) -> String {
        dice.pick(&self.told)
            .replace("{name}", &self.name(dice))
            .replace("{place}", dice.pick(&self.places))
            .replace("{thing}", dice.pick(&self.things))
            .replace("{n}", &dice.up_to(60).to_string())
    }
}

/// Tamil.
pub const TAMIL: Tongue = Tongue {
    tag: "ta",
    names: ["கமலா", "மீனா", "செல்வி", "ராணி", "வசந்தி", "சுமதி", "லதா", "பவானி"],
    syllables: ["கதி", "வேலு", "ரத்ன", "சிவ", "பால", "மணி", "குமா", "ராசா", "நாத", "தேவி", "சுந்", "மாலா"],
    places: ["மட்டக்களப்பு", "திருகோணமலை", "வாழைச்சேனை", "காத்தான்குடி", "ஏறாவூர்", "கல்முனை", "முல்லைத்தீவு", "மன்னார்"],
    things: ["அரிசி", "மருந்து", "நெசவு நூல்", "விதைகள்", "புத்தகங்கள்", "மீன்", "பாய்கள்", "துணி"],
    told: [
        "{name} எங்களை {n} இரவுகள் தன் வீட்டில் தங்க வைத்தார்.",
        "{place} ஊரிலிருந்து வந்த பெண்கள் எங்களுடன் சமைத்தார்கள்.",
        "நாங்கள் {n} மணி நேரம் கூட்டத்தின் பேச்சை மொழிபெயர்த்தோம்.",
        "மீன்வலை பின்னும் முறையை {name} எங்களுக்குக் கற்றுக்கொடுத்தார்.",
        "மழை நின்றபின் {place} வரை நடந்து சென்று {thing} கொண்டு வந்தோம்.",
        "{name} அக்கா அழுதபோது அருகில் இருந்து கேட்டோம்.",
        "அவர் தன் அறையை எங்களுக்குக் கொடுத்துவிட்டு கூடத்தில் உறங்கினார்.",
        "நிலம் திரும்பக் கிடைக்கும் வரை ஒன்றாக நிற்போம் என்று சொன்னார்கள்.",
        "{n} பேருக்கு {thing} பகிர்ந்து கொடுத்தோம்; யாரும் பணம் கேட்கவில்லை.",
        "அடுத்த மாதம் {place} குழுவினர் எங்களைப் பார்க்க வருவார்கள்.",
    ],
    asked: [
        "நீங்கள் வேலை செய்வதை எழுதவும், படம் எடுக்கவும் விரும்புகிறோம்.",
        "இரண்டு குழுக்களும் மட்டுமே பார்க்கும்.",
        "நீங்கள் பெறும் எதுவும் இதைச் சார்ந்தது அல்ல.",
        "எந்த நாளிலும் ஒரு எண்ணைச் சொல்லி இதைத் திரும்பப் பெறலாம்.",
    ],
};

/// Arabic.
pub const ARABIC: Tongue = Tongue {
    tag: "ar",
    names: ["هدى", "سارة", "مريم", "ليلى", "فاطمة", "أمل", "نور", "رنا"],
    syllables: ["حم", "سال", "دار", "عود", "نصر", "كري", "بدو", "زيد", "رشي", "خلي", "مسا", "عيس"],
    places: ["الأغوار", "أريحا", "العوجا", "الجفتلك", "طوباس", "الزبيدات", "بردلة", "فصايل"],
    things: ["الطحين", "الدواء", "خيوط النسيج", "البذور", "الكتب", "الزيت", "البطانيات", "القماش"],
    told: [
        "استضافتنا {name} {n} ليلة في بيتها.",
        "جاءت نساء {place} وطبخن معنا.",
        "ترجمنا كلام الاجتماع {n} ساعة.",
        "علّمتنا {name} كيف نغزل الصوف ونصبغه.",
        "مشينا إلى {place} بعد المطر وأحضرنا {thing}.",
        "جلسنا مع {name} حين بكت واستمعنا إليها.",
        "أعطتنا غرفتها ونامت في الصالة.",
        "قلن إننا سنقف معاً حتى تعود الأرض.",
        "وزّعنا {thing} على {n} عائلة ولم يطلب أحد مالاً.",
        "ستزورنا مجموعة {place} في الشهر القادم.",
    ],
    asked: [
        "نريد أن نكتب عن عملك وأن نصوّره.",
        "لن يراه إلا المجموعتان.",
        "لا يتوقف شيء مما تحصلين عليه على جوابك.",
        "يمكنك أن تتراجعي في أي يوم بذكر رقم.",
    ],
};

/// English.
pub const ENGLISH: Tongue = Tongue {
    tag: "en",
    names: ["Kamala", "Meena", "Selvi", "Rani", "Huda", "Sara", "Mariam", "Layla"],
    syllables: ["ka", "va", "ra", "tha", "man", "siva", "nor", "dah", "sul", "rin", "pal", "ash"],
    places: ["Batticaloa", "Trincomalee", "Valaichchenai", "Kattankudy", "Jericho", "Al-Auja", "Tubas", "Bardala"],
    things: ["rice", "medicine", "yarn for the looms", "seeds", "books", "oil", "blankets", "cloth"],
    told: [
        "{name} took us in for {n} nights in her own house.",
        "The women who came from {place} cooked with us.",
        "We translated what was said at the meeting for {n} hours.",
        "{name} showed us how the nets are knotted and mended.",
        "When the rain stopped we walked to {place} and brought {thing}.",
        "We sat beside {name} while she wept, and listened.",
        "She gave us her room and slept in the hall.",
        "They said we would stand together until the land is given back.",
        "We shared {thing} among {n} families, and nobody asked for money.",
        "The group from {place} will visit us next month.",
    ],
    asked: [
        "We would like to write about your work and take pictures of it.",
        "Only the two groups will see them.",
        "Nothing you receive depends on your answer.",
        "On any day you can take it back by saying a number.",
    ],
};
