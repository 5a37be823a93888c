//! Every construction against a second implementation (dryoc, pure Rust), both ways; a few seconds.
//!
//! The known answers at the top tie the oracle and us to something outside both: RFC 8032, the XChaCha draft, the
//! reference implementation of Argon2.

use std::io::Write;

use chacha20::ChaCha20;
use chacha20::cipher::{KeyIvInit, StreamCipher};
use dryoc::classic::{
    crypto_box, crypto_core, crypto_generichash, crypto_kdf, crypto_onetimeauth, crypto_pwhash,
    crypto_secretstream_xchacha20poly1305 as stream, crypto_sign,
};
use proptest::prelude::*;
use weft_vault::capture::{self, Writer};
use weft_vault::sealedbox::BoxPair;
use weft_vault::secretstream::{Pull, Push, Tag};
use weft_vault::sign::Signer;
use weft_vault::{Cost, Key, ReceiptNumber, aead, context, frame, generichash, kdf, pwhash, sealedbox, sign};

fn hex(text: &str) -> Vec<u8> {
    let byte = |at| u8::from_str_radix(&text[at..at + 2], 16).unwrap();
    (0..text.len()).step_by(2).map(byte).collect()
}

fn hex32(text: &str) -> [u8; 32] {
    hex(text).try_into().unwrap()
}

fn key() -> impl Strategy<Value = [u8; 32]> {
    any::<[u8; 32]>()
}

fn bytes(longest: usize) -> impl Strategy<Value = Vec<u8>> {
    prop::collection::vec(any::<u8>(), 0..longest)
}

/// XChaCha20-Poly1305 as draft-irtf-cfrg-xchacha-03 writes it, from the oracle's parts.
fn oracle_seal(key: &[u8; 32], nonce: &[u8; 24], ad: &[u8], plain: &[u8]) -> Vec<u8> {
    let mut subkey = [0; 32];
    crypto_core::crypto_core_hchacha20(&mut subkey, nonce[..16].try_into().unwrap(), key, None);
    let mut short = [0; 12];
    short[4..].copy_from_slice(&nonce[16..]);
    let mut text = [&[0; 64], plain].concat();
    ChaCha20::new(&subkey.into(), &short.into()).apply_keystream(&mut text);
    let (block, sealed) = text.split_at(64);
    let pad = |part: &[u8]| vec![0; part.len().wrapping_neg() % 16];
    let lengths = [ad.len() as u64, sealed.len() as u64].map(u64::to_le_bytes);
    let message = [ad, &pad(ad), sealed, &pad(sealed), &lengths.concat()].concat();
    let mut tag = [0; 16];
    crypto_onetimeauth::crypto_onetimeauth(&mut tag, &message, block[..32].try_into().unwrap());
    [sealed, &tag].concat()
}

/// draft-irtf-cfrg-xchacha-03, A.3.1.
#[test]
fn xchacha_draft_vector() {
    let key: [u8; 32] = std::array::from_fn(|at| 0x80 + at as u8);
    let nonce: [u8; 24] = std::array::from_fn(|at| 0x40 + at as u8);
    let ad = hex("50515253c0c1c2c3c4c5c6c7");
    let plain = b"Ladies and Gentlemen of the class of '99: If I could offer you only one tip for the future, \
        sunscreen would be it.";
    let sealed =
        hex("bd6d179d3e83d43b9576579493c0e939572a1700252bfaccbed2902c21396cbb731c7f1b0b4aa6440bf3a82f4eda7e39\
         ae64c6708c54c216cb96b72e1213b4522f8c9ba40db5d945b11b69b982c1bb9e3f3fac2bc369488f76b2383565d3fff9\
         21f9664c97637da9768812f615c68b13b52ec0875924c1c7987947deafd8780acf49");
    assert_eq!(oracle_seal(&key, &nonce, &ad, plain), sealed);
    let key = Key::from_bytes(key);
    assert_eq!(aead::seal(&key, &nonce, &ad, plain), sealed);
    assert_eq!(aead::open(&key, &nonce, &ad, &sealed).unwrap(), plain);
}

