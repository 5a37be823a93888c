//! One device's side of a meeting: whose turn it is, what was said in the round under way, what is still to be sent.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use weft_chain::EpochSecret;
use weft_model::audience::Audience;
use weft_model::ids::{AttachmentId, FactId, LogId, Mid};
use weft_vault::{context, frame, sign};

use super::compare::{self, Names, Theirs};
use super::message::{Digest, Message, PLACES_AT_MOST, Short};
use super::noise::{Channel, Role};
use super::{Broken, Holdings, Parcel, Standing, Wanted};
use crate::file::Item;

/// Bytes of items that may be on their way without being acknowledged, but for the last one.
pub const CREDIT: usize = 1024 * 1024;
/// Bytes of items that are taken in together.
const AT_ONCE: usize = 256 * 1024;
/// Rounds of one meeting: what arrives leads to acknowledgements, those to nothing. Whoever needs more meets again.
const ROUNDS_AT_MOST: u32 = 8;
/// Places, names and wishes that one device may list in one round.
pub(super) const LISTED_AT_MOST: usize = 1 << 18;

/// Bytes of control segments from which somebody unknown can be seen to belong.
const INTRODUCTION_AT_MOST: usize = 4 * 1024 * 1024;
/// What an item costs besides its bytes: many empty ones are no way around a limit.
const ITEM: usize = 64;

/// How a meeting stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Met {
    /// The other device, once it has proved itself.
    pub with: Option<Mid>,
    /// Whether both held the same of everything they share when it ended.
    pub in_step: bool,
    /// Items sent to the other device.
    pub sent: u64,
    /// Items of these that it keeps for good.
    pub kept: u64,
    /// Items that arrived and are kept here.
    pub came: u64,
    /// Rounds.
    pub rounds: u32,
}

/// What a step came to.
#[derive(Debug, PartialEq, Eq)]
pub struct Step {
    /// To be sent, in this order, also when the meeting is over.
    pub out: Vec<u8>,
    /// Whether there is more to do before anything further arrives: whoever uses the notebook may come in between.
    pub more: bool,
    /// Whether the meeting is over. What is in `out` still has to reach the other device.
    pub over: bool,
}

/// One device's side of a meeting.
pub struct Meeting {
    channel: Channel,
    shared: Vec<Audience>,
    round: Round,
    plan: VecDeque<Parcel>,
    /// Packed, in their order, and not sent yet.
    packed: VecDeque<Item>,
    /// Sizes of what was sent and is not acknowledged, and their sum.
    under_way: VecDeque<usize>,
    unacknowledged: usize,
    /// What was asked for in this meeting: nobody asks twice.
    asked: (BTreeSet<FactId>, BTreeSet<AttachmentId>),
    /// Roots of audiences the other one says nothing of, as they were when everything of them was sent.
    unanswered: BTreeMap<Audience, [u8; 32]>,
    met: Met,
    over: bool,
    proved: bool,
    /// Whoever proved themselves and is not known here yet, with what they show of who let them in.
    stranger: Option<Stranger>,
    /// Whether this device was asked who let it in.
    introduced: bool,
}

struct Stranger {
    mid: Mid,
    signature: [u8; 64],
    shows: Vec<Item>,
    bytes: usize,
}

/// What was said in the round under way.
#[derive(Default)]
struct Round {
    ours: Option<Digest>,
    theirs: Option<Digest>,
    frontiers: BTreeMap<Short, Theirs>,
    /// What the other one wants.
    wishes: Vec<Parcel>,
    listed: usize,
    /// Ours was said.
    compared: bool,
    /// Theirs was.
    heard: bool,
    /// What the other one lacks is known.
    planned: bool,
    sent: bool,
    received: bool,
    /// Whether anything went or came.
    moved: bool,
}

impl Meeting {
    /// Reaches out to another device. `secret`: the newest epoch key of the partnership; if it is not known there, an earlier one.
    ///
    /// # Errors
    /// [`Broken::Handshake`] if the device has no randomness.
    pub fn reach(secret: &EpochSecret) -> Result<Self, Broken> {
        Ok(Self::over(Channel::reach(secret)?))
    }

