//! Names of members: said, written by a steward, taken back; who is told apart by one, who signs, whom a listener's name keeps
//! out, and that another group sees nothing of it.

use weft_gallery::made::{cases, made};
use weft_gallery::world::{CAIRO, COLOMBO, Person, World, actor};
use weft_model::called::CallMember;
use weft_model::case::{FileCase, Told as SaidBy, ToldFor, Urgency};
use weft_model::command::Command;
use weft_model::ids::{MemberId, RecordId};
use weft_model::membership::{Exclusions, GiveRole, ProposeSeat, RemoveMember, Role};
use weft_model::said::{Lang, Said, Words};
use weft_model::standing::Actor;
use weft_screens::{
    CaseRoute, Control, Draft, Input, Misuse, Next, PeopleRoute, Route, Screen, Sensitivity, TellStep, Told,
};

use crate::people::{seen_by, three};
use crate::work::{at, ids, said};

/// The lines about members, each with what stands under it and how it stands.
fn members(screen: &Screen) -> Vec<String> {
    let text = |phrase: &Option<weft_screens::Phrase>| phrase.as_ref().map_or(String::new(), |said| said.value.clone());
    let lines = screen.lines().iter().filter(|line| line.id.starts_with("member."));
    lines.map(|line| format!("{} | {} | {}", line.label.value, text(&line.hint), text(&line.status))).collect()
}

fn words(words: &str) -> Said {
    Said { lang: Lang::new("en").unwrap(), words: Words::new(words).unwrap() }
}

fn calls(world: &mut World, by: Actor, member: MemberId, name: &str) {
    world.act_as(by, Command::CallMember(CallMember { member, name: words(name) })).unwrap();
}

fn seat(world: &mut World, by: Actor, member: MemberId, role: Role) -> RecordId {
    let seat = ProposeSeat { member, role, until: world.today.plus(300) };
    world.act_as(by, Command::ProposeSeat(seat)).unwrap()[0]
}

#[test]
fn a_name_is_said_changed_and_taken_back_and_nobody_is_asked_twice() {
    let (mut world, ..) = three();
    let mut person = Person::new(&mut world, COLOMBO, "en");
    person.tap("more");
    person.tap("people");
    let invited = "You have no name here. If you want, say what our group may call you.";
    assert!(said(&person.screen()).contains(invited), "{}", said(&person.screen()));
    assert_eq!(ids(&person.screen()), ["say-name"]);
    person.tap("say-name");
    assert!(person.screen().widgets().all(|widget| widget.sensitivity >= Sensitivity::Private));
    assert_eq!(ids(&person.screen()), ["save"], "there is nothing to take back");
    assert!(matches!(person.tap("save"), Next::Redraw { .. }), "a name has letters");
    person.edit("name", "மலர்");
    person.choose("name-language", "ta");
    let Next::Do { command: Command::CallMember(call), .. } = person.tap("save") else { panic!("not said") };
    assert_eq!((call.member, call.name.lang.as_str()), (actor(COLOMBO).member, "ta"));
    assert_eq!(person.told, Some(Told::Saved));
    assert_eq!(members(&person.screen()), ["மலர் | Steward | You"]);
    assert!(said(&person.screen()).contains("Members without a name: 2"), "two like each other are counted");
    let list = at(&mut person, PeopleRoute::List);
    assert!(list.actions.is_empty() && !said(&list).contains(invited));

    let own = at(&mut person, PeopleRoute::Ours).lines()[0].id.clone();
    person.tap(&own);
    assert_eq!(ids(&person.screen()), ["save", "take-back"]);
    person.edit("name", "Thamarai");
    person.tap("save");
    assert_eq!(members(&person.screen()), ["Thamarai | Steward | You"]);
    person.tap(&own);
    assert!(matches!(person.tap("take-back"), Next::Do { command: Command::TakeNameBack {}, .. }));
    assert_eq!(members(&person.screen()), ["A member without a name | Steward | You"]);
    // Whoever took their name back is not asked for another one, and may say one.
    assert!(at(&mut person, PeopleRoute::List).actions.is_empty());
    person.route = Route::People(PeopleRoute::Member(actor(COLOMBO).member));
    assert_eq!(ids(&person.screen()), ["save"]);
}

