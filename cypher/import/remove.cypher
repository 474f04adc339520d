// Takes out records with their passages and relations. Records that stay and lose a relation of their own by it are no
// longer complete: the next import of their source writes them anew or names what they miss.
//
// @param   $ids map  record type → string[]
// @access  write
// @plan    once
CALL () {
  UNWIND $ids.community AS id
  MATCH (n:Community {id: id})
  RETURN n
    UNION
  UNWIND $ids.organisation AS id
  MATCH (n:Organisation {id: id})
  RETURN n
    UNION
  UNWIND $ids.member AS id
  MATCH (n:Member {id: id})
  RETURN n
    UNION
  UNWIND $ids.topic AS id
  MATCH (n:Topic {id: id})
  RETURN n
    UNION
  UNWIND $ids.challenge AS id
  MATCH (n:Challenge {id: id})
  RETURN n
    UNION
  UNWIND $ids.question AS id
  MATCH (n:Question {id: id})
  RETURN n
    UNION
  UNWIND $ids.answer AS id
  MATCH (n:Answer {id: id})
  RETURN n
    UNION
  UNWIND $ids.comment AS id
  MATCH (n:Comment {id: id})
  RETURN n
    UNION
  UNWIND $ids.artefact AS id
  MATCH (n:Artefact {id: id})
  RETURN n
    UNION
  UNWIND $ids.group AS id
  MATCH (n:Group {id: id})
  RETURN n
    UNION
  UNWIND $ids.gathering AS id
  MATCH (n:Gathering {id: id})
  RETURN n
    UNION
  UNWIND $ids.endorsement AS id
  MATCH (n:Endorsement {id: id})
  RETURN n
    UNION
  UNWIND $ids.feedback AS id
  MATCH (n:Feedback {id: id})
  RETURN n
}
WITH collect(n) AS removed
UNWIND removed AS n
// A relation belongs to the record whose line names the other end: mostly where it starts, …
CALL (n, removed) {
  MATCH
    (n)<-
      [:BELONGS_TO
        |COMPETES_WITH
        |WORKS_FOR
        |REPORTS_TO
        |KNOWS_ABOUT
        |NOT_ABOUT
        |BROADER
        |ABOUT
        |CONCERNS
        |DUPLICATE_OF
        |RELATED_TO
        |ANSWERS
        |ON
        |ADDRESSES
        |MADE_IN
        |OUTCOME
        |OF_GROUP
        |ENDORSES]-
    (owner)
  WHERE NOT owner IN removed
  SET owner.recordHash = null
}
// … but where it ends when a member does something.
CALL (n, removed) {
  MATCH
    (n)-
      [:RAISED
        |SHARES
        |ASKED
        |ANSWERED
        |COMMENTED
        |AUTHORED
        |CONTRIBUTED
        |USED
        |MEMBER_OF
        |ATTENDED
        |ENDORSED
        |GAVE]->
    (owner)
  WHERE NOT owner IN removed
  SET owner.recordHash = null
}
CALL (n) {
  MATCH (n)<-[:PART_OF]-(passage:Passage)
  DETACH DELETE passage
}
// What members said of their own data goes with them, and whatever is held back that names them.
CALL (n) {
  MATCH (n)-[:SAID|HOLDS_BACK]->(own:OwnWord|HeldBack)
  DETACH DELETE own
}
CALL (n) {
  MATCH (n)<-[:NAMES]-(held:HeldBack)
  DETACH DELETE held
}
// Ids that they were known by go with them, what was said by those, and what sources say otherwise because of it.
CALL (n) {
  MATCH (n)-[:ALSO_KNOWN_AS]->(alias:Alias)
  OPTIONAL MATCH (alias)-[:SAID]->(word:OwnWord)
  DETACH DELETE word, alias
}
CALL (n) {
  MATCH (n)-[:HAS_PIECE|NAMES]-(piece:SourcePiece)
  DETACH DELETE piece
}
// What somebody was told, or was told of them, goes with them.
CALL (n) {
  MATCH (n)<-[:TELLS|OF_QUESTION|THROUGH]-(notice:Notice)
  DETACH DELETE notice
}
CALL (n) {
  MATCH (n)-[:CHOSE]->(choice:NoticeChoice)
  DETACH DELETE choice
}
// What is kept of a person’s words goes with them, and so does what others’ kept words said of them.
CALL (n) {
  MATCH (n)-[:NAMES]-(version:RecordVersion)
  WHERE n:Member
  SET version.record = null, version.hash = null
}
CALL (n) {
  MATCH (n)-[:WROTE|OWNS]-(version:RecordVersion)
  WHERE n:Member
  DETACH DELETE version
}
DETACH DELETE n
