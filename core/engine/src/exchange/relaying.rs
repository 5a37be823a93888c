//! Relays: the mailboxes this device uses, and errands to them. Somebody else carries the calls.

use weft_chain::capability::{Grant, Rights};
use weft_model::audience::Audience;
use weft_model::ids::SignKey;
use weft_sync::file::writing_key;
use weft_sync::files::Files;
use weft_sync::intake::Came;
use weft_sync::relay::{self, Ask, Failed, Mailbox, MailboxKeys, Mailboxes, Ran, Reply, Todo};

use super::import::Intake;
use super::meeting::Here;
use super::packing::NO_KEY;
use crate::error::WeftError;
use crate::notebook::{Notebook, setting};

/// An errand to a mailbox, under way. Dropping it gives it up; what was fetched is kept, and what was put is there.
pub struct Errand {
    errand: relay::Errand,
    intake: Intake,
    files: Files,
}

impl Errand {
    /// The first call.
    pub const fn begin(&self) -> Todo {
        self.errand.begin()
    }

    /// Where its calls go.
    pub fn url(&self) -> &str {
        &self.errand.mailbox().url
    }

    /// What came so far.
    pub const fn came(&self) -> Came {
        self.intake.came
    }
}

impl Notebook {
    /// The mailboxes this device uses.
    pub fn mailboxes(&self) -> Result<Vec<Mailbox>, WeftError> {
        Ok(self.known_mailboxes()?.all().cloned().collect())
    }

    /// Uses a mailbox of the partnership, or of one's own group. One at the same relay takes the place of the one there was.
    pub fn use_mailbox(
        &mut self,
        name: &str,
        url: &str,
        audience: Audience,
        capability: &[u8],
    ) -> Result<(), WeftError> {
        let own = Audience::Group(self.actor()?.group);
        if audience != Audience::Partnership && audience != own {
            return Err(WeftError::bad("a mailbox is for the whole partnership or for one's own group"));
        }
        let grant = Grant::of(capability).map_err(|_| WeftError::bad("this file is no capability for a mailbox"))?;
        if grant.holder != self.identity.sign_key() {
            return Err(WeftError::bad("this capability is for another device; two stewards sign one for this one"));
        }
        let mailbox = Mailbox { name: name.to_owned(), url: url.to_owned(), audience, capability: capability.to_vec() };
        let mut kept = self.known_mailboxes()?;
        kept.add(mailbox).then_some(()).ok_or_else(|| WeftError::bad("three relays are used already; give one up"))?;
        self.remember(setting::MAILBOXES, &kept)
    }

    /// Gives up a relay, or only its mailbox of one audience. What is in its mailboxes stays there.
    pub fn give_up_relay(&mut self, name: &str, only: Option<Audience>) -> Result<(), WeftError> {
        let mut kept = self.known_mailboxes()?;
        let none = WeftError::NotThere { what: "no relay of this name is used; `mailbox list` shows those that are" };
        kept.give_up(name, only).then_some(()).ok_or(none)?;
        self.remember(setting::MAILBOXES, &kept)
    }

    /// The key by which this device is known to relays and stewards.
    pub fn device_key(&self) -> SignKey {
        self.identity.sign_key()
    }

    /// This device's signature under a grant of a mailbox, beside another steward's: the capability once both have signed,
    /// and what to pass on to the other one before.
    pub fn grant_mailbox(
        &self,
        mailbox: [u8; 32],
        holder: SignKey,
        until: u64,
        other: Option<(SignKey, [u8; 64])>,
    ) -> Result<Vec<u8>, WeftError> {
        let grant = Grant { mailbox, holder, rights: Rights::READ.and(Rights::PUT), until };
        let own = (self.identity.sign_key(), grant.sign(self.identity.signer()));
        grant.beside(own, other).map_err(|not| WeftError::bad(not.to_string()))
    }

    /// Begins an errand to the mailbox at this place of [`Self::mailboxes`]; these files come from it and are put into it.
    pub fn errand(&mut self, place: usize, files: Files) -> Result<Errand, WeftError> {
        let none = WeftError::NotThere { what: "no such relay is used" };
        let (mailbox, known) = self.known_mailboxes()?.get(place).cloned().ok_or(none)?;
        self.rekey(&[mailbox.audience])?;
        self.keep_anchor();
        let keys = self.mailbox_keys(&mailbox.audience)?.ok_or(NO_KEY)?;
        Ok(Errand { errand: relay::Errand::to(mailbox, keys, known), intake: self.intake()?, files })
    }

    /// What comes after a reply to a call; none if there was none. What was fetched is durable when this returns.
    pub fn replied(&mut self, errand: &mut Errand, asked: Ask, reply: Option<Reply>) -> Result<Todo, WeftError> {
        let Errand { errand, intake, files } = errand;
        let before = errand.known().clone();
        let todo = errand.replied(&mut Here::at_a_relay(self, intake, files), asked, reply);
        if *errand.known() != before {
            let mut kept = self.known_mailboxes()?;
            kept.know(errand.mailbox(), errand.known());
            self.remember(setting::MAILBOXES, &kept)?;
        }
        if let Ok(Todo::Done(Ran { full: false, unknown, .. })) = &todo {
            intake.came.complete = *unknown == 0;
            self.remember_sent(intake.ends.take())?;
        }
        todo
    }

    fn known_mailboxes(&self) -> Result<Mailboxes, WeftError> {
        Ok(self.remembered(setting::MAILBOXES)?.unwrap_or_default())
    }

    /// The keys of an audience's mailboxes; none without a key of the audience.
    pub(super) fn mailbox_keys(&self, audience: &Audience) -> Result<Option<MailboxKeys>, WeftError> {
        let (secrets, membership) = (self.snapshot().epoch_secrets()?, self.membership()?);
        Ok(writing_key(&secrets, &membership, audience).and_then(|newest| MailboxKeys::of(&secrets, &newest)))
    }
}

/// The relay asks to be left alone for longer than anybody waits.
pub const RELAY_BUSY: WeftError = WeftError::NotThere { what: "the relay is busy; try again later" };

impl From<Failed> for WeftError {
    fn from(failed: Failed) -> Self {
        match failed {
            Failed::Unreached => Self::NotThere { what: "the relay was not reached; try again, or use another one" },
            Failed::Busy => RELAY_BUSY,
            Failed::NotAllowed | Failed::NotUnderstood => Self::bad(failed.to_string()),
        }
    }
}
