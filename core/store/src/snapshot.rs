//! What a notebook holds between two writes: the model's questions, and those of the engine and of `sync`.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use rusqlite::{Connection, OptionalExtension, params};
use weft_chain::attachment::Chunk;
use weft_chain::limits::SEQ_AT_MOST;
use weft_chain::root::{self, Leaf};
use weft_chain::telling::Give;
use weft_chain::{EpochSecret, LogOpened, MissingFile, Rejected, Seals, Segment, Supersedes, Verified};
use weft_model::audience::{Audience, Lane};
use weft_model::fact::Fact;
use weft_model::fold::{self, Record};
use weft_model::ids::{
    AttachmentId, Commit, FactId, Incarnation, LogId, Mid, NoticeId, PersonToken, RecordId, SignKey,
};
use weft_model::membership::Genesis;
use weft_model::notice::NoticeAuthor;
use weft_model::records::{BalanceSum, Claim, DueBy, DueLine, Listed, Page, Records, Unreadable, Written};
use weft_model::said::{Content, Telling};
use weft_model::standing::Past;
use zeroize::Zeroizing;

use crate::attachments::WholeFile;
use crate::columns::{Id, pack, short, unpack, unsigned};
use crate::error::StoreError;
use crate::freshness::{self, Watch};
use crate::held::{self, Held, HeldPlace, Why};
use crate::logs::{self, LogHeld};
use crate::name::Name;
use crate::news::{self, News, Went};
use crate::{attachments, captures, dues, facts, notices, own, rows, search, whole};

/// A notebook as it is as long as this is held. Cheap to make.
#[derive(Clone, Copy)]
pub struct Snapshot<'a> {
    connection: &'a Connection,
    past: Option<&'a Past>,
    /// None in the middle of a write.
    watch: Option<&'a RefCell<Watch>>,
}

impl<'a> Snapshot<'a> {
    pub(crate) const fn new(connection: &'a Connection, past: Option<&'a Past>) -> Self {
        Self { connection, past, watch: None }
    }

    pub(crate) const fn between_writes(
        connection: &'a Connection,
        past: Option<&'a Past>,
        watch: &'a RefCell<Watch>,
    ) -> Self {
        Self { connection, past, watch: Some(watch) }
    }

