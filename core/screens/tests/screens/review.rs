//! What becomes of entries after they were proposed, and of reviews: on the screens of both groups.

use weft_gallery::made::{Made, made};
use weft_gallery::world::{CAIRO, COLOMBO, Person, World, actor};
use weft_model::command::Command;
use weft_model::entry::{Answer, Entry, EntryKind, EntryStatus, OfStory, ProposeEntry, Quantity, Unit};
use weft_model::fold::State;
use weft_model::ids::{GroupId, RecordId};
use weft_model::records::Records;
use weft_model::review::{Review, ReviewStatus, What};
use weft_model::said::{Lang, Said, Words};
use weft_screens::{
    Control, EntryStep, Input, LedgerRoute, Misuse, Next, Refused, ReviewRoute, Route, Screen, Sensitivity, Told,
};

use crate::work::{ids, said, widget};

fn says(text: &str) -> Said {
    Said { lang: Lang::new("en").unwrap(), words: Words::new(text).unwrap() }
}

fn propose(world: &mut World, by: GroupId, text: &str, kind: EntryKind, quantity: Option<Quantity>) -> RecordId {
    let to = if by == CAIRO { COLOMBO } else { CAIRO };
    let (story, day) = (says(text), "2026-11-01".parse().unwrap());
    let command = ProposeEntry { story, from: by, to, kind, quantity, day, rate: None };
    world.act(by, Command::ProposeEntry(command)).unwrap()[0]
}

fn agreed(world: &mut World, by: GroupId, kind: EntryKind, quantity: Quantity) -> RecordId {
    let record = propose(world, by, "They helped us.", kind, Some(quantity));
    let other = if by == CAIRO { COLOMBO } else { CAIRO };
    world.act(other, Command::AgreeEntry { record }).unwrap();
    record
}

const fn hours(amount: u64) -> Quantity {
    Quantity { amount, unit: Unit::Hours }
}

fn entry(world: &World, record: RecordId) -> Entry {
    match world.records.record(&record).unwrap().unwrap().state {
        State::Entry(entry) => entry,
        other => panic!("{other:?}"),
    }
}

fn review(world: &World, record: RecordId) -> Review {
    match world.records.record(&record).unwrap().unwrap().state {
        State::Review(review) => review,
        other => panic!("{other:?}"),
    }
}

fn at<'a>(world: &'a mut World, group: GroupId, route: impl Into<Route>) -> Person<'a> {
    let mut person = Person::new(world, group, "en");
    person.route = route.into();
    person
}

