// A new record of accounts; its id and its key are nobody else's.
//
// @param   $record  map  with model, id, key, lookup and revision
// @returns id       string
// @access  write
CREATE (record:AccountRecord)
SET record = $record
RETURN record.id AS id
