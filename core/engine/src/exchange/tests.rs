//! What a newer Weft wrote is kept, passed on and never guessed at; what is false is refused, and nothing is lost.

mod of_new;
#[path = "../../tests/shared/mod.rs"]
mod shared;

use std::collections::BTreeMap;
use std::io::Cursor;
use std::path::Path;
use std::time::Duration;

use serde_json::json;
use weft_chain::notice::{NoticeContent, Target, sign_content};
use weft_chain::{BlobKind, Draft, EpochSecret, Log, LogOpened, Segment, attachment, blob};
use weft_model::audience::{Audience, Lane};
use weft_model::command::Command;
use weft_model::fact::{FactBody, SCHEMA};
use weft_model::ids::{Mid, RecordId};
use weft_model::membership::{EpochKey, MembershipFact};
use weft_model::notice::NoticeAuthor;
use weft_model::said::Lang;
use weft_store::{Pace, StoreError};
use weft_sync::file::{Item, Writer};
use weft_vault::Key;

use crate::notebook::setting;
use crate::{Came, Clock, Notebook, Recipients};
pub(crate) use shared::Shared;

pub(crate) fn file(from: &mut Notebook) -> Vec<u8> {
    file_to(from, &Recipients::Everyone)
}

pub(crate) fn file_to(from: &mut Notebook, to: &Recipients) -> Vec<u8> {
    let out = Shared::default();
    from.file_out(to, &mut |_| Ok(Box::new(out.clone()))).unwrap();
    out.bytes()
}

pub(crate) fn take(to: &mut Notebook, file: &[u8]) -> Came {
    to.file_in(&mut Cursor::new(file)).unwrap()
}

pub(crate) const CLOCK: Clock = Clock::Fixed(1_793_600_000_000);

pub(crate) fn three(dir: &Path) -> [Notebook; 3] {
    let make = |name| Notebook::create(&dir.join(name), b"1470 2580", CLOCK, &[Lang::new("en").unwrap()]).unwrap();
    let (mut nila, mut huda, mut sara) = (make("nila"), make("huda"), make("sara"));
    let answer = huda.answer(&nila.propose("Weavers", "Together.").unwrap(), "Growers").unwrap();
    let completion = nila.complete(&answer).unwrap();
    huda.accept(&completion).unwrap();
    let welcome = nila.welcome(&sara.request().unwrap()).unwrap();
    sara.join(&welcome.file).unwrap();
    [nila, huda, sara]
}

pub(crate) fn open(dir: &Path, name: &str) -> Notebook {
    Notebook::open(&dir.join(name), b"1470 2580", CLOCK).unwrap()
}

pub(crate) fn entry(notebook: &mut Notebook, other: &Notebook) -> RecordId {
    let propose = json!({ "propose_entry": {
        "story": { "lang": "en", "words": "Three nights." }, "from": other.my_group(), "to": notebook.my_group(),
        "kind": "hosting", "day": "2026-10-18",
    } });
    let command: Command = serde_json::from_value(propose).unwrap();
    notebook.act(command, None).unwrap().made[0]
}

/// What a later version of Weft would write into a record: an unknown kind, and an unknown schema of a known kind.
fn write_newer(notebook: &mut Notebook, record: RecordId) {
    let (opened, seq, chain) = notebook.snapshot().own_log(&Audience::Partnership, Lane::Records).unwrap().unwrap();
    let mut log = Log::resume(opened, seq, chain);
    for (schema, kind) in [(1, 0x0599), (1, 0x7101), (9, 0x0503)] {
        let heads = notebook.snapshot().record_heads(&record).unwrap();
        let control = notebook.past().unwrap().heads(&Audience::Partnership);
        let depth = 1 + heads.iter().map(|(_, depth)| *depth).max().unwrap();
        let deps = heads.into_iter().map(|(id, _)| id).chain(control).collect();
        let body = b"what a newer version says".to_vec();
        let draft = Draft { schema, kind, depth, hlc: 1, record, deps, salt: [3; 16], body };
        let segments = log.write(vec![draft], notebook.identity.signer()).unwrap();
        notebook.store.write(|w| segments.iter().try_for_each(|segment| w.append(segment).map(|_| ()))).unwrap();
    }
}

