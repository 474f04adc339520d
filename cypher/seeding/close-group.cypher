// Closes a group on a day and ties the artefact that came out of it to the group: both, or nothing.
//
// @param   $id       string
// @param   $ended    string   ISO 8601
// @param   $artefact string?  what came out of it: a document, a story
// @returns id        string
// @access  write
MATCH (group:Group {id: $id})
OPTIONAL MATCH (artefact:Artefact {id: $artefact})
WITH group, artefact
WHERE $artefact IS NULL OR artefact IS NOT NULL
SET group.ended = coalesce(group.ended, $ended)
FOREACH (made IN
CASE
  WHEN artefact IS NULL THEN []
  ELSE [artefact]
END |
  MERGE (made)-[:MADE_IN]->(group)
)
RETURN group.id AS id
