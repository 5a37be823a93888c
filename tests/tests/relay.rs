//! Two notebooks that are never there at the same time, with a real relay between them: the program on every side.
//!
//! Budget: half a minute.

use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use weft_tests::weft::{CODE, Partners, Weft};

const PROGRAM: &str = env!("CARGO_BIN_EXE_weft-under-test");
const MAILBOX: &str = "a1a2a3a4a5a6a7a8a9aaabacadaeafb0b1b2b3b4b5b6b7b8b9babbbcbdbebfc0";

/// A relay as its operator runs it; ended when dropped.
struct Relay {
    store: PathBuf,
    port: u16,
    tls: Option<[PathBuf; 2]>,
    child: Option<Child>,
}

/// Registers a mailbox at a relay, which may be running.
fn add_mailbox(store: &Path, id: &str, stewards: [&str; 2], quota: u64) {
    let (store, quota) = (store.display().to_string(), quota.to_string());
    let added = Command::new(PROGRAM)
        .args(["relay", "mailbox", "add", "--store", &store, "--id", id, "--quota-bytes", &quota])
        .args(["--steward", stewards[0], "--steward", stewards[1]])
        .output()
        .expect("the program runs");
    assert!(added.status.success(), "{}", String::from_utf8_lossy(&added.stderr));
}

impl Relay {
    fn new(dir: &Path, stewards: [&str; 2], quota: u64, tls: bool) -> Self {
        let store = dir.join("relay.db");
        add_mailbox(&store, MAILBOX, stewards, quota);
        let port = TcpListener::bind("127.0.0.1:0").expect("a port").local_addr().expect("bound").port();
        let certificate = weft_tests::repository().join("tests/fixtures/certificate");
        let tls = tls.then(|| [certificate.join("chain.pem"), certificate.join("key.pem")]);
        let mut relay = Self { store, port, tls, child: None };
        relay.start();
        relay
    }

    fn start(&mut self) {
        let listen = format!("127.0.0.1:{}", self.port);
        let mut command = Command::new(PROGRAM);
        command.args(["relay", "serve", "--listen", &listen, "--name", &self.name(), "--store"]).arg(&self.store);
        if let Some([chain, key]) = &self.tls {
            command.arg("--tls-cert").arg(chain).arg("--tls-key").arg(key);
        }
        let child = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().expect("the relay starts");
        self.child = Some(child);
        let until = Instant::now() + Duration::from_secs(20);
        while std::net::TcpStream::connect(&listen).is_err() {
            assert!(Instant::now() < until, "the relay listens");
            std::thread::sleep(Duration::from_millis(20));
        }
    }

    fn kill(&mut self) {
        if let Some(mut child) = self.child.take() {
            child.kill().expect("it ran");
            child.wait().expect("it ended");
        }
    }

    fn name(&self) -> String {
        match self.tls {
            Some(_) => format!("localhost:{}", self.port),
            None => format!("127.0.0.1:{}", self.port),
        }
    }

    fn url(&self) -> String {
        let scheme = if self.tls.is_some() { "https" } else { "http" };
        format!("{scheme}://{}", self.name())
    }
}

impl Drop for Relay {
    fn drop(&mut self) {
        self.kill();
    }
}

struct World {
    both: Partners,
    relay: Relay,
}

impl std::ops::Deref for World {
    type Target = Partners;

    fn deref(&self) -> &Partners {
        &self.both
    }
}

fn key(weft: &Weft) -> String {
    weft.ok(&["mailbox", "key"], "")["key"].as_str().expect("a key").to_owned()
}

impl World {
    /// Two groups with a mailbox that both use.
    fn new(quota: u64, tls: bool) -> Self {
        let both = Partners::found(PROGRAM);
        let keys = [key(&both.nila), key(&both.huda)];
        let relay = Relay::new(both.dir.path(), [&keys[0], &keys[1]], quota, tls);
        let world = Self { both, relay };
        for (weft, holder) in [(&world.nila, &keys[0]), (&world.huda, &keys[1])] {
            let capability = world.grant(MAILBOX, holder);
            weft.ok(&["mailbox", "use", &world.relay.url(), "--capability", &capability], "");
        }
        world
    }

