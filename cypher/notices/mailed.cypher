// Notes that what was taken was mailed, or that there was nothing left to say.
//
// @param   $token string
// @param   $ids   string[]
// @param   $at    string   instant, ISO 8601
// @access  write
MATCH (notice:Notice)
WHERE notice.id IN $ids AND notice.claim = $token
SET
  notice.mailed = $at,
  notice.due = null,
  notice.claim = null,
  notice.claimedUntil = null
