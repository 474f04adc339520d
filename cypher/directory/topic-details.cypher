// What is known of each of these topics: who knows about it, and what is about it, newest first.
//
// @param   $ids      string[]  topics
// @param   $viewerId string    who is looking; always sees themselves
// @param   $visible  string[]  visibilities this viewer may see
// @param   $label    string    property of a topic with its label in the reader's language, such as labelNl
// @param   $cap      integer   how many of each relation to give at most
// @returns id          string
// @returns description string?
// @returns aliases     string[]
// @returns narrower    map[]    {id string, name string}
// @returns members     map[]    {id string, name string, level integer?, source string?}
// @returns groups      map[]    {id string, name string}
// @returns challenges  map[]    {id string, name string}
// @returns questions   map[]    {id string, name string, answered boolean}
// @returns artefacts   map[]    {id string, name string}
// @access  read
UNWIND $ids AS id
MATCH (x:Topic {id: id})
CALL (x) {
  MATCH (t:Topic)-[:BROADER]->(x)
  WITH
    t,
    coalesce(t[$label], t.label, t.labelEn, t.labelFr, t.labelNl, t.id) AS name
  ORDER BY toLower(name), t.id
  LIMIT $cap
  RETURN collect({id: t.id, name: name}) AS narrower
}
CALL (x) {
  MATCH (m:Member)-[k:KNOWS_ABOUT]->(x)
  WHERE m.visibility IN $visible OR m.id = $viewerId
  WITH m, k
  ORDER BY toLower(m.name), m.id
  LIMIT $cap
  RETURN
    collect({id: m.id, name: m.name, level: k.level, source: k.source}) AS members
}
CALL (x) {
  MATCH (g:Group)-[:ABOUT]->(x)
  WITH g
  ORDER BY toLower(g.name), g.id
  LIMIT $cap
  RETURN collect({id: g.id, name: g.name}) AS groups
}
CALL (x) {
  MATCH (c:Challenge)-[:ABOUT]->(x)
  WITH c
  ORDER BY coalesce(c.created, '') DESC, c.id
  LIMIT $cap
  RETURN collect({id: c.id, name: c.title}) AS challenges
}
CALL (x) {
  MATCH (q:Question)-[:ABOUT]->(x)
  WITH q
  ORDER BY coalesce(q.created, '') DESC, q.id
  LIMIT $cap
  RETURN
    collect(
      {id: q.id, name: q.title, answered: EXISTS { (:Answer)-[:ANSWERS]->(q) }}
    ) AS questions
}
CALL (x) {
  MATCH (a:Artefact)-[:ABOUT]->(x)
  WITH a
  ORDER BY coalesce(a.updated, a.created, '') DESC, a.id
  LIMIT $cap
  RETURN collect({id: a.id, name: a.title}) AS artefacts
}
RETURN
  x.id AS id,
  x.description AS description,
  coalesce(x.aliases, []) AS aliases,
  narrower,
  members,
  groups,
  challenges,
  questions,
  artefacts
ORDER BY id
