//! What becomes of entries after they were proposed, on the screens of both groups.

use weft_gallery::made::{Made, made};
use weft_gallery::world::{CAIRO, COLOMBO, Person, World, actor};
use weft_model::command::Command;
use weft_model::entry::{Answer, Entry, EntryKind, EntryStatus, OfStory, ProposeEntry, Quantity, Unit};
use weft_model::fold::State;
use weft_model::ids::{GroupId, RecordId};
use weft_model::records::Records;
use weft_model::said::{Lang, Said, Words};
use weft_screens::{Control, EntryStep, Input, LedgerRoute, Next, Route, Sensitivity, Told};

use crate::work::{ids, said, widget};

pub fn says(text: &str) -> Said {
    Said { lang: Lang::new("en").unwrap(), words: Words::new(text).unwrap() }
}

fn propose(world: &mut World, by: GroupId, text: &str, kind: EntryKind, quantity: Option<Quantity>) -> RecordId {
    let to = if by == CAIRO { COLOMBO } else { CAIRO };
    let (story, day) = (says(text), "2026-11-01".parse().unwrap());
    let command = ProposeEntry { story, from: by, to, kind, quantity, day, rate: None };
    world.act(by, Command::ProposeEntry(command)).unwrap()[0]
}

pub fn agreed(world: &mut World, by: GroupId, kind: EntryKind, quantity: Quantity) -> RecordId {
    let record = propose(world, by, "They helped us.", kind, Some(quantity));
    let other = if by == CAIRO { COLOMBO } else { CAIRO };
    world.act(other, Command::AgreeEntry { record }).unwrap();
    record
}

pub const fn hours(amount: u64) -> Quantity {
    Quantity { amount, unit: Unit::Hours }
}

pub fn entry(world: &World, record: RecordId) -> Entry {
    match world.records.record(&record).unwrap().unwrap().state {
        State::Entry(entry) => entry,
        other => panic!("{other:?}"),
    }
}

pub fn at<'a>(world: &'a mut World, group: GroupId, route: impl Into<Route>) -> Person<'a> {
    let mut person = Person::new(world, group, "en");
    person.route = route.into();
    person
}

fn title_of(person: &Person<'_>) -> String {
    let screen = person.screen();
    let widget = screen.widgets().find(|widget| widget.id == "story").unwrap();
    let Control::BilingualPair { original, .. } = &widget.control else { panic!("no story") };
    original.value.clone()
}

/// The entry that is heard on this screen.
fn heard_now(person: &Person<'_>) -> RecordId {
    match person.route {
        Route::Ledger(LedgerRoute::Hear(record)) => record,
        other => panic!("{other:?}"),
    }
}

