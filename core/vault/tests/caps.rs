//! A header that asks for more than is allowed costs nothing: not a byte is reserved for it. Alone in its process, for the
//! measure is the process's own; a second.
#![cfg(target_os = "linux")]

use std::fs;
use std::path::Path;

use weft_vault::{Code, Cost, KeyStore, Vault, VaultError, generichash};

/// The most address space this process ever had, in KiB: every reservation shows, used or not.
fn most_ever() -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find(|line| line.starts_with("VmPeak")).unwrap();
    line.split_whitespace().nth(1).unwrap().parse().unwrap()
}

/// The header of a vault with another cost, under a check that is right.
fn ask_for(dir: &Path, passes: u32, memory_kib: u32) {
    let file = fs::read(dir.join("vault-a")).unwrap();
    let mut body = file[..file.len() - 32].to_vec();
    body[12..16].copy_from_slice(&passes.to_le_bytes());
    body[16..20].copy_from_slice(&memory_kib.to_le_bytes());
    let check: [u8; 32] = generichash::hash(b"weft/copy", &[&body]);
    body.extend(check);
    for name in ["vault-a", "vault-b"] {
        fs::write(dir.join(name), &body).unwrap();
    }
}

#[test]
fn a_cost_outside_the_caps_reserves_nothing() {
    let dir = tempfile::tempdir().unwrap();
    let store = KeyStore::software(dir.path());
    let code = Code::new(b"some code").unwrap();
    Vault::create(dir.path(), &code, &store, Cost::LEAST).unwrap();
    assert!(Vault::open(dir.path(), &code, &store, 0).is_ok());
    let before = most_ever();
    for (passes, memory_kib) in [(3, 512 * 1024 + 1), (3, 1 << 30), (3, u32::MAX), (17, 65536), (u32::MAX, u32::MAX)] {
        ask_for(dir.path(), passes, memory_kib);
        assert_eq!(Vault::open(dir.path(), &code, &store, 0).err(), Some(VaultError::BadCost));
        assert_eq!(Vault::change_code(dir.path(), &code, &code, &store, 0), Err(VaultError::BadCost));
    }
    assert!(most_ever() < before + 1024, "{} KiB, {before} KiB before", most_ever());
    // The measure does show a cost inside the caps.
    ask_for(dir.path(), 2, 256 * 1024);
    assert_eq!(Vault::open(dir.path(), &code, &store, 0).err(), Some(VaultError::WrongCode));
    assert!(most_ever() > before + 100 * 1024);
}
