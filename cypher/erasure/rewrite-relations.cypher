// Gives relations other texts; null takes one away.
//
// @param   $rows  map[] {key string, properties map}
// @access  write
UNWIND $rows AS row
MATCH ()-[r]->()
WHERE elementId(r) = row.key
SET r += row.properties
