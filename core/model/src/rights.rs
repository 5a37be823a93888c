//! Who may do what: one table, role × command × (own group, other group, own record).
//!
//! Read by `decide` (each `decide_*` asks with the relation it found), by standing for control facts, by the screens, which
//! offer only what may be done, and by the docs: `docs/rights.md` is written from it. An empty cell is refused. What a
//! record's own state asks for beside (who agreed already, whether a day is past) is that record's `decide` to say.

use crate::command::{Command, Context, Refusal};
use crate::day::Day;
use crate::ids::GroupId;
use crate::membership::{Membership, Role};
use crate::standing::Actor;
use crate::visit::VisitCommand;

/// As whom somebody does something. Whoever holds a role is a member as well.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Position {
    /// Any member, whatever else they are.
    Member,
    /// A steward.
    Steward,
    /// Somebody who hears grievances.
    Listener,
    /// Somebody who signs payments.
    Treasurer,
    /// Somebody who carries questions and voices across borders.
    Envoy,
    /// Somebody who reads the books.
    Auditor,
    /// Whoever knows the receipt number, on any phone of the partnership.
    ReceiptHolder,
    /// Whoever belongs to no group of the partnership.
    Outsider,
}

/// Whose the thing is that a command is about: the group that made it, or for which it is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Relation {
    /// The actor's own group's.
    OwnGroup,
    /// Another group's.
    OtherGroup,
    /// The actor's own: what they said themselves, what their receipt number opens, or a visit that invites them by name.
    OwnRecord,
}

/// The commands of a verb: a command of that name, or for `verb = inner` one of those of a visit.
macro_rules! command_of {
    ($verb:ident) => {
        Command::$verb { .. }
    };
    ($verb:ident $inner:ident) => {
        Command::Visit(VisitCommand::$inner { .. })
    };
}

/// Declares [`Verb`] and the table: one line per command, `Command => Position Relation, …;`.
macro_rules! table {
    ($($verb:ident $(= $inner:ident)? => $($position:ident $relation:ident),+;)+) => {
        /// What may be done: one for each [`Command`], without what it is done to.
        #[allow(missing_docs, reason = "each is the command of that name")]
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Verb { $($verb),+ }

        impl Verb {
            /// Every verb, in the order of the table.
            pub const ALL: &'static [Self] = &[$(Self::$verb),+];

            /// The verb of a command.
            pub const fn of(command: &Command) -> Self {
                match command { $(command_of!($verb $($inner)?) => Self::$verb),+ }
            }

            /// The filled cells of this verb.
            pub const fn cells(self) -> &'static [(Position, Relation)] {
                match self { $(Self::$verb => &[$((Position::$position, Relation::$relation)),+]),+ }
            }
        }
    };
}

