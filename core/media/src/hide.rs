//! Parts of a picture covered, so that whoever did not say yes cannot be seen.

use image::Rgb;

use crate::photo::{Limits, NotAPhoto, Photo, decode_jpeg, write};

/// Ten-thousandths make a whole side.
pub const WHOLE: u16 = 10_000;
/// Pixels that are covered beyond a region on each side: one block of JPEG with halved colours, into which an edge bleeds.
const MARGIN: u32 = 16;
/// One grey, whatever was there.
const COVER: Rgb<u8> = Rgb([96, 96, 96]);

/// A rectangle of an upright picture, in ten-thousandths of its width and height, from the top left.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
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

/// Covers regions of a picture that [`crate::photo()`] made. The pixels under them are gone, not blurred: a blur can be undone.
/// What reaches beyond the picture is cut off.
///
/// # Errors
/// [`NotAPhoto`] if it is no whole JPEG within the limits.
pub fn hide(file: &[u8], regions: &[Region], limits: Limits) -> Result<Photo, NotAPhoto> {
    let mut picture = decode_jpeg(file, limits)?.0.into_rgb8();
    let (width, height) = picture.dimensions();
    for region in regions {
        let (left, right) = span(region.left, region.width, width);
        let (top, bottom) = span(region.top, region.height, height);
        for y in top..bottom {
            for x in left..right {
                if let Some(pixel) = picture.get_pixel_mut_checked(x, y) {
                    *pixel = COVER;
                }
            }
        }
    }
    write(&picture)
}

/// The pixels of one side, with the margin.
fn span(from: u16, length: u16, side: u32) -> (u32, u32) {
    let at = |place: u64| u32::try_from(place * u64::from(side) / u64::from(WHOLE)).unwrap_or(side);
    let end = u64::from(from) + u64::from(length);
    let (first, last) = (at(u64::from(from)), at(end).saturating_add(1));
    (first.saturating_sub(MARGIN).min(side), last.saturating_add(MARGIN).min(side))
}
