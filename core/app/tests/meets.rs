//! Two phones that meet by taps: looked for, found by a code, broken off, turned away, stopped; and relays on screens. A second.

mod shared;

use std::path::Path;

use serde_json::json;
use shared::app::{asks, choose, edit, home, open, send, tap};
use shared::{CLOCK, CODE, banner, founded, offered, said};
use weft_app::{Answer, App, Ending, read_code};
use weft_engine::Notebook;
use weft_screens::{Control, Effect, Input, Outcome, Screen};

/// Both founders' apps; the second one has written a line of the ledger.
fn both(dir: &Path) -> [App; 2] {
    founded(dir);
    let [nila, mut huda] = ["nila", "huda"].map(|name| Notebook::open(&dir.join(name), CODE, CLOCK).unwrap());
    let propose = json!({ "propose_entry": {
        "story": { "lang": "en", "words": "Three nights." }, "from": nila.my_group(), "to": huda.my_group(),
        "kind": "hosting", "day": "2026-10-18",
    } });
    huda.act(serde_json::from_value(propose).unwrap(), None).unwrap();
    nila.lock().unwrap();
    huda.lock().unwrap();
    ["nila", "huda"].map(|name| App::open(&dir.join(name), CODE, CLOCK).unwrap())
}

fn nearby(app: &mut App) -> Screen {
    home(app);
    tap(app, "exchange");
    tap(app, "nearby")
}

fn done(app: &mut App, effect: &str, outcome: Outcome) -> Answer {
    app.input(&Input::EffectDone { effect: effect.to_owned(), outcome }).unwrap()
}

/// Looks, and is found at an address.
fn look(app: &mut App) -> Screen {
    nearby(app);
    let Effect::Listen { id, seconds: 600, announced, known, own } = asks(app, "look") else { panic!("not looked") };
    assert!(id == "look" && known.contains(&announced) && !known.contains(&own));
    app.found_at(&["192.168.1.5:40123".to_owned(), "[fd00::5]:40123".to_owned()]);
    app.screen().unwrap()
}

/// What a camera sees of the code on a screen: black and white, four pixels a module, with a margin.
fn photographed(screen: &Screen) -> (u32, Vec<u8>) {
    let code = screen.widgets().find_map(|widget| match &widget.control {
        Control::QrShow { width, modules } => Some((*width, modules.clone())),
        _ => None,
    });
    let (width, modules) = code.expect("a code");
    let side = (width + 8) * 4;
    let dark = |x: u32, y: u32| {
        let (column, row) = ((x / 4).checked_sub(4), (y / 4).checked_sub(4));
        let inside = column.zip(row).filter(|(column, row)| *column < width && *row < width);
        inside.is_some_and(|(column, row)| modules[(row * width + column) as usize] == 1)
    };
    let frame = (0..side * side).map(|at| if dark(at % side, at / side) { 0 } else { 255 }).collect();
    (side, frame)
}

/// Bytes go to and fro until both are through; `cut` after so many turns.
fn meet(first: &mut App, second: &mut App, cut: Option<usize>) -> [Ending; 2] {
    let numbers = [first.meeting_begins(Some(0)).unwrap().unwrap(), second.meeting_begins(None).unwrap().unwrap()];
    let (mut on_the_way, mut over) = ([Vec::new(), Vec::new()], [false, false]);
    let mut turns = 0;
    while over != [true, true] && cut.is_none_or(|cut| turns < cut) {
        turns += 1;
        assert!(turns < 1_000, "it ends");
        for side in 0..2 {
            if over[side] {
                continue;
            }
            let app = if side == 0 { &mut *first } else { &mut *second };
            let mut input = std::mem::take(&mut on_the_way[1 - side]);
            loop {
                let turn = app.meeting_turn(numbers[side], &std::mem::take(&mut input)).unwrap();
                on_the_way[side].extend(turn.out);
                over[side] = turn.over;
                if over[side] || !turn.more {
                    break;
                }
            }
        }
    }
    let endings = over.map(|over| if over { Ending::Over } else { Ending::BrokeOff });
    first.meeting_ended(numbers[0], endings[0]).unwrap();
    second.meeting_ended(numbers[1], endings[1]).unwrap();
    endings
}

fn ids(screen: &Screen) -> Vec<&str> {
    screen.widgets().map(|widget| widget.id.as_str()).collect()
}