/// A notice of a kind that a later version of Weft would write.
fn write_newer_notice(notebook: &mut Notebook, nonce: u8) {
    let place = notebook.place().unwrap();
    let content = NoticeContent {
        partnership: place.partnership,
        audience: Audience::Partnership,
        kind: 900,
        target: Target::Mid(place.mid),
        body: b"what a newer notice says".to_vec(),
        heads: notebook.past().unwrap().heads(&Audience::Partnership),
        hlc: 1,
        nonce: [nonce; 16],
        author: NoticeAuthor::Device(place.mid),
    };
    let notice = sign_content(content, notebook.identity.signer()).unwrap();
    notebook.store.write(|w| w.put_notice(&notice)).unwrap();
}

#[test]
fn an_unknown_kind_is_kept_and_passed_on() {
    let dir = tempfile::tempdir().unwrap();
    let [mut nila, mut huda, mut sara] = three(dir.path());
    let record = entry(&mut nila, &huda);
    write_newer(&mut nila, record);
    write_newer_notice(&mut nila, 4);
    // Nila's file goes to Huda; Sara has it from Huda only.
    let came = take(&mut huda, &file(&mut nila));
    assert_eq!((came.held, came.refused, came.new_notices), (0, 0, 1), "{came:?}");
    take(&mut sara, &file(&mut huda));
    for notebook in [&nila, &huda, &sara] {
        let shown = notebook.show(&record).unwrap();
        assert_eq!(shown["needs_a_newer_weft"], 3, "{shown}");
        assert_eq!(shown["status"], "proposed");
        assert_eq!(notebook.snapshot().notices(&Audience::Partnership).unwrap().len(), 1);
    }
    let roots = [&nila, &huda, &sara].map(|notebook| notebook.check().unwrap().audiences["partnership"].clone());
    assert!(roots[0] == roots[1] && roots[1] == roots[2]);
}

#[test]
fn a_damaged_or_foreign_file_changes_nothing_it_should_not() {
    let dir = tempfile::tempdir().unwrap();
    let [mut nila, mut huda, _] = three(dir.path());
    let record = entry(&mut nila, &huda);
    let whole = file(&mut nila);
    let elsewhere = tempfile::tempdir().unwrap();
    let [mut stranger, ..] = three(elsewhere.path());
    let before = huda.check().unwrap();
    let foreign = huda.file_in(&mut Cursor::new(file(&mut stranger))).unwrap_err();
    assert_eq!(foreign.code(), "bad_input");
    for nonsense in [&b""[..], b"Not a file of ours", &[0; 5_000]] {
        assert_eq!(huda.file_in(&mut Cursor::new(nonsense)).unwrap_err().code(), "bad_input");
    }
    assert_eq!(huda.check().unwrap(), before);
    // Cut off in the middle: what is whole comes in, and what is missing is said.
    let came = take(&mut huda, &whole[..whole.len() * 2 / 3]);
    assert!(!came.complete && came.refused == 0, "{came:?}");
    // One bit wrong in each of many places: never a wrong fact, never an end to everything.
    for place in (640..whole.len()).step_by(whole.len() / 40) {
        let mut flipped = whole.clone();
        flipped[place] ^= 1;
        let came = take(&mut huda, &flipped);
        assert!(!came.complete && came.damaged > 0, "byte {place}: {came:?}");
    }
    let came = take(&mut huda, &whole);
    assert!(came.complete, "{came:?}");
    assert_eq!(huda.show(&record).unwrap()["status"], "proposed");
    let roots = [&nila, &huda].map(|notebook| notebook.check().unwrap().audiences["partnership"].clone());
    assert_eq!(roots[0], roots[1]);
}

