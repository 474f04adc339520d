// Ties to one who is there again what was tied to them, or to those who were joined to them before.
//
// @param   $from    string    id that is there again
// @param   $into    string    id that stood for it
// @param   $origins string[]  ids whose relations go back
// @access  write
MATCH (kept:Member {id: $into})
MATCH (again:Member {id: $from})
CALL (kept, again) {
  MATCH (kept)-[r]->(other)
  WHERE r.joinedStart IN $origins
  WITH again, other, r, type(r) AS type, properties(r) AS said
  DELETE r
  CREATE (again)-[moved:$ (type)]->(other)
  SET
    moved = said,
    moved.joinedStart =
      CASE
        WHEN said.joinedStart <> $from THEN said.joinedStart
      END
}
CALL (kept, again) {
  MATCH (kept)<-[r]-(other)
  WHERE r.joinedEnd IN $origins
  WITH again, other, r, type(r) AS type, properties(r) AS said
  DELETE r
  CREATE (again)<-[moved:$ (type)]-(other)
  SET
    moved = said,
    moved.joinedEnd =
      CASE
        WHEN said.joinedEnd <> $from THEN said.joinedEnd
      END
}
