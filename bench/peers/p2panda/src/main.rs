//! p2panda-core: an operation a record, of one author; the other side says how many it has, and is sent those after it.

#[path = "../../measure.rs"]
mod measure;

use std::fs::File;
use std::io::Write;
use std::path::{Path, PathBuf};

use measure::{Failed, Peer, Wire, frames, put};
use p2panda_core::cbor::decode_cbor;
use p2panda_core::{Body, Hash, Header, Operation, SigningKey, Timestamp, validate_backlink, validate_operation};

/// Operations in a frame, which are checked and synced together.
const BATCH: usize = 1024;
/// The file of a store: header and body of each operation, each with its length in front.
const FILE: &str = "operations";

struct Log {
    operations: Vec<Vec<u8>>,
    store: PathBuf,
}

impl Peer for Log {
    const PACKAGE: &str = "p2panda-core 0.6.1";

    fn fill(records: Vec<Vec<u8>>, store: &Path) -> Result<(), Failed> {
        let (key, mut backlink, mut file): (_, Option<Hash>, _) = (SigningKey::generate(), None, Vec::new());
        for (seq_num, record) in (0..).zip(records) {
            let body = Body::new(&record);
            let mut header = Header::<()> {
                version: 1,
                verifying_key: key.verifying_key(),
                signature: None,
                payload_size: body.size(),
                payload_hash: Some(body.hash()),
                timestamp: Timestamp::now(),
                seq_num,
                backlink,
                extensions: (),
            };
            header.sign(&key);
            backlink = Some(header.hash());
            for part in [header.to_bytes(), record] {
                file.extend(u32::try_from(part.len())?.to_le_bytes());
                file.extend(part);
            }
        }
        put(store, FILE, &file)
    }

    fn open(store: &Path) -> Result<Self, Failed> {
        let file = store.join(FILE);
        let operations = if file.exists() { frames(&std::fs::read(file)?)? } else { Vec::new() };
        Ok(Self { operations, store: store.to_owned() })
    }

    fn serve(self, wire: &mut Wire) -> Result<(), Failed> {
        let theirs = u64::from_le_bytes(wire.hear()?.try_into().map_err(|_| "that is no number")?);
        let missing = self.operations.get(2 * usize::try_from(theirs)?..).unwrap_or_default();
        for batch in missing.chunks(2 * BATCH) {
            let mut frame = Vec::new();
            for part in batch {
                frame.extend(u32::try_from(part.len())?.to_le_bytes());
                frame.extend(part);
            }
            wire.say(&frame)?;
        }
        wire.say(&[])
    }

    fn fetch(self, wire: &mut Wire) -> Result<usize, Failed> {
        wire.say(&u64::try_from(self.operations.len() / 2)?.to_le_bytes())?;
        let mut file = File::options().create(true).append(true).open(self.store.join(FILE))?;
        let (mut past, mut records): (Option<Header<()>>, _) = (None, self.operations.len() / 2);
        loop {
            let batch = wire.hear()?;
            if batch.is_empty() {
                break;
            }
            for parts in frames(&batch)?.chunks_exact(2) {
                let header: Header<()> = decode_cbor(&parts[0][..])?;
                let operation = Operation { hash: header.hash(), header, body: Some(Body::new(&parts[1])) };
                validate_operation(&operation)?;
                if let Some(past) = &past {
                    validate_backlink(past, &operation.header)?;
                }
                past = Some(operation.header);
                records += 1;
            }
            file.write_all(&batch)?;
            file.sync_data()?;
        }
        file.sync_all()?;
        File::open(&self.store)?.sync_all()?;
        Ok(records)
    }
}

fn main() -> Result<(), Failed> {
    measure::main::<Log>()
}
