//! P8: the most memory that an import holds.

use crate::Failed;
use crate::corpus::Shape;
use crate::numbers::spread;
use crate::report::{Section, Table};
use crate::setup::{Setup, run};
use crate::target::{Judged, Target};

const TARGET: Target = Target::AtMost(64.0);

/// Imports some and many.
pub fn measure(setup: &Setup) -> Result<Section, Failed> {
    let (some, many) = (setup.amounts.facts, setup.amounts.many);
    let corpus = setup.corpus(Shape::full(some))?;
    let imported = setup.imported(&corpus)?;
    let rounds = setup.rounds(|| {
        let raw = setup.in_passing(|made| run(["raw".as_ref(), imported.as_os_str(), made.as_os_str()]))?;
        Ok((setup.in_passing(|made| setup.import(&corpus, made))?, raw))
    })?;
    let large = setup.corpus(Shape::full(many))?;
    eprintln!("  {many} facts, once");
    let once = setup.in_passing(|made| setup.import(&large, made))?;
    std::fs::remove_dir_all(&large.folder)?;

    let peaks = rounds.each(|(ours, _)| ours.get("peak"))?;
    let mut table = Table::new("", &["facts", "rounds", "peak, MiB", "of the raw insert, MiB", "s", "database, MiB"]);
    let of = |name: &str| rounds.each(|(ours, _)| ours.get(name));
    let mib = |bytes: f64| bytes / 1024.0 / 1024.0;
    table.row([
        some.to_string(),
        rounds.all.len().to_string(),
        spread(peaks.clone(), 1),
        spread(rounds.each(|(_, raw)| raw.get("peak"))?, 1),
        spread(of("wall")?, 2),
        spread(of("file")?.into_iter().map(mib), 1),
    ]);
    let (peak, seconds, file) = (once.get("peak")?, once.get("wall")?, mib(once.get("file")?));
    table.row([
        many.to_string(),
        "1".to_owned(),
        format!("{peak:.1}"),
        "not run".to_owned(),
        format!("{seconds:.1}"),
        format!("{file:.1}"),
    ]);
    Ok(Section {
        id: "P8",
        title: "the most memory an import holds".to_owned(),
        definition: vec![
            format!("**What arrives**: {}; then the same with {many} facts.", corpus.told()),
            "**Measured**: the peak of the resident memory of the process (`VmHWM`) in which `Notebook::file_in` takes the \
             files in and a first search brings search up to date, from the first byte on; the program's own code and \
             buffers are in it. The corpus was written by another process. Making the notebook comes before: what Argon2id \
             takes then is forgotten."
                .to_owned(),
            format!("{many} facts are imported once, in one round."),
            "Beside it, the peak of the process that only inserts the same rows raw.".to_owned(),
        ],
        judged: vec![
            Judged::gating(&format!("peak at {some} facts, MiB"), TARGET, peaks, 1),
            Judged::gating(&format!("peak at {many} facts, MiB"), TARGET, vec![peak], 1).once(),
        ],
        tables: vec![table],
        notes: Vec::new(),
        tried: &[],
        noise: rounds.noise,
    })
}
