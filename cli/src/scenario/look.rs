//! What a scenario expects, as its file says it: what is looked at, and what must stand there.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::Value;
use weft_engine::model::consent::{ForWhom, Purpose, Scope};
use weft_engine::model::fact::Area;
use weft_engine::model::records::Matter;

use super::script::DeviceName;

/// What must be so.
#[derive(Debug, Clone, Deserialize)]
#[serde(try_from = "ExpectForm")]
pub enum Expect {
    /// What a device shows.
    Seen {
        /// Where.
        on: DeviceName,
        /// What is looked at.
        look: Look,
        /// What stands at each path.
        is: BTreeMap<String, Value>,
        /// The refusal that must come instead.
        refused: Option<String>,
    },
    /// Devices hold the same.
    InStep(Vec<DeviceName>),
}

/// What is looked at.
#[derive(Debug, Clone)]
pub enum Look {
    /// A record.
    Show(String),
    /// A list; none = everything.
    List(Option<Area>),
    /// What is due; none = of every matter.
    Due(Option<Matter>),
    /// A search.
    Search(String),
    /// Who belongs.
    People,
    /// What the gate says about a number.
    Number(AskedNumber),
    /// The receipt of a consent.
    Receipt(String),
}

/// "May I use 17, for whom?"
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AskedNumber {
    /// The number.
    pub number: u32,
    /// Under which scope.
    pub scope: Scope,
    /// Who would see it.
    pub for_whom: ForWhom,
    /// What for.
    pub purpose: Purpose,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ExpectForm {
    #[serde(default)]
    on: Option<DeviceName>,
    #[serde(default)]
    show: Option<String>,
    #[serde(default)]
    list: Option<ListForm>,
    #[serde(default)]
    due: Option<DueForm>,
    #[serde(default)]
    search: Option<String>,
    #[serde(default)]
    people: Option<bool>,
    #[serde(default)]
    number: Option<AskedNumber>,
    #[serde(default)]
    receipt: Option<String>,
    #[serde(default)]
    is: BTreeMap<String, Value>,
    #[serde(default)]
    refused: Option<String>,
    #[serde(default)]
    in_step: Option<Vec<DeviceName>>,
}

#[derive(Deserialize)]
#[serde(untagged, expecting = "all, or a matter such as translate")]
enum DueForm {
    Of(Matter),
    All(Everything),
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
enum Everything {
    All,
}

impl DueForm {
    const fn matter(self) -> Option<Matter> {
        match self {
            Self::Of(matter) => Some(matter),
            Self::All(Everything::All) => None,
        }
    }
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
enum ListForm {
    All,
    Consent,
    Artefact,
    Entry,
    Visit,
    Review,
    Line,
}

impl From<ListForm> for Look {
    fn from(form: ListForm) -> Self {
        Self::List(match form {
            ListForm::All => None,
            ListForm::Consent => Some(Area::Consent),
            ListForm::Artefact => Some(Area::Artefact),
            ListForm::Entry => Some(Area::Entry),
            ListForm::Visit => Some(Area::Visit),
            ListForm::Review => Some(Area::Review),
            ListForm::Line => Some(Area::Line),
        })
    }
}

impl TryFrom<ExpectForm> for Expect {
    type Error = &'static str;
    fn try_from(form: ExpectForm) -> Result<Self, Self::Error> {
        let looks = [
            form.show.map(Look::Show),
            form.list.map(Look::from),
            form.due.map(|due| Look::Due(due.matter())),
            form.search.map(Look::Search),
            form.people.map(|_| Look::People),
            form.number.map(Look::Number),
            form.receipt.map(Look::Receipt),
        ];
        let mut looks = looks.into_iter().flatten();
        match (form.on, looks.next(), looks.next(), form.in_step) {
            (None, None, None, Some(_)) if !form.is.is_empty() || form.refused.is_some() => {
                Err("in_step stands alone in its expect")
            }
            (None, None, None, Some(devices)) if devices.len() >= 2 => Ok(Self::InStep(devices)),
            (None, None, None, Some(_)) => Err("in_step takes two devices or more"),
            (Some(_), Some(_), None, None) if form.is.is_empty() && form.refused.is_none() => {
                Err("say in is what stands at which path, or which refusal comes")
            }
            (Some(on), Some(look), None, None) => Ok(Self::Seen { on, look, is: form.is, refused: form.refused }),
            _ => Err("an expect has on with one of show, list, due, search, people, number, receipt; or in_step alone"),
        }
    }
}
