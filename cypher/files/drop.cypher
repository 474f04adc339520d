// Takes out a file that whoever looks brought and did not use.
//
// @param   $id       string
// @param   $viewerId string   who brought it; empty for whoever runs the service
// @returns dropped   boolean
// @access  write
OPTIONAL MATCH (file:File {id: $id})
WHERE
  NOT EXISTS { (file)<-[:HAS_FILE]-() } AND
  (EXISTS { (:Member {id: $viewerId})-[:UPLOADED]->(file) } OR
    ($viewerId = '' AND file.byKeeper))
OPTIONAL MATCH (file)-[:HAS_CHUNK]->(chunk:FileChunk)
WITH file, collect(chunk) AS chunks, file IS NOT NULL AS dropped
FOREACH (chunk IN chunks |
  DETACH DELETE chunk
)
DETACH DELETE file
RETURN dropped
ORDER BY dropped
