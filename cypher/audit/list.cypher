// Who did what, the newest first.
//
// @param   $what    string?  this alone
// @param   $from    string?  not before this moment
// @param   $before  string?  only before this moment
// @param   $offset  integer
// @param   $limit   integer
// @returns total    integer  how many there are in all
// @returns entries  map[]    {id string, at string, what string, by string, about string?, details string}
// @access  read
CALL () {
  MATCH (entry:AuditEntry)
  WHERE
    ($what IS NULL OR entry.what = $what) AND
    ($from IS NULL OR entry.at >= $from) AND
    ($before IS NULL OR entry.at < $before)
  RETURN count(entry) AS total
}
CALL () {
  MATCH (entry:AuditEntry)
  WHERE
    entry.at IS NOT NULL AND
    ($what IS NULL OR entry.what = $what) AND
    ($from IS NULL OR entry.at >= $from) AND
    ($before IS NULL OR entry.at < $before)
  WITH entry
  ORDER BY entry.at DESC, entry.id
  SKIP $offset
  LIMIT $limit
  RETURN
    collect(
      {
        id: entry.id,
        at: entry.at,
        what: entry.what,
        by: entry.by,
        about: entry.about,
        details: entry.details
      }
    ) AS entries
}
RETURN total, entries
ORDER BY total
