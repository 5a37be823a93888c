//! Packing: everything some recipients may read, as sealed blobs in the order in which they travel.

use weft_chain::welcome::Control;
use weft_chain::{Blob, BlobKind, EpochSecret, Seals, Segment, Verified, blob};
use weft_model::audience::{Audience, Lane};
use weft_model::ids::{GroupId, MemberId, Mid};
use weft_model::membership::Membership;
use weft_store::Snapshot;
use weft_sync::file::{Item, attachments, in_order, is_everybodys, opening_keys, writing_key};

use crate::error::WeftError;
use crate::notebook::UNREADABLE;
use crate::sealed::{Kept, Readable, announces};

/// What an audience without a key here is refused with.
pub(super) const NO_KEY: WeftError =
    WeftError::NotThere { what: "this device has no key for them yet; ask a steward for a file" };

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

/// The blob of a key fact, sealed under the key it announces.
pub(crate) fn control_blob(key: &KeyFact) -> Result<Blob, WeftError> {
    let packed = key.segment.encode().map_err(|_| UNREADABLE)?;
    blob::seal(BlobKind::Control, &packed, &key.secret).map_err(|_| UNREADABLE)
}

/// Every control segment of an audience with its seals, in an order in which each can be taken in.
pub(crate) fn control_of(snapshot: &Snapshot<'_>, audience: Audience) -> Result<Vec<Control>, WeftError> {
    let mut control = Vec::new();
    for segment in segments(snapshot, audience, Lane::Control)? {
        let seals = match segment.facts.first().filter(|_| segment.announces_key()) {
            Some(fact) => snapshot.seals(&fact.id)?,
            None => None,
        };
        control.push((seals, segment));
    }
    Ok(in_order(control))
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

/// The audiences that one person and this device share: also those of single records, which travel in no other file.
pub(super) fn shared_with(
    readable: &Readable<'_>,
    membership: &Membership,
    member: &MemberId,
    group: GroupId,
) -> Result<Vec<Audience>, WeftError> {
    let of_member = |mid: &Mid| membership.devices.get(mid).is_some_and(|device| device.member == *member);
    let theirs = membership.devices.values().find(|device| device.member == *member);
    let theirs = theirs.ok_or(WeftError::bad("nobody of that id belongs to this partnership"))?.group;
    let own = (theirs == group).then_some(Audience::Group(group));
    let narrow = readable.open.all().map(Kept::audience);
    let narrow = narrow.filter(|audience| membership.devices_of(audience).iter().any(of_member));
    Ok([Audience::Partnership].into_iter().chain(own).chain(narrow).collect())
}

/// What there is of one audience, on its way out.
struct Stock {
    control: Vec<Control>,
    notices: Vec<Vec<u8>>,
    records: Vec<Verified<Segment>>,
    /// The newest key: what is sealed under it, everybody who belongs opens.
    newest: EpochSecret,
    oldest: EpochSecret,
}

impl Stock {
    fn of(readable: &Readable<'_>, membership: &Membership, audience: &Audience) -> Result<Self, WeftError> {
        let secrets = readable.secrets()?;
        let newest = writing_key(&secrets, membership, audience).ok_or(NO_KEY)?;
        // Who belongs has to be readable before the newest key is known: the device that made it may be new itself.
        let oldest = opening_keys(&secrets, membership, audience).and_then(|mut keys| keys.pop()).ok_or(NO_KEY)?;
        let (control, notices, records) = match audience {
            Audience::Record(record) => {
                let kept = readable.open.get(record).ok_or(UNREADABLE)?;
                (in_order(kept.control()), kept.notices().collect(), kept.records())
            }
            _ => {
                let notices = readable.snapshot.notices(audience)?.into_values().collect();
                let records = segments(&readable.snapshot, *audience, Lane::Records)?;
                (control_of(&readable.snapshot, *audience)?, notices, records)
            }
        };
        Ok(Self { control, notices, records, newest, oldest })
    }
}

/// Everything of these audiences, in the order in which it travels.
pub(super) fn items(
    readable: &Readable<'_>,
    membership: &Membership,
    audiences: &[Audience],
) -> Result<Vec<Item>, WeftError> {
    let stocks = audiences.iter().map(|audience| Stock::of(readable, membership, audience));
    let stocks: Vec<Stock> = stocks.collect::<Result<_, _>>()?;
    let (secrets, mut items) = (readable.secrets()?, Vec::new());
    for (stock, audience) in stocks.iter().zip(audiences) {
        for (seals, segment) in &stock.control {
            let announced = secrets.iter().find(|secret| announces(segment, secret));
            // One that somebody who belongs now did not get would keep from them all that builds on its fact.
            let announced = announced.filter(|secret| is_everybodys(membership, audience, secret));
            let secret = announced.unwrap_or(&stock.oldest);
            let packed = segment.encode().map_err(|_| UNREADABLE)?;
            let sealed = blob::seal(BlobKind::Control, &packed, secret).map_err(|_| UNREADABLE)?;
            items.push(Item::Control { seals: seals.clone(), blob: sealed.0 });
        }
    }
    let sealed = |kind, plain: &[u8], secret: &EpochSecret| {
        blob::seal(kind, plain, secret).map(|blob| Item::Blob(blob.0)).map_err(|_| UNREADABLE)
    };
    for stock in &stocks {
        for notice in &stock.notices {
            items.push(sealed(BlobKind::Notice, notice, &stock.newest)?);
        }
    }
    for stock in &stocks {
        for segment in &stock.records {
            // A run that does not pack again must not keep everything else here.
            let Ok(packed) = segment.encode() else { continue };
            items.push(sealed(BlobKind::Records, &packed, &stock.newest)?);
        }
    }
    for stock in &stocks {
        for attachment in attachments(&stock.records) {
            for chunk in readable.snapshot.chunks(&attachment)? {
                items.push(sealed(BlobKind::Chunk, &chunk.encode(), &stock.newest)?);
            }
        }
    }
    Ok(items)
}