#[test]
fn several_entries_are_heard_and_answered_in_one_sitting() {
    let mut world = World::founded();
    let three = ["One.", "Two.", "Three."].map(|text| propose(&mut world, CAIRO, text, EntryKind::Time, None));
    assert_eq!(ids(&at(&mut world, CAIRO, LedgerRoute::List).screen()), ["new", "reviews"], "nothing waits for them");
    let mut person = at(&mut world, COLOMBO, LedgerRoute::List);
    assert_eq!(ids(&person.screen()), ["new", "hear", "reviews"]);
    person.tap("hear");
    let mut heard = Vec::new();
    for (n, answer) in (1..).zip(["agree", "dispute", "later"]) {
        let record = heard_now(&person);
        heard.push((record, title_of(&person)));
        let (screen, field) = (person.screen(), format!("answer-{record}"));
        assert_eq!(screen.record, Some(record.to_string()), "each has its own place to scroll to");
        assert_eq!(screen.step.map(|step| (step.n, step.of)), Some((n, 4)));
        // The story stands first, then how much, then the answer.
        let order: Vec<&str> = screen.widgets().map(|widget| widget.id.as_str()).collect();
        assert_eq!(order, ["story", "gave", "quantity", "day", field.as_str()]);
        let Control::ChoiceTiles { tiles, even: true } = &widget(&screen, &field).control else { panic!("not even") };
        assert!(tiles.iter().all(|tile| !tile.chosen), "nothing is answered beforehand");
        assert!(matches!(person.tap("next"), Next::Redraw { .. }));
        assert_eq!(widget(&person.screen(), &field).mistake.as_ref().unwrap().value, "Choose one.");
        person.choose(&field, answer);
        if answer == "dispute" {
            let because = format!("because-{record}");
            assert!(matches!(person.tap("next"), Next::Redraw { .. }), "a no says why");
            assert_eq!(widget(&person.screen(), &because).sensitivity, Sensitivity::Private);
            person.edit(&because, "We counted nine.");
        }
        person.tap("next");
    }
    assert_eq!(person.route, Route::Ledger(LedgerRoute::Heard));
    assert_eq!(person.route.draft_name().as_deref(), Some("hear-entries"), "one draft holds all answers");
    assert_eq!(heard.iter().map(|(record, _)| *record).collect::<Vec<_>>(), three, "each is heard once");
    let all = said(&person.screen());
    for (words, (_, title)) in ["We agree", "We do not agree", "Not today"].iter().zip(&heard) {
        assert!(all.contains(&format!("{title}\n{words}")), "{all}");
    }
    // Going back changes nothing.
    person.input(&Input::Back);
    assert_eq!(heard_now(&person), heard[2].0);
    person.input(&Input::Back);
    assert_eq!(heard_now(&person), heard[1].0);
    person.tap("next");
    person.tap("next");
    assert!(matches!(person.tap("write"), Next::Redraw { .. }), "read or spoken is said");
    person.choose("how", "spoken");
    let Next::Do { command: Command::AnswerEntries(sitting), .. } = person.tap("write") else { panic!("not written") };
    assert_eq!((sitting.heard, sitting.spoken), (vec![actor(COLOMBO).member], true));
    let answers: Vec<_> = sitting.answers.into_iter().map(|answer| (answer.record, answer.answer)).collect();
    assert_eq!(answers[0], (heard[0].0, Answer::Agree));
    assert_eq!(answers[1], (heard[1].0, Answer::Dispute(says("We counted nine."))));
    assert_eq!(answers.len(), 2, "what is left for another day is not answered");
    assert_eq!((person.told, person.route), (Some(Told::Saved), LedgerRoute::List.into()));
    let status = |record| entry(person.world, record).status();
    assert_eq!(three.map(status), [EntryStatus::Agreed, EntryStatus::Disputed, EntryStatus::Proposed]);
    person.tap("hear");
    assert_eq!(person.screen().step.map(|step| step.of), Some(2), "only one waits still");
}

#[test]
fn what_is_left_for_another_day_is_not_written_and_what_was_answered_elsewhere_is_not_answered_again() {
    let mut world = World::founded();
    let two = ["One.", "Two."].map(|text| propose(&mut world, CAIRO, text, EntryKind::Time, None));
    let mut person = at(&mut world, COLOMBO, LedgerRoute::List);
    person.tap("hear");
    for _ in two {
        let field = format!("answer-{}", heard_now(&person));
        person.choose(&field, "later");
        person.tap("next");
    }
    assert_eq!(person.route, LedgerRoute::List.into());
    assert!(two.iter().all(|record| entry(person.world, *record).heard.is_empty()));

    person.tap("hear");
    let first = heard_now(&person);
    person.choose(&format!("answer-{first}"), "agree");
    // Another phone of the group answers it first.
    person.world.act(COLOMBO, Command::AgreeEntry { record: first }).unwrap();
    assert_eq!(widget(&person.screen(), "status").label.value, "Agreed by both");
    person.route = LedgerRoute::List.into();
    let kept = person.draft.clone();
    person.tap("hear");
    person.draft = kept;
    let second = heard_now(&person);
    assert_ne!(first, second);
    person.choose(&format!("answer-{second}"), "agree");
    person.tap("next");
    person.choose("how", "read");
    let Next::Do { command: Command::AnswerEntries(sitting), .. } = person.tap("write") else { panic!("not written") };
    assert_eq!(sitting.answers.iter().map(|answer| answer.record).collect::<Vec<_>>(), [second]);
    assert!(!sitting.spoken);
    assert_eq!(ids(&person.screen()), ["new", "reviews"]);
    person.route = LedgerRoute::Heard.into();
    assert!(person.screen().actions.is_empty(), "there is nothing left to write down");
}

