// What the columns of a table were taken for, to be found again for a table with the same headings.
CREATE CONSTRAINT kept_mapping_key IF NOT EXISTS
FOR (n:KeptMapping)
REQUIRE n.key IS UNIQUE;
