// Groups that were made of proposals, all or one, with their members whom the viewer may see; the newest first.
//
// @param   $id       string?   that group alone; all when null
// @param   $ended    boolean   closed ones too
// @param   $limit    integer
// @param   $viewerId string    who is looking; always sees themselves
// @param   $visible  string[]  visibilities this viewer may see
// @returns id        string
// @returns name      string
// @returns kind      string?
// @returns purpose   string?
// @returns rhythm    string?
// @returns topics    string[]
// @returns challenge string?
// @returns created   string?
// @returns closed    string?   day on which it ended
// @returns proposal  string
// @returns number    integer   which group of the proposal
// @returns format    string    of the proposal
// @returns version   string?   changes with every change of its record
// @returns dates     string[]  days on which it meets or met
// @returns artefacts string[]  what came out of it
// @returns members   map[]     {id string, name string, role string?, from string?, to string?}
// @access  read
MATCH
  (proposal:SeedingProposal)-[:PROPOSES]->
  (proposed:ProposedGroup)-[:BECAME]->
  (group:Group)
WHERE ($id IS NULL OR group.id = $id) AND ($ended OR group.ended IS NULL)
RETURN
  group.id AS id,
  group.name AS name,
  group.kind AS kind,
  group.purpose AS purpose,
  group.rhythm AS rhythm,
  COLLECT {
    MATCH (group)-[about:ABOUT]->(topic:Topic)
    RETURN topic.id
    ORDER
    BY
    about.position
  } AS topics,
  head([(group)-[:ADDRESSES]->(c:Challenge) | c.id ]) AS challenge,
  group.created AS created,
  group.ended AS closed,
  proposal.id AS proposal,
  proposed.number AS number,
  proposal.format AS format,
  group.recordHash AS version,
  COLLECT {
    MATCH (meeting:Gathering)-[:OF_GROUP]->(group)
    WHERE meeting.date IS NOT NULL
    RETURN meeting.date
    ORDER
    BY
    meeting.date
  } AS dates,
  COLLECT {
    MATCH (group)-[:MADE_IN|OUTCOME]-(made:Artefact)
    RETURN DISTINCT made.id
    ORDER
    BY
    made.id
  } AS artefacts,
  COLLECT {
    MATCH (m:Member)-[part:MEMBER_OF]->(group)
    WHERE m.visibility IN $visible OR m.id = $viewerId
    RETURN
      {id: m.id, name: m.name, role: part.role, from: part.from, to: part.to}
    ORDER
    BY
    m.id
  } AS members
ORDER BY created DESC, id
LIMIT $limit
