// What stands on a question's card, for each of these questions.
//
// @param   $ids      string[]  questions
// @param   $viewerId string    who is looking; always sees themselves
// @param   $visible  string[]  visibilities this viewer may see
// @param   $label    string    property of a topic with its label in the reader's language, such as labelNl
// @returns id       string
// @returns title    string
// @returns language string?
// @returns created  string?
// @returns answered boolean
// @returns askedBy  map?     {id string, name string}
// @returns topics   map[]    {id string, name string}
// @access  read
UNWIND $ids AS id
MATCH (q:Question {id: id})
CALL (q) {
  MATCH (q)-[about:ABOUT]->(t:Topic)
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
  q.id AS id,
  q.title AS title,
  q.language AS language,
  q.created AS created,
  EXISTS { (:Answer)-[:ANSWERS]->(q) } AS answered,
  head(
    COLLECT {
      MATCH (m:Member)-[:ASKED]->(q)
      WHERE m.visibility IN $visible OR m.id = $viewerId
      RETURN {id: m.id, name: m.name}
    }
  ) AS askedBy,
  topics
ORDER BY id
