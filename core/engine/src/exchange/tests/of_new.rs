//! Files of what is new: small, and nothing is lost by them, in whatever order they come and whichever never do.

use std::io::Write;

use weft_chain::root::Leaf;
use weft_model::artefact::{ArtefactKind, Concerns};
use weft_model::ids::LogId;
use weft_store::Went;

use super::*;
use crate::FileOut;

fn of_new(from: &mut Notebook) -> (Vec<u8>, FileOut) {
    let out = Shared::default();
    let went = from.file_of_new(&Recipients::Everyone, &mut |_| Ok(Box::new(out.clone()))).unwrap();
    (out.bytes(), went)
}

/// The same, which must be of what is new alone.
fn new_only(from: &mut Notebook) -> Vec<u8> {
    let (file, went) = of_new(from);
    assert!(!went.whole, "{went:?}");
    file
}

fn whole(came: &Came) {
    assert!(came.complete && came.held == 0 && came.refused == 0 && came.builds_on_missing == 0, "{came:?}");
}

fn early(came: &Came) {
    assert!(!came.complete && came.builds_on_missing > 0 && came.refused == 0, "{came:?}");
}

/// Nila and Huda hold the same, and Sara, whom both know, has written so much that neither has.
fn in_step(dir: &Path, by_sara: usize) -> [Notebook; 3] {
    let [mut nila, mut huda, mut sara] = three(dir);
    take(&mut huda, &file(&mut nila));
    take(&mut nila, &file(&mut huda));
    take(&mut sara, &file(&mut nila));
    (0..by_sara).for_each(|_| {
        entry(&mut sara, &huda);
    });
    whole(&take(&mut huda, &file(&mut nila)));
    [nila, huda, sara]
}

fn notices(notebook: &Notebook) -> usize {
    notebook.snapshot().notices(&Audience::Partnership).unwrap().len()
}

#[test]
fn after_one_more_entry_of_five_hundred_a_file_has_a_few_kib() {
    let dir = tempfile::tempdir().unwrap();
    let [mut nila, mut huda, _] = in_step(dir.path(), 0);
    (0..500).for_each(|_| {
        entry(&mut nila, &huda);
    });
    let (first, went) = of_new(&mut nila);
    assert!(!went.whole, "there was one before: {went:?}");
    assert!(first.len() > 64 * 1024);
    whole(&take(&mut huda, &first));
    let record = entry(&mut nila, &huda);
    let second = new_only(&mut nila);
    assert!(second.len() < 4 * 1024, "{} bytes", second.len());
    whole(&take(&mut huda, &second));
    assert_eq!(huda.show(&record).unwrap()["status"], "proposed");
    assert_eq!(root(&nila), root(&huda));
    let third = new_only(&mut nila);
    assert!(third.len() < 2 * 1024, "nothing new: {} bytes", third.len());
    // A second time nothing changes, nor from a file that came before.
    for again in [&first, &second, &third] {
        let came = take(&mut huda, again);
        whole(&came);
        assert_eq!((came.new_facts, came.new_notices, came.new_chunks), (0, 0, 0));
    }
    assert_eq!(root(&nila), root(&huda));
}

#[test]
fn the_first_file_is_whole_and_one_that_was_not_written_to_its_end_does_not_count() {
    let dir = tempfile::tempdir().unwrap();
    let [mut nila, mut huda, _] = three(dir.path());
    entry(&mut nila, &huda);
    struct Full;
    impl Write for Full {
        fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
            Ok(bytes.len())
        }
        fn flush(&mut self) -> std::io::Result<()> {
            Err(std::io::ErrorKind::StorageFull.into())
        }
    }
    let fail = |from: &mut Notebook| from.file_of_new(&Recipients::Everyone, &mut |_| Ok(Box::new(Full))).unwrap_err();
    fail(&mut nila);
    let (first, went) = of_new(&mut nila);
    assert!(went.whole);
    whole(&take(&mut huda, &first));
    let one = entry(&mut nila, &huda);
    fail(&mut nila);
    // Killed after a file was written and before that was remembered: what is remembered is what was.
    let before = nila.snapshot().setting("went-out").unwrap().unwrap();
    let unremembered = new_only(&mut nila);
    nila.store.write(|w| w.put_setting("went-out", &before)).unwrap();
    let two = entry(&mut nila, &huda);
    let next = new_only(&mut nila);
    whole(&take(&mut huda, &next));
    for record in [one, two] {
        assert_eq!(huda.show(&record).unwrap()["status"], "proposed");
    }
    assert_eq!(take(&mut huda, &unremembered).new_facts, 0);
    // Others have had none.
    let to_group = nila.file_of_new(&Recipients::Group, &mut |_| Ok(Box::new(Shared::default()))).unwrap();
    assert!(to_group.whole);
}

