// How many members show themselves to the community and not to this viewer: a number alone, none for whoever is of it.
//
// @param   $viewerId string    who is looking; always sees themselves
// @param   $visible  string[]  visibilities this viewer may see
// @returns members   integer
// @access  read
MATCH (m:Member {visibility: 'community'})
WHERE NOT m.visibility IN $visible AND m.id <> $viewerId
RETURN count(m) AS members
