//! Small sheets as people keep them: what is taken of each row, and why the others are not.

use weft_model::day::Day;
use weft_model::entry::Unit;
use weft_model::ids::GroupId;
use weft_model::said::Lang;
use weft_tables::*;

const WEAVERS: GroupId = GroupId::new([1; 16]);
const VALLEY: GroupId = GroupId::new([2; 16]);
const FAR: GroupId = GroupId::new([3; 16]);

fn take(sheet: &Sheet, choices: &Choices) -> Result<Report, Unread> {
    let groups = [(WEAVERS, "Weavers"), (VALLEY, "نساء الوادي"), (FAR, "Élan"), (GroupId::new([4; 16]), "Valley")];
    let languages = [Lang::new("en").unwrap()];
    let today: Day = "2026-11-28".parse().unwrap();
    take_ledger(sheet, choices, &Around { groups: &groups, own: WEAVERS, languages: &languages, today })
}

/// Each row in short: `5 2026-03-04 Hosting 3 Nights` or `5 day either_day`.
fn said(report: &Report) -> Vec<String> {
    let taken = report.taken.iter().map(|taken| {
        let command = &taken.command;
        let much = match &command.quantity {
            None => "-".to_owned(),
            Some(quantity) => match &quantity.unit {
                Unit::Minor(currency) => format!("{} {}", quantity.amount, String::from(*currency)),
                unit => format!("{} {unit:?}", quantity.amount),
            },
        };
        (taken.row, format!("{} {} {:?} {much}", taken.row, command.day, command.kind))
    });
    let not = report.not_taken.iter().map(|not| {
        let field = not.field.map_or("", |field| field.name());
        (not.row, format!("{} {field} {}", not.row, not.why.code()).replace("  ", " "))
    });
    let mut all: Vec<(Place, String)> = taken.chain(not).collect();
    all.sort_by_key(|(row, _)| *row);
    all.into_iter().map(|(_, said)| said).collect()
}

fn csv(text: &str) -> Vec<String> {
    csv_with(text, &Choices::default())
}

fn csv_with(text: &str, choices: &Choices) -> Vec<String> {
    said(&take(&read_csv(text.as_bytes()).unwrap(), choices).unwrap())
}

#[test]
fn a_sheet_with_titles_totals_and_notes_in_the_margin() {
    let text = "\
Our ledger with the valley,,,,,,,
,,,,,,,
Day,What happened,From,To,Kind,How much,Unit,my notes
2026-03-01,Three nights as guests,Weavers,Valley,Hosting,3,nights,ask Sara
2026-03-02,Mending nets,valley,WEAVERS,time,,,
2026-03-03,Rice,Weavers,Valley,things,2.5,kg,
2026-03-04,Bus,Weavers,Valley,Money,\"1,250.50\",LKR,
,,,,,,,
Day,What happened,From,To,Kind,How much,Unit,my notes
2026-03-05,Songs,Weavers,Valley,Knowledge,2.5,hours,
Total,,,,,8,,
";
    let report = take(&read_csv(text.as_bytes()).unwrap(), &Choices::default()).unwrap();
    assert_eq!(
        said(&report),
        [
            "4 2026-03-01 Hosting 3 Nights",
            "5 2026-03-02 Time -",
            "6 2026-03-03 Material 2500 Grams",
            "7 2026-03-04 Money 125050 LKR",
            "9 header_again",
            "10 amount parts",
            "11 total",
        ]
    );
    assert_eq!(report.header, [Place(2)]);
    assert_eq!(report.unread, [7], "the notes in the margin are said not to be read");
    assert!(report.remarks.contains(&Remark::Above { rows: 1 }));
    assert_eq!(report.taken[0].command.story.words.as_str(), "Three nights as guests");
    assert_eq!((report.taken[0].command.from, report.taken[1].command.to), (WEAVERS, WEAVERS));
}

#[test]
fn a_semicolon_sheet_of_a_european_spreadsheet() {
    let text = "Date;Ce qui s’est passé;Qui a donné;Qui a reçu;Genre;Montant (EUR)\r\n\
        03/04/2026;Billets de bus;Weavers;Élan;argent;1.200,50\r\n\
        25/04/2026;Repas;elan;Weavers;Argent;1.200\r\n\
        5 août 2026;Écoute;Weavers;Élan;écoute;\r\n\
        ;;;;Total;2.400,50\r\n";
    let report = take(&read_csv(text.as_bytes()).unwrap(), &Choices::default()).unwrap();
    assert_eq!(
        said(&report),
        ["2 2026-04-03 Money 120050 EUR", "3 2026-04-25 Money 120000 EUR", "4 2026-08-05 EmotionalLabour -", "5 total",]
    );
    let order = Remark::Order { column: 0, order: Order::DayFirst, by: By::Row(2) };
    let mark = Remark::Mark { column: 5, mark: Mark::Comma, by: By::Row(1) };
    assert!(report.remarks.contains(&order) && report.remarks.contains(&mark), "{:?}", report.remarks);
}

