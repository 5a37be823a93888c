//! The bytes of every kind of fact, for good: an old notebook must read them in every later version.
//!
//! `golden/facts.txt` holds `kind name hex`, one a line. A body that changes its bytes needs a new kind or a
//! new schema number, never an edited line.

use weft_model::artefact::{ArtefactFact, ArtefactKind, Concerns, Made, Numbered, Region, StandsAt};
use weft_model::audience::Audience;
use weft_model::called::{CalledFact, Given};
use weft_model::case::{
    Advanced, AppealAnswered, Asks, CaseFact, Category, End, Filed, Mediated, Note, Path, RepairDone, RepairEnded,
    RepairKind, RepairSet, Said, Stage, Started, ToldFor, Urgency, Word, Wrote,
};
use weft_model::consent::*;
use weft_model::day::Day;
use weft_model::entry::*;
use weft_model::fact::{FactBody, LogPoint, SCHEMA};
use weft_model::form::{Key, Value};
use weft_model::ids::*;
use weft_model::line::LineFact;
use weft_model::membership::*;
use weft_model::person::{Known, PersonFact, TaughtBack};
use weft_model::review::{self, Imbalance, Quarter, ReviewFact, Spoke, Sum};
use weft_model::said::{Attachment, Content, Lang, Words};
use weft_model::sheet::{Filled, SheetFact};
use weft_model::template::{Extends, Kept, Published, Reach, TemplateFact};
use weft_model::visit::*;

fn text(words: &str) -> Content {
    Content::Text(Words::new(words).unwrap())
}

fn short(name: &str) -> Key {
    Key::new(name).unwrap()
}

/// A group's own form with its newer version, and one that was filled in.
fn forms(day: Day) -> (Published, Filled) {
    let (group, before) = (GroupId::new([3; 16]), FactId::new([6; 32]));
    let published = Published {
        group,
        day,
        read_by: Reach::Partnership,
        extends: Some(Extends::Visit),
        instead_of: Some(before),
        knows: vec![],
    };
    let values = [
        Value::Choice(short("dry")),
        Value::AnyOf(vec![short("a"), short("b2")]),
        Value::Day(day),
        Value::Amount(300),
        Value::Yes(true),
        Value::Group(group),
    ];
    let answers = ["c", "d", "e", "f", "g", "h"].map(short).into_iter().zip(values).collect();
    let filled = Filled {
        group,
        template: RecordId::new([4; 16]),
        version: before,
        about: Some(RecordId::new([5; 16])),
        day,
        answers,
        knows_notices: vec![NoticeId::new([7; 32])],
    };
    (published, filled)
}

/// The facts of a visit.
fn visit() -> Vec<(&'static str, FactBody)> {
    let day: Day = "2026-11-02".parse().unwrap();
    let (member, home, host) = (MemberId::new([1; 16]), GroupId::new([3; 16]), GroupId::new([18; 16]));
    let (record, act, lang) = (RecordId::new([4; 16]), FactId::new([6; 32]), Lang::new("ta").unwrap());
    let (spoken, named) = (Spoken { lang: lang.clone(), day }, Named { act, day });
    let invited = Invited { host, home, named: vec![member], from: day, to: day.plus(9), day };
    let voice = VoiceCarried {
        consent: record,
        scope: Scope::Document,
        purpose: Purpose::Report,
        lang: lang.clone(),
        day,
        knows_notices: vec![NoticeId::new([7; 32])],
    };
    let currency = Currency::try_from("LKR".to_owned()).unwrap();
    let budget = BudgetStated { amount: 450_000, currency, lang: lang.clone(), day };
    let opened = Opened { visit: record, named: vec![member], from: day, to: day.plus(9), day };
    let planned = CheckInsPlanned { member, days: vec![day, day.plus(4)], grace: 2 };
    [
        ("invited", VisitFact::Invited(invited)),
        ("accepted", VisitFact::Accepted(named)),
        ("called-off", VisitFact::CalledOff(named)),
        ("question-sent", VisitFact::QuestionSent(spoken.clone())),
        ("voice-carried", VisitFact::VoiceCarried(voice)),
        ("condition-set", VisitFact::ConditionSet(spoken.clone())),
        ("condition-accepted", VisitFact::ConditionAccepted(named)),
        ("budget-stated", VisitFact::BudgetStated(budget)),
        ("note-written", VisitFact::NoteWritten(NoteWritten { on: day, lang: lang.clone(), day })),
        ("notes-arrived", VisitFact::NotesArrived(NotesArrived { notes: vec![act], day })),
        ("day-closed", VisitFact::DayClosed(day)),
        ("reported", VisitFact::Reported(spoken.clone())),
        ("promised", VisitFact::Promised(Promised { owner: member, by: day.plus(40), lang, day })),
        ("promise-kept", VisitFact::PromiseKept(named)),
        ("thanked", VisitFact::Thanked(spoken.clone())),
        ("hosting-drafted", VisitFact::HostingDrafted(HostingDrafted { entry: record, nights: 9, day })),
        ("opened", VisitFact::Opened(opened)),
        ("risk-named", VisitFact::RiskNamed(spoken.clone())),
        ("check-ins-planned", VisitFact::CheckInsPlanned(planned)),
        ("checked-in", VisitFact::CheckedIn(CheckedIn { day, returned: true })),
        ("report-given", VisitFact::ReportGiven(day)),
        ("debriefed", VisitFact::Debriefed(spoken)),
        ("words", VisitFact::Words(text("மழை"))),
    ]
    .map(|(name, fact)| (name, FactBody::Visit(fact)))
    .into()
}