#[test]
fn facts_that_arrive_before_their_author_wait() {
    let dir = tempfile::tempdir().unwrap();
    let [mut nila, mut huda, mut sara] = three(dir.path());
    // Sara, whom Huda has never heard of, writes; her facts reach Huda without the fact that admits her.
    let record = entry(&mut sara, &huda);
    let segments = {
        let snapshot = sara.snapshot();
        super::packing::segments(&snapshot, Audience::Partnership, Lane::Records).unwrap()
    };
    let key = huda.snapshot().epoch_secrets().unwrap().into_iter().find(|key| key.audience == Audience::Partnership);
    let key = key.unwrap();
    let mut out = Vec::new();
    let (mut writer, header) = Writer::for_audience(&key);
    out.extend(header);
    for segment in &segments {
        let blob = blob::seal(BlobKind::Records, &segment.encode().unwrap(), &key).unwrap();
        out.extend(writer.push(Item::Blob(blob.0)).unwrap());
    }
    out.extend(writer.finish());
    let came = take(&mut huda, &out);
    assert!(came.held > 0 && came.new_facts == 0, "{came:?}");
    assert_eq!(huda.show(&record).unwrap_err().code(), "unknown");
    let came = take(&mut huda, &file(&mut nila));
    assert_eq!(came.held, 0, "{came:?}");
    assert_eq!(huda.show(&record).unwrap()["status"], "proposed");
}

/// What is held is tried again by steps too: somebody who types meanwhile waits for one of them, however much is held.
#[test]
fn what_waits_is_tried_again_in_the_time_there_is() {
    let dir = tempfile::tempdir().unwrap();
    let [mut nila, mut huda, mut sara] = three(dir.path());
    let records: Vec<_> = (0..40).map(|_| entry(&mut sara, &huda)).collect();
    let early = file_of(&huda, &written(&sara));
    let waiting = take(&mut huda, &early).held;
    assert!(waiting >= 80, "{waiting}");
    let late = file(&mut nila);
    let (mut input, mut importing) = (Cursor::new(&late), huda.begin_file_in().unwrap());
    let (mut left, mut most) = (waiting, 0);
    while huda.step(&mut importing, &mut input, Some(Duration::ZERO)).unwrap().is_none() {
        let now = huda.check().unwrap().held;
        (most, left) = (most.max(left.saturating_sub(now)), now);
    }
    assert_eq!(left, 0);
    assert!(most <= Pace::LEAST, "{most} of {waiting} in one step");
    assert!(records.iter().all(|record| huda.show(record).unwrap()["status"] == "proposed"));
}

/// A file of these segments alone, sealed for everybody under the newest key that `from` has.
fn file_of(from: &Notebook, segments: &[Segment]) -> Vec<u8> {
    let keys = from.snapshot().epoch_secrets().unwrap();
    let key = keys.into_iter().filter(|key| key.audience == Audience::Partnership).max_by_key(|key| key.generation);
    let key = key.unwrap();
    let (mut writer, mut out) = Writer::for_audience(&key);
    for segment in segments {
        let blob = blob::seal(BlobKind::Records, &segment.encode().unwrap(), &key).unwrap();
        out.extend(writer.push(Item::Blob(blob.0)).unwrap());
    }
    out.extend(writer.finish());
    out
}

/// What a device wrote, one segment for each time it wrote.
fn written(notebook: &Notebook) -> Vec<Segment> {
    let mut apart = Vec::new();
    for whole in super::packing::segments(&notebook.snapshot(), Audience::Partnership, Lane::Records).unwrap() {
        let (mut before, mut facts) = (whole.before, whole.facts.clone());
        let mut log = Log::resume(whole.opened, whole.first_seq() - 1, before);
        for fact in facts.drain(..) {
            let body = fact.body.clone().unwrap();
            let h = fact.header.clone();
            let (schema, kind, depth, hlc, record, deps) = (h.schema, h.kind, h.depth, h.hlc, h.record, h.deps);
            let draft = Draft { schema, kind, depth, hlc, record, deps, salt: body.salt, body: body.bytes };
            let segment = log.write(vec![draft], notebook.identity.signer()).unwrap().remove(0).into_inner();
            assert_eq!(segment.before, before);
            before = segment.tip.chain;
            apart.push(segment);
        }
    }
    apart
}

