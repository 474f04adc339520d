// Forgets what the sources of some records say otherwise: they are written anew, or gone.
//
// @param   $of     string[]  type/id of records
// @access  write
// @plan    once
UNWIND $of AS one
MATCH (piece:SourcePiece {of: one})
DETACH DELETE piece
