//! Ours: two notebooks meet in a session. Over loopback each is a process of its own; when nothing is new, both are in one
//! process and the bytes are handed over in memory, so that turns can be counted.

use std::io::{Read, Write};
use std::net::{Ipv4Addr, Shutdown, TcpListener, TcpStream};
use std::path::Path;
use std::sync::mpsc::{Receiver, SyncSender, channel, sync_channel};
use std::thread::spawn;

use weft_engine::{Files, Meeting, Met, Notebook};

use crate::Failed;
use crate::clock::{Stopwatch, forget_peak, now, peak_memory};
use crate::import::{CLOCK, UNSAID, make};
use crate::keys::{self, CODE};
use crate::numbers::Numbers;

/// Bytes read at once, and how many such pieces may wait, as in the program (cli/src/network/wire.rs).
const PIECE: usize = 64 * 1024;
const PIECES: usize = 8;

/// Makes an empty notebook that was admitted after another one.
pub fn admit(folder: &Path, devices: u8, after: &Path) -> Result<Numbers, Failed> {
    make(folder, devices, &keys::cheap(folder), Some(after))?.lock()?;
    Ok(Numbers::default())
}

/// Waits for somebody on loopback and meets them. The first line it prints is its port.
pub fn wait(folder: &Path) -> Result<Numbers, Failed> {
    let mut notebook = Notebook::open(folder, CODE, CLOCK)?;
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
    println!("port {}", listener.local_addr()?.port());
    let (stream, _) = listener.accept()?;
    let meeting = notebook.wait(Files::All)?;
    let numbers = measure(&mut notebook, meeting, &stream)?;
    ended(notebook, folder, numbers)
}

/// Reaches out to whoever waits at that port, and meets them; then a first search, timed apart.
pub fn reach(folder: &Path, port: u16) -> Result<Numbers, Failed> {
    let mut notebook = Notebook::open(folder, CODE, CLOCK)?;
    let begun = now_exactly();
    let stream = TcpStream::connect((Ipv4Addr::LOCALHOST, port))?;
    let meeting = notebook.reach(0, Files::All)?.ok_or("there is no key")?;
    let numbers = measure(&mut notebook, meeting, &stream)?.with("begun", begun);
    let search = Stopwatch::start();
    notebook.search(UNSAID)?;
    let numbers = numbers.with("search", search.spent().wall);
    ended(notebook, folder, numbers)
}

fn measure(notebook: &mut Notebook, meeting: Meeting, stream: &TcpStream) -> Result<Numbers, Failed> {
    forget_peak();
    let watch = Stopwatch::start();
    let (met, [sent, heard]) = carry(notebook, meeting, stream)?;
    let (ended, spent, peak) = (now_exactly(), watch.spent(), peak_memory());
    if !met.in_step || met.kept != met.sent || met.came.held + met.came.refused > 0 {
        return Err(format!("they did not come into step: {met:?}").into());
    }
    Ok(Numbers::default()
        .with("ended", ended)
        .with("core", spent.core)
        .with("peak", peak)
        .with("sent", sent as f64)
        .with("heard", heard as f64)
        .with("facts", met.came.new_facts as f64))
}

fn ended(notebook: Notebook, folder: &Path, numbers: Numbers) -> Result<Numbers, Failed> {
    notebook.lock()?;
    Ok(numbers.with("file", std::fs::metadata(folder.join("notebook.db"))?.len() as f64))
}

/// Seconds since 1970, the same for both processes.
fn now_exactly() -> f64 {
    now() as f64 / 1e3
}

