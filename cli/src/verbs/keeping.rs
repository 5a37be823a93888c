//! Keeping a notebook: its codes, wiping it, writing on from an older copy.

use std::path::Path;
use std::time::Duration;

use serde_json::{Value, json};
use weft_engine::{Cost, KeyStore, Notebook};

use super::{Ended, Session};
use crate::exit::{Exit, Failure};
use crate::secret;
use crate::waiting::Waiting;

/// How long one try of the second code may take on this device, as of the first.
const TRY_TAKES: Duration = Duration::from_millis(1000);

impl Session {
    pub(super) fn change_code(&self, new_code_file: Option<&Path>) -> Ended {
        let old = secret::code(self.code_file.as_deref())?;
        let new = secret::new_code(new_code_file)?;
        let mut notebook = self.open_with(&old)?;
        {
            let _waiting = Waiting::on("changing the code");
            notebook.change_code(&old, &new)?;
        }
        self.out.result(&json!({ "changed": "from now on only the new code opens this notebook" }));
        self.lock(notebook)
    }

    pub(super) fn wipe_code(&self, wipe_code_file: Option<&Path>, none: bool) -> Ended {
        let code = secret::code(self.code_file.as_deref())?;
        let wipe = if none { None } else { Some(secret::new_code(wipe_code_file)?) };
        let mut notebook = self.open_with(&code)?;
        notebook.set_wipe_code(&code, wipe.as_ref().map(|wipe| wipe.as_slice()))?;
        let told = match none {
            true => "no code wipes this notebook",
            false => "this code wipes the notebook when it is typed instead of the one that opens; nothing asks again",
        };
        self.out.result(&json!({ "changed": told }));
        self.lock(notebook)
    }

    pub(super) fn listen(&self) -> Ended {
        let mut notebook = self.open_first()?;
        let code = secret::new_code(self.second_code_file.as_deref())?;
        {
            let _waiting = Waiting::on("making the second code");
            notebook.create_second(&code, Cost::calibrated(TRY_TAKES))?;
        }
        let told = "what others tell this listener opens with the second code only";
        self.out.result(&json!({ "made": told, "next": "write a file for everyone: it tells them by which key" }));
        self.lock(notebook)
    }

    pub(super) fn change_second(&self, new_code_file: Option<&Path>) -> Ended {
        let mut notebook = self.open_first()?;
        let old = secret::second_code(self.second_code_file.as_deref())?;
        let new = secret::new_code(new_code_file)?;
        {
            let _waiting = Waiting::on("changing the second code");
            notebook.change_second(&old, &new)?;
        }
        self.out.result(&json!({ "changed": "from now on only the new second code opens what is heard" }));
        self.lock(notebook)
    }

    pub(super) fn wipe(&self) -> Ended {
        self.open()?.wipe()?;
        let elsewhere = "what others hold, and what was exported, stays where it is";
        self.out.result(&json!({ "wiped": "this notebook is gone from this device", "elsewhere": elsewhere }));
        Ok(Exit::Done)
    }

    pub(super) fn rescue(&self) -> Ended {
        let (folder, code) = (self.folder()?, secret::code(self.code_file.as_deref())?);
        let (notebook, rescued) = {
            let _waiting = Waiting::on("reading what can be read");
            Notebook::rescue(folder, &code, self.clock, &KeyStore::software(folder))?
        };
        let mut shown = json!(rescued);
        if let Value::Object(shown) = &mut shown {
            let back = "read a file of everybody you exchange with: what they have of what was lost comes back";
            shown.insert("next".into(), json!(back));
        }
        self.out.result(&shown);
        self.lock(notebook)
    }

    pub(super) fn go_on(&self) -> Ended {
        let mut notebook = self.open()?;
        if !notebook.is_older_copy() {
            return Err(Failure::usage("this notebook is the newest there was; there is nothing to go on from"));
        }
        notebook.go_on()?;
        let back = "read a file of everybody you exchange with: what they still have of this notebook comes back";
        self.out.result(&json!({ "gone_on": "this notebook can be written again", "next": back }));
        self.lock(notebook)
    }
}
