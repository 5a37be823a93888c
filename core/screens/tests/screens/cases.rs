//! What people do with cases on the screens: telling, hearing, choosing, confirming, and who may see what to do.

use weft_gallery::made::{Made, made};
use weft_gallery::world::{COLOMBO, Person};
use weft_model::case::{Asks, Category, HearingAct, Path, SpokenAct, ToldFor, Urgency};
use weft_model::command::Command;
use weft_model::ids::RecordId;
use weft_screens::{CaseRoute, Effect, Input, Next, Refused, Route, Screen, Sensitivity, Told};

use crate::work::{at, ids, said};

/// The founder of Colombo, who told some and hears others.
pub fn founder(made: &mut Made) -> Person<'_> {
    Person::new(&mut made.world, COLOMBO, "en")
}

#[test]
fn what_happened_is_told_in_four_steps_and_ends_with_a_number() {
    let mut made = made();
    let mut person = founder(&mut made);
    person.tap("cases");
    person.tap("tell");
    assert_eq!(person.tap("next"), Next::Redraw { draft: person.draft.clone() }, "nothing is told without words");
    person.edit("what", "They shut the well.");
    person.tap("next");
    person.choose("about", "pressure");
    person.choose("urgency", "danger");
    assert!(said(&person.screen()).contains("the phone keeps a trace of it."));
    person.choose("for", "somebody");
    person.tap("next");
    person.choose("name", "other");
    person.tap("next");
    assert_eq!(person.route.name(), "tell-who", "a name to be called by is missing");
    person.edit("called", "Malar");
    person.choose("never", "here");
    assert!(said(&person.screen()).contains("2 people of نسيج القاهرة are chosen to hear it"));
    person.choose("never", "nobody");
    person.tap("next");
    let review = said(&person.screen());
    for words in ["They shut the well.", "Pressure or revenge", "Danger now", "Malar", "Colombo are chosen to hear it"]
    {
        assert!(review.contains(words), "{words}: {review}");
    }
    let Next::Do { command: Command::FileCase(filed), .. } = person.tap("next") else { panic!("not told") };
    assert_eq!((filed.category, filed.urgency), (Category::Pressure, Urgency::Danger));
    assert_eq!((filed.by_name, filed.told_for), (false, ToldFor::SomebodyElse));
    assert_eq!(filed.pseudonym.unwrap().as_str(), "Malar");
    assert!(filed.never.is_empty());
    assert_eq!(person.route.name(), "case-number");
    assert!(person.route.shows_number().is_some());
    person.tap("done");
    assert_eq!(person.route, Route::Case(CaseRoute::List));
}

#[test]
fn what_nobody_is_left_to_hear_is_not_told_and_kept_as_it_was_typed() {
    let mut made = made();
    // Only the founder and one other listen here, and those far away are excluded.
    let mut person = founder(&mut made);
    person.route = Route::Case(CaseRoute::Tell(weft_screens::TellStep::Who));
    person.draft = person.draft.with("what", "x").with("about", "money").with("urgency", "soon").with("for", "myself");
    person.choose("name", "own");
    person.choose("never", "far");
    assert!(said(&person.screen()).contains("chosen to hear it"), "those here do");
    person.choose("never", "here");
    assert!(said(&person.screen()).contains("chosen to hear it"), "those outside do");
    person.world.membership = std::rc::Rc::new({
        let mut membership = (*person.world.membership).clone();
        membership.listener_keys.clear();
        membership
    });
    let screen = person.screen();
    assert!(said(&screen).contains("Too few are left who can hear it this way"), "{}", said(&screen));
    person.tap("next");
    person.tap("next");
    assert_eq!(person.told, Some(Told::Refused(Refused::NobodyHears)));
    assert_eq!(person.draft.get("what"), "x", "nothing typed is lost");
}

#[test]
fn a_listener_hears_answers_offers_and_begins_only_on_a_yes() {
    let mut made = made();
    let heard = made.cases.heard;
    let mut person = founder(&mut made);
    let hear = |next: Next| match next {
        Next::Do { command: Command::HearCase { record, act }, .. } if record == heard => act,
        other => panic!("{other:?}"),
    };
    at(&mut person, CaseRoute::Card(heard));
    assert_eq!(ids(&person.screen()), ["heard", "answer", "offer", "case-out"], "nothing of the affected person's");
    assert!(said(&person.screen()).contains("Nobody has said yet that they heard it"));
    assert_eq!(hear(person.tap("heard")), HearingAct::Heard);
    assert!(said(&person.screen()).contains("Answer by"));
    assert!(matches!(hear(person.tap("acknowledge")), HearingAct::Advance(_)));
    assert!(matches!(hear(person.tap("assess")), HearingAct::Advance(_)));
    person.tap("answer");
    person.edit("message", "We have it.");
    person.tick("asks", "place");
    let Next::Do { command: Command::WriteInCase(write), .. } = person.tap("write") else { panic!("not written") };
    assert_eq!(write.asks, [Asks::Place]);
    assert!(said(&person.screen()).contains("We have it."));
    person.tap("offer");
    person.tap("write");
    assert_eq!(person.route, Route::Case(CaseRoute::Offer(heard)), "nothing ticked is nothing offered");
    person.tick("paths", "action");
    assert_eq!(hear(person.tap("write")), HearingAct::Offer(vec![Path::Action]));
    let card = person.screen();
    assert!(!ids(&card).iter().any(|id| id.starts_with("begin") || *id == "repair"), "{:?}", ids(&card));
    // What is typed about what others told is kept by no draft.
    assert_eq!(Route::Case(CaseRoute::Answer(heard)).draft_name(), None);
    assert!(Route::Case(CaseRoute::Write(heard)).draft_name().is_some());
}

