// What is known of each of these artefacts: its text, who helped, what it is for and who used it.
//
// @param   $ids      string[]  artefacts
// @param   $viewerId string    who is looking; always sees themselves
// @param   $visible  string[]  visibilities this viewer may see
// @param   $cap      integer   how many of each relation to give at most
// @returns id           string
// @returns text         string?
// @returns contributors map[]    {id string, name string, role string?}
// @returns addresses    map[]    {id string, name string}
// @returns madeIn       map?     {id string, name string}
// @returns usedBy       map[]    {id string, name string}
// @returns uses         map[]    {id string, name string, note string, at string} what it was used for, in words
// @returns file         map?     {name string, type string, size integer} where everyone who wrote or brought it may be seen
// @access  read
UNWIND $ids AS id
MATCH (a:Artefact {id: id})
CALL (a) {
  MATCH (m:Member)-[r:CONTRIBUTED]->(a)
  WHERE m.visibility IN $visible OR m.id = $viewerId
  WITH m, r
  ORDER BY r.position, m.id, r.role
  LIMIT $cap
  RETURN collect({id: m.id, name: m.name, role: r.role}) AS contributors
}
CALL (a) {
  MATCH (a)-[r:ADDRESSES]->(c:Challenge)
  WITH r, c
  ORDER BY r.position, c.id
  RETURN collect({id: c.id, name: c.title}) AS addresses
}
CALL (a) {
  MATCH (m:Member)-[r:USED]->(a)
  WHERE m.visibility IN $visible OR m.id = $viewerId
  WITH m, r
  ORDER BY r.position, m.id
  LIMIT $cap
  RETURN collect({id: m.id, name: m.name}) AS usedBy
}
CALL (a) {
  OPTIONAL MATCH (a)-[:HAS_FILE]->(file:File {whole: true})
  WHERE
    NOT EXISTS {
      MATCH (m:Member)-[:AUTHORED]->(a)
      WHERE NOT m.visibility IN $visible AND m.id <> $viewerId
    } AND
    NOT EXISTS {
      MATCH (m:Member)-[:UPLOADED]->(file)
      WHERE NOT m.visibility IN $visible AND m.id <> $viewerId
    }
  WITH file
  ORDER BY file.at, file.id
  LIMIT 1
  RETURN
    CASE
      WHEN
        file IS NOT NULL
        THEN {name: file.name, type: file.type, size: file.size}
    END AS file
}
CALL (a) {
  MATCH (m:Member)-[told:TOLD_USE]->(a)
  WHERE m.visibility IN $visible OR m.id = $viewerId
  WITH m, told
  ORDER BY told.at DESC, m.id
  LIMIT $cap
  RETURN collect({id: m.id, name: m.name, note: told.note, at: told.at}) AS uses
}
RETURN
  a.id AS id,
  a.text AS text,
  contributors,
  addresses,
  head([(a)-[:MADE_IN]->(g:Group) | {id: g.id, name: g.name} ]) AS madeIn,
  usedBy,
  uses,
  file
ORDER BY id
