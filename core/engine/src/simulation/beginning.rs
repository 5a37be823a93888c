//! How a world begins: two groups that founded a partnership, once for each number of devices and copied for each world.

use std::path::{Path, PathBuf};
use std::sync::{LazyLock, Mutex, PoisonError};

use serde_json::{Value, json};
use weft_model::ids::{GroupId, RecordId};
use weft_model::said::Lang;
use weft_vault::Cost;

use super::chip::Chip;
use crate::exchange::meeting::tests::{copy_folder, in_step, meet};
use crate::unlocking::Protection;
use crate::{Clock, Notebook};

/// 2026-11-02, early in the morning.
pub(super) const MORNING: u64 = 1_793_600_000_000;
pub(super) const SECOND: &[u8] = b"36 90 25 81 47";
/// Notebooks that belong nowhere yet, of each world.
pub(super) const STRANGERS: usize = 1;

/// The devices that hear what weavers tell, and the one that may tell something, where there are so many.
pub(super) const HEARERS: [usize; 3] = [0, 2, 4];
pub(super) const TELLER: usize = 6;

/// A world before anything happens. Devices with even numbers belong to the weavers, the others to the growers; 0 to 3 are
/// stewards, 0, 2 and 4 hear what weavers tell, and the last ones are strangers.
pub(super) struct Beginning {
    folder: tempfile::TempDir,
    chips: Vec<Chip>,
    pub members: usize,
    pub groups: [GroupId; 2],
    /// Consents that were given: one that everybody reads, one of each group alone.
    pub consents: [RecordId; 3],
}

/// A folder in memory, where there is one.
pub(super) fn folder() -> tempfile::TempDir {
    let memory = Path::new("/dev/shm");
    if memory.is_dir() { tempfile::tempdir_in(memory) } else { tempfile::tempdir() }.expect("a folder")
}

impl Beginning {
    /// The one with so many devices that belong: at least five.
    pub fn of(members: usize) -> &'static Self {
        static MADE: LazyLock<Mutex<Vec<&'static Beginning>>> = LazyLock::new(Mutex::default);
        let mut made = MADE.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(beginning) = made.iter().find(|one| one.members == members) {
            return beginning;
        }
        // The same whichever world asks first.
        weft_seeded::seed(members as u64);
        let beginning: &'static Self = Box::leak(Box::new(Self::make(members)));
        made.push(beginning);
        beginning
    }

    /// Copies of its folders and chips, in this folder.
    pub fn copied(&self, into: &Path) -> Vec<(PathBuf, Chip)> {
        let copied = |(place, chip): (usize, &Chip)| {
            let to = into.join(format!("{place}"));
            copy_folder(&self.folder.path().join(format!("{place}")), &to);
            (to, chip.another())
        };
        self.chips.iter().enumerate().map(copied).collect()
    }

    fn make(members: usize) -> Self {
        let folder = folder();
        let chips: Vec<Chip> = (0..members + STRANGERS).map(|_| Chip::default()).collect();
        let mut all: Vec<Notebook> = Vec::new();
        for (place, chip) in chips.iter().enumerate() {
            let protection = Protection { keys: chip.store(), cost: Cost::LEAST };
            let dir = folder.path().join(format!("{place}"));
            let (clock, lang) = (Clock::Fixed(MORNING), Lang::new("en").expect("a language"));
            let mut notebook = Notebook::create_with(&dir, b"1470 2580", clock, &[lang], &protection).expect("made");
            notebook.set_presence(true).expect("a finger opens it");
            all.push(notebook);
        }
        let strangers = all.split_off(members);
        found(&mut all);
        let consents = ["partnership", "group", "group"];
        let consents = [0, 2, 3].map(|by: usize| consent(&mut all[by], consents[by.min(1)]));
        together(&mut all);
        let groups = [0, 1].map(|place: usize| all[place].my_group().expect("a group"));
        for notebook in all.into_iter().chain(strangers) {
            notebook.lock().expect("locked");
        }
        Self { folder, chips, members, groups, consents }
    }
}

