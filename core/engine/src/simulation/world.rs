//! A world: devices, what they carry around, a relay, and what has happened so far.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use serde_json::{Value, json};
use weft_chain::EpochSecret;
use weft_model::audience::Audience;
use weft_model::ids::{GroupId, LogId, Mid, RecordId};
use weft_vault::random;

use super::beginning::{Beginning, MORNING, SECOND, STRANGERS, folder};
use super::chip::Chip;
use super::relay::Relay;
use crate::exchange::meeting::tests::copy_folder;
use crate::{Clock, Notebook, WeftError};

/// A number below a limit, from the world's own chance.
pub(super) fn below(limit: usize) -> usize {
    (u64::from_le_bytes(random::bytes()) % (limit.max(1) as u64)) as usize
}

pub(super) fn one_of<T: Copy>(of: &[T]) -> Option<T> {
    (!of.is_empty()).then(|| of[below(of.len())])
}

/// Where logs ended, by audience and log: a place and its chain value, one for each branch.
pub(super) type Ends = BTreeMap<(Audience, LogId), BTreeSet<(u64, [u8; 32])>>;

/// A device of a world.
pub(super) struct Device {
    pub dir: PathBuf,
    pub chip: Chip,
    notebook: Option<Notebook>,
    /// The group, once it belongs.
    pub group: Option<GroupId>,
    pub mid: Option<Mid>,
    /// Every key it ever held.
    pub keys: Vec<EpochSecret>,
    /// Where every log that it held ended, by audience: what it must hold from then on.
    pub ends: Ends,
    /// An earlier copy of its folder, with what it held then.
    pub earlier: Option<(PathBuf, Ends)>,
    /// Whether it is the same device as another one: a copy of it that goes on by itself.
    pub twin: Option<usize>,
    /// Whether it opens what it hears as a listener.
    pub hears: bool,
}

/// A file that somebody carries.
pub(super) struct Stick {
    pub from: usize,
    pub bytes: Vec<u8>,
}

/// How often what happened in a world.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Tally {
    pub acts: u64,
    pub refused: u64,
    pub in_step: u64,
    pub broken_off: u64,
    pub files_read: u64,
    pub errands: u64,
    pub killed: u64,
    pub put_back: u64,
    pub copied: u64,
    pub stopped: u64,
    pub forked: u64,
    pub joined: u64,
    pub removed: u64,
    pub told_listeners: u64,
    pub taken_back: u64,
    pub withdrawn: u64,
}

