//! The SQLite store, and the whole relay over HTTP, do what the store in memory does, whatever is asked in whatever order.
//!
//! Budget: 15 seconds.

mod common;

use common::{Client, MAILBOX, OTHER, Running, Store, blob, grant, keys, owners, run, signed, signer, stewards, wide};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::test_runner::TestCaseError;
use weft_chain::Rights;
use weft_relay::blobs::{Blob, BlobId, Blobs, MailboxId};
use weft_relay::limits::BLOB_AT_MOST;
use weft_relay::memory::Memory;
use weft_relay::sqlite::{Mailbox, Sqlite};

/// Sizes of the blobs that are put, by number: some fill a mailbox, the last three do not fit into one answer together.
const SIZES: [usize; 10] = [1, 40, 41, 300, 4096, 5000, 70_000, BLOB_AT_MOST, BLOB_AT_MOST - 1, BLOB_AT_MOST - 2];
const QUOTA: u64 = 700_000;
const QUOTA_BLOBS: u64 = 7;

#[derive(Debug, Clone)]
enum Ask {
    Put(Vec<usize>),
    List(u64, u16),
    Get(Vec<usize>),
    Delete(Vec<usize>),
    Missing(Vec<usize>),
    Usage,
    /// The store is closed and opened again.
    Reopen,
}

fn asks() -> impl Strategy<Value = Vec<(bool, Ask)>> {
    let some = || vec(0..SIZES.len(), 1..5);
    let ask = prop_oneof![
        5 => vec(0..SIZES.len(), 1..4).prop_map(Ask::Put),
        3 => (0..12u64, 1..6u16).prop_map(|(after, at_most)| Ask::List(after, at_most)),
        3 => some().prop_map(Ask::Get),
        3 => some().prop_map(Ask::Delete),
        2 => some().prop_map(Ask::Missing),
        1 => Just(Ask::Usage),
        1 => Just(Ask::Reopen),
    ];
    vec((any::<bool>(), ask), 1..40)
}

fn ids(numbers: &[usize]) -> Vec<BlobId> {
    numbers.iter().map(|number| blob(*number as u64, SIZES[*number]).0).collect()
}

fn claimed(numbers: &[usize]) -> Vec<(BlobId, Vec<u8>)> {
    numbers.iter().map(|number| blob(*number as u64, SIZES[*number])).collect()
}

/// Whatever a store answers, as text that can be compared.
async fn of_store(store: &impl Blobs, mailbox: MailboxId, ask: &Ask) -> String {
    match ask {
        Ask::Put(numbers) => {
            let blobs = claimed(numbers).into_iter().map(|(id, bytes)| Blob::checked(id, bytes.into()).unwrap());
            let done = store.put(mailbox, blobs.collect()).await.unwrap();
            format!("{:?}", done.into_iter().map(Some).collect::<Vec<_>>())
        }
        Ask::List(after, at_most) => format!("{:?}", store.list(mailbox, *after, *at_most).await.unwrap()),
        Ask::Get(numbers) => {
            let found = store.get(mailbox, ids(numbers), 1024 * 1024 - 1024).await.unwrap();
            format!("{:?}", found.iter().map(named).collect::<Vec<_>>())
        }
        Ask::Delete(numbers) => format!("{:?}", store.delete(mailbox, ids(numbers)).await.unwrap()),
        Ask::Missing(numbers) => format!("{:?}", store.missing(mailbox, ids(numbers)).await.unwrap()),
        Ask::Usage => format!("{:?}", store.usage(mailbox).await.unwrap()),
        Ask::Reopen => String::new(),
    }
}

