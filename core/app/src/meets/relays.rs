//! Relays: those in use, and the errands to them, whose calls a shell carries.

use std::collections::VecDeque;

use weft_engine::{Ask, Errand, Notebook, RELAY_BUSY, RELAYS_AT_MOST, Ran, Reply, Todo, WeftError};
use weft_model::audience::Audience;
use weft_screens::{CALL, Draft, Effect, ExchangeRoute, Relay, RelayAnswer, Told, relay_url, whom};

use super::count;
use crate::files::{read_whole, told_of_file};
use crate::{Answer, App};

/// The largest permission that is read, in bytes: two signatures and whom they are for.
const PERMISSION_AT_MOST: u64 = 4 * 1024;

/// Relays that are being asked, one after the other.
pub(super) struct Calling {
    /// Another time they are asked is another number: what still comes for an earlier one is nobody's.
    number: u64,
    /// Places of those that wait.
    waiting: VecDeque<usize>,
    /// The one that is asked: its place, the errand, and the call that is under way.
    now: Option<(usize, Errand, Ask)>,
    /// Whether the way costs by the byte.
    metered: bool,
}

/// A call to a relay: POST of `application/octet-stream`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Call {
    /// Of the time the relays are asked.
    pub number: u64,
    /// Where.
    pub url: String,
    /// For `Authorization: Bearer`; it counts for minutes.
    pub token: Option<String>,
    /// Its body.
    pub body: Vec<u8>,
    /// Seconds to wait before it.
    pub after: u64,
}

/// The relays that a notebook uses.
pub(super) fn in_use(notebook: &Notebook) -> Result<Vec<Relay>, WeftError> {
    let used = notebook.mailboxes()?.into_iter();
    Ok(used.map(|of| Relay { group: of.audience != Audience::Partnership, name: of.name, asked: None }).collect())
}

impl App {
    /// Asks the relays in use.
    pub(crate) fn call(&mut self) -> Answer {
        let waiting = (0..self.meets.paths.relays.len()).collect();
        let number = self.meets.number();
        self.meets.calling = Some(Calling { number, waiting, now: None, metered: true });
        self.meets.paths.calling = true;
        self.meets.paths.relays.iter_mut().for_each(|relay| relay.asked = None);
        self.ask_and_draw(Effect::Http { id: CALL.to_owned() })
    }

    /// The first call; none if there is none to make. `metered`: the way costs by the byte.
    pub fn first_call(&mut self, metered: bool) -> Result<Option<Call>, WeftError> {
        if let Some(calling) = &mut self.meets.calling {
            calling.metered = metered;
        }
        self.next_relay()
    }

    /// The call after the answer to one of this number; none once there is none, or somebody stopped it. What was fetched is
    /// durable when this returns. An answer is none if the relay was not reached, or said more than it may.
    pub fn replied(&mut self, number: u64, reply: Option<Reply>) -> Result<Option<Call>, WeftError> {
        let calling = self.meets.calling.as_mut().filter(|calling| calling.number == number);
        let now = calling.and_then(|calling| calling.now.take());
        let Some((place, mut errand, ask)) = now else { return Ok(None) };
        let todo = self.notebook.replied(&mut errand, ask, reply);
        self.goes_on(place, errand, todo)
    }

    /// Whether relays are being asked: a shell that waits looks now and then.
    pub fn is_calling(&self, number: u64) -> bool {
        self.meets.calling.as_ref().is_some_and(|calling| calling.number == number)
    }

    fn next_relay(&mut self) -> Result<Option<Call>, WeftError> {
        let Some(calling) = &mut self.meets.calling else { return Ok(None) };
        let Some(place) = calling.waiting.pop_front() else { return Ok(None) };
        let metered = calling.metered;
        let begun = self.notebook.originals().and_then(|which| self.notebook.errand(place, which.files(metered)));
        match begun {
            Ok(errand) => {
                let first = errand.begin();
                self.goes_on(place, errand, Ok(first))
            }
            Err(error) => Ok(self.gives_up_calling(&error)),
        }
    }