#[test]
fn nothing_is_guessed_and_whoever_knows_may_say() {
    let text = "story,from,to,kind,amount,unit,day\n\
        Bus,Weavers,Valley,money,\"1,200\",LKR,03/04/2026\n\
        Bus,Weavers,Valley,money,100,LKR,05/05/2026\n";
    assert_eq!(csv(text), ["2 day either_day", "2 amount either_number", "3 2026-05-05 Money 10000 LKR"]);
    let day_first = Choices { order: Some(Order::DayFirst), mark: Some(Mark::Point), ..Choices::default() };
    assert_eq!(csv_with(text, &day_first), ["2 2026-04-03 Money 120000 LKR", "3 2026-05-05 Money 10000 LKR"]);
    let month_first = Choices { order: Some(Order::MonthFirst), mark: Some(Mark::Comma), ..Choices::default() };
    assert_eq!(csv_with(text, &month_first), ["2 2026-03-04 Money 120 LKR", "3 2026-05-05 Money 10000 LKR"]);
    // Both habits in one column: what is clear is taken, the rest is not.
    let mixed = "story,from,to,kind,day\nA,Weavers,Valley,time,03/04/2026\nB,Weavers,Valley,time,25/04/2026\n\
        C,Weavers,Valley,time,04/25/2026\n";
    assert_eq!(csv(mixed), ["2 day either_day", "3 2026-04-25 Time -", "4 2026-04-25 Time -"]);
    // What was said holds, also against a row that cannot be read so.
    let said = Choices { order: Some(Order::MonthFirst), ..Choices::default() };
    assert_eq!(csv_with(mixed, &said)[1], "3 day not_a_day");
}

#[test]
fn reasons_are_those_of_the_row() {
    let row = |row: &str| csv(&format!("story,from,to,kind,amount,unit,day\n{row}\n"));
    for (cells, reasons) in [
        ("x,Weavers,Nobody,time,1,hours,2026-03-04", &["2 to no_such_group"][..]),
        ("x,Weavers,weavers!,time,1,hours,2026-03-04", &["2 to same_group"]),
        ("x,Valley,Élan,time,1,hours,2026-03-04", &["2 to not_ours"]),
        (",Weavers,Valley,time,1,hours,2026-03-04", &["2 story missing"]),
        ("x,,Valley,time,1,hours,2026-03-04", &["2 from missing"]),
        ("x,Weavers,Valley,,1,hours,2026-03-04", &["2 kind missing"]),
        ("x,Weavers,Valley,,1,LKR,2026-03-04", &["2 2026-03-04 Money 100 LKR"]),
        ("x,Weavers,Valley,love,1,hours,2026-03-04", &["2 kind no_such_kind"]),
        ("x,Weavers,Valley,time,1,LKR,2026-03-04", &["2 kind kind_and_unit"]),
        ("x,Weavers,Valley,money,1,hours,2026-03-04", &["2 kind kind_and_unit"]),
        ("x,Weavers,Valley,money,$5,,2026-03-04", &["2 amount which_currency"]),
        ("x,Weavers,Valley,money,$5,AUD,2026-03-04", &["2 2026-03-04 Money 500 AUD"]),
        ("x,Weavers,Valley,money,€5,JOD,2026-03-04", &["2 amount two_units"]),
        ("x,Weavers,Valley,money,5,Rs,2026-03-04", &["2 unit which_currency"]),
        ("x,Weavers,Valley,time,5,,2026-03-04", &["2 amount no_unit"]),
        ("x,Weavers,Valley,time,,hours,2026-03-04", &["2 amount no_amount"]),
        ("x,Weavers,Valley,time,0,hours,2026-03-04", &["2 amount out_of_range"]),
        ("x,Weavers,Valley,time,-1,hours,2026-03-04", &["2 amount negative"]),
        ("x,Weavers,Valley,time,1,cups,2026-03-04", &["2 unit no_such_unit"]),
        ("x,Weavers,Valley,time,=SUM(E3:E9),hours,2026-03-04", &["2 amount formula"]),
        ("x,Weavers,Valley,time,#REF!,hours,2026-03-04", &["2 amount error"]),
        ("=A9,Weavers,Valley,time,1,hours,2026-03-04", &["2 story formula"]),
        ("x,Weavers,Valley,time,1,hours,2027-03-04", &["2 day day_is_ahead"]),
        ("x,Weavers,Valley,time,1,hours,last week", &["2 day not_a_day"]),
        ("x,Weavers,Valley,time,1,hours,", &["2 day missing"]),
        ("x\u{7},Weavers,Valley,time,1,hours,2026-03-04", &["2 story control"]),
        ("\u{202E}x,Weavers,Valley,time,1,hours,2026-03-04", &["2 story bidi"]),
        ("Total exhaustion,Weavers,Valley,time,1,hours,2026-03-04", &["2 2026-03-04 Time 1 Hours"]),
        (
            "x,Nobody,Valley,love,y,z,w",
            &["2 from no_such_group", "2 day not_a_day", "2 unit no_such_unit", "2 kind no_such_kind"],
        ),
    ] {
        assert_eq!(row(cells), reasons, "{cells}");
    }
}