    pub(crate) const fn connection(&self) -> &'a Connection {
        self.connection
    }

    /// An answer, if everything it was read from was what had been written.
    fn sound<T>(&self, answer: T) -> Result<T, StoreError> {
        whole::sound(self.connection, answer)
    }

    /// The membership, also of any point of the past; none before the genesis.
    pub const fn past(&self) -> Option<&'a Past> {
        self.past
    }

    /// The genesis; none before the notebook is founded.
    pub fn genesis(&self) -> Result<Option<Genesis>, StoreError> {
        self.sound(own::genesis(self.connection)?)
    }

    /// The signed bytes the genesis came in.
    pub fn founding(&self) -> Result<Option<Vec<u8>>, StoreError> {
        self.sound(own::founding(self.connection)?)
    }

    /// This device's secrets, zeroised on drop.
    pub fn identity(&self) -> Result<Option<Zeroizing<Vec<u8>>>, StoreError> {
        self.sound(own::identity(self.connection)?)
    }

    /// Which device and incarnation writes here.
    pub fn place(&self) -> Result<Option<(Mid, Incarnation)>, StoreError> {
        self.sound(own::place(self.connection)?)
    }

    /// A setting of the engine.
    pub fn setting(&self, name: &str) -> Result<Option<Vec<u8>>, StoreError> {
        self.sound(own::setting(self.connection, name)?)
    }

    /// What a request led to, if it was carried out.
    pub fn request_result(&self, id: &[u8]) -> Result<Option<Vec<u8>>, StoreError> {
        self.sound(own::request_result(self.connection, id)?)
    }

    /// Every epoch key held, by audience and generation.
    pub fn epoch_secrets(&self) -> Result<Vec<EpochSecret>, StoreError> {
        self.sound(own::epoch_secrets(self.connection)?)
    }

    /// The seals beside the fact of an epoch key.
    pub fn seals(&self, fact: &FactId) -> Result<Option<Seals>, StoreError> {
        self.sound(own::seals(self.connection, fact)?)
    }

    /// A fact by its id, ready or waiting.
    pub fn fact(&self, id: &FactId) -> Result<Option<Fact>, StoreError> {
        self.sound(facts::by_id(self.connection, id)?)
    }

    /// The commitment to a fact's body: what a telling that arrives later is checked against.
    pub fn commit_of(&self, id: &FactId) -> Result<Option<Commit>, StoreError> {
        Ok(self.fact(id)?.map(|fact| fact.commit))
    }

    /// The depth of a fact held; the next one stands at 1 + the deepest it names.
    pub fn depth_of(&self, id: &FactId) -> Result<Option<u64>, StoreError> {
        let mut query = self.connection.prepare_cached("SELECT depth FROM facts WHERE short = ?1 AND id = ?2")?;
        let depth: Option<i64> = query.query_row(params![short(id), Id(*id)], |row| row.get(0)).optional()?;
        self.sound(depth.map(unsigned).transpose()?)
    }

    /// The facts of a record that no other fact of it names, with their depths, by id: what a new fact of it names.
    /// Waiting facts are not among them.
    pub fn record_heads(&self, id: &RecordId) -> Result<Vec<(FactId, u64)>, StoreError> {
        let mut query = self.connection.prepare_cached(
            "SELECT f.id, f.header FROM facts f JOIN records r ON r.row = f.record WHERE r.id = ?1 AND f.ready = 1",
        )?;
        let mut rows = query.query([Id(*id)])?;
        let (mut depths, mut named) = (BTreeMap::new(), BTreeSet::new());
        while let Some(row) = rows.next()? {
            let fact: Id<FactId> = row.get(0)?;
            let header = facts::read_header(row.get_ref(1)?.as_blob().map_err(|_| StoreError::Damaged)?)?;
            depths.insert(fact.0, header.depth);
            named.extend(header.deps);
        }
        depths.retain(|fact, _| !named.contains(fact));
        self.sound(depths.into_iter().collect())
    }

    /// The log this device writes in an audience and lane, with its last sequence number and chain value; none before its
    /// first fact there.
    pub fn own_log(&self, audience: &Audience, lane: Lane) -> Result<Option<(LogOpened, u64, [u8; 32])>, StoreError> {
        let Some((mid, incarnation)) = self.place()? else { return Ok(None) };
        self.sound(logs::of_device(self.connection, &mid, &incarnation, audience, lane)?)
    }

    /// Where the log of an earlier incarnation of this device in an audience and lane stood: what the opening of the log
    /// that goes on from there supersedes.
    pub fn superseded(&self, audience: &Audience, lane: Lane) -> Result<Option<Supersedes>, StoreError> {
        self.sound(own::superseded(self.connection, audience, lane)?)
    }

    /// The logs of an audience, by id.
    pub fn logs(&self, audience: &Audience) -> Result<Vec<LogHeld>, StoreError> {
        self.sound(logs::of_audience(self.connection, audience)?)
    }

    /// What is held of a log from `from_seq` on, packed into segments of at most 256 facts that fit into a blob each and
    /// end at signed tips; of a forked log, every branch. Each begins where a receiver who has everything before
    /// `from_seq` can take it.
    pub fn runs(&self, log: &LogId, from_seq: u64) -> Result<Vec<Verified<Segment>>, StoreError> {
        self.runs_to(log, from_seq, SEQ_AT_MOST)
    }

    /// The same up to the first signed tip that is not before `to_seq`: a piece of a long log. Of a forked one, everything.
    pub fn runs_to(&self, log: &LogId, from_seq: u64, to_seq: u64) -> Result<Vec<Verified<Segment>>, StoreError> {
        self.sound(logs::runs(self.connection, log, from_seq, to_seq)?)
    }

    /// The chain values held at a place of a log: one, unless its author forked it.
    pub fn chains_at(&self, log: &LogId, seq: u64) -> Result<Vec<[u8; 32]>, StoreError> {
        // Nobody has written there, and no column holds such a number.
        if seq > SEQ_AT_MOST {
            return Ok(Vec::new());
        }
        self.sound(logs::chains_at(self.connection, log, seq)?)
    }

    /// The devices of which a log is forked: two chains of theirs are held at one place.
    pub fn forked(&self) -> Result<BTreeSet<Mid>, StoreError> {
        let mut query = self.connection.prepare_cached("SELECT mid FROM logs WHERE forked = 1")?;
        let mids = query.query_map([], |row| Ok(row.get::<_, Id<Mid>>(0)?.0))?;
        self.sound(mids.collect::<Result<_, _>>()?)
    }

    /// Whether what a file builds on is here: a place of a log, or notices (see [`News::builds_on`]).
    pub fn holds(&self, place: &Leaf) -> Result<bool, StoreError> {
        self.sound(news::holds(self, place)?)
    }

    /// What is new of an audience since a file went out, and what that builds on; everything since the default.
    pub fn news(&self, audience: &Audience, since: &Went) -> Result<News, StoreError> {
        self.sound(news::news(self, audience, since)?)
    }

    /// The newest place of every branch of every log of an audience.
    pub fn frontier(&self, audience: &Audience) -> Result<BTreeSet<Leaf>, StoreError> {
        self.sound(logs::frontier(self.connection, audience)?)
    }

    /// Every notice of an audience, by id, as it travels.
    pub fn notices(&self, audience: &Audience) -> Result<BTreeMap<NoticeId, Vec<u8>>, StoreError> {
        let mut query = self.connection.prepare_cached(
            "SELECT n.id, n.bytes FROM notices n JOIN audiences a ON a.row = n.audience WHERE a.audience = ?1",
        )?;
        let notices = query.query_map([pack(audience)?], |row| Ok((row.get::<_, Id<NoticeId>>(0)?.0, row.get(1)?)))?;
        self.sound(notices.collect::<Result<_, _>>()?)
    }

    /// One notice as it travels, if it is of that audience.
    pub fn notice(&self, audience: &Audience, id: &NoticeId) -> Result<Option<Vec<u8>>, StoreError> {
        self.sound(notices::one(self.connection, audience, id)?)
    }

    /// The ids of the notices of an audience.
    pub fn notice_ids(&self, audience: &Audience) -> Result<BTreeSet<NoticeId>, StoreError> {
        self.sound(notices::ids(self.connection, audience)?)
    }

    /// Who signed each notice of an audience, as far as this version reads it.
    pub fn notice_authors(&self, audience: &Audience) -> Result<Vec<(NoticeId, NoticeAuthor)>, StoreError> {
        self.sound(notices::authors(self.connection, audience)?)
    }

    /// Whether two devices hold the same of an audience: facts, waiting ones too, and notices.
    pub fn root(&self, audience: &Audience) -> Result<[u8; 32], StoreError> {
        Ok(root::transport(&self.frontier(audience)?, &self.notice_ids(audience)?))
    }

    /// Whether two devices of one model version make the same of an audience.
    pub fn state_hash(&self, audience: &Audience) -> Result<[u8; 32], StoreError> {
        let mut query = self.connection.prepare_cached(
            "SELECT r.id, s.hash FROM states s JOIN records r ON r.row = s.record JOIN audiences a ON a.row = s.audience
             WHERE a.audience = ?1",
        )?;
        let hashes = query.query_map([pack(audience)?], |row| Ok((row.get::<_, Id<RecordId>>(0)?.0, row.get(1)?)))?;
        self.sound(root::state(fold::VERSION, &hashes.collect::<Result<_, _>>()?))
    }

    /// The audiences of which anything is held.
    pub fn audiences(&self) -> Result<Vec<Audience>, StoreError> {
        let mut query = self.connection.prepare_cached("SELECT audience FROM audiences")?;
        let packed = query.query_map([], |row| row.get::<_, Vec<u8>>(0))?;
        let mut audiences: Vec<Audience> = packed.map(|packed| unpack(&packed?)).collect::<Result<_, StoreError>>()?;
        audiences.sort_unstable();
        self.sound(audiences)
    }

    /// The tellings of an audience whose words have not arrived, by id; erased ones are not missing.
    pub fn missing_tellings(&self, audience: &Audience) -> Result<Vec<FactId>, StoreError> {
        self.sound(attachments::missing_tellings(self.connection, audience)?)
    }

    /// The files of an audience of which chunks are missing.
    pub fn missing_files(&self, audience: &Audience) -> Result<Vec<MissingFile>, StoreError> {
        self.sound(attachments::missing(self.connection, audience)?)
    }

    /// The files of an audience that are here whole.
    pub fn whole_files(&self, audience: &Audience) -> Result<Vec<WholeFile>, StoreError> {
        self.sound(attachments::whole(self.connection, audience)?)
    }

    /// The chunks held of an attachment, in order.
    pub fn chunks(&self, attachment: &AttachmentId) -> Result<Vec<Chunk>, StoreError> {
        self.sound(attachments::chunks(self.connection, attachment)?)
    }

    /// Which chunks are held of an attachment, by their places.
    pub fn chunk_places(&self, attachment: &AttachmentId) -> Result<BTreeSet<u32>, StoreError> {
        self.sound(attachments::places(self.connection, attachment)?)
    }

    /// One chunk of an attachment.
    pub fn chunk(&self, attachment: &AttachmentId, index: u32) -> Result<Option<Chunk>, StoreError> {
        self.sound(attachments::chunk(self.connection, attachment, index)?)
    }

    /// Whether a telling of this audience names the attachment.
    pub fn names_attachment(&self, audience: &Audience, attachment: &AttachmentId) -> Result<bool, StoreError> {
        self.sound(attachments::is_named(self.connection, audience, attachment)?)
    }

    /// A telling with its salt, for a device of its audience that misses its words.
    pub fn give(&self, audience: &Audience, telling: &FactId) -> Result<Option<Give>, StoreError> {
        self.sound(facts::give(self.connection, audience, telling)?)
    }

    /// What could not be taken yet and stands behind `place` (the default: from the first), in the order of arrival: as
    /// many as have `bytes` bytes together, at least one. Empty at the end.
    pub fn held(&self, place: HeldPlace, bytes: usize) -> Result<Vec<Held>, StoreError> {
        self.sound(held::after(self.connection, place, bytes)?)
    }

    /// How many things are held, by the reason.
    pub fn held_counts(&self) -> Result<BTreeMap<Why, u64>, StoreError> {
        self.sound(held::counts(self.connection)?)
    }

    /// The notices that count and that this device has not acknowledged, by their record and its audience.
    pub fn unacknowledged(&self, by: &Mid) -> Result<BTreeMap<(RecordId, Audience), Vec<NoticeId>>, StoreError> {
        self.sound(notices::unacknowledged(self.connection, by)?)
    }

    /// The captures that are attachments by now and whose files have to go.
    pub(crate) fn captured(&self) -> Result<Vec<Name>, StoreError> {
        self.sound(captures::attached(self.connection)?)
    }

    /// How many facts wait for others. Takes as long as there are such.
    pub fn waiting_count(&self) -> Result<u64, StoreError> {
        let mut query = self.connection.prepare_cached("SELECT COUNT(DISTINCT fact) FROM waits")?;
        self.sound(unsigned(query.query_row([], |row| row.get(0))?)?)
    }

    /// How many facts are held, and how many of them are not folded: they wait, or can never count.
    pub fn fact_counts(&self) -> Result<(u64, u64), StoreError> {
        let mut query =
            self.connection.prepare_cached("SELECT COUNT(*), COUNT(*) FILTER (WHERE ready = 0) FROM facts")?;
        let (all, waiting): (i64, i64) = query.query_row([], |row| Ok((row.get(0)?, row.get(1)?)))?;
        self.sound((unsigned(all)?, unsigned(waiting)?))
    }
}

