//! Doing: a command is decided, signed, stored and folded in one transaction, once, whatever is killed in between.

use serde::{Deserialize, Serialize};
use weft_chain::{Seals, SignedNotice, Verified, attachment, notice};
use weft_model::audience::Audience;
use weft_model::case::SpokenAct;
use weft_model::command::{Command, Context, Decision, Holder, Refusal, decide};
use weft_model::fact::{Area, FactBody, NewFact};
use weft_model::fold::State;
use weft_model::ids::{RecordId, SignKey};
use weft_model::membership::{EpochKey, Membership, MembershipFact, PreviousKey, control_record, epoch_key};
use weft_model::notice::{NoticeAuthor, acknowledged};
use weft_model::records::Records;
use weft_model::said::Attachment;
use weft_store::Name;
use weft_vault::{Key, ReceiptKeys, ReceiptNumber, random};

use crate::error::WeftError;
use crate::notebook::{Notebook, RequestId, UNREADABLE, setting};
use crate::sealed::{Changing, Kept, Open, Readable, Took};
use crate::signing::Signing;

/// What was done.
#[derive(Clone, PartialEq, Eq, Serialize)]
pub struct Done {
    /// Records that came into being.
    pub made: Vec<RecordId>,
    /// A receipt number in fives, to be said and repeated once; kept sealed until [`Notebook::receipt_given`].
    pub receipt: Option<String>,
    /// Whether this request had been carried out before; nothing was done again.
    pub repeated: bool,
}

impl std::fmt::Debug for Done {
    /// Never the receipt number: a log must not hold what only the person may know.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Done({:?}, receipt: {}, repeated: {})", self.made, self.receipt.is_some(), self.repeated)
    }
}

/// What is remembered of a request.
#[derive(Serialize, Deserialize)]
struct Remembered {
    made: Vec<RecordId>,
    receipt_of: Option<RecordId>,
    /// Whose number it is; an earlier version knew only the person's and wrote nothing here.
    holder: Holder,
}

impl Remembered {
    fn read(bytes: &[u8]) -> Result<Self, WeftError> {
        let earlier = || {
            let (made, receipt_of) = postcard::from_bytes(bytes)?;
            Ok::<_, postcard::Error>(Self { made, receipt_of, holder: Holder::Person })
        };
        postcard::from_bytes(bytes).or_else(|_| earlier()).map_err(|_| UNREADABLE)
    }
}

/// What goes into the transaction beside the decision.
#[derive(Default)]
pub(crate) struct Beside {
    /// The key that a receipt number unlocked.
    pub receipt: Option<ReceiptKeys>,
    /// The consent whose receipt number waits in the drafts, and who keeps it.
    pub receipt_of: Option<(RecordId, Holder)>,
    /// The receipt number of a case that is being filed, as it is spoken: kept in the case itself.
    pub case_number: Option<String>,
    /// The caller's name for it.
    pub request: Option<RequestId>,
    /// Chunks of a sealed file.
    pub chunks: Vec<attachment::Chunk>,
    /// A finished capture, and what it is as an attachment.
    pub captured: Option<(Name, Attachment)>,
}

/// Everything signed and sealed, ready to be stored in one transaction.
struct Signed {
    segments: Vec<Verified<weft_chain::Segment>>,
    notices: Vec<Verified<SignedNotice>>,
    keys: Vec<(weft_chain::EpochSecret, weft_model::ids::FactId, Seals)>,
    hlc: u64,
}

