//! What must hold after each step: nothing that was held is lost, and whatever leaves a device opens for nobody else.

use std::collections::BTreeSet;

use weft_chain::{EpochSecret, Seals, blob, outer};
use weft_model::audience::Audience;
use weft_model::ids::Mid;
use weft_sync::file::{Item, Keys, Pulled, Reader};

use super::world::World;
use crate::exchange::tests::Shared;
use crate::{Notebook, Recipients};

impl World {
    /// Looks at a device that did something: every place of every log that it held is still there.
    #[track_caller]
    pub fn look(&mut self, of: usize) {
        let device = &self.devices[of];
        let (mut ends, mut keys) = (device.ends.clone(), device.keys.clone());
        let notebook = self.seen(of);
        let snapshot = notebook.snapshot();
        for ((audience, log), held) in &ends {
            for (seq, chain) in held {
                let there = snapshot.chains_at(log, *seq).expect("read");
                assert!(there.contains(chain), "{of} lost {seq} of a log of {audience:?}");
            }
        }
        for audience in snapshot.audiences().expect("read") {
            for log in snapshot.logs(&audience).expect("read") {
                let branches = log.branches.iter().map(|branch| (branch.seq, branch.chain));
                ends.insert((audience, log.id), branches.collect());
            }
        }
        for secret in notebook.readable().secrets().expect("read") {
            if !keys.contains(&secret) {
                keys.push(secret);
            }
        }
        let mid = notebook.place().ok().map(|place| place.mid);
        let group = notebook.my_group();
        let device = &mut self.devices[of];
        (device.ends, device.keys, device.mid) = (ends, keys, mid);
        device.group = group.or(device.group);
    }

    /// Writes a file, whole or of what is new, and looks at who could open what is in it.
    pub fn file_out(&mut self, from: usize, to: &Recipients, new: bool) -> Option<Vec<u8>> {
        let out = Shared::default();
        let notebook = self.notebook(from);
        let mut next = |_| -> std::io::Result<Box<dyn std::io::Write>> { Ok(Box::new(out.clone())) };
        let went = if new { notebook.file_of_new(to, &mut next) } else { notebook.file_out(to, &mut next) };
        super::world::allowed(went)?;
        self.look(from);
        let bytes = out.bytes();
        self.watch_file(from, &bytes);
        Some(bytes)
    }

    fn watch_file(&mut self, from: usize, bytes: &[u8]) {
        let (secrets, removed) = (self.all_keys(), self.removed(from));
        let pairs = || (0..self.devices.len()).map(|place| self.seen(place).identity.box_pair().clone()).collect();
        // A key of an audience opens most; a person's own device, the others.
        let items = items(bytes, Keys { pairs: Vec::new(), secrets: secrets.clone() })
            .or_else(|| items(bytes, Keys { pairs: pairs(), secrets: Vec::new() }))
            .expect("some device opens it");
        for item in items {
            match item {
                Item::Control { seals, blob } => {
                    // What announces a key is sealed under it: whoever got the key then may read that it was made.
                    let nobody = BTreeSet::new();
                    self.watch_blob(&blob, &secrets, if seals.is_some() { &nobody } else { &removed });
                    if let Some(seals) = seals {
                        self.watch_seals(&seals);
                    }
                }
                Item::Blob(blob) => self.watch_blob(&blob, &secrets, &removed),
                _ => {}
            }
        }
    }

    /// What a device put into the relay's mailbox.
    pub fn watch_put(&mut self, from: usize) {
        let (secrets, removed) = (self.all_keys(), self.removed(from));
        let mailboxes: Vec<_> = secrets.iter().map(EpochSecret::mailbox).collect();
        for put in std::mem::take(&mut self.relay.put) {
            let (inner, place) = outer::unwrap(&put, &mailboxes).expect("some device unwraps it");
            self.may_open(&secrets[place], &BTreeSet::new());
            self.watch_blob(&inner, &secrets, &removed);
        }
    }

    fn all_keys(&self) -> Vec<EpochSecret> {
        let mut all: Vec<EpochSecret> = Vec::new();
        for secret in self.devices.iter().flat_map(|device| &device.keys) {
            if !all.contains(secret) {
                all.push(secret.clone());
            }
        }
        all
    }

    /// Who was removed, as far as a device knows.
    pub fn removed(&self, by: usize) -> BTreeSet<Mid> {
        self.seen(by).membership().map(|membership| membership.removed.clone()).unwrap_or_default()
    }

    fn watch_blob(&self, sealed: &[u8], secrets: &[EpochSecret], removed: &BTreeSet<Mid>) {
        // A key that only a closed door holds opens nothing here.
        if let Ok((_, _, place)) = blob::open(sealed, secrets) {
            self.may_open(&secrets[place], removed);
        }
    }

    /// Every device that holds this key may: it belongs to the audience, and whoever sealed does not know it as removed.
    fn may_open(&self, secret: &EpochSecret, removed: &BTreeSet<Mid>) {
        for (place, device) in self.devices.iter().enumerate().filter(|(_, device)| device.keys.contains(secret)) {
            self.may_read(place, &secret.audience);
            let gone = device.mid.is_some_and(|mid| removed.contains(&mid));
            assert!(!gone, "{place} was removed, and opens what was sealed afterwards for {:?}", secret.audience);
        }
    }

    fn may_read(&self, place: usize, audience: &Audience) {
        let device = &self.devices[place];
        let may = match audience {
            Audience::Partnership => device.mid.is_some(),
            Audience::Group(group) => device.group == Some(*group),
            Audience::Record(record) => {
                let hears = |members: &BTreeSet<usize>| members.contains(&device.twin.unwrap_or(place));
                self.confided.get(record).is_some_and(hears)
            }
            Audience::Listeners(_) | Audience::Visit(_) => false,
        };
        assert!(may, "{place} can open what is for {audience:?}");
    }

    /// Seals of a key travel beside it ever after, also those of who was removed since: what is sealed under it is watched.
    fn watch_seals(&mut self, seals: &Seals) {
        if !self.seals.insert(seals.as_bytes().to_vec()) {
            return;
        }
        for place in 0..self.devices.len() {
            if let Some(secret) = seals.open(self.seen(place).identity.box_pair()) {
                self.may_read(place, &secret.audience);
            }
        }
    }
}

/// What is in a file that was just written, if one of these opens it.
fn items(bytes: &[u8], keys: Keys) -> Option<Vec<Item>> {
    let (mut reader, mut items) = (Reader::new(keys), Vec::new());
    reader.push(bytes);
    loop {
        match reader.pull().ok()? {
            Pulled::Item(item) => items.push(item),
            Pulled::Damaged(_) => panic!("a file that was just written is damaged"),
            Pulled::More => break,
        }
    }
    assert!(reader.finish().promised.is_some(), "a file has a trailer");
    Some(items)
}

/// Everything a notebook can show of a record, as text; none if it knows none.
pub(super) fn shown(notebook: &Notebook, record: &weft_model::ids::RecordId) -> Option<String> {
    match notebook.show(record) {
        Ok(shown) => Some(shown.to_string()),
        Err(error) if error.code() == "unknown" => None,
        Err(error) => panic!("{error:?}"),
    }
}