#[test]
fn a_sheet_in_several_languages_and_digits() {
    let text = "நாள் / التاريخ\tகதை\tகொடுத்தது\tபெற்றது\tவகை\tஅளவு\n\
        ௨௦௨௬-௦௩-௦௪\tமூன்று இரவுகள்\tWeavers\tنساء الوادي\tவிருந்தோம்பல்\t௩ இரவுகள்\n\
        ٤ آذار ٢٠٢٦\tثلاث ليالٍ\tنساء الوادي\tWeavers\tاستضافة\t٣ ليالٍ\n\
        4 මාර්තු 2026\tරෑ තුනක්\tWeavers\tنِساء الوادي\tනවාතැන්\t3 රෑ\n\
        4 मार्च 2026\tतीन रातें\tWeavers\tنساء الوادي\tमेज़बानी\t३ रातें\n\
        \t\t\t\tமொத்தம்\t12\n";
    let report = take(&read_csv(text.as_bytes()).unwrap(), &Choices::default()).unwrap();
    let rows: Vec<String> = (2..=5).map(|row| format!("{row} 2026-03-04 Hosting 3 Nights")).collect();
    assert_eq!(said(&report), [rows, vec!["6 total".to_owned()]].concat());
    let langs: Vec<&str> = report.taken.iter().map(|taken| taken.command.story.lang.as_str()).collect();
    assert_eq!(langs, ["ta", "ar", "si", "hi"]);
}

#[test]
fn two_rows_of_headers() {
    let rows = "2026-03-04,Bus,Weavers,Valley,money,5,LKR\n";
    for header in [
        ",,Groups,,,Given,\nDay,Story,From,To,Kind,Amount,Unit\n",
        "Day,Story,Who,,Kind,Amount,\n,,gave,received,,How much,Currency\n",
    ] {
        assert_eq!(csv(&format!("{header}{rows}")), ["3 2026-03-04 Money 500 LKR"], "{header}");
    }
    // The first row under a header of one row is no second one, whatever words stand in it.
    assert_eq!(
        csv("Day,Story,From,To,Kind,Unit,Amount\nsoon,x,Weavers,Valley,time,hours,\n"),
        ["2 day not_a_day", "2 amount no_amount"]
    );
}

#[test]
fn a_column_for_each_unit() {
    let text = "Date,Activity,Gave,Received,Kind,Hours,Nights,Amount LKR\n\
        2026-03-01,a,Weavers,Valley,time,3,,\n2026-03-02,b,Weavers,Valley,hosting,,2,\n\
        2026-03-03,c,Weavers,Valley,,,,50\n2026-03-04,d,Weavers,Valley,time,3,2,\n";
    let expected = [
        "2 2026-03-01 Time 3 Hours",
        "3 2026-03-02 Hosting 2 Nights",
        "4 2026-03-03 Money 5000 LKR",
        "5 amount several_amounts",
    ];
    assert_eq!(csv(text), expected);
}

