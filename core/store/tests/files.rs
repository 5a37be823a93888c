//! The files of a notebook: reopened, opened twice, damaged, searched for plain text. A few seconds.

mod world;

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use weft_chain::EpochSecret;
use weft_chain::attachment::{self, Chunk};
use weft_model::audience::{Audience, Lane};
use weft_model::entry::{EntryFact, StoryGiven};
use weft_model::fact::FactBody;
use weft_model::ids::Incarnation;
use weft_store::{ChunkHeld, HeldPlace, Store, StoreError, StoreKeys, Why};
use weft_vault::Key;
use world::deliver::{deliver, in_order, keys, notebook, rescue, without_tellings};
use world::random::{Dice, history};
use world::{World, lang, text};

fn hash(store: &Store) -> [u8; 32] {
    store.snapshot().state_hash(&Audience::Partnership).expect("hash")
}

#[test]
fn a_notebook_reads_back_what_was_written() {
    let world = history(7, 40);
    let folder = tempfile::tempdir().expect("folder");
    let mut store = notebook(folder.path(), &world);
    deliver(&mut store, in_order(&world), &mut Dice(3));
    let epoch = EpochSecret { audience: Audience::Partnership, generation: 1, key: Key::from_bytes([9; 32]) };
    let device = &world.devices[0];
    store
        .write(|w| {
            w.put_identity(b"secret")?;
            w.put_place(&device.mid, &Incarnation::new([1; 16]))?;
            w.put_setting("lang", b"ta")?;
            w.remember_request(b"request", b"result")?;
            assert!(w.put_epoch(&epoch)?);
            assert!(!w.put_epoch(&epoch)?);
            let id = w.hold(b"sealed", Why::Sealed)?;
            w.hold(b"later", Why::Gap)?;
            w.unhold(&id)
        })
        .expect("written");
    let before = hash(&store);
    store.drafts().put("ask", "name", b"Mee").expect("draft");
    store.close().expect("closed");

    let store = Store::open(folder.path(), &keys()).expect("opened");
    let snapshot = store.snapshot();
    assert_eq!(hash(&store), before);
    assert_eq!(snapshot.genesis().expect("read"), Some(world.genesis.clone()));
    assert_eq!(snapshot.founding().expect("read").as_deref(), Some(b"signed".as_slice()));
    assert_eq!(snapshot.identity().expect("read").map(|secret| secret.to_vec()), Some(b"secret".to_vec()));
    assert_eq!(snapshot.setting("lang").expect("read"), Some(b"ta".to_vec()));
    assert_eq!(snapshot.request_result(b"request").expect("read"), Some(b"result".to_vec()));
    let secrets = snapshot.epoch_secrets().expect("read");
    assert!(secrets.len() == 1 && secrets[0].key_id() == epoch.key_id());
    let held = snapshot.held(HeldPlace::default(), usize::MAX).expect("read");
    assert!(held.len() == 1 && held[0].bytes == b"later" && held[0].why == Why::Gap);
    let (opened, seq, chain) =
        snapshot.own_log(&Audience::Partnership, Lane::Records).expect("read").expect("a log of its own");
    assert_eq!(opened.mid, device.mid);
    assert!(snapshot.frontier(&Audience::Partnership).expect("read").iter().any(|l| (l.seq, l.chain) == (seq, chain)));
    assert_eq!(store.drafts().get("ask", "name").expect("read"), Some(b"Mee".to_vec()));
    assert_eq!(store.drafts().list("ask").expect("read").len(), 1);
    store.drafts().delete("ask", "name").expect("deleted");
    assert!(store.drafts().screens().expect("read").is_empty());
    // Heads and depths are what a new fact would name.
    for fact in world.model_facts() {
        if let Some(depth) = snapshot.depth_of(&fact.id()).expect("read") {
            assert_eq!(depth, fact.order.depth);
        }
    }
    let record = world.control(&Audience::Partnership);
    let heads = snapshot.record_heads(&record).expect("read");
    let past = snapshot.past().expect("past");
    assert_eq!(heads.iter().map(|(id, _)| *id).collect::<Vec<_>>(), past.heads(&Audience::Partnership));
}

