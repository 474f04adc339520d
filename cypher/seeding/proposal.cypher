// A saved proposal: its groups with who is invited and what they answered, as far as the viewer may see.
//
// @param   $id       string
// @param   $viewerId string    who is looking; always sees themselves
// @param   $visible  string[]  visibilities this viewer may see
// @returns format    string
// @returns kind      string
// @returns created   string
// @returns score     number
// @returns challenge string?
// @returns title     string?   of the challenge
// @returns topics    string[]
// @returns viewerKind string   whose eyes it was made through
// @returns asker     string?   id of the member who made it
// @returns request   string    what was wanted, as JSON
// @returns round     integer   which round of a plan it is, from 1
// @returns rounds    integer   rounds of the plan
// @returns version   integer   the version that holds
// @returns versions  integer   number of the last version, undone ones included
// @returns content   string?   groups with their reasons, as JSON; null once somebody in them was erased or may not be seen
// @returns invited   string[]  ids of all who are invited, whoever may see them
// @returns groups    map[]     {id string, number integer, score number, made string?, sealed boolean}
// @returns members   map[]     {group integer, id string, name string, languages string[], role string?, status string, answered string?}
// @access  read
MATCH
  (proposal:SeedingProposal {id: $id})-[:HAS_VERSION]->
  (version:ProposalVersion {number: proposal.version})
RETURN
  proposal.format AS format,
  proposal.kind AS kind,
  proposal.created AS created,
  proposal.score AS score,
  proposal.challenge AS challenge,
  head(
    COLLECT {
      MATCH (c:Challenge {id: proposal.challenge})
      RETURN c.title
    }
  ) AS title,
  coalesce(proposal.topics, []) AS topics,
  proposal.viewerKind AS viewerKind,
  proposal.asker AS asker,
  proposal.request AS request,
  coalesce(proposal.round, 1) AS round,
  coalesce(proposal.rounds, 1) AS rounds,
  proposal.version AS version,
  reduce(
    last = 0,
    number IN
    [(proposal)-[:HAS_VERSION]->(any:ProposalVersion) | any.number ] |
      CASE
        WHEN number > last THEN number
        ELSE last
      END) AS versions,
  CASE
    WHEN
      version.seats =
      COUNT {
        MATCH (version)-[:SEATS]->(m:Member)
        WHERE m.visibility IN $visible OR m.id = $viewerId
      }
      THEN version.content
  END AS content,
  COLLECT {
    MATCH (proposal)-[:PROPOSES]->(:ProposedGroup)-[:INVITES]->(m:Member)
    RETURN DISTINCT m.id
    ORDER
    BY
    m.id
  } AS invited,
  COLLECT {
    MATCH (proposal)-[:PROPOSES]->(group:ProposedGroup)
    RETURN
      {
        id: group.id,
        number: group.number,
        score: group.score,
        made: head([(group)-[:BECAME]->(made:Group) | made.id ]),
        sealed: group.sealed IS NOT NULL
      }
    ORDER
    BY
    group.number
  } AS groups,
  COLLECT {
    MATCH
      (proposal)-[:PROPOSES]->
      (group:ProposedGroup)-[invitation:INVITES]->
      (m:Member)
    WHERE m.visibility IN $visible OR m.id = $viewerId
    RETURN
      {
        group: group.number,
        id: m.id,
        name: m.name,
        languages: coalesce(m.languages, []),
        role: invitation.role,
        status: invitation.status,
        answered: invitation.answered
      }
    ORDER
    BY
    group.number,
    m.id
  } AS members
