//! Sessions: what a device that answered its challenge may do for a few minutes, and how often.

use std::collections::{BTreeMap, HashMap, VecDeque};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Instant;

use weft_chain::Grant;

use crate::Limits;
use crate::blobs::MailboxId;
use crate::budget::Budget;

/// Sessions are swept at most this often when there is room.
const SWEEP: u128 = 30_000;

/// A session.
#[derive(Debug)]
pub struct Session {
    /// What two stewards granted.
    pub grant: Grant,
    until: Instant,
    opened: Instant,
    own: Arc<Own>,
    shared: Budget,
}

/// What all sessions of a device in a mailbox share.
#[derive(Debug)]
struct Own {
    pace: Mutex<Pace>,
    bodies: Budget,
}

/// A bucket of calls: full after a rest, filled at a steady rate.
#[derive(Debug)]
struct Pace {
    /// Thousandths of a call.
    left: u64,
    filled: Instant,
}

impl Own {
    fn new(limits: &Limits, now: Instant) -> Self {
        let pace = Mutex::new(Pace { left: u64::from(limits.burst) * 1000, filled: now });
        Self { pace, bodies: Budget::new(limits.bodies_of_holder) }
    }
}

impl Session {
    /// The mailbox.
    pub const fn mailbox(&self) -> MailboxId {
        MailboxId(self.grant.mailbox)
    }

    /// The memory of its device, and that of its mailbox.
    pub fn budgets(&self) -> [&Budget; 2] {
        [&self.own.bodies, &self.shared]
    }

    /// Takes `calls` from the bucket; if there are too few, says how many seconds to wait.
    pub fn pace(&self, calls: u32, limits: &Limits, now: Instant) -> Result<(), u64> {
        let mut pace = self.own.pace.lock().unwrap_or_else(PoisonError::into_inner);
        let (rate, full) = (u64::from(limits.rate).max(1), u64::from(limits.burst) * 1000);
        let passed = u64::try_from(now.saturating_duration_since(pace.filled).as_millis()).unwrap_or(u64::MAX);
        pace.left = pace.left.saturating_add(passed.saturating_mul(rate)).min(full);
        pace.filled = pace.filled.max(now);
        let cost = u64::from(calls) * 1000;
        match pace.left.checked_sub(cost) {
            Some(left) => {
                pace.left = left;
                Ok(())
            }
            None => Err((cost - pace.left).div_ceil(rate * 1000)),
        }
    }
}

/// Who holds sessions of a mailbox.
type Holder = ([u8; 32], [u8; 32]);

/// All sessions. Their number is bounded, for all, for a mailbox and for a device.
#[derive(Debug)]
pub struct Sessions {
    open: Mutex<Open>,
    limits: Limits,
}

#[derive(Debug, Default)]
struct Open {
    /// Keyed at random by the standard library: looking a token up tells nothing of how near a guess came.
    by_token: HashMap<[u8; 32], Arc<Session>>,
    by_holder: BTreeMap<Holder, VecDeque<[u8; 32]>>,
    /// Memory of each mailbox that has sessions.
    bodies: BTreeMap<[u8; 32], Budget>,
    /// Serials raised while this relay ran: a session that was checked just before is not opened just after.
    raised: BTreeMap<[u8; 32], u64>,
    swept: Option<Instant>,
}

/// Why no session was opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotOpened {
    /// There are too many.
    Busy,
    /// Two stewards made the capability void meanwhile.
    Void,
}

impl Sessions {
    /// None yet.
    pub fn new(limits: &Limits) -> Self {
        Self { open: Mutex::default(), limits: limits.clone() }
    }

