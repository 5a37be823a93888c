//! Who writes the corpus: two devices that ask, tell, answer and translate in turn. Called by `corpus`.

use std::collections::BTreeMap;

use weft_chain::{Draft, Log, LogOpened, Segment, Verified};
use weft_model::audience::{Audience, Lane};
use weft_model::consent::{
    Age, Answered, Asked, ConsentFact, Disclosed, ForWhom, Purpose, Scope, ScopeAnswer, ScopeAsked, TeachBack, Until,
};
use weft_model::day::Day;
use weft_model::entry::{EntryFact, EntryKind, Objected, Proposed, Quantity, StoryGiven, TranslatedBy, Unit};
use weft_model::fact::{FactBody, SCHEMA};
use weft_model::ids::{FactId, Incarnation, KeyId, PartnershipId, PersonToken, RecordId, SignKey};
use weft_model::membership::{EpochKey, Membership, MembershipFact, control_record};
use weft_model::said::{Content, Lang, Words};

use crate::Failed;
use crate::corpus::{genesis, group, member, mid, signer};
use crate::words::{ARABIC, Dice, ENGLISH, TAMIL, Tongue};

/// A day of September 2026, in milliseconds.
const START: u64 = 1_790_000_000_000;

/// A fact as later ones name it, with its depth.
type Seen = (FactId, u64);

/// An entry that the other group may answer.
#[derive(Clone, Copy)]
struct Open {
    record: RecordId,
    proposal: FactId,
    told: FactId,
}

/// One of the two devices.
struct Author {
    place: u8,
    log: Log,
    tongue: Tongue,
    /// Entries of the other group that wait for an answer of this one.
    open: Vec<Open>,
}

/// Facts of one device that are not signed yet.
struct Sitting {
    place: u8,
    log: Log,
    tongue: Tongue,
    drafts: Vec<Draft>,
}

/// Both devices, and what they know together.
pub struct Scribe {
    partnership: PartnershipId,
    authors: [Author; 2],
    control: Option<Seen>,
    /// Each record's one head: in this corpus nobody writes at the same time as another.
    heads: BTreeMap<RecordId, Seen>,
    dice: Dice,
    millis: u64,
}

impl Scribe {
    /// Both devices before their first fact.
    pub fn new() -> Result<Self, Failed> {
        let partnership = genesis()?.partnership;
        let author = |place, tongue| Author {
            place,
            log: Log::start(opened(partnership, place, Lane::Records)),
            tongue,
            open: Vec::new(),
        };
        Ok(Self {
            partnership,
            authors: [author(1, TAMIL), author(2, ARABIC)],
            control: None,
            heads: BTreeMap::new(),
            dice: Dice(1),
            millis: START,
        })
    }

    /// The partnership's first key, which every later fact names as the control fact its author had seen.
    pub fn announce_key(&mut self) -> Result<Verified<Segment>, Failed> {
        let audience = Audience::Partnership;
        let key = EpochKey {
            audience,
            generation: 1,
            key: KeyId::new(self.dice.bytes()),
            mids: vec![mid(1), mid(2)],
            previous: None,
        };
        let record = control_record(&Membership::founded(&genesis()?), &audience);
        let body = FactBody::Membership(MembershipFact::EpochKey(key));
        let draft = self.draft(record, &body, Vec::new(), 1)?;
        let mut log = Log::start(opened(self.partnership, 1, Lane::Control));
        self.control = Some((log.id_of(&draft, 0), 1));
        let announced = log.write(vec![draft], &signer(1))?.pop();
        announced.ok_or_else(|| "the key was not announced".into())
    }

