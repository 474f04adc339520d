// What tells one state of the community's structure from another; read from counters, whatever the size of the graph. The
// log of recommendations is no part of it: it grows with every answer.
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
  MATCH (logged:Recommendation)
  RETURN count(logged) AS logged
}
CALL () {
  MATCH ()-[relation]->()
  RETURN count(relation) AS ties
}
CALL () {
  MATCH ()-[shown:SHOWED]->()
  RETURN count(shown) AS shown
}
CALL () {
  MATCH ()-[to:SHOWN_TO]->()
  RETURN count(to) AS to
}
RETURN
  mark + '/' + imported AS content,
  all - logged AS nodes,
  ties - shown - to AS relations
ORDER BY content
