//! Canaries: a word of its own typed into every field, and then looked for in every file and every complaint.
//!
//! Looked for as UTF-8, UTF-16 of either order, base64 at each of its three places, and hex: while a notebook is open, after
//! it was killed, after lock, in files for others, in what programs print, in what they say when they panic. Exports, pages
//! and what a verb is asked to show are meant to be read; everything else must not hold one. Budget: 30 seconds.

use std::io::{BufRead, BufReader, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{ChildStdin, ChildStdout, Command as Process, Stdio};

use serde_json::{Value, json};
use weft_model::case::HearingAct;
use weft_model::command::Command;
use weft_model::day::Day;
use weft_model::visit::VisitCommand;
use weft_tests::traces::{Traces, forms};
use weft_tests::weft::{Weft, found};

const PROGRAM: &str = env!("CARGO_BIN_EXE_weft-under-test");
/// Uses two notebooks in every way there is, drafts and screens among them, and waits before and after it locks.
const OPEN_AND_LOCKED: &str = env!("CARGO_BIN_EXE_weft-locked");
/// Fields that it types something into.
const FIELDS: usize = 18;

/// A word that stands nowhere else.
fn canary(field: &str) -> String {
    format!("Kanarien{field}vogel")
}

/// What of these stands in the bytes, and in which form.
fn holds(bytes: &[u8], canaries: &[String]) -> Option<String> {
    let mut traces = Traces::default();
    for canary in canaries {
        traces.add_text_in_every_form(canary, canary);
    }
    traces.find(bytes).into_iter().next().map(|found| found.name)
}

fn files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() { files(&path, found) } else { found.push(path) }
    }
}

/// The canaries of a command: one for each field that takes words. A new command does not compile before it is here.
fn fields(command: &Command) -> Vec<String> {
    let texts: &[&str] = match command {
        Command::AskConsent(_) | Command::AskBody(_) => &["Name", "Explained"],
        Command::AnswerAsGuardian(_) => &["Guardian"],
        Command::AnswerBody(_) => &["Witness", "Dissent"],
        Command::HandOut(_) => &["Recipient"],
        Command::ProposeEntry(_) => &["Story"],
        Command::TranslateEntry(_) => &["Translated"],
        Command::DisputeEntry(_) | Command::RemoveDevice(_) | Command::RemoveMember(_) | Command::RemoveSteward(_) => {
            &["Because"]
        }
        Command::Visit(command) => visit_fields(command),
        Command::FileCase(_) => &["Told", "Pseudonym"],
        Command::WriteInCase(_) => &["Message"],
        Command::HearCase { act, .. } => match act {
            HearingAct::Note { .. } => &["Note"],
            HearingAct::SetRepair { .. } => &["Repair"],
            HearingAct::RepairDone { .. } => &["Evidence"],
            HearingAct::AnswerAppeal { .. } => &["Reasons"],
            _ => &[],
        },
        Command::AgreeEntryWithNote(_) => &["Note"],
        Command::AnswerEntries(_) => &["Sitting"],
        Command::ReverseEntry(_) => &["Reversal"],
        Command::CorrectEntry(_) => &["Correction", "Corrected"],
        Command::SpeakReview(_) => &["Spoken"],
        Command::AdjustImbalance(_) => &["Plan"],
        Command::AcceptImbalance(_) => &["Acceptance"],
        Command::CallMember(_) => &["Called"],
        Command::PublishTemplate(_) => &["Question"],
        Command::FillSheet(_) => &["Answer"],
        Command::AddDevice(_)
        | Command::GiveRole(_)
        | Command::EndRole(_)
        | Command::RotateKeys { .. }
        | Command::VouchDevice { .. }
        | Command::EndTerm(_)
        | Command::ProposeSeat(_)
        | Command::ProposeUnseat(_)
        | Command::ProposeLeaving {}
        | Command::SignDecision { .. }
        | Command::Countersign(_)
        | Command::AcceptUpTo(_)
        | Command::AnswerConsent(_)
        | Command::ComeOfAge(_)
        | Command::KeepTeachBack(_)
        | Command::CountersignBody { .. }
        | Command::NameSuccessor(_)
        | Command::PersonDied { .. }
        | Command::ContinueConsent { .. }
        | Command::WithdrawSpoken { .. }
        | Command::AddNumbered(_)
        | Command::NameConcerned { .. }
        | Command::MarkRegions(_)
        | Command::RecallSent { .. }
        | Command::SuspendConsent { .. }
        | Command::WithdrawConsent { .. }
        | Command::Redact { .. }
        | Command::AddArtefact(_)
        | Command::Disclose { .. }
        | Command::AgreeEntry { .. }
        | Command::SetHearing(_)
        | Command::SpeakInCase { .. }
        | Command::CountCase { .. }
        | Command::CheckStory(_)
        | Command::TakeBackDispute { .. }
        | Command::AgreeReversal { .. }
        | Command::CreditEntry { .. }
        | Command::ApproveStory(_)
        | Command::TakeBackApproval(_)
        | Command::PublishEntry { .. }
        | Command::PublishLedger { .. }
        | Command::OpenReview(_)
        | Command::AgreeReview { .. }
        | Command::TakeNameBack {}
        | Command::AdjustmentDone { .. }
        | Command::KeepTemplate(_)
        | Command::RetireTemplate { .. } => &[],
    };
    texts.iter().map(|field| canary(field)).collect()
}