#[test]
fn one_process_at_a_time_and_never_a_fresh_file() {
    let world = World::new(1);
    let folder = tempfile::tempdir().expect("folder");
    assert!(matches!(Store::open(folder.path(), &keys()), Err(StoreError::Missing)));
    assert_eq!(std::fs::read_dir(folder.path()).expect("folder").count(), 0);
    let store = notebook(folder.path(), &world);
    let asked = Instant::now();
    assert!(matches!(Store::open(folder.path(), &keys()), Err(StoreError::Busy)));
    assert!(matches!(Store::create(folder.path(), &keys()), Err(StoreError::Busy)));
    assert!(asked.elapsed() < Duration::from_secs(1), "at once");
    drop(store);
    assert!(matches!(Store::create(folder.path(), &keys()), Err(StoreError::Exists)));
    let other = StoreKeys { database: Key::from_bytes([8; 32]), ..keys() };
    assert!(matches!(Store::open(folder.path(), &other), Err(StoreError::WrongKey)));
    let other = StoreKeys { drafts: Key::from_bytes([8; 32]), ..keys() };
    assert!(matches!(Store::open(folder.path(), &other), Err(StoreError::WrongKey)));
    assert!(Store::open(folder.path(), &keys()).expect("opened").snapshot().genesis().expect("read").is_some());
}

#[test]
fn what_is_refused_or_has_to_wait_changes_nothing() {
    let mut world = World::new(4);
    let folder = tempfile::tempdir().expect("folder");
    let mut empty = Store::create(folder.path(), &keys()).expect("created");
    world.admit_third();
    let record = world.fresh();
    let say = |given| vec![(record, FactBody::Entry(given).into(), None)];
    let given = || EntryFact::StoryGiven(StoryGiven { lang: lang("en"), of: None });
    for device in [2, 0, 2] {
        world.write(device, Audience::Partnership, say(given()));
    }
    let [admitted, first, _, second] = &world.segments[..] else { panic!("four segments") };
    assert!(matches!(empty.write(|w| w.append(first)), Err(StoreError::NoGenesis)));
    empty.write(|w| w.put_genesis(&world.genesis, b"")).expect("founded");
    assert!(matches!(empty.write(|w| w.put_genesis(&World::new(5).genesis, b"")), Err(StoreError::OtherGenesis)));
    assert!(matches!(empty.write(|w| w.append(first)), Err(StoreError::UnknownMember { .. })));
    empty.write(|w| w.append(admitted)).expect("admitted");
    assert!(matches!(empty.write(|w| w.append(second)), Err(StoreError::Gap { held: 0, .. })));
    let mut other = World::new(9);
    other.admit_third();
    assert!(matches!(empty.write(|w| w.append(&other.segments[0])), Err(StoreError::Foreign)));
    // A device's log under another key than it was admitted with.
    let mut forger = World::new(4);
    forger.devices[0].signer = weft_vault::sign::Signer::from_seed(&Key::from_bytes([200; 32]));
    forger.write(0, Audience::Partnership, say(given()));
    assert!(matches!(empty.write(|w| w.append(&forger.segments[0])), Err(StoreError::OtherKey { .. })));
    // An error takes everything of its write with it, the membership in memory too.
    let before = hash(&empty);
    let gone = empty.write(|w| {
        w.append(first)?;
        w.put_setting("a", b"b")?;
        Err::<(), _>(StoreError::Foreign)
    });
    assert!(gone.is_err());
    assert_eq!((hash(&empty), empty.snapshot().setting("a").expect("read")), (before, None));
    assert_eq!(empty.snapshot().past().expect("past").facts().count(), 1);
    let appended = empty.write(|w| w.append(first)).expect("appended");
    assert_eq!((appended.new, appended.known), (1, 0));
    assert_eq!(empty.write(|w| w.append(first)).expect("again").known, 1);
}

