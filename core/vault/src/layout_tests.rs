//! The header's bytes: a golden vector, and slots that open for one key, in one place, or not at all.

use super::*;

fn head() -> Head {
    Head {
        cost: Cost::DEFAULT,
        salt: std::array::from_fn(|at| u8::try_from(at).unwrap()),
        id: std::array::from_fn(|at| u8::try_from(at + 16).unwrap()),
    }
}

fn key(byte: u8) -> Key {
    Key::from_bytes([byte; 32])
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// A whole header with everything fixed that is drawn otherwise. Expected bytes computed by a second program (Python:
/// `hashlib.blake2b`, ChaCha20 and Poly1305 written from RFC 8439).
#[test]
fn golden_header() {
    let kek = "d9cc9f4652202517cef27a5bca46d733e8e839cb3cb68ddb39bcebf52c12f7dc";
    let kek = std::array::from_fn(|at| u8::from_str_radix(&kek[2 * at..2 * at + 2], 16).unwrap());
    let kek = Key::from_bytes(kek);
    let first = seal(&head(), 0, &kek, &key(0x44), OPENS, &[0x55; 24]);
    let header = Header::with_slots(head(), [first, [0x66; SLOT], [0x77; SLOT], [0x88; SLOT]]);
    let bytes = header.bytes();
    assert_eq!((bytes.len(), SIZE, HEAD, SLOT), (660, 660, 52, 152));
    assert_eq!(
        hex(&bytes[..52]),
        "5745465456414c54010001000300000000000100000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f"
    );
    assert_eq!(
        hex(&bytes[52..204]),
        "555555555555555555555555555555555555555555555555c33505d7b464251b5d9c6a96fcdca104c9e09cf33a05033871e22a09\
         8b33215a5949220be2154cfb36bfeed526a77f2f8694211d43e487d603a68a9ca8fb2c235d4338c6f276870185b01c17810f9dbf\
         37a95952c673c42d48c2907494704014531d58fe72813293a9b5dc709e1cd84e7ba055c9093d7e16eb4e4e278e8990a6"
    );
    assert_eq!(bytes[204..], [[0x66; 152], [0x77; 152], [0x88; 152]].concat());
    assert_eq!(
        hex(&crate::generichash::hash::<32>(context::COPY, &[&bytes])),
        "5f2d1c60b6cb6bdee9e5ca60e1f44cb8fcbf1aa6e58e8583d6bffa7793b9686c"
    );

    let read = Header::parse(&bytes).unwrap();
    assert_eq!(read.head, head());
    assert!(read.open(&kek).unwrap() == key(0x44));
    assert_eq!(read.open(&key(9)), Err(VaultError::WrongCode));
}

#[test]
fn a_slot_opens_in_its_own_place_and_header_only() {
    let slot = seal(&head(), 2, &key(1), &key(2), OPENS, &[3; 24]);
    assert!(open(&head(), 2, &key(1), &slot).is_some());
    for number in [0, 1, 3] {
        assert!(open(&head(), number, &key(1), &slot).is_none());
    }
    for changed in
        [Head { salt: [0; 16], ..head() }, Head { id: [0; 16], ..head() }, Head { cost: Cost::WEAK, ..head() }]
    {
        assert!(open(&changed, 2, &key(1), &slot).is_none());
    }
}

#[test]
fn every_bit_of_a_slot_matters() {
    let slot = seal(&head(), 0, &key(1), &key(2), OPENS, &[3; 24]);
    for at in 0..SLOT * 8 {
        let mut changed = slot;
        changed[at / 8] ^= 1 << (at % 8);
        assert!(open(&head(), 0, &key(1), &changed).is_none(), "bit {at}");
    }
}

/// A ciphertext can be built that Poly1305 accepts under two keys ("How to abuse and fix authenticated encryption without
/// key commitment", Albertini and others, 2022). Here the tag is right and the commitment is another key's.
#[test]
fn a_slot_that_another_key_committed_to_does_not_open() {
    let mut slot = seal(&head(), 0, &key(1), &key(2), OPENS, &[3; 24]);
    let sealed: Vec<u8> = slot[NONCE..NONCE + SEALED].to_vec();
    slot[NONCE + SEALED..].copy_from_slice(&commitment(&key(7), &[3; 24], &sealed));
    assert!(aead::open(&key(1), &[3; 24], &place(&head(), 0), &sealed).is_ok());
    assert!(open(&head(), 0, &key(1), &slot).is_none());
    assert!(open(&head(), 0, &key(7), &slot).is_none());
}

#[test]
fn any_of_the_four_slots_opens() {
    for number in 0..4u8 {
        let mut slots = [random::bytes(); SLOTS];
        slots[usize::from(number)] = seal(&head(), number, &key(1), &key(2), OPENS, &[3; 24]);
        let header = Header::with_slots(head(), slots);
        assert!(header.open(&key(1)).unwrap() == key(2));
    }
}

#[test]
fn a_slot_for_something_unknown_is_not_guessed_at() {
    for flags in [2, 3, 1 << 31] {
        let slot = seal(&head(), 0, &key(1), &key(2), flags, &[3; 24]);
        let header = Header::with_slots(head(), [slot, [0; SLOT], [0; SLOT], [0; SLOT]]);
        assert_eq!(header.open(&key(1)), Err(VaultError::Newer));
    }
}

#[test]
fn what_is_not_a_header_is_said_to_be_what_it_is() {
    let good = Header::new(head(), &key(1), &key(2)).bytes();
    let with = |at: usize, bytes: &[u8]| {
        let mut changed = good.clone();
        changed[at..at + bytes.len()].copy_from_slice(bytes);
        Header::parse(&changed).err()
    };
    assert_eq!(with(0, b"W"), None);
    assert_eq!(with(0, b"X"), Some(VaultError::Damaged));
    assert_eq!(with(8, &[2, 0]), Some(VaultError::Newer));
    assert_eq!(with(8, &[0, 0]), Some(VaultError::Damaged));
    assert_eq!(with(10, &[2, 0]), Some(VaultError::Newer));
    assert_eq!(with(10, &[0, 0]), Some(VaultError::Damaged));
    for (passes, memory_kib) in [(1, 65536), (17, 65536), (3, 19 * 1024 - 1), (3, 512 * 1024 + 1), (3, u32::MAX)] {
        let cost = [u32::to_le_bytes(passes), u32::to_le_bytes(memory_kib)].concat();
        assert_eq!(with(12, &cost), Some(VaultError::BadCost));
    }
    for size in 0..good.len() {
        assert_eq!(Header::parse(&good[..size]).err(), Some(VaultError::Damaged));
    }
    assert_eq!(Header::parse(&[&good[..], b"x"].concat()).err(), Some(VaultError::Damaged));
}

/// Used and unused slots look alike: over 200 headers every bit of all four is set about half of the time. A fair bit leaves
/// 100 ± 50 with a chance of about 10⁻¹²; there are 4,864 of them.
#[test]
fn slots_look_random_used_or_not() {
    const HEADERS: u32 = 200;
    let mut set = vec![0u32; SLOTS * SLOT * 8];
    for _ in 0..HEADERS {
        let bytes = Header::new(head(), &Key::random(), &key(0)).bytes();
        for (at, count) in set.iter_mut().enumerate() {
            *count += u32::from(bytes[HEAD + at / 8] >> (at % 8) & 1);
        }
    }
    assert!(set.iter().all(|count| count.abs_diff(HEADERS / 2) < 50));
}

proptest::proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig { failure_persistence: None, ..Default::default() })]

    #[test]
    fn any_bytes_are_answered(bytes in proptest::collection::vec(proptest::prelude::any::<u8>(), SIZE), known in 0usize..HEAD) {
        let mut bytes = bytes;
        bytes[..known].copy_from_slice(&head().bytes()[..known]);
        if let Ok(header) = Header::parse(&bytes) {
            proptest::prop_assert_eq!(header.bytes(), bytes);
        }
    }
}