/// The reference implementation's own test (phc-winner-argon2, test.c, Argon2id v = 19, t = 2, m = 2¹⁶, p = 1), on the
/// oracle: its salt has 8 bytes, ours always have 16. RFC 9106's vectors use four lanes: see `argon2.rs` beside this.
#[test]
fn the_oracle_is_argon2id() {
    let mut out = [0; 32];
    crypto_pwhash::crypto_pwhash(
        &mut out,
        b"password",
        b"somesalt",
        2,
        64 << 20,
        crypto_pwhash::PasswordHashAlgorithm::Argon2id13,
    )
    .unwrap();
    let expected = "09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7";
    assert_eq!(out, hex32(expected));
}

fn oracle_argon2id(secret: &[u8], salt: &[u8; 16], cost: Cost) -> [u8; 32] {
    let mut out = [0; 32];
    crypto_pwhash::crypto_pwhash(
        &mut out,
        secret,
        salt,
        cost.passes().into(),
        cost.memory_kib() as usize * 1024,
        crypto_pwhash::PasswordHashAlgorithm::Argon2id13,
    )
    .unwrap();
    out
}

#[test]
fn argon2id_at_the_costs_we_use() {
    for (cost, secret) in [
        (Cost::LEAST, &b""[..]),
        (Cost::LEAST, "௨௭௧௮ longer than one block of BLAKE2b ".repeat(9).as_bytes()),
        (Cost::DEFAULT, b"31415926535897932383"),
        (Cost::WEAK, b"five generated words of a code"),
        (Cost::new(5, 20_001).unwrap(), b"\0\xFF"),
    ] {
        let salt = weft_vault::random::bytes();
        let ours = pwhash::argon2id13(secret, &salt, cost).unwrap();
        assert_eq!(ours.as_bytes(), &oracle_argon2id(secret, &salt, cost), "{cost:?}");
    }
}

/// RFC 8032, 7.1, tests 1 and 3.
#[test]
fn ed25519_rfc_vectors() {
    for (seed, public, message, signature) in [
        (
            "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
            "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
            "",
            "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46b\
             d25bf5f0595bbe24655141438e7a100b",
        ),
        (
            "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7",
            "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025",
            "af82",
            "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc659\
             4a7c15e9716ed28dc027beceea1ec40a",
        ),
    ] {
        let signer = Signer::from_seed(&Key::from_bytes(hex32(seed)));
        let signature: [u8; 64] = hex(signature).try_into().unwrap();
        assert_eq!(signer.public(), hex32(public));
        assert_eq!(signer.sign(&hex(message)), signature);
        assert!(sign::verify(&hex32(public), &hex(message), &signature));
    }
}

/// The numbers of a receipt, to the keys: recomputed here from the sentence in `formats.md`.
#[test]
fn receipt_keys_are_what_the_formats_say() {
    let partnership: [u8; 32] = std::array::from_fn(|at| at as u8);
    let number = ReceiptNumber::parse("31415 92653 58979 32383").unwrap();
    let salt = partnership[..16].try_into().unwrap();
    let stretched = oracle_argon2id(b"31415926535897932383", &salt, Cost::DEFAULT);
    let seed = |context| {
        let mut seed = [0; 32];
        let message = frame(context, &[]);
        crypto_generichash::crypto_generichash(&mut seed, &message, Some(&stretched)).unwrap();
        seed
    };
    let (verifying, _) = crypto_sign::crypto_sign_seed_keypair(&seed(b"weft/receipt-sign"));
    let (sealing, _) = crypto_box::crypto_box_seed_keypair(&seed(b"weft/receipt-box"));
    let keys = number.keys(&partnership).unwrap();
    assert_eq!(keys.signer.public(), verifying);
    assert_eq!(keys.box_pair.public(), sealing);
}

