// The file of an artefact. It may tell who wrote it: it is shown when everyone who wrote or brought it may be seen by whoever
// looks, and nobody hides that the artefact names them.
//
// @param   $artefact string
// @param   $viewerId string    who is looking; always sees themselves
// @param   $visible  string[]  visibilities this viewer may see
// @returns id        string
// @returns name      string
// @returns type      string
// @returns size      integer
// @returns at        string
// @access  read
MATCH (artefact:Artefact {id: $artefact})-[:HAS_FILE]->(file:File {whole: true})
WHERE
  NOT EXISTS {
    MATCH (member:Member)-[:AUTHORED]->(artefact)
    WHERE NOT member.visibility IN $visible AND member.id <> $viewerId
  } AND
  NOT EXISTS {
    MATCH (member:Member)-[:UPLOADED]->(file)
    WHERE NOT member.visibility IN $visible AND member.id <> $viewerId
  } AND
  ('hidden' IN $visible OR
    NOT EXISTS {
      MATCH (held:HeldBack {of: 'artefact/' + artefact.id})
      WHERE held.member <> $viewerId
    })
RETURN
  file.id AS id,
  file.name AS name,
  file.type AS type,
  file.size AS size,
  file.at AS at
ORDER BY at, id
LIMIT 1
