//! What can be typed after `weft`: verbs and options, never a code, a number or anybody's words.

use std::path::PathBuf;

use clap::{ArgGroup, Args, Parser, Subcommand, ValueEnum};
use weft_engine::model::artefact::ArtefactKind;
use weft_engine::model::consent::{ForWhom, Purpose, Scope};
use weft_engine::model::day::Day;
use weft_engine::model::fact::Area;
use weft_engine::model::gate::Use;
use weft_engine::model::ids::{GroupId, MemberId, RecordId};
use weft_engine::model::records::Matter;
use weft_engine::model::said::Lang;

use crate::exit::TABLE;

mod exchange;
mod table;

pub use exchange::{ExchangeVerb, Exchanging, FileVerb, FilesVerb, MailboxOf, MailboxVerb, Policy, Which, Whom};
pub use table::{Becomes, TableTake, TableVerb};

/// Weft: consents and a reciprocity ledger for solidarity across borders, in an encrypted notebook, without a network.
#[derive(Debug, Parser)]
#[command(name = "weft", version, after_help = TABLE, disable_help_subcommand = true)]
pub struct Line {
    /// The notebook's folder; without it the one of whoever is logged in
    #[arg(long, global = true, value_name = "DIR")]
    pub notebook: Option<PathBuf>,
    /// Print one JSON object instead of lines; errors as {"error": …, "what": …} on stderr
    #[arg(long, global = true)]
    pub json: bool,
    /// Read the notebook's code from a file instead of asking for it
    #[arg(long, global = true, value_name = "FILE")]
    pub code_file: Option<PathBuf>,
    /// Open what is heard as a listener too, with the second code from this file
    #[arg(long, global = true, value_name = "FILE")]
    pub second_code_file: Option<PathBuf>,
    /// The time, in milliseconds since 1970-01-01T00:00Z; tests only
    #[cfg(feature = "fixed-clock")]
    #[arg(long, global = true, value_name = "MILLIS")]
    pub clock: Option<u64>,
    /// What to do; without it the notebook's screens, to be used by the keyboard
    #[command(subcommand)]
    pub verb: Option<Verb>,
}

