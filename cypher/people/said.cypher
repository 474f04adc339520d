// What members say of themselves in these passages of their profile; those of members whom the viewer may not see are left out.
//
// @param   $ids      string[]  ids of passages
// @param   $viewerId string    who is looking; sees only what is visible to them
// @param   $visible  string[]  visibilities that the viewer may see
// @returns id        string
// @returns text      string
// @returns language  string?
// @access  read
UNWIND $ids AS id
MATCH (passage:Passage {id: id})-[:PART_OF]->(member:Member)
WHERE member.visibility IN $visible OR member.id = $viewerId
RETURN id, passage.text AS text, passage.language AS language
ORDER BY id
