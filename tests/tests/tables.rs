//! Spreadsheets taken in through the program: reported first, proposed once, and nothing of a cell on the terminal.
//!
//! Budget: 30 seconds.

use std::path::{Path, PathBuf};

use serde_json::{Value, json};
use weft_tests::weft::{Partners, Run};

const PROGRAM: &str = env!("CARGO_BIN_EXE_weft-under-test");

fn fixture(name: &str) -> PathBuf {
    weft_tests::repository().join("tests/fixtures/tables").join(name)
}

struct World(Partners);

impl World {
    fn new() -> Self {
        Self(Partners::found(PROGRAM))
    }

    fn take(&self, file: &Path, more: &[&str]) -> Run {
        let arguments = ["table", "take", file.to_str().expect("a plain path"), "--as", "ledger"];
        self.0.nila.run(&[arguments.as_slice(), more].concat(), "")
    }

    fn take_as(&self, become_: &str, file: &Path, more: &[&str]) -> Run {
        let arguments = ["table", "take", file.to_str().expect("a plain path"), "--as", become_];
        self.0.nila.run(&[arguments.as_slice(), more].concat(), "")
    }

    fn csv_as(&self, become_: &str, bytes: &[u8], more: &[&str]) -> Run {
        let file = self.0.dir.path().join("sheet.csv");
        std::fs::write(&file, bytes).expect("written");
        self.take_as(become_, &file, more)
    }

    fn csv(&self, bytes: &[u8], more: &[&str]) -> Run {
        let file = self.0.dir.path().join("sheet.csv");
        std::fs::write(&file, bytes).expect("written");
        self.take(&file, more)
    }

    fn entries(&self) -> usize {
        self.0.nila.ok(&["list", "entry"], "")["lines"].as_array().expect("lines").len()
    }
}

/// Rows, and whether they were here already.
fn taken(report: &Value) -> Vec<(u64, bool)> {
    let one = |taken: &Value| (taken["row"].as_u64().expect("a row"), taken["already_here"] == true);
    report["taken"].as_array().expect("rows").iter().map(one).collect()
}

/// Rows, columns and reasons.
fn not_taken(report: &Value) -> Vec<String> {
    let one = |not: &Value| {
        format!("{} {} {}", not["row"], not["column"].as_str().unwrap_or("-"), not["why"].as_str().unwrap())
    };
    report["not_taken"].as_array().expect("rows").iter().map(one).collect()
}

const SHEET: &str = "\
Day;What happened;From;To;Kind;Amount;Unit;Notes
25/03/2019;Three nights as guests;Weavers;Women of the valley;hosting;3;nights;secret margin
04/03/2019;Three nights as guests;weavers;Women of the valley;hosting;3;nights;
04/03/2019;Three nights as guests;Weavers;Women of the valley;hosting;3;nights;
05/03/2019;Bus tickets;Women of the valley;Weavers;money;1.200,50;LKR;
06/03/2019;With the neighbours;Weavers;secret neighbours;time;3;hours;
Total;;;;;9;;
";

#[test]
fn a_sheet_is_reported_then_proposed_once() {
    let world = World::new();
    let dry = world.csv(SHEET.as_bytes(), &[]).ends(0).json();
    assert_eq!(taken(&dry), [(2, false), (3, false), (4, false), (5, false)]);
    assert_eq!(not_taken(&dry), ["6 D no_such_group", "7 - total"]);
    assert_eq!(dry["columns_not_read"], json!(["H"]));
    assert_eq!(dry["columns"]["story"], json!("B"));
    assert!(dry["said"][0].as_str().unwrap().contains("day first, for row 2 can be read in no other way"), "{dry}");
    assert_eq!(world.entries(), 0, "a report writes nothing");

    let run = world.csv(SHEET.as_bytes(), &["--write"]).ends(8);
    assert_eq!(taken(&run.json()), [(2, false), (3, false), (4, false), (5, false)]);
    assert_eq!(world.entries(), 4, "rows that say the same are two");
    let entry = run.json()["taken"][3]["entry"].as_str().unwrap().to_owned();
    let shown = world.0.nila.ok(&["show", &entry], "");
    assert_eq!((&shown["status"], &shown["day"]), (&json!("proposed"), &json!("2019-03-05")));
    assert_eq!(shown["quantity"], json!({ "amount": 120_050, "unit": { "minor": "LKR" } }));

    // The same once more, and with rows inserted and sorted: only what is new is proposed.
    let again = world.csv(SHEET.as_bytes(), &["--write"]).ends(8).json();
    assert_eq!(taken(&again), [(2, true), (3, true), (4, true), (5, true)]);
    let mut lines: Vec<&str> = SHEET.lines().collect();
    lines.insert(1, "31/01/2019;A song;Weavers;Women of the valley;knowledge;1;hours;");
    lines.swap(3, 5);
    let more = world.csv(lines.join("\n").as_bytes(), &["--write"]).ends(8).json();
    assert_eq!(taken(&more), [(2, false), (3, true), (4, true), (5, true), (6, true)]);
    assert_eq!(world.entries(), 5);
}

