//! What pages say, to whom, and what hostile words in them cannot do.
#![allow(missing_docs)]

#[allow(dead_code)]
mod notebook;

use std::collections::{BTreeMap, BTreeSet};

use notebook::{CLOSED, GONE, HOLDS, NILE, NOTE, SHOWN, TAKEN_BACK, Texts, VISIT, VOICE, WEAVERS, World, full, record};
use weft_l10n::Words;
use weft_model::ids::RecordId;
use weft_pages::{number, receipt_page};

const NUMBER: &str = "12345 67890 12345 67890";

fn in_words(first: &str, second: &str) -> Words {
    Words::new(first, Some(second)).unwrap()
}

/// A picture that only needs to begin like one.
fn pictures() -> BTreeMap<RecordId, Vec<u8>> {
    [(SHOWN, b'S'), (GONE, b'G'), (VOICE, b'V')].map(|(n, x)| (record(n), vec![0xFF, 0xD8, 0xFF, x, x, x])).into()
}

/// A consent, an entry, a review and a visit.
const ALONE: [u64; 4] = [TAKEN_BACK, 4, 80, VISIT];

fn every_page(world: &World) -> Vec<String> {
    let code = weft_qr::number(NUMBER).unwrap().svg();
    let mut pages = Vec::new();
    for (first, second, group) in [("en", "ta", WEAVERS), ("ar", "en", NILE), ("ta", "en", WEAVERS)] {
        let words = in_words(first, second);
        pages.push(world.page(group, &words, &pictures()));
        pages.push(world.manifest().page(&words));
        pages.push(receipt_page(&words, NUMBER, &code));
        pages.push(world.balance_page(group, &words));
        pages.push(world.entry_page(record(1), &words));
        pages.push(world.visit_page(group, &words));
        pages.extend(ALONE.map(|of| world.record_page(record(of), group, &words).unwrap()));
    }
    pages
}

#[derive(Debug)]
struct Tag {
    name: String,
    attributes: Vec<(String, String)>,
}

/// Elements in order and texts with the elements around them. Fails on anything that is not plain, balanced HTML.
fn outline(page: &str) -> (Vec<Tag>, Vec<(Vec<usize>, String)>) {
    const VOID: [&str; 2] = ["meta", "img"];
    let (mut tags, mut texts, mut open) = (Vec::<Tag>::new(), Vec::new(), Vec::<usize>::new());
    let mut rest = page.strip_prefix("<!DOCTYPE html>").expect("a document type");
    while let Some(at) = rest.find('<') {
        let (text, after) = rest.split_at(at);
        if !text.is_empty() {
            let style = open.last().is_some_and(|at| tags[*at].name == "style");
            assert!(style || !text.contains('>'), "{text}");
            texts.push((open.clone(), unescape(text)));
        }
        let end = after.find('>').expect("a closed tag");
        let (tag, after) = (&after[1..end], &after[end + 1..]);
        rest = after;
        if let Some(name) = tag.strip_prefix('/') {
            assert_eq!(tags[open.pop().expect("an open element")].name, name);
            continue;
        }
        let (name, mut list) = tag.split_once(' ').unwrap_or((tag, ""));
        let mut attributes = Vec::new();
        while !list.is_empty() {
            let (key, value) = list.split_once("=\"").expect("a quoted attribute");
            let (value, after) = value.split_once('"').expect("a closed attribute");
            attributes.push((key.trim().to_owned(), unescape(value)));
            list = after.trim_start();
        }
        tags.push(Tag { name: name.to_owned(), attributes });
        if !VOID.contains(&name) {
            open.push(tags.len() - 1);
        }
    }
    assert!(rest.is_empty() && open.is_empty());
    (tags, texts)
}

fn unescape(text: &str) -> String {
    text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&")
}

/// What a reader sees, element by element, without the stylesheet and the title.
fn seen(page: &str) -> Vec<String> {
    let (tags, texts) = outline(page);
    let hidden = |open: &Vec<usize>| open.iter().any(|at| tags[*at].name == "head");
    texts.into_iter().filter(|(open, _)| !hidden(open)).map(|(_, text)| text).collect()
}

fn says(page: &str, text: &str) -> bool {
    seen(page).iter().any(|seen| seen.contains(text))
}

/// A text that tries everything: closes elements, opens scripts, breaks out of attributes, turns directions.
const HOSTILE: &str = "</style></title></bdi></blockquote><script>alert(1)</script><img src=x onerror=\"a()\">'\"&amp;&#60; \u{200F}שלום\u{200E} --> ]]>";

