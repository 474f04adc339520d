// Takes nodes away with what hangs on them alone: the pieces of a file, the sessions and tokens of an account.
//
// @param   $keys   string[]  names of nodes for as long as the graph is open
// @access  write
UNWIND $keys AS key
MATCH (n)
WHERE elementId(n) = key
OPTIONAL MATCH (n)-[:HAS_CHUNK]->(piece)
OPTIONAL MATCH (owned:AccountRecord {userId: n.id})
WHERE n:AccountRecord
DETACH DELETE owned, piece, n
