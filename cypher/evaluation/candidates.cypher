// Everything that can be an answer of one kind, and members who can ask: ids alone.
//
// @param   $kind     string    record type: member, group, artefact or question
// @param   $viewerId string    who is looking; sees only what is visible to them
// @param   $visible  string[]  visibilities that the viewer may see
// @returns id        string
// @access  read
MATCH (candidate:Member|Group|Artefact|Question)
WHERE
  toLower(labels(candidate)[0]) = $kind AND
  (NOT candidate:Member OR
    candidate.visibility IN $visible OR
    candidate.id = $viewerId)
RETURN candidate.id AS id
ORDER BY id
