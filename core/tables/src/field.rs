//! What a sheet becomes, and the columns that are looked for.

use serde::Serialize;

/// What the rows of a sheet become.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Purpose {
    /// Entries of the ledger.
    Ledger,
    /// Visits.
    Calendar,
    /// People to be asked.
    People,
}

macro_rules! fields {
    ($($(#[$doc:meta])* $field:ident $name:literal),+ $(,)?) => {
        /// What a column says.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
        #[serde(rename_all = "snake_case")]
        pub enum Field { $($(#[$doc])* $field),+ }

        impl Field {
            /// Every column of whatever purpose.
            pub const ALL: &'static [Self] = &[$(Self::$field),+];

            /// Its name, as it is typed and printed.
            pub const fn name(self) -> &'static str {
                match self { $(Self::$field => $name),+ }
            }
        }
    };
}

fields! {
    /// What happened, in words.
    Story "story",
    /// Who gave.
    From "from",
    /// Who received.
    To "to",
    /// What sort of thing it was.
    Kind "kind",
    /// How much.
    Amount "amount",
    /// In what it is counted.
    Unit "unit",
    /// When.
    Day "day",
    /// The first day of a visit.
    First "first",
    /// Its last day; where nothing stands, it is one day.
    Last "last",
    /// The group that comes.
    Comes "comes",
    /// The group that receives.
    Host "host",
    /// Where; a visit keeps no place.
    Place "place",
    /// What a person is called.
    Name "name",
    /// The language they speak.
    Language "language",
    /// How old they are.
    Age "age",
}

impl Field {
    /// The columns that hold days.
    pub(crate) const DAYS: [Self; 3] = [Self::Day, Self::First, Self::Last];

    /// The column of this name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|field| field.name() == name)
    }
}

impl Purpose {
    /// Its name, as it stands before the words of its columns.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Ledger => "ledger",
            Self::Calendar => "calendar",
            Self::People => "people",
        }
    }

    /// Its columns, in the order in which people are told of them.
    pub const fn fields(self) -> &'static [Field] {
        match self {
            Self::Ledger => {
                &[Field::Story, Field::From, Field::To, Field::Kind, Field::Amount, Field::Unit, Field::Day]
            }
            Self::Calendar => &[Field::First, Field::Last, Field::Comes, Field::Host, Field::Place],
            Self::People => &[Field::Name, Field::Language, Field::Age],
        }
    }

    /// The columns without which no row can be taken.
    pub(crate) const fn needed(self) -> &'static [Field] {
        match self {
            Self::Ledger => &[Field::Story, Field::From, Field::To, Field::Day],
            Self::Calendar => &[Field::First, Field::Comes],
            Self::People => &[Field::Name],
        }
    }

    /// The fewest columns that make a row a header: a list of names has one.
    pub(crate) const fn fewest(self) -> usize {
        match self {
            Self::Ledger | Self::Calendar => 2,
            Self::People => 1,
        }
    }

    /// In which columns nothing stands beside a total.
    pub(crate) const fn empty_in_totals(self) -> &'static [Field] {
        match self {
            Self::Ledger => &[Field::Day, Field::From, Field::To],
            Self::Calendar => &[Field::First, Field::Comes],
            Self::People => &[],
        }
    }
}
