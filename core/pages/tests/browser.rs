//! Every page, and every screen of the gallery, in a real browser: axe-core finds nothing in it, by day and by night, a page also
//! on paper and a screen also in the sun; nothing of it is cut off on A4, on a small phone or with letters of twice the size.
//! Three minutes at most; needs what `scripts/setup pages` puts in place, so that `cargo test` leaves it out: `scripts/test pages`.
//!
//! With `WEFT_LOOK=DIR` each page is also left there as a picture and a PDF, to be looked at.
#![allow(missing_docs)]

mod chromium;
#[allow(dead_code)]
mod notebook;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use chromium::{Chromium, Look};
use notebook::{NILE, TAKEN_BACK, Texts, WEAVERS, World, day, full, record};
use weft_gallery::languages::{languages, words};
use weft_l10n::Words;
use weft_model::consent::Purpose;
use weft_model::gate::{calendar, ledger, public_ledger};
use weft_model::ids::GroupId;
use weft_pages::{Notebook, calendar_files, ledger_files};
use weft_screens::Exchange;

const NUMBER: &str = "12345 67890 12345 67890";

/// A4 without the margins of `@page`, at 96 pixels an inch: 210 mm − 2 · 16 mm.
const PAPER: u32 = 672;
/// A desktop's window.
const WINDOW: u32 = 1280;
/// The narrowest that WCAG 2.2 asks for (1.4.10), which a window of 640 pixels is with letters of twice the size.
const NARROW: u32 = 320;

/// Every page there is, by a name, in these languages.
fn pages(first: &str, second: Option<&str>) -> BTreeMap<&'static str, String> {
    let words = second.map_or_else(|| words(first), |_| Words::new(first, second).unwrap());
    let group = if first == "ar" { NILE } else { WEAVERS };
    let (world, texts) = (full(&Texts::default()), Texts::default());
    let code = weft_qr::number(NUMBER).unwrap().svg();
    let none = BTreeMap::new();
    let [ours, outside, visits] = beside_tables(&world, group, &words);
    BTreeMap::from([
        ("ledger", ours),
        ("public ledger", outside),
        ("calendar", visits),
        ("overview", world.page(group, &words, &none)),
        ("empty", World::new(&texts).page(group, &words, &none)),
        ("manifest", world.manifest().page(&words)),
        ("receipt", weft_pages::receipt_page(&words, NUMBER, &code)),
        ("balance", world.balance_page(group, &words)),
        ("visit", world.visit_page(group, &words)),
        ("entry", world.entry_page(record(1), &words)),
        ("consent alone", world.record_page(record(TAKEN_BACK), group, &words).unwrap()),
        ("entry alone", world.record_page(record(4), group, &words).unwrap()),
        ("review alone", world.record_page(record(80), group, &words).unwrap()),
    ])
}

/// The manifests of the ledger's tables, for members and for the public, and of the calendar.
fn beside_tables(world: &World, group: GroupId, words: &Words) -> [String; 3] {
    let (membership, today) = (world.records.past().now(), day("2026-11-22"));
    let exchange = Exchange { heard: 1, devices: 2, ..Exchange::default() };
    let notebook = Notebook { membership: &membership, group, words, exchange, pictures: &BTreeMap::new() };
    let ours = ledger_files(&ledger(&world.records, today).unwrap(), &notebook);
    let outside = public_ledger(&world.records, WEAVERS, Purpose::Report, today).unwrap();
    let visits = calendar_files(&calendar(&world.records, today).unwrap(), &notebook);
    [ours, ledger_files(&outside, &notebook), visits].map(|files| {
        let page = files.into_iter().find(|file| file.name.ends_with(".html")).unwrap();
        String::from_utf8(page.bytes).unwrap()
    })
}

const LANGUAGES: [(&str, Option<&str>); 6] =
    [("en", None), ("ta", None), ("en-XA", None), ("ar-XB", None), ("ar", None), ("ar", Some("en"))];

struct Looking {
    chromium: Chromium,
    axe: String,
    kept: Option<PathBuf>,
    // After Chromium, so that its profile goes when nobody writes to it any more.
    _profile: tempfile::TempDir,
}

