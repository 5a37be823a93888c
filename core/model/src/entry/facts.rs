//! What can happen to a ledger entry.

use serde::{Deserialize, Serialize};

use crate::day::Day;
use crate::entry::counted::{EntryKind, Quantity, Rate};
use crate::fact::facts;
use crate::ids::{FactId, GroupId, MemberId, RecordId};
use crate::said::{Content, Lang};

facts! {
    /// What can happen to a ledger entry.
    EntryFact {
        /// One group proposed it.
        0x0501 Proposed(Proposed),
        /// A story was told, or told again in another language.
        0x0502 StoryGiven(StoryGiven),
        /// The other group agreed, knowing this proposal.
        0x0503 Agreed(FactId),
        /// The other group does not agree.
        0x0504 Objected(Objected),
        /// The group that did not tell it found a translation true.
        0x0505 Checked(Checked),
        /// The other group agreed, and adds something in words.
        0x0506 AgreedWithNote(AgreedWithNote),
        /// Who objected takes the objection back, after talking.
        0x0507 ObjectionTakenBack(FactId),
        /// Who of the other group heard it before it was answered.
        0x0508 Heard(Heard),
        /// A group wants an agreed entry to count no more.
        0x0509 ReversalProposed(ReversalProposed),
        /// The group that did not propose the reversal agreed to it.
        0x050A ReversalAgreed(FactId),
        /// This entry stands in the place of another one.
        0x050B Corrects(RecordId),
        /// A rate that was typed; nothing is ever computed with it.
        0x050C RateNoted(Rate),
        /// Somebody is to be credited on the public page, if this consent allows it.
        0x050D Credited(RecordId),
        /// A group lets exactly these words be shown to the public.
        0x050E Approved(Approved),
        /// A group takes back what it let be shown of this story.
        0x050F ApprovalTakenBack(FactId),
        /// The words of a story.
        0x8510 Story(Content),
        /// The words of an objection.
        0x8511 Objection(Content),
        /// The words of a note.
        0x8512 Note(Content),
        /// The words of a reversal: why.
        0x8513 Reason(Content),
    }
}

/// One group proposed it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Proposed {
    /// Who gave.
    pub from: GroupId,
    /// Who received.
    pub to: GroupId,
    /// What.
    pub kind: EntryKind,
    /// How much; none = not counted.
    pub quantity: Option<Quantity>,
    /// When it happened.
    pub day: Day,
}

/// Who turned a story into another language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TranslatedBy {
    /// A person.
    Person,
    /// Pasted from a machine.
    Machine,
}

/// A story was told, or told again in another language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct StoryGiven {
    /// In which language.
    pub lang: Lang,
    /// For a translation: of which telling (the fact of its [`StoryGiven`]), and by whom.
    pub of: Option<(FactId, TranslatedBy)>,
}

/// The other group does not agree.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Objected {
    /// The proposal it knew.
    pub proposal: FactId,
    /// The language of the words that go with it.
    pub lang: Lang,
}

/// The group that did not tell it found a translation true.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Checked {
    /// The fact of its [`StoryGiven`].
    pub story: FactId,
    /// The telling that was heard: these words and no others.
    pub telling: FactId,
}

/// The other group agreed, and adds something in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AgreedWithNote {
    /// The proposal it knew.
    pub proposal: FactId,
    /// The language of the words that go with it.
    pub lang: Lang,
}

/// Who of the other group heard it before it was answered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Heard {
    /// The proposal that was heard.
    pub proposal: FactId,
    /// Who heard it, as the one who writes says.
    pub members: Vec<MemberId>,
    /// Whether it was spoken aloud rather than read.
    pub spoken: bool,
    /// The day.
    pub day: Day,
}

/// A group wants an agreed entry to count no more.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReversalProposed {
    /// The proposal that both had agreed to.
    pub proposal: FactId,
    /// The language of the reason that goes with it.
    pub lang: Lang,
    /// The day.
    pub day: Day,
}

/// A group lets exactly these words be shown to the public.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Approved {
    /// The fact of the [`StoryGiven`].
    pub story: FactId,
    /// The telling itself.
    pub telling: FactId,
    /// The times it was taken back that this one answers.
    pub knows: Vec<FactId>,
}
