// What members, organisations, groups and artefacts are called, and what members do and where: what a question may name.
//
// The rows stay inside the service: visibility is applied to each question when they are used.
//
// @returns type         string
// @returns id           string
// @returns name         string
// @returns function     string?
// @returns level        string?
// @returns organisation string?  that a member works for, one row for each; or the parent of an organisation
// @access  read
CALL () {
  MATCH (member:Member)
  OPTIONAL MATCH (member)-[:WORKS_FOR]->(organisation:Organisation)
  RETURN
    'member' AS type,
    member.id AS id,
    member.name AS name,
    member.function AS function,
    member.level AS level,
    organisation.id AS organisation
    UNION ALL
  MATCH (organisation:Organisation)
  OPTIONAL MATCH (organisation)-[:BELONGS_TO]->(parent:Organisation)
  RETURN
    'organisation' AS type,
    organisation.id AS id,
    organisation.name AS name,
    null AS function,
    null AS level,
    parent.id AS organisation
    UNION ALL
  MATCH (group:Group)
  RETURN
    'group' AS type,
    group.id AS id,
    group.name AS name,
    null AS function,
    null AS level,
    null AS organisation
    UNION ALL
  MATCH (artefact:Artefact)
  RETURN
    'artefact' AS type,
    artefact.id AS id,
    artefact.title AS name,
    null AS function,
    null AS level,
    null AS organisation
}
WITH type, id, name, function, level, organisation
WHERE name IS NOT NULL
RETURN type, id, name, function, level, organisation
ORDER BY type, id, organisation
