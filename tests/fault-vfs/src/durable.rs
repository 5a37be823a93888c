//! What of the folder would be left if the power went now: per file its content as last synced and the edits since, per
//! folder the names as last synced and the changes since.
//!
//! Strict as POSIX is: a file's sync does not make its name durable, a folder's sync does not make its files' content
//! durable, and changes of names that no sync of their folder covers may each be lost or kept.

use std::collections::BTreeMap;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};

use crate::names::folder_of;

/// A file, however it is called now.
pub type FileId = usize;

/// What a name stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Node {
    /// A file.
    File(FileId),
    /// A folder.
    Folder,
}

/// One edit of a file's content.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Edit {
    /// Bytes written at a place.
    Write {
        /// Where.
        at: u64,
        /// What.
        bytes: Vec<u8>,
    },
    /// Cut off or lengthened with zeros.
    Resize(u64),
}

/// One file's content.
#[derive(Debug, Default)]
pub struct Content {
    /// As last synced.
    pub synced: Vec<u8>,
    /// Since then, in order.
    pub edits: Vec<Edit>,
    /// The name it has; none once it was removed or replaced.
    pub path: Option<PathBuf>,
}

/// A change of names that is kept or lost as a whole.
#[derive(Debug, Clone)]
pub struct Change {
    /// The names and what they stand for after it.
    pub names: Vec<(PathBuf, Option<Node>)>,
    /// What a name has to stand for, or the change cannot have happened.
    pub needs: Option<(PathBuf, Node)>,
}

impl Change {
    fn touches(&self, path: &Path) -> bool {
        self.names.iter().any(|(name, _)| name == path)
    }

    fn is_in(&self, folder: &Path) -> bool {
        self.names.iter().any(|(name, _)| folder_of(name) == folder)
    }
}

/// Everything known of the watched folder.
#[derive(Debug, Default)]
pub struct Durable {
    /// By [`FileId`]; only files that were edited, made, renamed or removed.
    pub contents: Vec<Content>,
    /// By device and inode, for files that have a name.
    by_inode: BTreeMap<(u64, u64), FileId>,
    /// What the names in `pending` stood for when their folder was last synced.
    pub names: BTreeMap<PathBuf, Option<Node>>,
    /// Changes of names since, in order.
    pub pending: Vec<Change>,
    deaf: bool,
}

impl Durable {
    /// Nothing is known yet. `deaf` is the planted defect: syncs are not heard.
    pub fn new(deaf: bool) -> Self {
        Self { deaf, ..Self::default() }
    }

    /// The file of this name, read if it was not known yet; none if the name is free or a folder's.
    pub fn file(&mut self, path: &Path) -> Option<FileId> {
        let met = std::fs::symlink_metadata(path).ok().filter(|met| met.is_file())?;
        let inode = (met.dev(), met.ino());
        if let Some(known) = self.by_inode.get(&inode) {
            return Some(*known);
        }
        let synced = std::fs::read(path).ok()?;
        Some(self.add(inode, Content { synced, edits: Vec::new(), path: Some(path.to_owned()) }))
    }

    fn add(&mut self, inode: (u64, u64), content: Content) -> FileId {
        self.contents.push(content);
        let id = self.contents.len().saturating_sub(1);
        self.by_inode.insert(inode, id);
        id
    }

    /// A file was made under a name that was free.
    pub fn made(&mut self, path: &Path) -> Option<FileId> {
        let met = std::fs::symlink_metadata(path).ok()?;
        let id = self.add((met.dev(), met.ino()), Content { path: Some(path.to_owned()), ..Content::default() });
        self.change(path, None, Some(Node::File(id)));
        Some(id)
    }

    /// A folder was made.
    pub fn folder_made(&mut self, path: &Path) {
        self.change(path, None, Some(Node::Folder));
    }

    /// An empty folder was removed.
    pub fn folder_removed(&mut self, path: &Path) {
        self.change(path, Some(Node::Folder), None);
    }

