//! What can happen in a world, by chance: people write, meet, carry files, lose phones and remove each other.

use std::io::Cursor;

use serde_json::json;
use weft_chain::capability::{Grant, Rights, SignKey};
use weft_model::artefact::{ArtefactKind, Concerns};
use weft_model::audience::Audience;
use weft_model::ids::FactId;
use weft_sync::relay::Todo;
use weft_vault::Key;
use weft_vault::sign::Signer;

use super::beginning::{HEARERS, MORNING, TELLER};
use super::world::{Stick, World, allowed, below, entry, one_of};
use crate::exchange::meeting::tests::meet_under;
use crate::{Clock, Files, Recipients};

const DAY: u64 = 86_400_000;
const RELAY: &str = "https://relay.example";

impl World {
    /// Something happens.
    pub fn step(&mut self) {
        let members = self.members();
        let Some(of) = one_of(&members) else { return };
        match below(100) {
            0..=34 => self.somebody_writes(of),
            35..=41 => self.somebody_changes_members(of),
            42..=61 => self.two_meet(of),
            62..=73 => self.a_file_is_written(of),
            74..=81 => self.a_file_arrives(of),
            82..=89 => self.somebody_asks_the_relay(of),
            90..=93 => {
                self.tell(format!("{of} is killed"));
                self.kill(of);
            }
            94 => {
                self.tell(format!("{of} is backed up"));
                self.back_up(of);
            }
            95 => {
                if self.devices[of].earlier.is_some() {
                    self.tell(format!("{of} is put back"));
                    // What only it knew is lost with it.
                    self.forget(of);
                    self.restore(of);
                }
            }
            96 => {
                if below(3) == 0 && self.devices.iter().all(|device| device.twin.is_none()) {
                    self.tell(format!("{of} is copied"));
                    self.clone_phone(of);
                }
            }
            _ => self.a_clock_is_set(of),
        }
    }

    fn a_clock_is_set(&mut self, of: usize) {
        let years = below(41) as u64;
        let to = MORNING + years * 365 * DAY - 20 * 365 * DAY;
        self.tell(format!("{of} has its clock {years} - 20 years off"));
        self.notebook(of).set_clock(Clock::Fixed(to));
    }

    fn somebody_writes(&mut self, of: usize) {
        let record = one_of(&self.records);
        let consents = self.beginning.consents;
        match (below(12), record) {
            (0..=3, _) | (_, None) => {
                let (words, groups) = (self.words(), self.beginning.groups);
                if let Some(made) = self.act(of, entry(&words, groups)) {
                    self.records.push(made);
                    if below(4) == 0 {
                        self.words_are_taken_back(of, made, words);
                    }
                }
            }
            (4, Some(record)) => drop(self.act(of, json!({ "agree_entry": { "record": record } }))),
            (5, Some(record)) => {
                let because = json!({ "lang": "en", "words": self.words() });
                self.act(of, json!({ "dispute_entry": { "record": record, "because": because } }));
            }
            (6 | 7, _) => {
                let consent = one_of(&consents).expect("three");
                if self.act(of, json!({ "withdraw_spoken": { "record": consent } })).is_some() {
                    self.tally.withdrawn += 1;
                    self.withdrawn.push((consent, of));
                }
            }
            (8, _) => {
                let consent = one_of(&consents).expect("three");
                self.act(of, json!({ "suspend_consent": { "record": consent } }));
            }
            (9 | 10, _) => {
                let size = [40, 3_000, 40_000, 300_000][below(4)];
                let file: Vec<u8> = (0..size).map(|place| (place % 251) as u8).collect();
                let concerns = match below(2) {
                    0 => Concerns::Nobody,
                    _ => Concerns::People(vec![one_of(&consents).expect("three")]),
                };
                self.tell(format!("{of} keeps a recording of {size} bytes"));
                if let Some(done) = allowed(self.notebook(of).attach(&file, ArtefactKind::Voice, concerns, None)) {
                    self.records.extend(done.made.first());
                }
            }
            (_, _) => self.somebody_confides(),
        }
        self.look(of);
    }

    /// The teller takes the words of a new entry back.
    fn words_are_taken_back(&mut self, of: usize, record: weft_model::ids::RecordId, words: String) {
        let said = self.seen(of).show(&record).expect("just made");
        let telling: FactId = serde_json::from_value(said["tellings"][0]["fact"].clone()).expect("a fact");
        // Sometimes others have it first.
        if below(2) == 0 {
            self.two_meet(of);
        }
        if self.act(of, json!({ "redact": { "record": record, "telling": telling } })).is_some() {
            self.tally.taken_back += 1;
            self.taken_back.push((record, of, words));
        }
    }

