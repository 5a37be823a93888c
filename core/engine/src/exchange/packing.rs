//! Packing: everything some recipients may read, as sealed blobs in the order in which they travel.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Write;

use weft_chain::welcome::Control;
use weft_chain::{Blob, BlobKind, EpochSecret, Seals, Segment, Verified, blob};
use weft_model::audience::{Audience, Lane};
use weft_model::fact::{FactBody, Held};
use weft_model::ids::{AttachmentId, BoxKey, GroupId, KeyId, LogId, MemberId};
use weft_model::membership::{Membership, MembershipFact};
use weft_model::said::Content;
use weft_store::Snapshot;
use weft_sync::file::{Item, NotWritten, Writer};

use super::FileOut;
use crate::durable::not_written;
use crate::error::WeftError;
use crate::notebook::UNREADABLE;

/// A key fact with what travels beside it.
pub(crate) struct KeyFact {
    pub segment: Verified<Segment>,
    pub seals: Seals,
    pub secret: EpochSecret,
}

/// The key facts of an audience for which this device has both the key and the seals.
pub(crate) fn epochs_of(snapshot: &Snapshot<'_>, audience: Audience) -> Result<Vec<KeyFact>, WeftError> {
    let secrets = snapshot.epoch_secrets()?;
    let mut found = Vec::new();
    for (seals, segment) in control_of(snapshot, audience)? {
        let Some(seals) = seals else { continue };
        if let Some(secret) = secrets.iter().find(|secret| announces(&segment, secret)) {
            found.push(KeyFact { segment, seals, secret: secret.clone() });
        }
    }
    Ok(found)
}

fn announces(segment: &Verified<Segment>, secret: &EpochSecret) -> bool {
    segment.to_facts().iter().any(|fact| match &fact.held {
        Held::Known(FactBody::Membership(MembershipFact::EpochKey(key))) => secret.announced_by(key),
        _ => false,
    })
}

/// The blob of a key fact, sealed under the key it announces.
pub(crate) fn control_blob(key: &KeyFact) -> Result<Blob, WeftError> {
    let packed = key.segment.encode().map_err(|_| UNREADABLE)?;
    blob::seal(BlobKind::Control, &packed, &key.secret).map_err(|_| UNREADABLE)
}

/// Every control segment of an audience with its seals, in an order in which each can be taken in.
pub(crate) fn control_of(snapshot: &Snapshot<'_>, audience: Audience) -> Result<Vec<Control>, WeftError> {
    let mut control = Vec::new();
    let mut deepest: BTreeMap<LogId, u64> = BTreeMap::new();
    for segment in segments(snapshot, audience, Lane::Control)? {
        let first = segment.facts.first();
        let seals = match first.filter(|_| segment.announces_key()) {
            Some(fact) => snapshot.seals(&fact.id)?,
            None => None,
        };
        // What was admitted less deep comes first, and a log's own segments stay in sequence.
        let so_far = deepest.entry(segment.log()).or_default();
        *so_far = first.map_or(0, |fact| fact.header.depth).max(*so_far);
        control.push(((*so_far, segment.log(), segment.first_seq()), (seals, segment)));
    }
    control.sort_by_key(|(place, _)| *place);
    Ok(control.into_iter().map(|(_, control)| control).collect())
}

/// Every segment of an audience on one lane.
pub(super) fn segments(
    snapshot: &Snapshot<'_>,
    audience: Audience,
    lane: Lane,
) -> Result<Vec<Verified<Segment>>, WeftError> {
    let mut all = Vec::new();
    for log in snapshot.logs(&audience)?.into_iter().filter(|log| log.opened.lane == lane) {
        all.extend(snapshot.runs(&log.id, 1)?);
    }
    Ok(all)
}

/// The audiences that one person and this device share.
pub(super) fn shared_with(
    membership: &Membership,
    member: &MemberId,
    group: GroupId,
) -> Result<Vec<Audience>, WeftError> {
    let theirs = membership.devices.values().find(|device| device.member == *member);
    let theirs = theirs.ok_or(WeftError::bad("nobody of that id belongs to this partnership"))?.group;
    let own = (theirs == group).then_some(Audience::Group(group));
    Ok([Audience::Partnership].into_iter().chain(own).collect())
}

/// The sealing keys of a person's devices.
pub(super) fn devices_of(membership: &Membership, member: &MemberId) -> Vec<BoxKey> {
    let devices = membership.devices.iter().filter(|(mid, _)| !membership.removed.contains(*mid));
    devices.filter(|(_, device)| device.member == *member).map(|(_, device)| device.seal).collect()
}

/// The keys that may open a file for an audience, the newest first: none that somebody removed got.
pub(super) fn opening_keys(
    snapshot: &Snapshot<'_>,
    membership: &Membership,
    audience: &Audience,
) -> Result<Vec<EpochSecret>, WeftError> {
    let newest = writing_key(snapshot, membership, audience)?;
    let epochs = membership.epochs.get(audience).into_iter().flatten();
    let kept = epochs.filter(|epoch| epoch.mids.iter().all(|mid| !membership.removed.contains(mid)));
    let kept: BTreeSet<KeyId> = kept.map(|epoch| epoch.key).collect();
    let mut keys = snapshot.epoch_secrets()?;
    keys.retain(|key| kept.contains(&key.key_id()) && *key != newest);
    keys.sort_by_key(|key| std::cmp::Reverse(key.generation));
    keys.insert(0, newest);
    Ok(keys)
}

