//! What an operator types, and TLS, with the program itself.
//!
//! Budget: 5 seconds.

mod common;

use std::path::Path;
use std::process::{Command, Output};
use std::sync::Arc;

use common::{Client, MAILBOX, Process, Store, answer, blob, hex, keys, run, signer};
use tokio::io::AsyncWriteExt;
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::pem::PemObject;
use tokio_rustls::rustls::pki_types::{CertificateDer, ServerName};
use tokio_rustls::rustls::{ClientConfig, RootCertStore};
use weft_chain::Rights;
use weft_relay::blobs::Put;

fn relay(store: &Path, words: &[&str]) -> Output {
    let program = env!("CARGO_BIN_EXE_weft-relay");
    Command::new(program).args(words).arg("--store").arg(store).output().unwrap()
}

fn said(output: &Output) -> String {
    String::from_utf8([output.stdout.clone(), output.stderr.clone()].concat()).unwrap()
}

#[test]
fn mailboxes_are_registered_changed_and_listed() {
    let dir = tempfile::tempdir().unwrap();
    let store = dir.path().join("relay.db");
    let id = hex(&MAILBOX.0);
    let [one, two] = [keys()[0].to_string(), keys()[1].to_string()];
    let add = |stewards: &[&str]| {
        let mut words = vec!["mailbox", "add", "--id", &id, "--quota-bytes", "5000"];
        stewards.iter().for_each(|steward| words.extend(["--steward", steward]));
        relay(&store, &words)
    };
    for (stewards, why) in [(vec![one.as_str()], "2 to 16"), (vec![&one, &one], "different"), (vec!["12"], "--steward")]
    {
        let refused = add(&stewards);
        assert!(!refused.status.success() && said(&refused).contains(why), "{}", said(&refused));
    }
    assert!(add(&[&one, &two]).status.success());
    let again = add(&[&one, &two]);
    assert!(!again.status.success() && said(&again).contains("mailbox set"), "{}", said(&again));
    let list = said(&relay(&store, &["mailbox", "list"]));
    assert!(list.contains(&format!("{id}  2 stewards  serial 0  0 of 1000000 blobs  0 of 5000 bytes")), "{list}");
    assert!(list.contains(&one) && list.contains(&two));
    assert!(relay(&store, &["mailbox", "set", "--id", &id, "--quota-bytes", "7000"]).status.success());
    let list = said(&relay(&store, &["mailbox", "list"]));
    assert!(list.contains("0 of 7000 bytes") && list.contains("2 stewards"), "{list}");
    let unknown = relay(&store, &["mailbox", "set", "--id", &hex(&[7; 32]), "--quota-bytes", "1"]);
    assert!(!unknown.status.success() && said(&unknown).contains("mailbox add"), "{}", said(&unknown));
}

#[test]
fn a_mailbox_added_beside_a_running_relay_is_there_at_once() {
    run(async {
        let dir = tempfile::tempdir().unwrap();
        let store = dir.path().join("relay.db");
        let process = Process::start(&store, &[]);
        let mut client = Client::new(process.address);
        assert_eq!(client.enter(&signer(3), MAILBOX, Rights::ALL).await, Err(403));
        let (id, [one, two]) = (hex(&MAILBOX.0), [keys()[0].to_string(), keys()[1].to_string()]);
        let words = ["mailbox", "add", "--id", &id, "--quota-bytes", "5000", "--steward", &one, "--steward", &two];
        assert!(relay(&store, &words).status.success());
        client.enter(&signer(3), MAILBOX, Rights::ALL).await.unwrap();
        assert_eq!(client.put(&[blob(1, 10)]).await, Ok(vec![Some(Put::Stored)]));
        let second = relay(&store, &["serve", "--listen", "127.0.0.1:0"]);
        assert!(!second.status.success() && said(&second).contains("another relay serves it"), "{}", said(&second));
        assert!(!relay(&store, &["restored"]).status.success(), "not while it runs");
        assert!(process.terminate().success());
    });
}

#[test]
fn a_copy_that_was_put_back_is_another_instance_with_the_same_blobs() {
    run(async {
        let store = Store::new(5000);
        let mut seen = Vec::new();
        for restored in [false, false, true] {
            if restored {
                assert!(relay(&store.path(), &["restored"]).status.success());
            }
            let process = Process::start(&store.path(), &[]);
            let mut client = Client::new(process.address);
            client.enter(&signer(3), MAILBOX, Rights::ALL).await.unwrap();
            client.put(&[blob(1, 10)]).await.unwrap();
            seen.push(client.list(0, 9).await.unwrap());
            assert!(process.terminate().success());
        }
        assert_eq!(seen[0], seen[1]);
        assert_ne!(seen[0].0, seen[2].0);
        assert_eq!(seen[0].1, seen[2].1);
        let nowhere = relay(&store.path().with_extension("none"), &["restored"]);
        assert!(!nowhere.status.success(), "nothing is made where nothing was");
    });
}

#[test]
fn it_speaks_tls_and_says_what_is_wrong_with_a_certificate() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/certificate");
    let (chain, key) = (folder.join("chain.pem"), folder.join("key.pem"));
    let (chain, key) = (chain.to_str().unwrap(), key.to_str().unwrap());
    run(async {
        let store = Store::new(5000);
        let process = Process::start(&store.path(), &["--tls-cert", chain, "--tls-key", key]);
        let mut roots = RootCertStore::empty();
        roots.add(CertificateDer::from_pem_file(chain).unwrap()).unwrap();
        let config = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
            .with_safe_default_protocol_versions()
            .unwrap()
            .with_root_certificates(roots)
            .with_no_client_auth();
        let connector = TlsConnector::from(Arc::new(config));
        let name = ServerName::try_from("relay.test").unwrap();
        let mut stream = connector.connect(name, TcpStream::connect(process.address).await.unwrap()).await.unwrap();
        stream
            .write_all(b"POST /v1/challenge HTTP/1.1\r\nHost: relay.test\r\nContent-Length: 0\r\n\r\n")
            .await
            .unwrap();
        let (status, challenge, _) = answer(&mut stream).await.unwrap();
        assert_eq!((status, challenge.len()), (200, 32));
        // Without TLS there is nothing to talk to.
        let plain = Client::new(process.address).call("/v1/challenge", &[]).await;
        assert!(!matches!(plain, Ok((200, _))), "{plain:?}");
        drop(stream);
        assert!(process.terminate().success());

        let serve = |chain: &str, key: &str| {
            let words = ["serve", "--listen", "127.0.0.1:0", "--tls-cert", chain, "--tls-key", key];
            relay(&store.path(), &words)
        };
        for (refused, why) in [(serve(key, key), "certificates"), (serve(chain, chain), "private key")] {
            assert!(!refused.status.success() && said(&refused).contains(why), "{}", said(&refused));
        }
    });
}