impl Tally {
    pub fn named(&self) -> [(&'static str, u64); 16] {
        let Self { acts, refused, in_step, broken_off, files_read, errands, killed, put_back, .. } = *self;
        let Self { copied, stopped, forked, joined, removed, told_listeners, taken_back, withdrawn, .. } = *self;
        [
            ("acts", acts),
            ("refused", refused),
            ("meetings that ended in step", in_step),
            ("that broke off or did not", broken_off),
            ("files read", files_read),
            ("errands to a relay", errands),
            ("killed", killed),
            ("put back from a copy", put_back),
            ("phones copied whole", copied),
            ("that met a copy of themselves", stopped),
            ("logs forked", forked),
            ("joined", joined),
            ("removed", removed),
            ("cases told", told_listeners),
            ("words taken back", taken_back),
            ("consents taken back", withdrawn),
        ]
    }
}

/// A world.
pub(super) struct World {
    pub folder: tempfile::TempDir,
    pub beginning: &'static Beginning,
    pub devices: Vec<Device>,
    pub sticks: Vec<Stick>,
    pub relay: Relay,
    /// Records that were made.
    pub records: Vec<RecordId>,
    /// Consents that somebody took back, and on which device.
    pub withdrawn: Vec<(RecordId, usize)>,
    /// Words that were taken back: of which record, on which device, and what was said.
    pub taken_back: Vec<(RecordId, usize, String)>,
    /// Who may read a record's own audience.
    pub confided: BTreeMap<RecordId, BTreeSet<usize>>,
    /// Removals that were asked for.
    pub removals: Vec<RecordId>,
    /// What happened, for whoever reads why it failed.
    pub told: Vec<String>,
    /// Seals that were looked at.
    pub seals: BTreeSet<Vec<u8>>,
    /// Whether anything came in a meeting since this was set.
    pub moved: bool,
    /// How often what happened.
    pub tally: Tally,
    /// Whether it says how meetings end.
    pub loud: bool,
    copies: usize,
    said: usize,
}

impl World {
    pub fn new(seed: u64) -> Self {
        weft_seeded::seed(seed);
        let members = match below(500) {
            0 => 30,
            1..=15 => 12,
            16..=100 => 8,
            101..=250 => 6,
            _ => 5,
        };
        let beginning = Beginning::of(members);
        // Making the beginning drew from another seed.
        weft_seeded::seed(seed ^ 0x5eed);
        let folder = folder();
        let mut world = Self {
            beginning,
            devices: Vec::new(),
            sticks: Vec::new(),
            relay: Relay::by_chance(),
            records: beginning.consents.to_vec(),
            withdrawn: Vec::new(),
            taken_back: Vec::new(),
            confided: BTreeMap::new(),
            removals: Vec::new(),
            told: Vec::new(),
            seals: BTreeSet::new(),
            moved: false,
            tally: Tally::default(),
            loud: false,
            copies: 0,
            said: 0,
            folder,
        };
        for (dir, chip) in beginning.copied(world.folder.path()) {
            world.devices.push(Device {
                dir,
                chip,
                notebook: None,
                group: None,
                mid: None,
                keys: Vec::new(),
                ends: BTreeMap::new(),
                earlier: None,
                twin: None,
                hears: false,
            });
            world.open(world.devices.len() - 1);
        }
        world
    }

    pub fn tell(&mut self, what: String) {
        self.told.push(what);
    }

    /// Words that are said nowhere else in this world.
    pub fn words(&mut self) -> String {
        self.said += 1;
        format!("words{}of{}", self.said, ["rope", "rice", "salt", "boats", "looms"][below(5)])
    }

    pub fn notebook(&mut self, of: usize) -> &mut Notebook {
        self.devices[of].notebook.as_mut().expect("it is open")
    }

    pub fn seen(&self, of: usize) -> &Notebook {
        self.devices[of].notebook.as_ref().expect("it is open")
    }

    /// Two of them at once.
    pub fn two(&mut self, a: usize, b: usize) -> [&mut Notebook; 2] {
        let both = self.devices.get_disjoint_mut([a, b]).expect("two devices");
        both.map(|device| device.notebook.as_mut().expect("it is open"))
    }

    /// Opens a device's notebook where its folder stands.
    pub fn open(&mut self, of: usize) {
        let device = &mut self.devices[of];
        let opened = Notebook::open_by_presence(&device.dir, Clock::Fixed(MORNING), &device.chip.store());
        let mut notebook = opened.expect("a finger opens it");
        if device.hears {
            notebook.open_second(SECOND).expect("the second code opens it");
        }
        device.group = notebook.my_group();
        device.mid = notebook.place().ok().map(|place| place.mid);
        device.notebook = Some(notebook);
        self.look(of);
    }

    /// Its folder as it is on the disk at this moment, and the device as it was is gone.
    fn moved(&mut self, of: usize) -> PathBuf {
        self.copies += 1;
        let to = self.folder.path().join(format!("copy-{}", self.copies));
        copy_folder(&self.devices[of].dir, &to);
        to
    }

    /// The process is killed: what is on the disk is all there is.
    pub fn kill(&mut self, of: usize) {
        self.tally.killed += 1;
        let to = self.moved(of);
        let device = &mut self.devices[of];
        device.notebook = None;
        std::fs::remove_dir_all(&device.dir).expect("gone");
        device.dir = to;
        self.open(of);
    }

