//! Where somebody stands in a picture, so that it can leave with them covered.

use serde::{Deserialize, Serialize};

use crate::ids::RecordId;

/// Ten-thousandths make a whole side of a picture.
pub const WHOLE: u16 = 10_000;
/// A region has at least a hundredth of each side: anything smaller is a slip of the finger, and would cover nobody.
pub const REGION_AT_LEAST: u16 = 100;
/// A person stands in one picture at this many places at most: mirrors, photos of photos.
pub const REGIONS_AT_MOST: usize = 16;

/// A rectangle of an upright picture, in ten-thousandths of its width and height, from the top left.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Region {
    /// From the left edge.
    pub left: u16,
    /// From the top edge.
    pub top: u16,
    /// To the right.
    pub width: u16,
    /// Downwards.
    pub height: u16,
}

impl Region {
    /// Whether it lies in the picture and is large enough to cover somebody.
    pub fn is_sound(&self) -> bool {
        let fits = |from: u16, length: u16| {
            length >= REGION_AT_LEAST && u32::from(from) + u32::from(length) <= u32::from(WHOLE)
        };
        fits(self.left, self.width) && fits(self.top, self.height)
    }
}

/// Somebody stands there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct StandsAt {
    /// The consent of the person.
    pub consent: RecordId,
    /// Where: 1 to [`REGIONS_AT_MOST`] regions.
    pub regions: Vec<Region>,
}

impl StandsAt {
    /// Whether there are regions, not too many, and each of them is sound.
    pub fn is_sound(&self) -> bool {
        (1..=REGIONS_AT_MOST).contains(&self.regions.len()) && self.regions.iter().all(Region::is_sound)
    }
}

/// Say where somebody stands in a picture.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MarkRegions {
    /// Which picture.
    pub artefact: RecordId,
    /// The consent of the person.
    pub consent: RecordId,
    /// Where: 1 to [`REGIONS_AT_MOST`] regions. What was said before stays: this can only cover more.
    pub regions: Vec<Region>,
}