#[test]
fn a_steward_names_whom_the_phone_can_tell_apart_and_never_against_their_word() {
    let (mut world, sara, asha) = three();
    let mut person = Person::new(&mut world, COLOMBO, "en");
    // Two without a name and a role: the steward could mean the one and name the other.
    for member in [sara, asha] {
        let screen = at(&mut person, PeopleRoute::Member(member.member));
        assert_eq!(screen.title.value, "Not on this phone");
        assert_eq!(person.tap("save"), Next::Refused { why: Misuse::NoSuchWidget });
    }
    calls(person.world, asha, asha.member, "Asha");
    assert_eq!(members(&at(&mut person, PeopleRoute::Ours)).len(), 3, "the only one without a name is told by that");
    let screen = at(&mut person, PeopleRoute::Member(sara.member));
    assert!(said(&screen).contains("Ask this member first."));
    person.edit("name", "Sara of the mill");
    let Next::Do { command: Command::CallMember(call), .. } = person.tap("save") else { panic!("not named") };
    assert_eq!(call.member, sara.member);
    assert_eq!(
        members(&person.screen()),
        ["A member without a name | Steward | You", "Asha |  | ", "Sara of the mill |  | "]
    );
    // Asha said hers herself.
    let hers = at(&mut person, PeopleRoute::Member(asha.member));
    assert!(said(&hers).contains("Nobody but this member decides") && hers.actions.is_empty());
    assert_eq!(person.tap("save"), Next::Refused { why: Misuse::NoSuchWidget });

    // Sara reads who wrote it, and takes it back; then nobody writes another one.
    let list = seen_by(&mut world, sara, PeopleRoute::List, &Draft::default());
    assert!(said(&list).contains("A steward wrote Sara of the mill as your name."), "{}", said(&list));
    let own = seen_by(&mut world, sara, PeopleRoute::Member(sara.member), &Draft::default());
    assert_eq!(ids(&own), ["save", "take-back"]);
    let of_asha = seen_by(&mut world, sara, PeopleRoute::Member(asha.member), &Draft::default());
    assert!(of_asha.actions.is_empty(), "she is no steward");
    world.act_as(sara, Command::TakeNameBack {}).unwrap();
    let mut person = Person::new(&mut world, COLOMBO, "en");
    let screen = at(&mut person, PeopleRoute::Member(sara.member));
    assert!(screen.actions.is_empty() && !said(&screen).contains("mill"), "{}", said(&screen));
}

#[test]
fn whoever_has_a_name_is_signed_about_and_whoever_shares_one_is_not() {
    let (mut world, sara, asha) = three();
    let decision = seat(&mut world, asha, sara.member, Role::Auditor);
    let because = words("She has moved away.");
    let removal = world.act(CAIRO, Command::RemoveMember(RemoveMember { member: sara.member, because })).unwrap()[0];
    let routes = [PeopleRoute::Decision(decision), PeopleRoute::Removal(removal)];
    let mut person = Person::new(&mut world, COLOMBO, "en");
    for route in routes {
        let screen = at(&mut person, route);
        assert!(screen.actions.is_empty() && said(&screen).contains("It cannot show who is meant"));
    }
    calls(person.world, sara, sara.member, "Sara");
    for route in routes {
        let screen = at(&mut person, route);
        assert!(said(&screen).contains("About: Sara"), "{}", said(&screen));
        assert_eq!(ids(&screen), ["sign"]);
    }
    assert!(said(&at(&mut person, PeopleRoute::List)).contains("Sara"));
    // Another one calls herself the same, or like a role: then the name says nobody.
    for name in ["Sara", " s a r a."] {
        calls(person.world, asha, asha.member, name);
        for route in routes {
            assert!(at(&mut person, route).actions.is_empty(), "{name}");
        }
    }
    calls(person.world, asha, asha.member, "Asha");
    calls(person.world, sara, sara.member, "steward");
    assert!(at(&mut person, PeopleRoute::Decision(decision)).actions.is_empty(), "that is somebody else");
    calls(person.world, sara, sara.member, "Sara");
    assert!(matches!(
        {
            at(&mut person, PeopleRoute::Decision(decision));
            person.tap("sign")
        },
        Next::Do { command: Command::SignDecision { .. }, .. }
    ));
    at(&mut person, PeopleRoute::Removal(removal));
    assert!(matches!(person.tap("sign"), Next::Do { command: Command::Countersign(_), .. }));
    // What is decided about her has her name still, where she belongs no more.
    assert!(!world.membership.members_of(&COLOMBO).contains(&sara.member));
}

