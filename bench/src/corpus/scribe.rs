//! What the people of a corpus write: they propose, tell, answer, translate and ask, in turn. Called by `corpus`.

use std::collections::{BTreeMap, VecDeque};

use weft_chain::{Draft, Log, Segment, Verified};
use weft_model::ids::{FactId, GroupId, MemberId, RecordId};
use weft_vault::sign::Signer;

use super::Rhythm;
use super::people::{Device, People, START, Seen, group};
use super::words::{ARABIC, Dice, TAMIL, Tongue};
use crate::Failed;

/// An entry that the other group may answer.
#[derive(Clone, Copy)]
pub struct Open {
    /// The entry.
    pub record: RecordId,
    /// The fact that proposed it.
    pub(super) proposal: FactId,
    /// The telling of its story.
    pub(super) told: FactId,
}

/// One of the devices.
struct Author {
    log: Log,
    signer: Signer,
    member: MemberId,
    group: GroupId,
    tongue: Tongue,
}

/// Facts of one device that are not signed yet.
pub(super) struct Sitting {
    pub(super) log: Log,
    pub(super) member: MemberId,
    pub(super) group: GroupId,
    pub(super) tongue: Tongue,
    pub(super) drafts: Vec<Draft>,
}

/// Every device, and what they know together.
pub struct Scribe {
    authors: Vec<Author>,
    /// Who writes next when they write in turn.
    turn: usize,
    /// Entries that wait for an answer of the first and of the second group.
    waiting: [VecDeque<Open>; 2],
    /// The control fact that everybody has seen.
    pub(super) control: Seen,
    /// Each record's one head: in this corpus nobody writes at the same time as another.
    pub(super) heads: BTreeMap<RecordId, Seen>,
    pub(super) dice: Dice,
    pub(super) millis: u64,
}

impl Scribe {
    /// Every device before its first fact.
    pub fn new(people: &People) -> Self {
        let author = |device: &Device| Author {
            log: people.log_of(device),
            signer: device.signer.clone(),
            member: device.member,
            group: group(device.place),
            tongue: if device.place % 2 == 1 { TAMIL } else { ARABIC },
        };
        Self {
            authors: people.devices.iter().map(author).collect(),
            turn: 0,
            waiting: Default::default(),
            control: people.head,
            heads: BTreeMap::new(),
            dice: Dice(1),
            millis: START,
        }
    }

    /// What the next device writes before others see it, at most `facts` facts.
    pub fn write(&mut self, rhythm: Rhythm, facts: usize) -> Result<Vec<Verified<Segment>>, Failed> {
        let who = match rhythm {
            Rhythm::Full | Rhythm::Brief => self.turn,
            Rhythm::Short | Rhythm::Single => usize::try_from(self.dice.bits())? % self.authors.len(),
        };
        self.turn = (self.turn + 1) % self.authors.len();
        let mut sitting = self.sit_down(who);
        match rhythm {
            Rhythm::Full => self.at_length(&mut sitting)?,
            Rhythm::Short | Rhythm::Single => {
                let meant = usize::try_from(7 + self.dice.up_to(20))?;
                self.in_passing(&mut sitting, meant)?;
            }
            Rhythm::Brief => self.in_passing(&mut sitting, 1)?,
        }
        sitting.drafts.truncate(facts);
        self.sign(who, sitting.drafts, rhythm == Rhythm::Single)
    }

    /// Entries that the second founder proposes and nobody answers, with their segments.
    pub fn propose_only(&mut self, count: usize) -> Result<(Vec<Open>, Vec<Verified<Segment>>), Failed> {
        let mut sitting = self.sit_down(1);
        let proposed = (0..count).map(|_| self.propose(&mut sitting)).collect::<Result<_, _>>()?;
        Ok((proposed, self.sign(1, sitting.drafts, false)?))
    }

    /// The first founder's agreement to each of these, one fact a segment. What is written later knows nothing of them.
    pub fn agree_one_by_one(&mut self, open: &[Open]) -> Result<Vec<Verified<Segment>>, Failed> {
        let mut sitting = self.sit_down(0);
        let before = sitting.log.clone();
        open.iter().try_for_each(|open| self.agree(&mut sitting, open))?;
        let segments = self.sign(0, sitting.drafts, true);
        self.authors[0].log = before;
        segments
    }

    fn sit_down(&self, who: usize) -> Sitting {
        let Author { log, member, group, tongue, .. } = &self.authors[who];
        Sitting { log: log.clone(), member: *member, group: *group, tongue: *tongue, drafts: Vec::new() }
    }

    fn sign(&mut self, who: usize, drafts: Vec<Draft>, each: bool) -> Result<Vec<Verified<Segment>>, Failed> {
        let Author { log, signer, .. } = &mut self.authors[who];
        if !each {
            return Ok(log.write(drafts, signer)?);
        }
        let mut segments = Vec::new();
        for draft in drafts {
            segments.extend(log.write(vec![draft], signer)?);
        }
        Ok(segments)
    }

    /// A long sitting: 24 × 3 + 4 × 2 + 4 × 1 facts of answers, 32 × 3 of entries and 19 × 4 of consents are 256. As
    /// long as there is nothing to answer, 28 more entries.
    fn at_length(&mut self, sitting: &mut Sitting) -> Result<(), Failed> {
        let waiting = std::mem::take(self.waiting_for(sitting.group));
        for (number, open) in waiting.iter().take(32).enumerate() {
            self.answer(sitting, open, number)?;
        }
        for _ in 0..if waiting.is_empty() { 60 } else { 32 } {
            self.propose_to_others(sitting)?;
        }
        (0..19).try_for_each(|_| self.ask(sitting))
    }

    /// A short sitting, of the same mixture: the last thing done may add three facts to what was meant.
    fn in_passing(&mut self, sitting: &mut Sitting, meant: usize) -> Result<(), Failed> {
        while sitting.drafts.len() < meant {
            let what = self.dice.up_to(83);
            let waiting = if what <= 32 { self.waiting_for(sitting.group).pop_front() } else { None };
            match waiting {
                Some(open) => {
                    let number = usize::try_from(what)?;
                    self.answer(sitting, &open, number)?;
                }
                None if what <= 64 => self.propose_to_others(sitting)?,
                None => self.ask(sitting)?,
            }
        }
        Ok(())
    }

    fn waiting_for(&mut self, of: GroupId) -> &mut VecDeque<Open> {
        &mut self.waiting[usize::from(of != group(1))]
    }

    fn propose_to_others(&mut self, sitting: &mut Sitting) -> Result<(), Failed> {
        let open = self.propose(sitting)?;
        let others = if sitting.group == group(1) { group(2) } else { group(1) };
        self.waiting_for(others).push_back(open);
        Ok(())
    }

    fn answer(&mut self, sitting: &mut Sitting, open: &Open, number: usize) -> Result<(), Failed> {
        match number % 8 {
            0 => self.object(sitting, open),
            1 => self.agree(sitting, open),
            _ => self.translate_and_agree(sitting, open),
        }
    }
}
