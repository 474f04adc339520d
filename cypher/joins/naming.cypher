// Records that name a member, those of which something is held back among them.
//
// @param   $id       string
// @returns type      string
// @returns id        string
// @access  read
// @plan    once
MATCH (member:Member {id: $id})
CALL (member) {
  MATCH
    (member)-
      [:ASKED
        |ANSWERED
        |COMMENTED
        |AUTHORED
        |CONTRIBUTED
        |USED
        |RAISED
        |SHARES
        |MEMBER_OF
        |ATTENDED
        |ENDORSED
        |GAVE]->
    (record)
  RETURN toLower(labels(record)[0]) AS recordType, record.id AS recordId
    UNION
  MATCH (member)<-[:REPORTS_TO|ENDORSES]-(record)
  RETURN toLower(labels(record)[0]) AS recordType, record.id AS recordId
    UNION
  MATCH (member)<-[:CONCERNS]-(record:Feedback)
  RETURN 'feedback' AS recordType, record.id AS recordId
    UNION
  MATCH (member)-[tie:TIE]-(:Member)
  RETURN 'tie' AS recordType, tie.id AS recordId
    UNION
  MATCH (member)-[:HOLDS_BACK]->(held:HeldBack)
  RETURN held.type AS recordType, held.id AS recordId
    UNION
  MATCH (member)<-[:NAMES]-(held:HeldBack)
  RETURN held.type AS recordType, held.id AS recordId
    UNION
  MATCH (member)-[:HAS_PIECE]->(piece:SourcePiece)
  RETURN piece.type AS recordType, piece.id AS recordId
}
RETURN DISTINCT recordType AS type, recordId AS id
ORDER BY type, id
