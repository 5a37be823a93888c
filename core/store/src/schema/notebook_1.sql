-- Small things that stand alone: the genesis, this device's secrets and place.
CREATE TABLE own (
    name TEXT NOT NULL PRIMARY KEY,
    value BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE settings (
    name TEXT NOT NULL PRIMARY KEY,
    value BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- What a request that was carried out once led to, so that asking twice does it once.
CREATE TABLE requests (
    id BLOB NOT NULL PRIMARY KEY,
    result BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE audiences (
    row INTEGER NOT NULL PRIMARY KEY,
    audience BLOB NOT NULL UNIQUE
) STRICT;

CREATE TABLE records (
    row INTEGER NOT NULL PRIMARY KEY,
    id BLOB NOT NULL UNIQUE
) STRICT;

CREATE TABLE logs (
    row INTEGER NOT NULL PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    audience INTEGER NOT NULL REFERENCES audiences (row),
    lane INTEGER NOT NULL,
    mid BLOB NOT NULL,
    incarnation BLOB NOT NULL,
    opened BLOB NOT NULL,
    forked INTEGER NOT NULL
) STRICT;

-- A fact at its place in a log. A forked log may hold one fact at the same place of two branches: two rows.
-- held: 0 the body is here, 1 it is missing, 2 it was erased. ready: 1 as soon as all its deps are ready and its depth
-- is right; only ready facts fold. hlc is the 64 bits of an unsigned number.
CREATE TABLE facts (
    row INTEGER NOT NULL PRIMARY KEY,
    short INTEGER NOT NULL,
    id BLOB NOT NULL,
    log INTEGER NOT NULL REFERENCES logs (row),
    seq INTEGER NOT NULL,
    chain BLOB NOT NULL,
    record INTEGER NOT NULL REFERENCES records (row),
    kind INTEGER NOT NULL,
    depth INTEGER NOT NULL,
    hlc INTEGER NOT NULL,
    header BLOB NOT NULL,
    held INTEGER NOT NULL,
    ready INTEGER NOT NULL,
    salt BLOB NOT NULL,
    body BLOB NOT NULL
) STRICT;
CREATE INDEX facts_by_short ON facts (short);
CREATE INDEX facts_by_place ON facts (log, seq);
CREATE INDEX facts_by_record ON facts (record);
CREATE INDEX facts_missing ON facts (row) WHERE held = 1;
CREATE INDEX facts_of_control ON facts (row) WHERE kind >= 256 AND kind < 512;

-- Which fact waits for which dependency.
CREATE TABLE waits (
    short INTEGER NOT NULL,
    fact INTEGER NOT NULL REFERENCES facts (row),
    dep BLOB NOT NULL,
    PRIMARY KEY (short, fact, dep)
) STRICT, WITHOUT ROWID;
CREATE INDEX waits_by_fact ON waits (fact);

-- Signed tips: the ends at which runs of a log may be handed on.
CREATE TABLE tips (
    log INTEGER NOT NULL REFERENCES logs (row),
    seq INTEGER NOT NULL,
    chain BLOB NOT NULL,
    signature BLOB NOT NULL,
    PRIMARY KEY (log, seq, chain)
) STRICT, WITHOUT ROWID;

-- The newest place of each branch of a log: one row, unless its author forked it.
CREATE TABLE branches (
    log INTEGER NOT NULL REFERENCES logs (row),
    seq INTEGER NOT NULL,
    chain BLOB NOT NULL,
    PRIMARY KEY (log, seq, chain)
) STRICT, WITHOUT ROWID;

-- author: the device, or nothing for a receipt. model: as the fold reads it, or nothing for a kind not known here.
-- counted: whether it counted when its record was folded last.
CREATE TABLE notices (
    row INTEGER NOT NULL PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    audience INTEGER NOT NULL REFERENCES audiences (row),
    record BLOB NOT NULL,
    author BLOB NOT NULL,
    bytes BLOB NOT NULL,
    model BLOB NOT NULL,
    counted INTEGER NOT NULL
) STRICT;
CREATE INDEX notices_by_record ON notices (record);
CREATE INDEX notices_of_devices ON notices (row) WHERE author <> x'';

-- hash: of the state, so that comparing an audience does not read every state again.
CREATE TABLE states (
    record INTEGER NOT NULL PRIMARY KEY REFERENCES records (row),
    audience INTEGER NOT NULL REFERENCES audiences (row),
    hash BLOB NOT NULL,
    state BLOB NOT NULL
) STRICT;
CREATE INDEX states_by_audience ON states (audience);

-- Rows of records: lists, links, receipts, balances. newness is the day number turned round, so that newest first
-- and then by id is one ascending order.
CREATE TABLE items (
    record INTEGER NOT NULL PRIMARY KEY REFERENCES records (row),
    id BLOB NOT NULL,
    area INTEGER NOT NULL,
    newness INTEGER NOT NULL,
    owner BLOB NOT NULL,
    title BLOB NOT NULL
) STRICT;
CREATE INDEX items_by_newness ON items (newness, id);
CREATE INDEX items_by_area ON items (area, newness, id);

CREATE TABLE links (
    about BLOB NOT NULL,
    record INTEGER NOT NULL REFERENCES records (row),
    PRIMARY KEY (about, record)
) STRICT, WITHOUT ROWID;
CREATE INDEX links_by_record ON links (record);

CREATE TABLE receipts (
    receipt BLOB NOT NULL,
    record INTEGER NOT NULL REFERENCES records (row),
    PRIMARY KEY (receipt, record)
) STRICT, WITHOUT ROWID;
CREATE INDEX receipts_by_record ON receipts (record);

-- The amount in two halves, so that SQLite adds them up without overflow.
CREATE TABLE balances (
    record INTEGER NOT NULL PRIMARY KEY REFERENCES records (row),
    giver BLOB NOT NULL,
    taker BLOB NOT NULL,
    kind BLOB NOT NULL,
    unit BLOB NOT NULL,
    high INTEGER NOT NULL,
    low INTEGER NOT NULL
) STRICT;

-- Search: one row a record. A record in dirty has words that search does not know yet.
CREATE TABLE dirty (
    record INTEGER NOT NULL PRIMARY KEY REFERENCES records (row)
) STRICT;
CREATE VIRTUAL TABLE search USING fts5 (
    words,
    tokenize = "unicode61 remove_diacritics 2 categories 'L* N* Co Mn Mc'"
);
INSERT INTO search (search, rank) VALUES ('secure-delete', 1);

CREATE TABLE epochs (
    audience INTEGER NOT NULL REFERENCES audiences (row),
    generation INTEGER NOT NULL,
    key_id BLOB NOT NULL,
    secret BLOB NOT NULL,
    PRIMARY KEY (audience, generation, key_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE seals (
    fact BLOB NOT NULL PRIMARY KEY,
    bytes BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- Which telling names which attachment, the chunks held, and the attachments that were erased and stay so.
CREATE TABLE attachments (
    fact INTEGER NOT NULL REFERENCES facts (row),
    attachment BLOB NOT NULL,
    chunks INTEGER NOT NULL,
    PRIMARY KEY (fact, attachment)
) STRICT, WITHOUT ROWID;
CREATE INDEX attachments_by_id ON attachments (attachment);

CREATE TABLE chunks (
    row INTEGER NOT NULL PRIMARY KEY,
    attachment BLOB NOT NULL,
    place INTEGER NOT NULL,
    bytes BLOB NOT NULL,
    UNIQUE (attachment, place)
) STRICT;

CREATE TABLE erased_attachments (
    attachment BLOB NOT NULL PRIMARY KEY
) STRICT, WITHOUT ROWID;

-- What could not be taken yet, as it arrived, in order of arrival. why: see `Why`.
CREATE TABLE held (
    row INTEGER NOT NULL PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    why INTEGER NOT NULL,
    bytes BLOB NOT NULL
) STRICT;