#[test]
fn a_name_written_by_whoever_asks_for_a_signature_is_not_believed() {
    let (mut world, sara, asha) = three();
    let until = world.today.plus(300);
    let given = GiveRole { member: asha.member, role: Role::Steward, until, instead_of: None };
    world.act(COLOMBO, Command::GiveRole(given)).unwrap();
    calls(&mut world, asha, sara.member, "Somebody else");
    let because = words("She has moved away.");
    let removal = world.act_as(asha, Command::RemoveMember(RemoveMember { member: sara.member, because })).unwrap()[0];
    let decision = seat(&mut world, asha, sara.member, Role::Auditor);
    let mut person = Person::new(&mut world, COLOMBO, "en");
    for route in [PeopleRoute::Removal(removal), PeopleRoute::Decision(decision)] {
        let screen = at(&mut person, route);
        assert!(screen.actions.is_empty() && !said(&screen).contains("Somebody else"), "{}", said(&screen));
    }
    calls(person.world, sara, sara.member, "Sara");
    assert_eq!(ids(&at(&mut person, PeopleRoute::Removal(removal))), ["sign"], "her own word is");
}

#[test]
fn roles_are_asked_for_and_ended_by_name() {
    let (mut world, sara, asha) = three();
    for member in [sara, asha] {
        let given = GiveRole { member: member.member, role: Role::Envoy, until: world.today, instead_of: None };
        world.act(COLOMBO, Command::GiveRole(given)).unwrap();
    }
    let mut person = Person::new(&mut world, COLOMBO, "en");
    let ends = |screen: &Screen| screen.lines().iter().filter(|line| line.id.starts_with("end.")).count();
    assert_eq!(ends(&at(&mut person, PeopleRoute::Ours)), 0, "two hold it");
    calls(person.world, sara, sara.member, "Sara");
    let ours = at(&mut person, PeopleRoute::Ours);
    let Some(Control::Grid { rows, .. }) = ours.widgets().find(|one| one.id == "roles").map(|one| &one.control) else {
        panic!("no roles")
    };
    assert!(
        rows.iter().any(|row| row.cells[1].value == "Sara") && rows.iter().any(|row| row.cells[1].value == "1 member")
    );
    person.tap(&format!("end.envoy.{}", sara.member));
    assert!(said(&person.screen()).contains("About: Sara"));
    assert!(
        matches!(person.tap("ask"), Next::Do { command: Command::ProposeUnseat(it), .. } if it.member == sara.member)
    );
    let other = at(&mut person, PeopleRoute::EndOf(asha.member, Role::Envoy));
    assert_eq!(other.title.value, "Not on this phone", "the other one cannot be told apart");
    at(&mut person, PeopleRoute::AskRole);
    person.choose("who", &sara.member.to_string());
    person.choose("role", "listener");
    person.input(&Input::Pick { widget: "day".to_owned(), day: "2027-11-30".to_owned() });
    let Next::Do { command: Command::ProposeSeat(seat), .. } = person.tap("ask") else { panic!("not asked") };
    assert_eq!(seat.member, sara.member);
}

#[test]
fn another_group_reads_no_name_anywhere() {
    let mut made = made();
    let routes = weft_gallery::made::routes(&made);
    let names = ["நிலா", "ஆஷா", "மீனா"];
    let mut there = Person::new(&mut made.world, CAIRO, "en");
    let mut read = 0;
    for (route, draft) in routes {
        (there.route, there.draft) = (route, draft);
        let json = serde_json::to_string(&there.screen()).unwrap();
        read += usize::from(json.contains("سلمى"));
        assert!(!names.iter().any(|name| json.contains(name)), "{route:?}");
    }
    assert!(read > 2, "their own they read");
    (there.route, there.draft) = (Route::Search, Draft::default());
    there.edit("words", "நிலா");
    assert!(there.screen().lines().is_empty());
    // In her own group she is found by it, and her line leads to her.
    let mut here = Person::new(&mut made.world, COLOMBO, "en");
    here.route = Route::Search;
    here.edit("words", "நிலா");
    let line = here.screen().lines()[0].id.clone();
    here.tap(&line);
    assert_eq!(here.route, Route::People(PeopleRoute::Member(made.people.members[0])));
    assert_eq!(here.screen().title.value, "நிலா");
}

/// Asha and Sara are listeners of Colombo beside its founder; Cairo's two hear what cannot be told there.
fn tells(person: &mut Person<'_>) {
    person.route = Route::Case(CaseRoute::Tell(TellStep::Who));
    person.draft = Draft::default();
    person.draft = person.draft.with("what", "x").with("about", "money").with("urgency", "soon").with("for", "myself");
    person.choose("name", "own");
}

