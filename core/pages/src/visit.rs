//! The report of a visit, of both sides: their words beside each other, what they promised, the host's conditions, and what
//! was drafted for the ledger. It is for the groups themselves; nobody stands in it by name.

use maud::{Markup, html};
use weft_l10n::{Phrase, Words};
use weft_model::entry::EntryStatus;
use weft_model::gate::{Cleared, DraftedEntry, SideSaid, SideSays, VisitReport};
use weft_model::ids::GroupId;
use weft_model::visit::{PromiseStands, Stage};
use weft_screens::Glyph;

use crate::number::number;
use crate::overview::{Draw, Notebook, pill};
use crate::run::{Reader, line, run};
use crate::term::{self, Stand};

/// One readable page of what both sides say of a visit.
pub fn visit_page(report: &Cleared<VisitReport>, notebook: &Notebook<'_>) -> String {
    let draw = Draw { reader: Reader::of(notebook.words), notebook };
    let held = report.artefact();
    let sides = [held.home, held.host].map(|group| Phrase::named(&draw.group_name(&group)));
    let main = html! { main { (draw.visit(held)) } };
    draw.inside("leaf", report.day(), &line(&sides), Words::report_visit_subtitle, &main)
}

impl Draw<'_> {
    /// Everything of the report but its head.
    pub(crate) fn visit(&self, held: &VisitReport) -> Markup {
        html! {
            (self.going(held))
            (self.sides(held, Words::report_words_title, SideSaid::Report, Some(Words::report_words_none_text)))
            (self.promises(held))
            (self.conditions(held))
            (self.drafted(held))
            @if held.said.iter().any(|one| one.what == SideSaid::Thanks) {
                (self.sides(held, Words::report_thanks_title, SideSaid::Thanks, None))
            }
        }
    }

    /// Who went where, from when to when, and how far it has come.
    fn going(&self, held: &VisitReport) -> Markup {
        let words = self.reader.words;
        let going = words.report_visit_groups_text(&self.group_name(&held.home), &self.group_name(&held.host));
        html! {
            section {
                article.card {
                    div.head {
                        h2.plain { (run(&words.report_visit_days_text(held.from.date(), held.to.date()))) }
                        (pill(&reached(words, held.stage)))
                    }
                    p { (run(&going)) }
                    @for (group, day) in &held.called_off {
                        p.soft { (run(&words.report_visit_off_text(&self.group_name(group), day.date()))) }
                    }
                }
            }
        }
    }

    /// The words of both sides beside each other: home first, as it is home that came back with them.
    fn sides(
        &self,
        held: &VisitReport,
        title: fn(&Words) -> Phrase,
        which: SideSaid,
        none: Option<fn(&Words, &str) -> Phrase>,
    ) -> Markup {
        let side = |group: &GroupId| {
            let said = held.said.iter().filter(|one| one.group == *group && one.what == which);
            let silent = said.clone().next().is_none();
            if silent && none.is_none() {
                return html! {};
            }
            let none = none.filter(|_| silent);
            html! {
                article.card {
                    h3 { (self.group(group)) }
                    @for one in said {
                        div.stack {
                            p.soft { (run(&self.reader.words.date(one.day.date()))) }
                            (self.told(one.words.as_ref(), one.lang.as_str()))
                        }
                    }
                    @if let Some(none) = none {
                        p { (self.reader.say(|words| none(words, &self.group_name(group)))) }
                    }
                }
            }
        };
        let body = html! { div.sides { (side(&held.home)) (side(&held.host)) } };
        let (color, glyph) = match which {
            SideSaid::Thanks => ("plum", Glyph::Know),
            _ => ("leaf", Glyph::Document),
        };
        self.section(color, glyph, title, &body)
    }

    fn promises(&self, held: &VisitReport) -> Markup {
        let promise = |one: &SideSays| match one.what {
            SideSaid::Promise { by, stands } => {
                let label = self.reader.words.report_promise_made_label(&self.group_name(&one.group), by.date());
                Some(self.with_stand(one, &label, &promise_stands(self.reader.words, stands)))
            }
            _ => None,
        };
        let body = self.all(held.said.iter().filter_map(promise).collect(), Words::report_promises_none_text);
        self.section("turmeric", Glyph::Yes, Words::report_promises_title, &body)
    }

    fn conditions(&self, held: &VisitReport) -> Markup {
        let condition = |one: &SideSays| match one.what {
            SideSaid::Condition { accepted } => {
                let label = self.reader.words.date(one.day.date());
                Some(self.with_stand(one, &label, &accepted_or_not(self.reader.words, accepted)))
            }
            _ => None,
        };
        let body = self.all(held.said.iter().filter_map(condition).collect(), Words::report_conditions_none_text);
        self.section("slate", Glyph::Consent, Words::report_conditions_title, &body)
    }

    /// All of them, or that there are none.
    fn all(&self, these: Vec<Markup>, none: fn(&Words) -> Phrase) -> Markup {
        html! {
            @if these.is_empty() { p { (self.reader.say(none)) } }
            @for one in these { (one) }
        }
    }

    /// What a side said, under what it is, with how it stands.
    fn with_stand(&self, one: &SideSays, label: &Phrase, stand: &Stand) -> Markup {
        html! {
            article.card {
                div.head {
                    p { strong { (run(label)) } }
                    (pill(stand))
                }
                (self.told(one.words.as_ref(), one.lang.as_str()))
            }
        }
    }

    fn drafted(&self, held: &VisitReport) -> Markup {
        let drafts = held.drafted.iter().map(|drafted| self.draft(held, drafted)).collect();
        let body = self.all(drafts, Words::report_entries_none_text);
        self.section("turmeric", Glyph::Ledger, Words::report_entries_title, &body)
    }

    fn draft(&self, held: &VisitReport, drafted: &DraftedEntry) -> Markup {
        let words = self.reader.words;
        let nights = words.terms_unit_nights_label(drafted.nights);
        let gave = words.pages_entry_gave_text(&self.group_name(&held.host), &self.group_name(&held.home));
        let waiting = Stand { glyph: Glyph::Wait, color: "turmeric", word: words.report_entry_missing_label() };
        let stand = drafted.status.map_or(waiting, |status| term::entry_status(words, status));
        html! {
            article.card {
                div.head {
                    h3 { (line(&[words.terms_kind_hosting_label(), nights])) }
                    (pill(&stand))
                }
                p { (run(&gave)) }
                p.soft { (run(&words.pages_entry_number_text(&number(&drafted.entry)))) }
                @if matches!(drafted.status, None | Some(EntryStatus::Proposed)) {
                    p.soft { (run(&words.report_entry_confirm_text(&self.group_name(&held.host)))) }
                }
            }
        }
    }
}

