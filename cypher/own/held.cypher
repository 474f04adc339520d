// What is held back of some records. The rows stay inside the service: they decide what is written, and what an export says.
//
// @param   $of     string[]  type/id of records
// @returns of      string
// @returns member  string    whose word holds it back
// @returns piece   string    as JSON
// @returns recordHash string
// @returns source  string?
// @access  read
// @plan    once
UNWIND $of AS one
MATCH (held:HeldBack {of: one})
RETURN
  held.of AS of,
  held.member AS member,
  held.piece AS piece,
  held.recordHash AS recordHash,
  held.source AS source
ORDER BY of, held.place