    /// Keeps a copy of its folder, as a backup does.
    pub fn back_up(&mut self, of: usize) {
        let to = self.moved(of);
        self.devices[of].earlier = Some((to, self.devices[of].ends.clone()));
    }

    /// Puts the copy of its folder back: on the same hardware, which remembers more.
    pub fn restore(&mut self, of: usize) {
        let Some((dir, ends)) = self.devices[of].earlier.take() else { return };
        self.tally.put_back += 1;
        let device = &mut self.devices[of];
        device.notebook = None;
        std::fs::remove_dir_all(&device.dir).expect("gone");
        (device.dir, device.ends) = (dir, ends);
        self.open(of);
        let notebook = self.notebook(of);
        if notebook.is_older_copy() {
            let anything = serde_json::from_value(entry("nothing", self.beginning.groups)).expect("a command");
            let refused = self.notebook(of).act(anything, None).expect_err("it is older");
            assert_eq!(refused.code(), "older_copy", "an older copy writes nothing");
            let notebook = self.notebook(of);
            notebook.go_on().expect("it goes on");
        }
    }

    /// A phone that met what a copy of itself wrote has stopped; its person lets it go on.
    pub fn heed(&mut self, of: usize) {
        if self.seen(of).is_older_copy() {
            assert!(self.tally.copied > 0, "{of} stops, and nobody copied it");
            self.tally.stopped += 1;
            self.tell(format!("{of} met a copy of itself, and goes on"));
            self.notebook(of).go_on().expect("it goes on");
            self.look(of);
        }
    }

    /// Somebody copies the whole phone, hardware and all, and goes on with both.
    pub fn clone_phone(&mut self, of: usize) {
        self.tally.copied += 1;
        let to = self.moved(of);
        let (group, mid, hears) = (self.devices[of].group, self.devices[of].mid, self.devices[of].hears);
        let (keys, ends) = (self.devices[of].keys.clone(), self.devices[of].ends.clone());
        let chip = self.devices[of].chip.another();
        let twin = Some(of);
        let notebook = None;
        self.devices.push(Device { dir: to, chip, notebook, group, mid, keys, ends, earlier: None, twin, hears });
        self.open(self.devices.len() - 1);
    }

    /// Does a command; what a rule refuses is refused.
    pub fn act(&mut self, of: usize, command: Value) -> Option<RecordId> {
        self.tell(format!("{of} {command}"));
        let command = serde_json::from_value(command).expect("a command");
        let done = self.notebook(of).act(command, None);
        self.tally.acts += 1;
        if let Err(refused) = &done {
            self.tally.refused += 1;
            self.tell(format!("  refused: {}", refused.code()));
        }
        allowed(done).map(|done| done.made.first().copied().unwrap_or(RecordId::new([0; 16])))
    }

    /// The devices that belong, as far as one of them knows.
    pub fn members(&self) -> Vec<usize> {
        (0..self.devices.len()).filter(|place| self.devices[*place].mid.is_some()).collect()
    }

    pub fn strangers(&self) -> Vec<usize> {
        let members = self.beginning.members;
        (members..members + STRANGERS).filter(|place| self.devices[*place].mid.is_none()).collect()
    }
}

/// What came of it, if a rule did not refuse it. Anything else is a defect.
#[track_caller]
pub(super) fn allowed<T>(done: Result<T, WeftError>) -> Option<T> {
    match done {
        Ok(done) => Some(done),
        Err(WeftError::Refused { .. } | WeftError::NotThere { .. } | WeftError::BadInput { .. }) => None,
        // Another copy of it was met: `heed` goes on from there.
        Err(older) if older.code() == "older_copy" => None,
        Err(other) => panic!("{other:?}"),
    }
}

pub(super) fn entry(words: &str, [from, to]: [GroupId; 2]) -> Value {
    json!({ "propose_entry": {
        "story": { "lang": "en", "words": words }, "from": from, "to": to, "kind": "hosting", "day": "2026-10-18",
    } })
}
