// Notes that what was taken could not be mailed: it is due again later, or is given up.
//
// @param   $token  string
// @param   $ids    string[]
// @param   $at     string   instant, ISO 8601
// @param   $again  string[] instants at which it is tried again, by how often it was tried before; given up after the last
// @access  write
MATCH (notice:Notice)
WHERE notice.id IN $ids AND notice.claim = $token
SET
  notice.due = $again[notice.tries],
  notice.failed = $at,
  notice.tries = notice.tries + 1,
  notice.claim = null,
  notice.claimedUntil = null
