//! What comes in to be kept, and what leaves: pictures, exports with their manifest, the page of a notebook.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use weft_l10n::Words;
use weft_media::{Limits, NotAPhoto, Region, hide, photo, preview};
use weft_model::artefact::{AddArtefact, ArtefactKind, Concerns};
use weft_model::command::{Command, Holder};
use weft_model::consent::Purpose;
use weft_model::fold::{Record, State};
use weft_model::gate::{Cleared, Leaving, Use, balance, gate, overview, printed, public_entry, visit_report};
use weft_model::ids::RecordId;
use weft_model::records::Records;
use weft_model::said::{Attachment, Content};

use crate::act::{Beside, Done, sealed};
use crate::durable::{make_folder, write_whole};
use crate::error::WeftError;
use crate::notebook::{Notebook, RequestId, UNREADABLE};

/// What was exported: the thing itself, its manifest for programs, its manifest for people.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Exported {
    /// Where they are.
    pub files: Vec<PathBuf>,
}

/// The media type of a file of which nothing is known: a recording, a film, a document.
pub const AS_IT_IS: &str = "application/octet-stream";

impl Notebook {
    /// Keeps a picture, made anew so that nothing hidden survives, with a small one; or another file as it is.
    pub fn attach(
        &mut self,
        file: &[u8],
        kind: ArtefactKind,
        concerns: Concerns,
        request: Option<RequestId>,
    ) -> Result<Done, WeftError> {
        if let Some(done) = self.already(request)? {
            return Ok(done);
        }
        let (bytes, media_type, small) = match kind {
            ArtefactKind::Photo => {
                let bad = |not: NotAPhoto| WeftError::bad(not.to_string());
                let photo = photo(file, Limits::DEFAULT).map_err(bad)?;
                let small = preview(&photo, Limits::DEFAULT).map_err(bad)?;
                (photo.jpeg, "image/jpeg", small)
            }
            ArtefactKind::Voice | ArtefactKind::Film | ArtefactKind::Document => (file.to_vec(), AS_IT_IS, None),
        };
        let small = small.map(|small| sealed(&small.jpeg, media_type)).transpose()?;
        let ((file, whole), (preview, small)) = (sealed(&bytes, media_type)?, small.unzip());
        // The small one first: of a file that is cut off it comes sooner.
        let chunks = small.into_iter().flatten().chain(whole).collect();
        let command = Command::AddArtefact(AddArtefact { kind, concerns, file, preview: preview.map(Box::new) });
        self.carry_out(command, Beside { request, chunks, ..Beside::default() })
    }

    /// Lets an artefact leave into a folder, if the gate allows it, and writes down that it left.
    ///
    /// The disclosure is stored first: nothing stands in the folder that is not written down. Repeated after a kill
    /// before the files were whole, the gate is asked again, because a yes may have been taken back in between.
    pub fn export(
        &mut self,
        artefact: RecordId,
        using: Use,
        into: &Path,
        request: Option<RequestId>,
    ) -> Result<Exported, WeftError> {
        let files = self.export_names(&artefact, into)?;
        let exported = Exported { files: files.to_vec() };
        let repeated = self.already(request)?.is_some();
        if repeated && files.iter().all(|file| file.exists()) {
            return Ok(exported);
        }
        let contents = if repeated {
            let cleared = gate(&self.snapshot(), artefact, using, self.clock.today())?;
            self.export_contents(&cleared, &files)?
        } else {
            let decision = self.decide(Command::Disclose { artefact, using }, None)?;
            let contents = self.export_contents(decision.cleared.as_ref().ok_or(UNREADABLE)?, &files)?;
            self.commit(&decision, Beside { request, ..Beside::default() })?;
            contents
        };
        make_folder(into)?;
        for (file, bytes) in files.iter().zip(&contents) {
            write_whole(file, bytes)?;
        }
        Ok(exported)
    }

    /// One readable page of what this notebook knows, in its own languages.
    pub fn page(&self) -> Result<String, WeftError> {
        let membership = self.membership()?;
        let snapshot = self.snapshot();
        let overview = overview(&snapshot, &membership, self.clock.today())?;
        let mut pictures = BTreeMap::new();
        for cleared in overview.artefact().artefacts.iter().filter_map(|(_, answer)| answer.as_ref().ok()) {
            // One picture that cannot be opened must not hide the page.
            if let Ok(Some(bytes)) = self.picture(cleared) {
                pictures.insert(cleared.artefact().record, bytes);
            }
        }
        self.written(&pictures, |notebook| weft_pages::overview_page(&overview, notebook))
    }

    /// One readable page of what is agreed between groups and of the reviews of it, in this notebook's own languages.
    pub fn balance_page(&self) -> Result<String, WeftError> {
        let balance = balance(&self.snapshot(), self.clock.today())?;
        self.written(&BTreeMap::new(), |notebook| weft_pages::balance_page(&balance, notebook))
    }

    /// One readable page of what both sides say of a visit, in this notebook's own languages.
    pub fn visit_page(&self, record: RecordId) -> Result<String, WeftError> {
        let report = visit_report(&self.snapshot(), record, self.clock.today())?;
        self.written(&BTreeMap::new(), |notebook| weft_pages::visit_page(&report, notebook))
    }

    /// One readable page of one record that the whole partnership reads. Sealed records are not asked, open or not.
    pub fn record_page(&self, record: RecordId) -> Result<String, WeftError> {
        let printed = printed(&self.snapshot(), &*self.membership()?, record, self.clock.today())?;
        self.written(&BTreeMap::new(), |notebook| weft_pages::record_page(&printed, notebook))
    }

