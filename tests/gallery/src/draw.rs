//! A screen as semantic HTML, in a frame of a phone's size: one way to draw what the core says, and no more than it says.

use maud::{Markup, html};
use weft_pages::{icon, run};
use weft_screens::{Action, Area, Back, Control, Corner, Glyph, Line, Phrase, Screen, Tile, Tone, Widget};

/// Draws a screen. `place` sets its ids apart from those of other frames on the page.
pub fn frame(screen: &Screen, lang: &str, place: usize) -> Markup {
    let at = Frame { place };
    let corners = &screen.corners;
    html! {
        article.phone.(area(screen.area)) data-screen=(screen.id) data-lang=(lang) aria-labelledby=(at.id("title")) {
            div.top {
                @if let Back::To { screen } = &screen.back {
                    span.back data-back=(screen) { (icon(Glyph::Forward)) }
                }
                @for corner in [&corners.speaker, &corners.help, &corners.leave] { (at.corner(corner)) }
            }
            @if let Some(step) = screen.step {
                p.step { (step.n) "/" (step.of) }
            }
            h2 id=(at.id("title")) { (run(&screen.title)) }
            @for widget in screen.widgets() { (at.widget(widget)) }
            @if !screen.lines().is_empty() {
                ul.lines { @for line in screen.lines() { (at.line(line)) } }
            }
            @if !screen.actions.is_empty() {
                div.actions { @for action in &screen.actions { (at.action(action)) } }
            }
        }
    }
}

struct Frame {
    place: usize,
}

impl Frame {
    fn id(&self, of: &str) -> String {
        format!("f{}-{of}", self.place)
    }

    fn corner(&self, corner: &Corner) -> Markup {
        html! { button.corner type="button" { (icon(corner.glyph)) (run(&corner.label)) } }
    }

    fn line(&self, line: &Line) -> Markup {
        html! {
            li {
                button.line type="button" {
                    (icon(line.glyph))
                    span.words {
                        span.name { (run(&line.label)) }
                        @if let Some(hint) = &line.hint { span.hint { (run(hint)) } }
                    }
                    @if let Some(status) = &line.status { span.pill.(tone(line.tone)) { (run(status)) } }
                }
            }
        }
    }

    fn action(&self, action: &Action) -> Markup {
        let hint = self.id(&format!("{}-hint", action.id));
        html! {
            button.action.main[action.main] type="button" aria-describedby=[action.hint.as_ref().map(|_| &hint)] {
                (icon(action.glyph)) (run(&action.label))
            }
            @if let Some(said) = &action.hint { p.hint id=(hint) { (run(said)) } }
        }
    }

    fn widget(&self, widget: &Widget) -> Markup {
        let id = self.id(&widget.id);
        match &widget.control {
            Control::Heading { .. } => html! { h3 { (run(&widget.label)) } },
            Control::Paragraph => html! { p.paragraph { (run(&widget.label)) } (self.beside(widget)) },
            Control::BilingualPair { original, other, note } => html! {
                div.pair {
                    p.hint { (run(&widget.label)) }
                    p.told { (run(original)) }
                    @if let Some(other) = other { p.told.other { (run(other)) } }
                    p.hint { (run(note)) }
                }
            },
            Control::ChoiceTiles { tiles, even } => self.tiles(widget, tiles, "radio", *even),
            Control::Checklist { tiles } => self.tiles(widget, tiles, "checkbox", false),
            Control::Select { tiles } => html! {
                div.field {
                    label for=(id) { (run(&widget.label)) }
                    select id=(id) aria-describedby=[self.described(widget)] {
                        @if tiles.iter().all(|tile| !tile.chosen) { option selected {} }
                        @for tile in tiles {
                            option selected[tile.chosen] lang=(tile.label.lang) { (tile.label.value) }
                        }
                    }
                    (self.beside(widget))
                }
            },
            Control::Field { value, lang, long: true, .. } => html! {
                div.field {
                    label for=(id) { (run(&widget.label)) }
                    textarea id=(id) rows="4" lang=(lang) dir="auto" aria-describedby=[self.described(widget)] { (value) }
                    (self.beside(widget))
                }
            },
            Control::Field { value, lang, .. } => self.input(widget, "text", value, Some(lang)),
            Control::Amount { value, .. } => self.input(widget, "text", value, None),
            // As words: a browser would show a day as it likes, in its own language.
            Control::DayField { value, .. } => self.input(widget, "text", value, None),
            Control::Secret { .. } => self.input(widget, "password", "", None),
            Control::Number { groups } => html! {
                p.hint { (run(&widget.label)) }
                p.number dir="ltr" { @for group in groups { span { (group) } " " } }
            },
            Control::QrShow { width, modules } => html! {
                figure { (code(*width, modules, &widget.label)) figcaption { (run(&widget.label)) } }
            },
            Control::Photo { .. } => html! {
                figure { (sample(&widget.label)) figcaption { (run(&widget.label)) } }
            },
            // A page without scripts cannot play: where the button stands, and what it is called.
            Control::Player { .. } => html! {
                button.action type="button" { (icon(Glyph::Hear)) (run(&widget.label)) }
                (self.beside(widget))
            },
            Control::Film { .. } => html! {
                button.action type="button" { (icon(Glyph::Film)) (run(&widget.label)) }
                (self.beside(widget))
            },
            Control::Recorder { running } => html! {
                button.action.recorder type="button" aria-pressed=(running) aria-describedby=[self.described(widget)] {
                    (icon(Glyph::Record)) (run(&widget.label))
                }
                (self.beside(widget))
            },
            Control::Grid { header, rows } => html! {
                p.name { (run(&widget.label)) }
                @for row in rows {
                    dl.card {
                        @for (name, cell) in header.iter().zip(&row.cells) {
                            div { dt { (run(name)) } dd { (run(cell)) } }
                        }
                    }
                }
            },
            Control::Status { glyph, tone: as_toned } => html! {
                p.status.(tone(*as_toned)) { (icon(*glyph)) (run(&widget.label)) }
                (self.beside(widget))
            },
            Control::Progress { done, of } => {
                html! { p.status data-progress=(format!("{done}/{of}")) { (run(&widget.label)) } }
            }
            Control::Banner { glyph, tone: as_toned } => html! {
                p.banner.(tone(*as_toned)) { (icon(*glyph)) (run(&widget.label)) }
            },
        }
    }