#[test]
fn what_is_erased_stays_erased_and_what_is_missing_is_filled() {
    let mut world = World::new(6);
    let record = world.fresh();
    let (sealed, chunks) = attachment::seal(b"a picture", "image/jpeg").expect("sealed");
    let story = |content| FactBody::Entry(EntryFact::Story(content)).into();
    let ids = world.write(
        0,
        Audience::Partnership,
        vec![
            (record, FactBody::Entry(EntryFact::StoryGiven(StoryGiven { lang: lang("en"), of: None })).into(), None),
            (record, story(text("three nights")), Some(0)),
            (record, story(weft_model::said::Content::Attached(sealed.clone())), Some(0)),
        ],
    );
    let folder = tempfile::tempdir().expect("folder");
    let mut store = notebook(folder.path(), &world);
    let missing = |store: &Store| store.snapshot().missing_tellings(&Audience::Partnership).expect("read");
    store.write(|w| w.append(&without_tellings(&world.segments[0]))).expect("without");
    assert_eq!(missing(&store).len(), 2);
    let filled = store.write(|w| w.append(&world.segments[0])).expect("with");
    assert_eq!((filled.new, filled.known, filled.filled), (0, 3, 2));
    assert!(missing(&store).is_empty());
    let wanted = |store: &Store| store.snapshot().missing_files(&Audience::Partnership).expect("read");
    let whole = |store: &Store| store.snapshot().whole_files(&Audience::Partnership).expect("read");
    let [missing_file] = &wanted(&store)[..] else { panic!("one is missing") };
    assert_eq!(
        (missing_file.file, missing_file.record, missing_file.size, missing_file.here),
        (sealed.id, record, 9, 0)
    );
    assert!(whole(&store).is_empty());
    let put = |store: &mut Store, chunk: &Chunk| store.write(|w| w.put_chunk(chunk)).expect("put");
    assert_eq!(put(&mut store, &chunks[0]), ChunkHeld::New);
    assert_eq!(put(&mut store, &chunks[0]), ChunkHeld::Known);
    assert!(wanted(&store).is_empty());
    assert_eq!(whole(&store), [(sealed.id, 9, 1)]);
    let held = store.snapshot().chunks(&sealed.id).expect("read");
    assert_eq!(attachment::open(&sealed, &held).expect("opened"), b"a picture");

    store.write(|w| ids.iter().try_for_each(|id| w.erase(id).map(drop))).expect("erased");
    assert_eq!(store.write(|w| w.append(&world.segments[0])).expect("again").filled, 0);
    assert_eq!(put(&mut store, &chunks[0]), ChunkHeld::Erased);
    let snapshot = store.snapshot();
    let is_here = |id| snapshot.fact(id).expect("read").expect("fact").held != weft_model::fact::Held::Absent;
    assert_eq!(ids.iter().map(is_here).collect::<Vec<_>>(), [true, false, false], "an act is never erased");
    assert!(snapshot.chunks(&sealed.id).expect("read").is_empty());
    assert!(missing(&store).is_empty() && wanted(&store).is_empty());
}

/// A notebook, or only its drafts, of a newer version: refused, and not one byte of its folder is another afterwards.
#[test]
fn what_a_newer_version_wrote_is_left_alone() {
    use world::folder::take;
    let world = history(9, 20);
    for newer in ["notebook.db", "drafts.db"] {
        for closed in [false, true] {
            let folder = tempfile::tempdir().expect("folder");
            let mut store = notebook(folder.path(), &world);
            deliver(&mut store, in_order(&world), &mut Dice(3));
            store.drafts().put("ask", "name", b"Mee").expect("draft");
            if closed {
                store.close().expect("closed")
            } else {
                drop(store)
            }
            world::folder::raise_version(folder.path(), newer, 9);
            let before = take(folder.path());
            for _ in 0..2 {
                let refused = Store::open(folder.path(), &keys());
                assert!(matches!(refused, Err(StoreError::NewerVersion { found: 9 })), "{newer}: {:?}", refused.err());
                assert!(take(folder.path()) == before, "{newer}, closed: {closed}");
            }
            if newer == "notebook.db" {
                let refused = rescue(folder.path());
                assert!(matches!(refused, Err(StoreError::NewerVersion { found: 9 })));
                assert!(take(folder.path()) == before, "not by a rescue either");
            }
        }
    }
}

