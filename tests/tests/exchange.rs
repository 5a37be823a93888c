//! Devices that reach each other: the program on both sides of real sockets, killed, disturbed, and in networks of its own.
//!
//! Budget: a minute.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use serde_json::json;
use weft_tests::weft::{Partners, Run, Weft};

const PROGRAM: &str = env!("CARGO_BIN_EXE_weft-under-test");

/// So many lines of the ledger, by nila.
fn entries(world: &Partners, count: usize) {
    world.entries(&world.nila, (0..count).map(|n| format!("Night {n}, with the looms. ").repeat(20)));
}

/// A device that waits to be reached.
struct Waits {
    child: Child,
    address: String,
}

impl Waits {
    fn start(weft: &Weft, through: &[&str], address: &str) -> Self {
        let mut child = weft.start(through, &["exchange", "listen", "--once", "--minutes", "2", "--address", address]);
        let mut line = String::new();
        let stderr = child.stderr.take().expect("piped");
        let mut stderr = BufReader::new(stderr);
        stderr.read_line(&mut line).expect("it says where it waits");
        let address = line.trim().strip_prefix("waiting at ").unwrap_or_else(|| panic!("{line}")).to_owned();
        // What else it says is read, so that it never waits for a reader.
        std::thread::spawn(move || stderr.read_to_end(&mut Vec::new()));
        Self { child, address }
    }
}

#[test]
fn two_programs_meet_over_a_socket_and_leave_with_the_same() {
    let world = Partners::found(PROGRAM);
    entries(&world, 30);
    let waits = Waits::start(&world.huda, &[], "127.0.0.1:0");
    let met = world.nila.ok(&["exchange", "connect", &waits.address], "");
    assert_eq!((&met["in_step"], &met["kept"]), (&json!(true), &met["sent"]), "{met}");
    let other = Run::of(waits.child).ends(0).json();
    assert!(other["meetings"][0]["came"]["new_facts"].as_u64().is_some_and(|new| new >= 30), "{other}");
    assert!(world.in_step());

    // Nobody waits there any more, and nobody says that anything went.
    let nobody = world.nila.run(&["exchange", "connect", &waits.address], "").ends(5);
    assert_eq!(nobody.error(), "not_there");
}

/// "Text first, originals when somebody says so": two files, of which one is fetched alone.
#[test]
fn what_stays_away_is_listed_and_one_file_is_fetched_alone() {
    let world = Partners::found(PROGRAM);
    for size in [100_000, 300_000] {
        let file = world.dir.path().join(size.to_string());
        std::fs::write(&file, vec![9; size]).expect("written");
        world.nila.ok(&["attach", file.to_str().expect("plain"), "--nobody", "--kind", "voice"], "");
    }
    let meet = |arguments: &[&str]| {
        let waits = Waits::start(&world.nila, &[], "127.0.0.1:0");
        let met = world.huda.ok(&[&["exchange", "connect", &waits.address], arguments].concat(), "");
        Run::of(waits.child).ends(0);
        assert_eq!(met["in_step"], true, "{met}");
        met["missing"].clone()
    };
    assert_eq!(world.huda.ok(&["files", "policy"], "")["policy"], "unmetered");
    assert_eq!(world.huda.ok(&["files", "policy", "never"], "")["policy"], "never");
    assert_eq!(meet(&[]), json!({"files": 2, "bytes": 400_000}));
    let listed = world.huda.ok(&["files"], "");
    let larger = listed["files"][1].clone();
    assert_eq!((&larger["size"], &larger["here"]), (&json!(300_000), &json!(0)), "{listed}");
    assert_eq!(meet(&["--file", larger["file"].as_str().expect("an id")]), json!({"files": 1, "bytes": 100_000}));
    assert_eq!(meet(&["--files", "none"]), json!({"files": 1, "bytes": 100_000}));
    assert_eq!(meet(&["--files", "100k"]), json!({"files": 0, "bytes": 0}));
    let unclear = world.huda.run(&["exchange", "connect", "127.0.0.1:9", "--files", "some"], "").ends(2);
    assert!(String::from_utf8_lossy(&unclear.stderr).contains("200k"));
}

/// Port scanners, browsers, half a handshake, and a device of another partnership: each is turned away, and who comes next is let in.
#[test]
fn whoever_is_no_device_of_the_partnership_is_turned_away() {
    let (world, other) = (Partners::found(PROGRAM), Partners::found(PROGRAM));
    let waits = Waits::start(&world.huda, &[], "127.0.0.1:0");
    for bytes in [b"GET / HTTP/1.1\r\nHost: a\r\n\r\n".as_slice(), &[0; 5000], &[0xff; 58]] {
        let mut stream = TcpStream::connect(&waits.address).expect("it listens");
        let _ = stream.write_all(bytes);
        stream.set_read_timeout(Some(Duration::from_secs(20))).expect("a timeout");
        let mut said = Vec::new();
        let _ = stream.read_to_end(&mut said);
        assert!(said.is_empty(), "a stranger is told nothing: {said:?}");
    }
    drop(TcpStream::connect(&waits.address).expect("it listens"));
    let foreign = other.nila.run(&["exchange", "connect", &waits.address], "").ends(5);
    assert_eq!(foreign.error(), "not_there");
    world.nila.ok(&["exchange", "connect", &waits.address], "");
    Run::of(waits.child).ends(0);
}

