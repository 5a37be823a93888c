//! Founding at the entrance: three files, and what is typed and read on the way, so that whoever is interrupted goes on where
//! it stood. The notebook keeps how far it has come ([`Stage`]); what is not a stage yet is kept as a draft.

use weft_engine::{Notebook, Stage, UNREADABLE, WeftError};
use weft_model::ids::PartnershipId;
use weft_screens::{Draft, EntranceRoute, Standing, Stands, Told, in_fives};
use weft_vault::digits::twenty;
use zeroize::Zeroizing;

use crate::entrance::{Entered, Entrance};
use crate::files::{read_whole, told_of_file, write_whole};

/// Under which name all that is kept of a founding stands among the drafts.
pub(crate) const KEPT: &str = "founding";
/// What was typed.
const TYPED: &str = "typed";
/// The other group's proposal, read and not answered.
const PROPOSAL: &str = "proposal";
/// The file by which both belong, from before it is taken in until the number was compared: after a kill in between, taking
/// it in goes on.
const CAME: &str = "came";
/// That the last file was written.
const WRITTEN: &str = "written";

/// The largest file of a founding that is read, in bytes: the promise, and the signatures of two.
const AT_MOST: u64 = 1024 * 1024;

impl Entrance {
    /// Where somebody stands in a founding, as the notebook and the drafts have it.
    pub(crate) fn stands(&mut self) -> Result<EntranceRoute, WeftError> {
        let Some(notebook) = &mut self.notebook else { return Ok(EntranceRoute::Join) };
        let drafts = notebook.drafts();
        self.standing =
            Standing { rescued: self.standing.rescued, presence: self.standing.presence, ..Standing::default() };
        if let Some(came) = drafts.get(KEPT, CAME)?
            && notebook.has_partnership()
        {
            settle(notebook, &came)?;
            let written = drafts.get(KEPT, WRITTEN)?.is_some();
            self.standing = compared(notebook, written)?;
            return Ok(EntranceRoute::Compare);
        }
        let standing = &mut self.standing;
        let mut shown = None;
        let mut route = EntranceRoute::Join;
        match notebook.stage()? {
            Some(Stage::Proposed(file)) => {
                (standing.stands, route) = (Stands::Proposed, EntranceRoute::Proposed);
                shown = Some(file);
            }
            Some(Stage::Answered { proposal, .. }) => {
                (standing.stands, route) = (Stands::Answered, EntranceRoute::Answered);
                shown = Some(proposal);
            }
            None if drafts.get(KEPT, TYPED)?.is_some() => route = EntranceRoute::Propose,
            Some(Stage::Completed { .. }) | None => {}
        }
        if let Some(read) = drafts.get(KEPT, PROPOSAL)? {
            (self.proposal, route) = (read.clone(), EntranceRoute::Answer);
            shown = Some(read);
        }
        if let Some(proposal) = shown {
            let (group, charter) = Notebook::read_proposal(&proposal)?;
            (standing.theirs, standing.charter) = (group.as_str().to_owned(), charter.as_str().to_owned());
        }
        Ok(route)
    }

    /// Goes to another screen; whoever turns back from the other group's proposal has not answered it.
    pub(crate) fn goes(&mut self, route: EntranceRoute) -> Result<Entered, WeftError> {
        if self.route == EntranceRoute::Answer && route != EntranceRoute::Answer {
            self.forget(PROPOSAL)?;
            self.proposal.clear();
        }
        if self.notebook.is_some() {
            self.stands()?;
        }
        self.go(route);
        if route.keeps() {
            self.draft = self.kept()?;
        }
        Ok(self.drawn())
    }

    /// What was typed before, or what stands in the proposal that is to be changed.
    fn kept(&self) -> Result<Draft, WeftError> {
        let Some(notebook) = &self.notebook else { return Ok(Draft::default()) };
        if let Some(bytes) = notebook.drafts().get(KEPT, TYPED)? {
            return Ok(postcard::from_bytes(&bytes).unwrap_or_default());
        }
        match (self.route, notebook.stage()?) {
            (EntranceRoute::Propose, Some(Stage::Proposed(file))) => {
                let (group, charter) = Notebook::read_proposal(&file)?;
                Ok(Draft::default().with("group", group.as_str()).with("charter", charter.as_str()))
            }
            (_, Some(Stage::Answered { group, .. })) => Ok(Draft::default().with("group", &group)),
            _ => Ok(Draft::default()),
        }
    }

    /// Keeps what is typed; if the device is full it stays on the screen.
    pub(crate) fn keep(&mut self, draft: Draft) -> Result<(), WeftError> {
        self.draft = draft;
        if let Some(notebook) = self.notebook.as_ref().filter(|_| self.route.keeps()) {
            let bytes = Zeroizing::new(postcard::to_allocvec(&self.draft).map_err(|_| UNREADABLE)?);
            if let Err(error) = notebook.drafts().put(KEPT, TYPED, &bytes) {
                self.told = Some(told_of_file(&error.into()));
            }
        }
        Ok(())
    }

    fn forget(&self, field: &str) -> Result<(), WeftError> {
        Ok(self.notebook.as_ref().map_or(Ok(()), |notebook| notebook.drafts().delete(KEPT, field))?)
    }

