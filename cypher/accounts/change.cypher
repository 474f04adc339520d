// Puts a record in the place of the one that was read, unless somebody changed that in between: no row then. The first SET
// takes the lock, so the look at the revision is the last.
//
// @param   $id        string
// @param   $revision  string  of the record that was read
// @param   $record    map     whole, with its new revision
// @returns id         string
// @access  write
MATCH (record:AccountRecord {id: $id})
SET record.locked = true
WITH record
WHERE record.revision = $revision
SET record = $record
RETURN record.id AS id
