//! What the tests share: two stewards with a mailbox, a relay in this process, and a client written from `docs/relay.md`
//! that speaks HTTP/1.1 over a plain socket.
#![allow(dead_code, reason = "each test uses its part")]

use std::io;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::Arc;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::oneshot;
use weft_chain::capability::{self, SignKey};
use weft_chain::{Grant, Owners, Raise, Rights, outer};
use weft_relay::blobs::{BlobId, Blobs, Entry, MailboxId, Page, Put, Usage};
use weft_relay::limits::QUOTA_BLOBS;
use weft_relay::sqlite::{Mailbox, Sqlite};
use weft_relay::{Limits, Relay, frames, serve};
use weft_vault::Key;
use weft_vault::sign::Signer;

/// The name by which the devices of these tests know the relay.
pub const NAME: &str = "relay.test:443";
pub const MAILBOX: MailboxId = MailboxId([0xA1; 32]);
pub const OTHER: MailboxId = MailboxId([0xA2; 32]);

pub fn run<T>(test: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap().block_on(test)
}

pub fn signer(seed: u32) -> Signer {
    let mut bytes = [0x5E; 32];
    bytes[..4].copy_from_slice(&seed.to_le_bytes());
    Signer::from_seed(&Key::from_bytes(bytes))
}

/// The two stewards of every mailbox here.
pub fn stewards() -> [Signer; 2] {
    [signer(1), signer(2)]
}

/// Their keys, ascending.
pub fn keys() -> Vec<SignKey> {
    let mut keys = stewards().map(|steward| SignKey::new(steward.public())).to_vec();
    keys.sort();
    keys
}

pub fn owners(mailbox: MailboxId) -> Owners {
    Owners { mailbox: mailbox.0, stewards: keys(), serial: 0 }
}

pub fn grant(mailbox: MailboxId, holder: &Signer, rights: Rights) -> Grant {
    Grant { mailbox: mailbox.0, holder: SignKey::new(holder.public()), rights, until: 0 }
}

pub fn signed(grant: &Grant, by: &[Signer; 2]) -> Vec<u8> {
    grant.with(by.each_ref().map(|steward| (SignKey::new(steward.public()), grant.sign(steward))))
}

pub fn raised(mailbox: MailboxId, to: u64) -> Vec<u8> {
    let raise = Raise { mailbox: mailbox.0, to };
    raise.with(stewards().each_ref().map(|steward| (SignKey::new(steward.public()), raise.sign(steward))))
}

/// A blob of its own for each number.
pub fn blob(number: u64, size: usize) -> (BlobId, Vec<u8>) {
    let mut bytes: Vec<u8> = number.to_le_bytes().into_iter().cycle().take(size.max(8)).collect();
    bytes.truncate(size);
    (BlobId(outer::blob_id(&bytes)), bytes)
}

/// A store's file, with both mailboxes registered.
pub struct Store {
    dir: tempfile::TempDir,
}

impl Store {
    pub fn new(quota_bytes: u64) -> Self {
        let store = Self { dir: tempfile::tempdir().unwrap() };
        for mailbox in [MAILBOX, OTHER] {
            Mailbox::add(&store.path(), mailbox, &keys(), quota_bytes, QUOTA_BLOBS).unwrap();
        }
        store
    }

    pub fn path(&self) -> PathBuf {
        self.dir.path().join("relay.db")
    }

    pub fn open(&self) -> Sqlite {
        Sqlite::open(&self.path()).unwrap()
    }

    /// What is in all of its files.
    pub fn bytes(&self) -> Vec<u8> {
        let files = std::fs::read_dir(self.dir.path()).unwrap();
        files.flat_map(|file| std::fs::read(file.unwrap().path()).unwrap()).collect()
    }
}

/// A relay in this process.
pub struct Running<B> {
    pub relay: Arc<Relay<B>>,
    pub address: SocketAddr,
    stop: oneshot::Sender<()>,
    task: tokio::task::JoinHandle<()>,
}

impl<B: Blobs> Running<B> {
    pub async fn start(blobs: B, limits: Limits) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let relay = Arc::new(Relay::new(blobs, vec![String::from(NAME)], limits));
        let (stop, stopped) = oneshot::channel();
        let told = async move {
            let _ = stopped.await;
        };
        let task = tokio::spawn(serve(Arc::clone(&relay), listener, None, told));
        Self { relay, address, stop, task }
    }

    pub async fn stop(self) {
        let _ = self.stop.send(());
        self.task.await.unwrap();
    }

    /// A client with a session.
    pub async fn client(&self, holder: u32, mailbox: MailboxId, rights: Rights) -> Client {
        let mut client = Client::new(self.address);
        client.enter(&signer(holder), mailbox, rights).await.unwrap();
        client
    }
}

