// What stands on a group's card, for each of these groups.
//
// @param   $ids      string[]  groups
// @param   $label    string    property of a topic with its label in the reader's language, such as labelNl
// @returns id      string
// @returns name    string
// @returns kind    string?
// @returns created string?
// @returns ended   string?
// @returns topics  map[]    {id string, name string}
// @access  read
UNWIND $ids AS id
MATCH (g:Group {id: id})
CALL (g) {
  MATCH (g)-[about:ABOUT]->(t:Topic)
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
  g.id AS id,
  g.name AS name,
  g.kind AS kind,
  g.created AS created,
  g.ended AS ended,
  topics
ORDER BY id
