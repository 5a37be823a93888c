//! Golden vectors of docs/formats.md, names beginning with "session.".

use weft_chain::EpochSecret;
use weft_chain::root::Leaf;
use weft_model::audience::Audience;
use weft_model::day::Day;
use weft_model::ids::{AttachmentId, FactId, GroupId, LogId, Mid, NoticeId};
use weft_vault::sign::Signer;
use weft_vault::{Key, context, frame};

use super::super::compare::Names;
use super::super::message::{Digest, Message};
use super::super::noise::{self, Role, lan_name};
use crate::file::Item;
use crate::vectors;

#[test]
fn golden_session() {
    let secret = EpochSecret { audience: Audience::Partnership, generation: 1, key: Key::from_bytes([0x51; 32]) };
    let names = Names::under([0x91; 32]);
    let (partnership, group) = (Audience::Partnership, Audience::Group(GroupId::new([0xa0; 16])));
    let roots = vec![(names.audience(&group), [0x93; 32]), (names.audience(&partnership), [0x92; 32])];
    let place = names.place(&Leaf { log: LogId::new([1; 32]), seq: 300, chain: [2; 32] });
    let mid = Mid::new([0xa1; 16]);
    let signer = Signer::from_seed(&Key::from_bytes([0x11; 32]));
    let signed = frame(context::SESSION_PROOF, &[&[Role::Initiator.number()], &[0x91; 32], mid.bytes()]);
    let audience = names.audience(&partnership);
    let notices = vec![names.notice(&NoticeId::new([4; 32]))];
    let (tellings, attachment) = (vec![FactId::new([3; 32])], AttachmentId::new([5; 32]));
    let buckets = names.digest(roots);
    let numbers = buckets.iter().filter(|bucket| **bucket != [0; 8]).flatten().copied().collect();
    let digest = Message::Digest(Digest { asks: true, misses: false, buckets }).encode();
    assert_eq!((digest.len(), &digest[..3]), (2051, [2, 1, 0].as_slice()));
    let computed = [
        ("session.key", noise::psk(&secret).as_bytes().to_vec()),
        ("session.hint", noise::hint(&secret, &[0x94; 48]).to_vec()),
        ("session.lan", lan_name(&secret, Day::from_number(20_000).unwrap()).into_bytes()),
        ("session.proof", Message::Proof { mid, signature: signer.sign(&signed) }.encode()),
        ("session.numbers", numbers),
        ("session.frontier", Message::Frontier { audience, places: vec![place], notices }.encode()),
        ("session.want", Message::Want { audience, tellings }.encode()),
        ("session.want-chunks", Message::WantChunks { audience, attachment, chunks: vec![(0, 2), (5, 6)] }.encode()),
        ("session.item", Message::Item(Item::Blob(b"blob".to_vec())).encode()),
        ("session.kept", Message::Kept(3).encode()),
    ];
    let documented = vectors::documented();
    let differs = |(name, bytes): &&(&str, Vec<u8>)| documented.get(*name) != Some(bytes);
    let line = |(name, bytes): &(&str, Vec<u8>)| format!("{name} = {}\n", vectors::hex(bytes));
    let wrong: String = computed.iter().filter(differs).map(line).collect();
    assert!(wrong.is_empty(), "docs/formats.md should say:\n{wrong}");
    let known: Vec<&str> = computed.iter().map(|(name, _)| *name).collect();
    let other = documented.keys().find(|name| name.starts_with("session.") && !known.contains(&name.as_str()));
    assert_eq!(other, None, "a vector that nothing computes");
    for (name, bytes) in computed[3..].iter().filter(|(name, _)| *name != "session.numbers") {
        assert_eq!(Message::decode(bytes).map(|message| message.encode()).as_ref(), Some(bytes), "{name}");
    }
}
