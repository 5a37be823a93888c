//! Packing: everything some recipients may read, as sealed blobs in the order in which they travel.

use weft_chain::welcome::Control;
use weft_chain::{Blob, BlobKind, EpochSecret, Seals, Segment, Verified, blob};
use weft_model::audience::{Audience, Lane};
use weft_model::ids::{GroupId, LogId, Mid};
use weft_model::membership::Membership;
use weft_store::{News, Snapshot, Went};
use weft_sync::file::{Item, Sealing, attachments, in_order, is_everybodys, prerequisites};
use weft_sync::intake::announces;
use weft_sync::session::Parcel;

use crate::error::WeftError;
use crate::notebook::UNREADABLE;
use crate::sealed::{Kept, Readable};

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
    Ok(in_order(with_seals(snapshot, segments(snapshot, audience, Lane::Control)?)?))
}

fn with_seals(snapshot: &Snapshot<'_>, segments: Vec<Verified<Segment>>) -> Result<Vec<Control>, WeftError> {
    let mut control = Vec::new();
    for segment in segments {
        let seals = match segment.facts.first().filter(|_| segment.announces_key()) {
            Some(fact) => snapshot.seals(&fact.id)?,
            None => None,
        };
        control.push((seals, segment));
    }
    Ok(control)
}

