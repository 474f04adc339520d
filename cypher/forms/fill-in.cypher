// Keeps what members answered, in place of what they answered before. Nothing is kept when the form is of another version
// than the one that was filled in, or closed.
//
// @param   $id       string
// @param   $version  integer  the version that was filled in
// @param   $today    string   ISO 8601
// @param   $at       string   ISO 8601
// @param   $by       string   self or facilitator
// @param   $rows     map[]    {member string, answers string}
// @returns member    string
// @returns replaced  boolean  whether there were answers before
// @access  write
MATCH (form:Form {id: $id})
// Writing takes the lock.
SET form.touched = $at
WITH form
WHERE form.version = $version AND form.closes >= $today
UNWIND $rows AS row
MATCH (member:Member {id: row.member})
WITH form, row, member, EXISTS { (member)-[:FILLED_IN]->(form) } AS replaced
MERGE (member)-[filled:FILLED_IN]->(form)
SET filled.answers = row.answers, filled.at = $at, filled.by = $by
RETURN member.id AS member, replaced
ORDER BY member