    fn goes_on(
        &mut self,
        place: usize,
        errand: Errand,
        todo: Result<Todo, WeftError>,
    ) -> Result<Option<Call>, WeftError> {
        let (ask, after) = match todo {
            Ok(Todo::Ask(ask)) => (ask, 0),
            Ok(Todo::Wait(ask, seconds)) => (ask, seconds),
            Ok(Todo::Done(Ran { fetched, put, full, .. })) => {
                self.asked_relay(place, RelayAnswer::Ran { fetched: count(fetched), put: count(put), full });
                return self.next_relay();
            }
            Err(error) => {
                let came_to = match &error {
                    busy if *busy == RELAY_BUSY => RelayAnswer::Busy,
                    WeftError::NotThere { .. } => RelayAnswer::Unreached,
                    WeftError::BadInput { .. } => RelayAnswer::Refused,
                    _ => return Ok(self.gives_up_calling(&error)),
                };
                self.asked_relay(place, came_to);
                return self.next_relay();
            }
        };
        let url = format!("{}{}", errand.url(), ask.path);
        let Some(calling) = &mut self.meets.calling else { return Ok(None) };
        let call = Call { number: calling.number, url, token: ask.token.clone(), body: ask.body.clone(), after };
        calling.now = Some((place, errand, ask));
        Ok(Some(call))
    }

    /// The notebook itself cannot go on, which its screen says.
    fn gives_up_calling(&mut self, error: &WeftError) -> Option<Call> {
        self.meets.stop_calling();
        self.told = Some(told_of_file(error));
        self.changed();
        None
    }

    fn asked_relay(&mut self, place: usize, answer: RelayAnswer) {
        if let Some(relay) = self.meets.paths.relays.get_mut(place) {
            relay.asked = Some(answer);
        }
        self.met_or_wrote();
        self.changed();
    }

    /// Takes a relay into use, at the address that was typed, by a permission that was picked.
    pub(crate) fn permitted(&mut self, place: &str) -> Result<Answer, WeftError> {
        let Some(((url, name), group)) = relay_url(&self.draft).zip(whom(&self.draft)) else { return self.redraw() };
        let of_same = |relay: &&Relay| relay.group == group && relay.name != name;
        if self.meets.paths.relays.iter().filter(of_same).count() >= RELAYS_AT_MOST {
            return self.stay_with(Told::RelaysEnough);
        }
        let audience = self.audience_of(group)?;
        let permission = match read_whole(place, PERMISSION_AT_MOST) {
            Ok(permission) => permission,
            Err(error) => return self.stay_with(told_of_file(&error)),
        };
        match self.notebook.use_mailbox(&name, &url, audience, &permission) {
            Ok(()) => {}
            Err(WeftError::BadInput { .. }) => return self.stay_with(Told::NoPermission),
            Err(error) => return self.stay_with(told_of_file(&error)),
        }
        // The relay stands among those in use, whatever becomes of the draft.
        let _ = self.forget_draft();
        self.meets.paths.relays = in_use(&self.notebook)?;
        self.told = Some(Told::RelayTaken);
        self.show(ExchangeRoute::Relays.into(), Draft::default())
    }

    /// Stops using a relay; what is in its mailboxes stays there.
    pub(crate) fn give_up_relay(&mut self, place: u8) -> Result<Answer, WeftError> {
        if let Some(Relay { name, group, .. }) = self.meets.paths.relays.get(usize::from(place)).cloned() {
            let only = self.audience_of(group)?;
            // Places change, so whoever is asked is asked no more.
            self.meets.stop_calling();
            self.notebook.give_up_relay(&name, Some(only))?;
            self.meets.paths.relays = in_use(&self.notebook)?;
        }
        self.go(ExchangeRoute::Relays.into(), Draft::default())
    }

    /// Whose mailbox it is: one's own group's, or that of all.
    fn audience_of(&self, group: bool) -> Result<Audience, WeftError> {
        Ok(if group { Audience::Group(self.notebook.actor()?.group) } else { Audience::Partnership })
    }
}
