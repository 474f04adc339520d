// Seedings that run as jobs, and the versions of a saved proposal, have ids of their own.
CREATE CONSTRAINT seeding_job_id IF NOT EXISTS
FOR (n:SeedingJob)
REQUIRE n.id IS UNIQUE;

CREATE INDEX seeding_job_status IF NOT EXISTS
FOR (n:SeedingJob)
ON (n.status);

CREATE CONSTRAINT proposal_version_id IF NOT EXISTS
FOR (n:ProposalVersion)
REQUIRE n.id IS UNIQUE;
