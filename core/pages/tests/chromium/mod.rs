//! Chromium without a window, spoken to through its DevTools protocol over two pipes: one page at a time, no port, no
//! network, a profile that is new and goes away.

use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

/// `--no-sandbox`: pages are our own, load nothing, and tests may run as root, where Chromium's sandbox refuses to.
const FLAGS: [&str; 11] = [
    "--headless",
    "--remote-debugging-pipe",
    "--no-sandbox",
    "--disable-gpu",
    "--hide-scrollbars",
    "--disable-quic",
    "--disable-dev-shm-usage",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
];

/// How a page is looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Look {
    Light,
    Dark,
    Print,
}

pub struct Chromium {
    child: Child,
    to: ChildStdin,
    from: BufReader<ChildStdout>,
    profile: PathBuf,
    session: Option<String>,
    sent: u64,
}

impl Chromium {
    /// Starts it with an empty profile in `profile`, and opens one tab.
    pub fn start(profile: &Path) -> Self {
        // Chromium reads commands from descriptor 3 and answers on descriptor 4.
        let mut child = Command::new("sh")
            .args(["-c", "exec chromium \"$@\" 3<&0 4>&1 </dev/null >/dev/null", "sh"])
            .args(FLAGS)
            .arg(format!("--user-data-dir={}", profile.display()))
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("a shell");
        let (to, from) = (child.stdin.take().expect("a pipe"), child.stdout.take().expect("a pipe"));
        let from = BufReader::new(from);
        let mut chromium = Self { child, to, from, profile: profile.to_owned(), session: None, sent: 0 };
        let tab = chromium.ask("Target.createTarget", &json!({ "url": "about:blank" }));
        let attach = json!({ "targetId": tab["targetId"], "flatten": true });
        chromium.session = chromium.ask("Target.attachToTarget", &attach)["sessionId"].as_str().map(str::to_owned);
        chromium.ask("Page.enable", &json!({}));
        // What looks at a page is a script; the pages' own policy runs none.
        chromium.ask("Page.setBypassCSP", &json!({ "enabled": true }));
        chromium
    }

    /// Opens a page.
    pub fn open(&mut self, page: &str) {
        let file = self.profile.join("page.html");
        std::fs::write(&file, page).expect("written");
        self.tell("Page.navigate", &json!({ "url": format!("file://{}", file.display()) }));
        while self.read()["method"] != "Page.loadEventFired" {}
    }

    /// How it is looked at from now on, `width` CSS pixels wide.
    pub fn look(&mut self, look: Look, width: u32) {
        let media = if look == Look::Print { "print" } else { "screen" };
        let scheme = if look == Look::Dark { "dark" } else { "light" };
        let features = json!([{ "name": "prefers-color-scheme", "value": scheme }]);
        self.ask("Emulation.setEmulatedMedia", &json!({ "media": media, "features": features }));
        self.size(width, 1000);
    }

    /// Runs a script in the page, waits for what it promises, and gives its value.
    pub fn run(&mut self, script: &str) -> Value {
        let run = json!({ "expression": script, "awaitPromise": true, "returnByValue": true });
        let answer = self.ask("Runtime.evaluate", &run);
        assert!(answer.get("exceptionDetails").is_none(), "{answer}");
        answer["result"]["value"].clone()
    }

    fn size(&mut self, width: u32, height: u64) {
        let size = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
        self.ask("Emulation.setDeviceMetricsOverride", &size);
    }

    /// The page as it would be printed; what is emulated would be printed too.
    pub fn pdf(&mut self) -> Vec<u8> {
        self.ask("Emulation.setEmulatedMedia", &json!({ "media": "", "features": [] }));
        let answer = self.ask("Page.printToPDF", &json!({ "preferCSSPageSize": true, "printBackground": false }));
        STANDARD.decode(answer["data"].as_str().expect("a document")).expect("base64")
    }

    /// The whole page as a picture, `width` CSS pixels wide.
    pub fn picture(&mut self, width: u32) -> Vec<u8> {
        let height = self.run("document.documentElement.scrollHeight").as_u64().expect("a height");
        self.size(width, height);
        let answer = self.ask("Page.captureScreenshot", &json!({}));
        STANDARD.decode(answer["data"].as_str().expect("a picture")).expect("base64")
    }

    fn tell(&mut self, method: &str, params: &Value) -> u64 {
        self.sent += 1;
        let mut message = json!({ "id": self.sent, "method": method, "params": params });
        if let Some(session) = &self.session {
            message["sessionId"] = json!(session);
        }
        let mut bytes = message.to_string().into_bytes();
        bytes.push(0);
        self.to.write_all(&bytes).expect("Chromium listens");
        self.sent
    }

    fn ask(&mut self, method: &str, params: &Value) -> Value {
        let id = self.tell(method, params);
        loop {
            let message = self.read();
            if message["id"] == id {
                assert!(message.get("error").is_none(), "{method}: {message}");
                return message["result"].clone();
            }
        }
    }

    fn read(&mut self) -> Value {
        let mut bytes = Vec::new();
        self.from.read_until(0, &mut bytes).expect("Chromium answers");
        assert_eq!(bytes.pop(), Some(0), "Chromium is gone; is the package installed? scripts/setup pages");
        serde_json::from_slice(&bytes).expect("JSON")
    }
}

impl Drop for Chromium {
    fn drop(&mut self) {
        self.session = None;
        self.tell("Browser.close", &json!({}));
        self.child.wait().expect("Chromium ends");
    }
}
