// Groups, gatherings and works of members, by what two of them are compared: for the keeper alone, who sees them all.
//
// @param   $visible  string[]  visibilities that this viewer may see
// @param   $viewerId string
// @returns member    string
// @returns kind      string    group, gathering or artefact
// @returns id        string
// @returns title     string
// @returns date      string?
// @access  read
MATCH (member:Member)-[part:MEMBER_OF|ATTENDED|AUTHORED]->(thing)
WHERE
  thing.awaited IS NULL AND
  (member.visibility IN $visible OR member.id = $viewerId)
RETURN
  member.id AS member,
  toLower(labels(thing)[0]) AS kind,
  thing.id AS id,
  coalesce(thing.title, thing.name, '') AS title,
  coalesce(part.from, thing.date, thing.created) AS date
ORDER BY member, kind, id