/// The same of a visit.
const fn visit_fields(command: &VisitCommand) -> &'static [&'static str] {
    match command {
        VisitCommand::SendQuestion(_) => &["Question"],
        VisitCommand::CarryVoice(_) => &["Voice"],
        VisitCommand::SetCondition(_) => &["Condition"],
        VisitCommand::StateBudget(_) => &["Budget"],
        VisitCommand::NameRisk(_) => &["Risk"],
        VisitCommand::WriteNote(_) => &["Note"],
        VisitCommand::Report(_) => &["Report"],
        VisitCommand::MakePromise(_) => &["Promise"],
        VisitCommand::Thank(_) => &["Thanks"],
        VisitCommand::Debrief(_) => &["Debrief"],
        VisitCommand::DraftHosting(_) => &["Nights"],
        VisitCommand::Invite(_)
        | VisitCommand::Accept { .. }
        | VisitCommand::CallOff { .. }
        | VisitCommand::AcceptCondition { .. }
        | VisitCommand::PlanCheckIns(_)
        | VisitCommand::CheckIn { .. }
        | VisitCommand::ConfirmNotes { .. }
        | VisitCommand::CloseDay { .. }
        | VisitCommand::ConfirmPromise { .. } => &[],
    }
}

struct Looked {
    canaries: Vec<String>,
}

impl Looked {
    /// Does a command through the program and remembers its canaries.
    fn does(&mut self, weft: &Weft, command: Value) -> Value {
        let read: Command = serde_json::from_value(command.clone()).expect("a command");
        let own = fields(&read);
        for canary in &own {
            assert!(command.to_string().contains(canary.as_str()), "{canary} is typed");
        }
        self.canaries.extend(own);
        weft.ok(&["do"], &command.to_string())["done"][0].clone()
    }

    /// A failing run must not repeat what was typed.
    fn fails(&self, weft: &Weft, arguments: &[&str], stdin: &str) {
        let run = weft.run(arguments, stdin);
        assert_ne!(run.exit, 0, "{arguments:?} {stdin}");
        let held = holds(&run.printed(), &self.canaries);
        assert_eq!(held, None, "{arguments:?} complains: {}", String::from_utf8_lossy(&run.stderr));
    }
}

fn said(lang: &str, field: &str) -> Value {
    json!({ "lang": lang, "words": canary(field) })
}

