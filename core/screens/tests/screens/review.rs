//! Reviews of a quarter, on the screens of both groups.

use weft_gallery::made::made;
use weft_gallery::world::{CAIRO, COLOMBO, Person, World};
use weft_model::command::Command;
use weft_model::entry::{EntryKind, Quantity, Unit};
use weft_model::fold::State;
use weft_model::ids::RecordId;
use weft_model::records::Records;
use weft_model::review::{Review, ReviewStatus, What};
use weft_screens::{Control, Input, LedgerRoute, Misuse, Next, Refused, ReviewRoute, Route, Screen, Sensitivity, Told};

use crate::entries::{agreed, at, entry, hours, says};
use crate::work::{ids, said, widget};

fn review(world: &World, record: RecordId) -> Review {
    match world.records.record(&record).unwrap().unwrap().state {
        State::Review(review) => review,
        other => panic!("{other:?}"),
    }
}

fn mains(screen: &Screen) -> Vec<&str> {
    screen.actions.iter().filter(|action| action.main).map(|action| action.id.as_str()).collect()
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
