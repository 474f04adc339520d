// Invites to each group of a proposal whoever the present version seats in it. Who stays keeps their answer; who comes
// from elsewhere is asked anew; groups that live already stay as they are.
//
// @param   $id      string
// @param   $version integer  the version that holds now
// @param   $change  string   the change that made it
// @param   $score   number
// @param   $groups  map[]    {id string, number integer, score number, members map[] {id string, role string?}}
// @access  write
MATCH (proposal:SeedingProposal {id: $id})
SET
  proposal.version = $version,
  proposal.change = $change,
  proposal.score = $score
WITH proposal
UNWIND $groups AS row
MERGE (group:ProposedGroup {id: row.id})
SET group.number = row.number, group.score = row.score
MERGE (proposal)-[:PROPOSES]->(group)
WITH group, row
WHERE group.sealed IS NULL
CALL (group, row) {
  MATCH (group)-[invitation:INVITES]->(member:Member)
  WHERE NOT member.id IN [seat IN row.members | seat.id]
  DELETE invitation
}
WITH group, row
UNWIND row.members AS seat
MATCH (member:Member {id: seat.id})
MERGE (group)-[invitation:INVITES]->(member)
  ON CREATE SET invitation.status = 'open'
SET invitation.role = seat.role
