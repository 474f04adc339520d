// Accounts, sessions, links, codes, tokens and limits: an id each, and what each is found by.
CREATE CONSTRAINT account_record_id IF NOT EXISTS
FOR (n:AccountRecord)
REQUIRE n.id IS UNIQUE;

CREATE CONSTRAINT account_record_key IF NOT EXISTS
FOR (n:AccountRecord)
REQUIRE n.key IS UNIQUE;

CREATE INDEX account_record_lookup IF NOT EXISTS
FOR (n:AccountRecord)
ON (n.lookup);

CREATE INDEX account_record_owner IF NOT EXISTS
FOR (n:AccountRecord)
ON (n.userId);

CREATE INDEX account_record_model IF NOT EXISTS
FOR (n:AccountRecord)
ON (n.model);
