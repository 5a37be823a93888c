//! Two groups, three people: Sara tells Huda something that Nila, the steward of Sara's own group, never learns of. What will
//! be a case is an entry here; its audience, its keys, its doors are the same. Some ten seconds.

use std::io::Cursor;
use std::path::Path;

use serde_json::{Value, json};
use weft_model::audience::Audience;
use weft_model::case::{Category, FileCase, Told, ToldFor, Urgency};
use weft_model::command::{Command, Decision};
use weft_model::day::Day;
use weft_model::entry::{EntryFact, EntryKind, Proposed, StoryGiven};
use weft_model::fact::{FactBody, NewFact};
use weft_model::ids::{MemberId, RecordId};
use weft_model::membership::{Exclusions, ProposeSeat, Role, join_record, open_record, opened_by};
use weft_model::records::{Page, Records};
use weft_model::said::{Attachment, Content, Lang, Words};
use weft_store::Belongs;
use weft_sync::files::{Files, Missing};
use weft_vault::Cost;

use crate::act::Beside;
use crate::exchange::meeting::tests::{in_step, meet, meet_for};
use crate::exchange::tests::{CLOCK, entry, file, file_to, open, take, three};
use crate::notebook::setting;
use crate::{Notebook, Recipients, WeftError};

const SECOND: &[u8] = b"3690 2581 47";

fn member(notebook: &Notebook) -> MemberId {
    notebook.actor().unwrap().member
}

fn file_for(from: &mut Notebook, to: &Notebook) -> Vec<u8> {
    file_to(from, &Recipients::Person(member(to)))
}

fn about(record: RecordId, body: EntryFact, belongs_to: Option<usize>) -> NewFact {
    NewFact { record, audience: Audience::Record(record), body: FactBody::Entry(body), belongs_to }
}

fn text(words: &str) -> Content {
    Content::Text(Words::new(words).unwrap())
}

/// Sara tells something to the devices of `to`; nobody else belongs.
fn tell(from: &mut Notebook, to: &[&Notebook], words: &str) -> RecordId {
    tell_but(from, to, words, Exclusions { here: true, ..Exclusions::default() })
}

fn tell_but(from: &mut Notebook, to: &[&Notebook], words: &str, never: Exclusions) -> RecordId {
    let record = opened_by(&from.place().unwrap().mid, from.fresh()[0]);
    let mids = to.iter().map(|other| other.place().unwrap().mid).chain([from.place().unwrap().mid]).collect();
    let (here, there) = (from.my_group().unwrap(), to[0].my_group().unwrap());
    let lang = Lang::new("en").unwrap();
    let proposed = Proposed {
        from: here,
        to: there,
        kind: EntryKind::Other,
        quantity: None,
        day: Day::from_number(20_000).unwrap(),
    };
    let facts = vec![
        open_record(&from.membership().unwrap(), record, mids, never),
        about(record, EntryFact::Proposed(proposed), None),
        about(record, EntryFact::StoryGiven(StoryGiven { lang, of: None }), None),
        about(record, EntryFact::Story(text(words)), Some(2)),
    ];
    let decision =
        Decision { facts, rotate: vec![Audience::Record(record)], made: vec![record], ..Decision::default() };
    let case_number = Some("12345 67890".to_owned());
    from.commit(&decision, Beside { request: Some([7; 16]), case_number, ..Beside::default() }).unwrap();
    record
}

/// One more story in another language, by whoever may.
fn add(by: &mut Notebook, record: RecordId, lang: &str, words: &str) {
    let given = StoryGiven { lang: Lang::new(lang).unwrap(), of: None };
    let facts =
        vec![about(record, EntryFact::StoryGiven(given), None), about(record, EntryFact::Story(text(words)), Some(0))];
    by.commit(&Decision { facts, ..Decision::default() }, Beside::default()).unwrap();
}

fn listed(notebook: &Notebook) -> Vec<Value> {
    let page = Page { area: None, after: None, lines: 50 };
    notebook.list(&page).unwrap().as_array().unwrap().clone()
}

fn is_unknown(notebook: &mut Notebook, record: &RecordId, word: &str) -> bool {
    let shown = matches!(notebook.show(record), Err(WeftError::Refused { code: "unknown", .. }));
    let id = json!(record);
    shown && listed(notebook).iter().all(|line| line["id"] != id) && notebook.search(word).unwrap() == json!([])
}