#[test]
fn whoever_told_it_for_themselves_chooses_takes_back_and_confirms_alone() {
    let mut made = made();
    let (told, repairs) = (made.cases.told, made.cases.repairs.clone());
    let mut person = founder(&mut made);
    let word = |next: Next| match next {
        Next::Do { command: Command::SpeakInCase { record, word }, .. } if record == told => word,
        other => panic!("{other:?}"),
    };
    let card = at(&mut person, CaseRoute::Card(told));
    let all = ["confirm-1", "choose", "confirm-2", "write", "talks", "appeal", "count", "case-out", "own-words"];
    assert_eq!(ids(&card), all);
    assert!(card.actions[0].main && card.widgets().all(|widget| widget.sensitivity >= Sensitivity::Private));
    person.tap("choose");
    assert_eq!(ids(&person.screen()), ["want-mediation", "want-referral", "want-only-keep", "no-action"]);
    assert_eq!(word(person.tap("no-action")), SpokenAct::Choose { path: Path::Action, yes: false });
    assert!(said(&person.screen()).contains("No longer wanted, has to stop: Somebody acts on it"));
    person.tap("choose");
    assert_eq!(word(person.tap("want-action")), SpokenAct::Choose { path: Path::Action, yes: true });
    person.tap("confirm-1");
    person.tap("write");
    assert_eq!(person.route, Route::Case(CaseRoute::Confirm(told, repairs[1])), "first: alone or not");
    person.choose("alone", "no");
    assert!(said(&person.screen()).contains("Come back to it when you are alone."));
    assert!(matches!(person.tap("write"), Next::Redraw { .. }), "not confirmed before others");
    person.choose("alone", "yes");
    assert_eq!(word(person.tap("write")), SpokenAct::Confirm { repair: repairs[1], alone: true });
    assert!(said(&person.screen()).contains("An apology: confirmed on"));
    person.tap("confirm-1");
    assert_eq!(ids(&person.screen()), ["undo"]);
    assert_eq!(word(person.tap("undo")), SpokenAct::Undo { repair: repairs[1] });
    assert!(said(&person.screen()).contains("An apology: said to be done, not confirmed"));
}

#[test]
fn thirty_days_after_it_asks_whether_one_is_safer_and_a_no_is_danger() {
    let mut made = made();
    let told = made.cases.told;
    let mut person = founder(&mut made);
    person.world.today = person.world.today.plus(31);
    let card = at(&mut person, CaseRoute::Card(told));
    assert_eq!(ids(&card)[0], "safer");
    person.tap("safer");
    person.choose("safer", "no");
    person.tap("write");
    assert!(said(&person.screen()).contains("Danger now"));
}

#[test]
fn told_for_somebody_else_only_the_number_speaks() {
    let mut made = made();
    let (appealed, heard) = (made.cases.appealed, made.cases.heard);
    let mut person = founder(&mut made);
    let card = at(&mut person, CaseRoute::Card(appealed));
    assert!(!ids(&card).contains(&"choose"), "a listener decides nothing");
    person.opened_by_number = Some(appealed);
    assert_eq!(ids(&person.screen()), ["choose", "count", "own-words"], "the listener's own acts wait meanwhile");
    // Over abuse nobody offers to talk with the other side unless it was asked for.
    person.tap("choose");
    assert!(ids(&person.screen()).contains(&"ask-mediation"));
    let list = at(&mut person, CaseRoute::List);
    let danger = list.lines().iter().find(|line| line.id == heard.to_string()).unwrap();
    assert_eq!(danger.status.as_ref().unwrap().value, "Danger now");
    let before = at(&mut person, CaseRoute::Offer(appealed));
    let tiles = |screen: &Screen| screen.tiles().map(|tile| tile.id.clone()).collect::<Vec<_>>();
    assert!(!tiles(&before).contains(&"mediation".to_owned()));
    at(&mut person, CaseRoute::Choose(appealed));
    person.tap("ask-mediation");
    assert!(tiles(&at(&mut person, CaseRoute::Offer(appealed))).contains(&"mediation".to_owned()));
}

#[test]
fn a_case_that_is_not_open_here_is_not_here() {
    let mut made = made();
    let mut person = founder(&mut made);
    let nothing = RecordId::new([0; 16]);
    for route in [CaseRoute::Card, CaseRoute::Write, CaseRoute::Choose, CaseRoute::Answer, CaseRoute::Repair] {
        let screen = at(&mut person, route(nothing));
        assert!(screen.actions.is_empty());
        assert_eq!(screen.title.value, "Not on this phone", "{}", screen.id);
    }
    assert_eq!(
        person.input(&Input::Tap { widget: "write".to_owned(), revision: person.revision }),
        Next::Refused { why: weft_screens::Misuse::NoSuchWidget }
    );
}

#[test]
fn a_case_goes_out_in_files_of_its_own_and_never_while_a_number_speaks() {
    let mut made = made();
    let case = made.cases.told;
    let mut person = founder(&mut made);
    let card = at(&mut person, CaseRoute::Card(case));
    assert!(ids(&card).contains(&"case-out"), "{:?}", ids(&card));
    let Next::Ask { effect: Effect::SaveFile { id, .. } } = person.tap("case-out") else { panic!("no file") };
    assert_eq!(id, "case-out");
    person.opened_by_number = Some(case);
    assert!(!ids(&person.screen()).contains(&"case-out"));
}