table! {
    AddDevice => Steward OwnGroup, Member OwnRecord;
    GiveRole => Steward OwnGroup;
    EndRole => Steward OwnGroup;
    RotateKeys => Steward OwnGroup;
    VouchDevice => Steward OwnGroup, Steward OtherGroup, Member OwnRecord;
    EndTerm => Member OwnGroup;
    ProposeSeat => Member OwnGroup;
    ProposeUnseat => Member OwnGroup;
    ProposeLeaving => Member OwnGroup;
    SignDecision => Member OwnGroup;
    RemoveDevice => Steward OwnGroup, Steward OtherGroup, Member OwnRecord;
    RemoveMember => Steward OwnGroup, Steward OtherGroup;
    RemoveSteward => Member OwnGroup, Member OtherGroup;
    Countersign => Member OwnGroup, Member OtherGroup;
    AcceptUpTo => Steward OwnGroup;
    CallMember => Steward OwnGroup, Member OwnRecord;
    TakeNameBack => Member OwnRecord;
    AskConsent => Member OwnGroup;
    AnswerConsent => Member OwnGroup;
    AnswerAsGuardian => Member OwnGroup;
    ComeOfAge => Member OwnGroup;
    KeepTeachBack => Member OwnGroup;
    AskBody => Member OwnGroup;
    AnswerBody => Member OwnGroup;
    CountersignBody => Member OwnGroup, Member OtherGroup;
    NameSuccessor => Member OwnGroup;
    PersonDied => Member OwnGroup;
    ContinueConsent => ReceiptHolder OwnRecord;
    SuspendConsent => Member OwnGroup, Member OtherGroup;
    WithdrawConsent => ReceiptHolder OwnRecord;
    WithdrawSpoken => Member OwnGroup;
    Redact => Steward OwnGroup, Member OwnRecord;
    AddArtefact => Member OwnGroup;
    AddNumbered => Member OwnGroup;
    NameConcerned => Member OwnGroup, Member OtherGroup;
    MarkRegions => Member OwnGroup;
    HandOut => Member OwnGroup, Member OtherGroup;
    RecallSent => Member OwnGroup;
    Disclose => Member OwnGroup, Member OtherGroup;
    ProposeEntry => Member OwnGroup;
    TranslateEntry => Member OwnGroup, Member OtherGroup;
    AgreeEntry => Member OtherGroup;
    DisputeEntry => Member OtherGroup;
    VisitInvite = Invite => Member OwnGroup;
    VisitAccept = Accept => Member OtherGroup;
    VisitCallOff = CallOff => Member OwnGroup, Member OtherGroup;
    VisitSendQuestion = SendQuestion => Member OwnGroup;
    VisitCarryVoice = CarryVoice => Member OwnGroup;
    VisitSetCondition = SetCondition => Member OwnGroup;
    VisitAcceptCondition = AcceptCondition => Member OtherGroup;
    VisitStateBudget = StateBudget => Member OwnGroup;
    VisitNameRisk = NameRisk => Member OwnGroup;
    VisitPlanCheckIns = PlanCheckIns => Member OwnGroup;
    VisitCheckIn = CheckIn => Envoy OwnGroup, Member OwnRecord;
    VisitWriteNote = WriteNote => Envoy OwnGroup, Member OwnRecord;
    VisitConfirmNotes = ConfirmNotes => Member OwnGroup, Member OtherGroup;
    VisitCloseDay = CloseDay => Envoy OwnGroup, Member OwnRecord;
    VisitReport = Report => Member OwnGroup;
    VisitMakePromise = MakePromise => Member OwnGroup;
    VisitConfirmPromise = ConfirmPromise => Member OtherGroup;
    VisitThank = Thank => Member OwnGroup;
    VisitDebrief = Debrief => Member OwnGroup;
    VisitDraftHosting = DraftHosting => Member OwnGroup;
    SetHearing => Steward OwnGroup;
    FileCase => Member OwnRecord;
    WriteInCase => Member OwnGroup, Member OtherGroup, Member OwnRecord;
    HearCase => Member OwnGroup, Member OtherGroup;
    SpeakInCase => ReceiptHolder OwnRecord;
    CountCase => Listener OwnGroup, Listener OtherGroup;
    CheckStory => Member OtherGroup;
    AgreeEntryWithNote => Member OtherGroup;
    TakeBackDispute => Member OwnRecord;
    AnswerEntries => Member OtherGroup;
    ReverseEntry => Member OwnGroup;
    AgreeReversal => Member OtherGroup;
    CorrectEntry => Member OwnGroup;
    CreditEntry => Member OwnGroup;
    ApproveStory => Member OwnGroup;
    TakeBackApproval => Member OwnGroup;
    PublishEntry => Member OwnGroup;
    PublishLedger => Member OwnGroup;
    OpenReview => Member OwnGroup;
    SpeakReview => Member OwnGroup;
    AdjustImbalance => Member OwnGroup;
    AcceptImbalance => Member OwnGroup;
    AgreeReview => Member OwnGroup;
    AdjustmentDone => Member OwnRecord;
    PublishTemplate => Steward OwnGroup;
    KeepTemplate => Steward OtherGroup;
    RetireTemplate => Steward OwnGroup, Steward OtherGroup;
    FillSheet => Member OwnGroup, Member OtherGroup;
}

impl Position {
    /// Every position, in the order in which the docs name them.
    pub const ALL: [Self; 8] = [
        Self::Member,
        Self::Steward,
        Self::Listener,
        Self::Treasurer,
        Self::Envoy,
        Self::Auditor,
        Self::ReceiptHolder,
        Self::Outsider,
    ];

    /// The position that a role gives.
    pub const fn of(role: Role) -> Self {
        match role {
            Role::Steward => Self::Steward,
            Role::Listener => Self::Listener,
            Role::Treasurer => Self::Treasurer,
            Role::Envoy => Self::Envoy,
            Role::Auditor => Self::Auditor,
        }
    }

    const fn words(self) -> &'static str {
        match self {
            Self::Member => "any member",
            Self::Steward => "steward",
            Self::Listener => "listener",
            Self::Treasurer => "treasurer",
            Self::Envoy => "envoy",
            Self::Auditor => "auditor",
            Self::ReceiptHolder => "whoever knows the receipt number",
            Self::Outsider => "anybody",
        }
    }
}

impl Relation {
    /// Every relation, in the order in which the docs name them.
    pub const ALL: [Self; 3] = [Self::OwnGroup, Self::OtherGroup, Self::OwnRecord];
}

/// Whether a cell is filled for somebody in this position; whoever holds a role may do what any member may.
pub fn filled(verb: Verb, position: Position, relation: Relation) -> bool {
    let belongs = position != Position::Outsider;
    verb.cells()
        .iter()
        .any(|(who, whose)| *whose == relation && (*who == position || belongs && *who == Position::Member))
}

/// The roles of a member, each with whether its term still runs on this day.
fn held(membership: &Membership, actor: &Actor, today: Day) -> Vec<(Position, bool)> {
    let roles = membership.roles.iter().filter(|held| held.member == actor.member);
    let mut positions: Vec<(Position, bool)> =
        roles.map(|held| (Position::of(held.role), held.runs_on(today))).collect();
    positions.push((Position::Member, true));
    positions
}

