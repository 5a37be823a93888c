//! Corpora are what they say, and everything in them counts. Seconds.

use weft_model::records::Records;
use weft_store::Store;

use super::*;
use crate::{keys, parts, raw};

const FACTS: usize = 700;

fn shapes() -> [Shape; 3] {
    [Shape::full(FACTS), Shape::twenty(Rhythm::Short, FACTS), Shape::twenty(Rhythm::Single, FACTS)]
}

#[test]
fn everything_written_comes_in_and_counts() {
    let folder = tempfile::tempdir().unwrap();
    for (number, shape) in shapes().into_iter().enumerate() {
        let place = |name: &str| folder.path().join(format!("{name}-{number}"));
        let corpus = Corpus::write(&place("corpus"), Shape { open: 3, ..shape }).unwrap();
        assert_eq!(corpus.written.facts, FACTS + 3 * 3, "three facts make an open entry");
        parts::run(&corpus.folder, &place("store"), shape.devices).unwrap();
        let store = Store::open(&place("store"), &keys::of_store()).unwrap();
        let control = usize::from(shape.devices) - 1;
        let counts = store.snapshot().fact_counts().unwrap();
        assert_eq!(counts, (u64::try_from(corpus.written.facts + control).unwrap(), 0));
        for id in &corpus.written.records {
            let record = store.snapshot().record(id).unwrap().unwrap();
            assert!(record.void.is_empty() && record.quarantined.is_empty() && record.newer == 0, "{record:?}");
        }
    }
}

#[test]
fn segments_are_as_long_as_the_rhythm_says() {
    let folder = tempfile::tempdir().unwrap();
    let written = shapes().map(|shape| {
        let place = folder.path().join(format!("{:?}", shape.rhythm));
        Corpus::write(&place, shape).unwrap().written
    });
    assert_eq!(written[0].segments, FACTS.div_ceil(256));
    assert!((FACTS / 30..=FACTS / 8 + 1).contains(&written[1].segments), "{}", written[1].segments);
    assert_eq!(written[2].segments, FACTS);
}

#[test]
fn a_corpus_is_the_same_every_time() {
    let folder = tempfile::tempdir().unwrap();
    let agreed = [1, 2].map(|time| {
        let place = folder.path().join(time.to_string());
        let shape = Shape { open: 2, ..Shape::twenty(Rhythm::Short, FACTS) };
        let written = Corpus::write(&place, shape).unwrap().written;
        // The agreements stand behind everything else in their log: their ids hang on all of it.
        let ids: Vec<_> = agreements(&place).unwrap().iter().map(|segment| segment.facts[0].id).collect();
        (written.records, written.bytes, ids, open_entries(&place).unwrap())
    });
    assert_eq!(agreed[0], agreed[1]);
    assert_eq!(agreed[0].2.len(), 2);
}

#[test]
fn raw_leaves_the_rows_that_the_import_left() {
    let folder = tempfile::tempdir().unwrap();
    let place = |name: &str| folder.path().join(name);
    let corpus = Corpus::write(&place("corpus"), Shape::full(FACTS)).unwrap();
    crate::import::run(&corpus.folder, &place("notebook"), 2).unwrap();
    let all = raw::run(&place("notebook"), &place("all"), None).unwrap();
    // A row for each fact, and one for each record in each of: records, states, items, search.
    let least = corpus.written.facts + 4 * corpus.written.records.len();
    assert!(all.get("rows").unwrap() > least as f64, "{all:?}");
    let facts = raw::run(&place("notebook"), &place("facts"), Some("facts")).unwrap();
    // The facts written, and those of membership: a key, and who was admitted.
    assert_eq!(facts.get("rows").unwrap(), (corpus.written.facts + 2) as f64);
    assert!(facts.get("file").unwrap() < all.get("file").unwrap());
}
