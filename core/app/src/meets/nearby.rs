//! Phones nearby: looking for them, reaching out to an address, and the meetings that come of it, one at a time.

use std::net::SocketAddr;

use weft_engine::{Broken, Came, Meeting, Step, WeftError};
use weft_screens::{ADDRESS, Address, Draft, Effect, ExchangeRoute, LOOK, Nearby, Outcome, Told};

use super::{Ending, Turn, count};
use crate::files::told_of_file;
use crate::{Answer, App};

/// For how long phones nearby are looked for.
const SECONDS: u32 = 10 * 60;
/// Addresses that one code may say; a phone has a few.
const ADDRESSES_AT_MOST: usize = 8;

/// A meeting under way.
pub(super) struct Open {
    number: u64,
    meeting: Meeting,
    /// Whether this device reached out.
    reached: bool,
    /// What it came to, if this device ended it.
    failed: Option<Ending>,
}

impl App {
    /// Looks for phones nearby. What came of it before is forgotten.
    pub(crate) fn look(&mut self) -> Result<Answer, WeftError> {
        if self.practice {
            return self.stay_with(Told::PracticeFile);
        }
        let names = self.notebook.lan_names()?;
        self.meets.paths.nearby = Nearby { looking: true, ..Nearby::default() };
        Ok(self.ask_and_draw(Effect::Listen {
            id: LOOK.to_owned(),
            seconds: SECONDS,
            announced: names.announced,
            known: names.known,
            own: names.own,
        }))
    }

    pub(super) fn looked(&mut self, outcome: &Outcome) -> Result<Answer, WeftError> {
        let nearby = &mut self.meets.paths.nearby;
        (nearby.looking, nearby.address) = (false, None);
        nearby.failed |= *outcome == Outcome::Failed;
        self.redraw()
    }

    /// Where the shell waits for other devices, the best address first.
    pub fn found_at(&mut self, addresses: &[String]) {
        let addresses: Vec<&str> = addresses.iter().take(ADDRESSES_AT_MOST).map(String::as_str).collect();
        let nearby = &mut self.meets.paths.nearby;
        let code = weft_qr::matrix(&addresses.join(" ")).ok().filter(|_| nearby.looking);
        nearby.address = addresses.first().zip(code).map(|(text, code)| {
            let (width, modules) = code.drawn();
            Address { text: (*text).to_owned(), width, modules }
        });
        self.changed();
    }

    /// Reaches out to whoever waits at one of these addresses, from the screen of phones nearby.
    pub(crate) fn reach(&mut self, addresses: &[SocketAddr]) -> Result<Answer, WeftError> {
        if self.practice {
            return self.stay_with(Told::PracticeFile);
        }
        self.meets.paths.nearby.nobody = false;
        self.go(ExchangeRoute::Nearby.into(), Draft::default())?;
        let addresses = addresses.iter().map(SocketAddr::to_string).collect();
        Ok(self.ask_and_draw(Effect::Connect { id: ADDRESS.to_owned(), addresses }))
    }

    /// The same for a code, which says addresses alone.
    pub(super) fn reach_scanned(&mut self, text: &str) -> Result<Answer, WeftError> {
        let addresses: Result<Vec<SocketAddr>, _> = text.split(' ').take(ADDRESSES_AT_MOST).map(str::parse).collect();
        match addresses {
            Ok(addresses) => self.reach(&addresses),
            Err(_) => self.stay_with(Told::OtherCode),
        }
    }

    /// Begins a meeting over a stream: one that this device opened, after so many tries of earlier keys, or one that another device
    /// opened. Its number; none once every key was tried. A meeting that was under way is given up.
    pub fn meeting_begins(&mut self, tried: Option<usize>) -> Result<Option<u64>, WeftError> {
        if self.practice || (tried.is_none() && !self.meets.paths.nearby.looking) {
            // Another notebook was looking, or it was stopped: a shell may not have heard of it yet.
            return Err(GIVEN_UP);
        }
        let files = self.notebook.originals()?.files(false);
        let meeting = match tried {
            Some(tried) => self.notebook.reach(tried, files)?,
            None => Some(self.notebook.wait(files)?),
        };
        let Some(meeting) = meeting else { return Ok(None) };
        let number = self.meets.number();
        self.meets.open = Some(Open { number, meeting, reached: tried.is_some(), failed: None });
        Ok(Some(number))
    }

    /// Takes what arrived into the meeting of this number. What was taken is durable when this returns.
    pub fn meeting_turn(&mut self, number: u64, input: &[u8]) -> Result<Turn, WeftError> {
        let open = self.meets.open.as_mut().filter(|open| open.number == number);
        let Open { meeting, failed, .. } = open.ok_or(GIVEN_UP)?;
        let step = self.notebook.meet(meeting, input);
        if let Err(error) = &step {
            *failed = Some(ended_by(error));
            if !matches!(error, WeftError::BadInput { .. }) {
                // The notebook itself cannot go on.
                self.told = Some(told_of_file(error));
            }
        }
        let Step { out, more, met } = step?;
        let proved = meeting.proved();
        self.meets.paths.nearby.talking = proved.then(|| (news(meeting.came()), count(meeting.sent())));
        Ok(Turn { out, more, over: met.is_some(), proved })
    }

    /// The stream of this meeting is closed, and this is how it looked from there: what came of it stands on the screen.
    pub fn meeting_ended(&mut self, number: u64, ending: Ending) -> Result<Ending, WeftError> {
        let Some(open) = self.meets.open.take_if(|open| open.number == number) else { return Ok(ending) };
        let (met, ending) = (self.notebook.met(&open.meeting)?, open.failed.unwrap_or(ending));
        self.met_or_wrote();
        let nearby = &mut self.meets.paths.nearby;
        nearby.talking = None;
        nearby.came = nearby.came.saturating_add(news(met.came));
        nearby.sent = nearby.sent.saturating_add(count(met.sent));
        match ending {
            Ending::Over => {
                nearby.met = nearby.met.saturating_add(1);
                nearby.same = Some(met.in_step);
                (nearby.broke, nearby.nobody, nearby.turned_away) = (false, false, false);
            }
            // Whoever stopped it knows.
            Ending::BrokeOff => nearby.broke = nearby.looking || open.reached,
            Ending::Unanswered => {}
            Ending::TurnedAway => nearby.turned_away = true,
        }
        self.changed();
        Ok(ending)
    }
}

/// How a meeting ended that this device did not go on with.
fn ended_by(error: &WeftError) -> Ending {
    let stranger = [Broken::NotMember, Broken::Proof, Broken::Handshake, Broken::Oneself];
    match error {
        // Whoever reaches out tries an earlier key next.
        key if *key == Broken::NoKey.into() => Ending::Unanswered,
        who if stranger.into_iter().any(|broken| *who == broken.into()) => Ending::TurnedAway,
        _ => Ending::BrokeOff,
    }
}

/// Somebody stopped it, or another one was begun.
const GIVEN_UP: WeftError = WeftError::NotThere { what: "this meeting was given up" };

/// What came that was not here.
fn news(came: Came) -> u32 {
    count(came.new_facts.saturating_add(came.new_notices))
}
