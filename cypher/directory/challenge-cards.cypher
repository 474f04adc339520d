// What stands on a challenge's card, for each of these challenges.
//
// @param   $ids      string[]  challenges
// @param   $viewerId string    who is looking; always sees themselves
// @param   $visible  string[]  visibilities this viewer may see
// @param   $label    string    property of a topic with its label in the reader's language, such as labelNl
// @returns id       string
// @returns title    string
// @returns language string?
// @returns status   string?
// @returns created  string?
// @returns raisedBy map?     {id string, name string}
// @returns topics   map[]    {id string, name string}
// @access  read
UNWIND $ids AS id
MATCH (c:Challenge {id: id})
CALL (c) {
  MATCH (c)-[about:ABOUT]->(t:Topic)
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
RETURN
  c.id AS id,
  c.title AS title,
  c.language AS language,
  c.status AS status,
  c.created AS created,
  head(
    COLLECT {
      MATCH (m:Member)-[:RAISED]->(c)
      WHERE m.visibility IN $visible OR m.id = $viewerId
      RETURN {id: m.id, name: m.name}
    }
  ) AS raisedBy,
  topics
ORDER BY id