#[test]
fn columns_may_be_said() {
    let text = "a,b,c\n2026-03-01,x,3\n";
    let sheet = read_csv(text.as_bytes()).unwrap();
    let needed = vec![Field::Story, Field::From, Field::To, Field::Day];
    assert_eq!(
        take(&sheet, &Choices::default()).unwrap_err(),
        Unread::NoColumn { purpose: Purpose::Ledger, fields: needed }
    );
    let columns = [(Field::Day, 0), (Field::Story, 1), (Field::Amount, 2)].into();
    let same = [(Field::From, "Weavers"), (Field::To, "Valley"), (Field::Kind, "hosting"), (Field::Unit, "nights")];
    let same = same.into_iter().map(|(field, text)| (field, text.to_owned())).collect();
    let choices = Choices { columns, same, ..Choices::default() };
    assert_eq!(
        said(&take(&sheet, &choices).unwrap()),
        ["1 day not_a_day", "1 amount not_a_number", "2 2026-03-01 Hosting 3 Nights"]
    );
    let twice = Choices { columns: [(Field::Day, 0), (Field::Story, 0)].into(), ..Choices::default() };
    assert!(matches!(take(&sheet, &twice), Err(Unread::SaidTwice { .. })));
    let text = "Day,Story,Description,From,To\n2026-03-01,x,y,Weavers,Valley\n";
    let sheet = read_csv(text.as_bytes()).unwrap();
    let two = Unread::TwoColumns { field: Field::Story, columns: vec![1, 2] };
    assert_eq!(take(&sheet, &Choices::default()).unwrap_err(), two);
    assert!(two.to_string().contains("--column story=B"), "{two}");
    let choices = Choices { columns: [(Field::Story, 2)].into(), ..Choices::default() };
    assert_eq!(take(&sheet, &choices).unwrap().unread, [1]);
}

/// A sheet of another format, row by row.
fn cells(rows: Vec<Vec<Cell>>, merges: &[[(usize, usize); 2]]) -> Sheet {
    let mut sheet = Sheet::default();
    for (row, cells) in rows.into_iter().enumerate() {
        for (column, cell) in cells.into_iter().enumerate() {
            sheet.put(row, column, cell).unwrap();
        }
    }
    merges.iter().for_each(|[first, last]| sheet.merge(Merge { first: *first, last: *last }).unwrap());
    sheet
}

fn t(text: &str) -> Cell {
    Cell::text(text)
}

#[test]
fn merged_cells_stand_for_each_other_but_an_amount_is_given_once() {
    let day = Cell::Day("2026-03-04".parse().unwrap());
    let rows = vec![
        vec![t("Ledger 2026")],
        vec![t("Day"), t("Story"), t("Who"), Cell::Empty, t("Kind"), t("How much (hours)")],
        vec![Cell::Empty, Cell::Empty, t("gave"), t("received")],
        vec![day, t("a"), t("Weavers"), t("Valley"), t("time"), Cell::Number(3.0)],
        vec![Cell::Empty, t("b"), Cell::Empty, t("Valley"), t("time"), Cell::Number(2.0)],
        vec![Cell::Empty, t("c"), Cell::Empty, t("Valley"), t("time"), Cell::Number(8.0)],
        vec![Cell::Empty, t("d"), t("Weavers"), t("Valley"), t("time"), Cell::Empty],
    ];
    let merges = [
        [(0, 0), (0, 5)],
        [(1, 0), (2, 0)],
        [(1, 2), (1, 3)],
        [(3, 0), (4, 0)],
        [(3, 2), (5, 2)],
        [(5, 0), (6, 0)],
        [(5, 5), (6, 5)],
    ];
    let report = take(&cells(rows, &merges), &Choices::default()).unwrap();
    assert_eq!(report.header, [Place(1), Place(2)]);
    let expected = [
        "4 2026-03-04 Time 3 Hours",
        "5 2026-03-04 Time 2 Hours",
        "6 day missing",
        "6 amount shared_amount",
        "7 day missing",
        "7 amount shared_amount",
    ];
    assert_eq!(said(&report), expected);
}

#[test]
fn days_of_the_spreadsheet_beside_texts_are_pointed_out() {
    let header = ["Day", "Story", "From", "To", "Kind"].map(t).to_vec();
    let row = |day| vec![day, t("x"), t("Weavers"), t("Valley"), t("time")];
    let rows =
        vec![header, row(Cell::Day("2026-04-03".parse().unwrap())), row(t("25/03/2026")), row(Cell::Number(46_085.0))];
    let report = take(&cells(rows, &[]), &Choices::default()).unwrap();
    assert_eq!(said(&report), ["2 2026-04-03 Time -", "3 2026-03-25 Time -", "4 day not_a_day"]);
    assert!(report.remarks.contains(&Remark::MixedDays { column: 0, day: Place(1), text: Place(2) }));
}

#[test]
fn columns_have_letters() {
    for (number, letters) in [(0, "A"), (25, "Z"), (26, "AA"), (255, "IV"), (702, "AAA")] {
        assert_eq!((letter(number).as_str(), column(letters)), (letters, Some(number)));
    }
    assert_eq!([column(""), column("1"), column("AAAA"), column("é")], [None; 4]);
    assert_eq!(column("aa"), Some(26));
}
