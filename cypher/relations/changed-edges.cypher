// Every relation of some things, and some ties, as rows to keep in memory: each once.
//
// The rows stay inside the service: visibility is applied to each question when they are used.
//
// @param   $things  map[]    {type string, id string}
// @param   $ties    string[] ids of ties
// @returns relation string   relation type
// @returns fromType string   record type at its start
// @returns fromId   string
// @returns toType   string   record type at its end
// @returns toId     string
// @returns id       string?  of a tie
// @returns role     string?  role in a group or on an artefact, kind of a tie, source of known topic
// @returns since    string?  from when, or on what day
// @returns until    string?  to when
// @returns strength number?  level of a known topic, weight of a tie
// @access  read
// @plan    once
CALL () {
  UNWIND $things AS thing
  MATCH
    (node:Member
      |Topic
      |Challenge
      |Question
      |Answer
      |Comment
      |Artefact
      |Group
      |Gathering
      |Endorsement
      |Feedback
      {id: thing.id})
  WHERE toLower(labels(node)[0]) = thing.type
  MATCH
    (node)-
      [relation:ASKED
        |ANSWERED
        |ANSWERS
        |COMMENTED
        |ON
        |AUTHORED
        |CONTRIBUTED
        |USED
        |RAISED
        |SHARES
        |KNOWS_ABOUT
        |NOT_ABOUT
        |ABOUT
        |ADDRESSES
        |MADE_IN
        |BROADER
        |MEMBER_OF
        |ATTENDED
        |OF_GROUP
        |TIE
        |REPORTS_TO
        |ENDORSED
        |ENDORSES
        |CONCERNS
        |DUPLICATE_OF
        |RELATED_TO
        |GAVE]-
    ()
  RETURN relation
    UNION
  UNWIND $ties AS id
  MATCH ()-[relation:TIE {id: id}]->()
  RETURN relation
}
WITH relation, startNode(relation) AS start, endNode(relation) AS end
RETURN
  type(relation) AS relation,
  toLower(labels(start)[0]) AS fromType,
  start.id AS fromId,
  toLower(labels(end)[0]) AS toType,
  end.id AS toId,
  relation.id AS id,
  coalesce(relation.role, relation.kind, relation.source) AS role,
  coalesce(relation.from, relation.date) AS since,
  relation.to AS until,
  coalesce(relation.level, relation.weight) AS strength