#[test]
fn a_listener_with_a_name_is_kept_out_by_taps_and_too_few_go_outside() {
    let mut world = World::founded();
    cases::make(&mut world);
    let [sara, asha] = [21, 22].map(|n| Actor {
        mid: weft_model::ids::Mid::new([n; 16]),
        member: MemberId::new([n; 16]),
        group: COLOMBO,
    });
    let vani = world.join(COLOMBO, 24);
    let mut person = Person::new(&mut world, COLOMBO, "en");
    tells(&mut person);
    let tiles = |screen: &Screen, id: &str| -> Vec<String> {
        let found = screen.widgets().find(|widget| widget.id == id).map(|widget| widget.control.tiles().to_vec());
        found.unwrap_or_default().into_iter().map(|tile| tile.label.value).collect()
    };
    assert_eq!(tiles(&person.screen(), "never").len(), 3, "nobody who listens has a name");
    assert_eq!(person.choose("never", "some"), Next::Refused { why: Misuse::NotAValue });
    calls(person.world, vani, vani.member, "Vani");
    calls(person.world, asha, asha.member, "Asha");
    calls(person.world, actor(COLOMBO), actor(COLOMBO).member, "Founder");
    let dina = Actor { mid: weft_model::ids::Mid::new([31; 16]), member: MemberId::new([31; 16]), group: CAIRO };
    calls(person.world, dina, dina.member, "Dina");
    person.choose("never", "some");
    assert_eq!(tiles(&person.screen(), "whom"), ["Asha"], "one who listens here, has a name, and is not oneself");
    person.tap("next");
    assert_eq!(person.route.name(), "tell-who", "somebody has to be ticked");
    person.tick("whom", &asha.member.to_string());
    // The founder tells it, Asha is out: Sara alone is too few, so those outside hear it.
    assert!(
        said(&person.screen()).contains("2 people of نسيج القاهرة are chosen to hear it"),
        "{}",
        said(&person.screen())
    );
    person.tap("next");
    assert!(said(&person.screen()).contains("Asha does not hear it"));
    let Next::Do { command: Command::FileCase(filed), .. } = person.tap("next") else { panic!("not told") };
    assert_eq!(filed.never, Exclusions { members: vec![asha.member], ..Exclusions::default() });

    // Vani is no listener: three of her group may hear it, and without Asha two do.
    let draft = person.draft.clone();
    let scene_draft = draft
        .with("what", "x")
        .with("about", "money")
        .with("urgency", "soon")
        .with("for", "myself")
        .with("name", "own")
        .with("never", "some")
        .with(&format!("whom:{}", asha.member), "yes");
    let step = Route::Case(CaseRoute::Tell(TellStep::Who));
    let screen = seen_by(&mut world, vani, step, &scene_draft);
    assert_eq!(tiles(&screen, "whom"), ["Founder", "Asha"]);
    assert!(said(&screen).contains("2 people of வலை Colombo are chosen to hear it"), "{}", said(&screen));
    // Another one who listens has the same name: then neither can be picked.
    calls(&mut world, sara, sara.member, "asha");
    let screen = seen_by(&mut world, vani, Route::Case(CaseRoute::Tell(TellStep::Who)), &scene_draft);
    assert_eq!(tiles(&screen, "whom"), ["Founder"]);
}

#[test]
fn a_case_says_who_told_it_only_where_that_person_let_it() {
    let mut world = World::founded();
    cases::make(&mut world);
    let sara = Actor { mid: weft_model::ids::Mid::new([21; 16]), member: MemberId::new([21; 16]), group: COLOMBO };
    calls(&mut world, sara, sara.member, "Saraswathi");
    let report = |by_name: bool, outside: bool| FileCase {
        category: weft_model::case::Category::Money,
        urgency: Urgency::Soon,
        by_name,
        pseudonym: (!by_name).then(|| Words::new("Malar").unwrap()),
        told_for: ToldFor::Myself,
        concerns: Vec::new(),
        never: Exclusions::default(),
        outside,
        told: SaidBy::Words(words("They shut the well.")),
    };
    let card = |world: &mut World, me: Actor, case: RecordId| {
        said(&seen_by(world, me, CaseRoute::Card(case), &Draft::default()))
    };
    let mut file = |report| world.act_as(sara, Command::FileCase(report)).unwrap()[0];
    let (named, other, outside) = (file(report(true, false)), file(report(false, false)), file(report(true, true)));
    let founder = actor(COLOMBO);
    assert!(card(&mut world, founder, named).contains("Saraswathi"));
    let under_another = card(&mut world, founder, other);
    assert!(under_another.contains("Malar") && !under_another.contains("Saraswathi"), "{under_another}");
    let dina = Actor { mid: weft_model::ids::Mid::new([31; 16]), member: MemberId::new([31; 16]), group: CAIRO };
    assert!(!card(&mut world, dina, outside).contains("Saraswathi"), "another group has no name for her");
}
