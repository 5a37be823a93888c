//! Phones are let in on the screens of real notebooks: somebody new, and another phone of a member with the second word of a
//! steward. A minute on a busy machine: each code costs what a guess of it would.

mod shared;

use std::path::Path;

use weft_app::Answer;
use weft_screens::{Effect, Input, Outcome};

use shared::front::Somebody;
use shared::{CODE, banner, file_for_everyone, founded, offered};

fn opened(dir: &Path) -> Somebody {
    let mut somebody = Somebody::at(dir);
    somebody.types(CODE);
    somebody
}

/// A new notebook that has written a request.
fn asking(dir: &Path, request: &Path) -> Somebody {
    let mut somebody = Somebody::new(dir);
    somebody.file("request", request);
    somebody
}

/// Four numbers, as a banner says them.
fn numbers(said: &str) -> Vec<u32> {
    let numbers = said.split(|c: char| !c.is_ascii_digit()).filter(|part| !part.is_empty());
    numbers.map(|part| part.parse().unwrap()).collect()
}

fn writes_for_everyone(somebody: &mut Somebody, place: &Path) {
    file_for_everyone(somebody.front.notebook().unwrap(), place);
}

#[test]
fn somebody_new_is_let_in_and_both_compare_four_numbers() {
    let dir = tempfile::tempdir().unwrap();
    founded(dir.path());
    let place = |name: &str| dir.path().join(name);
    let mut rima = asking(&place("rima"), &place("request"));
    let mut nila = opened(&place("nila"));
    let letting = nila.at_letting_in();
    assert!(offered(&letting).contains(&"request-new"));
    std::fs::write(place("nonsense"), b"no request").unwrap();
    let save = |answer: Answer| match answer {
        Answer::Ask(effect @ Effect::SaveFile { .. }) => effect,
        other => panic!("no place is asked for: {other:?}"),
    };
    let pick = nila.asks("request-new");
    let Answer::Draw(screen) = nila.picked(&pick, &place("nonsense")) else { panic!("a place is asked for") };
    assert_eq!(banner(&screen), "This file is no request to join. Nobody was let in.");
    // Whoever names no place lets nobody in.
    let pick = nila.asks("request-new");
    let effect = save(nila.picked(&pick, &place("request")));
    let Effect::SaveFile { id, .. } = &effect else { unreachable!() };
    nila.input(Input::EffectDone { effect: id.clone(), outcome: Outcome::Cancelled });
    assert_eq!(nila.front.notebook().unwrap().membership().unwrap().devices.len(), 2);

    let pick = nila.asks("request-new");
    let effect = save(nila.picked(&pick, &place("request")));
    let Answer::Draw(screen) = nila.picked(&effect, &place("welcome")) else { panic!("it goes on") };
    let hers = numbers(banner(&screen));
    assert_eq!(hers.len(), 4);
    // Both compare, however long that takes.
    assert_eq!(numbers(banner(&nila.input(Input::Back))), hers);
    let home = rima.file("welcome", &place("welcome"));
    assert_eq!((home.id.as_str(), home.title.value.as_str()), ("home", "Weavers"));
    assert_eq!(numbers(banner(&home)), hers);
    // Somebody who looks after nothing lets in nobody new.
    assert_eq!(offered(&rima.at_letting_in()), ["request-own"]);
    assert!(rima.screen().lines().is_empty());
}

#[test]
fn another_phone_of_a_member_needs_a_second_word() {
    let dir = tempfile::tempdir().unwrap();
    founded(dir.path());
    let place = |name: &str| dir.path().join(name);
    let mut second = asking(&place("second"), &place("request"));
    let mut nila = opened(&place("nila"));
    nila.at_letting_in();
    let waits = nila.file("request-own", &place("request"));
    assert!(banner(&waits).starts_with("It is said."), "{}", banner(&waits));
    assert!(waits.lines().is_empty(), "nobody gives both words");
    writes_for_everyone(&mut nila, &place("to huda"));

    let mut huda = opened(&place("huda"));
    huda.tap("exchange");
    huda.file("file-in", &place("to huda"));
    let letting = huda.at_letting_in();
    let line = letting.lines().first().unwrap();
    assert_eq!(line.label.value, "A phone waits for a second word");
    let vouch = huda.tap(&line.id.clone());
    assert_eq!(offered(&vouch), ["vouch"]);
    let said = huda.tap("vouch");
    assert!(said.id == "let-in" && said.lines().is_empty());
    writes_for_everyone(&mut huda, &place("to nila"));

    while nila.screen().id != "home" {
        nila.input(Input::Back);
    }
    nila.tap("exchange");
    nila.file("file-in", &place("to nila"));
    nila.at_letting_in();
    let pick = nila.asks("request-own");
    let Answer::Ask(effect) = nila.picked(&pick, &place("request")) else { panic!("no place is asked for") };
    let Answer::Draw(screen) = nila.picked(&effect, &place("welcome")) else { panic!("it goes on") };
    let hers = numbers(banner(&screen));
    let home = second.file("welcome", &place("welcome"));
    assert_eq!(numbers(banner(&home)), hers);
    let (one, other) =
        (nila.front.notebook().unwrap().actor().unwrap(), second.front.notebook().unwrap().actor().unwrap());
    assert!(one.member == other.member && one.mid != other.mid);
}
