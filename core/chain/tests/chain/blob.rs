//! Blobs, seals and the outer layer: the same bytes everywhere, opened by those meant, by nobody else.

use weft_chain::blob::{self, Unopened};
use weft_chain::limits::BLOB_AT_MOST;
use weft_chain::telling::{Give, Want};
use weft_chain::{BlobKind, Body, EpochSecret, Log, Rejected, Seals, commit, outer, seals};
use weft_model::audience::{Audience, Lane};
use weft_model::ids::{BoxKey, FactId};
use weft_vault::sealedbox::BoxPair;

use crate::world::{
    asha, badr, chitra, control_drafts, flipped, group_secret, key, opening, records, secret, stranger,
};

#[test]
fn the_same_facts_are_the_same_blob() {
    let plain = records().encode().unwrap();
    let sealed = blob::seal(BlobKind::Records, &plain, &secret()).unwrap();
    assert_eq!(blob::seal(BlobKind::Records, &plain, &secret()), Ok(sealed.clone()));
    let opened = blob::open(&sealed.0, &[group_secret(), secret()]);
    assert_eq!(opened, Ok((BlobKind::Records, plain.clone(), 1)));
    assert_ne!(blob::seal(BlobKind::Control, &plain, &secret()), Ok(sealed.clone()));
    assert_eq!(blob::open(&sealed.0, &[]), Err(Unopened::NoKey));
    assert_eq!(blob::open(&sealed.0, &[group_secret()]), Err(Unopened::NoKey));
}

#[test]
fn every_kind_opens_as_itself() {
    use BlobKind::{Chunk, Control, Give, Notice, Records, Want};
    for (number, kind) in (1..).zip([Records, Control, Notice, Chunk, Want, Give]) {
        assert_eq!(kind.number(), number);
        let sealed = blob::seal(kind, b"", &secret()).unwrap();
        assert_eq!(blob::open(&sealed.0, &[secret()]), Ok((kind, vec![], 0)));
    }
}

#[test]
fn every_flipped_bit_and_every_cut_is_refused() {
    let sealed = blob::seal(BlobKind::Notice, b"small", &secret()).unwrap().0;
    for (bit, changed) in flipped(&sealed) {
        assert!(blob::open(&changed, &[secret()]).is_err(), "bit {bit}");
    }
    for length in 0..sealed.len() {
        assert!(blob::open(&sealed[..length], &[secret()]).is_err());
    }
    assert_eq!(blob::open(&vec![0; BLOB_AT_MOST + 1], &[secret()]), Err(Unopened::Size));
    assert_eq!(blob::seal(BlobKind::Chunk, &vec![0; BLOB_AT_MOST - 48], &secret()), Err(Rejected::TooLarge));
    assert!(blob::seal(BlobKind::Chunk, &vec![0; BLOB_AT_MOST - 49], &secret()).is_ok());
}

/// Somebody who chooses one key for two audiences cannot move a blob between them.
#[test]
fn a_key_used_twice_does_not_mix_audiences() {
    let twin = EpochSecret { audience: Audience::Record(crate::world::record()), ..secret() };
    let later = EpochSecret { generation: 2, ..secret() };
    let sealed = blob::seal(BlobKind::Records, b"x", &secret()).unwrap();
    assert_eq!(blob::open(&sealed.0, &[twin, later]), Err(Unopened::NoKey));
}

#[test]
fn derived_keys_differ() {
    let keys = [secret().mailbox(), secret().file_key(), group_secret().mailbox(), secret().key];
    for (at, one) in keys.iter().enumerate() {
        assert!(keys.iter().skip(at + 1).all(|other| one != other));
    }
    assert_ne!(secret().key_id(), group_secret().key_id());
    assert_ne!(secret().hint(&[0; 24]), secret().hint(&[1; 24]));
}

#[test]
fn seals_open_for_those_meant_and_hide_how_many() {
    for (members, boxes) in [(0, 8), (1, 8), (8, 8), (9, 16), (17, 32), (33, 64), (65, 128)] {
        let pairs: Vec<_> = (0..members).map(|n| BoxPair::from_seed(&key(n))).collect();
        let devices: Vec<_> = pairs.iter().map(|pair| BoxKey::new(pair.public())).collect();
        let sealed = group_secret().seal_to(&devices).unwrap();
        assert_eq!(sealed.count(), boxes);
        let read = Seals::decode(sealed.as_bytes()).unwrap();
        assert!(pairs.iter().all(|pair| read.open(pair) == Some(group_secret())));
        assert_eq!(read.open(&stranger().pair), None);
    }
    assert_eq!(secret().seal_to(&vec![asha().box_key(); 1025]), Err(Rejected::TooLarge));
}

