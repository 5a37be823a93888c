//! Packing: everything some recipients may read, as sealed blobs in the order in which they travel.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Write;

use weft_chain::welcome::Control;
use weft_chain::{Blob, BlobKind, EpochSecret, Seals, Segment, Verified, blob};
use weft_model::audience::{Audience, Lane};
use weft_model::fact::Held;
use weft_model::ids::{AttachmentId, BoxKey, GroupId, KeyId, LogId, MemberId, Mid};
use weft_model::membership::{Epoch, Membership};
use weft_model::said::Content;
use weft_store::Snapshot;
use weft_sync::file::{Item, NotWritten, SLOTS, Writer};

use super::FileOut;
use crate::durable::not_written;
use crate::error::WeftError;
use crate::notebook::UNREADABLE;
use crate::sealed::{Kept, Readable, announces};

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

/// Control segments so that each can be taken in after those before it: what was admitted less deep comes first, and a
/// log's own segments stay in sequence.
fn in_order(mut control: Vec<Control>) -> Vec<Control> {
    control.sort_by_key(|(_, segment)| (segment.log(), segment.first_seq()));
    let mut deepest: BTreeMap<LogId, u64> = BTreeMap::new();
    let mut placed = Vec::new();
    for (seals, segment) in control {
        let so_far = deepest.entry(segment.log()).or_default();
        *so_far = segment.facts.first().map_or(0, |fact| fact.header.depth).max(*so_far);
        placed.push(((*so_far, segment.log(), segment.first_seq()), (seals, segment)));
    }
    placed.sort_by_key(|(place, _)| *place);
    placed.into_iter().map(|(_, control)| control).collect()
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

/// The sealing keys of a person's devices.
pub(super) fn devices_of(membership: &Membership, member: &MemberId) -> Vec<BoxKey> {
    membership.present().filter(|(_, device)| device.member == *member).map(|(_, device)| device.seal).collect()
}

/// The keys that may open a file for an audience, the newest first: none that somebody removed got.
pub(super) fn opening_keys(
    secrets: &[EpochSecret],
    membership: &Membership,
    audience: &Audience,
) -> Result<Vec<EpochSecret>, WeftError> {
    let newest = writing_key(secrets, membership, audience)?;
    let epochs = membership.epochs.get(audience).into_iter().flatten();
    let kept = epochs.filter(|epoch| membership.is_kept(audience, epoch));
    let kept: BTreeSet<KeyId> = kept.map(|epoch| epoch.key).collect();
    let mut keys = secrets.to_vec();
    keys.retain(|key| kept.contains(&key.key_id()) && *key != newest);
    keys.sort_by_key(|key| std::cmp::Reverse(key.generation));
    keys.insert(0, newest);
    Ok(keys)
}

/// Who opens a file for an audience: its keys, and its devices as far as there are slots, for nobody else may have met the
/// newest key. In a larger audience that has just removed somebody, earlier keys open the wrapping as well: it shows
/// how many sealed blobs there are and how long, and nothing of what is in them.
pub(super) fn openers(
    secrets: &[EpochSecret],
    membership: &Membership,
    audience: &Audience,
) -> Result<(Vec<EpochSecret>, Vec<BoxKey>), WeftError> {
    let mut keys = opening_keys(secrets, membership, audience)?;
    let of = membership.devices_of(audience);
    let devices: Vec<BoxKey> = of.iter().filter_map(|mid| membership.device(mid)).map(|device| device.seal).collect();
    if devices.len() < SLOTS {
        keys.truncate(SLOTS - devices.len());
        return Ok((keys, devices));
    }
    let mut earlier = secrets.to_vec();
    earlier.retain(|key| key.audience == *audience && !keys.contains(key));
    earlier.sort_by_key(|key| std::cmp::Reverse(key.generation));
    keys.extend(earlier);
    Ok((keys, Vec::new()))
}

/// The key to seal with for an audience.
pub(super) fn writing_key(
    secrets: &[EpochSecret],
    membership: &Membership,
    audience: &Audience,
) -> Result<EpochSecret, WeftError> {
    let none = WeftError::NotThere { what: "this device has no key for them yet; ask a steward for a file" };
    let held = |epoch: &&Epoch| secrets.iter().any(|secret| secret.key_id() == epoch.key);
    // Who has left gets no key that only the others hold: what they still say goes out under the last one they had.
    let last =
        || membership.epochs.get(audience)?.iter().filter(held).max_by_key(|epoch| (epoch.generation, epoch.key));
    let epoch = membership.writing_key(audience).or_else(last).ok_or(none.clone())?;
    secrets.iter().find(|secret| secret.key_id() == epoch.key).cloned().ok_or(none)
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
        let newest = writing_key(&secrets, membership, audience)?;
        // Who belongs has to be readable before the newest key is known: the device that made it may be new itself.
        let oldest = opening_keys(&secrets, membership, audience)?.pop().ok_or(UNREADABLE)?;
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

/// Whether everybody who belongs got this key. In a record's own audience each key carries the one before it instead.
fn is_everybodys(membership: &Membership, audience: &Audience, secret: &EpochSecret) -> bool {
    let got = |epoch: &Epoch| membership.devices_of(audience).iter().all(|mid| epoch.mids.contains(mid));
    let mut epochs = membership.epochs.get(audience).into_iter().flatten();
    matches!(audience, Audience::Record(_)) || epochs.find(|epoch| epoch.key == secret.key_id()).is_none_or(got)
}

/// The attachments that an audience's tellings name.
fn attachments(records: &[Verified<Segment>]) -> BTreeSet<AttachmentId> {
    let mut named = BTreeSet::new();
    for fact in records.iter().flat_map(Verified::to_facts) {
        if let Held::Known(body) = &fact.held
            && let Some(Content::Attached(file)) = body.content()
        {
            named.insert(file.id);
        }
    }
    named
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
