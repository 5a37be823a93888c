//! The terminal shell, driven in a pseudo-terminal as a person would: by the keyboard alone. Budget: 30 seconds.
#![cfg(unix)]

use std::io::{Read, Write};
use std::process::{Child, Command, Stdio};

use rexpect::session::spawn_command;
use weft_tests::terminal::{CODE, KEYS, Person};
use weft_tests::weft::{Partners, Weft};

const PROGRAM: &str = env!("CARGO_BIN_EXE_weft-under-test");
#[test]
fn somebody_is_asked_answers_and_takes_it_back() {
    let partners = Partners::found(PROGRAM);
    let mut nila = Person::opens(&partners.nila);
    nila.sees("Weavers");
    nila.takes("Ask somebody");
    nila.sees("1/3");
    // Going on without a name says what is missing, where it is missing.
    nila.takes("Next");
    nila.sees("! ");
    nila.fills("Name", "Kamala");
    nila.takes("18 or older");
    nila.sees("(chosen)");
    nila.takes("Spoken aloud");
    nila.takes("Next");
    nila.fills("In plain words", "We write down how you weave.\n\nThe other group reads it.");
    nila.sees("The other group reads it.");
    nila.takes("Next");
    nila.takes("Write down and photograph");
    nila.takes("All our groups");
    let purpose = nila.number("Write down and photograph: what for");
    // All of them, then all again, then fewer.
    for typed in [purpose.as_str(), "quilting", "teach"] {
        nila.asks(typed, "some letters of the name");
    }
    nila.line("1");
    nila.reads();
    nila.sees("Teaching others");
    nila.takes("Until I say stop");
    nila.takes("Write down the question");
    nila.takes("Hand over to answer");
    nila.sees("Hand the phone over");
    nila.takes("Hand over now");
    nila.sees("Before you answer");
    assert!(nila.cleared, "what stood there before is gone from the terminal");
    assert!(!nila.page.contains("Kamala"), "nothing of the notebook is on it");
    nila.takes("Next");
    nila.takes("Understood");
    nila.takes("Next");
    nila.takes("Yes");
    nila.takes("Next");
    nila.takes("Write it down");
    nila.sees("Your number");
    let number = nila.page.lines().find(|line| line.trim().len() == 23 && line.trim().starts_with(char::is_numeric));
    let number = number.expect("a number in fives").trim().to_owned();
    let code = nila.number("The same number as a picture");
    nila.line(&code);
    nila.reads();
    assert!(nila.page.lines().filter(|line| line.contains('█')).count() > 10, "a picture: {}", nila.page);
    let done = nila.number("I have it");
    nila.line(&done);
    nila.session.exp_string("Locked.").expect("whoever answered leaves the notebook locked");
    nila.session.exp_eof().expect("it ends");

    let mut nila = Person::opens(&partners.nila);
    let has = nila.number("I have a number");
    nila.line(&has);
    nila.unseen();
    nila.line("12345 12345 12345 12345");
    nila.session.exp_string("That number has a mistake").expect("it says so");
    nila.unseen();
    nila.types_unseen(&number);
    nila.sees("Take it back?");
    nila.takes("Take it back");
    nila.sees("Taken back");
    nila.line("0");
    nila.reads();
    nila.leaves();
}

#[test]
fn what_was_typed_before_a_kill_is_there_afterwards() {
    let partners = Partners::found(PROGRAM);
    let mut nila = Person::opens(&partners.nila);
    nila.takes("Ask somebody");
    nila.fills("Name", "Kamala of the looms");
    nila.takes("Not sure");
    // Half a line is lost, and nothing else.
    nila.session.send("3").and_then(|_| nila.session.flush()).expect("typed");
    nila.session.process_mut().kill(rexpect::process::Signal::SIGKILL).expect("killed");
    drop(nila);
    let mut nila = Person::opens(&partners.nila);
    nila.takes("Ask somebody");
    nila.sees("Kamala of the looms");
    nila.sees("Not sure (chosen)");
    nila.leaves();
}

#[test]
fn a_file_is_brought_in_looked_at_and_deleted() {
    let partners = Partners::found(PROGRAM);
    let shared = partners.nila.notebook.with_file_name("minutes of may.pdf");
    std::fs::write(&shared, b"%PDF-1.7 nothing else").expect("written");
    let mut nila = Person::opens(&partners.nila);
    nila.takes("More");
    nila.takes("Brought in");
    nila.sees("Nothing waits here.");
    let pick = nila.number("Bring in a file");
    nila.asks(&pick, "Which file?");
    nila.line(&shared.display().to_string());
    nila.reads();
    nila.sees("It is in Weft now");
    nila.takes("minutes of may");
    nila.sees("can be hidden in it");
    nila.takes("Delete it for good");
    nila.takes("Delete it for good");
    nila.sees("Deleted for good.");
    nila.sees("Nothing waits here.");
    nila.leaves();
    assert!(shared.exists(), "what was brought in stays where it was");
}

