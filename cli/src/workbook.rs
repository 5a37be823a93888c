//! xlsx → a sheet, cell by cell, after counting what the archive unpacks to.

use std::io::{Cursor, Read};
use std::panic::{AssertUnwindSafe, catch_unwind};

use calamine::{DataRef, Dimensions, ExcelDateTime, Reader, Xlsx, XlsxError};
use weft_engine::model::day::Day;
use weft_tables::{Cell, Merge, Sheet, Unread};

use crate::exit::Failure;

/// The most bytes that all parts of an xlsx together unpack to: ten times what a sheet of the most cells has.
const UNPACKED: u64 = 64 * 1024 * 1024;

/// The most parts of an xlsx.
const PARTS: usize = 2_000;

const UNREADABLE: &str = "this xlsx cannot be read; open it in a spreadsheet, save it as \"CSV UTF-8\" and try again";
const TOO_LARGE: &str = "this xlsx unpacks to more than is read; save the one sheet as \"CSV UTF-8\" and try again";

/// Whether bytes are an archive, as xlsx is.
pub fn is_workbook(bytes: &[u8]) -> bool {
    bytes.starts_with(b"PK\x03\x04")
}

/// Whether bytes are a spreadsheet of the form before xlsx.
pub fn is_old(bytes: &[u8]) -> bool {
    bytes.starts_with(&[0xD0, 0xCF, 0x11, 0xE0])
}

/// Reads one sheet of a workbook: the one that is named by its name or number, or the only one.
pub fn read(bytes: &[u8], named: Option<&str>) -> Result<Sheet, Failure> {
    // The reader is not ours, and the file is anybody's.
    catch_unwind(AssertUnwindSafe(|| read_unguarded(bytes, named))).unwrap_or_else(|_| Err(Failure::usage(UNREADABLE)))
}

fn read_unguarded(bytes: &[u8], named: Option<&str>) -> Result<Sheet, Failure> {
    unpacked_size(bytes)?;
    let unreadable = |_: XlsxError| Failure::usage(UNREADABLE);
    let mut workbook: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(unreadable)?;
    let name = which(&workbook.sheet_names(), named)?;
    let merges = workbook.merge_cells_by_sheet_name(&name).map_err(unreadable)?;
    let mut sheet = Sheet::default();
    let over = |unread: Unread| Failure::usage(unread.to_string());
    for Dimensions { start, end } in merges {
        sheet.merge(Merge { first: place(start), last: place(end) }).map_err(over)?;
    }
    let mut cells = workbook.worksheet_cells_reader(&name).map_err(unreadable)?;
    while let Some(cell) = cells.next_cell().map_err(unreadable)? {
        let (row, column) = place(cell.get_position());
        sheet.put(row, column, value(cell.get_value())).map_err(over)?;
    }
    Ok(sheet)
}

fn place((row, column): (u32, u32)) -> (usize, usize) {
    (usize::try_from(row).unwrap_or(usize::MAX), usize::try_from(column).unwrap_or(usize::MAX))
}

/// Unpacks every part into nothing: what an archive says of its sizes need not be true.
fn unpacked_size(bytes: &[u8]) -> Result<(), Failure> {
    let unreadable = |_| Failure::usage(UNREADABLE);
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).map_err(unreadable)?;
    if archive.len() > PARTS {
        return Err(Failure::usage(TOO_LARGE));
    }
    let mut left = UNPACKED;
    for part in 0..archive.len() {
        let part = archive.by_index(part).map_err(unreadable)?;
        let size = std::io::copy(&mut part.take(left.saturating_add(1)), &mut std::io::sink());
        let size = size.map_err(|_| Failure::usage(UNREADABLE))?;
        left = left.checked_sub(size).ok_or_else(|| Failure::usage(TOO_LARGE))?;
    }
    Ok(())
}

/// The sheet that is meant. Names of sheets are somebody's words: they are counted, not printed.
fn which(names: &[String], named: Option<&str>) -> Result<String, Failure> {
    let count = names.len();
    let by_number = |number: &str| names.get(number.parse::<usize>().ok()?.checked_sub(1)?);
    match (names, named) {
        ([only], None) => Ok(only.clone()),
        (_, None) => {
            Err(Failure::usage(format!("there are {count} sheets; name one with --sheet, by its name or number")))
        }
        (_, Some(named)) => {
            let found = names.iter().find(|name| *name == named).or_else(|| by_number(named)).cloned();
            found.ok_or_else(|| {
                Failure::usage(format!("no sheet is called so; there are {count}, which have numbers too"))
            })
        }
    }
}

fn value(data: &DataRef<'_>) -> Cell {
    match data {
        DataRef::Int(number) => Cell::text(&number.to_string()),
        DataRef::Float(number) => Cell::Number(*number),
        DataRef::String(text) => Cell::text(text),
        DataRef::SharedString(text) => Cell::text(text),
        DataRef::Bool(yes) => Cell::text(if *yes { "TRUE" } else { "FALSE" }),
        DataRef::DateTime(day) => day_of(day),
        DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => Cell::text(text),
        DataRef::Error(_) => Cell::Error,
        DataRef::Empty => Cell::Empty,
    }
}

/// The day of a serial number. A time of day and a duration are neither a day nor a number of anything.
fn day_of(serial: &ExcelDateTime) -> Cell {
    let (year, month, day, ..) = serial.to_ymd_hms_milli();
    let date = format!("{year:04}-{month:02}-{day:02}").parse::<Day>();
    let is_day = serial.is_datetime() && serial.as_f64() >= 1.0;
    date.ok().filter(|_| is_day).map_or_else(|| Cell::text(":"), Cell::Day)
}
