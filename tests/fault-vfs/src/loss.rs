//! The power goes: of what was not synced a seeded part is left, and the folder is made to look like that.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use crate::chance::Chance;
use crate::durable::{Content, Durable, Edit, FileId, Node, apply, place};
use crate::names::folder_of;

/// What a disk writes at once: a sector holds what it held before or after an edit, never a mixture.
const SECTOR: u64 = 512;

/// How much of what was not synced is left.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Left {
    Nothing,
    Everything,
    /// Each sector, size and name for itself.
    Some,
    /// Everything up to a moment, nothing after it; a moment of its own for each file, and one for the names.
    UpTo,
}

/// Leaves in the folder what is left after a loss; which part it is, the seed says. One seed in four leaves nothing that
/// was not synced, one everything.
pub fn lose(durable: &Durable, seed: u64) -> std::io::Result<()> {
    let left = match seed % 4 {
        0 => Left::Nothing,
        1 => Left::Everything,
        2 => Left::Some,
        _ => Left::UpTo,
    };
    let mut chance = Chance::new(seed);
    let names = names_left(durable, left, &mut chance);
    let contents: Vec<Vec<u8>> =
        durable.contents.iter().map(|content| bytes_left(content, left, &mut chance)).collect();
    lay_out(durable, &names, &contents)
}

/// The touched names and what each stands for afterwards.
fn names_left(durable: &Durable, left: Left, chance: &mut Chance) -> BTreeMap<PathBuf, Option<Node>> {
    let mut names = durable.names.clone();
    let moment = chance.below(count(durable.pending.len()).saturating_add(1));
    for (number, change) in (0_u64..).zip(&durable.pending) {
        let kept = match left {
            Left::Nothing => false,
            Left::Everything => true,
            Left::Some => chance.below(2) == 1,
            Left::UpTo => number < moment,
        };
        let stands = |(name, node): &(PathBuf, Node)| names.get(name) == Some(&Some(*node));
        if kept && change.needs.as_ref().is_none_or(stands) {
            names.extend(change.names.iter().cloned());
        }
    }
    names
}

/// A file's bytes afterwards.
fn bytes_left(content: &Content, left: Left, chance: &mut Chance) -> Vec<u8> {
    let edits = content.edits.as_slice();
    let first = |many: u64| edits.get(..place(many)).unwrap_or(edits);
    let all = count(edits.len());
    match left {
        Left::Nothing => content.synced.clone(),
        Left::Everything => edited(&content.synced, edits),
        Left::UpTo => edited(&content.synced, first(chance.below(all.saturating_add(1)))),
        Left::Some => {
            let mut bytes = edited(&content.synced, first(chance.below(all.saturating_add(1))));
            let size = bytes.len();
            for sector in touched(content) {
                let version = sector_of(&content.synced, first(chance.below(all.saturating_add(1))), sector);
                let start = place(sector);
                let kept = bytes.get_mut(start..place(sector.saturating_add(SECTOR)).min(size));
                for (byte, old) in kept.into_iter().flatten().zip(version) {
                    *byte = old;
                }
            }
            bytes
        }
    }
}

fn edited(synced: &[u8], edits: &[Edit]) -> Vec<u8> {
    let mut bytes = synced.to_vec();
    edits.iter().for_each(|edit| apply(&mut bytes, edit));
    bytes
}

/// What one sector holds after these edits; zeros where the file was never that long.
fn sector_of(synced: &[u8], edits: &[Edit], sector: u64) -> Vec<u8> {
    let end = sector.saturating_add(SECTOR);
    let part = |bytes: &[u8], from: u64, to: u64| bytes.get(place(from)..place(to)).unwrap_or_default().to_vec();
    let mut bytes = part(synced, sector, end.min(count(synced.len())));
    for edit in edits {
        match edit {
            Edit::Resize(size) => bytes.truncate(place(size.saturating_sub(sector))),
            Edit::Write { at, bytes: written } => {
                let written_end = at.saturating_add(count(written.len()));
                let (from, to) = (sector.max(*at), end.min(written_end));
                if from < to {
                    let bytes_here = part(written, from.saturating_sub(*at), to.saturating_sub(*at));
                    apply(&mut bytes, &Edit::Write { at: from.saturating_sub(sector), bytes: bytes_here });
                }
            }
        }
    }
    bytes.resize(place(SECTOR), 0);
    bytes
}

/// Where each sector begins that an edit changed.
fn touched(content: &Content) -> BTreeSet<u64> {
    let mut sectors = BTreeSet::new();
    let mut longest = count(content.synced.len());
    for edit in &content.edits {
        let (start, end) = match edit {
            Edit::Write { at, bytes } => (*at, at.saturating_add(count(bytes.len()))),
            Edit::Resize(size) => (*size, longest),
        };
        longest = longest.max(end);
        let mut sector = start - start % SECTOR;
        while sector < end {
            sectors.insert(sector);
            sector = sector.saturating_add(SECTOR);
        }
    }
    sectors
}

/// Makes the folder hold these names with these contents; untouched files stay as they are.
fn lay_out(durable: &Durable, names: &BTreeMap<PathBuf, Option<Node>>, contents: &[Vec<u8>]) -> std::io::Result<()> {
    // Edited files whose names nobody touched.
    let settled: BTreeMap<&Path, FileId> = (0..)
        .zip(&durable.contents)
        .filter(|(_, content)| !content.edits.is_empty())
        .filter_map(|(id, content)| Some((content.path.as_deref()?, id)))
        .filter(|(path, _)| !names.contains_key(*path))
        .collect();
    for (path, id) in settled {
        if path.exists() {
            write(path, contents, id)?;
        }
    }
    for (path, node) in names {
        match node {
            Some(Node::Folder) => std::fs::create_dir_all(path)?,
            _ if path.is_dir() => std::fs::remove_dir_all(path)?,
            _ if path.exists() => std::fs::remove_file(path)?,
            _ => {}
        }
    }
    for (path, node) in names {
        // What stood in a folder that is lost is lost with it.
        if let (Some(Node::File(id)), true) = (node, folder_of(path).is_dir()) {
            write(path, contents, *id)?;
        }
    }
    Ok(())
}

fn write(path: &Path, contents: &[Vec<u8>], id: FileId) -> std::io::Result<()> {
    std::fs::write(path, contents.get(id).map(Vec::as_slice).unwrap_or_default())
}

fn count(length: usize) -> u64 {
    u64::try_from(length).unwrap_or(u64::MAX)
}
