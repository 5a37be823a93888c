//! `captures/`: voices, films and long texts while they are being captured, sealed chunk by chunk, never plain on disk.
//!
//! A capture is one file under a random name; its stream is `weft_vault::capture`, and the first thing in it says where the
//! capture belongs. So the file alone is enough to go on with after a kill, which loses at most the chunk that was being
//! written. Finished, it becomes an attachment in one write of the notebook, which writes down the file's name; then the
//! file goes, at once or at the next start.

use std::fs::{self, File};
use std::io::{self, BufReader, Write};
use std::path::{Path, PathBuf};

use rusqlite::{Connection, params};
use serde::{Deserialize, Serialize};
use weft_chain::attachment::{self, CHUNK, Sealer};
use weft_model::said::Attachment;
use weft_vault::{Key, capture};
use zeroize::{Zeroize, Zeroizing};

use crate::attachments::ChunkHeld;
use crate::columns::{pack, unpack};
use crate::error::StoreError;
use crate::files::{beside, remove, sync_folder};
use crate::name::Name;
use crate::store::Store;
use crate::writer::Writer;

/// The folder inside a notebook's folder.
const FOLDER: &str = "captures";
/// Ends the name of a capture that does not say yet where it belongs: nothing was captured in it.
const UNFINISHED: &str = "-new";

/// Where a capture belongs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Belongs {
    /// The screen it is captured on, as drafts name it.
    pub screen: String,
    /// The field.
    pub field: String,
    /// What it is, such as `audio/ogg`.
    pub media_type: String,
}

/// A capture that is not an attachment yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Waiting {
    /// Its file.
    pub name: Name,
    /// Where it belongs.
    pub belongs: Belongs,
    /// Bytes of its file.
    pub size: u64,
}

/// The captures of an open notebook.
pub struct Captures {
    dir: PathBuf,
    blobs: Key,
}

/// A capture that is being written. Dropped, it waits to be gone on with.
pub struct Capture {
    name: Name,
    writer: capture::Writer<File>,
    /// Plain bytes since the last durable chunk.
    waiting: usize,
}

impl Captures {
    /// The captures in a notebook's folder; `blobs` is `Purpose::Blobs`.
    pub fn new(notebook: &Path, blobs: &Key) -> Self {
        Self { dir: notebook.join(FOLDER), blobs: blobs.clone() }
    }

    /// Ends what a kill left, at opening: files that are attachments by now go, and so does what has no first chunk.
    pub fn tidy(&self, store: &mut Store) -> Result<(), StoreError> {
        self.sweep(store)?;
        self.files()?.iter().filter(|path| Name::of(path).is_none()).try_for_each(|path| remove(path))
    }

    /// Begins a capture; when this returns, a kill leaves it to be gone on with.
    ///
    /// # Errors
    /// [`StoreError::Full`] and those of the folder; then nothing is left of it.
    pub fn begin(&self, belongs: &Belongs) -> Result<Capture, StoreError> {
        fs::create_dir_all(&self.dir)?;
        let name = Name::random();
        let unfinished = beside(&self.path(&name), UNFINISHED);
        let begun = self.begin_as(name, &unfinished, belongs);
        if begun.is_err() {
            remove(&unfinished)?;
        }
        begun
    }

    /// It gets its name once it says where it belongs.
    fn begin_as(&self, name: Name, unfinished: &Path, belongs: &Belongs) -> Result<Capture, StoreError> {
        let file = File::create_new(unfinished)?;
        let mut capture = Capture { name, writer: capture::Writer::begin(file, &self.blobs)?, waiting: 0 };
        capture.push(&pack(belongs)?)?;
        capture.make_durable()?;
        fs::rename(unfinished, self.path(&name))?;
        sync_folder(&self.dir)?;
        self.dir.parent().map_or(Ok(()), sync_folder)?;
        Ok(capture)
    }

