// Ids of the members whom a viewer may not see. The rows stay inside the service: what names them is left out.
//
// @param   $viewerId string    who is looking; always sees themselves
// @param   $visible  string[]  visibilities this viewer may see
// @returns id        string
// @access  read
MATCH (member:Member)
WHERE NOT (member.visibility IN $visible OR member.id = $viewerId)
RETURN member.id AS id
ORDER BY id
