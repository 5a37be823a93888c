//! The arrows between the crates, as ARCHITECTURE.md draws them, and what lives in one place only.
//!
//! Budget: 5 seconds.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use cargo_metadata::{CargoOpt, DependencyKind, Metadata, MetadataCommand, PackageId};

/// What each crate may name of ours; a crate that is not listed may name nothing. Tests and bench may name any.
const ARROWS: [(&str, &[&str]); 17] = [
    ("model", &[]),
    ("vault", &[]),
    ("l10n", &[]),
    ("media", &[]),
    ("qr", &[]),
    ("chain", &["model", "vault"]),
    ("store", &["chain", "model", "vault"]),
    ("sync", &["chain", "model", "vault"]),
    ("screens", &["model", "l10n"]),
    ("pages", &["screens", "model", "l10n"]),
    ("tables", &["model", "l10n"]),
    ("relay", &["sync", "chain"]),
    ("engine", &["model", "vault", "l10n", "media", "qr", "chain", "store", "sync", "screens", "pages"]),
    ("app", &["engine", "screens", "model", "l10n", "media", "qr", "vault"]),
    ("ffi", &["app", "engine", "screens"]),
    ("cli", &["app", "engine", "relay", "screens", "tables"]),
    ("bench", &[]),
];

fn metadata() -> Metadata {
    let mut command = MetadataCommand::new();
    command.manifest_path(weft_tests::repository().join("Cargo.toml")).features(CargoOpt::AllFeatures);
    // Only this machine's dependencies: others need not have been downloaded.
    let host = std::process::Command::new("rustc").arg("-vV").output().expect("rustc runs");
    let host = String::from_utf8(host.stdout).expect("UTF-8");
    let host = host.lines().find_map(|line| line.strip_prefix("host: ")).expect("rustc names its host").to_owned();
    command.other_options(["--filter-platform".to_owned(), host]);
    command.exec().expect("cargo metadata answers")
}

/// Our crates by folder name, with what they name outside of tests.
fn named(metadata: &Metadata) -> BTreeMap<String, BTreeSet<String>> {
    let counts = |kind: DependencyKind| matches!(kind, DependencyKind::Normal | DependencyKind::Build);
    let packages = metadata.workspace_packages().into_iter();
    packages
        .filter_map(|package| {
            let folder = package.name.strip_prefix("weft-")?.to_owned();
            let names = package.dependencies.iter().filter(|dependency| counts(dependency.kind));
            Some((folder, names.map(|dependency| dependency.name.clone()).collect()))
        })
        .collect()
}

#[test]
fn crates_name_only_what_the_architecture_allows() {
    let named = named(&metadata());
    let arrows: BTreeMap<&str, &[&str]> = ARROWS.into_iter().collect();
    for (crate_, names) in &named {
        if ["tests", "fault-vfs", "gallery", "seeded", "bench"].contains(&crate_.as_str()) {
            continue;
        }
        let allowed = arrows.get(crate_.as_str()).unwrap_or_else(|| panic!("{crate_} is in no arrow"));
        for name in names.iter().filter_map(|name| name.strip_prefix("weft-")) {
            assert!(allowed.contains(&name), "{crate_} names {name}, which no arrow allows");
        }
    }
    for present in ["model", "chain", "store", "sync", "relay", "engine", "ffi", "cli"] {
        assert!(named.contains_key(present), "{present} was looked at");
    }
    assert!(named["engine"].contains("weft-store"), "the test sees dependencies at all");
}

#[test]
fn some_dependencies_live_in_one_place() {
    let named = named(&metadata());
    for (dependency, homes) in [
        ("rusqlite", ["store", "relay"].as_slice()),
        ("libsqlite3-sys", &["store"]),
        ("libsodium-sys-stable", &["vault", "seeded"]),
        ("tokio", &["relay", "cli"]),
        ("uniffi", &["ffi"]),
        ("calamine", &["cli"]),
    ] {
        for (crate_, names) in &named {
            let home = homes.contains(&crate_.as_str()) || crate_ == "bench";
            assert!(home || !names.contains(dependency), "{crate_} names {dependency}");
        }
    }
    assert!(named["store"].contains("rusqlite") && named["vault"].contains("libsodium-sys-stable"), "both have a home");
}