/// A wire that counts, and says when so many bytes have gone over it.
fn wire(to: &str, bytes: usize) -> (String, Receiver<()>) {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = listener.local_addr().expect("bound").to_string();
    let (to, (say, reached)) = (to.to_owned(), channel());
    std::thread::spawn(move || {
        let one = listener.accept().expect("somebody reaches out").0;
        let two = TcpStream::connect(to).expect("it listens");
        let gone = Arc::new(AtomicUsize::new(0));
        for (mut from, mut to) in [(one.try_clone().unwrap(), two.try_clone().unwrap()), (two, one)] {
            let (gone, say) = (Arc::clone(&gone), say.clone());
            std::thread::spawn(move || {
                let mut piece = [0; 700];
                while let Ok(read @ 1..) = from.read(&mut piece) {
                    if gone.fetch_add(read, Ordering::SeqCst) >= bytes {
                        let _ = say.send(());
                        // The rest of it stays on the way until somebody was killed.
                        std::thread::sleep(Duration::from_secs(5));
                        return;
                    }
                    if to.write_all(&piece[..read]).is_err() {
                        return;
                    }
                }
                let _ = to.shutdown(Shutdown::Write);
            });
        }
    });
    (address, reached)
}

/// Either side is killed after so many bytes: nothing is lost, and the next meeting ends in step.
#[test]
fn a_meeting_that_is_killed_goes_on_where_it_stopped() {
    let world = Partners::found(PROGRAM);
    entries(&world, 400);
    for (bytes, kill_reaching) in [
        (0, true),
        (150, false),
        (400, true),
        (5000, false),
        (12_000, true),
        (30_000, false),
        (40_000, true),
        (60_000, false),
    ] {
        let mut waits = Waits::start(&world.huda, &[], "127.0.0.1:0");
        let (address, reached) = wire(&waits.address, bytes);
        let mut reaches = world.nila.start(&[], &["exchange", "connect", &address]);
        let stopped = reached.recv_timeout(Duration::from_secs(20));
        let (killed, other) =
            if kill_reaching { (&mut reaches, &mut waits.child) } else { (&mut waits.child, &mut reaches) };
        killed.kill().expect("it ran");
        killed.wait().expect("it ended");
        if stopped.is_err() {
            // Everything that was left went over the wire before.
            other.wait().expect("it ended");
            break;
        }
        other.kill().expect("it ran");
        other.wait().expect("it ended");
        world.huda.ok(&["check"], "");
    }
    let waits = Waits::start(&world.huda, &[], "127.0.0.1:0");
    let met = world.nila.ok(&["exchange", "connect", &waits.address], "");
    Run::of(waits.child).ends(0);
    assert!(world.in_step(), "{met}");
    assert_eq!(world.huda.ok(&["check"], "")["integrity"], "ok");
}

/// Two networks of their own with a wire between them. Needs root; docs/unverifiable.md says so.
struct Networks(u32);

impl Networks {
    fn lay() -> Option<Self> {
        let id = std::process::id() % 10_000;
        let networks = Self(id);
        let (a, b) = (networks.name('a'), networks.name('b'));
        let made = ip(&["netns", "add", &a]) && ip(&["netns", "add", &b]);
        let (one, two) = (format!("w{id}a"), format!("w{id}b"));
        let wired = made
            && ip(&["link", "add", &one, "type", "veth", "peer", "name", &two])
            && ip(&["link", "set", &one, "netns", &a])
            && ip(&["link", "set", &two, "netns", &b])
            && [(&a, &one, "10.73.0.1/24"), (&b, &two, "10.73.0.2/24")].into_iter().all(|(network, wire, address)| {
                ip(&["-n", network, "addr", "add", address, "dev", wire])
                    && ip(&["-n", network, "link", "set", "lo", "up"])
                    && ip(&["-n", network, "link", "set", wire, "up", "multicast", "on"])
                    && ip(&["-n", network, "route", "add", "224.0.0.0/4", "dev", wire])
            });
        wired.then_some(networks)
    }

    fn name(&self, which: char) -> String {
        format!("weft-{}-{which}", self.0)
    }
}

impl Drop for Networks {
    fn drop(&mut self) {
        for which in ['a', 'b'] {
            ip(&["netns", "del", &self.name(which)]);
        }
    }
}

fn ip(arguments: &[&str]) -> bool {
    Command::new("ip").args(arguments).output().is_ok_and(|output| output.status.success())
}

#[test]
fn devices_find_each_other_in_a_local_network_and_meet() {
    let Some(networks) = Networks::lay() else {
        let said = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/unverifiable.md"));
        assert!(said.expect("it reads").contains("network namespaces"), "this needs root; say where it was not tried");
        eprintln!("skipped: no network namespaces here");
        return;
    };
    let world = Partners::found(PROGRAM);
    entries(&world, 20);
    let (a, b) = (networks.name('a'), networks.name('b'));
    let lan = ["exchange", "lan", "--once", "--minutes", "1"];
    let one = world.nila.start(&["ip", "netns", "exec", &a], &lan);
    let two = world.huda.start(&["ip", "netns", "exec", &b], &lan);
    let (one, two) = (Run::of(one), Run::of(two));
    let (one, two) = (one.ends(0).json(), two.ends(0).json());
    assert!(one["meetings"][0]["in_step"] == true && two["meetings"][0]["in_step"] == true, "{one} {two}");
    assert!(world.in_step());
}
