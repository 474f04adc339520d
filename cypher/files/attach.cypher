// Ties a file to the artefact that it is, and forgets what was read of it: the artefact says it now. Only whoever brought a
// file ties it, and to one artefact.
//
// @param   $id       string   the file
// @param   $artefact string
// @param   $viewerId string   who brought it; empty for whoever runs the service
// @returns attached  boolean
// @access  write
OPTIONAL MATCH (artefact:Artefact {id: $artefact})
OPTIONAL MATCH (file:File {id: $id, whole: true})
WHERE
  artefact IS NOT NULL AND
  NOT EXISTS {
    MATCH (file)<-[:HAS_FILE]-(other)
    WHERE other <> artefact
  } AND
  (EXISTS { (:Member {id: $viewerId})-[:UPLOADED]->(file) } OR
    ($viewerId = '' AND file.byKeeper))
FOREACH (one IN
CASE
  WHEN file IS NULL THEN []
  ELSE [1]
END |
  MERGE (artefact)-[:HAS_FILE]->(file)
  SET file.read = null
)
RETURN file IS NOT NULL AS attached
ORDER BY attached