fn filed(day: Day) -> Filed {
    Filed {
        by: MemberId::new([1; 16]),
        group: GroupId::new([3; 16]),
        category: Category::UnequalInfluence,
        urgency: Urgency::Soon,
        by_name: false,
        told_for: ToldFor::SomebodyElse,
        named: vec![MemberId::new([20; 16])],
        never: Exclusions { here: false, far: true, members: vec![] },
        listeners: vec![MemberId::new([21; 16])],
        days: HearingDays::SUGGESTED,
        from_charter: false,
        affected: SignKey::new([22; 32]),
        day,
        lang: Lang::new("ta").unwrap(),
    }
}

/// The bodies of the notices by which the affected person of a case speaks, in the order of their number.
fn words() -> Vec<Word> {
    let (fact, notice) = (FactId::new([6; 32]), NoticeId::new([7; 32]));
    vec![
        Word::Chose { path: Path::Mediation, yes: true, knows: vec![notice] },
        Word::Urgency { to: Urgency::Soon, knows_raised: vec![fact], knows: vec![notice] },
        Word::Confirmed { repair: fact, knows: vec![notice] },
        Word::Undone(fact),
        Word::Safer { after: 90, yes: false },
        Word::Appealed,
        Word::PublicLine { yes: true, knows: vec![] },
        Word::AcceptsInterpreter(MemberId::new([1; 16])),
    ]
}

