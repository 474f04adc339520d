// Who did what, for the keeper: an entry each, read by its moment.
CREATE CONSTRAINT audit_entry_id IF NOT EXISTS
FOR (n:AuditEntry)
REQUIRE n.id IS UNIQUE;

CREATE INDEX audit_entry_at IF NOT EXISTS
FOR (n:AuditEntry)
ON (n.at);

// Who was erased, as fingerprints alone: an import of before brings nobody back unnoticed.
CREATE CONSTRAINT erased_fingerprint IF NOT EXISTS
FOR (n:Erased)
REQUIRE n.fingerprint IS UNIQUE;

// Whoever asked to leave, with the day on which it is done.
CREATE CONSTRAINT leaving_member IF NOT EXISTS
FOR (n:Leaving)
REQUIRE n.member IS UNIQUE;