    /// A weaver tells what happened, and which of the three listeners must not hear of it.
    fn somebody_confides(&mut self) {
        let [never, hear @ ..] = HEARERS;
        if !self.confided.is_empty() || self.beginning.members <= TELLER {
            return;
        }
        let Ok(excluded) = self.seen(never).actor() else { return };
        let words = self.words();
        let told = json!({ "words": { "lang": "en", "words": words } });
        let case = json!({ "file_case": {
            "category": "harassment", "urgency": "soon", "by_name": true, "told_for": "myself", "told": told,
            "never": { "here": false, "far": false, "members": [excluded.member] },
        } });
        if let Some(case) = self.act(TELLER, case) {
            self.tally.told_listeners += 1;
            self.confided.insert(case, hear.into_iter().chain([TELLER]).collect());
            self.look(TELLER);
        }
    }

    fn somebody_changes_members(&mut self, of: usize) {
        let because = json!({ "lang": "en", "words": "The phone was taken." });
        let other = one_of(&self.members()).expect("somebody");
        match below(8) {
            0 => {
                let audience = match (below(2), self.devices[of].group) {
                    (1, Some(group)) => Audience::Group(group),
                    _ => Audience::Partnership,
                };
                self.act(of, json!({ "rotate_keys": { "audience": audience } }));
            }
            1..=3 => {
                let Ok(actor) = self.seen(other).actor() else { return };
                let command = match below(4) {
                    0 => json!({ "remove_device": { "device": actor.mid, "because": because } }),
                    1 => json!({ "remove_member": { "member": actor.member, "because": because } }),
                    _ => {
                        let kind = if other < 4 { "remove_steward" } else { "remove_member" };
                        json!({ kind: { "member": actor.member, "because": because } })
                    }
                };
                let Some(removal) = self.act(of, command) else { return };
                self.removals.push(removal);
                // Often two have talked about it.
                if let Some(second) = one_of(&self.members()).filter(|second| *second != of && below(3) > 0) {
                    self.meet(of, second, usize::MAX);
                    self.act(second, json!({ "countersign": { "removal": removal } }));
                    self.look(second);
                }
            }
            4 | 5 => {
                if let Some(removal) = one_of(&self.removals) {
                    self.act(of, json!({ "countersign": { "removal": removal } }));
                }
            }
            6 => {
                if let Some(record) = one_of(&self.records) {
                    self.act(of, json!({ "accept_up_to": { "record": record } }));
                }
            }
            _ => self.a_stranger_joins(of),
        }
        self.look(of);
    }

    fn a_stranger_joins(&mut self, steward: usize) {
        let Some(stranger) = one_of(&self.strangers()) else { return };
        let request = self.notebook(stranger).request().expect("it asks");
        self.tell(format!("{steward} welcomes {stranger}"));
        if let Some(welcome) = allowed(self.notebook(steward).welcome(&request)) {
            self.notebook(stranger).join(&welcome.file).expect("it joins");
            self.tally.joined += 1;
            self.look(stranger);
        }
    }

    fn two_meet(&mut self, a: usize) {
        let Some(b) = one_of(&self.members()).filter(|b| *b != a) else { return };
        let cut = if below(3) == 0 { below(30_000) } else { usize::MAX };
        self.tell(format!("{a} and {b} meet, until {cut}"));
        self.meet(a, b, cut);
        if cut != usize::MAX && below(3) == 0 {
            self.tell(format!("{b} is killed in it"));
            self.kill(b);
        }
    }

    /// Lets two meet, under the newest key that both know; whether both held the same when it ended.
    pub fn meet(&mut self, a: usize, b: usize, cut: usize) -> bool {
        let mut in_step = false;
        for earlier in 0..8 {
            let [one, other] = self.two(a, b);
            if allowed(one.reach(earlier, Files::All)).flatten().is_none() {
                break;
            }
            let both = meet_under(one, other, earlier, cut);
            if self.loud {
                eprintln!("{a} {b} tried {earlier}: {:?} {:?}", both.met, both.bytes);
            }
            let met = both.met.map(|met| allowed(met));
            if let [Some(one), Some(other)] = &met
                && one.with.is_some()
                && other.with.is_some()
            {
                in_step = one.in_step && other.in_step;
                self.moved |= [one, other].iter().any(|met| met.came.new_facts + met.came.new_notices > 0);
                break;
            }
        }
        *(if in_step { &mut self.tally.in_step } else { &mut self.tally.broken_off }) += 1;
        for of in [a, b] {
            self.look(of);
            self.heed(of);
        }
        in_step
    }