#[test]
fn one_phone_shows_a_code_the_other_one_scans_it_and_they_have_the_same() {
    let dir = tempfile::tempdir().unwrap();
    let [mut nila, mut huda] = both(dir.path());
    let looking = look(&mut nila);
    assert_eq!((looking.id.as_str(), offered(&looking)[0]), ("nearby", "stop"));
    assert!(said(&looking).contains("192.168.1.5:40123"), "{}", said(&looking));

    nearby(&mut huda);
    let Effect::Scan { id } = asks(&mut huda, "scan-address") else { panic!("not scanned") };
    let (side, frame) = photographed(&looking);
    assert_eq!(read_code(side, side, side, &vec![255; frame.len()]).unwrap(), None, "a wall");
    assert!(read_code(side, side, side, &frame[1..]).is_err(), "a frame that is not all here");
    let text = read_code(side, side, side, &frame).unwrap().expect("the code is read");
    assert!(!huda.scanned("another", &text), "nothing else was asked for");
    assert!(huda.scanned(&id, &text));
    let Answer::Ask(Effect::Connect { addresses, .. }) = done(&mut huda, &id, Outcome::Done) else {
        panic!("no reach")
    };
    assert_eq!(addresses, ["192.168.1.5:40123", "[fd00::5]:40123"]);

    assert_eq!(meet(&mut huda, &mut nila, None), [Ending::Over; 2]);
    for app in [&mut nila, &mut huda] {
        let met = app.screen().unwrap();
        assert!(said(&met).contains("Met 1 phone"), "{}", said(&met));
        assert!(ids(&met).contains(&"same"), "{:?}", ids(&met));
    }
    let stopped = done(&mut nila, "look", Outcome::Done);
    let Answer::Draw(stopped) = stopped else { panic!("{stopped:?}") };
    assert_eq!(offered(&stopped)[0], "look");
    assert!(!ids(&stopped).contains(&"code"), "nobody is found there any more");
    // What was heard shows on the page before, too.
    let status = send(&mut nila, Input::Back);
    assert!(said(&status).contains("Heard from 1 of 1 other phones"), "{}", said(&status));
    home(&mut nila);
    assert!(said(&tap(&mut nila, "ledger")).contains("Three nights."));
}

#[test]
fn a_meeting_that_breaks_says_so_and_the_next_one_brings_the_rest() {
    let dir = tempfile::tempdir().unwrap();
    let [mut nila, mut huda] = both(dir.path());
    nearby(&mut nila);
    look(&mut huda);
    assert_eq!(meet(&mut nila, &mut huda, Some(2)), [Ending::BrokeOff; 2]);
    assert!(ids(&nila.screen().unwrap()).contains(&"broke"));
    assert_eq!(meet(&mut nila, &mut huda, None), [Ending::Over; 2]);
    let same = nila.screen().unwrap();
    assert!(ids(&same).contains(&"same") && !ids(&same).contains(&"broke"), "{:?}", ids(&same));
}

#[test]
fn strangers_are_turned_away_and_whoever_stops_meets_nobody_any_more() {
    let dir = tempfile::tempdir().unwrap();
    let [mut nila, _huda] = both(dir.path());
    look(&mut nila);
    let number = nila.meeting_begins(None).unwrap().unwrap();
    nila.meeting_turn(number, b"").unwrap();
    // A key that is not known here may be a newer one of ours: nobody is called a stranger for it.
    let unknown = [&[0, 80][..], &[7; 80]].concat();
    assert!(nila.meeting_turn(number, &unknown).is_err(), "no key of ours");
    assert_eq!(nila.meeting_ended(number, Ending::BrokeOff).unwrap(), Ending::Unanswered);
    assert!(!ids(&nila.screen().unwrap()).contains(&"away"));

    // A second one takes the place of the first; stopping ends that too.
    let first = nila.meeting_begins(None).unwrap().unwrap();
    let second = nila.meeting_begins(None).unwrap().unwrap();
    assert!(nila.meeting_turn(first, b"").is_err());
    nila.meeting_turn(second, b"").unwrap();
    let before = nila.screen().unwrap().revision;
    assert_eq!(asks(&mut nila, "stop"), Effect::Cancel { id: "look".to_owned() });
    // The shell closes its stream: that is no connection that broke.
    assert_eq!(nila.meeting_ended(second, Ending::BrokeOff).unwrap(), Ending::BrokeOff);
    assert!(!ids(&nila.screen().unwrap()).contains(&"broke"));
    assert!(nila.meeting_begins(None).is_err(), "a shell that has not heard of it lets nobody in");
    let stopped = nila.screen().unwrap();
    assert!(stopped.revision > before, "a tap on what stood there before is refused");
    assert_eq!(offered(&stopped)[0], "look");
    // Nobody has a key older than the oldest.
    assert_eq!(nila.meeting_begins(Some(9)).unwrap(), None);
}

