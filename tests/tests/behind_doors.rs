//! Captures, sealed records, parcels to carry and damaged files that were put aside: no word of them stands in any file of
//! the folder, in any encoding; and a record that was destroyed stays destroyed for whoever has the code and an earlier
//! image of the folder. Ten seconds.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde_json::json;
use weft_engine::model::audience::Audience;
use weft_engine::model::fold::Record;
use weft_engine::model::ids::{FactId, RecordId};
use weft_engine::model::said::{Content, Lang, Words};
use weft_engine::{Belongs, Clock, Cost, KeyStore, Notebook, Protection};
use weft_store::{Carry, Door, Sealed, SealedKeys, Store, StoreKeys, Whole};
use weft_tests::traces::Traces;
use weft_vault::second::SecondUnlock;
use weft_vault::{Code, Key, Purpose, Vault};

const CODE: &[u8] = b"25 80 14 70 36";
const SECOND: &[u8] = b"five words for one listener";
const CLOCK: Clock = Clock::Fixed(1_793_600_000_000);

/// A notebook that belongs to a partnership, and its key store in a folder of its own, which no image brings back.
struct Phone {
    room: tempfile::TempDir,
    keys: KeyStore,
}

impl Phone {
    fn new() -> Self {
        let room = tempfile::tempdir().expect("a folder");
        std::fs::create_dir(room.path().join("chip")).expect("a folder");
        let keys = KeyStore::software(&room.path().join("chip"));
        let languages = [Lang::new("en").expect("a language")];
        let make = |name: &str, keys: &KeyStore| {
            let protection = Protection { keys: keys.clone(), cost: Cost::LEAST };
            Notebook::create_with(&room.path().join(name), CODE, CLOCK, &languages, &protection).expect("made")
        };
        let mut nila = make("nila", &keys);
        let mut huda = make("huda", &KeyStore::software(&room.path().join("huda")));
        let proposal = nila.propose("Weavers", "We decide together.").expect("proposed");
        let completion = nila.complete(&huda.answer(&proposal, "Growers").expect("answered")).expect("completed");
        huda.accept(&completion).expect("accepted");
        nila.lock().expect("locked");
        huda.lock().expect("locked");
        Self { room, keys }
    }

    fn dir(&self) -> PathBuf {
        self.room.path().join("nila")
    }

    fn open(&self) -> Notebook {
        Notebook::open_with(&self.dir(), CODE, CLOCK, &self.keys).expect("opened")
    }

    /// The store in a folder, opened with the code; the second unlock is made where there is none.
    fn store(&self, dir: &Path) -> (Store, SealedKeys) {
        let opened = Vault::open(dir, &Code::new(CODE).expect("a code"), &self.keys, CLOCK.millis()).expect("opened");
        let vault = opened.vault().expect("it does not wipe");
        let passphrase = Code::new(SECOND).expect("a passphrase");
        let second = match SecondUnlock::exists(dir).expect("read") {
            true => SecondUnlock::open(dir, &vault, &passphrase, &self.keys, CLOCK.millis()),
            false => SecondUnlock::create(dir, &vault, &passphrase, &self.keys, Cost::LEAST),
        };
        let second: Option<Key> = Some(second.expect("the second unlock").key().clone());
        let store = Store::open(dir, &StoreKeys::of(&vault)).expect("the store");
        let (shred, store_of_keys) = (vault.subkey(Purpose::Shred), self.keys.clone());
        (store, SealedKeys { vault: vault.id(), shred, store: store_of_keys, second })
    }
}

fn whole(n: u8, words: &str) -> Whole {
    let id = RecordId::new([n; 16]);
    let record = Record::unfolded(id, Audience::Record(id));
    let told = Content::Text(Words::new(words).expect("words"));
    let tellings = BTreeMap::from([(FactId::new([n; 32]), told)]);
    Whole { record, tellings, segments: vec![words.as_bytes().to_vec()], notices: Vec::new(), beside: Vec::new() }
}

fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).expect("a folder");
    for (path, bytes) in files(from) {
        let to = to.join(path.strip_prefix(from).expect("below"));
        std::fs::create_dir_all(to.parent().expect("a folder")).expect("a folder");
        std::fs::write(to, bytes).expect("a copy");
    }
}

fn files(dir: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let paths = std::fs::read_dir(dir).expect("a folder").map(|entry| entry.expect("an entry").path());
    let below = paths.flat_map(|path| match path.is_dir() {
        true => files(&path),
        false => vec![(path.clone(), std::fs::read(&path).expect("a file"))],
    });
    below.collect()
}

/// Where one of these words stands in a file below a folder, whatever it is encoded as.
fn found(dir: &Path, words: &[&str]) -> Vec<String> {
    let mut traces = Traces::default();
    words.iter().for_each(|word| traces.add_text_in_every_form(word, word));
    let all = files(dir);
    assert!(all.len() > 9, "{all:?}");
    let in_file = |(path, bytes): (PathBuf, Vec<u8>)| {
        traces.find(&bytes).into_iter().map(move |one| format!("{} in {}", one.name, path.display()))
    };
    all.into_iter().flat_map(in_file).collect()
}

