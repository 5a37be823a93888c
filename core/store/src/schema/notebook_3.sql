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
    row INTEGER NOT NULL PRIMARY KEY,
    record INTEGER NOT NULL REFERENCES records (row),
    id BLOB NOT NULL,
    matter INTEGER NOT NULL,
    by INTEGER NOT NULL,
    since INTEGER NOT NULL,
    owner BLOB NOT NULL,
    member BLOB NOT NULL
) STRICT;
CREATE INDEX dues_by_day ON dues (by, id, matter, since, owner, member);
CREATE INDEX dues_by_matter ON dues (matter, by, id, since, owner, member);
CREATE INDEX dues_by_record ON dues (record);
