//! One errand to one mailbox: get a session, fetch what is new, put what is lacking.

mod files;
mod putting;

use std::collections::VecDeque;

use weft_chain::capability;
use weft_chain::limits::relay as limits;
use weft_chain::outer;
use weft_model::ids::AttachmentId;
use weft_vault::{context, generichash};

use super::frames::{self, Got, Line, Page, Put};
use super::{Ask, Failed, Known, Mailbox, MailboxKeys, Ran, Reply, Todo};
use crate::file::Item;
use crate::session::compare::Names;
use crate::session::{Holding, Holdings, Parcel};

/// How often a call is made anew when nothing was answered.
const TRIES: u8 = 3;
/// Seconds to wait before that, and when the relay asks for patience.
const PATIENCE: u64 = 1;
/// Bytes of what no key unwraps that are kept while an errand lasts; the rest is fetched again when there are more keys.
const CLOSED_AT_MOST: usize = 4 * 1024 * 1024;
/// How many of them are remembered.
const UNOPENED_AT_MOST: usize = 4096;
/// Bytes of packed things that are asked about together; one of them may be larger.
const AT_ONCE: usize = 768 * 1024;

/// A wrapped blob with its name.
type Packed = ([u8; 32], Vec<u8>);

/// Ids that are asked about together.
const IDS_AT_ONCE: usize = limits::IDS_AT_MOST / 2;
/// Pages of one errand.
const PAGES_AT_MOST: u32 = 10_000;

/// What the last call was for.
enum Stage {
    Challenge,
    Session,
    List,
    /// Blobs of these lines are on their way.
    Get(Vec<Line>),
    /// These are packed, and it is asked which of them are missing.
    Missing(Vec<Packed>),
    /// So many of the first of these are on their way.
    Put(usize, Vec<Packed>),
    Done,
}

/// An errand under way. Dropping it gives it up; what was fetched is kept, and what was put is there.
pub struct Errand {
    mailbox: Mailbox,
    keys: MailboxKeys,
    known: Known,
    /// What no key of the mailbox unwraps so far: the key may be in what comes next.
    closed: Vec<Packed>,
    names: Names,
    stage: Stage,
    token: Option<String>,
    tries: u8,
    /// How often a session had to be begun anew.
    sessions: u8,
    /// Lines of the last page that were not fetched yet, and whether more pages follow.
    lines: VecDeque<Line>,
    more: bool,
    begun: bool,
    /// With so many keys what could not be unwrapped is being fetched again.
    trying: Option<u64>,
    /// Whether something else came under a name.
    altered: bool,
    /// Pages that were listed.
    pages: u32,
    /// The place up to which everything listed was fetched or waits, and how much was fetched when that was settled.
    passed: u64,
    settled: u64,
    /// What is held when it is decided what to put, and what that is.
    putting: Option<Holding>,
    plan: VecDeque<Parcel>,
    /// Packed, and not asked about yet.
    queue: VecDeque<Packed>,
    files: Vec<AttachmentId>,
    ran: Ran,
}

impl Errand {
    /// An errand to a mailbox of which something is known.
    pub fn to(mailbox: Mailbox, keys: MailboxKeys, known: Known) -> Self {
        let names = Names::under(generichash::hash(context::KNOWN, &[&mailbox.id().unwrap_or_default()]));
        Self {
            mailbox,
            keys,
            known,
            closed: Vec::new(),
            names,
            stage: Stage::Challenge,
            token: None,
            tries: 0,
            sessions: 0,
            lines: VecDeque::new(),
            more: true,
            begun: false,
            trying: None,
            altered: false,
            pages: 0,
            passed: 0,
            settled: 0,
            putting: None,
            plan: VecDeque::new(),
            queue: VecDeque::new(),
            files: Vec::new(),
            ran: Ran::default(),
        }
    }

    /// Where its calls go.
    pub const fn mailbox(&self) -> &Mailbox {
        &self.mailbox
    }

    /// What is known of the mailbox now: to be kept after each step, also of an errand that fails later.
    pub const fn known(&self) -> &Known {
        &self.known
    }

