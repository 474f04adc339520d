// Makes a living group of those who accepted, with their roles from a day on; made before, it stays as it is.
//
// @param   $groupId string   proposed group
// @param   $least   integer  members who must have accepted
// @param   $id      string   id of the group to be
// @param   $name    string
// @param   $purpose string
// @param   $from    string   day on which it begins, ISO 8601
// @returns id       string   the group
// @returns members  integer  how many are in it
// @access  write
MATCH
  (proposal:SeedingProposal)-[:PROPOSES]->
  (proposed:ProposedGroup {id: $groupId})
WHERE
  COUNT { (proposed)-[:INVITES {status: 'accepted'}]->(:Member) } >= $least AND
  NOT EXISTS {
    MATCH (proposed)-[:BECAME]->(other:Group)
    WHERE other.id <> $id
  }
MERGE (group:Group {id: $id})
  ON CREATE SET
    group.name = $name,
    group.purpose = $purpose,
    group.kind = proposal.kind,
    group.created = $from,
    group.importedFrom = 'seeding'
MERGE (proposed)-[:BECAME]->(group)
WITH proposal, proposed, group
CALL (proposal, group) {
  MATCH (challenge:Challenge {id: proposal.challenge})
  MERGE (group)-[:ADDRESSES]->(challenge)
}
CALL (proposed, group) {
  MATCH (proposed)-[invitation:INVITES {status: 'accepted'}]->(member:Member)
  WITH group, member, invitation
  ORDER BY member.id
  WITH group, collect({member: member, role: invitation.role}) AS accepted
  UNWIND range(0, size(accepted) - 1) AS position
  WITH
    group,
    position,
    accepted[position].member AS member,
    accepted[position].role AS role
  MERGE (member)-[part:MEMBER_OF]->(group)
    ON CREATE SET part.from = $from, part.role = role, part.position = position
}
RETURN group.id AS id, COUNT { (:Member)-[:MEMBER_OF]->(group) } AS members
