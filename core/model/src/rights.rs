//! Who may do what: one table, role × command, read by `decide`, by the screens and by the docs.
//!
//! What depends on a record (own group, other group, affected person) is checked by that record's own
//! `decide` and again by its `evolve`; here stands which role a command needs.

use crate::command::Command;
use crate::membership::{Membership, Role};
use crate::standing::Actor;

/// Whom a command is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Who {
    /// Any member of the group concerned.
    Member,
    /// A steward.
    Steward,
    /// Whoever knows the receipt number, on any phone of the partnership.
    ReceiptHolder,
}

/// The table.
pub const fn who(command: &Command) -> Who {
    match command {
        Command::AddDevice(_) | Command::GiveRole(_) | Command::EndRole(_) | Command::RotateKeys { .. } => Who::Steward,
        Command::WithdrawConsent { .. } => Who::ReceiptHolder,
        Command::AskConsent(_)
        | Command::AnswerConsent(_)
        | Command::SuspendConsent { .. }
        | Command::AddArtefact(_)
        | Command::Disclose { .. }
        | Command::ProposeEntry(_)
        | Command::TranslateEntry(_)
        | Command::AgreeEntry { .. }
        | Command::DisputeEntry(_) => Who::Member,
    }
}

/// Whether the actor may try a command. An empty cell is refused.
pub fn may(command: &Command, membership: &Membership, actor: &Actor) -> bool {
    let belongs = membership.device(&actor.mid).is_some();
    match who(command) {
        Who::Member | Who::ReceiptHolder => belongs,
        Who::Steward => belongs && membership.holds(&actor.member, Role::Steward),
    }
}
