//! P4, P5, P7: two notebooks meet. One has everything and the other nothing; or both have the same.

use std::rc::Rc;

use crate::Failed;
use crate::corpus::{Corpus, Shape, plain};
use crate::numbers::{Numbers, spread};
use crate::report::{Section, Table};
use crate::setup::{Rounds, Setup, copy, run, run_both};
use crate::target::{Judged, Target};

/// What a meeting is, in words that stand in more than one section.
pub const MEETING: &str = "**A meeting**: notebook A took the corpus in; notebook B is empty, a steward of A's group has just \
                           admitted it. Each is a process of its own; they meet through the engine's session \
                           (`Notebook::wait`, `reach`, `meet`) over one TCP stream on loopback, two threads a side moving \
                           bytes. From before B connects until both say that they are in step: every fact is then \
                           verified, folded and committed at B (the engine commits before it acknowledges). Opening and \
                           locking are not timed; nor is a first search, which brings search up to date.";

/// One meeting of an imported notebook and an empty one. Named as what peers answer ([`crate::peers`]).
pub fn meet(setup: &Setup, corpus: &Corpus) -> Result<Numbers, Failed> {
    let imported = setup.imported(corpus)?;
    let devices = corpus.shape.devices.to_string();
    setup.in_passing(|made| {
        let (a, b) = (made.join("a"), made.join("b"));
        std::fs::create_dir(made)?;
        copy(&imported, &a)?;
        run(["admit".as_ref(), b.as_os_str(), devices.as_ref(), a.as_os_str()])?;
        let [from, to] = run_both(&a, &b)?;
        if from.get("sent")? != to.get("heard")? || from.get("heard")? != to.get("sent")? {
            return Err("bytes were lost on the wire".into());
        }
        let records = corpus.written.facts as f64;
        if to.get("facts")? < records {
            return Err("not every fact arrived".into());
        }
        Ok(Numbers::default()
            .with("records", records)
            .with("seconds", from.get("ended")?.max(to.get("ended")?) - to.get("begun")?)
            .with("cpu_from", from.get("core")?)
            .with("cpu_to", to.get("core")?)
            .with("peak_from", from.get("peak")?)
            .with("peak_to", to.get("peak")?)
            .with("wire_to", from.get("sent")?)
            .with("wire_back", from.get("heard")?)
            .with("disk", to.get("file")?)
            .with("search", to.get("search")?))
    })
}

fn rounds(setup: &Setup) -> Result<(Rc<Corpus>, Rc<Rounds<Numbers>>), Failed> {
    let corpus = setup.corpus(Shape::full(setup.amounts.facts))?;
    let met = setup.met(|| meet(setup, &corpus))?;
    Ok((corpus, met))
}

/// How fast everything goes over.
pub fn speed(setup: &Setup) -> Result<Section, Failed> {
    let (corpus, rounds) = rounds(setup)?;
    let of = |name: &str| rounds.each(|round| round.get(name));
    let mut table = Table::new("Median, with the smallest and the largest:", &["", "A, which has it", "B, empty"]);
    table.row(["seconds on cores".to_owned(), spread(of("cpu_from")?, 2), spread(of("cpu_to")?, 2)]);
    table.row(["peak of memory, MiB".to_owned(), spread(of("peak_from")?, 1), spread(of("peak_to")?, 1)]);
    let kib = |name: &str| Ok::<_, Failed>(spread(of(name)?.into_iter().map(|bytes| bytes / 1024.0), 0));
    table.row(["sent, KiB".to_owned(), kib("wire_to")?, kib("wire_back")?]);
    let speed = rounds.each(|round| Ok(round.get("records")? / round.get("seconds")?))?;
    Ok(Section {
        id: "P4",
        title: "everything goes over to an empty notebook".to_owned(),
        definition: vec![format!("**What A has**: {}.", corpus.told()), MEETING.to_owned()],
        judged: Vec::new(),
        tables: vec![table],
        notes: vec![
            format!(
                "**{}** facts a second: {} s. A first search at B afterwards takes {} s.",
                spread(speed, 0),
                spread(of("seconds")?, 2),
                spread(of("search")?, 2)
            ),
            "Its target is against other programs: `scripts/bench --peers`.".to_owned(),
        ],
        tried: &[],
        noise: rounds.noise.clone(),
    })
}

