// What is known of each of these questions: its text, its answers (the accepted one first) and its relatives.
//
// @param   $ids      string[]  questions
// @param   $viewerId string    who is looking; always sees themselves
// @param   $visible  string[]  visibilities this viewer may see
// @param   $cap      integer   how many of each relation to give at most
// @returns id          string
// @returns text        string?
// @returns challenge   map?     {id string, name string}
// @returns duplicateOf map?     {id string, name string}
// @returns duplicates  map[]    {id string, name string}
// @returns related     map[]    {id string, name string}
// @returns answers     map[]    {id string, text string, accepted boolean, answeredBy map? {id string, name string}, date string?}
// @returns comments    map[]    {id string, text string, writtenBy map? {id string, name string}, date string?}
// @access  read
UNWIND $ids AS id
MATCH (q:Question {id: id})
CALL (q) {
  MATCH (o:Question)-[:DUPLICATE_OF]->(q)
  WITH o
  ORDER BY o.id
  LIMIT $cap
  RETURN collect({id: o.id, name: o.title}) AS duplicates
}
CALL (q) {
  MATCH (q)-[:RELATED_TO]-(o:Question)
  WITH DISTINCT o
  ORDER BY o.id
  LIMIT $cap
  RETURN collect({id: o.id, name: o.title}) AS related
}
CALL (q) {
  MATCH (a:Answer)-[:ANSWERS]->(q)
  WITH a
  ORDER BY coalesce(a.accepted, false) DESC, coalesce(a.score, 0) DESC, coalesce(
    a.created,
    ''
  ), a.id
  LIMIT $cap
  RETURN
    collect(
      {
        id: a.id,
        text: a.text,
        accepted: coalesce(a.accepted, false),
        answeredBy:
          head(
            COLLECT {
              MATCH (m:Member)-[:ANSWERED]->(a)
              WHERE m.visibility IN $visible OR m.id = $viewerId
              RETURN {id: m.id, name: m.name}
            }
          ),
        date: a.created
      }
    ) AS answers
}
CALL (q) {
  MATCH (c:Comment)-[:ON]->(q)
  WITH c
  ORDER BY coalesce(c.created, ''), c.id
  LIMIT $cap
  RETURN
    collect(
      {
        id: c.id,
        text: c.text,
        writtenBy:
          head(
            COLLECT {
              MATCH (m:Member)-[:COMMENTED]->(c)
              WHERE m.visibility IN $visible OR m.id = $viewerId
              RETURN {id: m.id, name: m.name}
            }
          ),
        date: c.created
      }
    ) AS comments
}
RETURN
  q.id AS id,
  q.text AS text,
  head([(q)-[:CONCERNS]->(c:Challenge) | {id: c.id, name: c.title} ]) AS challenge,
  head([(q)-[:DUPLICATE_OF]->(o:Question) | {id: o.id, name: o.title} ]) AS duplicateOf,
  duplicates,
  related,
  answers,
  comments
ORDER BY id