pub(super) fn act(notebook: &mut Notebook, command: Value) -> RecordId {
    let done = notebook.act(serde_json::from_value(command).expect("a command"), None).expect("done");
    done.made.first().copied().unwrap_or(RecordId::new([0; 16]))
}

/// Everybody meets the first one of their group, these two meet each other, and so again.
fn together(all: &mut [Notebook]) {
    let (first, others) = all.split_first_mut().expect("somebody");
    let (second, others) = others.split_first_mut().expect("two");
    for _ in 0..3 {
        for (place, other) in others.iter_mut().enumerate() {
            in_step(&meet(if place.is_multiple_of(2) { &mut *first } else { &mut *second }, other));
        }
        in_step(&meet(first, second));
    }
}

fn found(all: &mut [Notebook]) {
    let (first, others) = all.split_first_mut().expect("somebody");
    let (second, others) = others.split_first_mut().expect("two");
    let proposal = first.propose("Weavers", "Each group decides for itself.").expect("proposed");
    let answer = second.answer(&proposal, "Growers").expect("answered");
    second.accept(&first.complete(&answer).expect("completed")).expect("accepted");
    for (place, other) in others.iter_mut().enumerate().take(3) {
        let steward = if place.is_multiple_of(2) { &mut *first } else { &mut *second };
        join(steward, other, place < 2);
    }
    in_step(&meet(first, second));
    // While they are three, the weavers choose who hears them.
    let seats = [&*first, &others[0], &others[2]].map(|notebook| notebook.actor().expect("a member").member);
    let seat = |member| json!({ "propose_seat": { "member": member, "role": "listener", "until": "2027-12-31" } });
    let seats = seats.map(|member| act(first, seat(member)));
    for place in [0, 2] {
        in_step(&meet(first, &mut others[place]));
        for seat in seats {
            act(&mut others[place], json!({ "sign_decision": { "decision": seat } }));
        }
        in_step(&meet(first, &mut others[place]));
    }
    first.create_second(SECOND, Cost::LEAST).expect("a second code");
    for place in [0, 2] {
        others[place].create_second(SECOND, Cost::LEAST).expect("a second code");
        in_step(&meet(first, &mut others[place]));
    }
    in_step(&meet(first, second));
    for (place, other) in others.iter_mut().enumerate().skip(3) {
        let steward = if place.is_multiple_of(2) { &mut *first } else { &mut *second };
        join(steward, other, false);
        in_step(&meet(first, second));
    }
    together(all);
}

/// A steward lets somebody in, as another steward or not.
fn join(steward: &mut Notebook, other: &mut Notebook, as_steward: bool) {
    let welcome = steward.welcome(&other.request().expect("asked")).expect("welcomed");
    other.join(&welcome.file).expect("joined");
    if as_steward {
        let member = other.actor().expect("a member").member;
        act(steward, json!({ "give_role": { "member": member, "role": "steward", "until": "2027-12-31" } }));
    }
    in_step(&meet(steward, other));
}

/// A consent that was asked for and given.
fn consent(notebook: &mut Notebook, for_whom: &str) -> RecordId {
    let consent = act(
        notebook,
        json!({ "ask_consent": {
            "person": { "name": { "lang": "en", "words": "Kamala" } }, "age": "adult", "spoken": true,
            "scopes": [{ "scope": "document", "for_whom": for_whom, "purpose": "work", "until": "stopped" }],
            "explained": { "lang": "en", "words": "May we write this down?" },
        } }),
    );
    let answers = json!([{ "scope": "document", "yes": true }]);
    let answer = json!({ "record": consent, "handed_over": true, "teach_back": "understood", "answers": answers });
    act(notebook, json!({ "answer_consent": answer }));
    notebook.receipt_given(consent).expect("given");
    consent
}
