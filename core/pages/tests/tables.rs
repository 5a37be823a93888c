//! Tables and calendars for other programs: what stands in them, read back by other readers than the ones that wrote them.
#![allow(missing_docs)]

#[allow(dead_code)]
mod notebook;

use std::collections::BTreeMap;

use calcard::{Entry, Parser};
use notebook::{NILE, Texts, WEAVERS, World, day, full, record, words};
use serde_json::{Value, json};
use weft_l10n::Words;
use weft_model::consent::Purpose;
use weft_model::fact::FactBody;
use weft_model::gate::{calendar, ledger, public_ledger};
use weft_model::ids::MemberId;
use weft_model::visit::{Invited, Named, VisitFact};
use weft_pages::{Notebook, Outgoing, calendar_files, ledger_files};
use weft_screens::Exchange;

const NAMES: [&str; 2] = ["Kamala of the loom", "Malar of the well"];

type Files = BTreeMap<&'static str, String>;

fn texts(files: Vec<Outgoing>) -> Files {
    files.into_iter().map(|file| (file.name, String::from_utf8(file.bytes).unwrap())).collect()
}

fn sent(world: &World, make: impl Fn(&Notebook<'_>) -> Vec<Outgoing>) -> Files {
    let (membership, words) = (world.records.past().now(), Words::new("en", Some("ta")).unwrap());
    let exchange = Exchange { heard: 1, devices: 2, ..Exchange::default() };
    let pictures = BTreeMap::new();
    texts(make(&Notebook { membership: &membership, group: WEAVERS, words: &words, exchange, pictures: &pictures }))
}

fn members(world: &World) -> Files {
    let cleared = ledger(&world.records, day("2026-11-22")).unwrap();
    sent(world, |notebook| ledger_files(&cleared, notebook))
}

fn public(world: &World) -> Files {
    let cleared = public_ledger(&world.records, WEAVERS, Purpose::Report, day("2026-11-22")).unwrap();
    sent(world, |notebook| ledger_files(&cleared, notebook))
}

/// Weavers visit the Nile for three days; another visit is called off.
fn with_visits(texts: &Texts) -> World {
    let mut world = full(texts);
    for (n, from, to, off) in [(301, "2026-12-30", "2027-01-01", false), (302, "2027-02-01", "2027-02-01", true)] {
        let named = vec![MemberId::new([21; 16])];
        let invited =
            Invited { host: NILE, home: WEAVERS, named, from: day(from), to: day(to), day: day("2026-11-20") };
        let act = world.fact(1, record(n), FactBody::Visit(VisitFact::Invited(invited)), None);
        let named = Named { act, day: day("2026-11-21") };
        world.fact(0, record(n), FactBody::Visit(VisitFact::Accepted(named)), None);
        if off {
            world.fact(0, record(n), FactBody::Visit(VisitFact::CalledOff(named)), None);
        }
    }
    world
}

fn visits(world: &World) -> Files {
    let cleared = calendar(&world.records, day("2026-11-22")).unwrap();
    sent(world, |notebook| calendar_files(&cleared, notebook))
}

/// RFC 4180, section 2, read letter by letter.
fn read(csv: &str) -> Vec<Vec<String>> {
    let (mut lines, mut line, mut cell, mut quoted) = (Vec::new(), Vec::new(), String::new(), false);
    let mut letters = csv.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '"' if quoted && letters.peek() == Some(&'"') => cell.push(letters.next().unwrap()),
            '"' => quoted = !quoted,
            ',' if !quoted => line.push(std::mem::take(&mut cell)),
            '\r' if !quoted => {
                assert_eq!(letters.next(), Some('\n'));
                line.push(std::mem::take(&mut cell));
                lines.push(std::mem::take(&mut line));
            }
            other => cell.push(other),
        }
    }
    assert!(!quoted && cell.is_empty() && line.is_empty(), "it ends with a line");
    lines
}