#[test]
fn who_hears_an_entry_that_was_answered_elsewhere_goes_on_to_the_others() {
    let mut world = World::founded();
    let three = ["One.", "Two.", "Three."].map(|text| propose(&mut world, CAIRO, text, EntryKind::Time, None));
    let mut person = at(&mut world, COLOMBO, LedgerRoute::List);
    person.tap("hear");
    person.choose(&format!("answer-{}", three[0]), "agree");
    person.tap("next");
    assert_eq!(heard_now(&person), three[1]);
    person.world.act(COLOMBO, Command::AgreeEntry { record: three[1] }).unwrap();
    person.tap("next");
    assert_eq!(heard_now(&person), three[2]);
    assert_eq!(person.draft.get(&format!("answer-{}", three[0])), "agree");
}

#[test]
fn a_note_stands_beside_the_agreement_and_a_no_is_taken_back_by_who_said_it() {
    let mut world = World::founded();
    let noted = propose(&mut world, COLOMBO, "We sent rice.", EntryKind::Material, None);
    let mut cairo = at(&mut world, CAIRO, LedgerRoute::Entry(noted));
    cairo.tap("agree-note");
    assert!(matches!(cairo.tap("write"), Next::Redraw { .. }));
    cairo.edit("note", "It fed two hundred.");
    let Next::Do { command: Command::AgreeEntryWithNote(note), .. } = cairo.tap("write") else { panic!("no note") };
    assert_eq!((note.record, note.note), (noted, says("It fed two hundred.")));
    for group in [COLOMBO, CAIRO] {
        let screen = at(&mut world, group, LedgerRoute::Entry(noted)).screen();
        assert!(said(&screen).contains("agrees, and adds:\nIt fed two hundred."), "{}", said(&screen));
        assert_eq!(widget(&screen, "note-0").sensitivity, Sensitivity::Private);
        assert!(!ids(&screen).contains(&"agree-note"), "it is agreed");
    }

    let talked = propose(&mut world, COLOMBO, "We wrote.", EntryKind::Time, None);
    let because = says("You did not.");
    world.act(CAIRO, Command::DisputeEntry(weft_model::entry::Dispute { record: talked, because })).unwrap();
    let other = at(&mut world, COLOMBO, LedgerRoute::Entry(talked)).screen();
    assert_eq!(ids(&other), ["translate", "tellings", "own-words"], "nobody takes back what others said");
    let mut cairo = at(&mut world, CAIRO, LedgerRoute::Entry(talked));
    assert!(said(&cairo.screen()).contains("Why not agreed\nYou did not."));
    assert_eq!(ids(&cairo.screen()), ["agree", "take-back", "agree-note", "translate", "tellings", "own-words"]);
    let next = cairo.tap("take-back");
    assert!(matches!(next, Next::Do { command: Command::TakeBackDispute { record }, .. } if record == talked));
    let screen = cairo.screen();
    assert!(said(&screen).contains("took that back after talking:\nYou did not."), "{}", said(&screen));
    assert!(!said(&screen).contains("Why not agreed"));
    assert_eq!(widget(&screen, "status").label.value, "Waiting for an answer");
}