/// The key to seal with for an audience.
pub(super) fn writing_key(
    snapshot: &Snapshot<'_>,
    membership: &Membership,
    audience: &Audience,
) -> Result<EpochSecret, WeftError> {
    let none = WeftError::NotThere { what: "this device has no key for them yet; ask a steward for a file" };
    let epoch = membership.writing_key(audience).ok_or(none.clone())?;
    snapshot.epoch_secrets()?.into_iter().find(|secret| secret.key_id() == epoch.key).ok_or(none)
}

/// Everything of these audiences, in the order in which it travels.
pub(super) fn items(
    snapshot: &Snapshot<'_>,
    membership: &Membership,
    audiences: &[Audience],
) -> Result<Vec<Item>, WeftError> {
    let mut items = Vec::new();
    for audience in audiences {
        let secrets = snapshot.epoch_secrets()?;
        // Who belongs has to be readable before the newest key is known: the device that made it may be new itself.
        let keys = opening_keys(snapshot, membership, audience)?;
        let oldest = keys.last().ok_or(UNREADABLE)?;
        for (seals, segment) in control_of(snapshot, *audience)? {
            let announced = secrets.iter().find(|secret| announces(&segment, secret));
            let secret = announced.unwrap_or(oldest);
            let packed = segment.encode().map_err(|_| UNREADABLE)?;
            let sealed = blob::seal(BlobKind::Control, &packed, secret).map_err(|_| UNREADABLE)?;
            items.push(Item::Control { seals, blob: sealed.0 });
        }
    }
    let sealed = |kind, plain: &[u8], secret: &EpochSecret| {
        blob::seal(kind, plain, secret).map(|blob| Item::Blob(blob.0)).map_err(|_| UNREADABLE)
    };
    for audience in audiences {
        let secret = writing_key(snapshot, membership, audience)?;
        for notice in snapshot.notices(audience)?.into_values() {
            items.push(sealed(BlobKind::Notice, &notice, &secret)?);
        }
    }
    for audience in audiences {
        let secret = writing_key(snapshot, membership, audience)?;
        for segment in segments(snapshot, *audience, Lane::Records)? {
            // A run that does not pack again must not keep everything else here.
            let Ok(packed) = segment.encode() else { continue };
            items.push(sealed(BlobKind::Records, &packed, &secret)?);
        }
    }
    for audience in audiences {
        let secret = writing_key(snapshot, membership, audience)?;
        for attachment in attachments(snapshot, *audience)? {
            for chunk in snapshot.chunks(&attachment)? {
                items.push(sealed(BlobKind::Chunk, &chunk.encode(), &secret)?);
            }
        }
    }
    Ok(items)
}

/// The attachments that an audience's tellings name.
fn attachments(snapshot: &Snapshot<'_>, audience: Audience) -> Result<BTreeSet<AttachmentId>, WeftError> {
    let mut named = BTreeSet::new();
    for segment in segments(snapshot, audience, Lane::Records)? {
        for fact in segment.to_facts() {
            if let Held::Known(body) = &fact.held
                && let Some(Content::Attached(file)) = body.content()
            {
                named.insert(file.id);
            }
        }
    }
    Ok(named)
}

/// Writes items into as few files as their limit allows.
pub(super) fn write_pieces(
    items: Vec<Item>,
    begin: &dyn Fn() -> Result<(Writer, Vec<u8>), WeftError>,
    next: &mut dyn FnMut(u32) -> std::io::Result<Box<dyn Write>>,
) -> Result<FileOut, WeftError> {
    let mut went = FileOut::default();
    let put = |out: &mut dyn Write, bytes: &[u8], went: &mut FileOut| {
        went.bytes = went.bytes.saturating_add(u64::try_from(bytes.len()).unwrap_or(u64::MAX));
        out.write_all(bytes).map_err(|error| not_written(&error))
    };
    let mut items = items.into_iter().peekable();
    loop {
        let (mut writer, header) = begin()?;
        went.pieces = went.pieces.saturating_add(1);
        let mut out = next(went.pieces).map_err(|error| not_written(&error))?;
        put(&mut *out, &header, &mut went)?;
        while let Some(item) = items.peek() {
            match writer.push(item.clone()) {
                Ok(bytes) => put(&mut *out, &bytes, &mut went)?,
                Err(NotWritten::Full) => break,
                Err(_) => return Err(UNREADABLE),
            }
            went.blobs = went.blobs.saturating_add(1);
            items.next();
        }
        put(&mut *out, &writer.finish(), &mut went)?;
        out.flush().map_err(|error| not_written(&error))?;
        if items.peek().is_none() {
            return Ok(went);
        }
    }
}
