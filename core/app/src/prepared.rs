//! The list of people to ask, as a table of names fills it: a draft like every other, kept where its screen finds it.

use weft_engine::{Notebook, RequestId, UNREADABLE, WeftError};
use weft_model::ids::RecordId;
use weft_screens::{ConsentRoute, Draft, Route, ToAsk, knows_person, with_person};
use weft_vault::random;
use zeroize::Zeroizing;

use crate::drafts::DRAFT;

/// Puts people on the list, each by the name of their row, and says of each whether the list knew them already. Without
/// `write` it only says so. Nobody is asked by it.
///
/// # Errors
/// If the drafts cannot be read or written; [`None`] if the list has no room for all of them: then it stays as it was.
pub fn prepare(
    notebook: &Notebook,
    people: &[(RequestId, ToAsk)],
    write: bool,
) -> Result<Option<Vec<bool>>, WeftError> {
    let Some(name) = Route::Consent(ConsentRoute::ToAsk).draft_name() else { return Ok(None) };
    let drafts = notebook.drafts();
    let kept = drafts.get(&name, DRAFT)?;
    let read = |bytes: Vec<u8>| postcard::from_bytes::<(RequestId, Draft)>(&bytes).map_err(|_| UNREADABLE);
    let (request, mut draft) = kept.map(read).transpose()?.unwrap_or_else(|| (random::bytes(), Draft::default()));
    let mut known = Vec::new();
    for (row, person) in people {
        let id = RecordId::new(*row);
        known.push(knows_person(&draft, &id));
        if known.last() == Some(&false) {
            let Some(more) = with_person(&draft, &id, person) else { return Ok(None) };
            draft = more;
        }
    }
    if write && known.contains(&false) {
        let bytes = Zeroizing::new(postcard::to_allocvec(&(request, draft)).map_err(|_| UNREADABLE)?);
        drafts.put(&name, DRAFT, &bytes)?;
    }
    Ok(Some(known))
}