    /// A file was removed; `id` from before.
    pub fn removed(&mut self, path: &Path, id: FileId) {
        self.forget_name(id);
        self.change(path, Some(Node::File(id)), None);
    }

    /// A file took another name, and perhaps another file's place; ids from before.
    pub fn renamed(&mut self, from: &Path, to: &Path, id: FileId, replaced: Option<FileId>) {
        replaced.into_iter().for_each(|replaced| self.forget_name(replaced));
        self.names.entry(from.to_owned()).or_insert(Some(Node::File(id)));
        self.names.entry(to.to_owned()).or_insert(replaced.map(Node::File));
        self.pending.push(Change {
            names: vec![(from.to_owned(), None), (to.to_owned(), Some(Node::File(id)))],
            needs: Some((from.to_owned(), Node::File(id))),
        });
        if let Some(content) = self.contents.get_mut(id) {
            content.path = Some(to.to_owned());
        }
    }

    /// A file has no name any more; whoever has it open may go on writing to it, and its inode may be another file's next.
    fn forget_name(&mut self, id: FileId) {
        self.by_inode.retain(|_, known| *known != id);
        if let Some(content) = self.contents.get_mut(id) {
            content.path = None;
        }
    }

    fn change(&mut self, path: &Path, before: Option<Node>, after: Option<Node>) {
        self.names.entry(path.to_owned()).or_insert(before);
        self.pending.push(Change { names: vec![(path.to_owned(), after)], needs: None });
    }

    /// A file's content was edited.
    pub fn edited(&mut self, id: FileId, edit: Edit) {
        if let Some(content) = self.contents.get_mut(id) {
            content.edits.push(edit);
        }
    }

    /// A file was synced: what it holds now is what it holds after a loss.
    pub fn file_synced(&mut self, id: FileId) {
        if !self.deaf
            && let Some(content) = self.contents.get_mut(id)
        {
            for edit in std::mem::take(&mut content.edits) {
                apply(&mut content.synced, &edit);
            }
        }
    }

    /// A folder was synced: its names are what they are after a loss.
    pub fn folder_synced(&mut self, folder: &Path) {
        if self.deaf {
            return;
        }
        let (synced, left): (Vec<_>, Vec<_>) = self.pending.drain(..).partition(|change| change.is_in(folder));
        self.pending = left;
        for (name, node) in synced.into_iter().flat_map(|change| change.names) {
            self.names.insert(name, node);
        }
        let pending = &self.pending;
        self.names.retain(|name, _| pending.iter().any(|change| change.touches(name)));
    }

    /// Everything was synced.
    pub fn all_synced(&mut self) {
        if !self.deaf {
            (0..self.contents.len()).for_each(|id| self.file_synced(id));
            self.names.clear();
            self.pending.clear();
        }
    }

    /// Files that do not hold what they should after all edits, by name; none if this library saw everything.
    pub fn audit(&self) -> Vec<PathBuf> {
        let differs = |content: &Content| {
            let path = content.path.clone()?;
            let mut expected = content.synced.clone();
            content.edits.iter().for_each(|edit| apply(&mut expected, edit));
            (std::fs::read(&path).ok() != Some(expected)).then_some(path)
        };
        self.contents.iter().filter_map(differs).collect()
    }
}

/// Carries out one edit.
pub fn apply(bytes: &mut Vec<u8>, edit: &Edit) {
    match edit {
        Edit::Resize(size) => bytes.resize(place(*size), 0),
        Edit::Write { at, bytes: written } => {
            let (start, end) = (place(*at), place(*at).saturating_add(written.len()));
            if bytes.len() < end {
                bytes.resize(end, 0);
            }
            if let Some(part) = bytes.get_mut(start..end) {
                part.copy_from_slice(written);
            }
        }
    }
}

/// A place in a file as a place in memory; this library runs where both have 64 bits.
pub fn place(at: u64) -> usize {
    usize::try_from(at).unwrap_or(usize::MAX)
}
