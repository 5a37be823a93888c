//! An import of several full segments leaves every fact in its place; how long one takes is what `bench` measures.

mod world;

use weft_chain::Segment;
use weft_model::audience::Audience;
use weft_model::day::Day;
use weft_model::entry::{EntryFact, EntryKind, Proposed, Quantity, StoryGiven, Unit};
use weft_model::fact::FactBody;
use weft_store::Store;
use world::deliver::notebook;
use world::{Line, World, group, lang, text};

/// A corpus of entries, four facts each, 256 facts a segment, as packed bytes.
fn corpus(facts: usize) -> (World, Vec<Vec<u8>>) {
    let mut world = World::new(3);
    for block in 0..facts / 256 {
        let mut lines: Vec<Line> = Vec::new();
        for number in 0..64 {
            let record = world.fresh();
            let proposed = Proposed {
                from: group(1),
                to: group(2),
                kind: EntryKind::Hosting,
                quantity: Some(Quantity { amount: 3, unit: Unit::Nights }),
                day: Day::from_number(20_000 + (block % 300) as i32).expect("day"),
            };
            let given = |tag, of| EntryFact::StoryGiven(StoryGiven { lang: lang(tag), of });
            let story =
                format!("Meena stayed with the women of the harbour for {number} nights in block {block}, and told");
            let act = lines.len() + 1;
            lines.push((record, FactBody::Entry(EntryFact::Proposed(proposed)).into(), None));
            lines.push((record, FactBody::Entry(given("en", None)).into(), None));
            lines.push((record, FactBody::Entry(EntryFact::Story(text(&story))).into(), Some(act)));
            lines.push((record, FactBody::Entry(given("ta", None)).into(), None));
        }
        world.write(0, Audience::Partnership, lines);
        world.devices[0].knows.clear();
    }
    let packed = world.segments.iter().map(|segment| segment.encode().expect("packed")).collect();
    (world, packed)
}

fn import(store: &mut Store, packed: &[Vec<u8>]) {
    for batch in packed.chunks(3) {
        store
            .write(|w| {
                for bytes in batch {
                    w.append(&Segment::verify(bytes).expect("verified"))?;
                }
                Ok(())
            })
            .expect("imported");
    }
}

#[test]
fn a_small_import_is_whole() {
    let (world, packed) = corpus(1024);
    let folder = tempfile::tempdir().expect("folder");
    let mut store = notebook(folder.path(), &world);
    import(&mut store, &packed);
    assert_eq!(store.snapshot().fact_counts().expect("counts"), (1024, 0));
    assert_eq!(store.snapshot().logs(&Audience::Partnership).expect("logs").len(), 1);
}