/// The same over HTTP.
async fn of_relay(client: &mut Client, ask: &Ask) -> String {
    match ask {
        Ask::Put(numbers) => format!("{:?}", client.put(&claimed(numbers)).await.unwrap()),
        Ask::List(after, at_most) => format!("{:?}", client.list(*after, *at_most).await.unwrap().1),
        Ask::Get(numbers) => {
            let found = client.get(&ids(numbers)).await.unwrap();
            format!("{:?}", found.iter().map(named).collect::<Vec<_>>())
        }
        Ask::Delete(numbers) => format!("{:?}", client.delete(&ids(numbers)).await.unwrap()),
        Ask::Missing(numbers) => format!("{:?}", client.missing(&ids(numbers)).await.unwrap()),
        Ask::Usage => format!("{:?}", client.usage().await.unwrap()),
        Ask::Reopen => String::new(),
    }
}

fn named(bytes: &Option<Vec<u8>>) -> Option<[u8; 32]> {
    bytes.as_ref().map(|bytes| weft_chain::outer::blob_id(bytes))
}

fn reference() -> Memory {
    let memory = Memory::new([7; 16]);
    [MAILBOX, OTHER].into_iter().for_each(|mailbox| memory.add(owners(mailbox), QUOTA, QUOTA_BLOBS));
    memory
}

fn small() -> Store {
    let store = Store::new(QUOTA);
    for mailbox in [MAILBOX, OTHER] {
        Mailbox::set(&store.path(), mailbox, Some(&keys()), None, Some(QUOTA_BLOBS)).unwrap();
    }
    store
}

const fn which(other: bool) -> MailboxId {
    if other { OTHER } else { MAILBOX }
}

async fn compare_store(asked: Vec<(bool, Ask)>) -> Result<(), TestCaseError> {
    let (file, memory) = (small(), reference());
    let mut store: Sqlite = file.open();
    let instance = store.instance();
    for (other, ask) in asked {
        if matches!(ask, Ask::Reopen) {
            store.close().await;
            store = file.open();
            prop_assert_eq!(store.instance(), instance);
        }
        let expected = of_store(&memory, which(other), &ask).await;
        prop_assert_eq!(of_store(&store, which(other), &ask).await, expected, "{:?}", ask);
    }
    prop_assert_eq!(store.totals().await, memory.totals().await);
    store.close().await;
    Ok(())
}

async fn compare_relay(asked: Vec<(bool, Ask)>) -> Result<(), TestCaseError> {
    let (file, memory) = (small(), reference());
    let mut running = Running::start(file.open(), wide()).await;
    let mut clients = clients(&running).await;
    for (other, ask) in asked {
        if matches!(ask, Ask::Reopen) {
            running.stop().await;
            running = Running::start(file.open(), wide()).await;
            clients = self::clients(&running).await;
        }
        let expected = of_store(&memory, which(other), &ask).await;
        prop_assert_eq!(of_relay(&mut clients[usize::from(other)], &ask).await, expected, "{:?}", ask);
    }
    running.stop().await;
    Ok(())
}

async fn clients(running: &Running<Sqlite>) -> [Client; 2] {
    [running.client(9, MAILBOX, Rights::ALL).await, running.client(9, OTHER, Rights::ALL).await]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_store_in_a_file_does_what_the_one_in_memory_does(asked in asks()) {
        run(compare_store(asked))?;
    }

    #[test]
    fn the_relay_does_what_the_store_in_memory_does(asked in asks()) {
        run(compare_relay(asked))?;
    }
}

#[test]
fn raising_a_serial_is_the_same_in_both() {
    run(async {
        let (file, memory) = (small(), reference());
        let store = file.open();
        for to in [3, 2, 3, 9] {
            assert_eq!(store.raise(MAILBOX, to).await, memory.raise(MAILBOX, to).await);
            assert_eq!(store.owners(MAILBOX).await, memory.owners(MAILBOX).await);
        }
        assert_eq!(store.owners(OTHER).await.unwrap().unwrap().serial, 0);
        assert_eq!(store.owners(MailboxId([1; 32])).await, Ok(None));
        store.close().await;
        // What the tests sign with is what is registered.
        let bytes = signed(&grant(MAILBOX, &signer(3), Rights::ALL), &stewards());
        assert!(weft_chain::Capability::verify(&bytes, &owners(MAILBOX)).is_ok());
    });
}
