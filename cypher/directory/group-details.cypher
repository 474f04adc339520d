// What is known of each of these groups: its purpose, its people with their roles, and what came of it.
//
// @param   $ids      string[]  groups
// @param   $viewerId string    who is looking; always sees themselves
// @param   $visible  string[]  visibilities this viewer may see
// @param   $cap      integer   how many of each relation to give at most
// @returns id         string
// @returns purpose    string?
// @returns rhythm     string?
// @returns challenge  map?     {id string, name string}
// @returns members    map[]    {id string, name string, role string?, from string?, to string?}
// @returns artefacts  map[]    {id string, name string}
// @returns gatherings map[]    {id string, name string, date string?}
// @access  read
UNWIND $ids AS id
MATCH (g:Group {id: id})
CALL (g) {
  MATCH (m:Member)-[r:MEMBER_OF]->(g)
  WHERE m.visibility IN $visible OR m.id = $viewerId
  WITH m, r
  ORDER BY coalesce(r.to, '9999') DESC, toLower(m.name), m.id, r.role
  LIMIT $cap
  RETURN
    collect({id: m.id, name: m.name, role: r.role, from: r.from, to: r.to}) AS members
}
CALL (g) {
  MATCH (g)-[:MADE_IN|OUTCOME]-(a:Artefact)
  WITH DISTINCT a
  ORDER BY coalesce(a.updated, a.created, '') DESC, a.id
  LIMIT $cap
  RETURN collect({id: a.id, name: a.title}) AS artefacts
}
CALL (g) {
  MATCH (e:Gathering)-[:OF_GROUP]->(g)
  WITH e
  ORDER BY coalesce(e.date, '') DESC, e.id
  LIMIT $cap
  RETURN collect({id: e.id, name: e.title, date: e.date}) AS gatherings
}
RETURN
  g.id AS id,
  g.purpose AS purpose,
  g.rhythm AS rhythm,
  head([(g)-[:ADDRESSES]->(c:Challenge) | {id: c.id, name: c.title} ]) AS challenge,
  members,
  artefacts,
  gatherings
ORDER BY id
