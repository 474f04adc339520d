// What the graph holds of members who are another one by now: the fingerprint of what was last read of each.
//
// @param   $ids        string[]
// @returns id          string
// @returns recordHash  string?
// @returns source      string?
// @access  read
// @plan    once
UNWIND $ids AS id
MATCH (alias:Alias {id: id})
RETURN
  alias.id AS id,
  alias.recordHash AS recordHash,
  alias.importedFrom AS source
ORDER BY id