/// What to do.
#[derive(Debug, Subcommand)]
pub enum Verb {
    /// Make a notebook; asks for a new code
    Init {
        /// A language of whoever uses it, such as ta; twice for two, the first one for the screen
        #[arg(long = "lang", value_name = "TAG", required = true, value_parser = lang)]
        languages: Vec<Lang>,
        /// How long one try of the code may take on this device; what a guesser pays follows from it
        #[arg(long, value_name = "MILLIS", default_value_t = 1000, value_parser = clap::value_parser!(u64).range(..=1000))]
        try_takes: u64,
    },
    /// Change the codes of this notebook
    #[command(subcommand)]
    Code(CodeVerb),
    /// A second code, behind which stands what others tell this listener; `--second-code-file` opens it for one command
    #[command(subcommand)]
    Listen(ListenVerb),
    /// Erase this notebook from this device, its keys first; asks for the code
    Wipe {
        /// Yes, for good
        #[arg(long, required = true)]
        for_good: bool,
    },
    /// Write on in a notebook that is an older copy than this device last had
    GoOn,
    /// Read what can still be read of a damaged notebook into a new one; the damaged files are kept
    Rescue,
    /// Found a partnership of two groups, by three files: propose, answer, complete; then accept
    #[command(subcommand)]
    Found(FoundVerb),
    /// Join a group: make a request, then take its welcome in
    #[command(subcommand)]
    Join(JoinVerb),
    /// Welcome the device of a request into this group: somebody new (stewards), or another device of a member
    Welcome {
        /// The request
        request: PathBuf,
        /// It is another device of this member, oneself or, for stewards, somebody of the group; somebody else vouches for it
        #[arg(long, value_name = "ID")]
        member: Option<MemberId>,
        /// Where to write the welcome
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
    },
    /// Do what a command says: one as JSON or an array of many, from a file or stdin
    Do {
        /// The file; stdin when none is named
        file: Option<PathBuf>,
        /// A name of 32 hex digits for this act: repeated after a kill, it is done once and answers the same
        #[arg(long, value_name = "HEX", value_parser = request)]
        request: Option<[u8; 16]>,
        /// A recording, which stands in the command where "file": "sound" does
        #[arg(long, value_name = "FILE")]
        sound: Option<PathBuf>,
    },
    /// Take a yes back with the receipt number; asks for the number
    Withdraw {
        /// Read the number from a file instead of asking for it
        #[arg(long, value_name = "FILE")]
        number_file: Option<PathBuf>,
    },
    /// Let the yeses of somebody who has died hold on, with the number of whom they named; asks for the number
    Continue {
        /// Read the number from a file instead of asking for it
        #[arg(long, value_name = "FILE")]
        number_file: Option<PathBuf>,
    },
    /// Say in a case what only the affected person says, with the receipt number; asks for the number
    Speak {
        /// The word as JSON, like `"appeal"` or `{ "choose": { "path": "action", "yes": true } }`
        file: PathBuf,
        /// Read the number from a file instead of asking for it
        #[arg(long, value_name = "FILE")]
        number_file: Option<PathBuf>,
    },
    /// Keep the recording of a teach-back, if the person said yes to that
    TeachBack {
        /// The consent's id
        id: RecordId,
        /// The recording
        file: PathBuf,
    },
    /// "May I use 17, for whom?": ask about what was made outside and carries a number
    AskNumber(AskNumber),
    /// Write the receipt of a consent in the form of ISO/IEC TS 27560: for inside, when somebody asks for it
    Receipt {
        /// The consent's id
        id: RecordId,
    },
    /// Show who belongs
    People,
    /// Show a record
    Show {
        /// Its id
        id: RecordId,
    },
    /// List records, newest first
    List {
        /// Only of this area
        #[arg(value_enum)]
        area: Option<AreaNamed>,
        /// At most this many
        #[arg(long, default_value_t = 100, value_parser = clap::value_parser!(u32).range(1..=1000))]
        lines: u32,
    },
    /// Say what is due: what has a day first, the earliest first
    Due {
        /// Only of this matter
        #[arg(long, value_enum)]
        matter: Option<MatterNamed>,
        /// Only what has a day, up to this one, such as 2026-12-31
        #[arg(long, value_name = "DAY")]
        until: Option<Day>,
        /// Only what this group has to do, or whoever reads it
        #[arg(long, value_name = "ID")]
        group: Option<GroupId>,
        /// At most this many
        #[arg(long, default_value_t = 100, value_parser = clap::value_parser!(u32).range(1..=1000))]
        lines: u32,
    },
    /// Search what was told; asks for the words when none are given
    Search {
        /// All of these words, the last one as a beginning
        words: Vec<String>,
    },
    /// Keep a file that could leave one day, and say whom it concerns
    Attach(Attach),
    /// Carry what is known to another notebook, or take such a file in
    #[command(subcommand)]
    File(FileVerb),
    /// Show the files of which not all is here, and how large they are; or choose when they come
    Files {
        /// What to do with the choice; without it, the files
        #[command(subcommand)]
        verb: Option<FilesVerb>,
    },
    /// Meet another device that can be reached, and leave with the same
    #[command(subcommand)]
    Exchange(ExchangeVerb),
    /// Exchange by way of a relay, with those who are never there at the same time
    #[command(subcommand)]
    Mailbox(MailboxVerb),
    /// Run a relay, which keeps sealed blobs for others (docs/relay.md)
    Relay(weft_relay::Line),
    /// Let something leave, if the consents of everyone it concerns allow it
    Export(Export),
    /// Check the notebook: counts, and roots to compare with other devices
    Check,
    /// Write a page to read or print: of what this notebook knows, unless another one is named
    Page(PageLine),
    /// Let the ledger leave as tables (CSV, JSON): what both groups agreed on, for members of both
    Ledger {
        /// The folder to put it in, with its manifest
        #[arg(long, value_name = "DIR")]
        into: PathBuf,
        /// For the public instead: only entries whose words both groups let be shown
        #[arg(long, requires = "purpose")]
        public: bool,
        /// What tables for the public are for
        #[arg(long, value_enum, requires = "public")]
        purpose: Option<PurposeNamed>,
    },
    /// Take a spreadsheet in, as people keep it
    #[command(subcommand)]
    Table(TableVerb),
    /// Let the visits that both groups agreed on leave as a calendar (iCalendar), for members of both
    Calendar {
        /// The folder to put it in, with its manifest
        #[arg(long, value_name = "DIR")]
        into: PathBuf,
    },
    /// Play a scenario (tests/scenarios/README.md says how to write one)
    #[command(subcommand)]
    Scenario(ScenarioVerb),
    /// Play the tour, and leave its folder to look at; run again, it goes on where it stopped
    Tour {
        /// A new folder
        dir: PathBuf,
        /// Where the tour-*.json are [default: tests/scenarios, else those built in]
        #[arg(long, value_name = "FOLDER")]
        scenarios: Option<PathBuf>,
    },
}

