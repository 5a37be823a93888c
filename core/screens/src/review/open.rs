//! Opening the review of a quarter with another group.

use weft_l10n::{Phrase, Words};
use weft_model::command::Command;
use weft_model::fact::Area as RecordArea;
use weft_model::fold::State;
use weft_model::ids::GroupId;
use weft_model::records::Unreadable;
use weft_model::review::{OpenReview, Quarter};
use weft_model::rights::{Relation, Verb};

use crate::draft::Draft;
use crate::form::Form;
use crate::frame::{Frame, TRIED, main_action};
use crate::route::{After, Next};
use crate::scene::Scene;
use crate::screen::{Contents, Screen};
use crate::terms;
use crate::widget::{Glyph, Tile, Widget};

/// So many quarters that have ended are offered.
const QUARTERS: usize = 2;

const WHICH: &str = "which";

/// What can be opened: a quarter that has ended, with a group with which it is not open yet. The latest first.
pub(super) fn openable(frame: &Frame<'_>) -> Result<Vec<OpenReview>, Unreadable> {
    let scene = frame.scene;
    if !scene.offers(Verb::OpenReview, Relation::OwnGroup) {
        return Ok(Vec::new());
    }
    let own = scene.me.group;
    let others =
        || scene.membership.groups.keys().filter(|group| **group != own && !scene.membership.left.contains(group));
    let ended = std::iter::successors(Quarter::of(scene.today).and_then(before), |quarter| before(*quarter));
    let pairs = ended.take(QUARTERS).flat_map(|quarter| others().map(move |with| OpenReview { with: *with, quarter }));
    let mut openable: Vec<OpenReview> = pairs.collect();
    for id in frame.records.every(RecordArea::Review)? {
        let Some(State::Review(review)) = frame.records.record(&id)?.map(|record| record.state) else { continue };
        let Some((_, _, opened)) = review.opened.as_ref().filter(|_| !review.contested) else { continue };
        let so = |pair: &OpenReview| opened.quarter == pair.quarter && opened.groups == ordered(own, pair.with);
        openable.retain(|pair| !so(pair));
    }
    Ok(openable)
}

fn ordered(one: GroupId, other: GroupId) -> (GroupId, GroupId) {
    (one.min(other), one.max(other))
}

fn before(quarter: Quarter) -> Option<Quarter> {
    let (year, number) = match quarter.parts() {
        (year, 1) => (year.checked_sub(1)?, 4),
        (year, number) => (year, number.checked_sub(1)?),
    };
    Quarter::try_from(format!("{year:04}-Q{number}")).ok()
}

fn name(scene: &Scene<'_>, pair: &OpenReview) -> Phrase {
    let (year, number) = pair.quarter.parts();
    let with = terms::group_name(scene.membership, &pair.with).value;
    scene.words.review_open_which_choice(number.into(), &year.to_string(), &with)
}

fn id(pair: &OpenReview) -> String {
    format!("{}:{}", pair.quarter, pair.with)
}

/// Draws what can be opened.
pub(super) fn draw(frame: &Frame<'_>) -> Result<Screen, Unreadable> {
    let words = frame.scene.words;
    let openable = openable(frame)?;
    let mut actions = Vec::new();
    let widgets = if openable.is_empty() {
        vec![Widget::words("none", words.frame_refused_already_label())]
    } else {
        actions.push(main_action("open", words.review_list_open_action(), Glyph::Add));
        form(frame.scene, frame.draft, &openable).widgets()
    };
    frame.screen(words.review_list_open_action(), words.review_open_help(), Contents::Form { widgets }, actions)
}

fn form<'a>(scene: &Scene<'a>, draft: &'a Draft, openable: &[OpenReview]) -> Form<'a> {
    let words: &'a Words = scene.words;
    let mut form = Form::new(words, draft);
    match openable {
        [only] => form.add(Widget::words(WHICH, name(scene, only))),
        _ => {
            let tile = |pair: &OpenReview| {
                let id = id(pair);
                Tile::new(&id, name(scene, pair), Glyph::Ledger, draft.get(WHICH) == id)
            };
            form.select(WHICH, words.review_open_which_label(), openable.iter().map(tile).collect());
        }
    }
    form
}

/// Opens the one that was chosen, or the only one.
pub(super) fn tap(frame: &Frame<'_>) -> Result<Next, Unreadable> {
    let openable = openable(frame)?;
    let chosen = match openable.as_slice() {
        [only] => Some(only),
        several => several.iter().find(|pair| id(pair) == frame.draft.get(WHICH)),
    };
    let tried = Next::Redraw { draft: frame.draft.with(TRIED, "yes") };
    Ok(chosen.map_or(tried, |pair| Next::act(Command::OpenReview(*pair), After::MadeReview)))
}