impl Signed {
    /// Takes out what belongs to sealed records: those records as they are after it.
    fn apart(mut self, open: &Open, membership: &Membership) -> Result<(Self, Vec<Kept>), WeftError> {
        let mut changing = Changing::new(open);
        for segment in std::mem::take(&mut self.segments) {
            let Some(kept) = changing.of(&segment.opened.audience) else {
                self.segments.push(segment);
                continue;
            };
            if !matches!(kept.take(&segment, membership), Took::New(_)) {
                return Err(UNREADABLE);
            }
        }
        for notice in std::mem::take(&mut self.notices) {
            match changing.of(&notice.content.audience) {
                Some(kept) => drop(kept.take_notice(notice)),
                None => self.notices.push(notice),
            }
        }
        for (secret, fact, seals) in std::mem::take(&mut self.keys) {
            match changing.of(&secret.audience) {
                Some(kept) => kept.take_key(secret, fact, seals),
                None => self.keys.push((secret, fact, seals)),
            }
        }
        Ok((self, changing.changed()))
    }
}

const RECEIPTS: &str = "receipt";

/// A file sealed under a key of its own.
pub(crate) fn sealed(file: &[u8], media_type: &str) -> Result<(Attachment, Vec<attachment::Chunk>), WeftError> {
    attachment::seal(file, media_type).map_err(|_| WeftError::bad("this file is too large to keep"))
}

impl Notebook {
    /// Does what a command wants, or says why not. With a `request`, repeating it does nothing and answers the same.
    pub fn act(&mut self, command: Command, request: Option<RequestId>) -> Result<Done, WeftError> {
        if let Some(done) = self.already(request)? {
            return Ok(done);
        }
        self.carry_out(command, Beside { request, ..Beside::default() })
    }

    /// The same for a command that keeps a recording or another file, which is sealed first; `media_type` as `image/jpeg`.
    pub fn act_with(
        &mut self,
        file: &[u8],
        media_type: &str,
        command: impl FnOnce(Attachment) -> Result<Command, WeftError>,
        request: Option<RequestId>,
    ) -> Result<Done, WeftError> {
        if let Some(done) = self.already(request)? {
            return Ok(done);
        }
        let (file, chunks) = sealed(file, media_type)?;
        self.carry_out(command(file)?, Beside { request, chunks, ..Beside::default() })
    }

    pub(crate) fn carry_out(&mut self, command: Command, mut beside: Beside) -> Result<Done, WeftError> {
        let mut receipt = None;
        if let Some((record, holder)) = command.gives_receipt() {
            let number = self.receipt_for(record, holder)?;
            beside.receipt = Some(self.receipt_keys(&number)?);
            beside.receipt_of = Some((record, holder));
            receipt = Some(number.spoken());
        }
        if let Command::FileCase(_) = &command {
            let number = ReceiptNumber::new();
            beside.receipt = Some(self.receipt_keys(&number)?);
            beside.case_number = Some(number.spoken());
            receipt = Some(number.spoken());
        }
        let decision = self.decide(self.with_held(command)?, beside.receipt.as_ref())?;
        let made = self.commit(&decision, beside)?;
        Ok(Done { made, receipt, repeated: false })
    }

    /// Takes a yes back with the number that the person was given.
    pub fn withdraw(&mut self, number: &[u8], request: Option<RequestId>) -> Result<Done, WeftError> {
        self.with_number(number, request, Area::Consent, |record| Command::WithdrawConsent { record })
    }

    /// Lets a dead person's yeses hold on, with the number of somebody whom they named.
    pub fn continue_with(&mut self, number: &[u8], request: Option<RequestId>) -> Result<Done, WeftError> {
        self.with_number(number, request, Area::Consent, |record| Command::ContinueConsent { record })
    }

    /// Says in a case what only the affected person says, with the number that was given when it was told: wherever the
    /// case is held and open, on a phone of its filer or of a listener behind the second code.
    pub fn speak(&mut self, number: &[u8], word: &SpokenAct, request: Option<RequestId>) -> Result<Done, WeftError> {
        let speak = |record| Command::SpeakInCase { record, word: word.clone() };
        self.with_number(number, request, Area::Case, speak)
    }

