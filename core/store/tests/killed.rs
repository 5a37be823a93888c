//! A process killed while it writes. Alone in its file, because a fork shares for a moment what other tests have locked.
//! Three seconds.

mod world;

use std::path::Path;
use std::time::Duration;

use weft_model::audience::Audience;
use weft_store::Store;
use world::deliver::{deliver, in_order, keys, notebook, put};
use world::random::{Dice, history};

fn hash(store: &Store) -> [u8; 32] {
    store.snapshot().state_hash(&Audience::Partnership).expect("hash")
}

const CHILD: &str = "WEFT_STORE_TEST_CHILD";

/// Killed in the middle of its writes at twelve moments: whatever a write returned for is there, and it goes on.
#[test]
fn a_killed_process_leaves_a_whole_notebook() {
    if let Ok(folder) = std::env::var(CHILD) {
        return write_until_killed(Path::new(&folder));
    }
    let world = history(21, 60);
    let folder = tempfile::tempdir().expect("folder");
    drop(notebook(folder.path(), &world));
    let mut interrupted = 0;
    for round in 0..12u64 {
        let log = folder.path().join("acknowledged");
        let mut child = std::process::Command::new(std::env::current_exe().expect("this test"))
            .args(["--exact", "a_killed_process_leaves_a_whole_notebook", "--nocapture"])
            .env(CHILD, folder.path())
            .stdout(std::process::Stdio::null())
            .stderr(std::process::Stdio::null())
            .spawn()
            .expect("child");
        std::thread::sleep(Duration::from_millis(20 + round * 7));
        interrupted += usize::from(child.try_wait().expect("child").is_none());
        child.kill().expect("killed");
        child.wait().expect("gone");
        let acknowledged = std::fs::read_to_string(&log).unwrap_or_default().lines().count();
        let mut store = Store::open(folder.path(), &keys()).expect("opened after a kill");
        let counted: usize = store
            .snapshot()
            .setting("written")
            .expect("read")
            .map_or(0, |count| String::from_utf8(count).expect("number").parse().expect("number"));
        assert!(counted >= acknowledged, "{counted} written, {acknowledged} acknowledged");
        let before = hash(&store);
        store.write(|w| w.refold_all()).expect("refolded");
        assert_eq!(hash(&store), before, "states are those of the facts held");
    }
    assert!(interrupted >= 3, "killed while writing {interrupted} times");
    let mut store = Store::open(folder.path(), &keys()).expect("opened");
    deliver(&mut store, in_order(&world), &mut Dice(3));
    let other = tempfile::tempdir().expect("folder");
    let mut unbroken = notebook(other.path(), &world);
    deliver(&mut unbroken, in_order(&world), &mut Dice(3));
    assert_eq!(hash(&store), hash(&unbroken));
}

fn write_until_killed(folder: &Path) {
    use std::io::Write;
    let world = history(21, 60);
    let mut store = Store::open(folder, &keys()).expect("opened");
    let mut log = std::fs::File::options().create(true).append(true).open(folder.join("acknowledged")).expect("log");
    let counted = store.snapshot().setting("written").expect("read").unwrap_or_else(|| b"0".to_vec());
    let mut count: usize = String::from_utf8(counted).expect("number").parse().expect("number");
    let parcels = in_order(&world);
    for parcel in parcels.iter().cycle().skip(count).take(5000) {
        count += 1;
        store
            .write(|w| {
                put(w, parcel)?;
                w.put_setting("written", count.to_string().as_bytes())
            })
            .expect("written");
        writeln!(log, "{count}").expect("logged");
    }
}