/// Everything that the notebook's own tables answer, sealed records apart.
fn tables(notebook: &Notebook) -> Value {
    let snapshot = notebook.snapshot();
    let names = [setting::HLC, setting::LAST_MET, setting::SENT, setting::SENT_BEFORE, setting::LANGUAGES];
    let settings: Vec<_> = names.iter().map(|name| snapshot.setting(name).unwrap()).collect();
    let audiences = snapshot.audiences().unwrap();
    let logs: Vec<_> = audiences.iter().map(|audience| snapshot.logs(audience).unwrap().len()).collect();
    json!({
        "facts": snapshot.fact_counts().unwrap(), "settings": settings, "audiences": audiences, "logs": logs,
        "keys": snapshot.epoch_secrets().unwrap().len(), "check": notebook.check().unwrap(),
        "exchange": format!("{:?}", notebook.exchange().unwrap()), "people": notebook.people().unwrap(),
        "request": snapshot.request_result(&[7; 16]).unwrap(), "waiting": snapshot.waiting_count().unwrap(),
    })
}

/// What was told in a record, in order of language.
fn told(notebook: &Notebook, record: &RecordId) -> Vec<String> {
    let shown = notebook.show(record).unwrap();
    let mut told: Vec<String> =
        shown["stories"].as_array().unwrap().iter().map(|story| story["words"].as_str().unwrap().to_owned()).collect();
    told.sort();
    told
}

/// Nila and Sara are of one group, Huda of another and its listener.
fn listening(dir: &Path) -> [Notebook; 3] {
    let mut all = three(dir);
    all[1].create_second(SECOND, Cost::LEAST).unwrap();
    spread(&mut all);
    all[1].close_second().unwrap();
    all
}

/// Until everybody has what everybody wrote.
fn spread(all: &mut [Notebook]) {
    for _ in 0..2 {
        let files: Vec<_> = all.iter_mut().map(file).collect();
        for other in all.iter_mut() {
            for file in &files {
                take(other, file);
            }
        }
    }
}

/// In a session too: between those who belong, and nothing of it shows to anybody else, not even a length.
#[test]
fn what_is_told_to_a_listener_travels_in_sessions_between_its_members() {
    let dir = tempfile::tempdir().unwrap();
    let [mut nila, mut huda, mut sara] = listening(dir.path());
    for _ in 0..2 {
        in_step(&meet(&mut nila, &mut sara));
        in_step(&meet(&mut nila, &mut huda));
        in_step(&meet(&mut sara, &mut huda));
    }
    let quiet = [meet(&mut sara, &mut nila).bytes, meet(&mut huda, &mut nila).bytes];
    let record = tell(&mut sara, &[&huda], "They shouted at me in the kitchen.");
    let before = (nila.check().unwrap(), huda.check().unwrap());

    // Her door is closed: everything of it goes over, nobody says "in step", and nothing shows.
    let both = meet(&mut sara, &mut huda);
    let (told_her, heard) = (both.met[0].as_ref().unwrap(), both.met[1].as_ref().unwrap());
    assert!(!told_her.in_step && told_her.kept == told_her.sent && told_her.sent > 0, "{told_her:?}");
    assert_eq!((heard.came.new_facts, heard.came.held, heard.came.refused), (0, 0, 0));
    assert!(is_unknown(&mut huda, &record, "kitchen"));
    // To her steward everybody says what they said before, byte for byte as much.
    let now = [meet(&mut sara, &mut nila), meet(&mut huda, &mut nila)];
    assert!(now.iter().flat_map(in_step).all(|met| met.sent == 0));
    assert_eq!(now.map(|both| both.bytes), quiet);
    assert!(is_unknown(&mut nila, &record, "kitchen") && nila.snapshot().held_counts().unwrap().is_empty());

    huda.open_second(SECOND).unwrap();
    assert_eq!(told(&huda, &record), ["They shouted at me in the kitchen."]);
    add(&mut huda, record, "ar", "I heard you.");
    in_step(&meet(&mut huda, &mut sara));
    assert_eq!(told(&sara, &record), ["I heard you.", "They shouted at me in the kitchen."]);
    // Both doors open: the comparison is as short as any.
    let both = meet(&mut huda, &mut sara);
    assert!(in_step(&both).iter().all(|met| met.sent == 0));
    let (quiet, now) = (quiet[0].iter().sum::<usize>(), meet(&mut huda, &mut nila));
    assert_eq!(now.bytes.iter().sum::<usize>(), quiet);
    assert_eq!((nila.check().unwrap(), huda.check().unwrap()), before);
}

