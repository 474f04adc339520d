// The whole of each of these answers, with the remarks made under it.
//
// @param   $ids      string[]  answers
// @param   $viewerId string    who is looking; always sees themselves
// @param   $visible  string[]  visibilities this viewer may see
// @param   $label    string    property of a topic with its label in the reader's language, such as labelNl
// @param   $cap      integer   how many of each relation to give at most
// @returns id       string
// @returns text     string
// @returns topics   map[]    {id string, name string} its question's
// @returns comments map[]    {id string, text string, writtenBy map? {id string, name string}, date string?}
// @access  read
UNWIND $ids AS id
MATCH (a:Answer {id: id})
CALL (a) {
  MATCH (a)-[:ANSWERS]->(:Question)-[about:ABOUT]->(t:Topic)
  WITH about, t
  ORDER BY about.position, t.id
  RETURN
    collect(
      {
        id: t.id,
        name:
          coalesce(t[$label], t.label, t.labelEn, t.labelFr, t.labelNl, t.id)
      }
    ) AS topics
}
CALL (a) {
  MATCH (c:Comment)-[:ON]->(a)
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
RETURN a.id AS id, a.text AS text, topics, comments
ORDER BY id