#[test]
fn an_address_is_typed_and_what_is_none_is_said_at_the_field() {
    let dir = tempfile::tempdir().unwrap();
    founded(dir.path());
    let mut nila = open(dir.path());
    nearby(&mut nila);
    assert_eq!(tap(&mut nila, "type").id, "address");
    for wrong in ["", "192.168.1.5", "relay.example:80", "192.168.1.5:99999"] {
        nila.input(&Input::Edit { widget: "address".to_owned(), value: wrong.to_owned() }).unwrap();
        let refused = tap(&mut nila, "meet");
        assert!(refused.widgets().any(|field| field.mistake.is_some()), "{wrong:?}");
    }
    edit(&mut nila, "address", " 192.168.1.5:40123 ");
    let Effect::Connect { addresses, .. } = asks(&mut nila, "meet") else { panic!("no reach") };
    assert_eq!(
        (addresses.as_slice(), nila.screen().unwrap().id.as_str()),
        (&["192.168.1.5:40123".to_owned()][..], "nearby")
    );
    let Answer::Draw(nobody) = done(&mut nila, "reach", Outcome::Failed) else { panic!("no screen") };
    assert!(ids(&nobody).contains(&"nobody"));
}

#[test]
fn a_receipt_is_scanned_and_any_other_code_is_not_taken_for_one() {
    let dir = tempfile::tempdir().unwrap();
    founded(dir.path());
    let mut nila = open(dir.path());
    for (text, told) in [
        ("00000000000000000000", "Nothing for that number"),
        ("00000000000000000001", "has a mistake"),
        ("192.168.1.5:40123", "has a mistake"),
    ] {
        home(&mut nila);
        tap(&mut nila, "take-back");
        let Effect::Scan { id } = asks(&mut nila, "scan-number") else { panic!("not scanned") };
        assert!(nila.scanned(&id, text));
        let Answer::Draw(after) = done(&mut nila, &id, Outcome::Done) else { panic!("no screen") };
        assert!(banner(&after).contains(told), "{text}: {}", banner(&after));
    }
    nearby(&mut nila);
    let Effect::Scan { id } = asks(&mut nila, "scan-address") else { panic!("not scanned") };
    assert!(nila.scanned(&id, "12345678901234567890"));
    let Answer::Draw(after) = done(&mut nila, &id, Outcome::Done) else { panic!("no screen") };
    assert_eq!(banner(&after), "This square does not fit here");
    // Closed without a code: nothing of it stays.
    let Effect::Scan { id } = asks(&mut nila, "scan-address") else { panic!("not scanned") };
    let Answer::Draw(after) = done(&mut nila, &id, Outcome::Cancelled) else { panic!("no screen") };
    assert_eq!(after.id, "nearby");
    assert!(!nila.scanned(&id, "192.168.1.5:40123"), "nothing is asked for any more");
}

/// Both founders sign a permission for the first one's phone.
fn permission(dir: &Path) -> std::path::PathBuf {
    let [nila, huda] = ["nila", "huda"].map(|name| Notebook::open(&dir.join(name), CODE, CLOCK).unwrap());
    let holder = nila.device_key();
    let half = nila.grant_mailbox([0xA1; 32], holder, 0, None).unwrap();
    let whole = huda.grant_mailbox([0xA1; 32], holder, 0, weft_engine::half_of(&half)).unwrap();
    let place = dir.join("permission");
    std::fs::write(&place, whole).unwrap();
    nila.lock().unwrap();
    huda.lock().unwrap();
    place
}