/// A long telling is a file: what is missing of it shows behind the door alone.
#[test]
fn a_file_of_what_is_told_to_a_listener_is_missing_for_nobody_else() {
    let dir = tempfile::tempdir().unwrap();
    let [mut nila, mut huda, mut sara] = listening(dir.path());
    let record = tell(&mut sara, &[&huda], &"They shouted at me in the kitchen. ".repeat(900));
    let both = meet(&mut sara, &mut huda);
    let missing = [&both.met[0], &both.met[1]].map(|met| met.as_ref().unwrap().missing);
    assert_eq!(missing, [Missing::default(); 2]);
    meet(&mut sara, &mut nila);
    assert!([&nila, &huda, &sara].iter().all(|notebook| notebook.missing_files().unwrap().is_empty()));

    huda.open_second(SECOND).unwrap();
    let [file] = &huda.missing_files().unwrap()[..] else { panic!("one is missing") };
    assert_eq!((file.record, file.size, file.here), (record, 31_500, 0));
    let none = meet_for(&mut huda, &mut sara, [Files::None, Files::All], 0, usize::MAX);
    assert_eq!(none.met[0].as_ref().unwrap().missing, Missing { files: 1, bytes: 31_500 });
    huda.close_second().unwrap();
    assert!(huda.missing_files().unwrap().is_empty());

    huda.open_second(SECOND).unwrap();
    in_step(&meet_for(&mut huda, &mut sara, [Files::These([file.file].into()), Files::All], 0, usize::MAX));
    assert!(huda.missing_files().unwrap().is_empty());
}

#[test]
fn what_is_told_to_a_listener_opens_with_the_second_code_and_nowhere_else() {
    let dir = tempfile::tempdir().unwrap();
    let [mut nila, mut huda, mut sara] = listening(dir.path());
    let record = tell(&mut sara, &[&huda], "They shouted at me in the kitchen.");
    assert_eq!(told(&sara, &record), ["They shouted at me in the kitchen."]);
    assert_eq!(sara.search("kitchen").unwrap()[0]["id"], json!(record));
    // It opens again with the notebook: it is her own.
    sara.lock().unwrap();
    sara = open(dir.path(), "sara");
    assert_eq!(listed(&sara).len(), 1);
    let remembered = sara.already(Some([7; 16])).unwrap().expect("the request is remembered, inside the record");
    assert_eq!((remembered.made, remembered.receipt.as_deref()), (vec![record], Some("12345 67890")));
    sara.receipt_given(record).unwrap();
    assert_eq!(sara.already(Some([7; 16])).unwrap().unwrap().receipt, None, "the number was given, and is nowhere");

    let before = huda.check().unwrap();
    let file_for_huda = file_for(&mut sara, &huda);
    let came = take(&mut huda, &file_for_huda);
    assert_eq!((came.new_facts, came.held, came.refused), (0, 0, 0), "{came:?}");
    assert_eq!(huda.check().unwrap(), before);
    assert!(is_unknown(&mut huda, &record, "kitchen"));
    assert!(matches!(huda.open_second(b"another code"), Err(WeftError::WrongCode { .. })));
    assert!(is_unknown(&mut huda, &record, "kitchen"));

    // Killed before the second unlock: what arrived is still there.
    huda.lock().unwrap();
    huda = open(dir.path(), "huda");
    assert!(is_unknown(&mut huda, &record, "kitchen"));
    huda.open_second(SECOND).unwrap();
    assert_eq!(told(&huda, &record), ["They shouted at me in the kitchen."]);
    assert_eq!(huda.search("kitchen").unwrap()[0]["id"], json!(record));
    assert_eq!(huda.check().unwrap(), before, "no audience, root or count of it");
    let again = take(&mut huda, &file_for_huda);
    assert_eq!((again.new_facts, again.new_notices, again.new_chunks), (0, 0, 0));
    huda.close_second().unwrap();
    assert!(is_unknown(&mut huda, &record, "kitchen"));

    // An answer comes back, and is hers at once.
    huda.open_second(SECOND).unwrap();
    add(&mut huda, record, "ar", "I heard you.");
    let answered = file_for(&mut huda, &sara);
    let came = take(&mut sara, &answered);
    assert!(came.new_facts >= 2, "{came:?}");
    assert_eq!(told(&sara, &record), ["I heard you.", "They shouted at me in the kitchen."]);

    // Nila takes every file that could reach her.
    let files =
        [file(&mut sara), file(&mut huda), file_for(&mut sara, &nila), file_for(&mut huda, &nila), file_for_huda];
    for (place, file) in files.iter().enumerate() {
        match place {
            4 => assert!(nila.file_in(&mut Cursor::new(file)).is_err(), "a file for Huda is not for Nila"),
            _ => assert_eq!(take(&mut nila, file).held, 0),
        }
    }
    assert!(is_unknown(&mut nila, &record, "kitchen"));
    assert!(nila.snapshot().held_counts().unwrap().is_empty());
}

