//! Groups' own forms in every state: of one's own group and of another's, kept and not, retired, gone, filled in, and beside an
//! entry, a visit and a consent.

use serde_json::{Value as Json, json};
use weft_model::audience::Audience;
use weft_model::command::{Command, Decision};
use weft_model::fact::{FactBody, NewFact};
use weft_model::fold::State;
use weft_model::form::{Answered, Form, Given, Key, Value};
use weft_model::ids::{FactId, GroupId, RecordId};
use weft_model::records::Records;
use weft_model::said::{Content, Lang, Words as SaidWords};
use weft_model::sheet::{FillSheet, Filled, SheetFact, Told};
use weft_model::template::{Extends, KeepTemplate, PublishTemplate, Published, Reach, TemplateFact};
use weft_screens::{Draft, FormRoute, Route};

use super::says;
use crate::world::{CAIRO, COLOMBO, World};

/// Forms and what was filled in, by what is in them.
pub struct Own {
    /// Colombo's, one question after the other, kept by Cairo.
    pub rain: RecordId,
    /// Colombo's, with steps, a question of a newer version and every kind of answer.
    pub long: RecordId,
    /// Cairo's, that Colombo does not use.
    pub theirs: RecordId,
    /// Cairo's, of which Colombo uses an earlier version.
    pub newer: RecordId,
    /// Colombo's, not asked any more.
    pub retired: RecordId,
    /// One whose questions cannot be shown.
    pub gone: RecordId,
    /// Forms that ask more about an entry, a visit and a consent, with a record of each kind.
    pub more: [(RecordId, RecordId); 3],
    /// What was filled in: by Colombo and by Cairo, every kind of answer, and one that nobody's questions fit.
    pub sheets: [RecordId; 4],
}

fn label(ta: &str, ar: &str) -> Json {
    json!({ "said": [{ "lang": "ta", "words": ta }, { "lang": "ar", "words": ar }] })
}

fn field(key: &str, kind: Json, label: Json) -> Json {
    json!({ "key": key, "kind": kind, "label": label })
}

/// Did it rain, how much, and what did it do?
pub fn rain() -> Json {
    let mut rain = field("rain", json!({ "yes": {} }), label("மழை பெய்ததா?", "هل نزل المطر؟"));
    rain["required"] = json!(true);
    let mut much = field("much", json!({ "amount": { "digits": 1 } }), label("எவ்வளவு?", "كم؟"));
    much["when"] = json!({ "key": "rain", "one_of": ["yes"] });
    much["required"] = json!(true);
    let why = field("why", json!({ "words": { "long": true } }), label("என்ன ஆயிற்று?", "ماذا حدث؟"));
    json!({
        "name": label("மழைக் குறிப்பு", "دفتر المطر"), "purpose": label("நாம் சேர்ந்து மழையை எண்ணுகிறோம்.", "نعدّ المطر معًا."),
        "steps": [{ "fields": [rain, much, why] }],
    })
}

/// Every kind of question, in two steps.
fn long() -> Json {
    let tile = |key: &str, ta: &str, ar: &str| json!({ "key": key, "label": label(ta, ar) });
    let tiles = json!([tile("seed", "விதை", "بذور"), tile("cloth", "துணி", "قماش")]);
    let mut day = field("day", json!({ "day": { "span": "until_today" } }), label("எப்போது?", "متى؟"));
    day["hint"] = label("முதல் நாள்", "أول يوم");
    let mut one = field("one", json!({ "choice": { "tiles": tiles.clone() } }), label("எது முதலில்?", "ما الأول؟"));
    one["sensitivity"] = json!("private");
    json!({
        "name": label("சந்தை", "السوق"), "who": "organiser",
        "steps": [
            { "fields": [field("any", json!({ "any_of": { "tiles": tiles } }), label("என்ன விற்றோம்?", "ماذا بعنا؟")), one] },
            { "name": label("நாளும் குழுவும்", "اليوم والمجموعة"), "fields": [
                day,
                field("with", json!({ "group": {} }), label("யாருடன்?", "مع من؟")),
                field("map", json!({ "drawing": { "deep": [1] } }), label("எங்கே?", "أين؟")),
            ] },
        ],
    })
}

/// A form's command.
pub fn publish(form: &Json, to: Reach, read_by: Reach, extends: Option<Extends>) -> PublishTemplate {
    let form: Form = serde_json::from_value(form.clone()).unwrap();
    PublishTemplate { form, to, read_by, extends, instead_of: None }
}

