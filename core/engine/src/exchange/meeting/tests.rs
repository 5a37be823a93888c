//! Notebooks that meet in a session: real notebooks, a pipe in memory that may break at any byte. Half a minute.

use std::path::Path;

use serde_json::{Value, json};
use weft_model::artefact::{ArtefactKind, Concerns};
use weft_model::ids::RecordId;
use weft_sync::files::{Files, Missing, Originals};
use weft_sync::session::Broken;

use crate::exchange::tests::{entry, file, take, three};
use crate::exchange::{Meeting, Met};
use crate::{Notebook, WeftError};

/// What a meeting came to on both sides, and how many bytes each of them sent.
pub(crate) struct Both {
    pub met: [Result<Met, WeftError>; 2],
    pub bytes: [usize; 2],
}

/// One side, its meeting, and what has arrived for it.
struct Side<'a> {
    notebook: &'a mut Notebook,
    meeting: Meeting,
    arrived: Vec<u8>,
    ended: Option<Result<Met, WeftError>>,
    sent: usize,
}

impl Side<'_> {
    /// Works off what has arrived; what it sends.
    fn turn(&mut self) -> Vec<u8> {
        let (mut out, mut input) = (Vec::new(), std::mem::take(&mut self.arrived));
        while self.ended.is_none() {
            match self.notebook.meet(&mut self.meeting, &std::mem::take(&mut input)) {
                Ok(step) => {
                    out.extend(step.out);
                    self.ended = step.met.map(Ok);
                    if !step.more {
                        break;
                    }
                }
                Err(error) => self.ended = Some(Err(error)),
            }
        }
        self.sent += out.len();
        out
    }
}

/// Two notebooks meet under a key; the wire breaks after `cut` bytes.
pub(crate) fn meet_under(a: &mut Notebook, b: &mut Notebook, earlier: usize, cut: usize) -> Both {
    meet_for(a, b, [Files::All, Files::All], earlier, cut)
}

/// The same, and these files come to the one and to the other.
pub(crate) fn meet_for(a: &mut Notebook, b: &mut Notebook, files: [Files; 2], earlier: usize, cut: usize) -> Both {
    let [to_a, to_b] = files;
    let (reach, wait) = (a.reach(earlier, to_a).unwrap().unwrap(), b.wait(to_b).unwrap());
    let side = |notebook, meeting| Side { notebook, meeting, arrived: Vec::new(), ended: None, sent: 0 };
    let mut sides = [side(a, reach), side(b, wait)];
    let (mut left, mut quiet, mut turn) = (cut, 0, 0);
    while quiet < 2 {
        let mut out = sides[turn % 2].turn();
        out.truncate(left);
        left -= out.len();
        quiet = if out.is_empty() { quiet + 1 } else { 0 };
        sides[(turn + 1) % 2].arrived.extend(out);
        turn += 1;
    }
    let bytes = [sides[0].sent, sides[1].sent];
    let met = sides.map(|side| match side.ended {
        Some(ended) => ended,
        None => side.notebook.met(&side.meeting),
    });
    Both { met, bytes }
}

/// As a program reaches out: under an earlier key if the newest is not known there.
fn meet_until(a: &mut Notebook, b: &mut Notebook, cut: usize) -> Both {
    let mut earlier = 0;
    loop {
        let both = meet_under(a, b, earlier, cut);
        if both.met[1].as_ref().err() != Some(&Broken::NoKey.into()) {
            return both;
        }
        earlier += 1;
    }
}

pub(crate) fn meet(a: &mut Notebook, b: &mut Notebook) -> Both {
    meet_until(a, b, usize::MAX)
}

pub(crate) fn in_step(both: &Both) -> [&Met; 2] {
    let met = [0, 1].map(|side| both.met[side].as_ref().unwrap());
    assert!(met.iter().all(|met| met.in_step && met.kept == met.sent && met.came.complete), "{met:?}");
    met
}

fn act(notebook: &mut Notebook, command: Value) -> RecordId {
    notebook
        .act(serde_json::from_value(command).unwrap(), None)
        .unwrap()
        .made
        .first()
        .copied()
        .unwrap_or(RecordId::new([0; 16]))
}