pub(crate) fn root(notebook: &Notebook) -> ([u8; 32], [u8; 32]) {
    let everybody = Audience::Partnership;
    (notebook.snapshot().root(&everybody).unwrap(), notebook.snapshot().state_hash(&everybody).unwrap())
}

/// Sara writes the entries, so that what the others get is one log of records and nothing that they write themselves.
fn three_and_entries(dir: &Path, entries: usize) -> [Notebook; 3] {
    let [mut nila, mut huda, mut sara] = three(dir);
    take(&mut huda, &file(&mut nila));
    for _ in 0..entries {
        entry(&mut sara, &huda);
    }
    [nila, huda, sara]
}

#[test]
fn an_import_by_steps_leaves_room_for_whoever_is_there() {
    let dir = tempfile::tempdir().unwrap();
    let [mut nila, mut huda, sara] = three_and_entries(dir.path(), 100);
    let honest = written(&sara);
    let facts = u64::try_from(honest.len()).unwrap();
    // The first segment in between ends each run, so that there are some.
    let parts: Vec<_> = honest.chunks(40).map(|part| [part, &honest[..1]].concat()).collect();
    let incoming = file_of(&sara, &parts.concat());
    // Nila takes the whole file at once.
    assert_eq!(take(&mut nila, &incoming).new_facts, facts);
    // Huda's comes in by steps; she writes after each, and the power goes after the third.
    let held = |notebook: &Notebook| notebook.snapshot().fact_counts().unwrap().0;
    let (mut own, mut taken) = (Vec::new(), 0);
    let mut input = Cursor::new(&incoming);
    let mut importing = huda.begin_file_in().unwrap();
    for _ in 0..3 {
        let before = held(&huda);
        // One may take no more than the segment that is there again.
        while held(&huda) == before {
            assert_eq!(huda.step(&mut importing, &mut input, Some(Duration::from_millis(1))).unwrap(), None);
        }
        taken += held(&huda) - before;
        own.push(entry(&mut huda, &sara));
        assert_eq!(huda.show(own.last().unwrap()).unwrap()["status"], "proposed");
        assert!(!huda.search("three nights").unwrap().as_array().unwrap().is_empty());
    }
    let before = held(&huda);
    drop((importing, huda));
    let mut huda = open(dir.path(), "huda");
    assert_eq!(held(&huda), before, "nothing that was taken or written is lost");
    // The same file goes on where it was.
    let came = take(&mut huda, &incoming);
    assert!(came.complete && came.refused == 0 && came.held == 0, "{came:?}");
    assert_eq!(came.new_facts, facts - taken);
    assert!(came.new_facts > 0, "the power went in the middle: {came:?}");
    for record in own {
        assert_eq!(huda.show(&record).unwrap()["status"], "proposed");
    }
    // Whoever took it at once and whoever took it by steps hold the same.
    take(&mut nila, &file(&mut huda));
    take(&mut huda, &file(&mut nila));
    assert_eq!(root(&nila), root(&huda));
}