/// The program itself, in a process of its own; killed when it is dropped.
pub struct Process {
    child: std::process::Child,
    pub address: SocketAddr,
}

impl Process {
    pub fn start(store: &std::path::Path, more: &[&str]) -> Self {
        Self::start_with(store, more, &[]).unwrap()
    }

    /// With an environment; `None` if it ended before it listened.
    pub fn start_with(
        store: &std::path::Path,
        more: &[&str],
        variables: &[(&str, std::ffi::OsString)],
    ) -> Option<Self> {
        let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_weft-relay"));
        command.args(["serve", "--listen", "127.0.0.1:0", "--name", NAME, "--store"]).arg(store).args(more);
        let mut child = command.envs(variables.iter().cloned()).stderr(std::process::Stdio::piped()).spawn().unwrap();
        let mut lines = std::io::BufRead::lines(std::io::BufReader::new(child.stderr.take().unwrap()));
        let address = lines.find_map(|line| line.ok()?.strip_prefix("weft relay: listening on ")?.parse().ok());
        let Some(address) = address else {
            let _ = child.wait();
            return None;
        };
        // Goes on reading, so that the program never waits for us.
        std::thread::spawn(move || lines.for_each(|line| drop(line.map(|line| eprintln!("{line}")))));
        Some(Self { child, address })
    }

    pub fn id(&self) -> u32 {
        self.child.id()
    }

    /// SIGKILL: nothing is finished, nothing is flushed.
    pub fn kill(mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }

