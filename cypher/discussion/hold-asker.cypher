// Holds a member until the transaction ends: of two questions that they put at once the second sees the first.
//
// @param   $asker string
// @access  write
// @plan    once
MATCH (asker:Member {id: $asker})
// Writing takes the lock.
SET asker.held = true
REMOVE asker.held
