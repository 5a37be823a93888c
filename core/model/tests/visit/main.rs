//! The rules of a visit, one test each, on records in memory.

mod calendar;
mod home;
mod meeting;
mod report;
#[path = "../world/mod.rs"]
mod world;

use weft_model::command::{Command, Refusal};
use weft_model::consent::*;
use weft_model::day::Day;
use weft_model::entry::Currency;
use weft_model::fold::State;
use weft_model::gate::Denied;
use weft_model::ids::*;
use weft_model::membership::{GiveRole, Role};
use weft_model::records::{Matter, Records};
use weft_model::visit::*;

use meeting::*;
use world::{World, adult, said};

#[test]
fn opens_only_with_the_hosts_invitation_and_the_home_groups_yes() {
    let mut world = begun(1);
    let record = invited(&mut world, 5);
    assert_eq!(stage(&visit(&world, NILA, record), world.today()), Stage::Invited);
    let question = || VisitCommand::SendQuestion(say(record, "How do you keep seed dry?"));
    assert_eq!(does(&mut world, NILA, question()), Err(Refusal::NotOpen));
    assert_eq!(does(&mut world, HUDA, VisitCommand::Accept { record }), Err(Refusal::NotYours));
    does(&mut world, NILA, VisitCommand::Accept { record }).unwrap();
    assert_eq!(does(&mut world, SARA, VisitCommand::Accept { record }), Err(Refusal::AlreadySo));
    does(&mut world, NILA, question()).unwrap();
    assert!(visit(&world, HUDA, record).is_open());
    assert_eq!(stage(&visit(&world, HUDA, record), world.today()), Stage::Before);
    assert_eq!(stage(&visit(&world, HUDA, record), world.today().plus(5)), Stage::During);
    assert_eq!(stage(&visit(&world, HUDA, record), world.today().plus(15)), Stage::After);
    assert_eq!(dues(&world, NILA, Matter::AnswerInvitation), 0);
}

#[test]
fn an_invitation_names_another_group_its_own_people_and_days_to_come() {
    let mut world = begun(2);
    let (own, other) = (world.devices[HUDA].actor.group, world.devices[NILA].actor.group);
    let (huda, today) = (world.devices[HUDA].actor.member, world.today());
    let invite = |home, named, from, to| VisitCommand::Invite(Invite { home, named, from, to });
    for (command, why) in [
        (invite(own, vec![], today, today), Refusal::Incomplete),
        (invite(GroupId::new([5; 16]), vec![], today, today), Refusal::Incomplete),
        (invite(other, vec![huda], today, today), Refusal::Incomplete),
        (invite(other, vec![], today.plus(1), today), Refusal::Incomplete),
        (invite(other, vec![], today, today.plus(367)), Refusal::Incomplete),
        (invite(other, vec![], Day::from_millis(0), Day::from_millis(0)), Refusal::DayIsPast),
    ] {
        assert_eq!(does(&mut world, HUDA, command), Err(why));
    }
}

#[test]
fn nobody_elses_facts_open_it() {
    let mut world = begun(3);
    let (host, home) = (world.devices[HUDA].actor.group, world.devices[NILA].actor.group);
    let day = world.today();
    let record = RecordId::new([4; 16]);
    let forged = Invited { host, home, named: vec![], from: day, to: day, day };
    raw(&mut world, NILA, record, VisitFact::Invited(forged));
    assert_eq!(visit(&world, HUDA, record).invited, None, "home cannot invite itself in the host's name");
    let record = invited(&mut world, 1);
    let act = visit(&world, HUDA, record).invited.unwrap().0;
    raw(&mut world, HUDA, record, VisitFact::Accepted(Named { act, day }));
    assert!(!visit(&world, NILA, record).agreed(), "the host cannot accept for the home group");
    raw(&mut world, NILA, record, VisitFact::Accepted(Named { act: FactId::new([1; 32]), day }));
    assert!(!visit(&world, NILA, record).agreed(), "an acceptance knows the invitation");
    raw(&mut world, NILA, record, VisitFact::QuestionSent(Spoken { lang: said("en", "x").lang, day }));
    assert_eq!(visit(&world, HUDA, record).told, vec![], "nothing is said in what nobody agreed to");
}