/// False signatures, blobs that hold nothing, segments twice and out of order, between good ones: each file comes to what
/// its blobs come to one by one, but that a false signature in the middle is made up for by a right one behind it.
#[test]
fn what_is_false_in_a_file_is_refused_and_what_is_good_is_kept() {
    let dir = tempfile::tempdir().unwrap();
    let [mut nila, mut huda, sara] = three_and_entries(dir.path(), 8);
    let honest = written(&sara);
    let forged = |places: &[usize]| {
        let mut segments = honest.clone();
        places.iter().for_each(|place| segments[*place].tip.signature[5] ^= 1);
        segments
    };
    // At the end: the good ones before it are kept, and it is refused.
    let last = honest.len() - 1;
    let came = take(&mut huda, &file_of(&sara, &forged(&[last])));
    assert_eq!((came.new_facts, came.refused, came.held), (u64::try_from(last).unwrap(), 1, 0), "{came:?}");
    // In the middle: its author signed what comes after it, and so itself.
    let came = take(&mut nila, &file_of(&sara, &forged(&[3, 4, 9])));
    assert_eq!((came.new_facts, came.refused, came.held), (u64::try_from(honest.len()).unwrap(), 0, 0), "{came:?}");
    // The others still agree: what is missing comes, what is twice changes nothing.
    let twice = [honest[10..].to_vec(), honest.clone(), honest[..7].to_vec()].concat();
    let came = take(&mut huda, &file_of(&sara, &twice));
    assert_eq!((came.new_facts, came.refused, came.held), (1, 0, 0), "{came:?}");
    assert_eq!(came.known_facts + 1, u64::try_from(twice.len()).unwrap());
    take(&mut nila, &file(&mut huda));
    take(&mut huda, &file(&mut nila));
    assert_eq!(root(&nila), root(&huda));
}

/// The end of a log arrives first, in as many blobs as it has facts: each waits, and all come in behind the beginning.
#[test]
fn a_run_that_comes_too_early_waits_whole() {
    let dir = tempfile::tempdir().unwrap();
    let [mut nila, mut huda, sara] = three_and_entries(dir.path(), 30);
    let honest = written(&sara);
    let (first, rest) = honest.split_at(2);
    let came = take(&mut huda, &file_of(&sara, rest));
    assert_eq!((came.new_facts, came.held), (0, u64::try_from(rest.len()).unwrap()), "{came:?}");
    assert_eq!(huda.check().unwrap().held, came.held);
    let came = take(&mut huda, &file_of(&sara, first));
    assert_eq!((came.new_facts, came.held, came.refused), (u64::try_from(honest.len()).unwrap(), 0, 0), "{came:?}");
    take(&mut nila, &file_of(&sara, &honest));
    take(&mut nila, &file(&mut huda));
    take(&mut huda, &file(&mut nila));
    assert_eq!(root(&nila), root(&huda));
}

#[test]
fn what_no_file_took_out_stays_unsent_when_a_notebook_goes_on() {
    let dir = tempfile::tempdir().unwrap();
    let [mut nila, huda, _] = three(dir.path());
    let unsent = |notebook: &Notebook| notebook.exchange().unwrap().unsent;
    file(&mut nila);
    assert_eq!(unsent(&nila), 0);
    entry(&mut nila, &huda);
    let one = unsent(&nila);
    assert!(one > 0);
    nila.go_on().unwrap();
    assert_eq!(unsent(&nila), one, "written before, and still here only");
    entry(&mut nila, &huda);
    assert_eq!(unsent(&nila), 2 * one);
    nila.go_on().unwrap();
    file(&mut nila);
    assert_eq!(unsent(&nila), 0);
    entry(&mut nila, &huda);
    assert_eq!(unsent(&nila), one);
}

#[test]
fn what_format_1_sent_is_known_of_its_log_and_of_no_other() {
    let dir = tempfile::tempdir().unwrap();
    let [mut nila, huda, _] = three(dir.path());
    let unsent = |notebook: &Notebook| notebook.exchange().unwrap().unsent;
    entry(&mut nila, &huda);
    let one = unsent(&nila);
    let sent = BTreeMap::from([(Audience::Partnership, u64::from(one))]);
    let sent = postcard::to_allocvec(&sent).unwrap();
    nila.store.write(|w| w.put_setting(setting::SENT_BEFORE, &sent)).unwrap();
    assert_eq!(unsent(&nila), 0);
    nila.go_on().unwrap();
    assert_eq!(unsent(&nila), 0);
    entry(&mut nila, &huda);
    assert_eq!(unsent(&nila), one);
    file(&mut nila);
    assert_eq!(unsent(&nila), 0);
}

