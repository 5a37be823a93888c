//! X25519 as Weft uses it: Wycheproof's vectors through sealed boxes, and keys nobody can own.

use super::*;
use dryoc::classic::{crypto_core, crypto_generichash, crypto_secretbox};
use wycheproof::xdh::{TestFlag, TestName, TestSet};

/// A box whose one-time key is `ephemeral` and whose X25519 agreement gave `shared`, made by the second implementation.
fn boxed(ephemeral: &[u8; 32], receiver: &[u8; 32], shared: &[u8; 32], plain: &[u8]) -> Vec<u8> {
    let mut nonce = [0; 24];
    let keys = [ephemeral.as_slice(), receiver].concat();
    crypto_generichash::crypto_generichash(&mut nonce, &keys, None).unwrap();
    let mut key = [0; 32];
    crypto_core::crypto_core_hsalsa20(&mut key, &[0; 16], shared, None);
    let mut sealed = vec![0; plain.len() + 16];
    crypto_secretbox::crypto_secretbox_easy(&mut sealed, plain, &nonce, &key).unwrap();
    [ephemeral.as_slice(), &sealed].concat()
}

#[test]
fn wycheproof_x25519_through_sealed_boxes() {
    let set = TestSet::load(TestName::X25519).unwrap();
    let (mut opened, mut refused) = (0, 0);
    for test in set.test_groups.iter().flat_map(|group| &group.tests) {
        let array = |bytes: &[u8]| <[u8; 32]>::try_from(bytes).unwrap();
        let (ephemeral, secret) = (array(&test.public_key), array(&test.private_key));
        let shared = array(&test.shared_secret);
        let mut public = [0; 32];
        crypto_core::crypto_scalarmult_base(&mut public, &secret);
        let pair = BoxPair { public, secret: Key::from_bytes(secret) };
        let sealed = boxed(&ephemeral, &public, &shared, b"epoch key");
        let result = open(&pair, &sealed);
        if shared == [0; 32] {
            assert!(test.flags.contains(&TestFlag::ZeroSharedSecret), "{}", test.tc_id);
            assert_eq!(result, Err(Unopened), "{}: {}", test.tc_id, test.comment);
            assert!(!is_usable(&ephemeral), "{}: {}", test.tc_id, test.comment);
            refused += 1;
        } else {
            assert_eq!(result.as_deref(), Ok(&b"epoch key"[..]), "{}: {}", test.tc_id, test.comment);
            assert!(is_usable(&ephemeral), "{}: {}", test.tc_id, test.comment);
            opened += 1;
        }
    }
    assert!(opened > 450 && refused > 10, "{opened} {refused}");
}

#[test]
fn a_box_to_a_key_nobody_owns_is_random_bytes() {
    let mut one = [0; 32];
    one[0] = 1;
    for nobody in [[0; 32], one] {
        assert!(!is_usable(&nobody));
        let sealed = seal(&nobody, b"epoch key");
        assert_eq!(sealed.len(), 9 + OVERHEAD);
        // What everybody would open it with, had it been sealed: the agreement is zero for all secrets.
        let ephemeral: [u8; 32] = sealed[..32].try_into().unwrap();
        let open_to_all = boxed(&ephemeral, &nobody, &[0; 32], b"epoch key");
        assert_ne!(sealed, open_to_all);
        assert!(sealed[32..].iter().any(|byte| *byte != 0), "not left blank either");
        assert_ne!(sealed[32..], seal(&nobody, b"epoch key")[32..]);
    }
}

#[test]
fn too_short_to_be_a_box() {
    let pair = BoxPair::from_seed(&Key::random());
    assert_eq!(open(&pair, &[0; 47]), Err(Unopened));
    assert_eq!(open(&pair, &[]), Err(Unopened));
    assert_eq!(open(&pair, &seal(&pair.public(), b"")), Ok(vec![]));
}

/// Every encoding of a point whose order divides 8: D. J. Bernstein, cr.yp.to/ecdh.html, "validate public keys", with p, p + 1 and
/// the top bit, which X25519 ignores (RFC 7748, 5).
#[test]
fn with_a_point_of_low_order_nothing_is_agreed_on() {
    let number =
        |hex: &str| -> [u8; 32] { std::array::from_fn(|at| u8::from_str_radix(&hex[2 * at..2 * at + 2], 16).unwrap()) };
    let low = |first: u8| {
        let mut point = [0xFF; 32];
        (point[0], point[31]) = (first, 0x7F);
        point
    };
    let mut one = [0; 32];
    one[0] = 1;
    let points = [
        [0; 32],
        one,
        low(0xEC),
        low(0xED),
        low(0xEE),
        number("e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800"),
        number("5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f1157"),
    ];
    let pair = BoxPair::from_seed(&Key::random());
    for point in points {
        for top in [0, 0x80] {
            let mut point = point;
            point[31] |= top;
            assert!(!is_usable(&point), "{point:02x?}");
            // What everybody could make, were an agreement on zero accepted.
            assert_eq!(open(&pair, &boxed(&point, &pair.public(), &[0; 32], b"epoch key")), Err(Unopened));
            let sealed = seal(&point, b"epoch key");
            let ephemeral: [u8; 32] = sealed[..32].try_into().unwrap();
            assert_ne!(sealed, boxed(&ephemeral, &point, &[0; 32], b"epoch key"), "open to all");
        }
    }
    assert!(is_usable(&pair.public()), "the test can fail");
}