    /// Waits for another device that reaches out under any of these keys of the partnership.
    pub fn wait(secrets: Vec<EpochSecret>) -> Self {
        Self::over(Channel::wait(secrets))
    }

    fn over(channel: Channel) -> Self {
        Self {
            channel,
            shared: Vec::new(),
            round: Round::default(),
            plan: VecDeque::new(),
            packed: VecDeque::new(),
            under_way: VecDeque::new(),
            unacknowledged: 0,
            asked: Default::default(),
            unanswered: BTreeMap::new(),
            met: Met::default(),
            over: false,
            proved: false,
            stranger: None,
            introduced: false,
        }
    }

    /// How it stands now.
    pub const fn met(&self) -> Met {
        self.met
    }

    /// Takes in what arrived, does what follows, and says what is to be sent.
    ///
    /// # Errors
    /// [`Broken`] ends the meeting; so does whatever the device says. Nothing acknowledged is lost by it.
    pub fn step<H: Holdings>(&mut self, holdings: &mut H, input: &[u8]) -> Result<Step, H::Error> {
        if self.over {
            return Ok(Step { out: Vec::new(), more: false, over: true });
        }
        let step = self.work(holdings, input);
        // What broke stays broken: nothing that comes later is heard.
        self.over |= step.is_err();
        step
    }

    fn work<H: Holdings>(&mut self, holdings: &mut H, input: &[u8]) -> Result<Step, H::Error> {
        self.channel.push(input);
        let more = self.hear(holdings)?;
        self.fill(holdings)?;
        let out = self.channel.give()?;
        Ok(Step { out, more: more && !self.over, over: self.over })
    }

    /// Works on messages until one batch of items was taken in or none is left; whether there are more.
    fn hear<H: Holdings>(&mut self, holdings: &mut H) -> Result<bool, H::Error> {
        let (mut items, mut bytes) = (Vec::new(), 0_usize);
        while !self.over {
            let message = self.channel.pull()?;
            if !self.proved && self.channel.hash().is_some() && self.channel.role() == Role::Initiator {
                self.prove(holdings)?;
            }
            match message {
                Some(Message::Item(item)) => {
                    if !self.round.compared || !self.round.heard || self.round.received {
                        return Err(Broken::OutOfTurn.into());
                    }
                    bytes = bytes.saturating_add(item.size());
                    items.push(item);
                    if bytes >= AT_ONCE {
                        self.keep(holdings, items)?;
                        return Ok(true);
                    }
                }
                Some(other) => {
                    self.keep(holdings, std::mem::take(&mut items))?;
                    self.answer(holdings, other)?;
                }
                None => break,
            }
        }
        self.keep(holdings, items)?;
        Ok(false)
    }

    /// Takes items in and acknowledges them.
    fn keep<H: Holdings>(&mut self, holdings: &mut H, items: Vec<Item>) -> Result<(), H::Error> {
        let Ok(count @ 1..) = u64::try_from(items.len()) else { return Ok(()) };
        holdings.take(items)?;
        self.met.came = self.met.came.saturating_add(count);
        self.round.moved = true;
        self.channel.send(&Message::Kept(self.met.came));
        Ok(())
    }

