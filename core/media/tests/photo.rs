//! What a camera or an editor hides in a file, planted and looked for; hostile and torn files.
#![allow(missing_docs)]

use std::io::Cursor;

use image::codecs::jpeg::JpegEncoder;
use image::{DynamicImage, ImageFormat, Rgb, RgbImage, Rgba, RgbaImage};
use weft_media::{Limits, NotAPhoto, PREVIEW_AT_MOST, PREVIEW_LONGEST, photo, preview};

const CANARY: &[u8] = b"Canary 6.9271N 79.8612E";

/// Left half red, right half blue, with a green strip along the top.
fn scene(width: u32, height: u32) -> RgbImage {
    RgbImage::from_fn(width, height, |x, y| match (x < width / 2, y < height / 4) {
        (_, true) => Rgb([20, 160, 40]),
        (true, false) => Rgb([200, 30, 30]),
        (false, false) => Rgb([30, 30, 200]),
    })
}

fn jpeg(picture: &RgbImage) -> Vec<u8> {
    let mut out = Vec::new();
    JpegEncoder::new_with_quality(&mut out, 90).encode_image(picture).unwrap();
    out
}

fn png(picture: impl Into<DynamicImage>) -> Vec<u8> {
    let mut out = Cursor::new(Vec::new());
    picture.into().write_to(&mut out, ImageFormat::Png).unwrap();
    out.into_inner()
}

fn opened(jpeg: &[u8]) -> RgbImage {
    image::load_from_memory_with_format(jpeg, ImageFormat::Jpeg).unwrap().into_rgb8()
}

/// A TIFF block with an orientation, and a GPS directory whose place holds the canary.
fn exif(orientation: u8) -> Vec<u8> {
    let mut tiff = b"MM\0*\0\0\0\x08".to_vec();
    tiff.extend([0, 2]);
    tiff.extend([0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0]);
    tiff.extend([0x88, 0x25, 0, 4, 0, 0, 0, 1, 0, 0, 0, 38]);
    tiff.extend([0, 0, 0, 0]);
    tiff.extend([0, 1, 0, 0x1B, 0, 7, 0, 0, 0, CANARY.len() as u8, 0, 0, 0, 56, 0, 0, 0, 0]);
    tiff.extend(CANARY);
    tiff
}

fn segment(marker: u8, parts: &[&[u8]]) -> Vec<u8> {
    let body = parts.concat();
    let length = u16::try_from(body.len() + 2).unwrap().to_be_bytes();
    [&[0xFF, marker], &length[..], &body[..]].concat()
}

fn laden_jpeg(orientation: u8) -> Vec<u8> {
    let plain = jpeg(&scene(120, 80));
    let mut laden = plain[..2].to_vec();
    laden.extend(segment(0xE1, &[b"Exif\0\0", &exif(orientation)]));
    laden.extend(segment(0xE1, &[b"http://ns.adobe.com/xap/1.0/\0<x>", CANARY, b"</x>"]));
    laden.extend(segment(0xE2, &[b"ICC_PROFILE\0\x01\x01", CANARY]));
    laden.extend(segment(0xED, &[b"Photoshop 3.0\x008BIM\x04\x04\0\0\0\0\0\x17", CANARY]));
    laden.extend(segment(0xFE, &[CANARY]));
    laden.extend(&plain[2..]);
    laden.extend(CANARY);
    laden
}

fn crc(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(u32::MAX, |crc, byte| {
        (0..8).fold(crc ^ u32::from(*byte), |crc, _| (crc >> 1) ^ (0xEDB8_8320 & 0u32.wrapping_sub(crc & 1)))
    })
}

fn chunk(name: &[u8; 4], parts: &[&[u8]]) -> Vec<u8> {
    let body = [&name[..], &parts.concat()].concat();
    let length = u32::try_from(body.len() - 4).unwrap().to_be_bytes();
    [&length[..], &body, &crc(&body).to_be_bytes()].concat()
}

fn laden_png(orientation: u8) -> Vec<u8> {
    let plain = png(scene(120, 80));
    let after_header = 8 + 25;
    let mut laden = plain[..after_header].to_vec();
    laden.extend(chunk(b"eXIf", &[&exif(orientation)]));
    laden.extend(chunk(b"tEXt", &[b"Author\0", CANARY]));
    laden.extend(chunk(b"iTXt", &[b"XML:com.adobe.xmp\0\0\0\0\0", CANARY]));
    laden.extend(chunk(b"prVt", &[CANARY]));
    laden.extend(&plain[after_header..]);
    laden.extend(CANARY);
    laden
}

