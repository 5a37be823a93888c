//! Files of what is new, over random histories that arrive in any order, forked logs and late words among them: whoever has
//! all that the newest one builds on, and nothing that waits, has everything. 30 random histories; about 15 seconds.

mod world;

use proptest::prelude::*;
use weft_chain::root::Leaf;
use weft_model::audience::Audience;
use weft_store::{News, Store, Went};
use world::World;
use world::deliver::{Parcel, deliver, in_disorder, notebook, put};
use world::random::{Dice, history};

fn audiences() -> [Audience; 3] {
    [Audience::Partnership, Audience::Group(world::group(1)), Audience::Group(world::group(2))]
}

/// What a file for all of them would hold, and how far the next one goes on from.
struct File {
    news: Vec<News>,
    roots: Vec<[u8; 32]>,
    missing_words: usize,
}

fn written(store: &Store, since: &mut Option<Went>) -> File {
    let snapshot = store.snapshot();
    let whole = since.clone().unwrap_or_default();
    let news = audiences().iter().map(|audience| snapshot.news(audience, &whole).expect("news")).collect();
    *since = Went::now(&snapshot, since.as_ref()).expect("now");
    File { news, roots: roots(store), missing_words: missing_words(store) }
}

fn roots(store: &Store) -> Vec<[u8; 32]> {
    audiences().iter().map(|audience| store.snapshot().root(audience).expect("root")).collect()
}

fn missing_words(store: &Store) -> usize {
    let missing = |audience| store.snapshot().missing_tellings(audience).expect("missing").len();
    audiences().iter().map(missing).sum()
}

/// Takes a file in, and what waits; what still waits is what this gives.
fn take(store: &mut Store, world: &World, file: &File, held: &mut Vec<Parcel>) {
    let notices = |bytes: &Vec<u8>| world.notices.iter().find(|notice| notice.encode() == *bytes).cloned();
    for news in &file.news {
        let segments = news.control.iter().chain(&news.records).cloned().map(Parcel::Segment);
        held.extend(segments.chain(news.notices.iter().filter_map(notices).map(Parcel::Notice)));
    }
    loop {
        let before = held.len();
        store
            .write(|w| {
                let mut left = Vec::new();
                for parcel in held.drain(..) {
                    if !put(w, &parcel)? {
                        left.push(parcel);
                    }
                }
                *held = left;
                Ok(())
            })
            .expect("written");
        if held.is_empty() || held.len() == before {
            break;
        }
    }
    for give in file.news.iter().flat_map(|news| &news.tellings) {
        let commit = store.snapshot().commit_of(&give.fact).expect("read");
        let verified = weft_chain::telling::Give::verify(&give.encode(), &|_| commit);
        if let Ok(verified) = verified {
            store.write(|w| w.put_telling(&verified)).expect("written");
        }
    }
}

fn builds_on(file: &File) -> Vec<Leaf> {
    file.news.iter().flat_map(|news| news.builds_on.iter().copied()).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 30, failure_persistence: None, max_shrink_iters: 64, ..ProptestConfig::default() })]

    #[test]
    fn whoever_has_what_a_file_builds_on_has_everything(seed in any::<u64>(), steps in 10usize..60) {
        let world = history(seed, steps);
        let mut dice = Dice(seed ^ 0x5eed);
        let folders = [tempfile::tempdir().expect("folder"), tempfile::tempdir().expect("folder"), tempfile::tempdir().expect("folder")];
        let mut from = notebook(folders[0].path(), &world);
        let mut all = notebook(folders[1].path(), &world);
        let mut some = notebook(folders[2].path(), &world);
        let (mut since, mut held_all, mut held, mut lost) = (None, Vec::new(), Vec::new(), false);
        let mut arriving = in_disorder(&world, &mut dice);
        let mut tried: Vec<Parcel> = Vec::new();
        while !arriving.is_empty() {
            // What had to wait before is tried again with what comes now.
            let now: Vec<Parcel> = arriving.drain(..arriving.len().min(1 + dice.roll(12))).collect();
            tried.extend(now);
            deliver(&mut from, tried.clone(), &mut dice);
            let file = written(&from, &mut since);
            take(&mut all, &world, &file, &mut held_all);
            prop_assert_eq!(roots(&all), file.roots.clone(), "nobody lost a file");
            prop_assert_eq!((held_all.len(), missing_words(&all)), (0, file.missing_words));
            for leaf in builds_on(&file) {
                prop_assert!(all.snapshot().holds(&leaf).expect("read"));
            }
            if dice.one_in(4) {
                lost = true;
                continue;
            }
            take(&mut some, &world, &file, &mut held);
            let has = |leaf: &Leaf| some.snapshot().holds(leaf).expect("read");
            if builds_on(&file).iter().all(has) {
                prop_assert_eq!(held.len(), 0);
                prop_assert_eq!(roots(&some), file.roots.clone(), "it was said to be complete");
                prop_assert_eq!(missing_words(&some), file.missing_words);
            } else {
                prop_assert!(lost, "nothing is said to be missing that was never lost");
            }
        }
        // A whole file makes up for all.
        let file = written(&from, &mut None);
        prop_assert!(builds_on(&file).is_empty());
        take(&mut some, &world, &file, &mut held);
        prop_assert_eq!((held.len(), roots(&some)), (0, file.roots));
    }
}