    /// Opens one under a token that was drawn.
    pub fn open(&self, token: [u8; 32], grant: Grant, now: Instant) -> Result<(), NotOpened> {
        let mut open = self.open.lock().unwrap_or_else(PoisonError::into_inner);
        if open.raised.get(&grant.mailbox).is_some_and(|serial| grant.until < *serial) {
            return Err(NotOpened::Void);
        }
        let due = open.swept.is_none_or(|swept| now.saturating_duration_since(swept).as_millis() >= SWEEP);
        if due || open.by_token.len() >= self.limits.sessions {
            open.sweep(now);
        }
        let holder = (grant.mailbox, *grant.holder.bytes());
        open.make_room(holder, &self.limits);
        if open.by_token.len() >= self.limits.sessions {
            return Err(NotOpened::Busy);
        }
        let first = open.by_holder.get(&holder).and_then(|tokens| tokens.front());
        let own = first.and_then(|token| open.by_token.get(token)).map(|session| Arc::clone(&session.own));
        let own = own.unwrap_or_else(|| Arc::new(Own::new(&self.limits, now)));
        let shared = open.bodies.entry(grant.mailbox).or_insert_with(|| Budget::new(self.limits.bodies_of_mailbox));
        let shared = shared.clone();
        open.by_holder.entry(holder).or_default().push_back(token);
        let until = now + self.limits.session;
        open.by_token.insert(token, Arc::new(Session { grant, until, opened: now, own, shared }));
        Ok(())
    }

    /// The session of a token, if it lasts.
    pub fn find(&self, token: &[u8; 32], now: Instant) -> Option<Arc<Session>> {
        let open = self.open.lock().unwrap_or_else(PoisonError::into_inner);
        open.by_token.get(token).filter(|session| now < session.until).cloned()
    }

    /// Ends every session of a mailbox whose capability is void under its new serial.
    pub fn raise(&self, mailbox: MailboxId, serial: u64) {
        let mut open = self.open.lock().unwrap_or_else(PoisonError::into_inner);
        open.raised.insert(mailbox.0, serial);
        open.keep(|session| session.mailbox() != mailbox || session.grant.until >= serial);
    }

    /// How many last.
    pub fn count(&self) -> usize {
        self.open.lock().unwrap_or_else(PoisonError::into_inner).by_token.len()
    }
}

impl Open {
    fn sweep(&mut self, now: Instant) {
        self.swept = Some(now);
        self.keep(|session| now < session.until);
    }

    fn keep(&mut self, keep: impl Fn(&Session) -> bool) {
        let Self { by_token, by_holder, bodies, .. } = self;
        by_token.retain(|_, session| keep(session));
        by_holder.values_mut().for_each(|tokens| tokens.retain(|token| by_token.contains_key(token)));
        by_holder.retain(|_, tokens| !tokens.is_empty());
        bodies.retain(|_, budget| !budget.is_unused());
    }

    /// The oldest session of the device, or of the mailbox, gives way to a new one.
    fn make_room(&mut self, holder: Holder, limits: &Limits) {
        if self.by_holder.get(&holder).is_some_and(|tokens| tokens.len() >= limits.sessions_of_holder) {
            self.drop_first(holder);
        }
        let (mailbox, _) = holder;
        let of_mailbox = || self.by_holder.range((mailbox, [0; 32])..=(mailbox, [0xFF; 32]));
        if of_mailbox().map(|(_, tokens)| tokens.len()).sum::<usize>() >= limits.sessions_of_mailbox {
            let opened = |tokens: &VecDeque<[u8; 32]>| {
                tokens.front().and_then(|token| self.by_token.get(token)).map(|session| session.opened)
            };
            let oldest = of_mailbox().min_by_key(|(_, tokens)| opened(tokens)).map(|(holder, _)| *holder);
            oldest.into_iter().for_each(|oldest| self.drop_first(oldest));
        }
    }

