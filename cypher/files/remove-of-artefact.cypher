// Takes out the files of an artefact with all their pieces.
//
// @param   $artefact string
// @access  write
MATCH (:Artefact {id: $artefact})-[:HAS_FILE]->(file:File)
OPTIONAL MATCH (file)-[:HAS_CHUNK]->(chunk:FileChunk)
DETACH DELETE chunk, file
