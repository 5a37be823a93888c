//! Who belonged before, and finds a notebook from before that in its place, contradicts nothing it once wrote. Ten seconds.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use weft_model::ids::RecordId;
use weft_model::said::Lang;

use crate::Notebook;
use crate::exchange::tests::{CLOCK, entry, file, open, root, take, three};

fn make(dir: &Path, name: &str) -> Notebook {
    Notebook::create(&dir.join(name), b"1470 2580", CLOCK, &[Lang::new("en").unwrap()]).unwrap()
}

/// Closes a notebook and gives its files, but for what its key store keeps: on a phone that does not come back with them.
fn copied(notebook: Notebook, dir: &Path, name: &str) -> BTreeMap<PathBuf, Vec<u8>> {
    notebook.lock().unwrap();
    let paths = std::fs::read_dir(dir.join(name)).unwrap().map(|entry| entry.unwrap().path());
    let kept = paths.filter(|path| path.is_file() && !path.file_name().unwrap().to_string_lossy().starts_with("keys-"));
    kept.map(|path| (path.clone(), std::fs::read(&path).unwrap())).collect()
}

/// Puts an older copy in the place of a notebook, and goes on with it.
fn go_on(notebook: Notebook, copy: &BTreeMap<PathBuf, Vec<u8>>, dir: &Path, name: &str) -> Notebook {
    notebook.lock().unwrap();
    copy.iter().for_each(|(path, bytes)| std::fs::write(path, bytes).unwrap());
    let mut notebook = open(dir, name);
    assert!(notebook.is_older_copy());
    notebook.go_on().unwrap();
    notebook
}

/// They hold the same, all these records are whole, and nobody has contradicted themselves.
fn assert_in_step(one: &mut Notebook, other: &mut Notebook, records: &[RecordId]) {
    take(other, &file(one));
    take(one, &file(other));
    for notebook in [&*one, &*other] {
        for record in records {
            assert_eq!(notebook.show(record).unwrap()["status"], "proposed");
        }
        let snapshot = notebook.snapshot();
        let mut logs = snapshot.audiences().unwrap().into_iter().flat_map(|audience| snapshot.logs(&audience).unwrap());
        assert!(logs.all(|log| !log.forked()), "a log has two ends");
    }
    assert_eq!(root(one), root(other));
}

#[test]
fn who_is_welcomed_again_goes_on_as_what_it_went_on_as() {
    let dir = tempfile::tempdir().unwrap();
    let [mut nila, huda, _] = three(dir.path());
    let mut rima = make(dir.path(), "rima");
    let request = rima.request().unwrap();
    let before = copied(rima, dir.path(), "rima");
    let welcome = nila.welcome(&request).unwrap();
    let mut rima = open(dir.path(), "rima");
    assert_eq!(rima.join(&welcome.file).unwrap(), welcome.numbers);
    let mut records = vec![entry(&mut rima, &huda)];
    let joined = copied(rima, dir.path(), "rima");
    let mut rima = open(dir.path(), "rima");
    records.push(entry(&mut rima, &huda));
    take(&mut nila, &file(&mut rima));
    // A copy from after she joined: the same welcome again is none of a new beginning.
    let mut rima = go_on(rima, &joined, dir.path(), "rima");
    assert_eq!(rima.join(&welcome.file).unwrap(), welcome.numbers);
    records.push(entry(&mut rima, &huda));
    assert_in_step(&mut rima, &mut nila, &records);
    // A copy from before she joined.
    let mut rima = go_on(rima, &before, dir.path(), "rima");
    assert_eq!(rima.join(&welcome.file).unwrap(), welcome.numbers);
    records.push(entry(&mut rima, &huda));
    rima.lock().unwrap();
    let mut rima = open(dir.path(), "rima");
    assert!(!rima.is_older_copy());
    assert_in_step(&mut rima, &mut nila, &records);
}

#[test]
fn who_completes_a_founding_again_goes_on_as_what_it_went_on_as() {
    let dir = tempfile::tempdir().unwrap();
    let (mut nila, mut huda) = (make(dir.path(), "nila"), make(dir.path(), "huda"));
    let answer = huda.answer(&nila.propose("Weavers", "Together.").unwrap(), "Growers").unwrap();
    let before = copied(nila, dir.path(), "nila");
    let mut nila = open(dir.path(), "nila");
    huda.accept(&nila.complete(&answer).unwrap()).unwrap();
    let mut records = vec![entry(&mut nila, &huda)];
    take(&mut huda, &file(&mut nila));
    let mut nila = go_on(nila, &before, dir.path(), "nila");
    let completion = nila.complete(&answer).unwrap();
    // What she knew is lost to her, the key too; the other founder takes the new one as the first was taken.
    huda.accept(&completion).unwrap();
    records.push(entry(&mut nila, &huda));
    assert_in_step(&mut nila, &mut huda, &records);
}