#[test]
fn what_came_late_from_a_third_device_is_new() {
    let dir = tempfile::tempdir().unwrap();
    let [mut nila, mut huda, mut sara] = in_step(dir.path(), 3);
    // Written before Nila's last file, by numbers that are long past, and known to her only now.
    let record = entry(&mut sara, &huda);
    write_newer_notice(&mut sara, 7);
    take(&mut nila, &file(&mut sara));
    let came = take(&mut huda, &new_only(&mut nila));
    whole(&came);
    assert_eq!(came.new_notices, 1);
    assert_eq!(huda.show(&record).unwrap()["status"], "proposed");
    assert_eq!(root(&nila), root(&huda));
}

#[test]
fn a_lost_file_is_missed_and_everything_comes_in_once_it_is_found() {
    let dir = tempfile::tempdir().unwrap();
    let [mut nila, mut huda, mut sara] = in_step(dir.path(), 2);
    take(&mut nila, &file(&mut sara));
    let lost = new_only(&mut nila);
    // Of logs of which the lost one held nothing: nothing here has a gap.
    let record = entry(&mut nila, &huda);
    let second = new_only(&mut nila);
    entry(&mut nila, &huda);
    let third = new_only(&mut nila);
    let came = take(&mut huda, &third);
    early(&came);
    assert!(came.held > 0);
    early(&take(&mut huda, &second));
    assert_eq!(huda.show(&record).unwrap()["status"], "proposed", "it came though something else is missing");
    early(&take(&mut huda, &third));
    whole(&take(&mut huda, &lost));
    assert_eq!(root(&nila), root(&huda));
    whole(&take(&mut huda, &third));
    // One that brought the key under which all that follows is sealed.
    let rotated = weft_model::command::Decision { rotate: vec![Audience::Partnership], ..Default::default() };
    nila.commit(&rotated, crate::act::Beside::default()).unwrap();
    let lost = new_only(&mut nila);
    let record = entry(&mut nila, &huda);
    early(&take(&mut huda, &new_only(&mut nila)));
    assert_eq!(huda.show(&record).unwrap_err().code(), "unknown");
    whole(&take(&mut huda, &lost));
    assert_eq!(huda.show(&record).unwrap()["status"], "proposed");
    assert_eq!(root(&nila), root(&huda));
    // A whole file does it too.
    entry(&mut nila, &huda);
    new_only(&mut nila);
    entry(&mut nila, &huda);
    early(&take(&mut huda, &new_only(&mut nila)));
    whole(&take(&mut huda, &file(&mut nila)));
    assert_eq!(root(&nila), root(&huda));
}

#[test]
fn a_notice_that_was_in_a_lost_file_alone_is_in_the_next() {
    let dir = tempfile::tempdir().unwrap();
    let [mut nila, mut huda, _] = in_step(dir.path(), 0);
    write_newer_notice(&mut nila, 1);
    new_only(&mut nila);
    write_newer_notice(&mut nila, 2);
    let next = new_only(&mut nila);
    let came = take(&mut huda, &next);
    whole(&came);
    assert_eq!((came.new_notices, notices(&huda)), (2, notices(&nila)));
    // A whole file brings them for good, and names them from then on: it may hold nothing else that is new.
    take(&mut huda, &file(&mut nila));
    assert!(new_only(&mut nila).len() < next.len());
    write_newer_notice(&mut nila, 3);
    let lost = file(&mut nila);
    early(&take(&mut huda, &new_only(&mut nila)));
    whole(&take(&mut huda, &lost));
    whole(&take(&mut huda, &new_only(&mut nila)));
    assert_eq!(root(&nila), root(&huda));
}

