// Keeps everybody else from joining members until the transaction ends, and says which joining holds. `version` is the one that
// holds from then on; left out, it stays.
//
// @param   $version integer?
// @returns before   integer
// @access  write
MERGE (meta:Meta {key: 'joins'})
// Writing takes the lock.
SET meta.held = true
REMOVE meta.held
WITH meta, coalesce(meta.version, 0) AS before
SET meta.version = coalesce($version, before)
RETURN before
