//! `docs/formats.md` and the code say the same: every vector of the document is computed here from the same fixed inputs, or,
//! where chance is in it, opened.

use std::collections::{BTreeMap, BTreeSet};

use weft_chain::capability::{self, Grant, Raise, Rights};
use weft_chain::notice::{self, NoticeContent, Target};
use weft_chain::root::{self, Leaf};
use weft_chain::telling::{Give, Want};
use weft_chain::{
    BlobKind, Body, Log, LogOpened, Seals, Segment, Supersedes, Tip, Welcome, attachment, blob, commit, fact_id,
    founding, line_of, next_chain, outer, seals, welcome,
};
use weft_model::audience::{Audience, Lane};
use weft_model::fact::{FactBody, LogPoint};
use weft_model::ids::{FactId, Incarnation, LogId, NoticeId, RecordId};
use weft_model::membership::{Cut, CutPoint, MembershipFact};
use weft_model::notice::{NewNotice, NoticeAuthor, NoticeKind};
use weft_model::said::Content;
use weft_vault::{Code, KeyStore, Purpose, ReceiptNumber, Vault};

use crate::vectors::{documented, given, hex};
use crate::world::{
    HLC, added, asha, badr, charter, chitra, control_drafts, epoch_key, first_group, founded, founder_mid, key,
    opening, partnership, record, records, request, second_group, secret,
};

/// Vectors that hold chance: opened, not computed.
const GIVEN: [&str; 6] = ["segment.records.packed", "seals", "welcome", "vault.header", "vault.keystore", "vault.code"];
/// What the tests of `weft-sync`, `weft-vault` and `weft-store` compute.
const ELSEWHERE: [&str; 9] =
    ["file.", "session.", "device.", "capture.", "second.", "shred.", "sealed.", "carry.", "anchor."];

type Vectors = BTreeMap<&'static str, Vec<u8>>;

#[test]
fn the_document_and_the_code_say_the_same() {
    let mut computed = Vectors::new();
    for vectors in [beginning(), logs(), sealed(), beside(), compared(), receipts(), opened(), granted()] {
        computed.extend(vectors);
    }
    let documented = documented();
    let report = |name: &&'static str| format!("{name} = {}\n", hex(&computed[name]));
    let differs = |name: &&&'static str| documented.get(**name) != Some(&computed[**name]);
    let wrong: String = computed.keys().filter(differs).map(report).collect();
    assert!(wrong.is_empty(), "docs/formats.md should say:\n{wrong}");
    let known: BTreeSet<&str> = computed.keys().copied().chain(GIVEN).collect();
    let elsewhere = |name: &str| ELSEWHERE.iter().any(|prefix| name.starts_with(prefix));
    let other = documented.keys().find(|name| !elsewhere(name) && !known.contains(name.as_str()));
    assert_eq!(other, None, "a vector that nothing computes");
}

fn beginning() -> Vectors {
    let (proposal, kept) = founding::propose([0x01; 16], first_group(), charter(), &asha().signer).unwrap();
    let answer = founding::answer(&kept, second_group(), &badr().signer).unwrap();
    let genesis = answer.encode();
    let length = u32::from_le_bytes(*genesis.first_chunk().unwrap()) as usize;
    Vectors::from([
        ("key.asha.sign", asha().sign_key().bytes().to_vec()),
        ("key.asha.seal", asha().box_key().bytes().to_vec()),
        ("key.badr.sign", badr().sign_key().bytes().to_vec()),
        ("key.badr.seal", badr().box_key().bytes().to_vec()),
        ("key.chitra.sign", chitra().sign_key().bytes().to_vec()),
        ("key.chitra.seal", chitra().box_key().bytes().to_vec()),
        ("genesis.proposal", proposal),
        ("genesis", genesis[4..4 + length].to_vec()),
        ("genesis.partnership", answer.partnership().bytes().to_vec()),
        ("genesis.answer", answer.encode()),
        ("genesis.completed", founded().encode()),
        ("request", request().encode()),
        ("request.hash", request().hash().bytes().to_vec()),
        ("mid.asha", founder_mid(&asha()).bytes().to_vec()),
        ("mid.badr", founder_mid(&badr()).bytes().to_vec()),
        ("mid.chitra", request().mid(&partnership()).bytes().to_vec()),
        ("welcome.hash", welcome::hash(&given("welcome")).to_vec()),
        (
            "welcome.numbers",
            welcome::numbers(&request().hash(), &welcome::hash(&given("welcome"))).map(u32::to_be_bytes).concat(),
        ),
    ])
}

