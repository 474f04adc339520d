// What is held back by the word of a member: for the member and the keeper alone.
//
// @param   $id       string
// @param   $viewerId string    who is looking; reads their own and nobody else's
// @param   $visible  string[]  visibilities this viewer may see
// @returns of        string    type/id of a record
// @returns piece     string    as JSON
// @returns source    string?   what the record was imported from
// @access  read
MATCH (member:Member {id: $id})-[:HOLDS_BACK]->(held:HeldBack)
WHERE member.id = $viewerId OR 'hidden' IN $visible
RETURN held.of AS of, held.piece AS piece, held.source AS source
ORDER BY of, held.place
