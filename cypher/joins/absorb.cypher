// Ties to a member whatever is tied to their other names still: they are erased, and it goes with them.
//
// @param   $id     string
// @access  write
// @plan    once
MATCH (member:Member {id: $id})-[:ALSO_KNOWN_AS]->(alias:Alias)
CALL (member, alias) {
  MATCH (alias)-[r]->(other)
  WHERE other <> member
  WITH member, other, r, type(r) AS type, properties(r) AS said
  DELETE r
  CREATE (member)-[moved:$ (type)]->(other)
  SET moved = said
}
CALL (member, alias) {
  MATCH (alias)<-[r]-(other)
  WHERE other <> member
  WITH member, other, r, type(r) AS type, properties(r) AS said
  DELETE r
  CREATE (member)<-[moved:$ (type)]-(other)
  SET moved = said
}