/// A terminal has no microphone: a file stands for what it hears, in pieces as they would come.
#[test]
fn a_voice_is_recorded_in_the_place_of_words() {
    let partners = Partners::found(PROGRAM);
    let voice = concat!(env!("CARGO_MANIFEST_DIR"), "/scenarios/files/voice.aac");
    let mut nila = Person::opens(&partners.nila);
    nila.takes("Tell and hear");
    nila.takes("Tell what happened");
    nila.takes("Say it");
    nila.sees("may know the voice");
    let record = nila.number("Speak now");
    nila.asks(&record, "There is no microphone here.");
    nila.line(voice);
    nila.reads();
    nila.sees("4 seconds recorded");
    nila.takes("Delete the recording");
    nila.takes("No, keep it");
    nila.sees("4 seconds recorded");
    nila.leaves();
    let mut nila = Person::opens(&partners.nila);
    nila.takes("Tell and hear");
    nila.takes("Tell what happened");
    nila.sees("4 seconds recorded");
    nila.leaves();
}

#[test]
fn nonsense_changes_nothing_and_lists_go_on() {
    let partners = Partners::found(PROGRAM);
    partners.entries(&partners.nila, (0..120).map(|n| format!("Story {n} of the looms")));
    let mut nila = Person::opens(&partners.nila);
    for typed in ["99", "x", "-1", "1 2", "ää", "٩٩", "00", "00000000000000000000000000000"] {
        nila.line(typed);
        nila.reads();
        nila.sees("There is nothing with that number");
    }
    nila.line("?");
    nila.reads();
    nila.sees("From here you reach everything.");
    nila.line("=");
    nila.reads();
    nila.takes("What we shared");
    let stories = |page: &str| page.matches("of the looms").count();
    assert_eq!(stories(&nila.page), 50);
    nila.takes("More lines");
    assert_eq!(stories(&nila.page), 100);
    nila.takes("More lines");
    assert_eq!(stories(&nila.page), 120);
    assert!(!nila.page.contains("More lines"));
    // The last one opens, though it was not on the screen that was drawn first.
    let last = nila.page.lines().rfind(|line| line.contains("of the looms")).expect("a story").trim().to_owned();
    let (number, story) = last.split_once(' ').expect("a number");
    let story = story.to_owned();
    nila.line(number);
    nila.reads();
    nila.sees(story.split(" of").next().expect("a story"));
    nila.leaves();
}

/// The program without a terminal, as another program or a screen reader's own window would run it.
fn piped(weft: &Weft, out: impl Into<Stdio>) -> Child {
    let mut command = Command::new(PROGRAM);
    command.arg("--notebook").arg(&weft.notebook).arg("--code-file").arg(&weft.code_file);
    command.stdin(Stdio::piped()).stdout(out).spawn().expect("it starts")
}

#[test]
fn it_reads_from_a_pipe_and_locks_at_its_end() {
    let partners = Partners::found(PROGRAM);
    let mut child = piped(&partners.nila, Stdio::piped());
    child.stdin.take().expect("a pipe").write_all("1\n0\n".as_bytes()).expect("typed");
    let mut said = String::new();
    child.stdout.take().expect("a pipe").read_to_string(&mut said).expect("UTF-8");
    assert_eq!(child.wait().expect("it ends").code(), Some(0));
    assert!(!said.contains('\u{1b}'), "plain lines alone");
    assert_eq!(said.matches(KEYS).count(), 3, "{said}");
    assert!(said.ends_with("Locked.\n"), "{said}");
    partners.nila.ok(&["check"], "");
}

/// Somebody is frightened, or the window is closed.
#[test]
fn an_interrupt_clears_the_terminal() {
    let partners = Partners::found(PROGRAM);
    let mut nila = Person::opens(&partners.nila);
    nila.takes("Ask somebody");
    nila.fills("Name", "Kamala of the looms");
    nila.session.send_control('c').expect("pressed");
    let rest = nila.session.exp_eof().expect("it ends");
    assert!(rest.contains("\u{1b}[3J"), "{rest:?}");
    let mut nila = Person::opens(&partners.nila);
    nila.takes("Ask somebody");
    nila.sees("Kamala of the looms");
    nila.leaves();
}

/// A yes must not be written down whose number nobody sees.
#[test]
fn nothing_is_done_once_nobody_reads() {
    let partners = Partners::found(PROGRAM);
    let mut child =
        piped(&partners.nila, std::fs::File::options().write(true).open("/dev/full").expect("a full device"));
    // The form of a new entry, its story, and on.
    let typed = "7\n1\nA story that nobody sees.\n.\n3\n";
    let _ = child.stdin.take().expect("a pipe").write_all(typed.as_bytes());
    child.wait().expect("it ends");
    let mut nila = Person::opens(&partners.nila);
    nila.takes("New entry");
    assert!(!nila.page.contains("nobody sees"), "{}", nila.page);
    nila.leaves();
}

