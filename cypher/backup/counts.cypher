// How much stands in the graph, from its counters.
//
// @returns nodes     integer
// @returns relations integer
// @returns records   integer  of these, nodes that are no record of the schema
// @access  read
RETURN
  COUNT { () } AS nodes,
  COUNT { ()-->() } AS relations,
  COUNT { () } - COUNT { (:Meta) } AS records