#[test]
fn meetings_bring_three_notebooks_into_step() {
    let dir = tempfile::tempdir().unwrap();
    let [mut nila, mut huda, mut sara] = three(dir.path());
    let consent = act(
        &mut nila,
        json!({ "ask_consent": {
        "person": { "name": { "lang": "ta", "words": "கமலா" } }, "age": "adult", "spoken": true,
        "scopes": [{ "scope": "document", "for_whom": "partnership", "purpose": "work", "until": "stopped" }],
        "explained": { "lang": "ta", "words": "எழுதலாமா?" },
    } }),
    );
    let answer = json!({ "answer_consent": {
        "record": consent, "handed_over": true, "teach_back": "understood",
        "answers": [{ "scope": "document", "yes": true }],
    } });
    let receipt = nila.act(serde_json::from_value(answer).unwrap(), None).unwrap().receipt.unwrap();
    let picture = include_bytes!("../../../../../tests/scenarios/files/loom.jpg");
    nila.attach(picture, ArtefactKind::Photo, Concerns::People(vec![consent]), None).unwrap();
    let unsent = nila.exchange().unwrap().unsent;
    let both = meet(&mut nila, &mut huda);
    let [reached, waited] = in_step(&both);
    assert_eq!((reached.with, waited.with), (Some(huda.actor().unwrap().member), Some(nila.actor().unwrap().member)));
    assert!(waited.came.new_facts > 5 && waited.came.new_chunks == 2, "{waited:?}");
    assert_eq!(huda.show(&consent).unwrap()["scopes"]["document"]["status"], "yes");
    let left = nila.exchange().unwrap().unsent;
    assert!(left < unsent, "what the other one has said that it has is said to have gone");

    in_step(&meet(&mut huda, &mut sara));
    sara.withdraw(receipt.as_bytes(), None).unwrap();
    in_step(&meet(&mut sara, &mut huda));
    in_step(&meet(&mut huda, &mut nila));
    in_step(&meet(&mut nila, &mut sara));
    in_step(&meet(&mut sara, &mut huda));
    for notebook in [&nila, &huda, &sara] {
        assert_eq!(notebook.show(&consent).unwrap()["scopes"]["document"]["status"], "withdrawn");
    }
    assert_eq!(nila.exchange().unwrap().unsent, 0);
    let (a, b, c) = (nila.check().unwrap(), huda.check().unwrap(), sara.check().unwrap());
    assert_eq!(a.audiences["partnership"], b.audiences["partnership"]);
    assert_eq!(a.audiences, c.audiences);
}

#[test]
fn nothing_new_costs_the_same_whatever_is_held() {
    let dir = tempfile::tempdir().unwrap();
    let [mut nila, mut huda, _] = three(dir.path());
    in_step(&meet(&mut nila, &mut huda));
    let few = meet(&mut nila, &mut huda).bytes;
    for _ in 0..20 {
        entry(&mut nila, &huda);
    }
    in_step(&meet(&mut nila, &mut huda));
    let again = meet(&mut nila, &mut huda);
    let met = in_step(&again);
    assert!(met.iter().all(|met| met.sent == 0));
    assert_eq!(again.bytes, few);
    assert!(few[0] + few[1] < 16 * 1024, "{few:?}");
}

#[test]
fn files_come_only_if_they_are_wanted() {
    let dir = tempfile::tempdir().unwrap();
    let [mut nila, mut huda, _] = three(dir.path());
    let recording: Vec<u8> = (0..1_000_000_u32).map(|n| (n % 251) as u8).collect();
    nila.attach(&recording, ArtefactKind::Voice, Concerns::Nobody, None).unwrap();
    let (mut reach, mut wait) = (nila.reach(0, Files::All).unwrap().unwrap(), huda.wait(Files::None).unwrap());
    let mut to_huda = nila.meet(&mut reach, &[]).unwrap().out;
    let ended = loop {
        let to_nila = huda.meet(&mut wait, &to_huda).unwrap();
        if let Some(met) = to_nila.met {
            break met;
        }
        to_huda = nila.meet(&mut reach, &to_nila.out).unwrap().out;
    };
    assert_eq!((ended.came.new_chunks, ended.in_step), (0, true));
    assert!(ended.came.new_facts > 0);
    assert_eq!(huda.exchange().unwrap().missing, 1, "what is missing is said");
    let both = meet(&mut nila, &mut huda);
    let [_, waited] = in_step(&both);
    assert_eq!(waited.came.new_chunks, 5);
    assert_eq!(huda.exchange().unwrap().missing, 0);
}