fn logs() -> Vectors {
    let records = records();
    let control = Log::start(opening(Lane::Control)).write(control_drafts(), &asha().signer).unwrap();
    let supersedes = Some(Supersedes { log: records.log(), seq: 3, chain: records.tip.chain });
    let restored = LogOpened { incarnation: Incarnation::new([0x62; 16]), supersedes, ..records.opened };
    let first = &records.facts[1];
    let log = records.log();
    let tip = records.tip;
    // Each step by the formula of the document, beside what the segment says of itself.
    let body = first.body.clone().unwrap();
    let chain_1 = next_chain(log.bytes(), &records.facts[0].id);
    assert_eq!(first.id, fact_id(&log, 2, &first.header_bytes));
    assert_eq!(records.chains()[1], next_chain(&chain_1, &first.id));
    assert_eq!(control[0].facts[0].header.kind, MembershipFact::EpochKey(epoch_key()).kind());
    let cut = Cut {
        audience: Audience::Partnership,
        mid: founder_mid(&badr()),
        points: vec![CutPoint { at: LogPoint { log, seq: 3 }, chain: tip.chain }],
        notices: vec![NoticeId::new([0xe1; 32])],
    };
    let encoded = |fact| FactBody::Membership(fact).encode().unwrap();
    Vectors::from([
        ("opening", records.opened.encode()),
        ("opening.log", log.bytes().to_vec()),
        ("opening.restored", restored.encode()),
        ("opening.restored.log", restored.id().bytes().to_vec()),
        ("body.commit", commit(&body.salt, &body.bytes).bytes().to_vec()),
        ("header", first.header_bytes.clone()),
        ("fact.id", first.id.bytes().to_vec()),
        ("chain.1", chain_1.to_vec()),
        ("chain.2", next_chain(&chain_1, &first.id).to_vec()),
        ("tip.message", Tip::message(&log, tip.seq, &tip.chain)),
        ("tip.signature", tip.signature.to_vec()),
        ("segment.records.opened", records.encode_opened()),
        ("segment.control", control[1].encode().unwrap()),
        ("segment.key", control[0].encode().unwrap()),
        ("fact.epoch-key", encoded(MembershipFact::EpochKey(epoch_key()))),
        ("fact.device-added", encoded(MembershipFact::DeviceAdded(added()))),
        ("fact.cut", encoded(MembershipFact::Cut(cut))),
        ("line.record", line_of(RecordId::new([0x71; 16])).bytes().to_vec()),
    ])
}

fn sealed() -> Vectors {
    let inner = blob::seal(BlobKind::Notice, b"weft", &secret()).unwrap().0;
    let wrapped = outer::wrap(&inner, &secret().mailbox());
    Vectors::from([
        ("epoch.key-id", secret().key_id().bytes().to_vec()),
        ("epoch.mailbox", secret().mailbox().as_bytes().to_vec()),
        ("epoch.file", secret().file_key().as_bytes().to_vec()),
        ("epoch.hint", secret().hint(&[0x0a; 24]).to_vec()),
        ("blob", inner),
        ("outer", wrapped.clone()),
        ("outer.id", outer::blob_id(&wrapped).to_vec()),
    ])
}

