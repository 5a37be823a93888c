//! A small picture of a picture, so that somebody sees what it is before the whole of it has come.

use crate::photo::{Limits, NotAPhoto, Photo, decode_jpeg, smaller, write_with};

/// The longest side of a preview, in pixels.
pub const PREVIEW_LONGEST: u32 = 320;
/// A preview, in bytes.
pub const PREVIEW_AT_MOST: usize = 32 * 1024;
/// Longest side and JPEG quality, tried one after the other until it is small enough: noise needs the last ones.
const TRIES: [(u32, u8); 4] = [(PREVIEW_LONGEST, 70), (PREVIEW_LONGEST, 40), (PREVIEW_LONGEST / 2, 40), (80, 30)];

/// A preview of a picture that [`crate::photo()`] made: like it, it holds nothing but pixels. None of one that is as small itself.
///
/// # Errors
/// [`NotAPhoto`] if it is no whole JPEG within the limits.
pub fn preview(picture: &Photo, limits: Limits) -> Result<Option<Photo>, NotAPhoto> {
    if picture.jpeg.len() <= PREVIEW_AT_MOST {
        return Ok(None);
    }
    let whole = decode_jpeg(&picture.jpeg, limits)?.0.into_rgb8();
    for (longest, quality) in TRIES {
        let small = write_with(&smaller(whole.clone(), longest), quality)?;
        if small.jpeg.len() <= PREVIEW_AT_MOST {
            return Ok(Some(small));
        }
    }
    Ok(None)
}
