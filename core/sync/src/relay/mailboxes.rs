//! The mailboxes that a device uses, with what it knows of each.

use serde::{Deserialize, Serialize};
use weft_model::audience::Audience;

use super::{Known, Mailbox};

/// Mailboxes of one audience: each holds everything, so that any of them may go away.
pub const RELAYS_AT_MOST: usize = 3;

/// The mailboxes that a device uses.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Mailboxes(Vec<(Mailbox, Known)>);

impl Mailboxes {
    /// Each of them, in the order in which they were taken up.
    pub fn all(&self) -> impl Iterator<Item = &Mailbox> {
        self.0.iter().map(|(mailbox, _)| mailbox)
    }

    /// One of them, by its place.
    pub fn get(&self, place: usize) -> Option<&(Mailbox, Known)> {
        self.0.get(place)
    }

    /// Uses one more. One of the same audience at the same relay takes the place of the one there was. False if there are
    /// enough already.
    #[must_use]
    pub fn add(&mut self, mailbox: Mailbox) -> bool {
        let others = self.all().filter(|other| other.audience == mailbox.audience).count();
        let same =
            |(other, _): &&mut (Mailbox, Known)| other.name == mailbox.name && other.audience == mailbox.audience;
        match self.0.iter_mut().find(same) {
            Some((kept, known)) => {
                // Places of another mailbox mean nothing in this one.
                if kept.id() != mailbox.id() {
                    *known = Known::default();
                }
                *kept = mailbox;
            }
            None if others >= RELAYS_AT_MOST => return false,
            None => self.0.push((mailbox, Known::default())),
        }
        true
    }

    /// Gives up a relay, or only its mailbox of one audience; false if none of this name is used.
    #[must_use]
    pub fn give_up(&mut self, name: &str, only: Option<Audience>) -> bool {
        let before = self.0.len();
        let gives_up = |mailbox: &Mailbox| mailbox.name == name && only.is_none_or(|only| mailbox.audience == only);
        self.0.retain(|(mailbox, _)| !gives_up(mailbox));
        self.0.len() < before
    }

    /// Remembers what is known of a mailbox now, unless it was given up meanwhile.
    pub fn know(&mut self, of: &Mailbox, now: &Known) {
        if let Some((_, known)) = self.0.iter_mut().find(|(mailbox, _)| mailbox == of) {
            *known = now.clone();
        }
    }
}
