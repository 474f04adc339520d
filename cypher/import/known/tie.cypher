// What the graph already holds of some ties: the fingerprint of what was last read of each.
//
// @param   $ids        string[]
// @returns id          string
// @returns recordHash  string?  null while a record is not complete
// @returns source      string?
// @returns awaited     boolean  always false: a tie is not named by others
// @access  read
// @plan    once
UNWIND $ids AS id
MATCH ()-[n:TIE {id: id}]->()
RETURN
  n.id AS id,
  n.recordHash AS recordHash,
  n.importedFrom AS source,
  false AS awaited
ORDER BY id
