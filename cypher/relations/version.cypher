// What tells one state of the community's structure from another; read from counters, whatever the size of the graph.
//
// @returns content   string   set by whoever writes records; empty where nobody has
// @returns nodes     integer
// @returns relations integer
// @access  read
OPTIONAL MATCH (meta:Meta {key: 'content'})
WITH coalesce(toString(meta.version), '') AS content
CALL () {
  MATCH (node)
  RETURN count(node) AS nodes
}
CALL () {
  MATCH ()-[relation]->()
  RETURN count(relation) AS relations
}
RETURN content, nodes, relations