#[test]
fn a_second_invitation_contradicts_the_first_and_nothing_goes_on() {
    let mut world = begun(4);
    let (record, _) = agreed(&mut world, 3);
    let (_, mut other) = visit(&world, HUDA, record).invited.unwrap();
    other.to = other.to.plus(60);
    raw(&mut world, HUDA, record, VisitFact::Invited(other));
    let visit = visit(&world, NILA, record);
    assert!(visit.contested && !visit.is_open());
    assert_eq!(stage(&visit, world.today()), Stage::Contested);
    let question = VisitCommand::SendQuestion(say(record, "And now?"));
    assert_eq!(does(&mut world, NILA, question), Err(Refusal::NotOpen));
    assert_eq!(does(&mut world, NILA, VisitCommand::CallOff { record }), Err(Refusal::NotOpen));
}

#[test]
fn a_withdrawn_invitation_closes_even_against_an_acceptance_at_the_same_time() {
    let mut world = begun(5);
    let record = invited(&mut world, 3);
    world.act(HUDA, Command::Visit(VisitCommand::CallOff { record }), None).unwrap();
    world.act(NILA, Command::Visit(VisitCommand::Accept { record }), None).unwrap();
    share_as_sealed(&mut world);
    for device in [NILA, HUDA] {
        assert!(!visit(&world, device, record).is_open());
        assert_eq!(stage(&visit(&world, device, record), world.today()), Stage::CalledOff);
    }
    assert_eq!(
        does(&mut world, SARA, VisitCommand::CheckIn { record, returned: false }),
        Ok(vec![]),
        "she may be on the way"
    );
    assert_eq!(does(&mut world, HUDA, VisitCommand::SetCondition(say(record, "No"))), Err(Refusal::NotOpen));
}

fn consent(world: &mut World, purpose: Purpose, answer: Option<bool>) -> RecordId {
    let scopes =
        vec![ScopeAsked { scope: Scope::Document, for_whom: ForWhom::Partnership, purpose, until: Until::Stopped }];
    let ask = adult(said("ta", "கமலா"), scopes, said("ta", "எழுதலாமா?"));
    let record = world.act(NILA, Command::AskConsent(ask), None).unwrap().made[0];
    if let Some(yes) = answer {
        let answers = vec![ScopeAnswer { scope: Scope::Document, yes }];
        let answer = AnswerConsent {
            record,
            handed_over: true,
            teach_back: TeachBack::Understood,
            keep_teach_back: None,
            answers,
        };
        world.act(NILA, Command::AnswerConsent(answer), Some(KEY)).unwrap();
    }
    share_as_sealed(world);
    record
}

fn carry(record: RecordId, consent: RecordId) -> VisitCommand {
    let said = said("ta", "எங்கள் கிணறு வறண்டது");
    VisitCommand::CarryVoice(CarryVoice { record, consent, scope: Scope::Document, purpose: Purpose::Work, said })
}

#[test]
fn a_voice_is_carried_only_under_a_consent_that_allows_it_today() {
    let mut world = begun(6);
    let (record, _) = agreed(&mut world, 3);
    for (consent, why) in [
        (RecordId::new([1; 16]), Denied::NoYes),
        (consent(&mut world, Purpose::Work, None), Denied::NoYes),
        (consent(&mut world, Purpose::Work, Some(false)), Denied::NoYes),
        (consent(&mut world, Purpose::Campaign, Some(true)), Denied::NoYes),
    ] {
        assert_eq!(does(&mut world, NILA, carry(record, consent)), Err(Refusal::Denied(why)));
    }
    let yes = consent(&mut world, Purpose::Work, Some(true));
    assert_eq!(does(&mut world, HUDA, carry(record, yes)), Err(Refusal::NotYours));
    does(&mut world, NILA, carry(record, yes)).unwrap();
    let State::Consent(held) = world.devices[HUDA].records.record(&yes).unwrap().unwrap().state else { panic!() };
    assert_eq!(held.disclosures.iter().map(|left| left.artefact).collect::<Vec<_>>(), [record], "written down");
    days_later(&mut world, 366);
    let record = agreed(&mut world, 3).0;
    assert_eq!(does(&mut world, NILA, carry(record, yes)), Err(Refusal::Denied(Denied::Lapsed)));
}