    fn answer<H: Holdings>(&mut self, holdings: &mut H, message: Message) -> Result<(), H::Error> {
        match (message, self.met.with) {
            (Message::Proof { mid, signature }, None) if self.stranger.is_none() => {
                self.meet(holdings, mid, &signature, true)?;
            }
            (Message::Who, with) if self.proved && !self.introduced => {
                self.introduced = true;
                for item in holdings.introduction(with.is_some())? {
                    self.channel.send(&Message::Introduction(item));
                }
                self.channel.send(&Message::Introduced);
            }
            (Message::Introduction(item), None) => {
                let stranger = self.stranger.as_mut().ok_or(Broken::OutOfTurn)?;
                if !matches!(item, Item::Control { .. }) {
                    return Err(Broken::Malformed.into());
                }
                stranger.bytes = stranger.bytes.saturating_add(item.size()).saturating_add(ITEM);
                if stranger.bytes > INTRODUCTION_AT_MOST {
                    return Err(Broken::TooMuch.into());
                }
                stranger.shows.push(item);
            }
            (Message::Introduced, None) => {
                let stranger = self.stranger.take().ok_or(Broken::OutOfTurn)?;
                holdings.take_introduction(stranger.shows)?;
                holdings.settle()?;
                self.meet(holdings, stranger.mid, &stranger.signature, false)?;
            }
            (Message::Digest(digest), with)
                if self.round.theirs.is_none() && (with.is_some() || self.stranger.is_some()) =>
            {
                self.round.theirs = Some(digest);
            }
            (Message::Frontier { audience, places, notices }, Some(_)) if self.is_comparing() => {
                self.count(places.len().saturating_add(notices.len()).saturating_add(1))?;
                let theirs = self.round.frontiers.entry(audience).or_default();
                places.into_iter().for_each(|place| theirs.add(place));
                theirs.notices.extend(notices);
            }
            (Message::Want { audience, tellings }, Some(_)) if self.is_comparing() => {
                self.count(tellings.len())?;
                if let Some(shared) = self.named(&audience)? {
                    self.round.wishes.extend(tellings.into_iter().map(|fact| Parcel::Telling(shared, fact)));
                }
            }
            (Message::WantChunks { audience, attachment, chunks }, Some(_)) if self.is_comparing() => {
                let listed = chunks.iter().map(|(from, to)| to.saturating_sub(*from)).fold(0, u32::saturating_add);
                self.count(usize::try_from(listed).unwrap_or(usize::MAX).saturating_add(chunks.len()))?;
                if let Some(shared) = self.named(&audience)? {
                    let chunks = chunks.into_iter().flat_map(|(from, to)| from..to);
                    self.round.wishes.extend(chunks.map(|chunk| Parcel::Chunk(shared, attachment, chunk)));
                }
            }
            (Message::Compared, Some(_)) if self.is_comparing() => self.round.heard = true,
            (Message::Kept(items), Some(_)) if (self.met.kept..=self.met.sent).contains(&items) => {
                let newly = usize::try_from(items.saturating_sub(self.met.kept)).unwrap_or(usize::MAX);
                let kept: usize = self.under_way.drain(..newly.min(self.under_way.len())).sum();
                self.unacknowledged = self.unacknowledged.saturating_sub(kept);
                self.met.kept = items;
            }
            (Message::Sent, Some(_)) if self.round.heard && !self.round.received => {
                if self.round.moved {
                    holdings.settle()?;
                }
                self.round.received = true;
            }
            _ => return Err(Broken::OutOfTurn.into()),
        }
        self.go_on(holdings)
    }

    const fn is_comparing(&self) -> bool {
        self.round.theirs.is_some() && !self.round.heard
    }

    fn count(&mut self, listed: usize) -> Result<(), Broken> {
        self.round.listed = self.round.listed.saturating_add(listed);
        if self.round.listed > LISTED_AT_MOST { Err(Broken::TooMuch) } else { Ok(()) }
    }

    /// What this side signs, or the other one did.
    fn to_sign(&self, role: Role, mid: &Mid) -> Result<Vec<u8>, Broken> {
        let hash = self.channel.hash().ok_or(Broken::OutOfTurn)?;
        Ok(frame(context::SESSION_PROOF, &[&[role.number()], &hash, mid.bytes()]))
    }

    fn prove<H: Holdings>(&mut self, holdings: &H) -> Result<(), H::Error> {
        let mid = holdings.mid()?;
        let signature = holdings.sign(&self.to_sign(self.channel.role(), &mid)?);
        self.channel.send(&Message::Proof { mid, signature });
        self.proved = true;
        Ok(())
    }