fn holds(file: &[u8], what: &[u8]) -> bool {
    file.windows(what.len()).any(|part| part == what)
}

/// The markers of a baseline JPEG with one scan, and what follows its end.
fn outline(file: &[u8]) -> (Vec<u8>, usize) {
    assert_eq!(file[..2], [0xFF, 0xD8]);
    let mut markers = Vec::new();
    let mut at = 2;
    while markers.last() != Some(&0xDA) {
        assert_eq!(file[at], 0xFF);
        markers.push(file[at + 1]);
        at += 2 + usize::from(u16::from_be_bytes([file[at + 2], file[at + 3]]));
    }
    let end = file[at..].windows(2).position(|pair| pair == [0xFF, 0xD9]).unwrap() + at + 2;
    (markers, file.len() - end)
}

#[test]
fn nothing_hidden_survives() {
    for laden in [laden_jpeg(1), laden_png(1)] {
        assert!(holds(&laden, CANARY));
        let kept = photo(&laden, Limits::DEFAULT).unwrap();
        for trace in [CANARY, b"Exif", b"GPS", b"adobe", b"ICC", b"8BIM", b"tEXt", b"Author"] {
            assert!(!holds(&kept.jpeg, trace), "{}", String::from_utf8_lossy(trace));
        }
        let (markers, trailing) = outline(&kept.jpeg);
        assert_eq!(trailing, 0);
        // JFIF header, quantisation, frame, Huffman tables, scan: no other APPn and no comment.
        assert!(markers.iter().all(|marker| [0xE0, 0xDB, 0xC0, 0xC4, 0xDA].contains(marker)), "{markers:x?}");
        assert_eq!(markers.iter().filter(|marker| **marker == 0xE0).count(), 1);
        assert_eq!((kept.width, kept.height), (120, 80));
        assert_eq!(opened(&kept.jpeg).dimensions(), (120, 80));
    }
}

#[test]
fn the_picture_is_turned_upright() {
    // Where the green strip of the scene's top lies after each EXIF orientation: (x, y) as parts of 100.
    let green = [(50, 10), (50, 10), (50, 90), (50, 90), (10, 50), (90, 50), (90, 50), (10, 50)];
    for (orientation, (x, y)) in (1u8..).zip(green) {
        for laden in [laden_jpeg(orientation), laden_png(orientation)] {
            let kept = photo(&laden, Limits::DEFAULT).unwrap();
            let size = if orientation < 5 { (120, 80) } else { (80, 120) };
            assert_eq!((kept.width, kept.height), size, "{orientation}");
            let [red, green, blue] = opened(&kept.jpeg).get_pixel(size.0 * x / 100, size.1 * y / 100).0;
            assert!(green > 120 && red < 80 && blue < 100, "{orientation}: {red} {green} {blue}");
        }
    }
}

#[test]
fn large_pictures_become_smaller_and_small_ones_stay() {
    let small = Limits { longest: 160, ..Limits::DEFAULT };
    for (size, kept_size) in
        [((1000, 500), (160, 80)), ((200, 400), (80, 160)), ((160, 20), (160, 20)), ((1000, 1), (160, 1))]
    {
        let kept = photo(&jpeg(&scene(size.0, size.1)), small).unwrap();
        assert_eq!((kept.width, kept.height), kept_size);
    }
    let kept = opened(&photo(&jpeg(&scene(1000, 500)), small).unwrap().jpeg);
    assert!(kept.get_pixel(20, 60).0[0] > 150 && kept.get_pixel(140, 60).0[2] > 150, "the halves stay where they were");
}

#[test]
fn what_was_transparent_does_not_come_back() {
    let hidden = RgbaImage::from_fn(32, 32, |x, _| Rgba([200, 0, 0, if x < 16 { 0 } else { 255 }]));
    let kept = opened(&photo(&png(hidden), Limits::DEFAULT).unwrap().jpeg);
    assert!(kept.get_pixel(4, 16).0.iter().all(|part| *part > 245));
    let [red, green, blue] = kept.get_pixel(27, 16).0;
    assert!(red > 180 && green < 30 && blue < 30);
}