    /// Both stewards sign, one after the other.
    fn grant(&self, mailbox: &str, holder: &str) -> String {
        let file = |name: &str| {
            self.dir.path().join(format!("{}-{}-{name}", &mailbox[..8], &holder[..8])).display().to_string()
        };
        let (half, whole) = (file("half"), file("whole"));
        let grant = ["mailbox", "grant", "--mailbox", mailbox, "--holder", holder, "--out"];
        self.nila.ok(&[grant.as_slice(), &[&half]].concat(), "");
        self.huda.ok(&[grant.as_slice(), &[&whole, "--with", &half]].concat(), "");
        whole
    }

    fn nights(&self, by: &Weft, count: usize) {
        self.entries(by, (0..count).map(|n| format!("Night {n}, with the looms.")));
    }

    /// An exchange by way of the relay that goes to its end.
    fn exchange(&self, weft: &Weft) -> Value {
        weft.ok(&["mailbox", "exchange"], "")["mailboxes"][0].clone()
    }
}

fn ran<'a>(told: &'a Value, what: &str) -> &'a Value {
    &told["ran"][what]
}

#[test]
fn who_is_never_there_at_the_same_time_comes_into_step() {
    let world = World::new(1 << 30, false);
    world.nights(&world.nila, 30);
    let put = world.exchange(&world.nila);
    assert!(ran(&put, "put").as_u64().is_some_and(|put| put > 0), "{put}");
    assert_eq!(ran(&put, "fetched"), 0);
    let picture = weft_tests::scenarios().join("files/loom.jpg");
    world.huda.ok(&["attach", picture.to_str().expect("plain"), "--nobody"], "");
    let fetched = world.exchange(&world.huda);
    assert!(fetched["came"]["new_facts"].as_u64().is_some_and(|new| new >= 30), "{fetched}");
    assert_eq!(
        (&fetched["came"]["refused"], &fetched["came"]["held"], ran(&fetched, "unknown")),
        (&json!(0), &json!(0), &json!(0))
    );
    let back = world.exchange(&world.nila);
    assert_eq!(back["came"]["new_chunks"], 2, "the picture and its preview came: {back}");
    assert!(world.in_step());

    // Nothing new: nothing is fetched, nothing is put; not even what this device put itself.
    for weft in [&world.huda, &world.nila, &world.huda] {
        let quiet = world.exchange(weft);
        assert_eq!((ran(&quiet, "fetched"), ran(&quiet, "put")), (&json!(0), &json!(0)), "{quiet}");
    }
    // A withdrawal, and who has heard of it, as with files.
    world.nights(&world.huda, 1);
    world.exchange(&world.huda);
    world.exchange(&world.nila);
    assert!(world.in_step());
}

/// The same by screens alone: a permission is picked, the relay asked, and what it has kept is here.
#[cfg(unix)]
#[test]
fn a_relay_is_taken_into_use_and_asked_at_a_terminal() {
    use weft_tests::terminal::Person;
    let both = Partners::found(PROGRAM);
    let keys = [key(&both.nila), key(&both.huda)];
    let relay = Relay::new(both.dir.path(), [&keys[0], &keys[1]], 1 << 30, false);
    let world = World { both, relay };
    world.huda.ok(&["mailbox", "use", &world.relay.url(), "--capability", &world.grant(MAILBOX, &keys[1])], "");
    world.nights(&world.huda, 3);
    world.exchange(&world.huda);

    let permission = world.grant(MAILBOX, &keys[0]);
    let mut nila = Person::opens(&world.nila);
    for words in ["Send and receive", "Relays", "Use a relay"] {
        nila.takes(words);
    }
    nila.sees(&keys[0]);
    nila.fills("Address of the relay", &world.relay.url());
    nila.takes("For all our groups");
    let pick = nila.number("Pick the permission");
    nila.asks(&pick, "Which file?");
    nila.line(&permission);
    nila.reads();
    nila.sees("This phone uses the relay now");
    nila.takes("Fetch and send now");
    nila.sees("Fetched: ");
    // Nobody is there any more.
    let World { both, mut relay } = world;
    relay.kill();
    nila.takes("Fetch and send now");
    nila.sees("This relay was not reached");
    nila.leaves();
    assert!(both.nila.ok(&["list"], "").to_string().matches("with the looms").count() >= 3);
}

