// Those of some members whom the viewer may not see.
//
// @param   $ids      string[]
// @param   $viewerId string   who is looking; always sees themselves
// @param   $visible  string[] visibilities this viewer may see
// @returns id        string
// @access  read
UNWIND $ids AS id
MATCH (member:Member {id: id})
WHERE NOT (member.visibility IN $visible OR member.id = $viewerId)
RETURN DISTINCT member.id AS id
ORDER BY id
