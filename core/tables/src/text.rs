//! CSV → a sheet: encodings, what stands between cells, and rows numbered as a spreadsheet numbers them.

use std::collections::BTreeMap;

use csv::{ReaderBuilder, StringRecord, Terminator};

use crate::limits::BYTES;
use crate::report::Place;
use crate::sheet::{Cell, Sheet};
use crate::unread::Unread;

/// What may stand between cells.
const BETWEEN: [u8; 3] = *b",;\t";

/// How many rows say what stands between cells.
const SAMPLE: usize = 200;

/// Comes after the last row: a quotation mark that is open there was never closed. A noncharacter, which no text has.
const END: &str = "\u{FDD0}";

/// Reads a CSV file.
///
/// # Errors
/// If it is no text that is read, or more of it than is read.
pub fn read_csv(bytes: &[u8]) -> Result<Sheet, Unread> {
    if bytes.len() > BYTES {
        return Err(Unread::TooLarge);
    }
    // One kind of line end, so that an empty line is one byte.
    let text = decoded(bytes)?.replace("\r\n", "\n").replace('\r', "\n");
    if text.contains(['\0', '\u{FDD0}']) {
        return Err(Unread::NotUtf8);
    }
    let (between, text) = match said(&text) {
        Some((between, rest)) => (between, rest),
        None => (between(&text), text.as_str()),
    };
    let sheet = sheet(text, between)?;
    if sheet.rows() == 0 { Err(Unread::Empty) } else { Ok(sheet) }
}

fn decoded(bytes: &[u8]) -> Result<String, Unread> {
    let utf16 = |bytes: &[u8], unit: fn([u8; 2]) -> u16| {
        let (pairs, rest) = bytes.as_chunks::<2>();
        let text: Option<String> =
            char::decode_utf16(pairs.iter().map(|pair| unit(*pair))).collect::<Result<_, _>>().ok();
        text.filter(|_| rest.is_empty()).ok_or(Unread::NotUtf8)
    };
    match bytes {
        [0xFF, 0xFE, rest @ ..] => utf16(rest, u16::from_le_bytes),
        [0xFE, 0xFF, rest @ ..] => utf16(rest, u16::from_be_bytes),
        [0xEF, 0xBB, 0xBF, rest @ ..] | rest => {
            std::str::from_utf8(rest).map(str::to_owned).map_err(|_| Unread::NotUtf8)
        }
    }
}

/// Spreadsheets write "sep=;" into a first line that is no row.
fn said(text: &str) -> Option<(u8, &str)> {
    let (first, rest) = text.split_once('\n')?;
    let between = first.trim().strip_prefix("sep=")?;
    let between =
        BETWEEN.into_iter().find(|byte| between.as_bytes() == [*byte] || (*byte == b'\t' && between.is_empty()));
    Some((between?, rest))
}

/// What parts most rows into the same number of cells, and into most cells.
fn between(text: &str) -> u8 {
    let score = |between: u8| {
        let mut sizes: BTreeMap<usize, usize> = BTreeMap::new();
        let mut reader = reader(text, between);
        let mut record = StringRecord::new();
        for _ in 0..SAMPLE {
            if !matches!(reader.read_record(&mut record), Ok(true)) {
                break;
            }
            let size = sizes.entry(record.len().saturating_sub(1)).or_default();
            *size = size.saturating_add(1);
        }
        sizes.into_iter().map(|(more, rows)| more.saturating_mul(rows)).max().unwrap_or(0)
    };
    // The first of equals.
    BETWEEN.into_iter().rev().max_by_key(|between| score(*between)).unwrap_or(b',')
}

fn reader(text: &str, between: u8) -> csv::Reader<&[u8]> {
    let mut builder = ReaderBuilder::new();
    builder.delimiter(between).has_headers(false).flexible(true).terminator(Terminator::Any(b'\n'));
    builder.from_reader(text.as_bytes())
}