#[test]
fn seals_are_shuffled() {
    let places: std::collections::BTreeSet<usize> = (0..64)
        .map(|_| {
            let sealed = secret().seal_to(&[asha().box_key()]).unwrap();
            let one_box = (sealed.as_bytes().len() - 2) / 8;
            let opens = |place: &usize| {
                let mut only = sealed.as_bytes().to_vec();
                for other in (0..8).filter(|other| other != place) {
                    only[2 + other * one_box..2 + (other + 1) * one_box].fill(0x99);
                }
                Seals::decode(&only).unwrap().open(&asha().pair).is_some()
            };
            (0..8).find(opens).unwrap()
        })
        .collect();
    assert!(places.len() > 3, "found at {places:?} only");
}

#[test]
fn seals_of_another_form_are_refused() {
    let bytes = secret().seal_to(&[asha().box_key()]).unwrap().as_bytes().to_vec();
    for length in 0..bytes.len() {
        assert!(Seals::decode(&bytes[..length]).is_err());
    }
    let one_box = (bytes.len() - 2) / 8;
    assert_eq!(Seals::decode(&[&bytes[..], &bytes[2..2 + one_box]].concat()), Err(Rejected::Malformed));
    assert_eq!(Seals::decode(&[[1, 0].as_slice(), &vec![0; one_box * 1088]].concat()), Err(Rejected::TooLarge));
    let touched = flipped(&bytes).step_by(97).map(|(_, changed)| Seals::decode(&changed));
    assert!(touched.flatten().all(|seals| seals.open(&asha().pair).is_none_or(|opened| opened == secret())));
}

#[test]
fn a_new_key_counts_only_with_the_fact_that_announces_it() {
    let segment = Log::start(opening(Lane::Control)).write(control_drafts(), &asha().signer).unwrap();
    let (announcing, admitting) = (segment[0].encode().unwrap(), segment[1].encode().unwrap());
    let sealed = secret().seal_to(&[asha().box_key(), badr().box_key()]).unwrap();
    let blob_of = |plain: &[u8], secret: &EpochSecret| blob::seal(BlobKind::Control, plain, secret).unwrap().0;
    let opened = seals::open_with(&sealed, &blob_of(&announcing, &secret()), &badr().pair);
    assert_eq!(opened, Ok((secret(), segment[0].clone())));
    let foreign = Err(Rejected::Foreign);
    assert_eq!(seals::open_with(&sealed, &blob_of(&announcing, &secret()), &chitra().pair), foreign);
    assert_eq!(seals::open_with(&sealed, &blob_of(&admitting, &secret()), &badr().pair), foreign);
    let other = EpochSecret { key: key(0x53), ..secret() };
    let sealed = other.seal_to(&[badr().box_key()]).unwrap();
    assert_eq!(seals::open_with(&sealed, &blob_of(&announcing, &other), &badr().pair), foreign, "another key's name");
    assert_eq!(seals::open_with(&sealed, &blob_of(&announcing, &secret()), &badr().pair), foreign);
}

#[test]
fn the_outer_layer_is_the_same_bytes_for_the_same_blob() {
    let inner = blob::seal(BlobKind::Records, b"inside", &secret()).unwrap().0;
    let wrapped = outer::wrap(&inner, &secret().mailbox());
    assert_eq!(wrapped, outer::wrap(&inner, &secret().mailbox()));
    assert_eq!(outer::unwrap(&wrapped, &[key(1), secret().mailbox()]), Ok((inner.clone(), 1)));
    assert_eq!(outer::unwrap(&wrapped, &[key(1)]), Err(Unopened::NoKey));
    assert!(!wrapped.windows(8).any(|window| inner.windows(8).any(|other| other == window)), "nothing shows");
    for (bit, changed) in flipped(&wrapped) {
        assert!(outer::unwrap(&changed, &[secret().mailbox()]).is_err(), "bit {bit}");
        assert_ne!(outer::blob_id(&changed), outer::blob_id(&wrapped));
    }
    assert_eq!(outer::unwrap(&[0; 23], &[key(1)]), Err(Unopened::Size));
}

#[test]
fn tellings_are_asked_for_and_checked() {
    let facts: Vec<_> = (0..5).map(|n| FactId::new([n; 32])).collect();
    let want = Want { facts: facts.clone() };
    assert_eq!(Want::decode(&want.encode()), Ok(want.clone()));
    assert_eq!(Want::decode(&want.encode()[..40]), Err(Rejected::Malformed));
    assert_eq!(Want::decode(&[1, 0]), Err(Rejected::Empty));
    assert_eq!(Want::decode(&Want { facts: vec![facts[0]; 1025] }.encode()), Err(Rejected::TooLarge));

    let give = Give { fact: facts[1], body: Body { salt: [7; 16], bytes: b"told".to_vec() } };
    let commit_of = |fact: &FactId| (*fact == facts[1]).then(|| commit(&[7; 16], b"told"));
    let bytes = give.encode();
    assert_eq!(*Give::verify(&bytes, &commit_of).unwrap(), give);
    for (bit, changed) in flipped(&bytes) {
        assert!(Give::verify(&changed, &commit_of).is_err(), "bit {bit}");
    }
    for length in 0..bytes.len() {
        assert!(Give::verify(&bytes[..length], &commit_of).is_err());
    }
}
