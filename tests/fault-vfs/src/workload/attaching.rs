//! Attaching documents of several chunks.

use weft_engine::{Notebook, WeftError};
use weft_model::artefact::{ArtefactKind, Concerns};
use weft_model::consent::{ForWhom, Purpose, Scope};
use weft_model::gate::Use;
use weft_model::ids::RecordId;

use crate::Wrong;
use crate::places::{Places, said};
use crate::steps::{Acked, Steps};
use crate::writing::{count, request};

/// Documents, each with this many bytes.
const SIZES: [usize; 3] = [150_000, 1_000, 70_000];

/// Bytes that compress badly and differ from document to document.
pub fn document(n: usize, size: usize) -> Vec<u8> {
    let mut state = u32::try_from(n).unwrap_or(0).wrapping_add(1);
    let byte = |_| {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        state.to_be_bytes().first().copied().unwrap_or(0)
    };
    (0..size).map(byte).collect()
}

/// Attaches one, or finds that it was attached.
pub fn attach(notebook: &mut Notebook, n: usize, size: usize) -> Result<(RecordId, bool), WeftError> {
    let request = request(&format!("attach-{n}"));
    let done = notebook.attach(&document(n, size), ArtefactKind::Document, Concerns::Nobody, Some(request))?;
    let record = done.made.first().copied().ok_or(WeftError::BadInput { what: "nothing was made".to_owned() })?;
    Ok((record, done.repeated))
}

/// Attaches them.
pub fn run(places: &Places, steps: &mut Steps) {
    let Some(mut notebook) = steps.open("open", || places.open()) else { return };
    for (n, size) in SIZES.into_iter().enumerate() {
        steps.step(&format!("attached-{n}"), || attach(&mut notebook, n, size).map(|_| String::new()));
    }
    steps.lock(notebook);
}

/// Every acknowledged document is there to the last byte.
pub fn check(places: &Places, acked: &Acked) -> Result<(), Wrong> {
    places.opened(|notebook| {
        for (n, size) in SIZES.into_iter().enumerate() {
            if acked.get(&format!("attached-{n}")).is_some() {
                whole(notebook, places, n, size)?;
            }
        }
        let (there, said) = (count(notebook, "artefact")?, acked.names().len());
        if there < said || there > said.saturating_add(1) {
            return Err(format!("{said} documents were acknowledged, {there} are there"));
        }
        Ok(())
    })
}

fn whole(notebook: &mut Notebook, places: &Places, n: usize, size: usize) -> Result<(), Wrong> {
    let (record, repeated) = attach(notebook, n, size).map_err(said("an acknowledged document"))?;
    if !repeated {
        return Err(format!("document {n} was acknowledged and is lost"));
    }
    let using = Use { scope: Scope::Document, for_whom: ForWhom::Partnership, purpose: Purpose::Work };
    let into = places.other.with_file_name("exported");
    let exported = notebook.export(record, using, &into, None).map_err(said("a document does not leave"))?;
    let file = exported.files.first().ok_or("nothing was exported")?;
    let bytes = std::fs::read(file).map_err(|error| error.to_string())?;
    if bytes == document(n, size) { Ok(()) } else { Err(format!("document {n} holds something else")) }
}