    fn tiles(&self, widget: &Widget, tiles: &[Tile], kind: &str, even: bool) -> Markup {
        let name = self.id(&widget.id);
        html! {
            fieldset.even[even] aria-describedby=[self.described(widget)] {
                legend { (run(&widget.label)) }
                (self.beside(widget))
                @for tile in tiles {
                    label.tile {
                        input type=(kind) name=(name) checked[tile.chosen];
                        @if tile.glyph != Glyph::Choice { (icon(tile.glyph)) }
                        span.words {
                            span.name { (run(&tile.label)) }
                            @if let Some(hint) = &tile.hint { span.hint { (run(hint)) } }
                        }
                    }
                }
            }
        }
    }

    fn input(&self, widget: &Widget, kind: &str, value: &str, lang: Option<&str>) -> Markup {
        let id = self.id(&widget.id);
        html! {
            div.field {
                label for=(id) { (run(&widget.label)) }
                input id=(id) type=(kind) value=(value) lang=[lang] dir=[lang.map(|_| "auto")]
                    aria-invalid=[widget.mistake.as_ref().map(|_| "true")] aria-describedby=[self.described(widget)];
                (self.beside(widget))
            }
        }
    }

    /// What helps, and what is wrong, tied to the widget.
    fn beside(&self, widget: &Widget) -> Markup {
        html! {
            @if let Some(hint) = &widget.hint {
                p.hint id=(self.id(&format!("{}-hint", widget.id))) { (run(hint)) }
            }
            @if let Some(mistake) = &widget.mistake {
                p.mistake id=(self.id(&format!("{}-mistake", widget.id))) { (icon(Glyph::Care)) (run(mistake)) }
            }
        }
    }

    fn described(&self, widget: &Widget) -> Option<String> {
        let id = |of: &str| self.id(&format!("{}-{of}", widget.id));
        let hint = widget.hint.as_ref().map(|_| id("hint"));
        let mistake = widget.mistake.as_ref().map(|_| id("mistake"));
        let ids: Vec<String> = hint.into_iter().chain(mistake).collect();
        (!ids.is_empty()).then(|| ids.join(" "))
    }
}

/// The picture of this world: hills under a sun, in the place of whatever somebody chose.
fn sample(label: &Phrase) -> Markup {
    html! {
        svg.photo role="img" aria-label=(label.value) viewBox="0 0 160 120" {
            rect width="160" height="120" fill="#BFD7EA" {}
            circle cx="120" cy="34" r="14" fill="#F2C14E" {}
            path d="M0 92 45 52l38 34 30-22 47 40v16H0z" fill="#5B8C5A" {}
        }
    }
}

fn code(width: u32, modules: &[u8], label: &Phrase) -> Markup {
    let dark = modules.iter().zip(0u32..).filter(|(module, _)| **module == 1);
    let path: String = dark.map(|(_, n)| format!("M{} {}h1v1h-1z", n % width, n / width)).collect();
    let side = width + 4;
    html! {
        svg.code role="img" aria-label=(label.value) viewBox=(format!("-2 -2 {side} {side}")) {
            rect x="-2" y="-2" width=(side) height=(side) fill="#fff" {}
            path d=(path) fill="#000" {}
        }
    }
}

const fn area(area: Area) -> &'static str {
    match area {
        Area::Consent | Area::Visit => "leaf",
        Area::Ledger => "turmeric",
        Area::Case => "madder",
        Area::Exchange => "slate",
        Area::Everything => "indigo",
    }
}

const fn tone(tone: Tone) -> &'static str {
    match tone {
        Tone::Plain => "plain",
        Tone::Settled => "settled",
        Tone::Waiting => "waiting",
        Tone::Care => "care",
    }
}
