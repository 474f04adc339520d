// Records of others that name a member, and are another record once they do not.
//
// @param   $id       string
// @returns type      string
// @returns id        string
// @access  read
// @plan    once
CALL () {
  MATCH
    (:Member {id: $id})-
      [:ASKED
        |ANSWERED
        |COMMENTED
        |AUTHORED
        |CONTRIBUTED
        |USED
        |RAISED
        |SHARES
        |MEMBER_OF
        |ATTENDED]->
    (record)
  RETURN record
    UNION
  MATCH (:Member {id: $id})<-[:REPORTS_TO]-(record)
  RETURN record
}
WITH record
WHERE record.awaited IS NULL
RETURN DISTINCT toLower(labels(record)[0]) AS type, record.id AS id
ORDER BY type, id