#[test]
fn a_withdrawal_takes_the_voice_back() {
    let mut world = begun(7);
    let (record, _) = agreed(&mut world, 3);
    let yes = consent(&mut world, Purpose::Work, Some(true));
    does(&mut world, NILA, carry(record, yes)).unwrap();
    let words = visit(&world, HUDA, record).told[0].words.unwrap().fact;
    let to_erase = |world: &World| weft_model::artefact::to_erase(&world.devices[HUDA].records, &yes).unwrap();
    assert_eq!(to_erase(&world), vec![]);
    world.act(NILA, Command::WithdrawConsent { record: yes }, Some(KEY)).unwrap();
    share_as_sealed(&mut world);
    assert_eq!(to_erase(&world), vec![words]);
    assert_eq!(weft_model::artefact::to_erase(&world.devices[HUDA].records, &record).unwrap(), vec![words]);
}

#[test]
fn each_condition_of_the_host_is_accepted_before_anything_is_carried_or_noted() {
    let mut world = begun(8);
    let (record, _) = agreed(&mut world, 0);
    assert_eq!(does(&mut world, NILA, VisitCommand::SetCondition(say(record, "x"))), Err(Refusal::NotYours));
    does(&mut world, HUDA, VisitCommand::SetCondition(say(record, "No faces, no place names."))).unwrap();
    let condition = last_act(&world, NILA, record);
    assert_eq!(dues(&world, NILA, Matter::AcceptCondition), 1);
    let today = world.today();
    assert_eq!(does(&mut world, SARA, note(record, today, Readers::Both)), Err(Refusal::ConditionsOpen));
    let yes = consent(&mut world, Purpose::Work, Some(true));
    assert_eq!(does(&mut world, NILA, carry(record, yes)), Err(Refusal::ConditionsOpen));
    let accept = || VisitCommand::AcceptCondition { record, condition };
    assert_eq!(does(&mut world, HUDA, accept()), Err(Refusal::NotYours));
    does(&mut world, NILA, accept()).unwrap();
    assert_eq!(does(&mut world, NILA, accept()), Err(Refusal::AlreadySo));
    assert_eq!(dues(&world, NILA, Matter::AcceptCondition), 0);
    does(&mut world, SARA, note(record, today, Readers::Both)).unwrap();
    let none = VisitCommand::AcceptCondition { record, condition: FactId::new([1; 32]) };
    assert_eq!(does(&mut world, NILA, none), Err(Refusal::Unknown));
}

#[test]
fn a_group_says_what_it_pays_itself() {
    let mut world = begun(9);
    let (record, _) = agreed(&mut world, 3);
    let currency = Currency::try_from("LKR".to_owned()).unwrap();
    let line = |amount| {
        VisitCommand::StateBudget(StateBudget { record, amount, currency, said: said("en", "The bus to Mannar.") })
    };
    assert_eq!(does(&mut world, NILA, line(0)), Err(Refusal::Incomplete));
    does(&mut world, NILA, line(450_000)).unwrap();
    let told = visit(&world, HUDA, record).told;
    assert_eq!(told[0].group, world.devices[NILA].actor.group);
    assert_eq!(told[0].what, What::Budget { amount: 450_000, currency });
}

