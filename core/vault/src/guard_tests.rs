//! Key stores that hang, throw and answer with anything: what comes through. About ten seconds of waiting.

use std::time::Instant;

use super::*;
use crate::double::{Call, Double, Fault};

fn double() -> (Arc<Double>, KeyStore) {
    let double = Double::new();
    let store = double.key_store();
    store.create("a", KeyUse::Silent).unwrap();
    store.keep("a", b"one").unwrap();
    (double, store)
}

#[test]
fn what_works_comes_through() {
    let (_double, store) = double();
    let strong = store.strengthen("a", &[1; 32]).unwrap();
    assert_eq!(store.strengthen("a", &[1; 32]).unwrap(), strong);
    let sealed = store.seal("a", b"a secret of ours").unwrap();
    assert_eq!(store.open("a", &sealed).unwrap().as_slice(), b"a secret of ours");
    assert_eq!(store.kept("a"), Ok(Some(b"one".to_vec())));
    assert_eq!(store.level(), Ok(Level::SecureElement));
    store.delete("a").unwrap();
    assert_eq!(store.aliases(), Ok(vec![]));
}

#[test]
fn answers_that_are_no_answers_are_refused() {
    let (double, store) = double();
    let sealed = store.seal("a", &[9; 32]).unwrap();
    for fault in [Fault::Short, Fault::Long, Fault::Zeros] {
        for call in Call::ALL {
            double.fail(call, fault);
        }
        assert_eq!(store.strengthen("a", &[1; 32]), Err(KeyStoreError::BadAnswer), "{fault:?}");
        assert_eq!(store.seal("a", &[9; 32]), Err(KeyStoreError::BadAnswer), "{fault:?}");
    }
    double.heal();
    double.fail(Call::Open, Fault::Long);
    assert_eq!(store.open("a", &sealed), Err(KeyStoreError::BadAnswer));
    double.fail(Call::Kept, Fault::Long);
    assert_eq!(store.kept("a"), Err(KeyStoreError::BadAnswer));
    assert_eq!(store.keep("a", &[0; LONGEST_KEPT + 1]), Err(KeyStoreError::TooLong));
}

#[test]
fn a_store_that_gives_back_what_it_was_given_is_refused() {
    struct Mirror;
    impl HardwareKeyStore for Mirror {
        fn level(&self) -> Result<Level, KeyStoreError> {
            Ok(Level::SecureElement)
        }
        fn create(&self, _: &str, _: KeyUse) -> Result<(), KeyStoreError> {
            Ok(())
        }
        fn strengthen(&self, _: &str, input: &[u8; 32]) -> Result<Vec<u8>, KeyStoreError> {
            Ok(input.to_vec())
        }
        fn seal(&self, _: &str, plain: &[u8]) -> Result<Vec<u8>, KeyStoreError> {
            Ok([b"sealed: ", plain].concat())
        }
        fn open(&self, _: &str, sealed: &[u8]) -> Result<Vec<u8>, KeyStoreError> {
            Ok(sealed.to_vec())
        }
        fn delete(&self, _: &str) -> Result<(), KeyStoreError> {
            Ok(())
        }
        fn keep(&self, _: &str, _: &[u8]) -> Result<(), KeyStoreError> {
            Ok(())
        }
        fn kept(&self, _: &str) -> Result<Option<Vec<u8>>, KeyStoreError> {
            Ok(None)
        }
        fn aliases(&self) -> Result<Vec<String>, KeyStoreError> {
            Ok(vec![])
        }
    }
    let store = KeyStore::new(Arc::new(Mirror));
    assert_eq!(store.strengthen("a", &[7; 32]), Err(KeyStoreError::BadAnswer));
    assert_eq!(store.seal("a", &[7; 32]), Err(KeyStoreError::BadAnswer));
    assert_eq!(store.open("a", &[7; 32]), Err(KeyStoreError::BadAnswer));
}

#[test]
fn every_call_that_panics_or_hangs_ends_in_an_error_in_time() {
    for call in Call::ALL {
        for (fault, error) in [(Fault::Panics, KeyStoreError::Unavailable), (Fault::Hangs, KeyStoreError::TimedOut)] {
            let (double, store) = double();
            let sealed = store.seal("a", b"x").unwrap();
            double.fail(call, fault);
            let begun = Instant::now();
            let answer = match call {
                Call::Level => store.level().map(drop),
                Call::Create => store.create("b", KeyUse::Silent),
                Call::Strengthen => store.strengthen("a", &[1; 32]).map(drop),
                Call::Seal => store.seal("a", b"x").map(drop),
                Call::Open => store.open("a", &sealed).map(drop),
                Call::Delete => store.delete("a"),
                Call::Keep => store.keep("a", b"two"),
                Call::Kept => store.kept("a").map(drop),
                Call::Aliases => store.aliases().map(drop),
            };
            assert_eq!(answer, Err(error), "{call:?} {fault:?}");
            assert!(begun.elapsed() < Duration::from_secs(4), "{call:?} {fault:?}");
            double.heal();
        }
    }
}

/// Four calls may hang; the fifth is answered at once and costs no thread. Once they come back, all is well again.
#[test]
fn a_store_that_hangs_for_good_is_not_asked_for_ever() {
    let (double, store) = double();
    double.calls();
    double.fail(Call::Strengthen, Fault::Hangs);
    let store = store.within(Duration::from_millis(10));
    for _ in 0..MOST_HANGING {
        assert_eq!(store.strengthen("a", &[1; 32]), Err(KeyStoreError::TimedOut));
    }
    let begun = Instant::now();
    for _ in 0..1000 {
        assert_eq!(store.clone().level(), Err(KeyStoreError::TimedOut));
    }
    assert!(begun.elapsed() < Duration::from_secs(1));
    assert_eq!(double.calls().len(), MOST_HANGING, "nobody was asked");
    double.heal();
    let store = store.within(Duration::from_secs(2));
    let back = (0..200).any(|_| {
        thread::sleep(Duration::from_millis(5));
        store.level().is_ok()
    });
    assert!(back);
}

/// A finger takes longer than a chip: the limit for it is another one.
#[test]
fn the_person_has_more_time_than_the_hardware() {
    let double = Double::new();
    let store =
        KeyStore::with_limits(Arc::<Double>::clone(&double), Duration::from_millis(20), Duration::from_secs(20));
    store.within(Duration::from_secs(5)).create("finger", KeyUse::Presence).unwrap();
    double.fail(Call::Seal, Fault::Hangs);
    let begun = Instant::now();
    assert_eq!(store.seal("finger", b"x"), Err(KeyStoreError::TimedOut));
    assert!(begun.elapsed() < Duration::from_secs(2));
    let healer = thread::spawn({
        let double = Arc::clone(&double);
        move || {
            thread::sleep(Duration::from_millis(200));
            double.heal();
        }
    });
    assert!(store.seal_by_presence("finger", b"x").is_ok());
    healer.join().unwrap();
}
