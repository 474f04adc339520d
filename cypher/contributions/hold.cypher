// Holds records until the transaction ends, so that nobody else changes them meanwhile, and says how they stand. What is not
// there gives no row.
//
// @param   $records  map[]   {type string, id string}
// @param   $viewerId string   who is looking; always sees themselves
// @param   $visible  string[] visibilities this viewer may see
// @returns type      string
// @returns id        string
// @returns hash      string?  fingerprint of the record; null while it is not whole
// @returns seen      boolean  whether the viewer may see it
// @access  write
// @plan    once
UNWIND $records AS row
MATCH
  (n:Organisation
    |Member
    |Topic
    |Challenge
    |Question
    |Answer
    |Comment
    |Artefact
    |Group
    |Gathering
    |Endorsement
    |Feedback
    {id: row.id})
WHERE toLower(labels(n)[0]) = row.type AND n.awaited IS NULL
// Writing takes the lock.
SET n.held = true
REMOVE n.held
WITH n, row
RETURN
  row.type AS type,
  n.id AS id,
  n.recordHash AS hash,
  coalesce(n.visibility, 'everyone') IN $visible OR n.id = $viewerId AS seen
ORDER BY type, id
