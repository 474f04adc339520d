// Takes out files with all their pieces.
//
// @param   $ids string[]
// @access  write
UNWIND $ids AS id
MATCH (file:File {id: id})
OPTIONAL MATCH (file)-[:HAS_CHUNK]->(chunk:FileChunk)
DETACH DELETE chunk, file