fn bodies() -> Vec<(&'static str, FactBody)> {
    let day: Day = "2026-11-02".parse().unwrap();
    let (member, mid, group) = (MemberId::new([1; 16]), Mid::new([2; 16]), GroupId::new([3; 16]));
    let (record, token, lang) = (RecordId::new([4; 16]), PersonToken::new([5; 16]), Lang::new("ta").unwrap());
    let (fact, notice) = (FactId::new([6; 32]), NoticeId::new([7; 32]));
    let device = DeviceAdded {
        mid,
        member,
        group,
        sign: SignKey::new([8; 32]),
        seal: BoxKey::new([9; 32]),
        request: RequestHash::new([10; 32]),
    };
    let key = EpochKey {
        audience: Audience::Group(group),
        generation: 2,
        key: KeyId::new([11; 16]),
        mids: vec![mid],
        previous: Some(PreviousKey([12; 32])),
    };
    let point = CutPoint { at: LogPoint { log: LogId::new([13; 32]), seq: 300 }, chain: [14; 32] };
    let cut = Cut { audience: Audience::Partnership, mid, points: vec![point], notices: vec![notice] };
    let asked = Asked {
        by: member,
        group,
        person: token,
        age: Age::Adult,
        day,
        spoken: true,
        lang: lang.clone(),
        scopes: vec![ScopeAsked {
            scope: Scope::Film,
            for_whom: ForWhom::Partnership,
            purpose: Purpose::Report,
            until: Until::WorkEnds(day),
        }],
    };
    let answered = Answered {
        day,
        handed_over: true,
        teach_back: TeachBack::Understood,
        answers: vec![ScopeAnswer { scope: Scope::Film, yes: true }],
        receipt: SignKey::new([15; 32]),
        knows_answers: vec![fact],
        knows_notices: vec![notice],
    };
    let receipt = SignKey::new([15; 32]);
    let guardian = GuardianAnswered { guardian: token, answered: answered.clone() };
    let body = BodyAnswered { present: 12, witness: Some(token), answered: answered.clone() };
    let keeping = KeepingAnswered { day, yes: true, knows_answers: vec![fact], knows_notices: vec![notice] };
    let handed = HandedOut {
        artefact: record,
        scope: Scope::Amplify,
        purpose: Purpose::Campaign,
        day,
        lang: lang.clone(),
        knows_notices: vec![notice],
    };
    let recalled = Recalled { handed: fact, day, knows_notices: vec![notice] };
    let disclosed =
        Disclosed { artefact: record, scope: Scope::Share, for_whom: ForWhom::Public, purpose: Purpose::Campaign, day };
    let made = Made {
        kind: ArtefactKind::Photo,
        group,
        concerns: Concerns::People(vec![record]),
        day,
        knows_notices: vec![notice],
    };
    let stands_at =
        StandsAt { consent: record, regions: vec![Region { left: 0, top: 300, width: 9_700, height: 100 }] };
    let file = Attachment {
        id: AttachmentId::new([16; 32]),
        key: [17; 32],
        size: 300_000,
        media_type: "image/jpeg".into(),
        chunks: 2,
    };
    let proposed = Proposed {
        from: group,
        to: GroupId::new([18; 16]),
        kind: EntryKind::Money,
        quantity: Some(Quantity { amount: 120_000, unit: Unit::Minor(Currency::try_from("LKR".to_owned()).unwrap()) }),
        day,
    };
    let (sign, seal, nonce) = (SignKey::new([8; 32]), BoxKey::new([9; 32]), [20; 16]);
    let admitted = DeviceAdmitted { mid, member, group, sign, seal, nonce };
    let what = Decided::Seat { member, role: Role::Listener, until: day };
    let seat = DecisionProposed { id: record, group, what };
    let never = Exclusions { here: true, far: false, members: vec![member] };
    let given = StoryGiven { lang: lang.clone(), of: Some((fact, TranslatedBy::Machine)) };
    let english = Lang::new("en").unwrap();
    let noted = AgreedWithNote { proposal: fact, lang: english.clone() };
    let heard = Heard { proposal: fact, members: vec![member], spoken: true, day };
    let reversal = ReversalProposed { proposal: fact, lang: english.clone(), day };
    let money =
        |amount, currency: &str| Quantity { amount, unit: Unit::Minor(currency.to_owned().try_into().unwrap()) };
    let rate = Rate { this: money(100, "EUR"), that: money(34_000, "LKR"), day };
    let approved = Approved { story: fact, telling: FactId::new([19; 32]), knows: vec![FactId::new([20; 32])] };
    let (from, to, kind, unit) = (group, GroupId::new([18; 16]), EntryKind::Hosting, Unit::Nights);
    let about = Imbalance { from, to, kind, unit: unit.clone() };
    let opened = review::Opened {
        quarter: Quarter::try_from("2026-Q3".to_owned()).unwrap(),
        groups: (from, to),
        sums: vec![Sum { from, to, kind, unit, amount: 3 }],
        again: vec![about.clone()],
        day,
    };
    let adjusted = review::Adjusted { opened: fact, about: about.clone(), by: day, lang: english.clone() };
    let accepted = review::Accepted { opened: fact, about, lang: english.clone() };
    let closing = review::Agreed { opened: fact, knows: vec![FactId::new([19; 32])] };
    let (published, filled) = forms(day);
    vec![
        ("merged", FactBody::Merged),
        ("acknowledged", FactBody::Acknowledged(vec![notice])),
        ("device-added", FactBody::Membership(MembershipFact::DeviceAdded(device))),
        (
            "role-given",
            FactBody::Membership(MembershipFact::RoleGiven(RoleGiven { member, role: Role::Envoy, until: day })),
        ),
        ("role-ended", FactBody::Membership(MembershipFact::RoleEnded(RoleEnded { member, role: Role::Auditor }))),
        ("removed", FactBody::Membership(MembershipFact::Removed(Removed { mid, countersigns: Some(fact) }))),
        ("epoch-key", FactBody::Membership(MembershipFact::EpochKey(key))),
        ("cut", FactBody::Membership(MembershipFact::Cut(cut))),
        (
            "listener-key-given",
            MembershipFact::ListenerKeyGiven(ListenerKeyGiven { member, key: BoxKey::new([19; 32]) }).into(),
        ),
        ("record-opened", MembershipFact::RecordOpened(RecordOpened { record, members: vec![mid], never }).into()),
        ("record-joined", MembershipFact::RecordJoined(RecordJoined { record, mid }).into()),
        ("record-left", MembershipFact::RecordLeft(RecordLeft { record, mid }).into()),
        (
            "hearing-set",
            MembershipFact::HearingSet(HearingSet {
                group,
                outside: vec![member],
                days: Some(HearingDays { can_wait: 5, soon: 2, danger: 1 }),
            })
            .into(),
        ),
        ("device-admitted", MembershipFact::DeviceAdmitted(admitted).into()),
        ("device-vouched", MembershipFact::DeviceVouched(fact).into()),
        ("decision-proposed", MembershipFact::DecisionProposed(seat).into()),
        ("decision-signed", MembershipFact::DecisionSigned(fact).into()),
        (
            "removal-asked",
            MembershipFact::RemovalAsked(RemovalAsked { id: record, mids: vec![mid], lost: true, lang: lang.clone() })
                .into(),
        ),
        ("removal-signed", MembershipFact::RemovalSigned(fact).into()),
        (
            "term-over",
            MembershipFact::TermOver(TermOver { member, role: Role::Steward, until: day, day: day.plus(1) }).into(),
        ),
        ("reason", MembershipFact::Reason(text("left the weavers")).into()),
        ("asked", FactBody::Consent(ConsentFact::Asked(asked))),
        ("answered", FactBody::Consent(ConsentFact::Answered(answered))),
        ("disclosed", FactBody::Consent(ConsentFact::Disclosed(disclosed))),
        ("explained", FactBody::Consent(ConsentFact::Explained(text("எழுதலாமா?")))),
        ("opened", FactBody::Consent(ConsentFact::Opened(day))),
        ("guardian-answered", FactBody::Consent(ConsentFact::GuardianAnswered(guardian))),
        ("eighteen", FactBody::Consent(ConsentFact::Eighteen(day))),
        ("successor-named", FactBody::Consent(ConsentFact::SuccessorNamed(SuccessorNamed { day, receipt }))),
        ("died", FactBody::Consent(ConsentFact::Died(Died { day, successors: vec![receipt] }))),
        ("keeping-answered", FactBody::Consent(ConsentFact::KeepingAnswered(keeping))),
        ("asked-body", FactBody::Consent(ConsentFact::AskedBody(AskedBody { quorum: 300 }))),
        ("body-answered", FactBody::Consent(ConsentFact::BodyAnswered(body))),
        ("countersigned", FactBody::Consent(ConsentFact::Countersigned(fact))),
        ("handed-out", FactBody::Consent(ConsentFact::HandedOut(handed))),
        ("recalled", FactBody::Consent(ConsentFact::Recalled(recalled))),
        ("recipient", FactBody::Consent(ConsentFact::Recipient(text("Uthayan")))),
        ("dissent", FactBody::Consent(ConsentFact::Dissent(text("not yet")))),
        ("known", FactBody::Person(PersonFact::Known(Known { token, consent: record, lang: lang.clone() }))),
        ("named", FactBody::Person(PersonFact::Named(text("கமலா")))),
        ("taught-back", FactBody::Person(PersonFact::TaughtBack(TaughtBack { day, knows_notices: vec![notice] }))),
        ("voice", FactBody::Person(PersonFact::Voice(Content::Attached(file.clone())))),
        ("made", FactBody::Artefact(ArtefactFact::Made(made.clone()))),
        ("kept", FactBody::Artefact(ArtefactFact::Kept(Content::Attached(file.clone())))),
        ("preview", FactBody::Artefact(ArtefactFact::Preview(Content::Attached(file)))),
        ("numbered", FactBody::Artefact(ArtefactFact::Numbered(Numbered { number: 300, made }))),
        ("also-concerns", FactBody::Artefact(ArtefactFact::AlsoConcerns(record))),
        ("stands-at", FactBody::Artefact(ArtefactFact::StandsAt(stands_at))),
        ("proposed", FactBody::Entry(EntryFact::Proposed(proposed))),
        ("story-given", FactBody::Entry(EntryFact::StoryGiven(given))),
        ("agreed", FactBody::Entry(EntryFact::Agreed(fact))),
        ("objected", FactBody::Entry(EntryFact::Objected(Objected { proposal: fact, lang: lang.clone() }))),
        ("story", FactBody::Entry(EntryFact::Story(text("مرحبا")))),
        ("objection", FactBody::Entry(EntryFact::Objection(text("two nights")))),
        ("checked", FactBody::Entry(EntryFact::Checked(Checked { story: fact, telling: FactId::new([19; 32]) }))),
        ("agreed-with-note", FactBody::Entry(EntryFact::AgreedWithNote(noted))),
        ("objection-taken-back", FactBody::Entry(EntryFact::ObjectionTakenBack(fact))),
        ("heard", FactBody::Entry(EntryFact::Heard(heard))),
        ("reversal-proposed", FactBody::Entry(EntryFact::ReversalProposed(reversal))),
        ("reversal-agreed", FactBody::Entry(EntryFact::ReversalAgreed(fact))),
        ("corrects", FactBody::Entry(EntryFact::Corrects(record))),
        ("rate-noted", FactBody::Entry(EntryFact::RateNoted(rate))),
        ("credited", FactBody::Entry(EntryFact::Credited(record))),
        ("approved", FactBody::Entry(EntryFact::Approved(approved))),
        ("approval-taken-back", FactBody::Entry(EntryFact::ApprovalTakenBack(fact))),
        ("note", FactBody::Entry(EntryFact::Note(text("gladly")))),
        ("reason", FactBody::Entry(EntryFact::Reason(text("two nights")))),
        ("review-opened", FactBody::Review(ReviewFact::Opened(opened))),
        ("review-spoke", FactBody::Review(ReviewFact::Spoke(Spoke { opened: fact, lang: english.clone() }))),
        ("review-adjusted", FactBody::Review(ReviewFact::Adjusted(adjusted))),
        ("review-accepted", FactBody::Review(ReviewFact::Accepted(accepted))),
        ("review-agreed", FactBody::Review(ReviewFact::Agreed(closing))),
        ("review-done", FactBody::Review(ReviewFact::Done(fact))),
        ("review-words", FactBody::Review(ReviewFact::Words(text("we gave more")))),
        ("review-plan", FactBody::Review(ReviewFact::Plan(text("come to us")))),
        ("review-because", FactBody::Review(ReviewFact::Because(text("the fire")))),
        ("line-stands", FactBody::Line(LineFact::Stands(Quarter::try_from("2026-Q4".to_owned()).unwrap()))),
        ("line-taken-back", FactBody::Line(LineFact::TakenBack(()))),
        ("called-given", FactBody::Called(CalledFact::Given(Given { member, lang: lang.clone() }))),
        ("called-taken-back", FactBody::Called(CalledFact::TakenBack(()))),
        ("called-name", FactBody::Called(CalledFact::Name(text("Rose")))),
        ("template-published", FactBody::Template(TemplateFact::Published(published))),
        ("template-kept", FactBody::Template(TemplateFact::Kept(Kept { version: fact, knows: vec![] }))),
        ("template-retired", FactBody::Template(TemplateFact::Retired(day))),
        ("template-text", FactBody::Template(TemplateFact::Text(text("{}")))),
        ("sheet-filled", FactBody::Sheet(SheetFact::Filled(filled))),
        (
            "sheet-told",
            FactBody::Sheet(SheetFact::Told(weft_model::sheet::Told { key: short("why"), lang: lang.clone() })),
        ),
        ("sheet-words", FactBody::Sheet(SheetFact::Words(text("rain")))),
        ("filed", FactBody::Case(CaseFact::Filed(filed(day)))),
        ("heard", FactBody::Case(CaseFact::Heard(day))),
        ("wrote", FactBody::Case(CaseFact::Wrote(Wrote { asks: vec![Asks::Time], lang: lang.clone(), day }))),
        ("advanced", FactBody::Case(CaseFact::Advanced(Advanced { stage: Stage::Assessing, day }))),
        ("offered", FactBody::Case(CaseFact::Offered(vec![Path::Action, Path::OnlyKeep]))),
        ("raised", FactBody::Case(CaseFact::Raised(Urgency::Danger))),
        ("named-in-case", FactBody::Case(CaseFact::Named(vec![member]))),
        ("started", FactBody::Case(CaseFact::Started(Started { path: Path::Referral, yes: notice, day }))),
        (
            "mediated",
            FactBody::Case(CaseFact::Mediated(Mediated {
                yes: notice,
                note: Note::Interpreter(member),
                lang: lang.clone(),
                day,
            })),
        ),
        (
            "repair-set",
            FactBody::Case(CaseFact::RepairSet(RepairSet {
                yes: notice,
                kind: RepairKind::Safety,
                owner: member,
                due: day,
                lang: lang.clone(),
            })),
        ),
        ("repair-done", FactBody::Case(CaseFact::RepairDone(RepairDone { repair: fact, day, lang: lang.clone() }))),
        (
            "repair-ended",
            FactBody::Case(CaseFact::RepairEnded(RepairEnded { repair: fact, end: End::DoesNotWish, since: day })),
        ),
        (
            "appeal-answered",
            FactBody::Case(CaseFact::AppealAnswered(AppealAnswered { upheld: true, lang: lang.clone(), day })),
        ),
        ("told", FactBody::Case(CaseFact::Told(text("at the market")))),
        ("message", FactBody::Case(CaseFact::Message(text("where?")))),
        ("note", FactBody::Case(CaseFact::Note(text("no shouting")))),
        ("repair", FactBody::Case(CaseFact::Repair(text("the wage")))),
        ("evidence", FactBody::Case(CaseFact::Evidence(text("a paper")))),
        ("reasons", FactBody::Case(CaseFact::Reasons(text("not heard")))),
        ("pseudonym", FactBody::Case(CaseFact::Pseudonym(text("Rose")))),
    ]
}