/// Everything that ends up in a crate, however deep.
fn reached(metadata: &Metadata, from: &PackageId) -> BTreeSet<String> {
    let resolve = metadata.resolve.as_ref().expect("dependencies are resolved");
    let nodes: BTreeMap<&PackageId, _> = resolve.nodes.iter().map(|node| (&node.id, node)).collect();
    let names: BTreeMap<&PackageId, String> =
        metadata.packages.iter().map(|package| (&package.id, package.name.to_string())).collect();
    let (mut seen, mut open) = (BTreeSet::new(), vec![from]);
    while let Some(id) = open.pop() {
        if !seen.insert(id) {
            continue;
        }
        for dependency in &nodes[id].deps {
            if dependency.dep_kinds.iter().any(|kind| kind.kind != DependencyKind::Development) {
                open.push(&dependency.pkg);
            }
        }
    }
    seen.into_iter().map(|id| names[id].clone()).collect()
}

#[test]
fn nothing_arrives_by_a_detour() {
    let metadata = metadata();
    for package in metadata.workspace_packages() {
        let reached = reached(&metadata, &package.id);
        let name = package.name.as_str();
        if !["weft-relay", "weft-cli", "weft-tests", "weft-bench"].contains(&name) {
            assert!(!reached.contains("tokio"), "{name} reaches tokio");
        }
        let below_ffi = !["weft-ffi", "weft-tests", "weft-bench"].contains(&name);
        assert!(!below_ffi || !reached.contains("uniffi"), "{name} reaches uniffi");
        if ["weft-model", "weft-l10n", "weft-screens", "weft-pages", "weft-tables"].contains(&name) {
            for never in ["rusqlite", "libsodium-sys-stable", "getrandom"] {
                assert!(!reached.contains(never), "{name} is pure, but reaches {never}");
            }
        }
        if name == "weft-engine" {
            assert!(reached.contains("rusqlite") && reached.contains("weft-model"), "the test looks deep enough");
        }
        for banned in ["sodiumoxide", "bincode", "serde_cbor"] {
            assert!(!reached.contains(banned), "{name} reaches {banned}");
        }
    }
}

/// The sources of our crates outside of their tests.
fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            found.push(path);
        }
    }
}

/// The words of a source, without comments and without the texts in it.
fn words(source: &str) -> BTreeSet<&str> {
    let code = source.lines().map(|line| line.split("//").next().unwrap_or_default());
    let outside_texts = code.flat_map(|line| line.split('"').step_by(2));
    outside_texts.flat_map(|part| part.split(|c: char| !c.is_alphanumeric() && c != '_')).collect()
}

#[test]
fn unsafe_and_uniffi_stand_where_they_may() {
    let root = weft_tests::repository();
    let mut files = Vec::new();
    for folder in ["core", "relay/src", "cli/src", "bench/src", "tests/src", "tests/fault-vfs"] {
        sources(&root.join(folder), &mut files);
    }
    let mut uses = BTreeSet::new();
    for file in &files {
        let place = file.strip_prefix(&root).expect("below the root").display().to_string();
        let source = std::fs::read_to_string(file).expect("a source");
        let words = words(&source);
        if words.contains("unsafe") {
            let home = ["core/store/src/disk.rs", "core/store/src/key.rs", "core/store/src/memory.rs"]
                .contains(&place.as_str());
            let below = ["core/vault/", "tests/fault-vfs/"].iter().any(|folder| place.starts_with(folder));
            assert!(home || below, "{place} is unsafe");
            uses.insert(place.clone());
        }
        if words.contains("uniffi") {
            assert!(place.starts_with("core/ffi/"), "{place} mentions uniffi");
        }
        let lines = source.lines().count();
        assert!(lines <= 500, "{place} has {lines} lines; none has over 500");
    }
    assert!(uses.contains("core/store/src/key.rs") && uses.len() > 1, "the scan sees unsafe at all: {uses:?}");
}
