// Takes no more answers to the invitations of a group that enough have accepted, and gives those who have; sealed
// before, it gives the same again.
//
// @param   $groupId string   proposed group
// @param   $least   integer  members who must have accepted
// @param   $at      string   ISO 8601
// @returns made     string?  the group that was made of it
// @returns members  map[]    {id string, role string?}
// @access  write
MATCH
  (proposal:SeedingProposal)-[:PROPOSES]->(group:ProposedGroup {id: $groupId})
// Writing takes the locks: a change or an answer that comes at the same moment is counted, or refused.
SET proposal.touched = $at, group.touched = $at
WITH group
WHERE
  group.sealed IS NOT NULL OR
  COUNT { (group)-[:INVITES {status: 'accepted'}]->(:Member) } >= $least
SET group.sealed = coalesce(group.sealed, $at)
RETURN
  head([(group)-[:BECAME]->(made:Group) | made.id ]) AS made,
  COLLECT {
    MATCH (group)-[invitation:INVITES {status: 'accepted'}]->(m:Member)
    RETURN {id: m.id, role: invitation.role}
    ORDER
    BY
    m.id
  } AS members
