//! Search over tellings: one row a record in an FTS5 table, brought up to date before the first search or when idle.
//!
//! Each record is one document of all its tellings, so that every word of a question has to stand somewhere in the
//! record, whichever telling or language it stands in. What is indexed and what is asked are words as the model folds
//! them; the tokeniser keeps letters, digits and combining marks together, so that words of Tamil, Sinhala and Hindi
//! stay whole.

use rusqlite::{Connection, OptionalExtension, params};
use weft_model::finding::{self, Form, Question};
use weft_model::fold::{self, Record};
use weft_model::ids::RecordId;
use weft_model::said::Content;

use crate::columns::{Id, unpack};
use crate::error::StoreError;
use crate::facts;

/// Tells search about every record that changed.
pub(crate) fn drain(connection: &Connection) -> Result<(), StoreError> {
    let dirty: bool =
        connection.prepare_cached("SELECT EXISTS (SELECT 1 FROM dirty)")?.query_row([], |row| row.get(0))?;
    if !dirty {
        return Ok(());
    }
    // A savepoint, because a write may ask in the middle of its own transaction.
    connection.execute_batch("SAVEPOINT drain")?;
    match drain_all(connection) {
        Ok(()) => Ok(connection.execute_batch("RELEASE drain")?),
        Err(error) => {
            connection.execute_batch("ROLLBACK TO drain; RELEASE drain")?;
            Err(error)
        }
    }
}

fn drain_all(connection: &Connection) -> Result<(), StoreError> {
    let mut dirty = connection.prepare_cached(
        "SELECT d.record, s.state FROM dirty d JOIN states s ON s.record = d.record ORDER BY d.record",
    )?;
    // Looking for what is not there yet costs as much as a third of putting it in.
    let newest: i64 = connection
        .prepare_cached("SELECT rowid FROM search ORDER BY rowid DESC LIMIT 1")?
        .query_row([], |row| row.get(0))
        .optional()?
        .unwrap_or(i64::MIN);
    let mut rows = dirty.query([])?;
    while let Some(row) = rows.next()? {
        let record: i64 = row.get(0)?;
        let words = words(connection, &unpack(row.get_ref(1)?.as_blob().map_err(|_| StoreError::Damaged)?)?)?;
        if record <= newest {
            connection.prepare_cached("DELETE FROM search WHERE rowid = ?1")?.execute([record])?;
        }
        if !words.is_empty() {
            connection
                .prepare_cached("INSERT INTO search (rowid, words) VALUES (?1, ?2)")?
                .execute(params![record, words])?;
        }
    }
    connection.prepare_cached("DELETE FROM dirty")?.execute([])?;
    Ok(())
}

/// All words of a record that search looks at, as they are compared; attached texts are not among them.
fn words(connection: &Connection, record: &Record) -> Result<String, StoreError> {
    let mut words = String::new();
    for wording in fold::rows(record).words {
        if let Some(Content::Text(text)) = facts::told(connection, &wording.telling)? {
            for word in finding::found_under(text.as_str()) {
                words.push_str(&word);
                words.push(' ');
            }
        }
    }
    Ok(words)
}

/// Records that hold every word of `text`, the last one as a beginning, by id.
pub(crate) fn search(connection: &Connection, text: &str, lines: u32) -> Result<Vec<RecordId>, StoreError> {
    let Some(question) = question(text) else { return Ok(Vec::new()) };
    drain(connection)?;
    let mut query = connection.prepare_cached(
        "SELECT r.id FROM search s JOIN records r ON r.row = s.rowid WHERE search MATCH ?1 ORDER BY r.id LIMIT ?2",
    )?;
    let ids = query.query_map(params![question, lines], |row| Ok(row.get::<_, Id<RecordId>>(0)?.0))?;
    Ok(ids.collect::<Result<_, _>>()?)
}

/// What people typed as an FTS5 question: each word in quotes, so that nothing in it is taken for syntax.
fn question(text: &str) -> Option<String> {
    let form = |form: &Form| match form {
        Form::Whole(word) => format!("\"{word}\""),
        Form::Beginning(beginning) => format!("\"{beginning}\"*"),
    };
    let words = Question::new(text)?.words;
    let words: Vec<String> =
        words.iter().map(|forms| format!("({})", forms.iter().map(form).collect::<Vec<_>>().join(" OR "))).collect();
    Some(words.join(" AND "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn questions_are_words_and_never_syntax() {
        assert_eq!(question("three nights").as_deref(), Some("(\"three\") AND (\"nights\"*)"));
        assert_eq!(question("மூன்று இரவு").as_deref(), Some("(\"மூன்று\") AND (\"இரவு\"*)"));
        assert_eq!(question("a\" OR NEAR(b)").as_deref(), Some("(\"a\") AND (\"or\") AND (\"near\") AND (\"b\"*)"));
        assert_eq!(question("हिन").as_deref(), Some("(\"हिन\"* OR \"हिं\"*)"));
        assert_eq!(question("الكتاب").as_deref(), Some("(\"الكتاب\"* OR \"كتاب\"*)"));
        assert_eq!(question(" \"*^:- "), None);
    }
}
