// What members put in, as it stood after each step: found by its record, and by who may open it.
CREATE CONSTRAINT record_version_id IF NOT EXISTS
FOR (n:RecordVersion)
REQUIRE n.id IS UNIQUE;

CREATE INDEX record_version_key IF NOT EXISTS
FOR (n:RecordVersion)
ON (n.key);

// What members are told: an id each, those that are not mailed yet, and who mails them now.
CREATE CONSTRAINT notice_id IF NOT EXISTS
FOR (n:Notice)
REQUIRE n.id IS UNIQUE;

CREATE INDEX notice_due IF NOT EXISTS
FOR (n:Notice)
ON (n.due);

CREATE INDEX notice_at IF NOT EXISTS
FOR (n:Notice)
ON (n.at);
