//! Scene: what a screen is drawn from besides records, route and draft.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use weft_l10n::{Phrase, Words};
use weft_model::command::Refusal;
use weft_model::day::Day;
use weft_model::ids::{GroupId, Mid, RecordId};
use weft_model::membership::Membership;
use weft_model::records::Whose;
use weft_model::rights::{Relation, Verb, offers};
use weft_model::standing::Actor;

use crate::exchange::Paths;
use crate::inbox::SharedIn;
use crate::recording::Recording;

/// What a screen is drawn from besides records, route and draft. The engine makes one for each drawing.
#[derive(Debug, Clone, Copy)]
pub struct Scene<'a> {
    /// Who looks.
    pub me: Actor,
    /// The membership of everything held.
    pub membership: &'a Membership,
    /// The day.
    pub today: Day,
    /// The two languages.
    pub words: &'a Words,
    /// The revision that is drawn, and that taps have to carry.
    pub revision: u64,
    /// What there is to tell about the last input.
    pub told: Option<Told>,
    /// The receipt number just made, as long as its screen is open; never stored.
    pub receipt: Option<&'a ReceiptShown>,
    /// The record that a typed number opened, as long as the number is held.
    pub opened_by_number: Option<RecordId>,
    /// Whether that number is of somebody whom a person named before they died.
    pub succeeds: bool,
    /// What others told whoever looks, behind a second code.
    pub second: Door,
    /// What is known of other devices.
    pub exchange: Exchange,
    /// The ways by which this device meets others now.
    pub paths: &'a Paths,
    /// Whether a finger or a face opens the notebook; none if nothing here could know one.
    pub presence: Option<bool>,
    /// Whether a notice says, on the day, that something is due.
    pub reminds: bool,
    /// The devices that wrote on in two ways, as a copy of one would.
    pub forked: &'a BTreeSet<Mid>,
    /// What was shared in and is used for nothing yet, newest first.
    pub inbox: &'a [SharedIn],
    /// What was said for the form on the screen and is not written yet.
    pub recording: Option<Recording>,
    /// Whether the notebook is an older copy than this device last had, so that nothing may be written until its person
    /// says to go on from it.
    pub older: bool,
    /// Whether this notebook completed a founding, so that its last file can be written again.
    pub last_file: bool,
    /// Whether this is a practice notebook: every screen says so.
    pub practice: bool,
}

impl Scene<'_> {
    /// Whose dues are those of whoever looks.
    pub(crate) const fn mine(&self) -> Whose {
        Whose { group: self.me.group, member: Some(self.me.member) }
    }

    /// Whether the table of rights allows it to whoever looks, today.
    pub(crate) fn offers(&self, verb: Verb, relation: Relation) -> bool {
        offers(self.membership, &self.me, self.today, verb, relation)
    }

    /// How whoever looks stands to what a group did.
    pub(crate) fn relation_to(&self, group: &GroupId) -> Relation {
        if *group == self.me.group { Relation::OwnGroup } else { Relation::OtherGroup }
    }
}

/// What stands behind a second code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Door {
    /// There is no second code.
    #[default]
    None,
    /// It is closed.
    Closed,
    /// It is open.
    Open,
}

/// A receipt number to be shown once.
#[derive(Clone, PartialEq, Eq)]
pub struct ReceiptShown {
    /// Its groups of five digits.
    pub groups: Vec<String>,
    /// The same as twelve words, in the language of the screen.
    pub words: Phrase,
    /// Modules in a row of its QR code.
    pub width: u32,
    /// One for each module, row by row: 1 = dark.
    pub modules: Vec<u8>,
}

impl std::fmt::Debug for ReceiptShown {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ReceiptShown(secret)")
    }
}

/// What this notebook knows of other devices; never more than it knows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Exchange {
    /// The day something of another device last arrived.
    pub last_met: Option<Day>,
    /// Other devices of which anything has arrived.
    pub heard: u32,
    /// Other devices that belong to the partnership.
    pub devices: u32,
    /// The day of the oldest of the last words of those devices.
    pub oldest: Option<Day>,
    /// Facts written here that no file has taken out yet.
    pub unsent: u32,
    /// Tellings whose words or files have not arrived.
    pub missing: u32,
    /// Things that arrived and wait for others.
    pub waiting: u32,
    /// Things that a newer version of Weft wrote.
    pub newer: u32,
}

