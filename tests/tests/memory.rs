//! Memory after lock: a program uses two notebooks in every way there is and locks them; whatever is readable of its memory
//! then holds no code, key, receipt number or word.
//!
//! The program (`tests/src/locked`) has the allocator of the library that shells load and opens a notebook through its
//! bridge. Before it locks, the same search finds words and keys, so it can fail. Twenty runs with other codes and words
//! each; 200 in the long lane. Linux only, for `/proc`. Budget: 2 minutes; long: 15 minutes.
#![cfg(target_os = "linux")]

use std::collections::BTreeSet;
use std::fs::File;
use std::io::{BufRead, BufReader, Write};
use std::os::unix::fs::FileExt;
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

use serde_json::json;
use weft_engine::model::records::Records;
use weft_engine::model::said::Content;
use weft_store::{Store, StoreKeys};
use weft_tests::traces::Traces;
use weft_vault::generichash::keyed;
use weft_vault::second::SecondUnlock;
use weft_vault::sign::Signer;
use weft_vault::{Code, Cost, Key, KeyStore, Purpose, ReceiptNumber, Vault, aead, context, frame, kdf, pwhash, random};

const PROGRAM: &str = env!("CARGO_BIN_EXE_weft-locked");
/// Bytes of memory looked at together.
const WINDOW: usize = 1 << 20;
/// Fields that the program types something into.
const FIELDS: usize = 16;

/// A word that stands nowhere else; letters that no search or normalisation changes.
fn word() -> String {
    random::bytes::<14>().map(|byte| char::from(b'a' + byte % 26)).iter().collect()
}

/// A Tamil one: three bytes a letter, in UTF-16 far from ASCII.
fn tamil_word() -> String {
    let letters: Vec<char> = "கசடதபறயரலவழளமனணநஞங".chars().collect();
    random::bytes::<9>().iter().map(|byte| letters[usize::from(*byte) % letters.len()]).collect()
}

/// What one run types, and the words to look for.
struct Typed {
    code: String,
    /// The code as another keyboard types it, and as the vault takes it.
    typed: String,
    normal: String,
    wrong: String,
    wipe: String,
    second: String,
    texts: Vec<String>,
    words: Vec<String>,
}

impl Typed {
    fn new(run: usize) -> Self {
        let digits: String = random::bytes::<12>().map(|byte| char::from(b'0' + byte % 10)).iter().collect();
        let arabic: String = digits.chars().filter_map(|digit| char::from_u32(0x660 + digit as u32 - 0x30)).collect();
        let accented = format!("{}é{}", word(), tamil_word());
        // Composed on one keyboard, decomposed on the other, which is what counts.
        let decomposed = accented.replace('é', "e\u{301}");
        let (code, typed, normal) = match run % 2 {
            0 => (digits.clone(), arabic, digits),
            _ => (accented.clone(), format!("  {accented}"), decomposed),
        };
        let mut words = Vec::new();
        let mut text = |field: usize| {
            let own: Vec<String> =
                (0..=(run + field) % 4).map(|place| if place % 2 == 0 { word() } else { tamil_word() }).collect();
            words.extend(own.iter().cloned());
            own.join(" ")
        };
        let texts = (0..FIELDS).map(&mut text).collect();
        Self { code, typed, normal, wrong: word(), wipe: word(), second: word(), texts, words }
    }
}

/// The running program.
struct Program {
    child: Child,
    input: ChildStdin,
    output: BufReader<ChildStdout>,
}

impl Program {
    fn start(dir: &Path, typed: &Typed) -> Self {
        let mut child =
            Command::new(PROGRAM).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().expect("the program starts");
        let (input, output) = (child.stdin.take().expect("its input"), child.stdout.take().expect("its output"));
        let mut program = Self { child, input, output: BufReader::new(output) };
        let Typed { code, typed, wrong, wipe, second, texts, .. } = typed;
        let plan = json!({ "dir": dir, "code": code, "typed": typed, "wrong": wrong, "wipe": wipe, "texts": texts,
            "second": second });
        program.say(&plan.to_string());
        program
    }