/// A visit with something typed into every field there is.
fn visit(looked: &mut Looked, (home, host): (&Weft, &Weft), group: &Value, consent: &Value, file: &str) {
    let carry = |from: &Weft, to: &Weft| {
        from.ok(&["file", "out", "--for", "everyone", "--out", file], "");
        to.ok(&["file", "in", file], "");
        std::fs::remove_file(file).expect("removed");
    };
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).expect("after 1970");
    let today = Day::from_millis(u64::try_from(now.as_millis()).expect("before long"));
    let yesterday = Day::from_number(today.number() - 1).expect("a day");
    let (id, member) = (&group["id"], &group["members"][0]["member"]);
    let invite = json!({ "invite": { "home": id, "named": [member], "from": yesterday, "to": today } });
    let record = looked.does(host, json!({ "visit": invite }))["made"][0].clone();
    carry(host, home);
    looked.does(home, json!({ "visit": { "accept": { "record": record } } }));
    carry(home, host);
    let say =
        |command: &str, field: &str| json!({ "visit": { command: { "record": record, "said": said("en", field) } } });
    looked.does(host, say("set_condition", "Condition"));
    carry(host, home);
    let id = record.as_str().expect("an id");
    let condition = home.ok(&["show", id], "")["conditions"][0]["fact"].clone();
    looked.does(home, json!({ "visit": { "accept_condition": { "record": record, "condition": condition } } }));
    let voice = json!({ "record": record, "consent": consent, "scope": "document", "purpose": "work", "said": said("ta", "Voice") });
    looked.does(home, json!({ "visit": { "carry_voice": voice } }));
    let budget = json!({ "record": record, "amount": 5, "currency": "LKR", "said": said("en", "Budget") });
    looked.does(home, json!({ "visit": { "state_budget": budget } }));
    let promise = json!({ "record": record, "by": today, "said": said("en", "Promise") });
    looked.does(home, json!({ "visit": { "make_promise": promise } }));
    let note = json!({ "record": record, "on": today, "readers": "home", "said": said("en", "Note") });
    looked.does(home, json!({ "visit": { "write_note": note } }));
    for (command, field) in [
        ("send_question", "Question"),
        ("name_risk", "Risk"),
        ("report", "Report"),
        ("thank", "Thanks"),
        ("debrief", "Debrief"),
        ("draft_hosting", "Nights"),
    ] {
        looked.does(home, say(command, field));
    }
    looked.fails(home, &["do"], &say("report", "Report").to_string());
    carry(home, host);
}

/// A form of a group, filled in; and some that are refused.
fn own_form(looked: &mut Looked, nila: &Weft) {
    let form = |question: &str, key: &str, kind: Value| {
        let label = json!({ "said": [said("en", question)] });
        json!({ "name": label, "steps": [{ "fields": [{ "key": key, "kind": kind, "label": label }] }] })
    };
    let publish =
        |form: Value| json!({ "publish_template": { "to": "partnership", "read_by": "group", "form": form } });
    let words = || json!({ "words": {} });
    let record = looked.does(nila, publish(form("Question", "a", words())))["made"][0].clone();
    let version = nila.ok(&["show", record.as_str().expect("an id")], "")["versions"][0]["fact"].clone();
    let answer = |key: &str, said: Value| {
        let answers = json!([{ "key": key, "given": { "words": said } }]);
        json!({ "fill_sheet": { "template": record, "version": version, "answers": answers } })
    };
    looked.does(nila, answer("a", said("en", "Answer")));
    let wrong = canary("Wrong");
    for command in [
        publish(form("Wrong", "Not A Key", words())),
        publish(form("Wrong", &wrong, words())),
        publish(json!({ "name": wrong, "steps": wrong })),
        answer("b", said("en", "Wrong")),
        answer(&wrong, said("en", "Wrong")),
        answer("a", json!(wrong)),
    ] {
        looked.fails(nila, &["do"], &command.to_string());
    }
}