/// One meeting over one stream, as the program carries it out: two threads move bytes, so that neither side waits with a full
/// buffer for the other one to read. How it ended is known when both are done; the bytes sent and heard are those that
/// the socket took and gave.
fn carry(notebook: &mut Notebook, mut meeting: Meeting, stream: &TcpStream) -> Result<(Met, [u64; 2]), Failed> {
    stream.set_nodelay(true)?;
    let (say, says) = channel();
    let (hears, heard) = sync_channel(PIECES);
    let (reading, writing) = (stream.try_clone()?, stream.try_clone()?);
    let listening = spawn(move || listen(reading, &hears));
    let speaking = spawn(move || speak(writing, &says));
    let mut input = Vec::new();
    let met = loop {
        let step = notebook.meet(&mut meeting, &std::mem::take(&mut input))?;
        if !step.out.is_empty() {
            say.send(step.out)?;
        }
        if let Some(met) = step.met {
            break met;
        }
        if !step.more {
            input = heard.recv().map_err(|_| "the other side went away")?;
        }
    };
    drop(say);
    let sent = speaking.join().map_err(|_| "the thread that speaks is gone")??;
    stream.shutdown(Shutdown::Write)?;
    // Until the other side has said its last, too: a stream that is closed with something unread takes back what was sent.
    while heard.recv().is_ok() {}
    let heard = listening.join().map_err(|_| "the thread that listens is gone")??;
    Ok((met, [sent, heard]))
}

fn listen(mut stream: TcpStream, hears: &SyncSender<Vec<u8>>) -> std::io::Result<u64> {
    let mut all = 0;
    loop {
        let mut piece = vec![0; PIECE];
        let read = stream.read(&mut piece)?;
        piece.truncate(read);
        all += read as u64;
        if read == 0 || hears.send(piece).is_err() {
            return Ok(all);
        }
    }
}

fn speak(mut stream: TcpStream, says: &Receiver<Vec<u8>>) -> std::io::Result<u64> {
    let mut all = 0;
    for bytes in says {
        stream.write_all(&bytes)?;
        all += bytes.len() as u64;
    }
    Ok(all)
}

/// Two notebooks meet until they are in step; then once more, when nothing is new: turns, and the bytes of each.
pub fn again(reaching: &Path, waiting: &Path) -> Result<Numbers, Failed> {
    let mut notebooks = [Notebook::open(reaching, CODE, CLOCK)?, Notebook::open(waiting, CODE, CLOCK)?];
    pass(&mut notebooks)?;
    let watch = Stopwatch::start();
    let (turns, bytes, sent) = pass(&mut notebooks)?;
    let spent = watch.spent();
    if sent > 0 {
        return Err("there was something new".into());
    }
    let checks = [notebooks[0].check()?, notebooks[1].check()?];
    let [one, other] = checks.each_ref().map(|check| check.audiences.get("partnership"));
    let one = one.filter(|one| Some(*one) == other).ok_or("they do not hold the same")?;
    let numbers = Numbers::default()
        .with("logs", one.logs as f64)
        .with("turns", turns as f64)
        .with("reaching", bytes[0] as f64)
        .with("waiting", bytes[1] as f64)
        .with("wall", spent.wall);
    notebooks.into_iter().try_for_each(Notebook::lock)?;
    Ok(numbers)
}

/// A meeting in memory: its turns (times that one side said something before it listened), the bytes of each side, and how
/// many things were sent.
fn pass(notebooks: &mut [Notebook; 2]) -> Result<(usize, [usize; 2], u64), Failed> {
    let reach = notebooks[0].reach(0, Files::All)?.ok_or("there is no key")?;
    let mut meetings = [reach, notebooks[1].wait(Files::All)?];
    let mut ended: [Option<Met>; 2] = [None, None];
    let (mut turns, mut bytes, mut input, mut side) = (0, [0, 0], Vec::new(), 0);
    while ended.iter().any(Option::is_none) {
        let mut out = Vec::new();
        while ended[side].is_none() {
            let step = notebooks[side].meet(&mut meetings[side], &std::mem::take(&mut input))?;
            out.extend(step.out);
            ended[side] = step.met;
            if !step.more {
                break;
            }
        }
        if out.is_empty() && ended.iter().any(Option::is_none) {
            return Err("both wait for each other".into());
        }
        turns += usize::from(!out.is_empty());
        bytes[side] += out.len();
        (input, side) = (out, 1 - side);
    }
    let met: Vec<Met> = ended.into_iter().flatten().collect();
    if met.iter().any(|met| !met.in_step) {
        return Err(format!("they did not come into step: {met:?}").into());
    }
    Ok((turns, bytes, met.iter().map(|met| met.sent).sum()))
}