/// What stays away is said with its size, and one of it can be fetched alone.
#[test]
fn of_two_files_one_is_fetched_alone() {
    let dir = tempfile::tempdir().unwrap();
    let [mut nila, mut huda, _] = three(dir.path());
    let mut attach =
        |size: usize| nila.attach(&vec![7; size], ArtefactKind::Voice, Concerns::Nobody, None).unwrap().made[0];
    let (small, first, second) = (attach(9_000), attach(300_000), attach(700_000));
    let fetch = |nila: &mut Notebook, huda: &mut Notebook, files| {
        // What was left out by choice does not count against being in step.
        in_step(&meet_for(nila, huda, [Files::All, files], 0, usize::MAX))[1].clone()
    };
    let met = fetch(&mut nila, &mut huda, Originals::Never.files(false));
    assert_eq!((met.came.new_chunks, met.missing), (1, Missing { files: 2, bytes: 1_000_000 }));
    let missing = huda.missing_files().unwrap();
    let said: Vec<_> = missing.iter().map(|file| (file.record, file.size, file.here)).collect();
    assert_eq!(said, [(first, 300_000, 0), (second, 700_000, 0)]);
    assert!(missing.iter().all(|file| file.record != small && file.media_type == "application/octet-stream"));

    let met = fetch(&mut nila, &mut huda, Files::These([missing[1].file].into()));
    assert_eq!((met.came.new_chunks, met.missing), (3, Missing { files: 1, bytes: 300_000 }));
    assert_eq!(huda.missing_files().unwrap()[0].record, first);
    let met = fetch(&mut nila, &mut huda, Files::All);
    assert_eq!(met.missing, Missing::default());
}

#[test]
fn when_originals_come_is_remembered() {
    let dir = tempfile::tempdir().unwrap();
    let [mut nila, ..] = three(dir.path());
    assert_eq!(nila.originals().unwrap(), Originals::Unmetered, "where nobody chose");
    for originals in [Originals::Ask, Originals::Never, Originals::Unmetered] {
        nila.choose_originals(originals).unwrap();
        assert_eq!(nila.originals().unwrap(), originals);
    }
}

/// The same two notebooks, cut off again and again, each time a little later: nothing is lost, and no more than one segment
/// is sent again.
#[test]
fn a_wire_that_breaks_anywhere_loses_nothing() {
    let dir = tempfile::tempdir().unwrap();
    let [mut nila, mut huda, _] = three(dir.path());
    for _ in 0..6 {
        entry(&mut nila, &huda);
        entry(&mut huda, &nila);
    }
    let mut cut = 0;
    let whole = loop {
        let both = meet_until(&mut nila, &mut huda, cut);
        for met in &both.met {
            let met = met.as_ref().unwrap();
            assert!(met.came.known_facts <= 256 && met.came.refused == 0 && met.kept <= met.sent, "{cut}: {met:?}");
        }
        if both.met.iter().all(|met| met.as_ref().unwrap().in_step) {
            break cut;
        }
        cut += 173;
    };
    assert!(whole > 5000, "{whole}");
    assert_eq!(nila.check().unwrap().audiences["partnership"], huda.check().unwrap().audiences["partnership"]);
}

