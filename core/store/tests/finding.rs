//! Words found in the nine languages of the interface, in ordinary records and in sealed ones alike. Three seconds.

mod world;

use std::collections::BTreeMap;
use std::sync::Arc;

use weft_model::audience::Audience;
use weft_model::day::Day;
use weft_model::entry::{EntryFact, EntryKind, Proposed, StoryGiven};
use weft_model::fact::{FactBody, Held};
use weft_model::ids::RecordId;
use weft_model::memory::MemoryRecords;
use weft_model::records::Records;
use weft_store::{Door, Sealed, SealedKeys, Store, Whole};
use weft_vault::{Key, KeyStore, SoftwareKeyStore};
use world::deliver::{deliver, in_order, notebook};
use world::random::Dice;
use world::{World, group, lang, text};

/// What was told, by its language; each names things of its own.
const TOLD: [(&str, &str); 9] = [
    ("en", "Huda’s mother took us in; we couldn't repay her café-owner's kindness with money."),
    (
        "ar",
        "استقبلتنا أُمُّ هُدى ثلاثَ ليالٍ في بيتها، وأعطتنا غرفتَها والكتابَ القديم؛ هذه الأرض لأهلها منذ ١٩٤٨، بالزيتون عامرة.",
    ),
    ("ta", "ஹுதாவின் அம்மா எங்களை மூன்று இரவுகள் தங்க வைத்தார்; கொடியும் கூடையும் தந்தார்."),
    ("si", "ශ්‍රී ලංකාවේ කාන්තාවන් අපට රාත්‍රී තුනක් නවාතැන් දුන්හ; කොළඹ සිට පැමිණි අයට ද."),
    ("hi", "हिन्दी बोलने वाली बहनों ने ज़मीन के सम्बन्ध में तीन रातें हमें ठहराया; उनकी माँ ने खाना खिलाया।"),
    ("es", "La compañera nos alojó tres noches; la reunión del año pasado fue en Nariño."),
    ("pt", "A irmã de São Luís ensinou a tecer; a colheita do feijão não pôde esperar."),
    ("fr", "L’hôtesse nous a accueillies à bras ouverts ; sa sœur a raconté l’été et la forêt."),
    ("sw", "Wanawake walitupokea siku tatu; ng’ombe wao walikuwa malishoni, na mwalimu alitufundisha."),
];

/// Questions as people type them, and in which language's story they have to be found.
const ASKED: [(&str, &str); 54] = [
    ("mother", "en"),
    ("COULDN'T repay", "en"),
    ("couldn’t", "en"),
    ("cafe own", "en"),
    ("Café", "en"),
    ("huda", "en"),
    ("امي", "-"),
    ("ام هدى", "ar"),
    ("أمّ", "ar"),
    ("ليال", "ar"),
    ("لَيالٍ ثلاث", "ar"),
    ("كتاب", "ar"),
    ("الكتاب", "ar"),
    ("وأعطتنا", "ar"),
    ("اعطتنا", "ar"),
    ("الارض", "ar"),
    ("أرض", "ar"),
    ("الغرفة", "-"),
    ("الثلاث ليال", "ar"),
    ("الزيتون", "ar"),
    ("1948", "ar"),
    ("الأرض ۱۹۴", "ar"),
    ("مூன்று", "-"),
    ("மூன்று இரவு", "ta"),
    ("இரவுகள்", "ta"),
    ("ஹுதாவின் அம்மா", "ta"),
    ("கொடியும்", "ta"),
    ("க\u{0BC6}\u{0BBE}டி", "ta"),
    ("கெடி", "-"),
    ("தங்க வை", "ta"),
    ("ශ්‍රී", "si"),
    ("ශ්රී ලංකා", "si"),
    ("රාත්‍රී", "si"),
    ("කොළඹ", "si"),
    ("කෙළඹ", "-"),
    ("කාන්තා", "si"),
    ("हिंदी", "hi"),
    ("हिन्दी", "hi"),
    ("जमीन", "hi"),
    ("संबंध", "hi"),
    ("रातें", "hi"),
    ("मां", "hi"),
    ("compania", "-"),
    ("companera", "es"),
    ("REUNIÓN", "es"),
    ("reunion ano", "es"),
    ("narin", "es"),
    ("irma sao luis", "pt"),
    ("feijão", "pt"),
    ("hotesse", "fr"),
    ("soeur ete", "fr"),
    ("FORÊT", "fr"),
    ("ng'ombe", "sw"),
    ("wanawake walitu", "sw"),
];

struct Told {
    world: World,
    records: BTreeMap<&'static str, RecordId>,
    sealed: Vec<Whole>,
}