impl Looking {
    fn begin() -> Self {
        let axe = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/axe/node_modules/axe-core/axe.min.js");
        let axe = std::fs::read_to_string(axe).expect("axe-core is there: scripts/setup pages");
        let profile = tempfile::tempdir().unwrap();
        let kept = std::env::var_os("WEFT_LOOK").map(PathBuf::from);
        Self { chromium: Chromium::start(profile.path()), axe, kept, _profile: profile }
    }

    /// Opens a page with axe-core beside it.
    fn open(&mut self, page: &str) {
        self.chromium.open(page);
        self.chromium.run(&format!("{};0", self.axe));
    }

    /// What axe-core finds: each rule that is broken, or that it cannot decide, with the first element.
    fn found(&mut self) -> Vec<String> {
        let found = self.chromium.run(
            "axe.run({ resultTypes: ['violations', 'incomplete'] }).then(found => \
             [...found.violations, ...found.incomplete].map(rule => \
             `${rule.id}: ${rule.nodes[0].html} ${rule.nodes[0].failureSummary ?? ''}`))",
        );
        found.as_array().unwrap().iter().map(|line| line.as_str().unwrap().to_owned()).collect()
    }

    /// Elements that stand out of the page at either side, or hold more than they show.
    fn cut_off(&mut self) -> Vec<String> {
        let cut = self.chromium.run(
            "[...document.body.querySelectorAll('*')].filter(one => { \
               const box = one.getBoundingClientRect(); \
               const out = box.left < -1 || box.right > document.documentElement.clientWidth + 1; \
               const more = one instanceof HTMLElement && getComputedStyle(one).display !== 'inline' \
                 && one.scrollWidth > one.clientWidth + 1; \
               return out || more; \
             }).map(one => one.outerHTML.slice(0, 200))",
        );
        cut.as_array().unwrap().iter().map(|line| line.as_str().unwrap().to_owned()).collect()
    }

    fn keep(&mut self, name: &str, width: u32) {
        let Some(folder) = self.kept.clone() else { return };
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::write(folder.join(format!("{name}.png")), self.chromium.picture(width)).unwrap();
    }
}

/// `overview-ar-en`.
fn name_of(page: &str, first: &str, second: Option<&str>) -> String {
    [page, first].into_iter().chain(second).collect::<Vec<_>>().join("-")
}

