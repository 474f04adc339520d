// Keeps the fingerprint, the source and the name of the record of an id that is gone.
//
// @param   $rows   map[]  {id string, recordHash string, source string, name string}
// @access  write
// @plan    once
UNWIND $rows AS row
MATCH (alias:Alias {id: row.id})
SET
  alias.recordHash = row.recordHash,
  alias.importedFrom = row.source,
  alias.name = row.name
