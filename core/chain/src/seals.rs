//! Seals: an epoch key for each device that should have it, beside the segment that announces the key.
//!
//! Nobody is named. Who is meant finds a box by trial; who is not learns at most that there are up to 8, 16, 32, 64 … of
//! them. Seals are not signed: what they give counts only if the blob beside them opens with it and holds the fact that
//! announces it, which [`open_with`] checks.

use weft_model::fact::{FactBody, Held};
use weft_model::ids::BoxKey;
use weft_model::membership::MembershipFact;
use weft_vault::sealedbox::{self, BoxPair};
use weft_vault::{Key, random};

use crate::blob::{self, BlobKind};
use crate::epoch::EpochSecret;
use crate::limits::SEALS_AT_MOST;
use crate::segment::Segment;
use crate::{Rejected, Verified, envelope};

/// Bytes of one box: a secret with its audience and generation, sealed.
const BOX: usize = EpochSecret::LENGTH + sealedbox::OVERHEAD;

/// Sealed boxes in no order, some of which nobody can open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seals(Vec<u8>);

impl Seals {
    /// Reads seals as they travel: format number, then boxes of equal length.
    ///
    /// # Errors
    /// [`Rejected`] if the number of boxes is none that [`EpochSecret::seal_to`] makes.
    pub fn decode(bytes: &[u8]) -> Result<Self, Rejected> {
        let boxes = envelope::after_format(bytes)?.len();
        let count = boxes / BOX;
        if count > SEALS_AT_MOST {
            return Err(Rejected::TooLarge);
        }
        if boxes % BOX != 0 || count == 0 || padded(count) != count {
            return Err(Rejected::Malformed);
        }
        Ok(Self(bytes.to_vec()))
    }

    /// The bytes that travel.
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    /// How many boxes there are, those that nobody can open included.
    pub fn count(&self) -> usize {
        self.boxes().count()
    }

    /// The secret, if one of the boxes is for this device.
    pub fn open(&self, pair: &BoxPair) -> Option<EpochSecret> {
        self.boxes().find_map(|sealed| {
            let plain = zeroize::Zeroizing::new(sealedbox::open(pair, sealed).ok()?);
            EpochSecret::decode(&plain)
        })
    }

    pub(crate) fn make(secret: &EpochSecret, devices: &[BoxKey]) -> Result<Self, Rejected> {
        if devices.len() > SEALS_AT_MOST {
            return Err(Rejected::TooLarge);
        }
        let plain = secret.encode();
        let mut boxes: Vec<Vec<u8>> = devices.iter().map(|device| sealedbox::seal(device.bytes(), &plain)).collect();
        // Padding is sealed to keys nobody keeps: random bytes would differ from a box, which begins with a curve point.
        boxes.resize_with(padded(devices.len()), || {
            let nobody = BoxPair::from_seed(&Key::random());
            sealedbox::seal(&nobody.public(), &[0; EpochSecret::LENGTH])
        });
        shuffle(&mut boxes);
        let mut bytes = envelope::FORMAT.to_le_bytes().to_vec();
        bytes.extend(boxes.concat());
        Ok(Self(bytes))
    }

    fn boxes(&self) -> impl Iterator<Item = &[u8]> {
        self.0.get(2..).unwrap_or_default().chunks_exact(BOX)
    }
}

/// Opens a blob that announces a new key, with the seals beside it: the secret counts only if the blob opens under it and
/// holds exactly the fact that announces it.
///
/// # Errors
/// [`Rejected::Foreign`] if no box is for this device or the two do not belong together; otherwise as
/// [`Segment::verify`].
pub fn open_with(seals: &Seals, sealed: &[u8], pair: &BoxPair) -> Result<(EpochSecret, Verified<Segment>), Rejected> {
    let secret = seals.open(pair).ok_or(Rejected::Foreign)?;
    let opened = blob::open(sealed, std::slice::from_ref(&secret)).map_err(|_| Rejected::Foreign)?;
    if opened.0 != BlobKind::Control {
        return Err(Rejected::Foreign);
    }
    let segment = Segment::verify(&opened.1)?;
    let announced = segment.to_facts().iter().any(|fact| match &fact.held {
        Held::Known(FactBody::Membership(MembershipFact::EpochKey(key))) => secret.announced_by(key),
        _ => false,
    });
    if announced { Ok((secret, segment)) } else { Err(Rejected::Foreign) }
}

/// 8, 16, 32, 64, then multiples of 64.
const fn padded(count: usize) -> usize {
    match count {
        0..=8 => 8,
        9..=64 => count.next_power_of_two(),
        _ => count.next_multiple_of(64),
    }
}

/// Fisher–Yates. The bias of a 64-bit remainder over at most 1024 places is below 2^-53.
fn shuffle(boxes: &mut [Vec<u8>]) {
    for last in (1..boxes.len()).rev() {
        let places = u64::try_from(last).unwrap_or(u64::MAX).saturating_add(1);
        let place = u64::from_le_bytes(random::bytes()) % places;
        boxes.swap(last, usize::try_from(place).unwrap_or(last));
    }
}