    fn say(&mut self, line: &str) {
        self.input.write_all(format!("{line}\n").as_bytes()).expect("it listens");
    }

    fn hears(&mut self) -> String {
        let mut line = String::new();
        self.output.read_line(&mut line).expect("it answers");
        assert!(!line.is_empty(), "the program ended: {:?}", self.child.wait());
        line.trim_end().to_owned()
    }

    /// Everything of this in its memory: what was found, and where.
    fn memory(&self, traces: &Traces) -> BTreeSet<String> {
        let process = format!("/proc/{}", self.child.id());
        let memory = File::open(format!("{process}/mem")).expect("the memory of a child of ours");
        let maps = std::fs::read_to_string(format!("{process}/maps")).expect("its maps");
        let (mut found, mut read) = (BTreeSet::new(), 0);
        let mut window = vec![0; WINDOW + traces.longest()];
        for map in maps.lines() {
            let mut fields = map.split_whitespace();
            let (range, rights) = (fields.next().expect("a range"), fields.next().expect("rights"));
            let name = fields.nth(3).unwrap_or("unnamed");
            if !rights.starts_with('r') || name.starts_with("[v") {
                continue;
            }
            let (from, to) = range.split_once('-').expect("a range");
            let [from, to] = [from, to].map(|end| u64::from_str_radix(end, 16).expect("an address"));
            let mut at = from;
            while at < to {
                let size = window.len().min(usize::try_from(to - at).expect("64 bits"));
                let bytes = &mut window[..size];
                if memory.read_exact_at(bytes, at).is_ok() {
                    read += size;
                    let places = traces.find(bytes).into_iter();
                    found.extend(places.map(|one| format!("{} at {name} {:x} {rights}", one.name, at + one.at as u64)));
                }
                at += WINDOW as u64;
            }
        }
        assert!(read > 4 << 20, "only {read} bytes of it could be read");
        found
    }

    fn end(mut self) {
        self.say("");
        assert!(self.child.wait().expect("it ends").success());
    }
}

/// The keys of a notebook, opened here after the program has locked it; gives the partnership's id.
fn add_keys(traces: &mut Traces, dir: &Path, name: &str, normal: &str) -> [u8; 32] {
    let dir = dir.join(name);
    let code = Code::new(normal.as_bytes()).expect("a code");
    let opened = Vault::open(&dir, &code, &KeyStore::software(&dir), 1_793_600_000_000).expect("the code opens it");
    let vault = opened.vault().expect("it is not the wipe code");
    for purpose in
        [Purpose::Database, Purpose::Drafts, Purpose::Blobs, Purpose::Shred, Purpose::Anchor, Purpose::Export]
    {
        traces.add_key(&format!("{name}'s {purpose:?} key"), vault.subkey(purpose).as_bytes());
    }
    let store = Store::open(&dir, &StoreKeys::of(&vault)).expect("the store opens");
    let snapshot = store.snapshot();
    // Postcard: the format's number in one byte, then the two seeds.
    let identity = snapshot.identity().expect("reads").expect("an identity");
    traces.add_key(&format!("{name}'s signing seed"), &identity[1..33]);
    traces.add_key(&format!("{name}'s sealing seed"), &identity[33..65]);
    let epochs = snapshot.epoch_secrets().expect("reads");
    assert!(epochs.len() >= 2, "the partnership's and the group's");
    for epoch in epochs {
        traces.add_key(&format!("{name}'s epoch key of {:?}", epoch.audience), epoch.key.as_bytes());
    }
    add_attachment_keys(traces, name, &store);
    let partnership = *snapshot.genesis().expect("reads").expect("a genesis").partnership.bytes();
    store.close().expect("closes");
    // What is between the code and these keys: Argon2id's result, and the key store's own key, a file's bytes here.
    let header = std::fs::read(dir.join("vault-a")).expect("a header");
    let salt = header[20..36].try_into().expect("sixteen bytes");
    let stretched = pwhash::argon2id13(normal.as_bytes(), &salt, Cost::LEAST).expect("memory");
    traces.add_key(&format!("{name}'s stretched code"), stretched.as_bytes());
    let (keys, alias) = (std::fs::read(dir.join("keys-a")).expect("a file"), b"vault-");
    let place = keys.windows(alias.len()).position(|window| window == alias).expect("the vault's key");
    // The vault's id in hexadecimal, and what follows the name: one byte, then the key.
    let place = place + alias.len() + 32 + 1;
    traces.add_key(&format!("{name}'s key in the key store"), &keys[place..place + 32]);
    let store = KeyStore::software(&dir);
    let hardware = strengthened(&store, &header, &stretched);
    traces.add_key(&format!("{name}'s answer of the key store"), &hardware);
    let kek = Key::from_bytes(keyed(stretched.as_bytes(), context::KEK, &[&hardware, &header[36..52]]));
    traces.add_key(&format!("{name}'s key-encryption key"), kek.as_bytes());
    let master = in_first_slot(&header, &kek);
    assert_eq!(kdf::derive(&master, context::KDF_SHRED), vault.subkey(Purpose::Shred), "it is the master key");
    traces.add_key(&format!("{name}'s master key"), master.as_bytes());
    partnership
}

