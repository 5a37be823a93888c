//! Meeting in a session: what another device shows, wants and sends, step by step. No socket is opened here: whoever calls
//! brings the bytes and takes them away.

#[cfg(test)]
pub(crate) mod tests;

use serde::Serialize;
use weft_chain::EpochSecret;
use weft_chain::root::Leaf;
use weft_model::audience::{Audience, Lane};
use weft_model::ids::{AttachmentId, LogId, MemberId, Mid};
use weft_store::Branch;
use weft_sync::file::{Item, is_kept};
use weft_sync::files::{Files, Missing};
use weft_sync::intake::Came;
use weft_sync::relay::MailboxKeys;
use weft_sync::session::{self, Broken, Holding, Holdings, Parcel, Standing, Wanted};

use super::import::Intake;
use super::packing::{NO_KEY, parcel, shared_with};
use crate::error::WeftError;
use crate::knowledge::hex;
use crate::notebook::{Notebook, setting};
use crate::sealed::Kept;

/// A meeting under way. Dropping it breaks it off; what was taken stays.
pub struct Meeting {
    session: session::Meeting,
    intake: Intake,
    files: Files,
    /// Whether nobody removed has the key it is under.
    under_kept: bool,
}

/// How a meeting stands, or ended.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Met {
    /// Whose device it is, once it has proved itself.
    pub with: Option<MemberId>,
    /// Whether both held the same of everything they share when it ended, and nothing of it was missing that was wanted:
    /// files that somebody left out do not count.
    pub in_step: bool,
    /// Sealed things that went to the other device.
    pub sent: u64,
    /// Those of them that it said it keeps.
    pub kept: u64,
    /// What came.
    pub came: Came,
    /// The files that are still missing here.
    pub missing: Missing,
}

impl Meeting {
    /// Whether the other device has proved itself.
    pub fn proved(&self) -> bool {
        self.session.met().with.is_some()
    }

    /// What came so far.
    pub const fn came(&self) -> Came {
        self.intake.came
    }

    /// Sealed things that went so far.
    pub fn sent(&self) -> u64 {
        self.session.met().sent
    }
}

/// What a step of a meeting came to.
#[derive(Debug, PartialEq, Eq)]
pub struct Step {
    /// To be sent, in this order, also when it is over.
    pub out: Vec<u8>,
    /// Whether there is more to do before anything further arrives.
    pub more: bool,
    /// How it ended, once it is over.
    pub met: Option<Met>,
}

/// Names under which devices of a partnership find each other in a local network.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LanNames {
    /// The kind of service this device announces.
    pub announced: String,
    /// The kinds that others may announce: under earlier keys, and by clocks that are a day off.
    pub known: Vec<String>,
    /// What this device calls itself, made for this once.
    pub own: String,
}

impl Notebook {
    /// Names for the local network, today.
    pub fn lan_names(&self) -> Result<LanNames, WeftError> {
        let known = session::lan_names(&self.session_keys()?, self.clock.today());
        let announced = known.first().ok_or(NO_KEY)?.clone();
        Ok(LanNames { announced, known, own: hex(&weft_vault::random::bytes::<8>()) })
    }

    /// Reaches out to another device after so many tries of earlier keys, for which these files come to this one. None once
    /// the oldest key was tried.
    pub fn reach(&self, tried: usize, files: Files) -> Result<Option<Meeting>, WeftError> {
        let keys = self.session_keys()?;
        let Some(key) = session::key_to_try(&keys, tried) else { return Ok(None) };
        let kept = is_kept(&*self.membership()?, key);
        Ok(Some(self.meeting(session::Meeting::reach(key)?, files, kept)?))
    }

    /// Waits for another device that reaches out. These files come to this one.
    pub fn wait(&self, files: Files) -> Result<Meeting, WeftError> {
        self.meeting(session::Meeting::wait(self.session_keys()?), files, false)
    }

    /// The keys of the partnership, the newest first.
    pub(crate) fn session_keys(&self) -> Result<Vec<EpochSecret>, WeftError> {
        self.place()?;
        let mut keys = self.snapshot().epoch_secrets()?;
        keys.retain(|key| key.audience == Audience::Partnership);
        keys.sort_by_key(|key| std::cmp::Reverse((key.generation, key.key_id())));
        Ok(keys)
    }

    fn meeting(&self, session: session::Meeting, files: Files, under_kept: bool) -> Result<Meeting, WeftError> {
        self.keep_anchor();
        Ok(Meeting { session, intake: self.intake()?, files, under_kept })
    }

    /// Takes in what arrived, does what follows, and says what is to be sent. What was taken is durable when this returns.
    pub fn meet(&mut self, meeting: &mut Meeting, input: &[u8]) -> Result<Step, WeftError> {
        let Meeting { session, intake, files, under_kept } = meeting;
        let mut here = Here { notebook: self, intake, files, under_kept: *under_kept };
        let step = session.step(&mut here, input)?;
        if !step.over {
            return Ok(Step { out: step.out, more: step.more, met: None });
        }
        let met = session.met();
        if met.in_step {
            self.remember_sent(intake.ends.take())?;
            let today = self.clock.today().number().to_le_bytes();
            self.write(|w| w.put_setting(setting::LAST_MET, &today))?;
        }
        intake.came.complete = met.in_step;
        Ok(Step { out: step.out, more: false, met: Some(self.met(meeting)?) })
    }

    /// How a meeting stands, also one that broke off.
    pub fn met(&self, meeting: &Meeting) -> Result<Met, WeftError> {
        let (met, membership) = (meeting.session.met(), self.membership()?);
        let with = met.with.and_then(|mid| membership.devices.get(&mid)).map(|device| device.member);
        let missing = Missing::of(&self.missing_files()?);
        Ok(Met { with, in_step: met.in_step, sent: met.sent, kept: met.kept, came: meeting.intake.came, missing })
    }
}

