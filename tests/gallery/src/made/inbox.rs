//! What was shared in, one of each sort, and what is kept of such things.

use weft_model::artefact::{AddArtefact, AddNumbered, ArtefactKind, Concerns};
use weft_model::command::Command;
use weft_model::ids::{AttachmentId, RecordId};
use weft_model::said::Attachment;
use weft_screens::{ArtefactRoute, CaptureId, CaseRoute, Draft, InboxRoute, Recording, Route, SharedIn, TellStep};

use crate::world::{CAIRO, COLOMBO, World};

/// A file as it is once it is sealed.
pub fn sealed() -> Attachment {
    let media_type = "image/jpeg".to_owned();
    Attachment { id: AttachmentId::new([4; 32]), key: [5; 32], size: 1200, media_type, chunks: 1 }
}

/// A voice as it is once it is sealed.
pub fn spoken() -> Attachment {
    Attachment { id: AttachmentId::new([6; 32]), media_type: "audio/aac".to_owned(), ..sealed() }
}

/// One of each sort, with and without a name.
pub fn shared() -> Vec<SharedIn> {
    let day = "2026-11-21".parse().unwrap();
    let one = |n: u8, kind, size, called: &str| SharedIn {
        id: CaptureId::new([n; 16]),
        kind,
        size,
        day,
        called: called.to_owned(),
    };
    vec![
        one(0xA1, ArtefactKind::Photo, 480_000, "பட்டறை"),
        one(0xA2, ArtefactKind::Voice, 2_200_000, ""),
        one(0xA3, ArtefactKind::Film, 41_000_000, ""),
        one(0xA4, ArtefactKind::Document, 90_000, "محضر الاجتماع"),
    ]
}

/// A field that no screen reads: what was said for a draft, so that routes and drafts alone say what is drawn.
const SAID: &str = "said";

/// A draft for which so many seconds were said; `running` while it goes on, `sent` once it was tried to send them.
pub fn said(how: &str) -> Draft {
    Draft::default().with(SAID, how)
}

/// What was said for a draft.
pub fn recording(draft: &Draft) -> Option<Recording> {
    let (seconds, running, goes_on) = match draft.get(SAID) {
        "" => return None,
        "running" => (3, true, true),
        "sent" => (12, false, false),
        seconds => (seconds.parse().unwrap(), false, true),
    };
    Some(Recording { id: CaptureId::new([0xB1; 16]), seconds, running, goes_on })
}

/// What is kept, beside the pictures of the consents: in which nobody is recognised; a voice; what is outside.
pub struct Kept {
    pub all: Vec<RecordId>,
}

/// Makes them, about a consent that somebody was asked.
pub fn make(world: &mut World, asked: RecordId) -> Kept {
    let add = |kind, concerns| Command::AddArtefact(AddArtefact { kind, concerns, file: sealed(), preview: None });
    let number = AddNumbered { number: 41, kind: ArtefactKind::Film, concerns: Concerns::People(vec![asked]) };
    let mut made = |group, command| world.act(group, command).unwrap()[0];
    let all = vec![
        made(COLOMBO, add(ArtefactKind::Voice, Concerns::Nobody)),
        made(CAIRO, add(ArtefactKind::Document, Concerns::Nobody)),
        made(COLOMBO, Command::AddNumbered(number)),
    ];
    Kept { all }
}

/// Every route, with the drafts that show it differently. `pictures` are those of consents in every state.
pub fn routes(kept: &Kept, pictures: &[RecordId], answered: RecordId) -> Vec<(Route, Draft)> {
    let empty = Draft::default;
    let mut routes = vec![(Route::Inbox(InboxRoute::List), empty()), (Route::Artefact(ArtefactRoute::List), empty())];
    routes.extend(shared().iter().map(|thing| (Route::Inbox(InboxRoute::Card(thing.id)), empty())));
    let first = CaptureId::new([0xA1; 16]);
    let people = empty().with("concerns", "people");
    let drafts = [
        empty(),
        empty().with("tried", "yes"),
        people.with("tried", "yes"),
        people.with(&format!("people:{answered}"), "yes"),
        empty().with("concerns", "nobody"),
    ];
    routes.extend(drafts.map(|draft| (Route::Inbox(InboxRoute::Keep(first)), draft)));
    routes.push((Route::Inbox(InboxRoute::Delete(first)), empty()));
    let cards = kept.all.iter().chain(pictures);
    routes.extend(cards.map(|record| (Route::Artefact(ArtefactRoute::Card(*record)), empty())));
    // In the place of words, where a case is told: what is said here, before, while and after; what was shared in.
    let voice = empty().with("with", "voice");
    for draft in [
        voice.clone(),
        voice.with("tried", "yes"),
        said("running").with("with", "voice"),
        said("12"),
        said("12").with("record-delete", "yes"),
        said("200"),
        said("sent"),
        empty().with("with", "shared"),
        empty().with("with", "shared").with("tried", "yes"),
    ] {
        routes
            .extend([TellStep::What, TellStep::Review].map(|step| (Route::Case(CaseRoute::Tell(step)), draft.clone())));
    }
    routes.push((Route::Inbox(InboxRoute::List), said("running")));
    for n in [0xA1, 0xA2, 0xA4] {
        let draft = empty().with("with", "shared").with("thing-told", &CaptureId::new([n; 16]).to_string());
        routes
            .extend([TellStep::What, TellStep::Review].map(|step| (Route::Case(CaseRoute::Tell(step)), draft.clone())));
    }
    routes
}
