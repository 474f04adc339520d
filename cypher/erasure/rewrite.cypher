// Gives nodes other texts; null takes one away.
//
// @param   $rows  map[] {key string, properties map}
// @access  write
UNWIND $rows AS row
MATCH (n)
WHERE elementId(n) = row.key
SET n += row.properties
