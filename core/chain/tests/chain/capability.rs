//! A capability needs two different stewards of its own mailbox, and is void once they raised the serial.

use proptest::prelude::*;
use weft_chain::capability::{self, SERIAL_AT_MOST};
use weft_chain::{Capability, Grant, Owners, Raise, Rejected, Rights};

use crate::world::{Person, asha, badr, chitra};

const MAILBOX: [u8; 32] = [0xA1; 32];

fn owners(serial: u64) -> Owners {
    Owners { mailbox: MAILBOX, stewards: vec![asha().sign_key(), badr().sign_key()], serial }
}

fn grant() -> Grant {
    Grant { mailbox: MAILBOX, holder: chitra().sign_key(), rights: Rights::READ.and(Rights::PUT), until: 7 }
}

fn signed(grant: &Grant, stewards: [&Person; 2]) -> Vec<u8> {
    grant.with(stewards.map(|steward| (steward.sign_key(), grant.sign(&steward.signer))))
}

fn raised(raise: Raise, stewards: [&Person; 2]) -> Vec<u8> {
    raise.with(stewards.map(|steward| (steward.sign_key(), raise.sign(&steward.signer))))
}

fn why<T>(result: Result<T, Rejected>) -> Option<Rejected> {
    result.err()
}

#[test]
fn two_stewards_grant_and_the_order_they_sign_in_makes_no_difference() {
    let bytes = signed(&grant(), [&asha(), &badr()]);
    assert_eq!(bytes.len(), Capability::LENGTH);
    assert_eq!(bytes, signed(&grant(), [&badr(), &asha()]));
    assert_eq!(Capability::mailbox_of(&bytes), Ok(MAILBOX));
    let capability = Capability::verify(&bytes, &owners(7)).unwrap();
    assert_eq!((capability.grant, capability.encode()), (grant(), bytes));
    assert!(capability.grant.rights.allow(Rights::PUT) && !capability.grant.rights.allow(Rights::DELETE));
}

#[test]
fn one_steward_is_not_two_and_a_stranger_is_none() {
    let verify = |bytes: &[u8]| why(Capability::verify(bytes, &owners(0)));
    assert_eq!(verify(&signed(&grant(), [&asha(), &asha()])), Some(Rejected::BadKey));
    assert_eq!(verify(&signed(&grant(), [&asha(), &chitra()])), Some(Rejected::WrongSigner));
    let forged = grant().with([(asha().sign_key(), grant().sign(&asha().signer)), (badr().sign_key(), [7; 64])]);
    assert_eq!(verify(&forged), Some(Rejected::Signature));
    let one = &signed(&grant(), [&asha(), &badr()])[..Capability::LENGTH - 96];
    assert_eq!(verify(one), Some(Rejected::Short));
    let mut swapped = signed(&grant(), [&asha(), &badr()]);
    let at = Capability::LENGTH - 2 * 96;
    swapped[at..].rotate_left(96);
    assert_eq!(verify(&swapped), Some(Rejected::BadKey), "one way to write it");
}

#[test]
fn another_mailbox_is_foreign() {
    let elsewhere = Grant { mailbox: [0xA3; 32], ..grant() };
    let bytes = signed(&elsewhere, [&asha(), &badr()]);
    assert_eq!(why(Capability::verify(&bytes, &owners(0))), Some(Rejected::Foreign));
}

#[test]
fn raising_the_serial_makes_older_ones_void_and_cannot_be_replayed() {
    let bytes = signed(&grant(), [&asha(), &badr()]);
    let raise = raised(Raise { mailbox: MAILBOX, to: 8 }, [&asha(), &badr()]);
    assert_eq!(raise.len(), Raise::LENGTH);
    assert_eq!(Raise::verify(&raise, &owners(7)).unwrap().to, 8);
    assert_eq!(why(Raise::verify(&raise, &owners(8))), Some(Rejected::Void));
    assert_eq!(why(Capability::verify(&bytes, &owners(8))), Some(Rejected::Void));
    assert_eq!(
        why(Raise::verify(&raised(Raise { mailbox: MAILBOX, to: 9 }, [&asha(), &asha()]), &owners(0))),
        Some(Rejected::BadKey)
    );
    // What is signed for one purpose says nothing for the other.
    assert!(Raise::verify(&bytes, &owners(0)).is_err() && Capability::verify(&raise, &owners(0)).is_err());
}

#[test]
fn nothing_outlives_the_highest_serial() {
    let forever = signed(&Grant { until: SERIAL_AT_MOST, ..grant() }, [&asha(), &badr()]);
    assert_eq!(why(Capability::verify(&forever, &owners(0))), Some(Rejected::TooLarge));
    let last = signed(&Grant { until: SERIAL_AT_MOST - 1, ..grant() }, [&asha(), &badr()]);
    assert!(Capability::verify(&last, &owners(SERIAL_AT_MOST - 1)).is_ok());
    assert_eq!(why(Capability::verify(&last, &owners(SERIAL_AT_MOST))), Some(Rejected::Void));
    let raise = raised(Raise { mailbox: MAILBOX, to: SERIAL_AT_MOST }, [&asha(), &badr()]);
    assert!(Raise::verify(&raise, &owners(0)).is_ok());
}

#[test]
fn an_answer_is_for_one_relay_one_challenge_and_one_capability() {
    let bytes = signed(&grant(), [&asha(), &badr()]);
    let capability = Capability::verify(&bytes, &owners(0)).unwrap();
    let answer = capability::answer(&chitra().signer, "one:443", &[1; 32], &bytes);
    assert_eq!(capability::answered(&answer, "one:443", &[1; 32], &capability), Ok(()));
    assert_eq!(capability::answered(&answer, "two:443", &[1; 32], &capability), Err(Rejected::Signature));
    assert_eq!(capability::answered(&answer, "one:443", &[2; 32], &capability), Err(Rejected::Signature));
    let more = signed(&Grant { rights: Rights::ALL, ..grant() }, [&asha(), &badr()]);
    let more = Capability::verify(&more, &owners(0)).unwrap();
    assert_eq!(capability::answered(&answer, "one:443", &[1; 32], &more), Err(Rejected::Signature));
    let by_another = capability::answer(&asha().signer, "one:443", &[1; 32], &bytes);
    assert_eq!(capability::answered(&by_another, "one:443", &[1; 32], &capability), Err(Rejected::Signature));
}

proptest! {
    #[test]
    fn nothing_altered_is_taken(at in 0..Capability::LENGTH, by in 1..=255u8) {
        let mut bytes = signed(&grant(), [&asha(), &badr()]);
        bytes[at] ^= by;
        prop_assert!(Capability::verify(&bytes, &owners(0)).is_err());
    }

    #[test]
    fn nothing_cut_off_or_made_longer_is_taken(keep in 0..Capability::LENGTH, more in 1..64usize) {
        let bytes = signed(&grant(), [&asha(), &badr()]);
        prop_assert!(Capability::verify(&bytes[..keep], &owners(0)).is_err());
        let longer = [bytes, vec![0; more]].concat();
        prop_assert_eq!(why(Capability::verify(&longer, &owners(0))), Some(Rejected::Trailing));
    }
}
