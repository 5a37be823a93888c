//! The entrance in every state: nothing of it is read from records.

use weft_screens::{
    Draft, EntranceNext, EntranceRoute, EntranceScene, Input, Rescued, Screen, Standing, Stands, Told, Words,
    draw_entrance, on_entrance,
};

/// A screen of the entrance, with what it is drawn from.
pub struct AtEntrance {
    pub route: EntranceRoute,
    pub draft: Draft,
    pub standing: Standing,
    pub told: Option<Told>,
}

impl AtEntrance {
    fn scene<'a>(&'a self, words: &'a Words) -> EntranceScene<'a> {
        EntranceScene { words, revision: 1, told: self.told, standing: &self.standing }
    }

    pub fn screen(&self, words: &Words) -> Screen {
        draw_entrance(&self.scene(words), self.route, &self.draft)
    }

    pub fn on(&self, words: &Words, input: &Input) -> EntranceNext {
        on_entrance(&self.scene(words), self.route, &self.draft, input)
    }

    pub fn tap(&self, words: &Words, id: &str) -> EntranceNext {
        self.on(words, &Input::Tap { widget: id.to_owned(), revision: 1 })
    }
}

/// What stands of a founding.
pub fn standing(stands: Stands) -> Standing {
    Standing {
        stands,
        theirs: "வலை".to_owned(),
        charter: "ஒவ்வொரு குழுவும் தானே முடிவு செய்கிறது. இருவருக்கும் பொதுவானதை இருவரும் முடிவு செய்கிறோம்.".to_owned(),
        number: vec!["12345".to_owned(); 4],
        ..Standing::default()
    }
}

/// Every state.
pub fn entrance() -> Vec<AtEntrance> {
    let mut states = Vec::new();
    let mut at = |route, draft: Draft, standing: Standing, told| {
        states.push(AtEntrance { route, draft, standing, told });
    };
    let empty = Draft::default;
    let tried = || empty().with("tried", "yes");
    let none = Standing::default;
    for route in [EntranceRoute::Languages, EntranceRoute::Code, EntranceRoute::CodeAgain, EntranceRoute::Unlock] {
        at(route, empty(), none(), None);
        at(route, tried(), none(), None);
    }
    at(EntranceRoute::Languages, empty(), none(), Some(Told::Wiped));
    at(EntranceRoute::Introduction, empty(), none(), None);
    at(EntranceRoute::Practice, empty(), none(), None);
    at(EntranceRoute::Unlock, empty(), none(), Some(Told::WrongCode { minutes: 3 }));
    at(EntranceRoute::Unlock, empty(), Standing { presence: true, ..none() }, None);
    for told in [None, Some(Told::RequestWritten), Some(Told::NoWelcome)] {
        at(EntranceRoute::Join, empty(), none(), told);
    }
    for told in [None, Some(Told::NoProposal)] {
        at(EntranceRoute::Begin, empty(), none(), told);
    }
    for draft in [empty(), tried(), empty().with("group", "நெசவு").with("charter", "இருவரும் முடிவு செய்கிறோம்.")]
    {
        at(EntranceRoute::Propose, draft, none(), None);
    }
    for told in [None, Some(Told::Proposed), Some(Told::OtherFile)] {
        at(EntranceRoute::Proposed, empty(), standing(Stands::Proposed), told);
    }
    for draft in [empty(), tried(), tried().with("group", "வலை"), empty().with("group", "நெசவு")] {
        at(EntranceRoute::Answer, draft, standing(Stands::Nowhere), None);
    }
    for told in [None, Some(Told::Answered)] {
        at(EntranceRoute::Answered, empty(), standing(Stands::Answered), told);
    }
    let first = |last_to_write| Standing { proposed_first: true, last_to_write, ..standing(Stands::Nowhere) };
    at(EntranceRoute::Compare, empty(), standing(Stands::Nowhere), None);
    at(EntranceRoute::Compare, empty(), first(true), None);
    at(EntranceRoute::Compare, empty(), first(false), Some(Told::LastWritten));
    for told in [None, Some(Told::NotRescued)] {
        at(EntranceRoute::Damaged, empty(), none(), told);
    }
    for rescued in [Rescued { kept: 14, ..Rescued::default() }, Rescued { kept: 1, lost: 2, waiting: 1, gaps: true }] {
        at(EntranceRoute::Rescued, empty(), Standing { rescued, ..none() }, None);
    }
    states
}
