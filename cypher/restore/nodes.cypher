// Writes nodes of a backup; written again, they stay as they are.
//
// @param   $rows  map[]    {key string, labels string[], properties map}
// @access  write
UNWIND $rows AS row
MERGE (n:Restoring {restoringKey: row.key})
SET n = row.properties, n.restoringKey = row.key, n: $ (row.labels)
