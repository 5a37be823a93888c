-- The persons that records are about, by their tokens.
CREATE TABLE persons (
    person BLOB NOT NULL,
    record INTEGER NOT NULL REFERENCES records (row),
    PRIMARY KEY (person, record)
) STRICT, WITHOUT ROWID;
CREATE INDEX persons_by_record ON persons (record);

-- The numbers of things made outside, each group counting for itself.
CREATE TABLE numbers (
    number INTEGER NOT NULL,
    record INTEGER NOT NULL REFERENCES records (row),
    PRIMARY KEY (number, record)
) STRICT, WITHOUT ROWID;
CREATE INDEX numbers_by_record ON numbers (record);

-- What somebody has still to do. matter: its number in the model; since, by: days since 1970-01-01, by the largest number if
-- there is no date; owner, member: an empty blob if it is anybody's.
CREATE TABLE dues (
    by INTEGER NOT NULL,
    id BLOB NOT NULL,
    matter INTEGER NOT NULL,
    since INTEGER NOT NULL,
    owner BLOB NOT NULL,
    member BLOB NOT NULL,
    record INTEGER NOT NULL REFERENCES records (row),
    PRIMARY KEY (by, id, matter, since, owner, member)
) STRICT, WITHOUT ROWID;
CREATE INDEX dues_by_record ON dues (record);
