//! Commands: what somebody wants; decisions: what is written for it; refusals: why not.

use std::rc::Rc;

use serde::{Deserialize, Serialize};

use crate::artefact::{self, AddArtefact, AddNumbered, MarkRegions};
use crate::audience::Audience;
use crate::called::{self, CallMember};
use crate::case::{self, FileCase, HearingAct, SpokenAct, Told, WriteInCase};
use crate::consent::{
    self, AnswerAsGuardian, AnswerBody, AnswerConsent, AskBody, AskConsent, ComeOfAge, HandOut, KeepTeachBack,
    NameSuccessor, Purpose,
};
use crate::day::Day;
use crate::entry::{
    self, AgreeWithNote, CorrectEntry, Dispute, OfStory, ProposeEntry, ReverseEntry, Sitting, TranslateEntry,
};
use crate::fact::NewFact;
use crate::gate::{Cleared, Leaving, Use};
use crate::ids::{FactId, Mid, RecordId, SignKey};
use crate::line::LineOf;
use crate::membership::{
    self, AcceptUpTo, AddDevice, Countersign, EndRole, GiveRole, Membership, ProposeSeat, ProposeUnseat, RemoveDevice,
    RemoveMember, SetHearing,
};
use crate::notice::NewNotice;
use crate::records::Records;
use crate::redaction;
pub use crate::refusal::Refusal;
use crate::review::{self, AcceptImbalance, AdjustImbalance, OpenReview, SpeakReview};
use crate::rights::{Verb, may_try};
use crate::said::Attachment;
use crate::sheet::{self, FillSheet};
use crate::standing::Actor;
use crate::template::{self, KeepTemplate, PublishTemplate};
use crate::visit::{self, VisitCommand};

