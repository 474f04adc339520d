// What a member made, with the files of it, and whether anybody else has a part in it: a co-author, an answer, a remark, a use of theirs.
//
// @param   $id       string
// @returns type      string
// @returns id        string
// @returns shared    boolean
// @returns joint     boolean  whether others made it too: it is theirs as much
// @access  read
// @plan    once
MATCH (member:Member {id: $id})
CALL (member) {
  MATCH
    (member)-
      [:ASKED|ASKED_UNNAMED|ANSWERED|COMMENTED|AUTHORED|RAISED|KEEPS|UPLOADED]->
    (work)
  RETURN work
    UNION
  MATCH (member)-[:AUTHORED]->()-[:HAS_FILE]->(work)
  RETURN work
}
RETURN DISTINCT
  toLower(labels(work)[0]) AS type,
  work.id AS id,
  EXISTS {
    MATCH
      (work)<-
        [:ANSWERS
          |ON
          |AUTHORED
          |CONTRIBUTED
          |SHARES
          |ADDRESSES
          |CONCERNS
          |OUTCOME
          |FILLED_IN]-
      (other)
    WHERE
      other <> member AND
      NOT other:Feedback AND
      NOT EXISTS {
      (member)-[:ANSWERED|COMMENTED]->(other)
      }
  } AS shared,
  EXISTS {
    MATCH (work)<-[:AUTHORED]-(other)
    WHERE other <> member
  } OR
  (work:File AND
    NOT EXISTS { (member)-[:UPLOADED]->(work) } AND
    EXISTS {
      MATCH (work)<-[:HAS_FILE]-()<-[:AUTHORED]-(other)
      WHERE other <> member
    }) AS joint
ORDER BY type, id
