-- One row, raised in every commit: what the anchor beside the file is compared with.
CREATE TABLE generation (
    row INTEGER NOT NULL PRIMARY KEY CHECK (row = 1),
    number INTEGER NOT NULL
) STRICT;
INSERT INTO generation (row, number) VALUES (1, 1);
