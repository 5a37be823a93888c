//! A chosen picture → an upright JPEG of bearable size that holds its pixels and nothing else.

use std::io::Cursor;

use image::codecs::jpeg::{JpegDecoder, JpegEncoder};
use image::codecs::png::PngDecoder;
use image::imageops::{self, FilterType};
use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder, RgbImage, RgbaImage};

use crate::jpeg;

/// The first eight bytes of a PNG file (RFC 2083, 3.1).
const PNG: [u8; 8] = *b"\x89PNG\r\n\x1a\n";
/// JPEG quality: 1600 × 1200 comes to about 0.4 MB, and a page of a book stays readable.
const QUALITY: u8 = 80;

/// What is accepted, checked before memory is taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// The file, in bytes.
    pub bytes: usize,
    /// The picture, in pixels; each takes up to eight bytes while it is decoded.
    pub pixels: u64,
    /// The longest side of what comes out, in pixels. Nothing is ever enlarged.
    pub longest: u32,
}

impl Limits {
    /// A 50-megapixel phone camera at its largest; out comes what fills a large screen or a page of A4.
    pub const DEFAULT: Self = Self { bytes: 32 * 1024 * 1024, pixels: 52_000_000, longest: 1600 };
}

impl Default for Limits {
    fn default() -> Self {
        Self::DEFAULT
    }
}

/// A picture that holds nothing but its pixels.
#[derive(Clone, PartialEq, Eq)]
pub struct Photo {
    /// Baseline JPEG, upright.
    pub jpeg: Vec<u8>,
    /// In pixels.
    pub width: u32,
    /// In pixels.
    pub height: u32,
}

impl std::fmt::Debug for Photo {
    /// Never the picture itself: a log must not repeat what somebody showed.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Photo({} × {}, {} bytes)", self.width, self.height, self.jpeg.len())
    }
}

/// Why a file was not taken as a picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotAPhoto {
    /// More bytes than [`Limits::bytes`].
    #[error("the file is too large; make the picture smaller first")]
    TooManyBytes,
    /// More pixels than [`Limits::pixels`].
    #[error("the picture has too many pixels; make it smaller first")]
    TooManyPixels,
    /// Neither JPEG nor PNG.
    #[error("this is neither a JPEG nor a PNG picture")]
    Unknown,
    /// It begins like a picture, but is torn or wrong inside.
    #[error("the picture is damaged or not all of it is here")]
    Damaged,
}

/// Makes a chosen file safe to keep: decoded within the limits, turned upright, made smaller, written anew.
///
/// Colours are taken as sRGB; a colour profile goes with everything else that came along. Transparent parts
/// become white, so that what an editor merely hid does not come back.
pub fn photo(file: &[u8], limits: Limits) -> Result<Photo, NotAPhoto> {
    if file.len() > limits.bytes {
        return Err(NotAPhoto::TooManyBytes);
    }
    let (picture, orientation) = if file.starts_with(&jpeg::START) {
        decode_jpeg(file, limits)?
    } else if file.starts_with(&PNG) {
        decode(PngDecoder::with_limits(Cursor::new(file), memory(limits)).map_err(because)?, limits)?
    } else {
        return Err(NotAPhoto::Unknown);
    };
    let mut upright = DynamicImage::ImageRgb8(smaller(opaque(picture), limits.longest));
    upright.apply_orientation(orientation);
    write(&upright.into_rgb8())
}

/// A JPEG with its orientation, of at most [`Limits::bytes`].
pub(crate) fn decode_jpeg(file: &[u8], limits: Limits) -> Result<(DynamicImage, Orientation), NotAPhoto> {
    if file.len() > limits.bytes {
        return Err(NotAPhoto::TooManyBytes);
    }
    if !file.starts_with(&jpeg::START) {
        return Err(NotAPhoto::Unknown);
    }
    if !jpeg::is_whole(file) {
        return Err(NotAPhoto::Damaged);
    }
    decode(JpegDecoder::new(Cursor::new(file)).map_err(|_| NotAPhoto::Damaged)?, limits)
}

fn decode(mut decoder: impl ImageDecoder, limits: Limits) -> Result<(DynamicImage, Orientation), NotAPhoto> {
    let (width, height) = decoder.dimensions();
    if u64::from(width).saturating_mul(u64::from(height)) > limits.pixels {
        return Err(NotAPhoto::TooManyPixels);
    }
    decoder.set_limits(memory(limits)).map_err(because)?;
    // A picture whose note on orientation cannot be read is still a picture.
    let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let picture = DynamicImage::from_decoder(decoder).map_err(because)?;
    Ok((picture, orientation))
}

/// Sixteen-bit colour with transparency, the widest there is, takes eight bytes a pixel.
fn memory(limits: Limits) -> image::Limits {
    let mut memory = image::Limits::default();
    memory.max_alloc = Some(limits.pixels.saturating_mul(8));
    memory
}

fn because(error: image::ImageError) -> NotAPhoto {
    match error {
        image::ImageError::Limits(_) => NotAPhoto::TooManyPixels,
        _ => NotAPhoto::Damaged,
    }
}

/// The picture on white paper.
fn opaque(picture: DynamicImage) -> RgbImage {
    if !picture.color().has_alpha() {
        return picture.into_rgb8();
    }
    let picture: RgbaImage = picture.into_rgba8();
    let mut paper = RgbImage::new(picture.width(), picture.height());
    for (to, from) in paper.pixels_mut().zip(picture.pixels()) {
        let [red, green, blue, alpha] = from.0;
        to.0 = [red, green, blue].map(|part| over_white(part, alpha));
    }
    paper
}

fn over_white(part: u8, alpha: u8) -> u8 {
    let (part, alpha) = (u16::from(part), u16::from(alpha));
    let mixed = (part * alpha + 255 * (255 - alpha) + 127) / 255;
    u8::try_from(mixed).unwrap_or(u8::MAX)
}

/// Averages down to twice the size first: the fine filter alone would need sixteen bytes for each pixel of a column.
pub(crate) fn smaller(picture: RgbImage, longest: u32) -> RgbImage {
    let (width, height) = picture.dimensions();
    let Some(target) = fit(width, height, longest) else { return picture };
    let coarse = match fit(width, height, longest.saturating_mul(2)) {
        Some((width, height)) => imageops::thumbnail(&picture, width, height),
        None => picture,
    };
    imageops::resize(&coarse, target.0, target.1, FilterType::CatmullRom)
}

/// The size with the same shape whose longest side is `longest`; none if it is no longer than that already.
fn fit(width: u32, height: u32, longest: u32) -> Option<(u32, u32)> {
    let long = width.max(height);
    let scale = |side: u32| {
        let scaled = u64::from(side) * u64::from(longest) / u64::from(long).max(1);
        u32::try_from(scaled).unwrap_or(longest).max(1)
    };
    (long > longest).then(|| (scale(width), scale(height)))
}

pub(crate) fn write(picture: &RgbImage) -> Result<Photo, NotAPhoto> {
    write_with(picture, QUALITY)
}

pub(crate) fn write_with(picture: &RgbImage, quality: u8) -> Result<Photo, NotAPhoto> {
    let mut jpeg = Vec::new();
    JpegEncoder::new_with_quality(&mut jpeg, quality).encode_image(picture).map_err(because)?;
    Ok(Photo { jpeg, width: picture.width(), height: picture.height() })
}
