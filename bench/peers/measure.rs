//! What the peers in Rust share: the records, one side in a process of its own over a plain framed TCP stream, and what the
//! system says of it.

use std::error::Error;
use std::fs::File;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, ChildStdout, Command, Stdio};
use std::time::{SystemTime, UNIX_EPOCH};

pub type Failed = Box<dyn Error>;

/// A program that replicates.
pub trait Peer: Sized {
    /// Its package, with the version.
    const PACKAGE: &str;
    /// Fills a new store, which is a folder that is there already.
    fn fill(records: Vec<Vec<u8>>, store: &Path) -> Result<(), Failed>;
    /// Opens a store: full, or empty.
    fn open(store: &Path) -> Result<Self, Failed>;
    /// Gives the other side what it does not have.
    fn serve(self, wire: &mut Wire) -> Result<(), Failed>;
    /// Takes what is missing; how many records are on disk when this returns.
    fn fetch(self, wire: &mut Wire) -> Result<usize, Failed>;
}

/// One TCP stream that counts its bytes. A frame has its length in front (u32 LE).
pub struct Wire {
    stream: TcpStream,
    sent: usize,
    heard: usize,
}

impl Wire {
    fn over(stream: TcpStream) -> Result<Self, Failed> {
        stream.set_nodelay(true)?;
        Ok(Self { stream, sent: 0, heard: 0 })
    }

    /// Sends bytes as they are.
    pub fn send(&mut self, bytes: &[u8]) -> Result<(), Failed> {
        self.sent += bytes.len();
        Ok(self.stream.write_all(bytes)?)
    }

    /// Sends a frame.
    pub fn say(&mut self, frame: &[u8]) -> Result<(), Failed> {
        self.send(&u32::try_from(frame.len())?.to_le_bytes())?;
        self.send(frame)
    }

    /// The next frame.
    pub fn hear(&mut self) -> Result<Vec<u8>, Failed> {
        let mut length = [0; 4];
        self.stream.read_exact(&mut length)?;
        let mut frame = vec![0; usize::try_from(u32::from_le_bytes(length))?];
        self.stream.read_exact(&mut frame)?;
        self.heard += 4 + frame.len();
        Ok(frame)
    }
}

/// Frames in a row of bytes.
pub fn frames(mut bytes: &[u8]) -> Result<Vec<Vec<u8>>, Failed> {
    let mut frames = Vec::new();
    while let Some((length, rest)) = bytes.split_first_chunk::<4>() {
        let length = usize::try_from(u32::from_le_bytes(*length))?;
        let (frame, rest) = rest.split_at_checked(length).ok_or("a frame is cut off")?;
        frames.push(frame.to_vec());
        bytes = rest;
    }
    Ok(frames)
}

/// Does what the program was asked for.
pub fn main<P: Peer>() -> Result<(), Failed> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments[..] {
        ["fill", records, store] => {
            std::fs::create_dir(store)?;
            P::fill(frames(&std::fs::read(records)?)?, Path::new(store))
        }
        ["replicate", full, empty] => replicate::<P>(full, empty),
        ["serve", store] => serve::<P>(Path::new(store)),
        ["fetch", store, port] => fetch::<P>(Path::new(store), port.parse()?),
        _ => Err("usage: fill RECORDS STORE | replicate STORE EMPTY".into()),
    }
}

fn serve<P: Peer>(store: &Path) -> Result<(), Failed> {
    let peer = P::open(store)?;
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
    println!("{}", listener.local_addr()?.port());
    let mut wire = Wire::over(listener.accept()?.0)?;
    let stretch = Stretch::begin();
    peer.serve(&mut wire)?;
    // Until the other side has everything on disk, and closes.
    wire.stream.read_to_end(&mut Vec::new())?;
    let (cpu, peak) = (stretch.cpu(), peak());
    println!("{cpu} {peak} {} {}", wire.sent, wire.heard);
    Ok(())
}