#[test]
fn no_word_stands_in_any_file_in_any_encoding() {
    let words @ [captured, begun, open, closed, out, came, written] = [
        "Kanarienstimmevogel",
        "Kanarienanfangvogel",
        "Kanarienoffenvogel",
        "Kanarienverschlossenvogel",
        "Kanarienhinausvogel",
        "Kanarienhereinvogel",
        "Kanarienschadenvogel",
    ];
    let phone = Phone::new();
    let mut nila = phone.open();
    let belongs = |screen: &str| Belongs {
        screen: screen.to_owned(),
        field: captured.to_owned(),
        media_type: "text/plain".to_owned(),
    };
    let mut capture = nila.begin_capture(&belongs("new-entry")).expect("begun");
    capture.push([captured, " "].concat().repeat(9_000).as_bytes()).expect("taken");
    capture.finish().expect("finished");
    let mut capture = nila.begin_capture(&belongs(begun)).expect("begun");
    capture.push(begun.as_bytes()).expect("taken");
    capture.make_durable().expect("durable");
    let groups = nila.people().expect("people")["groups"].clone();
    let told = json!({ "propose_entry": {
        "story": { "lang": "en", "words": written }, "from": groups["Weavers"]["id"], "to": groups["Growers"]["id"],
        "kind": "time", "day": "2019-10-18",
    } });
    for _ in 0..40 {
        nila.act(serde_json::from_value(told.clone()).expect("a command"), None).expect("written");
    }
    nila.lock().expect("locked");

    let (mut store, keys) = phone.store(&phone.dir());
    let mut sealed = Sealed::open(&mut store, &keys).expect("opened");
    sealed.put(Door::Open, &whole(1, open)).expect("put");
    sealed.put(Door::Closed, &whole(2, closed)).expect("put");
    assert_eq!(found(&phone.dir(), &words), Vec::<String>::new(), "while it is open");
    store.close().expect("closed");
    let mut carry = Carry::enable(&phone.dir(), &keys.vault, &phone.keys, out.as_bytes()).expect("enabled");
    carry.put_outgoing(out.as_bytes()).expect("put");
    carry.put_incoming(came.as_bytes()).expect("put");
    drop(carry);
    assert_eq!(found(&phone.dir(), &words), Vec::<String>::new());

    // From the end, until something is lost that a rescue can do without.
    let path = phone.dir().join("notebook.db");
    let good = std::fs::read(&path).expect("a file");
    let quarantine = (1..good.len() / 4096).rev().find_map(|page| {
        let mut bytes = good.clone();
        bytes[page * 4096 + 100] ^= 1;
        std::fs::write(&path, &bytes).expect("damaged");
        let (notebook, rescued) = Notebook::rescue(&phone.dir(), CODE, CLOCK, &phone.keys).ok()?;
        notebook.lock().expect("locked");
        Some(rescued.quarantine)
    });
    let aside = files(&quarantine.expect("some page can be rescued"));
    assert!(aside.iter().any(|(path, _)| path.ends_with("notebook.db")), "the damaged file was put aside");
    assert_eq!(found(&phone.dir(), &words), Vec::<String>::new(), "after a rescue");
    // The search can fail.
    std::fs::write(phone.dir().join("plain"), came.as_bytes()).expect("written");
    assert!(!found(&phone.dir(), &words).is_empty());
}

#[test]
fn what_was_destroyed_stays_so_for_the_code_and_an_earlier_image() {
    let phone = Phone::new();
    let (mut store, keys) = phone.store(&phone.dir());
    let mut sealed = Sealed::open(&mut store, &keys).expect("opened");
    let [gone, kept, heard] = [whole(1, "gone"), whole(2, "kept"), whole(3, "heard")];
    for (door, one) in [(Door::Open, &gone), (Door::Open, &kept), (Door::Closed, &heard)] {
        sealed.put(door, one).expect("put");
    }
    store.close().expect("closed");
    let image = phone.room.path().join("image");
    copy(&phone.dir(), &image);
    // The image opens with the code and the passphrase, and shows everything: the test can fail.
    let before = phone.room.path().join("before");
    copy(&image, &before);
    let (mut store, keys) = phone.store(&before);
    let mut sealed = Sealed::open(&mut store, &keys).expect("opened");
    for one in [&gone, &kept, &heard] {
        assert!(sealed.read(&one.record.id).expect("read").as_ref() == Some(one));
    }
    store.close().expect("closed");

    let (mut store, keys) = phone.store(&phone.dir());
    let mut sealed = Sealed::open(&mut store, &keys).expect("opened");
    let _ = sealed.shred(&[gone.record.id, heard.record.id]).expect("destroyed");
    assert!(!sealed.is_unfinished());
    assert!(sealed.read(&kept.record.id).expect("read").as_ref() == Some(&kept), "the others stay");
    store.close().expect("closed");

    let (mut store, keys) = phone.store(&image);
    let mut sealed = Sealed::open(&mut store, &keys).expect("the image opens");
    for one in [&gone, &heard] {
        assert!(sealed.read(&one.record.id).expect("read").is_none(), "nothing brings it back");
    }
    assert!(sealed.to_be_sealed_again().expect("read").contains(&gone.record.id), "only its name is there");
    store.close().expect("closed");
}
