//! Roots: equal for the same set, different for any other.

use std::collections::{BTreeMap, BTreeSet};

use weft_chain::root::{self, Leaf};
use weft_model::ids::{LogId, NoticeId, RecordId};

fn leaf(log: u8, seq: u64, chain: u8) -> Leaf {
    Leaf { log: LogId::new([log; 32]), seq, chain: [chain; 32] }
}

#[test]
fn a_root_depends_on_the_set_alone() {
    let leaves = [leaf(1, 300, 1), leaf(1, 2, 2), leaf(2, 1, 3)];
    let forward: BTreeSet<Leaf> = leaves.into_iter().collect();
    let backward: BTreeSet<Leaf> = leaves.into_iter().rev().collect();
    let notices = BTreeSet::from([NoticeId::new([5; 32]), NoticeId::new([4; 32])]);
    let whole = root::transport(&forward, &notices);
    assert_eq!(whole, root::transport(&backward, &notices));
    for less in &leaves {
        let without = forward.iter().filter(|leaf| *leaf != less).copied().collect();
        assert_ne!(whole, root::transport(&without, &notices));
    }
    assert_ne!(whole, root::transport(&forward, &BTreeSet::new()));
    for leaf in leaves {
        assert_eq!(Leaf::decode(&leaf.encode()), leaf);
    }
}

#[test]
fn a_state_hash_depends_on_record_state_and_version() {
    let record = RecordId::new([1; 16]);
    let state = |state: &[u8]| BTreeMap::from([(record, root::state_record(&record, state))]);
    let one = root::state(1, &state(b"one"));
    assert_eq!(one, root::state(1, &state(b"one")));
    assert_ne!(one, root::state(2, &state(b"one")));
    assert_ne!(one, root::state(1, &state(b"two")));
    assert_ne!(root::state_record(&record, b"one"), root::state_record(&RecordId::new([2; 16]), b"one"));
}
