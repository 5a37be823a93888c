//! Founding a partnership: three files between two founders, on any path.
//!
//! A proposes (readable: nobody has a key yet), B answers and A completes (each sealed to the other's device). Each
//! call may be repeated, after a kill or because the messenger lost the file, and leads to the same partnership. A
//! proposal or an answer given again with other words takes the place of the first.

use serde::{Deserialize, Serialize};
use weft_chain::{Answer, Founding, GroupFounded, Proposal, Seals, Verified, founding, seals};
use weft_model::audience::Audience;
use weft_model::command::Decision;
use weft_model::ids::{BoxKey, PartnershipId};
use weft_model::said::Words;
use weft_vault::sealedbox;

use crate::act::Beside;
use crate::error::WeftError;
use crate::exchange::{control_blob, epochs_of};
use crate::identity::Place;
use crate::notebook::{Notebook, UNREADABLE, setting};

/// How far founding has come on this device: which file it has made, with its bytes.
#[allow(missing_docs, reason = "what was read, what was typed, and the file that came of it")]
#[derive(Serialize, Deserialize)]
pub enum Stage {
    /// It proposed.
    Proposed(Vec<u8>),
    /// It answered a proposal.
    Answered { proposal: Vec<u8>, group: String, partnership: PartnershipId, file: Vec<u8> },
    /// It completed its own.
    Completed { answer: Vec<u8>, file: Vec<u8> },
}

/// What file 3 holds, before it is sealed to the other founder.
#[derive(Serialize, Deserialize)]
struct Completion {
    format: u16,
    founding: Vec<u8>,
    seals: Vec<u8>,
    key: Vec<u8>,
}

const FORMAT: u16 = 1;

impl Notebook {
    /// File 1: proposes a partnership to whoever reads it.
    pub fn propose(&mut self, group: &str, charter: &str) -> Result<Vec<u8>, WeftError> {
        let stage = self.stage()?;
        if self.place.is_some() {
            return Err(BELONGS);
        }
        let group = self.group_founded(group)?;
        let charter = words(charter)?;
        let proposed = founding::propose(self.identity.nonce, group, charter, self.identity.signer());
        let (file, _) = proposed.map_err(|_| WeftError::bad("the charter is too long; keep it under 60 000 bytes"))?;
        match stage {
            None | Some(Stage::Proposed(_)) => self.keep(&Stage::Proposed(file.clone()))?,
            Some(_) => return Err(ANSWERED),
        }
        Ok(file)
    }

    /// File 2: answers a proposal with one's own group, and signs the whole.
    pub fn answer(&mut self, proposal: &[u8], group: &str) -> Result<Vec<u8>, WeftError> {
        if self.place.is_some() {
            return Err(BELONGS);
        }
        match self.stage()? {
            Some(Stage::Answered { proposal: known, group: name, file, .. }) if known == proposal && name == group => {
                return Ok(file);
            }
            // Where both proposed, one of them answers instead; nothing of its own proposal was completed.
            None | Some(Stage::Proposed(_) | Stage::Answered { .. }) => {}
            Some(Stage::Completed { .. }) => return Err(BELONGS),
        }
        let read = proposal;
        let proposal = Proposal::verify(proposal).map_err(|_| WeftError::bad("this file is no whole proposal"))?;
        let to = proposal.group.seal;
        let founded = self.group_founded(group)?;
        if founded.name == proposal.group.name {
            return Err(WeftError::bad("both groups would have the same name; answer with another one"));
        }
        let answer = founding::answer(&proposal, founded, self.identity.signer());
        let answer = answer.map_err(|_| WeftError::bad("this proposal cannot be answered from this notebook"))?;
        let file = sealedbox::seal(to.bytes(), &answer.encode());
        let (partnership, kept) = (answer.partnership(), file.clone());
        let (proposal, group) = (read.to_vec(), group.to_owned());
        self.keep(&Stage::Answered { proposal, group, partnership, file: kept })?;
        Ok(file)
    }

    /// File 3: signs an answer to one's own proposal; the partnership exists from here on.
    pub fn complete(&mut self, answer: &[u8]) -> Result<Vec<u8>, WeftError> {
        let proposal = match self.stage()? {
            Some(Stage::Completed { answer: known, file }) if known == answer => return Ok(file),
            Some(Stage::Completed { .. }) => return Err(BELONGS),
            Some(Stage::Proposed(file)) => Proposal::verify(&file).map_err(|_| UNREADABLE)?,
            _ => return Err(WeftError::NotThere { what: "this notebook has proposed nothing; begin with a proposal" }),
        };
        let read = answer;
        let opened = sealedbox::open(self.identity.box_pair(), answer);
        let opened = opened
            .map_err(|_| WeftError::bad("this file is no answer to this notebook's proposal, or is not whole"))?;
        let answer = Answer::verify(&opened).map_err(|_| WeftError::bad("this answer is not whole"))?;
        let founding = founding::complete(&proposal, &answer, self.identity.signer());
        let founding = founding.map_err(|_| WeftError::bad("this file answers another proposal"))?;
        let other = founding.groups().iter().find(|group| group.sign != self.identity.sign_key());
        let to: BoxKey = other.ok_or(UNREADABLE)?.seal;
        match self.place {
            None => self.settle(&founding)?,
            Some(place) if place.partnership == founding.partnership() => {}
            Some(_) => return Err(BELONGS),
        }
        // After a kill between the two, the audiences are still to be opened.
        self.open_audiences(&[Audience::Partnership, Audience::Group(self.identity.group)])?;
        let file = sealedbox::seal(to.bytes(), &self.completion(&founding)?);
        self.keep(&Stage::Completed { answer: read.to_vec(), file: file.clone() })?;
        Ok(file)
    }

