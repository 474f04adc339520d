// Takes hold of a group for a change and says what it is: of two changes at once, the second sees what the first made.
//
// @param   $id     string
// @returns version string?  changes with every change of its record
// @access  write
MATCH (group:Group {id: $id})
// Writing takes the lock.
SET group.held = true
REMOVE group.held
WITH group
RETURN group.recordHash AS version
