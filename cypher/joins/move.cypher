// Ties to the one who is kept what was tied to the one who is gone, each relation marked with the id it was of. What the kept
// one has as well stays where it was, and so does what ties the two to each other.
//
// @param   $from    string    id that is gone
// @param   $into    string    id that is kept
// @param   $types   string[]  types of relations
// @param   $several string[]  those of which one may have several to the same
// @param   $single  string[]  those of which one has one at most
// @access  write
MATCH (gone:Member {id: $from})
MATCH (kept:Member {id: $into})
SET gone.held = true, kept.held = true
REMOVE gone.held, kept.held
WITH gone, kept
CALL (gone, kept) {
  MATCH (gone)-[r]->(other)
  WHERE
    type(r) IN $types AND
    other <> kept AND
    (type(r) IN $several OR
      NOT EXISTS {
        MATCH (kept)-[same]->(there)
        WHERE type(same) = type(r) AND (there = other OR type(r) IN $single)
      })
  WITH kept, other, r, type(r) AS type, properties(r) AS said
  DELETE r
  CREATE (kept)-[moved:$ (type)]->(other)
  SET moved = said, moved.joinedStart = coalesce(said.joinedStart, $from)
}
CALL (gone, kept) {
  MATCH (gone)<-[r]-(other)
  WHERE
    type(r) IN $types AND
    other <> kept AND
    (type(r) IN $several OR
      NOT EXISTS {
        MATCH (kept)<-[same]-(other)
        WHERE type(same) = type(r)
      })
  WITH kept, other, r, type(r) AS type, properties(r) AS said
  DELETE r
  CREATE (kept)<-[moved:$ (type)]-(other)
  SET moved = said, moved.joinedEnd = coalesce(said.joinedEnd, $from)
}