    /// Takes file 3 in: the founder who answered belongs from here on.
    pub fn accept(&mut self, completion: &[u8]) -> Result<(), WeftError> {
        let Some(Stage::Answered { partnership, .. }) = self.stage()? else {
            return Err(WeftError::NotThere { what: "this notebook has answered no proposal" });
        };
        let opened = sealedbox::open(self.identity.box_pair(), completion);
        let opened = opened.map_err(|_| WeftError::bad("this file is not for this notebook, or is not whole"))?;
        let (completion, rest): (Completion, _) =
            postcard::take_from_bytes(&opened).map_err(|_| WeftError::bad("this file is not whole"))?;
        if completion.format > FORMAT {
            return Err(WeftError::Newer);
        }
        let founding = Founding::verify(&completion.founding).map_err(|_| WeftError::bad("a signature is missing"))?;
        if founding.partnership() != partnership || !rest.is_empty() {
            return Err(WeftError::bad("this file completes another answer than the one given here"));
        }
        let seals = Seals::decode(&completion.seals).map_err(|_| WeftError::bad("this file is not whole"))?;
        let opened = seals::open_with(&seals, &completion.key, self.identity.box_pair());
        let (secret, segment) = opened.map_err(|_| WeftError::bad("this file holds no key for this notebook"))?;
        if self.place.is_none() {
            self.settle(&founding)?;
        }
        let fact = segment.facts.first().map(|fact| fact.id).ok_or(UNREADABLE)?;
        self.write(|w| {
            w.put_epoch(&secret)?;
            w.put_seals(&fact, &seals)?;
            w.append(&segment)
        })?;
        self.open_audiences(&[Audience::Group(self.identity.group)])
    }

    /// Takes the genesis as the ground of this notebook, and one's own place in it.
    fn settle(&mut self, founding: &Verified<Founding>) -> Result<(), WeftError> {
        let genesis = founding.genesis();
        let own = genesis.founders.iter().find(|founder| founder.sign == self.identity.sign_key());
        let mid = own.ok_or(UNREADABLE)?.mid;
        self.belong(founding, Place { partnership: genesis.partnership, mid })
    }

    /// Stores the genesis and this device's place together.
    pub(crate) fn belong(&mut self, founding: &Verified<Founding>, place: Place) -> Result<(), WeftError> {
        let incarnation = self.identity.incarnation;
        self.write(|w| {
            w.put_genesis(&founding.genesis(), &founding.encode())?;
            w.put_place(&place.mid, &incarnation)
        })?;
        self.place = Some(place);
        Ok(())
    }

    /// Makes the first key of each audience that has none.
    fn open_audiences(&mut self, audiences: &[Audience]) -> Result<(), WeftError> {
        let membership = self.membership()?;
        let rotate: Vec<Audience> =
            audiences.iter().filter(|audience| membership.generation(audience) == 0).copied().collect();
        if !rotate.is_empty() {
            self.commit(&Decision { rotate, ..Decision::default() }, Beside::default())?;
        }
        Ok(())
    }

    fn completion(&self, founding: &Verified<Founding>) -> Result<Vec<u8>, WeftError> {
        let snapshot = self.snapshot();
        let key = epochs_of(&snapshot, Audience::Partnership)?.into_iter().next().ok_or(UNREADABLE)?;
        let blob = control_blob(&key)?;
        let completion = Completion {
            format: FORMAT,
            founding: founding.encode(),
            seals: key.seals.as_bytes().to_vec(),
            key: blob.0,
        };
        postcard::to_allocvec(&completion).map_err(|_| UNREADABLE)
    }

    fn group_founded(&self, name: &str) -> Result<GroupFounded, WeftError> {
        Ok(GroupFounded {
            group: self.identity.group,
            name: words(name)?,
            member: self.identity.member,
            sign: self.identity.sign_key(),
            seal: self.identity.box_key(),
        })
    }

    /// The name and the charter that a proposal holds.
    pub fn read_proposal(proposal: &[u8]) -> Result<(Words, Words), WeftError> {
        let Proposal { group, charter, .. } =
            Proposal::verify(proposal).map_err(|_| WeftError::bad("this file is no whole proposal"))?.into_inner();
        Ok((group.name, charter))
    }

    /// How far founding has come here; none if it was not begun.
    pub fn stage(&self) -> Result<Option<Stage>, WeftError> {
        self.remembered(setting::FOUNDING)
    }

    fn keep(&mut self, stage: &Stage) -> Result<(), WeftError> {
        self.remember(setting::FOUNDING, stage)
    }
}

/// A name or a charter, checked.
fn words(text: &str) -> Result<Words, WeftError> {
    Words::new(text).map_err(|bad| WeftError::bad(bad.to_string()))
}

const ANSWERED: WeftError =
    WeftError::NotThere { what: "this notebook has answered a proposal; wait for the completion, and accept it" };
const BELONGS: WeftError = WeftError::NotThere { what: "this notebook belongs to a partnership already" };
