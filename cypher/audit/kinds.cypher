// What kinds of things stand in the log of who did what.
//
// @returns what   string
// @returns count  integer
// @access  read
MATCH (entry:AuditEntry)
RETURN entry.what AS what, count(entry) AS count
ORDER BY what
