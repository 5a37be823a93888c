//! Two groups begin together on the screens of real notebooks, interrupted at every step; files that do not fit are told. Half a
//! minute on a busy machine: each code costs what a guess of it would.

mod shared;

use std::path::Path;

use weft_screens::{Control, Input, Screen};

use shared::front::Somebody;
use shared::{banner, offered, said};

fn number(screen: &Screen) -> Vec<String> {
    let groups = |control: &Control| match control {
        Control::Number { groups } => Some(groups.clone()),
        _ => None,
    };
    screen.widgets().find_map(|widget| groups(&widget.control)).unwrap_or_default()
}

/// Proposes as far as the file.
fn proposes(nila: &mut Somebody, file: &Path) -> Screen {
    nila.tap("found");
    nila.tap("propose");
    nila.edit("group", "Weavers");
    nila.tap("ready");
    nila.file("proposal", file)
}

const OTHER: &str = "This file does not fit what was last written here. Nothing was changed. Ask for the right one.";

#[test]
fn two_groups_begin_and_go_on_where_they_were_interrupted() {
    let dir = tempfile::tempdir().unwrap();
    let place = |name: &str| dir.path().join(name);
    let mut nila = Somebody::new(&place("nila"));
    assert_eq!(nila.screen().id, "join");
    nila.tap("found");
    nila.tap("propose");
    nila.edit("group", "Weavers");
    // What is typed is still there after the power went.
    let mut nila = nila.again();
    let propose = nila.screen();
    assert!(propose.id == "propose" && serde_json::to_string(&propose).unwrap().contains("Weavers"));
    nila.tap("ready");
    assert_eq!(
        banner(&nila.file("proposal", &place("1"))),
        "The proposal is written. Send this file to the other group."
    );
    let mut nila = nila.again();
    assert_eq!(nila.screen().id, "proposed");
    assert!(said(&nila.screen()).contains("Whoever was hurt is heard first."));
    // One's own proposal is no answer, and nobody answers themselves.
    assert_eq!(banner(&nila.file("answer-in", &place("1"))), OTHER);
    let own = nila.file("proposal-in", &place("1"));
    assert_eq!((own.id.as_str(), banner(&own)), ("proposed", "This file is no proposal that can be answered here."));

    let mut huda = Somebody::new(&place("huda"));
    huda.tap("found");
    std::fs::write(place("nonsense"), b"no proposal").unwrap();
    assert_eq!(
        banner(&huda.file("proposal-in", &place("nonsense"))),
        "This file is no proposal that can be answered here."
    );
    assert_eq!(
        banner(&huda.file("proposal-in", &place("nowhere"))),
        "This file cannot be read here. Nothing was changed."
    );
    assert_eq!(huda.file("proposal-in", &place("1")).id, "answer");
    let mut huda = huda.again();
    assert!(said(&huda.screen()).contains("Weavers proposes this"), "read, and not answered yet");
    huda.edit("group", "Weavers");
    assert!(said(&huda.tap("answer")).contains("The other group has this name."));
    huda.edit("group", "Bakers");
    assert_eq!(huda.file("answer", &place("2 of the first")).id, "answered");

    // Nila thinks better of it: the answer to what she proposed before does not count for what she proposes now.
    nila.tap("change");
    nila.edit("charter", "Both decide.");
    assert_eq!(nila.file("proposal", &place("1 changed")).id, "proposed");
    assert_eq!(banner(&nila.file("answer-in", &place("2 of the first"))), OTHER);
    assert_eq!(huda.file("proposal-in", &place("1 changed")).id, "answer");
    assert!(said(&huda.screen()).contains("Both decide."));
    // Who turns back has answered nothing, and what was answered before still stands.
    assert_eq!(huda.input(Input::Back).id, "answered");
    huda.file("proposal-in", &place("1 changed"));
    assert_eq!(banner(&huda.file("answer", &place("2"))), "The answer is written. Send this file back.");
    assert_eq!(banner(&huda.file("last-in", &place("2"))), OTHER);

    let compare = nila.file("answer-in", &place("2"));
    assert_eq!((compare.id.as_str(), offered(&compare)), ("compare", vec!["last"]));
    let mut nila = nila.again();
    assert_eq!(nila.screen().id, "compare", "nobody is inside who has not given the last file");
    assert_eq!(banner(&nila.file("last", &place("3"))), "The last file is written. Send it to the other group.");
    let hers = number(&nila.screen());
    assert!(hers.len() == 4 && hers.iter().all(|five| five.len() == 5), "{hers:?}");

    let mut huda = huda.again();
    assert_eq!(huda.screen().id, "answered");
    let compare = huda.file("last-in", &place("3"));
    assert_eq!((number(&compare), offered(&compare)), (hers, vec!["inside"]));
    assert!(said(&compare).contains("You and Weavers belong together now."));
    let mut huda = huda.again();
    assert_eq!(huda.screen().id, "compare", "until it was compared");
    assert_eq!(huda.tap("inside").title.value, "Bakers");
    assert_eq!(huda.again().screen().id, "home");

    assert_eq!(nila.tap("inside").title.value, "Weavers");
    let mut nila = nila.again();
    assert_eq!(nila.screen().id, "home");
    // The last file got lost on its way: it can be written again from inside, and is the same.
    assert!(offered(&nila.at_letting_in()).contains(&"last-again"));
    nila.file("last-again", &place("3 again"));
    assert_eq!(std::fs::read(place("3")).unwrap(), std::fs::read(place("3 again")).unwrap());
}

#[test]
fn where_both_proposed_one_of_them_answers() {
    let dir = tempfile::tempdir().unwrap();
    let place = |name: &str| dir.path().join(name);
    let (mut nila, mut huda) = (Somebody::new(&place("nila")), Somebody::new(&place("huda")));
    proposes(&mut nila, &place("of nila"));
    proposes(&mut huda, &place("of huda"));
    assert_eq!(huda.file("proposal-in", &place("of nila")).id, "answer");
    huda.edit("group", "Bakers");
    assert_eq!(huda.file("answer", &place("2")).id, "answered");
    assert_eq!(nila.file("answer-in", &place("2")).id, "compare");
    nila.file("last", &place("3"));
    assert_eq!(huda.file("last-in", &place("3")).id, "compare");
}

/// The process may die between the file that makes both belong and all that follows from it.
#[test]
fn a_kill_while_the_partnership_comes_into_being_loses_nothing() {
    let dir = tempfile::tempdir().unwrap();
    let place = |name: &str| dir.path().join(name);
    let mut nila = Somebody::new(&place("nila"));
    proposes(&mut nila, &place("1"));
    let mut huda = Somebody::new(&place("huda"));
    huda.tap("found");
    huda.file("proposal-in", &place("1"));
    huda.edit("group", "Bakers");
    huda.file("answer", &place("2"));
    drop(nila);
    // As the entrance does it, up to where it was killed: the file is noted, then taken in.
    let answer = std::fs::read(place("2")).unwrap();
    let mut notebook = weft_engine::Notebook::open(&place("nila"), shared::CODE, shared::CLOCK).unwrap();
    notebook.drafts().put("founding", "came", &answer).unwrap();
    notebook.complete(&answer).unwrap();
    drop(notebook);
    let mut nila = Somebody::at(&place("nila"));
    assert_eq!(nila.types(shared::CODE).id, "compare");
    nila.file("last", &place("3"));
    assert_eq!(huda.file("last-in", &place("3")).id, "compare");
}
