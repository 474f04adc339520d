// Waits until every index is filled and usable.
//
// @param   $seconds integer  how long at most
// @access  read
CALL db.awaitIndexes($seconds)
