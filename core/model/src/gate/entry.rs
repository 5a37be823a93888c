//! An entry's page for the public: the words that both groups let be shown, and credit only where a person said yes.

use crate::command::Refusal;
use crate::consent::{ForWhom, Purpose, Scope, person_of};
use crate::day::Day;
use crate::entry::{Entry, Story};
use crate::fold::State;
use crate::gate::{Cleared, Denied, Use, covered, readable};
use crate::ids::RecordId;
use crate::records::{Records, Unreadable};
use crate::said::Content;

/// An entry as it may be shown outside.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublicEntry {
    /// Its record.
    pub record: RecordId,
    /// What was given and answered.
    pub entry: Entry,
    /// The stories that both groups let be shown, with their words.
    pub stories: Vec<(Story, Content)>,
    /// The names of those who said yes to being credited. Who did not is not hinted at.
    pub credited: Vec<Content>,
}

/// The use that an entry's page for the public is.
pub const fn public_use(purpose: Purpose) -> Use {
    Use { scope: Scope::Share, for_whom: ForWhom::Public, purpose }
}

/// Asks whether an entry's page may be shown to the public on a day.
///
/// The consents in [`Cleared::concerned`] are those of the people credited; a person whose consent says no to `share`, or no
/// longer says yes, is left out.
pub fn public_entry(
    records: &dyn Records,
    id: RecordId,
    purpose: Purpose,
    today: Day,
) -> Result<Cleared<PublicEntry>, Refusal> {
    let record = records.record(&id)?.ok_or(Refusal::Denied(Denied::Unknown))?;
    let State::Entry(entry) = &record.state else { return Err(Denied::Unknown.into()) };
    readable(&record)?;
    if entry.public_stories().is_empty() {
        return Err(Denied::NotApproved.into());
    }
    let stories = public_words(records, entry)?;
    if stories.is_empty() {
        return Err(Denied::Missing.into());
    }
    let using = public_use(purpose);
    let (mut concerned, mut credited) = (Vec::new(), Vec::new());
    for consent in &entry.public.credited {
        if let Some(name) = credit(records, consent, using, today)? {
            concerned.push(*consent);
            credited.push(name);
        }
    }
    let shown = PublicEntry { record: id, entry: entry.clone(), stories, credited };
    Ok(Cleared { artefact: shown, using, day: today, concerned })
}

/// The stories that both groups let be shown and whose words are held here.
pub(super) fn public_words(records: &dyn Records, entry: &Entry) -> Result<Vec<(Story, Content)>, Unreadable> {
    let mut stories = Vec::new();
    for story in entry.public_stories() {
        let Some(words) = story.words else { continue };
        stories.extend(records.telling(&words.fact)?.map(|content| (story.clone(), content)));
    }
    Ok(stories)
}

/// The name of a person who said yes to being named, if this notebook may know it.
fn credit(records: &dyn Records, consent: &RecordId, using: Use, today: Day) -> Result<Option<Content>, Refusal> {
    let asked = match covered(records, consent, using, today) {
        Ok(covering) => covering.consent,
        Err(Refusal::Denied(_)) => return Ok(None),
        Err(other) => return Err(other),
    };
    let Some(named) = person_of(records, consent, &asked)?.and_then(|(_, person)| person.named) else {
        return Ok(None);
    };
    Ok(records.telling(&named.fact)?)
}
