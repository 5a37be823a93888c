//! Consent → what lists, links, reminders and search know of it.

use std::collections::BTreeSet;

use crate::consent::closing::Closings;
use crate::consent::evolve::{Consent, Voice};
use crate::consent::facts::{Scope, Until};
use crate::consent::lost::lost;
use crate::consent::outside::to_tell;
use crate::consent::voices::{Granted, Standing, standing};
use crate::day::Day;
use crate::fact::Area;
use crate::fold::Record;
use crate::records::{Due, Item, Matter, Rows, Wording};

/// A consent's rows.
pub fn rows(consent: &Consent, record: &Record) -> Rows {
    let explained = consent.explained.iter().zip(&consent.lang);
    let mut words: Vec<Wording> =
        explained.map(|(telling, lang)| Wording { telling: telling.fact, lang: lang.clone() }).collect();
    let item = consent.day.map(|day| Item {
        area: Area::Consent,
        day,
        group: consent.asked_by.map(|(_, group)| group),
        title: words.first().map(|wording| wording.telling),
    });
    let recipients = consent.outside.iter().filter_map(|outside| {
        let recipient = outside.recipient?;
        Some(Wording { telling: recipient.fact, lang: outside.handed.lang.clone() })
    });
    words.extend(recipients);
    let guardians = consent.answers.iter().filter_map(|given| match given.voice {
        Voice::Guardian(token) => Some(token),
        Voice::Person | Voice::Body { .. } => None,
    });
    let persons: BTreeSet<_> = consent.person.into_iter().chain(guardians).collect();
    let mut dues: BTreeSet<Due> = ask_again(consent, record).into_iter().chain(recalls(consent, record)).collect();
    dues.extend(conflicts(consent, record));
    Rows {
        item,
        receipts: consent.receipts.union(&consent.successors).copied().collect(),
        persons: persons.into_iter().collect(),
        words,
        dues: dues.into_iter().collect(),
        ..Rows::default()
    }
}

/// What does not agree in it, told to the group that asked.
fn conflicts(consent: &Consent, record: &Record) -> Vec<Due> {
    let (Some((_, group)), Some(asked)) = (consent.asked_by, consent.day) else { return Vec::new() };
    if consent.contested {
        return vec![Due::told(Matter::BegunTwice, asked, group)];
    }
    let last = lost(consent, record).iter().map(|lost| lost.since()).max();
    last.map(|since| Due::told(Matter::YesLost, since, group)).into_iter().collect()
}

/// A reminder for every yes that runs out before the person says stop, unless they have died.
fn ask_again(consent: &Consent, record: &Record) -> Vec<Due> {
    if consent.died.is_some() {
        return Vec::new();
    }
    let closings = Closings::of(consent, record);
    let due = |scope: &Scope| {
        let newest = consent.answers.iter().filter(|given| given.scope == *scope).map(|given| given.day).max()?;
        match standing(consent, &closings, *scope, newest) {
            Standing::Granted(granted) if runs_out(consent, *scope, &granted) => Some(Due {
                by: Some(granted.last),
                matter: Matter::AskAgain,
                since: granted.day,
                group: consent.asked_by.map(|(_, group)| group),
                member: None,
            }),
            _ => None,
        }
    };
    Scope::ALL.iter().filter_map(due).collect()
}

/// Whether a yes ends although nobody said that it should: one for this once, or until the work ended, is simply over.
fn runs_out(consent: &Consent, scope: Scope, granted: &Granted) -> bool {
    match consent.asked.get(&scope).map(|asked| asked.until) {
        Some(Until::Stopped) => true,
        Some(Until::WorkEnds(day)) => granted.last < day,
        Some(Until::Once) | None => false,
    }
}

/// A recall for everybody outside who has not been told of what closed since.
fn recalls(consent: &Consent, record: &Record) -> Vec<Due> {
    let since = |ids: Vec<_>| {
        let of = |id| record.notices.iter().find(|notice| notice.id == id).map(|notice| notice.hlc);
        ids.into_iter().filter_map(of).min().map(Day::of_clock)
    };
    let due = |outside: &crate::consent::outside::Outside| {
        let since = since(to_tell(consent, record, outside))?;
        Some(Due { by: None, matter: Matter::Recall, since, group: Some(outside.group), member: None })
    };
    consent.outside.iter().filter_map(due).collect()
}
