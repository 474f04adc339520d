// Forms that people fill in: an id each, and the day after which their answers count no more.
CREATE CONSTRAINT form_id IF NOT EXISTS
FOR (n:Form)
REQUIRE n.id IS UNIQUE;

CREATE INDEX form_until IF NOT EXISTS
FOR (n:Form)
ON (n.until);
