//! The luminance plane of a camera frame → the texts of the codes in it.

use rqrr::PreparedImage;

/// More pixels than any preview frame has: 4096 × 4096.
const PIXELS_AT_MOST: usize = 4096 * 4096;
/// Codes looked at in one frame; a wall of codes must not hold up the next frame.
const CODES_AT_MOST: usize = 8;

/// The frame is not what its numbers say.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum BadFrame {
    /// More than 4096 × 4096 pixels.
    #[error("the camera picture is too large")]
    TooLarge,
    /// Fewer bytes than rows and stride promise, a stride shorter than a row, or nothing.
    #[error("the camera picture is not all here")]
    Short,
}

/// The luminance plane of a camera frame: one byte a pixel, 0 black, 255 white.
#[derive(Clone, Copy)]
pub struct Frame<'a> {
    width: usize,
    height: usize,
    stride: usize,
    luminance: &'a [u8],
}

impl<'a> Frame<'a> {
    /// A frame of `width` × `height` pixels whose rows begin `stride` bytes apart; the last row need not be padded.
    pub fn new(width: usize, height: usize, stride: usize, luminance: &'a [u8]) -> Result<Self, BadFrame> {
        let pixels = width.checked_mul(height).ok_or(BadFrame::TooLarge)?;
        if pixels > PIXELS_AT_MOST {
            return Err(BadFrame::TooLarge);
        }
        let padded = stride.checked_mul(height.saturating_sub(1)).ok_or(BadFrame::TooLarge)?;
        let needed = padded.checked_add(width).ok_or(BadFrame::TooLarge)?;
        if pixels == 0 || stride < width || luminance.len() < needed {
            return Err(BadFrame::Short);
        }
        Ok(Self { width, height, stride, luminance })
    }

    fn at(&self, x: usize, y: usize) -> u8 {
        self.luminance.get(y * self.stride + x).copied().unwrap_or(u8::MAX)
    }
}

impl std::fmt::Debug for Frame<'_> {
    /// Never what the camera saw.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Frame({} × {})", self.width, self.height)
    }
}

/// The texts of the codes that can be read in a frame; none is the usual answer.
pub fn read(frame: &Frame<'_>) -> Vec<String> {
    let mut prepared = PreparedImage::prepare_from_greyscale(frame.width, frame.height, |x, y| frame.at(x, y));
    let grids = prepared.detect_grids();
    grids.iter().take(CODES_AT_MOST).filter_map(|grid| grid.decode().ok()).map(|(_, text)| text).collect()
}