#[test]
fn only_an_envoy_writes_the_diary() {
    let mut world = begun(12);
    let from = world.today();
    let invite = Invite { home: world.devices[NILA].actor.group, named: vec![], from, to: from.plus(9) };
    let record = does(&mut world, HUDA, VisitCommand::Invite(invite)).unwrap()[0];
    does(&mut world, NILA, VisitCommand::Accept { record }).unwrap();
    for device in [NILA, SARA] {
        assert_eq!(does(&mut world, device, note(record, from, Readers::Both)), Err(Refusal::NeedsRole));
    }
    assert_eq!(does(&mut world, HUDA, note(record, from, Readers::Both)), Err(Refusal::NotYours));
    let give =
        GiveRole { member: world.devices[SARA].actor.member, role: Role::Envoy, until: from.plus(3), instead_of: None };
    world.act(NILA, Command::GiveRole(give), None).unwrap();
    share_as_sealed(&mut world);
    does(&mut world, SARA, note(record, from, Readers::Both)).unwrap();
    let lang = said("en", "x").lang;
    raw(&mut world, NILA, record, VisitFact::NoteWritten(NoteWritten { on: from, lang, day: from }));
    assert_eq!(visit(&world, HUDA, record).told.len(), 1, "one that was written all the same is none");
    let tomorrow = from.plus(1);
    assert_eq!(does(&mut world, SARA, note(record, tomorrow, Readers::Home)), Err(Refusal::DayIsAhead));
    days_later(&mut world, 4);
    assert_eq!(does(&mut world, SARA, note(record, from, Readers::Both)), Err(Refusal::TermOver), "the term is over");
}

#[test]
fn a_day_is_closed_once_somebody_at_home_or_the_host_holds_its_words() {
    let mut world = begun(13);
    let (record, home) = agreed(&mut world, 0);
    let today = world.today();
    does(&mut world, SARA, note(record, today, Readers::Both)).unwrap();
    does(&mut world, SARA, note(record, today, Readers::Home)).unwrap();
    let close = || VisitCommand::CloseDay { record, on: today };
    let confirm = || VisitCommand::ConfirmNotes { record, on: today };
    assert_eq!(does(&mut world, SARA, close()), Err(Refusal::NotSentYet));
    assert_eq!(does(&mut world, SARA, confirm()), Err(Refusal::Unknown), "not by the one who wrote them");
    does(&mut world, HUDA, confirm()).unwrap();
    assert_eq!(does(&mut world, HUDA, confirm()), Err(Refusal::AlreadySo));
    assert_eq!(does(&mut world, SARA, close()), Err(Refusal::NotSentYet), "the host never held the note for home");
    does(&mut world, NILA, confirm()).unwrap();
    assert_eq!(does(&mut world, NILA, close()), Err(Refusal::NeedsRole));
    does(&mut world, SARA, close()).unwrap();
    let both = visit(&world, SARA, record).told[0].words.unwrap().fact;
    let own = home_side(&world, home).told[0].words.unwrap().fact;
    for words in [both, own] {
        assert_eq!(world.devices[SARA].records.telling(&words).unwrap(), None, "gone from her phone");
        assert!(world.devices[NILA].records.telling(&words).unwrap().is_some(), "and kept at home");
    }
    assert!(world.devices[HUDA].records.telling(&both).unwrap().is_some());
    assert_eq!(world.devices[SARA].records.search("planted", 9).unwrap(), []);
    assert_eq!(visit(&world, SARA, record).told[0].note_on(), Some(today), "the day stays");
    assert_eq!(does(&mut world, SARA, note(record, today, Readers::Home)), Err(Refusal::DayClosed));
    assert_eq!(does(&mut world, SARA, close()), Err(Refusal::AlreadySo));
}

#[test]
fn two_envoys_who_confirm_each_other_do_not_lose_their_words() {
    let mut world = begun(14);
    let (from, home) = (world.today(), world.devices[NILA].actor.group);
    let named = vec![world.devices[NILA].actor.member, world.devices[SARA].actor.member];
    let invite = Invite { home, named, from, to: from.plus(9) };
    let record = does(&mut world, HUDA, VisitCommand::Invite(invite)).unwrap()[0];
    does(&mut world, NILA, VisitCommand::Accept { record }).unwrap();
    does(&mut world, SARA, note(record, from, Readers::Home)).unwrap();
    does(&mut world, NILA, VisitCommand::ConfirmNotes { record, on: from }).unwrap();
    let close = VisitCommand::CloseDay { record, on: from };
    assert_eq!(does(&mut world, SARA, close), Err(Refusal::NotSentYet));
}

