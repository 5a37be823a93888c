//! Loro: one document with a list of binary values; the other side says what it has, and is sent the changes it lacks.

#[path = "../../measure.rs"]
mod measure;

use std::path::{Path, PathBuf};

use loro::{ExportMode, LoroDoc, VersionVector};
use measure::{Failed, Peer, Wire, put};

/// The list in the document, and the file of its snapshot.
const RECORDS: &str = "records";
const FILE: &str = "snapshot";

struct Loro {
    doc: LoroDoc,
    store: PathBuf,
}

impl Peer for Loro {
    const PACKAGE: &str = "loro 1.17.1";

    fn fill(records: Vec<Vec<u8>>, store: &Path) -> Result<(), Failed> {
        let doc = LoroDoc::new();
        let list = doc.get_list(RECORDS);
        for record in records {
            list.push(record)?;
        }
        doc.commit();
        put(store, FILE, &doc.export(ExportMode::Snapshot)?)
    }

    fn open(store: &Path) -> Result<Self, Failed> {
        let doc = LoroDoc::new();
        let file = store.join(FILE);
        if file.exists() {
            doc.import(&std::fs::read(file)?)?;
        }
        Ok(Self { doc, store: store.to_owned() })
    }

    fn serve(self, wire: &mut Wire) -> Result<(), Failed> {
        let theirs = VersionVector::decode(&wire.hear()?)?;
        wire.say(&self.doc.export(ExportMode::updates(&theirs))?)
    }

    fn fetch(self, wire: &mut Wire) -> Result<usize, Failed> {
        wire.say(&self.doc.oplog_vv().encode())?;
        self.doc.import(&wire.hear()?)?;
        put(&self.store, FILE, &self.doc.export(ExportMode::Snapshot)?)?;
        Ok(self.doc.get_list(RECORDS).len())
    }
}

fn main() -> Result<(), Failed> {
    measure::main::<Loro>()
}
