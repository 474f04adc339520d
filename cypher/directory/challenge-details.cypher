// What is known of each of these challenges: who shares it, and what was asked, made and set up for it.
//
// @param   $ids      string[]  challenges
// @param   $viewerId string    who is looking; always sees themselves
// @param   $visible  string[]  visibilities this viewer may see
// @param   $cap      integer   how many of each relation to give at most
// @returns id        string
// @returns text      string?
// @returns sharedBy  map[]    {id string, name string}
// @returns questions map[]    {id string, name string}
// @returns artefacts map[]    {id string, name string}
// @returns groups    map[]    {id string, name string}
// @access  read
UNWIND $ids AS id
MATCH (c:Challenge {id: id})
CALL (c) {
  MATCH (m:Member)-[:SHARES]->(c)
  WHERE m.visibility IN $visible OR m.id = $viewerId
  WITH m
  ORDER BY toLower(m.name), m.id
  LIMIT $cap
  RETURN collect({id: m.id, name: m.name}) AS sharedBy
}
CALL (c) {
  MATCH (q:Question)-[:CONCERNS]->(c)
  WITH q
  ORDER BY coalesce(q.created, '') DESC, q.id
  LIMIT $cap
  RETURN collect({id: q.id, name: q.title}) AS questions
}
CALL (c) {
  MATCH (a:Artefact)-[:ADDRESSES]->(c)
  WITH a
  ORDER BY coalesce(a.updated, a.created, '') DESC, a.id
  LIMIT $cap
  RETURN collect({id: a.id, name: a.title}) AS artefacts
}
CALL (c) {
  MATCH (g:Group)-[:ADDRESSES]->(c)
  WITH g
  ORDER BY toLower(g.name), g.id
  LIMIT $cap
  RETURN collect({id: g.id, name: g.name}) AS groups
}
RETURN c.id AS id, c.text AS text, sharedBy, questions, artefacts, groups
ORDER BY id
