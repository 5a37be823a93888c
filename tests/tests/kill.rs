//! The tour, killed at every step and gone on with.
//!
//! One folder is killed at step 1, then gone on with and killed at step 2, and so on to the last: in a first pass right
//! after each step was announced, in others when half and most of the time has passed that the step takes when nobody
//! disturbs it. After each kill a copy of the folder is played to its end. There every audience must be in step across
//! its devices, and every record must read as in an undisturbed run, with none more and none less.
//!
//! Budget: 4 minutes on two cores.

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::sync::{LazyLock, Mutex, PoisonError};
use std::time::{Duration, Instant};

use weft_tests::likeness;

const PROGRAM: &str = env!("CARGO_BIN_EXE_weft-under-test");
const DEVICES: [&str; 3] = ["huda", "nila", "sara"];
/// Copies played to their end at the same time: most of a run is waiting for the disk.
const AT_ONCE: usize = 3;
/// One pass after the other: they would disturb each other's times.
static ALONE: Mutex<()> = Mutex::new(());

/// A folder with the first tour alone: the others take the same steps by the same code, and time.
fn founding() -> &'static Path {
    static FOLDER: LazyLock<tempfile::TempDir> = LazyLock::new(|| {
        let (from, folder) = (weft_tests::scenarios(), tempfile::tempdir().expect("a folder"));
        std::fs::create_dir(folder.path().join("files")).expect("a folder");
        for file in ["tour-two-groups.json", "files/loom.jpg"] {
            std::fs::copy(from.join(file), folder.path().join(file)).expect("copied");
        }
        folder
    });
    FOLDER.path()
}

fn tour(dir: &Path) -> Child {
    Command::new(PROGRAM)
        .arg("tour")
        .arg(dir)
        .arg("--scenarios")
        .arg(founding())
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts")
}

fn to_its_end(dir: &Path) -> Result<likeness::Played, String> {
    let output = tour(dir).wait_with_output().map_err(|error| error.to_string())?;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).into_owned());
    }
    likeness::read(dir, &DEVICES)
}

/// The number of a step that a line announces, and how many there are.
fn announced(line: &str) -> Option<(usize, usize)> {
    let (number, rest) = line.strip_prefix("step ")?.split_once(" of ")?;
    Some((number.parse().ok()?, rest.split(':').next()?.parse().ok()?))
}

/// How long each step takes when nobody disturbs it.
fn durations(dir: &Path) -> Vec<Duration> {
    let mut child = tour(dir);
    let lines = BufReader::new(child.stdout.take().expect("its output")).lines();
    let mut times: Vec<Instant> = Vec::new();
    for line in lines.map_while(Result::ok) {
        if announced(&line).is_some() || line.starts_with("Done.") {
            times.push(Instant::now());
        }
    }
    assert!(child.wait().expect("it ends").success());
    times.windows(2).map(|pair| pair[1] - pair[0]).collect()
}

/// Kills the tour so long after it announced a step, or as soon as it announces a further one; says how many steps there
/// are, or none if it came to its end.
fn killed_at(dir: &Path, step: usize, after: Duration) -> Option<usize> {
    let mut child = tour(dir);
    let lines = BufReader::new(child.stdout.take().expect("its output")).lines().map_while(Result::ok);
    let (send, receive) = channel();
    let reader = std::thread::spawn(move || {
        // Whoever has seen enough does not listen any more.
        lines.filter_map(|line| announced(&line)).take_while(|step| send.send(*step).is_ok()).count()
    });
    let mut of = None;
    while let Ok((number, steps)) = receive.recv() {
        of = Some(steps);
        if number >= step {
            let _ = receive.recv_timeout(after);
            break;
        }
    }
    child.kill().expect("SIGKILL");
    child.wait().expect("it is gone");
    drop(receive);
    reader.join().expect("the reader ends");
    of
}

/// Kills the tour so long after it began to set a device up.
fn killed_setting_up(dir: &Path, device: &str, after: Duration) {
    let mut child = tour(dir);
    let mut lines = BufReader::new(child.stdout.take().expect("its output")).lines().map_while(Result::ok);
    // After a late kill this device was begun already; then the first step is what comes.
    let begun = lines.any(|line| line == format!("setting up {device}") || announced(&line).is_some());
    assert!(begun, "it gets that far");
    std::thread::sleep(after);
    child.kill().expect("SIGKILL");
    child.wait().expect("it is gone");
}

fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).expect("a folder");
    for entry in std::fs::read_dir(from).expect("a folder") {
        let path = entry.expect("an entry").path();
        let to = to.join(path.file_name().expect("a name"));
        if path.is_dir() {
            copy(&path, &to);
        } else {
            std::fs::copy(&path, &to).expect("a copy");
        }
    }
}

fn copy_anew(from: &Path, to: &Path) {
    if to.exists() {
        std::fs::remove_dir_all(to).expect("the old copy goes");
    }
    copy(from, to);
}

/// Where two texts part, with what stands around it.
fn first_difference(now: &str, undisturbed: &str) -> String {
    let parts = now.chars().zip(undisturbed.chars()).take_while(|(one, other)| one == other).count();
    let around = |text: &str| text.chars().skip(parts.saturating_sub(150)).take(300).collect::<String>();
    format!("reads\n  {}\nbut undisturbed\n  {}", around(now), around(undisturbed))
}

/// Plays copies to their end until there are no more; gives back what went wrong.
fn check(copies: &Mutex<Receiver<(usize, PathBuf)>>, unbroken: &str) -> Vec<String> {
    let mut wrong = Vec::new();
    loop {
        let next = copies.lock().expect("nobody panicked").recv();
        let Ok((step, dir)) = next else { return wrong };
        let outcome = to_its_end(&dir).and_then(|played| {
            likeness::in_step(&played.checks)?;
            if played.shown == unbroken { Ok(()) } else { Err(first_difference(&played.shown, unbroken)) }
        });
        wrong.extend(outcome.err().map(|what| format!("killed at step {step}: {what}")));
        std::fs::remove_dir_all(&dir).expect("the copy goes");
    }
}

/// One pass over all steps; each is killed after so many hundredths of the time it takes.
fn pass(hundredths: u32) {
    let _alone = ALONE.lock().unwrap_or_else(PoisonError::into_inner);
    let dir = tempfile::tempdir().expect("a folder");
    let unbroken = dir.path().join("unbroken");
    let durations = durations(&unbroken);
    let unbroken = likeness::read(&unbroken, &DEVICES).expect("an undisturbed run");
    likeness::in_step(&unbroken.checks).expect("an undisturbed run is in step");
    assert!(
        unbroken.shown.contains("withdrawn") && unbroken.shown.lines().count() > 9,
        "there is something to compare"
    );

    let (send, receive) = channel();
    let receive = Mutex::new(receive);
    let killed = dir.path().join("killed");
    let wrong: Vec<String> = std::thread::scope(|scope| {
        let workers: Vec<_> = (0..AT_ONCE).map(|_| scope.spawn(|| check(&receive, &unbroken.shown))).collect();
        let mut kills = 0;
        let (before, now) = (dir.path().join("before"), dir.path().join("now"));
        std::fs::create_dir_all(&killed).expect("a folder");
        for (place, duration) in durations.iter().enumerate() {
            let step = place + 1;
            copy_anew(&killed, &now);
            let mut of = killed_at(&killed, step, *duration * hundredths / 100);
            if of.is_some() {
                copy_anew(&now, &before);
            } else {
                // Nothing is announced any more: steps of a millisecond were all over before the last kill landed. Go on
                // from where there was something left to do, without waiting.
                copy_anew(&before, &killed);
                of = killed_at(&killed, step, Duration::ZERO);
            }
            let of = of.expect("there was something left to do");
            assert_eq!(of, durations.len(), "every step has its time");
            let at = dir.path().join(format!("at-{step}"));
            copy(&killed, &at);
            send.send((step, at)).expect("somebody checks");
            kills += 1;
        }
        assert_eq!(kills, durations.len(), "every step was killed");
        drop(send);
        workers.into_iter().flat_map(|worker| worker.join().expect("a worker")).collect()
    });
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn killed_as_soon_as_a_step_is_announced() {
    pass(0);
}

#[test]
fn killed_in_the_middle_of_a_step() {
    pass(50);
}

#[test]
fn killed_near_the_end_of_a_step() {
    pass(85);
}

#[test]
fn killed_while_devices_are_set_up() {
    let _alone = ALONE.lock().unwrap_or_else(PoisonError::into_inner);
    for millis in [0, 40, 150] {
        let dir = tempfile::tempdir().expect("a folder");
        for device in DEVICES {
            killed_setting_up(dir.path(), device, Duration::from_millis(millis));
        }
        let played = to_its_end(dir.path()).unwrap_or_else(|what| panic!("after {millis} ms: {what}"));
        likeness::in_step(&played.checks).expect("in step");
    }
}
