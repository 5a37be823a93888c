//! The verbs, each a few lines between the arguments and the engine.

mod acting;
mod carrying;
mod exchanging;
mod founding;
mod keeping;
mod looking;
mod mailboxes;
mod playing;
mod tables;

use std::path::{Path, PathBuf};
use std::time::Duration;

use etcetera::BaseStrategy;
use weft_app::Front;
use weft_engine::{Clock, KeyStore, Notebook};

use crate::args::{
    CodeVerb, ExchangeVerb, FileVerb, FilesVerb, FoundVerb, JoinVerb, Line, ListenVerb, MailboxVerb, ScenarioVerb,
    TableVerb, Verb,
};
use crate::exit::{Exit, Failure};
use crate::output::Output;
use crate::secret::{self, Secret};
use crate::terminal::{Terminal, clear_when_interrupted};
use crate::waiting::Waiting;

/// What every verb needs.
pub struct Session {
    out: Output,
    notebook: Option<PathBuf>,
    code_file: Option<PathBuf>,
    second_code_file: Option<PathBuf>,
    clock: Clock,
}

type Ended = Result<Exit, Failure>;

impl Session {
    /// What the options of a line say.
    pub fn new(out: Output, line: &Line) -> Result<Self, Failure> {
        #[cfg(feature = "fixed-clock")]
        let clock = line.clock.map_or(Clock::System, Clock::Fixed);
        #[cfg(not(feature = "fixed-clock"))]
        let clock = Clock::System;
        let own = || etcetera::choose_base_strategy().ok().map(|own| own.data_dir().join("weft"));
        let (notebook, code_file) = (line.notebook.clone().or_else(own), line.code_file.clone());
        Ok(Self { out, notebook, code_file, second_code_file: line.second_code_file.clone(), clock })
    }

    /// Carries a verb out.
    pub fn run(&self, verb: Option<Verb>) -> Ended {
        let Some(verb) = verb else { return self.screens() };
        match verb {
            Verb::Init { languages, try_takes } => self.init(&languages, Duration::from_millis(try_takes)),
            Verb::Code(CodeVerb::Change { new_code_file }) => self.change_code(new_code_file.as_deref()),
            Verb::Code(CodeVerb::Wipe { wipe_code_file, none }) => self.wipe_code(wipe_code_file.as_deref(), none),
            Verb::Listen(ListenVerb::Create) => self.listen(),
            Verb::Listen(ListenVerb::Change { new_code_file }) => self.change_second(new_code_file.as_deref()),
            Verb::Wipe { for_good: _ } => self.wipe(),
            Verb::GoOn => self.go_on(),
            Verb::Rescue => self.rescue(),
            Verb::Found(FoundVerb::Propose { file, out }) => self.propose(file.as_deref(), &out),
            Verb::Found(FoundVerb::Answer { proposal, file, out }) => self.answer(&proposal, file.as_deref(), &out),
            Verb::Found(FoundVerb::Complete { answer, out }) => self.complete(&answer, &out),
            Verb::Found(FoundVerb::Accept { completion }) => self.accept(&completion),
            Verb::Join(JoinVerb::Request { out }) => self.request(&out),
            Verb::Join(JoinVerb::Accept { welcome }) => self.join(&welcome),
            Verb::Welcome { request, member, out } => self.welcome(&request, member, &out),
            Verb::Do { file, request, sound } => self.act(file.as_deref(), sound.as_deref(), request),
            Verb::Withdraw { number_file } => self.withdraw(number_file.as_deref()),
            Verb::Speak { file, number_file } => self.speak(&file, number_file.as_deref()),
            Verb::Continue { number_file } => self.continue_with(number_file.as_deref()),
            Verb::TeachBack { id, file } => self.teach_back(id, &file),
            Verb::AskNumber(asked) => self.ask_number(&asked),
            Verb::Receipt { id } => self.receipt(&id),
            Verb::People => self.people(),
            Verb::Show { id } => self.show(&id),
            Verb::List { area, lines } => self.list(area, lines),
            Verb::Due { matter, until, group, lines } => self.due(matter, until, group, lines),
            Verb::Search { words } => self.search(&words),
            Verb::Attach(attach) => self.attach(&attach),
            Verb::File(FileVerb::Out { whom, new, out }) => self.file_out(whom, new, &out),
            Verb::File(FileVerb::In { file }) => self.file_in(&file),
            Verb::Files { verb: None } => self.files(),
            Verb::Files { verb: Some(FilesVerb::Policy { policy }) } => self.files_policy(policy),
            Verb::Exchange(ExchangeVerb::Listen { address, how }) => self.exchange_listen(address, &how),
            Verb::Exchange(ExchangeVerb::Connect { address, which }) => self.exchange_connect(address, &which),
            Verb::Exchange(ExchangeVerb::Lan { how }) => self.exchange_lan(&how),
            Verb::Mailbox(MailboxVerb::Key) => self.mailbox_key(),
            Verb::Mailbox(MailboxVerb::Grant { mailbox, holder, until, with, out }) => {
                self.mailbox_grant(mailbox, holder, until, with.as_deref(), &out)
            }
            Verb::Mailbox(MailboxVerb::Use { url, capability, whom, name }) => {
                self.mailbox_use(&url, &capability, whom, name.as_deref())
            }
            Verb::Mailbox(MailboxVerb::List) => self.mailbox_list(),
            Verb::Mailbox(MailboxVerb::GiveUp { name }) => self.mailbox_give_up(&name),
            Verb::Mailbox(MailboxVerb::Exchange { trust, which }) => self.mailbox_exchange(trust.as_deref(), &which),
            Verb::Relay(line) => relay(line),
            Verb::Export(export) => self.export(&export),
            Verb::Check => self.check(),
            Verb::Page(line) => self.page(&line),
            Verb::Ledger { into, public: _, purpose } => self.ledger(&into, purpose),
            Verb::Table(TableVerb::Take(take)) => self.take_table(&take),
            Verb::Calendar { into } => self.calendar(&into),
            Verb::Scenario(ScenarioVerb::Run { file, dir, shell }) => self.scenario(&file, dir.as_deref(), shell),
            Verb::Tour { dir, scenarios } => self.tour(&dir, scenarios.as_deref()),
        }
    }