#[test]
fn limits_hold_before_memory_is_taken() {
    let file = jpeg(&scene(100, 100));
    let refused = |limits| photo(&file, limits).unwrap_err();
    assert_eq!(refused(Limits { bytes: file.len() - 1, ..Limits::DEFAULT }), NotAPhoto::TooManyBytes);
    assert_eq!(refused(Limits { pixels: 9_999, ..Limits::DEFAULT }), NotAPhoto::TooManyPixels);
    assert!(photo(&file, Limits { pixels: 10_000, ..Limits::DEFAULT }).is_ok());

    // A few bytes that promise four billion pixels.
    let side = 65_500u32.to_be_bytes();
    let header = chunk(b"IHDR", &[&side, &side, &[8, 2, 0, 0, 0]]);
    let bomb = [b"\x89PNG\r\n\x1a\n", &header[..], &chunk(b"IDAT", &[&[0x78, 0x9C]]), &chunk(b"IEND", &[])].concat();
    assert_eq!(photo(&bomb, Limits::DEFAULT).unwrap_err(), NotAPhoto::TooManyPixels);
    let mut bomb = file;
    let frame = bomb.windows(2).position(|pair| pair == [0xFF, 0xC0]).unwrap();
    bomb[frame + 5..frame + 9].copy_from_slice(&[0xFF, 0xDC, 0xFF, 0xDC]);
    assert_eq!(photo(&bomb, Limits::DEFAULT).unwrap_err(), NotAPhoto::TooManyPixels);
}

#[test]
fn torn_and_foreign_files_are_refused() {
    for foreign in [&b""[..], b"%PDF-1.7", b"GIF89a", b"\x89PN", b"\xFF"] {
        assert_eq!(photo(foreign, Limits::DEFAULT).unwrap_err(), NotAPhoto::Unknown);
    }
    for whole in [jpeg(&scene(60, 40)), png(scene(60, 40))] {
        for cut in (8..whole.len() - 20).step_by(7) {
            assert_eq!(photo(&whole[..cut], Limits::DEFAULT).unwrap_err(), NotAPhoto::Damaged, "{cut}");
        }
    }
    // Flipped bytes may still make a picture, but never a crash and never one with something hidden in it.
    let laden = laden_jpeg(6);
    for at in 2..laden.len() {
        let mut flipped = laden.clone();
        flipped[at] ^= 0x55;
        if let Ok(kept) = photo(&flipped, Limits { pixels: 1_000_000, ..Limits::DEFAULT }) {
            assert!(!holds(&kept.jpeg, CANARY));
        }
    }
}

#[test]
fn a_log_never_repeats_a_picture() {
    let kept = photo(&jpeg(&scene(16, 16)), Limits::DEFAULT).unwrap();
    assert_eq!(format!("{kept:?}"), format!("Photo(16 × 16, {} bytes)", kept.jpeg.len()));
}

/// Every kind of noise included: a preview is small in pixels and in bytes, and holds nothing that was hidden.
#[test]
fn a_preview_is_small_and_holds_pixels_only() {
    let mut dice = 7_u32;
    let noise = RgbImage::from_fn(1500, 900, |_, _| {
        Rgb([0; 3].map(|_: u8| {
            dice = dice.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            (dice >> 24) as u8
        }))
    });
    let large = photo(&jpeg(&noise), Limits::DEFAULT).unwrap();
    let small = preview(&large, Limits::DEFAULT).unwrap().unwrap();
    assert!(small.jpeg.len() <= PREVIEW_AT_MOST && small.width.max(small.height) <= PREVIEW_LONGEST);
    assert!(small.width > small.height, "its shape stays");
    assert_eq!(opened(&small.jpeg).dimensions(), (small.width, small.height));

    let tall =
        photo(&jpeg(&RgbImage::from_fn(900, 1500, |x, y| Rgb([(x * y) as u8, y as u8, x as u8]))), Limits::DEFAULT);
    let small = preview(&tall.unwrap(), Limits::DEFAULT).unwrap().unwrap();
    assert_eq!((small.width, small.height), (192, PREVIEW_LONGEST));
    let markers = small.jpeg.windows(2).filter(|pair| pair[0] == 0xFF && (0xE1..=0xEF).contains(&pair[1])).count();
    assert_eq!(markers, 0, "no place for anything beside the picture");

    let plain = photo(&laden_jpeg(1), Limits::DEFAULT).unwrap();
    assert_eq!(preview(&plain, Limits::DEFAULT).unwrap(), None, "it is as small itself");
}
