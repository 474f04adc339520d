// Keeps where things stand in the picture of one look at the network, in place of where they stood. Each place is a
// relation to what stands there: whatever is taken out takes its place with it.
//
// @param   $key        string  names the look
// @param   $at         string  instant, ISO 8601
// @param   $members    map[] {id string, x number, y number}
// @param   $topics     map[] {id string, x number, y number}
// @param   $groups     map[] {id string, x number, y number}
// @param   $challenges map[] {id string, x number, y number}
// @access  write
MERGE (layout:Layout {key: $key})
SET layout.at = $at
WITH layout
CALL (layout) {
  MATCH (layout)-[old:DRAWS]->()
  DELETE old
}
CALL (layout) {
  UNWIND $members AS place
  MATCH (n:Member {id: place.id})
  CREATE (layout)-[:DRAWS {x: place.x, y: place.y}]->(n)
}
CALL (layout) {
  UNWIND $topics AS place
  MATCH (n:Topic {id: place.id})
  CREATE (layout)-[:DRAWS {x: place.x, y: place.y}]->(n)
}
CALL (layout) {
  UNWIND $groups AS place
  MATCH (n:Group {id: place.id})
  CREATE (layout)-[:DRAWS {x: place.x, y: place.y}]->(n)
}
CALL (layout) {
  UNWIND $challenges AS place
  MATCH (n:Challenge {id: place.id})
  CREATE (layout)-[:DRAWS {x: place.x, y: place.y}]->(n)
}
