// Takes away forms that somebody made and files that they brought, with their pieces.
//
// @param   $ids    string[]
// @access  write
UNWIND $ids AS id
MATCH (n:Form|File {id: id})
OPTIONAL MATCH (n)-[:HAS_CHUNK]->(piece)
DETACH DELETE piece, n
