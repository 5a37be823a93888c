-- What somebody is typing: one row a field.
CREATE TABLE drafts (
    screen TEXT NOT NULL,
    field TEXT NOT NULL,
    value BLOB NOT NULL,
    PRIMARY KEY (screen, field)
) STRICT, WITHOUT ROWID;