/// The newest version of a form.
pub fn version(world: &World, record: RecordId) -> FactId {
    match world.records.record(&record).unwrap().unwrap().state {
        State::Template(template) => template.newest().unwrap().fact,
        other => panic!("{other:?}"),
    }
}

pub fn keep(world: &mut World, group: GroupId, record: RecordId) {
    let version = version(world, record);
    world.act(group, Command::KeepTemplate(KeepTemplate { record, version })).unwrap();
}

fn code(key: &str, value: Value) -> Answered {
    Answered { key: Key::new(key).unwrap(), given: Given::Code(value) }
}

fn fill(
    world: &mut World,
    group: GroupId,
    template: RecordId,
    about: Option<RecordId>,
    answers: Vec<Answered>,
) -> RecordId {
    let version = version(world, template);
    world.act(group, Command::FillSheet(FillSheet { template, version, about, answers })).unwrap()[0]
}

fn wet(words: &str, lang: &str) -> Vec<Answered> {
    let why = Answered { key: Key::new("why").unwrap(), given: Given::Words(says(words, lang)) };
    vec![code("rain", Value::Yes(true)), code("much", Value::Amount(125)), why]
}

/// Makes them, about an entry, a visit and a consent that are there.
pub fn make(world: &mut World, about: [RecordId; 3]) -> Own {
    let shared = |form: &Json| publish(form, Reach::Partnership, Reach::Partnership, None);
    let put = |world: &mut World, group, command| world.act(group, Command::PublishTemplate(command)).unwrap()[0];
    let rain_form = put(world, COLOMBO, shared(&rain()));
    keep(world, CAIRO, rain_form);
    let long_form = put(world, COLOMBO, publish(&long(), Reach::Group, Reach::Group, None));
    let theirs = put(world, CAIRO, publish(&rain(), Reach::Partnership, Reach::Group, None));
    let newer = put(world, CAIRO, shared(&rain()));
    keep(world, COLOMBO, newer);
    let again = PublishTemplate { instead_of: Some(newer), ..shared(&long()) };
    world.act(CAIRO, Command::PublishTemplate(again)).unwrap();
    let retired = put(world, COLOMBO, shared(&rain()));
    world.act(COLOMBO, Command::RetireTemplate { record: retired }).unwrap();
    let kinds = [Extends::Entry, Extends::Visit, Extends::Consent];
    let mut more = [(rain_form, rain_form); 3];
    for ((place, about), extends) in more.iter_mut().zip(about).zip(kinds) {
        let read_by = if extends == Extends::Consent { Reach::Group } else { Reach::Partnership };
        *place = (put(world, COLOMBO, publish(&rain(), Reach::Partnership, read_by, Some(extends))), about);
        fill(world, COLOMBO, place.0, Some(about), wet("வயல் நனைந்தது.", "ta"));
    }
    let every = vec![
        code("any", Value::AnyOf(vec![Key::new("seed").unwrap(), Key::new("cloth").unwrap()])),
        code("one", Value::Choice(Key::new("cloth").unwrap())),
        code("day", Value::Day("2026-11-20".parse().unwrap())),
        code("with", Value::Group(CAIRO)),
    ];
    let sheets = [
        fill(world, COLOMBO, rain_form, None, wet("கிணறு நிறைந்தது.", "ta")),
        fill(world, CAIRO, rain_form, None, wet("امتلأ النهر.", "ar")),
        fill(world, COLOMBO, long_form, None, every),
        odd(world),
    ];
    Own { rain: rain_form, long: long_form, theirs, newer, retired, gone: gone(world), more, sheets }
}

