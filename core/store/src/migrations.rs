//! The schema, as one table of numbered steps: each runs once, in a transaction of its own, and only ever adds.
//!
//! Ids and hashes stand once; everything else refers to them by integer rows, because keys that are random cost up to
//! 3.9 times as much in encrypted inserts. Where a 32-byte id has to be found, its first eight bytes are indexed as an
//! integer (`short`) and the whole id is compared after that.

use rusqlite::Connection;

use crate::error::StoreError;

/// One step. Its number, from 1, is its place in the list; `user_version` says how many a file has had.
type Step = &'static str;

/// Steps of the notebook's own file.
pub(crate) const NOTEBOOK: &[Step] = &[include_str!("schema/notebook_1.sql")];

/// Steps of the drafts' file.
pub(crate) const DRAFTS: &[Step] = &[include_str!("schema/drafts_1.sql")];

/// Brings a file to the newest schema.
///
/// # Errors
/// [`StoreError::NewerVersion`] if it has had more steps than this version knows; it is left as it is.
pub(crate) fn migrate(connection: &Connection, steps: &[Step]) -> Result<(), StoreError> {
    let had = version(connection)?;
    let known = u32::try_from(steps.len()).unwrap_or(u32::MAX);
    if had > known {
        return Err(StoreError::NewerVersion { found: had });
    }
    for (number, step) in (1u32..).zip(steps).filter(|(number, _)| *number > had) {
        let transaction = connection.unchecked_transaction()?;
        transaction.execute_batch(step)?;
        transaction.pragma_update(None, "user_version", number)?;
        transaction.commit()?;
    }
    Ok(())
}

/// How many steps a file has had.
pub(crate) fn version(connection: &Connection) -> Result<u32, StoreError> {
    Ok(connection.query_row("PRAGMA user_version", [], |row| row.get(0))?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_run_once_and_a_newer_file_is_left_alone() {
        let connection = Connection::open_in_memory().expect("memory");
        migrate(&connection, NOTEBOOK).expect("first");
        migrate(&connection, NOTEBOOK).expect("again");
        assert_eq!(version(&connection).expect("version"), 1);
        connection.pragma_update(None, "user_version", 7).expect("newer");
        assert!(matches!(migrate(&connection, NOTEBOOK), Err(StoreError::NewerVersion { found: 7 })));
        assert_eq!(version(&connection).expect("version"), 7);
    }

    #[test]
    fn tables_are_strict_and_columns_not_null() {
        let connection = Connection::open_in_memory().expect("memory");
        migrate(&connection, NOTEBOOK).expect("notebook");
        migrate(&connection, &[NOTEBOOK[0], DRAFTS[0]]).expect("drafts");
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
        let connection = Connection::open_in_memory().expect("memory");
        migrate(&connection, NOTEBOOK).expect("notebook");
        let on: i64 = connection
            .query_row("SELECT v FROM search_config WHERE k = 'secure-delete'", [], |row| row.get(0))
            .expect("setting");
        assert_eq!(on, 1);
    }
}