#[test]
fn nothing_of_it_stands_in_the_tables_of_others() {
    let dir = tempfile::tempdir().unwrap();
    let [_, mut huda, mut sara] = listening(dir.path());
    let before = tables(&sara);
    let record = tell(&mut sara, &[&huda], "Only for Huda.");
    add(&mut sara, record, "ta", "And more.");
    assert_eq!(tables(&sara), before);
    let file = file_for(&mut sara, &huda);
    let before = tables(&huda);
    take(&mut huda, &file);
    assert_eq!(tables(&huda), before);
    huda.open_second(SECOND).unwrap();
    add(&mut huda, record, "ar", "Heard.");
    assert_eq!(tables(&huda), before);
    huda.close_second().unwrap();
    assert_eq!(tables(&huda), before, "not even the clock");
}

#[test]
fn open_or_not_it_stands_on_no_page_and_has_none() {
    let dir = tempfile::tempdir().unwrap();
    let [_, mut huda, mut sara] = listening(dir.path());
    let record = tell(&mut sara, &[&huda], "They shouted at me in the kitchen.");
    let file = file_for(&mut sara, &huda);
    take(&mut huda, &file);
    huda.open_second(SECOND).unwrap();
    for notebook in [&sara, &huda] {
        assert_eq!(told(notebook, &record).len(), 1, "it is open here");
        for page in [notebook.record_page(record), notebook.visit_page(record)] {
            assert!(matches!(page, Err(WeftError::Refused { code: "denied.unknown", .. })), "{page:?}");
        }
        for page in [notebook.page(), notebook.balance_page()] {
            assert!(!page.unwrap().contains("kitchen"));
        }
    }
}

#[test]
fn an_older_copy_begins_new_logs_in_sealed_records_too() {
    let dir = tempfile::tempdir().unwrap();
    let [_, mut huda, mut sara] = listening(dir.path());
    let record = tell(&mut sara, &[&huda], "The first.");
    sara.lock().unwrap();
    let database = dir.path().join("sara/notebook.db");
    let older = std::fs::read(&database).unwrap();
    sara = open(dir.path(), "sara");
    add(&mut sara, record, "ta", "What the older copy does not know.");
    let sent = file_for(&mut sara, &huda);
    sara.lock().unwrap();
    std::fs::write(&database, older).unwrap();
    sara = open(dir.path(), "sara");
    assert!(sara.is_older_copy());
    assert_eq!(listed(&sara).len(), 1, "it can be read");
    sara.go_on().unwrap();
    add(&mut sara, record, "ar", "What was written after it.");
    let after = file_for(&mut sara, &huda);
    huda.open_second(SECOND).unwrap();
    take(&mut huda, &sent);
    take(&mut huda, &after);
    let all = ["The first.", "What the older copy does not know.", "What was written after it."];
    assert_eq!(told(&huda, &record), all);
    let kept = huda.open.get(&record).unwrap();
    let mid = sara.place().unwrap().mid;
    let places: Vec<_> = kept
        .records()
        .iter()
        .filter(|segment| segment.opened.mid == mid)
        .flat_map(|segment| segment.facts.iter().map(|fact| (segment.log(), fact.seq)).collect::<Vec<_>>())
        .collect();
    let once: std::collections::BTreeSet<_> = places.iter().copied().collect();
    assert_eq!(once.len(), places.len(), "no place of a log was written twice");
    assert!(once.iter().map(|(log, _)| *log).collect::<std::collections::BTreeSet<_>>().len() == 2);
}

