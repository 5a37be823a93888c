//! Days as people write them: in numbers of any script and any order, or with the month's name.

use chrono::NaiveDate;
use serde::Serialize;
use weft_l10n::digit;
use weft_model::day::Day;

use crate::fold::fold;
use crate::months::Months;
use crate::readings::Readings;
use crate::sheet::Cell;

/// In which order people write a day in numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Order {
    /// 22/11/2026.
    DayFirst,
    /// 11/22/2026.
    MonthFirst,
    /// 26/11/22; with four digits, a year that comes first is always one.
    YearFirst,
}

/// Every order.
pub(crate) const ORDERS: [Order; 3] = [Order::DayFirst, Order::MonthFirst, Order::YearFirst];

/// Words that stand beside a month's name: "22 de noviembre de 2026", "the 22nd of November 2026".
const BETWEEN: [&str; 11] = ["de", "del", "do", "of", "the", "on", "st", "nd", "rd", "th", "er"];

pub(crate) type DayRead = Readings<Order, Day>;

/// Everything that a cell can mean as a day.
pub(crate) fn read(cell: &Cell, months: &Months) -> DayRead {
    match cell {
        Cell::Day(day) => DayRead::certain(&ORDERS, *day),
        Cell::Text(text) => read_text(text, months),
        Cell::Empty | Cell::Number(_) | Cell::Error | Cell::TooLong => Readings(Vec::new()),
    }
}

/// A number as it is written: its value and how many digits it has.
#[derive(Clone, Copy)]
struct Part(u32, usize);

fn read_text(text: &str, months: &Months) -> DayRead {
    let Some((parts, words, between)) = parts(without_time(text)) else { return Readings(Vec::new()) };
    let certain = |day: Option<Day>| day.map_or(Readings(Vec::new()), |day| DayRead::certain(&ORDERS, day));
    match (parts.as_slice(), words.as_str()) {
        // 20261122, as ISO 8601 has it without hyphens.
        ([Part(whole, 8)], "") => certain(on(whole / 10_000, whole / 100 % 100, whole % 100)),
        ([Part(year, 4), Part(month, _), Part(day, _)], "") => certain(on(*year, *month, *day)),
        ([first, second, third], "") => numbers(*first, *second, *third),
        ([first, second], words) => {
            let Some(month) = month(words, months) else { return Readings(Vec::new()) };
            certain(match (first, second) {
                (Part(year, 4), Part(day, _)) => on(*year, month, *day),
                // "October 26-28" is three days, and no year: two digits are one only behind the month.
                (_, Part(_, 2)) if self::month(&between, months).is_none() => None,
                (Part(day, _), year) => year_of(*year).and_then(|year| on(year, month, *day)),
            })
        }
        _ => Readings(Vec::new()),
    }
}

fn numbers(first: Part, second: Part, third: Part) -> DayRead {
    let mut read = Vec::new();
    let mut push = |order, day: Option<Day>| read.extend(day.map(|day| (order, day)));
    if let Some(year) = year_of(third) {
        push(Order::DayFirst, on(year, second.0, first.0));
        push(Order::MonthFirst, on(year, first.0, second.0));
    }
    if third.1 <= 2
        && let Some(year) = year_of(first)
    {
        push(Order::YearFirst, on(year, second.0, third.0));
    }
    Readings(read)
}

/// A year of four digits, or of this century's two.
const fn year_of(part: Part) -> Option<u32> {
    match part {
        Part(year, 4) => Some(year),
        Part(year, 2) => Some(year.saturating_add(2000)),
        _ => None,
    }
}

/// A day of the Gregorian calendar within the years that a ledger may speak of: 1900 to 2199.
fn on(year: u32, month: u32, day: u32) -> Option<Day> {
    let year = i32::try_from(year).ok().filter(|year| (1900..2200).contains(year))?;
    let date = NaiveDate::from_ymd_opt(year, month, day)?;
    Day::from_number(i32::try_from(date.signed_duration_since(NaiveDate::default()).num_days()).ok()?)
}

fn month(words: &str, months: &Months) -> Option<u32> {
    let named: Vec<&str> = words.split(' ').filter(|word| !BETWEEN.contains(word)).collect();
    months.named(&named.join(" ")).map(u32::from)
}

/// Without a time of day behind it.
fn without_time(text: &str) -> &str {
    let colon = text.find(':').unwrap_or(text.len());
    let (day, _) = text.split_at_checked(colon).unwrap_or((text, ""));
    if day.len() == text.len() {
        return text;
    }
    let hour = |c: char| digit(c).is_some();
    let day = day.trim_end_matches(hour);
    day.strip_suffix(['T', ' ', '\u{A0}']).map_or("", str::trim_end).trim_end_matches(',')
}

/// The numbers in a text, at most four, the words beside them, and those of them that stand between the first two. None if
/// anything else stands there.
fn parts(text: &str) -> Option<(Vec<Part>, String, String)> {
    let (mut parts, mut words) = (Vec::new(), String::new());
    let (mut open, mut between) = (false, String::new());
    for c in text.trim().chars() {
        if let Some(value) = digit(c).and_then(|value| u32::try_from(value).ok()) {
            if !open {
                parts.push(Part(0, 0));
            }
            let Part(number, digits) = parts.last_mut()?;
            *number = number.checked_mul(10)?.checked_add(value)?;
            *digits = digits.saturating_add(1);
            words.push(' ');
            open = true;
            continue;
        }
        open = false;
        match c {
            '/' | '-' | '.' | ',' | '،' | '\u{2010}'..='\u{2013}' => words.push(' '),
            c if c.is_whitespace() || matches!(c, '\u{200E}' | '\u{200F}') => words.push(' '),
            c if c.is_ascii_punctuation() => return None,
            c => words.push(c),
        }
        if parts.len() == 1 {
            between.extend(words.chars().last());
        }
        if parts.len() > 3 || words.len() > 100 {
            return None;
        }
    }
    Some((parts, fold(&words), fold(&between)))
}

#[cfg(test)]
#[path = "day_tests.rs"]
mod tests;