/// Removes Sara's device, by two: Nila of her own group, then Huda.
fn remove_sara(nila: &mut Notebook, huda: &mut Notebook, sara: &Notebook) {
    let because = json!({ "lang": "en", "words": "The phone was taken." });
    let device = sara.actor().unwrap().mid.to_string();
    let removal = act(nila, json!({ "remove_device": { "device": device, "because": because } }));
    in_step(&meet(nila, huda));
    act(huda, json!({ "countersign": { "removal": removal } }));
    in_step(&meet(huda, nila));
}

#[test]
fn a_removed_device_is_told_nothing_and_an_earlier_key_still_leads_to_who_belongs() {
    let dir = tempfile::tempdir().unwrap();
    let [mut nila, mut huda, mut sara] = three(dir.path());
    in_step(&meet(&mut nila, &mut sara));
    let before = sara.check().unwrap();
    remove_sara(&mut nila, &mut huda, &sara);
    entry(&mut nila, &huda);
    // Under the newest key, which she does not have; and under hers, which the others know.
    for tried in 0..nila.session_keys().unwrap().len() {
        if nila.reach(tried, Files::All).unwrap().is_none() {
            break;
        }
        let both = meet_under(&mut nila, &mut sara, tried, usize::MAX);
        assert!(
            both.met
                .iter()
                .all(|met| met.as_ref().is_ok_and(|met| !met.in_step && met.came.new_facts == 0) || met.is_err())
        );
    }
    let both = meet(&mut sara, &mut nila);
    assert_eq!(both.met[1].as_ref().err(), Some(&WeftError::from(Broken::NotMember)));
    assert_eq!(sara.check().unwrap(), before, "nothing of what came after reached her");

    // Somebody who has not heard of the newest key is reached under an earlier one, and hears of it.
    let [mut nila, mut huda, mut sara] = three(&dir.path().join("again"));
    in_step(&meet(&mut nila, &mut sara));
    let mut mira =
        Notebook::create(&dir.path().join("mira"), b"1470 2580", crate::exchange::tests::CLOCK, sara.languages())
            .unwrap();
    let welcome = nila.welcome(&mira.request().unwrap()).unwrap();
    mira.join(&welcome.file).unwrap();
    in_step(&meet(&mut nila, &mut huda));
    remove_sara(&mut nila, &mut huda, &sara);
    let newest = meet_under(&mut nila, &mut mira, 0, usize::MAX);
    assert_eq!(newest.met[1].as_ref().err(), Some(&WeftError::from(Broken::NoKey)));
    in_step(&meet(&mut nila, &mut mira));
}

#[test]
fn a_copied_notebook_does_not_meet_itself() {
    let dir = tempfile::tempdir().unwrap();
    let [nila, ..] = three(dir.path());
    nila.lock().unwrap();
    let copy = dir.path().join("copy");
    copy_folder(&dir.path().join("nila"), &copy.join("nila"));
    let mut one = crate::exchange::tests::open(dir.path(), "nila");
    let mut two = crate::exchange::tests::open(&copy, "nila");
    let both = meet(&mut one, &mut two);
    assert_eq!(both.met[1].as_ref().err(), Some(&WeftError::from(Broken::Oneself)));
}

/// Copies a folder with what is in it.
pub(crate) fn copy_folder(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        match entry.file_type().unwrap().is_dir() {
            true => copy_folder(&entry.path(), &to.join(entry.file_name())),
            false => drop(std::fs::copy(entry.path(), to.join(entry.file_name())).unwrap()),
        }
    }
}

/// What came by file and what comes in a session is the same, whichever was first.
#[test]
fn files_and_sessions_agree() {
    let dir = tempfile::tempdir().unwrap();
    let [mut nila, mut huda, mut sara] = three(dir.path());
    entry(&mut nila, &huda);
    let by_file = file(&mut nila);
    in_step(&meet(&mut nila, &mut huda));
    let again = take(&mut huda, &by_file);
    assert_eq!((again.new_facts, again.new_notices, again.refused), (0, 0, 0));
    take(&mut sara, &by_file);
    let both = meet(&mut sara, &mut huda);
    in_step(&both);
    assert_eq!(sara.check().unwrap().audiences["partnership"], huda.check().unwrap().audiences["partnership"]);
}