/// What somebody who has the key of such a record could send: what comes too early, what is false, a notice of a device
/// that nobody knows, a part of a file.
#[test]
fn nothing_shows_of_a_record_that_may_leave_no_rows() {
    let dir = tempfile::tempdir().unwrap();
    let [nila, mut huda, _] = three(dir.path());
    let (place, signer) = (nila.place().unwrap(), nila.identity.signer());
    let record = RecordId::new([9; 16]);
    let audience = Audience::Record(record);
    let secret = EpochSecret { audience, generation: 1, key: Key::random() };
    let opened = |lane, mid: Mid| LogOpened {
        partnership: place.partnership,
        audience,
        lane,
        mid,
        device: nila.identity.sign_key(),
        incarnation: nila.identity.incarnation,
        supersedes: None,
    };
    let written = |log: &mut Log, body: &FactBody| {
        let (schema, kind, body) = (SCHEMA, body.kind(), body.encode().unwrap());
        let draft = Draft { schema, kind, depth: 1, hlc: 1, record, deps: Vec::new(), salt: [3; 16], body };
        log.write(vec![draft], signer).unwrap().remove(0)
    };
    let mids = vec![huda.place().unwrap().mid];
    let key = EpochKey { audience, generation: 1, key: secret.key_id(), mids, previous: None };
    let key = FactBody::Membership(MembershipFact::EpochKey(key));
    let control = written(&mut Log::start(opened(Lane::Control, place.mid)), &key);
    let mut log = Log::start(opened(Lane::Records, place.mid));
    let first = written(&mut log, &FactBody::Merged);
    let early = written(&mut log, &FactBody::Merged);
    let strange = written(&mut Log::start(opened(Lane::Records, Mid::new([7; 16]))), &FactBody::Merged);
    for segment in [&first, &early, &strange] {
        let refused = huda.store.write(|w| Ok(w.append(segment))).unwrap();
        assert!(matches!(refused, Err(StoreError::SealedOnly)), "{refused:?}");
    }
    let notice = NoticeContent {
        partnership: place.partnership,
        audience,
        kind: 900,
        target: Target::Mid(place.mid),
        body: Vec::new(),
        heads: Vec::new(),
        hlc: 1,
        nonce: [4; 16],
        author: NoticeAuthor::Device(Mid::new([7; 16])),
    };
    let notice = sign_content(notice, signer).unwrap();
    let (_, chunks) = attachment::seal(b"a voice", "audio/ogg").unwrap();
    let sealed = |kind, plain: &[u8]| blob::seal(kind, plain, &secret).unwrap().0;
    let seals = secret.seal_to(&[huda.identity.box_key()]).unwrap();
    let items = [
        Item::Control { seals: Some(seals), blob: sealed(BlobKind::Control, &control.encode().unwrap()) },
        Item::Blob(sealed(BlobKind::Notice, &notice.encode())),
        Item::Blob(sealed(BlobKind::Records, &early.encode().unwrap())),
        Item::Blob(sealed(BlobKind::Records, &strange.encode().unwrap())),
        Item::Blob(sealed(BlobKind::Records, b"no segment at all")),
        Item::Blob(sealed(BlobKind::Chunk, &chunks[0].encode())),
    ];
    let keys = huda.snapshot().epoch_secrets().unwrap();
    let (mut writer, mut out) =
        Writer::for_audience(keys.iter().find(|k| k.audience == Audience::Partnership).unwrap());
    items.into_iter().for_each(|item| out.extend(writer.push(item).unwrap()));
    out.extend(writer.finish());
    let before = (huda.check().unwrap(), huda.exchange().unwrap());
    for _ in 0..2 {
        let came = take(&mut huda, &out);
        assert_eq!(came, Came { complete: true, ..Came::default() });
        assert_eq!((huda.check().unwrap(), huda.exchange().unwrap()), before);
    }
}
