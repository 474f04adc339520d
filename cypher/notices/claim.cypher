// Takes what is due for a member to be mailed, for a while, so that no other service mails it.
//
// @param   $member   string
// @param   $now      string   instant, ISO 8601
// @param   $since    string   instant before which nothing is mailed any more
// @param   $until    string   instant until which it is taken
// @param   $token    string   names who took it
// @param   $limit    integer
// @returns email     string
// @returns languages string[]
// @returns ids       string[] what was taken; empty when another was first
// @access  write
MATCH (member:Member {id: $member})
WHERE member.email IS NOT NULL
// Writing takes the lock: whoever comes second looks at what the first left.
SET member.held = true
REMOVE member.held
WITH member
CALL (member) {
  MATCH (member)<-[:TELLS]-(notice:Notice)
  WHERE
    notice.due <= $now AND
    notice.at >= $since AND
    coalesce(notice.claimedUntil, '') < $now
  WITH notice
  ORDER BY notice.at, notice.id
  LIMIT $limit
  SET notice.claimedUntil = $until, notice.claim = $token
  RETURN collect(notice.id) AS ids
}
RETURN member.email AS email, coalesce(member.languages, []) AS languages, ids
ORDER BY email