/// What somebody wants. In JSON: `{"ask_consent": {…}}`; an unknown field is refused.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Command {
    /// Admit a device.
    AddDevice(AddDevice),
    /// Give a role.
    GiveRole(GiveRole),
    /// End a role.
    EndRole(EndRole),
    /// Say, as the second, that an admitted device is the member's.
    VouchDevice {
        /// Which.
        device: Mid,
    },
    /// Say that a role is past its last day.
    EndTerm(EndRole),
    /// Propose that a member gets a role, by decision of the group.
    ProposeSeat(ProposeSeat),
    /// Propose that a member loses a role, by decision of the group.
    ProposeUnseat(ProposeUnseat),
    /// Propose that one's own group leaves the partnership whole.
    ProposeLeaving {},
    /// Sign a decision of one's own group.
    SignDecision {
        /// Which.
        decision: RecordId,
    },
    /// Ask that one device no longer belongs.
    RemoveDevice(RemoveDevice),
    /// Ask that a member no longer belongs.
    RemoveMember(RemoveMember),
    /// Ask that a steward no longer belongs, where their group has fewer than three.
    RemoveSteward(RemoveMember),
    /// Countersign a removal.
    Countersign(Countersign),
    /// Accept what was set aside by a removal.
    AcceptUpTo(AcceptUpTo),
    /// Say what one's group calls a member.
    CallMember(CallMember),
    /// Take one's own name back, whoever gave it.
    TakeNameBack {},
    /// Make a new key for an audience.
    RotateKeys {
        /// Whose.
        audience: Audience,
    },
    /// Ask a person's consent.
    AskConsent(AskConsent),
    /// Write down a person's answers.
    AnswerConsent(AnswerConsent),
    /// Write down a guardian's answers beside a child's.
    AnswerAsGuardian(AnswerAsGuardian),
    /// Say from which day on a person is 18.
    ComeOfAge(ComeOfAge),
    /// Keep the recording of a teach-back.
    KeepTeachBack(KeepTeachBack),
    /// Ask a body's consent.
    AskBody(AskBody),
    /// Write down a body's answers.
    AnswerBody(AnswerBody),
    /// Stand by a body's answer that another member wrote down.
    CountersignBody {
        /// Which.
        record: RecordId,
    },
    /// Name who may continue or withdraw after one's death.
    NameSuccessor(NameSuccessor),
    /// Write down that a person has died.
    PersonDied {
        /// The consent.
        record: RecordId,
    },
    /// Let a dead person's yeses hold on, with the successor's key in the context.
    ContinueConsent {
        /// Which.
        record: RecordId,
    },
    /// Write down that the person took a yes back aloud.
    WithdrawSpoken {
        /// Which.
        record: RecordId,
    },
    /// Close all exits of a consent.
    SuspendConsent {
        /// Which.
        record: RecordId,
    },
    /// Take a yes back, with the receipt's key in the context.
    WithdrawConsent {
        /// Which.
        record: RecordId,
    },
    /// Take a telling back for good: one's own, or, as a steward, one of one's own group with another steward.
    Redact {
        /// The record.
        record: RecordId,
        /// The telling.
        telling: FactId,
    },
    /// Keep something that could leave one day.
    AddArtefact(AddArtefact),
    /// Keep the number of something that was made outside Weft.
    AddNumbered(AddNumbered),
    /// Say whom else an artefact concerns.
    NameConcerned {
        /// Which artefact.
        artefact: RecordId,
        /// The consent of a person or a body.
        consent: RecordId,
    },
    /// Say where somebody stands in a picture, so that it can leave with them covered.
    MarkRegions(MarkRegions),
    /// Hand an artefact to somebody outside, if the gate allows it and they agreed to recall notices.
    HandOut(HandOut),
    /// Write down that somebody outside was told of a recall.
    RecallSent {
        /// The consent.
        record: RecordId,
        /// The act of handing over.
        handed: FactId,
    },
    /// Let an artefact leave, if the gate allows it.
    Disclose {
        /// Which.
        artefact: RecordId,
        /// For which use.
        using: Use,
    },
    /// Propose a ledger entry.
    ProposeEntry(ProposeEntry),
    /// Tell an entry's story in another language.
    TranslateEntry(TranslateEntry),
    /// Agree to an entry.
    AgreeEntry {
        /// Which.
        record: RecordId,
    },
    /// Disagree with an entry.
    DisputeEntry(Dispute),
    /// Invite, send, note, report: everything about a visit.
    Visit(VisitCommand),
    /// Say how one's group hears grievances.
    SetHearing(SetHearing),
    /// Tell what happened.
    FileCase(FileCase),
    /// Write in the thread of a case.
    WriteInCase(WriteInCase),
    /// Do something about a case as one of its listeners.
    HearCase {
        /// Which.
        record: RecordId,
        /// What.
        act: HearingAct,
    },
    /// Say something as the affected person of a case.
    SpeakInCase {
        /// Which.
        record: RecordId,
        /// What.
        word: SpokenAct,
    },
    /// Count a case in public numbers as one of its listeners, or no longer: as the affected person wants it.
    CountCase {
        /// Which.
        record: RecordId,
    },
    /// Find a translation of a story true, for the group that did not tell it.
    CheckStory(OfStory),
    /// Agree to an entry, and add something.
    AgreeEntryWithNote(AgreeWithNote),
    /// Take one's own objection to an entry back.
    TakeBackDispute {
        /// Which.
        record: RecordId,
    },
    /// Answer several entries that were heard in one sitting.
    AnswerEntries(Sitting),
    /// Propose that an agreed entry counts no more.
    ReverseEntry(ReverseEntry),
    /// Agree to a reversal that the other group proposed.
    AgreeReversal {
        /// Which entry.
        record: RecordId,
    },
    /// Propose another entry in the place of an agreed one.
    CorrectEntry(CorrectEntry),
    /// Name the consent of somebody who is to be credited on an entry's public page.
    CreditEntry {
        /// Which entry.
        record: RecordId,
        /// The consent.
        consent: RecordId,
    },
    /// Let a story be shown to the public.
    ApproveStory(OfStory),
    /// Take back that a story may be shown to the public.
    TakeBackApproval(OfStory),
    /// Let an entry's page leave to the public, if the gate allows it.
    PublishEntry {
        /// Which entry.
        record: RecordId,
        /// What for.
        purpose: Purpose,
    },
    /// Let the tables of one's own group's ledger leave to the public, if the gate allows it.
    PublishLedger {
        /// What for.
        purpose: Purpose,
    },
    /// Open the review of a quarter.
    OpenReview(OpenReview),
    /// Say something in a review.
    SpeakReview(SpeakReview),
    /// Take it on to change an imbalance.
    AdjustImbalance(AdjustImbalance),
    /// Accept an imbalance.
    AcceptImbalance(AcceptImbalance),
    /// Agree that a review is closed.
    AgreeReview {
        /// Which.
        record: RecordId,
    },
    /// Say that one's own adjustments of a review are done.
    AdjustmentDone {
        /// Which review.
        record: RecordId,
    },
    /// Publish a form of one's own group, or a newer version of one.
    PublishTemplate(PublishTemplate),
    /// Keep a version of another group's form for one's own.
    KeepTemplate(KeepTemplate),
    /// Ask a form no more.
    RetireTemplate {
        /// Which.
        record: RecordId,
    },
    /// Fill a form in.
    FillSheet(FillSheet),
}

