//! Consents on the overview: what was asked, how each scope stands, who knows that it was closed, what left.

use std::collections::BTreeMap;

use maud::{Markup, html};
use weft_l10n::{Phrase, Words};
use weft_model::consent::{Consent, Disclosed, ScopeView};
use weft_model::gate::{ConsentLine, Heard};
use weft_model::ids::{GroupId, NoticeId};
use weft_model::said::Content;
use weft_screens::Glyph;

use crate::icon::icon;
use crate::number::number;
use crate::overview::{Draw, pill};
use crate::run::{dir, line, run};
use crate::term::{self, Stand};

impl Draw<'_> {
    pub(crate) fn consents(&self, lines: &[ConsentLine]) -> Markup {
        let body = html! {
            @if lines.is_empty() { p { (self.reader.say(Words::pages_consents_none_text)) } }
            @for line in lines { (self.consent(line)) }
        };
        self.section("leaf", Glyph::Consent, Words::pages_consents_title, &body)
    }

    fn consent(&self, line: &ConsentLine) -> Markup {
        let number = number(&line.record);
        let asked = line.consent.asked_by.zip(line.consent.day);
        html! {
            article.card {
                div.stack {
                    h3 { (run(&self.reader.words.pages_consent_number_title(&number))) }
                    @match asked {
                        Some(((_, group), day)) => p.soft {
                            (run(&self.reader.words.pages_consent_asked_text(&self.group_name(&group), day.date())))
                        },
                        None => p.soft { (self.reader.say(Words::pages_consent_unasked_text)) },
                    }
                }
                @if asked.is_some() { (self.explained(&line.consent, line.explained.as_ref())) }
                ul.scopes {
                    @for scope in &line.view.scopes { (self.scope(scope, &line.consent)) }
                }
                @if line.view.is_withdrawn() {
                    (self.closed("madder", Glyph::TakeBack, Words::pages_consent_withdrawn_text, &line.view.withdrawals, line))
                } @else if line.view.is_suspended() {
                    (self.closed("turmeric", Glyph::Suspend, Words::pages_consent_suspended_text, &line.view.suspensions, line))
                }
                (self.left(&line.consent, line.view.is_withdrawn()))
            }
        }
    }

    /// The words of the asking, as spoken.
    fn explained(&self, consent: &Consent, words: Option<&Content>) -> Markup {
        let Some(lang) = &consent.lang else { return html! {} };
        let language = self.reader.words.language_name(lang.as_str()).value;
        let label = if consent.spoken {
            self.reader.words.pages_consent_spoken_label(&language)
        } else {
            self.reader.words.pages_consent_read_label(&language)
        };
        html! { div.stack { p.soft { (run(&label)) } (self.told(words, lang.as_str())) } }
    }

    /// What somebody told, large; or why it is not here.
    pub(crate) fn told(&self, words: Option<&Content>, lang: &str) -> Markup {
        match words {
            Some(Content::Text(words)) => {
                let told = Phrase::told(words.as_str(), lang);
                html! { blockquote.told lang=(told.lang) dir=(dir(told.dir)) { (told.value) } }
            }
            Some(Content::Attached(_)) => html! { p { (self.reader.say(Words::terms_words_file_label)) } },
            None => html! { p { (self.reader.say(Words::terms_words_gone_label)) } },
        }
    }

    fn scope(&self, scope: &ScopeView, consent: &Consent) -> Markup {
        let words = self.reader.words;
        let group = consent.asked_by.map(|(_, group)| self.group_name(&group)).unwrap_or_default();
        let asked = scope.asked.map(|asked| {
            [
                term::for_whom(words, asked.for_whom, &group),
                term::purpose(words, asked.purpose),
                term::until(words, asked.until),
            ]
        });
        html! {
            li {
                div.name {
                    (icon(term::scope_glyph(scope.scope)))
                    span { (self.reader.both(|words| term::scope(words, scope.scope))) }
                }
                (pill(&term::scope_status(words, scope.status)))
                @if let Some(asked) = asked { p.soft { (line(&asked)) } }
            }
        }
    }

    /// That it was closed, what that means, and which phones are known to have heard it.
    fn closed(
        &self,
        color: &str,
        glyph: Glyph,
        text: impl Fn(&Words) -> Phrase,
        notices: &[NoticeId],
        line: &ConsentLine,
    ) -> Markup {
        html! {
            div.note.(color) {
                (icon(glyph))
                div {
                    p { strong { (self.reader.both(text)) } }
                    p.soft { (self.reader.say(Words::pages_consent_heard_label)) }
                    ul.lines {
                        @for (group, heard) in of_all(notices, &line.acknowledged) {
                            li { (self.group(&group)) (self.count(heard)) }
                        }
                    }
                }
            }
        }
    }

    fn count(&self, heard: Heard) -> Markup {
        let (devices, of) = (heard.devices.try_into().unwrap_or(u64::MAX), heard.of.try_into().unwrap_or(u64::MAX));
        let (glyph, color) = if devices == of { (Glyph::Yes, "leaf") } else { (Glyph::Wait, "turmeric") };
        pill(&Stand { glyph, color, word: self.reader.words.pages_count_text(devices, of) })
    }

    /// What left under a consent; after a yes was taken back, that no app can bring it back.
    fn left(&self, consent: &Consent, withdrawn: bool) -> Markup {
        let words = self.reader.words;
        if consent.disclosures.is_empty() {
            return html! { p.soft { (self.reader.say(Words::pages_consent_none_left_text)) } };
        }
        let label = if withdrawn { words.pages_consent_left_before_label() } else { words.pages_consent_left_label() };
        let group = consent.asked_by.map(|(_, group)| self.group_name(&group)).unwrap_or_default();
        html! {
            div.note.slate {
                (icon(Glyph::FileOut))
                div {
                    p { strong { (run(&label)) } }
                    ul.lines { @for left in &consent.disclosures { li { (self.leaving(left, &group)) } } }
                }
            }
        }
    }

    fn leaving(&self, left: &Disclosed, group: &str) -> Markup {
        let words = self.reader.words;
        let what = [words.pages_thing_number_title(&number(&left.artefact)), words.date(left.day.date())];
        let how = [
            term::scope(words, left.scope),
            term::for_whom(words, left.for_whom, group),
            term::purpose(words, left.purpose),
        ];
        html! { div.stack { p { (line(&what)) } p.soft { (line(&how)) } } }
    }
}

/// For each group, how many devices are known to have heard all of these notices.
fn of_all(
    notices: &[NoticeId],
    acknowledged: &BTreeMap<NoticeId, BTreeMap<GroupId, Heard>>,
) -> BTreeMap<GroupId, Heard> {
    let mut all: BTreeMap<GroupId, Heard> = BTreeMap::new();
    for groups in notices.iter().filter_map(|notice| acknowledged.get(notice)) {
        for (group, heard) in groups {
            // Who has heard the one that fewest heard; never more than is known.
            all.entry(*group).and_modify(|least| least.devices = least.devices.min(heard.devices)).or_insert(*heard);
        }
    }
    all
}
