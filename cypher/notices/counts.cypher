// How much a member is told, and how much of it they did not look at yet; and when they want it by mail.
//
// @param   $member string
// @returns total   integer
// @returns unseen  integer
// @returns mail    string  at-once, daily, weekly or never
// @returns hasMail boolean whether there is an address to send to
// @access  read
OPTIONAL MATCH (member:Member {id: $member})
RETURN
  COUNT {
    MATCH (member)<-[:TELLS]-(notice:Notice)-[:OF_QUESTION]->(:Question)
    RETURN notice
  } AS total,
  COUNT {
    MATCH (member)<-[:TELLS]-(notice:Notice)-[:OF_QUESTION]->(:Question)
    WHERE notice.seen IS NULL
    RETURN notice
  } AS unseen,
  coalesce(
    head([(member)-[:CHOSE]->(choice:NoticeChoice) | choice.mail ]),
    'daily'
  ) AS mail,
  member.email IS NOT NULL AS hasMail
ORDER BY total
