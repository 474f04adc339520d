// A saved proposal: its groups with who is invited and what they answered, as far as the viewer may see.
//
// @param   $id       string
// @param   $viewerId string    who is looking; always sees themselves
// @param   $visible  string[]  visibilities this viewer may see
// @returns format    string
// @returns kind      string
// @returns created   string
// @returns score     number
// @returns groupId   string
// @returns number    integer
// @returns groupScore number
// @returns made      string?   id of the group that was made of it
// @returns members   map[]     {id string, name string, role string?, status string, answered string?}
// @access  read
MATCH (proposal:SeedingProposal {id: $id})-[:PROPOSES]->(group:ProposedGroup)
RETURN
  proposal.format AS format,
  proposal.kind AS kind,
  proposal.created AS created,
  proposal.score AS score,
  group.id AS groupId,
  group.number AS number,
  group.score AS groupScore,
  head([(group)-[:BECAME]->(made:Group) | made.id ]) AS made,
  COLLECT {
    MATCH (group)-[invitation:INVITES]->(m:Member)
    WHERE m.visibility IN $visible OR m.id = $viewerId
    RETURN
      {
        id: m.id,
        name: m.name,
        role: invitation.role,
        status: invitation.status,
        answered: invitation.answered
      }
    ORDER
    BY
    m.id
  } AS members
ORDER BY number