impl From<Rejected> for StoreError {
    /// What was verified when it came in does not verify any more.
    fn from(_: Rejected) -> Self {
        Self::Damaged
    }
}

impl Records for Snapshot<'_> {
    fn record(&self, id: &RecordId) -> Result<Option<Record>, Unreadable> {
        let state = || -> Result<Option<Record>, StoreError> {
            let mut query = self
                .connection
                .prepare_cached("SELECT s.state FROM records r JOIN states s ON s.record = r.row WHERE r.id = ?1")?;
            let state: Option<Vec<u8>> = query.query_row([Id(*id)], |row| row.get(0)).optional()?;
            self.sound(state)?.map(|state| unpack(&state)).transpose()
        };
        Ok(state()?)
    }

    fn telling(&self, fact: &FactId) -> Result<Option<Content>, Unreadable> {
        Ok(self.sound(facts::told(self.connection, fact)?)?)
    }

    fn tellings(&self, id: &RecordId) -> Result<Vec<Telling>, Unreadable> {
        Ok(self.sound(facts::tellings(self.connection, id)?)?)
    }

    fn page(&self, page: &Page) -> Result<Vec<Listed>, Unreadable> {
        Ok(self.sound(rows::page(self.connection, page)?)?)
    }

    fn concerning(&self, id: &RecordId) -> Result<Vec<RecordId>, Unreadable> {
        Ok(self.sound(rows::concerning(self.connection, id)?)?)
    }

    fn by_receipt(&self, key: &SignKey) -> Result<Vec<RecordId>, Unreadable> {
        Ok(self.sound(rows::by_receipt(self.connection, key)?)?)
    }

    fn of_person(&self, person: &PersonToken) -> Result<Vec<RecordId>, Unreadable> {
        Ok(self.sound(rows::of_person(self.connection, person)?)?)
    }

    fn by_number(&self, number: u32) -> Result<Vec<RecordId>, Unreadable> {
        Ok(self.sound(rows::by_number(self.connection, number)?)?)
    }

    fn due(&self, asked: &DueBy) -> Result<Vec<DueLine>, Unreadable> {
        Ok(self.sound(dues::due(self.connection, asked)?)?)
    }

    fn claimed_twice(&self) -> Result<BTreeMap<Claim, BTreeSet<RecordId>>, Unreadable> {
        Ok(self.sound(rows::claimed_twice(self.connection)?)?)
    }

    fn balances(&self) -> Result<Vec<BalanceSum>, Unreadable> {
        Ok(self.sound(rows::balances(self.connection)?)?)
    }

    fn search(&self, text: &str, lines: u32) -> Result<Vec<RecordId>, Unreadable> {
        let ask = || search::search(self.connection, text, lines);
        let found = match self.watch {
            Some(watch) => freshness::asking(self.connection, watch, ask)?,
            None => ask()?,
        };
        Ok(self.sound(found)?)
    }

    fn written_past(&self, mid: &Mid, places: &BTreeMap<LogId, u64>) -> Result<Vec<Written>, Unreadable> {
        Ok(self.sound(facts::written_past(self.connection, mid, places)?)?)
    }
}
