// Members for whom a mail is due.
//
// @param   $now    string   instant, ISO 8601
// @param   $since  string   instant before which nothing is mailed any more
// @param   $limit  integer
// @returns member  string
// @access  read
MATCH (notice:Notice)
WHERE
  notice.due <= $now AND
  notice.at >= $since AND
  coalesce(notice.claimedUntil, '') < $now
MATCH (notice)-[:TELLS]->(member:Member)
WHERE member.email IS NOT NULL
RETURN DISTINCT member.id AS member
ORDER BY member
LIMIT $limit