    /// The other device says who it is. If nothing is known of it, it is asked who let it in, once (`ask`).
    fn meet<H: Holdings>(
        &mut self,
        holdings: &mut H,
        mid: Mid,
        signature: &[u8; 64],
        ask: bool,
    ) -> Result<(), H::Error> {
        if mid == holdings.mid()? {
            return Err(Broken::Oneself.into());
        }
        let key = match holdings.standing(&mid)? {
            Standing::Belongs(key) => key,
            Standing::Unknown if ask => {
                self.stranger = Some(Stranger { mid, signature: *signature, shows: Vec::new(), bytes: 0 });
                self.channel.send(&Message::Who);
                return Ok(());
            }
            Standing::Unknown | Standing::Removed => return Err(Broken::NotMember.into()),
        };
        if !sign::verify(key.bytes(), &self.to_sign(self.channel.role().other(), &mid)?, signature) {
            return Err(Broken::Proof.into());
        }
        if !self.proved {
            self.prove(holdings)?;
        }
        self.met.with = Some(mid);
        self.shared = holdings.shared_with(&mid)?;
        self.open_round(holdings)
    }

    fn names(&self) -> Result<Names, Broken> {
        Ok(Names::under(self.channel.hash().ok_or(Broken::OutOfTurn)?))
    }

    /// The shared audience of this name; none if the other one speaks of another.
    fn named(&self, name: &Short) -> Result<Option<Audience>, Broken> {
        let names = self.names()?;
        Ok(self.shared.iter().find(|shared| names.audience(shared) == *name).copied())
    }

    /// Without what was asked for already.
    fn unasked(&self, mut wanted: Wanted) -> Wanted {
        wanted.tellings.retain(|fact| !self.asked.0.contains(fact));
        wanted.files.retain(|file| !self.asked.1.contains(&file.file));
        wanted
    }

    /// Says what is held now.
    fn open_round<H: Holdings>(&mut self, holdings: &H) -> Result<(), H::Error> {
        let (names, mut asks, mut misses, mut roots) = (self.names()?, false, false, Vec::new());
        for audience in &self.shared {
            roots.push((names.audience(audience), holdings.holding(audience)?.root()));
            let wanted = holdings.wanted(audience)?;
            misses |= wanted != Wanted::default();
            asks |= self.unasked(wanted) != Wanted::default();
        }
        let digest = Digest { asks, misses, buckets: names.digest(roots) };
        self.channel.send(&Message::Digest(digest.clone()));
        self.round.ours = Some(digest);
        self.met.rounds = self.met.rounds.saturating_add(1);
        Ok(())
    }

    /// Does whatever can be done now.
    fn go_on<H: Holdings>(&mut self, holdings: &H) -> Result<(), H::Error> {
        let (Some(ours), Some(theirs)) = (&self.round.ours, &self.round.theirs) else { return Ok(()) };
        if !self.round.compared {
            let equal = ours.buckets == theirs.buckets;
            self.met.in_step = equal && !ours.misses && !theirs.misses;
            if (equal && !ours.asks && !theirs.asks) || self.met.rounds >= ROUNDS_AT_MOST {
                self.over = true;
                return Ok(());
            }
            self.say_frontiers(holdings)?;
        }
        if self.round.compared && self.round.heard && !self.round.planned {
            self.plan_round(holdings)?;
        }
        if self.round.planned && !self.round.sent && self.plan.is_empty() && self.packed.is_empty() {
            self.round.sent = true;
            self.channel.send(&Message::Sent);
        }
        if self.round.sent && self.round.received && self.met.kept == self.met.sent {
            // Neither had anything for the other: another round would say the same again.
            self.over = !self.round.moved;
            if !self.over {
                (self.round, self.met.in_step) = (Round::default(), false);
                self.open_round(holdings)?;
            }
        }
        Ok(())
    }

    /// The shared audiences that may differ, as far as the two digests say.
    fn differing(&self, names: &Names) -> Vec<(Audience, Short)> {
        let (Some(ours), Some(theirs)) = (&self.round.ours, &self.round.theirs) else { return Vec::new() };
        let named = self.shared.iter().map(|audience| (*audience, names.audience(audience)));
        let differs = |(_, name): &(Audience, Short)| {
            let bucket = usize::from(name[0]);
            ours.buckets.get(bucket) != theirs.buckets.get(bucket)
        };
        named.filter(differs).collect()
    }

