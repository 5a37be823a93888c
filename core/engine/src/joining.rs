//! Joining a partnership: a request from the new device, a welcome from a steward of the group.

use weft_chain::{Founding, Request, Verified, Welcome as Welcoming, welcome};
use weft_model::audience::Audience;
use weft_model::command::{Command, Refusal};
use weft_model::ids::{MemberId, Mid};
use weft_model::membership::{AddDevice, DeviceAdmitted, Role};

use crate::error::WeftError;
use crate::exchange::control_of;
use crate::identity::Place;
use crate::notebook::{Notebook, UNREADABLE};

#[cfg(test)]
mod tests;

/// A welcome, with the four numbers that both people compare.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Welcome {
    /// The file for the new device.
    pub file: Vec<u8>,
    /// Of five digits each.
    pub numbers: [u32; 4],
}

/// What became of the request of a member's other device.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Another {
    /// Two devices have said whose it is.
    Welcomed(Welcome),
    /// This device has said so; it counts once another one has as well, of the member or of a steward.
    Awaits(Mid),
}

impl Notebook {
    /// Asks to join: the same request each time, as long as this notebook belongs nowhere.
    pub fn request(&mut self) -> Result<Vec<u8>, WeftError> {
        if self.place.is_some() {
            return Err(WeftError::NotThere { what: "this notebook belongs to a partnership already" });
        }
        Ok(self.own_request().encode())
    }

    /// Admits the device that asked to one's own group, as somebody new, and makes its welcome.
    pub fn welcome(&mut self, request: &[u8]) -> Result<Welcome, WeftError> {
        let (request, mid) = self.asked(request)?;
        let (membership, actor) = (self.membership()?, self.actor()?);
        if !membership.holds(&actor.member, Role::Steward) {
            return Err(Refusal::NeedsRole.into());
        }
        match membership.devices.get(&mid) {
            // A device that belongs to another group is given nothing.
            Some(device) if device.group != actor.group => return Err(Refusal::NotYours.into()),
            Some(_) => {}
            // Somebody new is named by the id that the request leads to.
            None => self.admit(&request, mid, MemberId::new(*mid.bytes()))?,
        }
        self.welcoming(&request)
    }

    /// Says that the device that asked is another one of this member, who is oneself or, for a steward, somebody of one's own
    /// group. Once a second device has vouched for it, the same request gives its welcome.
    pub fn welcome_another(&mut self, request: &[u8], of: MemberId) -> Result<Another, WeftError> {
        let (request, mid) = self.asked(request)?;
        let (membership, actor) = (self.membership()?, self.actor()?);
        if membership.group_of(&of) != Some(actor.group) {
            return Err(Refusal::NotYours.into());
        }
        if of != actor.member && !membership.holds(&actor.member, Role::Steward) {
            return Err(Refusal::NeedsRole.into());
        }
        match membership.devices.get(&mid) {
            Some(device) if device.member == of => Ok(Another::Welcomed(self.welcoming(&request)?)),
            Some(_) => Err(Refusal::NotYours.into()),
            None => {
                if !membership.awaited.values().any(|awaited| awaited.admitted.mid == mid) {
                    self.admit(&request, mid, of)?;
                }
                Ok(Another::Awaits(mid))
            }
        }
    }

    /// A request to this partnership, and the membership id it leads to. A device that was removed is given nothing; a new
    /// request makes it somebody new.
    pub fn asked(&self, request: &[u8]) -> Result<(Verified<Request>, Mid), WeftError> {
        let request = Request::verify(request).map_err(|_| WeftError::bad("this file is no whole request to join"))?;
        let mid = request.mid(&self.place()?.partnership);
        if self.membership()?.removed.contains(&mid) {
            return Err(Refusal::NotYours.into());
        }
        Ok((request, mid))
    }

    fn admit(&mut self, request: &Request, mid: Mid, member: MemberId) -> Result<(), WeftError> {
        let group = self.actor()?.group;
        let Request { sign, seal, nonce, .. } = *request;
        let device = DeviceAdmitted { mid, member, group, sign, seal, nonce };
        self.act(Command::AddDevice(AddDevice { device }), None).map(drop)
    }

    /// The welcome of a device that belongs: who belongs, and the keys of what it may read.
    fn welcoming(&self, request: &Verified<Request>) -> Result<Welcome, WeftError> {
        let (place, group) = (self.place()?, self.actor()?.group);
        let snapshot = self.snapshot();
        let audiences = [Audience::Partnership, Audience::Group(group)];
        let mut control = Vec::new();
        for audience in audiences {
            control.extend(control_of(&snapshot, audience)?);
        }
        let mut keys = snapshot.epoch_secrets()?;
        keys.retain(|key| audiences.contains(&key.audience));
        let founding = Founding::verify(&snapshot.founding()?.ok_or(UNREADABLE)?).map_err(|_| UNREADABLE)?;
        let welcoming = Welcoming { founding, request: request.hash(), inviter: place.mid, control, keys };
        let sealed = welcoming.seal(request, self.identity.signer());
        let file = sealed.map_err(|_| WeftError::bad("the welcome is too large for one file"))?;
        let numbers = welcome::numbers(&request.hash(), &welcome::hash(&file));
        Ok(Welcome { file, numbers })
    }

    /// Takes a welcome in; the four numbers must be the ones that the steward sees.
    pub fn join(&mut self, file: &[u8]) -> Result<[u32; 4], WeftError> {
        let request = self.own_request();
        let opened = Welcoming::open(file, &request, self.identity.box_pair());
        let welcoming = opened.map_err(|_| WeftError::bad("this file is no welcome for this notebook"))?;
        let admitted = welcoming.admitted(&request).ok_or(WeftError::bad("this welcome does not admit this device"))?;
        let place = Place { partnership: welcoming.founding.partnership(), mid: admitted.mid };
        if self.place.is_some_and(|known| known != place) {
            return Err(WeftError::NotThere { what: "this notebook belongs to another partnership already" });
        }
        let numbers = welcome::numbers(&request.hash(), &welcome::hash(file));
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
        Ok(numbers)
    }

    fn own_request(&self) -> Verified<Request> {
        Request::write(self.identity.signer(), self.identity.box_key(), self.identity.nonce)
    }
}