/// A notebook with one story a language, and what the same stories are as sealed records.
fn told() -> Told {
    let mut world = World::new(9);
    let (mut records, mut sealed) = (BTreeMap::new(), Vec::new());
    for (tag, story) in TOLD {
        let record = world.fresh();
        let day = Day::from_number(20_000).expect("day");
        let proposed = Proposed { from: group(1), to: group(2), kind: EntryKind::Hosting, quantity: None, day };
        let before = world.segments.len();
        world.write(
            0,
            Audience::Partnership,
            vec![
                (record, FactBody::Entry(EntryFact::Proposed(proposed)).into(), None),
                (record, FactBody::Entry(EntryFact::StoryGiven(StoryGiven { lang: lang(tag), of: None })).into(), None),
                (record, FactBody::Entry(EntryFact::Story(text(story))).into(), Some(1)),
            ],
        );
        let facts: Vec<_> = world.segments[before..].iter().flat_map(|segment| segment.to_facts()).collect();
        let mut memory = MemoryRecords::new(&world.genesis);
        memory.add(facts.clone(), Vec::new());
        let mut folded = memory.record(&record).expect("read").expect("folded");
        folded.audience = Audience::Record(record);
        let tellings = facts.iter().filter_map(|fact| match &fact.held {
            Held::Known(body) => Some((fact.id(), body.content()?.clone())),
            _ => None,
        });
        sealed.push(Whole {
            record: folded,
            tellings: tellings.collect(),
            segments: Vec::new(),
            notices: Vec::new(),
            beside: Vec::new(),
        });
        records.insert(tag, record);
    }
    Told { world, records, sealed }
}

#[test]
fn real_words_are_found_in_nine_languages_wherever_they_are_kept() {
    let Told { world, records, sealed: wholes } = told();
    let dir = tempfile::tempdir().expect("folder");
    let mut store = notebook(dir.path(), &world);
    deliver(&mut store, in_order(&world), &mut Dice(1));
    let keys = SealedKeys {
        vault: [1; 16],
        shred: Key::from_bytes([2; 32]),
        store: KeyStore::new(Arc::new(SoftwareKeyStore::at(dir.path()))),
        second: None,
    };
    let mut memory = MemoryRecords::new(&world.genesis);
    memory.add(world.model_facts(), Vec::new());
    let by_store: Vec<Vec<RecordId>> =
        ASKED.iter().map(|(asked, _)| store.snapshot().search(asked, 20).expect("search")).collect();
    let mut sealed = Sealed::open(&mut store, &keys).expect("opened");
    wholes.iter().for_each(|whole| sealed.put(Door::Open, whole).expect("put"));
    for ((asked, tag), by_store) in ASKED.iter().zip(by_store) {
        let expected: Vec<RecordId> = records.get(tag).copied().into_iter().collect();
        assert_eq!(by_store, expected, "the notebook: {asked} ({tag})");
        assert_eq!(sealed.search(asked, 20).expect("search"), expected, "sealed: {asked} ({tag})");
        assert_eq!(memory.search(asked, 20).expect("search"), expected, "in memory: {asked} ({tag})");
    }
}

/// Every word of every story, and every beginning of it, finds the story; the three ways of searching always agree.
#[test]
fn every_beginning_of_every_word_is_found_alike() {
    let Told { world, records, sealed: wholes } = told();
    let dir = tempfile::tempdir().expect("folder");
    let mut store: Store = notebook(dir.path(), &world);
    deliver(&mut store, in_order(&world), &mut Dice(1));
    let keys = SealedKeys {
        vault: [1; 16],
        shred: Key::from_bytes([2; 32]),
        store: KeyStore::new(Arc::new(SoftwareKeyStore::at(dir.path()))),
        second: None,
    };
    let mut asked = Vec::new();
    for (tag, story) in TOLD {
        for word in story.split_whitespace() {
            let letters: Vec<char> = word.chars().collect();
            asked.extend((1..=letters.len()).map(|end| (tag, letters[..end].iter().collect::<String>())));
        }
    }
    assert!(asked.len() > 500);
    let by_store: Vec<Vec<RecordId>> =
        asked.iter().map(|(_, asked)| store.snapshot().search(asked, 20).expect("search")).collect();
    let mut sealed = Sealed::open(&mut store, &keys).expect("opened");
    wholes.iter().for_each(|whole| sealed.put(Door::Open, whole).expect("put"));
    for ((tag, asked), by_store) in asked.iter().zip(by_store) {
        assert_eq!(sealed.search(asked, 20).expect("search"), by_store, "{asked}");
        if asked.chars().any(char::is_alphanumeric) {
            assert!(by_store.contains(&records[tag]), "{asked} is in the story told in {tag}");
        }
    }
}
