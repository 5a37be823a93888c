//! What is typed and not written yet: kept with the name of the request that will send it, and forgotten with that.

use weft_engine::{RequestId, UNREADABLE, WeftError};
use weft_screens::{Draft, Route};
use weft_vault::random;
use zeroize::Zeroizing;

use crate::App;

/// The one field under which a form's draft is kept, with the name of the request that will send it.
pub(crate) const DRAFT: &str = "draft and request";
/// The same of earlier versions, which kept no request.
const DRAFT_ALONE: &str = "draft";

impl App {
    /// Keeps a draft. If the device is full it stays on the screen, and the error says so.
    pub(crate) fn keep(&mut self, draft: Draft) -> Result<(), WeftError> {
        if draft != self.draft {
            // Another content is another request, also where an act before it did not answer.
            self.request = None;
        }
        self.draft = draft;
        if let Some(name) = self.route.draft_name() {
            let kept = (*self.request.get_or_insert_with(random::bytes), &self.draft);
            let bytes = Zeroizing::new(postcard::to_allocvec(&kept).map_err(|_| UNREADABLE)?);
            self.notebook.drafts().put(&name, DRAFT, &bytes)?;
        }
        Ok(())
    }

    /// What is kept of a form, with the request that will send it; not what was sent and could not be forgotten.
    pub(crate) fn kept_draft(&self, route: &Route) -> Result<Option<(RequestId, Draft)>, WeftError> {
        let Some(name) = route.draft_name() else { return Ok(None) };
        let drafts = self.notebook.drafts();
        // A draft of an older form is no longer of use; what was written down stays.
        if let Some(bytes) = drafts.get(&name, DRAFT)? {
            let kept: Option<(RequestId, Draft)> = postcard::from_bytes(&bytes).ok();
            let sent = kept.as_ref().map_or(Ok(None), |(request, _)| self.notebook.already(Some(*request)))?;
            return Ok(kept.filter(|_| sent.is_none()));
        }
        let alone = drafts.get(&name, DRAFT_ALONE)?;
        Ok(alone.and_then(|bytes| Some((random::bytes(), postcard::from_bytes(&bytes).ok()?))))
    }

    pub(crate) fn forget_draft(&mut self) -> Result<(), WeftError> {
        let Some(name) = self.route.draft_name() else { return Ok(()) };
        self.forget_recordings(&name)?;
        Ok(self.notebook.drafts().clear(&name)?)
    }
}