    /// What one device writes in one go, at most `facts` facts: 256 if there is room.
    pub fn write(&mut self, who: usize, facts: usize) -> Result<Vec<Verified<Segment>>, Failed> {
        let Author { place, log, tongue, open } = &mut self.authors[who];
        let open = std::mem::take(open);
        let mut sitting = Sitting { place: *place, log: log.clone(), tongue: *tongue, drafts: Vec::new() };
        // 24 × 3 + 4 × 2 + 4 × 1 facts of answers, 32 × 3 of entries and 19 × 4 of consents are 256. As long as there
        // is nothing to answer, 28 more entries.
        for (number, open) in open.iter().take(32).enumerate() {
            match number % 8 {
                0 => self.object(&mut sitting, open)?,
                1 => self.agree(&mut sitting, open)?,
                _ => self.translate_and_agree(&mut sitting, open)?,
            }
        }
        let entries = if open.is_empty() { 60 } else { 32 };
        let proposed = (0..entries).map(|_| self.propose(&mut sitting)).collect::<Result<_, _>>()?;
        for _ in 0..19 {
            self.ask(&mut sitting)?;
        }
        let Sitting { place, mut log, mut drafts, .. } = sitting;
        drafts.truncate(facts);
        let segments = log.write(drafts, &signer(place))?;
        self.authors[who].log = log;
        self.authors[1 - who].open = proposed;
        Ok(segments)
    }

    /// Places one fact; `act` is the one that a telling belongs to.
    fn line(
        &mut self,
        sitting: &mut Sitting,
        record: RecordId,
        body: &FactBody,
        act: Option<FactId>,
    ) -> Result<FactId, Failed> {
        self.millis += self.dice.up_to(300_000);
        let head = self.heads.get(&record).copied();
        let mut deps: Vec<FactId> = act.into_iter().collect();
        for (id, _) in head.into_iter().chain(self.control) {
            if !deps.contains(&id) {
                deps.push(id);
            }
        }
        let deepest = head.into_iter().chain(self.control).map(|(_, depth)| depth).max().unwrap_or(0);
        let draft = self.draft(record, body, deps, deepest + 1)?;
        let id = sitting.log.id_of(&draft, u64::try_from(sitting.drafts.len())?);
        self.heads.insert(record, (id, deepest + 1));
        sitting.drafts.push(draft);
        Ok(id)
    }

    fn draft(&mut self, record: RecordId, body: &FactBody, deps: Vec<FactId>, depth: u64) -> Result<Draft, Failed> {
        Ok(Draft {
            schema: SCHEMA,
            kind: body.kind(),
            depth,
            hlc: self.millis << 16,
            record,
            deps,
            salt: self.dice.bytes(),
            body: body.encode()?,
        })
    }

    fn propose(&mut self, sitting: &mut Sitting) -> Result<Open, Failed> {
        let record = self.fresh();
        let (kind, unit) = match self.dice.up_to(5) {
            1 => (EntryKind::Hosting, Unit::Nights),
            2 => (EntryKind::Translation, Unit::Hours),
            3 => (EntryKind::EmotionalLabour, Unit::Hours),
            4 => (EntryKind::Material, Unit::Pieces),
            _ => (EntryKind::Knowledge, Unit::Days),
        };
        let (from, to) = self.dice.pick(&[(1, 2), (2, 1)]);
        let proposed = Proposed {
            from: group(from),
            to: group(to),
            kind,
            quantity: Some(Quantity { amount: self.dice.up_to(40), unit }),
            day: self.today(),
        };
        let proposal = self.line(sitting, record, &FactBody::Entry(EntryFact::Proposed(proposed)), None)?;
        let told = self.tell(sitting, record, sitting.tongue, None)?;
        Ok(Open { record, proposal, told })
    }

    fn tell(
        &mut self,
        sitting: &mut Sitting,
        record: RecordId,
        tongue: Tongue,
        of: Option<(FactId, TranslatedBy)>,
    ) -> Result<FactId, Failed> {
        let given = EntryFact::StoryGiven(StoryGiven { lang: lang(tongue)?, of });
        let act = self.line(sitting, record, &FactBody::Entry(given), None)?;
        let sentences = 1 + self.dice.up_to(3);
        let story = tongue.story(&mut self.dice, sentences);
        let story = EntryFact::Story(content(&story)?);
        self.line(sitting, record, &FactBody::Entry(story), Some(act))?;
        Ok(act)
    }