/// What the key store makes of a stretched code, with the vault whose header this is.
fn strengthened(store: &KeyStore, header: &[u8], stretched: &Key) -> Vec<u8> {
    let id = &header[36..52];
    let alias: String = id.iter().map(|byte| format!("{byte:02x}")).collect();
    let x: [u8; 32] = keyed(stretched.as_bytes(), context::HW_IN, &[id]);
    store.strengthen(&format!("vault-{alias}"), &x).expect("the vault's key is there").to_vec()
}

/// What the first slot of a header holds, opened as `docs/formats.md` says.
fn in_first_slot(header: &[u8], kek: &Key) -> Key {
    let (head, slot) = (&header[..52], &header[52..204]);
    let nonce = slot[..24].try_into().expect("a nonce");
    let plain = aead::open(kek, &nonce, &frame(head, &[&[0]]), &slot[24..120]).expect("it opens");
    Key::from_bytes(plain[..32].try_into().expect("a key"))
}

/// The keys of every attachment that a notebook's tellings name.
fn add_attachment_keys(traces: &mut Traces, name: &str, store: &Store) {
    let snapshot = store.snapshot();
    let mut found = 0;
    for audience in snapshot.audiences().expect("audiences") {
        for log in snapshot.logs(&audience).expect("logs") {
            let facts = snapshot.runs(&log.id, 1).expect("runs").into_iter().flat_map(|run| run.to_facts());
            for fact in facts {
                if let Some(Content::Attached(file)) = snapshot.telling(&fact.id()).expect("a telling") {
                    found += 1;
                    traces.add_key(&format!("{name}'s attachment {found}"), &file.key);
                }
            }
        }
    }
    assert!(found >= 1, "a long story at least");
}

/// The key of nila's second unlock, and what is made of its passphrase on the way.
fn add_second(traces: &mut Traces, dir: &Path, typed: &Typed) {
    let dir = dir.join("nila");
    let store = KeyStore::software(&dir);
    let code = Code::new(typed.normal.as_bytes()).expect("a code");
    let opened = Vault::open(&dir, &code, &store, 1_793_600_000_000).expect("the code opens it");
    let vault = opened.vault().expect("it is not the wipe code");
    let passphrase = Code::new(typed.second.as_bytes()).expect("a passphrase");
    let second = SecondUnlock::open(&dir, &vault, &passphrase, &store, 1_793_600_000_000).expect("it opens");
    traces.add_key("the second unlock's key", second.key().as_bytes());
    let header = std::fs::read(dir.join("sealed-a")).expect("a header");
    let salt = header[20..36].try_into().expect("sixteen bytes");
    let stretched = pwhash::argon2id13(typed.second.as_bytes(), &salt, Cost::LEAST).expect("memory");
    traces.add_key("the stretched passphrase", stretched.as_bytes());
    traces.add_key("the key store's answer to the passphrase", &strengthened(&store, &header, &stretched));
}

