use super::*;

fn said(text: &str) -> String {
    let months = Months::of_every_language();
    let Readings(read) = read(&Cell::text(text), &months);
    let mut days: Vec<String> = read.iter().map(|(_, day)| day.to_string()).collect();
    days.dedup();
    let orders: Vec<Order> = read.iter().map(|(order, _)| *order).collect();
    match (days.as_slice(), orders.as_slice()) {
        ([], _) => "-".into(),
        ([day], orders) if orders == ORDERS => day.clone(),
        _ => {
            let one = |(order, day): &(Order, Day)| {
                let order = match order {
                    Order::DayFirst => 'd',
                    Order::MonthFirst => 'm',
                    Order::YearFirst => 'y',
                };
                format!("{order}{day}")
            };
            read.iter().map(one).collect::<Vec<_>>().join(" ")
        }
    }
}

#[test]
fn days_in_every_form_and_nothing_guessed() {
    for (text, meaning) in [
        ("2026-03-04", "2026-03-04"),
        ("2026/3/4", "2026-03-04"),
        ("2026-03-04T10:30:00Z", "2026-03-04"),
        ("20260304", "2026-03-04"),
        ("٢٠٢٦-٠٣-٠٤", "2026-03-04"),
        ("२०२६-०३-०४", "2026-03-04"),
        ("03/04/2026", "d2026-04-03 m2026-03-04"),
        ("3.4.2026", "d2026-04-03 m2026-03-04"),
        ("03-04-2026 09:15", "d2026-04-03 m2026-03-04"),
        ("25/03/2026", "d2026-03-25"),
        ("03/25/2026", "m2026-03-25"),
        ("௨௫/௦௩/௨௦௨௬", "d2026-03-25"),
        ("03/04/26", "d2026-04-03 m2026-03-04 y2003-04-26"),
        ("25/12/26", "d2026-12-25 y2025-12-26"),
        ("22 November 2026", "2026-11-22"),
        ("22-Nov-26", "2026-11-22"),
        ("Nov 22, 2026", "2026-11-22"),
        ("22 Nov 26", "2026-11-22"),
        ("22nd of Nov, 26", "2026-11-22"),
        ("November 26-28", "-"),
        ("26th-28th November", "-"),
        ("26–28 நவம்பர்", "-"),
        ("Nov 22, 26", "-"),
        ("the 22nd of November 2026", "2026-11-22"),
        ("22 de noviembre de 2026", "2026-11-22"),
        ("1er août 2026", "2026-08-01"),
        ("22 நவம்பர் 2026", "2026-11-22"),
        ("٢٢ نوفمبر ٢٠٢٦", "2026-11-22"),
        ("31/02/2026", "-"),
        ("2026-13-01", "-"),
        ("1447-03-04", "-"),
        ("4 Nov", "-"),
        ("Nov 2026", "-"),
        ("March", "-"),
        ("3-4-2026-5", "-"),
        ("45992", "-"),
        ("=TODAY()", "-"),
        ("last week", "-"),
        ("5/6", "-"),
        ("99999999999/1/1", "-"),
        ("10:30", "-"),
    ] {
        assert_eq!(said(text), meaning, "{text}");
    }
}

#[test]
fn only_a_day_that_the_spreadsheet_knows_is_one() {
    let months = Months::default();
    let day: Day = "2026-03-04".parse().unwrap();
    assert_eq!(read(&Cell::Day(day), &months), DayRead::certain(&ORDERS, day));
    assert_eq!(read(&Cell::Number(46_085.0), &months), Readings(Vec::new()));
}