    fn translate_and_agree(&mut self, sitting: &mut Sitting, open: &Open) -> Result<(), Failed> {
        let tongue = self.dice.pick(&[ENGLISH, ENGLISH, sitting.tongue]);
        self.tell(sitting, open.record, tongue, Some((open.told, TranslatedBy::Person)))?;
        self.agree(sitting, open)
    }

    fn agree(&mut self, sitting: &mut Sitting, open: &Open) -> Result<(), Failed> {
        self.line(sitting, open.record, &FactBody::Entry(EntryFact::Agreed(open.proposal)), None).map(drop)
    }

    fn object(&mut self, sitting: &mut Sitting, open: &Open) -> Result<(), Failed> {
        let objected = Objected { proposal: open.proposal, lang: lang(sitting.tongue)? };
        let act = self.line(sitting, open.record, &FactBody::Entry(EntryFact::Objected(objected)), None)?;
        let words = sitting.tongue.story(&mut self.dice, 1);
        let words = EntryFact::Objection(content(&words)?);
        self.line(sitting, open.record, &FactBody::Entry(words), Some(act)).map(drop)
    }

    /// One sitting of asking: what was asked, the words, the answers, and that a picture left later.
    fn ask(&mut self, sitting: &mut Sitting) -> Result<(), Failed> {
        let record = self.fresh();
        let day = self.today();
        let scopes = [Scope::Document, Scope::Film];
        let asked_of = |scope| ScopeAsked {
            scope,
            for_whom: ForWhom::Partnership,
            purpose: Purpose::Work,
            until: Until::WorkEnds(day.plus(180)),
        };
        let asked = Asked {
            by: member(sitting.place),
            group: group(sitting.place),
            person: PersonToken::new(self.dice.bytes()),
            age: Age::Adult,
            day,
            spoken: true,
            lang: lang(sitting.tongue)?,
            scopes: scopes.map(asked_of).to_vec(),
        };
        let asked = self.line(sitting, record, &FactBody::Consent(ConsentFact::Asked(asked)), None)?;
        let words = sitting.tongue.asking(&mut self.dice);
        let words = ConsentFact::Explained(content(&words)?);
        self.line(sitting, record, &FactBody::Consent(words), Some(asked))?;
        let film = self.dice.up_to(3) > 1;
        let answered = Answered {
            day,
            handed_over: true,
            teach_back: TeachBack::Understood,
            answers: scopes.map(|scope| ScopeAnswer { scope, yes: scope == Scope::Document || film }).to_vec(),
            receipt: SignKey::new(self.dice.bytes()),
            knows_answers: Vec::new(),
            knows_notices: Vec::new(),
        };
        self.line(sitting, record, &FactBody::Consent(ConsentFact::Answered(answered)), None)?;
        let disclosed = Disclosed {
            artefact: self.fresh(),
            scope: Scope::Document,
            for_whom: ForWhom::Partnership,
            purpose: Purpose::Work,
            day: day.plus(3),
        };
        self.line(sitting, record, &FactBody::Consent(ConsentFact::Disclosed(disclosed)), None).map(drop)
    }

    /// A record's id: 48 bits of milliseconds, then 80 random bits.
    fn fresh(&mut self) -> RecordId {
        let mut id: [u8; 16] = self.dice.bytes();
        id[..6].copy_from_slice(&self.millis.to_be_bytes()[2..]);
        RecordId::new(id)
    }

    fn today(&self) -> Day {
        Day::from_millis(self.millis)
    }
}

fn content(text: &str) -> Result<Content, Failed> {
    Ok(Content::Text(Words::new(text)?))
}

fn lang(tongue: Tongue) -> Result<Lang, Failed> {
    Lang::new(tongue.tag).ok_or_else(|| "a language's tag is wrong".into())
}

fn opened(partnership: PartnershipId, place: u8, lane: Lane) -> LogOpened {
    LogOpened {
        partnership,
        audience: Audience::Partnership,
        lane,
        mid: mid(place),
        device: SignKey::new(signer(place).public()),
        incarnation: Incarnation::new([place; 16]),
        supersedes: None,
    }
}