#[test]
fn an_agreed_entry_is_reversed_by_both() {
    let mut world = World::founded();
    let waits = propose(&mut world, COLOMBO, "We wrote.", EntryKind::Time, None);
    let record = agreed(&mut world, COLOMBO, EntryKind::Time, hours(9));
    for group in [COLOMBO, CAIRO] {
        let screen = at(&mut world, group, LedgerRoute::Entry(waits)).screen();
        assert!(!ids(&screen).contains(&"right"), "nothing is agreed that could be put right");
    }
    let mut person = at(&mut world, COLOMBO, LedgerRoute::Entry(record));
    person.tap("right");
    assert!(matches!(person.tap("next"), Next::Redraw { .. }));
    let screen = person.screen();
    assert!(["because", "instead"].iter().all(|id| widget(&screen, id).mistake.is_some()));
    person.edit("because", "Twice in the book.");
    person.choose("instead", "nothing");
    assert_eq!(person.screen().actions[0].label.value, "Write it down");
    let Next::Do { command: Command::ReverseEntry(wanted), .. } = person.tap("next") else { panic!("not wanted") };
    assert_eq!((wanted.record, wanted.because), (record, says("Twice in the book.")));
    let screen = person.screen();
    let wanted = "Colombo wants this to count no more:\nTwice in the book.";
    assert!(said(&screen).contains(wanted), "{}", said(&screen));
    assert_eq!(widget(&screen, "status").label.value, "Agreed by both", "it counts until the other group agrees");
    assert!(!ids(&screen).contains(&"agree-reversal"), "who wants it does not agree to it");

    let mut other = at(&mut world, CAIRO, LedgerRoute::Entry(record));
    assert_eq!(ids(&other.screen()), ["dispute", "agree-reversal", "translate", "tellings", "right"]);
    let next = other.tap("agree-reversal");
    assert!(matches!(next, Next::Do { command: Command::AgreeReversal { record: of }, .. } if of == record));
    let screen = other.screen();
    assert_eq!(widget(&screen, "status").label.value, "Reversed by both, not counted");
    assert!(said(&screen).contains("Reversed by both. "), "{}", said(&screen));
    assert_eq!(ids(&screen), ["translate", "tellings", "right"]);
    other.input(&Input::Back);
    assert!(!other.screen().widgets().any(|widget| widget.id == "balances"));
}

#[test]
fn another_entry_takes_the_place_of_a_wrong_one() {
    let mut world = World::founded();
    let rupees = || Unit::Minor("LKR".to_owned().try_into().unwrap());
    let record = agreed(&mut world, CAIRO, EntryKind::Money, Quantity { amount: 120_050, unit: rupees() });
    let mut person = at(&mut world, COLOMBO, LedgerRoute::Right(record));
    person.edit("because", "It was less.");
    person.choose("instead", "another");
    assert!(matches!(person.tap("next"), Next::Go { .. }));
    assert_eq!(person.route, LedgerRoute::Instead(record, EntryStep::Story).into());
    assert_eq!(widget(&person.screen(), "original").label.value, "They helped us.");
    assert!(matches!(person.tap("next"), Next::Redraw { .. }), "its own story is told");
    person.edit("story", "They sent us money.");
    person.tap("next");
    let screen = person.screen();
    let Control::Amount { value, .. } = &widget(&screen, "amount").control else { panic!("no amount") };
    assert_eq!(value, "1200.50", "it begins as it was");
    person.edit("amount", "1020.50");
    // What was filled in before is there on the way back, and is not filled in anew.
    person.input(&Input::Back);
    person.tap("next");
    let Next::Do { command: Command::CorrectEntry(correct), .. } = person.tap("next") else { panic!("not corrected") };
    assert_eq!((correct.record, correct.because), (record, Some(says("It was less."))));
    let new = correct.entry;
    assert_eq!((new.from, new.to, new.kind), (CAIRO, COLOMBO, EntryKind::Money));
    assert_eq!(new.quantity, Some(Quantity { amount: 102_050, unit: rupees() }));
    assert_eq!((new.day.to_string().as_str(), new.story), ("2026-11-01", says("They sent us money.")));
    let Route::Ledger(LedgerRoute::Entry(later)) = person.route else { panic!("{:?}", person.route) };
    assert_ne!(later, record);
    assert!(said(&person.screen()).contains("take the place of an earlier entry"));
    person.tap("other");
    assert_eq!(person.route, LedgerRoute::Entry(record).into());
    assert!(said(&person.screen()).contains("Another entry is to take the place of this one."));
    person.tap("other");
    assert_eq!(person.route, LedgerRoute::Entry(later).into());

    // Once a group wants it to count no more, only what takes its place is asked for.
    let mut other = at(&mut world, CAIRO, LedgerRoute::Right(record));
    assert!(other.screen().widgets().all(|widget| widget.id != "because"));
    other.tap("next");
    assert_eq!(other.route, LedgerRoute::Instead(record, EntryStep::Story).into());
    other.route = LedgerRoute::List.into();
    assert_eq!(ids(&other.screen()), ["new", "reviews"], "a correction is answered where the other entry is named");
    other.route = LedgerRoute::Entry(later).into();
    assert_eq!(ids(&other.screen())[0], "agree");
    other.tap("agree");
    assert_eq!(other.told, Some(Told::Saved));
    assert_eq!(entry(&world, later).status(), EntryStatus::Agreed);
    assert_eq!(entry(&world, record).status(), EntryStatus::Reversed);

    for group in [COLOMBO, CAIRO] {
        let screen = at(&mut world, group, LedgerRoute::Entry(record)).screen();
        assert_eq!(ids(&screen)[..3], ["translate", "tellings", "other"], "it is put right");
        assert!(at(&mut world, group, LedgerRoute::Right(record)).screen().actions.is_empty());
    }
}

