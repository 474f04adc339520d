// What is being restored is found by its place in the backup.
//
// @access write
CREATE CONSTRAINT restoring_key IF NOT EXISTS
FOR (n:Restoring)
REQUIRE n.restoringKey IS UNIQUE