#[test]
fn the_members_tables_as_they_are() {
    let (files, texts) = (members(&full(&Texts::default())), Texts::default());
    let (weavers, nile) = (&texts.weavers, &texts.nile);
    let names: Vec<&str> = files.keys().copied().collect();
    let expected =
        ["balances.csv", "entries.csv", "ledger-manifest.html", "ledger-manifest.json", "ledger.json", "words.csv"];
    assert_eq!(names, expected);
    let entries = format!(
        "\"number\",\"day\",\"from\",\"to\",\"kind\",\"amount\",\"unit\",\"currency\",\"credited\"\r\n\
         000000001,\"2026-11-18\",\"{weavers}\",\"{nile}\",\"hosting\",3,\"nights\",\"\",\"\"\r\n\
         000000006,\"2026-10-02\",\"{weavers}\",\"{nile}\",\"money\",3400000,\"minor_units\",\"LKR\",\"\"\r\n"
    );
    assert_eq!(files["entries.csv"], entries);
    let balances = format!(
        "\"from\",\"to\",\"kind\",\"amount\",\"unit\",\"currency\"\r\n\
         \"{weavers}\",\"{nile}\",\"money\",3400000,\"minor_units\",\"LKR\"\r\n\
         \"{weavers}\",\"{nile}\",\"hosting\",3,\"nights\",\"\"\r\n\
         \"{weavers}\",\"{nile}\",\"emotional_labour\",\"\",\"\",\"\"\r\n"
    );
    assert_eq!(files["balances.csv"], balances);
    let story = &texts.story;
    let words = format!("\"number\",\"lang\",\"told_by\",\"words\"\r\n000000001,\"ta\",\"person\",\"{story}\"\r\n");
    assert_eq!(files["words.csv"], words);
    let whole: Value = serde_json::from_str(&files["ledger.json"]).unwrap();
    assert_eq!(whole["format"], "weft-ledger");
    assert_eq!(whole["known_on"], "2026-11-22");
    assert_eq!(
        whole["entries"][0],
        json!({
            "number": "000000001", "day": "2026-11-18", "from": weavers, "to": nile, "kind": "hosting", "amount": 3,
            "unit": "nights", "currency": null, "credited": [],
            "words": [{ "lang": "ta", "told_by": "person", "words": story }]
        })
    );
    assert_eq!(whole["not_counted"], json!([{ "from": weavers, "to": nile, "kind": "emotional_labour" }]));
}

#[test]
fn the_tables_and_the_json_say_the_same_to_another_reader() {
    for files in [members(&full(&Texts::default())), public(&full(&Texts::default()))] {
        let of = |name: &str| files.iter().find(|(file, _)| file.ends_with(name)).map(|(_, text)| text.clone());
        let whole: Value = serde_json::from_str(&of("ledger.json").unwrap()).unwrap();
        let text = |value: &Value| match value {
            Value::String(text) => text.clone(),
            Value::Null => String::new(),
            other => other.to_string(),
        };
        let entries = read(&of("entries.csv").unwrap());
        let (head, lines) = entries.split_first().unwrap();
        assert_eq!(lines.len(), whole["entries"].as_array().unwrap().len());
        for (line, entry) in lines.iter().zip(whole["entries"].as_array().unwrap()) {
            for (column, cell) in head.iter().zip(line).filter(|(column, _)| *column != "credited") {
                assert_eq!(*cell, text(&entry[column.as_str()]), "{column}");
            }
        }
        if let Some(balances) = of("balances.csv") {
            let balances = read(&balances);
            let sums = whole["balances"].as_array().unwrap();
            let told = whole["not_counted"].as_array().unwrap();
            assert_eq!(balances.len(), 1 + sums.len() + told.len());
            for (line, sum) in balances[1..].iter().zip(sums.iter().chain(told)) {
                for (column, cell) in balances[0].iter().zip(line) {
                    assert_eq!(*cell, text(&sum[column.as_str()]), "{column}");
                }
            }
        }
    }
}