/// The seeds that a receipt's number gives, and what they are made of.
fn add_receipt(traces: &mut Traces, partnership: &[u8; 32], digits: &str) {
    let salt = partnership[..16].try_into().expect("sixteen bytes");
    let stretched = pwhash::argon2id13(digits.as_bytes(), &salt, Cost::DEFAULT).expect("memory");
    let seed = |context| Key::from_bytes(keyed(stretched.as_bytes(), context, &[]));
    let sign = seed(context::RECEIPT_SIGN);
    let keys = ReceiptNumber::parse(digits).expect("a number").keys(partnership).expect("memory");
    assert_eq!(Signer::from_seed(&sign).public(), keys.signer.public(), "it is the receipt's seed");
    traces.add_key("a stretched receipt", stretched.as_bytes());
    traces.add_key("a receipt's signing seed", sign.as_bytes());
    traces.add_key("a receipt's sealing seed", seed(context::RECEIPT_BOX).as_bytes());
}

/// One run: what is left in memory after lock, which should be nothing.
fn run(number: usize) -> BTreeSet<String> {
    let dir = tempfile::tempdir().expect("a folder");
    let typed = Typed::new(number);
    let mut traces = Traces::default();
    for (name, text) in [("code", &typed.code), ("typed code", &typed.typed), ("normal code", &typed.normal)] {
        traces.add_text(name, text.trim());
    }
    traces.add_text("wrong code", &typed.wrong);
    traces.add_text("wipe code", &typed.wipe);
    traces.add_text("passphrase", &typed.second);
    for word in &typed.words {
        traces.add_text(&format!("word {word}"), word);
    }
    let mut program = Program::start(dir.path(), &typed);
    let mut receipts = Vec::new();
    loop {
        let line = program.hears();
        if line == "open" {
            break;
        }
        let digits: String = line.chars().filter(char::is_ascii_digit).collect();
        assert_eq!(digits.len(), 20, "a receipt's number: {line}");
        traces.add_text("receipt", &line);
        traces.add_text("receipt without spaces", &digits);
        traces.add("receipt as values", &digits.bytes().map(|digit| digit - b'0').collect::<Vec<_>>());
        receipts.push(digits);
    }
    assert_eq!(receipts.len(), 3);
    let before = program.memory(&traces);
    program.say("");
    assert_eq!(program.hears(), "locked");
    // While it was open nobody else could open it, so its keys are known only now.
    let words = program.memory(&traces);
    let partnership = add_keys(&mut traces, dir.path(), "nila", &typed.normal);
    add_keys(&mut traces, dir.path(), "huda", &typed.normal);
    add_second(&mut traces, dir.path(), &typed);
    receipts.iter().for_each(|digits| add_receipt(&mut traces, &partnership, digits));
    let keys = program.memory(&traces);
    program.end();
    assert!(before.iter().any(|found| found.contains("UTF-8")), "before lock the search finds words: {before:?}");
    words.into_iter().chain(keys).collect()
}

fn runs(numbers: std::ops::Range<usize>) {
    let mut left = BTreeSet::new();
    for number in numbers {
        left.extend(run(number).into_iter().map(|found| format!("run {number}: {found}")));
    }
    assert!(left.is_empty(), "left in memory after lock:\n{}", left.into_iter().collect::<Vec<_>>().join("\n"));
}

#[test]
fn nothing_is_left_after_lock() {
    runs(0..20);
}

#[test]
#[ignore = "fifteen minutes; scripts/test long"]
fn nothing_is_left_after_lock_two_hundred_times() {
    runs(20..220);
}