#[test]
fn a_relay_is_taken_into_use_asked_and_given_up() {
    let dir = tempfile::tempdir().unwrap();
    founded(dir.path());
    let permission = permission(dir.path());
    let mut nila = open(dir.path());
    tap(&mut nila, "exchange");
    let none = tap(&mut nila, "relays");
    assert_eq!((ids(&none), offered(&none)), (vec!["none"], vec!["take"]));
    let take = tap(&mut nila, "take");
    assert!(said(&take).contains(&nila.reads().device_key().to_string()), "{}", said(&take));
    edit(&mut nila, "url", "http://relay.example");
    choose(&mut nila, "whom", "everybody");
    let refused = tap(&mut nila, "permission");
    assert!(refused.widgets().any(|field| field.mistake.is_some()), "over http only on this device");
    edit(&mut nila, "url", "http://127.0.0.1:9/");

    let pick = |nila: &mut App, place: &Path| {
        assert_eq!(asks(nila, "permission"), Effect::PickFile { id: "permission".to_owned() });
        let place = place.display().to_string();
        let Answer::Draw(after) = done(nila, "permission", Outcome::Picked { place }) else { panic!("no screen") };
        *after
    };
    let wrong = dir.path().join("wrong");
    std::fs::write(&wrong, b"no permission").unwrap();
    assert_eq!(banner(&pick(&mut nila, &wrong)), "This file is no permission for this phone");
    let taken = pick(&mut nila, &permission);
    assert_eq!((taken.id.as_str(), banner(&taken)), ("relays", "This phone uses the relay now"));
    assert_eq!(taken.lines()[0].label.value, "127.0.0.1:9");

    // Nobody is there, which is said of the relay, and again a moment later.
    let Effect::Http { id } = asks(&mut nila, "call") else { panic!("not called") };
    assert_eq!(offered(&nila.screen().unwrap())[0], "stop");
    let mut next = nila.first_call(false).unwrap();
    let mut calls = 0;
    while let Some(call) = next {
        assert!(call.url.starts_with("http://127.0.0.1:9/") && calls < 20, "{}", call.url);
        calls += 1;
        next = nila.replied(call.number, None).unwrap();
    }
    assert!(calls > 1, "it was tried again");
    done(&mut nila, &id, Outcome::Done);
    let after = nila.screen().unwrap();
    assert!(said(&after).contains("This relay was not reached"), "{}", said(&after));

    // Stopped in the middle: no further call is made.
    asks(&mut nila, "call");
    let stopped = nila.first_call(false).unwrap().unwrap().number;
    assert_eq!(asks(&mut nila, "stop"), Effect::Cancel { id: "call".to_owned() });
    assert!(!nila.is_calling(stopped) && nila.replied(stopped, None).unwrap().is_none());
    // Asked again: an answer that comes for the time before is nobody's.
    asks(&mut nila, "call");
    let again = nila.first_call(false).unwrap().unwrap().number;
    assert!(nila.replied(stopped, None).unwrap().is_none() && nila.is_calling(again));

    tap(&mut nila, "0");
    let given_up = tap(&mut nila, "forget");
    assert_eq!((given_up.id.as_str(), offered(&given_up)), ("relays", vec!["take"]));
    assert_eq!(nila.reads().mailboxes().unwrap().len(), 0);
}

#[test]
fn a_file_for_another_app_holds_what_the_other_group_can_read() {
    let dir = tempfile::tempdir().unwrap();
    let [mut nila, mut huda] = both(dir.path());
    let before = said(&tap(&mut huda, "exchange"));
    assert!(before.contains("not sent yet"), "{before}");
    let Effect::Share { id, name } = asks(&mut huda, "share") else { panic!("not shared") };
    assert_eq!(name, "for-our-groups.weft");
    let place = dir.path().join(&name).display().to_string();
    let after = done(&mut huda, &id, Outcome::Picked { place: place.clone() });
    let Answer::Draw(after) = after else { panic!("no screen") };
    assert!(said(&after).contains("not sent yet"), "nobody knows whether it goes: {}", said(&after));
    tap(&mut nila, "exchange");
    assert_eq!(asks(&mut nila, "file-in"), Effect::PickFile { id: "file-in".to_owned() });
    let read = nila.input(&Input::EffectDone { effect: "file-in".to_owned(), outcome: Outcome::Picked { place } });
    let Answer::Draw(read) = read.unwrap() else { panic!("no screen") };
    assert!(said(&read).contains("Heard from 1 of 1 other phones"), "{}", said(&read));
}

#[test]
fn the_app_itself_is_passed_on_and_it_is_said_if_it_was_not() {
    let dir = tempfile::tempdir().unwrap();
    founded(dir.path());
    let mut nila = open(dir.path());
    tap(&mut nila, "more");
    tap(&mut nila, "settings");
    let Effect::ShareApp { id } = asks(&mut nila, "app") else { panic!("not passed on") };
    let Answer::Draw(after) = done(&mut nila, &id, Outcome::Failed) else { panic!("no screen") };
    assert_eq!(banner(&after), "The app was not passed on");
}