/// The control segments of these logs, each from a sequence number on.
fn control_from(snapshot: &Snapshot<'_>, starts: &[(LogId, u64)]) -> Result<Vec<Control>, WeftError> {
    let mut segments = Vec::new();
    for (log, from) in starts {
        segments.extend(snapshot.runs(log, *from)?);
    }
    with_seals(snapshot, segments)
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

/// The audiences that some devices of one group and this device share: also those of single records, which travel to nobody else.
pub(super) fn shared_with(
    readable: &Readable<'_>,
    membership: &Membership,
    theirs: (GroupId, &dyn Fn(&Mid) -> bool),
    group: GroupId,
) -> Vec<Audience> {
    let own = (theirs.0 == group).then_some(Audience::Group(group));
    let narrow = readable.open.all().map(Kept::audience);
    let narrow = narrow.filter(|audience| membership.devices_of(audience).iter().any(theirs.1));
    [Audience::Partnership].into_iter().chain(own).chain(narrow).collect()
}

/// The keys of an audience, for what goes out to it, and all there are.
struct Keys {
    sealing: Sealing,
    all: Vec<EpochSecret>,
}

impl Keys {
    fn of(readable: &Readable<'_>, membership: &Membership, audience: &Audience) -> Result<Self, WeftError> {
        let all = readable.secrets()?;
        Ok(Self { sealing: Sealing::of(&all, membership, audience).ok_or(NO_KEY)?, all })
    }

    fn seal(&self, kind: BlobKind, plain: &[u8]) -> Result<Item, WeftError> {
        blob::seal(kind, plain, &self.sealing.newest).map(|blob| Item::Blob(blob.0)).map_err(|_| UNREADABLE)
    }

    fn control(
        &self,
        membership: &Membership,
        audience: &Audience,
        control: Vec<Control>,
    ) -> Result<Vec<Item>, WeftError> {
        let mut items = Vec::new();
        for (seals, segment) in control {
            let announced = self.all.iter().find(|secret| announces(&segment, secret));
            // One that somebody who belongs now did not get would keep from them all that builds on its fact.
            let announced = announced.filter(|secret| is_everybodys(membership, audience, secret));
            let packed = segment.encode().map_err(|_| UNREADABLE)?;
            for secret in announced.map_or(self.sealing.control.as_slice(), std::slice::from_ref) {
                let sealed = blob::seal(BlobKind::Control, &packed, secret).map_err(|_| UNREADABLE)?;
                items.push(Item::Control { seals: seals.clone(), blob: sealed.0 });
            }
        }
        Ok(items)
    }

    fn records(&self, segments: &[Verified<Segment>]) -> Result<Vec<Item>, WeftError> {
        // A run that does not pack again must not keep everything else here.
        let packed = segments.iter().filter_map(|segment| segment.encode().ok());
        packed.map(|packed| self.seal(BlobKind::Records, &packed)).collect()
    }
}

/// What goes out of one audience.
struct Stock {
    control: Vec<Control>,
    news: News,
    keys: Keys,
}

impl Stock {
    fn of(
        readable: &Readable<'_>,
        membership: &Membership,
        audience: &Audience,
        since: &Went,
    ) -> Result<Self, WeftError> {
        let (keys, snapshot) = (Keys::of(readable, membership, audience)?, &readable.snapshot);
        let Audience::Record(record) = audience else {
            let mut news = snapshot.news(audience, since)?;
            let control = in_order(with_seals(snapshot, std::mem::take(&mut news.control))?);
            return Ok(Self { control, news, keys });
        };
        // One that is sealed goes whole: where it stood is remembered nowhere outside it.
        let kept = readable.open.get(record).ok_or(UNREADABLE)?;
        let mut news = News { notices: kept.notices().collect(), records: kept.records(), ..News::default() };
        for file in attachments(&news.records) {
            news.chunks.extend(snapshot.chunk_places(&file)?.into_iter().map(|place| (file, place)));
        }
        Ok(Self { control: in_order(kept.control()), news, keys })
    }
}

/// Everything of these audiences, in the order in which it travels; or what is new since a file went out.
pub(super) fn items(
    readable: &Readable<'_>,
    membership: &Membership,
    audiences: &[Audience],
    since: &Went,
) -> Result<Vec<Item>, WeftError> {
    let stocks = audiences.iter().map(|audience| Stock::of(readable, membership, audience, since));
    let mut stocks = stocks.collect::<Result<Vec<_>, _>>()?;
    let builds_on: Vec<_> = stocks.iter().flat_map(|stock| stock.news.builds_on.iter().copied()).collect();
    let mut items: Vec<Item> = prerequisites(&builds_on).collect();
    for (stock, audience) in stocks.iter_mut().zip(audiences) {
        items.extend(stock.keys.control(membership, audience, std::mem::take(&mut stock.control))?);
    }
    for Stock { news, keys, .. } in &stocks {
        for notice in &news.notices {
            items.push(keys.seal(BlobKind::Notice, notice)?);
        }
    }
    for Stock { news, keys, .. } in &stocks {
        items.extend(keys.records(&news.records)?);
        for telling in &news.tellings {
            items.push(keys.seal(BlobKind::Give, &telling.encode())?);
        }
    }
    for Stock { news, keys, .. } in &stocks {
        for (file, place) in &news.chunks {
            if let Some(chunk) = readable.snapshot.chunk(file, *place)? {
                items.push(keys.seal(BlobKind::Chunk, &chunk.encode())?);
            }
        }
    }
    Ok(items)
}

/// One parcel of a meeting. Empty if there is nothing of it any more.
pub(super) fn parcel(
    readable: &Readable<'_>,
    membership: &Membership,
    parcel: &Parcel,
) -> Result<Vec<Item>, WeftError> {
    let snapshot = &readable.snapshot;
    let (Parcel::Notice(audience, _)
    | Parcel::Control(audience, _)
    | Parcel::Records(audience, ..)
    | Parcel::Telling(audience, _)
    | Parcel::Chunk(audience, ..)) = parcel;
    let keys = Keys::of(readable, membership, audience)?;
    let kept = match audience {
        // Its door was closed meanwhile.
        Audience::Record(record) if readable.open.get(record).is_none() => return Ok(Vec::new()),
        Audience::Record(record) => readable.open.get(record),
        _ => None,
    };
    let from = |starts: &[(LogId, u64)], segment: &Segment| {
        starts.iter().any(|(log, from)| *log == segment.log() && segment.tip.seq >= *from)
    };
    let one = |kind, plain: Option<Vec<u8>>| plain.map(|plain| keys.seal(kind, &plain)).transpose();
    match parcel {
        Parcel::Notice(_, id) => {
            let notice = kept.map_or_else(|| snapshot.notice(audience, id), |kept| Ok(kept.notice(id)))?;
            Ok(one(BlobKind::Notice, notice)?.into_iter().collect())
        }
        Parcel::Control(_, starts) => {
            let control = match kept {
                Some(kept) => kept.control(),
                None => control_from(snapshot, starts)?,
            };
            let control = control.into_iter().filter(|(_, segment)| from(starts, segment)).collect();
            keys.control(membership, audience, in_order(control))
        }
        Parcel::Records(_, log, first, last) => match kept {
            Some(kept) => {
                let of = |segment: &Verified<Segment>| from(&[(*log, *first)], segment) && segment.first_seq() <= *last;
                keys.records(&kept.records().into_iter().filter(of).collect::<Vec<_>>())
            }
            None => keys.records(&snapshot.runs_to(log, *first, *last)?),
        },
        Parcel::Telling(_, fact) => {
            let give = snapshot.give(audience, fact)?.map(|give| give.encode());
            Ok(one(BlobKind::Give, give)?.into_iter().collect())
        }
        Parcel::Chunk(_, attachment, index) => {
            // Nobody gets a file by asking for it under the name of an audience that does not have it.
            let named = match kept {
                Some(kept) => kept.files().iter().any(|file| file.id == *attachment),
                None => snapshot.names_attachment(audience, attachment)?,
            };
            let chunk = if named { snapshot.chunk(attachment, *index)? } else { None };
            Ok(one(BlobKind::Chunk, chunk.map(|chunk| chunk.encode()))?.into_iter().collect())
        }
    }
}