    /// The first call.
    pub const fn begin(&self) -> Todo {
        Todo::Ask(Ask { path: "/v1/challenge", token: None, body: Vec::new() })
    }

    /// What comes after `reply` to `asked`; none if there was none.
    ///
    /// # Errors
    /// [`Failed`] ends the errand; so does whatever the device says.
    pub fn replied<H: Holdings>(&mut self, holdings: &mut H, asked: Ask, reply: Option<Reply>) -> Result<Todo, H::Error>
    where
        H::Error: From<Failed>,
    {
        match reply {
            Some(Reply { status: 200, body }) => {
                self.tries = 0;
                self.go_on(holdings, &body)
            }
            // Its memory of sessions is gone, or of the challenge, or this session is over.
            Some(Reply { status: 401, .. }) if self.sessions < TRIES => {
                (self.token, self.sessions) = (None, self.sessions.saturating_add(1));
                if let Stage::Get(asked) = std::mem::replace(&mut self.stage, Stage::Challenge) {
                    asked.into_iter().rev().for_each(|line| self.lines.push_front(line));
                }
                Ok(self.begin())
            }
            Some(Reply { status: 401, .. }) => Err(Failed::Busy.into()),
            Some(Reply { status: 403, .. }) => Err(Failed::NotAllowed.into()),
            None | Some(Reply { status: 408 | 429 | 500 | 503, .. }) => {
                self.tries = self.tries.saturating_add(1);
                match (self.tries < TRIES, reply.is_none()) {
                    (true, _) => Ok(Todo::Wait(asked, PATIENCE << self.tries)),
                    (false, true) => Err(Failed::Unreached.into()),
                    (false, false) => Err(Failed::Busy.into()),
                }
            }
            Some(Reply { status: 507, .. }) => {
                self.ran.full = true;
                self.end()
            }
            Some(_) => Err(Failed::NotUnderstood.into()),
        }
    }

    fn ask(&self, path: &'static str, body: Vec<u8>) -> Todo {
        Todo::Ask(Ask { path, token: self.token.clone(), body })
    }

    fn go_on<H: Holdings>(&mut self, holdings: &mut H, body: &[u8]) -> Result<Todo, H::Error>
    where
        H::Error: From<Failed>,
    {
        match std::mem::replace(&mut self.stage, Stage::Done) {
            Stage::Challenge => {
                let challenge: &[u8; 32] = body.try_into().map_err(|_| Failed::NotUnderstood)?;
                let Mailbox { name, capability, .. } = &self.mailbox;
                let answer = holdings.sign(&capability::to_answer(name, challenge, capability));
                self.stage = Stage::Session;
                Ok(self.ask("/v1/session", [challenge.as_slice(), capability, &answer].concat()))
            }
            Stage::Session => {
                self.token = Some(frames::token(body).ok_or(Failed::NotUnderstood)?);
                if !std::mem::replace(&mut self.begun, true) {
                    self.again();
                }
                if self.lines.is_empty() { Ok(self.list()) } else { self.fetch(holdings) }
            }
            Stage::List => {
                let page = frames::page(body, self.known.after).ok_or(Failed::NotUnderstood)?;
                self.pages = self.pages.saturating_add(1);
                let before = self.ran.set_back;
                let again = self.set_back(&page);
                if self.pages > PAGES_AT_MOST || (again && before) {
                    return Err(Failed::NotUnderstood.into());
                }
                if again {
                    return Ok(self.list());
                }
                self.more = page.lines.len() == usize::from(limits::LIST_AT_MOST);
                self.lines = page.lines.into();
                self.fetch(holdings)
            }
            Stage::Get(asked) => {
                self.sessions = 0;
                let ids: Vec<_> = asked.iter().map(|line| line.id).collect();
                let came = frames::blobs(body, &ids).ok_or(Failed::NotUnderstood)?;
                for line in asked.iter().skip(came.len()).rev() {
                    self.lines.push_front(*line);
                }
                self.take(holdings, &asked, came)?;
                self.fetch(holdings)
            }
            Stage::Missing(mut packed) => {
                let ids: Vec<_> = packed.iter().map(|(id, _)| *id).collect();
                let missing = frames::missing(body, &ids).ok_or(Failed::NotUnderstood)?;
                packed.retain(|(id, _)| missing.contains(id));
                self.put(holdings, packed)
            }
            Stage::Put(count, mut packed) => {
                self.sessions = 0;
                let replies = frames::puts(body, count).ok_or(Failed::NotUnderstood)?;
                for ((id, _), reply) in packed.drain(..count.min(packed.len())).zip(replies) {
                    match reply {
                        Put::Stored => {
                            self.ran.put = self.ran.put.saturating_add(1);
                            self.known.own.insert(id);
                        }
                        Put::WasHere => {}
                        Put::Full => self.ran.full = true,
                    }
                }
                self.put(holdings, packed)
            }
            Stage::Done => Err(Failed::NotUnderstood.into()),
        }
    }