/// Three files by way of a relay on a way that costs: what is small comes, the rest when it is asked for, and only that.
#[test]
fn a_phone_that_pays_by_the_byte_fetches_what_it_is_told_to() {
    let world = World::new(1 << 30, false);
    let attach = |size: usize| {
        let file = world.dir.path().join(size.to_string());
        std::fs::write(&file, vec![9; size]).expect("written");
        world.nila.ok(&["attach", file.to_str().expect("plain"), "--nobody", "--kind", "document"], "");
    };
    [20_000, 150_001, 600_000].into_iter().for_each(attach);
    world.exchange(&world.nila);
    let over = |arguments: &[&str]| {
        let told = world.huda.ok(&[&["mailbox", "exchange"], arguments].concat(), "");
        let came = told["mailboxes"][0]["came"]["new_chunks"].as_u64().expect("a number");
        (came, told["missing"]["files"].as_u64().expect("a number"), told["missing"]["bytes"].clone())
    };
    assert_eq!(over(&["--metered"]), (1, 2, json!(750_001)), "what is small comes");
    assert_eq!(over(&["--metered"]), (0, 2, json!(750_001)));
    world.huda.ok(&["files", "policy", "ask"], "");
    assert_eq!(over(&[]), (0, 2, json!(750_001)), "it asks first");
    let files = world.huda.ok(&["files"], "");
    let sizes =
        |files: &Value| files["files"].as_array().expect("files").iter().map(|file| file["size"].clone()).collect();
    let all: Vec<Value> = sizes(&files);
    assert_eq!((all, &files["policy"]), (vec![json!(150_001), json!(600_000)], &json!("ask")));
    let id = files["files"][0]["file"].as_str().expect("an id");
    assert_eq!(over(&["--file", id]), (1, 1, json!(600_000)), "that one alone");
    assert_eq!(over(&["--files", "200k"]), (0, 1, json!(600_000)));
    world.huda.ok(&["files", "policy", "unmetered"], "");
    assert_eq!(over(&["--metered"]), (0, 1, json!(600_000)));
    assert_eq!(over(&[]), (3, 0, json!(0)));
    assert!(world.in_step());
}

/// Whoever pays by the byte does not put what is large either, until they are where it costs nothing.
#[test]
fn what_is_put_is_chosen_in_the_same_way() {
    let world = World::new(1 << 30, false);
    let file = world.dir.path().join("film");
    std::fs::write(&file, vec![9; 150_001]).expect("written");
    world.nila.ok(&["attach", file.to_str().expect("plain"), "--nobody", "--kind", "film"], "");
    let put = |arguments: &[&str]| {
        let told = world.nila.ok(&[&["mailbox", "exchange"], arguments].concat(), "");
        ran(&told["mailboxes"][0], "put").as_u64().expect("a number")
    };
    assert!(put(&["--metered"]) > 0, "words");
    assert_eq!((put(&["--files", "none"]), put(&[]), put(&[])), (0, 1, 0));
}

#[test]
fn a_relay_that_is_killed_or_put_back_is_made_good() {
    let mut world = World::new(1 << 30, false);
    world.nights(&world.nila, 10);
    world.exchange(&world.nila);
    world.relay.kill();
    let copy = world.dir.path().join("copy.db");
    std::fs::copy(&world.relay.store, &copy).expect("copied");
    let gone = world.nila.run(&["mailbox", "exchange"], "").ends(8);
    assert_eq!(gone.error(), "partly");
    world.relay.start();
    world.nights(&world.nila, 5);
    world.exchange(&world.nila);
    world.relay.kill();

    // The store as it was before, without its log: the relay has lost what came since.
    for tail in ["", "-wal", "-shm"] {
        let _ = std::fs::remove_file(format!("{}{tail}", world.relay.store.display()));
    }
    std::fs::copy(&copy, &world.relay.store).expect("put back");
    let store = world.relay.store.display().to_string();
    let restored = Command::new(PROGRAM).args(["relay", "restored", "--store", &store]).output().expect("it runs");
    assert!(restored.status.success(), "{}", String::from_utf8_lossy(&restored.stderr));
    world.relay.start();
    let again = world.exchange(&world.nila);
    assert_eq!(ran(&again, "set_back"), true, "it is noticed: {again}");
    assert!(ran(&again, "put").as_u64().is_some_and(|put| put > 0), "and made good: {again}");
    world.exchange(&world.huda);
    assert!(world.in_step());
}

