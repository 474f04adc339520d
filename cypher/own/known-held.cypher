// Which of some records are held back whole, with the fingerprint of what was last read of each.
//
// @param   $of        string[]  type/id of records
// @returns id         string
// @returns recordHash string
// @returns source     string?
// @access  read
// @plan    once
UNWIND $of AS one
MATCH (held:HeldBack {of: one})
WHERE held.whole
RETURN held.id AS id, held.recordHash AS recordHash, held.source AS source
ORDER BY id
