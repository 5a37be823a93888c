//! Values longer than a page go on beside the tree, where SQLite does not notice a page that reads as zeros: they are read
//! as they were written, or there is an error. A few seconds.

mod world;

use weft_chain::attachment;
use weft_model::entry::{EntryFact, StoryGiven};
use weft_model::fact::FactBody;
use weft_model::records::Records;
use weft_model::said::Content;
use weft_store::{Store, StoreError};
use world::deliver::{deliver, in_order, keys, notebook};
use world::folder::{PAGE, put, take};
use world::random::Dice;
use world::{World, lang, text};

#[test]
fn a_long_value_is_read_as_it_was_written_or_not_at_all() {
    let mut world = World::new(6);
    let record = world.fresh();
    let words = "they came for three nights; ".repeat(500);
    let given = FactBody::Entry(EntryFact::StoryGiven(StoryGiven { lang: lang("en"), of: None }));
    let told = FactBody::Entry(EntryFact::Story(text(&words)));
    let audience = weft_model::audience::Audience::Partnership;
    let about = FactBody::Entry(world::proposed(20_000));
    let lines = vec![(record, about.into(), None), (record, given.into(), None), (record, told.into(), Some(1))];
    let facts = world.write(1, audience, lines);

    let folder = tempfile::tempdir().expect("folder");
    let mut store = notebook(folder.path(), &world);
    let bytes: Vec<u8> = (0..60_000u32).map(|number| number.to_le_bytes()[1]).collect();
    let (voice, chunks) = attachment::seal(&bytes, "audio/ogg").expect("sealed");
    let long = vec![0x5a; 9000];
    store
        .write(|w| {
            w.put_setting("long", &long)?;
            chunks.iter().try_for_each(|chunk| w.put_chunk(chunk).map(drop))
        })
        .expect("written");
    store.drafts().put("screen", "field", &long).expect("a draft");
    deliver(&mut store, in_order(&world), &mut Dice(3));
    store.close().expect("closed");

    let whole = take(folder.path());
    let (mut right, mut errors) = (0, 0);
    for name in ["notebook.db", "drafts.db"] {
        for page in 1..whole[name].len() / PAGE {
            let mut files = whole.clone();
            files.get_mut(name).expect("file")[page * PAGE + 1000] ^= 1;
            let folder = tempfile::tempdir().expect("folder");
            put(folder.path(), &files);
            // Each question to a notebook of its own: once a page was found wrong, everything is.
            let mut ask =
                |question: &dyn Fn(&Store) -> Result<bool, StoreError>| match Store::open(folder.path(), &keys())
                    .and_then(|store| question(&store))
                {
                    Ok(is_right) => {
                        assert!(is_right, "{name}, page {page}: it reads wrong");
                        right += 1;
                    }
                    Err(StoreError::Damaged | StoreError::WrongKey) => errors += 1,
                    Err(error) => panic!("{name}, page {page}: {error:?}"),
                };
            let read = |_| StoreError::Damaged;
            ask(&|store| Ok(store.snapshot().setting("long")?.as_ref() == Some(&long)));
            ask(&|store| Ok(store.snapshot().chunks(&voice.id)? == chunks));
            ask(&|store| {
                let telling = store.snapshot().telling(&facts[2]).map_err(read)?;
                Ok(matches!(telling, Some(Content::Text(told)) if told.as_str() == words))
            });
            ask(&|store| Ok(store.snapshot().search("nights", 9).map_err(read)? == [record]));
            ask(&|store| {
                let logs = store.snapshot().logs(&audience)?;
                let runs = logs.iter().map(|log| store.snapshot().runs(&log.id, 1)).collect::<Result<Vec<_>, _>>()?;
                Ok(runs.iter().flatten().flat_map(|run| &run.facts).any(|fact| fact.id == facts[2]))
            });
            ask(&|store| Ok(store.drafts().get("screen", "field")?.as_ref() == Some(&long)));
        }
    }
    assert!(right > 100 && errors > 50, "{right} right, {errors} errors");
}