/// The codes of a notebook.
#[derive(Debug, Subcommand)]
pub enum CodeVerb {
    /// Another code that opens; asks for the code and for the new one
    Change {
        /// Read the new code from a file instead of asking for it
        #[arg(long, value_name = "FILE")]
        new_code_file: Option<PathBuf>,
    },
    /// A code that wipes the notebook when it is typed instead of the code that opens; asks for both
    Wipe {
        /// Read the code that wipes from a file instead of asking for it
        #[arg(long, value_name = "FILE", conflicts_with = "none")]
        wipe_code_file: Option<PathBuf>,
        /// No code wipes any more
        #[arg(long)]
        none: bool,
    },
}

/// The second code of a listener.
#[derive(Debug, Subcommand)]
pub enum ListenVerb {
    /// Make it, and the key by which others can tell this listener something; asks for the second code
    Create,
    /// Another second code; asks for the second code and for the new one
    Change {
        /// Read the new second code from a file instead of asking for it
        #[arg(long, value_name = "FILE")]
        new_code_file: Option<PathBuf>,
    },
}

/// Founding a partnership.
#[derive(Debug, Subcommand)]
pub enum FoundVerb {
    /// File 1: propose, with {"group": name, "charter": text}
    Propose {
        /// The JSON; stdin when none is named
        file: Option<PathBuf>,
        /// Where to write file 1
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
    },
    /// File 2: answer a proposal, with {"group": name}
    Answer {
        /// File 1
        proposal: PathBuf,
        /// The JSON; stdin when none is named
        file: Option<PathBuf>,
        /// Where to write file 2
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
    },
    /// File 3: complete an answer
    Complete {
        /// File 2
        answer: PathBuf,
        /// Where to write file 3
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
    },
    /// Take file 3 in
    Accept {
        /// File 3
        completion: PathBuf,
    },
}

/// Joining a group.
#[derive(Debug, Subcommand)]
pub enum JoinVerb {
    /// Ask to join
    Request {
        /// Where to write the request
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
    },
    /// Take a welcome in, and compare the four numbers
    Accept {
        /// The welcome
        welcome: PathBuf,
    },
}

/// Keeping a file.
#[derive(Debug, Args)]
#[command(group = ArgGroup::new("whom").required(true).args(["concerns", "nobody"]))]
pub struct Attach {
    /// The file
    pub file: PathBuf,
    /// The consents of everyone who can be recognised, with commas between them
    #[arg(long, value_name = "ID", value_delimiter = ',')]
    pub concerns: Vec<RecordId>,
    /// Nobody can be recognised
    #[arg(long)]
    pub nobody: bool,
    /// What it is
    #[arg(long, value_enum, default_value = "photo")]
    pub kind: KindNamed,
}

/// What somebody wants to do with an artefact.
#[derive(Debug, Args)]
pub struct UseNamed {
    /// Under which scope
    #[arg(long, value_enum)]
    pub scope: ScopeNamed,
    /// Who would see it
    #[arg(long = "for", value_enum)]
    pub for_whom: ForNamed,
    /// What for
    #[arg(long, value_enum)]
    pub purpose: PurposeNamed,
}

