//! The ledger as tables for other programs: CSV (RFC 4180) for spreadsheets, JSON for everything else, and their manifest.
//!
//! `docs/tables.md` says what stands in each column; a column is never renamed or given another meaning.

use serde::Serialize;
use weft_model::consent::{ForWhom, Purpose};
use weft_model::day::Day;
use weft_model::entry::{EntryKind, ToldBy, Unit};
use weft_model::gate::{Cleared, Ledger, LedgerLine};
use weft_model::ids::GroupId;
use weft_model::said::{Content, Lang};

use crate::csv::{code, csv};
use crate::manifest::{self, TablesManifest, Thing, plain};
use crate::number::number;
use crate::outgoing::Outgoing;
use crate::overview::Notebook;

/// The whole ledger as one JSON object.
#[derive(Serialize)]
struct Json<'a> {
    format: &'static str,
    version: u32,
    for_whom: ForWhom,
    purpose: Purpose,
    known_on: Day,
    entries: Vec<Entry<'a>>,
    /// For members only.
    #[serde(skip_serializing_if = "Option::is_none")]
    balances: Option<Vec<Gave>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    not_counted: Option<Vec<Told>>,
}

#[derive(Serialize)]
struct Entry<'a> {
    number: String,
    day: Day,
    #[serde(flatten)]
    gave: Gave,
    words: Vec<Words<'a>>,
    credited: Vec<&'a str>,
}

/// Who gave how much to whom. Money is in the currency's smallest coin: nothing is ever divided.
#[derive(Serialize)]
struct Gave {
    #[serde(flatten)]
    told: Told,
    amount: Option<u64>,
    unit: Option<String>,
    currency: Option<String>,
}

#[derive(Serialize)]
struct Told {
    from: String,
    to: String,
    kind: EntryKind,
}

#[derive(Serialize)]
struct Words<'a> {
    lang: &'a Lang,
    told_by: ToldBy,
    words: &'a str,
}

/// The ledger's files: entries, words and balances as CSV, all of it as JSON, and the manifest for programs and for people.
///
/// Balances are left out where the gate gave none: they are not for the public.
pub fn ledger_files(ledger: &Cleared<Ledger>, notebook: &Notebook<'_>) -> Vec<Outgoing> {
    let (using, held) = (ledger.using(), ledger.artefact());
    let public = using.for_whom == ForWhom::Public;
    let sums = held.sums.iter().map(|sum| {
        let told = told(notebook, (sum.from, sum.to, sum.kind));
        gave(told, Some((sum.amount, &sum.unit)))
    });
    let json = Json {
        format: "weft-ledger",
        version: 1,
        for_whom: using.for_whom,
        purpose: using.purpose,
        known_on: ledger.day(),
        entries: held.entries.iter().map(|line| entry(notebook, line)).collect(),
        balances: (!public).then(|| sums.collect()),
        not_counted: (!public).then(|| held.told.iter().map(|of| told(notebook, *of)).collect()),
    };
    // In one folder, what is for members is not taken for what is for everybody.
    let name = |members, everybody| if public { everybody } else { members };
    let mut files = vec![
        Outgoing { name: name("entries.csv", "public-entries.csv"), bytes: entries(&json) },
        Outgoing { name: name("words.csv", "public-words.csv"), bytes: words(&json) },
    ];
    if !public {
        files.push(Outgoing { name: "balances.csv", bytes: balances(&json) });
    }
    files.push(Outgoing { name: name("ledger.json", "public-ledger.json"), bytes: manifest::json(&json).into_bytes() });
    let thing = if public { Thing::PublicLedger } else { Thing::Ledger };
    let manifest = TablesManifest::new(thing, ledger, held.unread, &files, notebook);
    let json_name = name("ledger-manifest.json", "public-manifest.json");
    files.push(Outgoing { name: json_name, bytes: manifest.json().into_bytes() });
    let page_name = name("ledger-manifest.html", "public-manifest.html");
    files.push(Outgoing { name: page_name, bytes: manifest.page(notebook.words).into_bytes() });
    files
}

fn entries(json: &Json<'_>) -> Vec<u8> {
    let head = ["number", "day", "from", "to", "kind", "amount", "unit", "currency", "credited"];
    let line = |entry: &Entry<'_>| {
        let [from, to, kind, amount, unit, currency] = given(&entry.gave);
        let credited = entry.credited.join("; ");
        [entry.number.clone(), entry.day.to_string(), from, to, kind, amount, unit, currency, credited]
    };
    csv(head, json.entries.iter().map(line))
}

fn words(json: &Json<'_>) -> Vec<u8> {
    let of = |entry: &Entry<'_>| {
        let number = entry.number.clone();
        let line = |said: &Words<'_>| {
            [number.clone(), said.lang.as_str().to_owned(), code(&said.told_by), said.words.to_owned()]
        };
        entry.words.iter().map(line).collect::<Vec<_>>()
    };
    csv(["number", "lang", "told_by", "words"], json.entries.iter().flat_map(of))
}

/// Sums, then what was told and not counted, which has no amount.
fn balances(json: &Json<'_>) -> Vec<u8> {
    let told = json.not_counted.iter().flatten().map(|told| {
        let none = String::new;
        [told.from.clone(), told.to.clone(), code(&told.kind), none(), none(), none()]
    });
    csv(["from", "to", "kind", "amount", "unit", "currency"], json.balances.iter().flatten().map(given).chain(told))
}

fn given(gave: &Gave) -> [String; 6] {
    let Gave { told, amount, unit, currency } = gave;
    let amount = amount.map(|amount| amount.to_string()).unwrap_or_default();
    let (unit, currency) = (unit.clone().unwrap_or_default(), currency.clone().unwrap_or_default());
    [told.from.clone(), told.to.clone(), code(&told.kind), amount, unit, currency]
}

fn entry<'a>(notebook: &Notebook<'_>, line: &'a LedgerLine) -> Entry<'a> {
    let told = told(notebook, (line.from, line.to, line.kind));
    let words = line
        .words
        .iter()
        .filter_map(|said| Some(Words { lang: &said.lang, told_by: said.told_by, words: text(&said.content)? }));
    Entry {
        number: plain(&number(&line.record)),
        day: line.day,
        gave: gave(told, line.quantity.as_ref().map(|quantity| (quantity.amount, &quantity.unit))),
        words: words.collect(),
        credited: line.credited.iter().filter_map(text).collect(),
    }
}

/// A voice, or a text so long that it is kept as a file, stays in the notebook.
fn text(content: &Content) -> Option<&str> {
    match content {
        Content::Text(words) => Some(words.as_str()),
        Content::Attached(_) => None,
    }
}

fn told(notebook: &Notebook<'_>, (from, to, kind): (GroupId, GroupId, EntryKind)) -> Told {
    Told { from: notebook.name(&from), to: notebook.name(&to), kind }
}

fn gave(told: Told, counted: Option<(u64, &Unit)>) -> Gave {
    let (amount, unit) = counted.unzip();
    let currency = match unit {
        Some(Unit::Minor(currency)) => Some(String::from(*currency)),
        _ => None,
    };
    let unit = unit.map(|unit| match unit {
        Unit::Minor(_) => "minor_units".to_owned(),
        other => code(other),
    });
    Gave { told, amount, unit, currency }
}
