// Says that all pieces of a file are kept.
//
// @param   $id     string
// @param   $chunks integer  how many it has
// @returns sealed  boolean  false when a piece is missing, or the file is there no more
// @access  write
OPTIONAL MATCH (file:File {id: $id})
WHERE COUNT { (file)-[:HAS_CHUNK]->() } = $chunks
SET file.whole = true
RETURN file IS NOT NULL AS sealed
ORDER BY sealed