/// Runs axe-core over every page, by day, by night and on paper.
fn axe_finds_nothing(languages: &[(&str, Option<&str>)]) {
    let (mut looking, mut wrong) = (Looking::begin(), Vec::new());
    for (first, second) in languages {
        for (name, page) in pages(first, *second) {
            let name = name_of(name, first, *second);
            looking.open(&page);
            for (look, width) in [(Look::Light, WINDOW), (Look::Dark, WINDOW), (Look::Print, PAPER)] {
                looking.chromium.look(look, width);
                wrong.extend(looking.found().into_iter().map(|found| format!("{name} {look:?}: {found}")));
                looking.keep(&format!("{name}-{look:?}"), width);
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

// Two browsers, for the sake of two cores.
#[test]
fn axe_finds_nothing_from_left_to_right() {
    axe_finds_nothing(&LANGUAGES[..3]);
}

#[test]
fn axe_finds_nothing_from_right_to_left_and_in_two_languages() {
    axe_finds_nothing(&LANGUAGES[3..]);
}

#[test]
fn nothing_is_cut_off_on_paper_on_a_small_phone_or_with_large_letters() {
    let (mut looking, mut wrong) = (Looking::begin(), Vec::new());
    for (first, second) in LANGUAGES {
        for (name, page) in pages(first, second) {
            let name = name_of(name, first, second);
            looking.chromium.open(&page);
            for (look, width) in [(Look::Print, PAPER), (Look::Light, NARROW)] {
                looking.chromium.look(look, width);
                wrong.extend(looking.cut_off().into_iter().map(|cut| format!("{name} at {width}: {cut}")));
                looking.keep(&format!("{name}-{width}"), width);
            }
            let pdf = looking.chromium.pdf();
            if let Some(folder) = &looking.kept {
                std::fs::write(folder.join(format!("{name}.pdf")), &pdf).unwrap();
            }
            let sheets = sheets(&pdf);
            assert!(!sheets.is_empty() && sheets.iter().all(|sheet| is_a4(*sheet)), "{name}: {sheets:?}");
            if name.starts_with("receipt") {
                assert_eq!(sheets.len(), 1, "a receipt is one sheet");
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// A phone of 320 dp with what stands around it in the gallery.
const PHONE: u32 = 352;

/// Runs axe-core over every screen there is, by day, by night and in the sun, and looks for what is cut off on a small phone, also
/// with letters of twice the size.
fn screens_can_be_used(latin: bool) {
    let (mut looking, mut wrong) = (Looking::begin(), Vec::new());
    for language in languages().filter(|language| (language.script == "Latn") == latin) {
        let tag = language.tag;
        looking.open(&weft_gallery::site::page(language));
        let frames = looking.chromium.run("document.querySelectorAll('[data-screen][data-lang]').length");
        assert!(frames.as_u64().is_some_and(|frames| frames > 60), "{tag}: {frames} screens");
        for (look, choice) in [(Look::Light, "light"), (Look::Light, "dark"), (Look::Light, "sun")] {
            looking.chromium.look(look, WINDOW);
            looking.chromium.run(&format!("document.getElementById('{choice}').checked = true"));
            wrong.extend(looking.found().into_iter().map(|found| format!("{tag} {choice}: {found}")));
            looking.keep(&format!("screens-{tag}-{choice}"), WINDOW);
        }
        for large in [false, true] {
            looking.chromium.look(Look::Light, PHONE);
            looking.chromium.run(&format!("document.getElementById('large').checked = {large}"));
            wrong.extend(looking.cut_off().into_iter().map(|cut| format!("{tag}, large {large}: {cut}")));
            looking.keep(&format!("screens-{tag}-phone{}", if large { "-large" } else { "" }), PHONE);
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn every_screen_can_be_used_in_latin_letters() {
    screens_can_be_used(true);
}

#[test]
fn every_screen_can_be_used_in_every_other_script() {
    screens_can_be_used(false);
}

/// The size of each sheet of a PDF, in points.
fn sheets(pdf: &[u8]) -> Vec<(f64, f64)> {
    let text = String::from_utf8_lossy(pdf);
    let boxes = text.split("/MediaBox").skip(1).map(|after| {
        let inside = after.trim_start().strip_prefix('[').unwrap().split(']').next().unwrap();
        let numbers: Vec<f64> = inside.split_whitespace().map(|number| number.parse().unwrap()).collect();
        (numbers[2], numbers[3])
    });
    boxes.collect()
}

/// Within a point of 210 mm × 297 mm.
fn is_a4((width, height): (f64, f64)) -> bool {
    (width - 595.3).abs() < 1.0 && (height - 841.9).abs() < 1.0
}

#[test]
fn a_broken_page_is_found() {
    let mut looking = Looking::begin();
    looking.chromium.look(Look::Light, WINDOW);
    let page = &pages("en", None)["entry"];
    let breaks: [(&str, &str, &str, &str); 5] = [
        (" lang=\"en\" dir=\"ltr\"><head>", "><head>", "html-has-lang", "no language"),
        ("--soft:#5A5560", "--soft:#B9B4BF", "color-contrast", "grey on white"),
        ("<main>", "<main><img src=\"data:,\">", "image-alt", "a picture without words"),
        ("<main>", "<div>", "landmark-one-main", "no main part"),
        ("lang=\"ta\"", "lang=\"tamil!\"", "valid-lang", "a language that is none"),
    ];
    for (good, bad, rule, what) in breaks {
        assert!(page.contains(good), "{what}");
        looking.open(&page.replace(good, bad));
        let found = looking.found();
        assert!(found.iter().any(|line| line.starts_with(rule)), "{what}: {found:#?}");
    }
    let long = page.replace("<main>", "<main><p style=\"white-space:nowrap\">a line that does not break, and goes on and on and on and on and on and on and on and on and on and on and on</p>");
    looking.chromium.open(&long);
    looking.chromium.look(Look::Print, PAPER);
    assert!(!looking.cut_off().is_empty(), "a line that runs out of the paper");
}
