//! Joining a partnership: a request from the new device, a welcome from a steward of the group.

use weft_chain::{Founding, Request, Verified, Welcome as Welcoming, welcome};
use weft_model::audience::Audience;
use weft_model::command::{Command, Refusal};
use weft_model::ids::MemberId;
use weft_model::membership::{AddDevice, DeviceAdmitted, Role};

use crate::error::WeftError;
use crate::exchange::control_of;
use crate::identity::Place;
use crate::notebook::{Notebook, UNREADABLE};

#[cfg(test)]
mod tests;

/// A welcome, with the four pictures that both people compare.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Welcome {
    /// The file for the new device.
    pub file: Vec<u8>,
    /// Four numbers from 0 to 63, each a picture.
    pub pictures: [u8; 4],
}

impl Notebook {
    /// Asks to join: the same request each time, as long as this notebook belongs nowhere.
    pub fn request(&mut self) -> Result<Vec<u8>, WeftError> {
        if self.place.is_some() {
            return Err(WeftError::NotThere { what: "this notebook belongs to a partnership already" });
        }
        Ok(self.own_request().encode())
    }

    /// Admits the device that asked to one's own group, and makes its welcome.
    pub fn welcome(&mut self, request: &[u8]) -> Result<Welcome, WeftError> {
        let request = Request::verify(request).map_err(|_| WeftError::bad("this file is no whole request to join"))?;
        let (place, actor) = (self.place()?, self.actor()?);
        let mid = request.mid(&place.partnership);
        let membership = self.membership()?;
        if !membership.holds(&actor.member, Role::Steward) {
            return Err(Refusal::NeedsRole.into());
        }
        let known = membership.devices.get(&mid);
        // A device that was removed, or belongs to another group, is given nothing; a new request makes it somebody new.
        if known.is_some_and(|device| device.group != actor.group) || membership.removed.contains(&mid) {
            return Err(Refusal::NotYours.into());
        }
        if known.is_none() {
            let device = DeviceAdmitted {
                mid,
                // Somebody new is named by the id that the request leads to.
                member: MemberId::new(*mid.bytes()),
                group: actor.group,
                sign: request.sign,
                seal: request.seal,
                nonce: request.nonce,
            };
            self.act(Command::AddDevice(AddDevice { device }), None)?;
        }
        let snapshot = self.snapshot();
        let audiences = [Audience::Partnership, Audience::Group(actor.group)];
        let mut control = Vec::new();
        for audience in audiences {
            control.extend(control_of(&snapshot, audience)?);
        }
        let mut keys = snapshot.epoch_secrets()?;
        keys.retain(|key| audiences.contains(&key.audience));
        let founding = Founding::verify(&snapshot.founding()?.ok_or(UNREADABLE)?).map_err(|_| UNREADABLE)?;
        let welcoming = Welcoming { founding, request: request.hash(), inviter: place.mid, control, keys };
        let sealed = welcoming.seal(&request, self.identity.signer());
        let file = sealed.map_err(|_| WeftError::bad("the welcome is too large for one file"))?;
        let pictures = welcome::pictures(&request.hash(), &welcome::hash(&file));
        Ok(Welcome { file, pictures })
    }

    /// Takes a welcome in; the four pictures must be the ones that the steward sees.
    pub fn join(&mut self, file: &[u8]) -> Result<[u8; 4], WeftError> {
        let request = self.own_request();
        let opened = Welcoming::open(file, &request, self.identity.box_pair());
        let welcoming = opened.map_err(|_| WeftError::bad("this file is no welcome for this notebook"))?;
        let admitted = welcoming.admitted(&request).ok_or(WeftError::bad("this welcome does not admit this device"))?;
        let place = Place { partnership: welcoming.founding.partnership(), mid: admitted.mid };
        if self.place.is_some_and(|known| known != place) {
            return Err(WeftError::NotThere { what: "this notebook belongs to another partnership already" });
        }
        let pictures = welcome::pictures(&request.hash(), &welcome::hash(file));
        let welcoming = welcoming.into_inner();
        if self.place.is_none() {
            self.belong(&welcoming.founding, place)?;
        }
        self.write(|w| {
            for key in &welcoming.keys {
                w.put_epoch(key)?;
            }
            for (seals, segment) in welcoming.control {
                if let (Some(seals), Some(fact)) = (&seals, segment.facts.first()) {
                    w.put_seals(&fact.id, seals)?;
                }
                w.append(&segment)?;
            }
            Ok(())
        })?;
        Ok(pictures)
    }

    fn own_request(&self) -> Verified<Request> {
        Request::write(self.identity.signer(), self.identity.box_key(), self.identity.nonce)
    }
}