#[test]
fn words_that_were_missing_are_in_the_next_file_and_in_those_after_it() {
    let dir = tempfile::tempdir().unwrap();
    let [mut nila, mut huda, mut sara] = in_step(dir.path(), 0);
    let record = entry(&mut sara, &huda);
    let silent: Vec<Segment> = written(&sara)
        .into_iter()
        .map(|mut segment| {
            let telling = |fact: &&mut weft_chain::ChainFact| fact.header.kind & weft_model::fact::TELLING != 0;
            segment.facts.iter_mut().filter(telling).for_each(|fact| fact.body = None);
            segment
        })
        .collect();
    let silent = file_of(&nila, &silent);
    take(&mut nila, &silent);
    let missing = |notebook: &Notebook| notebook.snapshot().missing_tellings(&Audience::Partnership).unwrap().len();
    assert_eq!(missing(&nila), 1);
    let first = file(&mut nila);
    take(&mut nila, &file(&mut sara));
    new_only(&mut nila);
    let third = new_only(&mut nila);
    // The words first, from the one after the one that is lost: they wait for what they were said of.
    let came = take(&mut huda, &third);
    early(&came);
    assert!(came.held > 0);
    take(&mut huda, &first);
    assert_eq!((missing(&huda), huda.check().unwrap().held), (0, 0));
    assert_eq!(huda.show(&record).unwrap()["status"], "proposed");
    assert_eq!(root(&nila), root(&huda));
}

#[test]
fn parts_of_a_picture_that_come_late_are_new() {
    let dir = tempfile::tempdir().unwrap();
    let [mut nila, mut huda, mut sara] = in_step(dir.path(), 0);
    let picture = include_bytes!("../../../../../tests/scenarios/files/loom.jpg");
    take(&mut sara, &file(&mut nila));
    nila.attach(picture, ArtefactKind::Photo, Concerns::Nobody, None).unwrap();
    let came = take(&mut sara, &new_only(&mut nila));
    assert_eq!(came.new_chunks, 2, "{came:?}");
    // Huda's arrives without its end, and the end later.
    huda.attach(picture, ArtefactKind::Document, Concerns::Nobody, None).unwrap();
    let whole_one = file(&mut huda);
    take(&mut nila, &whole_one[..whole_one.len() - 2_000]);
    assert_eq!(nila.exchange().unwrap().missing, 1);
    // The number of a part that is erased after a file went is given to the next that comes.
    let (unnamed, parts) = attachment::seal(b"a voice", "audio/ogg").unwrap();
    nila.store.write(|w| parts.iter().try_for_each(|part| w.put_chunk(part).map(drop))).unwrap();
    let first = new_only(&mut nila);
    nila.store.write(|w| w.forget_chunks(&unnamed.id)).unwrap();
    take(&mut nila, &whole_one);
    let second = new_only(&mut nila);
    assert!(new_only(&mut nila).len() < 8 * 1024, "and not again");
    take(&mut sara, &first);
    assert_eq!(sara.exchange().unwrap().missing, 1);
    whole(&take(&mut sara, &second));
    assert_eq!(sara.exchange().unwrap().missing, 0);
}

#[test]
fn seals_that_come_late_are_new() {
    let dir = tempfile::tempdir().unwrap();
    let [mut nila, mut huda, _] = in_step(dir.path(), 0);
    let oldest = nila.session_keys().unwrap().pop().unwrap();
    let rotated = weft_model::command::Decision { rotate: vec![Audience::Partnership], ..Default::default() };
    nila.commit(&rotated, crate::act::Beside::default()).unwrap();
    let control = super::super::control_of(&nila.snapshot(), Audience::Partnership).unwrap();
    let (seals, segment) = control.into_iter().rfind(|(seals, _)| seals.is_some()).unwrap();
    // Huda gets the fact of a key without what is sealed beside it.
    let (mut writer, mut out) = Writer::for_audience(&oldest);
    let blob = blob::seal(BlobKind::Control, &segment.encode().unwrap(), &oldest).unwrap().0;
    out.extend(writer.push(Item::Control { seals: None, blob }).unwrap());
    out.extend(writer.finish());
    assert_eq!(take(&mut huda, &out).new_facts, 1);
    let since = Went::now(&huda.snapshot(), None).unwrap().unwrap();
    assert!(news_of_control(&huda, &since).is_empty());
    let next = Went::now(&huda.snapshot(), Some(&since)).unwrap().unwrap();
    take(&mut huda, &file(&mut nila));
    assert_eq!(huda.snapshot().seals(&segment.facts[0].id).unwrap(), seals);
    let after = Went::now(&huda.snapshot(), Some(&next)).unwrap().unwrap();
    // Also in the one after it, as long as no whole file has gone.
    for since in [&since, &next, &after] {
        let tips: Vec<_> = news_of_control(&huda, since);
        assert_eq!(tips, [segment.tip.seq], "{since:?}");
    }
    assert!(news_of_control(&huda, &Went::now(&huda.snapshot(), None).unwrap().unwrap()).is_empty());
}