#[test]
fn no_word_stands_anywhere_outside_the_notebook() {
    let dir = tempfile::tempdir().expect("a folder");
    let path = |name: &str| dir.path().join(name).display().to_string();
    let codes = dir.path().join("codes");
    std::fs::create_dir(&codes).expect("a folder");
    let nila = Weft::new(PROGRAM, &codes, "nila", &canary("Code"));
    let huda = Weft { notebook: dir.path().join("huda"), ..nila.clone() };
    let nila = Weft { notebook: dir.path().join("nila"), ..nila };
    let fields = ["Code", "Ours", "Theirs", "Charter", "Long", "Searched", "Wrong", "File"];
    let mut looked = Looked { canaries: fields.iter().map(|field| canary(field)).collect() };
    found(&nila, &huda, [&canary("Ours"), &canary("Theirs")], &canary("Charter"), dir.path());

    let people = nila.ok(&["people"], "");
    let group = |field: &str| people["groups"][canary(field)]["id"].clone();
    let asked = looked.does(
        &nila,
        json!({ "ask_consent": {
            "person": { "name": said("ta", "Name") }, "age": "adult", "spoken": true,
            "scopes": [{ "scope": "document", "for_whom": "partnership", "purpose": "work", "until": "stopped" }],
            "explained": said("ta", "Explained"),
        } }),
    );
    let consent = &asked["made"][0];
    let answered = looked.does(
        &nila,
        json!({ "answer_consent": {
            "record": consent, "handed_over": true, "teach_back": "understood",
            "answers": [{ "scope": "document", "yes": true }],
        } }),
    );
    let receipt = answered["receipt"].as_str().expect("a number").to_owned();
    looked.canaries.push(receipt.clone());
    looked.canaries.push(receipt.replace(' ', ""));
    let proposal = |story: Value| {
        json!({ "propose_entry": {
            "story": story, "from": group("Ours"), "to": group("Theirs"), "kind": "other", "day": "2019-10-18",
        } })
    };
    let me = &people["groups"][canary("Ours")]["members"][0]["member"];
    looked.does(&nila, json!({ "call_member": { "member": me, "name": said("ta", "Called") } }));
    let entry = looked.does(&nila, proposal(said("en", "Story")))["made"][0].clone();
    let translation = json!({ "record": entry, "story": said("en", "Translated"), "by": "person" });
    looked.does(&nila, json!({ "translate_entry": translation }));
    // A text long enough to become an attachment, with the canary at its beginning, in its middle and at its end.
    let filler = "so it went on ".repeat(1000);
    let long = [canary("Long"), canary("Long"), canary("Long")].join(&filler);
    nila.ok(&["do"], &proposal(json!({ "lang": "en", "words": long })).to_string());
    std::fs::write(path("document"), canary("File")).expect("written");
    let kept = nila.ok(&["attach", &path("document"), "--kind", "document", "--nobody"], "");
    nila.ok(&["search"], &canary("Searched"));
    assert_eq!(nila.ok(&["search"], &canary("Story"))["found"].as_array().map(Vec::len), Some(1), "search works");

    nila.ok(&["file", "out", "--for", "everyone", "--out", &path("a.bin")], "");
    huda.ok(&["file", "in", &path("a.bin")], "");
    looked.does(&huda, json!({ "dispute_entry": { "record": entry, "because": said("en", "Because") } }));
    visit(&mut looked, (&nila, &huda), &people["groups"][canary("Ours")], consent, &path("d.bin"));
    std::fs::write(path("number"), &receipt).expect("written");
    huda.ok(&["withdraw", "--number-file", &path("number")], "");
    huda.ok(&["file", "out", "--for", "everyone", "--out", &path("b.bin")], "");
    nila.ok(&["file", "in", &path("b.bin")], "");
    nila.ok(&["file", "out", "--for", "group", "--out", &path("c.bin")], "");

    own_form(&mut looked, &nila);

    // What fails must not repeat what was typed.
    let wrong = canary("Wrong");
    for command in [
        json!({ "propose_entry": { "story": wrong } }),
        json!({ "propose_entry": wrong }),
        json!({ wrong.clone(): {} }),
        json!({ "agree_entry": { "record": wrong } }),
        json!({ "agree_entry": { "record": entry, wrong.clone(): 1 } }),
        json!({ "agree_entry": { "record": entry } }),
        json!({ "dispute_entry": { "record": entry, "because": { "lang": wrong, "words": wrong } } }),
        json!({ "dispute_entry": { "record": entry, "because": { "lang": "en", "words": format!("{wrong}\u{202e}") } } }),
        json!({ "dispute_entry": { "record": entry, "because": { "lang": "en", "words": format!("{wrong}\u{0}") } } }),
        json!({ "dispute_entry": { "record": entry, "because": said("en", "Because") } }),
        json!({ "answer_consent": { "record": consent, "handed_over": wrong, "teach_back": wrong, "answers": [] } }),
    ] {
        looked.fails(&nila, &["do"], &command.to_string());
    }
    looked.fails(&nila, &["do"], &wrong);
    std::fs::write(path("number"), receipt.replace(['1', '2', '3'], "4")).expect("written");
    looked.fails(&nila, &["withdraw", "--number-file", &path("number")], "");
    looked.fails(&nila, &["found", "propose", "--out", &path("never")], &json!({ "group": wrong }).to_string());
    looked.fails(&huda, &["file", "in", &path("document")], "");
    looked.fails(&huda, &["join", "accept", &path("document")], "");
    let kept = kept["made"][0].as_str().expect("an id");
    looked.fails(&huda, &["show", &kept.replace(|c: char| c.is_ascii_digit(), "a")], "");
    let locked_out = Weft { code_file: dir.path().join("wrong.code"), ..nila.clone() };
    std::fs::write(&locked_out.code_file, &wrong).expect("written");
    looked.fails(&locked_out, &["show", kept], "");

    let mut written = Vec::new();
    for notebook in [&nila.notebook, &huda.notebook] {
        files(notebook, &mut written);
    }
    assert!(written.len() >= 10, "{written:?}");
    written.extend(["2.bin", "3.bin", "a.bin", "b.bin", "c.bin"].map(|name| dir.path().join(name)));
    for file in &written {
        let held = holds(&std::fs::read(file).expect("a file"), &looked.canaries);
        assert_eq!(held, None, "in {}", file.display());
    }
    assert!(looked.canaries.len() >= 15, "{:?}", looked.canaries);

    // The scan finds what is there: the proposal can be read by whoever carries it, and says so.
    let proposal = std::fs::read(dir.path().join("1.bin")).expect("a proposal");
    let found = holds(&proposal, &[canary("Charter")]);
    assert_eq!(found, Some(format!("{} as UTF-8", canary("Charter"))));
}