    fn say_frontiers<H: Holdings>(&mut self, holdings: &H) -> Result<(), H::Error> {
        let names = self.names()?;
        for (audience, name) in self.differing(&names) {
            let holding = holdings.holding(&audience)?;
            let mut places: Vec<_> = holding.ends.iter().map(|(_, leaf)| names.place(leaf)).collect();
            let mut notices: Vec<_> = holding.notices.iter().map(|notice| names.notice(notice)).collect();
            // Said even if there is nothing, so that the other one knows that this one knows of it.
            loop {
                let rest = (
                    places.split_off(places.len().min(PLACES_AT_MOST)),
                    notices.split_off(notices.len().min(PLACES_AT_MOST)),
                );
                self.channel.send(&Message::Frontier { audience: name, places, notices });
                (places, notices) = rest;
                if places.is_empty() && notices.is_empty() {
                    break;
                }
            }
        }
        // They come in the order in which they are asked for: words, then files of all audiences, the smallest first.
        let mut files = Vec::new();
        for audience in self.shared.clone() {
            let name = names.audience(&audience);
            let wanted = self.unasked(holdings.wanted(&audience)?);
            for tellings in wanted.tellings.chunks(weft_chain::limits::WANTED_AT_MOST) {
                self.channel.send(&Message::Want { audience: name, tellings: tellings.to_vec() });
            }
            self.asked.0.extend(wanted.tellings);
            files.extend(wanted.files.into_iter().map(|file| (file, name)));
        }
        files.sort_by_key(|(file, _)| (file.size, file.file));
        for (file, name) in files {
            // Two audiences may name the same one.
            if !self.asked.1.insert(file.file) {
                continue;
            }
            for chunks in file.chunks.chunks(weft_chain::limits::WANTED_AT_MOST) {
                let (attachment, chunks) = (file.file, chunks.to_vec());
                self.channel.send(&Message::WantChunks { audience: name, attachment, chunks });
            }
        }
        self.channel.send(&Message::Compared);
        self.round.compared = true;
        Ok(())
    }

    /// Both have said what they hold: what the other one lacks is to be sent.
    fn plan_round<H: Holdings>(&mut self, holdings: &H) -> Result<(), H::Error> {
        let names = self.names()?;
        let mut lacks = Vec::new();
        for (audience, name) in self.differing(&names) {
            let holding = holdings.holding(&audience)?;
            let theirs = self.round.frontiers.get(&name);
            if theirs.is_none() {
                // It does not know of the audience, or its door is closed: once is enough.
                let root = holding.root();
                if self.unanswered.insert(audience, root) == Some(root) {
                    continue;
                }
            }
            let none = Theirs::default();
            let chains = |log: &LogId, seq| holdings.chains_at(&audience, log, seq);
            lacks.push(compare::lacking(&names, audience, &holding, theirs.unwrap_or(&none), chains)?);
        }
        self.plan = compare::in_order(lacks);
        self.plan.extend(self.round.wishes.drain(..));
        self.round.planned = true;
        Ok(())
    }

    /// Sends as much as may be on its way.
    fn fill<H: Holdings>(&mut self, holdings: &mut H) -> Result<(), H::Error> {
        while !self.over && self.unacknowledged < CREDIT {
            if let Some(item) = self.packed.pop_front() {
                self.under_way.push_back(item.size());
                self.unacknowledged = self.unacknowledged.saturating_add(item.size());
                self.met.sent = self.met.sent.saturating_add(1);
                self.round.moved = true;
                self.channel.send(&Message::Item(item));
            } else if let Some(parcel) = self.plan.pop_front() {
                self.packed = holdings.pack(&parcel)?.into();
            } else {
                break;
            }
        }
        if self.over { Ok(()) } else { self.go_on(holdings) }
    }
}
