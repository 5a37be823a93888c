//! What people write down in one sitting: entries, stories, answers, consents. Called by `scribe`.

use weft_model::consent::{
    Age, Answered, Asked, ConsentFact, Disclosed, ForWhom, Purpose, Scope, ScopeAnswer, ScopeAsked, TeachBack, Until,
};
use weft_model::day::Day;
use weft_model::entry::{EntryFact, EntryKind, Objected, Proposed, Quantity, StoryGiven, TranslatedBy, Unit};
use weft_model::fact::FactBody;
use weft_model::ids::{FactId, PersonToken, RecordId, SignKey};
use weft_model::said::{Content, Lang, Words};

use super::people::{Seen, draft_of, group};
use super::scribe::{Open, Scribe, Sitting};
use super::words::{ENGLISH, Tongue};
use crate::Failed;

impl Scribe {
    /// Places one fact; `act` is the one that a telling belongs to.
    fn line(
        &mut self,
        sitting: &mut Sitting,
        record: RecordId,
        body: &FactBody,
        act: Option<FactId>,
    ) -> Result<FactId, Failed> {
        self.millis += self.dice.up_to(300_000);
        let seen: Vec<Seen> = self.heads.get(&record).copied().into_iter().chain([self.control]).collect();
        let mut deps: Vec<FactId> = act.into_iter().collect();
        for (id, _) in &seen {
            if !deps.contains(id) {
                deps.push(*id);
            }
        }
        let depth = 1 + seen.iter().map(|(_, depth)| *depth).max().unwrap_or(0);
        let draft = draft_of(record, body, deps, depth, self.millis, &mut self.dice)?;
        let id = sitting.log.id_of(&draft, u64::try_from(sitting.drafts.len())?);
        self.heads.insert(record, (id, depth));
        sitting.drafts.push(draft);
        Ok(id)
    }

    pub(super) fn propose(&mut self, sitting: &mut Sitting) -> Result<Open, Failed> {
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

    pub(super) fn translate_and_agree(&mut self, sitting: &mut Sitting, open: &Open) -> Result<(), Failed> {
        let tongue = self.dice.pick(&[ENGLISH, ENGLISH, sitting.tongue]);
        self.tell(sitting, open.record, tongue, Some((open.told, TranslatedBy::Person)))?;
        self.agree(sitting, open)
    }

    pub(super) fn agree(&mut self, sitting: &mut Sitting, open: &Open) -> Result<(), Failed> {
        self.line(sitting, open.record, &FactBody::Entry(EntryFact::Agreed(open.proposal)), None).map(drop)
    }

    pub(super) fn object(&mut self, sitting: &mut Sitting, open: &Open) -> Result<(), Failed> {
        let objected = Objected { proposal: open.proposal, lang: lang(sitting.tongue)? };
        let act = self.line(sitting, open.record, &FactBody::Entry(EntryFact::Objected(objected)), None)?;
        let words = sitting.tongue.story(&mut self.dice, 1);
        let words = EntryFact::Objection(content(&words)?);
        self.line(sitting, open.record, &FactBody::Entry(words), Some(act)).map(drop)
    }

    /// One sitting of asking: what was asked, the words, the answers, and that a picture left later.
    pub(super) fn ask(&mut self, sitting: &mut Sitting) -> Result<(), Failed> {
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
            by: sitting.member,
            group: sitting.group,
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
