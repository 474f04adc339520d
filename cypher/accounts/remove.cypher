// Takes a record away, unless somebody changed or took it in between: no row then.
//
// @param   $id        string
// @param   $revision  string  of the record that was read
// @returns id         string
// @access  write
MATCH (record:AccountRecord {id: $id})
SET record.locked = true
WITH record, record.id AS id
WHERE record.revision = $revision
DELETE record
RETURN id