#[test]
fn hostile_words_stay_words() {
    let hostile = || HOSTILE.to_owned();
    let texts = Texts {
        weavers: hostile(),
        nile: hostile(),
        asked: hostile(),
        story: hostile(),
        translation: hostile(),
        objection: hostile(),
    };
    let allowed: BTreeSet<&str> =
        "html head meta title style body svg pattern path rect div header h1 p strong bdi span main \
        section h2 article h3 blockquote ul li figure figcaption img footer b dl dt dd"
            .split_whitespace()
            .collect();
    let attributes: BTreeSet<&str> =
        "lang dir charset http-equiv content name class viewBox aria-hidden focusable d fill id width \
        height patternUnits alt src"
            .split_whitespace()
            .collect();
    for page in every_page(&full(&texts)) {
        let (tags, _) = outline(&page);
        for tag in &tags {
            assert!(allowed.contains(tag.name.as_str()), "{tag:?}");
            for (key, value) in &tag.attributes {
                assert!(attributes.contains(key.as_str()), "{tag:?}");
                assert!(key != "src" || value.starts_with("data:image/"), "{tag:?}");
            }
        }
        assert_eq!(tags.iter().filter(|tag| tag.name == "style").count(), 1);
    }
    let page = full(&texts).page(WEAVERS, &in_words("en", "ta"), &pictures());
    assert!(seen(&page).iter().filter(|text| text.contains(HOSTILE)).count() > 8, "and all of it is still there");
}

#[test]
fn directions_cannot_leak() {
    // What reverses a reader's text is refused where it is typed …
    for turn in ['\u{202A}', '\u{202D}', '\u{202E}', '\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}'] {
        assert!(weft_model::said::Words::new(&format!("a{turn}b")).is_err());
    }
    // … and what a page adds itself is balanced inside each element, and each run says its direction.
    for page in every_page(&full(&Texts::default())) {
        let (tags, texts) = outline(&page);
        assert!(!page.contains(|c| matches!(c, '\u{202A}'..='\u{202E}')));
        for (open, text) in texts {
            assert_eq!(text.matches('\u{2068}').count(), text.matches('\u{2069}').count(), "{text}");
            let arabic = text.chars().any(|c| ('\u{600}'..'\u{700}').contains(&c));
            let inner = &tags[*open.last().unwrap()];
            if arabic && !["title", "style"].contains(&inner.name.as_str()) {
                assert!(inner.attributes.iter().any(|(key, _)| key == "dir"), "{text} in {inner:?}");
            }
        }
    }
    for dir in ["rtl", "ltr"] {
        assert!(
            full(&Texts::default()).page(NILE, &in_words("ar", "en"), &pictures()).contains(&format!("dir=\"{dir}\""))
        );
    }
}

#[test]
fn a_page_loads_nothing_runs_nothing_and_ranks_nobody() {
    for page in every_page(&full(&Texts::default())) {
        for forbidden in ["://", "<script", "<link", "<iframe", "javascript:", "<progress", "<meter", "<a "] {
            assert!(!page.contains(forbidden), "{forbidden}");
        }
        assert!(page.contains("default-src 'none'"));
        assert!(!seen(&page).iter().any(|text| text.contains('%')), "never a percentage");
    }
}

