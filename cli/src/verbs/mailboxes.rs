//! Exchanging by way of relays.

use std::path::Path;

use serde_json::{Value, json};
use weft_engine::model::audience::Audience;
use weft_engine::model::ids::SignKey;
use weft_engine::{Mailbox, Missing};
use weft_relay::blobs::MailboxId;
use weft_screens::relay_name;

use super::{Ended, Session, read};
use crate::args::{MailboxOf, Which};
use crate::exit::{Exit, Failure};
use crate::network::Http;
use crate::output::write_whole;
use crate::waiting::Waiting;

impl Session {
    pub(super) fn mailbox_key(&self) -> Ended {
        let notebook = self.open()?;
        self.out.result(&json!({ "key": notebook.device_key().to_string() }));
        self.lock(notebook)
    }

    pub(super) fn mailbox_grant(
        &self,
        mailbox: MailboxId,
        holder: SignKey,
        until: u64,
        with: Option<&Path>,
        out: &Path,
    ) -> Ended {
        let other = match with {
            Some(path) => {
                let half = weft_engine::half_of(&read(path)?);
                Some(half.ok_or_else(|| Failure::usage("this is not what another steward's `mailbox grant` wrote"))?)
            }
            None => None,
        };
        let notebook = self.open()?;
        let granted = notebook.grant_mailbox(mailbox.0, holder, until, other)?;
        write_whole(out, &granted)?;
        let next =
            if other.is_some() { "the device can use it" } else { "the other steward signs it too, with --with" };
        self.out.result(&json!({ "wrote": out.display().to_string(), "next": next }));
        self.lock(notebook)
    }

    pub(super) fn mailbox_use(&self, url: &str, capability: &Path, whom: MailboxOf, name: Option<&str>) -> Ended {
        let known = relay_name(url).ok_or_else(|| {
            Failure::usage("a relay's address is like https://relay.example:8443; http only on this machine")
        })?;
        let name = name.map_or(known, str::to_owned);
        let capability = read(capability)?;
        let mut notebook = self.open()?;
        let audience = match whom {
            MailboxOf::Partnership => Audience::Partnership,
            MailboxOf::Group => Audience::Group(notebook.actor()?.group),
        };
        notebook.use_mailbox(&name, url.trim_end_matches('/'), audience, &capability)?;
        self.out.result(&json!({ "relay": name }));
        self.lock(notebook)
    }

    pub(super) fn mailbox_list(&self) -> Ended {
        let notebook = self.open()?;
        let shown: Vec<Value> = notebook.mailboxes()?.iter().map(shown).collect();
        self.out.result(&json!({ "mailboxes": shown }));
        self.lock(notebook)
    }

    pub(super) fn mailbox_give_up(&self, name: &str) -> Ended {
        let mut notebook = self.open()?;
        notebook.give_up_relay(name, None)?;
        self.out.result(&json!({ "given_up": name }));
        self.lock(notebook)
    }

    /// Each mailbox in turn; one that cannot be reached keeps nobody from the others.
    pub(super) fn mailbox_exchange(&self, trust: Option<&Path>, which: &Which) -> Ended {
        let trust = trust.map(read).transpose()?;
        let http = Http::trusting(trust.as_deref())?;
        let mut notebook = self.open()?;
        let (mailboxes, files) = (notebook.mailboxes()?, which.of(&notebook)?);
        if mailboxes.is_empty() {
            let what = "no mailbox is used yet; `mailbox use` takes one";
            return Err(Failure { exit: Exit::NotThere, code: "not_there".into(), what: what.into() });
        }
        let (mut results, mut failed) = (Vec::new(), None);
        for (place, mailbox) in mailboxes.iter().enumerate() {
            let mut told = shown(mailbox);
            let ran = {
                let _waiting = Waiting::on("exchanging by way of a relay");
                http.run(&mut notebook, place, &files).map_err(Failure::from)
            };
            let more = match ran {
                Ok((ran, came)) => {
                    if ran.full {
                        failed = Some(Failure::usage(
                            "a mailbox is full, and not everything was put; ask its operator for room",
                        ));
                    }
                    json!({ "came": came, "ran": ran })
                }
                Err(error) => {
                    let more = json!({ "failed": error.what });
                    failed = Some(error);
                    more
                }
            };
            if let (Value::Object(told), Value::Object(more)) = (&mut told, more) {
                told.extend(more);
            }
            results.push(told);
        }
        let missing = Missing::of(&notebook.missing_files()?);
        self.out.result(&json!({ "mailboxes": results, "missing": missing }));
        self.lock(notebook)?;
        match failed {
            None => Ok(Exit::Done),
            Some(error) => Err(Failure { exit: Exit::Partly, code: "partly".into(), what: error.what }),
        }
    }
}

fn shown(mailbox: &Mailbox) -> Value {
    let whom = if mailbox.audience == Audience::Partnership { "partnership" } else { "group" };
    let id = mailbox.id().map(|id| MailboxId(id).to_string());
    json!({ "relay": mailbox.name, "at": mailbox.url, "for": whom, "mailbox": id })
}