    /// If there are more keys than when something could not be unwrapped, that is fetched again.
    fn again(&mut self) {
        let keys = u64::try_from(self.keys.all.len()).unwrap_or(u64::MAX);
        if keys <= self.known.keys {
            return;
        }
        if self.known.overflowed {
            // More than could be remembered: from the beginning.
            (self.known.after, self.known.overflowed) = (0, false);
            self.known.unopened.clear();
        }
        // Their sizes are not known any more.
        let place = self.known.after;
        self.lines = self.known.unopened.iter().map(|id| Line { place, size: limits::BLOB_AT_MOST, id: *id }).collect();
        // Said only once they have come.
        self.trying = Some(keys);
    }

    fn list(&mut self) -> Todo {
        self.stage = Stage::List;
        self.ask("/v1/list", frames::list(self.known.after))
    }

    /// Whether this is another store, or one that has lost something: then all of it is asked for, and put, anew.
    fn set_back(&mut self, page: &Page) -> bool {
        let other = page.instance != self.known.instance;
        let lost = page.last < self.known.after;
        if !other && !lost {
            return false;
        }
        self.ran.set_back |= self.known.after > 0;
        let listed_from = self.known.after;
        self.known = Known { instance: page.instance, keys: self.known.keys, ..Known::default() };
        listed_from > 0
    }

    /// Fetches what was listed, a piece at a time; then lists on, then puts.
    fn fetch<H: Holdings>(&mut self, holdings: &mut H) -> Result<Todo, H::Error>
    where
        H::Error: From<Failed>,
    {
        let (mut asked, mut bytes): (Vec<Line>, usize) = (Vec::new(), 0);
        while let Some(line) = self.lines.front().copied() {
            if self.waits(&line) {
                self.lines.pop_front();
                continue;
            }
            if asked.is_empty() && self.known.own.remove(&line.id) {
                self.known.after = line.place;
                self.lines.pop_front();
                continue;
            }
            bytes = bytes.saturating_add(line.size);
            if asked.len() == limits::GET_AT_MOST || (bytes > limits::GET_BLOBS_AT_MOST && !asked.is_empty()) {
                break;
            }
            asked.extend(self.lines.pop_front());
        }
        if !asked.is_empty() {
            return Ok(self.get(asked));
        }
        self.known.after = self.known.after.max(self.passed);
        if let Some(keys) = self.trying.take() {
            self.known.keys = if self.altered { 0 } else { keys };
        }
        if self.more {
            return Ok(self.list());
        }
        if !self.known.own.is_empty() {
            // It was said to be stored, and is not listed: the store was set back, or somebody has deleted it.
            self.ran.set_back = true;
            let Known { instance, after, keys, overflowed, unopened, waiting, .. } = std::mem::take(&mut self.known);
            self.known = Known { instance, after, keys, overflowed, unopened, waiting, ..Known::default() };
        }
        if self.ran.fetched > self.settled {
            self.settled = self.ran.fetched;
            holdings.settle()?;
            // What waited may have brought a key.
            self.open(holdings, Vec::new())?;
        }
        // All words are here: now it is known which files there are.
        let files = self.wanted(holdings)?;
        if !files.is_empty() {
            return Ok(self.get(files));
        }
        self.ran.unknown = u64::try_from(self.known.unopened.len()).unwrap_or(u64::MAX);
        self.plan(holdings)?;
        self.offer(holdings)
    }

