// Writes relations of a backup between nodes that were restored, and says how many had both.
//
// @param   $rows    map[]   {from string, to string, type string, properties map}
// @returns written  integer
// @access  write
UNWIND $rows AS row
MATCH (start:Restoring {restoringKey: row.from})
MATCH (end:Restoring {restoringKey: row.to})
CREATE (start)-[r:$ (row.type)]->(end)
SET r = row.properties
RETURN count(*) AS written
