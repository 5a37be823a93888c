//! The schema, as one table of numbered steps: each runs once, in a transaction of its own, and only ever adds.
//!
//! Ids and hashes stand once; everything else refers to them by integer rows, because keys that are random cost up to
//! 3.9 times as much in encrypted inserts. Where a 32-byte id has to be found, its first eight bytes are indexed as an
//! integer (`short`) and the whole id is compared after that.

use rusqlite::Connection;

use crate::error::StoreError;
use crate::freshness;

/// One step. Its number, from 1, is its place in the list; `user_version` says how many a file has had.
pub(crate) type Step = &'static str;

/// Steps of the notebook's own file.
pub(crate) const NOTEBOOK: &[Step] = &[
    include_str!("schema/notebook_1.sql"),
    include_str!("schema/notebook_2.sql"),
    include_str!("schema/notebook_3.sql"),
    include_str!("schema/notebook_4.sql"),
];

/// Steps of the drafts' file.
pub(crate) const DRAFTS: &[Step] = &[include_str!("schema/drafts_1.sql"), include_str!("schema/drafts_2.sql")];

/// The step of both files that made the generation; each later step raises it.
pub(crate) const GENERATION: u32 = 2;

/// Brings a file to the newest schema.
///
/// # Errors
/// [`StoreError::NewerVersion`] if it has had more steps than this version knows; it is left as it is.
pub(crate) fn migrate(connection: &Connection, steps: &[Step]) -> Result<(), StoreError> {
    let had = check(connection, steps)?;
    for (number, step) in (1u32..).zip(steps).filter(|(number, _)| *number > had) {
        let transaction = connection.unchecked_transaction()?;
        transaction.execute_batch(step)?;
        transaction.pragma_update(None, "user_version", number)?;
        if number > GENERATION {
            freshness::raise(&transaction)?;
        }
        transaction.commit()?;
    }
    Ok(())
}

/// How many steps a file has had.
///
/// # Errors
/// [`StoreError::NewerVersion`] if those are more than this version knows.
pub(crate) fn check(connection: &Connection, steps: &[Step]) -> Result<u32, StoreError> {
    let had = version(connection)?;
    let known = u32::try_from(steps.len()).unwrap_or(u32::MAX);
    if had > known { Err(StoreError::NewerVersion { found: had }) } else { Ok(had) }
}

/// How many steps a file has had.
pub(crate) fn version(connection: &Connection) -> Result<u32, StoreError> {
    Ok(connection.query_row("PRAGMA user_version", [], |row| row.get(0))?)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A database of this test's own; SQLite's memory is set up first, as it is before every connection.
    fn in_memory() -> Connection {
        crate::memory::wipe_what_is_freed();
        Connection::open_in_memory().expect("memory")
    }

    #[test]
    fn steps_run_once_and_a_newer_file_is_left_alone() {
        let connection = in_memory();
        migrate(&connection, NOTEBOOK).expect("first");
        migrate(&connection, NOTEBOOK).expect("again");
        assert_eq!(version(&connection).expect("version") as usize, NOTEBOOK.len());
        connection.pragma_update(None, "user_version", 7).expect("newer");
        assert!(matches!(migrate(&connection, NOTEBOOK), Err(StoreError::NewerVersion { found: 7 })));
        assert_eq!(version(&connection).expect("version"), 7);
    }

    /// Killed between two steps, or in the middle of one: what was done stays, the rest follows at the next start.
    #[test]
    fn a_kill_between_steps_or_within_one_leaves_a_file_that_goes_on() {
        for steps in [NOTEBOOK, DRAFTS] {
            for had in 1..steps.len() {
                let folder = tempfile::tempdir().expect("folder");
                let path = folder.path().join("x.db");
                let connection = Connection::open(&path).expect("file");
                migrate(&connection, &steps[..had]).expect("the steps before");
                connection
                    .execute_batch("CREATE TABLE mine (a INTEGER NOT NULL) STRICT")
                    .expect("something of its own");
                let half = steps[had].split_inclusive(';').next().expect("a statement");
                connection.execute_batch(&format!("BEGIN; {half}")).expect("half a step");
                drop(connection);
                let connection = Connection::open(&path).expect("file");
                assert_eq!(version(&connection).expect("version") as usize, had);
                migrate(&connection, steps).expect("the rest");
                assert_eq!(version(&connection).expect("version") as usize, steps.len());
                connection.execute_batch("INSERT INTO mine (a) VALUES (1)").expect("it is there");
            }
        }
    }

    #[test]
    fn tables_are_strict_and_columns_not_null() {
        let connection = in_memory();
        migrate(&connection, NOTEBOOK).expect("notebook");
        migrate(&connection, &[NOTEBOOK, &DRAFTS[..1]].concat()).expect("drafts");
        let loose: Vec<String> = connection
            .prepare(
                "SELECT t.name || '.' || c.name FROM pragma_table_list t, pragma_table_info(t.name) c
                 WHERE t.schema = 'main' AND t.type = 'table' AND t.name NOT LIKE 'sqlite_%'
                   AND (t.strict = 0 OR (c.\"notnull\" = 0 AND c.pk = 0))",
            )
            .and_then(|mut found| found.query_map([], |row| row.get(0))?.collect())
            .expect("columns");
        assert_eq!(loose, Vec::<String>::new());
    }

    #[test]
    fn search_deletes_what_it_deletes() {
        let connection = in_memory();
        migrate(&connection, NOTEBOOK).expect("notebook");
        let on: i64 = connection
            .query_row("SELECT v FROM search_config WHERE k = 'secure-delete'", [], |row| row.get(0))
            .expect("setting");
        assert_eq!(on, 1);
    }
}