/// The notebook as a session, or an errand to a relay, asks for it.
pub(super) struct Here<'a> {
    notebook: &'a mut Notebook,
    intake: &'a mut Intake,
    files: &'a Files,
    under_kept: bool,
}

impl<'a> Here<'a> {
    /// For an errand: nobody asks it who it is.
    pub(super) const fn at_a_relay(notebook: &'a mut Notebook, intake: &'a mut Intake, files: &'a Files) -> Self {
        Self { notebook, intake, files, under_kept: false }
    }
}

impl Holdings for Here<'_> {
    type Error = WeftError;

    fn mid(&self) -> Result<Mid, WeftError> {
        Ok(self.notebook.place()?.mid)
    }

    fn sign(&self, message: &[u8]) -> [u8; 64] {
        self.notebook.identity.signer().sign(message)
    }

    fn standing(&self, mid: &Mid) -> Result<Standing, WeftError> {
        let membership = self.notebook.membership()?;
        Ok(match (membership.device(mid), membership.devices.contains_key(mid) || membership.removed.contains(mid)) {
            (Some(device), _) => Standing::Belongs(device.sign),
            (None, true) => Standing::Removed,
            (None, false) => Standing::Unknown,
        })
    }

    fn introduction(&self, proved: bool) -> Result<Vec<Item>, WeftError> {
        if !proved && !self.under_kept {
            return Err(Broken::NotMember.into());
        }
        let snapshot = self.notebook.snapshot();
        let mut logs: Vec<_> = snapshot.logs(&Audience::Partnership)?;
        logs.retain(|log| log.opened.lane == Lane::Control);
        self.pack(&Parcel::Control(Audience::Partnership, logs.into_iter().map(|log| (log.id, 1)).collect()))
    }

    fn shared_with(&mut self, mid: &Mid) -> Result<Vec<Audience>, WeftError> {
        let (membership, group) = (self.notebook.membership()?, self.notebook.actor()?.group);
        let theirs = membership.device(mid).ok_or(Broken::NotMember)?.group;
        let shared = shared_with(&self.notebook.readable(), &membership, (theirs, &|one| one == mid), group);
        self.notebook.rekey(&shared)?;
        Ok(shared)
    }

    fn take_introduction(&mut self, mut items: Vec<Item>) -> Result<(), WeftError> {
        let (secrets, pair) = (self.notebook.snapshot().epoch_secrets()?, self.notebook.identity.box_pair());
        items.retain(|item| item.is_control_for(&secrets, pair));
        self.take(items)
    }

    fn holding(&self, audience: &Audience) -> Result<Holding, WeftError> {
        if let Audience::Record(record) = audience {
            return Ok(self.notebook.open.get(record).map(Kept::holding).unwrap_or_default());
        }
        let snapshot = self.notebook.snapshot();
        let mut ends = Vec::new();
        let own = self.notebook.place()?.mid;
        for log in snapshot.logs(audience)? {
            if log.opened.mid == own && log.opened.lane == Lane::Records {
                let end = log.branches.iter().map(|branch| branch.seq).max().unwrap_or(0);
                self.intake.ends.borrow_mut().insert(log.id, end);
            }
            let leaf = |end: &Branch| Leaf { log: log.id, seq: end.seq, chain: end.chain };
            ends.extend(log.branches.iter().map(|end| (log.opened.lane, leaf(end))));
        }
        Ok(Holding { ends, notices: snapshot.notice_ids(audience)? })
    }

    fn chains_at(&self, audience: &Audience, log: &LogId, seq: u64) -> Result<Vec<[u8; 32]>, WeftError> {
        match audience {
            Audience::Record(record) => {
                Ok(self.notebook.open.get(record).map(|kept| kept.chains_at(log, seq)).unwrap_or_default())
            }
            _ => Ok(self.notebook.snapshot().chains_at(log, seq)?),
        }
    }

    fn wanted(&self, audience: &Audience) -> Result<Wanted, WeftError> {
        let tellings = match audience {
            Audience::Record(_) => Vec::new(),
            _ => self.notebook.snapshot().missing_tellings(audience)?,
        };
        Ok(Wanted::of(tellings, self.notebook.missing_of(audience)?, self.files))
    }

    fn files(&self, audience: &Audience) -> Result<Vec<(AttachmentId, u32)>, WeftError> {
        let mut whole = self.notebook.snapshot().whole_files(audience)?;
        whole.retain(|(file, size, _)| self.files.take(file, *size));
        Ok(whole.into_iter().map(|(file, _, chunks)| (file, chunks)).collect())
    }

    fn mailbox_keys(&self, audience: &Audience) -> Result<Option<MailboxKeys>, WeftError> {
        self.notebook.mailbox_keys(audience)
    }

    fn pack(&self, packed: &Parcel) -> Result<Vec<Item>, WeftError> {
        parcel(&self.notebook.readable(), &*self.notebook.membership()?, packed)
    }

    fn take(&mut self, items: Vec<Item>) -> Result<(), WeftError> {
        self.notebook.take_items(self.intake, items)
    }

    fn settle(&mut self) -> Result<(), WeftError> {
        self.notebook.take_held(self.intake)?;
        self.notebook.finish(&mut self.intake.came)?;
        // What this device acknowledges goes out next.
        self.notebook.keep_anchor();
        Ok(())
    }
}

impl From<Broken> for WeftError {
    fn from(broken: Broken) -> Self {
        Self::bad(broken.to_string())
    }
}
