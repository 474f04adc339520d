// Members who are another member by now, by the id that is gone; and what sources of records say otherwise because of it, found by
// the record.
CREATE CONSTRAINT alias_id IF NOT EXISTS
FOR (n:Alias)
REQUIRE n.id IS UNIQUE;

CREATE INDEX source_piece_of IF NOT EXISTS
FOR (n:SourcePiece)
ON (n.of);

CREATE INDEX source_piece_source IF NOT EXISTS
FOR (n:SourcePiece)
ON (n.source);