/// A capture of two parts, taken apart as `formats.md` says and opened by the oracle.
#[test]
fn captures_are_what_the_formats_say() {
    let blobs = [0x42; 32];
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("capture");
    let long: Vec<u8> = (0..150_000u32).map(|at| at.to_le_bytes()[0]).collect();
    let mut writer = Writer::begin(std::fs::File::create(&path).unwrap(), &Key::from_bytes(blobs)).unwrap();
    writer.write_all(&long).unwrap();
    writer.flush().unwrap();
    drop(writer);
    let file = std::fs::File::options().read(true).write(true).open(&path).unwrap();
    let (mut writer, there) = capture::resume(file, &Key::from_bytes(blobs)).unwrap();
    assert_eq!(there, 150_000);
    writer.write_all(b"and on").unwrap();
    writer.finish().unwrap();

    let bytes = std::fs::read(&path).unwrap();
    let (head, mut rest) = bytes.split_at(98);
    assert_eq!(head[..10], *b"WEFTCAPT\x01\0");
    let (id, nonce) = (&head[10..26], head[26..50].try_into().unwrap());
    let key = aead::open(&Key::from_bytes(blobs), nonce, &frame(b"weft/wrap-capture", &[id]), &head[50..]).unwrap();
    let key: [u8; 32] = key.try_into().unwrap();
    let (mut plain, mut tags, mut chunks, mut before) = (Vec::new(), Vec::new(), 0u64, 0u64);
    let (mut part, mut state) = (0u32, None);
    while let Some((kind, after)) = rest.split_first() {
        if *kind == 1 {
            let (header, after) = after.split_first_chunk::<24>().unwrap();
            part += u32::from(state.is_some());
            before = chunks;
            let mut stream = stream::State::new();
            stream::crypto_secretstream_xchacha20poly1305_init_pull(&mut stream, header, &key);
            (state, rest) = (Some(stream), after);
            continue;
        }
        assert_eq!(*kind, 2);
        let (length, after) = after.split_first_chunk::<4>().unwrap();
        let (sealed, after) = after.split_at(u32::from_le_bytes(*length) as usize);
        let ad = frame(b"weft/capture", &[id, &part.to_le_bytes(), &before.to_le_bytes()]);
        let (mut opened, mut tag) = (vec![0; sealed.len() - 17], 9);
        let stream = state.as_mut().unwrap();
        stream::crypto_secretstream_xchacha20poly1305_pull(stream, &mut opened, &mut tag, sealed, Some(&ad)).unwrap();
        plain.extend(opened);
        tags.push(tag);
        chunks += 1;
        rest = after;
    }
    assert_eq!(plain, [&long[..], b"and on"].concat());
    assert_eq!((part, tags), (1, vec![0, 0, 0, 3]));
}

