//! People who tap anything: two hundred walks of a thousand inputs each, in every language. No walk ends where there is no way on, and
//! every screen keeps the contract.

use weft_gallery::made::made;
use weft_gallery::world::{CAIRO, COLOMBO, Person};
use weft_l10n::languages;
use weft_screens::{Control, Input, Misuse, Next, Phase, Screen};

use crate::every::check;

const WALKS: u64 = 200;
const INPUTS: usize = 1_000;

/// SplitMix64 (Steele, Lea, Flood 2014).
struct Chance(u64);

impl Chance {
    fn below(&mut self, n: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        ((z ^ (z >> 31)) % n as u64) as usize
    }

    fn one<T: Clone>(&mut self, of: &[T]) -> Option<T> {
        (!of.is_empty()).then(|| of[self.below(of.len())].clone())
    }
}

const TYPED: [&str; 9] = ["", "Kamala", "மார்தா", "دُعيت مارتا", "12", "١٢", "1.5", "LKR", "\u{202E}reversed\0"];
const DAYS: [&str; 5] = ["", "2026-11-22", "2026-11-22", "2099-01-01", "no day"];

/// Something that somebody could do on this screen, or try to.
fn something(screen: &Screen, chance: &mut Chance) -> Input {
    let widgets: Vec<_> = screen.widgets().collect();
    let taps: Vec<String> = screen.actions.iter().map(|action| action.id.clone()).collect();
    let lines: Vec<String> = screen.lines().iter().map(|line| line.id.clone()).collect();
    let tap = |widget| Input::Tap { widget, revision: screen.revision };
    match chance.below(80) {
        // The main action stands first.
        0..=23 => taps.first().cloned().map_or(Input::Back, tap),
        24..=27 => chance.one(&taps).map_or(Input::Back, tap),
        28..=33 => chance.one(&lines).map_or(Input::Back, tap),
        34 => Input::Back,
        35 => chance
            .one(&["speaker", "help", "leave", "nothing of that name"])
            .map_or(Input::Back, |id| tap(id.to_owned())),
        36 => Input::Lifecycle { phase: if chance.below(2) == 0 { Phase::Front } else { Phase::Hidden } },
        37 => Input::Tap { widget: chance.one(&taps).unwrap_or_default(), revision: screen.revision.wrapping_sub(1) },
        _ => match chance.one(&widgets).map(|widget| (widget.id.clone(), &widget.control)) {
            Some((widget, Control::ChoiceTiles { tiles, .. } | Control::Select { tiles })) => {
                Input::Choose { widget, tile: chance.one(tiles).map_or("none".to_owned(), |tile| tile.id) }
            }
            Some((widget, Control::Checklist { tiles })) => Input::Toggle {
                widget,
                tile: chance.one(tiles).map_or("none".to_owned(), |tile| tile.id),
                on: chance.below(3) > 0,
            },
            Some((widget, Control::DayField { .. })) => {
                Input::Pick { widget, day: DAYS[chance.below(DAYS.len())].to_owned() }
            }
            Some((widget, Control::Recorder { .. })) => tap(widget),
            Some((widget, Control::Secret { .. })) => Input::Secret { widget, bytes: b"12345".to_vec() },
            Some((widget, _)) => {
                let typed = if chance.below(3) == 0 { TYPED[chance.below(TYPED.len())] } else { "12" };
                Input::Edit { widget, value: typed.to_owned() }
            }
            None => Input::Back,
        },
    }
}

#[test]
fn no_walk_ends_where_there_is_no_way_on() {
    let tags: Vec<&str> = languages().map(|language| language.tag).collect();
    let (mut seen, mut wrote) = (std::collections::BTreeSet::new(), 0);
    for walk in 0..WALKS {
        let (mut made, mut chance) = (made(), Chance(walk));
        let group = if walk % 2 == 0 { COLOMBO } else { CAIRO };
        let lang = tags[usize::try_from(walk).unwrap() % tags.len()];
        let mut person = Person::new(&mut made.world, group, lang);
        for _ in 0..INPUTS {
            let screen = person.screen();
            check(&screen, lang);
            seen.insert(screen.id.clone());
            let input = something(&screen, &mut chance);
            let before = person.world.records.all().count();
            match person.input(&input) {
                Next::Refused { why: Misuse::NotAValue | Misuse::NoSuchWidget | Misuse::Stale } => {}
                Next::Do { .. } if person.world.records.all().count() > before => wrote += 1,
                _ => {}
            }
        }
        // Wherever somebody ended, going back leads out.
        let mut left = false;
        for _ in 0..20 {
            left = left || matches!(person.input(&Input::Back), Next::Leave);
        }
        assert!(left, "walk {walk} does not lead out of {}", person.screen().id);
    }
    assert!(seen.len() > 20 && wrote > 50, "too tame: {} screens, {wrote} records: {seen:?}", seen.len());
}
