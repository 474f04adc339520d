// How many relations of records an id that is gone has still: whoever named it while it was joined.
//
// @param   $id    string
// @param   $types string[]  types of the relations of records
// @returns left   integer
// @access  read
// @plan    once
MATCH (alias:Alias {id: $id})
RETURN
  COUNT {
    MATCH (alias)-[r]-()
    WHERE type(r) IN $types
  } AS left
