//! Where faults strike: every class of operation of a phase first, then wherever chance says.

use std::collections::BTreeMap;
use std::fmt;

use crate::chance::Chance;
use crate::plan::{FAULTS, Fault};

/// One operation of an undisturbed run.
#[derive(Debug, Clone)]
pub struct Operation {
    pub number: u64,
    /// Opens, makes, reads, writes, resizes, syncs, renames or removes.
    pub what: String,
    /// The C function, what it does, and the file without the random part of its name: one place in the code, nearly.
    pub class: String,
}

impl Operation {
    /// Reads a line of the library's trace.
    pub fn read(line: &str) -> Self {
        let [number, call, what, name] = line.splitn(4, ' ').collect::<Vec<_>>()[..] else { panic!("a line: {line}") };
        let name = name.split('/').map(without_chance).collect::<Vec<_>>().join("/");
        let number = number.parse().expect("a number");
        Self { number, what: what.to_owned(), class: format!("{call} {what} {name}") }
    }

    /// Whether a fault can hit it.
    pub fn takes(&self, fault: Fault) -> bool {
        let any = |kinds: &[&str]| kinds.contains(&self.what.as_str());
        match fault {
            Fault::Torn => any(&["write"]),
            Fault::Short => any(&["read", "write"]),
            Fault::Full => any(&["make", "write", "resize", "rename"]),
            // Reading changes nothing that a kill could leave half done.
            Fault::KillBefore | Fault::KillAfter | Fault::Loss => !any(&["read", "open"]),
            _ => true,
        }
    }
}

/// A file's name, its random part left out.
fn without_chance(name: &str) -> String {
    let random = name.find(|c: char| !c.is_ascii_hexdigit()).unwrap_or(name.len());
    let (random, rest) = name.split_at(random);
    if random.len() >= 16 { format!("*{rest}") } else { name.to_owned() }
}

/// One fault.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Strike {
    pub fault: Fault,
    pub at: u64,
    pub times: u64,
    pub seed: u64,
}

/// A phase with a fault in it, and perhaps another in the recovery from it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Point {
    pub phase: String,
    pub first: Strike,
    pub second: Option<Strike>,
}

impl fmt::Display for Strike {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = FAULTS.iter().find(|(_, fault)| *fault == self.fault).map_or("none", |(name, _)| *name);
        write!(f, "{name} {} {} {}", self.at, self.times, self.seed)
    }
}

impl fmt::Display for Point {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.phase, self.first)?;
        self.second.as_ref().map_or(Ok(()), |second| write!(f, " {second}"))
    }
}

impl Point {
    /// Reads what [`Display`](fmt::Display) wrote.
    pub fn read(text: &str) -> Self {
        let words: Vec<&str> = text.split_whitespace().collect();
        let strike = |words: &[&str]| {
            let [name, at, times, seed] = words[..] else { return None };
            let fault = FAULTS.iter().find(|(known, _)| *known == name).expect("a fault's name").1;
            let number = |text: &str| text.parse().expect("a number");
            Some(Strike { fault, at: number(at), times: number(times), seed: number(seed) })
        };
        let first = words.get(1..5).and_then(strike).expect("PHASE FAULT AT TIMES SEED [FAULT AT TIMES SEED]");
        Self { phase: words[0].to_owned(), first, second: words.get(5..9).and_then(strike) }
    }
}

/// What happens at points: each fault in turn; the process dies of nine in fourteen.
const TURNS: [(Fault, u64); 14] = [
    (Fault::Loss, 1),
    (Fault::KillBefore, 1),
    (Fault::Torn, 1),
    (Fault::Loss, 1),
    (Fault::Full, 1),
    (Fault::KillAfter, 1),
    (Fault::Failing, 1),
    (Fault::Loss, 1),
    (Fault::KillBefore, 1),
    (Fault::Full, 0),
    (Fault::Torn, 1),
    (Fault::Failing, 7),
    (Fault::Short, 1),
    (Fault::KillAfter, 1),
];

/// So many points in a phase: every class that a fault can hit once at least, the rest by chance. `opening` is how many
/// operations opening takes.
pub fn choose(phase: &str, operations: &[Operation], opening: u64, many: usize, chance: &mut Chance) -> Vec<Point> {
    let mut classes: BTreeMap<&str, Vec<&Operation>> = BTreeMap::new();
    for operation in operations {
        classes.entry(&operation.class).or_default().push(operation);
    }
    let mut turns = TURNS.iter().cycle();
    let mut points = Vec::new();
    let mut strike = |among: &[&Operation], chance: &mut Chance| {
        let fits = |(fault, _): &&(Fault, u64)| among.iter().any(|operation| operation.takes(*fault));
        let (fault, times) = *turns.by_ref().take(TURNS.len()).find(fits).expect("a fault for every operation");
        let able: Vec<_> = among.iter().filter(|operation| operation.takes(fault)).collect();
        let struck = able[index(chance, able.len())];
        // Only a write tells a full disk that has room for names from one that has none.
        let seed = chance.next() | u64::from(fault == Fault::Full && struck.what != "write");
        Strike { fault, at: struck.number, times, seed }
    };
    let all: Vec<&Operation> = operations.iter().collect();
    for among in classes.values().map(Vec::as_slice).chain(std::iter::repeat(all.as_slice())) {
        if points.len() >= many.max(classes.len()) {
            break;
        }
        let first = strike(among, chance);
        let ends = !matches!(first.fault, Fault::Full | Fault::Failing | Fault::Short);
        let second = (ends && chance.below(3) == 0).then(|| {
            let faults = [Fault::Loss, Fault::KillBefore, Fault::Torn];
            let fault = faults[index(chance, faults.len())];
            Strike { fault, at: 1 + chance.below(opening), times: 1, seed: chance.next() }
        });
        points.push(Point { phase: phase.to_owned(), first, second });
    }
    points
}

fn index(chance: &mut Chance, length: usize) -> usize {
    usize::try_from(chance.below(u64::try_from(length).expect("small"))).expect("small")
}
