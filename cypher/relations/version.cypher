// What tells one state of the community's structure from another; read from counters, whatever the size of the graph. The
// log of recommendations and asks are no part of it, for they grow with every answer; nor are seedings, which nobody is found by.
//
// @returns content   string   marks left by whoever writes records, such as when imports began and finished
// @returns nodes     integer
// @returns relations integer
// @access  read
OPTIONAL MATCH (meta:Meta {key: 'content'})
WITH coalesce(toString(meta.version), '') AS mark
OPTIONAL MATCH (import:Import)
WITH
  mark,
  coalesce(max(import.beganAt), '') + '/' + coalesce(max(import.finishedAt), '') AS imported
CALL () {
  MATCH (node)
  RETURN count(node) AS all
}
CALL () {
  MATCH (n:Recommendation)
  RETURN count(n) AS number
    UNION ALL
  MATCH (n:SeedingJob)
  RETURN count(n) AS number
    UNION ALL
  MATCH (n:SeedingProposal)
  RETURN count(n) AS number
    UNION ALL
  MATCH (n:ProposedGroup)
  RETURN count(n) AS number
    UNION ALL
  MATCH (n:ProposalVersion)
  RETURN count(n) AS number
}
WITH mark, imported, all, sum(number) AS apart
CALL () {
  MATCH ()-[relation]->()
  RETURN count(relation) AS ties
}
CALL () {
  MATCH ()-[r:SHOWED]->()
  RETURN count(r) AS number
    UNION ALL
  MATCH ()-[r:SHOWN_TO]->()
  RETURN count(r) AS number
    UNION ALL
  MATCH ()-[r:TURNED_TO]->()
  RETURN count(r) AS number
    UNION ALL
  MATCH ()-[r:PLACES]->()
  RETURN count(r) AS number
    UNION ALL
  MATCH ()-[r:PROPOSES]->()
  RETURN count(r) AS number
    UNION ALL
  MATCH ()-[r:INVITES]->()
  RETURN count(r) AS number
    UNION ALL
  MATCH ()-[r:BECAME]->()
  RETURN count(r) AS number
    UNION ALL
  MATCH ()-[r:HAS_VERSION]->()
  RETURN count(r) AS number
    UNION ALL
  MATCH ()-[r:SEATS]->()
  RETURN count(r) AS number
}
WITH mark, imported, all, apart, ties, sum(number) AS between
RETURN
  mark + '/' + imported AS content,
  all - apart AS nodes,
  ties - between AS relations
ORDER BY content
