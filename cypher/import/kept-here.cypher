// What was done here to some records: each step that made, revised or withdrew one, or only said that a member is in a list of
// it or not. What is said of somebody who is gone gives no row.
//
// @param   $keys   string[] type/id
// @returns key     string
// @returns number  integer
// @returns field   string?  of what was only said
// @returns member  string?  of whom
// @returns isIn    boolean?
// @access  read
// @plan    once
UNWIND $keys AS key
MATCH (version:RecordVersion {key: key})
WHERE version.step <> 'brought-in'
OPTIONAL MATCH (there:Member {id: version.saidOf})
// Whoever is another member by now is named as the file names them.
OPTIONAL MATCH (joined:Alias {id: version.saidOf})
WITH version, coalesce(there, joined) AS member
WHERE version.saidField IS NULL OR member IS NOT NULL
RETURN
  version.key AS key,
  version.number AS number,
  version.saidField AS field,
  member.id AS member,
  version.saidIn AS isIn
ORDER BY key, number