#[test]
fn the_overview_says_what_is_known_in_the_owners_language() {
    let page = full(&Texts::default()).page(WEAVERS, &in_words("en", "ta"), &pictures());
    assert!(page.starts_with("<!DOCTYPE html><html lang=\"en\" dir=\"ltr\">"));
    for text in [
        "As known on 22 November 2026",
        "Heard from 1 of 2 other phones",
        "Consent 204\u{A0}118\u{A0}905",
        "Said aloud, in தமிழ்",
        "Write down and photograph",
        "Yes, until 30 June 2027",
        "Taken back. Nothing leaves under it any more.",
        "Closed for now. Nothing leaves under it.",
        "This left before. No app can bring it back:",
        "1 of 1",
        "0 of 1",
        "Not asked",
        "The person took the yes back.",
        "It may be used. Paper cannot play it.",
        "Hosting",
        "3 nights",
        "Agreed by both",
        "Translated by a person",
        "Translated by a machine, not checked",
        "LKR 12,500.50",
        "Not agreed",
        "Told, not counted",
        "Not yet in English",
        "சம்மதங்கள்",
    ] {
        assert!(says(&page, text), "{text}");
    }
    let order = ["வெள்ளத்துக்குப்", "After the flood", "بعد الفيضان"].map(|text| page.find(text).unwrap());
    assert!(order.is_sorted(), "the original stands first");
    let tamil = Texts::default().story;
    assert!(page.contains(&format!("<blockquote class=\"told\" lang=\"ta\" dir=\"ltr\">{tamil}</blockquote>")));

    let arabic = full(&Texts::default()).page(NILE, &in_words("ar", "en"), &pictures());
    assert!(arabic.starts_with("<!DOCTYPE html><html lang=\"ar\" dir=\"rtl\">"));
    assert!(says(&arabic, "كما هو معروف في 22 نوفمبر 2026") && says(&arabic, "3 ليالٍ") && says(&arabic, "Consents"));
    assert!(says(&full(&Texts::default()).page(WEAVERS, &in_words("ta", "en"), &pictures()), "3 இரவுகள்"));
}

#[test]
fn cases_that_count_stand_by_their_quarter_and_nothing_where_there_is_none() {
    let world = full(&Texts::default());
    let page = world.page(WEAVERS, &in_words("en", "ta"), &pictures());
    let second = "1 report in quarter 2 of 2026";
    for text in ["Reports that may be counted", "2 reports in quarter 3 of 2026", second] {
        assert!(says(&page, text), "{text}");
    }
    assert_eq!(seen(&page).iter().filter(|text| text.contains(" in quarter ")).count(), 2, "no quarter without one");
    let arabic = world.page(NILE, &in_words("ar", "en"), &pictures());
    assert!(says(&arabic, "بلاغان (2) في الربع 3 من 2026") && says(&arabic, "بلاغ واحد (1) في الربع 2 من 2026"));
    let tamil = world.page(WEAVERS, &in_words("ta", "en"), &pictures());
    assert!(says(&tamil, "2026, காலாண்டு 3: 2 முறையீடுகள்"));
    let empty = World::new(&Texts::default()).page(WEAVERS, &in_words("en", "ta"), &pictures());
    assert!(!says(&empty, "Reports"), "no heading, no zero");
}

#[test]
fn the_ledger_says_what_was_noted_reversed_and_corrected() {
    let page = full(&Texts::default()).page(WEAVERS, &in_words("en", "ta"), &pictures());
    for text in [
        "Checked by the other group",
        "agrees, and adds:",
        "The house was cold.",
        "Reversed by both, not counted",
        "Reversed by both. ",
        "Entry 000\u{A0}000\u{A0}004",
        "In place of entry 000\u{A0}000\u{A0}004",
        "Said on 1 October 2026: EUR 100.00 for LKR 34,000.00. Nothing here was computed with it.",
    ] {
        assert!(says(&page, text), "{text}");
    }
    let balances = &page[page.find("Each line is a sum").unwrap()..];
    assert!(!balances.contains("9 nights") && balances.contains("LKR 34,000.00"), "what was reversed counts nothing");
}

#[test]
fn balance_and_review_is_a_page_of_its_own_in_both_languages() {
    let world = full(&Texts::default());
    let page = world.balance_page(WEAVERS, &in_words("en", "ta"));
    for text in [
        "Balance and review",
        "இருப்பும் மீள்பார்வையும்",
        "As known on 22 November 2026",
        "Heard from 1 of 2 other phones",
        "3 nights",
        "Told, not counted",
        "Quarter 3 of 2026",
        "Closed by both",
        "gave more: Hosting",
        "As in the last review",
        "takes it on, by 31 March 2027:",
        "Come and stay with us.",
        "accepts it, because:",
        "Their houses burned.",
        "Listening and comfort",
    ] {
        assert!(says(&page, text), "{text}");
    }
    assert!(page.contains("@page{size:A4"), "it is printed on A4");
    let arabic = world.balance_page(NILE, &in_words("ar", "en"));
    assert!(arabic.starts_with("<!DOCTYPE html><html lang=\"ar\" dir=\"rtl\">"));
    assert!(says(&arabic, "الربع 3 من 2026") && says(&arabic, "Balance and review"));
    let empty = World::new(&Texts::default()).balance_page(WEAVERS, &in_words("en", "ta"));
    assert!(says(&empty, "No review is known here.") && says(&empty, "Nothing is agreed by both groups yet."));
}

