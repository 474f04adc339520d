// Artefacts whose makers are known, oldest first: the community's own test of who works on what.
//
// The rows stay inside the service: only figures over many artefacts leave it.
//
// @param   $limit  integer   the newest so many
// @returns id      string
// @returns title   string?
// @returns text    string?
// @returns date    string?
// @returns makers  string[]  members who wrote it; those who took part where nobody is named as its author
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
  CASE
    WHEN size(authors) > 0 THEN authors
    ELSE everyone
  END AS makers,
  names
ORDER BY date, id
