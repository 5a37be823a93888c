//! Visits as a calendar (iCalendar, RFC 5545) for whatever calendar members have, and its manifest.
//!
//! Which group visits which, on which days; no envoy, no place, no words.

use weft_l10n::Phrase;
use weft_model::day::Day;
use weft_model::gate::{Calendar, Cleared, VisitDays};
use weft_model::ids::RecordId;

use crate::manifest::{TablesManifest, Thing};
use crate::outgoing::Outgoing;
use crate::overview::Notebook;

/// A line has at most so many bytes (RFC 5545, 3.1).
const LINE: usize = 75;

/// The calendar's file, and the manifest for programs and for people.
pub fn calendar_files(calendar: &Cleared<Calendar>, notebook: &Notebook<'_>) -> Vec<Outgoing> {
    let held = calendar.artefact();
    let mut ics = String::new();
    // Nobody sends or accepts these: a calendar that reads them keeps them as they are.
    let head = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Weft//Weft//EN", "CALSCALE:GREGORIAN", "METHOD:PUBLISH"];
    head.iter().for_each(|text| line(&mut ics, text));
    for visit in &held.visits {
        event(visit, calendar.day(), notebook).iter().flatten().for_each(|text| line(&mut ics, text));
    }
    line(&mut ics, "END:VCALENDAR");
    let mut files = vec![Outgoing { name: "visits.ics", bytes: ics.into_bytes() }];
    let manifest = TablesManifest::new(Thing::Calendar, calendar, held.unread, &files, notebook);
    files.push(Outgoing { name: "visits-manifest.json", bytes: manifest.json().into_bytes() });
    files.push(Outgoing { name: "visits-manifest.html", bytes: manifest.page(notebook.words).into_bytes() });
    files
}

/// The lines of a visit's event; none if its days cannot be written.
fn event(visit: &VisitDays, known: Day, notebook: &Notebook<'_>) -> Option<[String; 10]> {
    // The day after the last one ends it (RFC 5545, 3.6.1).
    let (known, from, end) = (date(known)?, date(visit.from)?, date(visit.to.plus(1))?);
    let Phrase { value: title, lang, .. } =
        notebook.words.pages_calendar_visit_title(&notebook.name(&visit.home), &notebook.name(&visit.host));
    let (sequence, status) = if visit.called_off { ("1", "CANCELLED") } else { ("0", "CONFIRMED") };
    Some([
        "BEGIN:VEVENT".to_owned(),
        "CLASS:CONFIDENTIAL".to_owned(),
        format!("DTEND;VALUE=DATE:{end}"),
        format!("DTSTAMP:{known}T000000Z"),
        format!("DTSTART;VALUE=DATE:{from}"),
        format!("SEQUENCE:{sequence}"),
        format!("STATUS:{status}"),
        format!("SUMMARY;LANGUAGE={lang}:{}", text(&title)),
        format!("UID:{}", uid(&visit.record)),
        "END:VEVENT".to_owned(),
    ])
}

/// Eight digits; RFC 5545 has four of them for a year.
fn date(day: Day) -> Option<String> {
    let date = day.to_string();
    (date.len() == "2026-11-22".len()).then(|| date.replace('-', ""))
}

/// A text with what has a meaning in it escaped (RFC 5545, 3.3.11).
fn text(text: &str) -> String {
    text.replace('\\', "\\\\").replace(';', "\\;").replace(',', "\\,").replace('\n', "\\n")
}

/// One line, folded between letters: what goes on begins with a space.
fn line(out: &mut String, content: &str) {
    let mut bytes = 0;
    for letter in content.chars() {
        if bytes + letter.len_utf8() > LINE {
            out.push_str("\r\n ");
            bytes = 1;
        }
        out.push(letter);
        bytes += letter.len_utf8();
    }
    out.push_str("\r\n");
}

/// The same on every device and in every calendar made later; from the random part of the record's id, like its number.
fn uid(record: &RecordId) -> String {
    let [.., a, b, c, d, e, f, g, h] = *record.bytes();
    format!("{:016x}@weft.invalid", u64::from_be_bytes([a, b, c, d, e, f, g, h]))
}