#[test]
fn the_public_page_of_an_entry_holds_what_both_let_be_shown_and_nothing_else() {
    let page = full(&Texts::default()).entry_page(record(1), &in_words("en", "ta"));
    let texts = Texts::default();
    for text in
        [texts.story.as_str(), "3 nights", "Kamala of the loom", "Both groups let exactly these words be shown."]
    {
        assert!(says(&page, text), "{text}");
    }
    for text in [texts.translation.as_str(), "بعد الفيضان", "Malar", "Agreed by both"] {
        assert!(!says(&page, text), "{text} was not let be shown");
    }
}

#[test]
fn a_visits_report_has_both_sides_words_beside_each_other_and_no_name() {
    let page = full(&Texts::default()).visit_page(WEAVERS, &in_words("en", "ta"));
    for text in [
        "Report of a visit",
        "ஒரு வருகையின் அறிக்கை",
        "As known on 22 November 2026",
        "8 October 2026 to 12 October 2026",
        "Over",
        "අපි දින හතරක්",
        "كانت ليلتين فقط",
        "Send the pattern of the blue border.",
        "Done, the other side said on 30 October 2026",
        "Ask the municipality about the well.",
        "Its day has passed",
        "by 31 January 2027:",
        "Still open",
        "لا تُصوَّر البيوت من الداخل.",
        "Not accepted yet",
        "4 nights",
        "Waiting for an answer",
        "धन्यवाद",
        "This page is for our groups. It goes to nobody else.",
    ] {
        assert!(says(&page, text), "{text}");
    }
    let sides = page.split("<div class=\"sides\">").nth(1).unwrap();
    assert!(sides.find("අපි").unwrap() < sides.find("كانت").unwrap(), "home first, then the host, in one row");
    assert_eq!(page.matches("class=\"sides\"").count(), 2, "reports, thanks");
    assert!(!says(&page, NOTE) && !says(&page, "Kamala"), "neither the diary nor anybody's name");
    let arabic = full(&Texts::default()).visit_page(NILE, &in_words("ar", "en"));
    assert!(arabic.starts_with("<!DOCTYPE html><html lang=\"ar\" dir=\"rtl\">"));
    assert!(says(&arabic, "تم، كما قال الطرف الآخر في 30 أكتوبر 2026") && says(&arabic, "Thanks"));
}

#[test]
fn a_record_by_itself_says_what_the_other_pages_say_of_it_and_nothing_of_others() {
    let world = full(&Texts::default());
    let words = in_words("en", "ta");
    let says_of = [
        "Taken back. Nothing leaves under it any more.",
        "Reversed by both. ",
        "Quarter 3 of 2026",
        "Send the pattern of the blue border.",
    ];
    for (of, text) in ALONE.into_iter().zip(says_of) {
        let page = world.record_page(record(of), WEAVERS, &words).unwrap();
        for text in [text, "One record", "ஒரே ஒரு பதிவு", "As known on 22 November 2026", "It goes to nobody else."]
        {
            assert!(says(&page, text), "{of}: {text}");
        }
        for other in says_of.iter().filter(|other| **other != text) {
            assert!(!says(&page, other), "{of}: {other}");
        }
        assert!(page.contains("@page{size:A4"), "it is printed on A4");
        assert!(!says(&page, NOTE) && !says(&page, "Kamala"), "neither the diary nor anybody's name");
    }
    // A picture, a person and what is not here have no such page.
    for of in [SHOWN, 58, 99_999] {
        assert_eq!(world.record_page(record(of), WEAVERS, &words), None, "{of}");
    }
    let arabic = world.record_page(record(80), NILE, &in_words("ar", "en")).unwrap();
    assert!(says(&arabic, "سجل واحد") && says(&arabic, "One record") && says(&arabic, "الربع 3 من 2026"));
}

#[test]
fn a_picture_is_shown_only_if_the_gate_let_it_through() {
    let page = full(&Texts::default()).page(WEAVERS, &in_words("en", "ta"), &pictures());
    assert!(page.contains("data:image/jpeg;base64,/9j/U1NT"), "the one that is allowed");
    assert!(!page.contains("/9j/R0dH") && !page.contains("/9j/VlZW"), "neither what is denied nor what is no photo");
    assert_eq!(page.matches("<img").count(), 1);

    let without = full(&Texts::default()).page(WEAVERS, &in_words("en", "ta"), &BTreeMap::new());
    assert!(says(&without, "the picture has not arrived in this notebook") && !without.contains("<img"));
    let foreign = [(record(SHOWN), b"<svg onload=x>".to_vec())].into();
    assert!(!full(&Texts::default()).page(WEAVERS, &in_words("en", "ta"), &foreign).contains("<img"));
}