    fn a_file_is_written(&mut self, from: usize) {
        let to = match below(4) {
            0 | 1 => Recipients::Everyone,
            2 => Recipients::Group,
            _ => {
                let other = one_of(&self.members()).expect("somebody");
                let Ok(actor) = self.seen(other).actor() else { return };
                Recipients::Person(actor.member)
            }
        };
        let new = below(2) == 0;
        self.tell(format!("{from} writes a file for {to:?}, {}", if new { "of what is new" } else { "whole" }));
        if let Some(bytes) = self.file_out(from, &to, new) {
            self.sticks.push(Stick { from, bytes });
        }
    }

    /// A file that somebody carried, today or long after, whole or not, once or twice.
    fn a_file_arrives(&mut self, at: usize) {
        if self.sticks.is_empty() {
            return self.a_file_is_written(at);
        }
        let stick = &self.sticks[below(self.sticks.len())];
        let (from, mut bytes) = (stick.from, stick.bytes.clone());
        let harm = below(6);
        match harm {
            0 => bytes.truncate(below(bytes.len())),
            1 => {
                let place = below(bytes.len());
                bytes[place] ^= 1 << below(8);
            }
            _ => {}
        }
        self.tell(format!("{at} reads a file of {from}, harm {harm}"));
        for _ in 0..=below(2) {
            self.read(at, &bytes);
        }
    }

    /// Takes a file in, by steps; sometimes it is killed in the middle.
    pub fn read(&mut self, at: usize, bytes: &[u8]) {
        let Some(mut importing) = allowed(self.notebook(at).begin_file_in()) else { return };
        self.tally.files_read += 1;
        let (mut input, mut left) = (Cursor::new(bytes), (below(8) == 0).then(|| below(10)));
        loop {
            let within = left.map(|_| std::time::Duration::ZERO);
            match allowed(self.notebook(at).step(&mut importing, &mut input, within)) {
                Some(None) if left == Some(0) => {
                    drop(importing);
                    self.tell(format!("{at} is killed in it"));
                    return self.kill(at);
                }
                Some(None) => left = left.map(|left| left - 1),
                _ => break,
            }
        }
        self.look(at);
        self.heed(at);
    }

    fn somebody_asks_the_relay(&mut self, of: usize) {
        self.tell(format!("{of} asks the relay, which is {}", self.relay.kind()));
        let notebook = self.notebook(of);
        let holder = notebook.device_key();
        let grant = Grant { mailbox: [0xa1; 32], holder, rights: Rights::ALL, until: 0 };
        let signers = [Signer::from_seed(&Key::from_bytes([1; 32])), Signer::from_seed(&Key::from_bytes([2; 32]))];
        let signed = signers.map(|signer| (SignKey::new(signer.public()), grant.sign(&signer)));
        let used = notebook.use_mailbox("relay", RELAY, Audience::Partnership, &grant.with(signed));
        if allowed(used).is_none() {
            return;
        }
        let Some(mut errand) = allowed(self.notebook(of).errand(0, Files::All)) else { return };
        self.tally.errands += 1;
        let mut todo = errand.begin();
        for _ in 0..500 {
            let ask = match todo {
                Todo::Done(_) => break,
                Todo::Ask(ask) | Todo::Wait(ask, _) => ask,
            };
            let reply = self.relay.call(of, &ask);
            if below(60) == 0 {
                self.tell(format!("{of} is killed in it"));
                self.kill(of);
                break;
            }
            match allowed(self.notebook(of).replied(&mut errand, ask, reply)) {
                Some(next) => todo = next,
                None => break,
            }
        }
        self.look(of);
        self.watch_put(of);
        self.heed(of);
    }

    /// What only this device knew and said is known to nobody any more.
    fn forget(&mut self, of: usize) {
        self.withdrawn.retain(|(_, by)| *by != of);
        self.taken_back.retain(|(_, by, _)| *by != of);
    }
}
