//! Tables as RFC 4180 has them, in UTF-8, whose cells stay text in a spreadsheet.

use csv::{QuoteStyle, Terminator, WriterBuilder};
use serde::Serialize;
use serde_json::Value;

/// What a spreadsheet may take for the beginning of a formula, in both widths that keyboards have:
/// <https://owasp.org/www-community/attacks/CSV_Injection>.
const FORMULA: [char; 8] = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];

/// A table with its column names. Every text is quoted: a program that divides at semicolons divides none of them.
pub(crate) fn csv<const N: usize>(head: [&str; N], lines: impl Iterator<Item = [String; N]>) -> Vec<u8> {
    let mut builder = WriterBuilder::new();
    builder.terminator(Terminator::CRLF).quote_style(QuoteStyle::NonNumeric);
    let mut table = builder.from_writer(Vec::new());
    let written = table.write_record(head).and_then(|()| {
        let mut lines = lines.map(|line| line.map(|cell| harmless(&cell)));
        lines.try_for_each(|line| table.write_record(&line))
    });
    // Written into memory, each line as long as the first: there is nothing that could fail.
    written.ok().and_then(|()| table.into_inner().ok()).unwrap_or_default()
}

/// The name that JSON has for a code.
pub(crate) fn code(value: &impl Serialize) -> String {
    match serde_json::to_value(value) {
        Ok(Value::String(code)) => code,
        _ => String::new(),
    }
}

/// A cell that no spreadsheet computes: an apostrophe stands before what could be a formula.
fn harmless(cell: &str) -> String {
    let at_once = cell.starts_with(['\t', '\r', '\n']);
    if at_once || cell.trim_start().starts_with(FORMULA) { format!("'{cell}") } else { cell.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_could_be_a_formula_is_text() {
        for cell in ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\n=1", "  =1", "＝1", "＠x", "-"] {
            assert_eq!(harmless(cell), format!("'{cell}"));
        }
        for cell in ["", "3", "three = 3", "a-b", "கமலா", "'x"] {
            assert_eq!(harmless(cell), cell);
        }
    }

    #[test]
    fn numbers_stand_bare_and_texts_in_quotes() {
        let line = ["3", "a \"b\", c\nd;=1", "=1"].map(str::to_owned);
        let table = String::from_utf8(csv(["n", "text", "more"], [line].into_iter())).unwrap();
        assert_eq!(table, "\"n\",\"text\",\"more\"\r\n3,\"a \"\"b\"\", c\nd;=1\",\"'=1\"\r\n");
    }
}
