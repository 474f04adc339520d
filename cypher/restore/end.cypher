// Nothing is being restored any more.
//
// @access write
DROP CONSTRAINT restoring_key IF EXISTS
