// Holds ties until the transaction ends, and says how they stand.
//
// @param   $ids  string[]
// @returns id    string
// @returns hash  string? fingerprint of the record
// @access  write
// @plan    once
UNWIND $ids AS id
MATCH ()-[tie:TIE {id: id}]->()
// Writing takes the lock.
SET tie.held = true
REMOVE tie.held
WITH tie
RETURN tie.id AS id, tie.recordHash AS hash
ORDER BY id