/// Every string that was written, in every file, as UTF-8 and UTF-16.
#[test]
fn no_file_holds_a_word_of_it() {
    let canaries = ["CanaryStory", "CanaryDraft", "CanarySetting", "CanaryIdentity", "CanaryHeld", "Batticaloa"];
    let mut world = World::new(8);
    let record = world.fresh();
    let given = EntryFact::StoryGiven(StoryGiven { lang: lang("en"), of: None });
    let lines = vec![
        (record, FactBody::Entry(given).into(), None),
        (record, FactBody::Entry(EntryFact::Story(text(canaries[0]))).into(), Some(0)),
    ];
    world.write(0, Audience::Partnership, lines);
    let folder = tempfile::tempdir().expect("folder");
    let mut store = notebook(folder.path(), &world);
    deliver(&mut store, in_order(&world), &mut Dice(1));
    store.drafts().put(canaries[1], canaries[1], canaries[1].as_bytes()).expect("draft");
    store
        .write(|w| {
            w.put_setting(canaries[2], canaries[2].as_bytes())?;
            w.put_identity(canaries[3].as_bytes())?;
            w.hold(canaries[4].as_bytes(), Why::Sealed).map(drop)
        })
        .expect("written");
    store.drain_search().expect("drained");
    let mut read = 0;
    let mut look = || {
        for file in std::fs::read_dir(folder.path()).expect("folder") {
            let bytes = std::fs::read(file.expect("file").path()).expect("bytes");
            read += bytes.len();
            for canary in canaries {
                let wide: Vec<u8> = canary.encode_utf16().flat_map(u16::to_le_bytes).collect();
                for form in [canary.as_bytes(), &wide] {
                    assert!(!bytes.windows(form.len()).any(|window| window == form), "{canary}");
                }
            }
            assert!(!bytes.starts_with(b"SQLite"));
        }
    };
    look();
    store.close().expect("closed");
    look();
    assert!(read > 100_000, "there was something to look at");
}

/// A byte flipped anywhere: a typed error, or exactly what was written; never a wrong row, never another file.
#[test]
fn a_flipped_byte_is_found() {
    let world = history(11, 60);
    let folder = tempfile::tempdir().expect("folder");
    let mut store = notebook(folder.path(), &world);
    deliver(&mut store, in_order(&world), &mut Dice(3));
    let whole = everything(&store).expect("whole");
    store.close().expect("closed");
    let path = folder.path().join("notebook.db");
    let sound = std::fs::read(&path).expect("bytes");
    let mut found = 0;
    let pages = sound.len() / 4096;
    for page in 0..pages {
        let mut damaged = sound.clone();
        damaged[page * 4096 + 16 + (page * 131) % 4000] ^= 1 << (page % 8);
        std::fs::write(&path, &damaged).expect("damaged");
        match Store::open(folder.path(), &keys()).and_then(|store| everything(&store)) {
            Ok(read) => assert_eq!(read, whole, "page {page}"),
            Err(StoreError::Damaged | StoreError::WrongKey) => found += 1,
            Err(other) => panic!("page {page}: {other:?}"),
        }
        assert_eq!(std::fs::read(&path).expect("bytes"), damaged, "kept as it is");
    }
    assert!(found * 10 > pages * 4, "{found} of {pages} pages were read");
    std::fs::write(&path, &sound[..sound.len() / 2]).expect("cut short");
    let cut = Store::open(folder.path(), &keys()).and_then(|store| everything(&store));
    assert!(matches!(cut, Err(StoreError::Damaged | StoreError::WrongKey)), "{:?}", cut.err());
    std::fs::write(&path, &sound).expect("restored");
    assert_eq!(Store::open(folder.path(), &keys()).and_then(|store| everything(&store)).expect("whole"), whole);
}

/// Facts, states and hashes, whole.
type Everything = (BTreeMap<Vec<u8>, String>, [u8; 32], [u8; 32]);

fn everything(store: &Store) -> Result<Everything, StoreError> {
    use weft_model::records::Records;
    let snapshot = store.snapshot();
    let mut all = BTreeMap::new();
    for audience in snapshot.audiences()? {
        for log in snapshot.logs(&audience)? {
            for run in snapshot.runs(&log.id, 1)? {
                for fact in run.to_facts() {
                    let record = snapshot.record(&fact.record)?;
                    let found = snapshot.fact(&fact.id())?;
                    all.insert(fact.id().bytes().to_vec(), format!("{fact:?} {record:?} {found:?}"));
                }
            }
        }
    }
    let page = weft_model::records::Page { area: None, after: None, lines: 1000 };
    all.insert(b"page".to_vec(), format!("{:?} {:?}", snapshot.page(&page)?, snapshot.balances()?));
    Ok((all, snapshot.root(&Audience::Partnership)?, snapshot.state_hash(&Audience::Partnership)?))
}