/// Asks the table for somebody who belongs.
fn ask(
    membership: &Membership,
    actor: &Actor,
    today: Day,
    (verb, relation): (Verb, Relation),
    by_receipt: bool,
) -> Result<(), Refusal> {
    if membership.device(&actor.mid).is_none() {
        return Err(Refusal::NeedsRole);
    }
    if membership.left.contains(&actor.group) {
        // Whose number it is takes a yes back on any phone that holds it, whatever the phone's group does.
        let theirs = by_receipt && filled(verb, Position::ReceiptHolder, relation);
        return if theirs { Ok(()) } else { Err(Refusal::GroupLeft) };
    }
    let mut positions = held(membership, actor, today);
    if by_receipt {
        positions.push((Position::ReceiptHolder, true));
    }
    let fits = |in_term: bool| positions.iter().any(|(who, runs)| *runs == in_term && filled(verb, *who, relation));
    if fits(true) {
        return Ok(());
    }
    if fits(false) {
        return Err(Refusal::TermOver);
    }
    let others = || verb.cells().iter().filter(|(_, whose)| *whose == relation).map(|(who, _)| *who);
    Err(match others().next() {
        None => Refusal::NotYours,
        Some(Position::ReceiptHolder) => Refusal::NotThisReceipt,
        Some(_) => Refusal::NeedsRole,
    })
}

impl Context {
    /// How the actor stands to what a group made.
    pub fn whose(&self, group: &GroupId) -> Relation {
        if *group == self.actor.group { Relation::OwnGroup } else { Relation::OtherGroup }
    }

    /// How the actor stands to what is between two groups: it is their own group's as well, or it is others'.
    pub const fn party(&self, concerned: bool) -> Relation {
        if concerned { Relation::OwnGroup } else { Relation::OtherGroup }
    }

    /// Asks the table whether the actor may do this to a thing they stand to in this way.
    ///
    /// # Errors
    /// [`Refusal::NotYours`] if nobody may who stands to it so, [`Refusal::NeedsRole`] if others may,
    /// [`Refusal::TermOver`] if the actor's role is past its last day.
    pub fn allows(&self, verb: Verb, relation: Relation) -> Result<(), Refusal> {
        self.ask(verb, relation, false)
    }

    /// The same for whoever typed the receipt number that opens the record.
    ///
    /// # Errors
    /// [`Refusal::NotThisReceipt`] if only such a holder may and `opens` is false; otherwise as [`Self::allows`].
    pub fn allows_holder(&self, verb: Verb, opens: bool) -> Result<(), Refusal> {
        self.ask(verb, Relation::OwnRecord, opens)
    }

    fn ask(&self, verb: Verb, relation: Relation, by_receipt: bool) -> Result<(), Refusal> {
        ask(&self.membership, &self.actor, self.today, (verb, relation), by_receipt)
    }
}

/// Whether the actor may try a command at all: whether there is any relation in which they may.
///
/// # Errors
/// [`Refusal::NeedsRole`] or [`Refusal::TermOver`] if there is none.
pub fn may_try(verb: Verb, ctx: &Context) -> Result<(), Refusal> {
    let mut refused = Refusal::NeedsRole;
    for relation in Relation::ALL {
        // Whether a number opens the record is known once the record is.
        match ctx.ask(verb, relation, true) {
            Ok(()) => return Ok(()),
            // Whoever is past their last day may still hand their own role on; the command itself says whether it does.
            Err(Refusal::TermOver) if verb == Verb::GiveRole => return Ok(()),
            Err(why @ (Refusal::TermOver | Refusal::GroupLeft)) => refused = why,
            Err(_) => {}
        }
    }
    Err(refused)
}

/// Whether a screen offers this to the actor: the table, on this day.
pub fn offers(membership: &Membership, actor: &Actor, today: Day, verb: Verb, relation: Relation) -> bool {
    ask(membership, actor, today, (verb, relation), false).is_ok()
}

/// The table as it stands in `docs/rights.md`.
pub fn as_text() -> String {
    let mut text = String::from("| command | own group's | other group's | one's own |\n|---|---|---|---|\n");
    for verb in Verb::ALL {
        let cell = |relation: Relation| {
            let who = verb.cells().iter().filter(|(_, whose)| *whose == relation).map(|(who, _)| who.words());
            who.collect::<Vec<_>>().join(", ")
        };
        let cells = Relation::ALL.map(cell).map(|cell| if cell.is_empty() { cell } else { format!(" {cell}") });
        let [own, other, record] = cells;
        text.push_str(&format!("| `{}` |{own} |{other} |{record} |\n", name(*verb)));
    }
    text
}

/// The name of a verb as in JSON.
fn name(verb: Verb) -> String {
    let mut name = String::new();
    for letter in format!("{verb:?}").chars() {
        if letter.is_ascii_uppercase() && !name.is_empty() {
            name.push('_');
        }
        name.push(letter.to_ascii_lowercase());
    }
    name
}