fn news_of_control(notebook: &Notebook, since: &Went) -> Vec<u64> {
    let news = notebook.snapshot().news(&Audience::Partnership, since).unwrap();
    news.control.iter().map(|segment| segment.tip.seq).collect()
}

#[test]
fn whoever_was_admitted_since_gets_everything() {
    let dir = tempfile::tempdir().unwrap();
    let [mut nila, mut huda, _] = in_step(dir.path(), 0);
    entry(&mut nila, &huda);
    new_only(&mut nila);
    let languages = [Lang::new("en").unwrap()];
    let mut dina = Notebook::create(&dir.path().join("dina"), b"1470 2580", CLOCK, &languages).unwrap();
    let welcome = nila.welcome(&dina.request().unwrap()).unwrap();
    dina.join(&welcome.file).unwrap();
    let (next, went) = of_new(&mut nila);
    assert!(went.whole);
    whole(&take(&mut dina, &next));
    whole(&take(&mut huda, &next));
    assert_eq!(root(&nila), root(&dina));
    new_only(&mut nila);
}

#[test]
fn a_notebook_that_went_on_from_an_older_copy_writes_a_whole_file() {
    let dir = tempfile::tempdir().unwrap();
    let [mut nila, mut huda, _] = in_step(dir.path(), 0);
    new_only(&mut nila);
    nila.go_on().unwrap();
    entry(&mut nila, &huda);
    let (next, went) = of_new(&mut nila);
    assert!(went.whole);
    whole(&take(&mut huda, &next));
    new_only(&mut nila);
}

#[test]
fn few_recipients_are_remembered() {
    let dir = tempfile::tempdir().unwrap();
    let [mut nila, ..] = in_step(dir.path(), 0);
    let went = Went::default();
    nila.store.write(|w| (101..116_u8).try_for_each(|who| w.put_went(&[who], &[], Some(went.clone())))).unwrap();
    new_only(&mut nila);
    nila.store.write(|w| (101..117_u8).try_for_each(|who| w.put_went(&[who], &[], Some(went.clone())))).unwrap();
    assert!(of_new(&mut nila).1.whole);
}

#[test]
fn a_false_list_of_what_a_file_builds_on_changes_nothing_but_what_is_said() {
    let dir = tempfile::tempdir().unwrap();
    let [nila, mut huda, _] = in_step(dir.path(), 0);
    let key = nila.session_keys().unwrap().remove(0);
    let held = huda.snapshot().frontier(&Audience::Partnership).unwrap().pop_first().unwrap();
    let place = |n: u64| Leaf { log: LogId::new([(n % 251) as u8; 32]), seq: u64::MAX - n, chain: [9; 32] };
    let mut places: Vec<Leaf> = (0..20_000).map(place).collect();
    places.extend([Leaf { seq: 0, ..held }, Leaf { chain: [0; 32], ..held }, held, held]);
    let (mut writer, mut out) = Writer::for_audience(&key);
    weft_sync::file::prerequisites(&places).for_each(|item| out.extend(writer.push(item).unwrap()));
    out.extend(writer.finish());
    let before = (huda.check().unwrap(), huda.exchange().unwrap());
    let came = take(&mut huda, &out);
    assert_eq!(came, Came { builds_on_missing: 20_002, ..Came::default() });
    assert_eq!((huda.check().unwrap(), huda.exchange().unwrap()), before);
}