fn mains(screen: &Screen) -> Vec<&str> {
    screen.actions.iter().filter(|action| action.main).map(|action| action.id.as_str()).collect()
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
    assert_eq!(ids(&other), ["translate", "tellings"], "nobody takes back what others said");
    let mut cairo = at(&mut world, CAIRO, LedgerRoute::Entry(talked));
    assert!(said(&cairo.screen()).contains("Why not agreed\nYou did not."));
    assert_eq!(ids(&cairo.screen()), ["agree", "take-back", "agree-note", "translate", "tellings"]);
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
        assert_eq!(ids(&screen), ["translate", "tellings", "other"], "it is put right");
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
    assert!(statuses[1].ends_with("lets others read it") && statuses[1].contains("القاهرة"), "{statuses:?}");
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

/// Opens the review of the last quarter by way of the screens.
fn open(person: &mut Person<'_>) -> RecordId {
    person.route = LedgerRoute::List.into();
    person.tap("reviews");
    assert_eq!(person.screen().title.value, "Looking at it together");
    person.tap("open");
    assert!(matches!(person.tap("open"), Next::Redraw { .. }), "one of two is chosen");
    let screen = person.screen();
    let quarters: Vec<String> =
        widget(&screen, "which").control.tiles().iter().map(|tile| tile.id[..7].to_owned()).collect();
    assert_eq!(quarters, ["2026-Q3", "2026-Q2"]);
    let id = widget(&screen, "which").control.tiles()[0].id.clone();
    person.choose("which", &id);
    let Next::Do { command: Command::OpenReview(opened), .. } = person.tap("open") else { panic!("not opened") };
    assert_eq!((opened.quarter.to_string().as_str(), opened.with), ("2026-Q3", CAIRO));
    let Route::Review(ReviewRoute::Card(record)) = person.route else { panic!("{:?}", person.route) };
    record
}

#[test]
fn a_quarter_is_looked_at_answered_and_closed_by_both() {
    let mut world = World::founded();
    agreed(&mut world, CAIRO, EntryKind::Time, hours(12));
    let mut colombo = Person::new(&mut world, COLOMBO, "en");
    let record = open(&mut colombo);
    let screen = colombo.screen();
    assert_eq!(screen.title.value, "Quarter 3 of 2026");
    let Control::Grid { rows, .. } = &widget(&screen, "sums").control else { panic!("no table") };
    assert_eq!(rows[0].cells[3].value, "12 hours");
    assert!(widget(&screen, "uneven-0").label.value.contains("gave more"));
    assert_eq!((ids(&screen), mains(&screen)), (vec!["speak", "answer"], vec!["speak"]));

    // What is agreed later is not in it.
    let later = agreed(colombo.world, COLOMBO, EntryKind::Hosting, Quantity { amount: 2, unit: Unit::Nights });
    assert!(!said(&colombo.screen()).contains("2 nights"), "{later} came later");

    colombo.tap("speak");
    colombo.edit("words", "We see twelve hours.");
    let Next::Do { command: Command::SpeakReview(spoken), .. } = colombo.tap("write") else { panic!("silent") };
    assert_eq!((spoken.record, spoken.words), (record, says("We see twelve hours.")));
    assert_eq!(mains(&colombo.screen()), ["agree"]);
    assert_eq!(widget(&colombo.screen(), "said-0").sensitivity, Sensitivity::Private);

    let mut cairo = at(&mut world, CAIRO, ReviewRoute::List);
    assert_eq!(cairo.screen().lines()[0].status.as_ref().unwrap().value, "Still open");
    let line = cairo.screen().lines()[0].id.clone();
    cairo.tap(&line);
    assert_eq!(ids(&cairo.screen()), ["speak", "answer"], "a side agrees once it has spoken");
    cairo.tap("answer");
    cairo.choose("how", "accept");
    assert!(matches!(cairo.tap("write"), Next::Redraw { .. }), "with a reason");
    cairo.edit("because", "We had the time.");
    let Next::Do { command: Command::AcceptImbalance(accepted), .. } = cairo.tap("write") else { panic!("no answer") };
    assert_eq!((accepted.about.from, accepted.about.to, accepted.because), (CAIRO, COLOMBO, says("We had the time.")));
    cairo.tap("speak");
    cairo.edit("words", "So do we.");
    cairo.tap("write");
    let Next::Do { command: Command::AgreeReview { .. }, .. } = cairo.tap("agree") else { panic!("not agreed") };
    let screen = cairo.screen();
    assert_eq!(widget(&screen, "status").label.value, "Still open");
    assert!(said(&screen).contains("agrees that it is closed"));
    assert!(!ids(&screen).contains(&"agree"), "they agree to all that was said");

    let mut colombo = at(&mut world, COLOMBO, ReviewRoute::Card(record));
    assert!(said(&colombo.screen()).contains("We had the time."));
    // It is found by what was said in it.
    colombo.route = Route::Search;
    colombo.edit("words", "twelve");
    assert_eq!(colombo.screen().lines().iter().map(|line| line.id.clone()).collect::<Vec<_>>(), [record.to_string()]);
    colombo.tap(&record.to_string());
    assert_eq!(colombo.route, ReviewRoute::Card(record).into());
    colombo.tap("agree");
    assert_eq!(widget(&colombo.screen(), "status").label.value, "Closed by both");
    assert!(colombo.screen().actions.is_empty(), "{:?}", ids(&colombo.screen()));
    assert_eq!(review(&world, record).status(), ReviewStatus::Closed);
}

#[test]
fn who_takes_something_on_owns_it_and_says_that_it_is_done() {
    let mut world = World::founded();
    agreed(&mut world, CAIRO, EntryKind::Time, hours(12));
    agreed(
        &mut world,
        CAIRO,
        EntryKind::Money,
        Quantity { amount: 500, unit: Unit::Minor("LKR".to_owned().try_into().unwrap()) },
    );
    agreed(
        &mut world,
        CAIRO,
        EntryKind::Money,
        Quantity { amount: 700, unit: Unit::Minor("EGP".to_owned().try_into().unwrap()) },
    );
    let mut colombo = Person::new(&mut world, COLOMBO, "en");
    let record = open(&mut colombo);
    let screen = colombo.screen();
    let uneven = screen.widgets().filter(|widget| widget.id.starts_with("uneven-"));
    let uneven: Vec<String> = uneven.map(|widget| widget.label.value.clone()).collect();
    let one = |text: &str| uneven.iter().filter(|label| label.contains(text)).count() == 1;
    assert!(one("LKR") && one("EGP") && one("Time"), "two currencies are two things: {uneven:?}");
    assert!(!one("Hours"), "a unit is named only where the kind does not say it: {uneven:?}");
    colombo.tap("answer");
    let screen = colombo.screen();
    let tiles = widget(&screen, "about").control.tiles();
    let time = tiles.iter().find(|tile| tile.label.value.contains("Time")).unwrap().id.clone();
    assert_eq!(tiles.len(), 3);
    colombo.choose("how", "take");
    assert!(matches!(colombo.tap("write"), Next::Redraw { .. }));
    let screen = colombo.screen();
    assert!(["about", "plan", "by"].iter().all(|id| widget(&screen, id).mistake.is_some()), "what, how and until when");
    colombo.choose("about", &time);
    colombo.edit("plan", "I will come and help.");
    colombo.input(&Input::Pick { widget: "by".to_owned(), day: "2026-11-21".to_owned() });
    assert!(widget(&colombo.screen(), "by").mistake.is_some(), "yesterday is past");
    colombo.input(&Input::Pick { widget: "by".to_owned(), day: "2026-12-24".to_owned() });
    let Next::Do { command: Command::AdjustImbalance(taken), .. } = colombo.tap("write") else { panic!("not taken") };
    assert_eq!((taken.about.kind, taken.by.to_string().as_str()), (EntryKind::Time, "2026-12-24"));
    assert_eq!(taken.plan, says("I will come and help."));
    assert!(said(&colombo.screen()).contains("takes it on, by 24 December 2026"), "{}", said(&colombo.screen()));

    let cairo = at(&mut world, CAIRO, ReviewRoute::Card(record));
    assert!(!ids(&cairo.screen()).contains(&"done"), "only who took it on says so");
    let mut colombo = at(&mut world, COLOMBO, ReviewRoute::Card(record));
    let Next::Do { command: Command::AdjustmentDone { .. }, .. } = colombo.tap("done") else { panic!("not done") };
    assert!(said(&colombo.screen()).contains("says that it is done"));
    assert!(!ids(&colombo.screen()).contains(&"done"));
    let done = |answer: &weft_model::review::Answer| matches!(answer.what, What::Adjustment { done: true, .. });
    assert!(review(&world, record).answers.iter().any(done));
}

#[test]
fn what_is_uneven_again_is_answered_before_it_is_closed() {
    let mut world = World::founded();
    agreed(&mut world, CAIRO, EntryKind::Time, hours(12));
    let quarter = weft_model::review::Quarter::try_from("2026-Q2".to_owned()).unwrap();
    let before = weft_model::review::OpenReview { with: CAIRO, quarter };
    world.act(COLOMBO, Command::OpenReview(before)).unwrap();
    let mut person = at(&mut world, COLOMBO, ReviewRoute::Open);
    assert!(person.screen().widgets().all(|widget| widget.mistake.is_none()));
    assert!(widget(&person.screen(), "which").label.value.starts_with("Quarter 3 of 2026, with"), "one is left");
    person.tap("open");
    assert!(said(&person.screen()).contains("As in the last review\nNobody has taken it on or accepted it yet."));
    person.tap("speak");
    person.edit("words", "As before.");
    person.tap("write");
    assert_eq!(ids(&person.screen()), ["speak", "answer"], "not closed as long as it is unanswered");
    assert_eq!(person.tap("agree"), Next::Refused { why: Misuse::NoSuchWidget });
    person.tap("answer");
    person.choose("how", "accept");
    person.edit("because", "It is right so.");
    person.tap("write");
    assert_eq!(mains(&person.screen()), ["agree"]);
    person.route = ReviewRoute::List.into();
    assert!(person.screen().actions.is_empty(), "both quarters have their review");
    person.route = ReviewRoute::Open.into();
    assert!(person.screen().actions.is_empty());
    // Somebody opened it on another phone meanwhile; a tap drawn before that changes nothing.
    assert_eq!(person.tap("open"), Next::Refused { why: Misuse::NoSuchWidget });
    person.route = ReviewRoute::Speak(RecordId::new([3; 16])).into();
    assert_eq!(person.screen().title.value, "Not on this phone");
}

#[test]
fn what_the_model_refuses_all_the_same_is_told_and_the_answers_are_kept() {
    let mut world = World::founded();
    let record = agreed(&mut world, CAIRO, EntryKind::Time, hours(12));
    let mut person = at(&mut world, COLOMBO, LedgerRoute::Right(record));
    person.edit("because", "Too much.");
    person.choose("instead", "another");
    person.tap("next");
    person.edit("story", "They came for a day.");
    person.tap("next");
    // Time is not counted in money.
    person.choose("unit", "money");
    person.edit("currency", "LKR");
    person.edit("amount", "5");
    assert!(matches!(person.tap("next"), Next::Do { .. }));
    assert_eq!(person.told, Some(Told::Refused(Refused::Incomplete)));
    assert_eq!(person.draft.get("story"), "They came for a day.");
    assert_eq!(entry(&world, record).reversals.len(), 0, "nothing of it is written");
}

#[test]
fn no_screen_of_a_review_draws_groups_beside_each_other() {
    let made = made();
    let (mut world, reviews) = (made.world, made.review);
    for group in [COLOMBO, CAIRO] {
        for record in [reviews.closed, reviews.answered, reviews.contested] {
            let screen = at(&mut world, group, ReviewRoute::Card(record)).screen();
            let drawn = screen.widgets().any(|widget| matches!(widget.control, Control::Progress { .. }));
            assert!(!drawn && !said(&screen).contains('%'), "{}", said(&screen));
        }
        let contested = at(&mut world, group, ReviewRoute::Card(reviews.contested)).screen();
        assert_eq!(widget(&contested, "status").label.value, "Opened twice, cannot be closed");
        assert!(contested.actions.is_empty(), "{:?}", ids(&contested));
        let again = at(&mut world, group, ReviewRoute::Open).screen();
        let quarters: Vec<&str> = widget(&again, "which").control.tiles().iter().map(|tile| &tile.id[..7]).collect();
        assert_eq!(quarters, ["2026-Q3", "2026-Q2"], "what cannot be closed may be opened once more");
    }
}