fn fetch<P: Peer>(store: &Path, port: u16) -> Result<(), Failed> {
    std::fs::create_dir(store)?;
    let peer = P::open(store)?;
    let stretch = Stretch::begin();
    let mut wire = Wire::over(TcpStream::connect((Ipv4Addr::LOCALHOST, port))?)?;
    let records = peer.fetch(&mut wire)?;
    let (seconds, cpu, peak) = (now() - stretch.begun, stretch.cpu(), peak());
    println!("{cpu} {peak} {seconds} {records}");
    Ok(())
}

fn replicate<P: Peer>(full: &str, empty: &str) -> Result<(), Failed> {
    let (mut serving, mut says) = side(&["serve", full])?;
    let port = line(&mut says)?;
    let (mut fetching, mut answers) = side(&["fetch", empty, &port])?;
    let there = numbers(&line(&mut answers)?)?;
    let here = numbers(&line(&mut says)?)?;
    if !serving.wait()?.success() || !fetching.wait()?.success() {
        return Err("a side failed".into());
    }
    let ([cpu_to, peak_to, seconds, records], [cpu_from, peak_from, wire_to, wire_back]) = (there, here);
    let disk: u64 = std::fs::read_dir(empty)?.map(|file| Ok(file?.metadata()?.len())).sum::<std::io::Result<u64>>()?;
    println!(
        "{{\"package\":\"{}\",\"records\":{records},\"seconds\":{seconds},\"cpu_from\":{cpu_from},\"cpu_to\":{cpu_to},\
         \"peak_from\":{peak_from},\"peak_to\":{peak_to},\"wire_to\":{wire_to},\"wire_back\":{wire_back},\"disk\":{disk}}}",
        P::PACKAGE
    );
    Ok(())
}

fn side(arguments: &[&str]) -> Result<(Child, BufReader<ChildStdout>), Failed> {
    let mut child = Command::new(std::env::current_exe()?).args(arguments).stdout(Stdio::piped()).spawn()?;
    let out = child.stdout.take().ok_or("a side says nothing")?;
    Ok((child, BufReader::new(out)))
}

fn line(from: &mut impl BufRead) -> Result<String, Failed> {
    let mut line = String::new();
    from.read_line(&mut line)?;
    Ok(line.trim().to_owned())
}

fn numbers(line: &str) -> Result<[f64; 4], Failed> {
    let numbers = line.split(' ').map(str::parse).collect::<Result<Vec<f64>, _>>()?;
    numbers.try_into().map_err(|_| "a side said something else".into())
}

struct Stretch {
    begun: f64,
    before: f64,
}

impl Stretch {
    fn begin() -> Self {
        // proc(5): 5 resets the peak resident set size.
        let _ = std::fs::write("/proc/self/clear_refs", "5");
        Self { before: ticks(), begun: now() }
    }

    /// Seconds on cores since, in steps of 10 ms.
    fn cpu(&self) -> f64 {
        (ticks() - self.before) / 100.0
    }
}

fn now() -> f64 {
    SystemTime::now().duration_since(UNIX_EPOCH).map_or(0.0, |since| since.as_secs_f64())
}

fn ticks() -> f64 {
    // proc(5): utime and stime are fields 14 and 15; the name in field 2 may hold spaces.
    let text = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let fields = text.rsplit(')').next().unwrap_or_default().split_whitespace().skip(11);
    fields.take(2).filter_map(|field| field.parse::<f64>().ok()).sum()
}

/// MiB.
fn peak() -> f64 {
    let text = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = text.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap_or_default();
    line.trim().trim_end_matches(" kB").parse::<f64>().unwrap_or(0.0) / 1024.0
}

/// Writes a file and its place in the folder through to the disk.
pub fn put(store: &Path, name: &str, bytes: &[u8]) -> Result<(), Failed> {
    let mut file = File::create(store.join(name))?;
    file.write_all(bytes)?;
    file.sync_all()?;
    Ok(File::open(store)?.sync_all()?)
}