    fn with_number(
        &mut self,
        number: &[u8],
        request: Option<RequestId>,
        area: Area,
        command: impl Fn(RecordId) -> Command,
    ) -> Result<Done, WeftError> {
        if let Some(done) = self.already(request)? {
            return Ok(done);
        }
        let keys = self.keys_of_number(number)?;
        let mut decision = Decision::default();
        let mut refused = WeftError::from(Refusal::NotThisReceipt);
        // Should somebody have written this key into a record of theirs, the true one is taken back all the same.
        for record in self.opened_by(&keys)? {
            if self.readable().record(&record)?.and_then(|held| held.state.area()) != Some(area) {
                continue;
            }
            match self.decide(command(record), Some(&keys)) {
                Ok(one) => {
                    decision.notices.extend(one.notices);
                    decision.facts.extend(one.facts);
                }
                Err(one) => refused = one,
            }
        }
        if decision.notices.is_empty() {
            return Err(refused);
        }
        let made = self.commit(&decision, Beside { receipt: Some(keys), request, ..Beside::default() })?;
        Ok(Done { made, receipt: None, repeated: false })
    }

    /// The number of a case that was told here, as long as it was not said to be kept ([`receipt_given`](Self::receipt_given)).
    pub fn case_number(&self, case: &RecordId) -> Option<&str> {
        self.open.get(case)?.number()
    }

    /// The record that a receipt number opens, if it is held and open here, and whether it is a successor's number.
    pub fn find_by_number(&self, number: &[u8]) -> Result<Option<(RecordId, bool)>, WeftError> {
        let keys = self.keys_of_number(number)?;
        let Some(id) = self.opened_by(&keys)?.first().copied() else { return Ok(None) };
        let (state, key) =
            (self.readable().record(&id)?.map(|record| record.state), SignKey::new(keys.signer.public()));
        Ok(Some((id, matches!(state, Some(State::Consent(consent)) if consent.succeeds(&key)))))
    }

    fn opened_by(&self, keys: &ReceiptKeys) -> Result<Vec<RecordId>, WeftError> {
        Ok(self.readable().by_receipt(&SignKey::new(keys.signer.public()))?)
    }

    fn keys_of_number(&self, number: &[u8]) -> Result<ReceiptKeys, WeftError> {
        let text = std::str::from_utf8(number).map_err(|_| WeftError::bad(BAD_NUMBER))?;
        let number = match weft_l10n::read_words(text) {
            Some(words) => ReceiptNumber::from_words(&words),
            None => ReceiptNumber::parse(text),
        };
        self.receipt_keys(&number.map_err(|_| WeftError::bad(BAD_NUMBER))?)
    }

    /// A receipt number as twelve words of this notebook's first language, for whoever would rather keep those.
    pub fn receipt_in_words(&self, number: &str) -> Result<String, WeftError> {
        let number = ReceiptNumber::parse(number).map_err(|_| WeftError::bad(BAD_NUMBER))?.words();
        let said = self.languages.iter().find_map(|lang| weft_l10n::say_words(lang.as_str(), &number));
        said.or_else(|| weft_l10n::say_words("en", &number)).ok_or(UNREADABLE)
    }

    /// Forgets the receipt numbers of a consent or a case that were kept until they were shown and repeated.
    pub fn receipt_given(&mut self, record: RecordId) -> Result<(), WeftError> {
        if let Some(mut kept) = self.open.get(&record).filter(|kept| kept.number().is_some()).cloned() {
            kept.keep_number(None);
            let staged = self.seal_changed(vec![kept], true)?;
            self.store.write(|w| staged.write(w))?;
            self.keep_open(staged);
        }
        for holder in [Holder::Person, Holder::Guardian, Holder::Successor] {
            self.store.drafts().delete(RECEIPTS, &kept_for(record, holder))?;
        }
        Ok(())
    }

