-- What somebody has still to do, by whose it is: a list or a count reads one group's and one member's, matter by matter. The rows
-- of step 3 move here; their columns mean the same.
CREATE TABLE dues_by_owner (
    owner BLOB NOT NULL,
    member BLOB NOT NULL,
    matter INTEGER NOT NULL,
    by INTEGER NOT NULL,
    id BLOB NOT NULL,
    since INTEGER NOT NULL,
    record INTEGER NOT NULL REFERENCES records (row),
    PRIMARY KEY (owner, member, matter, by, id, since)
) STRICT, WITHOUT ROWID;
INSERT INTO dues_by_owner (owner, member, matter, by, id, since, record)
    SELECT owner, member, matter, by, id, since, record FROM dues;
DROP TABLE dues;
ALTER TABLE dues_by_owner RENAME TO dues;
CREATE INDEX dues_by_record ON dues (record);

-- Places that one record alone can take: two that take the same one do not agree. claim: as the model packs it.
CREATE TABLE claims (
    claim BLOB NOT NULL,
    record INTEGER NOT NULL REFERENCES records (row),
    PRIMARY KEY (claim, record)
) STRICT, WITHOUT ROWID;
CREATE INDEX claims_by_record ON claims (record);
