//! Visits as a calendar (iCalendar, RFC 5545) for whatever calendar members have, and its manifest.
//!
//! Which group visits which, on which days; no envoy, no place, no words.

use icalendar::{Calendar as Ics, Class, Component, Event, EventLike, EventStatus, Property};
use weft_l10n::Phrase;
use weft_model::gate::{Calendar, Cleared, VisitDays};
use weft_model::ids::RecordId;

use crate::manifest::{TablesManifest, Thing};
use crate::outgoing::{Outgoing, Sender};

/// Before and after these years RFC 5545 cannot write a day: it has four digits for a year.
const YEARS: std::ops::Range<i32> = 1..9_999;

/// The calendar's file, and the manifest for programs and for people.
pub fn calendar_files(calendar: &Cleared<Calendar>, sender: &Sender<'_>) -> Vec<Outgoing> {
    let held = calendar.artefact();
    let mut ics = Ics::empty();
    ics.append_property(("VERSION", "2.0")).append_property(("PRODID", "-//Weft//Weft//EN"));
    ics.append_property(("CALSCALE", "GREGORIAN"));
    // Nobody sends or accepts these: a calendar that reads them keeps them as they are.
    ics.append_property(("METHOD", "PUBLISH"));
    let known = calendar.day().date().and_time(chrono::NaiveTime::MIN).and_utc();
    for visit in held.visits.iter().filter(|visit| is_writable(visit)) {
        let home = sender.name(&visit.home);
        let title = sender.words.pages_calendar_visit_title(&home, &sender.name(&visit.host));
        let mut event = Event::new();
        event.uid(&uid(&visit.record)).timestamp(known).append_property(summary(&title));
        // The day after the last one ends it (RFC 5545, 3.6.1).
        event.starts(visit.from.date()).ends(visit.to.plus(1).date()).class(Class::Confidential);
        let (status, sequence) =
            if visit.called_off { (EventStatus::Cancelled, "1") } else { (EventStatus::Confirmed, "0") };
        event.status(status).append_property(("SEQUENCE", sequence));
        ics.push(event);
    }
    let mut files = vec![Outgoing { name: "visits.ics", bytes: ics.to_string().into_bytes() }];
    let manifest = TablesManifest::new(Thing::Calendar, calendar, held.unread, &files, sender);
    files.push(Outgoing { name: "visits-manifest.json", bytes: manifest.json().into_bytes() });
    files.push(Outgoing { name: "visits-manifest.html", bytes: manifest.page(sender.words).into_bytes() });
    files
}

fn is_writable(visit: &VisitDays) -> bool {
    use chrono::Datelike;
    [visit.from, visit.to].iter().all(|day| YEARS.contains(&day.date().year()))
}

fn summary(title: &Phrase) -> Property {
    Property::new("SUMMARY", title.value.as_str()).add_parameter("LANGUAGE", &title.lang).done()
}

/// The same on every device and in every calendar made later; from the random part of the record's id, like its number.
fn uid(record: &RecordId) -> String {
    let [.., a, b, c, d, e, f, g, h] = *record.bytes();
    format!("{:016x}@weft.invalid", u64::from_be_bytes([a, b, c, d, e, f, g, h]))
}
