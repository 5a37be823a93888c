//! Whatever stands in a file: no panic, nothing over the limits, and no row that is neither taken nor said not to be. 2 seconds.

use std::collections::BTreeSet;

use proptest::prelude::*;
use weft_model::ids::GroupId;
use weft_model::said::Lang;
use weft_tables::*;

/// What stands in sheets, and what breaks them.
const PIECES: [&str; 43] = [
    "who comes",
    "first day",
    "name",
    "day",
    "story",
    "from",
    "to",
    "kind",
    "amount",
    "unit",
    ",",
    ",",
    ",",
    ";",
    "\t",
    "\n",
    "\n",
    "\r\n",
    "\"",
    "Weavers",
    "Valley",
    "2026-03-04",
    "03/04/26",
    "25.3.2026",
    "1,200",
    "1.200,50",
    "€ 5",
    "hours",
    "Total",
    "மொத்தம்",
    "=SUM(A1)",
    "#REF!",
    "\u{202E}",
    "\u{7}",
    "\u{FEFF}",
    "௩",
    "-",
    "(5)",
    "Nov 22, 2026",
    "sep=;\n",
    "\u{FDD0}",
    "money",
    "/",
];

fn check(bytes: &[u8], choices: &Choices) {
    let Ok(sheet) = read_csv(bytes) else { return };
    assert!(sheet.rows() <= limits::ROWS && sheet.columns() <= limits::COLUMNS);
    let held: usize = (0..sheet.rows()).flat_map(|row| sheet.row(row)).filter_map(Cell::as_text).map(str::len).sum();
    assert!(held <= bytes.len() * 3, "a sheet holds no more than its file: {held} of {}", bytes.len());
    let groups = [(GroupId::new([1; 16]), "Weavers"), (GroupId::new([2; 16]), "Valley")];
    let languages = [Lang::new("en").unwrap()];
    let today = "2026-11-28".parse().unwrap();
    let around = Around { groups: &groups, own: groups[0].0, languages: &languages, today };
    whole(&sheet, take_ledger(&sheet, choices, &around));
    whole(&sheet, take_calendar(&sheet, choices, &around));
    whole(&sheet, take_people(&sheet, choices, &around));
}

fn whole<T>(sheet: &Sheet, report: Result<Report<T>, Unread>) {
    let Ok(report) = report else { return };
    let taken: BTreeSet<Place> = report.taken.iter().map(|taken| taken.row).collect();
    let not: BTreeSet<Place> = report.not_taken.iter().map(|not| not.row).collect();
    assert!(taken.is_disjoint(&not), "a row is taken or not");
    let first = report.header.last().map_or(0, |place| place.0 + 1);
    let filled: BTreeSet<Place> = (first..sheet.rows()).filter(|row| !sheet.is_blank(*row)).map(Place).collect();
    assert_eq!(&taken | &not, filled, "every row is said");
}

fn said() -> Choices {
    let columns = [(Field::Story, 1), (Field::Day, 0), (Field::Amount, 2), (Field::Unit, 3)].into();
    let same =
        [(Field::From, "Weavers".to_owned()), (Field::To, "Valley".to_owned()), (Field::Kind, "time".to_owned())];
    Choices { columns, same: same.into(), order: Some(Order::DayFirst), mark: Some(Mark::Comma) }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(64) })]

    #[test]
    fn any_bytes(bytes in proptest::collection::vec(any::<u8>(), 0..2000)) {
        check(&bytes, &Choices::default());
        check(&bytes, &said());
    }

    #[test]
    fn any_sheet(pieces in proptest::collection::vec(0..PIECES.len(), 0..200)) {
        let text: String = pieces.iter().map(|piece| PIECES[*piece]).collect();
        let headed = format!("day,story,from,to,kind,amount,unit\n{text}");
        let others = ["first day,last day,who comes,host", "name,language,age"].map(|header| format!("{header}\n{text}"));
        for choices in [Choices::default(), said()] {
            check(text.as_bytes(), &choices);
            check(headed.as_bytes(), &choices);
            others.iter().for_each(|text| check(text.as_bytes(), &choices));
        }
        let utf16: Vec<u8> = "\u{FEFF}".encode_utf16().chain(headed.encode_utf16()).flat_map(u16::to_le_bytes).collect();
        check(&utf16, &Choices::default());
    }
}