    fn drop_first(&mut self, holder: Holder) {
        let Some(tokens) = self.by_holder.get_mut(&holder) else { return };
        if let Some(token) = tokens.pop_front() {
            self.by_token.remove(&token);
        }
        if tokens.is_empty() {
            self.by_holder.remove(&holder);
        }
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use weft_chain::Rights;
    use weft_chain::capability::SignKey;

    use super::*;

    fn grant(mailbox: u8, holder: u8) -> Grant {
        Grant { mailbox: [mailbox; 32], holder: SignKey::new([holder; 32]), rights: Rights::ALL, until: 3 }
    }

    fn limits() -> Limits {
        let second = Duration::from_secs(1);
        let small = Limits { sessions: 4, sessions_of_mailbox: 3, sessions_of_holder: 2, ..Limits::default() };
        Limits { session: 10 * second, burst: 3, rate: 2, ..small }
    }

    #[test]
    fn a_session_lasts_its_time() {
        let (sessions, now) = (Sessions::new(&limits()), Instant::now());
        sessions.open([1; 32], grant(1, 1), now).unwrap();
        assert!(sessions.find(&[1; 32], now + Duration::from_secs(9)).is_some());
        assert!(sessions.find(&[1; 32], now + Duration::from_secs(10)).is_none());
        assert!(sessions.find(&[2; 32], now).is_none());
    }

    #[test]
    fn the_oldest_of_a_device_and_of_a_mailbox_gives_way_and_all_together_are_bounded() {
        let (sessions, now) = (Sessions::new(&limits()), Instant::now());
        let at = |n: u64| now + Duration::from_millis(n);
        sessions.open([1; 32], grant(1, 1), at(1)).unwrap();
        sessions.open([2; 32], grant(1, 1), at(2)).unwrap();
        sessions.open([3; 32], grant(1, 1), at(3)).unwrap();
        assert!(sessions.find(&[1; 32], now).is_none() && sessions.find(&[2; 32], now).is_some());
        sessions.open([4; 32], grant(1, 2), at(4)).unwrap();
        sessions.open([5; 32], grant(1, 3), at(5)).unwrap();
        assert!(sessions.find(&[2; 32], now).is_none() && sessions.find(&[3; 32], now).is_some());
        sessions.open([6; 32], grant(2, 1), at(6)).unwrap();
        assert_eq!(sessions.open([7; 32], grant(3, 1), at(7)), Err(NotOpened::Busy));
        assert_eq!(sessions.count(), 4);
        assert_eq!(sessions.open([7; 32], grant(3, 1), at(20_000)), Ok(()), "those that ended made room");
        assert_eq!(sessions.count(), 1);
    }

    #[test]
    fn raising_a_serial_ends_sessions_and_none_slips_through() {
        let (sessions, now) = (Sessions::new(&limits()), Instant::now());
        sessions.open([1; 32], grant(1, 1), now).unwrap();
        sessions.open([2; 32], grant(2, 1), now).unwrap();
        sessions.raise(MailboxId([1; 32]), 3);
        assert!(sessions.find(&[1; 32], now).is_some(), "until 3 counts under 3");
        sessions.raise(MailboxId([1; 32]), 4);
        assert!(sessions.find(&[1; 32], now).is_none() && sessions.find(&[2; 32], now).is_some());
        assert_eq!(sessions.open([3; 32], grant(1, 1), now), Err(NotOpened::Void));
    }

    #[test]
    fn a_device_gets_no_more_calls_by_opening_more_sessions() {
        let (limits, now) = (limits(), Instant::now());
        let sessions = Sessions::new(&limits);
        sessions.open([1; 32], grant(1, 1), now).unwrap();
        sessions.open([2; 32], grant(1, 1), now).unwrap();
        let (one, two) = (sessions.find(&[1; 32], now).unwrap(), sessions.find(&[2; 32], now).unwrap());
        assert_eq!(one.pace(2, &limits, now), Ok(()));
        assert_eq!(two.pace(2, &limits, now), Err(1));
        assert_eq!(two.pace(1, &limits, now), Ok(()));
        assert_eq!(two.pace(2, &limits, now + Duration::from_secs(1)), Ok(()));
        assert_eq!(one.pace(3, &limits, now + Duration::from_secs(100)), Ok(()), "never more than a burst");
        assert_eq!(one.pace(1, &limits, now + Duration::from_secs(100)), Err(1));
    }
}