fn reached(words: &Words, stage: Stage) -> Stand {
    let (glyph, color, word) = match stage {
        Stage::Invited | Stage::NotInvited => (Glyph::Wait, "turmeric", words.report_stage_invited_label()),
        Stage::Before => (Glyph::Wait, "slate", words.report_stage_before_label()),
        Stage::During => (Glyph::Exchange, "leaf", words.report_stage_during_label()),
        Stage::After => (Glyph::Yes, "leaf", words.report_stage_after_label()),
        Stage::CalledOff => (Glyph::TakeBack, "slate", words.report_stage_off_label()),
        Stage::Contested => (Glyph::Care, "madder", words.report_stage_contested_label()),
    };
    Stand { glyph, color, word }
}

fn promise_stands(words: &Words, stands: PromiseStands) -> Stand {
    let (glyph, color, word) = match stands {
        PromiseStands::Open => (Glyph::Wait, "slate", words.report_promise_open_label()),
        PromiseStands::Late => (Glyph::Wait, "turmeric", words.report_promise_late_label()),
        PromiseStands::Kept(day) => (Glyph::Yes, "leaf", words.report_promise_kept_label(day.date())),
    };
    Stand { glyph, color, word }
}

fn accepted_or_not(words: &Words, accepted: bool) -> Stand {
    if accepted {
        Stand { glyph: Glyph::Yes, color: "leaf", word: words.report_condition_accepted_label() }
    } else {
        Stand { glyph: Glyph::Wait, color: "turmeric", word: words.report_condition_open_label() }
    }
}
