//! Wiping with a chip that is slow to forget: nothing opens meanwhile, whoever looks sees no notebook, and it ends later.

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use weft_engine::{Clock, Cost, HardwareKeyStore, KeyStore, KeyStoreError, KeyUse, Level, Notebook, Protection};
use weft_model::said::Lang;
use weft_vault::SoftwareKeyStore;

const CODE: &[u8] = b"25 80 14 70 36";
const WIPE: &[u8] = b"63 07 41 08 52";
const CLOCK: Clock = Clock::Fixed(1_793_600_000_000);

/// Keys outside the notebook's folder, as a chip has them; it may refuse to delete any.
struct Chip {
    keys: SoftwareKeyStore,
    refuses: AtomicBool,
}

impl HardwareKeyStore for Chip {
    fn level(&self) -> Result<Level, KeyStoreError> {
        Ok(Level::SecureElement)
    }
    fn create(&self, alias: &str, usage: KeyUse) -> Result<(), KeyStoreError> {
        self.keys.create(alias, usage)
    }
    fn strengthen(&self, alias: &str, input: &[u8; 32]) -> Result<Vec<u8>, KeyStoreError> {
        self.keys.strengthen(alias, input)
    }
    fn seal(&self, alias: &str, plain: &[u8]) -> Result<Vec<u8>, KeyStoreError> {
        self.keys.seal(alias, plain)
    }
    fn open(&self, alias: &str, sealed: &[u8]) -> Result<Vec<u8>, KeyStoreError> {
        self.keys.open(alias, sealed)
    }
    fn delete(&self, alias: &str) -> Result<(), KeyStoreError> {
        if self.refuses.load(Ordering::SeqCst) { Err(KeyStoreError::Unavailable) } else { self.keys.delete(alias) }
    }
    fn keep(&self, alias: &str, value: &[u8]) -> Result<(), KeyStoreError> {
        self.keys.keep(alias, value)
    }
    fn kept(&self, alias: &str) -> Result<Option<Vec<u8>>, KeyStoreError> {
        self.keys.kept(alias)
    }
    fn aliases(&self) -> Result<Vec<String>, KeyStoreError> {
        self.keys.aliases()
    }
}

struct Phone {
    folder: tempfile::TempDir,
    chip: Arc<Chip>,
}

impl Phone {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        std::fs::create_dir(folder.path().join("chip")).unwrap();
        let keys = SoftwareKeyStore::at(&folder.path().join("chip"));
        let phone = Self { folder, chip: Arc::new(Chip { keys, refuses: AtomicBool::new(false) }) };
        phone.make().unwrap().lock().unwrap();
        phone
    }

    fn make(&self) -> Result<Notebook, weft_engine::WeftError> {
        let protection = Protection { keys: self.keys(), cost: Cost::LEAST };
        Notebook::create_with(&self.dir(), CODE, CLOCK, &[Lang::new("en").unwrap()], &protection)
    }

    fn dir(&self) -> std::path::PathBuf {
        self.folder.path().join("notebook")
    }

    fn keys(&self) -> KeyStore {
        KeyStore::new(Arc::<Chip>::clone(&self.chip))
    }

    fn open(&self, code: &[u8]) -> Result<Notebook, weft_engine::WeftError> {
        Notebook::open_with(&self.dir(), code, CLOCK, &self.keys())
    }

    fn said(&self, code: &[u8]) -> String {
        self.open(code).err().map(|error| error.to_string()).unwrap_or_default()
    }
}

fn names(dir: &Path) -> Vec<String> {
    let mut names: Vec<String> =
        std::fs::read_dir(dir).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

#[test]
fn by_code_it_says_the_same_whether_the_chip_forgets_or_not() {
    let mut said = Vec::new();
    for refuses in [false, true] {
        let phone = Phone::new();
        phone.open(CODE).unwrap().set_wipe_code(CODE, Some(WIPE)).unwrap();
        phone.chip.refuses.store(refuses, Ordering::SeqCst);
        said.push((phone.said(WIPE), phone.said(CODE), phone.said(b"whatever else")));
        assert_eq!(
            names(&phone.dir()),
            if refuses { vec!["wiping"] } else { vec![] },
            "only what goes on with it is left"
        );
        phone.chip.refuses.store(false, Ordering::SeqCst);
        assert_eq!(phone.said(CODE), said[0].0);
        assert!(phone.chip.aliases().unwrap().is_empty() && names(&phone.dir()).is_empty(), "and then nothing is");
        // Another notebook can be made in its place.
        phone.make().unwrap();
    }
    assert_eq!(said[0], said[1]);
    assert!(said[0].0.contains("there is no notebook"), "{said:?}");
}

/// What was copied before must not open as long as nobody was told so.
#[test]
fn asked_for_openly_it_says_what_is_left() {
    let phone = Phone::new();
    let image: Vec<_> = names(&phone.dir()).into_iter().filter(|name| name.starts_with("vault-")).collect();
    let image: Vec<_> =
        image.iter().map(|name| (phone.dir().join(name), std::fs::read(phone.dir().join(name)).unwrap())).collect();
    phone.chip.refuses.store(true, Ordering::SeqCst);
    let error = phone.open(CODE).unwrap().wipe().unwrap_err();
    assert_eq!(error.code(), "device", "{error}");
    assert_eq!(phone.make().err().map(|error| error.code()), Some("device"), "not in its place either");
    phone.chip.refuses.store(false, Ordering::SeqCst);
    assert_eq!(phone.open(CODE).err().map(|error| error.code()), Some("not_there"));
    for (path, bytes) in image {
        std::fs::write(path, bytes).unwrap();
    }
    assert_eq!(phone.open(CODE).err().map(|error| error.code()), Some("damaged"), "the key is gone");
}
