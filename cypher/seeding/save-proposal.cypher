// Saves a proposal of groups with an open invitation for each member; saved again under its id, it stays as it is.
//
// @param   $id      string
// @param   $format  string   format of the groups
// @param   $kind    string   kind of group that is made of them
// @param   $created string   when it was saved, ISO 8601
// @param   $score   number
// @param   $challenge string?  challenge that the groups address
// @param   $groups  map[]    {id string, number integer, score number, members map[] {id string, role string?}}
// @returns invited  integer  members invited
// @access  write
MERGE (proposal:SeedingProposal {id: $id})
  ON CREATE SET
    proposal.format = $format,
    proposal.kind = $kind,
    proposal.created = $created,
    proposal.score = $score,
    proposal.challenge = $challenge
WITH proposal
UNWIND $groups AS row
MERGE (group:ProposedGroup {id: row.id})
  ON CREATE SET group.number = row.number, group.score = row.score
MERGE (proposal)-[:PROPOSES]->(group)
WITH group, row
UNWIND row.members AS invited
MATCH (member:Member {id: invited.id})
MERGE (group)-[invitation:INVITES]->(member)
  ON CREATE SET invitation.role = invited.role, invitation.status = 'open'
RETURN count(invitation) AS invited