#[test]
fn words_that_try_everything_stay_words_in_every_table() {
    const HOSTILE: &str = "=HYPERLINK(\"http://x\";\"a\"),\t\"\"\n@x\n;,' \\n";
    let texts =
        Texts { story: HOSTILE.into(), weavers: "+1, \"we\"".into(), nile: "-2;\nx".into(), ..Texts::default() };
    let files = members(&full(&texts));
    let told = read(&files["words.csv"]);
    assert_eq!(told[1][3], format!("'{HOSTILE}"));
    for line in &read(&files["entries.csv"])[1..] {
        assert_eq!(line.len(), 9);
        assert_eq!((line[2].as_str(), line[3].as_str()), ("'+1, \"we\"", "'-2;\nx"));
    }
    for cell in files.iter().filter(|(name, _)| name.ends_with(".csv")).flat_map(|(_, csv)| read(csv)).flatten() {
        assert!(!cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']), "{cell}");
    }
    let whole: Value = serde_json::from_str(&files["ledger.json"]).unwrap();
    assert_eq!(whole["entries"][0]["words"][0]["words"], HOSTILE, "a program gets the words themselves");
    let ics = &visits(&with_visits(&texts))["visits.ics"];
    assert_eq!(ics.matches("BEGIN:").count(), 4, "no name opens a component");
}

#[test]
fn names_leave_only_to_the_public_and_only_of_those_who_said_yes() {
    let world = with_visits(&Texts::default());
    let (members, public, visits) = (members(&world), public(&world), visits(&world));
    for (name, text) in members.iter().chain(&visits) {
        assert!(!NAMES.iter().any(|person| text.contains(person)), "{name}");
    }
    assert!(public["public-entries.csv"].contains(NAMES[0]) && public["public-ledger.json"].contains(NAMES[0]));
    for (name, text) in &public {
        assert!(!text.contains(NAMES[1]), "{name}");
    }
    assert!(!public.contains_key("balances.csv"), "sums are not for the public");
    assert!(
        !public["public-ledger.json"].contains("balances") && !public["public-ledger.json"].contains("not_counted")
    );
    for (name, text) in members.iter().chain(&public).chain(&visits) {
        // The members, the devices, the person of the sample notebook; the records but for the random part of their ids.
        for id in ["1515151515", "1616161616", "0b0b0b0b", "0505050505", "0707070707"] {
            assert!(!text.contains(id), "{id} in {name}");
        }
        // Words that nobody let be shown.
        for said in [&Texts::default().translation, &Texts::default().objection, &Texts::default().asked] {
            assert!(!text.contains(said.as_str()), "{name}");
        }
    }
}

#[test]
fn a_manifest_says_what_left_for_whom_and_under_what() {
    let world = with_visits(&Texts::default());
    let manifest = |files: &Files, name: &str| -> Value { serde_json::from_str(&files[name]).unwrap() };
    let public = public(&world);
    assert_eq!(
        manifest(&public, "public-manifest.json"),
        json!({
            "format": "weft-manifest", "version": 1, "kind": "public_ledger", "group": Texts::default().weavers,
            "files": [
                { "file": "public-entries.csv", "bytes": public["public-entries.csv"].len() },
                { "file": "public-words.csv", "bytes": public["public-words.csv"].len() },
                { "file": "public-ledger.json", "bytes": public["public-ledger.json"].len() }
            ],
            "unread": 0, "scope": "share", "for_whom": "public", "purpose": "report", "consents": ["000000008"],
            "known_on": "2026-11-22", "heard_from": 1, "of": 2
        })
    );
    let (members, visits) = (members(&world), visits(&world));
    let (ours, days) = (manifest(&members, "ledger-manifest.json"), manifest(&visits, "visits-manifest.json"));
    assert_eq!(
        (&ours["kind"], &ours["for_whom"], &ours["consents"]),
        (&json!("ledger"), &json!("partnership"), &json!([]))
    );
    assert_eq!(
        (&days["kind"], &days["for_whom"], &days["known_on"]),
        (&json!("calendar"), &json!("partnership"), &json!("2026-11-22"))
    );
    let page = &public["public-manifest.html"];
    for text in [
        "Of the ledger, what both groups let be shown",
        "public-words.csv",
        "Consent 000\u{A0}000\u{A0}008",
        "As known on 22 November 2026",
    ] {
        assert!(page.contains(text), "{text}");
    }
    assert!(members["ledger-manifest.html"].contains("No consent is needed: nobody is named."));
    assert!(visits["visits-manifest.html"].contains("Visits, with their days"));
}

#[test]
fn the_calendar_as_it_is() {
    let (home, host) = ("The loom, by the sea", "The well");
    let texts = Texts { weavers: home.into(), nile: host.into(), ..Texts::default() };
    let title = "SUMMARY;LANGUAGE=en:The loom\\, by the sea visits The well";
    let event = |off: bool, days: [&str; 2], uid: &str| {
        let (sequence, status) = if off { ("1", "CANCELLED") } else { ("0", "CONFIRMED") };
        format!(
            "BEGIN:VEVENT\r\nCLASS:CONFIDENTIAL\r\nDTEND;VALUE=DATE:{}\r\nDTSTAMP:20261122T000000Z\r\n\
             DTSTART;VALUE=DATE:{}\r\nSEQUENCE:{sequence}\r\nSTATUS:{status}\r\n{title}\r\n\
             UID:{uid}@weft.invalid\r\nEND:VEVENT\r\n",
            days[1], days[0]
        )
    };
    let expected = format!(
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Weft//Weft//EN\r\nCALSCALE:GREGORIAN\r\nMETHOD:PUBLISH\r\n{}{}{}END:VCALENDAR\r\n",
        event(true, ["20270201", "20270202"], "000000000000012e"),
        event(false, ["20261230", "20270102"], "000000000000012d"),
        event(false, ["20261008", "20261013"], "0000000011e7bf74"),
    );
    assert_eq!(visits(&with_visits(&texts))["visits.ics"].replace("\r\n ", ""), expected);
}

#[test]
fn another_reader_of_calendars_understands_it() {
    let long = "மலர் நெசவாளர் கூட்டு, கிழக்குக் கடற்கரை; மட்டக்களப்பு \\ வாழைச்சேனை ".repeat(3);
    let texts = Texts { weavers: long.trim().into(), ..Texts::default() };
    let ics = visits(&with_visits(&texts)).remove("visits.ics").unwrap();
    for line in ics.split("\r\n") {
        assert!(line.len() <= 75, "RFC 5545, 3.1: {line}");
    }
    let Entry::ICalendar(read) = Parser::new(&ics).entry() else { panic!("a calendar") };
    let events: Vec<_> = read.components.iter().filter(|part| part.component_type.as_str() == "VEVENT").collect();
    assert_eq!(events.len(), 3);
    let summary = events[0].entries.iter().find(|entry| entry.name.as_str() == "SUMMARY").unwrap();
    let title = summary.values[0].as_text().unwrap();
    let plain: String = title.chars().filter(|c| !matches!(c, '\u{2068}' | '\u{2069}')).collect();
    assert_eq!(plain, format!("{} visits {}", texts.weavers, texts.nile));
    let starts = events[1].entries.iter().find(|entry| entry.name.as_str() == "DTSTART").unwrap();
    let starts = starts.values[0].as_partial_date_time().unwrap();
    assert_eq!((starts.year, starts.month, starts.day, starts.hour), (Some(2026), Some(12), Some(30), None));
    assert!(words(long.trim()).as_str().len() > 400, "and the name was long");
}
