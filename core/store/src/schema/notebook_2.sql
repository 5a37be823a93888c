-- Records that can be destroyed. Nothing of them stands in any other table but the sealed chunks of their attachments.
-- door: 1 opens with the notebook, 2 needs the second unlock. name: the record's id, sealed for its door. tag: random, what
-- its key is bound to. epoch, key: the record's own key, wrapped under that shred epoch. face: what lists and search ask;
-- body: what its facts fold to, and its tellings; both sealed under the record's key.
CREATE TABLE sealed (
    row INTEGER NOT NULL PRIMARY KEY,
    door INTEGER NOT NULL,
    name BLOB NOT NULL,
    tag BLOB NOT NULL,
    epoch INTEGER NOT NULL,
    key BLOB NOT NULL,
    face BLOB NOT NULL,
    body BLOB NOT NULL
) STRICT;
CREATE INDEX sealed_by_door ON sealed (door);

-- Their segments as they travel, each sealed under its record's key.
CREATE TABLE sealed_segments (
    record INTEGER NOT NULL REFERENCES sealed (row),
    place INTEGER NOT NULL,
    bytes BLOB NOT NULL,
    PRIMARY KEY (record, place)
) STRICT;

-- One row: the shred epoch under which records are sealed, and the oldest whose hardware key may still be there.
CREATE TABLE shredding (
    row INTEGER NOT NULL PRIMARY KEY CHECK (row = 1),
    epoch INTEGER NOT NULL,
    oldest INTEGER NOT NULL
) STRICT;

-- Captures that are attachments now: their files go next.
CREATE TABLE captured (
    name BLOB NOT NULL PRIMARY KEY
) STRICT, WITHOUT ROWID;

-- Words are folded before they are indexed since this step: search reads every record anew.
INSERT INTO dirty (record) SELECT record FROM states WHERE true ON CONFLICT DO NOTHING;

-- Sums of balances, kept as balances change, so that no list adds up everything that was ever agreed.
CREATE TABLE balance_sums (
    giver BLOB NOT NULL,
    taker BLOB NOT NULL,
    kind BLOB NOT NULL,
    unit BLOB NOT NULL,
    entries INTEGER NOT NULL,
    high INTEGER NOT NULL,
    low INTEGER NOT NULL,
    PRIMARY KEY (giver, taker, kind, unit)
) STRICT, WITHOUT ROWID;
INSERT INTO balance_sums (giver, taker, kind, unit, entries, high, low)
    SELECT giver, taker, kind, unit, COUNT(*), SUM(high), SUM(low) FROM balances GROUP BY giver, taker, kind, unit;
CREATE TRIGGER balance_added AFTER INSERT ON balances BEGIN
    INSERT INTO balance_sums (giver, taker, kind, unit, entries, high, low)
        VALUES (new.giver, new.taker, new.kind, new.unit, 1, new.high, new.low)
        ON CONFLICT DO UPDATE
        SET entries = entries + 1, high = high + excluded.high, low = low + excluded.low;
END;
CREATE TRIGGER balance_removed AFTER DELETE ON balances BEGIN
    UPDATE balance_sums SET entries = entries - 1, high = high - old.high, low = low - old.low
        WHERE (giver, taker, kind, unit) = (old.giver, old.taker, old.kind, old.unit);
    DELETE FROM balance_sums
        WHERE (giver, taker, kind, unit) = (old.giver, old.taker, old.kind, old.unit) AND entries = 0;
END;

-- One row, raised in every commit: what the anchor beside the file is compared with.
CREATE TABLE generation (
    row INTEGER NOT NULL PRIMARY KEY CHECK (row = 1),
    number INTEGER NOT NULL
) STRICT;
INSERT INTO generation (row, number) VALUES (1, 1);