#[test]
fn each_side_reports_once_and_only_home_waits_for_word() {
    let mut world = begun(15);
    let (record, home) = agreed(&mut world, 0);
    let last = world.today().plus(9);
    let report = |words| VisitCommand::Report(say(record, words));
    assert_eq!(does(&mut world, NILA, report("Soon")), Err(Refusal::DayIsAhead));
    days_later(&mut world, 10);
    assert_eq!(word(&home_side(&world, home), last), Word::NotYet);
    assert_eq!(word(&home_side(&world, home), world.today()), Word::Waiting(last.plus(30)));
    assert_eq!(word(&home_side(&world, home), last.plus(31)), Word::Late(last.plus(30)));
    assert_eq!((dues(&world, NILA, Matter::ReportVisit), dues(&world, HUDA, Matter::ReportVisit)), (1, 0));
    does(&mut world, HUDA, report("They listened.")).unwrap();
    assert_eq!(dues(&world, NILA, Matter::ReportVisit), 1, "the host's word is not home's");
    does(&mut world, NILA, report("We learned to keep seed in ash.")).unwrap();
    assert_eq!(word(&home_side(&world, home), last.plus(31)), Word::Given(world.today()));
    assert_eq!(dues(&world, NILA, Matter::ReportVisit), 0);
    assert_eq!(does(&mut world, SARA, report("Again")), Err(Refusal::AlreadySo));
    let reports = visit(&world, HUDA, record).told.iter().filter(|told| told.what == What::Report).count();
    assert_eq!(reports, 2);
}

#[test]
fn a_promise_is_done_when_the_other_side_says_so() {
    let mut world = begun(16);
    let (record, _) = agreed(&mut world, 0);
    let (nila, by) = (world.devices[NILA].actor.member, world.today().plus(40));
    let promise = |owner, by| {
        VisitCommand::MakePromise(MakePromise { record, owner, by, said: said("en", "We send the seed list.") })
    };
    assert_eq!(
        does(&mut world, HUDA, promise(Some(nila), by)),
        Err(Refusal::NotYours),
        "nobody promises for another side"
    );
    assert_eq!(does(&mut world, SARA, promise(None, Day::from_millis(0))), Err(Refusal::DayIsPast));
    does(&mut world, SARA, promise(Some(nila), by)).unwrap();
    let act = last_act(&world, HUDA, record);
    assert_eq!(dues(&world, HUDA, Matter::Promise), 1);
    let done = || VisitCommand::ConfirmPromise { record, promise: act };
    assert_eq!(does(&mut world, NILA, done()), Err(Refusal::NotYours), "not by the side that promised");
    let day = world.today();
    raw(&mut world, NILA, record, VisitFact::PromiseKept(Named { act, day }));
    assert_eq!(dues(&world, HUDA, Matter::Promise), 1, "whatever it wrote");
    does(&mut world, HUDA, done()).unwrap();
    assert_eq!(dues(&world, NILA, Matter::Promise), 0);
    assert_eq!(does(&mut world, HUDA, done()), Err(Refusal::AlreadySo));
}

#[test]
fn the_nights_are_drafted_and_only_the_host_agrees() {
    let mut world = begun(17);
    let (record, _) = agreed(&mut world, 0);
    let draft = || VisitCommand::DraftHosting(say(record, "Nine nights in Huda's house."));
    assert_eq!(does(&mut world, NILA, draft()), Err(Refusal::DayIsAhead));
    days_later(&mut world, 9);
    assert_eq!(does(&mut world, HUDA, draft()), Err(Refusal::NotYours));
    let entry = does(&mut world, NILA, draft()).unwrap()[0];
    assert_eq!(does(&mut world, SARA, draft()), Err(Refusal::AlreadySo));
    assert!(world.devices[HUDA].records.balances().unwrap().is_empty(), "a draft counts nothing");
    assert_eq!(world.act(SARA, Command::AgreeEntry { record: entry }, None).err(), Some(Refusal::NotYours));
    world.act(HUDA, Command::AgreeEntry { record: entry }, None).unwrap();
    let sums = world.devices[HUDA].records.balances().unwrap();
    assert_eq!((sums[0].from, sums[0].amount), (world.devices[HUDA].actor.group, 9));
}