    /// A file of a founding was picked, or a place to write one.
    pub(crate) fn founding_file(&mut self, id: &str, place: &str) -> Result<Entered, WeftError> {
        let done = match id {
            "proposal-in" => self.proposal_read(place),
            "answer-in" | "last-in" => self.settled(place),
            "proposal" | "answer" => self.made(id, place),
            _ => self.again(place),
        };
        match done {
            Ok((route, told)) => {
                self.stands()?;
                self.goes(route)?;
                self.told = told;
                Ok(self.drawn())
            }
            // What is on the screen stays there.
            Err(told) => Ok(self.stay_with(told)),
        }
    }

    fn proposal_read(&mut self, place: &str) -> Result<(EntranceRoute, Option<Told>), Told> {
        let notebook = self.notebook.as_ref().ok_or(Told::DeviceFailed)?;
        let read = read_whole(place, AT_MOST).map_err(|error| told_of_file(&error))?;
        // One's own is not answered by oneself.
        let own = matches!(notebook.stage(), Ok(Some(Stage::Proposed(file))) if file == read);
        if own || Notebook::read_proposal(&read).is_err() {
            return Err(Told::NoProposal);
        }
        notebook.drafts().put(KEPT, PROPOSAL, &read).map_err(|error| told_of_file(&error.into()))?;
        Ok((EntranceRoute::Answer, None))
    }

    /// Proposes or answers, and writes the file. Where that fails it can be written again.
    fn made(&mut self, id: &str, place: &str) -> Result<(EntranceRoute, Option<Told>), Told> {
        let notebook = self.notebook.as_mut().ok_or(Told::DeviceFailed)?;
        let group = self.draft.get("group");
        let (made, route, told) = if id == "proposal" {
            let made = notebook.propose(group, self.draft.get("charter"));
            (made, EntranceRoute::Proposed, Told::Proposed)
        } else {
            (notebook.answer(&self.proposal, group), EntranceRoute::Answered, Told::Answered)
        };
        let file = made.map_err(|error| match error {
            WeftError::BadInput { .. } => Told::NoProposal,
            other => told_of_file(&other),
        })?;
        let drafts = notebook.drafts();
        for field in [TYPED, PROPOSAL] {
            // What cannot be forgotten now is forgotten once both belong.
            let _ = drafts.delete(KEPT, field);
        }
        let told = write_whole(place, &file).map_or_else(|error| told_of_file(&error), |()| told);
        Ok((route, Some(told)))
    }

    /// Writes the last file that was made once more.
    fn again(&mut self, place: &str) -> Result<(EntranceRoute, Option<Told>), Told> {
        let notebook = self.notebook.as_ref().ok_or(Told::DeviceFailed)?;
        let (file, told) = match notebook.stage().map_err(|error| told_of_file(&error))? {
            Some(Stage::Proposed(file)) => (file, Told::Proposed),
            Some(Stage::Answered { file, .. }) => (file, Told::Answered),
            Some(Stage::Completed { file, .. }) => (file, Told::LastWritten),
            None => return Err(Told::DeviceFailed),
        };
        write_whole(place, &file).map_err(|error| told_of_file(&error))?;
        if told == Told::LastWritten {
            notebook.drafts().put(KEPT, WRITTEN, b"yes").map_err(|error| told_of_file(&error.into()))?;
        }
        Ok((self.route, Some(told)))
    }

    /// Takes in the file by which both belong.
    fn settled(&mut self, place: &str) -> Result<(EntranceRoute, Option<Told>), Told> {
        let notebook = self.notebook.as_mut().ok_or(Told::DeviceFailed)?;
        let came = read_whole(place, AT_MOST).map_err(|error| told_of_file(&error))?;
        let drafts = notebook.drafts();
        drafts.put(KEPT, CAME, &came).map_err(|error| told_of_file(&error.into()))?;
        match settle(notebook, &came) {
            Ok(()) => Ok((EntranceRoute::Compare, None)),
            Err(error) => {
                // If it did become ground to stand on, the next opening goes on.
                if !notebook.has_partnership() {
                    let _ = drafts.delete(KEPT, CAME);
                }
                Err(match error {
                    WeftError::BadInput { .. } | WeftError::NotThere { .. } => Told::OtherFile,
                    other => told_of_file(&other),
                })
            }
        }
    }
}

/// Completes one's own proposal, or takes in the completion of one's answer; again after a kill.
fn settle(notebook: &mut Notebook, came: &[u8]) -> Result<(), WeftError> {
    match notebook.stage()? {
        Some(Stage::Answered { .. }) => notebook.accept(came),
        _ => notebook.complete(came).map(drop),
    }
}

/// What both founders see once they belong.
fn compared(notebook: &Notebook, written: bool) -> Result<Standing, WeftError> {
    let membership = notebook.membership()?;
    let own = notebook.my_group();
    let other = membership.groups.iter().find(|(group, _)| Some(**group) != own);
    let proposed_first = matches!(notebook.stage()?, Some(Stage::Completed { .. }));
    Ok(Standing {
        theirs: other.map_or(String::new(), |(_, name)| name.as_str().to_owned()),
        number: number(&membership.partnership),
        proposed_first,
        last_to_write: proposed_first && !written,
        ..Standing::default()
    })
}

/// The number of a partnership, for two people to read to each other: twenty digits of the hash of all that both signed.
fn number(partnership: &PartnershipId) -> Vec<String> {
    in_fives(twenty(partnership.bytes())).to_vec()
}