#[test]
fn a_workbook_with_merged_cells_days_and_formulas() {
    let world = World::new();
    let report = world.take(&fixture("ledger.xlsx"), &["--sheet", "Ledger 2019", "--write"]).ends(8).json();
    assert_eq!(report["header"], json!([3, 4]));
    assert_eq!(taken(&report), [(5, false), (6, false), (7, false)], "{report}");
    assert_eq!(
        not_taken(&report),
        ["8 D shared_amount", "9 D shared_amount", "10 E error", "11 F day_is_ahead", "12 - total"]
    );
    let days: Vec<Value> = (0..3)
        .map(|row| world.0.nila.ok(&["show", report["taken"][row]["entry"].as_str().unwrap()], "")["day"].clone())
        .collect();
    assert_eq!(days, ["2019-03-04", "2019-03-04", "2019-03-05"]);
    assert_eq!(world.take(&fixture("ledger.xlsx"), &[]).ends(2).error(), "usage", "which of two sheets is not guessed");
    world.take(&fixture("ledger.xlsx"), &["--sheet", "2"]).ends(2);
}

#[test]
fn what_cannot_be_read_says_what_to_do_and_repeats_nothing() {
    let world = World::new();
    let what = |run: Run| String::from_utf8(run.ends(2).stderr).expect("UTF-8");
    assert!(what(world.csv(b"caf\xE9 secret,1\n", &[])).contains("CSV UTF-8"));
    assert!(what(world.csv(&[0xD0, 0xCF, 0x11, 0xE0, 0, 0], &[])).contains("older form"));
    assert!(what(world.csv(b"PK\x03\x04 secret", &[])).contains("cannot be read"));
    assert!(what(world.csv(b"secret,b\n1,2\n", &[])).contains("--column story=C"));
    assert!(what(world.csv(b"a,\"secret\n1,2\n", &[])).contains("row 1 is never closed"));
    assert!(what(world.take(&fixture("bomb.xlsx"), &[])).contains("unpacks to more"));
    world.take(Path::new("/nowhere/sheet.csv"), &[]).ends(5);

    let hostile = "day,story,from,to,kind\n2019-03-04,\u{1b}[2Jsecret,Weavers,Women of the valley,time\n\
        2019-03-04,\u{202E}secret,Weavers,Women of the valley,time\n2019-03-04,x,\u{1b}[2Jsecret,Weavers,time\n";
    let run = world.csv(hostile.as_bytes(), &["--write"]).ends(8);
    assert_eq!(not_taken(&run.json()), ["2 B control", "3 B bidi", "4 C no_such_group"]);
    for run in [run, world.csv(SHEET.as_bytes(), &[])] {
        let printed = String::from_utf8(run.printed()).expect("UTF-8");
        assert!(!printed.contains("secret") && !printed.contains("guests"), "{printed}");
    }
}

