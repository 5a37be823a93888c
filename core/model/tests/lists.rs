//! Lists page newest first, and no line comes twice or is left out.

mod world;

use weft_model::fact::Area;
use weft_model::records::{Page, Records};
use world::World;

#[test]
fn lists_page_newest_first() {
    let mut world = World::new(12);
    for _ in 0..80 {
        world.something();
    }
    world.all_to(0);
    let records = &world.devices[0].records;
    let whole = records.page(&Page { area: Some(Area::Consent), after: None, lines: 1_000 }).unwrap();
    assert!(whole.len() > 5, "enough to page through: {}", whole.len());
    let mut page = Page { area: Some(Area::Consent), after: None, lines: 2 };
    let mut seen = Vec::new();
    loop {
        let lines = records.page(&page).unwrap();
        let Some(last) = lines.last() else { break };
        page.after = Some((last.item.day, last.record));
        seen.extend(lines);
    }
    assert_eq!(seen, whole);
    assert!(seen.windows(2).all(|pair| pair[0].item.day >= pair[1].item.day));
}
