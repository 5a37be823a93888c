//! Project Wycheproof's vectors through our wrappers, all of them; under a second.
//!
//! X25519 is not offered by itself: its vectors run through sealed boxes, beside that module. Those of HMAC-SHA-256 and
//! HKDF-SHA-256 are not used: nothing in this crate is made with either. Keys are derived and messages are authenticated with BLAKE2b,
//! of which Wycheproof has no vectors; `oracle.rs` compares that with another implementation.

use weft_vault::{Key, aead, sign};
use wycheproof::TestResult;

#[test]
fn xchacha20_poly1305() {
    let set = wycheproof::aead::TestSet::load(wycheproof::aead::TestName::XChaCha20Poly1305).unwrap();
    let mut ran = 0;
    for test in set.test_groups.iter().flat_map(|group| &group.tests) {
        let key = Key::from_bytes(test.key[..].try_into().unwrap());
        let sealed = [&test.ct[..], &test.tag[..]].concat();
        // A nonce of another length cannot be written with our types.
        let Ok(nonce) = <[u8; 24]>::try_from(&test.nonce[..]) else {
            assert_eq!(test.result, TestResult::Invalid);
            continue;
        };
        ran += 1;
        let opened = aead::open(&key, &nonce, &test.aad, &sealed);
        if test.result == TestResult::Valid {
            assert_eq!(opened.as_deref(), Ok(&test.pt[..]), "{}", test.tc_id);
            assert_eq!(aead::seal(&key, &nonce, &test.aad, &test.pt), sealed, "{}", test.tc_id);
        } else {
            assert!(opened.is_err(), "{}: {}", test.tc_id, test.comment);
        }
    }
    assert!(ran > 280, "{ran} vectors ran");
}

#[test]
fn ed25519() {
    let set = wycheproof::eddsa::TestSet::load(wycheproof::eddsa::TestName::Ed25519).unwrap();
    let mut ran = 0;
    for group in &set.test_groups {
        let public: [u8; 32] = group.key.pk[..].try_into().unwrap();
        for test in &group.tests {
            // A signature of another length cannot be written with our types.
            let Ok(signature) = <[u8; 64]>::try_from(&test.sig[..]) else {
                assert_eq!(test.result, TestResult::Invalid);
                continue;
            };
            ran += 1;
            let valid = sign::verify(&public, &test.msg, &signature);
            assert_eq!(valid, test.result == TestResult::Valid, "{}: {}", test.tc_id, test.comment);
        }
    }
    assert!(ran > 100, "{ran} vectors ran");
}