fn beside() -> Vectors {
    let mid = NoticeAuthor::Device(founder_mid(&asha()));
    let suspended = NewNotice {
        audience: Audience::Partnership,
        record: record(),
        kind: NoticeKind::Suspended,
        body: Vec::new(),
        by_receipt: false,
    };
    let heads = vec![FactId::new([0xd1; 32])];
    let device = notice::write(&suspended, partnership(), mid, heads, HLC, [0x81; 16], &asha().signer).unwrap();
    let both = notice::sign_also(&device, founder_mid(&badr()), &badr().signer).unwrap();
    let withdrawn = NoticeContent {
        kind: NoticeKind::Withdrawn.number(),
        target: Target::Record(record()),
        body: vec![],
        heads: vec![],
        author: NoticeAuthor::Receipt(chitra().sign_key()),
        ..device.content.clone()
    };
    let receipt = notice::sign_content(withdrawn, &chitra().signer).unwrap();
    let (file, chunks) = attachment::seal_under(&key(0x91), b"a photograph", "image/jpeg").unwrap();
    let want = Want { facts: vec![FactId::new([0xd1; 32]), FactId::new([0xd2; 32])] };
    let give = Give { fact: FactId::new([0xd1; 32]), body: Body { salt: [0x01; 16], bytes: b"told".to_vec() } };
    let telling = FactBody::Entry(weft_model::entry::EntryFact::Story(Content::Attached(file.clone())));
    Vectors::from([
        ("notice.device", device.encode()),
        ("notice.device.id", device.id.bytes().to_vec()),
        ("notice.two", both.encode()),
        ("notice.receipt", receipt.encode()),
        ("notice.receipt.id", receipt.id.bytes().to_vec()),
        ("attachment.id", file.id.bytes().to_vec()),
        ("attachment.chunk", chunks[0].encode()),
        ("attachment.telling", telling.encode().unwrap()),
        ("want", want.encode()),
        ("give", give.encode()),
    ])
}

fn compared() -> Vectors {
    let leaf = |log: u8, seq| Leaf { log: LogId::new([log; 32]), seq, chain: [log; 32] };
    let leaves = BTreeSet::from([leaf(2, 1), leaf(1, 300), leaf(1, 2)]);
    let notices = BTreeSet::from([NoticeId::new([4; 32])]);
    let states = [0x71, 0x72].map(|byte| RecordId::new([byte; 16]));
    let records = states.map(|record| (record, root::state_record(&record, b"state")));
    Vectors::from([
        ("root.empty", root::transport(&BTreeSet::new(), &BTreeSet::new()).to_vec()),
        ("root", root::transport(&leaves, &notices).to_vec()),
        ("state.record", records[0].1.to_vec()),
        ("state", root::state(1, &records.into()).to_vec()),
    ])
}

fn receipts() -> Vectors {
    let number = ReceiptNumber::parse("31415 92653 58979 32383").unwrap();
    let keys = number.keys(partnership().bytes()).unwrap();
    Vectors::from([
        ("receipt.words", number.words().to_vec()),
        ("receipt.sign", keys.signer.public().to_vec()),
        ("receipt.seal", keys.box_pair.public().to_vec()),
    ])
}

/// What the given vectors open to.
fn opened() -> Vectors {
    let dir = tempfile::tempdir().unwrap();
    for (names, bytes) in
        [(["vault-a", "vault-b"], given("vault.header")), (["keys-a", "keys-b"], given("vault.keystore"))]
    {
        for name in names {
            std::fs::write(dir.path().join(name), &bytes).unwrap();
        }
    }
    let code = Code::new(&given("vault.code")).unwrap();
    let vault = Vault::open(dir.path(), &code, &KeyStore::software(dir.path()), 0).unwrap().vault().unwrap();
    let key = |purpose| vault.subkey(purpose).as_bytes().to_vec();
    Vectors::from([
        ("vault.database", key(Purpose::Database)),
        ("vault.drafts", key(Purpose::Drafts)),
        ("vault.blobs", key(Purpose::Blobs)),
    ])
}