#[test]
fn words_that_are_gone_are_said_to_be_gone() {
    let mut world = full(&Texts::default());
    let texts = Texts::default();
    let tellings: Vec<_> = world
        .overview()
        .artefact()
        .entries
        .iter()
        .flat_map(|line| line.entry.stories.iter().filter_map(|story| story.words))
        .collect();
    for telling in tellings {
        world.records.erase(&telling.fact);
    }
    let page = world.page(WEAVERS, &in_words("en", "ta"), &pictures());
    assert!(!says(&page, &texts.story) && !says(&page, &texts.translation));
    assert!(says(&page, "The words are erased or have not arrived here.") && says(&page, "3 nights"));
}

#[test]
fn an_empty_notebook_says_that_nothing_is_known() {
    let page = World::new(&Texts::default()).page(WEAVERS, &in_words("en", "ta"), &BTreeMap::new());
    for text in [
        "No consent is known here.",
        "No picture and no recording is known here.",
        "No entry is known here.",
        "Nothing is agreed by both groups yet.",
        "What other phones wrote since this one last met them is not on this page.",
    ] {
        assert!(says(&page, text), "{text}");
    }
}

#[test]
fn ids_of_people_and_records_stand_on_no_page() {
    for page in every_page(&full(&Texts::default())) {
        for id in [TAKEN_BACK, HOLDS, CLOSED, SHOWN] {
            assert!(!page.contains(&record(id).to_string()));
        }
        // The person, the members, the devices, the receipt's key of the sample notebook.
        for id in ["0505050505", "1515151515", "1616161616", "0b0b0b0b", "4d4d4d4d"] {
            assert!(!page.contains(id), "{id}");
        }
    }
}

#[test]
fn a_manifest_names_consents_by_number_and_nobody_by_name() {
    let world = full(&Texts::default());
    let manifest = world.manifest();
    let json: serde_json::Value = serde_json::from_str(&manifest.json()).unwrap();
    assert_eq!(
        json,
        serde_json::json!({
            "format": "weft-manifest", "version": 1, "number": "417203118", "kind": "photo", "made": "2026-11-21",
            "group": Texts::default().weavers, "file": "photo.jpg", "bytes": 345_678, "covered": 0, "scope": "document",
            "for_whom": "partnership", "purpose": "work", "consents": ["204118905"], "known_on": "2026-11-22",
            "heard_from": 1, "of": 2
        })
    );
    let page = manifest.page(&in_words("en", "ta"));
    for text in [
        "Photo 417\u{A0}203\u{A0}118",
        "Consent 204\u{A0}118\u{A0}905",
        "All our groups",
        "The work itself",
        "Heard from 1 of 2 other phones",
        "346",
        "If that happens, we will tell you",
    ] {
        assert!(says(&page, text), "{text}");
    }
    assert!(!says(&page, &Texts::default().asked));
}

#[test]
fn a_receipt_carries_a_number_and_nothing_about_anybody() {
    let code = weft_qr::number(NUMBER).unwrap().svg();
    for (first, second) in [("en", "ta"), ("ar", "en"), ("ta", "en")] {
        let page = receipt_page(&in_words(first, second), NUMBER, &code);
        assert_eq!(page.matches("12345").count(), 2);
        for group in ["<span>12345</span> <span>67890</span>", "class=\"number card\" dir=\"ltr\""] {
            assert!(page.contains(group), "{group}");
        }
        let months = ["November", "2026", "நவம்பர்", "نوفمبر", "Consent", "சம்மதம்", "موافقة", "Weft", "weft"];
        for trace in months {
            assert!(!seen(&page).iter().any(|text| text.contains(trace)), "{trace}");
        }
    }
    // A code from elsewhere could hold anything: as an image it neither runs nor loads.
    let page = receipt_page(&in_words("en", "ta"), NUMBER, "\"><script>alert(1)</script>");
    assert!(!page.contains("<script"));
}

#[test]
fn a_number_reads_the_same_on_every_page() {
    assert_eq!(number(&record(SHOWN)), "417\u{A0}203\u{A0}118");
}