/// The program with two notebooks, as far as it has come.
struct Opened {
    child: std::process::Child,
    input: ChildStdin,
    output: BufReader<ChildStdout>,
    canaries: Vec<String>,
}

impl Opened {
    /// Everything was typed, a draft stands on the screen, nothing is locked.
    fn start(dir: &Path) -> Self {
        let command = || Process::new(OPEN_AND_LOCKED);
        let (input, output, errors) = (Stdio::piped(), Stdio::piped(), Stdio::piped());
        let mut child = command().stdin(input).stdout(output).stderr(errors).spawn().expect("the program starts");
        let (input, output) = (child.stdin.take().expect("its input"), child.stdout.take().expect("its output"));
        let code = canary("Code");
        let texts: Vec<String> = (0..FIELDS).map(|field| canary(&format!("Field{field}x"))).collect();
        let plan = json!({
            "dir": dir, "code": code, "typed": code, "wrong": canary("Wrong"), "wipe": canary("Wipe"), "second": canary("Second"), "texts": texts,
        });
        let canaries = [vec![code, canary("Wrong"), canary("Wipe"), canary("Second")], texts].concat();
        let mut opened = Self { child, input, output: BufReader::new(output), canaries };
        opened.say(&plan.to_string());
        for _ in 0..3 {
            let receipt = opened.hears();
            opened.canaries.push(receipt.replace(' ', ""));
            opened.canaries.push(receipt);
        }
        assert_eq!(opened.hears(), "open");
        opened
    }

