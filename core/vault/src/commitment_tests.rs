//! A slot forged to open under two keys. Poly1305 lets it be made; the commitment does not let it in.
//!
//! "How to abuse and fix authenticated encryption without key commitment" (Albertini and others, 2022): tags are sums over
//! a field, so two free blocks of a ciphertext can be solved for, such that one tag is right under two keys. Somebody who can
//! write a header could so give out one that opens under two codes and tell, by what happens next, which one was typed.

use chacha20::ChaCha20;
use chacha20::cipher::{KeyIvInit, StreamCipher};
use dryoc::classic::crypto_core::crypto_core_hchacha20;
use num_bigint::BigUint;

use crate::error::VaultError;
use crate::generichash::keyed;
use crate::key::Key;
use crate::layout::{Head, Header, SIZE};
use crate::pwhash::Cost;
use crate::{aead, context, frame, random};

/// Bytes of a block.
const BLOCK: usize = 16;

fn prime() -> BigUint {
    (BigUint::from(1u8) << 130) - BigUint::from(5u8)
}

fn two_128() -> BigUint {
    BigUint::from(1u8) << 128
}

/// The two halves of the one-time Poly1305 key of a key and a nonce: r, clamped, and s.
fn one_time_key(key: &[u8; 32], nonce: &[u8; 24]) -> (BigUint, BigUint) {
    let (mut subkey, mut short, mut block) = ([0; 32], [0; 12], [0; 32]);
    crypto_core_hchacha20(&mut subkey, nonce[..16].try_into().unwrap(), key, None);
    short[4..].copy_from_slice(&nonce[16..]);
    ChaCha20::new(&subkey.into(), &short.into()).apply_keystream(&mut block);
    for at in [3, 7, 11, 15] {
        block[at] &= 15;
    }
    for at in [4, 8, 12] {
        block[at] &= 252;
    }
    (BigUint::from_bytes_le(&block[..16]), BigUint::from_bytes_le(&block[16..]))
}

/// What Poly1305 sums over: associated data and ciphertext in blocks, then their lengths. Every block is a full one.
fn blocks(ad: &[u8], ciphertext: &[u8]) -> Vec<BigUint> {
    let pad = |part: &[u8]| vec![0; part.len().wrapping_neg() % BLOCK];
    let lengths = [ad.len() as u64, ciphertext.len() as u64].map(u64::to_le_bytes).concat();
    let message = [ad, &pad(ad), ciphertext, &pad(ciphertext), &lengths].concat();
    message.chunks(BLOCK).map(|block| BigUint::from_bytes_le(block) + two_128()).collect()
}

/// The sum, but for the two blocks at `free` and the one after it; and the factors of those two.
fn sum_without(blocks: &[BigUint], free: usize, r: &BigUint) -> (BigUint, [BigUint; 2]) {
    let factor = |place: usize| r.modpow(&BigUint::from(blocks.len() - place), &prime());
    let others = blocks.iter().enumerate().filter(|(place, _)| ![free, free + 1].contains(place));
    let sum = others.map(|(place, block)| block * factor(place)).sum::<BigUint>() % prime();
    (sum, [factor(free), factor(free + 1)])
}

/// A sealed text of 80 bytes, with its tag, that opens under both keys.
fn sealed_for_both(keys: &[[u8; 32]; 2], nonce: &[u8; 24], ad: &[u8]) -> Vec<u8> {
    let p = prime();
    let minus = |a: &BigUint, b: &BigUint| ((a + &p) - (b % &p)) % &p;
    // A solution must be a block: about one in sixteen is.
    for _ in 0..1000 {
        let (mut ciphertext, tag): ([u8; 80], [u8; 16]) = (random::bytes(), random::bytes());
        let free = ad.len().div_ceil(BLOCK);
        let message = blocks(ad, &ciphertext);
        let equations = keys.map(|key| {
            let (r, s) = one_time_key(&key, nonce);
            let (sum, factors) = sum_without(&message, free, &r);
            let wanted = (BigUint::from_bytes_le(&tag) + two_128() - s) % two_128();
            (factors, minus(&wanted, &sum))
        });
        let [([a, b], e), ([c, d], f)] = &equations;
        let determinant = minus(&(a * d % &p), &(b * c % &p));
        let inverse = determinant.modpow(&(&p - BigUint::from(2u8)), &p);
        let first = minus(&(e * d % &p), &(b * f % &p)) * &inverse % &p;
        let second = minus(&(a * f % &p), &(e * c % &p)) * &inverse % &p;
        let is_block = |value: &BigUint| *value >= two_128() && *value < two_128() << 1;
        if is_block(&first) && is_block(&second) {
            for (place, value) in [first, second].iter().enumerate() {
                let mut block = (value - two_128()).to_bytes_le();
                block.resize(BLOCK, 0);
                ciphertext[place * BLOCK..(place + 1) * BLOCK].copy_from_slice(&block);
            }
            return [ciphertext.as_slice(), &tag].concat();
        }
    }
    panic!("a solution in a thousand tries");
}

#[test]
fn a_text_that_opens_under_two_keys_is_no_slot_for_both() {
    let head = Head { cost: Cost::LEAST, salt: random::bytes(), id: random::bytes() };
    let whole = Header::new(head, &Key::random(), &Key::random()).bytes();
    let keys: [[u8; 32]; 2] = [random::bytes(), random::bytes()];
    let nonce: [u8; 24] = random::bytes();
    let ad = frame(&whole[..52], &[&[1]]);
    let sealed = sealed_for_both(&keys, &nonce, &ad);
    for key in &keys {
        assert!(aead::open(&Key::from_bytes(*key), &nonce, &ad, &sealed).is_ok(), "Poly1305 alone accepts both");
    }
    let commitment = |key: &[u8; 32]| keyed::<32>(key, context::COMMIT, &[&nonce, &sealed]);
    assert_ne!(commitment(&keys[0]), commitment(&keys[1]));
    for (committed, other) in [(0, 1), (1, 0)] {
        let slot = [nonce.as_slice(), &sealed, &commitment(&keys[committed])].concat();
        let bytes = [&whole[..52 + 152], &slot, &whole[52 + 2 * 152..]].concat();
        assert_eq!(bytes.len(), SIZE);
        let header = Header::parse(&bytes).unwrap();
        let find = |key: usize| header.find(&Key::from_bytes(keys[key])).map(|(number, _)| number);
        // What the forger sealed is no key and no flags of ours; that is looked at only behind the commitment.
        assert_eq!(find(committed), Err(VaultError::Newer), "gets as far as its content");
        assert_eq!(find(other), Err(VaultError::WrongCode), "does not get that far");
    }
}
