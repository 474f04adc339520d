// What tells one state of the community's structure from another, and what changed one by one since one that is known. Read
// from counters, whatever the size of the graph. The log of recommendations and asks are no part of it, for they grow with
// every answer; nor are seedings, which nobody is found by.
//
// @param   $after    integer  number of the last change that is known
// @param   $most     integer  changes listed at most
// @returns changed   integer  number of the last change that was made one by one
// @returns imported  string   when imports began and finished
// @returns nodes     integer  nodes that are kept in memory
// @returns relations integer  relations that are kept in memory
// @returns changes   map[]    {number integer, type string, id string, relations boolean}: those after the known one, in order
// @access  read
OPTIONAL MATCH (meta:Meta {key: 'content'})
WITH coalesce(meta.version, 0) AS changed
OPTIONAL MATCH (import:Import)
WITH
  changed,
  coalesce(max(import.beganAt), '') + '/' + coalesce(max(import.finishedAt), '') AS imported
CALL () {
  MATCH (n:Member)
  RETURN count(n) AS number
    UNION ALL
  MATCH (n:Topic)
  RETURN count(n) AS number
    UNION ALL
  MATCH (n:Challenge)
  RETURN count(n) AS number
    UNION ALL
  MATCH (n:Question)
  RETURN count(n) AS number
    UNION ALL
  MATCH (n:Answer)
  RETURN count(n) AS number
    UNION ALL
  MATCH (n:Comment)
  RETURN count(n) AS number
    UNION ALL
  MATCH (n:Artefact)
  RETURN count(n) AS number
    UNION ALL
  MATCH (n:Group)
  RETURN count(n) AS number
    UNION ALL
  MATCH (n:Gathering)
  RETURN count(n) AS number
    UNION ALL
  MATCH (n:Endorsement)
  RETURN count(n) AS number
    UNION ALL
  MATCH (n:Feedback)
  RETURN count(n) AS number
}
WITH changed, imported, sum(number) AS nodes
CALL () {
  MATCH
    ()-
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
        |GAVE]->
    ()
  RETURN count(relation) AS relations
}
CALL () {
  OPTIONAL MATCH (change:Change)
  WHERE change.number > $after
  WITH change
  ORDER BY change.number
  LIMIT $most
  RETURN
    collect(
      {
        number: change.number,
        type: change.type,
        id: change.id,
        relations: change.relations
      }
    ) AS changes
}
RETURN changed, imported, nodes, relations, changes
ORDER BY changed
