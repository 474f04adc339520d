// Who sits together in the other rounds that were saved of the same plan: the last kept of each round, as it is now.
// Whoever declined, or may not be seen, is left out.
//
// @param   $id       string    a saved proposal
// @param   $viewerId string    who is looking; always sees themselves
// @param   $visible  string[]  visibilities this viewer may see
// @returns round     integer   number of the other round in the plan
// @returns group     integer   number of the group in it
// @returns members   map[]     {id string, name string}
// @access  read
MATCH (proposal:SeedingProposal {id: $id})
MATCH (other:SeedingProposal {plan: proposal.plan})
WHERE other.round <> proposal.round
WITH other
ORDER BY other.created DESC, other.id
WITH other.round AS round, head(collect(other)) AS other
MATCH
  (other)-[:PROPOSES]->(group:ProposedGroup)-[invitation:INVITES]->(m:Member)
WHERE
  invitation.status <> 'declined' AND
  (m.visibility IN $visible OR m.id = $viewerId)
WITH round, group, m
ORDER BY m.id
WITH round, group, collect({id: m.id, name: m.name}) AS members
RETURN round, group.number AS group, members
ORDER BY round, group