#[test]
fn a_record_that_somebody_opens_under_a_known_id_hides_nothing() {
    let dir = tempfile::tempdir().unwrap();
    let [_, mut huda, mut sara] = listening(dir.path());
    let shared = entry(&mut huda, &sara);
    take(&mut sara, &file(&mut huda));
    let before = sara.show(&shared).unwrap();
    let mids = [&huda, &sara].map(|other| other.place().unwrap().mid).to_vec();
    let facts = vec![open_record(&huda.membership().unwrap(), shared, mids, Exclusions::default())];
    let decision = Decision { facts, rotate: vec![Audience::Record(shared)], ..Decision::default() };
    assert!(huda.commit(&decision, Beside::default()).is_err(), "its id is not hers to open");
    assert!(huda.open.get(&shared).is_none() && huda.show(&shared).unwrap()["id"] == before["id"]);
}

#[test]
fn whoever_is_admitted_later_reads_from_the_beginning() {
    let dir = tempfile::tempdir().unwrap();
    let [mut nila, mut huda, mut sara] = listening(dir.path());
    let record = tell_but(&mut sara, &[&huda], "From the beginning.", Exclusions::default());
    let closed = tell(&mut sara, &[&huda], "Not for people here.");
    add(&mut sara, record, "ta", "Before anybody else came.");
    huda.open_second(SECOND).unwrap();
    let told_to_huda = file_for(&mut sara, &huda);
    take(&mut huda, &told_to_huda);
    let before = file_for(&mut huda, &nila);
    take(&mut nila, &before);
    assert!(is_unknown(&mut nila, &record, "beginning"), "she does not belong yet");
    let mid = nila.place().unwrap().mid;
    let facts = [record, closed].map(|record| join_record(&huda.membership().unwrap(), record, mid)).to_vec();
    huda.commit(&Decision { facts, ..Decision::default() }, Beside::default()).unwrap();
    let file = file_for(&mut huda, &nila);
    take(&mut nila, &file);
    assert_eq!(told(&nila, &record), ["Before anybody else came.", "From the beginning."]);
    // "People here" was excluded when the other was opened, and Nila is of Sara's group: nobody admits her.
    assert!(is_unknown(&mut nila, &closed, "people"));
}

#[test]
fn the_clock_of_a_sealed_record_goes_on_after_everything_its_device_wrote() {
    let dir = tempfile::tempdir().unwrap();
    let [_, huda, mut sara] = listening(dir.path());
    let record = tell(&mut sara, &[&huda], "The first.");
    let mid = sara.place().unwrap().mid;
    let first = sara.open.get(&record).unwrap().clock_of(&mid);
    let shared = entry(&mut sara, &huda);
    assert!(sara.hlc().unwrap() <= first, "no gap shows in what everybody reads");
    add(&mut sara, record, "ta", "More.");
    let second = sara.open.get(&record).unwrap().clock_of(&mid);
    assert!(second > first && second > sara.hlc().unwrap() && sara.show(&shared).is_ok());
}

