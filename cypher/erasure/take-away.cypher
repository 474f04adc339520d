// Takes nodes away with what hangs on them alone: the pieces of a file.
//
// @param   $keys   string[]  names of nodes for as long as the graph is open
// @access  write
UNWIND $keys AS key
MATCH (n)
WHERE elementId(n) = key
OPTIONAL MATCH (n)-[:HAS_CHUNK]->(piece)
DETACH DELETE piece, n
