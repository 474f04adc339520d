// What stands on an artefact's card, for each of these artefacts.
//
// @param   $ids      string[]  artefacts
// @param   $viewerId string    who is looking; always sees themselves
// @param   $visible  string[]  visibilities this viewer may see
// @param   $label    string    property of a topic with its label in the reader's language, such as labelNl
// @returns id       string
// @returns title    string
// @returns kind     string?
// @returns language string?
// @returns url      string?
// @returns created  string?
// @returns updated  string?
// @returns authors  map[]    {id string, name string}
// @returns topics   map[]    {id string, name string}
// @access  read
UNWIND $ids AS id
MATCH (a:Artefact {id: id})
CALL (a) {
  MATCH (m:Member)-[r:AUTHORED]->(a)
  WHERE m.visibility IN $visible OR m.id = $viewerId
  WITH m, r
  ORDER BY r.position, m.id
  RETURN collect({id: m.id, name: m.name}) AS authors
}
CALL (a) {
  MATCH (a)-[about:ABOUT]->(t:Topic)
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
  a.id AS id,
  a.title AS title,
  a.kind AS kind,
  a.language AS language,
  a.url AS url,
  a.created AS created,
  a.updated AS updated,
  authors,
  topics
ORDER BY id