/// How many bytes a fact takes.
pub fn wire(setup: &Setup) -> Result<Section, Failed> {
    let (corpus, rounds) = rounds(setup)?;
    let plain = plain::write(&corpus, &setup.folder.join("plain"))?;
    let (records, batched) = (plain.records as f64, plain.batched as f64);
    let wire = rounds.each(|round| Ok(round.get("wire_to")? + round.get("wire_back")?))?;
    let each = |bytes: f64| bytes / records;
    let mut table = Table::new("Bytes a fact:", &["", "bytes"]);
    table
        .row(["plain: header, salt, body, a length of 4 bytes".to_owned(), format!("{:.1}", each(plain.bytes as f64))]);
    table.row(["the same, zstd level 3, a frame a segment".to_owned(), format!("{:.1}", each(batched))]);
    let packed = corpus.written.bytes as f64;
    table.row(["segments, signed, packed and padded, not sealed".to_owned(), format!("{:.1}", each(packed))]);
    table.row(["on the wire, both ways".to_owned(), spread(wire.iter().copied().map(each), 1)]);
    let share = wire.iter().map(|bytes| bytes / batched).collect();
    Ok(Section {
        id: "P5",
        title: "bytes on the wire, beside the plain facts compressed".to_owned(),
        definition: vec![
            "**On the wire**: every byte of a meeting of P4, both ways, counted at the socket: the handshake, what each \
             holds, sealed segments with their signatures and padding, what is kept."
                .to_owned(),
            "**Plain**: of each fact what the store keeps and the other side cannot compute: header, salt, body. The batch is \
             the facts of one segment; each is compressed by itself at zstd level 3, as segments are."
                .to_owned(),
        ],
        judged: vec![Judged::gating("times the plain batch, zstd level 3", Target::AtMost(1.15), share, 3)],
        tables: vec![table],
        notes: Vec::new(),
        tried: &[],
        noise: rounds.noise.clone(),
    })
}

/// What it costs to find that nothing is new.
pub fn nothing_new(setup: &Setup) -> Result<Section, Failed> {
    let amounts = [setup.amounts.facts, setup.amounts.few];
    let mut pairs = Vec::new();
    for facts in amounts {
        let corpus = setup.corpus(Shape::many(facts))?;
        let devices = corpus.shape.devices.to_string();
        eprintln!("  {facts} facts, once");
        pairs.push(setup.in_passing(|made| {
            let (a, b) = (made.join("a"), made.join("b"));
            std::fs::create_dir(made)?;
            setup.import(&corpus, &a)?;
            run(["admit".as_ref(), b.as_os_str(), devices.as_ref(), a.as_os_str()])?;
            run(["again".as_ref(), b.as_os_str(), a.as_os_str()])
        })?);
    }
    let bytes = |pair: &Numbers| Ok::<_, Failed>(pair.get("reaching")? + pair.get("waiting")?);
    let mut table = Table::new("", &["facts", "logs", "turns", "bytes of who reached out", "of who waited", "ms"]);
    for (facts, pair) in amounts.iter().zip(&pairs) {
        table.row([
            facts.to_string(),
            format!("{}", pair.get("logs")?),
            format!("{}", pair.get("turns")?),
            format!("{}", pair.get("reaching")?),
            format!("{}", pair.get("waiting")?),
            format!("{:.1}", 1e3 * pair.get("wall")?),
        ]);
    }
    let [large, small] = [&pairs[0], &pairs[1]];
    let once = |what: &str, most: f64, value: f64, decimals| {
        Judged::gating(what, Target::AtMost(most), vec![value], decimals).once()
    };
    let trips = (large.get("turns")? - HANDSHAKE) / 2.0;
    Ok(Section {
        id: "P7",
        title: "a meeting that finds nothing new".to_owned(),
        definition: vec![
            format!(
                "**Two notebooks in step**: 196 devices wrote 1 to 4 facts a segment in turn; with the control logs of \
                 two founders, and one that each of the two opened, 200 logs. {} facts, and a pair with {}. They have met; they meet again, the bytes handed over in memory.",
                amounts[0], amounts[1]
            ),
            "**A turn** is all that one side says before it listens. The handshake takes three, and both prove themselves in it; \
             the round trips are those after it."
                .to_owned(),
            "The same two notebooks give the same bytes each time, so each pair is measured once.".to_owned(),
        ],
        judged: vec![
            once("round trips after the handshake", 1.0, trips, 1),
            once("KiB, both ways, handshake among them", 16.0, bytes(large)? / 1024.0, 2),
            once("times the bytes of the small pair", 1.0, bytes(large)? / bytes(small)?, 3),
        ],
        tables: vec![table],
        notes: Vec::new(),
        tried: &[],
        noise: Vec::new(),
    })
}

/// Turns of the handshake (docs/adr/0021).
const HANDSHAKE: f64 = 3.0;
