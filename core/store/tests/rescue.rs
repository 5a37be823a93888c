//! What a rescue brings over: what waits for something lost is held before the damaged files go, what was erased stays so,
//! and a long value is whole or not there. Twenty seconds.

mod world;

use std::path::Path;

use weft_chain::{EpochSecret, Rejected, Segment, SignedNotice, Verified, attachment, notice};
use weft_model::audience::Audience;
use weft_model::entry::{EntryFact, StoryGiven};
use weft_model::fact::FactBody;
use weft_model::ids::{FactId, Incarnation, Mid, RecordId};
use weft_model::membership::{MembershipFact, Role, RoleGiven};
use weft_model::notice::NoticeKind;
use weft_store::{Behind, Freshness, Held, HeldPlace, Store, StoreError, Why};
use weft_vault::Key;
use world::deliver::{deliver, in_order, keys, notebook, rescue};
use world::folder::{PAGE, alter, put, take};
use world::random::Dice;
use world::{World, lang, text};

const AUDIENCE: Audience = Audience::Partnership;

fn tell(world: &mut World, device: usize, words: &str) -> (RecordId, Vec<FactId>) {
    let record = world.fresh();
    let given = FactBody::Entry(EntryFact::StoryGiven(StoryGiven { lang: lang("en"), of: None }));
    let told = FactBody::Entry(EntryFact::Story(text(words)));
    (record, world.write(device, AUDIENCE, vec![(record, given.into(), None), (record, told.into(), Some(0))]))
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// A closed notebook of three devices; each of them told three stories, and the third suspended something.
fn filled(dir: &Path) -> World {
    let mut world = World::new(6);
    world.admit_third();
    for device in 0..3 {
        for number in 0..3 {
            tell(&mut world, device, &format!("story {number} of {device}"));
        }
    }
    for device in [0, 2] {
        let record = world.fresh();
        world.notice(device, record, NoticeKind::Suspended, None);
    }
    let mut store = notebook(dir, &world);
    let secret = EpochSecret { audience: AUDIENCE, generation: 1, key: Key::from_bytes([5; 32]) };
    store.write(|w| w.put_epoch(&secret)).expect("a key");
    deliver(&mut store, in_order(&world), &mut Dice(3));
    store.close().expect("closed");
    world
}

/// Takes the admission of the third device away, the middle story of the first one, and has one notice be of a newer format.
fn damage(dir: &Path, world: &World) -> Vec<u8> {
    let of_third = |segment: &&Verified<Segment>| segment.opened.mid == world.devices[0].mid;
    let mut of_first = world.segments.iter().filter(of_third);
    let admission = of_first.next().expect("the admission").facts[0].id;
    let middle = of_first.nth(1).expect("the second story").facts[0].id;
    let mut newer = world.notices[0].encode();
    assert_eq!(newer[4..6], [1, 0], "the format");
    newer[4] = 9;
    assert_eq!(notice::verify(&newer, &|_: &Mid| None).err(), Some(Rejected::NewerFormat(9)));
    alter(
        dir,
        &format!(
            "PRAGMA foreign_keys = OFF; DELETE FROM facts WHERE id IN (x'{}', x'{}'); \
             UPDATE notices SET bytes = x'{}' WHERE id = x'{}'",
            hex(admission.bytes()),
            hex(middle.bytes()),
            hex(&newer),
            hex(world.notices[0].id.bytes()),
        ),
    );
    newer
}

fn held(store: &Store) -> Vec<Held> {
    store.snapshot().held(HeldPlace::default(), usize::MAX).expect("held")
}

#[test]
fn what_waits_for_what_is_lost_is_held_before_the_damaged_files_go() {
    let folder = tempfile::tempdir().expect("folder");
    let world = filled(folder.path());
    let newer = damage(folder.path(), &world);
    let (third, mut keys_seen) = (world.devices[2].mid, 0);
    let rescued = Store::rescue(folder.path(), &keys(), &mut |behind, secrets| {
        keys_seen = secrets.len();
        match behind {
            Behind::Segment(segment) => segment.encode().ok(),
            Behind::Notice { audience, bytes } => (**audience == AUDIENCE).then(|| bytes.to_vec()),
        }
    })
    .expect("rescued");
    assert_eq!(keys_seen, 1, "the keys of the new notebook are there to seal with");
    // Killed before anybody went on with it.
    let mut store = Store::open(folder.path(), &keys()).expect("opened");
    assert_eq!(store.freshness(), Freshness::Older);
    let waiting = held(&store);
    let of = |wanted: &dyn Fn(&Verified<Segment>) -> bool| -> Vec<Vec<u8>> {
        let segments = world.segments.iter().filter(|segment| wanted(segment));
        segments.map(|segment| segment.encode().expect("packed")).collect()
    };
    let bytes = |why: Why| -> Vec<Vec<u8>> {
        waiting.iter().filter(|held| held.why == why).map(|held| held.bytes.clone()).collect()
    };
    let mut unknown = of(&|segment| segment.opened.mid == third);
    unknown.push(world.notices[1].encode());
    assert_eq!(unknown.len(), 4);
    assert!(bytes(Why::UnknownMember) == unknown);
    let last_of_first = of(&|segment| segment.opened.mid == world.devices[0].mid).pop().expect("the last");
    assert!(bytes(Why::Gap) == [last_of_first]);
    assert!(bytes(Why::Newer) == [newer]);
    assert_eq!((rescued.waiting, waiting.len()), (6, 6));
    assert!(!rescued.incomplete.contains(&"notices"), "none was dropped: {:?}", rescued.incomplete);
    let lost: u64 = rescued.lost.iter().map(|lost| lost.to - lost.from + 1).sum();
    assert_eq!(lost, 3, "the admission, and the two facts of the second story: {:?}", rescued.lost);
    // Going on leaves them held.
    store.go_on(&Incarnation::new([9; 16]), |_| Ok(())).expect("went on");
    assert!(held(&store) == waiting);
}

#[test]
fn what_cannot_be_held_is_said_to_be_lost() {
    let folder = tempfile::tempdir().expect("folder");
    let world = filled(folder.path());
    damage(folder.path(), &world);
    let rescued = Store::rescue(folder.path(), &keys(), &mut |_, _| None).expect("rescued");
    assert_eq!(rescued.waiting, 0);
    assert!(rescued.incomplete.contains(&"notices"), "{:?}", rescued.incomplete);
    let lost: u64 = rescued.lost.iter().map(|lost| lost.to - lost.from + 1).sum();
    assert_eq!(lost, 1 + 4 + 6, "{:?}", rescued.lost);
    assert!(held(&Store::open(folder.path(), &keys()).expect("opened")).is_empty());
}

#[test]
fn a_notice_that_is_false_is_said_to_be_lost() {
    let folder = tempfile::tempdir().expect("folder");
    let world = filled(folder.path());
    let other: &SignedNotice = &world.notices[1];
    alter(folder.path(), &format!("UPDATE notices SET bytes = x'{}ff' WHERE row = 1", hex(&other.encode())));
    let rescued = rescue(folder.path()).expect("rescued");
    assert_eq!((rescued.notices, rescued.waiting), (1, 0));
    assert!(rescued.incomplete.contains(&"notices"), "{:?}", rescued.incomplete);
}

/// The admission of a device may be read only after what the device wrote: its run ends at a signature further back.
#[test]
fn what_was_erased_stays_erased_when_it_waits_in_between() {
    let folder = tempfile::tempdir().expect("folder");
    let mut world = World::new(6);
    world.admit_third();
    let (_, told) = tell(&mut world, 2, "to be erased");
    let given = RoleGiven {
        member: world.devices[2].member,
        role: Role::Steward,
        until: weft_model::day::Day::from_number(21_000).expect("day"),
    };
    world.membership(0, MembershipFact::RoleGiven(given));
    let mut store = notebook(folder.path(), &world);
    deliver(&mut store, in_order(&world), &mut Dice(3));
    assert!(store.write(|w| w.erase(&told[1])).expect("erased"));
    assert!(store.snapshot().missing_tellings(&AUDIENCE).expect("asked").is_empty());
    store.close().expect("closed");
    let opened = world.segments[0].log();
    alter(
        folder.path(),
        &format!(
            "DELETE FROM tips WHERE seq = 1 AND log = (SELECT row FROM logs WHERE id = x'{}')",
            hex(opened.bytes())
        ),
    );
    let rescued = rescue(folder.path()).expect("rescued");
    assert_eq!((rescued.facts, rescued.waiting), (4, 0));
    let store = Store::open(folder.path(), &keys()).expect("opened");
    assert!(store.snapshot().missing_tellings(&AUDIENCE).expect("asked").is_empty(), "nobody is asked for it again");
}

/// A long value goes on in pages beside the tree, which read as zeros where they are damaged.
#[test]
fn a_long_value_is_rescued_whole_or_not_at_all() {
    let folder = tempfile::tempdir().expect("folder");
    let mut store = notebook(folder.path(), &World::new(6));
    let bytes: Vec<u8> = (0..100_000u32).map(|number| number.to_le_bytes()[1]).collect();
    let (voice, chunks) = attachment::seal(&bytes, "audio/ogg").expect("sealed");
    let long = vec![0x5a; 9000];
    store
        .write(|w| {
            w.put_identity(&long)?;
            w.put_setting("long", &long)?;
            chunks.iter().try_for_each(|chunk| w.put_chunk(chunk).map(drop))
        })
        .expect("written");
    store.close().expect("closed");
    let whole = take(folder.path());
    let (mut rescued_all, mut rescued_some, mut refused) = (0, 0, 0);
    for page in 1..whole["notebook.db"].len() / PAGE {
        let mut files = whole.clone();
        files.get_mut("notebook.db").expect("file")[page * PAGE + 1000] ^= 1;
        let folder = tempfile::tempdir().expect("folder");
        put(folder.path(), &files);
        let rescued = match rescue(folder.path()) {
            Ok(rescued) => rescued,
            Err(StoreError::Damaged | StoreError::WrongKey) => {
                refused += 1;
                continue;
            }
            Err(error) => panic!("page {page}: {error:?}"),
        };
        let store = Store::open(folder.path(), &keys()).expect("opened");
        let snapshot = store.snapshot();
        assert!(snapshot.identity().expect("read").is_some_and(|identity| *identity == long), "page {page}");
        let setting = snapshot.setting("long").expect("read");
        assert!(setting.as_ref().is_none_or(|setting| *setting == long), "page {page}");
        let there = snapshot.chunks(&voice.id).expect("read");
        assert!(there.iter().all(|chunk| chunks.contains(chunk)), "page {page}");
        if setting.is_some() && there.len() == chunks.len() {
            rescued_all += 1;
        } else {
            rescued_some += 1;
            assert!(!rescued.incomplete.is_empty(), "page {page}");
        }
    }
    assert!(rescued_all > 5 && rescued_some > 20 && refused > 3, "{rescued_all} {rescued_some} {refused}");
}
