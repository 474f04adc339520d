// Names of the members that accounts are tied to, for the keeper: who is not here any more has no row.
//
// @param   $ids  string[]
// @returns id    string
// @returns name  string
// @access  read
MATCH (member:Member)
WHERE member.id IN $ids AND member.recordHash IS NOT NULL
RETURN member.id AS id, coalesce(member.name, member.id) AS name
ORDER BY id
