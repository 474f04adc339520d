// What the sources of some records say otherwise than what stands. The rows stay inside the service: they decide what is
// written, and what an export says.
//
// @param   $of     string[]  type/id of records
// @returns of      string
// @returns piece   string    as JSON
// @returns source  string?   of a record that is held aside whole
// @access  read
// @plan    once
UNWIND $of AS one
MATCH (kept:SourcePiece {of: one})
RETURN kept.of AS of, kept.piece AS piece, kept.source AS source
ORDER BY of, kept.place
