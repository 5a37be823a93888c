//! What can be read in two ways: a column proves which by the cells that can be read in one way only.

use serde::Serialize;

/// How a column was known to be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum By {
    /// Whoever takes it in said so.
    Said,
    /// No other way is left once this row is read, counted from zero.
    Row(usize),
}

/// Everything that a cell can mean, with the habit under which it means that.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Readings<H, V>(pub Vec<(H, V)>);

/// What a cell means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Meaning<V> {
    /// This.
    Clear(V),
    /// One thing or another.
    Either,
    /// Nothing.
    Nothing,
}

impl<H: Copy + Eq, V: Copy + Eq> Readings<H, V> {
    /// The same under all of these habits.
    pub(crate) fn certain(habits: &[H], value: V) -> Self {
        Self(habits.iter().map(|habit| (*habit, value)).collect())
    }

    /// What it means in a column that is read so.
    pub(crate) fn meaning(&self, custom: Option<(H, By)>) -> Meaning<V> {
        let under = |wanted: H| self.0.iter().find(|(habit, _)| *habit == wanted).map(|(_, value)| *value);
        let Some((_, first)) = self.0.first() else { return Meaning::Nothing };
        match custom {
            Some((habit, By::Said)) => under(habit).map_or(Meaning::Nothing, Meaning::Clear),
            _ if self.0.iter().all(|(_, value)| value == first) => Meaning::Clear(*first),
            Some((habit, By::Row(_))) => under(habit).map_or(Meaning::Either, Meaning::Clear),
            None => Meaning::Either,
        }
    }
}

/// How a column is read: as was said, or as its cells prove between them. None if they leave more than one way, or none.
pub(crate) fn custom<'a, H: Copy + Eq + 'a, V: 'a>(
    habits: &[H],
    said: Option<H>,
    cells: impl Iterator<Item = (usize, &'a Readings<H, V>)>,
) -> Option<(H, By)> {
    if let Some(habit) = said {
        return Some((habit, By::Said));
    }
    let mut left = habits.to_vec();
    let mut proof = None;
    for (row, readings) in cells.filter(|(_, readings)| !readings.0.is_empty()) {
        left.retain(|habit| readings.0.iter().any(|(other, _)| other == habit));
        match left.as_slice() {
            [] => return None,
            [only] => proof = proof.or(Some((*only, By::Row(row)))),
            _ => {}
        }
    }
    proof
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_column_proves_its_habit_and_a_mixed_one_proves_nothing() {
        let either = Readings(vec![('d', 3), ('m', 4)]);
        let day = Readings(vec![('d', 25)]);
        let month = Readings(vec![('m', 25)]);
        let of = |cells: &[&Readings<char, i32>], said| custom(&['d', 'm'], said, cells.iter().copied().enumerate());
        assert_eq!(of(&[&either, &either], None), None);
        assert_eq!(either.meaning(None), Meaning::Either);
        let proven = of(&[&either, &day], None);
        assert_eq!(proven, Some(('d', By::Row(1))));
        assert_eq!(either.meaning(proven), Meaning::Clear(3));
        assert_eq!(of(&[&day, &either, &month], None), None);
        assert_eq!(month.meaning(None), Meaning::Clear(25), "a clear cell is clear in a mixed column too");
        let said = of(&[&day], Some('m'));
        assert_eq!(day.meaning(said), Meaning::Nothing, "what was said holds");
        assert_eq!(Readings::<char, i32>(Vec::new()).meaning(said), Meaning::Nothing);
    }
}
