// Who had to do with whom, by the record that says so: for the keeper alone, who sees them all. Who asked without a name is
// in none of it.
//
// @param   $visible  string[]  visibilities that this viewer may see
// @param   $viewerId string
// @returns one       string
// @returns other     string
// @returns kind      string    tie, endorsement, answer or comment
// @returns id        string
// @returns date      string?
// @access  read
CALL () {
  MATCH (one:Member)-[tie:TIE]->(other:Member)
  RETURN one, other, 'tie' AS kind, tie.id AS id, tie.date AS date
    UNION ALL
  MATCH
    (one:Member)-[:ENDORSED]->
    (endorsement:Endorsement)-[:ENDORSES]->
    (other:Member)
  RETURN
    one,
    other,
    'endorsement' AS kind,
    endorsement.id AS id,
    endorsement.date AS date
    UNION ALL
  MATCH
    (one:Member)-[:ANSWERED]->
    (answer:Answer)-[:ANSWERS]->
    (:Question)<-[:ASKED]-
    (other:Member)
  RETURN one, other, 'answer' AS kind, answer.id AS id, answer.created AS date
    UNION ALL
  MATCH
    (one:Member)-[:COMMENTED]->
    (comment:Comment)-[:ON]->
    ()<-[:ASKED|ANSWERED]-
    (other:Member)
  RETURN
    one,
    other,
    'comment' AS kind,
    comment.id AS id,
    comment.created AS date
}
WITH one, other, kind, id, date
WHERE
  one <> other AND
  (one.visibility IN $visible OR one.id = $viewerId) AND
  (other.visibility IN $visible OR other.id = $viewerId)
RETURN one.id AS one, other.id AS other, kind, id, date
ORDER BY one, other, kind, id
