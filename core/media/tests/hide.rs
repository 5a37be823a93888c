//! What is covered is gone from every pixel and every byte; what is not stays as it was.
#![allow(missing_docs)]

use image::codecs::jpeg::JpegEncoder;
use image::{ImageFormat, Rgb, RgbImage};
use weft_media::{Limits, NotAPhoto, Region, hide};

/// Green, with a face of one bright red square.
fn with_a_face(colour: [u8; 3]) -> Vec<u8> {
    let picture = RgbImage::from_fn(200, 160, |x, y| match (80..120).contains(&x) && (40..80).contains(&y) {
        true => Rgb(colour),
        false => Rgb([20, 160, 40]),
    });
    let mut out = Vec::new();
    JpegEncoder::new_with_quality(&mut out, 90).encode_image(&picture).unwrap();
    out
}

fn opened(jpeg: &[u8]) -> RgbImage {
    image::load_from_memory_with_format(jpeg, ImageFormat::Jpeg).unwrap().into_rgb8()
}

const FACE: Region = Region { left: 4_000, top: 2_500, width: 2_000, height: 2_500 };

#[test]
fn nothing_of_a_face_is_left_whoever_it_was() {
    let hidden = |colour| hide(&with_a_face(colour), &[FACE], Limits::DEFAULT).unwrap();
    let (one, other) = (hidden([230, 30, 30]), hidden([30, 30, 230]));
    // The same bytes come out for two different people: nothing in them tells one from the other.
    assert_eq!(one.jpeg, other.jpeg);
    let picture = opened(&one.jpeg);
    assert!(picture.pixels().all(|pixel| pixel.0[0] < 150 && pixel.0[2] < 150), "no red, no blue anywhere");
    assert_eq!((one.width, one.height), (200, 160));
}

#[test]
fn what_is_not_covered_stays() {
    let picture = opened(&hide(&with_a_face([230, 30, 30]), &[FACE], Limits::DEFAULT).unwrap().jpeg);
    let corner = picture.get_pixel(5, 150).0;
    assert!(corner[1] > 140 && corner[0] < 60, "{corner:?}");
    let without = opened(&hide(&with_a_face([230, 30, 30]), &[], Limits::DEFAULT).unwrap().jpeg);
    assert!(without.get_pixel(100, 60).0[0] > 180, "nobody is hidden who need not be");
}

#[test]
fn a_region_beyond_the_picture_is_cut_off_and_a_torn_file_refused() {
    let beyond = Region { left: 9_000, top: 9_000, width: 65_535, height: 65_535 };
    let picture = opened(&hide(&with_a_face([230, 30, 30]), &[beyond], Limits::DEFAULT).unwrap().jpeg);
    assert!(picture.get_pixel(199, 159).0[1] < 120);
    let whole = with_a_face([230, 30, 30]);
    assert_eq!(hide(&whole[..whole.len() / 2], &[FACE], Limits::DEFAULT), Err(NotAPhoto::Damaged));
    assert_eq!(hide(b"no picture", &[FACE], Limits::DEFAULT), Err(NotAPhoto::Unknown));
    let narrow = Limits { pixels: 200 * 160 - 1, ..Limits::DEFAULT };
    assert_eq!(hide(&whole, &[FACE], narrow), Err(NotAPhoto::TooManyPixels));
    let small = Limits { bytes: 100, ..Limits::DEFAULT };
    assert_eq!(hide(&whole, &[FACE], small), Err(NotAPhoto::TooManyBytes));
}