#[test]
fn packed_records_of_the_document_still_open() {
    let packed = given("segment.records.packed");
    assert_eq!(Segment::verify(&packed), Ok(records()));
    assert_eq!(packed.len(), records().encode().unwrap().len(), "another zstd may pack otherwise; then drop this line");
}

#[test]
fn seals_of_the_document_still_open() {
    let seals = Seals::decode(&given("seals")).unwrap();
    assert_eq!(seals.count(), 8);
    for person in [asha(), badr()] {
        assert_eq!(seals.open(&person.pair), Some(secret()));
    }
    assert_eq!(seals.open(&chitra().pair), None);
    let segment = Log::start(opening(Lane::Control)).write(control_drafts(), &asha().signer).unwrap().remove(0);
    let sealed = blob::seal(BlobKind::Control, &segment.encode().unwrap(), &secret()).unwrap();
    assert_eq!(seals::open_with(&seals, &sealed.0, &badr().pair), Ok((secret(), segment)));
}

fn granted() -> Vectors {
    let (asha, badr, chitra) = (asha(), badr(), chitra());
    let grant = Grant { mailbox: [0xA1; 32], holder: chitra.sign_key(), rights: Rights::ALL, until: 7 };
    let capability = grant.with([&asha, &badr].map(|steward| (steward.sign_key(), grant.sign(&steward.signer))));
    let raise = Raise { mailbox: [0xA1; 32], to: 8 };
    let answer = capability::answer(&chitra.signer, "relay.example:443", &[0xA2; 32], &capability);
    Vectors::from([
        ("capability", capability),
        (
            "capability.raise",
            raise.with([&asha, &badr].map(|steward| (steward.sign_key(), raise.sign(&steward.signer)))),
        ),
        ("capability.answer", answer.to_vec()),
    ])
}

#[test]
fn the_welcome_of_the_document_still_opens() {
    let welcome = Welcome::open(&given("welcome"), &request(), &chitra().pair).unwrap();
    assert_eq!(welcome.founding, founded());
    assert_eq!(welcome.control[0].0, Some(Seals::decode(&given("seals")).unwrap()));
    assert_eq!(welcome.admitted(&request()), Some(added()));
    assert_eq!(welcome.keys, [secret(), crate::world::group_secret()]);
}

/// Makes the given vectors anew, should a format ever change: `cargo test -p weft-chain -- --ignored --nocapture made_anew`.
#[test]
#[ignore = "prints vectors that hold chance"]
fn given_vectors_made_anew() {
    let seals = secret().seal_to(&[asha().box_key(), badr().box_key()]).unwrap();
    let mut welcome = crate::founding::welcome();
    welcome.control[0].0 = Some(seals.clone());
    let dir = tempfile::tempdir().unwrap();
    let code = b"271828";
    let store = KeyStore::software(dir.path());
    let cost = weft_vault::Cost::new(2, 19 * 1024).unwrap();
    Vault::create(dir.path(), &Code::new(code).unwrap(), &store, cost).unwrap();
    let file = |name: &str| std::fs::read(dir.path().join(name)).unwrap();
    for (name, bytes) in [
        ("segment.records.packed", records().encode().unwrap()),
        ("seals", seals.as_bytes().to_vec()),
        ("welcome", welcome.seal(&request(), &asha().signer).unwrap()),
        ("vault.header", file("vault-a")),
        ("vault.keystore", file("keys-a")),
        ("vault.code", code.to_vec()),
    ] {
        println!("{name} = {}", hex(&bytes));
    }
}

/// Reads the constants themselves, so that a context added later is missed here until the document names it.
#[test]
fn every_context_string_is_in_the_document() {
    let constants = include_str!("../../../vault/src/context.rs").lines().filter(|line| line.starts_with("pub const"));
    let strings: Vec<&str> = constants.filter_map(|line| line.split('"').nth(1)).collect();
    let absent = strings.iter().find(|string| !crate::vectors::FORMATS.contains(&format!("`{string}`")));
    assert_eq!(absent, None, "section 23 of docs/formats.md names every context");
    assert!(strings.len() > 40);
}
