//! Argon2id against RFC 9106: its printed vector on a second oracle that knows lanes, and that oracle against our wrapper at one
//! lane, over chance inputs and costs; about ten seconds.

use argon2::{Algorithm, Argon2, AssociatedData, ParamsBuilder, Version};
use proptest::prelude::*;
use weft_vault::{Cost, pwhash};

/// RFC 9106, 5.3: 32 KiB, 3 passes, 4 lanes, with a secret and associated data.
#[test]
fn the_printed_vector_of_rfc_9106() {
    let mut params = ParamsBuilder::new();
    params.m_cost(32).t_cost(3).p_cost(4).output_len(32).data(AssociatedData::new(&[4; 12]).unwrap());
    let params = params.build().unwrap();
    let oracle = Argon2::new_with_secret(&[3; 8], Algorithm::Argon2id, Version::V0x13, params).unwrap();
    let mut tag = [0; 32];
    oracle.hash_password_into(&[1; 32], &[2; 16], &mut tag).unwrap();
    let printed = [
        0x0d, 0x64, 0x0d, 0xf5, 0x8d, 0x78, 0x76, 0x6c, 0x08, 0xc0, 0x37, 0xa3, 0x4a, 0x8b, 0x53, 0xc9, 0xd0, 0x1e,
        0xf0, 0x45, 0x2d, 0x75, 0xb6, 0x5e, 0xb5, 0x25, 0x20, 0xe9, 0x6b, 0x01, 0xe6, 0x59,
    ];
    assert_eq!(tag, printed);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 32, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn our_wrapper_at_one_lane(
        secret in prop::collection::vec(any::<u8>(), 0..300),
        salt in any::<[u8; 16]>(),
        passes in 2u32..=5,
        memory_kib in 19 * 1024u32..=24 * 1024,
    ) {
        let mut params = ParamsBuilder::new();
        params.m_cost(memory_kib).t_cost(passes).p_cost(1).output_len(32);
        let oracle = Argon2::new(Algorithm::Argon2id, Version::V0x13, params.build().unwrap());
        let mut expected = [0; 32];
        oracle.hash_password_into(&secret, &salt, &mut expected).unwrap();
        let ours = pwhash::argon2id13(&secret, &salt, Cost::new(passes, memory_kib).unwrap()).unwrap();
        prop_assert_eq!(ours.as_bytes(), &expected);
    }
}