    fn say(&mut self, line: &str) {
        self.input.write_all(format!("{line}\n").as_bytes()).expect("it listens");
    }

    fn hears(&mut self) -> String {
        let mut line = String::new();
        self.output.read_line(&mut line).expect("it answers");
        line.trim_end().to_owned()
    }

    /// What stands in the files of its notebooks.
    fn written(&self, dir: &Path) -> Vec<String> {
        let mut traces = Traces::default();
        for canary in &self.canaries {
            traces.add_text_in_every_form(canary, canary);
        }
        let mut written = Vec::new();
        files(dir, &mut written);
        let found = |file: &PathBuf| {
            let found = traces.find(&std::fs::read(file).expect("a file"));
            found.into_iter().map(|found| format!("{} in {}", found.name, file.display())).collect::<Vec<_>>()
        };
        assert!(written.len() >= 10, "{written:?}");
        written.iter().flat_map(found).collect()
    }

    /// Ends it if it does not end by itself; what it has complained of.
    fn complained(mut self) -> Vec<u8> {
        drop(self.input);
        self.child.wait().expect("it ends");
        let mut said = Vec::new();
        self.child.stderr.take().expect("its complaints").read_to_end(&mut said).expect("read");
        said
    }
}

#[test]
fn no_word_stands_in_a_file_while_it_is_open_after_a_kill_and_after_lock() {
    let (killed, locked) = (tempfile::tempdir().expect("a folder"), tempfile::tempdir().expect("a folder"));
    let mut opened = Opened::start(killed.path());
    assert_eq!(opened.written(killed.path()), Vec::<String>::new(), "while it is open");
    let log = std::fs::metadata(killed.path().join("nila/drafts.db-wal")).expect("a draft is on its way into its file");
    assert!(log.len() > 0);
    opened.child.kill().expect("SIGKILL");
    opened.child.wait().expect("it is gone");
    assert_eq!(opened.written(killed.path()), Vec::<String>::new(), "after a kill");

    // The scan finds every form of every canary, wherever it stands.
    let file = killed.path().join("nila/found");
    for canary in &opened.canaries {
        for (form, bytes) in forms(canary) {
            std::fs::write(&file, [&b"\x00words "[..], &bytes, b" words"].concat()).expect("written");
            let found = opened.written(killed.path());
            assert!(found.contains(&format!("{canary} as {form} in {}", file.display())), "{form}: {found:?}");
        }
    }

    let mut opened = Opened::start(locked.path());
    opened.say("");
    assert_eq!(opened.hears(), "locked");
    assert_eq!(opened.written(locked.path()), Vec::<String>::new(), "after lock");
    opened.say("");
    let canaries = opened.canaries.clone();
    assert_eq!(holds(&opened.complained(), &canaries), None);
}

#[test]
fn a_panic_says_where_and_no_word() {
    let dir = tempfile::tempdir().expect("a folder");
    let mut opened = Opened::start(dir.path());
    opened.say("panic");
    opened.say(&canary("Panicked"));
    opened.say("");
    assert_eq!(opened.hears(), "locked");
    opened.say("");
    let mut canaries = opened.canaries.clone();
    canaries.push(canary("Panicked"));
    let said = opened.complained();
    let text = String::from_utf8_lossy(&said);
    assert!(text.contains("locked/main.rs:"), "it says where: {text}");
    assert_eq!(holds(&said, &canaries), None, "{text}");
}