fn line(name: &str, body: &FactBody) -> String {
    let hex: String = body.encode().unwrap().iter().map(|byte| format!("{byte:02x}")).collect();
    format!("{:04x} {name} {hex}", body.kind()).trim_end().to_owned()
}

#[test]
fn the_bytes_of_every_kind_stay_as_they_are() {
    let golden = include_str!("golden/facts.txt");
    let now: Vec<String> = bodies().iter().chain(&visit()).map(|(name, body)| line(name, body)).collect();
    assert_eq!(now, golden.lines().collect::<Vec<_>>());
}

#[test]
fn the_bytes_of_every_word_in_a_case_stay_as_they_are() {
    let golden = include_str!("golden/words.txt");
    let day: Day = "2026-11-02".parse().unwrap();
    let line = |word: Word| {
        let bytes = postcard::to_allocvec(&Said { day, word }).unwrap();
        assert!(bytes.len() <= 600);
        bytes.iter().map(|byte| format!("{byte:02x}")).collect::<String>()
    };
    assert_eq!(words().into_iter().map(line).collect::<Vec<_>>(), golden.lines().collect::<Vec<_>>());
}

#[test]
fn every_kind_reads_back_and_refuses_more_and_less() {
    for (name, body) in bodies().into_iter().chain(visit()) {
        let bytes = body.encode().unwrap();
        assert_eq!(FactBody::decode(SCHEMA, body.kind(), &bytes), Ok(Some(body.clone())), "{name}");
        let longer = [bytes.as_slice(), &[0]].concat();
        assert!(FactBody::decode(SCHEMA, body.kind(), &longer).is_err(), "{name}: an unknown field");
        for cut in 0..bytes.len() {
            assert!(FactBody::decode(SCHEMA, body.kind(), &bytes[..cut]).is_err(), "{name} cut at {cut}");
        }
        assert_eq!(body.content().is_some(), body.is_telling(), "{name}: a telling, and only that, can be erased");
        assert_eq!(FactBody::decode(SCHEMA + 1, body.kind(), &bytes), Ok(None), "{name}: a newer schema waits");
    }
    for kind in [0x01ff, 0x07ff, 0x8299, 0x7f01] {
        assert_eq!(FactBody::decode(SCHEMA, kind, b"anything"), Ok(None), "a newer kind waits");
    }
}

#[test]
fn text_inside_a_fact_is_checked_when_read() {
    let mut bytes = FactBody::Person(PersonFact::Named(text("ab"))).encode().unwrap();
    *bytes.last_mut().unwrap() = 0;
    assert!(FactBody::decode(SCHEMA, 0x8310, &bytes).is_err(), "NUL");
}
