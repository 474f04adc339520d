// How many answers a member was shown in, as far as the log goes back.
//
// @param   $id       string
// @param   $viewerId string    who is looking; counts their own and nobody else's
// @param   $visible  string[]  visibilities this viewer may see
// @returns total  integer
// @access  read
MATCH (member:Member {id: $id})
WHERE member.id = $viewerId OR 'hidden' IN $visible
RETURN COUNT { (member)<-[:SHOWED]-(:Recommendation) } AS total
ORDER BY total
