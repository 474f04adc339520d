// Proposals of sub-groups and the groups in them have ids of their own.
CREATE CONSTRAINT seeding_proposal_id IF NOT EXISTS
FOR (n:SeedingProposal)
REQUIRE n.id IS UNIQUE;

CREATE CONSTRAINT proposed_group_id IF NOT EXISTS
FOR (n:ProposedGroup)
REQUIRE n.id IS UNIQUE;
