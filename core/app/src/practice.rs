//! A practice notebook: real ones, with made-up people, made by the commands that everybody uses. It stands in a folder of its
//! own beside the notebook's, belongs to a partnership of its own, and is opened by a code that nobody knows; so nothing of it
//! outlives the process that made it, and what is left over of it is removed at the next start.

use std::fs::{self, File};
use std::path::{Path, PathBuf};

use weft_engine::{Clock, Cost, Durable, KeyStore, Notebook, Protection, Recipients, UNREADABLE, WeftError};
use weft_l10n::{Phrase, Words};
use weft_model::case::{Category, FileCase, Told, ToldFor, Urgency};
use weft_model::command::Command;
use weft_model::consent::{
    Age, AnswerConsent, AskConsent, ForWhom, PersonAsked, Purpose, Scope, ScopeAnswer, ScopeAsked, TeachBack, Until,
};
use weft_model::entry::{EntryKind, ProposeEntry, Quantity, Unit};
use weft_model::ids::{GroupId, RecordId};
use weft_model::membership::{Exclusions, ProposeSeat, Role};
use weft_model::said::{Lang, Said, Words as SaidWords};
use weft_model::visit::{Invite, Say, VisitCommand};
use weft_vault::random;
use zeroize::Zeroizing;

/// What a practice folder holds from its first moment on: nothing without it is removed.
const MARK: &str = "practice-of-weft";
const NOT_MADE: WeftError = WeftError::Device { what: "the practice notebook could not be made" };

/// The folder of a practice notebook, beside the notebook's own; gone once this is.
pub(crate) struct Practice {
    dir: PathBuf,
}

impl Drop for Practice {
    fn drop(&mut self) {
        remove(&self.dir);
    }
}

/// Where somebody practises who has, or will have, a notebook in this folder.
fn beside(dir: &Path) -> Option<PathBuf> {
    let name = dir.file_name()?.to_str()?;
    Some(dir.with_file_name(format!("{name}-practice")))
}

/// Removes what an earlier process left of practice.
pub(crate) fn tidy(dir: &Path) {
    beside(dir).iter().for_each(|dir| remove(dir));
}

/// Removes a practice folder, and no other: what cannot be removed now is removed at the next start.
fn remove(dir: &Path) {
    if dir.join(MARK).is_file() {
        // The mark goes last, so that a kill in between leaves nothing that nobody removes.
        for entry in fs::read_dir(dir).into_iter().flatten().flatten().filter(|entry| entry.file_name() != MARK) {
            let path = entry.path();
            let _ = if path.is_dir() { fs::remove_dir_all(&path) } else { fs::remove_file(&path) };
        }
        let _ = fs::remove_file(dir.join(MARK));
    }
    // Only if nothing is in it.
    let _ = fs::remove_dir(dir);
}

impl Practice {
    /// Makes the folder, and in it a notebook of somebody in one of two made-up groups, who also listens.
    pub fn begin(of: &Path, clock: Clock, words: &Words, languages: &[Lang]) -> Result<(Self, Notebook), WeftError> {
        let dir = beside(of).ok_or(NOT_MADE)?;
        remove(&dir);
        fs::create_dir_all(dir.parent().unwrap_or(&dir)).map_err(|_| NOT_MADE)?;
        fs::create_dir(&dir).map_err(|_| NOT_MADE)?;
        let practice = Self { dir };
        File::create(practice.dir.join(MARK)).map_err(|_| NOT_MADE)?;
        let made = Made { dir: &practice.dir, clock, words, languages };
        let notebook = made.everything()?;
        Ok((practice, notebook))
    }
}

/// What the made-up people are made of.
struct Made<'a> {
    dir: &'a Path,
    clock: Clock,
    words: &'a Words,
    languages: &'a [Lang],
}