#[test]
fn words_taken_back_are_gone_for_good_with_their_file() {
    let dir = tempfile::tempdir().unwrap();
    let [_nila, mut huda, mut sara] = three(dir.path());
    // Too long for a fact: it travels as a file.
    let record = tell(&mut sara, &[&huda], &"They shouted at me in the kitchen. ".repeat(900));
    let before = file_for(&mut sara, &huda);
    take(&mut huda, &before);
    let telling = |notebook: &Notebook| notebook.readable().tellings(&record).unwrap()[0].fact;
    let story = telling(&sara);
    let content = sara.readable().telling(&story).unwrap().unwrap();
    let file = content.file().unwrap().clone();
    let counts = |notebook: &Notebook| {
        let kept = notebook.open.get(&record).unwrap();
        (kept.records().len(), notebook.open_attachment(&file).unwrap().is_some())
    };
    assert!(counts(&sara).1 && counts(&huda).1);

    sara.act(Command::Redact { record, telling: story }, None).unwrap();
    let took_back = file_for(&mut sara, &huda);
    take(&mut huda, &took_back);
    for notebook in [&sara, &huda] {
        assert_eq!(told(notebook, &record), ["erased"]);
        assert!(!counts(notebook).1, "the file's chunks are gone");
        let segments = notebook.open.get(&record).unwrap().records();
        let mut of_it = segments.iter().flat_map(|segment| &segment.facts).filter(|fact| fact.id == story);
        assert!(of_it.all(|fact| fact.body.is_none()), "and so are words and salt");
    }

    // The file from before comes once more, and once more.
    let here = counts(&huda);
    for _ in 0..2 {
        take(&mut huda, &before);
        assert_eq!(counts(&huda), here);
        assert_eq!(told(&huda, &record), ["erased"]);
    }
    drop(huda);
    let huda = open(dir.path(), "huda");
    assert_eq!(told(&huda, &record), ["erased"]);
    assert!(!counts(&huda).1);
}

/// A voice in the place of words: sealed while it came in, it is in the case and nowhere else once it is told.
#[test]
fn a_captured_voice_reaches_the_listeners_and_leaves_nothing_behind() {
    let dir = tempfile::tempdir().unwrap();
    let [mut nila, huda, sara] = three(dir.path());
    let mut rani = Notebook::create(&dir.path().join("rani"), b"1470 2580", CLOCK, sara.languages()).unwrap();
    let request = rani.request().unwrap();
    rani.join(&nila.welcome(&request).unwrap().file).unwrap();
    let mut all = [nila, rani, sara, huda];
    spread(&mut all);
    // Two of Sara's own group listen, and all three of it say so.
    let seats = [0, 1].map(|n| {
        let seated = &mut all[n];
        seated.create_second(SECOND, Cost::LEAST).unwrap();
        let seat = ProposeSeat { member: member(seated), role: Role::Listener, until: seated.today().plus(300) };
        seated.act(Command::ProposeSeat(seat), None).unwrap().made[0]
    });
    spread(&mut all);
    for (signer, seat) in [(0, 1), (1, 0), (2, 0), (2, 1)] {
        all[signer].act(Command::SignDecision { decision: seats[seat] }, None).unwrap();
    }
    spread(&mut all);
    let [_nila, mut rani, mut sara, _huda] = all;
    rani.close_second().unwrap();

    let voice: Vec<u8> = (0..200_000_u32).map(|n| n.to_le_bytes()[0]).collect();
    let belongs =
        Belongs { screen: "inbox".to_owned(), field: "2026-11-28 ".to_owned(), media_type: "audio/ogg".to_owned() };
    let mut capture = sara.begin_capture(&belongs).unwrap();
    capture.push(&voice).unwrap();
    let name = capture.finish().unwrap();
    let before = tables(&sara);
    let case = || {
        let told = Told::Recorded { lang: Lang::new("en").unwrap(), file: Attachment::awaited() };
        Command::FileCase(FileCase {
            category: Category::Pressure,
            urgency: Urgency::Soon,
            by_name: true,
            pseudonym: None,
            told_for: ToldFor::Myself,
            concerns: Vec::new(),
            never: Exclusions::default(),
            outside: false,
            told,
        })
    };
    let done = sara.act_with_capture(&name, case(), Some([9; 16])).unwrap();
    let again = sara.act_with_capture(&name, case(), Some([9; 16])).unwrap();
    assert!(done.receipt.is_some() && again.repeated && again.made == done.made, "told once");
    assert_eq!(tables(&sara), before, "nothing of it shows outside the case");
    assert!(std::fs::read_dir(dir.path().join("sara/captures")).unwrap().next().is_none());

    let told = |notebook: &Notebook| notebook.readable().tellings(&done.made[0]).unwrap()[0].fact;
    let story = told(&sara);
    let carried = file_for(&mut sara, &rani);
    take(&mut rani, &carried);
    assert!(rani.open_telling(&story).unwrap().is_none(), "her door is closed");
    rani.open_second(SECOND).unwrap();
    assert_eq!(told(&rani), story);
    for heard in [&sara, &rani] {
        assert!(heard.open_telling(&story).unwrap().unwrap() == voice);
    }
}
