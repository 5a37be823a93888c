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

-- One row, raised in every commit: what the anchor beside the file is compared with.
CREATE TABLE generation (
    row INTEGER NOT NULL PRIMARY KEY CHECK (row = 1),
    number INTEGER NOT NULL
) STRICT;
INSERT INTO generation (row, number) VALUES (1, 1);
