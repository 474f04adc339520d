// Keeps in words what a member used an artefact for; without words, what they told before is taken back. Part of no record:
// it goes with the member, or with the artefact.
//
// @param   $artefact string
// @param   $member   string
// @param   $note     string?
// @param   $at       string  ISO 8601
// @access  write
MATCH (member:Member {id: $member})
MATCH (artefact:Artefact {id: $artefact})
OPTIONAL MATCH (member)-[before:TOLD_USE]->(artefact)
DELETE before
FOREACH (words IN
CASE
  WHEN $note IS NULL THEN []
  ELSE [$note]
END |
  MERGE (member)-[told:TOLD_USE]->(artefact)
  SET told.note = words, told.at = $at
)