/// Somebody without a notebook, who makes one in this folder: two languages, and a code that is not too easy, twice.
fn makes(folder: &std::path::Path) -> Person {
    let mut command = Command::new(PROGRAM);
    command.arg("--notebook").arg(folder).env("TERM", "dumb").env("LC_ALL", "en_GB.UTF-8");
    let session = spawn_command(command, Some(20_000)).expect("it starts");
    let mut person = Person { session, page: String::new(), cleared: false };
    person.reads();
    person.sees("1/4");
    for (field, letters) in [("First", "English"), ("Second", "Kiswahili")] {
        let number = person.number(field);
        for typed in [number.as_str(), letters] {
            person.asks(typed, "some letters of the name");
        }
        person.line("1");
        person.reads();
    }
    person.takes("Next");
    person.sees("stays shut for good.");
    let next = person.number("Next");
    person.line(&next);
    // Too easy, then another one the second time, then right.
    for (first, again, said) in [("1111", "1111", "too easy to guess"), (CODE, "25 80", "another code than before")] {
        for typed in [first, again] {
            person.unseen();
            person.line(typed);
        }
        person.session.exp_string(said).expect("it says why not");
    }
    for _ in 0..2 {
        person.unseen();
        person.line(CODE);
    }
    person.reads();
    person.sees("This notebook belongs to no group yet.");
    person
}

/// Types a number, then a file's name.
fn file(person: &mut Person, words: &str, how: &str, file: &str) {
    let number = person.number(words);
    person.asks(&number, how);
    person.line(file);
    person.reads();
}

const OUT: &str = "Where should the file go?";
const IN: &str = "Which file?";

/// From nothing to a notebook that belongs to a group, without a verb: two languages, a code, a request, a welcome.
#[test]
fn somebody_new_makes_a_notebook_and_joins_a_group() {
    let partners = Partners::found(PROGRAM);
    let folder = partners.nila.notebook.parent().expect("a folder").join("somebody new");
    let mut person = makes(&folder);
    let place = |name: &str| folder.with_file_name(name).to_str().expect("UTF-8").to_owned();
    let (request, welcome) = (place("request"), place("welcome"));
    // Whoever changes their mind can still write it.
    let number = person.number("Write a request");
    person.asks(&number, "Where should the file go?");
    person.line("-");
    person.reads();
    person.asks(&number, "Where should the file go?");
    person.line(&request);
    person.reads();
    person.sees("The request is written. Send this file to your group.");
    let welcomed = partners.nila.ok(&["welcome", &request, "--out", &welcome], "");
    // The request is no welcome.
    for (file, said) in [(&request, "This file is no welcome for this notebook."), (&welcome, "You belong now.")] {
        let number = person.number("Read a welcome");
        person.asks(&number, "Which file?");
        person.line(file);
        person.reads();
        person.sees(said);
    }
    let numbers = welcomed["numbers"].as_array().expect("four").iter().filter_map(|number| number.as_str());
    person.sees(&numbers.collect::<Vec<_>>().join(" · "));
    person.sees("Weavers");
    person.leaves();
}

/// Two groups begin without a verb, and one of them thinks better of it.
#[test]
fn two_groups_begin_by_screens_alone_and_a_notebook_is_erased() {
    let dir = tempfile::tempdir().expect("a folder");
    let place = |name: &str| dir.path().join(name).to_str().expect("UTF-8").to_owned();
    let mut nila = makes(&dir.path().join("nila"));
    nila.takes("Begin with another group");
    nila.takes("Write a proposal");
    nila.fills("Your group's own name", "Weavers");
    nila.takes("Take ready words");
    nila.sees("Whoever was hurt is heard first.");
    file(&mut nila, "Write a proposal", OUT, &place("1"));
    nila.sees("The proposal is written.");
    nila.leaves();

    let mut huda = makes(&dir.path().join("huda"));
    huda.takes("Begin with another group");
    file(&mut huda, "Read their proposal", IN, &place("1"));
    huda.sees("Weavers");
    huda.fills("Your group's own name", "Bakers");
    file(&mut huda, "Write our answer", OUT, &place("2"));

    let nila_code = dir.path().join("nila.code");
    std::fs::write(&nila_code, CODE).expect("written");
    let nila = Weft { program: PROGRAM.into(), notebook: dir.path().join("nila"), code_file: nila_code };
    let mut nila = Person::opens(&nila);
    nila.sees("Waiting for their answer");
    file(&mut nila, "Read their answer", IN, &place("2"));
    file(&mut nila, "Write the last file", OUT, &place("3"));
    file(&mut huda, "Read the last file", IN, &place("3"));
    let number = |person: &Person| {
        let digits = |line: &&str| line.trim().len() == 23 && line.trim().starts_with(char::is_numeric);
        person.page.lines().find(digits).expect("a number in fives").trim().to_owned()
    };
    assert_eq!(number(&nila), number(&huda));
    nila.takes("Go in");
    nila.sees("Weavers");
    nila.leaves();
    huda.takes("Go in");
    for words in ["More", "Settings", "Erase this notebook"] {
        huda.takes(words);
    }
    let now = huda.number("Erase it now");
    huda.line(&now);
    huda.unseen();
    huda.line(CODE);
    huda.reads();
    huda.sees("The notebook is gone from this phone.");
    huda.leaves();
    assert!(!dir.path().join("huda").join("notebook.db").exists());
}