/// What a changed program, or one of a later version, may write: answers to no question, twice.
fn odd(world: &mut World) -> RecordId {
    let record = RecordId::new([71; 16]);
    let key = |name: &str| Key::new(name).unwrap();
    let filled = |n: u8| Filled {
        group: CAIRO,
        template: RecordId::new([n; 16]),
        version: FactId::new([n; 32]),
        about: Some(record),
        day: "2026-11-21".parse().unwrap(),
        answers: vec![
            (key("a"), Value::Choice(key("b"))),
            (key("c"), Value::AnyOf(Vec::new())),
            (key("d"), Value::Amount(7)),
            (key("e"), Value::Group(GroupId::new([99; 16]))),
        ],
        knows_notices: Vec::new(),
    };
    let told = Told { key: key("f"), lang: Lang::new("ar").unwrap() };
    let words = Content::Text(SaidWords::new("هذا ما قيل").unwrap());
    let fact =
        |body, belongs_to| NewFact { record, audience: Audience::Partnership, body: FactBody::Sheet(body), belongs_to };
    let facts = vec![
        fact(SheetFact::Filled(filled(5)), None),
        fact(SheetFact::Told(told), None),
        fact(SheetFact::Words(words), Some(1)),
        fact(SheetFact::Filled(filled(6)), None),
    ];
    world.write(CAIRO, Decision { facts, ..Decision::default() });
    record
}

/// A form whose text is not one that can be asked.
fn gone(world: &mut World) -> RecordId {
    let record = RecordId::new([72; 16]);
    let published = Published {
        group: CAIRO,
        day: "2026-11-21".parse().unwrap(),
        read_by: Reach::Partnership,
        extends: None,
        instead_of: None,
        knows: Vec::new(),
    };
    let text = TemplateFact::Text(Content::Text(SaidWords::new("{}").unwrap()));
    let fact = |body, belongs_to| NewFact {
        record,
        audience: Audience::Partnership,
        body: FactBody::Template(body),
        belongs_to,
    };
    let facts = vec![fact(TemplateFact::Published(published), None), fact(text, Some(0))];
    world.write(CAIRO, Decision { facts, ..Decision::default() });
    record
}

/// Every route among forms, with the drafts that show it differently.
pub fn routes(own: &Own) -> Vec<(Route, Draft)> {
    let empty = Draft::default;
    let tried = || empty().with("tried", "yes");
    let wet = || tried().with("q-rain", "yes");
    let mut routes = vec![
        (FormRoute::List, empty()),
        (FormRoute::Filled, empty()),
        (FormRoute::Retire(own.rain), empty()),
        (FormRoute::Retire(own.newer), empty()),
        (FormRoute::Fill(own.rain, 0), empty()),
        (FormRoute::Fill(own.rain, 0), tried()),
        (FormRoute::Fill(own.rain, 1), wet().with("q-much", "1.25")),
        (FormRoute::Fill(own.rain, 2), wet().with("q-much", "12.5").with("q-why", "மழை")),
        (FormRoute::Fill(own.rain, 9), tried().with("q-rain", "no")),
        (FormRoute::Fill(own.long, 0), tried().with("q-any:seed", "yes")),
        (FormRoute::Fill(own.long, 1), tried().with("q-day", "2099-01-01")),
        (FormRoute::Fill(own.theirs, 0), empty()),
        (FormRoute::Fill(own.gone, 0), empty()),
        (FormRoute::Fill(own.more[0].0, 0), empty()),
    ];
    for form in
        [own.rain, own.long, own.theirs, own.newer, own.retired, own.gone, own.more[2].0, RecordId::new([0; 16])]
    {
        routes.push((FormRoute::Card(form), empty()));
    }
    for (form, about) in own.more {
        routes.push((FormRoute::About(about), empty()));
        routes.push((FormRoute::FillAbout(form, about, 0), tried()));
    }
    routes.push((FormRoute::About(own.rain), empty()));
    let started = || {
        let start = tried().with("name", "மழை").with("purpose", "சேர்ந்து எண்ண").with("who", "member");
        let start = start.with("name-language", "ta").with("purpose-language", "ta");
        start.with("about", "alone").with("to", "all").with("readers", "group")
    };
    let one = || {
        let asked = started().with("1-question", "மழை பெய்ததா?").with("1-question-language", "ta");
        asked.with("1-kind", "yes").with("1-needed", "no")
    };
    routes.push((FormRoute::Make(0), empty()));
    routes.push((FormRoute::Make(0), tried().with("to", "all")));
    routes.push((FormRoute::Make(1), tried().with("1-kind", "choice")));
    routes.push((FormRoute::Make(40), empty()));
    routes.push((FormRoute::Look, started()));
    routes.push((FormRoute::Look, one()));
    routes.extend(own.sheets.map(|sheet| (FormRoute::Sheet(sheet), empty())));
    routes.into_iter().map(|(route, draft)| (Route::Form(route), draft)).collect()
}