#[test]
fn a_key_for_each_context() {
    let vmk = [0x44; 32];
    for context in [context::KDF_DATABASE, context::KDF_EXPORT, b"any_8_ok"] {
        let mut expected = [0; 32];
        crypto_kdf::crypto_kdf_derive_from_key(&mut expected, 1, context, &vmk).unwrap();
        assert_eq!(kdf::derive(&Key::from_bytes(vmk), context).as_bytes(), &expected);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn aead_both_ways(k in key(), n in any::<[u8; 24]>(), ad in bytes(80), plain in bytes(700), flip in any::<usize>()) {
        let key = Key::from_bytes(k);
        let mut sealed = aead::seal(&key, &n, &ad, &plain);
        prop_assert_eq!(&sealed, &oracle_seal(&k, &n, &ad, &plain));
        prop_assert_eq!(aead::open(&key, &n, &ad, &sealed).unwrap(), plain);
        prop_assert!(aead::open(&key, &n, &[&ad[..], b"x"].concat(), &sealed).is_err());
        let at = flip % (sealed.len() * 8);
        sealed[at / 8] ^= 1 << (at % 8);
        prop_assert!(aead::open(&key, &n, &ad, &sealed).is_err());
    }

    #[test]
    fn hashes_of_every_length(k in prop::collection::vec(any::<u8>(), 16..=64), context in bytes(20), a in bytes(300), b in bytes(9)) {
        fn oracle<const N: usize>(message: &[u8], key: Option<&[u8]>) -> [u8; N] {
            let mut out = [0; N];
            crypto_generichash::crypto_generichash(&mut out, message, key).unwrap();
            out
        }
        let parts = [&a[..], &b[..]];
        let message = frame(&context, &parts);
        prop_assert_eq!(generichash::hash::<16>(&context, &parts), oracle(&message, None));
        prop_assert_eq!(generichash::hash::<24>(&context, &parts), oracle(&message, None));
        prop_assert_eq!(generichash::hash::<32>(&context, &parts), oracle(&message, None));
        prop_assert_eq!(generichash::hash::<64>(&context, &parts), oracle(&message, None));
        prop_assert_eq!(generichash::keyed::<24>(&k, &context, &parts), oracle(&message, Some(&k)));
        prop_assert_eq!(generichash::keyed::<32>(&k, &context, &parts), oracle(&message, Some(&k)));
    }

    #[test]
    fn signatures_both_ways(seed in key(), message in bytes(300), flip in 0usize..512) {
        let (public, secret) = crypto_sign::crypto_sign_seed_keypair(&seed);
        let mut theirs = [0; 64];
        crypto_sign::crypto_sign_detached(&mut theirs, &message, &secret).unwrap();
        let signer = Signer::from_seed(&Key::from_bytes(seed));
        let mut signature = signer.sign(&message);
        prop_assert_eq!(signer.public(), public);
        prop_assert_eq!(signature, theirs);
        prop_assert!(sign::verify(&public, &message, &signature));
        prop_assert!(!sign::verify(&public, &[&message[..], b"x"].concat(), &signature));
        signature[flip / 8] ^= 1 << (flip % 8);
        prop_assert!(!sign::verify(&public, &message, &signature));
    }

    #[test]
    fn sealed_boxes_both_ways(seed in key(), plain in bytes(300), flip in any::<usize>()) {
        let (public, secret) = crypto_box::crypto_box_seed_keypair(&seed);
        let pair = BoxPair::from_seed(&Key::from_bytes(seed));
        prop_assert_eq!(pair.public(), public);

        let mut ours = sealedbox::seal(&public, &plain);
        let mut opened = vec![0; plain.len()];
        crypto_box::crypto_box_seal_open(&mut opened, &ours, &public, &secret).unwrap();
        prop_assert_eq!(&opened, &plain);

        let mut theirs = vec![0; plain.len() + sealedbox::OVERHEAD];
        crypto_box::crypto_box_seal(&mut theirs, &plain, &public).unwrap();
        prop_assert_eq!(&sealedbox::open(&pair, &theirs).unwrap(), &plain);

        let other = BoxPair::from_seed(&Key::random());
        prop_assert!(sealedbox::open(&other, &ours).is_err());
        let at = flip % (ours.len() * 8);
        // The top bit of an X25519 key is ignored (RFC 7748, 5), but it is part of what the nonce is hashed from.
        ours[at / 8] ^= 1 << (at % 8);
        prop_assert!(sealedbox::open(&pair, &ours).is_err());
    }

    #[test]
    fn streams_both_ways(k in key(), chunks in prop::collection::vec((bytes(20), bytes(200)), 1..5)) {
        let last = chunks.len() - 1;
        let tag_of = |at| if at == last { Tag::Last } else { Tag::More };

        let (mut push, header) = Push::new(&Key::from_bytes(k));
        let mut theirs = stream::State::new();
        stream::crypto_secretstream_xchacha20poly1305_init_pull(&mut theirs, &header, &k);
        for (at, (ad, plain)) in chunks.iter().enumerate() {
            let sealed = push.push(ad, plain, tag_of(at));
            let (mut opened, mut tag) = (vec![0; plain.len()], 9);
            stream::crypto_secretstream_xchacha20poly1305_pull(&mut theirs, &mut opened, &mut tag, &sealed, Some(ad)).unwrap();
            prop_assert_eq!(&opened, plain);
            prop_assert_eq!(tag, if at == last { 3 } else { 0 });
        }

        let (mut theirs, mut header) = (stream::State::new(), [0; 24]);
        stream::crypto_secretstream_xchacha20poly1305_init_push(&mut theirs, &mut header, &k);
        let mut pull = Pull::new(&Key::from_bytes(k), &header);
        for (at, (ad, plain)) in chunks.iter().enumerate() {
            let mut sealed = vec![0; plain.len() + 17];
            let tag = if at == last { 3 } else { 0 };
            stream::crypto_secretstream_xchacha20poly1305_push(&mut theirs, &mut sealed, plain, Some(ad), tag).unwrap();
            prop_assert_eq!(pull.pull(ad, &sealed).unwrap(), (plain.clone(), tag_of(at)));
        }
    }
}