/// What there is to tell about the last input.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Told {
    /// Written down here; nobody else has it yet.
    Saved,
    /// The number typed has a mistake.
    NumberMistaken,
    /// Nothing for that number has reached this device.
    NothingForNumber,
    /// A file was read, and this much of it was new.
    FileRead {
        /// So many new facts.
        new: u32,
        /// Whether the end of the file was missing.
        cut_short: bool,
    },
    /// A file of what is new was read, and an earlier one on which it builds never came.
    EarlierMissing,
    /// A file was written.
    FileWritten,
    /// The file is not for this notebook, or is broken.
    FileUnreadable,
    /// The phone could not read or write.
    DeviceFailed,
    /// Nothing can be written, because the notebook is an older copy.
    OlderCopy,
    /// The person said to go on from the older copy.
    WentOn,
    /// The code was changed.
    CodeChanged,
    /// A second code was made.
    SecondMade,
    /// It was not the code; the next one is looked at after so many minutes.
    WrongCode {
        /// 0 = at once.
        minutes: u32,
    },
    /// The code typed again was another one.
    CodesDiffer,
    /// The code is too easy to guess.
    CodeWeak,
    /// A welcome was taken in: both people compare four numbers.
    Welcomed {
        /// Of five digits each.
        numbers: [u32; 4],
    },
    /// A request to join was written.
    RequestWritten,
    /// The file is no welcome for this notebook.
    NoWelcome,
    /// A proposal to found was written.
    Proposed,
    /// An answer to one was written.
    Answered,
    /// The file that completes a founding was written.
    LastWritten,
    /// The file is no proposal that can be answered here.
    NoProposal,
    /// The file does not answer or complete what stands here.
    OtherFile,
    /// A damaged notebook could not be rescued.
    NotRescued,
    /// A finger or a face opens from now on.
    PresenceOn,
    /// None does any more.
    PresenceOff,
    /// The phone did not know whoever held it.
    PresenceNot,
    /// There will be reminders.
    RemindersOn,
    /// There will be none.
    RemindersOff,
    /// A relay is used from now on.
    RelayTaken,
    /// The file permits this device to use no relay.
    NoPermission,
    /// No further relay can be used.
    RelaysEnough,
    /// A code was scanned that means nothing here.
    OtherCode,
    /// The app was not handed on.
    NotPassed,
    /// From now on a code erases.
    WipeMade,
    /// No code erases.
    NoWipe,
    /// The code that erases would be the one that opens.
    WipeIsCode,
    /// The notebook was erased.
    Wiped,
    /// A welcome was written: both people compare four numbers.
    LetIn {
        /// Of five digits each.
        numbers: [u32; 4],
    },
    /// A further phone of a member waits for a second word.
    AwaitsSecond,
    /// The file is no request to join.
    NoRequest,
    /// No file is written or read in practice.
    PracticeFile,
    /// Something was shared in, and waits in the inbox.
    SharedIn,
    /// A picture was shared in that cannot be read: nothing of it was kept.
    NotAPicture,
    /// What was shared in is too large: nothing of it was kept.
    TooLarge,
    /// A voice was to be recorded, and nothing of it came.
    NotRecorded,
    /// A recording ended by itself; what was said before is kept.
    RecordingStopped,
    /// Something that was shared in or recorded is deleted.
    Forgotten,
    /// There is no room left on the phone; nothing of this was written, the draft is kept.
    NoRoom,
    /// It was refused.
    Refused(Refused),
}

/// Why something was refused, as far as a screen can say it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Refused {
    /// It is for somebody else to do, or needs a role.
    NotYours,
    /// Something is missing.
    Incomplete,
    /// It is so already.
    AlreadySo,
    /// A yes needs to be understood, alone.
    NotUnderstood,
    /// It cannot be asked of somebody under 18, or perhaps under 18.
    UnderEighteen,
    /// The person was asked lately, or said no lately.
    LetRest,
    /// The person has died.
    HasDied,
    /// Nobody said yes to it, or the yes does not hold.
    NotAllowed,
    /// It is not here.
    NotHere,
    /// The notebook could not be read.
    Unreadable,
    /// Fewer than two listeners are left who may hear it.
    NobodyHears,
    /// The affected person has not said yes to it.
    NeedsTheirYes,
}

impl From<&Refusal> for Refused {
    fn from(refusal: &Refusal) -> Self {
        match refusal {
            Refusal::NotYours
            | Refusal::NeedsRole
            | Refusal::TermOver
            | Refusal::NeedsAnother
            | Refusal::GroupLeft
            | Refusal::LastSteward
            | Refusal::GroupDecides
            | Refusal::OnlyIfAsked
            | Refusal::KeptAway
            | Refusal::NotAlone => Self::NotYours,
            Refusal::Incomplete
            | Refusal::DayIsPast
            | Refusal::DayIsAhead
            | Refusal::NotAChild
            | Refusal::AsksABody
            | Refusal::AsksAPerson
            | Refusal::NoQuorum
            | Refusal::NoRecall
            | Refusal::NotOpen
            | Refusal::ConditionsOpen
            | Refusal::NotSentYet
            | Refusal::NotAgreed
            | Refusal::StillCounts
            | Refusal::Unanswered
            | Refusal::NotInUse => Self::Incomplete,
            Refusal::AlreadySo | Refusal::NothingToRecall | Refusal::DayClosed | Refusal::LineTakenBack => {
                Self::AlreadySo
            }
            Refusal::NotUnderstood => Self::NotUnderstood,
            Refusal::NeverPublic | Refusal::NeverAChilds => Self::UnderEighteen,
            Refusal::AskedLately | Refusal::SaidNo => Self::LetRest,
            Refusal::HasDied => Self::HasDied,
            Refusal::TooFewListeners => Self::NobodyHears,
            Refusal::NeedsTheirYes => Self::NeedsTheirYes,
            Refusal::Denied(_) => Self::NotAllowed,
            Refusal::Unknown | Refusal::NotThisReceipt => Self::NotHere,
            Refusal::Unreadable(_) => Self::Unreadable,
        }
    }
}
