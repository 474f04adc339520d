// Keeps the fingerprint and the source of the record of an id that is gone.
//
// @param   $rows   map[]  {id string, recordHash string, source string}
// @access  write
// @plan    once
UNWIND $rows AS row
MATCH (alias:Alias {id: row.id})
SET alias.recordHash = row.recordHash, alias.importedFrom = row.source