impl Made<'_> {
    fn everything(&self) -> Result<Notebook, WeftError> {
        let words = self.words;
        let [mut me, mut other, mut teller, mut theirs] =
            [self.notebook("ours")?, self.notebook("listener")?, self.notebook("teller")?, self.notebook("theirs")?];
        let charter = words.founding_charter_ready_text().value;
        let proposal = me.propose(&words.practice_sample_ours_label().value, &charter)?;
        let answer = theirs.answer(&proposal, &words.practice_sample_theirs_label().value)?;
        theirs.accept(&me.complete(&answer)?)?;
        join(&mut me, &mut other)?;
        self.listen(&mut me, &mut other)?;
        join(&mut me, &mut teller)?;
        self.carry(&mut me, &mut teller, false)?;
        self.told(&mut teller)?;
        self.carry(&mut teller, &mut me, true)?;
        self.consents(&mut me)?;
        self.shared(&mut me, &mut theirs)?;
        for notebook in [other, teller, theirs] {
            notebook.lock()?;
        }
        for name in ["listener", "teller", "theirs"] {
            let _ = fs::remove_dir_all(self.dir.join(name));
        }
        Ok(me)
    }

    fn notebook(&self, name: &str) -> Result<Notebook, WeftError> {
        let dir = self.dir.join(name);
        let protection = Protection { keys: KeyStore::software(&dir), cost: Cost::LEAST };
        Notebook::create_with(&dir, &code(), self.clock, self.languages, &protection)
    }

    /// Takes what one holds to another, in a file that is gone again; for that person alone, if it is what listeners hear.
    fn carry(&self, from: &mut Notebook, to: &mut Notebook, alone: bool) -> Result<(), WeftError> {
        let whom = match alone {
            true => Recipients::Person(to.actor()?.member),
            false => Recipients::Everyone,
        };
        let place = self.dir.join("carried");
        from.file_out(&whom, &mut |_| Ok(Box::new(Durable(File::create(&place)?, place.clone()))))?;
        let mut file = File::open(&place).map_err(|_| NOT_MADE)?;
        to.file_in(&mut file)?;
        fs::remove_file(&place).map_err(|_| NOT_MADE)
    }

    /// Seats two listeners, each with a second code that is open as long as the notebook is.
    fn listen(&self, me: &mut Notebook, other: &mut Notebook) -> Result<(), WeftError> {
        let until = me.today().plus(300);
        let mut seats = Vec::new();
        for member in [me.actor()?.member, other.actor()?.member] {
            seats.extend(me.act(Command::ProposeSeat(ProposeSeat { member, role: Role::Listener, until }), None)?.made);
        }
        self.carry(me, other, false)?;
        for decision in seats {
            other.act(Command::SignDecision { decision }, None)?;
        }
        self.carry(other, me, false)?;
        me.create_second(&code(), Cost::LEAST)?;
        other.create_second(&code(), Cost::LEAST)?;
        self.carry(other, me, false)
    }

    /// Somebody of one's own group tells what happened.
    fn told(&self, teller: &mut Notebook) -> Result<(), WeftError> {
        let case = FileCase {
            category: Category::Harassment,
            urgency: Urgency::Soon,
            by_name: true,
            pseudonym: None,
            told_for: ToldFor::Myself,
            concerns: Vec::new(),
            never: Exclusions::default(),
            outside: false,
            told: Told::Words(said(self.words.practice_sample_case_text())?),
        };
        teller.act(Command::FileCase(case), None).map(drop)
    }

    /// Two people were asked; one of them has answered.
    fn consents(&self, me: &mut Notebook) -> Result<(), WeftError> {
        let words = self.words;
        let ask = |name: Phrase| -> Result<Command, WeftError> {
            let scope = |scope, for_whom| ScopeAsked { scope, for_whom, purpose: Purpose::Work, until: Until::Stopped };
            Ok(Command::AskConsent(AskConsent {
                person: PersonAsked { name: said(name)?, token: None },
                age: Age::Adult,
                eighteen: None,
                opened_by_person: false,
                spoken: true,
                scopes: vec![scope(Scope::Document, ForWhom::Partnership), scope(Scope::Film, ForWhom::Group)],
                explained: said(words.practice_sample_ask_text())?,
            }))
        };
        let asked = me.act(ask(words.practice_sample_first_label())?, None)?.made;
        let record = first(&asked)?;
        let answer = |scope, yes| ScopeAnswer { scope, yes };
        let answers = vec![answer(Scope::Document, true), answer(Scope::Film, false)];
        let answered = AnswerConsent {
            record,
            handed_over: true,
            teach_back: TeachBack::Understood,
            keep_teach_back: None,
            answers,
        };
        me.act(Command::AnswerConsent(answered), None)?;
        me.act(ask(words.practice_sample_second_label())?, None).map(drop)
    }

    /// What the groups gave each other: one entry agreed, one to be heard; and an invitation with a question.
    fn shared(&self, me: &mut Notebook, theirs: &mut Notebook) -> Result<(), WeftError> {
        let words = self.words;
        let (Some(ours), Some(other)) = (me.my_group(), theirs.my_group()) else { return Err(UNREADABLE) };
        let day = me.today();
        let entry = |story: Phrase, from: GroupId, to: GroupId, kind, hours: u64| -> Result<Command, WeftError> {
            let quantity = Some(Quantity { amount: hours, unit: Unit::Hours });
            Ok(Command::ProposeEntry(ProposeEntry { story: said(story)?, from, to, kind, quantity, day, rate: None }))
        };
        let taught = entry(words.practice_sample_given_text(), ours, other, EntryKind::Knowledge, 6)?;
        let record = first(&me.act(taught, None)?.made)?;
        self.carry(me, theirs, false)?;
        theirs.act(Command::AgreeEntry { record }, None)?;
        theirs.act(entry(words.practice_sample_taken_text(), ours, other, EntryKind::Hosting, 72)?, None)?;
        let invite = Invite { home: ours, named: Vec::new(), from: day.plus(20), to: day.plus(23) };
        let visit = first(&theirs.act(Command::Visit(VisitCommand::Invite(invite)), None)?.made)?;
        self.carry(theirs, me, false)?;
        me.act(Command::Visit(VisitCommand::Accept { record: visit }), None)?;
        let question = Say { record: visit, said: said(words.practice_sample_question_text())? };
        me.act(Command::Visit(VisitCommand::SendQuestion(question)), None).map(drop)
    }
}

/// Somebody new comes in.
fn join(me: &mut Notebook, somebody: &mut Notebook) -> Result<(), WeftError> {
    let welcome = me.welcome(&somebody.request()?)?;
    somebody.join(&welcome.file).map(drop)
}

/// A code that nobody knows.
fn code() -> Zeroizing<Vec<u8>> {
    let bytes: [u8; 16] = random::bytes();
    Zeroizing::new(bytes.iter().flat_map(|byte| format!("{byte:02x}").into_bytes()).collect())
}

fn first(made: &[RecordId]) -> Result<RecordId, WeftError> {
    made.first().copied().ok_or(UNREADABLE)
}

fn said(phrase: Phrase) -> Result<Said, WeftError> {
    let lang = Lang::new(&phrase.lang).ok_or(UNREADABLE)?;
    Ok(Said { lang, words: SaidWords::new(&phrase.value).map_err(|_| UNREADABLE)? })
}