    /// What an act of this name answered when it was done; none if it was not.
    pub fn already(&self, request: Option<RequestId>) -> Result<Option<Done>, WeftError> {
        let Some(request) = request else { return Ok(None) };
        let in_sealed = self.open.remembered(&request).map(<[u8]>::to_vec);
        let known = in_sealed.map_or_else(|| self.snapshot().request_result(&request), |known| Ok(Some(known)))?;
        let Some(bytes) = known else { return Ok(None) };
        let remembered = Remembered::read(&bytes)?;
        let receipt = match remembered.receipt_of {
            Some(record) => self.kept_receipt(record, remembered.holder)?.map(|number| number.spoken()),
            None => remembered.made.first().and_then(|made| self.open.get(made)?.number()).map(str::to_owned),
        };
        Ok(Some(Done { made: remembered.made, receipt, repeated: true }))
    }

    pub(crate) fn decide(&self, command: Command, receipt: Option<&ReceiptKeys>) -> Result<Decision, WeftError> {
        let ctx = Context {
            actor: self.actor()?,
            membership: self.membership()?,
            today: self.clock.today(),
            fresh: self.fresh(),
            receipt: receipt.map(|keys| SignKey::new(keys.signer.public())),
            line_of: weft_chain::line_of,
        };
        Ok(decide(&self.readable(), command, &ctx)?)
    }

    /// Signs a decision and stores it with everything beside it, in one transaction.
    pub(crate) fn commit(&mut self, decision: &Decision, beside: Beside) -> Result<Vec<RecordId>, WeftError> {
        let (facts, mut chunks) =
            attachment::long_texts(&decision.facts).map_err(|_| WeftError::bad("the text is too long"))?;
        chunks.extend(beside.chunks);
        let signed = self.sign(&facts, decision, beside.receipt.as_ref())?;
        let (receipt_of, holder) = beside.receipt_of.unzip();
        let holder = holder.unwrap_or(Holder::Person);
        let remembered = Remembered { made: decision.made.clone(), receipt_of, holder };
        let remembered = postcard::to_allocvec(&remembered).map_err(|_| UNREADABLE)?;
        let (signed, mut sealed) = signed.apart(&self.open, &*self.membership()?)?;
        let narrow = !sealed.is_empty();
        if let (Some(request), Some(kept)) = (beside.request, sealed.first_mut()) {
            kept.remember(request, remembered.clone());
        }
        if let (Some(number), Some(kept)) = (beside.case_number, sealed.first_mut()) {
            kept.keep_number(Some(number));
        }
        let staged = self.seal_changed(sealed, true)?;
        self.store.write(|w| {
            staged.write(w)?;
            for chunk in &chunks {
                w.put_chunk(chunk)?;
            }
            if let Some((name, file)) = &beside.captured {
                w.attach_capture(&self.captures, name, file)?;
            }
            for (secret, fact, seals) in &signed.keys {
                w.put_epoch(secret)?;
                w.put_seals(fact, seals)?;
            }
            for notice in &signed.notices {
                w.put_notice(notice)?;
            }
            for segment in &signed.segments {
                w.append(segment)?;
            }
            for telling in &decision.erase {
                w.erase(telling)?;
            }
            if let Some(request) = beside.request.as_ref().filter(|_| !narrow) {
                w.remember_request(request, &remembered)?;
            }
            w.put_setting(setting::HLC, &signed.hlc.to_le_bytes())
        })?;
        self.keep_open(staged);
        Ok(decision.made.clone())
    }

