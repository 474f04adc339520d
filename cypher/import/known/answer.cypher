// What the graph already holds of some answers: the fingerprint of what was last read of each.
//
// @param   $ids        string[]
// @returns id          string
// @returns recordHash  string?  null while a record is not complete
// @returns source      string?
// @returns awaited     boolean  only named by others so far
// @access  read
// @plan    once
UNWIND $ids AS id
MATCH (n:Answer {id: id})
RETURN
  n.id AS id,
  n.recordHash AS recordHash,
  n.importedFrom AS source,
  n.awaited IS NOT NULL AS awaited
ORDER BY id
