// Takes out files that belong to no artefact and came before a time, a few at a time.
//
// @param   $before string   ISO 8601
// @param   $limit  integer
// @returns removed integer
// @access  write
MATCH (file:File)
WHERE file.at < $before AND NOT EXISTS { (file)<-[:HAS_FILE]-() }
WITH file
ORDER BY file.at, file.id
LIMIT $limit
OPTIONAL MATCH (file)-[:HAS_CHUNK]->(chunk:FileChunk)
WITH file, collect(chunk) AS chunks
FOREACH (chunk IN chunks |
  DETACH DELETE chunk
)
DETACH DELETE file
RETURN count(*) AS removed
