// Makes a member another name of the one they are joined to. What their record tied them to goes; what is kept of them besides
// and was not moved stays tied to the name.
//
// @param   $from    string    id that is gone
// @param   $kept    string    id of the member it stands for
// @param   $alias   map       properties of the name: join, into, at, by, recordHash and more
// @access  write
MATCH (gone:Member {id: $from})
MATCH (kept:Member {id: $kept})
CALL (gone) {
  MATCH (gone)-[owned:WORKS_FOR|REPORTS_TO|NOT_ABOUT|KNOWS_ABOUT]->()
  DELETE owned
}
CALL (gone) {
  MATCH (gone)<-[:PART_OF]-(passage:Passage)
  DETACH DELETE passage
}
CALL (gone, kept) {
  MATCH (gone)-[known:ALSO_KNOWN_AS]->(alias:Alias)
  DELETE known
  CREATE (kept)-[:ALSO_KNOWN_AS]->(alias)
}
REMOVE gone: Member
SET gone: Alias
SET gone = $alias
CREATE (kept)-[:ALSO_KNOWN_AS]->(gone)