#[test]
fn sheets_that_others_made() {
    let world = World::new();
    let same = ["--same", "from=Weavers", "--same", "to=Women of the valley", "--same", "kind=other"];
    let with = |more: &[&'static str]| [more, same.as_slice()].concat();
    // Three sheets: by name, by a name in another script, by number; the first one is empty.
    let sheets = fixture("csvkit/sheets.xlsx");
    assert_eq!(world.take(&sheets, &same).ends(2).error(), "usage");
    for sheet in ["data", "2"] {
        let report =
            world.take(&sheets, &with(&["--sheet", sheet, "--column", "story=A", "--column", "day=B"])).ends(0).json();
        let rows: Vec<u64> = taken(&report).into_iter().map(|(row, _)| row).collect();
        assert_eq!(rows, [2, 3, 4], "{report}");
        assert_eq!(not_taken(&report), ["1 B not_a_day", "5 B missing", "6 B missing"]);
    }
    let what = world.take(&sheets, &with(&["--sheet", "1", "--column", "story=A", "--column", "day=B"])).ends(2);
    assert!(String::from_utf8_lossy(&what.stderr).contains("nothing in this sheet"));
    let report =
        world.take(&sheets, &with(&["--sheet", "ʤ", "--column", "story=A", "--column", "day=B"])).ends(0).json();
    assert_eq!(taken(&report), [], "{report}");

    let skip = fixture("csvkit/test_skip_lines.xlsx");
    let report = world.take(&skip, &with(&["--column", "story=A", "--column", "day=B"])).ends(0).json();
    assert!(!taken(&report).is_empty(), "{report}");

    let wide = fixture("csvkit/test_utf16_big.csv");
    let report = world.take(&wide, &with(&["--column", "story=C", "--column", "day=A"])).ends(0).json();
    assert_eq!(not_taken(&report), ["1 A not_a_day", "2 A not_a_day", "3 A not_a_day"]);
}

#[test]
fn a_calendar_invites_once_and_says_of_every_other_row_why_not() {
    let world = World::new();
    let visits = || world.0.nila.ok(&["list", "visit"], "")["lines"].as_array().expect("lines").len();
    let calendar = fixture("calendar.xlsx");
    let not = [
        "7 C either_day",
        "8 A own_group",
        "8 D not_the_host",
        "9 D not_the_host",
        "10 C turned_round",
        "11 B day_is_past",
        "12 A no_such_group",
        "13 C not_a_day",
        "14 - repeated",
        "17 - total",
    ];
    let dry = world.take_as("calendar", &calendar, &[]).ends(0).json();
    assert_eq!((visits(), &dry["header"], &dry["columns"]["first"]), (0, &json!([3, 4]), &json!("B")));
    assert_eq!(dry["columns_not_read"], json!(["F"]), "a telephone number is not read");
    assert_eq!(not_taken(&dry), not, "{dry}");
    let said = dry["said"].to_string();
    assert!(said.contains("column B holds days, as in row 5, and texts, as in row 6"), "{said}");
    assert!(said.contains("column E says a place in 1 rows; a visit keeps none"), "{said}");

    let run = world.take_as("calendar", &calendar, &["--write"]).ends(8);
    assert_eq!(taken(&run.json()), [(5, false), (6, false), (15, false), (16, false)]);
    assert_eq!(visits(), 4);
    let visit = world.0.nila.ok(&["show", run.json()["taken"][1]["visit"].as_str().expect("a visit")], "");
    assert!(visit.to_string().contains("2098-04-25") && visit.to_string().contains("2098-04-28"), "{visit}");
    let printed = String::from_utf8(run.printed()).expect("UTF-8");
    assert!(!printed.contains("secret") && !printed.contains("Batticaloa"), "{printed}");
    let again = world.take_as("calendar", &calendar, &["--write"]).ends(8).json();
    assert!(taken(&again).iter().all(|(_, here)| *here), "{again}");
    assert_eq!(visits(), 4, "nobody is invited twice");
    world.take_as("calendar", &calendar, &["--column", "story=A"]).ends(2);
}

#[test]
fn people_stand_on_a_list_and_nobody_said_anything() {
    let world = World::new();
    let sheet = "Name;Age;Consent\nsecret Nimala;34;yes\nsecret Huda;;yes\n17;;\n";
    let consents = || world.0.nila.ok(&["list", "consent"], "")["lines"].as_array().expect("lines").len();
    let dry = world.csv_as("people", sheet.as_bytes(), &[]).ends(0).json();
    assert_eq!((taken(&dry), not_taken(&dry)), (vec![(2, false), (3, false)], vec!["4 A no_name".to_owned()]));
    assert_eq!(dry["columns_not_read"], json!(["C"]), "what a column says of a yes is not read");
    let run = world.csv_as("people", sheet.as_bytes(), &["--write"]).ends(8);
    assert!(run.json()["next"].as_str().unwrap().contains("nobody's yes was taken over"));
    assert!(!String::from_utf8(run.printed()).expect("UTF-8").contains("secret"));
    let again = world.csv_as("people", sheet.as_bytes(), &["--write"]).ends(8).json();
    assert_eq!(taken(&again), [(2, true), (3, true)]);
    assert_eq!(consents(), 0, "a list is no consent, and nobody was asked");
    // A sheet of a public package: the names of whatever stands in its first column.
    let sheets = fixture("csvkit/sheets.xlsx");
    let run = world.take_as("people", &sheets, &["--sheet", "data", "--column", "name=A", "--write"]);
    assert_eq!(taken(&run.json()).len() + not_taken(&run.json()).len(), 6, "{}", run.json());
    assert_eq!(consents(), 0);
}