    fn get(&mut self, lines: Vec<Line>) -> Todo {
        let ids: Vec<_> = lines.iter().map(|line| line.id).collect();
        self.stage = Stage::Get(lines);
        self.ask("/v1/get", frames::ids(&ids))
    }

    /// Takes in what came. What is there no more, was deleted; what was changed on its way is asked for again next time.
    fn take<H: Holdings>(&mut self, holdings: &mut H, asked: &[Line], came: Vec<Got>) -> Result<(), H::Error> {
        let (mut new, answered) = (Vec::new(), came.len());
        for (line, got) in asked.iter().zip(came) {
            self.known.unopened.remove(&line.id);
            self.known.own.remove(&line.id);
            self.known.waiting.remove(&line.id);
            match got {
                Got::Blob(blob) => {
                    self.ran.fetched = self.ran.fetched.saturating_add(1);
                    new.push((line.id, blob));
                }
                Got::Gone => {}
                Got::Other => {
                    self.known.unopened.insert(line.id);
                    (self.altered, self.known.keys) = (true, 0);
                }
            }
        }
        self.open(holdings, new)?;
        // Only now: whoever is killed before fetches it again.
        let places = asked.iter().take(answered).map(|line| line.place);
        self.known.after = places.fold(self.known.after, u64::max);
        Ok(())
    }

    /// Unwraps and takes in, with what was closed before, as long as that brings keys for more.
    fn open<H: Holdings>(&mut self, holdings: &mut H, mut new: Vec<Packed>) -> Result<(), H::Error> {
        loop {
            let (mut items, mut closed) = (Vec::new(), Vec::new());
            for (id, blob) in new {
                match outer::unwrap(&blob, &self.keys.all) {
                    // What decodes as nothing is of nobody's use.
                    Ok((inner, _)) => {
                        self.known.unopened.remove(&id);
                        items.extend(Item::decode(&inner));
                    }
                    Err(_) => closed.push((id, blob)),
                }
            }
            if !items.is_empty() {
                let audience = self.mailbox.audience;
                let before = holdings.holding(&audience)?;
                holdings.take(items)?;
                self.learn(&before, &holdings.holding(&audience)?);
            }
            self.closed.extend(closed);
            let keys =
                holdings.mailbox_keys(&self.mailbox.audience)?.filter(|keys| keys.all.len() > self.keys.all.len());
            match keys {
                Some(keys) if !self.closed.is_empty() => {
                    self.keys = keys;
                    new = std::mem::take(&mut self.closed);
                }
                _ => break,
            }
        }
        let mut bytes = 0_usize;
        for (id, blob) in &mut self.closed {
            self.known.unopened.insert(*id);
            bytes = bytes.saturating_add(blob.len());
            if bytes > CLOSED_AT_MOST {
                blob.clear();
            }
        }
        self.closed.retain(|(_, blob)| !blob.is_empty());
        while self.known.unopened.len() > UNOPENED_AT_MOST {
            self.known.unopened.pop_first();
            self.known.overflowed = true;
        }
        let closed = &self.known.unopened;
        self.closed.retain(|(id, _)| closed.contains(id));
        Ok(())
    }

    /// What has just come from the mailbox is in it: it need not be put there again. Where something was held that the mailbox
    /// lacked, it still lacks that.
    fn learn(&mut self, before: &Holding, now: &Holding) {
        for (_, leaf) in now.ends.iter().filter(|end| !before.ends.contains(end)) {
            let place = self.names.place(leaf);
            let had = before.ends.iter().filter(|(_, end)| end.log == leaf.log).map(|(_, end)| end.seq).max();
            let known = self.known.logs.entry(place.log).or_default();
            if had.is_none_or(|had| known.iter().any(|(seq, _)| *seq >= had)) {
                known.insert((place.seq, place.chain));
            }
        }
        let new = now.notices.difference(&before.notices);
        self.known.notices.extend(new.map(|notice| self.names.notice(notice)));
    }
}
