// Artefacts whose makers are known, oldest first: the community's own test of who works on what.
//
// The rows stay inside the service: only figures over many artefacts leave it.
//
// @param   $limit  integer   the newest so many
// @returns id      string
// @returns title   string?
// @returns text    string?
// @returns date    string?
// @returns authors string[]  members who wrote it
// @returns others  string[]  members who took part in it and did not write it, such as its reviewers
// @returns names   string[]  names of everyone tied to it: left out of the text, for they would give the answer away
// @access  read
MATCH (artefact:Artefact)<-[:AUTHORED|CONTRIBUTED]-(:Member)
WITH DISTINCT artefact
ORDER BY coalesce(artefact.created, '') DESC, artefact.id DESC
LIMIT $limit
MATCH (artefact)<-[made:AUTHORED|CONTRIBUTED]-(member:Member)
WITH artefact, member, type(made) = 'AUTHORED' AS isAuthor
ORDER BY member.id
WITH
  artefact,
  collect(DISTINCT
    CASE
      WHEN isAuthor THEN member.id
    END) AS authors,
  collect(DISTINCT member.id) AS everyone,
  collect(DISTINCT member.name) AS names
RETURN
  artefact.id AS id,
  artefact.title AS title,
  artefact.text AS text,
  artefact.created AS date,
  authors,
  [id IN everyone WHERE NOT id IN authors] AS others,
  names
ORDER BY date, id
