//! Meeting another device in a session.

use std::net::SocketAddr;
use std::time::{Duration, Instant};

use serde_json::json;
use weft_engine::{Files, Met, Missing, Notebook, SMALL};

use super::{Ended, Session};
use crate::args::{Exchanging, Policy, Which};
use crate::exit::{Exit, Failure};
use crate::network::{self, Found, Lan, Listener};
use crate::waiting::Waiting;

impl Session {
    /// The files of which not all is here.
    pub(super) fn files(&self) -> Ended {
        let notebook = self.open()?;
        let files = notebook.missing_files()?;
        let (policy, total) = (notebook.originals()?, Missing::of(&files));
        self.out.result(&json!({ "policy": policy, "missing": total, "files": files }));
        self.lock(notebook)
    }

    /// Shows or chooses when files that are not small come.
    pub(super) fn files_policy(&self, policy: Option<Policy>) -> Ended {
        let mut notebook = self.open()?;
        if let Some(policy) = policy {
            notebook.choose_originals(policy.into())?;
        }
        self.out.result(&json!({ "policy": notebook.originals()?, "small": SMALL }));
        self.lock(notebook)
    }

    /// Waits to be reached.
    pub(super) fn exchange_listen(&self, address: SocketAddr, how: &Exchanging) -> Ended {
        let mut notebook = self.open()?;
        // Before anything waits: somebody who belongs to nothing has nobody to wait for.
        let files = how.which.of(&notebook)?;
        notebook.wait(files.clone())?;
        let listener = listening(address)?;
        self.out.line(&format!("waiting at {}", listener.here));
        let until = Instant::now() + Duration::from_secs(how.minutes.saturating_mul(60));
        let mut meetings = Vec::new();
        while Instant::now() < until && (meetings.is_empty() || !how.once) {
            self.let_in(&mut notebook, &listener, &files, &mut meetings)?;
        }
        self.exchanged(notebook, &meetings)
    }

    /// Reaches out to an address.
    pub(super) fn exchange_connect(&self, address: SocketAddr, which: &Which) -> Ended {
        let mut notebook = self.open()?;
        let files = which.of(&notebook)?;
        let ended = {
            let _waiting = Waiting::on("meeting");
            reach(&mut notebook, address, &files)?
        };
        let (met, whole) = match ended {
            network::Ended::Met(met) => (met, true),
            network::Ended::BrokeOff(met) => (met, false),
            network::Ended::Unanswered => {
                return Err(not_reached(address, "it does not answer under any key known here"));
            }
        };
        self.out.result(&met);
        self.lock(notebook)?;
        match (whole, met.in_step) {
            (true, true) => Ok(Exit::Done),
            (true, false) => {
                Err(partly("both have said everything they could, and something is still missing or closed"))
            }
            (false, _) => Err(partly("the connection broke; what arrived is kept: connect again")),
        }
    }

    /// Finds devices in the local network, is found, and meets each.
    pub(super) fn exchange_lan(&self, how: &Exchanging) -> Ended {
        let mut notebook = self.open()?;
        let files = how.which.of(&notebook)?;
        let listener = listening(SocketAddr::from(([0, 0, 0, 0], 0)))?;
        let names = notebook.lan_names()?;
        let lan = Lan::join(&names, listener.here.port())?;
        self.out.line("looking around in the local network");
        let until = Instant::now() + Duration::from_secs(how.minutes.saturating_mul(60));
        let mut meetings = Vec::new();
        while Instant::now() < until && (meetings.is_empty() || !how.once) {
            self.let_in(&mut notebook, &listener, &files, &mut meetings)?;
            for Found { address, .. } in lan.found().into_iter().take_while(|_| Instant::now() < until) {
                // Both find each other; whoever cannot be reached now is found again.
                match reach(&mut notebook, address, &files) {
                    Ok(network::Ended::Met(met)) => {
                        self.say_met(&met);
                        meetings.push(met);
                    }
                    Ok(network::Ended::BrokeOff(_)) => self.out.line("a connection broke; what arrived is kept"),
                    Ok(network::Ended::Unanswered) => {}
                    Err(failure) if matches!(failure.exit, Exit::NotThere | Exit::Usage) => {
                        self.out.line(&failure.what)
                    }
                    Err(failure) => return Err(failure),
                }
            }
        }
        drop(lan);
        self.exchanged(notebook, &meetings)
    }

    /// Lets whoever knocks in. Whoever is nobody's device ends their own meeting and nothing else.
    fn let_in(
        &self,
        notebook: &mut Notebook,
        listener: &Listener,
        files: &Files,
        meetings: &mut Vec<Met>,
    ) -> Result<(), Failure> {
        let Some(stream) = listener.knock() else { return Ok(()) };
        match network::meet(notebook, notebook.wait(files.clone())?, &stream) {
            Ok(network::Ended::Met(met)) => {
                self.say_met(&met);
                meetings.push(met);
            }
            Ok(network::Ended::BrokeOff(_)) => self.out.line("a connection broke; what arrived is kept"),
            Ok(network::Ended::Unanswered) => {}
            // The notebook itself cannot go on.
            Err(error) if !matches!(error, weft_engine::WeftError::BadInput { .. }) => return Err(error.into()),
            Err(error) => self.out.line(&format!("somebody was turned away: {error}")),
        }
        Ok(())
    }

    fn say_met(&self, met: &Met) {
        let news = met.came.new_facts.saturating_add(met.came.new_notices);
        let state = if met.in_step { "in step" } else { "not in step yet" };
        self.out.line(&format!("met a device: {news} new, {} sent, {state}{}", met.sent, still(met.missing)));
    }

    fn exchanged(&self, notebook: Notebook, meetings: &[Met]) -> Ended {
        let none = meetings.is_empty();
        let in_step = meetings.iter().all(|met| met.in_step);
        self.out.result(&json!({ "meetings": meetings }));
        self.lock(notebook)?;
        match (none, in_step) {
            (true, _) => Err(partly("nobody was met; try again when the other device is near")),
            (_, false) => Err(partly("not with everybody met is everything the same; meet again")),
            _ => Ok(Exit::Done),
        }
    }
}

/// Meets the device at an address, under the newest key that it answers to.
fn reach(notebook: &mut Notebook, address: SocketAddr, files: &Files) -> Result<network::Ended, Failure> {
    let mut earlier = 0;
    while let Some(meeting) = notebook.reach(earlier, files.clone())? {
        let stream = network::connect(&address).map_err(|error| not_reached(address, &error.to_string()))?;
        match network::meet(notebook, meeting, &stream)? {
            // It has not heard of this key yet, perhaps.
            network::Ended::Unanswered => earlier = earlier.saturating_add(1),
            ended => return Ok(ended),
        }
    }
    Ok(network::Ended::Unanswered)
}

/// What is left to be fetched, if anything is.
fn still(missing: Missing) -> String {
    let Missing { files, bytes } = missing;
    if files == 0 { String::new() } else { format!(", {files} files with {bytes} bytes are not here") }
}

fn listening(address: SocketAddr) -> Result<Listener, Failure> {
    Listener::at(address).map_err(|error| Failure {
        exit: Exit::Device,
        code: "device".into(),
        what: format!("nobody can be let in at {address}: {error}; choose another address or port"),
    })
}

fn not_reached(address: SocketAddr, why: &str) -> Failure {
    let what = format!("no device was reached at {address}: {why}; check the address, and that the other one waits");
    Failure { exit: Exit::NotThere, code: "not_there".into(), what }
}

fn partly(what: &str) -> Failure {
    Failure { exit: Exit::Partly, code: "partly".into(), what: what.into() }
}
