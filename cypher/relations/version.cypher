// What tells one state of the community's structure from another; read from counters, whatever the size of the graph.
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
  RETURN count(node) AS nodes
}
CALL () {
  MATCH ()-[relation]->()
  RETURN count(relation) AS relations
}
RETURN mark + '/' + imported AS content, nodes, relations
ORDER BY content
