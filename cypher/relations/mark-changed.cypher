// Marks that records changed one by one, so that every service reads the structure anew.
//
// @access  write
MERGE (meta:Meta {key: 'content'})
SET meta.version = coalesce(meta.version, 0) + 1