/// Who keeps a receipt number; each has their own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Holder {
    /// The person or the body that answered.
    Person,
    /// A guardian who answered beside a child.
    Guardian,
    /// Somebody named for after the person's death.
    Successor,
}

impl Command {
    /// The consent for which this command gives a receipt number, and who keeps it.
    pub const fn gives_receipt(&self) -> Option<(RecordId, Holder)> {
        match self {
            Self::AnswerConsent(answer) => Some((answer.record, Holder::Person)),
            Self::AnswerBody(answer) => Some((answer.record, Holder::Person)),
            Self::AnswerAsGuardian(answer) => Some((answer.record, Holder::Guardian)),
            Self::NameSuccessor(named) => Some((named.record, Holder::Successor)),
            _ => None,
        }
    }

    /// The file that it keeps.
    pub const fn file_mut(&mut self) -> Option<&mut Attachment> {
        match self {
            Self::AddArtefact(add) => Some(&mut add.file),
            Self::KeepTeachBack(keep) => Some(&mut keep.file),
            Self::FileCase(FileCase { told: Told::Recorded { file, .. }, .. })
            | Self::WriteInCase(WriteInCase { message: Told::Recorded { file, .. }, .. }) => Some(file),
            _ => None,
        }
    }
}

/// Who acts, when, and with which fresh ids: all the chance and time that a decision may use.
#[derive(Debug, Clone)]
pub struct Context {
    /// Who acts.
    pub actor: Actor,
    /// The membership of everything held.
    pub membership: Rc<Membership>,
    /// The day.
    pub today: Day,
    /// Ids nobody has used, for records that this decision makes.
    pub fresh: [RecordId; 8],
    /// The public half of the receipt number that was typed or just made.
    pub receipt: Option<SignKey>,
    /// The record in which the public line of a case stands.
    pub line_of: LineOf,
}

/// What is to be written, all in one transaction.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Decision {
    /// Facts, in the order in which they are signed.
    pub facts: Vec<NewFact>,
    /// Notices.
    pub notices: Vec<NewNotice>,
    /// Audiences that get a new key.
    pub rotate: Vec<Audience>,
    /// Records that come into being.
    pub made: Vec<RecordId>,
    /// Tellings whose words go from this device, and only from this one.
    pub erase: Vec<FactId>,
    /// What the gate let through.
    pub cleared: Option<Cleared<Leaving>>,
}

