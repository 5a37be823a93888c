//! Codes drawn, looked at as a camera would, and read back.
#![allow(missing_docs)]

use weft_qr::{BadFrame, Frame, Matrix, QUIET, TooLong, matrix, number, read, svg};

/// A code as a camera sees it: grey on lighter grey, some pixels a module, in rows with padding.
fn seen(code: &Matrix, scale: usize) -> (usize, usize, Vec<u8>) {
    let width = (code.side() + 2 * QUIET) * scale;
    let stride = width + 13;
    let mut luminance = vec![0x55; stride * width];
    for y in 0..width {
        for x in 0..width {
            let (column, row) = ((x / scale).checked_sub(QUIET), (y / scale).checked_sub(QUIET));
            let dark = column.zip(row).is_some_and(|(column, row)| code.is_dark(column, row));
            let noise = ((x * 7 + y * 13) % 11) as u8;
            luminance[y * stride + x] = if dark { 40 + noise } else { 190 + noise };
        }
    }
    (width, stride, luminance)
}

fn read_back(code: &Matrix, scale: usize) -> Vec<String> {
    let (width, stride, luminance) = seen(code, scale);
    read(&Frame::new(width, width, stride, &luminance).unwrap())
}

#[test]
fn texts_in_any_script_come_back() {
    for text in ["weft", "மூன்று இரவுகள்", "ثلاث ليالٍ", "\"quoted\" <&>", &"long ".repeat(120)]
    {
        assert_eq!(read_back(&matrix(text).unwrap(), 4), [text]);
    }
}

#[test]
fn a_receipt_number_takes_the_smallest_code_and_survives_a_crease() {
    let code = number("12345 67890 12345 67890").unwrap();
    assert_eq!(code.side(), 21);
    assert_eq!(read_back(&code, 6), ["12345678901234567890"]);

    let (width, stride, mut luminance) = seen(&code, 6);
    let row = (QUIET + 12) * 6;
    luminance[row * stride..(row + 6) * stride].fill(200);
    let creased = read(&Frame::new(width, width, stride, &luminance).unwrap());
    assert_eq!(creased, ["12345678901234567890"], "a whole row of modules worn away");
}

#[test]
fn several_codes_in_one_frame_are_all_read() {
    let (width, stride, left) = seen(&number("11111 22222").unwrap(), 5);
    let (_, _, right) = seen(&number("33333 44444").unwrap(), 5);
    let both: Vec<u8> =
        left.chunks(stride).zip(right.chunks(stride)).flat_map(|(l, r)| [&l[..width], &r[..width]].concat()).collect();
    let mut texts = read(&Frame::new(2 * width, width, 2 * width, &both).unwrap());
    texts.sort();
    assert_eq!(texts, ["1111122222", "3333344444"]);
}

#[test]
fn the_drawing_shows_the_same_modules() {
    let code = matrix("weft").unwrap();
    let drawing = svg("weft").unwrap();
    assert!(drawing.starts_with("<svg ") && drawing.ends_with("</svg>") && drawing.contains("viewBox=\"0 0 29 29\""));
    let mut drawn = vec![false; code.side() * code.side()];
    let path = drawing.rsplit(" d=\"").next().unwrap().trim_end_matches("\"/></svg>");
    for run in path.split('M').filter(|run| !run.is_empty()) {
        let numbers: Vec<usize> =
            run.split(|c: char| !c.is_ascii_digit()).filter(|n| !n.is_empty()).map(|n| n.parse().unwrap()).collect();
        let [x, y, length, ..] = numbers[..] else { panic!("{run}") };
        for column in x..x + length {
            drawn[(y - QUIET) * code.side() + column - QUIET] = true;
        }
    }
    assert_eq!(drawn, code.modules());
}

#[test]
fn too_long_is_said() {
    assert_eq!(matrix(&"x".repeat(2400)), Err(TooLong));
    assert_eq!(svg(&"x".repeat(2400)), Err(TooLong));
}

#[test]
fn frames_are_measured_before_they_are_looked_at() {
    let refused = |width, height, stride, bytes: &[u8]| Frame::new(width, height, stride, bytes).unwrap_err();
    assert_eq!(refused(0, 4, 4, &[0; 16]), BadFrame::Short);
    assert_eq!(refused(4, 4, 3, &[0; 16]), BadFrame::Short);
    assert_eq!(refused(4, 4, 5, &[0; 18]), BadFrame::Short);
    assert!(Frame::new(4, 4, 5, &[0; 19]).is_ok());
    assert_eq!(refused(5000, 5000, 5000, &[]), BadFrame::TooLarge);
    assert_eq!(refused(usize::MAX, 2, usize::MAX, &[]), BadFrame::TooLarge);
    assert_eq!(refused(1, 3, usize::MAX, &[0]), BadFrame::TooLarge);
}

#[test]
fn frames_without_a_code_and_codes_torn_apart_give_nothing() {
    let flat = vec![128; 64 * 48];
    assert!(read(&Frame::new(64, 48, 64, &flat).unwrap()).is_empty());
    assert!(read(&Frame::new(1, 1, 1, &[0]).unwrap()).is_empty());
    let mut state = 1u32;
    let mut next = || {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (state >> 24) as u8
    };
    for _ in 0..20 {
        let noise: Vec<u8> = (0..160 * 120).map(|_| next()).collect();
        assert!(read(&Frame::new(160, 120, 160, &noise).unwrap()).is_empty());
    }
    let (width, stride, whole) = seen(&matrix("torn").unwrap(), 4);
    for _ in 0..60 {
        let mut torn = whole.clone();
        for pixel in torn.chunks_mut(1 + usize::from(next())) {
            pixel[0] = next();
        }
        let texts = read(&Frame::new(width, width, stride, &torn).unwrap());
        assert!(texts.is_empty() || texts == ["torn"]);
    }
}
