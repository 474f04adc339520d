// Deletes what is told of longer ago than it is kept.
//
// @param   $before string  ISO 8601
// @returns pruned  integer
// @access  write
MATCH (entry:AuditEntry)
WHERE entry.at < $before
DETACH DELETE entry
RETURN count(*) AS pruned