#[test]
fn words_are_shown_outside_only_as_each_group_lets_them_and_a_translation_is_checked_by_the_other() {
    let Made { mut world, review: made, .. } = made();
    let record = made.told;
    let [first, arabic, hindi] = made.tellings.as_slice() else { panic!("three tellings") };
    let own = at(&mut world, CAIRO, LedgerRoute::Telling(record, *hindi)).screen();
    assert_eq!(ids(&own), ["approve"], "nobody finds their own translation true");
    let mut person = at(&mut world, COLOMBO, LedgerRoute::Entry(record));
    person.tap("tellings");
    let screen = person.screen();
    let statuses: Vec<String> = screen.lines().iter().map(|line| line.status.clone().unwrap().value).collect();
    assert_eq!(statuses[0], "Both groups let exactly these words be shown.");
    assert!(statuses[1].ends_with("agrees that others read it") && statuses[1].contains("القاهرة"), "{statuses:?}");
    assert_eq!(statuses[2], "Only for our groups");
    let hints: Vec<String> = screen.lines().iter().map(|line| line.hint.clone().unwrap().value).collect();
    assert!(hints[0].starts_with("Told in "));
    assert_eq!(hints[1..], ["Checked by the other group", "Translated by a machine, not checked"]);

    person.tap(&hindi.to_string());
    assert_eq!(person.route, LedgerRoute::Telling(record, *hindi).into());
    let screen = person.screen();
    assert_eq!(widget(&screen, "original").label.value, "தீ விபத்துக்குப் பின் மார்தா மூன்று மாலைகள் கேட்டார்.");
    assert_eq!(widget(&screen, "words").sensitivity, Sensitivity::Private);
    assert_eq!(ids(&screen), ["check", "approve"]);
    let of = |story| OfStory { record, story };
    assert!(matches!(person.tap("check"), Next::Do { command: Command::CheckStory(told), .. } if told == of(*hindi)));
    assert_eq!(ids(&person.screen()), ["approve"], "it is checked");
    person.tap("approve");
    assert!(entry(person.world, record).public_stories().iter().all(|story| story.fact != *hindi), "one group alone");
    assert_eq!(ids(&person.screen()), ["close"]);

    let mut other = at(&mut world, CAIRO, LedgerRoute::Telling(record, *hindi));
    other.tap("approve");
    assert_eq!(widget(&other.screen(), "shown").label.value, "Both groups let exactly these words be shown.");
    let shown = |world: &World, story| entry(world, record).public_stories().iter().any(|shown| shown.fact == story);
    assert!(shown(other.world, *hindi) && shown(other.world, *first) && !shown(other.world, *arabic));
    let next = other.tap("close");
    assert!(matches!(next, Next::Do { command: Command::TakeBackApproval(told), .. } if told == of(*hindi)));
    assert!(!shown(&world, *hindi) && shown(&world, *first));
}
