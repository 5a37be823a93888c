//! Other programs: each lives in `bench/peers`, fills a store with the plain records of a corpus, and replicates it to an
//! empty one between two processes of its own. It measures itself, and says what it measured in one line of JSON.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::Failed;
use crate::numbers::Numbers;

/// How a peer is run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// `node run.js`.
    Node,
    /// A package of its own, with a lock file of its own.
    Rust,
}

/// Another program.
#[derive(Debug, Clone, Copy)]
pub struct Peer {
    /// The folder in `bench/peers`.
    pub name: &'static str,
    kind: Kind,
    /// What it guarantees: encrypted on the wire, at rest; each record its author's; durable. As its README says.
    pub guarantees: [&'static str; 4],
}

/// Every peer, in the order in which they take turns.
pub const PEERS: [Peer; 4] = [
    Peer {
        name: "hypercore",
        kind: Kind::Node,
        guarantees: ["yes", "no", "one writer signs the tree", "synced once at the end"],
    },
    Peer { name: "pouchdb", kind: Kind::Node, guarantees: ["no", "no", "no", "synced once at the end"] },
    Peer { name: "loro", kind: Kind::Rust, guarantees: ["no", "no", "no", "synced once at the end"] },
    Peer { name: "p2panda", kind: Kind::Rust, guarantees: ["no", "no", "each record signed", "synced each batch"] },
];

/// What a peer answered.
pub struct Answer {
    /// Its package, with the version.
    pub package: String,
    /// `records`, `seconds`, `cpu_from`, `cpu_to` (s), `peak_from`, `peak_to` (MiB), `wire_to`, `wire_back`, `disk` (bytes).
    pub numbers: Numbers,
}

impl Peer {
    /// Fills a new store with these records.
    pub fn fill(&self, plain: &Path, store: &Path) -> Result<(), Failed> {
        self.run([Path::new("fill"), plain, store]).map(drop)
    }

    /// Replicates a full store to an empty one.
    pub fn replicate(&self, full: &Path, empty: &Path) -> Result<Answer, Failed> {
        let said = self.run([Path::new("replicate"), full, empty])?;
        let said: serde_json::Value = serde_json::from_str(said.lines().last().unwrap_or_default())?;
        let fields = said.as_object().ok_or("a peer answered no object")?;
        let numbers = fields.iter().filter_map(|(name, value)| Some((name, value.as_f64()?)));
        Ok(Answer {
            package: said["package"].as_str().unwrap_or(self.name).to_owned(),
            numbers: numbers.fold(Numbers::default(), |numbers, (name, value)| numbers.with(name, value)),
        })
    }

    fn run(&self, arguments: [&Path; 3]) -> Result<String, Failed> {
        let folder = PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/peers")).join(self.name);
        let mut command = match self.kind {
            Kind::Node => {
                let mut node = Command::new("node");
                node.arg(folder.join("run.js"));
                node
            }
            Kind::Rust => {
                let mut cargo = Command::new("cargo");
                cargo.args(["run", "--quiet", "--release", "--locked", "--manifest-path"]);
                cargo.arg(folder.join("Cargo.toml")).arg("--");
                cargo
            }
        };
        let done = command.args(arguments).stderr(Stdio::inherit()).output()?;
        match done.status.success() {
            true => Ok(String::from_utf8(done.stdout)?),
            false => Err(format!("{} failed; is it installed (scripts/setup peers)?", self.name).into()),
        }
    }
}
