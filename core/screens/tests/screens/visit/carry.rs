//! Words taken along: only under a yes that covers them today, and with that yes on the other side.

use weft_gallery::made::made;
use weft_gallery::world::{CAIRO, COLOMBO, Person};
use weft_model::command::Command;
use weft_model::consent::{Purpose, Scope};
use weft_model::visit::VisitCommand;
use weft_screens::{ConsentRoute, Next, Route, VisitRoute};

use super::{done, ids, line, open, said};

#[test]
fn only_what_the_gate_lets_through_is_taken_along_and_the_host_sees_under_which_yes() {
    let mut made = made();
    let (visit, answered, asked) = (made.visits.during, made.answered, made.open);
    let (suspended, withdrawn, minor) = (made.suspended, made.withdrawn, made.minor);
    let mut person = Person::new(&mut made.world, COLOMBO, "en");
    assert!(ids(&open(&mut person, visit)).contains(&"carry".to_owned()));
    person.tap("carry");
    let list = person.screen();
    let of = |id: weft_model::ids::RecordId| list.lines().iter().find(|line| line.id == id.to_string());
    assert_eq!(of(answered).unwrap().status.as_ref().unwrap().value, "Their yes covers this today");
    let kept = of(asked).expect("whose voice is kept stands there as well");
    assert_eq!(kept.status.as_ref().unwrap().value, "No yes covers this use.");
    assert_eq!(kept.hint.as_ref().unwrap().value, "A recording of their voice is kept here");
    for other in [suspended, withdrawn, minor] {
        assert!(of(other).is_none(), "nothing of theirs may go, and nothing is kept");
    }
    // Whoever has not answered: what stands against it, and nothing to write.
    person.tap(&asked.to_string());
    assert!(ids(&person.screen()).is_empty() && said(&person.screen()).contains("No yes covers this use."));
    person.route = Route::Visit(VisitRoute::Voices(visit));
    person.tap(&answered.to_string());
    let screen = person.screen();
    let tiles: Vec<String> = screen.tiles().map(|tile| tile.id.clone()).filter(|id| id.len() > 2).collect();
    assert_eq!(tiles, ["document", "share"], "not what was refused, and not what begins in three days");
    person.edit("words", "Ask them about our land.");
    assert!(matches!(person.tap("take"), Next::Redraw { .. }), "under which yes has to be said");
    person.choose("under", "share");
    let VisitCommand::CarryVoice(carried) = done(person.tap("take")) else { panic!("not carried") };
    assert_eq!((carried.consent, carried.scope, carried.purpose), (answered, Scope::Share, Purpose::Fundraising));
    // Only this once: it was used.
    person.route = Route::Visit(VisitRoute::Voice(visit, answered));
    let again: Vec<String> = person.screen().tiles().map(|tile| tile.id.clone()).filter(|id| id == "share").collect();
    assert_eq!(again, Vec::<String>::new());

    let mut host = Person::new(&mut made.world, CAIRO, "en");
    let card = open(&mut host, visit);
    assert!(!ids(&card).contains(&"carry".to_owned()), "the host carries nothing");
    let act = line(&card, "Ask them about our land.").id;
    host.tap(&act);
    let voice = said(&host.screen());
    for words in ["Ask them about our land.", "Their yes covered this on 22 November 2026", "Voice"] {
        assert!(voice.contains(words), "{words}: {voice}");
    }
    assert!(!voice.contains("run out") && !voice.contains("நிமலா"), "{voice}");
    host.tap("consent");
    assert_eq!(host.route, Route::Consent(ConsentRoute::Card(answered)));
    // Closed since: whoever reads the words sees it.
    host.world.act(CAIRO, Command::SuspendConsent { record: answered }).unwrap();
    host.route = Route::Visit(VisitRoute::Said(visit, act.parse().unwrap()));
    assert!(said(&host.screen()).contains("Somebody closed it for now."), "{}", said(&host.screen()));
}

#[test]
fn nothing_is_taken_along_before_each_condition_is_accepted_nor_afterwards() {
    let mut made = made();
    let (before, over, answered) = (made.visits.before, made.visits.over, made.answered);
    let mut person = Person::new(&mut made.world, COLOMBO, "en");
    for visit in [before, over] {
        assert!(!ids(&open(&mut person, visit)).contains(&"carry".to_owned()));
        for route in [VisitRoute::Voices(visit), VisitRoute::Voice(visit, answered)] {
            person.route = Route::Visit(route);
            assert_eq!(person.screen().title.value, "Not on this phone");
        }
    }
}