    /// Writes a page or files, with what they say of the notebook that does.
    pub(crate) fn written<T>(
        &self,
        pictures: &BTreeMap<RecordId, Vec<u8>>,
        page: impl FnOnce(&weft_pages::Notebook<'_>) -> T,
    ) -> Result<T, WeftError> {
        let (membership, words) = (&*self.membership()?, &self.words()?);
        let (group, exchange) = (self.actor()?.group, self.exchange()?);
        Ok(page(&weft_pages::Notebook { membership, group, words, exchange, pictures }))
    }

    /// The page of an entry for the public, if both groups let its words be shown. Whoever is credited can read in their
    /// consent that it left: that is written down first.
    pub fn entry_page(
        &mut self,
        record: RecordId,
        purpose: Purpose,
        request: Option<RequestId>,
    ) -> Result<String, WeftError> {
        let cleared = public_entry(&self.snapshot(), record, purpose, self.clock.today())?;
        self.act(Command::PublishEntry { record, purpose }, request)?;
        Ok(weft_pages::entry_page(&cleared, &*self.membership()?, &self.words()?))
    }

    /// The receipt as a page to print: the number and a picture, nothing else.
    pub fn receipt_page(&self, record: RecordId) -> Result<String, WeftError> {
        let kept = self.kept_receipt(record, Holder::Person)?;
        let number = kept.ok_or(WeftError::NotThere { what: "this receipt was given out and is not kept here" })?;
        let digits: String = number.spoken().chars().filter(char::is_ascii_digit).collect();
        let code = weft_qr::number(&digits).map_err(|_| UNREADABLE)?.svg();
        Ok(weft_pages::receipt_page(&self.words()?, &number.spoken(), &code))
    }

    /// Whether the gate would let an artefact leave today.
    pub fn may_leave(&self, artefact: RecordId, using: Use) -> Result<(), WeftError> {
        gate(&self.snapshot(), artefact, using, self.clock.today())?;
        Ok(())
    }

    /// The words of this notebook's two languages.
    pub fn words(&self) -> Result<Words, WeftError> {
        let tags: Vec<&str> = self.languages.iter().map(weft_model::said::Lang::as_str).collect();
        Words::of(&tags).map_err(|_| UNREADABLE)
    }

    /// An artefact for whoever looks at it on this device, as it would leave: none as long as a part of it is missing.
    pub fn look_at(&self, artefact: RecordId, using: Use) -> Result<Option<Vec<u8>>, WeftError> {
        let cleared = gate(&self.snapshot(), artefact, using, self.clock.today())?;
        Ok(self.as_it_leaves(&cleared)?.map(|(_, bytes)| bytes))
    }

    fn picture(&self, leaving: &Cleared<Leaving>) -> Result<Option<Vec<u8>>, WeftError> {
        let opened = self.as_it_leaves(leaving)?;
        Ok(opened.filter(|(file, _)| file.media_type == "image/jpeg").map(|(_, bytes)| bytes))
    }

    /// The thing itself as it may leave: with whoever must not be seen covered.
    fn as_it_leaves(&self, leaving: &Cleared<Leaving>) -> Result<Option<(Attachment, Vec<u8>)>, WeftError> {
        let Some(kept) = leaving.artefact().artefact.kept else { return Ok(None) };
        let Some(Content::Attached(file)) = self.snapshot().telling(&kept.fact)? else { return Ok(None) };
        let Some(bytes) = self.open_attachment(&file)? else { return Ok(None) };
        let regions: Vec<Region> = leaving.artefact().covered.values().flatten().map(region).collect();
        if regions.is_empty() {
            return Ok(Some((file, bytes)));
        }
        let covered = hide(&bytes, &regions, Limits::DEFAULT).map_err(|not| WeftError::bad(not.to_string()))?;
        Ok(Some((file, covered.jpeg)))
    }

    /// The names say a number and nothing else.
    fn export_names(&self, artefact: &RecordId, into: &Path) -> Result<[PathBuf; 3], WeftError> {
        let number: String = weft_pages::number(artefact).chars().filter(char::is_ascii_digit).collect();
        let record = self.snapshot().record(artefact)?;
        let is_photo = |record: Record| match record.state {
            State::Artefact(artefact) => artefact.made.is_some_and(|made| made.kind == ArtefactKind::Photo),
            _ => false,
        };
        let ending = if record.is_some_and(is_photo) { "jpg" } else { "bin" };
        Ok([ending, "json", "html"].map(|ending| into.join(format!("{number}.{ending}"))))
    }

    fn export_contents(&self, cleared: &Cleared<Leaving>, files: &[PathBuf; 3]) -> Result<[Vec<u8>; 3], WeftError> {
        let missing = || WeftError::from(weft_model::command::Refusal::Denied(weft_model::gate::Denied::Missing));
        let (_, bytes) = self.as_it_leaves(cleared)?.ok_or_else(missing)?;
        let membership = self.membership()?;
        let [thing, ..] = files;
        let name = thing.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        let size = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
        let export =
            weft_pages::Export { membership: &membership, exchange: self.exchange()?, file: name, bytes: size };
        let manifest = weft_pages::manifest(cleared, &export);
        Ok([bytes, manifest.json().into_bytes(), manifest.page(&self.words()?).into_bytes()])
    }
}

// Both count in the same parts of a side; were one of them to change, whoever has to be covered would be seen.
const _: () = assert!(weft_media::WHOLE == weft_model::artefact::WHOLE);

/// A region as the model says it, for covering it: `media` names none of our crates.
fn region(marked: &weft_model::artefact::Region) -> Region {
    Region { left: marked.left, top: marked.top, width: marked.width, height: marked.height }
}
