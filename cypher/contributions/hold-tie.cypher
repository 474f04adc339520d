// Holds a tie until the transaction ends, and says how it stands.
//
// @param   $id   string
// @returns hash  string? fingerprint of the record
// @access  write
// @plan    once
MATCH ()-[tie:TIE {id: $id}]->()
// Writing takes the lock.
SET tie.held = true
REMOVE tie.held
WITH tie
RETURN tie.recordHash AS hash
ORDER BY hash
