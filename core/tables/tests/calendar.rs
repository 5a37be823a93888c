//! Calendars and lists of people as people keep them: what is taken of each row, and why the others are not.

use weft_model::day::Day;
use weft_model::ids::GroupId;
use weft_model::said::Lang;
use weft_model::visit::Invite;
use weft_tables::*;

const WEAVERS: GroupId = GroupId::new([1; 16]);

fn around<T>(take: impl Fn(&Sheet, &Choices, &Around<'_>) -> T, text: &str, choices: &Choices) -> T {
    let groups = [(WEAVERS, "Weavers"), (GroupId::new([2; 16]), "نساء الوادي"), (GroupId::new([3; 16]), "Élan")];
    let languages = [Lang::new("en").unwrap(), Lang::new("ta").unwrap()];
    let today: Day = "2026-11-28".parse().unwrap();
    let around = Around { groups: &groups, own: WEAVERS, languages: &languages, today };
    take(&read_csv(text.as_bytes()).unwrap(), choices, &around)
}

fn lines<T>(report: &Report<T>, says: impl Fn(&T) -> String) -> Vec<String> {
    let taken = report.taken.iter().map(|taken| (taken.row, format!("{} {}", taken.row, says(&taken.command))));
    let not = report.not_taken.iter().map(|not| {
        let field = not.field.map_or("", |field| field.name());
        (not.row, format!("{} {field} {}", not.row, not.why.code()).replace("  ", " "))
    });
    let mut all: Vec<(Place, String)> = taken.chain(not).collect();
    all.sort_by_key(|(row, _)| *row);
    all.into_iter().map(|(_, said)| said).collect()
}

fn visits_with(text: &str, choices: &Choices) -> Vec<String> {
    let report = around(take_calendar, text, choices).unwrap();
    lines(&report, |Invite { home, named, from, to }| {
        assert!(named.is_empty(), "nobody is named by a spreadsheet");
        format!("{} {from} {to}", home.bytes()[0])
    })
}

fn visits(text: &str) -> Vec<String> {
    visits_with(text, &Choices::default())
}

fn people(text: &str) -> Vec<String> {
    let report = around(take_people, text, &Choices::default()).unwrap();
    lines(&report, |Person { name, age }| format!("{} {} {age:?}", name.lang.as_str(), name.words.as_str()))
}

#[test]
fn visits_of_others_to_oneself_and_a_reason_for_every_other_row() {
    let sheet = "\
Our year,,,,
,,,,
Who comes,From,To,Hosted by,Where
نساء الوادي,25/12/2026,28/12/2026,Weavers,Batticaloa
élan,03/02/2027,05/02/2027,,
ÉLAN,2027-04-01,,,the school
Weavers,2027-05-01,2027-05-03,,
Élan,2027-06-01,2027-06-03,Élan,
Élan,2027-07-01,2027-07-03,,نساء الوادي
Somebody else,2027-08-01,2027-08-03,,
Élan,2027-09-05,2027-09-01,,
Élan,2026-01-01,2026-01-03,,
Élan,2027-01-01,2029-01-03,,
Élan,next spring,,,
Élan,,,,
Élan,03/02/2027,05/02/2027,,
Total,,,,9
Who comes,From,To,Hosted by,Where
";
    assert_eq!(
        visits(sheet),
        [
            "4 2 2026-12-25 2026-12-28",
            "5 3 2027-02-03 2027-02-05",
            "6 3 2027-04-01 2027-04-01",
            "7 comes own_group",
            "8 host not_the_host",
            "9 place not_the_host",
            "10 comes no_such_group",
            "11 last turned_round",
            "12 first day_is_past",
            "13 first more_than_a_year",
            "14 first not_a_day",
            "15 first missing",
            "16 repeated",
            "17 total",
            "18 header_again",
        ]
    );
    let report = around(take_calendar, sheet, &Choices::default()).unwrap();
    let places = report.remarks.iter().find(|remark| matches!(remark, Remark::Places { .. }));
    assert_eq!(places, Some(&Remark::Places { column: 4, rows: 2 }), "a visit keeps no place, and that is said");
}

#[test]
fn days_that_could_be_two_are_not_guessed_in_either_column() {
    let sheet = "Group,Start,End\nÉlan,03/04/2027,05/04/2027\nÉlan,06/07/2027,25/07/2027\n";
    // The last days prove their own column, and no other.
    assert_eq!(visits(sheet), ["2 first either_day", "3 first either_day"]);
    let said = Choices { order: Some(Order::MonthFirst), ..Choices::default() };
    assert_eq!(visits_with(sheet, &said), ["2 3 2027-03-04 2027-05-04", "3 last not_a_day"]);
    let said = Choices { order: Some(Order::DayFirst), ..Choices::default() };
    assert_eq!(visits_with(sheet, &said), ["2 3 2027-04-03 2027-04-05", "3 3 2027-07-06 2027-07-25"]);
}

#[test]
fn calendars_in_other_languages_and_two_rows_of_headers() {
    assert_eq!(
        visits("Quién viene;Desde;Hasta\nÉlan;3 de enero de 2027;5 de enero de 2027\n"),
        ["2 3 2027-01-03 2027-01-05"]
    );
    assert_eq!(visits("முதல் நாள்,கடைசி நாள்,யார் வருகிறார்கள்\n௩ ஜனவரி ௨௦௨௭,,நிலா\n"), ["2 comes no_such_group"]);
    assert_eq!(
        visits("الزوار,اليوم الأول,اليوم الأخير\nنساء الوادي,٢٠٢٧-٠١-٠٣,٢٠٢٧-٠١-٠٥\n"),
        ["2 2 2027-01-03 2027-01-05"]
    );
    assert_eq!(visits("Guests,Visit,\n,starts,ends\nÉlan,2027-01-03,2027-01-05\n"), ["3 3 2027-01-03 2027-01-05"]);
}

#[test]
fn what_belongs_to_another_purpose_is_refused_before_anything_is_read() {
    let choices = Choices { columns: [(Field::Story, 0)].into(), ..Choices::default() };
    let refused = around(take_calendar, "a,b\n1,2\n", &choices).unwrap_err();
    assert_eq!(refused, Unread::OtherPurpose { purpose: Purpose::Calendar, field: Field::Story });
    let missing = around(take_calendar, "a,b\n1,2\n", &Choices::default()).unwrap_err();
    assert!(missing.to_string().contains("--column first=C"), "{missing}");
}

#[test]
fn people_are_names_to_ask_and_no_column_makes_a_yes() {
    let sheet = "\
Name,Language,Age,Consent,Phone
Nimala,,34,yes,077
நிமலா,,௧௭,yes,
Huda,العربية,,no,
Maryam,Hausa?,born 1990,,
Nimala,,34,yes,077
42,,,,
=A2,,,,
,,12,yes,
Total,,,,5
";
    assert_eq!(
        people(sheet),
        [
            "2 en Nimala Some(Adult)",
            "3 ta நிமலா Some(Minor)",
            "4 ar Huda None",
            "5 en Maryam None",
            "6 en Nimala Some(Adult)",
            "7 name no_name",
            "8 name formula",
            "9 name missing",
            "10 total",
        ]
    );
    let report = around(take_people, sheet, &Choices::default()).unwrap();
    assert_eq!(report.unread, [3, 4], "what was said of a yes, and a telephone number, are not read");
    assert_eq!(report.remarks, [Remark::Ages { people: 2 }]);
    assert_eq!(people("Nom\nAwa\nAwa Ba\n"), ["2 en Awa None", "3 en Awa Ba None"], "one column is a list");
}