/// Decides what happened: facts and notices for one or many records, or a refusal that changes nothing.
pub fn decide(records: &dyn Records, mut command: Command, ctx: &Context) -> Result<Decision, Refusal> {
    may_try(Verb::of(&command), ctx)?;
    if command.file_mut().is_some_and(|file| file.chunks == 0) {
        return Err(Refusal::Incomplete);
    }
    match command {
        Command::AddDevice(command) => membership::decide_add(ctx, command),
        Command::GiveRole(command) => membership::decide_give_role(ctx, command),
        Command::EndRole(command) => membership::decide_end_role(ctx, command),
        Command::VouchDevice { device } => membership::decide_vouch(ctx, device),
        Command::EndTerm(command) => membership::decide_end_term(ctx, command),
        Command::ProposeSeat(command) => membership::decide_propose_seat(ctx, command),
        Command::ProposeUnseat(command) => membership::decide_propose_unseat(ctx, command),
        Command::ProposeLeaving {} => membership::decide_propose_leaving(ctx),
        Command::SignDecision { decision } => membership::decide_sign(ctx, decision),
        Command::RemoveDevice(command) => membership::decide_remove_device(ctx, command),
        Command::RemoveMember(command) => membership::decide_remove_member(ctx, command),
        Command::RemoveSteward(command) => membership::decide_remove_steward(ctx, command),
        Command::Countersign(command) => membership::decide_countersign(ctx, command),
        Command::AcceptUpTo(command) => membership::decide_accept(ctx, command),
        Command::CallMember(command) => called::decide_call(records, ctx, command),
        Command::TakeNameBack {} => called::decide_take_name_back(records, ctx),
        Command::RotateKeys { audience } => membership::decide_rotate(ctx, audience),
        Command::AskConsent(command) => consent::decide_ask(records, ctx, command),
        Command::AnswerConsent(command) => consent::decide_answer(records, ctx, command),
        Command::AnswerAsGuardian(command) => consent::decide_guardian(records, ctx, command),
        Command::ComeOfAge(command) => consent::decide_of_age(records, ctx, command),
        Command::KeepTeachBack(command) => consent::decide_keep(records, ctx, command),
        Command::AskBody(command) => consent::decide_ask_body(records, ctx, command),
        Command::AnswerBody(command) => consent::decide_answer_body(records, ctx, command),
        Command::CountersignBody { record } => consent::decide_countersign(records, ctx, record),
        Command::NameSuccessor(command) => consent::decide_successor(records, ctx, command),
        Command::PersonDied { record } => consent::decide_died(records, ctx, record),
        Command::ContinueConsent { record } => consent::decide_continue(records, ctx, record),
        Command::WithdrawSpoken { record } => consent::decide_spoken(records, ctx, record),
        Command::SuspendConsent { record } => consent::decide_suspend(records, ctx, record),
        Command::WithdrawConsent { record } => consent::decide_withdraw(records, ctx, record),
        Command::Redact { record, telling } => redaction::decide(records, ctx, &record, telling),
        Command::AddArtefact(command) => artefact::decide_add(records, ctx, command),
        Command::AddNumbered(command) => artefact::decide_numbered(records, ctx, command),
        Command::NameConcerned { artefact, consent } => artefact::decide_concerned(records, ctx, artefact, consent),
        Command::MarkRegions(command) => artefact::decide_mark(records, ctx, command),
        Command::HandOut(command) => consent::decide_hand_out(records, ctx, command),
        Command::RecallSent { record, handed } => consent::decide_recalled(records, ctx, record, handed),
        Command::Disclose { artefact, using } => artefact::decide_disclose(records, ctx, artefact, using),
        Command::ProposeEntry(command) => entry::decide_propose(ctx, command),
        Command::TranslateEntry(command) => entry::decide_translate(records, ctx, command),
        Command::AgreeEntry { record } => entry::decide_agree(records, ctx, record),
        Command::DisputeEntry(command) => entry::decide_dispute(records, ctx, command),
        Command::Visit(command) => visit::decide(records, ctx, command),
        Command::SetHearing(command) => membership::decide_set_hearing(ctx, command),
        Command::FileCase(command) => case::decide_file(ctx, command),
        Command::WriteInCase(command) => case::decide_write(records, ctx, command),
        Command::HearCase { record, act } => case::decide_hear(records, ctx, record, act),
        Command::SpeakInCase { record, word } => case::decide_speak(records, ctx, record, word),
        Command::CountCase { record } => case::decide_count(records, ctx, record),
        Command::CheckStory(command) => entry::decide_check(records, ctx, command),
        Command::AgreeEntryWithNote(command) => entry::decide_agree_with_note(records, ctx, command),
        Command::TakeBackDispute { record } => entry::decide_take_back_dispute(records, ctx, record),
        Command::AnswerEntries(sitting) => entry::decide_sitting(records, ctx, sitting),
        Command::ReverseEntry(command) => entry::decide_reverse(records, ctx, command),
        Command::AgreeReversal { record } => entry::decide_agree_reversal(records, ctx, record),
        Command::CorrectEntry(command) => entry::decide_correct(records, ctx, command),
        Command::CreditEntry { record, consent } => entry::decide_credit(records, ctx, record, consent),
        Command::ApproveStory(command) => entry::decide_approve(records, ctx, command),
        Command::TakeBackApproval(command) => entry::decide_take_back(records, ctx, command),
        Command::PublishEntry { record, purpose } => entry::decide_publish(records, ctx, record, purpose),
        Command::PublishLedger { purpose } => entry::decide_publish_ledger(records, ctx, purpose),
        Command::OpenReview(command) => review::decide_open(records, ctx, command),
        Command::SpeakReview(command) => review::decide_speak(records, ctx, command),
        Command::AdjustImbalance(command) => review::decide_adjust(records, ctx, command),
        Command::AcceptImbalance(command) => review::decide_accept(records, ctx, command),
        Command::AgreeReview { record } => review::decide_agree(records, ctx, record),
        Command::AdjustmentDone { record } => review::decide_done(records, ctx, record),
        Command::PublishTemplate(command) => template::decide_publish(records, ctx, command),
        Command::KeepTemplate(command) => template::decide_keep(records, ctx, command),
        Command::RetireTemplate { record } => template::decide_retire(records, ctx, record),
        Command::FillSheet(command) => sheet::decide_fill(records, ctx, command),
    }
}
