//! Talks with the other side: who writes which line of them when, and whose yes they need.

use weft_gallery::made::made;
use weft_gallery::world::{CAIRO, COLOMBO, Person, actor};
use weft_model::case::{HearingAct, Note, Path, Side, SpokenAct};
use weft_model::command::Command;
use weft_model::ids::MemberId;
use weft_model::ids::RecordId;
use weft_screens::{CaseRoute, Next, Route, Sensitivity, TalkNote};

use crate::cases::founder;
use crate::work::{at, ids, said};

fn word(next: Next) -> SpokenAct {
    match next {
        Next::Do { command: Command::SpeakInCase { word, .. }, .. } => word,
        other => panic!("{other:?}"),
    }
}

/// Writes a line down, as a listener.
fn note(person: &mut Person<'_>, id: &str) -> Note {
    person.tap(id);
    person.edit("what", "Both spoke.");
    match person.tap("write") {
        Next::Do { command: Command::HearCase { act: HearingAct::Note { note, words }, .. }, .. } => {
            assert_eq!(words.words.as_str(), "Both spoke.");
            note
        }
        other => panic!("{id}: {other:?}"),
    }
}

#[test]
fn a_listener_writes_what_was_said_only_after_rules_and_an_interpreter_both_accept() {
    let mut made = made();
    let early = made.cases.early;
    let mut person = founder(&mut made);
    at(&mut person, CaseRoute::Card(early));
    person.tap("talks");
    let log = person.screen();
    assert!(said(&log).contains("Nothing is written down yet") && log.actions.iter().all(|action| !action.main));
    assert_eq!(ids(&log), ["rules", "interpreter", "meanwhile"], "nobody speaks before both agreed");
    person.tap("rules");
    assert!(matches!(person.tap("write"), Next::Redraw { .. }), "no line without words");
    at(&mut person, CaseRoute::Talks(early));
    assert_eq!(note(&mut person, "rules"), Note::GroundRules);
    // Nobody interprets: both may speak as soon as they agreed on how.
    assert_eq!(ids(&person.screen()), ["rules", "interpreter", "meanwhile", "affected", "other", "outcome"]);
    person.tap("interpreter");
    person.edit("what", "She speaks both languages.");
    assert!(matches!(person.tap("write"), Next::Redraw { .. }), "somebody has to be named");
    let form = person.screen();
    let who = form.widgets().find(|widget| widget.id == "who").unwrap().control.tiles();
    let able =
        who.iter().map(|tile| tile.id.parse::<MemberId>().unwrap()).find(|member| *member != actor(COLOMBO).member);
    let other = able.expect("somebody else who can be told apart");
    person.choose("who", &other.to_string());
    let Next::Do { command: Command::HearCase { act: HearingAct::Note { note: named, .. }, .. }, .. } =
        person.tap("write")
    else {
        panic!("not written")
    };
    assert_eq!(named, Note::Interpreter(other));
    let waiting = person.screen();
    assert_eq!(ids(&waiting), ["rules", "interpreter", "other-accepts", "meanwhile"], "now both have to say yes");
    assert!(said(&waiting).contains("The other side has not said yes to the interpreter"));
    assert_eq!(note(&mut person, "other-accepts"), Note::OtherSideAccepts(other));
    assert!(!ids(&person.screen()).contains(&"affected"), "the other side's yes alone is not enough");
    // Only the affected person's word is missing, and only their number says it here.
    person.opened_by_number = Some(early);
    assert_eq!(ids(&person.screen()), ["accept"], "the listener's own acts wait meanwhile");
    assert_eq!(word(person.tap("accept")), SpokenAct::AcceptInterpreter(other));
    assert!(ids(&person.screen()).is_empty());
    person.opened_by_number = None;
    assert_eq!(note(&mut person, "affected"), Note::Statement(Side::Affected));
    assert_eq!(note(&mut person, "other"), Note::Statement(Side::Other));
    assert_eq!(note(&mut person, "meanwhile"), Note::InterimMeasure);
    assert_eq!(note(&mut person, "outcome"), Note::Outcome);
    assert!(said(&person.screen()).contains("What came of it"));
}

#[test]
fn whoever_told_it_reads_the_talks_says_yes_to_the_interpreter_and_ends_them() {
    let mut made = made();
    let (asked, told) = (made.cases.asked, made.cases.told);
    let mut person = founder(&mut made);
    let card = at(&mut person, CaseRoute::Card(asked));
    assert_eq!((ids(&card)[0], card.actions[0].main), ("talks", true), "a yes of theirs is waited for");
    person.tap("talks");
    let log = person.screen();
    assert!(log.widgets().all(|widget| widget.sensitivity >= Sensitivity::Private));
    for words in ["To interpret:", "ஒருவர் பேசும்போது மற்றவர் கேட்பார்.", "Say yes only if you trust this person"]
    {
        assert!(said(&log).contains(words), "{words}");
    }
    assert_eq!(ids(&log), ["accept"], "whoever told it writes nothing in it");
    assert_eq!(word(person.tap("accept")), SpokenAct::AcceptInterpreter(actor(CAIRO).member));
    assert!(ids(&person.screen()).is_empty(), "said once");
    assert!(said(&person.screen()).contains("The other side has not said yes to the interpreter"));
    at(&mut person, CaseRoute::Choose(asked));
    assert_eq!(word(person.tap("no-mediation")), SpokenAct::Choose { path: Path::Mediation, yes: false });
    let ended = at(&mut person, CaseRoute::Talks(asked));
    assert!(said(&ended).contains("These talks are not wanted") && ids(&ended).is_empty());
    // What was agreed on stays to be read.
    assert!(said(&at(&mut person, CaseRoute::Talks(told))).contains("How both agreed to talk"));
}

#[test]
fn talks_that_nobody_asked_for_are_nowhere_and_no_line_of_them_is_kept_in_drafts() {
    let mut made = made();
    let (appealed, mediated) = (made.cases.appealed, made.cases.mediated);
    let mut person = founder(&mut made);
    // About abuse, and not asked for.
    assert!(!ids(&at(&mut person, CaseRoute::Card(appealed))).contains(&"talks"));
    assert!(ids(&at(&mut person, CaseRoute::Talks(appealed))).is_empty());
    for note in TalkNote::ALL {
        let route = CaseRoute::Note(appealed, note);
        assert_eq!(at(&mut person, route).title.value, "Not on this phone", "{note:?}");
        assert_eq!(Route::Case(route).draft_name(), None, "{note:?}");
    }
    // Once the person takes their yes back, nothing more is written.
    assert!(!ids(&at(&mut person, CaseRoute::Talks(mediated))).is_empty());
    person.opened_by_number = Some(mediated);
    at(&mut person, CaseRoute::Choose(mediated));
    person.tap("no-mediation");
    person.opened_by_number = None;
    assert!(ids(&at(&mut person, CaseRoute::Talks(mediated))).is_empty());
    assert_eq!(at(&mut person, CaseRoute::Note(mediated, TalkNote::Outcome)).title.value, "Not on this phone");
    let nowhere = at(&mut person, CaseRoute::Talks(RecordId::new([0; 16])));
    assert_eq!(nowhere.title.value, "Not on this phone");
}
