// One mark per imported source, also when two processes begin to import it at once; and an index that no query uses and
// every written passage paid for is gone.
CREATE CONSTRAINT import_source IF NOT EXISTS
FOR (n:Import)
REQUIRE n.source IS UNIQUE;

DROP INDEX passage_hash IF EXISTS;