/// As after a phone was lost: the same relay, another mailbox. What was known of the old one means nothing there.
#[test]
fn a_mailbox_in_place_of_another_one_is_read_from_its_beginning() {
    let world = World::new(1 << 30, false);
    let other = MAILBOX.replace('a', "c");
    world.nights(&world.nila, 20);
    for weft in [&world.nila, &world.huda, &world.nila] {
        world.exchange(weft);
    }
    let keys = [key(&world.nila), key(&world.huda)];
    add_mailbox(&world.relay.store, &other, [&keys[0], &keys[1]], 1 << 30);
    let use_other = |weft: &Weft, holder| {
        weft.ok(&["mailbox", "use", &world.relay.url(), "--capability", &world.grant(&other, holder)], "");
    };
    use_other(&world.nila, &keys[0]);
    // Everything is put there again, and more than the old mailbox ever had.
    for _ in 0..8 {
        world.nights(&world.nila, 1);
        assert!(ran(&world.exchange(&world.nila), "put").as_u64().is_some_and(|put| put > 0));
    }
    use_other(&world.huda, &keys[1]);
    let came = world.exchange(&world.huda);
    assert_eq!(
        (&came["came"]["new_facts"].as_u64().map(|new| new >= 8), ran(&came, "set_back")),
        (&Some(true), &json!(false))
    );
    assert!(world.in_step());
}

#[test]
fn a_full_mailbox_refuses_what_is_new_and_says_so() {
    let world = World::new(8_000, false);
    world.nights(&world.nila, 2);
    world.exchange(&world.nila);
    let picture = weft_tests::scenarios().join("files/loom.jpg");
    world.nila.ok(&["attach", picture.to_str().expect("plain"), "--nobody"], "");
    let full = world.nila.run(&["mailbox", "exchange"], "").ends(8).json()["mailboxes"][0].clone();
    assert_eq!(ran(&full, "full"), true, "{full}");
    let came = world.exchange(&world.huda);
    assert!(came["came"]["new_facts"].as_u64().is_some_and(|new| new > 0), "what fits is there: {came}");
}

#[test]
fn whoever_has_no_capability_is_not_let_in() {
    let world = World::new(1 << 30, false);
    let other = Weft::new(PROGRAM, world.dir.path(), "mira", CODE);
    other.ok(&["init", "--lang", "en", "--try-takes", "0"], "");
    let whole = world.grant(MAILBOX, &key(&world.nila));
    // Another device's capability is not taken, and one that a single steward signed twice opens nothing.
    let not_mine = world.huda.run(&["mailbox", "use", &world.relay.url(), "--capability", &whole], "").ends(2);
    assert_eq!(not_mine.error(), "bad_input");
    let file = |name: &str| world.dir.path().join(name).display().to_string();
    let (half, forged) = (file("half"), file("forged"));
    let holder = key(&world.nila);
    let grant = ["mailbox", "grant", "--mailbox", MAILBOX, "--holder", &holder, "--out"];
    world.nila.ok(&[grant.as_slice(), &[&half]].concat(), "");
    world.nila.run(&[grant.as_slice(), &[&forged, "--with", &half]].concat(), "").ends(2);
    // Two halves of different things.
    let other_until = ["--until", "7", "--with", &half];
    world.huda.run(&[grant.as_slice(), &[&forged], &other_until].concat(), "").ends(2);
    let plainly = world.nila.run(&["mailbox", "use", "http://relay.example", "--capability", &whole], "").ends(2);
    assert!(String::from_utf8_lossy(&plainly.stderr).contains("https"));
    // A steward of nothing.
    other.ok(&[grant.as_slice(), &[&half]].concat(), "");
    world.nila.ok(&[grant.as_slice(), &[&forged, "--with", &half]].concat(), "");
    world.nila.ok(&["mailbox", "use", &world.relay.url(), "--capability", &forged], "");
    let refused = world.nila.run(&["mailbox", "exchange"], "").ends(8);
    assert!(String::from_utf8_lossy(&refused.stderr).contains("two stewards"), "it says what to do");
}

#[test]
fn a_relay_is_called_over_tls_only_if_its_certificate_is_trusted() {
    let world = World::new(1 << 30, true);
    world.nights(&world.nila, 3);
    world.nila.run(&["mailbox", "exchange"], "").ends(8);
    let chain = world.relay.tls.as_ref().expect("with TLS")[0].display().to_string();
    for weft in [&world.nila, &world.huda] {
        weft.ok(&["mailbox", "exchange", "--trust", &chain], "");
    }
    assert!(world.in_step());
}