    /// The notebook's screens.
    fn screens(&self) -> Ended {
        if self.out.json {
            return Err(Failure::usage("screens are not printed as JSON; name a verb, see weft --help"));
        }
        // With the codes in files it opens at once; without, the code is typed on a screen, and where there is no notebook
        // one is made.
        let dir = self.dir()?;
        let keys = KeyStore::software(dir);
        let front = match &self.code_file {
            Some(_) => Front::over(self.open()?, dir, self.clock, keys)?,
            None => {
                let spoken = spoken_here();
                let system: Vec<&str> = spoken.iter().map(String::as_str).collect();
                Front::at(dir, self.clock, keys, &system)?
            }
        };
        clear_when_interrupted();
        Terminal::new(front, &mut std::io::stdin().lock(), &mut std::io::stdout().lock()).run()?;
        Ok(Exit::Done)
    }

    fn dir(&self) -> Result<&Path, Failure> {
        self.notebook.as_deref().ok_or_else(|| Failure::usage("name the notebook's folder with --notebook DIR"))
    }

    /// The notebook, with what stands behind the second code if that was given.
    fn open(&self) -> Result<Notebook, Failure> {
        let mut notebook = self.open_first()?;
        if let Some(file) = &self.second_code_file {
            let second = secret::second_code(Some(file))?;
            let _waiting = Waiting::on("opening what is heard");
            notebook.open_second(&second)?;
        }
        Ok(notebook)
    }

    fn open_first(&self) -> Result<Notebook, Failure> {
        let dir = self.folder()?;
        let code = secret::code(self.code_file.as_deref())?;
        let _waiting = Waiting::on("opening the notebook");
        Ok(Notebook::open(dir, &code, self.clock)?)
    }

    fn open_with(&self, code: &Secret) -> Result<Notebook, Failure> {
        let _waiting = Waiting::on("opening the notebook");
        Ok(Notebook::open(self.folder()?, code, self.clock)?)
    }

    /// The notebook's folder, which is there.
    fn folder(&self) -> Result<&Path, Failure> {
        let dir = self.dir()?;
        if !dir.is_dir() {
            let what = format!("there is no folder {}; make a notebook there with `init`", dir.display());
            return Err(Failure { exit: Exit::NotThere, code: "not_there".into(), what });
        }
        Ok(dir)
    }

    fn lock(&self, notebook: Notebook) -> Ended {
        notebook.lock()?;
        Ok(Exit::Done)
    }
}

/// The language that whoever is logged in uses, as the system says it: `ta_LK.UTF-8` is `ta-LK`.
fn spoken_here() -> Vec<String> {
    let named = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().filter_map(|name| std::env::var(name).ok());
    let tag = |name: String| name.split(['.', '@']).next().unwrap_or_default().replace('_', "-");
    named.map(tag).filter(|tag| !tag.is_empty()).take(1).collect()
}

/// Runs a relay, or looks after its mailboxes; needs no notebook.
fn relay(line: weft_relay::Line) -> Ended {
    line.run(&mut std::io::stdout()).map(|()| Exit::Done).map_err(|failed| Failure {
        exit: Exit::Device,
        code: "device".into(),
        what: failed.to_string(),
    })
}

/// The bytes of a file that somebody names.
fn read(path: &Path) -> Result<Vec<u8>, Failure> {
    std::fs::read(path).map_err(|error| Failure::device("read", path, &error))
}
