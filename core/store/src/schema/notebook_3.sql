-- The persons that records are about, by their tokens.
CREATE TABLE persons (
    person BLOB NOT NULL,
    record INTEGER NOT NULL REFERENCES records (row),
    PRIMARY KEY (person, record)
) STRICT, WITHOUT ROWID;
CREATE INDEX persons_by_record ON persons (record);

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