    /// SIGTERM.
    pub fn terminate(mut self) -> std::process::ExitStatus {
        let told = std::process::Command::new("kill").arg(self.child.id().to_string()).status().unwrap();
        assert!(told.success());
        self.child.wait().unwrap()
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Limits that get in no test's way.
pub fn wide() -> Limits {
    Limits { burst: 1_000_000, rate: 1_000_000, ..Limits::default() }
}

/// Speaks to a relay.
pub struct Client {
    pub address: SocketAddr,
    pub name: String,
    stream: Option<TcpStream>,
    pub token: Option<[u8; 32]>,
}

pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

impl Client {
    pub fn new(address: SocketAddr) -> Self {
        Self { address, name: String::from(NAME), stream: None, token: None }
    }

    /// A call; the connection is kept while the relay keeps it.
    pub async fn call(&mut self, path: &str, body: &[u8]) -> io::Result<(u16, Vec<u8>)> {
        let mut head = format!("POST {path} HTTP/1.1\r\nHost: relay\r\nContent-Length: {}\r\n", body.len());
        if let Some(token) = self.token {
            head += &format!("Authorization: Bearer {}\r\n", hex(&token));
        }
        head += "\r\n";
        self.raw(&[head.as_bytes(), body].concat()).await
    }

    /// Sends bytes as they are and reads one answer.
    pub async fn raw(&mut self, request: &[u8]) -> io::Result<(u16, Vec<u8>)> {
        let mut stream = match self.stream.take() {
            Some(stream) => stream,
            None => TcpStream::connect(self.address).await?,
        };
        stream.set_nodelay(true)?;
        stream.write_all(request).await?;
        let (status, body, keep) = answer(&mut stream).await?;
        if keep {
            self.stream = Some(stream);
        }
        Ok((status, body))
    }

    pub async fn challenge(&mut self) -> [u8; 32] {
        let (status, challenge) = self.call("/v1/challenge", &[]).await.unwrap();
        assert_eq!(status, 200);
        challenge.try_into().unwrap()
    }

    /// Answers a challenge; the status if it was refused.
    pub async fn answer(&mut self, holder: &Signer, challenge: &[u8; 32], capability: &[u8]) -> Result<u64, u16> {
        let signature = capability::answer(holder, &self.name, challenge, capability);
        let body = [challenge.as_slice(), capability, &signature].concat();
        match self.call("/v1/session", &body).await.unwrap() {
            (200, opened) => {
                assert_eq!(opened.len(), 60);
                self.token = Some(opened[..32].try_into().unwrap());
                Ok(u64::from_le_bytes(opened[52..].try_into().unwrap()))
            }
            (status, _) => Err(status),
        }
    }

    /// Opens a session.
    pub async fn enter(&mut self, holder: &Signer, mailbox: MailboxId, rights: Rights) -> Result<u64, u16> {
        let challenge = self.challenge().await;
        self.answer(holder, &challenge, &signed(&grant(mailbox, holder, rights), &stewards())).await
    }

    pub async fn put(&mut self, blobs: &[(BlobId, Vec<u8>)]) -> Result<Vec<Option<Put>>, u16> {
        let mut body = Vec::new();
        blobs.iter().for_each(|(id, bytes)| frames::write_put(&mut body, *id, bytes));
        let answers = self.done("/v1/put", &body).await?;
        let read = |byte: &u8| match byte {
            0 => Some(Put::Stored),
            1 => Some(Put::Here),
            2 => Some(Put::Full),
            3 => None,
            other => panic!("{other}"),
        };
        Ok(answers.iter().map(read).collect())
    }

    pub async fn list(&mut self, after: u64, at_most: u16) -> Result<([u8; 16], Page), u16> {
        let body = [after.to_le_bytes().as_slice(), &at_most.to_le_bytes()].concat();
        let answer = self.done("/v1/list", &body).await?;
        let (head, lines) = answer.split_at(24);
        assert!(lines.len().is_multiple_of(44));
        let entry = |line: &[u8]| Entry {
            seq: u64::from_le_bytes(line[..8].try_into().unwrap()),
            size: u32::from_le_bytes(line[8..12].try_into().unwrap()),
            id: BlobId(line[12..].try_into().unwrap()),
        };
        let last = u64::from_le_bytes(head[16..].try_into().unwrap());
        Ok((head[..16].try_into().unwrap(), Page { last, entries: lines.chunks(44).map(entry).collect() }))
    }

    /// Every line of the mailbox.
    pub async fn all(&mut self) -> Vec<Entry> {
        let mut all = Vec::new();
        loop {
            let after = all.last().map_or(0, |entry: &Entry| entry.seq);
            let (_, page) = self.list(after, 1000).await.unwrap();
            if page.entries.is_empty() {
                return all;
            }
            all.extend(page.entries);
        }
    }

    pub async fn get(&mut self, ids: &[BlobId]) -> Result<Vec<Option<Vec<u8>>>, u16> {
        let answer = self.done("/v1/get", &frames::ids(ids)).await?;
        let mut rest = answer.as_slice();
        let mut found = Vec::new();
        while let Some((length, after)) = rest.split_first_chunk::<4>() {
            let (bytes, after) = after.split_at(u32::from_le_bytes(*length) as usize);
            found.push((!bytes.is_empty()).then(|| bytes.to_vec()));
            rest = after;
        }
        assert!(rest.is_empty());
        Ok(found)
    }

    pub async fn delete(&mut self, ids: &[BlobId]) -> Result<u32, u16> {
        let answer = self.done("/v1/delete", &frames::ids(ids)).await?;
        Ok(u32::from_le_bytes(answer.try_into().unwrap()))
    }

    pub async fn missing(&mut self, ids: &[BlobId]) -> Result<Vec<BlobId>, u16> {
        let answer = self.done("/v1/missing", &frames::ids(ids)).await?;
        Ok(answer.chunks(32).map(|id| BlobId(id.try_into().unwrap())).collect())
    }

    pub async fn usage(&mut self) -> Result<Usage, u16> {
        let answer = self.done("/v1/usage", &[]).await?;
        let number = |at: usize| u64::from_le_bytes(answer[8 * at..8 * at + 8].try_into().unwrap());
        Ok(Usage { blobs: number(0), bytes: number(1), quota_blobs: number(2), quota_bytes: number(3) })
    }

    /// Whether the connection is gone.
    pub async fn usage_fails(&mut self) -> bool {
        self.call("/v1/usage", &[]).await.is_err()
    }

    async fn done(&mut self, path: &str, body: &[u8]) -> Result<Vec<u8>, u16> {
        match self.call(path, body).await.unwrap() {
            (200, answer) => Ok(answer),
            (status, _) => Err(status),
        }
    }
}

/// Reads one answer: status, body, and whether the connection goes on.
pub async fn answer(stream: &mut (impl tokio::io::AsyncRead + Unpin)) -> io::Result<(u16, Vec<u8>, bool)> {
    let mut read = Vec::new();
    let end = loop {
        if let Some(at) = read.windows(4).position(|window| window == b"\r\n\r\n") {
            break at + 4;
        }
        if stream.read_buf(&mut read).await? == 0 {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
    };
    let head = String::from_utf8(read[..end].to_vec()).unwrap().to_lowercase();
    let status = head.split(' ').nth(1).unwrap().parse().unwrap();
    let field = |name: &str| head.lines().find_map(|line| line.strip_prefix(name)).map(str::trim);
    let length: usize = field("content-length:").map_or(0, |length| length.parse().unwrap());
    while read.len() < end + length {
        if stream.read_buf(&mut read).await? == 0 {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
    }
    Ok((status, read[end..end + length].to_vec(), field("connection:") != Some("close")))
}
