//! Calls to a relay over HTTP.

use std::time::Duration;

use ureq::Agent;
use ureq::tls::{Certificate, RootCerts, TlsConfig};
use weft_engine::{Came, Files, Notebook, REPLY_AT_MOST, Ran, Reply, Todo, WeftError};

use crate::exit::Failure;

/// How long a connection may take, and a whole call: as long again for each KiB of its body, as on a slow phone line.
const CONNECTS_WITHIN: Duration = Duration::from_secs(15);
const ANSWERS_WITHIN: Duration = Duration::from_secs(120);
const FOR_EACH_KIB: Duration = Duration::from_secs(1);

/// Carries calls. Connections are kept between them.
pub struct Http(Agent);

impl Http {
    /// With the authorities that this program knows, or with these certificates alone.
    ///
    /// # Errors
    /// If what is to be trusted is no certificate.
    pub fn trusting(pem: Option<&[u8]>) -> Result<Self, Failure> {
        let roots = match pem {
            None => RootCerts::WebPki,
            Some(pem) => {
                let certificate = Certificate::from_pem(pem);
                let certificate = certificate.map_err(|_| Failure::usage("this file holds no certificate (PEM)"))?;
                RootCerts::new_with_certs(&[certificate])
            }
        };
        let config = Agent::config_builder()
            .http_status_as_error(false)
            .max_redirects(0)
            .timeout_connect(Some(CONNECTS_WITHIN))
            .user_agent("")
            .tls_config(TlsConfig::builder().root_certs(roots).build());
        Ok(Self(config.build().into()))
    }

    /// Runs an errand to the mailbox at this place of the notebook's, for these files.
    ///
    /// # Errors
    /// What the notebook says, or why the relay could not be used.
    pub fn run(&self, notebook: &mut Notebook, place: usize, files: &Files) -> Result<(Ran, Came), WeftError> {
        let mut errand = notebook.errand(place, files.clone())?;
        let mut todo = errand.begin();
        loop {
            let ask = match todo {
                Todo::Done(ran) => return Ok((ran, errand.came())),
                Todo::Ask(ask) => ask,
                Todo::Wait(ask, seconds) => {
                    std::thread::sleep(Duration::from_secs(seconds));
                    ask
                }
            };
            let reply = self.post(&format!("{}{}", errand.url(), ask.path), ask.token.as_deref(), &ask.body);
            todo = notebook.replied(&mut errand, ask, reply)?;
        }
    }

    /// What is answered to a call; none if nothing is, or more than may be.
    pub fn post(&self, url: &str, token: Option<&str>, body: &[u8]) -> Option<Reply> {
        let mut request = self.0.post(url).content_type("application/octet-stream");
        if let Some(token) = token {
            request = request.header("authorization", format!("Bearer {token}"));
        }
        let kib = u32::try_from(body.len() / 1024).unwrap_or(u32::MAX);
        let within = ANSWERS_WITHIN.saturating_add(FOR_EACH_KIB.saturating_mul(kib));
        let request = request.config().timeout_global(Some(within)).build();
        let mut response = request.send(body).ok()?;
        let status = response.status().as_u16();
        let most = u64::try_from(REPLY_AT_MOST).unwrap_or(u64::MAX).saturating_add(1);
        let body = response.body_mut().with_config().limit(most).read_to_vec().ok()?;
        (body.len() <= REPLY_AT_MOST).then_some(Reply { status, body })
    }
}