impl From<&UseNamed> for Use {
    fn from(named: &UseNamed) -> Self {
        Self { scope: named.scope.into(), for_whom: named.for_whom.into(), purpose: named.purpose.into() }
    }
}

/// Asking about a number.
#[derive(Debug, Args)]
pub struct AskNumber {
    /// The number
    pub number: u32,
    #[command(flatten)]
    pub using: UseNamed,
}

/// Letting something leave.
#[derive(Debug, Args)]
pub struct Export {
    /// The artefact's id
    pub id: RecordId,
    #[command(flatten)]
    pub using: UseNamed,
    /// The folder to put it in, with its manifest
    #[arg(long, value_name = "DIR")]
    pub into: PathBuf,
}

/// Which page, and where to write it.
#[derive(Debug, Args)]
#[command(group(ArgGroup::new("which").args(["balance", "entry", "visit", "record"])))]
pub struct PageLine {
    /// Where to write it
    #[arg(long, value_name = "FILE")]
    pub out: PathBuf,
    /// Balances, and the reviews of them
    #[arg(long)]
    pub balance: bool,
    /// This ledger entry, for the public, if both groups let its words be shown
    #[arg(long, value_name = "ID", requires = "purpose")]
    pub entry: Option<RecordId>,
    /// What a page for the public is for
    #[arg(long, value_enum, requires = "entry")]
    pub purpose: Option<PurposeNamed>,
    /// The report of this visit, of both sides
    #[arg(long, value_name = "ID")]
    pub visit: Option<RecordId>,
    /// This record by itself: a consent, an entry, a visit or a review
    #[arg(long, value_name = "ID")]
    pub record: Option<RecordId>,
}

/// Playing scenarios.
#[derive(Debug, Subcommand)]
pub enum ScenarioVerb {
    /// Play one
    Run {
        /// The scenario
        file: PathBuf,
        /// Keep its devices, files, exports and pages in this folder; run again, it goes on where it stopped
        #[arg(long = "in", value_name = "DIR")]
        dir: Option<PathBuf>,
        /// Let another program do the taps on its own views: it is asked on standard output, in JSON, and answers on standard input
        #[arg(long)]
        shell: bool,
    },
}

fn lang(tag: &str) -> Result<Lang, String> {
    Lang::new(tag).ok_or_else(|| "a language is a tag such as ta or ar-EG".into())
}

fn request(text: &str) -> Result<[u8; 16], String> {
    text.parse().map(|id: RecordId| *id.bytes()).map_err(|_| "32 lowercase hex digits".into())
}

/// A choice among names of the model.
macro_rules! named {
    ($(#[$doc:meta])* $name:ident => $of:ty { $($choice:ident),+ }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
        #[value(rename_all = "snake_case")]
        #[allow(missing_docs)]
        pub enum $name { $($choice),+ }

        impl From<$name> for $of {
            fn from(named: $name) -> Self {
                match named { $($name::$choice => <$of>::$choice),+ }
            }
        }
    };
}

named!(/// An area that is listed.
    AreaNamed => Area { Consent, Artefact, Entry, Visit, Review, Line });
named!(/// What is due.
MatterNamed => Matter {
    AskAgain, AnswerEntry, Translate, Recall, AnswerInvitation, AcceptCondition, CheckIn, ReportVisit, Promise, AnswerCase,
    Repair, AskSafer, AnswerReversal, Review, Adjust, CountCase, TakeLineBack,
    AnswerCorrection, NotHeard, YesLost, TwoAnswers, BegunTwice, SetAside
});
named!(/// What sort of thing a file is.
    KindNamed => ArtefactKind { Photo, Voice, Film, Document });
named!(/// A scope of consent.
    ScopeNamed => Scope { Document, Film, Amplify, Share });
named!(/// Who would see something.
    ForNamed => ForWhom { Group, Partnership, Public });
named!(/// What for.
    PurposeNamed => Purpose { Work, Report, Learning, Campaign, Fundraising });

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_definition_is_sound() {
        use clap::CommandFactory;
        Line::command().debug_assert();
    }
}