    /// The captures that wait, by name. One that cannot be read is left out and its bytes are kept.
    pub fn waiting(&self) -> Result<Vec<Waiting>, StoreError> {
        let mut waiting = Vec::new();
        for path in self.files()? {
            let Some(name) = Name::of(&path) else { continue };
            match self.read(&path) {
                Ok((belongs, _)) => waiting.push(Waiting { name, belongs, size: fs::metadata(&path)?.len() }),
                Err(StoreError::Capture(_) | StoreError::Damaged) => {}
                Err(error) => return Err(error),
            }
        }
        Ok(waiting)
    }

    /// Goes on with a capture that was interrupted. What was not whole at its end is cut off.
    ///
    /// # Errors
    /// [`StoreError::Missing`]; [`StoreError::Capture`], in which case its bytes are kept as they are: `Finished` means that
    /// nothing is missing but [`Writer::attach_capture`].
    pub fn resume(&self, name: &Name) -> Result<Capture, StoreError> {
        let file = File::options().read(true).write(true).open(self.path(name))?;
        let (writer, _) = capture::resume(file, &self.blobs)?;
        Ok(Capture { name: *name, writer, waiting: 0 })
    }

    /// What was captured so far, chunk by chunk, for playing it back; an interrupted one ends with its last whole chunk.
    pub fn play(&self, name: &Name, mut chunk: impl FnMut(&[u8])) -> Result<(), StoreError> {
        let (_, mut reader) = self.read(&self.path(name))?;
        loop {
            match reader.next_chunk() {
                Ok(Some(plain)) => chunk(&plain),
                Ok(None) | Err(capture::CaptureError::Interrupted) => return Ok(()),
                Err(error) => return Err(error.into()),
            }
        }
    }

    /// Gives a capture up.
    pub fn discard(&self, name: &Name) -> Result<(), StoreError> {
        remove(&self.path(name))?;
        if self.dir.exists() { sync_folder(&self.dir) } else { Ok(()) }
    }

    /// Removes the files of captures that are attachments now; called after the write that attached one.
    pub fn sweep(&self, store: &mut Store) -> Result<(), StoreError> {
        let done = store.snapshot().captured()?;
        if done.is_empty() {
            return Ok(());
        }
        done.iter().try_for_each(|name| self.discard(name))?;
        store.write(|w| {
            w.connection.prepare_cached("DELETE FROM captured")?.execute([])?;
            Ok(())
        })
    }

    fn files(&self) -> Result<Vec<PathBuf>, StoreError> {
        let entries = match fs::read_dir(&self.dir) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
            entries => entries?,
        };
        let mut paths = entries.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>, StoreError>>()?;
        paths.sort();
        Ok(paths)
    }

    fn path(&self, name: &Name) -> PathBuf {
        self.dir.join(name.to_string())
    }

    /// Where a capture belongs, and a reader of what was captured.
    fn read(&self, path: &Path) -> Result<(Belongs, capture::Reader<BufReader<File>>), StoreError> {
        let mut reader = capture::Reader::new(BufReader::new(File::open(path)?), &self.blobs)?;
        let first = reader.next_chunk()?.ok_or(StoreError::Damaged)?;
        Ok((unpack(&first)?, reader))
    }
}

impl Capture {
    /// Its file, by which it is found after a kill.
    pub const fn name(&self) -> Name {
        self.name
    }

    /// Takes what was captured since. Each [`capture::CHUNK`] bytes are durable as soon as they are full.
    ///
    /// # Errors
    /// [`StoreError::Full`] and those of the file: the capture is an interrupted one then.
    pub fn push(&mut self, mut plain: &[u8]) -> Result<(), StoreError> {
        while !plain.is_empty() {
            let taken = self.writer.write(plain.get(..capture::CHUNK - self.waiting).unwrap_or(plain))?;
            self.waiting += taken;
            plain = plain.get(taken..).unwrap_or_default();
            if self.waiting == capture::CHUNK {
                self.make_durable()?;
            }
        }
        Ok(())
    }

