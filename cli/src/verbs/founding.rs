//! Making a notebook, founding a partnership, joining one.

use std::path::Path;
use std::time::Duration;

use serde::Deserialize;
use serde_json::json;
use weft_engine::model::ids::MemberId;
use weft_engine::model::said::Lang;
use weft_engine::{Another, Cost, Notebook, Protection};
use weft_screens::in_fives;

use super::{Ended, Session, read};
use crate::exit::Failure;
use crate::output::write_whole;
use crate::waiting::Waiting;
use crate::{reading, secret};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Proposed {
    group: String,
    charter: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Answered {
    group: String,
}

impl Session {
    pub(super) fn init(&self, languages: &[Lang], try_takes: Duration) -> Ended {
        let dir = self.dir()?;
        let code = secret::new_code(self.code_file.as_deref())?;
        let notebook = {
            let _waiting = Waiting::on("making the notebook");
            let protection = Protection { cost: Cost::calibrated(try_takes), ..Protection::software(dir) };
            Notebook::create_with(dir, &code, self.clock, languages, &protection)?
        };
        self.out.result(&json!({
            "made": dir.display().to_string(), "languages": languages,
            "next": "found a partnership with `found propose`, or ask to join one with `join request`",
        }));
        self.lock(notebook)
    }

    pub(super) fn propose(&self, words: Option<&Path>, out: &Path) -> Ended {
        let words: Proposed = json_of(words)?;
        let mut notebook = self.open()?;
        let file = notebook.propose(&words.group, &words.charter)?;
        self.wrote(out, &file, "carry this file to the other group; they read it with `found answer`")?;
        self.lock(notebook)
    }

    pub(super) fn answer(&self, proposal: &Path, words: Option<&Path>, out: &Path) -> Ended {
        let proposal = read(proposal)?;
        let words: Answered = json_of(words)?;
        let mut notebook = self.open()?;
        let file = notebook.answer(&proposal, &words.group)?;
        self.wrote(out, &file, "carry this file back to the group that proposed; they read it with `found complete`")?;
        self.lock(notebook)
    }

    pub(super) fn complete(&self, answer: &Path, out: &Path) -> Ended {
        let answer = read(answer)?;
        let mut notebook = self.open()?;
        let file = notebook.complete(&answer)?;
        self.wrote(out, &file, "the partnership exists; carry this file to the other group, for `found accept`")?;
        self.lock(notebook)
    }

    pub(super) fn accept(&self, completion: &Path) -> Ended {
        let completion = read(completion)?;
        let mut notebook = self.open()?;
        notebook.accept(&completion)?;
        self.out.result(&json!({ "next": "the partnership exists; people shows who belongs" }));
        self.lock(notebook)
    }

    pub(super) fn request(&self, out: &Path) -> Ended {
        let mut notebook = self.open()?;
        let file = notebook.request()?;
        self.wrote(out, &file, "carry this file to a steward of the group; they read it with `welcome`")?;
        self.lock(notebook)
    }

    pub(super) fn welcome(&self, request: &Path, member: Option<MemberId>, out: &Path) -> Ended {
        let request = read(request)?;
        let mut notebook = self.open()?;
        let welcomed = match member {
            None => Another::Welcomed(notebook.welcome(&request)?),
            Some(member) => notebook.welcome_another(&request, member)?,
        };
        let welcome = match welcomed {
            Another::Welcomed(welcome) => welcome,
            Another::Awaits(device) => {
                self.out.result(&json!({
                    "awaits": device,
                    "next": "a second device has to vouch for this one, of the same member or of a steward: `file out`, there \
                             `do` with vouch_device, and `file in` what they send; then this again writes the welcome",
                }));
                return self.lock(notebook);
            }
        };
        write_whole(out, &welcome.file)?;
        self.out.result(&json!({
            "wrote": out.display().to_string(), "bytes": welcome.file.len(), "numbers": in_fives(welcome.numbers),
            "next": "carry this file back, for `join accept`; compare these four numbers with the other device",
        }));
        self.lock(notebook)
    }

    pub(super) fn join(&self, welcome: &Path) -> Ended {
        let welcome = read(welcome)?;
        let mut notebook = self.open()?;
        let joined = notebook.join(&welcome)?;
        self.out.result(&json!({
            "numbers": in_fives(joined),
            "next": "compare these four numbers with the steward; if one differs, tell everybody and do not go on",
        }));
        self.lock(notebook)
    }

    fn wrote(&self, out: &Path, file: &[u8], next: &str) -> Result<(), Failure> {
        write_whole(out, file)?;
        self.out.result(&json!({ "wrote": out.display().to_string(), "bytes": file.len(), "next": next }));
        Ok(())
    }
}

fn json_of<T: serde::de::DeserializeOwned>(file: Option<&Path>) -> Result<T, Failure> {
    reading::json(&reading::text(file)?).map_err(Failure::usage)
}