fn sheet(text: &str, between: u8) -> Result<Sheet, Unread> {
    let text = format!("{text}\n{END}\n");
    let mut reader = reader(&text, between);
    let (mut sheet, mut record) = (Sheet::default(), StringRecord::new());
    let mut row = 0_usize;
    loop {
        let from = usize::try_from(reader.position().byte()).unwrap_or(usize::MAX);
        // The reader passes over empty lines; a spreadsheet numbers them.
        let here = text.as_bytes().get(from..).unwrap_or_default();
        row = row.saturating_add(here.iter().take_while(|byte| **byte == b'\n').count());
        match reader.read_record(&mut record) {
            Ok(true) => {}
            Ok(false) => return Ok(sheet),
            Err(_) => return Err(Unread::NotUtf8),
        }
        if record.len() == 1 && record.get(0) == Some(END) {
            return Ok(sheet);
        }
        if record.iter().any(|cell| cell.contains(END)) {
            return Err(Unread::OpenQuote { row: Place(row) });
        }
        for (column, cell) in record.iter().enumerate() {
            sheet.put(row, column, Cell::text(cell))?;
        }
        row = row.saturating_add(1);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(bytes: &[u8]) -> Result<String, Unread> {
        let sheet = read_csv(bytes)?;
        let cell = |cell: &Cell| match cell {
            Cell::Text(text) => text.clone(),
            Cell::Empty => "_".into(),
            other => format!("{other:?}"),
        };
        let row = |row| sheet.row(row).iter().map(cell).collect::<Vec<_>>().join("|");
        Ok((0..sheet.rows()).map(row).collect::<Vec<_>>().join("/"))
    }

    fn utf16(text: &str, unit: fn(u16) -> [u8; 2]) -> Vec<u8> {
        "\u{FEFF}".encode_utf16().chain(text.encode_utf16()).flat_map(unit).collect()
    }

    #[test]
    fn every_form_of_csv() {
        for (text, cells) in [
            ("a,b\n1,2\n", "a|b/1|2"),
            ("a;b;c\r\n1,5;2;3\r\n1,7;2;3\r\n", "a|b|c/1,5|2|3/1,7|2|3"),
            ("a\tb\n1, 2\t3\n", "a|b/1, 2|3"),
            ("sep=;\r\na;b\r\n", "a|b"),
            ("a,b\n\n\n1,2", "a|b///1|2"),
            ("\n\na,b", "//a|b"),
            ("Our ledger, 2026\na;b;c\n1;2;3\n", "Our ledger, 2026/a|b|c/1|2|3"),
            ("a,\"b\nc\"\n1,\"say \"\"yes\"\"\"\n", "a|b\nc/1|say \"yes\""),
            ("a,5\" pipe\n1,2\n", "a|5\" pipe/1|2"),
            ("a,,c,,,\n,,,,\n1,2\n", "a|_|c//1|2"),
            (" a , #REF! \n", "a|Error"),
            ("a\rb", "a/b"),
        ] {
            assert_eq!(shown(text.as_bytes()).as_deref(), Ok(cells), "{text:?}");
        }
    }

    #[test]
    fn every_encoding_that_says_what_it_is() {
        let text = "நாள்\tகதை\r\n2026-03-04\tமூன்று 🌾\r\n";
        let cells = "நாள்|கதை/2026-03-04|மூன்று 🌾";
        assert_eq!(shown(text.as_bytes()).as_deref(), Ok(cells));
        assert_eq!(shown(format!("\u{FEFF}{text}").as_bytes()).as_deref(), Ok(cells));
        assert_eq!(shown(&utf16(text, u16::to_le_bytes)).as_deref(), Ok(cells));
        assert_eq!(shown(&utf16(text, u16::to_be_bytes)).as_deref(), Ok(cells));
        let mut odd = utf16(text, u16::to_le_bytes);
        odd.push(0);
        for bytes in
            [odd.as_slice(), b"caf\xE9,1\n", b"a\0b\0", &[0xFF, 0xFE, 0x00, 0xD8], &utf16(text, u16::to_le_bytes)[2..]]
        {
            assert_eq!(shown(bytes), Err(Unread::NotUtf8));
        }
    }

    #[test]
    fn nothing_is_lost_in_silence() {
        assert_eq!(shown(b"a,b\n\n1,\"2\n3,4\n5,6\n"), Err(Unread::OpenQuote { row: Place(2) }));
        assert_eq!(shown(b""), Err(Unread::Empty));
        assert_eq!(shown(b"\n ,\t\n"), Err(Unread::Empty));
        assert_eq!(shown(&vec![b'x'; BYTES + 1]), Err(Unread::TooLarge));
        assert_eq!(shown("x\n".repeat(20_001).as_bytes()), Err(Unread::TooManyRows));
        assert_eq!(shown(format!("{}x", ",".repeat(256)).as_bytes()), Err(Unread::TooWide { row: Place(0) }));
        assert_eq!(shown(",".repeat(99_999).as_bytes()), Err(Unread::Empty), "empty cells are none");
        assert_eq!(shown("x".repeat(crate::limits::CELL + 1).as_bytes()).as_deref(), Ok("TooLong"));
    }
}