    /// Makes what waits durable, as a shorter chunk: at a pause, and when the screen is left.
    pub fn make_durable(&mut self) -> Result<(), StoreError> {
        self.writer.flush()?;
        self.writer.get_ref().sync_data()?;
        self.waiting = 0;
        Ok(())
    }

    /// Ends the capture; durable when it returns. It then waits for [`Writer::attach_capture`].
    pub fn finish(self) -> Result<Name, StoreError> {
        self.writer.finish()?.sync_data()?;
        Ok(self.name)
    }
}

impl Captures {
    /// What a finished capture is as an attachment: its id, and a new key. It is read a chunk at a time, here for the id and
    /// in [`Writer::attach_capture`] for the chunks.
    ///
    /// # Errors
    /// [`StoreError::Capture`] for one that is not finished or does not open; [`StoreError::Damaged`] for a media type that
    /// is none, or more than an attachment may hold.
    pub fn describe(&self, name: &Name) -> Result<Attachment, StoreError> {
        let (belongs, reader) = self.read(&self.path(name))?;
        let (mut pieces, mut piece) = (Pieces::of(reader), Zeroizing::new(Vec::with_capacity(CHUNK)));
        let mut sealer = Sealer::new(Key::random(), &belongs.media_type)?;
        pieces.next(&mut piece)?;
        sealer.seal(&piece)?;
        while piece.len() == CHUNK && pieces.next(&mut piece)? {
            sealer.seal(&piece)?;
        }
        Ok(sealer.finish()?)
    }
}

impl Writer<'_> {
    /// Makes an attachment of a finished capture, as [`Captures::describe`] described it; the telling that names it belongs
    /// into the same write. [`Captures::sweep`] then removes the file.
    ///
    /// # Errors
    /// As of [`Captures::describe`]; [`StoreError::Damaged`] if the capture is not the one that was described.
    pub fn attach_capture(
        &mut self,
        captures: &Captures,
        name: &Name,
        attachment: &Attachment,
    ) -> Result<(), StoreError> {
        let mut pieces = Pieces::of(captures.read(&captures.path(name))?.1);
        let mut piece = Zeroizing::new(Vec::with_capacity(CHUNK));
        for index in 0..attachment.chunks {
            pieces.next(&mut piece)?;
            if self.put_chunk(&attachment::seal_chunk(attachment, index, &piece)?)? != ChunkHeld::New {
                return Err(StoreError::Damaged);
            }
        }
        if pieces.next(&mut piece)? {
            return Err(StoreError::Damaged);
        }
        self.connection
            .prepare_cached("INSERT INTO captured (name) VALUES (?1) ON CONFLICT DO NOTHING")?
            .execute(params![name.bytes()])?;
        Ok(())
    }
}

/// What was captured, cut anew into chunks of an attachment.
struct Pieces {
    reader: capture::Reader<BufReader<File>>,
    /// What was read and is in no piece yet.
    left: Zeroizing<Vec<u8>>,
}

impl Pieces {
    fn of(reader: capture::Reader<BufReader<File>>) -> Self {
        Self { reader, left: Zeroizing::default() }
    }

    /// Fills the next piece; whether there is anything in it.
    fn next(&mut self, piece: &mut Vec<u8>) -> Result<bool, StoreError> {
        piece.zeroize();
        while piece.len() < CHUNK {
            if self.left.is_empty() {
                match self.reader.next_chunk()? {
                    Some(chunk) => self.left = chunk,
                    None => break,
                }
            }
            let taken = self.left.len().min(CHUNK - piece.len());
            piece.extend(self.left.drain(..taken));
        }
        Ok(!piece.is_empty())
    }
}

/// The captures that are attachments by now.
pub(crate) fn attached(connection: &Connection) -> Result<Vec<Name>, StoreError> {
    let mut query = connection.prepare_cached("SELECT name FROM captured ORDER BY name")?;
    let names = query.query_map([], |row| Ok(Name::new(row.get(0)?)))?;
    Ok(names.collect::<Result<_, _>>()?)
}