    fn sign(&self, facts: &[NewFact], decision: &Decision, receipt: Option<&ReceiptKeys>) -> Result<Signed, WeftError> {
        let (readable, place) = (self.readable(), self.place()?);
        let mut signing = Signing::new(readable, self.past()?, &self.identity, place, self.clock, self.hlc()?);
        signing.facts(facts)?;
        let mut keys = Vec::new();
        for audience in &decision.rotate {
            let (secret, fact, seals) = new_key(&readable, &signing.membership(), *audience)?;
            let placed = signing.facts(&[fact])?;
            keys.extend(placed.first().map(|id| (secret, *id, seals)));
        }
        let mut notices = Vec::new();
        for new in &decision.notices {
            let heads = signing.control_heads(&new.audience);
            let hlc = signing.tick(&new.audience);
            let (by, signer) = match receipt.filter(|_| new.by_receipt) {
                Some(keys) => (NoticeAuthor::Receipt(SignKey::new(keys.signer.public())), &keys.signer),
                None => (NoticeAuthor::Device(place.mid), self.identity.signer()),
            };
            let written = notice::write(new, place.partnership, by, heads, hlc, random::bytes(), signer);
            let written = written.map_err(|_| WeftError::bad("this notice cannot be written"))?;
            // Whoever publishes a notice has taken it in.
            signing.facts(&acknowledged(new.record, new.audience, &[written.id]))?;
            notices.push(written);
        }
        let hlc = signing.hlc();
        Ok(Signed { segments: signing.sign()?, notices, keys, hlc })
    }

    fn receipt_for(&mut self, record: RecordId, holder: Holder) -> Result<ReceiptNumber, WeftError> {
        if let Some(number) = self.kept_receipt(record, holder)? {
            return Ok(number);
        }
        // Kept before the answer is written: if the power goes in between, the person still gets this number.
        let number = ReceiptNumber::new();
        self.store.drafts().put(RECEIPTS, &kept_for(record, holder), number.spoken().as_bytes())?;
        Ok(number)
    }

    pub(crate) fn kept_receipt(&self, record: RecordId, holder: Holder) -> Result<Option<ReceiptNumber>, WeftError> {
        let Some(bytes) = self.store.drafts().get(RECEIPTS, &kept_for(record, holder))? else { return Ok(None) };
        let text = std::str::from_utf8(&bytes).map_err(|_| UNREADABLE)?;
        ReceiptNumber::parse(text).map(Some).map_err(|_| UNREADABLE)
    }

    fn receipt_keys(&self, number: &ReceiptNumber) -> Result<ReceiptKeys, WeftError> {
        let keys = number.keys(self.place()?.partnership.bytes());
        keys.map_err(|_| WeftError::Device { what: "there is too little memory to read a receipt number" })
    }
}

const BAD_NUMBER: &str = "that number has a mistake; a receipt has 20 digits, in fives, or 12 words";

/// The name under which a number waits among the drafts.
fn kept_for(record: RecordId, holder: Holder) -> String {
    match holder {
        Holder::Person => record.to_string(),
        Holder::Guardian => format!("{record}/guardian"),
        Holder::Successor => format!("{record}/successor"),
    }
}

/// A new key for an audience, carrying the one before, sealed to everyone who belongs now.
pub(crate) fn new_key(
    readable: &Readable<'_>,
    membership: &Membership,
    audience: Audience,
) -> Result<(weft_chain::EpochSecret, NewFact, Seals), WeftError> {
    let generation = membership.generation(&audience).saturating_add(1);
    let secret = weft_chain::EpochSecret { audience, generation, key: Key::random() };
    let held = readable.secrets()?;
    let before = held.iter().filter(|held| held.audience == audience).max_by_key(|held| held.generation);
    let previous = before.map(|held| PreviousKey(*held.key.as_bytes()));
    let fact = epoch_key(membership, audience, secret.key_id(), previous);
    let MembershipFact::EpochKey(EpochKey { mids, .. }) = &fact else { return Err(UNREADABLE) };
    let devices: Vec<_> = mids.iter().filter_map(|mid| membership.seal_key(mid, &audience)).collect();
    let seals = secret.seal_to(&devices).map_err(|_| WeftError::bad("there are too many devices for one key"))?;
    let record = control_record(membership, &audience);
    let body = FactBody::Membership(fact);
    Ok((secret, NewFact { record, audience, body, belongs_to: None }, seals))
}
