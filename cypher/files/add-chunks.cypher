// Keeps pieces of a file that is on its way.
//
// @param   $id     string
// @param   $chunks map[]    {position integer, bytes string}: base64
// @access  write
MATCH (file:File {id: $id, whole: false})
UNWIND $chunks AS chunk
MERGE (file)-[:HAS_CHUNK]->(kept:FileChunk {position: chunk.position})
SET kept.bytes = chunk.bytes
