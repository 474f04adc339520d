// Forgets what is held back of some records: they are written anew, or gone.
//
// @param   $of     string[]  type/id of records
// @access  write
// @plan    once
UNWIND $of AS one
MATCH (held:HeldBack {of: one})
DETACH DELETE held
